// What ranking.ts says.
import type { Texts } from '../../locales/language';

export const top: Texts = { en: 'top', ru: 'лидеры', zh: '优秀', vi: 'dẫn đầu' };
export const middle: Texts = { en: 'middle', ru: 'основа', zh: '骨干', vi: 'nòng cốt' };
export const bottom: Texts = { en: 'bottom', ru: 'отстающие', zh: '待改进', vi: 'cần cải thiện' };
export const topTop: Texts = { en: 'Top', ru: 'Лидеры', zh: '优秀', vi: 'Dẫn đầu' };
export const middleMiddle: Texts = { en: 'Middle', ru: 'Основа', zh: '骨干', vi: 'Nòng cốt' };
export const bottomBottom: Texts = { en: 'Bottom', ru: 'Отстающие', zh: '待改进', vi: 'Cần cải thiện' };
export const place: Texts = { en: 'place', ru: 'место', zh: '名次', vi: 'hạng' };
export const rankingTitle: Texts = {
  en: 'Ranking within equal teams: a shared place is a shared group',
  ru: 'Рейтинг внутри равных команд: у кого одно место, у тех одна группа',
  zh: '同类团队内排名：名次并列者同组',
  vi: 'Xếp hạng trong nhóm tương đương: đồng hạng thì cùng loại',
};
export const name: Texts = { en: 'Name', ru: 'Имя', zh: '姓名', vi: 'Tên' };
export const result: Texts = { en: 'Result', ru: 'Результат', zh: '成绩', vi: 'Kết quả' };
export const points: Texts = { en: 'points', ru: 'баллов', zh: '分', vi: 'điểm' };
export const placeLabel: Texts = { en: 'Place', ru: 'Место', zh: '名次', vi: 'Hạng' };
export const topUpTo: Texts = { en: 'Top up to', ru: 'Лидеры до', zh: '优秀截至', vi: 'Dẫn đầu đến' };
export const middleUpTo: Texts = { en: 'Middle up to', ru: 'Основа до', zh: '骨干截至', vi: 'Nòng cốt đến' };
export const group: Texts = { en: 'Group', ru: 'Группа', zh: '组别', vi: 'Xếp loại' };
export const teamSizesTitle: Texts = {
  en: 'Sizes of the groups: as planned and, with shared places, as it came',
  ru: 'Размеры групп: по плану и, с учётом общих мест, на деле',
  zh: '各组人数：计划与（含并列）实际',
  vi: 'Quy mô từng loại: theo kế hoạch và thực tế (tính đồng hạng)',
};
export const ranked: Texts = { en: 'Ranked', ru: 'В рейтинге', zh: '参与排名', vi: 'Được xếp hạng' };
export const planned: Texts = { en: 'planned', ru: 'по плану', zh: '计划', vi: 'kế hoạch' };
export const asItCame: Texts = { en: 'as it came', ru: 'на деле', zh: '实际', vi: 'thực tế' };
export const roundingTitle: Texts = {
  en: 'How the sizes are rounded: what is left over, the largest first',
  ru: 'Как округлены размеры: остатки, больший — первым',
  zh: '人数取整：余数从大到小分配',
  vi: 'Cách làm tròn quy mô: phần dư, lớn trước',
};
export const leftOverParts: Texts = { en: 'left over, parts', ru: 'остаток, частей', zh: '余数（份）', vi: 'phần dư' };
export const placesLeft: Texts = { en: 'Places left', ru: 'Осталось мест', zh: '剩余名额', vi: 'Suất còn lại' };
export const rankingByParts: Texts = {
  en: 'Ranking by parts',
  ru: 'Доли рейтинга',
  zh: '排名比例',
  vi: 'Tỷ lệ xếp hạng',
};
export const partsInAll: Texts = { en: 'Parts in all', ru: 'Всего частей', zh: '总份数', vi: 'Tổng số phần' };
export const parts: Texts = { en: 'parts', ru: 'частей', zh: '份', vi: 'phần' };
