// Stands in the pane's frame where Microsoft's office.js stands on an ordinary page of the add-in: loads that very
// file, and connects it to the workbook around the frame.
import { type ConnectingWindow, connectionName } from './connection';
import { type HostBridge, type OfficeWindow, answerForExcel } from './microsoft-office';

declare global {
  interface Window {
    startOfficeInWorkbook?: () => void;
  }
}

const outside: Readonly<Record<string, string>> = {
  en: 'This page is the pane of an Excel add-in. It works beside a workbook:',
  ru: 'Это панель надстройки Excel. Она работает рядом с книгой:',
  zh: '此页面是 Excel 加载项的窗格，需与工作簿一起使用：',
  vi: 'Trang này là ngăn của một phần bổ trợ Excel. Trang hoạt động bên cạnh sổ làm việc:',
};

/** The workbook's page, where this frame is in one. */
function surroundingPage(): ConnectingWindow | undefined {
  if (window.parent === window) return undefined;
  try {
    const parent = window.parent as ConnectingWindow;
    return parent[connectionName] ? parent : undefined;
  } catch {
    // A page of another origin: not ours.
    return undefined;
  }
}

const page = surroundingPage();
if (page) {
  window.startOfficeInWorkbook = () => {
    // The page sends the frame's requests on, and sets where the answers go.
    const bridge: HostBridge = { sendMessageToHost: () => undefined };
    const facts = page[connectionName]?.connect(window, bridge);
    if (facts) answerForExcel(window as unknown as OfficeWindow, facts, bridge);
  };
  // office.js must be there before the scripts after this one run: written into the page, it is loaded at once.
  document.write('<script src="/office/microsoft-office.js"></script><script>window.startOfficeInWorkbook()</script>');
} else {
  const address = new URL('/', window.location.href).href;
  const notice = Object.entries(outside).map(
    ([language, sentence]) => `<p lang="${language}">${sentence} <a href="/">${address}</a></p>`,
  );
  // The template is left open: it takes in the rest of the page, whose scripts would look for Office in vain.
  document.write(
    '<main style="font: 16px/1.5 system-ui, sans-serif; margin: 3em auto; max-width: 36em; padding: 0 1em">',
    ...notice,
    '</main><template>',
  );
}
