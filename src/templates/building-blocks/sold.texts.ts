// What sold.ts says.
import type { Texts } from '../../locales/language';

export const repeatOffers: Texts = {
  en: 'Repeat offers',
  ru: 'Повторные продажи',
  zh: '复购产品',
  vi: 'Sản phẩm mua lại',
};
export const offersHint: Texts = {
  en: 'Up to 6 offers that customers get after their first order, with their prices.',
  ru: 'Что предлагают клиентам после первого заказа и по какой цене; до 6.',
  zh: '首单之后向客户推荐的产品及价格，最多 6 个。',
  vi: 'Những gì mời khách mua sau đơn đầu tiên, kèm giá; tối đa 6.',
};
export const channels: Texts = { en: 'Channels', ru: 'Каналы', zh: '渠道', vi: 'Kênh' };
export const channelsHint: Texts = {
  en: 'Where leads come from; up to 12.',
  ru: 'Откуда приходят лиды; до 12.',
  zh: '线索来源，最多 12 个。',
  vi: 'Nguồn lead; tối đa 12.',
};
