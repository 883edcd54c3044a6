// Why a function ends in an error, and what to change, in the reader's language. Functions give their reasons in English,
// because Excel shows them and a workbook is read by many; here each of those sentences is recognised again.
import type { Language, Texts } from '../locales/language';

/** What may stand in the holes of a sentence. A place is `row 7 of dates`, what was found there `text ("n/a")`. */
const holes: Readonly<Record<string, string>> = {
  place: '(?:row \\d+(?:, column \\d+)? of \\w+(?: range)?|cell \\d+ of \\w+|the cell|\\w+)',
  found: '(?:(?:text \\()?".*"\\)?|TRUE|FALSE|not a finite number|an error)',
  number: '-?\\d+(?:\\.\\d+)?(?:e[+-]?\\d+)?',
  other: '-?\\d+(?:\\.\\d+)?(?:e[+-]?\\d+)?',
  name: '\\w+',
  second: '\\w+',
  list: '.+?',
  columns: '[\\w, ]+',
  error: '#[A-Z0-9/]+[!?]?',
};

const places: readonly (readonly [RegExp, Texts])[] = [
  [
    /^row (\d+), column (\d+) of (?:the range|(\w+))$/,
    {
      en: 'Row {1}, column {2} of {3}',
      ru: '{3}, строка {1}, столбец {2}',
      zh: '{3} 第 {1} 行第 {2} 列',
      vi: '{3}, dòng {1}, cột {2}',
    },
  ],
  [/^row (\d+)() of (\w+)$/, { en: 'Row {1} of {3}', ru: '{3}, строка {1}', zh: '{3} 第 {1} 行', vi: '{3}, dòng {1}' }],
  [
    /^cell (\d+)() of (\w+)$/,
    { en: 'Cell {1} of {3}', ru: '{3}, ячейка {1}', zh: '{3} 第 {1} 个单元格', vi: '{3}, ô {1}' },
  ],
];

const findings: readonly (readonly [RegExp, Texts])[] = [
  [/^(?:text \()?"(.*?)"\)?$/, { en: 'the text “{1}”', ru: 'текст «{1}»', zh: '文本“{1}”', vi: 'văn bản “{1}”' }],
  [/^TRUE$/, { en: 'TRUE', ru: 'значение ИСТИНА', zh: '逻辑值 TRUE', vi: 'giá trị TRUE' }],
  [/^FALSE$/, { en: 'FALSE', ru: 'значение ЛОЖЬ', zh: '逻辑值 FALSE', vi: 'giá trị FALSE' }],
  [
    /^not a finite number$/,
    { en: 'no finite number', ru: 'бесконечное число', zh: '非有限数值', vi: 'số không hữu hạn' },
  ],
  [/^an error$/, { en: 'an error', ru: 'ошибка', zh: '错误值', vi: 'giá trị lỗi' }],
];

const theRange: Texts = { en: 'the range', ru: 'диапазон', zh: '区域', vi: 'vùng' };
/** Begins its sentence, as every place does. */
const theCell: Texts = { en: 'The cell', ru: 'Ячейка', zh: '单元格', vi: 'Ô' };

/** A function's sentence, and what to say of it. The first that fits is taken. */
const reasons: readonly (readonly [string, Texts])[] = [
  [
    '{place} holds the error {error}',
    {
      en: '{place} holds the error {error}. Mend that cell first: an error is passed on.',
      ru: '{place}: там ошибка {error}. Сначала исправьте её: ошибка передаётся дальше.',
      zh: '{place} 含有错误 {error}。请先修正该单元格，错误会继续传递。',
      vi: '{place} chứa lỗi {error}. Hãy sửa ô đó trước: lỗi sẽ lan sang công thức.',
    },
  ],
  [
    '{place} is {found}, it needs 1 or 0, or TRUE or FALSE',
    {
      en: '{place} is {found}. Write 1 or TRUE for yes, 0 or FALSE for no.',
      ru: '{place}: там {found}. Запишите 1 или ИСТИНА для «да», 0 или ЛОЖЬ для «нет».',
      zh: '{place} 是{found}。请用 1 或 TRUE 表示“是”，用 0 或 FALSE 表示“否”。',
      vi: '{place} là {found}. Ghi 1 hoặc TRUE cho “có”, 0 hoặc FALSE cho “không”.',
    },
  ],
  [
    '{place} is {found}, it can be {list}',
    {
      en: '{place} is {found}. Choose one of {list}.',
      ru: '{place}: указан {found}. Выберите одно из значений: {list}.',
      zh: '{place} 是{found}。请改为以下之一：{list}。',
      vi: '{place} là {found}. Hãy chọn một trong các giá trị: {list}.',
    },
  ],
  [
    '{place} is {found}, it needs a number',
    {
      en: '{place} is {found}, and a number is needed. Type a number there or clear the cell.',
      ru: '{place}: там {found}, а нужно число. Введите число или очистите ячейку.',
      zh: '{place} 是{found}，但此处需要数字。请输入数字或清空该单元格。',
      vi: '{place} là {found}, trong khi cần một số. Hãy nhập số hoặc xóa trống ô đó.',
    },
  ],
  [
    '{place} is {found}',
    {
      en: '{place} is {found}, and a number is needed. Type a number there or clear the cell; retype a date that is text.',
      ru: '{place}: там {found}, а нужно число. Введите число или очистите ячейку; дату, записанную текстом, введите заново.',
      zh: '{place} 是{found}，但此处需要数字。请输入数字或清空该单元格；文本形式的日期请重新输入。',
      vi: '{place} là {found}, trong khi cần một số. Hãy nhập số hoặc xóa trống ô; ngày ở dạng văn bản thì nhập lại.',
    },
  ],
  [
    '{place} is {number}, a rate lies above -100 %',
    {
      en: '{place} is {number}; a rate lies above −100%, that is −1. Write 20% as 0.2.',
      ru: '{place}: {number}; ставка должна быть больше −100 %, то есть −1. 20 % записывается как 0,2.',
      zh: '{place} 为 {number}；比率必须大于 −100%，即 −1。20% 请写作 0.2。',
      vi: '{place} là {number}; tỷ suất phải lớn hơn −100%, tức −1. 20% được ghi là 0,2.',
    },
  ],
  [
    '{place} is {number}, a share lies between 0 and 1',
    {
      en: '{place} is {number}; a share lies between 0 and 1. Write 20% as 0.2.',
      ru: '{place}: {number}; доля лежит между 0 и 1. 20 % записывается как 0,2.',
      zh: '{place} 为 {number}；比例应在 0 到 1 之间。20% 请写作 0.2。',
      vi: '{place} là {number}; tỷ lệ nằm giữa 0 và 1. 20% được ghi là 0,2.',
    },
  ],
  [
    '{place} is {number}, it cannot be negative',
    {
      en: '{place} is {number}, and cannot be negative. Write it without the minus.',
      ru: '{place}: {number}, а отрицательным быть не может. Уберите минус.',
      zh: '{place} 为 {number}，不能为负数。请去掉负号。',
      vi: '{place} là {number}, không được âm. Hãy bỏ dấu trừ.',
    },
  ],
  [
    '{place} is {number}, later than any date',
    {
      en: '{place} is {number}, later than any date that Excel knows. Type the date itself.',
      ru: '{place}: {number} — позже любой даты Excel. Введите саму дату.',
      zh: '{place} 为 {number}，晚于 Excel 支持的任何日期。请直接输入日期。',
      vi: '{place} là {number}, muộn hơn mọi ngày mà Excel hỗ trợ. Hãy nhập chính ngày đó.',
    },
  ],
  [
    '{place} is {number}, it needs a whole number of days',
    {
      en: '{place} is {number}, and a whole number of days is needed. Round it.',
      ru: '{place}: {number}, а нужно целое число дней. Округлите его.',
      zh: '{place} 为 {number}，需要整数天数。请取整。',
      vi: '{place} là {number}, trong khi cần số ngày nguyên. Hãy làm tròn.',
    },
  ],
  [
    '{place} is {number}, it needs a whole number from {list}',
    {
      en: '{place} is {number}, and a whole number from {list} is needed.',
      ru: '{place}: {number}, а нужно целое число из пределов: {list}.',
      zh: '{place} 为 {number}，需要此范围内的整数：{list}。',
      vi: '{place} là {number}, trong khi cần số nguyên trong khoảng: {list}.',
    },
  ],
  [
    '{place} is {number}, it needs a whole number',
    {
      en: '{place} is {number}, and a whole number is needed. Round it.',
      ru: '{place}: {number}, а нужно целое число. Округлите его.',
      zh: '{place} 为 {number}，需要整数。请取整。',
      vi: '{place} là {number}, trong khi cần số nguyên. Hãy làm tròn.',
    },
  ],
  [
    '{place} is {number}, it needs an answer {list}',
    {
      en: '{place} is {number}, which is no answer on this scale. Correct the answer or clear the cell.',
      ru: '{place}: {number} — такого ответа на этой шкале нет. Исправьте ответ или очистите ячейку.',
      zh: '{place} 为 {number}，不在该评分范围内。请更正答案或清空单元格。',
      vi: '{place} là {number}, không có trên thang điểm này. Hãy sửa câu trả lời hoặc xóa trống ô.',
    },
  ],
  [
    "{name} is {number} days, longer than Excel's calendar",
    {
      en: '{name} is {number} days, longer than Excel’s calendar. Choose a shorter period.',
      ru: '{name}: {number} дней — длиннее календаря Excel. Выберите период короче.',
      zh: '{name} 为 {number} 天，超出 Excel 日历范围。请选择较短的周期。',
      vi: '{name} là {number} ngày, dài hơn lịch của Excel. Hãy chọn kỳ ngắn hơn.',
    },
  ],
  [
    '{name} has {number} cells, {second} {other}',
    {
      en: '{name} has {number} cells, {second} has {other}. Pick ranges of the same rows for both.',
      ru: 'В {name} ячеек: {number}, в {second}: {other}. Выделите для обоих одни и те же строки.',
      zh: '{name} 有 {number} 个单元格，{second} 有 {other} 个。请为两者选择行数相同的区域。',
      vi: '{name} có {number} ô, {second} có {other}. Hãy chọn các vùng có cùng số dòng.',
    },
  ],
  [
    '{name} has {number} cells, {second} is {other}',
    {
      en: '{name} has {number} cells, and {second} is {other}. Lower {second} or pick a longer range.',
      ru: 'В {name} ячеек: {number}, а {second} = {other}. Уменьшите {second} или выделите более длинный диапазон.',
      zh: '{name} 有 {number} 个单元格，而 {second} 为 {other}。请减小 {second} 或选择更长的区域。',
      vi: '{name} có {number} ô, còn {second} là {other}. Hãy giảm {second} hoặc chọn vùng dài hơn.',
    },
  ],
  [
    '{name} has {number} cells, with dates it needs one yearly rate',
    {
      en: '{name} has {number} cells; with dates one yearly rate is needed. Pick a single cell.',
      ru: 'В {name} ячеек: {number}; с датами нужна одна годовая ставка. Выделите одну ячейку.',
      zh: '{name} 有 {number} 个单元格；使用日期时只需一个年利率。请选择单个单元格。',
      vi: '{name} có {number} ô; khi dùng ngày chỉ cần một lãi suất năm. Hãy chọn một ô.',
    },
  ],
  [
    '{name} has no {list}',
    {
      en: '{name} has nothing to compute with. Pick a range that holds values.',
      ru: 'В {name} не с чем считать. Выделите диапазон со значениями.',
      zh: '{name} 中没有可用于计算的内容。请选择包含数值的区域。',
      vi: '{name} không có gì để tính. Hãy chọn vùng có giá trị.',
    },
  ],
  [
    '{name} needs one cell, it has {number}',
    {
      en: '{name} takes one cell, not {number}. Pick a single cell.',
      ru: '{name} — это одна ячейка, а выделено: {number}. Выделите одну ячейку.',
      zh: '{name} 只接受一个单元格，现有 {number} 个。请选择单个单元格。',
      vi: '{name} chỉ nhận một ô, không phải {number} ô. Hãy chọn một ô.',
    },
  ],
  [
    '{name} needs one cell',
    {
      en: '{name} takes one cell. Pick a single cell.',
      ru: '{name} — это одна ячейка. Выделите одну ячейку.',
      zh: '{name} 只接受一个单元格。请选择单个单元格。',
      vi: '{name} chỉ nhận một ô. Hãy chọn một ô.',
    },
  ],
  [
    '{name} needs one row or one column, row {number} has {other} cells',
    {
      en: '{name} takes one row or one column, and this range is {other} cells wide. Pick one column of it.',
      ru: '{name} — это одна строка или один столбец, а ширина диапазона {other}. Выделите один столбец.',
      zh: '{name} 只接受一行或一列，而该区域宽 {other} 列。请选择其中一列。',
      vi: '{name} chỉ nhận một dòng hoặc một cột, còn vùng này rộng {other} ô. Hãy chọn một cột.',
    },
  ],
  [
    '{name} needs {list} columns ({columns}), row {number} has {other}',
    {
      en: '{name} has {other} columns, and {list} are needed. Pick a range of that width.',
      ru: 'В {name} столбцов: {other}, а нужно: {list}. Выделите диапазон такой ширины.',
      zh: '{name} 有 {other} 列，而需要 {list} 列。请选择相应宽度的区域。',
      vi: '{name} có {other} cột, trong khi cần {list}. Hãy chọn vùng có độ rộng đó.',
    },
  ],
  [
    'row {number} of {name} needs a name in its first cell',
    {
      en: 'Row {number} of {name} has no name in its first cell. Type one.',
      ru: '{name}, строка {number}: в первой ячейке нет названия. Введите его.',
      zh: '{name} 第 {number} 行的首个单元格没有名称。请填写。',
      vi: '{name}, dòng {number}: ô đầu tiên chưa có tên. Hãy nhập tên.',
    },
  ],
  [
    '{list} is 0, there is nothing to divide by',
    {
      en: 'The calculation divides by {list}, which is 0. Give it a value above 0.',
      ru: 'В расчёте есть деление на 0 ({list}). Укажите значение больше 0.',
      zh: '计算中的除数（{list}）为 0。请填写大于 0 的值。',
      vi: 'Phép tính chia cho 0 ({list}). Hãy nhập giá trị lớn hơn 0.',
    },
  ],
  [
    'cell {number} of conversions is 0',
    {
      en: 'Cell {number} of conversions is 0: nobody gets past that step. Give it a conversion above 0.',
      ru: 'conversions, ячейка {number}: 0 — этот этап никто не проходит. Укажите конверсию больше 0.',
      zh: 'conversions 第 {number} 个单元格为 0：没有人通过该步骤。请填写大于 0 的转化率。',
      vi: 'conversions, ô {number} bằng 0: không ai qua được bước đó. Hãy nhập tỷ lệ chuyển đổi lớn hơn 0.',
    },
  ],
  [
    'the result is beyond the numbers that a cell can hold',
    {
      en: 'The result is larger than any number that a cell can hold. Look for an input that is far too large.',
      ru: 'Результат больше любого числа, которое помещается в ячейку. Проверьте, нет ли слишком большого исходного значения.',
      zh: '结果超出单元格可表示的数值。请检查是否有过大的输入。',
      vi: 'Kết quả lớn hơn mọi số mà ô chứa được. Hãy tìm giá trị đầu vào quá lớn.',
    },
  ],
  [
    'the result has {list}',
    {
      en: 'The result is larger than a sheet or this Excel can show. Choose longer periods or fewer rows.',
      ru: 'Результат больше, чем помещается на листе или передаётся в Excel. Выберите более длинный период или меньше строк.',
      zh: '结果超出工作表或此 Excel 的容量。请选择更长的周期或更少的行。',
      vi: 'Kết quả lớn hơn sức chứa của trang tính hoặc Excel này. Hãy chọn kỳ dài hơn hoặc ít dòng hơn.',
    },
  ],
  [
    'cash flows need a payment and a receipt',
    {
      en: 'The cash flows all have one sign. Write payments as negative and receipts as positive numbers.',
      ru: 'Все денежные потоки одного знака. Платежи записывайте со знаком минус, поступления — с плюсом.',
      zh: '现金流符号全部相同。请将支出写为负数，收入写为正数。',
      vi: 'Các dòng tiền đều cùng dấu. Hãy ghi khoản chi là số âm và khoản thu là số dương.',
    },
  ],
  [
    'no rate makes the present value of these cash flows zero',
    {
      en: 'No rate brings the present value of these cash flows to zero. Check their signs, or judge them by PLAN.NPV.',
      ru: 'Ни при какой ставке приведённая стоимость этих потоков не равна нулю. Проверьте знаки или оцените потоки через PLAN.NPV.',
      zh: '不存在使这些现金流现值为零的利率。请检查正负号，或改用 PLAN.NPV 评估。',
      vi: 'Không có lãi suất nào đưa giá trị hiện tại của các dòng tiền này về 0. Hãy kiểm tra dấu, hoặc đánh giá bằng PLAN.NPV.',
    },
  ],
  [
    'the cumulated cash flows end below zero, they never pay back',
    {
      en: 'The cash flows together stay below zero: the outlay does not pay back. Add later flows, or check the signs.',
      ru: 'Сумма потоков остаётся ниже нуля: вложения не окупаются. Добавьте более поздние потоки или проверьте знаки.',
      zh: '累计现金流始终为负：投入未能回收。请补充后续现金流或检查正负号。',
      vi: 'Dòng tiền cộng dồn vẫn âm: vốn bỏ ra không được thu hồi. Hãy thêm các dòng tiền sau đó hoặc kiểm tra dấu.',
    },
  ],
  [
    'timing cannot be used with dates, they say when each flow comes',
    {
      en: 'With dates, timing has no meaning: the dates say when each flow comes. Leave timing out.',
      ru: 'Если даны даты, timing не нужен: даты говорят, когда приходит каждый поток. Уберите timing.',
      zh: '已给出日期时不能再用 timing：日期已说明每笔现金流的时间。请省略 timing。',
      vi: 'Khi đã có ngày thì không dùng timing: ngày cho biết lúc phát sinh dòng tiền. Hãy bỏ timing.',
    },
  ],
  [
    'an endless life needs a churn or a discount rate above 0',
    {
      en: 'A customer who never leaves and money that never loses value are worth endlessly much. Set churn, discount_rate or periods.',
      ru: 'Если клиент не уходит и деньги не дешевеют, ценность бесконечна. Задайте churn, discount_rate или periods.',
      zh: '客户永不流失且资金不贴现时，价值为无穷大。请设置 churn、discount_rate 或 periods。',
      vi: 'Khách không bao giờ rời bỏ và tiền không mất giá thì giá trị là vô hạn. Hãy đặt churn, discount_rate hoặc periods.',
    },
  ],
  [
    'cell {number} of churn rises from {list} to {other}, a survival curve never does',
    {
      en: 'Cell {number} of churn rises to {other}: as a range, churn is the survival curve, which never rises. Correct it, or give one number.',
      ru: 'churn, ячейка {number}: рост до {other}. Диапазон churn — это кривая выживания, она не растёт. Исправьте её или укажите одно число.',
      zh: 'churn 第 {number} 个单元格升至 {other}：以区域给出时 churn 是留存曲线，不能上升。请更正，或只填一个数。',
      vi: 'churn, ô {number} tăng lên {other}: khi là vùng, churn là đường cong sống sót và không bao giờ tăng. Hãy sửa, hoặc nhập một số.',
    },
  ],
  [
    'cell 1 of churn is {number}, a survival curve starts at 1',
    {
      en: 'churn starts at {number}: as a range it is the survival curve, which starts at 1. Correct it, or give one number.',
      ru: 'churn начинается с {number}: диапазон — это кривая выживания, она начинается с 1. Исправьте её или укажите одно число.',
      zh: 'churn 从 {number} 开始：以区域给出时它是留存曲线，应从 1 开始。请更正，或只填一个数。',
      vi: 'churn bắt đầu từ {number}: khi là vùng, đây là đường cong sống sót, bắt đầu từ 1. Hãy sửa, hoặc nhập một số.',
    },
  ],
  [
    'survivors starts with 0, the initial cohort is empty',
    {
      en: 'survivors starts with 0: the first cohort is empty. Begin with the number of customers at the start.',
      ru: 'survivors начинается с 0: первая когорта пуста. Начните с числа клиентов на старте.',
      zh: 'survivors 以 0 开头：初始同期群为空。请从起始客户数开始。',
      vi: 'survivors bắt đầu bằng 0: cohort ban đầu trống. Hãy bắt đầu bằng số khách lúc đầu.',
    },
  ],
  [
    'survivors rises from {list}',
    {
      en: 'survivors rises somewhere: customers who left cannot return. Count for each period how many of the first cohort remain.',
      ru: 'survivors где-то растёт, но ушедшие не возвращаются. Для каждого периода укажите, сколько осталось из первой когорты.',
      zh: 'survivors 出现上升，但流失的客户不会返回。请按期填写首批客户的剩余人数。',
      vi: 'survivors có lúc tăng, nhưng khách đã rời đi không quay lại. Hãy đếm ở mỗi kỳ số khách còn lại của nhóm ban đầu.',
    },
  ],
  [
    'no row has {list}',
    {
      en: 'No row is complete: every row lacks a customer, a date up to as_of, or another needed value. Check the ranges and as_of.',
      ru: 'Нет ни одной полной строки: везде не хватает клиента, даты не позже as_of или другого значения. Проверьте диапазоны и as_of.',
      zh: '没有完整的行：每行都缺少客户、不晚于 as_of 的日期或其他必需值。请检查区域和 as_of。',
      vi: 'Không có dòng nào đủ dữ liệu: dòng nào cũng thiếu khách hàng, ngày không sau as_of hoặc giá trị cần thiết khác. Hãy kiểm tra các vùng và as_of.',
    },
  ],
  [
    'output "{name}" needs amounts',
    {
      en: 'The output “{name}” is about money. Give amounts, or choose another output.',
      ru: 'Для варианта «{name}» нужны суммы. Укажите amounts или выберите другой output.',
      zh: '输出“{name}”与金额有关。请提供 amounts，或选择其他 output。',
      vi: 'Kết quả “{name}” liên quan đến tiền. Hãy cung cấp amounts hoặc chọn output khác.',
    },
  ],
  [
    '{name} needs at least {list}, it has {number}',
    {
      en: '{name} has {number} usable values, which is too few. Pick a longer range.',
      ru: 'В {name} пригодных значений: {number}, этого мало. Выделите более длинный диапазон.',
      zh: '{name} 只有 {number} 个可用值，数量不足。请选择更长的区域。',
      vi: '{name} chỉ có {number} giá trị dùng được, quá ít. Hãy chọn vùng dài hơn.',
    },
  ],
  [
    '{name} is {number}, it can be at most {list}',
    {
      en: '{name} is {number}, which is too large. At most {list} fits.',
      ru: '{name}: {number} — слишком много. Не больше: {list}.',
      zh: '{name} 为 {number}，过大。最多为 {list}。',
      vi: '{name} là {number}, quá lớn. Tối đa: {list}.',
    },
  ],
  [
    'market is {number}, it cannot be smaller than start_users, {other}',
    {
      en: 'market is {number}, smaller than start_users ({other}). Give a market at least as large.',
      ru: 'market: {number} — меньше, чем start_users ({other}). Укажите рынок не меньше.',
      zh: 'market 为 {number}，小于 start_users（{other}）。请填写不小于该值的市场规模。',
      vi: 'market là {number}, nhỏ hơn start_users ({other}). Hãy nhập thị trường ít nhất bằng số đó.',
    },
  ],
  [
    'conversion does not fall as the price rises',
    {
      en: 'In these data conversion does not fall as the price rises, so no price is best. Add prices that were clearly higher.',
      ru: 'В этих данных конверсия не падает с ростом цены, поэтому лучшей цены нет. Добавьте заметно более высокие цены.',
      zh: '这些数据中转化率并未随价格上升而下降，因此不存在最优价格。请补充明显更高的价格。',
      vi: 'Trong dữ liệu này tỷ lệ chuyển đổi không giảm khi giá tăng, nên không có giá tối ưu. Hãy thêm các mức giá cao hơn rõ rệt.',
    },
  ],
  [
    'nobody buys at a price above unit_cost',
    {
      en: 'At any price above unit_cost nobody would buy. Check unit_cost and the prices.',
      ru: 'При любой цене выше unit_cost никто не купит. Проверьте unit_cost и цены.',
      zh: '价格高于 unit_cost 时无人购买。请检查 unit_cost 和价格。',
      vi: 'Với mọi giá cao hơn unit_cost sẽ không ai mua. Hãy kiểm tra unit_cost và các mức giá.',
    },
  ],
  [
    'the best price lies around {number}, too far from those tried ({number} to {other})',
    {
      en: 'The best price would lie around {number}, far from the prices tried. Try prices nearer to it first.',
      ru: 'Лучшая цена была бы около {number} — далеко от проверенных. Сначала проверьте цены ближе к ней.',
      zh: '最优价格约为 {number}，远离已试过的价格。请先试用更接近的价格。',
      vi: 'Giá tối ưu vào khoảng {number}, cách xa các mức đã thử. Hãy thử các mức giá gần đó trước.',
    },
  ],
  [
    'innovation is 0, nobody begins and nothing peaks',
    {
      en: 'innovation is 0: nobody begins, so nothing spreads. Give it a value above 0.',
      ru: 'innovation = 0: никто не начинает, и распространяться нечему. Укажите значение больше 0.',
      zh: 'innovation 为 0：没有人率先采用，也就无从扩散。请填写大于 0 的值。',
      vi: 'innovation bằng 0: không ai bắt đầu nên không có gì lan truyền. Hãy nhập giá trị lớn hơn 0.',
    },
  ],
  [
    'periods is 0, there is nothing to show',
    {
      en: 'periods is 0, so there is nothing to show. Give at least 1.',
      ru: 'periods = 0, показывать нечего. Укажите не меньше 1.',
      zh: 'periods 为 0，没有可显示的内容。请至少填写 1。',
      vi: 'periods bằng 0 nên không có gì để hiển thị. Hãy nhập ít nhất 1.',
    },
  ],
  [
    'retained has nobody {list}',
    {
      en: 'retained has only one kind of users, so there is nothing to compare. Include those who stayed and those who left.',
      ru: 'В retained пользователи только одного вида, сравнивать не с чем. Включите и оставшихся, и ушедших.',
      zh: 'retained 中只有一类用户，无法比较。请同时包含留存和流失的用户。',
      vi: 'retained chỉ có một loại người dùng nên không so sánh được. Hãy gồm cả người ở lại và người rời đi.',
    },
  ],
  [
    'those who stayed did not use more early on',
    {
      en: 'Those who stayed did not use it more early on, so no amount separates them. Try another kind of use.',
      ru: 'Оставшиеся в начале пользовались не больше других, поэтому порога нет. Возьмите другое действие.',
      zh: '留存用户早期的使用量并不更多，因此没有可区分的阈值。请换一种使用行为。',
      vi: 'Người ở lại lúc đầu không dùng nhiều hơn, nên không có ngưỡng phân biệt. Hãy thử hành vi khác.',
    },
  ],
  [
    'sales does not say yet {list}',
    {
      en: 'These sales are still too far from their peak to say how large the market is. Add later periods.',
      ru: 'Продажи ещё далеки от пика, размер рынка по ним не определить. Добавьте более поздние периоды.',
      zh: '销售额离峰值还远，无法判断市场规模。请补充更靠后的时期。',
      vi: 'Doanh số còn xa đỉnh nên chưa thể biết quy mô thị trường. Hãy thêm các kỳ sau.',
    },
  ],
  [
    'sales is the same in every period',
    {
      en: 'Sales are the same in every period, so there is no curve to fit. Check the range.',
      ru: 'Продажи одинаковы во всех периодах, кривой нет. Проверьте диапазон.',
      zh: '各期销售额相同，没有可拟合的曲线。请检查区域。',
      vi: 'Doanh số ở mọi kỳ như nhau nên không có đường cong để khớp. Hãy kiểm tra vùng.',
    },
  ],
  [
    'sales need at least {list}',
    {
      en: 'Sales cover too few periods. Pick a range from the first to the last sale.',
      ru: 'Периодов с продажами слишком мало. Выделите диапазон от первой до последней продажи.',
      zh: '有销售的期数太少。请选择从首次到最后一次销售的区域。',
      vi: 'Số kỳ có doanh số quá ít. Hãy chọn vùng từ lần bán đầu đến lần bán cuối.',
    },
  ],
  [
    'counts and stages have no stage',
    {
      en: 'counts and stages hold no stage. Pick the ranges with the funnel’s stages.',
      ru: 'В counts и stages нет ни одного этапа. Выделите диапазоны с этапами воронки.',
      zh: 'counts 和 stages 中没有任何阶段。请选择包含漏斗阶段的区域。',
      vi: 'counts và stages không có bước nào. Hãy chọn vùng chứa các bước của phễu.',
    },
  ],
  [
    'answers is {number}, scores has {other} above 0',
    {
      en: 'answers is {number}, but scores holds {other} answers above 0. Give the number of all answers, or leave answers out.',
      ru: 'answers = {number}, но ответов выше 0 в scores: {other}. Укажите число всех ответов или оставьте answers пустым.',
      zh: 'answers 为 {number}，但 scores 中大于 0 的答案有 {other} 个。请填写全部答案数，或省略 answers。',
      vi: 'answers là {number}, nhưng scores có {other} câu trả lời trên 0. Hãy nhập tổng số câu trả lời hoặc bỏ answers.',
    },
  ],
  [
    'bins has {number} rows of cuts, it can have {other}',
    {
      en: 'bins has {number} rows of cuts, and at most {other} fit. Shorten the range.',
      ru: 'В bins строк с границами: {number}, а можно не больше {other}. Сократите диапазон.',
      zh: 'bins 有 {number} 行分界值，最多 {other} 行。请缩小区域。',
      vi: 'bins có {number} dòng ngưỡng, tối đa là {other}. Hãy thu ngắn vùng.',
    },
  ],
  [
    'row {number} of bins has {list}, cuts need to ascend',
    {
      en: 'Row {number} of bins is not above the row before it. Sort the cuts in ascending order.',
      ru: 'bins, строка {number}: значение не больше предыдущего. Расположите границы по возрастанию.',
      zh: 'bins 第 {number} 行不大于上一行。请将分界值按升序排列。',
      vi: 'bins, dòng {number} không lớn hơn dòng trước. Hãy sắp các ngưỡng tăng dần.',
    },
  ],
  [
    'cell {number} of date is too late for a start',
    {
      en: 'Cell {number} of date is so late that no start follows it in Excel’s calendar. Correct the date.',
      ru: 'date, ячейка {number}: дата настолько поздняя, что после неё старта в календаре Excel нет. Исправьте дату.',
      zh: 'date 第 {number} 个单元格过晚，Excel 日历中其后没有开课日。请更正日期。',
      vi: 'date, ô {number} quá muộn, lịch của Excel không còn ngày bắt đầu nào sau đó. Hãy sửa ngày.',
    },
  ],
  [
    'horizon is {number} periods, it can be {other}: choose a longer period',
    {
      en: 'horizon is {number} periods, and at most {other} can be computed. Choose a longer period.',
      ru: 'horizon = {number} периодов, рассчитать можно не больше {other}. Выберите более длинный period.',
      zh: 'horizon 为 {number} 期，最多可计算 {other} 期。请选择更长的 period。',
      vi: 'horizon là {number} kỳ, tối đa tính được {other} kỳ. Hãy chọn period dài hơn.',
    },
  ],
  [
    'nobody was active in the {number} days up to as_of',
    {
      en: 'Nobody was active in the {number} days up to as_of. Check as_of and the dates.',
      ru: 'За {number} дней до as_of никто не был активен. Проверьте as_of и даты.',
      zh: '截至 as_of 的 {number} 天内没有活跃用户。请检查 as_of 和日期。',
      vi: 'Không ai hoạt động trong {number} ngày đến as_of. Hãy kiểm tra as_of và các ngày.',
    },
  ],
  [
    'a text of the result has {list}',
    {
      en: 'A text in the result is longer than a cell can hold. Shorten the names.',
      ru: 'Текст в результате длиннее, чем помещается в ячейку. Сократите названия.',
      zh: '结果中的文本超出单元格长度限制。请缩短名称。',
      vi: 'Một văn bản trong kết quả dài hơn sức chứa của ô. Hãy rút ngắn các tên.',
    },
  ],
];

/** A reason that a function gave, in the reader's language; undefined for one that has no translation. */
export function reasonIn(language: Language, reason: string): string | undefined {
  for (const [pattern, text] of reasons) {
    const names: string[] = [];
    const expression = pattern.replace(/[()[\].?+*^$|\\]/g, '\\$&').replace(/\{(\w+)\}/g, (_hole, name: string) => {
      names.push(name);
      return `(${holes[name] ?? ''})`;
    });
    const match = new RegExp(`^${expression}$`).exec(reason);
    if (!match) continue;
    const said = text[language].replace(/\{(\w+)\}/g, (_hole, name: string) => {
      const found = match[names.indexOf(name) + 1] ?? '';
      if (name === 'place') return inPlace(found, places, language);
      return name === 'found' ? inPlace(found, findings, language) : found;
    });
    return said;
  }
  return undefined;
}

function inPlace(found: string, known: readonly (readonly [RegExp, Texts])[], language: Language): string {
  if (found === 'the cell') return theCell[language];
  for (const [pattern, text] of known) {
    const match = pattern.exec(found);
    if (!match) continue;
    return text[language].replace(/\{(\d)\}/g, (_hole, group: string) => match[Number(group)] ?? theRange[language]);
  }
  return found;
}
