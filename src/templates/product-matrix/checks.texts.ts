// What checks.ts says.
import type { Texts } from '../../locales/language';

export const sharesLabel: Texts = {
  en: 'Out of no product more than 100% go on: the excess',
  ru: 'Ни из одного продукта дальше не идёт больше 100 %: превышение',
  zh: '各产品继续购买的比例合计不超过 100%：超出部分',
  vi: 'Không sản phẩm nào có hơn 100% đi tiếp: phần vượt',
};
export const onwardLabel: Texts = {
  en: 'Every link leads onward: links filled in and links counted',
  ru: 'Каждый переход ведёт вперёд: заполнено и учтено переходов',
  zh: '每条链路都向前：已填与已计入的条数',
  vi: 'Mọi liên kết đều đi xuống: số đã điền và số được tính',
};
export const revenueLabel: Texts = {
  en: 'Revenue a month: buyers × price, and new customers × value',
  ru: 'Выручка в месяц: покупатели × цена и новые клиенты × ценность',
  zh: '月收入：买家 × 价格 与 新客户 × 价值',
  vi: 'Doanh thu tháng: người mua × giá, và khách mới × giá trị',
};
export const marginLabel: Texts = {
  en: 'Margin a month: buyers × margin, and new customers × value',
  ru: 'Маржа в месяц: покупатели × маржа и новые клиенты × ценность',
  zh: '月毛利：买家 × 毛利 与 新客户 × 价值',
  vi: 'Lãi gộp tháng: người mua × lãi, và khách mới × giá trị',
};
export const pathLabel: Texts = {
  en: 'The path shown: its margin step by step, and from its end backwards',
  ru: 'Показанный путь: маржа по шагам и расчёт от конца',
  zh: '所示路径：逐步毛利与自末端倒推一致',
  vi: 'Lộ trình được xem: lãi gộp từng bước, và tính ngược từ cuối',
};
export const soFarLabel: Texts = {
  en: 'The path shown: revenue so far ends at all of it',
  ru: 'Показанный путь: накопленная выручка сходится с итогом',
  zh: '所示路径：累计收入等于合计',
  vi: 'Lộ trình được xem: lũy kế bằng tổng',
};
