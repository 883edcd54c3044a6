/** Tells Office what the ribbon's buttons do; the pane listens to the address's fragment. */
export function associateCommands(): void {
  Office.actions.associate('showModels', (event: Office.AddinCommands.Event) => void openPane('#models', event));
  Office.actions.associate('showFunctions', (event: Office.AddinCommands.Event) => void openPane('#functions', event));
}

async function openPane(page: string, event: Office.AddinCommands.Event): Promise<void> {
  window.location.hash = page;
  try {
    await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}
