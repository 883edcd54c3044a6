/** Pages of the pane that a ribbon command opens. */
const commands = { showModels: '#models', showFunctions: '#functions' } as const;

/** Tells Office what the ribbon's buttons do. The pane listens to the address's fragment. */
export function associateCommands(): void {
  for (const [name, page] of Object.entries(commands)) {
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      window.location.hash = page;
      try {
        await Office.addin.showAsTaskpane();
      } finally {
        event.completed();
      }
    });
  }
}
