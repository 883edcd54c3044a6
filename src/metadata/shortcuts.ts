// The keyboard shortcuts in the form of Office's extended overrides: the keys with their English names, and the names in
// each other language.
import { languages, officeLocale, type Language, type Texts } from '../locales/language';

interface Shortcut {
  /** As the add-in associates it. */
  readonly action: string;
  /** Office asks for Ctrl+Alt+Shift and another key, which Excel keeps free; on a Mac Alt is Option. */
  readonly key: string;
  readonly text: Texts;
}

export const shortcuts: readonly Shortcut[] = [
  {
    action: 'showModels',
    key: 'Ctrl+Alt+Shift+M',
    text: {
      en: 'Open the planning models',
      ru: 'Открыть модели планирования',
      zh: '打开规划模型',
      vi: 'Mở các mô hình kế hoạch',
    },
  },
  {
    action: 'showAnalyse',
    key: 'Ctrl+Alt+Shift+A',
    text: {
      en: 'Analyse the selected table',
      ru: 'Проанализировать выделенную таблицу',
      zh: '分析所选表格',
      vi: 'Phân tích bảng đang chọn',
    },
  },
  {
    action: 'showFunctions',
    key: 'Ctrl+Alt+Shift+F',
    text: {
      en: 'Find a planning function',
      ru: 'Найти функцию планирования',
      zh: '查找规划函数',
      vi: 'Tìm hàm kế hoạch',
    },
  },
  {
    action: 'showExplain',
    key: 'Ctrl+Alt+Shift+E',
    text: {
      en: 'Explain the selected cell',
      ru: 'Объяснить выделенную ячейку',
      zh: '解释所选单元格',
      vi: 'Giải thích ô đang chọn',
    },
  },
  {
    action: 'showShare',
    key: 'Ctrl+Alt+Shift+S',
    text: {
      en: 'Make the workbook work without the add-in',
      ru: 'Подготовить книгу к работе без надстройки',
      zh: '让工作簿脱离加载项使用',
      vi: 'Giúp sổ làm việc chạy không cần phần bổ trợ',
    },
  },
  {
    action: 'showHelp',
    key: 'Ctrl+Alt+Shift+H',
    text: { en: 'Open the help', ru: 'Открыть справку', zh: '打开帮助', vi: 'Mở trợ giúp' },
  },
];

/** Their files, beside the add-in's pages; the manifest names both kinds. */
export function shortcutFiles(): readonly { readonly path: string; readonly content: string }[] {
  const names = (language: Language): object =>
    Object.fromEntries(shortcuts.map(({ action, text }) => [action, { value: text[language] }]));
  const overrides = {
    actions: shortcuts.map(({ action }) => ({ id: action, type: 'ExecuteFunction', name: `\${resource.${action}}` })),
    shortcuts: shortcuts.map(({ action, key }) => ({ action, key: { default: key } })),
    resources: { default: names('en') },
  };
  return [
    { path: 'shortcuts.json', content: `${JSON.stringify(overrides, null, 2)}\n` },
    ...languages.map((language) => ({
      path: `shortcuts.${officeLocale[language]}.json`,
      content: `${JSON.stringify(names(language), null, 2)}\n`,
    })),
  ];
}
