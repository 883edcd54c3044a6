import type { Language, Texts } from '../../locales/language';
import type { Question } from '../template';
import { priceColumns } from './general';
import * as say from './sold.texts';

/** What is sold and through what: asked by the same ids, whatever the template. */

type Priced = Readonly<Record<Language, readonly { readonly name: string; readonly price: number }[]>>;

export function offersQuestion(initial: Priced) {
  return {
    id: 'offers',
    kind: 'rows',
    label: say.repeatOffers,
    hint: say.offersHint,
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
    label: say.channels,
    hint: say.channelsHint,
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
