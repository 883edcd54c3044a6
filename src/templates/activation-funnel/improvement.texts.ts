// What improvement.ts says.
import type { Texts } from '../../locales/language';

export const stage: Texts = { en: 'Stage', ru: 'Этап', zh: '阶段', vi: 'Giai đoạn' };
export const whatIfAndGoal: Texts = {
  en: 'What if and goal',
  ru: 'Что если и план',
  zh: '假设与目标',
  vi: 'Nếu thay đổi và mục tiêu',
};
export const improvementPurpose: Texts = {
  en: 'What better conversions bring, the way back from the goal, days on the way, before and after',
  ru: 'Что дадут лучшие конверсии, план от цели, дни до покупки, до и после',
  zh: '提升转化率的收益、目标倒推、转化用时、前后对比',
  vi: 'Lợi ích khi tăng tỷ lệ, tính ngược từ mục tiêu, số ngày trên đường, trước và sau',
};
export const whatIfFiguresTitle: Texts = {
  en: 'With the changes typed on the sheet of targets',
  ru: 'С изменениями, заданными на листе целей',
  zh: '按“目标”表中填写的变动计算',
  vi: 'Với các thay đổi nhập ở trang mục tiêu',
};
export const customersThen: Texts = {
  en: 'Customers then',
  ru: 'Станет клиентов',
  zh: '变动后客户',
  vi: 'Số khách khi đó',
};
export const customersWithChanges: Texts = {
  en: 'Customers with the changes',
  ru: 'Клиентов после изменений',
  zh: '变动后客户数',
  vi: 'Số khách sau thay đổi',
};
export const change: Texts = { en: 'Change', ru: 'Изменение', zh: '变化', vi: 'Thay đổi' };
export const changeOfCustomers: Texts = {
  en: 'Change in customers',
  ru: 'Изменение числа клиентов',
  zh: '客户数变化',
  vi: 'Thay đổi số khách',
};
export const valueAdded: Texts = {
  en: 'Value added',
  ru: 'Добавится ценности',
  zh: '增加的价值',
  vi: 'Giá trị tăng thêm',
};
export const romiThen: Texts = { en: 'ROMI then', ru: 'Станет ROMI', zh: '变动后 ROMI', vi: 'ROMI khi đó' };
export const forSameSpend: Texts = {
  en: 'for the same spend',
  ru: 'при тех же расходах',
  zh: '花费不变',
  vi: 'với cùng chi tiêu',
};
export const whatIfTitle: Texts = {
  en: 'What each step is worth by itself',
  ru: 'Что даёт каждый шаг в отдельности',
  zh: '单独改变每一步的价值',
  vi: 'Giá trị của riêng từng bước',
};
export const step: Texts = { en: 'Step', ru: 'Шаг', zh: '步骤', vi: 'Bước' };
export const now: Texts = { en: 'Now', ru: 'Сейчас', zh: '当前', vi: 'Hiện tại' };
export const changeLabel: Texts = { en: 'Change', ru: 'Изменение', zh: '变动', vi: 'Thay đổi' };
export const then: Texts = { en: 'Then', ru: 'Станет', zh: '变动后', vi: 'Khi đó' };
export const addsCustomers: Texts = { en: 'Adds customers', ru: 'Прирост клиентов', zh: '增加客户', vi: 'Thêm khách' };
export const addsValue: Texts = { en: 'Adds value', ru: 'Прирост ценности', zh: '增加价值', vi: 'Thêm giá trị' };
export const onePointIsWorth: Texts = {
  en: 'One point is worth',
  ru: 'Один пункт даёт',
  zh: '1 个百分点价值',
  vi: 'Mỗi điểm đáng giá',
};
export const allChangesTogether: Texts = {
  en: 'All changes together',
  ru: 'Все изменения вместе',
  zh: '全部变动叠加',
  vi: 'Mọi thay đổi cùng lúc',
};
export const added: Texts = { en: 'Added', ru: 'Добавится', zh: '增加', vi: 'Tăng thêm' };
export const change2: Texts = { en: 'Change', ru: 'Изменение', zh: '变化率', vi: 'Thay đổi' };
export const goalFigures: Texts = {
  en: 'People needed at the top × cost of one who enters',
  ru: 'Сколько людей нужно на входе × стоимость вошедшего',
  zh: '所需进入人数 × 单人进入成本',
  vi: 'Số người cần ở đầu phễu × chi phí mỗi người vào',
};
export const backFromGoal: Texts = {
  en: 'Back from the goal',
  ru: 'План от цели',
  zh: '目标倒推',
  vi: 'Tính ngược từ mục tiêu',
};
export const goalAsTyped: Texts = {
  en: 'Goal as typed',
  ru: 'Введённая цель',
  zh: '填写的目标',
  vi: 'Mục tiêu đã nhập',
};
export const goalTypedNote: Texts = {
  en: 'Customers, or money ÷ value of a customer',
  ru: 'Клиенты или деньги ÷ ценность клиента',
  zh: '客户数，或金额 ÷ 单客价值',
  vi: 'Số khách, hoặc số tiền ÷ giá trị một khách',
};
export const customersWanted: Texts = {
  en: 'Customers wanted',
  ru: 'Нужно клиентов',
  zh: '目标客户数',
  vi: 'Số khách cần có',
};
export const goalNote: Texts = {
  en: 'As typed; with the example, the example goal',
  ru: 'Как введено; при показе примера — цель примера',
  zh: '按填写值；显示示例时用示例目标',
  vi: 'Như đã nhập; khi xem ví dụ: mục tiêu của ví dụ',
};
export const spendNowLabel: Texts = {
  en: 'Spend at conversions as they are',
  ru: 'Расходы при нынешних конверсиях',
  zh: '按当前转化率所需花费',
  vi: 'Chi tiêu với tỷ lệ hiện tại',
};
export const spendWhatIfLabel: Texts = {
  en: 'Spend with the changes of what if',
  ru: 'Расходы с изменениями «что если»',
  zh: '按假设变动所需花费',
  vi: 'Chi tiêu với các thay đổi giả định',
};
export const spendAtTargetConversions: Texts = {
  en: 'Spend at target conversions',
  ru: 'Расходы при целевых конверсиях',
  zh: '按目标转化率所需花费',
  vi: 'Chi tiêu với tỷ lệ mục tiêu',
};
export const backwardsTitle: Texts = {
  en: 'People needed at each stage for the goal',
  ru: 'Сколько людей нужно на каждом этапе',
  zh: '实现目标所需的各阶段人数',
  vi: 'Số người cần ở mỗi giai đoạn để đạt mục tiêu',
};
export const expected: Texts = { en: 'Expected', ru: 'Ожидается', zh: '预计', vi: 'Dự kiến' };
export const neededNow: Texts = { en: 'Needed now', ru: 'Нужно сейчас', zh: '按当前需', vi: 'Cần hiện tại' };
export const stillMissing: Texts = { en: 'Still missing', ru: 'Не хватает', zh: '尚缺', vi: 'Còn thiếu' };
export const neededWhatIf: Texts = {
  en: 'Needed, what if',
  ru: 'Нужно, что если',
  zh: '按假设需',
  vi: 'Cần, giả định',
};
export const neededTargets: Texts = {
  en: 'Needed, targets',
  ru: 'Нужно при целях',
  zh: '按目标需',
  vi: 'Cần, mục tiêu',
};
export const beforeAndAfterImprovement: Texts = {
  en: 'Before and after an improvement',
  ru: 'До и после улучшения',
  zh: '改进前后对比',
  vi: 'Trước và sau cải tiến',
};
export const measure: Texts = { en: 'Measure', ru: 'Показатель', zh: '指标', vi: 'Chỉ số' };
export const inWord: Texts = { en: 'In a word', ru: 'Вывод', zh: '结论', vi: 'Kết luận' };
export const word: Texts = { en: 'word', ru: 'текст', zh: '文字', vi: 'chữ' };
export const unfinished: Texts = { en: 'unfinished', ru: 'не заполнено', zh: '未填完', vi: 'chưa nhập xong' };
export const better: Texts = { en: 'better', ru: 'лучше', zh: '改善', vi: 'tốt hơn' };
export const worse: Texts = { en: 'worse', ru: 'хуже', zh: '变差', vi: 'kém hơn' };
export const theSame: Texts = { en: 'the same', ru: 'без изменений', zh: '持平', vi: 'không đổi' };
