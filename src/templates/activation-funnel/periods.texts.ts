// What periods.ts says.
import type { Texts } from '../../locales/language';

export const allChannels: Texts = { en: 'All channels', ru: 'Все каналы', zh: '各渠道合计', vi: 'Mọi kênh' };
export const byPeriod: Texts = { en: 'By period', ru: 'По периодам', zh: '按期计算', vi: 'Theo kỳ' };
export const periodsPurpose: Texts = {
  en: 'All channels together: people, step conversions and money in each counted period',
  ru: 'Все каналы вместе: люди, конверсии шагов и деньги в каждом учитываемом периоде',
  zh: '各渠道合计：所统计各期的人数、各步转化率与金额',
  vi: 'Gộp mọi kênh: số người, tỷ lệ từng bước và tiền trong mỗi kỳ được tính',
};
export const peopleCountedAtEachStage: Texts = {
  en: 'People counted at each stage',
  ru: 'Сосчитано людей на этапах',
  zh: '各阶段已知人数',
  vi: 'Số người đã đếm ở mỗi giai đoạn',
};
export const peopleBefore: Texts = {
  en: 'People before',
  ru: 'Люди до шага',
  zh: '此步之前人数',
  vi: 'Số người trước bước',
};
export const whereBothStagesAreKnown: Texts = {
  en: 'Where both stages are known',
  ru: 'Где известны оба этапа',
  zh: '两个阶段均已知处',
  vi: 'Nơi đã biết cả hai giai đoạn',
};
export const ofThemWentOn: Texts = {
  en: 'Of them went on',
  ru: 'Из них прошли дальше',
  zh: '其中继续人数',
  vi: 'Trong đó đi tiếp',
};
export const inSameChannelsAndPeriods: Texts = {
  en: 'In the same channels and periods',
  ru: 'В тех же каналах и периодах',
  zh: '相同渠道与期次',
  vi: 'Cùng kênh, cùng kỳ',
};
export const notKnownYet: Texts = { en: 'Not known yet', ru: 'Ещё не известно', zh: '未知', vi: 'Chưa biết' };
export const rowsNote: Texts = {
  en: 'People before, whose next stage is not known',
  ru: 'Люди до шага, о следующем этапе которых нет данных',
  zh: '此步之前、下一阶段未知的人数',
  vi: 'Người trước bước chưa biết giai đoạn sau',
};
export const aboveStageBefore: Texts = {
  en: 'Above the stage before',
  ru: 'Больше предыдущего',
  zh: '超过上一阶段',
  vi: 'Vượt giai đoạn trước',
};
export const channels: Texts = { en: 'channels', ru: 'каналов', zh: '渠道', vi: 'kênh' };
export const knownBlockNote: Texts = {
  en: 'Counts that contradict each other; left out of the step',
  ru: 'Противоречивые числа; в шаг не входят',
  zh: '相互矛盾的数据，不计入该步',
  vi: 'Số liệu mâu thuẫn; không tính vào bước',
};
export const stepConversions: Texts = {
  en: 'Step conversions',
  ru: 'Конверсии шагов',
  zh: '各步转化率',
  vi: 'Tỷ lệ chuyển đổi từng bước',
};
export const conversionBlockRowNote: Texts = {
  en: 'Went on ÷ people before; coloured below the target',
  ru: 'Прошли ÷ люди до шага; выделено ниже цели',
  zh: '继续人数 ÷ 此步之前人数；低于目标时标色',
  vi: 'Đi tiếp ÷ người trước bước; tô màu khi dưới mục tiêu',
};
export const conversionOfWholeFunnel: Texts = {
  en: 'Conversion of the whole funnel',
  ru: 'Конверсия всей воронки',
  zh: '漏斗总转化率',
  vi: 'Tỷ lệ chuyển đổi toàn phễu',
};
export const stepConversionsMultiplied: Texts = {
  en: 'The step conversions multiplied',
  ru: 'Произведение конверсий шагов',
  zh: '各步转化率连乘',
  vi: 'Tích các tỷ lệ từng bước',
};
export const conversionBlockRowNote2: Texts = {
  en: 'Beside the chain: per person at the stage',
  ru: 'Вне цепочки: на одного человека этапа',
  zh: '旁支：按该阶段人均计',
  vi: 'Ngoài chuỗi: tính trên mỗi người ở giai đoạn',
};
export const peopleWhereSpendIsKnown: Texts = {
  en: 'People, where spend is known',
  ru: 'Люди, где известны расходы',
  zh: '人数（花费已知处）',
  vi: 'Số người, nơi đã biết chi tiêu',
};
export const spendWherePeopleAreKnown: Texts = {
  en: 'Spend, where people are known',
  ru: 'Расходы, где известны люди',
  zh: '花费（人数已知处）',
  vi: 'Chi tiêu, nơi đã biết số người',
};
export const money: Texts = { en: 'Money', ru: 'Деньги', zh: '金额', vi: 'Tiền' };
export const spend: Texts = { en: 'Spend', ru: 'Расходы', zh: '花费', vi: 'Chi tiêu' };
export const openSpendLabel: Texts = {
  en: 'Of it: customers not known yet',
  ru: 'Из них: клиенты ещё не известны',
  zh: '其中：客户数未知',
  vi: 'Trong đó: chưa biết số khách',
};
export const openSpendNote: Texts = {
  en: 'Left out of CAC and ROMI',
  ru: 'Не входит в CAC и ROMI',
  zh: '不计入 CAC 与 ROMI',
  vi: 'Không tính vào CAC và ROMI',
};
export const valueOfCustomers: Texts = {
  en: 'Value of the customers',
  ru: 'Ценность клиентов',
  zh: '客户价值',
  vi: 'Giá trị khách hàng',
};
export const broughtNote: Texts = {
  en: 'Customers with known spend × value of a customer',
  ru: 'Клиенты с известными расходами × ценность клиента',
  zh: '花费已知的客户数 × 单客价值',
  vi: 'Số khách đã biết chi tiêu × giá trị một khách',
};
export const valueLessSpend: Texts = {
  en: 'Value − spend',
  ru: 'Ценность − расходы',
  zh: '价值 − 花费',
  vi: 'Giá trị − chi tiêu',
};
export const contributionNote: Texts = {
  en: 'Of these customers; before all other costs',
  ru: 'По этим клиентам; до прочих расходов',
  zh: '针对这些客户；未扣其他费用',
  vi: 'Của các khách này; chưa trừ chi phí khác',
};
export const customerCostNote: Texts = {
  en: 'Spend ÷ customers, where both are known',
  ru: 'Расходы ÷ клиенты, где известно и то и другое',
  zh: '花费 ÷ 客户数（两者均已知处）',
  vi: 'Chi tiêu ÷ số khách, nơi đã biết cả hai',
};
export const spendWithoutPeople: Texts = {
  en: 'Spend without people',
  ru: 'Расходы без людей',
  zh: '有花费无人',
  vi: 'Chi mà không có người',
};
export const idleSpendNote: Texts = {
  en: 'Something was spent, nobody was counted as entered',
  ru: 'Деньги потрачены, а вошедших нет',
  zh: '有花费但未记录进入人数',
  vi: 'Đã chi nhưng không ghi nhận người vào',
};
export const linesOfTrendChart: Texts = {
  en: 'Lines of the trend chart',
  ru: 'Линии графика динамики',
  zh: '趋势图数据',
  vi: 'Đường trên biểu đồ xu hướng',
};
export const chartBlockRowNote: Texts = {
  en: 'Where not known: as before; at first the average',
  ru: 'Где нет данных — как раньше, вначале средняя',
  zh: '未知处沿用上期，起始处用平均值',
  vi: 'Nơi chưa biết: như kỳ trước, đầu kỳ dùng trung bình',
};
