// What waterfall.ts says.
import type { Texts } from '../../locales/language';

export const columnsOfChart: Texts = {
  en: 'Columns of the chart',
  ru: 'Столбцы диаграммы',
  zh: '图表的柱形数据',
  vi: 'Các cột của biểu đồ',
};
export const line: Texts = { en: 'Line', ru: 'Строка', zh: '项目', vi: 'Khoản mục' };
export const reached: Texts = { en: 'Reached', ru: 'Стало', zh: '累计', vi: 'Lũy kế' };
export const baseNotSeen: Texts = {
  en: 'Base, not seen',
  ru: 'Опора, не видна',
  zh: '底座（不显示）',
  vi: 'Đế, không hiện',
};
export const state: Texts = { en: 'State', ru: 'Уровень', zh: '水平', vi: 'Mức' };
export const riseAboveZero: Texts = {
  en: 'Rise above zero',
  ru: 'Рост выше нуля',
  zh: '增加（零以上）',
  vi: 'Tăng, trên 0',
};
export const riseBelowZero: Texts = {
  en: 'Rise below zero',
  ru: 'Рост ниже нуля',
  zh: '增加（零以下）',
  vi: 'Tăng, dưới 0',
};
export const fallAboveZero: Texts = {
  en: 'Fall above zero',
  ru: 'Снижение выше нуля',
  zh: '减少（零以上）',
  vi: 'Giảm, trên 0',
};
export const fallBelowZero: Texts = {
  en: 'Fall below zero',
  ru: 'Снижение ниже нуля',
  zh: '减少（零以下）',
  vi: 'Giảm, dưới 0',
};
