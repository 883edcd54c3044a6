import type { Language, Texts } from '../../locales/language';
import type { Question } from '../template';
import { priceColumns } from './general';

/** What is sold and through what: asked by the same ids, whatever the template. */

type Priced = Readonly<Record<Language, readonly { readonly name: string; readonly price: number }[]>>;

export function offersQuestion(initial: Priced) {
  return {
    id: 'offers',
    kind: 'rows',
    label: { en: 'Repeat offers', ru: 'Повторные продажи', zh: '复购产品', vi: 'Sản phẩm mua tiếp' },
    hint: {
      en: 'Up to 6 offers that customers get after their first order, with their prices.',
      ru: 'Что предлагают клиентам после первого заказа и по какой цене; до 6.',
      zh: '首单之后向客户推荐的产品及价格，最多 6 个。',
      vi: 'Những gì mời khách mua sau đơn đầu tiên, kèm giá; tối đa 6.',
    },
    min: 0,
    max: 6,
    columns: priceColumns,
    initial,
  } as const satisfies Question;
}

/** `step`: the title of the screen that it begins. */
export function channelsQuestion(step: Texts) {
  return {
    id: 'channels',
    kind: 'list',
    step,
    label: { en: 'Channels', ru: 'Каналы', zh: '渠道', vi: 'Kênh' },
    hint: {
      en: 'Where leads come from; up to 12.',
      ru: 'Откуда приходят лиды; до 12.',
      zh: '线索来源，最多 12 个。',
      vi: 'Nguồn lead; tối đa 12.',
    },
    min: 1,
    max: 12,
    maxLength: 30,
    areCriteria: true,
    initial: {
      en: ['Search ads', 'Social ads', 'Influencers', 'Partners'],
      ru: ['Контекстная реклама', 'Реклама в соцсетях', 'Блогеры', 'Партнёры'],
      zh: ['搜索广告', '信息流广告', '达人合作', '渠道伙伴'],
      vi: ['Quảng cáo tìm kiếm', 'Quảng cáo mạng xã hội', 'KOL/KOC', 'Đối tác'],
    },
  } as const satisfies Question;
}
