// The page's own words, in every language that it speaks. The add-in's come from the add-in.

export const languages = ['en', 'ru', 'zh', 'vi'] as const;
export type Language = (typeof languages)[number];

export const locales: Readonly<Record<Language, string>> = { en: 'en-US', ru: 'ru-RU', zh: 'zh-CN', vi: 'vi-VN' };
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  ru: 'Русский',
  zh: '简体中文',
  vi: 'Tiếng Việt',
};

/** The page's language for a locale such as `ru-RU`; English where it does not speak it. */
export function languageOf(locale: string): Language {
  const tongue = locale.toLowerCase().split('-')[0];
  return languages.find((language) => language === tongue) ?? 'en';
}

export interface Words {
  readonly title: string;
  readonly language: string;
  readonly newWorkbook: string;
  readonly confirmNew: string;
  readonly cancel: string;
  readonly pane: string;
  readonly closePane: string;
  readonly resizePane: string;
  readonly commands: string;
  readonly grid: string;
  readonly follow: string;
  readonly editing: string;
  readonly sheetProtected: string;
  readonly unsaved: string;
  readonly starting: string;
  readonly failed: string;
}

export const words: Readonly<Record<Language, Words>> = {
  en: {
    title: 'Workbook',
    language: 'Language',
    newWorkbook: 'New workbook',
    confirmNew: 'Start a new workbook? This one, with everything in it, will be deleted.',
    cancel: 'Cancel',
    pane: 'Add-in pane',
    closePane: 'Close the pane',
    resizePane: 'Width of the pane',
    commands: 'Add-in commands',
    grid: 'Sheet',
    follow: 'Follow the link',
    editing: 'Finish typing in the cell first (Enter or Esc).',
    sheetProtected: 'This sheet is protected.',
    unsaved: 'This browser does not let the page keep the workbook: it will be gone when you close the page.',
    starting: 'Opening the workbook…',
    failed: 'The add-in could not be started:',
  },
  ru: {
    title: 'Книга',
    language: 'Язык',
    newWorkbook: 'Новая книга',
    confirmNew: 'Создать новую книгу? Текущая книга будет удалена со всем содержимым.',
    cancel: 'Отмена',
    pane: 'Панель надстройки',
    closePane: 'Закрыть панель',
    resizePane: 'Ширина панели',
    commands: 'Команды надстройки',
    grid: 'Лист',
    follow: 'Перейти по ссылке',
    editing: 'Сначала завершите ввод в ячейке (Enter или Esc).',
    sheetProtected: 'Лист защищён.',
    unsaved: 'Браузер не позволяет странице хранить книгу: при закрытии страницы она будет потеряна.',
    starting: 'Открываем книгу…',
    failed: 'Не удалось запустить надстройку:',
  },
  zh: {
    title: '工作簿',
    language: '语言',
    newWorkbook: '新建工作簿',
    confirmNew: '要新建工作簿吗？当前工作簿及其全部内容将被删除。',
    cancel: '取消',
    pane: '加载项窗格',
    closePane: '关闭窗格',
    resizePane: '窗格宽度',
    commands: '加载项命令',
    grid: '工作表',
    follow: '打开链接',
    editing: '请先结束单元格输入（按 Enter 或 Esc）。',
    sheetProtected: '该工作表受保护。',
    unsaved: '浏览器不允许本页面保存工作簿：关闭页面后工作簿将丢失。',
    starting: '正在打开工作簿…',
    failed: '无法启动加载项：',
  },
  vi: {
    title: 'Sổ làm việc',
    language: 'Ngôn ngữ',
    newWorkbook: 'Sổ làm việc mới',
    confirmNew: 'Tạo sổ làm việc mới? Sổ hiện tại cùng toàn bộ nội dung sẽ bị xóa.',
    cancel: 'Hủy',
    pane: 'Ngăn phần bổ trợ',
    closePane: 'Đóng ngăn',
    resizePane: 'Chiều rộng của ngăn',
    commands: 'Lệnh của phần bổ trợ',
    grid: 'Trang tính',
    follow: 'Mở liên kết',
    editing: 'Hãy hoàn tất việc nhập trong ô trước (Enter hoặc Esc).',
    sheetProtected: 'Trang tính này đang được bảo vệ.',
    unsaved: 'Trình duyệt không cho trang này lưu sổ làm việc: sổ sẽ mất khi bạn đóng trang.',
    starting: 'Đang mở sổ làm việc…',
    failed: 'Không khởi động được phần bổ trợ:',
  },
};
