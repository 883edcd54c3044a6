// The words of the help pages that belong to no function.
import type { Texts } from '../locales/language';

export const helpTexts = {
  title: {
    en: 'Functions for product planning',
    ru: 'Функции для планирования продукта',
    zh: '产品规划函数',
    vi: 'Các hàm lập kế hoạch sản phẩm',
  },
  introduction: {
    en: 'Type these functions into any cell. Rates and shares are fractions (0.2 is 20%), receipts are positive, payments negative.',
    ru: 'Эти функции вводятся в любую ячейку. Ставки и доли — дробные числа (0,2 — это 20 %), поступления положительны, выплаты отрицательны.',
    zh: '在任意单元格中输入这些函数。利率和比例用小数表示（0.2 即 20%），收入为正，支出为负。',
    vi: 'Nhập các hàm này vào ô bất kỳ. Lãi suất và tỷ lệ là số thập phân (0,2 là 20%), khoản thu dương, khoản chi âm.',
  },
  allFunctions: { en: 'All functions', ru: 'Все функции', zh: '全部函数', vi: 'Tất cả các hàm' },
  search: { en: 'Find a function', ru: 'Найти функцию', zh: '查找函数', vi: 'Tìm hàm' },
  noneFound: {
    en: 'No function has all of these words. Try fewer or other words.',
    ru: 'Нет функции, в описании которой есть все эти слова. Попробуйте другие слова или меньше слов.',
    zh: '没有函数同时包含这些词。请减少或更换搜索词。',
    vi: 'Không có hàm nào chứa tất cả các từ này. Hãy thử ít từ hơn hoặc từ khác.',
  },
  syntax: { en: 'Syntax', ru: 'Синтаксис', zh: '语法', vi: 'Cú pháp' },
  alsoCalled: {
    en: 'Its short name, which also computes without the add-in:',
    ru: 'Короткое имя, которое считается и без надстройки:',
    zh: '简称（没有加载项也能计算）：',
    vi: 'Tên ngắn, tính được cả khi không có phần bổ trợ:',
  },
  syntaxNote: {
    en: 'Arguments in square brackets can be left out.',
    ru: 'Аргументы в квадратных скобках можно не указывать. Формулы даны в английской записи: если в вашем Excel аргументы разделяются точкой с запятой, ставьте её вместо запятой.',
    zh: '方括号中的参数可以省略。',
    vi: 'Có thể bỏ qua đối số trong ngoặc vuông. Công thức viết theo kiểu tiếng Anh: nếu Excel của bạn phân tách đối số bằng dấu chấm phẩy, hãy dùng dấu đó thay dấu phẩy.',
  },
  meaning: { en: 'What it says', ru: 'Что показывает', zh: '含义', vi: 'Ý nghĩa' },
  formula: { en: 'Formula', ru: 'Формула', zh: '公式', vi: 'Công thức' },
  arguments: { en: 'Arguments', ru: 'Аргументы', zh: '参数', vi: 'Đối số' },
  argument: { en: 'Argument', ru: 'Аргумент', zh: '参数', vi: 'Đối số' },
  form: { en: 'Form', ru: 'Вид', zh: '形式', vi: 'Dạng' },
  description: { en: 'Description', ru: 'Описание', zh: '说明', vi: 'Mô tả' },
  required: { en: 'required', ru: 'обязательный', zh: '必需', vi: 'bắt buộc' },
  optional: { en: 'optional', ru: 'необязательный', zh: '可选', vi: 'tùy chọn' },
  number: { en: 'number', ru: 'число', zh: '数字', vi: 'số' },
  numberOrRange: { en: 'number or range', ru: 'число или диапазон', zh: '数字或区域', vi: 'số hoặc vùng' },
  word: { en: 'one of the words below', ru: 'одно из слов ниже', zh: '下列词之一', vi: 'một trong các từ dưới đây' },
  byDefault: { en: 'default', ru: 'по умолчанию', zh: '默认', vi: 'mặc định' },
  blankNote: {
    en: 'A blank cell among numbers counts as 0 in its place; text and TRUE/FALSE are refused. Text that looks like a number is not converted.',
    ru: 'Пустая ячейка среди чисел считается нулём на своём месте; текст и ИСТИНА/ЛОЖЬ не принимаются. Текст, похожий на число, не преобразуется.',
    zh: '数字中的空白单元格按其位置计为 0；不接受文本和 TRUE/FALSE。看起来像数字的文本不会被转换。',
    vi: 'Ô trống giữa các số được tính là 0 tại vị trí đó; văn bản và TRUE/FALSE không được chấp nhận. Văn bản trông giống số không được chuyển đổi.',
  },
  errors: { en: 'Errors', ru: 'Ошибки', zh: '错误', vi: 'Lỗi' },
  error: { en: 'Error', ru: 'Ошибка', zh: '错误值', vi: 'Lỗi' },
  cause: { en: 'Cause', ru: 'Причина', zh: '原因', vi: 'Nguyên nhân' },
  examples: { en: 'Examples', ru: 'Примеры', zh: '示例', vi: 'Ví dụ' },
  result: { en: 'Result', ru: 'Результат', zh: '结果', vi: 'Kết quả' },
  sources: { en: 'Sources', ru: 'Источники', zh: '来源', vi: 'Nguồn' },
  languages: { en: 'Language', ru: 'Язык', zh: '语言', vi: 'Ngôn ngữ' },
} as const satisfies Readonly<Record<string, Texts>>;

/** Each language's name in that language. */
export const languageNames: Texts = { en: 'English', ru: 'Русский', zh: '中文', vi: 'Tiếng Việt' };
