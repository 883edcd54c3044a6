/** Resolves when Office answers; never, where the page is not open inside Excel. */
export async function officeReady(): Promise<void> {
  await Office.onReady();
}

/** The locale of Excel's own menus, such as `ru-RU`. */
export function displayLanguage(): string {
  return Office.context.displayLanguage;
}

/** Whether Office is shown in dark colours; undefined where this Excel does not tell. */
export function darkTheme(): boolean | undefined {
  const theme: Office.OfficeTheme | undefined = Office.context.officeTheme;
  return theme?.isDarkTheme;
}

/** What keys in the browser's storage begin with: Excel on the web keeps the sites that embed it apart by it. */
export function storagePartition(): string {
  const partition: string | undefined = Office.context.partitionKey;
  return partition ?? '';
}
