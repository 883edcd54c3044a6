// Every reason for which a function can fail: what Excel's cell gets, in English because a workbook is read by many, and what
// the pane says in the reader's language, with the next step. `{gaps}` are the fields that a failure must give.
import type { GapsIn, WithGaps } from '../../locales/gaps';
import type { CellErrorKind, CellInput } from '../cell';

/** Where in an argument the fault lies; rows, columns and cells as a reader counts them, from 1. */
export interface Place {
  readonly argument: string;
  readonly row?: number;
  readonly column?: number;
  /** In a row or a column of cells, whichever way it lies. */
  readonly cell?: number;
}

/** What fills the gaps that are no numbers. `{place}` is made of the fields of `Place`. */
interface GapFields {
  readonly argument: string;
  /** Another argument. */
  readonly other: string;
  readonly output: string;
  readonly scale: string;
  /** Cells as the formula names them. */
  readonly reference: string;
  /** An error as Excel writes it. */
  readonly error: string;
  /** What stands in a cell; `typed` is the same where a word is expected. */
  readonly found: CellInput;
  readonly typed: CellInput;
  readonly options: readonly string[];
  readonly columns: readonly string[];
}

export type GapField<Gap> = Gap extends keyof GapFields ? GapFields[Gap] : number;

/** `kind` is null for an error that a function did not make but was given. */
export function reason<
  const Kind extends CellErrorKind | null,
  const Cell extends string,
  const En extends string,
  const Ru extends string,
  const Zh extends string,
  const Vi extends string,
>(
  kind: Kind,
  cell: Cell,
  pane: {
    readonly en: En;
    readonly ru: Ru & WithGaps<GapsIn<En>, Ru>;
    readonly zh: Zh & WithGaps<GapsIn<En>, Zh>;
    readonly vi: Vi & WithGaps<GapsIn<En>, Vi>;
  },
): {
  readonly kind: Kind;
  readonly cell: Cell;
  readonly pane: { readonly en: En } & Readonly<Record<'ru' | 'zh' | 'vi', string>>;
} {
  return { kind, cell, pane };
}

export const reasons = {
  // The workbook
  argumentMissing: reason(null, '{argument} is missing', {
    en: '{argument} is missing. Type it, or a comma in its place.',
    ru: 'Нет аргумента {argument}. Введите его или поставьте на его месте разделитель.',
    zh: '缺少参数 {argument}。请填写，或在其位置留一个分隔符。',
    vi: 'Thiếu {argument}. Hãy nhập, hoặc để dấu phân cách vào chỗ của nó.',
  }),
  tooManyArguments: reason(null, '{given} arguments are given, and the function takes {most}', {
    en: '{given} arguments are given, and the function takes {most}. Take away those at the end.',
    ru: 'Задано аргументов: {given}, функция принимает {most}. Уберите лишние в конце.',
    zh: '给出了 {given} 个参数，而该函数只接受 {most} 个。请去掉末尾多余的参数。',
    vi: 'Có {given} đối số, còn hàm chỉ nhận {most}. Hãy bỏ các đối số thừa ở cuối.',
  }),
  errorInCell: reason(null, '{reference} holds the error {error}', {
    en: '{reference} holds the error {error}. Mend that cell first: an error is passed on.',
    ru: '{reference}: там ошибка {error}. Сначала исправьте её: ошибка передаётся дальше.',
    zh: '{reference} 含有错误 {error}。请先修正该单元格，错误会继续传递。',
    vi: '{reference} chứa lỗi {error}. Hãy sửa ô đó trước: lỗi sẽ lan sang công thức.',
  }),
  errorInRange: reason(null, 'row {inRow}, column {inColumn} of {reference} holds the error {error}', {
    en: 'Row {inRow}, column {inColumn} of {reference} holds the error {error}. Mend that cell first: an error is passed on.',
    ru: '{reference}, строка {inRow}, столбец {inColumn}: там ошибка {error}. Сначала исправьте её: ошибка передаётся дальше.',
    zh: '{reference} 第 {inRow} 行第 {inColumn} 列含有错误 {error}。请先修正该单元格，错误会继续传递。',
    vi: '{reference}, dòng {inRow}, cột {inColumn} chứa lỗi {error}. Hãy sửa ô đó trước: lỗi sẽ lan sang công thức.',
  }),

  // What a cell holds
  notANumber: reason('value', '{place} is {found}', {
    en: '{place} is {found}, and a number is needed. Type a number there or clear the cell; retype a date that is text.',
    ru: '{place}: там {found}, а нужно число. Введите число или очистите ячейку; дату, записанную текстом, введите заново.',
    zh: '{place} 是{found}，但此处需要数字。请输入数字或清空该单元格；文本形式的日期请重新输入。',
    vi: '{place} là {found}, trong khi cần một số. Hãy nhập số hoặc xóa trống ô; ngày ở dạng văn bản thì nhập lại.',
  }),
  zeroOrBlank: reason('value', '{argument} has a 0 that may be a blank cell: recalculate', {
    en: '{argument} has a 0 that may be a blank cell, and its cells cannot be read now. Recalculate with Ctrl+Alt+F9; cells of another workbook copy into this one.',
    ru: 'В {argument} есть 0, а это может быть и пустая ячейка; прочитать сами ячейки сейчас нельзя. Пересчитайте книгу (Ctrl+Alt+F9); ячейки другой книги скопируйте в эту.',
    zh: '{argument} 中有 0，它也可能是空白单元格，而目前无法读取这些单元格。请按 Ctrl+Alt+F9 重新计算；其他工作簿的单元格请先复制到本工作簿。',
    vi: '{argument} có số 0, cũng có thể là ô trống, mà hiện không đọc được các ô đó. Hãy tính lại bằng Ctrl+Alt+F9; ô của sổ làm việc khác thì sao chép vào sổ này.',
  }),
  functionNotLoaded: reason('na', 'this function could not be loaded: recalculate when there is a connection', {
    en: 'This function could not be loaded. When there is a connection again, recalculate with Ctrl+Alt+F9.',
    ru: 'Эту функцию не удалось загрузить. Когда связь восстановится, пересчитайте книгу (Ctrl+Alt+F9).',
    zh: '未能加载此函数。恢复网络连接后，请按 Ctrl+Alt+F9 重新计算。',
    vi: 'Không tải được hàm này. Khi có kết nối trở lại, hãy tính lại bằng Ctrl+Alt+F9.',
  }),
  truthForNumber: reason('value', '{place} is {found}, it needs a number', {
    en: '{place} is {found}, and a number is needed. Type a number there or clear the cell.',
    ru: '{place}: там {found}, а нужно число. Введите число или очистите ячейку.',
    zh: '{place} 是{found}，但此处需要数字。请输入数字或清空该单元格。',
    vi: '{place} là {found}, trong khi cần một số. Hãy nhập số hoặc xóa trống ô đó.',
  }),
  notAName: reason('value', '{place} is {found}', {
    en: '{place} is {found}, and a name or an id is needed. Type one there or clear the cell.',
    ru: '{place}: там {found}, а нужно название или идентификатор. Введите его или очистите ячейку.',
    zh: '{place} 是{found}，但此处需要名称或编号。请输入，或清空该单元格。',
    vi: '{place} là {found}, trong khi cần tên hoặc mã. Hãy nhập hoặc xóa trống ô đó.',
  }),
  notAFlag: reason('value', '{place} is {found}, it needs 1 or 0, or TRUE or FALSE', {
    en: '{place} is {found}. Write 1 or TRUE for yes, 0 or FALSE for no.',
    ru: '{place}: там {found}. Запишите 1 или ИСТИНА для «да», 0 или ЛОЖЬ для «нет».',
    zh: '{place} 是{found}。请用 1 或 TRUE 表示“是”，用 0 或 FALSE 表示“否”。',
    vi: '{place} là {found}. Ghi 1 hoặc TRUE cho “có”, 0 hoặc FALSE cho “không”.',
  }),
  notInOptions: reason('value', '{argument} is {typed}, it can be {options}', {
    en: '{argument} is {typed}. Choose one of {options}.',
    ru: '{argument}: указан {typed}. Выберите одно из значений: {options}.',
    zh: '{argument} 是{typed}。请改为以下之一：{options}。',
    vi: '{argument} là {typed}. Hãy chọn một trong các giá trị: {options}.',
  }),
  rateTooLow: reason('num', '{place} is {number}, a rate lies above -100 %', {
    en: '{place} is {number}; a rate lies above −100%, that is −1. Write 20% as 0.2.',
    ru: '{place}: {number}; ставка должна быть больше −100 %, то есть −1. 20 % записывается как 0,2.',
    zh: '{place} 为 {number}；比率必须大于 −100%，即 −1。20% 请写作 0.2。',
    vi: '{place} là {number}; tỷ suất phải lớn hơn −100%, tức −1. 20% được ghi là 0,2.',
  }),
  notAShare: reason('num', '{place} is {number}, a share cannot be negative', {
    en: '{place} is {number}, and a share lies between 0 and 1. Write it without the minus.',
    ru: '{place}: {number}, а доля лежит между 0 и 1. Уберите минус.',
    zh: '{place} 为 {number}，而比例应在 0 到 1 之间。请去掉负号。',
    vi: '{place} là {number}, trong khi tỷ lệ nằm giữa 0 và 1. Hãy bỏ dấu trừ.',
  }),
  shareAboveOne: reason('value', '{place} is {number}, a share lies between 0 and 1: 20 % is 0.2', {
    en: '{place} is {number}; a share lies between 0 and 1. Write 20% as 0.2.',
    ru: '{place}: {number}; доля лежит между 0 и 1. 20 % записывается как 0,2.',
    zh: '{place} 为 {number}；比例应在 0 到 1 之间。20% 请写作 0.2。',
    vi: '{place} là {number}; tỷ lệ nằm giữa 0 và 1. 20% được ghi là 0,2.',
  }),
  shareCutZero: reason('value', 'share_cut is 0, from which on every share is high: leave it out for 1', {
    en: 'share_cut is 0, and from there on every share is high. Leave it out, or name the share from which on it is high.',
    ru: 'share_cut равен 0, тогда высокой окажется любая доля. Не указывайте его или задайте границу высокой доли.',
    zh: 'share_cut 为 0，这样任何份额都算高。请省略它，或给出份额达到多少算高。',
    vi: 'share_cut bằng 0, khi đó thị phần nào cũng là cao. Hãy bỏ trống, hoặc nêu mức từ đó trở lên là cao.',
  }),
  negative: reason('num', '{place} is {number}, it cannot be negative', {
    en: '{place} is {number}, and cannot be negative. Write it without the minus.',
    ru: '{place}: {number}, а отрицательным быть не может. Уберите минус.',
    zh: '{place} 为 {number}，不能为负数。请去掉负号。',
    vi: '{place} là {number}, không được âm. Hãy bỏ dấu trừ.',
  }),
  afterLastDate: reason('value', '{place} is {number}, later than any date', {
    en: '{place} is {number}, later than any date that Excel knows. Type the date as a date, not as 20260105.',
    ru: '{place}: {number} — позже любой даты Excel. Введите дату как дату, а не как 20260105.',
    zh: '{place} 为 {number}，晚于 Excel 支持的任何日期。请按日期格式输入，而不是写成 20260105。',
    vi: '{place} là {number}, muộn hơn mọi ngày mà Excel hỗ trợ. Hãy nhập ở dạng ngày, không phải 20260105.',
  }),
  notWhole: reason('value', '{place} is {number}, it needs a whole number', {
    en: '{place} is {number}, and a whole number is needed. Round it.',
    ru: '{place}: {number}, а нужно целое число. Округлите его.',
    zh: '{place} 为 {number}，需要整数。请取整。',
    vi: '{place} là {number}, trong khi cần số nguyên. Hãy làm tròn.',
  }),
  notWholeDays: reason('value', '{argument} is {number}, it needs a whole number of days', {
    en: '{argument} is {number}, and a whole number of days is needed. Round it.',
    ru: '{argument}: {number}, а нужно целое число дней. Округлите его.',
    zh: '{argument} 为 {number}，需要整数天数。请取整。',
    vi: '{argument} là {number}, trong khi cần số ngày nguyên. Hãy làm tròn.',
  }),
  notWholeFromOne: reason('value', '{argument} is {number}, it needs a whole number from 1 on', {
    en: '{argument} is {number}, and a whole number from 1 on is needed. Round it, or choose one of the words.',
    ru: '{argument}: {number}, а нужно целое число от 1. Округлите его или выберите одно из слов.',
    zh: '{argument} 为 {number}，需要不小于 1 的整数。请取整，或选择选项中的词。',
    vi: '{argument} là {number}, trong khi cần số nguyên từ 1 trở lên. Hãy làm tròn, hoặc chọn một trong các từ.',
  }),
  notWholeBetween: reason('value', '{place} is {number}, it needs a whole number from {least} to {most}', {
    en: '{place} is {number}, and a whole number from {least} to {most} is needed. Correct it.',
    ru: '{place}: {number}, а нужно целое число от {least} до {most}. Исправьте его.',
    zh: '{place} 为 {number}，需要 {least} 到 {most} 之间的整数。请更正。',
    vi: '{place} là {number}, trong khi cần số nguyên từ {least} đến {most}. Hãy sửa lại.',
  }),
  periodTooLong: reason('num', "{argument} is {number} days, longer than Excel's calendar", {
    en: '{argument} is {number} days, longer than Excel’s calendar. Choose a shorter period.',
    ru: '{argument}: {number} дней — длиннее календаря Excel. Выберите период короче.',
    zh: '{argument} 为 {number} 天，超出 Excel 日历范围。请选择较短的周期。',
    vi: '{argument} là {number} ngày, dài hơn lịch của Excel. Hãy chọn kỳ ngắn hơn.',
  }),
  tooMany: reason('value', '{argument} is {number}, it can be at most {most} periods', {
    en: '{argument} is {number}, which is too large. At most {most} fits.',
    ru: '{argument}: {number} — слишком много. Не больше: {most}.',
    zh: '{argument} 为 {number}，过大。最多为 {most}。',
    vi: '{argument} là {number}, quá lớn. Tối đa: {most}.',
  }),

  // The shape of a range
  noCells: reason('na', '{argument} has no cells', {
    en: '{argument} has nothing to compute with. Pick a range that holds values.',
    ru: 'В {argument} не с чем считать. Выделите диапазон со значениями.',
    zh: '{argument} 中没有可用于计算的内容。请选择包含数值的区域。',
    vi: '{argument} không có gì để tính. Hãy chọn vùng có giá trị.',
  }),
  notOneCell: reason('value', '{argument} needs one cell, it has {cells}', {
    en: '{argument} takes one cell, not {cells}. Pick a single cell.',
    ru: '{argument} — это одна ячейка, а выделено: {cells}. Выделите одну ячейку.',
    zh: '{argument} 只接受一个单元格，现有 {cells} 个。请选择单个单元格。',
    vi: '{argument} chỉ nhận một ô, không phải {cells} ô. Hãy chọn một ô.',
  }),
  wordNotOneCell: reason('value', '{argument} needs one cell', {
    en: '{argument} takes one cell. Pick a single cell.',
    ru: '{argument} — это одна ячейка. Выделите одну ячейку.',
    zh: '{argument} 只接受一个单元格。请选择单个单元格。',
    vi: '{argument} chỉ nhận một ô. Hãy chọn một ô.',
  }),
  notOneColumn: reason('value', '{argument} needs one row or one column, row {row} has {width} cells', {
    en: '{argument} takes one row or one column, and this range is {width} cells wide. Pick one column of it.',
    ru: '{argument} — это одна строка или один столбец, а ширина диапазона {width}. Выделите один столбец.',
    zh: '{argument} 只接受一行或一列，而该区域宽 {width} 列。请选择其中一列。',
    vi: '{argument} chỉ nhận một dòng hoặc một cột, còn vùng này rộng {width} ô. Hãy chọn một cột.',
  }),
  wrongColumns: reason('value', '{argument} needs {least} to {most} columns ({columns}), row {row} has {width}', {
    en: 'Row {row} of {argument} has {width} columns, and {least} to {most} are needed: {columns}. Pick a range of that width.',
    ru: '{argument}, строка {row}: столбцов {width}, а нужно от {least} до {most}: {columns}. Выделите диапазон такой ширины.',
    zh: '{argument} 第 {row} 行有 {width} 列，而需要 {least} 到 {most} 列：{columns}。请选择相应宽度的区域。',
    vi: '{argument}, dòng {row} có {width} cột, trong khi cần từ {least} đến {most} cột: {columns}. Hãy chọn vùng có độ rộng đó.',
  }),
  wrongNamedColumns: reason(
    'value',
    '{argument} needs a name and up to {most} columns ({columns}), row {row} has {width}',
    {
      en: 'Row {row} of {argument} has {width} columns; a name and at most {most} more fit: {columns}. Pick a narrower range.',
      ru: '{argument}, строка {row}: столбцов {width}, а помещается название и не больше {most}: {columns}. Выделите диапазон поуже.',
      zh: '{argument} 第 {row} 行有 {width} 列，最多为名称加 {most} 列：{columns}。请选择较窄的区域。',
      vi: '{argument}, dòng {row} có {width} cột; chỉ nhận tên và tối đa {most} cột: {columns}. Hãy chọn vùng hẹp hơn.',
    },
  ),
  rowWithoutName: reason('value', 'row {row} of {argument} needs a name in its first cell', {
    en: 'Row {row} of {argument} has no name in its first cell. Type one.',
    ru: '{argument}, строка {row}: в первой ячейке нет названия. Введите его.',
    zh: '{argument} 第 {row} 行的首个单元格没有名称。请填写。',
    vi: '{argument}, dòng {row}: ô đầu tiên chưa có tên. Hãy nhập tên.',
  }),
  differentLengths: reason('value', '{argument} has {cells} cells, {other} {otherCells}', {
    en: '{argument} has {cells} cells, {other} has {otherCells}. Pick ranges of the same rows for both.',
    ru: 'В {argument} ячеек: {cells}, в {other}: {otherCells}. Выделите для обоих одни и те же строки.',
    zh: '{argument} 有 {cells} 个单元格，{other} 有 {otherCells} 个。请为两者选择行数相同的区域。',
    vi: '{argument} có {cells} ô, {other} có {otherCells}. Hãy chọn các vùng có cùng số dòng.',
  }),

  // The result
  beyondNumbers: reason('num', 'the result is beyond the numbers that a cell can hold', {
    en: 'The result is larger than any number that a cell can hold. Look for an input that is far too large.',
    ru: 'Результат больше любого числа, которое помещается в ячейку. Проверьте, нет ли слишком большого исходного значения.',
    zh: '结果超出单元格可表示的数值。请检查是否有过大的输入。',
    vi: 'Kết quả lớn hơn mọi số mà ô chứa được. Hãy tìm giá trị đầu vào quá lớn.',
  }),
  tooLargeForSheet: reason(
    'value',
    'the result has {rows} rows and {width} columns, a sheet has {sheetRows} and {sheetColumns}',
    {
      en: 'The result has {rows} rows and {width} columns, a sheet only {sheetRows} and {sheetColumns}. Choose longer periods or fewer rows.',
      ru: 'В результате строк: {rows}, столбцов: {width}, а на листе — {sheetRows} и {sheetColumns}. Выберите более длинный период или меньше строк.',
      zh: '结果有 {rows} 行 {width} 列，而工作表只有 {sheetRows} 行 {sheetColumns} 列。请选择更长的周期或更少的行。',
      vi: 'Kết quả có {rows} dòng và {width} cột, trang tính chỉ có {sheetRows} và {sheetColumns}. Hãy chọn kỳ dài hơn hoặc ít dòng hơn.',
    },
  ),
  tooManyCohortCells: reason(
    'value',
    'the result has {cohorts} cohorts and {periods} periods, more than {most} cells: choose a longer period, or correct row {farRow} of dates, the farthest from the others',
    {
      en: 'The result has {cohorts} cohorts and {periods} periods, more than {most} cells. Choose a longer period, or correct row {farRow} of dates if it was mistyped: it is the farthest from the others.',
      ru: 'В результате когорт: {cohorts}, периодов: {periods} — больше {most} ячеек. Выберите более длинный период или исправьте строку {farRow} в dates, если в ней опечатка: эта дата дальше всех от остальных.',
      zh: '结果有 {cohorts} 个同期群、{periods} 期，超过 {most} 个单元格。请选择更长的周期；如果 dates 第 {farRow} 行（离其他日期最远）输错，请更正。',
      vi: 'Kết quả có {cohorts} cohort và {periods} kỳ, hơn {most} ô. Hãy chọn kỳ dài hơn, hoặc sửa dòng {farRow} của dates nếu nhập sai: ngày đó cách xa các ngày khác nhất.',
    },
  ),
  tooLargeForWeb: reason(
    'value',
    'the result has {rows} rows and {width} columns, {megabytes} MB; Excel on the web takes {most} MB',
    {
      en: 'The result is {megabytes} MB ({rows} rows, {width} columns); Excel on the web takes {most} MB. Choose longer periods or fewer rows, or open the workbook in Excel for the desktop.',
      ru: 'Результат — {megabytes} МБ (строк: {rows}, столбцов: {width}), а Excel в браузере принимает {most} МБ. Выберите более длинный период или меньше строк либо откройте книгу в Excel на компьютере.',
      zh: '结果为 {megabytes} MB（{rows} 行 {width} 列），Excel 网页版最多接收 {most} MB。请选择更长的周期或更少的行，或用桌面版 Excel 打开工作簿。',
      vi: 'Kết quả là {megabytes} MB ({rows} dòng, {width} cột); Excel trên web chỉ nhận {most} MB. Hãy chọn kỳ dài hơn, ít dòng hơn, hoặc mở sổ bằng Excel trên máy tính.',
    },
  ),
  textTooLong: reason('value', 'a text of the result has {characters} characters, a cell holds {most}', {
    en: 'A text in the result has {characters} characters, and a cell holds {most}. Shorten the names.',
    ru: 'Текст в результате — {characters} знаков, а в ячейку помещается {most}. Сократите названия.',
    zh: '结果中的文本有 {characters} 个字符，单元格最多 {most} 个。请缩短名称。',
    vi: 'Một văn bản trong kết quả có {characters} ký tự, ô chỉ chứa {most}. Hãy rút ngắn các tên.',
  }),

  // Money per customer
  divisorZero: reason('div0', '{argument} is 0, there is nothing to divide by', {
    en: 'The calculation divides by {argument}, which is 0. Give it a value above 0.',
    ru: 'В расчёте есть деление на 0 ({argument}). Укажите значение больше 0.',
    zh: '计算中的除数（{argument}）为 0。请填写大于 0 的值。',
    vi: 'Phép tính chia cho 0 ({argument}). Hãy nhập giá trị lớn hơn 0.',
  }),
  noRevenue: reason('div0', 'the revenue over all purchases is 0, there is nothing to divide by', {
    en: 'The revenue over all purchases is 0, so there is nothing to divide by. Check revenue, refund_rate and repeat_offers.',
    ru: 'Выручка по всем покупкам равна 0, делить не на что. Проверьте revenue, refund_rate и repeat_offers.',
    zh: '全部购买的收入为 0，无法作除数。请检查 revenue、refund_rate 和 repeat_offers。',
    vi: 'Doanh thu của mọi lần mua bằng 0 nên không chia được. Hãy kiểm tra revenue, refund_rate và repeat_offers.',
  }),
  noMargin: reason('na', 'the purchases leave no margin, so no acquisition cost is paid for', {
    en: 'The purchases leave no margin, so no acquisition cost is paid for. Check revenue, unit_costs and the costs in repeat_offers.',
    ru: 'Покупки не приносят маржи, поэтому никакое привлечение не окупится. Проверьте revenue, unit_costs и затраты в repeat_offers.',
    zh: '购买没有产生毛利，任何获客成本都无法收回。请检查 revenue、unit_costs 和 repeat_offers 中的成本。',
    vi: 'Các lần mua không để lại lãi gộp nên không chi phí thu hút nào được bù đắp. Hãy kiểm tra revenue, unit_costs và chi phí trong repeat_offers.',
  }),
  endlessLife: reason('num', 'an endless life needs a churn or a discount rate above 0', {
    en: 'A customer who never leaves and money that never loses value are worth endlessly much. Set churn, discount_rate or periods.',
    ru: 'Если клиент не уходит и деньги не дешевеют, ценность бесконечна. Задайте churn, discount_rate или periods.',
    zh: '客户永不流失且资金不折现时，价值为无穷大。请设置 churn、discount_rate 或 periods。',
    vi: 'Khách không bao giờ rời bỏ và tiền không mất giá thì giá trị là vô hạn. Hãy đặt churn, discount_rate hoặc periods.',
  }),
  curveStart: reason('value', 'cell 1 of churn is {number}, a survival curve starts at 1', {
    en: 'churn starts at {number}: as a range it is the survival curve, which starts at 1. Correct it, or give one number.',
    ru: 'churn начинается с {number}: диапазон — это кривая выживания, она начинается с 1. Исправьте её или укажите одно число.',
    zh: 'churn 从 {number} 开始：以区域给出时它是留存曲线，应从 1 开始。请更正，或只填一个数。',
    vi: 'churn bắt đầu từ {number}: khi là vùng, đây là đường cong sống sót, bắt đầu từ 1. Hãy sửa, hoặc nhập một số.',
  }),
  curveRises: reason('value', '{place} rises from {before} to {number}, a survival curve never does', {
    en: '{place} rises from {before} to {number}: as a range, churn is the survival curve, which never rises. Correct it, or give one number.',
    ru: '{place}: рост с {before} до {number}. Диапазон churn — это кривая выживания, она не растёт. Исправьте её или укажите одно число.',
    zh: '{place} 从 {before} 升至 {number}：以区域给出时 churn 是留存曲线，不能上升。请更正，或只填一个数。',
    vi: '{place} tăng từ {before} lên {number}: khi là vùng, churn là đường cong sống sót và không bao giờ tăng. Hãy sửa, hoặc nhập một số.',
  }),
  curveTooShort: reason('na', '{argument} has {cells} cells, {other} is {number}', {
    en: '{argument} has {cells} cells, and {other} is {number}. Lower {other} or pick a longer range.',
    ru: 'В {argument} ячеек: {cells}, а {other} = {number}. Уменьшите {other} или выделите более длинный диапазон.',
    zh: '{argument} 有 {cells} 个单元格，而 {other} 为 {number}。请减小 {other} 或选择更长的区域。',
    vi: '{argument} có {cells} ô, còn {other} là {number}. Hãy giảm {other} hoặc chọn vùng dài hơn.',
  }),

  // Return on investment
  noDate: reason('na', '{argument} has no date', {
    en: '{argument} holds no date. Pick the range with the dates.',
    ru: 'В {argument} нет ни одной даты. Выделите диапазон с датами.',
    zh: '{argument} 中没有日期。请选择包含日期的区域。',
    vi: '{argument} không có ngày nào. Hãy chọn vùng chứa ngày.',
  }),
  timingWithDates: reason('value', 'timing cannot be used with dates, they say when each flow comes', {
    en: 'With dates, timing has no meaning: the dates say when each flow comes. Leave timing out.',
    ru: 'Если даны даты, timing не нужен: даты говорят, когда приходит каждый поток. Уберите timing.',
    zh: '已给出日期时不能再用 timing：日期已说明每笔现金流的时间。请省略 timing。',
    vi: 'Khi đã có ngày thì không dùng timing: ngày cho biết lúc phát sinh dòng tiền. Hãy bỏ timing.',
  }),
  ratesWithDates: reason('value', '{argument} has {cells} cells, with dates it needs one yearly rate', {
    en: '{argument} has {cells} cells; with dates one yearly rate is needed. Pick a single cell.',
    ru: 'В {argument} ячеек: {cells}; с датами нужна одна годовая ставка. Выделите одну ячейку.',
    zh: '{argument} 有 {cells} 个单元格；使用日期时只需一个年利率。请选择单个单元格。',
    vi: '{argument} có {cells} ô; khi dùng ngày chỉ cần một lãi suất năm. Hãy chọn một ô.',
  }),
  flowsOfOneSign: reason('num', 'cash flows need a payment and a receipt', {
    en: 'The cash flows all have one sign. Write payments as negative and receipts as positive numbers.',
    ru: 'Все денежные потоки одного знака. Платежи записывайте со знаком минус, поступления — с плюсом.',
    zh: '现金流符号全部相同。请将支出写为负数，收入写为正数。',
    vi: 'Các dòng tiền đều cùng dấu. Hãy ghi khoản chi là số âm và khoản thu là số dương.',
  }),
  noRate: reason('num', 'no rate makes the present value of these cash flows zero', {
    en: 'No rate brings the present value of these cash flows to zero. Check their signs, or judge them by PLAN.NPV.',
    ru: 'Ни при какой ставке приведённая стоимость этих потоков не равна нулю. Проверьте знаки или оцените потоки через PLAN.NPV.',
    zh: '不存在使这些现金流现值为零的利率。请检查正负号，或改用 PLAN.NPV 评估。',
    vi: 'Không có lãi suất nào đưa giá trị hiện tại của các dòng tiền này về 0. Hãy kiểm tra dấu, hoặc đánh giá bằng PLAN.NPV.',
  }),
  rateBeyondNumbers: reason('na', 'the rate lies so close to -100 %, or so high, that no number can hold it', {
    en: 'The rate lies so close to −100%, or so high, that no number can hold it: nearly all is lost, or won, in a few days. Check amounts and dates, or leave dates out for a rate per period.',
    ru: 'Ставка настолько близка к −100 % или настолько велика, что её не записать числом: за несколько дней теряется или выигрывается почти всё. Проверьте суммы и даты или уберите dates — тогда ставка считается за период.',
    zh: '该利率极接近 −100% 或极高，没有数值可以表示：几天之内几乎亏光或暴增。请检查金额和日期，或省略 dates，按期计算利率。',
    vi: 'Tỷ suất quá gần −100% hoặc quá cao, không số nào biểu diễn được: gần như mất hết, hoặc lãi khổng lồ, chỉ trong vài ngày. Hãy kiểm tra số tiền và ngày, hoặc bỏ dates để tính theo kỳ.',
  }),
  neverPaysBack: reason('na', 'the cumulated cash flows end below zero, they never pay back', {
    en: 'The cash flows together stay below zero: the outlay does not pay back. Add later flows, or check the signs.',
    ru: 'Сумма потоков остаётся ниже нуля: вложения не окупаются. Добавьте более поздние потоки или проверьте знаки.',
    zh: '累计现金流始终为负：投入未能回收。请补充后续现金流或检查正负号。',
    vi: 'Dòng tiền cộng dồn vẫn âm: vốn bỏ ra không được thu hồi. Hãy thêm các dòng tiền sau đó hoặc kiểm tra dấu.',
  }),

  // Funnel and growth
  noStage: reason('na', 'counts and stages have no stage', {
    en: 'counts and stages hold no stage. Pick the ranges with the funnel’s stages.',
    ru: 'В counts и stages нет ни одного этапа. Выделите диапазоны с этапами воронки.',
    zh: 'counts 和 stages 中没有任何阶段。请选择包含漏斗阶段的区域。',
    vi: 'counts và stages không có bước nào. Hãy chọn vùng chứa các bước của phễu.',
  }),
  nobodyPasses: reason('div0', '{place} is 0', {
    en: '{place} is 0: nobody gets past that step. Give it a conversion above 0.',
    ru: '{place}: 0 — этот этап никто не проходит. Укажите конверсию больше 0.',
    zh: '{place} 为 0：没有人通过该步骤。请填写大于 0 的转化率。',
    vi: '{place} bằng 0: không ai qua được bước đó. Hãy nhập tỷ lệ chuyển đổi lớn hơn 0.',
  }),
  marketTooSmall: reason('value', 'market is {number}, it cannot be smaller than start_users, {users}', {
    en: 'market is {number}, smaller than start_users ({users}). Give a market at least as large.',
    ru: 'market: {number} — меньше, чем start_users ({users}). Укажите рынок не меньше.',
    zh: 'market 为 {number}，小于 start_users（{users}）。请填写不小于该值的市场规模。',
    vi: 'market là {number}, nhỏ hơn start_users ({users}). Hãy nhập thị trường ít nhất bằng số đó.',
  }),

  // Quality of the product
  answersTooFew: reason('value', 'answers is {number}, scores has {answered} above 0', {
    en: 'answers is {number}, but scores holds {answered} answers above 0. Give the number of all answers, or leave answers out.',
    ru: 'answers = {number}, но ответов выше 0 в scores: {answered}. Укажите число всех ответов или оставьте answers пустым.',
    zh: 'answers 为 {number}，但 scores 中大于 0 的答案有 {answered} 个。请填写全部答案数，或省略 answers。',
    vi: 'answers là {number}, nhưng scores có {answered} câu trả lời trên 0. Hãy nhập tổng số câu trả lời hoặc bỏ answers.',
  }),
  noAnswer: reason('na', '{argument} has no answer', {
    en: '{argument} holds no answer. Pick the range with the answers.',
    ru: 'В {argument} нет ни одного ответа. Выделите диапазон с ответами.',
    zh: '{argument} 中没有答案。请选择包含答案的区域。',
    vi: '{argument} không có câu trả lời nào. Hãy chọn vùng chứa câu trả lời.',
  }),
  notOnFivePoints: reason('value', '{place} is {number}, it needs an answer from 1 to 5, or top for another scale', {
    en: '{place} is {number}, which is no answer from 1 to 5. Correct it, or give top for another scale.',
    ru: '{place}: {number} — не ответ от 1 до 5. Исправьте его или задайте top для другой шкалы.',
    zh: '{place} 为 {number}，不是 1 到 5 的答案。请更正，或用 top 指定其他评分制。',
    vi: '{place} là {number}, không phải câu trả lời từ 1 đến 5. Hãy sửa, hoặc đặt top cho thang điểm khác.',
  }),
  belowScale: reason('value', '{place} is {number}, it needs an answer from 1 on', {
    en: '{place} is {number}, and answers start at 1. Correct it or clear the cell.',
    ru: '{place}: {number}, а ответы начинаются с 1. Исправьте его или очистите ячейку.',
    zh: '{place} 为 {number}，而答案从 1 开始。请更正或清空单元格。',
    vi: '{place} là {number}, trong khi câu trả lời bắt đầu từ 1. Hãy sửa hoặc xóa trống ô.',
  }),
  nobodyActive: reason('na', 'nobody was active in the {days} days up to as_of', {
    en: 'Nobody was active in the {days} days up to as_of. Check as_of and the dates.',
    ru: 'За {days} дней до as_of никто не был активен. Проверьте as_of и даты.',
    zh: '截至 as_of 的 {days} 天内没有活跃用户。请检查 as_of 和日期。',
    vi: 'Không ai hoạt động trong {days} ngày đến as_of. Hãy kiểm tra as_of và các ngày.',
  }),
  nobodyStayed: reason('na', 'retained has nobody who stayed', {
    en: 'In retained nobody stayed, so there is nothing to compare. Include those who stayed as well.',
    ru: 'В retained нет ни одного оставшегося, сравнивать не с чем. Добавьте и оставшихся.',
    zh: 'retained 中没有留存的用户，无法比较。请同时包含留存的用户。',
    vi: 'Trong retained không có ai ở lại nên không so sánh được. Hãy gồm cả người ở lại.',
  }),
  nobodyLost: reason('na', 'retained has nobody who was lost', {
    en: 'In retained nobody was lost, so there is nothing to compare. Include those who left as well.',
    ru: 'В retained нет ни одного ушедшего, сравнивать не с чем. Добавьте и ушедших.',
    zh: 'retained 中没有流失的用户，无法比较。请同时包含流失的用户。',
    vi: 'Trong retained không có ai rời đi nên không so sánh được. Hãy gồm cả người rời đi.',
  }),
  noThreshold: reason('na', 'those who stayed did not use more early on', {
    en: 'Those who stayed did not use it more early on, so no amount separates them. Try another kind of use.',
    ru: 'Оставшиеся в начале пользовались не больше других, поэтому порога нет. Возьмите другое действие.',
    zh: '留存用户早期的使用量并不更多，因此没有可区分的阈值。请换一种使用行为。',
    vi: 'Người ở lại lúc đầu không dùng nhiều hơn, nên không có ngưỡng phân biệt. Hãy thử hành vi khác.',
  }),
  noUse: reason('na', 'no row has a user and a feature', {
    en: 'No row is complete: every row lacks a user or a feature. Check the ranges.',
    ru: 'Нет ни одной полной строки: везде не хватает пользователя или функции. Проверьте диапазоны.',
    zh: '没有完整的行：每行都缺少用户或功能。请检查区域。',
    vi: 'Không có dòng nào đủ dữ liệu: dòng nào cũng thiếu người dùng hoặc tính năng. Hãy kiểm tra các vùng.',
  }),

  // Lifecycle, diffusion and prices
  fewSalesPeriods: reason('na', 'sales need at least two periods from the first to the last sale', {
    en: 'Sales cover too few periods. Pick a range from the first to the last sale.',
    ru: 'Периодов с продажами слишком мало. Выделите диапазон от первой до последней продажи.',
    zh: '有销售的期数太少。请选择从首次到最后一次销售的区域。',
    vi: 'Số kỳ có doanh số quá ít. Hãy chọn vùng từ lần bán đầu đến lần bán cuối.',
  }),
  tooFewSales: reason('na', '{argument} needs at least {least} periods, it has {number}', {
    en: '{argument} covers {number} periods, and at least {least} are needed. Pick a range from the first sale on.',
    ru: 'В {argument} периодов: {number}, а нужно не меньше {least}. Выделите диапазон с первой продажи.',
    zh: '{argument} 只有 {number} 期，至少需要 {least} 期。请选择从首次销售开始的区域。',
    vi: '{argument} có {number} kỳ, trong khi cần ít nhất {least}. Hãy chọn vùng từ lần bán đầu tiên.',
  }),
  flatSales: reason('na', 'sales is the same in every period', {
    en: 'Sales are the same in every period, so there is no curve to fit. Check the range.',
    ru: 'Продажи одинаковы во всех периодах, кривой нет. Проверьте диапазон.',
    zh: '各期销售额相同，没有可拟合的曲线。请检查区域。',
    vi: 'Doanh số ở mọi kỳ như nhau nên không có đường cong để khớp. Hãy kiểm tra vùng.',
  }),
  noTrend: reason('na', 'sales have no trend, a diffusion curve explains nothing of them', {
    en: 'These sales have no trend: a diffusion curve explains nothing of how they go up and down. Pick the range from the first sale on, or longer periods.',
    ru: 'В этих продажах нет тренда: кривая диффузии ничего в их колебаниях не объясняет. Возьмите диапазон с первой продажи или более длинные периоды.',
    zh: '这些销售额没有趋势：扩散曲线无法解释其波动。请选择从首次销售开始的区域，或更长的周期。',
    vi: 'Doanh số này không có xu hướng: đường khuếch tán không giải thích được gì. Hãy chọn vùng từ lần bán đầu tiên, hoặc kỳ dài hơn.',
  }),
  marketUnknown: reason('na', 'sales does not say yet how large the market is, it needs periods nearer to the peak', {
    en: 'These sales are still too far from their peak to say how large the market is. Add later periods.',
    ru: 'Продажи ещё далеки от пика, размер рынка по ним не определить. Добавьте более поздние периоды.',
    zh: '销售额离峰值还远，无法判断市场规模。请补充更靠后的时期。',
    vi: 'Doanh số còn xa đỉnh nên chưa thể biết quy mô thị trường. Hãy thêm các kỳ sau.',
  }),
  noInnovation: reason('num', 'innovation is 0, nobody begins and nothing peaks', {
    en: 'innovation is 0: nobody begins, so nothing spreads. Give it a value above 0.',
    ru: 'innovation = 0: никто не начинает, и распространяться нечему. Укажите значение больше 0.',
    zh: 'innovation 为 0：没有人率先采用，也就无从扩散。请填写大于 0 的值。',
    vi: 'innovation bằng 0: không ai bắt đầu nên không có gì lan truyền. Hãy nhập giá trị lớn hơn 0.',
  }),
  noPeriods: reason('na', 'periods is 0, there is nothing to show', {
    en: 'periods is 0, so there is nothing to show. Give at least 1.',
    ru: 'periods = 0, показывать нечего. Укажите не меньше 1.',
    zh: 'periods 为 0，没有可显示的内容。请至少填写 1。',
    vi: 'periods bằng 0 nên không có gì để hiển thị. Hãy nhập ít nhất 1.',
  }),
  tooFewPrices: reason('na', '{argument} needs at least {least} different prices, it has {number}', {
    en: '{argument} holds {number} different prices, and at least {least} are needed. Add prices that were tried.',
    ru: 'В {argument} разных цен: {number}, а нужно не меньше {least}. Добавьте проверенные цены.',
    zh: '{argument} 中有 {number} 个不同的价格，至少需要 {least} 个。请补充试过的价格。',
    vi: '{argument} có {number} mức giá khác nhau, trong khi cần ít nhất {least}. Hãy thêm các mức giá đã thử.',
  }),
  quantityForShare: reason('value', '{place} is {number}, a share lies between 0 and 1', {
    en: '{place} is {number}, and a share of visitors is needed: divide the number of buyers by the number of visitors; 20% is 0.2.',
    ru: '{place}: {number}, а нужна доля посетителей: разделите число покупателей на число посетителей; 20 % — это 0,2.',
    zh: '{place} 为 {number}，此处需要访客中的比例：请用购买人数除以访客数；20% 即 0.2。',
    vi: '{place} là {number}, trong khi cần tỷ lệ khách ghé thăm: hãy chia số người mua cho số khách; 20% là 0,2.',
  }),
  pricesSeparate: reason('na', 'everybody buys at {everybody} and nobody at {nobody}, any price between may be best', {
    en: 'Everybody buys at {everybody} and nobody at {nobody}: these data say nothing of the prices between. Try some of them.',
    ru: 'По цене {everybody} покупают все, по цене {nobody} — никто: о ценах между ними данные ничего не говорят. Проверьте некоторые из них.',
    zh: '价格 {everybody} 时人人购买，{nobody} 时无人购买：数据无法说明其间的价格。请试用其中几个。',
    vi: 'Ở giá {everybody} ai cũng mua, ở giá {nobody} không ai mua: dữ liệu không cho biết gì về các giá ở giữa. Hãy thử vài mức trong đó.',
  }),
  demandNotFalling: reason('na', 'conversion does not fall as the price rises', {
    en: 'In these data conversion does not fall as the price rises, so no price is best. Add prices that were clearly higher.',
    ru: 'В этих данных конверсия не падает с ростом цены, поэтому лучшей цены нет. Добавьте заметно более высокие цены.',
    zh: '这些数据中转化率并未随价格上升而下降，因此不存在最优价格。请补充明显更高的价格。',
    vi: 'Trong dữ liệu này tỷ lệ chuyển đổi không giảm khi giá tăng, nên không có giá tối ưu. Hãy thêm các mức giá cao hơn rõ rệt.',
  }),
  nobodyBuys: reason('na', 'nobody buys at a price above unit_cost', {
    en: 'At any price above unit_cost nobody would buy. Check unit_cost and the prices.',
    ru: 'При любой цене выше unit_cost никто не купит. Проверьте unit_cost и цены.',
    zh: '价格高于 unit_cost 时无人购买。请检查 unit_cost 和价格。',
    vi: 'Với mọi giá cao hơn unit_cost sẽ không ai mua. Hãy kiểm tra unit_cost và các mức giá.',
  }),
  bestPriceFar: reason('na', 'the best price lies around {number}, too far from those tried ({lowest} to {highest})', {
    en: 'The best price would lie around {number}, far from the prices tried ({lowest} to {highest}). Try prices nearer to it first.',
    ru: 'Лучшая цена была бы около {number} — далеко от проверенных ({lowest}–{highest}). Сначала проверьте цены ближе к ней.',
    zh: '最优价格约为 {number}，远离已试过的价格（{lowest} 到 {highest}）。请先试用更接近的价格。',
    vi: 'Giá tối ưu vào khoảng {number}, cách xa các mức đã thử ({lowest} đến {highest}). Hãy thử các mức giá gần đó trước.',
  }),
  noStartAfter: reason('value', '{place} is too late for a start', {
    en: '{place} is so late that no start follows it in Excel’s calendar. Correct the date.',
    ru: '{place}: дата настолько поздняя, что после неё старта в календаре Excel нет. Исправьте дату.',
    zh: '{place} 过晚，Excel 日历中其后没有开课日。请更正日期。',
    vi: '{place} quá muộn, lịch của Excel không còn ngày bắt đầu nào sau đó. Hãy sửa ngày.',
  }),

  // Customers
  noOrders: reason('na', 'no row has a customer, a date up to as_of and an amount that is no refund', {
    en: 'No row is complete: every row lacks a customer, a date up to as_of, or another needed value. Check the ranges and as_of.',
    ru: 'Нет ни одной полной строки: везде не хватает клиента, даты не позже as_of или другого значения. Проверьте диапазоны и as_of.',
    zh: '没有完整的行：每行都缺少客户、不晚于 as_of 的日期或其他必需值。请检查区域和 as_of。',
    vi: 'Không có dòng nào đủ dữ liệu: dòng nào cũng thiếu khách hàng, ngày không sau as_of hoặc giá trị cần thiết khác. Hãy kiểm tra các vùng và as_of.',
  }),
  noDatedCustomers: reason('na', 'no row has a customer and a date up to as_of', {
    en: 'No row is complete: every row lacks a customer or a date up to as_of. Check the ranges and as_of.',
    ru: 'Нет ни одной полной строки: везде не хватает клиента или даты не позже as_of. Проверьте диапазоны и as_of.',
    zh: '没有完整的行：每行都缺少客户或不晚于 as_of 的日期。请检查区域和 as_of。',
    vi: 'Không có dòng nào đủ dữ liệu: dòng nào cũng thiếu khách hàng hoặc ngày không sau as_of. Hãy kiểm tra các vùng và as_of.',
  }),
  outputNeedsAmounts: reason('value', 'output "{output}" needs amounts', {
    en: 'The output “{output}” is about money. Give amounts, or choose another output.',
    ru: 'Для варианта «{output}» нужны суммы. Укажите amounts или выберите другой output.',
    zh: '输出“{output}”与金额有关。请提供 amounts，或选择其他 output。',
    vi: 'Kết quả “{output}” liên quan đến tiền. Hãy cung cấp amounts hoặc chọn output khác.',
  }),
  cutsNotAscending: reason('value', 'row {row} of bins has {cut} for {scale}, cuts need to ascend', {
    en: 'Row {row} of bins is not above the row before it. Sort the cuts in ascending order.',
    ru: 'bins, строка {row}: значение не больше предыдущего. Расположите границы по возрастанию.',
    zh: 'bins 第 {row} 行不大于上一行。请将分界值按升序排列。',
    vi: 'bins, dòng {row} không lớn hơn dòng trước. Hãy sắp các ngưỡng tăng dần.',
  }),
  tooManyCuts: reason('value', 'bins has {rows} rows of cuts, it can have {most}', {
    en: 'bins has {rows} rows of cuts, and at most {most} fit. Shorten the range.',
    ru: 'В bins строк с границами: {rows}, а можно не больше {most}. Сократите диапазон.',
    zh: 'bins 有 {rows} 行分界值，最多 {most} 行。请缩小区域。',
    vi: 'bins có {rows} dòng ngưỡng, tối đa là {most}. Hãy thu ngắn vùng.',
  }),
  emptyCohort: reason('div0', 'survivors starts with 0, the initial cohort is empty', {
    en: 'survivors starts with 0: the first cohort is empty. Begin with the number of customers at the start.',
    ru: 'survivors начинается с 0: первая когорта пуста. Начните с числа клиентов на старте.',
    zh: 'survivors 以 0 开头：初始同期群为空。请从起始客户数开始。',
    vi: 'survivors bắt đầu bằng 0: cohort ban đầu trống. Hãy bắt đầu bằng số khách lúc đầu.',
  }),
  survivorsRise: reason('num', 'survivors rises from {before} to {number} in period {period}, who left cannot return', {
    en: 'survivors rises from {before} to {number} in period {period}: customers who left cannot return. Count for each period how many of the first cohort remain.',
    ru: 'survivors растёт с {before} до {number} в периоде {period}, но ушедшие не возвращаются. Для каждого периода укажите, сколько осталось из первой когорты.',
    zh: 'survivors 在第 {period} 期从 {before} 升至 {number}，但流失的客户不会返回。请按期填写首批客户的剩余人数。',
    vi: 'survivors tăng từ {before} lên {number} ở kỳ {period}, nhưng khách đã rời đi không quay lại. Hãy đếm ở mỗi kỳ số khách còn lại của nhóm ban đầu.',
  }),
  tooFewPeriods: reason('na', 'survivors needs the initial cohort and at least 2 periods, it has {cells} cells', {
    en: 'survivors has {cells} cells; it needs the first cohort and at least two periods after it. Pick a longer range.',
    ru: 'В survivors ячеек: {cells}, а нужны первая когорта и хотя бы два периода после неё. Выделите более длинный диапазон.',
    zh: 'survivors 有 {cells} 个单元格，需要初始同期群及其后至少两期。请选择更长的区域。',
    vi: 'survivors có {cells} ô; cần nhóm ban đầu và ít nhất hai kỳ sau đó. Hãy chọn vùng dài hơn.',
  }),
  nobodyLeft: reason('na', 'no customer has left yet, so nothing says when they will', {
    en: 'No customer has left yet, so nothing says when they will. Add later periods.',
    ru: 'Ни один клиент ещё не ушёл, поэтому неизвестно, когда уйдёт. Добавьте более поздние периоды.',
    zh: '还没有客户流失，无从判断何时会流失。请补充更靠后的期间。',
    vi: 'Chưa có khách nào rời đi nên không biết khi nào họ sẽ rời đi. Hãy thêm các kỳ sau.',
  }),
  tooFewRepeatCustomers: reason(
    'na',
    'customers needs at least {least} who ordered again on a later day, it has {number}',
    {
      en: 'Only {number} customers ordered again on a later day, and at least {least} are needed. Take orders over a longer time.',
      ru: 'Повторно, в более поздний день, заказали клиентов: {number}, а нужно не меньше {least}. Возьмите заказы за более долгий срок.',
      zh: '仅 {number} 位客户在之后的日期再次下单，至少需要 {least} 位。请使用更长时间的订单。',
      vi: 'Chỉ {number} khách đặt lại vào một ngày sau đó, trong khi cần ít nhất {least}. Hãy lấy đơn hàng của thời gian dài hơn.',
    },
  ),
  tooFewPayingAgain: reason(
    'na',
    'amounts needs at least {least} customers who paid for a repeat order, it has {number}',
    {
      en: 'Only {number} customers paid for a repeat order, and at least {least} are needed. Take orders over a longer time.',
      ru: 'Повторный заказ оплатили клиентов: {number}, а нужно не меньше {least}. Возьмите заказы за более долгий срок.',
      zh: '仅 {number} 位客户为重复订单付款，至少需要 {least} 位。请使用更长时间的订单。',
      vi: 'Chỉ {number} khách trả tiền cho đơn lặp lại, trong khi cần ít nhất {least}. Hãy lấy đơn hàng của thời gian dài hơn.',
    },
  ),
  horizonBlank: reason('value', 'horizon is blank or 0, it needs the number of periods to look ahead', {
    en: 'horizon is blank or 0. Type how many periods to look ahead.',
    ru: 'horizon не указан или равен 0. Введите, на сколько периодов смотреть вперёд.',
    zh: 'horizon 为空或为 0。请输入向前预测多少期。',
    vi: 'horizon để trống hoặc bằng 0. Hãy nhập số kỳ cần nhìn trước.',
  }),
  lossMakingOrders: reason(
    'na',
    '{rows} amounts, the first in row {row}, are negative and give back no earlier order: negative margins cannot be modelled',
    {
      en: '{rows} amounts, the first in row {row}, are negative and give back no earlier order. Negative margins cannot be modelled: take the turnover, or leave the refunds out of the range.',
      ru: 'Отрицательных сумм, которые не отменяют более раннего заказа: {rows}, первая в строке {row}. Для отрицательной маржи модели нет: возьмите выручку или уберите возвраты из диапазона.',
      zh: '有 {rows} 个负金额（首个在第 {row} 行）并未冲销先前的订单。负毛利无法建模：请改用销售额，或把退款移出区域。',
      vi: '{rows} số tiền âm, số đầu tiên ở dòng {row}, không hoàn lại đơn nào trước đó. Lợi nhuận âm không thể mô hình hóa: hãy dùng doanh thu, hoặc bỏ các khoản hoàn tiền khỏi vùng.',
    },
  ),
  customersAlike: reason('na', 'all customers are alike in recency, frequency and money, so nothing parts them', {
    en: 'All customers are alike in recency, frequency and money, so nothing parts them. Take orders over a longer time, or give cuts of your own as bins.',
    ru: 'Все клиенты одинаковы по давности, частоте и сумме, делить их не по чему. Возьмите заказы за более долгий срок или задайте свои границы в bins.',
    zh: '所有客户的最近购买时间、频率和金额都相同，无从区分。请使用更长时间的订单，或在 bins 中给出自己的分界值。',
    vi: 'Mọi khách giống hệt nhau về recency, frequency và money, không có gì để phân biệt. Hãy lấy đơn hàng của thời gian dài hơn, hoặc nhập ngưỡng riêng vào bins.',
  }),
  dateFarFromOthers: reason('value', '{place} is {number}, more than 20 years from the date of every other order', {
    en: '{place} is {number}, more than 20 years from the date of every other order. Correct the date, or clear it to leave the row out.',
    ru: '{place}: {number} — больше 20 лет от даты любого другого заказа. Исправьте дату или очистите ячейку, чтобы не учитывать строку.',
    zh: '{place} 为 {number}，与其他所有订单的日期相隔超过 20 年。请更正日期，或清空该单元格以跳过此行。',
    vi: '{place} là {number}, cách ngày của mọi đơn khác hơn 20 năm. Hãy sửa ngày, hoặc xóa trống ô để bỏ qua dòng này.',
  }),
  survivorsEndInZero: reason(
    'value',
    'survivors ends with 0, which may be a blank cell read as 0: leave out the periods not seen yet',
    {
      en: 'survivors ends with 0, which may be a blank cell read as 0. Leave out the periods not seen yet; where nobody is left there is nothing to project.',
      ru: 'survivors заканчивается нулём, а это может быть пустая ячейка. Не включайте ещё не наступившие периоды; если клиентов не осталось, прогнозировать нечего.',
      zh: 'survivors 以 0 结尾，这可能是被当作 0 的空白单元格。请不要包含尚未观察到的期间；若已无客户，则没有可预测的内容。',
      vi: 'survivors kết thúc bằng 0, có thể là ô trống được đọc thành 0. Hãy bỏ các kỳ chưa quan sát; nếu không còn khách nào thì không có gì để dự báo.',
    },
  ),
  lifeWithoutEnd: reason(
    'na',
    'alpha is {alpha}; where alpha ≤ 1 an endless expected life has no limit, give periods',
    {
      en: 'alpha is {alpha}; where it is 1 or less, an endless expected life has no limit. Give periods.',
      ru: 'alpha = {alpha}; при значении не больше 1 срок жизни без ограничения бесконечен. Укажите periods.',
      zh: 'alpha 为 {alpha}；不大于 1 时，无限期的预期寿命不收敛。请给出 periods。',
      vi: 'alpha là {alpha}; khi không quá 1, tuổi thọ vô hạn không có giới hạn. Hãy nhập periods.',
    },
  ),
  noModelFits: reason('na', 'no model fits these numbers best', {
    en: 'No model fits these numbers best. Take a longer time, or more customers.',
    ru: 'Ни одна модель не подходит к этим данным лучше других. Возьмите более долгий срок или больше клиентов.',
    zh: '没有哪个模型最符合这些数据。请使用更长的时间或更多客户。',
    vi: 'Không có mô hình nào khớp tốt nhất với dữ liệu này. Hãy lấy thời gian dài hơn hoặc nhiều khách hơn.',
  }),
  horizonTooLong: reason('value', 'horizon is {number} periods, it can be {most}: choose a longer period', {
    en: 'horizon is {number} periods, and at most {most} can be computed. Choose a longer period.',
    ru: 'horizon = {number} периодов, рассчитать можно не больше {most}. Выберите более длинный period.',
    zh: 'horizon 为 {number} 期，最多可计算 {most} 期。请选择更长的 period。',
    vi: 'horizon là {number} kỳ, tối đa tính được {most} kỳ. Hãy chọn period dài hơn.',
  }),
};
