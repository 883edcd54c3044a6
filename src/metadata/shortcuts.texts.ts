// What shortcuts.ts says.
import type { Texts } from '../locales/language';

export const openPlanningModels: Texts = {
  en: 'Open the planning models',
  ru: 'Открыть модели планирования',
  zh: '打开规划模型',
  vi: 'Mở các mô hình kế hoạch',
};
export const analyseSelectedTable: Texts = {
  en: 'Analyse the selected table',
  ru: 'Проанализировать выделенную таблицу',
  zh: '分析所选表格',
  vi: 'Phân tích bảng đang chọn',
};
export const findPlanningFunction: Texts = {
  en: 'Find a planning function',
  ru: 'Найти функцию планирования',
  zh: '查找规划函数',
  vi: 'Tìm hàm kế hoạch',
};
export const explainSelectedCell: Texts = {
  en: 'Explain the selected cell',
  ru: 'Объяснить выделенную ячейку',
  zh: '解释所选单元格',
  vi: 'Giải thích ô đang chọn',
};
export const ctrlAltShiftSText: Texts = {
  en: 'Make the workbook work without the add-in',
  ru: 'Подготовить книгу к работе без надстройки',
  zh: '让工作簿脱离加载项使用',
  vi: 'Giúp sổ làm việc chạy không cần phần bổ trợ',
};
export const openHelp: Texts = { en: 'Open the help', ru: 'Открыть справку', zh: '打开帮助', vi: 'Mở trợ giúp' };
