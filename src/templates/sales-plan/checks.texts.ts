// What checks.ts says.
import type { Texts } from '../../locales/language';

export const repeatLabel: Texts = {
  en: 'Repeat revenue: by period and by offer',
  ru: 'Повторная выручка: по периодам и по предложениям',
  zh: '复购收入：按期与按产品',
  vi: 'Doanh thu mua lại: theo kỳ và theo sản phẩm',
};
export const mixLabel: Texts = {
  en: 'Shares of buyers add up to 100%',
  ru: 'Доли покупателей дают в сумме 100 %',
  zh: '买家占比合计为 100%',
  vi: 'Tổng tỷ trọng người mua là 100%',
};
export const spendWithLeadsLabel: Texts = {
  en: 'Advertising: wherever money is spent, leads come',
  ru: 'Реклама: где потрачены деньги, есть и лиды',
  zh: '广告投放：有花费处均有线索',
  vi: 'Quảng cáo: nơi nào chi tiền nơi đó có lead',
};
export const activitiesMovedLabel: Texts = {
  en: 'Activities: what they move is in the list',
  ru: 'Активности: объект влияния есть в списке',
  zh: '活动：影响环节均在列表中',
  vi: 'Hoạt động: nơi tác động có trong danh sách',
};
export const activitiesCostLabel: Texts = {
  en: 'Activities: each cost falls on a day of the plan or outside it',
  ru: 'Активности: каждая затрата приходится на день плана или вне его',
  zh: '活动：每笔费用都有日期，计入计划期内或期外',
  vi: 'Hoạt động: mỗi chi phí có ngày, trong hoặc ngoài kế hoạch',
};
export const advertisingLabel: Texts = {
  en: 'Advertising: by period and by channel',
  ru: 'Реклама: по периодам и по каналам',
  zh: '广告投放：按期与按渠道',
  vi: 'Quảng cáo: theo kỳ và theo kênh',
};
export const leadsLabel: Texts = {
  en: 'Leads: by channel and by period',
  ru: 'Лиды: по каналам и по периодам',
  zh: '线索数：按渠道与按期汇总',
  vi: 'Lead: theo kênh và theo kỳ',
};
export const buyersLabel: Texts = {
  en: 'Buyers: through the stages and by channel',
  ru: 'Покупатели: по этапам и по каналам',
  zh: '买家数：逐阶段与按渠道',
  vi: 'Người mua: qua các giai đoạn và theo kênh',
};
export const peopleLabel: Texts = {
  en: 'People: who came in bought, waits, or was lost at a step',
  ru: 'Люди: каждый вошедший купил, ждёт или потерян на шаге',
  zh: '人数：进入者或已购买、或在等待、或在某步流失',
  vi: 'Người: ai vào cũng đã mua, đang chờ, hoặc mất ở một bước',
};
export const referredLabel: Texts = {
  en: 'Referred: K × customers, and those who came or wait',
  ru: 'По рекомендации: K × клиенты и пришедшие или ждущие',
  zh: '转介绍：K × 客户数 与 已到及等待人数',
  vi: 'Được giới thiệu: K × khách và số đã đến hoặc chờ',
};
export const revenueLabel: Texts = {
  en: 'Revenue: by period and from all customers',
  ru: 'Выручка: по периодам и по всем клиентам',
  zh: '净收入：按期与按客户总数',
  vi: 'Doanh thu: theo kỳ và theo tổng số khách',
};
export const costsLabel: Texts = {
  en: 'Costs: by period and by kind',
  ru: 'Расходы: по периодам и по видам',
  zh: '成本：按期与按类别',
  vi: 'Chi phí: theo kỳ và theo loại',
};
export const profitLabel: Texts = {
  en: 'Profit: revenue − costs, and customers × UE',
  ru: 'Прибыль: выручка − расходы и клиенты × UE',
  zh: '利润：净收入 − 成本 与 客户数 × UE',
  vi: 'Lợi nhuận: doanh thu − chi phí và khách × UE',
};
export const statementLabel: Texts = {
  en: 'UE: by the statement and by the plan',
  ru: 'UE: по строкам расчёта и по плану',
  zh: 'UE：按明细与按计划',
  vi: 'UE: theo bảng kê và theo kế hoạch',
};
export const cashLabel: Texts = {
  en: 'Cash at the end: cumulated, and the sum of all flows in time',
  ru: 'Деньги на конец: нарастающим итогом и сумма всех потоков во времени',
  zh: '期末现金：逐期累计 与 各时点现金流之和',
  vi: 'Tiền cuối kỳ: lũy kế và tổng mọi dòng tiền theo thời điểm',
};
export const npvLabel: Texts = {
  en: 'NPV: Excel’s function and the sum of discounted flows',
  ru: 'NPV: функция Excel и сумма дисконтированных потоков',
  zh: 'NPV：Excel 函数与折现现金流之和',
  vi: 'NPV: hàm của Excel và tổng dòng tiền chiết khấu',
};
export const cyclesLabel: Texts = {
  en: 'Referral cycles: those at the end, and the new of each cycle',
  ru: 'Циклы рекомендаций: всего на конец и новые по циклам',
  zh: '转介绍轮次：期末累计与各轮新增之和',
  vi: 'Vòng giới thiệu: tổng cuối và số mới mỗi vòng',
};
export const backwardsLabel: Texts = {
  en: 'Backwards: the needed budgets bring the target wherever it is said to be reached',
  ru: 'Обратный расчёт: нужные бюджеты дают цель везде, где она достижима',
  zh: '倒推：凡标为达成的各期，所需预算均带来目标收入',
  vi: 'Tính ngược: ngân sách cần thiết đạt mục tiêu ở mọi kỳ ghi là đạt',
};
export const budgetNeededLabel: Texts = {
  en: 'Budget needed: in all and by channel',
  ru: 'Необходимый бюджет: всего и по каналам',
  zh: '所需预算：合计与按渠道',
  vi: 'Ngân sách cần: tổng và theo kênh',
};
export const factsLabel: Texts = {
  en: 'Facts: profit so far, and revenue − costs of those periods',
  ru: 'Факт: прибыль на сегодня и выручка − расходы этих периодов',
  zh: '实际：迄今利润 与 同期净收入 − 成本',
  vi: 'Thực tế: lợi nhuận đến nay và doanh thu − chi phí các kỳ đó',
};
export const deviationsLabel: Texts = {
  en: 'Deviations of revenue: by period and so far',
  ru: 'Отклонения выручки: по периодам и на сегодня',
  zh: '净收入偏差：逐期之和与迄今',
  vi: 'Chênh lệch doanh thu: theo kỳ và đến nay',
};
