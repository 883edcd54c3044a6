import type { Texts } from '../../locales/language';
import { flowWords } from '../building-blocks/flows';
import { noNumberWords } from '../building-blocks/general';
import { yes } from '../building-blocks/units';
import type { Words } from '../spec';

/** The words of a product's life: its stages, those who buy, its place in the portfolio. */

export const stageIds = ['introduction', 'growth', 'maturity', 'decline'] as const;
export type StageId = (typeof stageIds)[number];

export const stageNames: Readonly<Record<StageId, Texts>> = {
  introduction: { en: 'Introduction', ru: 'Внедрение', zh: '导入期', vi: 'Giới thiệu' },
  growth: { en: 'Growth', ru: 'Рост', zh: '成长期', vi: 'Tăng trưởng' },
  maturity: { en: 'Maturity', ru: 'Зрелость', zh: '成熟期', vi: 'Bão hòa' },
  decline: { en: 'Decline', ru: 'Спад', zh: '衰退期', vi: 'Suy thoái' },
};

/** What matters most in a stage. */
export const stageFocus: Readonly<Record<StageId, Texts>> = {
  introduction: { en: 'innovation', ru: 'инновации', zh: '创新', vi: 'đổi mới' },
  growth: { en: 'sales', ru: 'продажи', zh: '销售', vi: 'doanh số' },
  maturity: { en: 'profit', ru: 'прибыль', zh: '利润', vi: 'lợi nhuận' },
  decline: { en: 'cost', ru: 'затраты', zh: '成本', vi: 'chi phí' },
};

/** The classes of those who buy, in the order in which they do; shares after Rogers. */
export const adopterClasses = [
  { id: 'innovators', name: { en: 'Innovators', ru: 'Новаторы', zh: '创新者', vi: 'Nhóm đổi mới' }, share: 0.025 },
  {
    id: 'early_adopters',
    name: { en: 'Early adopters', ru: 'Ранние последователи', zh: '早期采用者', vi: 'Nhóm chấp nhận sớm' },
    share: 0.135,
  },
  {
    id: 'early_majority',
    name: { en: 'Early majority', ru: 'Раннее большинство', zh: '早期大众', vi: 'Đa số sớm' },
    share: 0.34,
  },
  {
    id: 'late_majority',
    name: { en: 'Late majority', ru: 'Позднее большинство', zh: '晚期大众', vi: 'Đa số muộn' },
    share: 0.34,
  },
  { id: 'laggards', name: { en: 'Laggards', ru: 'Отстающие', zh: '落后者', vi: 'Nhóm lạc hậu' }, share: 0.16 },
] as const satisfies readonly { id: string; name: Texts; share: number }[];

export const units: Texts = { en: 'units', ru: 'шт.', zh: '件', vi: 'sản phẩm' };
export const unit: Texts = { en: 'unit', ru: 'штуку', zh: '件', vi: 'sản phẩm' };
export const customers: Texts = { en: 'customers', ru: 'клиентов', zh: '客户', vi: 'khách hàng' };
export const countedPeriods: Texts = { en: 'periods', ru: 'периодов', zh: '期', vi: 'kỳ' };
export const ofMarket: Texts = { en: '% of the market', ru: '% рынка', zh: '占市场 %', vi: '% thị trường' };
export const word: Texts = { en: 'word', ru: 'текст', zh: '文字', vi: 'chữ' };
export const count: Texts = { en: 'number', ru: 'кол-во', zh: '数量', vi: 'số lượng' };
export const product: Texts = { en: 'Product', ru: 'Продукт', zh: '产品', vi: 'Sản phẩm' };
export const stage: Texts = { en: 'Stage', ru: 'Стадия', zh: '阶段', vi: 'Giai đoạn' };

/** What the decision at a launch gate can be. */
export const decisions = {
  open: { en: 'open', ru: 'не принято', zh: '待定', vi: 'chưa quyết' },
  go: { en: 'go', ru: 'дальше', zh: '通过', vi: 'đi tiếp' },
  rework: { en: 'rework', ru: 'доработать', zh: '返工', vi: 'làm lại' },
  stop: { en: 'stop', ru: 'остановить', zh: '终止', vi: 'dừng' },
} as const satisfies Readonly<Record<string, Texts>>;

/** Everything that formulas say. */
export const words: Readonly<Record<string, Words>> = {
  ...noNumberWords,
  ...flowWords,
  ...stageNames,
  star: { en: 'star', ru: 'звезда', zh: '明星', vi: 'ngôi sao' },
  cash_cow: { en: 'cash cow', ru: 'дойная корова', zh: '现金牛', vi: 'bò sữa' },
  question_mark: { en: 'question mark', ru: 'знак вопроса', zh: '问题', vi: 'dấu hỏi' },
  dog: { en: 'dog', ru: 'собака', zh: '瘦狗', vi: 'chó mực' },
  undecided: decisions.open,
  go: decisions.go,
  rework: decisions.rework,
  stop: decisions.stop,
  yes,
  not_in: { en: 'not counted', ru: 'не учтено', zh: '不计入', vi: 'không tính' },
  passed: { en: 'passed', ru: 'пройдено', zh: '已通过', vi: 'đã qua' },
  stopped: { en: 'stopped', ru: 'остановлено', zh: '已终止', vi: 'đã dừng' },
  overdue: { en: 'overdue', ru: 'просрочено', zh: '逾期', vi: 'quá hạn' },
  unfinished: { en: 'unfinished', ru: 'не заполнено', zh: '未填完', vi: 'chưa điền xong' },
  upcoming: { en: 'upcoming', ru: 'впереди', zh: '未到期', vi: 'sắp tới' },
  out_of_order: { en: 'before the one above', ru: 'раньше предыдущего', zh: '早于上一项', vi: 'sớm hơn mục trên' },
};
