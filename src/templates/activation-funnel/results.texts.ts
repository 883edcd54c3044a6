// What results.ts says.
import type { Texts } from '../../locales/language';

export const funnel: Texts = { en: 'Funnel', ru: 'Воронка', zh: '漏斗', vi: 'Phễu' };
export const funnelResultsPurpose: Texts = {
  en: 'Key figures, the bottleneck, stages and steps: conversion, cost, worth, losses, gap to the target',
  ru: 'Главные показатели, узкое место, этапы и шаги: конверсия, стоимость, ценность, потери, отклонение от цели',
  zh: '关键指标、瓶颈，各阶段与各步的转化率、成本、价值、流失与目标差距',
  vi: 'Chỉ số chính, điểm nghẽn, các giai đoạn và bước: tỷ lệ, chi phí, giá trị, thất thoát, chênh lệch',
};
export const enteredFunnel: Texts = { en: 'Entered the funnel', ru: 'Вошли в воронку', zh: '进入漏斗', vi: 'Vào phễu' };
export const customers: Texts = { en: 'Customers', ru: 'Клиенты', zh: '客户', vi: 'Khách hàng' };
export const peopleCounted: Texts = {
  en: 'people counted',
  ru: 'сосчитано, чел.',
  zh: '已知人数',
  vi: 'số người đã đếm',
};
export const conversionOfWholeFunnel: Texts = {
  en: 'Conversion of the whole funnel',
  ru: 'Конверсия всей воронки',
  zh: '漏斗总转化率',
  vi: 'Tỷ lệ chuyển đổi toàn phễu',
};
export const itsTargetAddsMostValue: Texts = {
  en: 'its target adds most value',
  ru: 'цель здесь добавит больше всего',
  zh: '达标后增值最多',
  vi: 'đạt mục tiêu ở đây lợi nhất',
};
export const valueByCac: Texts = { en: 'Value ÷ CAC', ru: 'Ценность ÷ CAC', zh: '价值 ÷ CAC', vi: 'Giá trị ÷ CAC' };
export const valueToCacUnit: Texts = {
  en: 'LTV ÷ CAC if the value is LTV',
  ru: 'LTV ÷ CAC, если ценность — LTV',
  zh: '价值为 LTV 时即 LTV ÷ CAC',
  vi: 'là LTV ÷ CAC nếu giá trị là LTV',
};
export const valueLessSpendBySpend: Texts = {
  en: '(value − spend) ÷ spend',
  ru: '(ценность − расходы) ÷ расходы',
  zh: '（价值 − 花费）÷ 花费',
  vi: '(giá trị − chi tiêu) ÷ chi tiêu',
};
export const lowestConversionStepTo: Texts = {
  en: 'Lowest conversion: the step to',
  ru: 'Самая низкая конверсия: шаг к этапу',
  zh: '转化率最低：进入阶段',
  vi: 'Tỷ lệ thấp nhất: bước đến',
};
export const lowestIsNotAlwaysCostliest: Texts = {
  en: 'lowest is not always costliest',
  ru: 'самая низкая — не всегда самая дорогая',
  zh: '最低不一定代价最大',
  vi: 'thấp nhất chưa chắc thiệt hại nhất',
};
export const valueLessSpend: Texts = {
  en: 'Value − spend',
  ru: 'Ценность − расходы',
  zh: '价值 − 花费',
  vi: 'Giá trị − chi tiêu',
};
export const beforeAllOtherCosts: Texts = {
  en: 'before all other costs',
  ru: 'до всех прочих расходов',
  zh: '未扣其他费用',
  vi: 'chưa trừ chi phí khác',
};
export const bottleneckAtTargetAdds: Texts = {
  en: 'Bottleneck at target adds',
  ru: 'Сколько добавит цель в узком месте',
  zh: '瓶颈达标可增加',
  vi: 'Điểm nghẽn đạt mục tiêu thêm được',
};
export const allTargetsTogetherAdd: Texts = {
  en: 'All targets together add',
  ru: 'Сколько добавят все цели сразу',
  zh: '全部达标可增加',
  vi: 'Mọi mục tiêu cùng đạt thêm được',
};
export const notSumOfSteps: Texts = {
  en: 'not the sum of the steps',
  ru: 'это не сумма по шагам',
  zh: '并非各步之和',
  vi: 'không phải tổng các bước',
};
export const bestChannelByMoney: Texts = {
  en: 'Best channel by money',
  ru: 'Лучший канал по деньгам',
  zh: '金额最佳渠道',
  vi: 'Kênh tốt nhất theo tiền',
};
export const mostValueLessSpend: Texts = {
  en: 'most value − spend',
  ru: 'больше всего ценность − расходы',
  zh: '价值 − 花费最大',
  vi: 'giá trị − chi tiêu lớn nhất',
};
export const notKnownYet: Texts = { en: 'Not known yet', ru: 'Ещё не известно', zh: '未知', vi: 'Chưa biết' };
export const notKnownUnit: Texts = {
  en: 'people whose next stage is blank',
  ru: 'чел. без данных о следующем этапе',
  zh: '下一阶段为空白的人数',
  vi: 'người chưa có số ở giai đoạn sau',
};
export const spendLeftOut: Texts = {
  en: 'Spend left out',
  ru: 'Расходы вне расчёта',
  zh: '未计入的花费',
  vi: 'Chi tiêu chưa tính',
};
export const spendOpenUnit: Texts = {
  en: 'its customers are not known yet',
  ru: 'клиенты по ним ещё не известны',
  zh: '对应客户数未知',
  vi: 'chưa biết số khách tương ứng',
};
export const customersAtAllTargets: Texts = {
  en: 'Customers at all targets',
  ru: 'Клиентов при всех целях',
  zh: '全部达标时的客户数',
  vi: 'Số khách khi mọi mục tiêu đạt',
};
export const bestChannelByReturn: Texts = {
  en: 'Best channel by return',
  ru: 'Лучший канал по отдаче',
  zh: '回报率最佳渠道',
  vi: 'Kênh tốt nhất theo hiệu quả',
};
export const bestByReturnUnit: Texts = {
  en: 'highest ROMI; only channels with spend',
  ru: 'выше всего ROMI; только каналы с расходами',
  zh: 'ROMI 最高；仅限有花费的渠道',
  vi: 'ROMI cao nhất; chỉ kênh có chi tiêu',
};
export const atGlance: Texts = { en: 'At a glance', ru: 'Главное', zh: '概览', vi: 'Tổng quan' };
export const theFunnel: Texts = { en: 'The funnel', ru: 'Воронка', zh: '漏斗图', vi: 'Biểu đồ phễu' };
export const stage: Texts = { en: 'Stage', ru: 'Этап', zh: '阶段', vi: 'Giai đoạn' };
export const people: Texts = { en: 'People', ru: 'Люди', zh: '人数', vi: 'Số người' };
export const stages: Texts = { en: 'Stages', ru: 'Этапы', zh: '各阶段', vi: 'Các giai đoạn' };
export const counted: Texts = { en: 'Counted', ru: 'Сосчитано', zh: '已知人数', vi: 'Đã đếm' };
export const notKnownYetLabel: Texts = { en: 'Not known yet', ru: 'Не известно', zh: '未知', vi: 'Chưa biết' };
export const ofStageBefore: Texts = {
  en: 'of the stage before',
  ru: 'из прошлого этапа',
  zh: '来自上一阶段',
  vi: 'từ giai đoạn trước',
};
export const fromBefore: Texts = { en: 'From before', ru: 'От прошлого', zh: '逐级转化率', vi: 'Từ bước trước' };
export const fromTop: Texts = { en: 'From the top', ru: 'От всех', zh: '总体转化率', vi: 'Từ đầu phễu' };
export const expected: Texts = { en: 'Expected', ru: 'Ожидается', zh: '预计人数', vi: 'Dự kiến' };
export const onceAllIsKnown: Texts = {
  en: 'once all is known',
  ru: 'когда всё известно',
  zh: '全部已知时',
  vi: 'khi đã biết hết',
};
export const costOfEach: Texts = { en: 'Cost of each', ru: 'Стоимость', zh: '人均成本', vi: 'Chi phí/người' };
export const willBuy: Texts = { en: 'Will buy', ru: 'Купит', zh: '购买概率', vi: 'Sẽ mua' };
export const worthOfEach: Texts = { en: 'Worth of each', ru: 'Ценность', zh: '人均价值', vi: 'Giá trị/người' };
export const buyersNamed: Texts = { en: 'Buyers named', ru: 'Зная покупателей', zh: '锁定买家', vi: 'Biết ai mua' };
export const timesBetter: Texts = { en: 'times better', ru: 'раз лучше', zh: '倍效率', vi: 'gấp mấy lần' };
export const lossesTitle: Texts = {
  en: 'Steps: losses, and what each target by itself would add',
  ru: 'Шаги: потери и что даст каждая цель в отдельности',
  zh: '各步：流失，以及单独达标可增加的价值',
  vi: 'Các bước: thất thoát và lợi ích khi riêng từng mục tiêu đạt',
};
export const step: Texts = { en: 'Step', ru: 'Шаг', zh: '步骤', vi: 'Bước' };
export const conversion: Texts = { en: 'Conversion', ru: 'Конверсия', zh: '转化率', vi: 'Tỷ lệ chuyển đổi' };
export const target: Texts = { en: 'Target', ru: 'Цель', zh: '目标', vi: 'Mục tiêu' };
export const gap: Texts = { en: 'Gap', ru: 'Отклонение', zh: '差距', vi: 'Chênh lệch' };
export const expectedAt: Texts = { en: 'Expected at', ru: 'В расчёте', zh: '计算采用', vi: 'Dùng để tính' };
export const ifUnknownTarget: Texts = {
  en: 'if unknown: target',
  ru: 'нет данных — цель',
  zh: '未知时用目标',
  vi: 'chưa biết: mục tiêu',
};
export const atTarget: Texts = { en: 'At the target', ru: 'При цели', zh: '达标时', vi: 'Khi đạt mục tiêu' };
export const lostPeople: Texts = { en: 'Lost people', ru: 'Потеряно', zh: '流失人数', vi: 'Số người mất' };
export const lostValue: Texts = { en: 'Lost value', ru: 'Потерянная ценность', zh: '流失价值', vi: 'Giá trị mất đi' };
export const stepsDoNotAddUp: Texts = {
  en: 'steps do not add up',
  ru: 'по шагам не сложить',
  zh: '各步不可相加',
  vi: 'không cộng các bước',
};
export const addsCustomers: Texts = { en: 'Adds customers', ru: 'Прирост клиентов', zh: '增加客户', vi: 'Thêm khách' };
export const addsValue: Texts = { en: 'Adds value', ru: 'Прирост ценности', zh: '增加价值', vi: 'Thêm giá trị' };
export const lostValueByStep: Texts = {
  en: 'Lost value by step',
  ru: 'Потерянная ценность по шагам',
  zh: '各步流失价值',
  vi: 'Giá trị mất đi theo bước',
};
export const value: Texts = { en: 'Value', ru: 'Ценность', zh: '价值', vi: 'Giá trị' };
export const targetAdds: Texts = {
  en: 'Target adds',
  ru: 'Прирост от цели',
  zh: '达标可增加',
  vi: 'Đạt mục tiêu sẽ thêm',
};
export const loopsTitle: Texts = {
  en: 'Beside the chain: loops that bring or keep people, no gates before revenue',
  ru: 'Вне цепочки: петли, которые приводят или удерживают людей, а не барьеры перед оплатой',
  zh: '旁支：带来或留住用户的环节，不是付费前的关口',
  vi: 'Ngoài chuỗi: vòng lặp mang người đến hoặc giữ lại, không chặn trước khi trả tiền',
};
export const stageByStage: Texts = {
  en: 'Stage ÷ stage',
  ru: 'Этап ÷ этап',
  zh: '阶段 ÷ 阶段',
  vi: 'Giai đoạn ÷ giai đoạn',
};
export const perPerson: Texts = { en: 'Per person', ru: 'На человека', zh: '人均', vi: 'Trên mỗi người' };
export const stepConversionsByPeriod: Texts = {
  en: 'Step conversions by period',
  ru: 'Конверсии шагов по периодам',
  zh: '各步转化率趋势',
  vi: 'Tỷ lệ chuyển đổi từng bước theo kỳ',
};
export const period: Texts = { en: 'Period', ru: 'Период', zh: '期次', vi: 'Kỳ' };
export const trendsTitle: Texts = {
  en: 'Step conversions: how they change over the counted periods',
  ru: 'Как меняются конверсии шагов за учитываемые периоды',
  zh: '各步转化率在统计期内的变化',
  vi: 'Tỷ lệ từng bước thay đổi thế nào trong các kỳ được tính',
};
export const inAll: Texts = { en: 'In all', ru: 'В целом', zh: '总体', vi: 'Chung' };
export const latestKnown: Texts = { en: 'Latest known', ru: 'Последняя', zh: '最近已知', vi: 'Mới nhất' };
export const change: Texts = { en: 'Change', ru: 'Изменение', zh: '变化', vi: 'Thay đổi' };
export const lowest: Texts = { en: 'Lowest', ru: 'Минимум', zh: '最低', vi: 'Thấp nhất' };
export const highest: Texts = { en: 'Highest', ru: 'Максимум', zh: '最高', vi: 'Cao nhất' };
export const timeInFunnel: Texts = {
  en: 'Time in the funnel',
  ru: 'Время в воронке',
  zh: '漏斗用时',
  vi: 'Thời gian trong phễu',
};
export const fromEnteringToBecomingCustomer: Texts = {
  en: 'From entering to becoming a customer',
  ru: 'От входа до клиента',
  zh: '从进入到成为客户',
  vi: 'Từ lúc vào đến khi thành khách',
};
export const daysToCustomerNote: Texts = {
  en: 'Days of all stages before the last, added up',
  ru: 'Сумма дней на всех этапах до последнего',
  zh: '最后阶段之前各阶段天数之和',
  vi: 'Tổng số ngày ở mọi giai đoạn trước giai đoạn cuối',
};
export const averageOverAllWhoEntered: Texts = {
  en: 'Average over all who entered',
  ru: 'В среднем на вошедшего',
  zh: '进入者平均用时',
  vi: 'Trung bình mỗi người vào phễu',
};
export const averageDaysNote: Texts = {
  en: 'Days at a stage × share of people who reach it, added up',
  ru: 'Дни на этапе × доля дошедших до него, в сумме',
  zh: '各阶段天数 × 到达占比之和',
  vi: 'Tổng của số ngày ở giai đoạn × tỷ lệ người đến được',
};
export const daysByStage: Texts = {
  en: 'Days by stage',
  ru: 'Дни по этапам',
  zh: '各阶段天数',
  vi: 'Số ngày theo giai đoạn',
};
export const daysAtStage: Texts = { en: 'Days at the stage', ru: 'Дней на этапе', zh: '停留天数', vi: 'Số ngày ở lại' };
export const reachedAfter: Texts = { en: 'Reached after', ru: 'Достигается через', zh: '到达用时', vi: 'Đến sau' };
export const perEntry: Texts = { en: 'Per entry', ru: 'На вошедшего', zh: '人均用时', vi: 'Trên mỗi người vào' };
export const shareOfTime: Texts = {
  en: 'Share of the time',
  ru: 'Доля времени',
  zh: '时间占比',
  vi: 'Tỷ trọng thời gian',
};
export const daysAtEachStage: Texts = {
  en: 'Days at each stage',
  ru: 'Дни на каждом этапе',
  zh: '各阶段停留天数',
  vi: 'Số ngày ở mỗi giai đoạn',
};
export const days: Texts = { en: 'Days', ru: 'Дни', zh: '天数', vi: 'Số ngày' };
