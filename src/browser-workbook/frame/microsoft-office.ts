// Starts Microsoft's own office.js where there is no Excel. Everything that an add-in sees of it is real; replaced is
// alone the channel over which it asks its host who it is, which in Excel on the web leads to Microsoft's servers.

/** What the host tells an add-in about itself when it starts. */
export interface HostFacts {
  /** A full locale: "ru-RU". */
  readonly displayLanguage: string;
  /** The highest version of each requirement set. */
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly paneVisible: boolean;
}

/**
 * The requirement sets of the browser workbook: the highest in which it knows members. Office.js refuses members of
 * higher sets by itself; a member of these that the workbook does not know (shapes, pivot tables …) is answered
 * with ApiNotFound and its name.
 */
export const requirementSets: Readonly<Record<string, string>> = {
  ExcelApi: '1.12',
  CustomFunctionsRuntime: '1.3',
  SharedRuntime: '1.1',
  // Requests may wait while a cell is edited.
  DelayForCellEdit: '1.1',
};

/** The marks in the frame's address by which office.js knows its host, as Excel on the web sets them. */
export function hostInfo(displayLanguage: string): string {
  const sharedRuntime = 1;
  return ['Excel', 'Web', '16.00', displayLanguage, '', '', 'disableLogging', String(sharedRuntime)].join('$');
}

interface OfficeContextParts {
  getAppContext(window: unknown, got: (context: unknown) => void): void;
  setAgaveHostCommunication(): void;
}
type InitializationHelper = new (...args: unknown[]) => OfficeContextParts;

/** What of office.js's insides is touched. */
export interface OfficeWindow {
  OSF: {
    InitializationHelper: InitializationHelper;
    OfficeAppContext: new (...args: unknown[]) => object;
    AppName: { ExcelWebApp: number };
  };
  OfficeExtension?: { HostBridge: { init(bridge: HostBridge): void } };
}

export interface HostBridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost?: (message: string) => void;
}

/**
 * To be called when office.js has run and before it has loaded its part for Excel. `bridge` carries the requests from
 * then on; `onMessageFromHost` is set on it when it is in use.
 */
export function answerForExcel(window: OfficeWindow, facts: HostFacts, bridge: HostBridge): void {
  const { OSF } = window;
  let current = OSF.InitializationHelper;
  Object.defineProperty(OSF, 'InitializationHelper', {
    configurable: true,
    get: () => current,
    set: (helper: InitializationHelper) => {
      current = new Proxy(helper, {
        construct: (target, args: unknown[]) => {
          const made = new target(...args);
          made.setAgaveHostCommunication = () => undefined;
          made.getAppContext = (_window, got) => {
            window.OfficeExtension?.HostBridge.init(bridge);
            got(appContext(window, facts));
          };
          return made;
        },
      });
    },
  });
}

function appContext({ OSF }: OfficeWindow, { displayLanguage, requirementSets: sets, paneVisible }: HostFacts): object {
  const displayModes = { hidden: 1, taskpane: 2 };
  const id = 'browser-workbook';
  return new OSF.OfficeAppContext(
    id,
    OSF.AppName.ExcelWebApp,
    '16.0.0.0',
    displayLanguage,
    displayLanguage,
    '', // the document's address
    0, // read and write
    {}, // the document's settings, which Office.context.document keeps
    0, // the add-in was there before
    0,
    '',
    '',
    id,
    false, // touch
    true, // commerce
    0,
    JSON.stringify(sets),
    '',
    '16.0.0.0',
    0,
    0,
    '',
    [],
    undefined,
    undefined,
    undefined,
    paneVisible ? displayModes.taskpane : displayModes.hidden,
  );
}
