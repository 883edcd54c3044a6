// What checks.ts says.
import type { Texts } from '../../locales/language';

export const sharesLabel: Texts = {
  en: 'Shares of buyers add up to 100%',
  ru: 'Доли покупателей дают в сумме 100 %',
  zh: '买家占比合计为 100%',
  vi: 'Tổng tỷ lệ người mua là 100%',
};
export const profitLabel: Texts = {
  en: 'Profit of all channels = customers × profit on one',
  ru: 'Прибыль всех каналов = клиенты × прибыль с одного',
  zh: '各渠道利润合计 = 客户数 × 单客利润',
  vi: 'Lợi nhuận mọi kênh = số khách × lợi nhuận mỗi khách',
};
export const statementLabel: Texts = {
  en: 'LTV on margin: revenue less all costs',
  ru: 'LTV по марже: выручка минус все затраты',
  zh: 'LTV（按毛利）= 收入减全部成本',
  vi: 'LTV theo lãi gộp = doanh thu trừ mọi chi phí',
};
export const pathLabel: Texts = {
  en: 'The path of 100 buyers ends at what its orders bring',
  ru: 'Путь 100 покупателей сходится с выручкой заказов',
  zh: '每 100 位买家的累计收入与各单合计一致',
  vi: 'Lũy kế của 100 người mua khớp tổng các đơn',
};
export const referralsLabel: Texts = {
  en: 'Margin of referrals by mechanic and in all',
  ru: 'Маржа рекомендаций по механикам и в целом',
  zh: '转介绍毛利：分玩法与合计',
  vi: 'Lãi gộp giới thiệu theo cơ chế và tổng',
};
export const growthLabel: Texts = {
  en: 'Growth: cycle by cycle and by the formula of a geometric series',
  ru: 'Рост: по циклам и по формуле геометрической прогрессии',
  zh: '增长：逐轮累计与等比数列公式',
  vi: 'Tăng trưởng: từng vòng và theo công thức cấp số nhân',
};
export const gridLabel: Texts = {
  en: 'The middle of the grid is the current profit',
  ru: 'Середина сетки — нынешняя прибыль',
  zh: '网格中心等于当前利润',
  vi: 'Ô giữa lưới bằng lợi nhuận hiện tại',
};
