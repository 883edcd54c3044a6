import type { Texts } from '../../locales/language';
import { noNumberWords } from '../building-blocks/general';

/** What can be chosen, and what formulas say. */

export const levels = [
  { id: 'free', label: { en: 'free', ru: 'бесплатный', zh: '免费', vi: 'miễn phí' } },
  { id: 'tripwire', label: { en: 'tripwire', ru: 'трипваер', zh: '引流', vi: 'giá mồi' } },
  { id: 'flagship', label: { en: 'flagship', ru: 'флагман', zh: '主打', vi: 'chủ lực' } },
  { id: 'next', label: { en: 'next', ru: 'продолжение', zh: '进阶', vi: 'nâng cao' } },
  { id: 'mentoring', label: { en: 'mentoring', ru: 'наставничество', zh: '高端辅导', vi: 'kèm cặp' } },
] as const satisfies readonly { readonly id: string; readonly label: Texts }[];

export const states = {
  on_sale: { en: 'on sale', ru: 'продаётся', zh: '在售', vi: 'đang bán' },
  planned: { en: 'planned', ru: 'в планах', zh: '计划中', vi: 'dự kiến' },
  stopped: { en: 'stopped', ru: 'снят', zh: '停售', vi: 'ngừng bán' },
} as const satisfies Readonly<Record<string, Texts>>;

export const inPlace: Texts = { en: 'in place', ru: 'работает', zh: '已启用', vi: 'đang dùng' };

/** Signs, as a matrix is read at a glance. */
export const solved = { full: '●', part: '○', no: '–' } as const;

export const words = {
  none: noNumberWords.none,
  ...Object.fromEntries(levels.map(({ id, label }) => [id, label])),
  ...states,
  in_place: inPlace,
  full: solved.full,
  part: solved.part,
  gap: { en: 'gap', ru: 'пробел', zh: '空白', vi: 'còn trống' },
  in_part: { en: 'only in part', ru: 'лишь отчасти', zh: '仅部分解决', vi: 'mới một phần' },
  covered: { en: 'covered', ru: 'закрыта', zh: '已覆盖', vi: 'đã đáp ứng' },
  solves_nothing: { en: 'solves nothing', ru: 'не решает задач', zh: '未解决任何问题', vi: 'không giải quyết gì' },
  no_way_in: { en: 'nothing leads here', ru: 'сюда никто не ведёт', zh: '无引流入口', vi: 'không có lối vào' },
  path_ends: { en: 'the path ends here', ru: 'путь кончается здесь', zh: '路径终点', vi: 'lộ trình kết thúc' },
  leads_on: { en: 'leads on', ru: 'ведёт дальше', zh: '继续引导', vi: 'dẫn tiếp' },
};
