import type { Language } from '../../locales/language';
import { nameQuestion } from '../building-blocks/general';
import { timelineQuestions } from '../building-blocks/timeline';
import type { Question } from '../template';
import * as say from './questions.texts';

type Names = Readonly<Record<Language, readonly string[]>>;

interface NodeRow {
  readonly name: string;
  readonly parent: string;
  readonly how: string;
  readonly unit: string;
  readonly value: number;
  readonly [column: string]: string | number;
}

/** Of each node: its parent's place, how its own parts make it, whether it is a share, what it is in the example. */
interface Shape {
  readonly parent: number;
  readonly how?: 'sum' | 'product' | 'ratio';
  readonly isShare?: boolean;
  readonly value?: number;
}

/** The words of the answers; other ones of any language are read, too. */
export const relationWords: Readonly<
  Record<Language, Readonly<Record<'top' | 'leaf' | 'sum' | 'product' | 'ratio' | 'share' | 'number', string>>>
> = {
  en: { top: 'top', leaf: 'typed', sum: 'sum', product: 'product', ratio: 'ratio', share: 'share', number: 'number' },
  ru: {
    top: 'вершина',
    leaf: 'вводится',
    sum: 'сумма',
    product: 'произведение',
    ratio: 'отношение',
    share: 'доля',
    number: 'кол-во',
  },
  zh: { top: '顶层', leaf: '填写', sum: '求和', product: '求积', ratio: '求比', share: '占比', number: '数量' },
  vi: { top: 'đỉnh', leaf: 'nhập', sum: 'tổng', product: 'tích', ratio: 'thương', share: 'tỷ lệ', number: 'số lượng' },
};

function tree(names: Names, shape: readonly Shape[]): Readonly<Record<Language, readonly NodeRow[]>> {
  const of = (language: Language): readonly NodeRow[] =>
    shape.map(({ parent, how, isShare = false, value = 0 }, index) => ({
      name: names[language][index] ?? '',
      parent: index === 0 ? relationWords[language].top : (names[language][parent] ?? ''),
      how: relationWords[language][how ?? 'leaf'],
      unit: isShare ? relationWords[language].share : relationWords[language].number,
      value,
    }));
  // Read when they are wanted: in the pane the words of a language come after this code.
  return {
    get en() {
      return of('en');
    },
    get ru() {
      return of('ru');
    },
    get zh() {
      return of('zh');
    },
    get vi() {
      return of('vi');
    },
  };
}

const school = tree(
  {
    en: [
      'Learners with a result',
      'New learners',
      'Leads',
      'Leads from ads',
      'Leads from referrals',
      'Lead becomes learner',
      'Who finish',
      'Finishers with a result',
    ],
    ru: [
      'Ученики с результатом',
      'Новые ученики',
      'Лиды',
      'Лиды из рекламы',
      'Лиды по рекомендации',
      'Лид стал учеником',
      'Дошли до конца',
      'Окончившие с результатом',
    ],
    zh: ['学有所成的学员', '新学员', '线索', '广告线索', '转介绍线索', '线索转学员', '完课率', '完课者成果率'],
    vi: [
      'Học viên có kết quả',
      'Học viên mới',
      'Lead',
      'Lead từ quảng cáo',
      'Lead từ giới thiệu',
      'Lead thành học viên',
      'Học hết khóa',
      'Học xong có kết quả',
    ],
  },
  [
    { parent: 0, how: 'product' },
    { parent: 0, how: 'product' },
    { parent: 1, how: 'sum' },
    { parent: 2, value: 1200 },
    { parent: 2, value: 300 },
    { parent: 1, isShare: true, value: 8 },
    { parent: 0, isShare: true, value: 55 },
    { parent: 0, isShare: true, value: 40 },
  ],
);

const shop = tree(
  {
    en: [
      'Items delivered on time',
      'Orders',
      'Visits',
      'Paid visits',
      'Free visits',
      'Visit becomes order',
      'Items per order',
      'Delivered on time',
    ],
    ru: [
      'Товары, доставленные в срок',
      'Заказы',
      'Визиты',
      'Платные визиты',
      'Бесплатные визиты',
      'Визит стал заказом',
      'Товаров в заказе',
      'Доставлено в срок',
    ],
    zh: ['准时送达件数', '订单', '访问', '付费访问', '免费访问', '访问转订单', '每单件数', '准时送达率'],
    vi: [
      'Hàng giao đúng hạn',
      'Đơn hàng',
      'Lượt truy cập',
      'Truy cập trả phí',
      'Truy cập miễn phí',
      'Truy cập thành đơn',
      'Số món mỗi đơn',
      'Giao đúng hạn',
    ],
  },
  [
    { parent: 0, how: 'product' },
    { parent: 0, how: 'product' },
    { parent: 1, how: 'sum' },
    { parent: 2, value: 20_000 },
    { parent: 2, value: 12_000 },
    { parent: 1, isShare: true, value: 2.5 },
    { parent: 0, value: 2.2 },
    { parent: 0, isShare: true, value: 92 },
  ],
);

const subscription = tree(
  {
    en: [
      'Active subscribers',
      'Kept subscribers',
      'Subscribers before',
      'Stay another period',
      'New subscribers',
      'Trials',
      'Trial becomes paid',
    ],
    ru: [
      'Активные подписчики',
      'Удержанные подписчики',
      'Подписчики до',
      'Остались ещё на период',
      'Новые подписчики',
      'Пробные периоды',
      'Пробный стал платным',
    ],
    zh: ['活跃订阅者', '留存订阅者', '期初订阅者', '续订率', '新订阅者', '试用人数', '试用转付费'],
    vi: [
      'Thuê bao hoạt động',
      'Thuê bao giữ lại',
      'Thuê bao đầu kỳ',
      'Ở lại thêm một kỳ',
      'Thuê bao mới',
      'Lượt dùng thử',
      'Dùng thử thành trả phí',
    ],
  },
  [
    { parent: 0, how: 'sum' },
    { parent: 0, how: 'product' },
    { parent: 1, value: 5000 },
    { parent: 1, isShare: true, value: 94 },
    { parent: 0, how: 'product' },
    { parent: 4, value: 1500 },
    { parent: 4, isShare: true, value: 22 },
  ],
);

const market = tree(
  {
    en: [
      'Completed deals',
      'Deals begun',
      'Active buyers',
      'New buyers',
      'Returning buyers',
      'Deals per buyer',
      'Requests',
      'Requests per deal',
      'Deal is completed',
    ],
    ru: [
      'Завершённые сделки',
      'Начатые сделки',
      'Активные покупатели',
      'Новые покупатели',
      'Вернувшиеся покупатели',
      'Сделок на покупателя',
      'Заявки на покупателя',
      'Заявок на сделку',
      'Сделка завершена',
    ],
    zh: [
      '完成交易',
      '发起交易',
      '活跃买家',
      '新买家',
      '回访买家',
      '每买家交易数',
      '每买家询单',
      '每笔交易询单',
      '交易完成率',
    ],
    vi: [
      'Giao dịch hoàn tất',
      'Giao dịch bắt đầu',
      'Người mua hoạt động',
      'Người mua mới',
      'Người mua quay lại',
      'Giao dịch mỗi người',
      'Yêu cầu mỗi người',
      'Yêu cầu mỗi giao dịch',
      'Hoàn tất giao dịch',
    ],
  },
  [
    { parent: 0, how: 'product' },
    { parent: 0, how: 'product' },
    { parent: 1, how: 'sum' },
    { parent: 2, value: 800 },
    { parent: 2, value: 1400 },
    { parent: 1, how: 'ratio' },
    { parent: 5, value: 4.5 },
    { parent: 5, value: 3 },
    { parent: 0, isShare: true, value: 85 },
  ],
);

const presets = [
  { value: 'school', label: say.onlineSchool, sets: { nodes: school } },
  { value: 'shop', label: say.shop, sets: { nodes: shop } },
  { value: 'subscription', label: say.subscription, sets: { nodes: subscription } },
  { value: 'marketplace', label: say.marketplace, sets: { nodes: market } },
  { value: 'own', label: say.yourOwn },
] as const;

const [when, kind, count] = timelineQuestions({ unit: 'month', periods: 12 });

export const questions = [
  nameQuestion(say.metricTree, say.whatYouMeasure),
  {
    id: 'preset',
    kind: 'choice',
    label: say.kindOfBusiness,
    hint: say.presetHint,
    options: presets,
    initial: 'school',
  },
  {
    id: 'nodes',
    kind: 'rows',
    label: say.theTree,
    hint: say.nodesHint,
    min: 3,
    max: 16,
    columns: [
      { id: 'name', label: say.metric, kind: 'text', maxLength: 30 },
      { id: 'parent', label: say.partOf, kind: 'text', maxLength: 30 },
      { id: 'how', label: say.madeOfItsPartsAs, kind: 'text', maxLength: 14 },
      { id: 'unit', label: say.unit, kind: 'text', maxLength: 12 },
      { id: 'value', label: say.now, kind: 'number', min: 0, max: 1e9 },
    ],
    initial: school,
  },
  when,
  kind,
  count,
] as const satisfies readonly Question[];
