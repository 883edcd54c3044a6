// What what-matters-sheet.ts says.
import type { Texts } from '../../locales/language';

export const whatMatters: Texts = { en: 'What matters', ru: 'Что влияет', zh: '影响因素', vi: 'Yếu tố ảnh hưởng' };
export const whatMattersForFigure = {
  en: 'What matters for: {figure}',
  ru: 'Что влияет на показатель: {figure}',
  zh: '哪些因素影响：{figure}',
  vi: 'Yếu tố ảnh hưởng đến: {figure}',
} as const satisfies Texts;
export const textsBase = {
  en: 'As the model stands: {value}. Each input goes from its low to its high while the others stay.',
  ru: 'При нынешних данных: {value}. Каждый показатель меняется от низкого до высокого, остальные на месте.',
  zh: '模型当前值：{value}。每次只把一个输入从低值调到高值，其余不变。',
  vi: 'Giá trị hiện tại: {value}. Mỗi lần chỉ đổi một dữ liệu từ mức thấp đến mức cao, phần còn lại giữ nguyên.',
} as const satisfies Texts;
export const textsSpread = {
  en: 'Low and high: of the scenarios, or {spread} below and above; a line of cells moves as a whole.',
  ru: 'Низкое и высокое: из сценариев или на {spread} ниже и выше; строка из ячеек меняется целиком.',
  zh: '低值和高值取自各情景，否则为当前值上下 {spread}；按期填写的行整体按比例调整。',
  vi: 'Mức thấp và cao lấy từ các kịch bản, hoặc thấp hơn và cao hơn {spread}; dòng theo kỳ được đổi cùng một tỷ lệ.',
} as const satisfies Texts;
export const textsElasticity: Texts = {
  en: 'Elasticity: by how many per cent the figure changes when the input rises by 1%.',
  ru: 'Эластичность: на сколько процентов меняется показатель, когда исходное значение растёт на 1 %.',
  zh: '弹性：输入增加 1% 时，指标变化百分之几。',
  vi: 'Độ co giãn: chỉ tiêu thay đổi bao nhiêu phần trăm khi dữ liệu tăng 1%.',
};
export const textsTable: Texts = {
  en: 'Inputs by their effect, the greatest first',
  ru: 'Исходные данные по силе влияния, сначала самое сильное',
  zh: '按影响大小排列的输入',
  vi: 'Dữ liệu theo mức ảnh hưởng, lớn nhất trước',
};
export const input: Texts = { en: 'Input', ru: 'Показатель', zh: '输入项', vi: 'Dữ liệu đầu vào' };
export const low: Texts = { en: 'Low', ru: 'Низкое', zh: '低值', vi: 'Thấp' };
export const now: Texts = { en: 'Now', ru: 'Сейчас', zh: '当前', vi: 'Hiện tại' };
export const high: Texts = { en: 'High', ru: 'Высокое', zh: '高值', vi: 'Cao' };
export const figureAtLow: Texts = {
  en: 'Figure at low',
  ru: 'Итог при низком',
  zh: '低值时的指标',
  vi: 'Chỉ tiêu ở mức thấp',
};
export const figureAtHigh: Texts = {
  en: 'Figure at high',
  ru: 'Итог при высоком',
  zh: '高值时的指标',
  vi: 'Chỉ tiêu ở mức cao',
};
export const swing: Texts = { en: 'Swing', ru: 'Размах', zh: '波动幅度', vi: 'Biên độ' };
export const elasticity: Texts = { en: 'Elasticity', ru: 'Эластичность', zh: '弹性', vi: 'Độ co giãn' };
export const remark: Texts = { en: 'Remark', ru: 'Примечание', zh: '备注', vi: 'Ghi chú' };
export const stopsAtWhatCellAccepts: Texts = {
  en: 'stops at what the cell accepts',
  ru: 'ограничено допустимым в ячейке',
  zh: '受单元格允许范围限制',
  vi: 'dừng ở giới hạn của ô',
};
export const scenarios: Texts = { en: 'scenarios', ru: 'сценарии', zh: '情景', vi: 'kịch bản' };
export const typed: Texts = { en: 'typed', ru: 'заданы вручную', zh: '手动指定', vi: 'tự nhập' };
export const textsChart: Texts = {
  en: 'Change of the figure from low to high',
  ru: 'Изменение показателя от низкого до высокого',
  zh: '输入由低到高时指标的变化',
  vi: 'Thay đổi của chỉ tiêu từ mức thấp đến mức cao',
};
export const inputLow: Texts = { en: 'Input low', ru: 'Низкое значение', zh: '输入为低值', vi: 'Dữ liệu ở mức thấp' };
export const inputHigh: Texts = { en: 'Input high', ru: 'Высокое значение', zh: '输入为高值', vi: 'Dữ liệu ở mức cao' };
export const change: Texts = { en: 'Change', ru: 'Изменение', zh: '变化', vi: 'Thay đổi' };
export const forChart: Texts = { en: 'For the chart', ru: 'Для диаграммы', zh: '图表数据', vi: 'Dữ liệu biểu đồ' };
export const textsOthers: Texts = {
  en: 'Inputs that were tried without effect, or not tried',
  ru: 'Исходные данные без влияния или не проверенные',
  zh: '没有影响或未测试的输入',
  vi: 'Dữ liệu không ảnh hưởng hoặc không thử',
};
export const why: Texts = { en: 'Why', ru: 'Почему', zh: '原因', vi: 'Lý do' };
export const textsApart: Texts = {
  en: 'the figure does not depend on it',
  ru: 'показатель от него не зависит',
  zh: '指标与其无关',
  vi: 'chỉ tiêu không phụ thuộc vào nó',
};
export const textsNoChange: Texts = {
  en: 'changes nothing between low and high',
  ru: 'от низкого до высокого ничего не меняет',
  zh: '由低到高没有变化',
  vi: 'không làm đổi gì giữa mức thấp và cao',
};
export const textOrChoice: Texts = {
  en: 'a text or a choice',
  ru: 'текст или выбор',
  zh: '文本或选项',
  vi: 'là chữ hoặc lựa chọn',
};
export const aDate: Texts = { en: 'a date', ru: 'дата', zh: '日期', vi: 'là ngày' };
export const theCalendar: Texts = {
  en: 'the calendar',
  ru: 'календарь плана',
  zh: '时间设置',
  vi: 'lịch của kế hoạch',
};
export const empty: Texts = { en: 'empty', ru: 'пусто', zh: '为空', vi: 'trống' };
export const textsZero: Texts = {
  en: 'zero: a share of it is nothing; type its low and high',
  ru: 'ноль: доля от него равна нулю, задайте низкое и высокое',
  zh: '为零，按比例无法变动，请手动指定低值和高值',
  vi: 'bằng 0 nên không đổi theo tỷ lệ; hãy tự nhập mức thấp và cao',
};
export const cellAcceptsNoOtherValue: Texts = {
  en: 'the cell accepts no other value',
  ru: 'ячейка не принимает другого значения',
  zh: '单元格不接受其他值',
  vi: 'ô không nhận giá trị khác',
};
export const textsFailed = {
  en: 'the figure has no number: {low} at low, {high} at high',
  ru: 'у показателя нет числа: {low} при низком, {high} при высоком',
  zh: '指标没有数值：低值时为 {low}，高值时为 {high}',
  vi: 'chỉ tiêu không có số: {low} ở mức thấp, {high} ở mức cao',
} as const satisfies Texts;
