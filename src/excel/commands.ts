// What the ribbon's buttons and the keyboard shortcuts do.

/** The page of the pane for each command; the pane listens to the address's fragment. */
const pages: Readonly<Record<string, string>> = {
  showModels: '#models',
  showAnalyse: '#analyse',
  showFunctions: '#functions',
  showExplain: '#explain',
  showShare: '#share',
};

/** A button waits for its event to be completed; a shortcut has none. */
type Started = Office.AddinCommands.Event | undefined;

/** Tells Office which code stands behind the commands of the manifest and of shortcuts.json. */
export function associateCommands(): void {
  for (const [command, page] of Object.entries(pages)) {
    Office.actions.associate(command, (event?: Started) => void openPane(page, event));
  }
  Office.actions.associate('showHelp', (event?: Started) => void showHelp(event));
}

async function openPane(page: string, event: Started): Promise<void> {
  window.location.hash = page;
  try {
    await Office.addin.showAsTaskpane();
  } finally {
    event?.completed();
  }
}

/** The help in the browser; where that may not be opened, the pane's list of functions, which links to it. */
async function showHelp(event: Started): Promise<void> {
  // The page's language is the one that the pane speaks.
  const language = document.documentElement.lang.split('-')[0] || 'en';
  const help = new URL(`help/${language}/index.html`, window.location.href).href;
  if (Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1')) {
    Office.context.ui.openBrowserWindow(help);
    event?.completed();
    return;
  }
  const opened = window.open(help, '_blank');
  if (!opened) return openPane('#functions', event);
  opened.opener = null;
  event?.completed();
}
