import type { Language, Texts } from '../../locales/language';
import { isSameName } from '../answers';
import type { AnswersTo } from '../asked';
import { currencyQuestion, nameQuestion } from '../building-blocks/general';
import { timelineOf, timelineQuestions, type Timeline } from '../building-blocks/timeline';
import type { Question } from '../template';
import * as say from './questions.texts';

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

const subscription = products(say.appSubscription, { en: 600, ru: 50_000, zh: 4_000, vi: 12_000_000 });

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
    label: say.aarrrFromAcquisitionToRevenue,
    sets: { stages: pirateStages, beside: pirateLoops, channels: productChannels, product: subscription },
  },
  {
    id: 'rarra',
    label: say.rarraRetentionFirst,
    sets: { stages: pirateStages, beside: pirateLoops, channels: productChannels, product: subscription },
  },
  {
    id: 'webinar',
    label: say.webinarLaunch,
    sets: {
      stages: {
        en: ['Leads', 'Registered', 'Attended webinar', 'Prepaid', 'Paid'],
        ru: ['Лиды', 'Регистрации', 'Участники вебинара', 'Предоплаты', 'Оплаты'],
        zh: ['线索', '报名', '到课', '付定金', '付全款'],
        vi: ['Lead', 'Đăng ký', 'Dự webinar', 'Đặt cọc', 'Thanh toán đủ'],
      },
      beside: noLoops,
      channels: launchChannels,
      product: products(say.onlineCourse, { en: 600, ru: 50_000, zh: 4_000, vi: 12_000_000 }),
    },
  },
  {
    id: 'trial',
    label: say.freeTrial,
    sets: {
      stages: {
        en: ['Visitors', 'Signed up for the trial', 'Active in the trial', 'Paid'],
        ru: ['Посетители', 'Начали пробный период', 'Пользуются в пробный период', 'Оплатили'],
        zh: ['访客', '注册试用', '试用期活跃', '付费'],
        vi: ['Khách truy cập', 'Đăng ký dùng thử', 'Dùng tích cực khi thử', 'Trả tiền'],
      },
      beside: noLoops,
      channels: productChannels,
      product: products(say.softwareSubscription, { en: 600, ru: 50_000, zh: 4_000, vi: 12_000_000 }),
    },
  },
  {
    id: 'presale',
    label: say.b2bPresale,
    sets: {
      stages: {
        en: ['Leads', 'Qualified', 'Demo held', 'Offer sent', 'Contract signed'],
        ru: ['Лиды', 'Квалифицированные лиды', 'Проведённые демо', 'Отправленные КП', 'Договоры'],
        zh: ['线索', '合格线索', '完成演示', '发出报价', '签约'],
        vi: ['Lead', 'Lead đủ điều kiện', 'Đã demo', 'Đã báo giá', 'Ký hợp đồng'],
      },
      beside: noLoops,
      channels: businessChannels,
      product: products(say.companyLicence, { en: 9_000, ru: 750_000, zh: 60_000, vi: 180_000_000 }),
    },
  },
  { id: 'own', label: say.myOwnStages },
];

const initialPreset = 'aarrr';

const stageLength = 30;

export const questions = [
  nameQuestion(say.activationFunnel, say.funnelAndItsChannels),
  {
    id: 'preset',
    kind: 'choice',
    label: say.kindOfFunnel,
    hint: say.presetHint,
    options: presets.map(({ id, label, sets }) => ({ value: id, label, ...(sets ? { sets } : {}) })),
    initial: initialPreset,
  },
  {
    id: 'stages',
    kind: 'list',
    label: say.stagesOfFunnel,
    hint: say.stagesHint,
    min: 2,
    max: 8,
    maxLength: stageLength,
    initial: pirateStages,
  },
  {
    id: 'channels',
    kind: 'list',
    label: say.channels,
    hint: say.channelsHint,
    min: 1,
    max: 12,
    maxLength: 30,
    initial: productChannels,
  },
  {
    id: 'beside',
    kind: 'list',
    label: say.stagesBesideChain,
    hint: say.besideHint,
    min: 0,
    max: 3,
    maxLength: stageLength,
    inside: 'stages',
    initial: pirateLoops,
  },
  {
    id: 'product',
    kind: 'rows',
    step: say.productAndCurrency,
    label: say.product,
    hint: say.productHint,
    min: 1,
    max: 1,
    columns: [
      { id: 'name', label: say.name, kind: 'text', maxLength: 60 },
      { id: 'value', label: say.value, kind: 'number', min: 0.01, max: 1e9 },
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
