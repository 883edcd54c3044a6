import type { Language, Texts } from '../../locales/language';
import { isSameName } from '../answers';
import type { AnswersTo } from '../asked';
import { currencyQuestion, nameQuestion } from '../building-blocks/general';
import { timelineOf, timelineQuestions, type Timeline } from '../building-blocks/timeline';
import type { Question } from '../template';

/** What is asked before the funnel is built, and the funnel that the answers describe. */

type Names = Readonly<Record<Language, readonly string[]>>;

export type PresetId = 'aarrr' | 'rarra' | 'webinar' | 'trial' | 'presale' | 'own';

interface Preset {
  readonly id: PresetId;
  readonly label: Texts;
  /** Nothing where the user's own names stay. */
  readonly sets?: {
    readonly stages: Names;
    readonly beside: Names;
    readonly channels: Names;
    readonly product: Products;
  };
}

type Products = Readonly<Record<Language, readonly { readonly name: string; readonly value: number }[]>>;

function products(names: Texts, values: Readonly<Record<Language, number>>): Products {
  const of = (language: Language) => [{ name: names[language], value: values[language] }];
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

// RARRA changes the order in which the five are worked on. Referral is no gate before revenue: who refers nobody pays
// all the same, and who is referred enters at the top. McClure (2007), "Startup Metrics for Pirates".
const pirateStages: Names = {
  en: ['Acquisition', 'Activation', 'Retention', 'Referral', 'Revenue'],
  ru: ['Привлечение', 'Активация', 'Удержание', 'Рекомендация', 'Оплата'],
  zh: ['获客', '激活', '留存', '推荐', '付费'],
  vi: ['Thu hút', 'Kích hoạt', 'Giữ chân', 'Giới thiệu', 'Trả tiền'],
};

const pirateLoops: Names = {
  en: ['Referral'],
  ru: ['Рекомендация'],
  zh: ['推荐'],
  vi: ['Giới thiệu'],
};

const noLoops: Names = { en: [], ru: [], zh: [], vi: [] };

const subscription = products(
  { en: 'App subscription', ru: 'Подписка на приложение', zh: '应用订阅', vi: 'Gói thuê bao ứng dụng' },
  { en: 600, ru: 50_000, zh: 4_000, vi: 12_000_000 },
);

const productChannels: Names = {
  en: ['Search', 'Social ads', 'Content', 'Partners'],
  ru: ['Поиск', 'Реклама в соцсетях', 'Контент', 'Партнёры'],
  zh: ['搜索', '信息流广告', '内容运营', '渠道伙伴'],
  vi: ['Tìm kiếm', 'Quảng cáo mạng xã hội', 'Nội dung', 'Đối tác'],
};

const launchChannels: Names = {
  en: ['Search ads', 'Social ads', 'Influencers', 'Own subscribers'],
  ru: ['Контекстная реклама', 'Реклама в соцсетях', 'Блогеры', 'Своя база'],
  zh: ['搜索广告', '信息流广告', '达人合作', '私域社群'],
  vi: ['Quảng cáo tìm kiếm', 'Quảng cáo mạng xã hội', 'KOL/KOC', 'Danh sách khách sẵn có'],
};

const businessChannels: Names = {
  en: ['Inbound', 'Cold outreach', 'Trade shows', 'Recommendations'],
  ru: ['Входящие заявки', 'Холодные обращения', 'Выставки', 'Рекомендации клиентов'],
  zh: ['主动咨询', '陌生拜访', '展会', '客户转介绍'],
  vi: ['Khách tự liên hệ', 'Tiếp cận chủ động', 'Hội chợ', 'Khách giới thiệu'],
};

export const presets: readonly Preset[] = [
  {
    id: 'aarrr',
    label: {
      en: 'AARRR – from acquisition to revenue',
      ru: 'AARRR — от привлечения к оплате',
      zh: 'AARRR（海盗指标）：从获客到付费',
      vi: 'AARRR – từ thu hút đến trả tiền',
    },
    sets: { stages: pirateStages, beside: pirateLoops, channels: productChannels, product: subscription },
  },
  {
    id: 'rarra',
    label: {
      en: 'RARRA – retention first',
      ru: 'RARRA — сначала удержание',
      zh: 'RARRA：留存优先',
      vi: 'RARRA – ưu tiên giữ chân',
    },
    sets: { stages: pirateStages, beside: pirateLoops, channels: productChannels, product: subscription },
  },
  {
    id: 'webinar',
    label: { en: 'Webinar launch', ru: 'Запуск через вебинар', zh: '直播课发售', vi: 'Ra mắt qua webinar' },
    sets: {
      stages: {
        en: ['Leads', 'Registered', 'Attended webinar', 'Prepaid', 'Paid'],
        ru: ['Лиды', 'Регистрации', 'Участники вебинара', 'Предоплаты', 'Оплаты'],
        zh: ['线索', '报名', '到课', '付定金', '付全款'],
        vi: ['Lead', 'Đăng ký', 'Dự webinar', 'Đặt cọc', 'Thanh toán đủ'],
      },
      beside: noLoops,
      channels: launchChannels,
      product: products(
        { en: 'Online course', ru: 'Онлайн-курс', zh: '在线课程', vi: 'Khóa học trực tuyến' },
        { en: 600, ru: 50_000, zh: 4_000, vi: 12_000_000 },
      ),
    },
  },
  {
    id: 'trial',
    label: { en: 'Free trial', ru: 'Бесплатный пробный период', zh: '免费试用', vi: 'Dùng thử miễn phí' },
    sets: {
      stages: {
        en: ['Visitors', 'Signed up for the trial', 'Active in the trial', 'Paid'],
        ru: ['Посетители', 'Начали пробный период', 'Пользуются в пробный период', 'Оплатили'],
        zh: ['访客', '注册试用', '试用期活跃', '付费'],
        vi: ['Khách truy cập', 'Đăng ký dùng thử', 'Dùng tích cực khi thử', 'Trả tiền'],
      },
      beside: noLoops,
      channels: productChannels,
      product: products(
        { en: 'Software subscription', ru: 'Подписка на сервис', zh: '软件订阅', vi: 'Gói thuê bao phần mềm' },
        { en: 600, ru: 50_000, zh: 4_000, vi: 12_000_000 },
      ),
    },
  },
  {
    id: 'presale',
    label: { en: 'B2B presale', ru: 'Пресейл в B2B', zh: 'B2B 售前', vi: 'Bán trước B2B' },
    sets: {
      stages: {
        en: ['Leads', 'Qualified', 'Demo held', 'Offer sent', 'Contract signed'],
        ru: ['Лиды', 'Квалифицированные лиды', 'Проведённые демо', 'Отправленные КП', 'Договоры'],
        zh: ['线索', '合格线索', '完成演示', '发出报价', '签约'],
        vi: ['Lead', 'Lead đủ điều kiện', 'Đã demo', 'Đã báo giá', 'Ký hợp đồng'],
      },
      beside: noLoops,
      channels: businessChannels,
      product: products(
        { en: 'Company licence', ru: 'Корпоративная лицензия', zh: '企业版授权', vi: 'Giấy phép doanh nghiệp' },
        { en: 9_000, ru: 750_000, zh: 60_000, vi: 180_000_000 },
      ),
    },
  },
  { id: 'own', label: { en: 'My own stages', ru: 'Свои этапы', zh: '自定义阶段', vi: 'Giai đoạn của riêng tôi' } },
];

const initialPreset = 'aarrr';

const stageLength = 30;

export const questions = [
  nameQuestion(
    { en: 'Activation funnel', ru: 'Воронка активации', zh: '激活漏斗', vi: 'Phễu kích hoạt' },
    { en: 'The funnel and its channels', ru: 'Воронка и каналы', zh: '漏斗与渠道', vi: 'Phễu và kênh' },
  ),
  {
    id: 'preset',
    kind: 'choice',
    label: { en: 'Kind of funnel', ru: 'Вид воронки', zh: '漏斗类型', vi: 'Loại phễu' },
    hint: {
      en: 'Fills in usual stages and channels; change them below as you like.',
      ru: 'Заполняет типичные этапы и каналы; ниже их можно менять.',
      zh: '自动填入常用的阶段和渠道，可在下方修改。',
      vi: 'Điền sẵn các giai đoạn và kênh thường gặp; có thể sửa bên dưới.',
    },
    options: presets.map(({ id, label, sets }) => ({ value: id, label, ...(sets ? { sets } : {}) })),
    initial: { en: initialPreset, ru: initialPreset, zh: initialPreset, vi: initialPreset },
  },
  {
    id: 'stages',
    kind: 'list',
    label: { en: 'Stages of the funnel', ru: 'Этапы воронки', zh: '漏斗阶段', vi: 'Các giai đoạn của phễu' },
    hint: {
      en: 'In the order people pass them; the last one is the customer; 2 to 8.',
      ru: 'В порядке прохождения; последний этап — клиент; от 2 до 8.',
      zh: '按用户经历顺序填写，最后一级为客户，2 至 8 个。',
      vi: 'Theo thứ tự khách đi qua; giai đoạn cuối là khách hàng; từ 2 đến 8.',
    },
    min: 2,
    max: 8,
    maxLength: stageLength,
    initial: pirateStages,
  },
  {
    id: 'channels',
    kind: 'list',
    label: { en: 'Channels', ru: 'Каналы', zh: '渠道', vi: 'Kênh' },
    hint: {
      en: 'Where people come from; up to 12.',
      ru: 'Откуда приходят люди; до 12.',
      zh: '用户来源，最多 12 个。',
      vi: 'Khách đến từ đâu; tối đa 12.',
    },
    min: 1,
    max: 12,
    maxLength: 30,
    initial: productChannels,
  },
  {
    id: 'beside',
    kind: 'list',
    label: {
      en: 'Stages beside the chain',
      ru: 'Этапы вне цепочки',
      zh: '旁支阶段',
      vi: 'Giai đoạn nằm ngoài chuỗi',
    },
    hint: {
      en: 'Those of the stages that nobody has to pass to become a customer, such as referral; up to 3.',
      ru: 'Этапы из списка выше, без которых тоже становятся клиентами, например рекомендация; до 3.',
      zh: '上列阶段中不经过也能成为客户的阶段，例如推荐；最多 3 个。',
      vi: 'Những giai đoạn ở trên mà không qua vẫn thành khách hàng, như giới thiệu; tối đa 3.',
    },
    min: 0,
    max: 3,
    maxLength: stageLength,
    inside: 'stages',
    initial: pirateLoops,
  },
  {
    id: 'product',
    kind: 'rows',
    step: { en: 'Product and currency', ru: 'Продукт и валюта', zh: '产品与币种', vi: 'Sản phẩm và tiền tệ' },
    label: { en: 'Product', ru: 'Продукт', zh: '产品', vi: 'Sản phẩm' },
    hint: {
      en: 'What customers buy, and what one of them brings (LTV, or the margin of an order).',
      ru: 'Что покупают и сколько приносит один клиент (LTV или маржа заказа).',
      zh: '客户购买的产品，以及每位客户带来的价值（LTV 或单笔毛利）。',
      vi: 'Khách mua gì và mỗi khách mang lại bao nhiêu (LTV hoặc lãi gộp một đơn).',
    },
    min: 1,
    max: 1,
    columns: [
      { id: 'name', label: { en: 'Name', ru: 'Название', zh: '名称', vi: 'Tên' }, kind: 'text', maxLength: 60 },
      {
        id: 'value',
        label: { en: 'Value', ru: 'Ценность', zh: '价值', vi: 'Giá trị' },
        kind: 'number',
        min: 0.01,
        max: 1e9,
      },
    ],
    initial: subscription,
  },
  currencyQuestion,
  ...timelineQuestions({ unit: 'month', periods: 12 }),
] as const satisfies readonly Question[];

/** A step of the chain, known by the stage (counted from 1) that it leads to. */
export interface Step {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

/** The title of a block about one step: shorter than its label, which names two stages. */
export function stepTitle({ stages }: Funnel, { to }: Step): Texts {
  const stage = stages[to - 1] ?? '';
  return { en: `Step to ${stage}`, ru: `Шаг: ${stage}`, zh: `进入：${stage}`, vi: `Bước đến ${stage}` };
}

export interface Funnel {
  readonly name: string;
  readonly preset: PresetId;
  /** All that are counted, in the order people pass them, the customer last. */
  readonly stages: readonly string[];
  /** The numbers, counted from 1, of the stages that everybody passes on the way to the last one. */
  readonly chain: readonly number[];
  readonly steps: readonly Step[];
  /** The stages beside the chain: each is counted against the stage of the chain that it stands behind. */
  readonly loops: readonly Step[];
  readonly channels: readonly string[];
  readonly product: string;
  /** What one customer brings. */
  readonly value: number;
  readonly currency: string;
  readonly timeline: Timeline;
}

export function funnelOf(answers: AnswersTo<typeof questions>): Funnel {
  const { name, preset, stages, beside, channels, currency } = answers;
  const [product] = answers.product;
  const isBeside = (number: number): boolean =>
    number > 1 && number < stages.length && beside.some((one) => isSameName(one, stages[number - 1]));
  const numbers = numbered(1, stages.length);
  const chain = numbers.filter((number) => !isBeside(number));
  const nameOf = (number: number): string => stages[number - 1] ?? '';
  const before = (number: number): number => chain.filter((one) => one < number).at(-1) ?? 1;
  return {
    name,
    preset,
    stages,
    chain,
    steps: chain.slice(1).map((to) => ({ from: before(to), to, label: `${nameOf(before(to))} → ${nameOf(to)}` })),
    loops: numbers
      .filter(isBeside)
      .map((to) => ({ from: before(to), to, label: `${nameOf(to)} ÷ ${nameOf(before(to))}` })),
    channels,
    product: product?.name ?? '',
    value: product?.value ?? 0,
    currency,
    timeline: timelineOf(answers),
  };
}

/** RARRA puts the five stages of AARRR in another order; of other stages nobody can say which is the retention. */
export function hasRetentionFirst({ preset, stages, loops }: Funnel): boolean {
  return preset === 'rarra' && stages.length === 5 && loops.length === 1 && loops[0]?.to === 4;
}

/** The numbers from `first` to `last`. */
function numbered(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
