/** Resolves when Office answers; never, where the page is not open inside Excel. */
export async function officeReady(): Promise<void> {
  await Office.onReady();
}

/** The locale of Excel's own menus, such as `ru-RU`. */
export function displayLanguage(): string {
  return Office.context.displayLanguage;
}
