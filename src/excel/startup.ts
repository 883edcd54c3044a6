/** Asks Excel to load the add-in together with this workbook, for those who have it. Where Excel cannot, nothing happens. */
export async function startWithWorkbook(): Promise<void> {
  try {
    if (!Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) return;
    // Asked again, Excel would take the workbook for changed.
    if ((await Office.addin.getStartupBehavior()) === Office.StartupBehavior.load) return;
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  } catch {
    // A workbook that is only read: the add-in then loads when its first function computes.
  }
}
