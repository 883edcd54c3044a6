// What workings.ts says.
import type { Texts } from '../../locales/language';

export const from: Texts = { en: 'To ↓ from →', ru: 'К ↓ от →', zh: '终点 ↓ 起点 →', vi: 'Đến ↓ từ →' };
export const toProduct: Texts = { en: 'From ↓ to →', ru: 'От ↓ к →', zh: '起点 ↓ 终点 →', vi: 'Từ ↓ đến →' };
export const bought: Texts = {
  en: 'Begins with ↓ buys →',
  ru: 'Начал с ↓ купит →',
  zh: '始于 ↓ 购买 →',
  vi: 'Bắt đầu ↓ mua →',
};
export const bringsTitle: Texts = {
  en: 'What each way on brings per buyer: margin along the best path, less the bonus',
  ru: 'Что приносит каждый шаг на покупателя: маржа по лучшему пути за вычетом бонуса',
  zh: '每条去向给每位买家带来的毛利（沿最佳路径，扣除提成）',
  vi: 'Mỗi hướng đi tiếp mang lại bao nhiêu trên một người mua: lãi gộp theo lộ trình tốt nhất, trừ thưởng',
};
export const workings: Texts = { en: 'Workings', ru: 'Расчёты', zh: '计算', vi: 'Tính toán' };
export const workingsPurpose: Texts = {
  en: 'Links as numbers, who comes from where, the best way on from each product',
  ru: 'Переходы в числах, кто откуда приходит, лучший шаг от каждого продукта',
  zh: '链路的数值化、客户来源、每个产品的最佳下一步',
  vi: 'Liên kết bằng số, ai đến từ đâu, bước tiếp tốt nhất từ mỗi sản phẩm',
};
export const now: Texts = {
  en: 'Share that goes on directly, now',
  ru: 'Доля, которая переходит напрямую, сейчас',
  zh: '直接转化比例（当前）',
  vi: 'Tỷ lệ đi tiếp trực tiếp, hiện tại',
};
export const plans: Texts = {
  en: 'Share that goes on directly, with plans',
  ru: 'Доля, которая переходит напрямую, с планами',
  zh: '直接转化比例（含计划）',
  vi: 'Tỷ lệ đi tiếp trực tiếp, có kế hoạch',
};
export const now2: Texts = {
  en: 'Purchases of a customer by the first product, now',
  ru: 'Покупки клиента в зависимости от первого продукта, сейчас',
  zh: '按首个产品计的人均购买次数（当前）',
  vi: 'Số lần mua của khách theo sản phẩm đầu, hiện tại',
};
export const plans2: Texts = {
  en: 'Purchases of a customer by the first product, with plans',
  ru: 'Покупки клиента в зависимости от первого продукта, с планами',
  zh: '按首个产品计的人均购买次数（含计划）',
  vi: 'Số lần mua của khách theo sản phẩm đầu, có kế hoạch',
};
export const now3: Texts = {
  en: 'Bonus per buyer of the product before, now',
  ru: 'Бонус на покупателя предыдущего продукта, сейчас',
  zh: '每位上游买家对应的提成（当前）',
  vi: 'Thưởng trên mỗi người mua sản phẩm trước, hiện tại',
};
export const plans3: Texts = {
  en: 'Bonus per buyer of the product before, with plans',
  ru: 'Бонус на покупателя предыдущего продукта, с планами',
  zh: '每位上游买家对应的提成（含计划）',
  vi: 'Thưởng trên mỗi người mua sản phẩm trước, có kế hoạch',
};
export const products: Texts = { en: 'Products', ru: 'Продукты', zh: '产品', vi: 'Sản phẩm' };
export const no: Texts = { en: 'No.', ru: '№', zh: '序号', vi: 'STT' };
export const onSale: Texts = { en: 'On sale', ru: 'Продаётся', zh: '在售', vi: 'Đang bán' };
export const n1IsYes: Texts = { en: '1 = yes', ru: '1 = да', zh: '1 = 是', vi: '1 = có' };
export const withPlans: Texts = { en: 'With plans', ru: 'С планами', zh: '含计划', vi: 'Có kế hoạch' };
export const goOn: Texts = { en: 'Go on', ru: 'Идут дальше', zh: '继续购买', vi: 'Đi tiếp' };
export const percentOfBuyers: Texts = { en: '% of buyers', ru: '% покупателей', zh: '占买家 %', vi: '% người mua' };
export const over100Percent: Texts = { en: 'Over 100%', ru: 'Сверх 100 %', zh: '超出 100%', vi: 'Vượt 100%' };
export const buyer: Texts = { en: 'buyer', ru: 'покупателя', zh: '买家', vi: 'người mua' };
export const linksInNumbers: Texts = {
  en: 'Links in numbers',
  ru: 'Переходы в числах',
  zh: '链路数值',
  vi: 'Liên kết bằng số',
};
export const line: Texts = { en: 'Line', ru: 'Строка', zh: '行', vi: 'Dòng' };
export const fromNo: Texts = { en: 'From no.', ru: 'От №', zh: '起点序号', vi: 'Từ số' };
export const toNo: Texts = { en: 'To no.', ru: 'К №', zh: '终点序号', vi: 'Đến số' };
export const onward: Texts = { en: 'Onward', ru: 'Вперёд', zh: '向前', vi: 'Đi xuống' };
export const nowLabel: Texts = { en: 'Now', ru: 'Сейчас', zh: '当前', vi: 'Hiện tại' };
export const bonusNow: Texts = { en: 'Bonus now', ru: 'Бонус сейчас', zh: '当前提成', vi: 'Thưởng hiện tại' };
export const bonusWithPlans: Texts = {
  en: 'Bonus with plans',
  ru: 'Бонус с планами',
  zh: '含计划提成',
  vi: 'Thưởng có kế hoạch',
};
export const waiting: Texts = { en: 'Waiting', ru: 'Ожидание', zh: '等待', vi: 'Chờ' };
export const daysTimesShare: Texts = {
  en: 'days × share',
  ru: 'дни × доля',
  zh: '天 × 比例',
  vi: 'ngày × tỷ lệ',
};
export const perProduct: Texts = { en: 'Per product', ru: 'По продуктам', zh: '按产品', vi: 'Theo sản phẩm' };
export const amountsTitle: Texts = {
  en: 'Amounts of one sale, and buyers a month',
  ru: 'Суммы одной продажи и покупатели в месяц',
  zh: '单笔金额与每月买家数',
  vi: 'Số tiền mỗi đơn và số người mua mỗi tháng',
};
export const price: Texts = { en: 'Price', ru: 'Цена', zh: '价格', vi: 'Giá bán' };
export const priceLessCost: Texts = {
  en: 'Price − cost',
  ru: 'Цена − затраты',
  zh: '价格 − 成本',
  vi: 'Giá − chi phí',
};
export const netNowLabel: Texts = {
  en: 'Less bonuses for going on, now',
  ru: 'За вычетом бонусов за переход, сейчас',
  zh: '扣除后续提成（当前）',
  vi: 'Trừ thưởng đi tiếp, hiện tại',
};
export const netLabel: Texts = {
  en: 'Less bonuses for going on, with plans',
  ru: 'За вычетом бонусов за переход, с планами',
  zh: '扣除后续提成（含计划）',
  vi: 'Trừ thưởng đi tiếp, có kế hoạch',
};
export const waitLabel: Texts = {
  en: 'Days to the next purchase × share',
  ru: 'Дни до следующей покупки × доля',
  zh: '距下次购买天数 × 比例',
  vi: 'Số ngày đến lần mua sau × tỷ lệ',
};
export const buyersMonthNow: Texts = {
  en: 'Buyers a month, now',
  ru: 'Покупатели в месяц, сейчас',
  zh: '每月买家（当前）',
  vi: 'Người mua mỗi tháng, hiện tại',
};
export const buyersMonthWithPlans: Texts = {
  en: 'Buyers a month, with plans',
  ru: 'Покупатели в месяц, с планами',
  zh: '每月买家（含计划）',
  vi: 'Người mua mỗi tháng, có kế hoạch',
};
export const bestTitle: Texts = {
  en: 'The best path from each product: follow the way on that brings most, as long as one brings anything',
  ru: 'Лучший путь от каждого продукта: дальше туда, где маржи больше всего, пока она есть',
  zh: '每个产品的最佳路径：始终选择毛利最高的去向，直到不再带来毛利',
  vi: 'Lộ trình tốt nhất từ mỗi sản phẩm: đi hướng lãi nhất, chừng nào còn lãi',
};
export const marginAlongIt: Texts = {
  en: 'Margin along it',
  ru: 'Маржа на нём',
  zh: '沿途毛利',
  vi: 'Lãi gộp trên lộ trình',
};
export const nextProductNo: Texts = {
  en: 'Next product, no.',
  ru: 'Следующий продукт, №',
  zh: '下一产品序号',
  vi: 'Sản phẩm tiếp, số',
};
export const routeTitle: Texts = {
  en: 'Along the path that is shown, per customer who begins it',
  ru: 'По показанному пути, на одного начавшего клиента',
  zh: '沿所示路径（每位起始客户）',
  vi: 'Dọc lộ trình được xem, trên mỗi khách bắt đầu',
};
export const whoBuyIt: Texts = { en: 'Who buy it', ru: 'Кто покупает', zh: '购买比例', vi: 'Tỷ lệ mua' };
export const bonusForIt: Texts = { en: 'Bonus for it', ru: 'Бонус за это', zh: '相应提成', vi: 'Thưởng cho việc đó' };
