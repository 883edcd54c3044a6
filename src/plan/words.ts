import type { Language, Texts } from '../locales/language';
import { writtenNumber, writtenPercent } from '../locales/formats';

/** The words that every generated workbook has, whatever its template. */
export const words = {
  aboutSheet: { en: 'About', ru: 'О модели', zh: '说明', vi: 'Giới thiệu' },
  checksSheet: { en: 'Checks', ru: 'Проверки', zh: '校验', vi: 'Kiểm tra' },
  aboutPurpose: {
    en: 'What the model is for and how to use it',
    ru: 'Для чего модель и как с ней работать',
    zh: '模型的用途与使用方法',
    vi: 'Mô hình dùng để làm gì và cách sử dụng',
  },
  checksPurpose: {
    en: 'Totals computed a second way, to catch mistakes',
    ru: 'Итоги, пересчитанные другим способом, чтобы поймать ошибки',
    zh: '用另一种方法复核合计数，及时发现错误',
    vi: 'Các tổng được tính lại theo cách khác để phát hiện sai sót',
  },
  completeness: { en: 'Completeness', ru: 'Заполненность', zh: '填写进度', vi: 'Mức hoàn thành' },
  completenessPurpose: {
    en: 'What is still to be filled in',
    ru: 'Что ещё осталось заполнить',
    zh: '还有哪些内容需要填写',
    vi: 'Những phần còn phải điền',
  },
  whatToFill: {
    en: 'What is to be filled in',
    ru: 'Что нужно заполнить',
    zh: '需要填写的内容',
    vi: 'Nội dung cần điền',
  },
  cellsNeeded: { en: 'Needed', ru: 'Нужно', zh: '应填', vi: 'Cần điền' },
  filledIn: { en: 'Filled in', ru: 'Заполнено', zh: '已填', vi: 'Đã điền' },
  stillEmpty: { en: 'Still empty', ru: 'Ещё пусто', zh: '未填', vi: 'Còn trống' },
  shareFilled: { en: 'Share', ru: 'Доля', zh: '比例', vi: 'Tỷ lệ' },
  cells: { en: 'cells', ru: 'ячеек', zh: '个', vi: 'ô' },
  everythingFilled: {
    en: 'Everything is filled in',
    ru: 'Всё заполнено',
    zh: '已全部填写',
    vi: 'Đã điền đầy đủ',
  },
  someEmpty: {
    en: 'Cells still to fill in: ',
    ru: 'Осталось заполнить ячеек: ',
    zh: '待填写单元格：',
    vi: 'Số ô còn phải điền: ',
  },
  purpose: { en: 'Purpose', ru: 'Назначение', zh: '用途', vi: 'Mục đích' },
  aboutModel: { en: 'About this model', ru: 'Об этой модели', zh: '模型概况', vi: 'Về mô hình này' },
  aboutDocument: { en: 'About this document', ru: 'Об этом документе', zh: '文档概况', vi: 'Về tài liệu này' },
  documentSheet: { en: 'About', ru: 'О документе', zh: '说明', vi: 'Giới thiệu' },
  documentPurpose: {
    en: 'What the document is for and how to use it',
    ru: 'Для чего документ и как с ним работать',
    zh: '文档的用途与使用方法',
    vi: 'Tài liệu dùng để làm gì và cách sử dụng',
  },
  howToUse: { en: 'How to use it', ru: 'Как пользоваться', zh: '使用步骤', vi: 'Cách sử dụng' },
  step: { en: 'Step', ru: 'Шаг', zh: '步骤', vi: 'Bước' },
  method: { en: 'How it is calculated', ru: 'Как это считается', zh: '计算方法', vi: 'Cách tính' },
  helpPage: { en: 'Help', ru: 'Справка', zh: '帮助', vi: 'Trợ giúp' },
  helpPurpose: {
    en: 'In the browser: what it asks, every sheet with its picture, the method and its sources',
    ru: 'В браузере: что спрашивается, каждый лист с картинкой, метод и источники',
    zh: '在浏览器中查看：所问内容、各工作表图示、方法与出处',
    vi: 'Trong trình duyệt: những gì được hỏi, hình từng trang, phương pháp và nguồn',
  },
  colourKey: { en: 'Colour key', ru: 'Обозначения цветом', zh: '颜色说明', vi: 'Chú giải màu' },
  sheets: { en: 'Sheets', ru: 'Листы', zh: '工作表', vi: 'Các trang tính' },
  checksState: { en: 'Checks', ru: 'Проверки', zh: '校验结果', vi: 'Kết quả kiểm tra' },
  keyInput: { en: 'Input', ru: 'Ввод', zh: '输入', vi: 'Nhập liệu' },
  keyInputText: {
    en: 'Type here: your own numbers instead of the examples',
    ru: 'Вводите сюда: свои значения вместо примеров',
    zh: '在此填写：用您自己的数据替换示例',
    vi: 'Nhập vào đây: thay số ví dụ bằng số liệu của bạn',
  },
  keyCalculation: { en: 'Calculation', ru: 'Расчёт', zh: '计算', vi: 'Tính toán' },
  keyCalculationText: {
    en: 'A formula: do not type over it',
    ru: 'Формула: не вводите поверх неё',
    zh: '公式：请勿覆盖',
    vi: 'Công thức: không nhập đè lên',
  },
  keyTotal: { en: 'Total', ru: 'Итог', zh: '合计', vi: 'Tổng' },
  keyTotalText: {
    en: 'A formula that sums up the lines above it',
    ru: 'Формула, которая подводит итог строкам над ней',
    zh: '汇总上方各行的公式',
    vi: 'Công thức tổng hợp các dòng phía trên',
  },
  keyWarning: { en: 'Warning', ru: 'Внимание', zh: '警示', vi: 'Cảnh báo' },
  keyWarningText: {
    en: 'Below zero, past a limit, or a check that has failed',
    ru: 'Меньше нуля, за пределом допустимого или проверка не пройдена',
    zh: '数值小于零、超出界限，或校验未通过',
    vi: 'Nhỏ hơn 0, vượt ngưỡng hoặc kiểm tra không đạt',
  },
  keyGood: { en: 'Good', ru: 'Хорошо', zh: '良好', vi: 'Tốt' },
  keyGoodText: {
    en: 'A goal that is reached, or the best of several',
    ru: 'Цель достигнута или лучшее из нескольких',
    zh: '已达成目标，或多项中的最优项',
    vi: 'Đã đạt mục tiêu, hoặc tốt nhất trong số đó',
  },
  value: { en: 'Value', ru: 'Значение', zh: '数值', vi: 'Giá trị' },
  unit: { en: 'Unit', ru: 'Ед. изм.', zh: '单位', vi: 'Đơn vị' },
  note: { en: 'Note', ru: 'Пояснение', zh: '说明', vi: 'Ghi chú' },
  total: { en: 'Total', ru: 'Итого', zh: '合计', vi: 'Tổng cộng' },
  period: { en: 'Period', ru: 'Период', zh: '期次', vi: 'Kỳ' },
  periodUnit: { en: 'no.', ru: '№', zh: '序号', vi: 'số' },
  from: { en: 'From', ru: 'С', zh: '起始', vi: 'Từ' },
  to: { en: 'To', ru: 'По', zh: '截止', vi: 'Đến' },
  dateUnit: { en: 'date', ru: 'дата', zh: '日期', vi: 'ngày' },
  check: { en: 'What is checked', ru: 'Что проверяется', zh: '校验内容', vi: 'Nội dung kiểm tra' },
  otherWay: { en: 'Second way', ru: 'Другим способом', zh: '另一算法', vi: 'Theo cách khác' },
  difference: { en: 'Difference', ru: 'Разница', zh: '差异', vi: 'Chênh lệch' },
  allowed: { en: 'Allowed', ru: 'Допустимо', zh: '允许误差', vi: 'Cho phép' },
  state: { en: 'State', ru: 'Состояние', zh: '状态', vi: 'Trạng thái' },
  passed: { en: 'OK', ru: 'Верно', zh: '通过', vi: 'Đạt' },
  failed: { en: 'Error', ru: 'Ошибка', zh: '错误', vi: 'Lỗi' },
  checksFailed: {
    en: 'Checks that failed',
    ru: 'Не пройдено проверок',
    zh: '未通过的校验数',
    vi: 'Số kiểm tra không đạt',
  },
  checksSummary: { en: 'In words', ru: 'Словами', zh: '结论', vi: 'Kết luận' },
  allPassed: {
    en: 'All checks pass',
    ru: 'Все проверки пройдены',
    zh: '全部校验通过',
    vi: 'Mọi mục kiểm tra đều đạt',
  },
  passedUnfinished: {
    en: 'All checks pass; unfinished lines: ',
    ru: 'Все проверки пройдены; незаконченных строк: ',
    zh: '全部校验通过；未填完的行数：',
    vi: 'Mọi mục kiểm tra đều đạt; số dòng chưa điền xong: ',
  },
  alsoUnfinished: {
    en: '; unfinished lines: ',
    ru: '; незаконченных строк: ',
    zh: '；未填完的行数：',
    vi: '; số dòng chưa điền xong: ',
  },
  linesTyped: {
    en: 'Lines that you type',
    ru: 'Строки, которые вы вводите',
    zh: '逐行录入的内容',
    vi: 'Các dòng bạn nhập',
  },
  wrongTyped: {
    en: 'Values typed that are not numbers, or out of bounds',
    ru: 'Введено не число или значение вне пределов',
    zh: '录入值不是数字或超出范围的个数',
    vi: 'Số ô nhập không phải số hoặc ngoài giới hạn',
  },
  formulasLost: {
    en: 'Formulas that were typed over or deleted',
    ru: 'Формулы, замещённые значением или удалённые',
    zh: '被覆盖或删除的公式个数',
    vi: 'Số công thức bị ghi đè hoặc bị xóa',
  },
  formulasOfSheets: {
    en: 'Formulas of the model',
    ru: 'Формулы модели',
    zh: '模型的公式',
    vi: 'Công thức của mô hình',
  },
  formulasMade: { en: 'As made', ru: 'Создано', zh: '生成时', vi: 'Khi tạo' },
  formulasHere: { en: 'Now', ru: 'Сейчас', zh: '现有', vi: 'Hiện có' },
  typedOver: { en: 'Lost', ru: 'Утрачено', zh: '缺失', vi: 'Bị mất' },
  valuesTyped: {
    en: 'Values that you type',
    ru: 'Значения, которые вы вводите',
    zh: '您录入的数值',
    vi: 'Các giá trị bạn nhập',
  },
  leastTyped: { en: 'Least', ru: 'Не меньше', zh: '下限', vi: 'Ít nhất' },
  mostTyped: { en: 'Most', ru: 'Не больше', zh: '上限', vi: 'Nhiều nhất' },
  wrongCells: { en: 'Wrong', ru: 'С ошибкой', zh: '有误', vi: 'Sai' },
  linesBegun: { en: 'Begun', ru: 'Начато', zh: '已开始', vi: 'Đã bắt đầu' },
  linesFinished: { en: 'Finished', ru: 'Заполнено', zh: '已填完', vi: 'Đã xong' },
  linesUnfinished: { en: 'Unfinished', ru: 'Не закончено', zh: '未填完', vi: 'Chưa xong' },
  someFailed: {
    en: 'Checks failed – see the last sheet: ',
    ru: 'Есть ошибки — смотрите последний лист. Не пройдено проверок: ',
    zh: '校验未通过，请查看最后一张工作表。未通过数：',
    vi: 'Có kiểm tra không đạt – xem trang tính cuối. Số lỗi: ',
  },
  goToSheet: { en: 'Go to this sheet', ru: 'Перейти на этот лист', zh: '转到此工作表', vi: 'Đến trang tính này' },
  cannotAccept: {
    en: 'This value does not fit here',
    ru: 'Это значение не подходит',
    zh: '此处不能填写该值',
    vi: 'Giá trị không hợp lệ',
  },
} as const satisfies Record<string, Texts>;

/** What to type, one sentence; shown with the cell and when something else was typed. */
export const typingHints = {
  decimal: (language: Language, min: number, max: number) => between(language, writtenNumber, min, max, 'number'),
  whole: (language: Language, min: number, max: number) => between(language, writtenNumber, min, max, 'whole'),
  percent: (language: Language, min: number, max: number) => between(language, writtenPercent, min, max, 'percent'),
  date: (language: Language, min: string, max: string): string =>
    ({
      en: `Type a date from ${min} to ${max}.`,
      ru: `Введите дату с ${min} по ${max}.`,
      zh: `请输入 ${min} 至 ${max} 之间的日期。`,
      vi: `Nhập ngày từ ${min} đến ${max}.`,
    })[language],
  text: (language: Language, maxLength: number): string =>
    ({
      en: `Type at most ${maxLength} characters.`,
      ru: `Введите текст не длиннее ${maxLength} знаков.`,
      zh: `请输入不超过 ${maxLength} 个字符。`,
      vi: `Nhập tối đa ${maxLength} ký tự.`,
    })[language],
  list: (language: Language): string =>
    ({
      en: 'Choose a value from the list.',
      ru: 'Выберите значение из списка.',
      zh: '请从列表中选择。',
      vi: 'Chọn một giá trị trong danh sách.',
    })[language],
};

function between(
  language: Language,
  written: (language: Language, value: number) => string,
  min: number,
  max: number,
  what: 'number' | 'whole' | 'percent',
): string {
  const low = written(language, min);
  const high = written(language, max);
  const sentences: Record<typeof what, Record<Language, string>> = {
    number: {
      en: `Type a number from ${low} to ${high}.`,
      ru: `Введите число от ${low} до ${high}.`,
      zh: `请输入 ${low} 至 ${high} 之间的数值。`,
      vi: `Nhập một số từ ${low} đến ${high}.`,
    },
    whole: {
      en: `Type a whole number from ${low} to ${high}.`,
      ru: `Введите целое число от ${low} до ${high}.`,
      zh: `请输入 ${low} 至 ${high} 之间的整数。`,
      vi: `Nhập một số nguyên từ ${low} đến ${high}.`,
    },
    percent: {
      en: `Type a percentage from ${low} to ${high}.`,
      ru: `Введите процент от ${low} до ${high}.`,
      zh: `请输入 ${low} 至 ${high} 之间的百分比。`,
      vi: `Nhập tỷ lệ phần trăm từ ${low} đến ${high}.`,
    },
  };
  return sentences[what][language];
}
