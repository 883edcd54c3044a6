import { template } from '../asked';
import { noNumberWords } from '../building-blocks/general';
import type { BlockSpec, SheetSpec } from '../spec';
import { facts, method, steps } from './about';
import { fitPart } from './fit';
import { marketPart } from './market';
import { actionsPart } from './overdue';
import type { Part } from './part';
import { questions } from './questions';
import { retentionPart } from './retention';
import { questionsPart, swotPart } from './swot';

/** Where a product stands among others in the eyes of customers, what follows from it, and whether they would miss it. */
export const positioning = template({
  id: 'positioning',
  kind: 'document',
  version: 1,
  name: { en: 'Positioning and fit', ru: 'Позиционирование и PMF', zh: '定位与市场契合', vi: 'Định vị và độ phù hợp' },
  purpose: {
    en: 'For product managers and founders: where you stand among competitors, which strategy the SWOT speaks for, and whether the product fits its market.',
    ru: 'Для продактов и основателей: где вы среди конкурентов, за какую стратегию говорит SWOT и подходит ли продукт рынку.',
    zh: '面向产品经理与创业者：您在竞争中的位置、SWOT 指向的战略，以及产品是否契合市场。',
    vi: 'Dành cho quản lý sản phẩm và nhà sáng lập: bạn đứng đâu giữa các đối thủ, SWOT nghiêng về chiến lược nào, sản phẩm có hợp thị trường không.',
  },
  inShort: {
    en: 'Where you stand, and whether customers would miss you',
    ru: 'Где вы среди конкурентов и нужны ли рынку',
    zh: '您处于什么位置，市场是否需要',
    vi: 'Bạn đứng ở đâu, khách có cần bạn không',
  },
  group: 'documents',
  startFor: [],
  searchedAs: {
    en: 'competitors, competitor analysis, positioning map, perceptual map, quadrant, SWOT, TOWS, product-market fit, PMF, Sean Ellis test, 40% rule, must-have survey, retention curve, 5W2H, action plan, MVP, strategy',
    ru: 'конкуренты, анализ конкурентов, карта позиционирования, карта восприятия, SWOT, СВОТ, product-market fit, соответствие рынку, тест Шона Эллиса, правило 40 %, опрос, удержание, 5W2H, план действий, MVP, стратегия',
    zh: '竞品分析, 竞争对手, 定位图, 感知图, 四象限, SWOT, 态势分析, 产品市场契合, PMF, 40% 法则, 问卷, 留存曲线, 5W2H, 行动计划, MVP, 战略',
    vi: 'đối thủ, phân tích đối thủ, bản đồ định vị, bản đồ nhận thức, SWOT, phù hợp thị trường, PMF, quy tắc 40%, khảo sát, giữ chân, 5W2H, kế hoạch hành động, MVP, chiến lược',
  },
  sources: [
    'Weihrich, H. (1982). The TOWS Matrix: A Tool for Situational Analysis. Long Range Planning, 15(2), 54–66.',
    'Wilson, E. B. (1927). Probable Inference, the Law of Succession, and Statistical Inference. Journal of the American Statistical Association, 22(158), 209–212.',
    'Olsen, D. (2015). The Lean Product Playbook. Wiley.',
    'Ellis, S., & Brown, M. (2017). Hacking Growth. Crown Business.',
  ],
  questions,
  build: ({ name, competitors, criteria, start: asOf, ...parts }) => {
    const has = (answer: 'no' | 'yes', part: () => Part): readonly Part[] => (answer === 'yes' ? [part()] : []);
    const market = marketPart({ competitors, criteria, asOf });
    const swot = has(parts.has_swot, swotPart);
    const asked = has(parts.has_questions, questionsPart);
    const fit = has(parts.has_fit, () => fitPart(asOf));
    const kept = has(parts.has_retention, retentionPart);
    const actions = has(parts.has_actions, () => actionsPart(asOf));
    const all = [market, ...swot, ...asked, ...fit, ...kept, ...actions];
    return {
      title: name,
      about: {
        facts,
        steps,
        method: method({ swot: swot.length > 0, fit: fit.length > 0, retention: kept.length > 0 }),
      },
      words: {
        none: noNumberWords.none,
        ...Object.fromEntries(all.flatMap(({ words = {} }) => Object.entries(words))),
      },
      sheets: [
        ...toFillIn(competitorsSheet, [market]),
        ...toFillIn(strategySheet, [...swot, ...asked]),
        ...toFillIn(fitSheet, [...fit, ...kept]),
        ...toFillIn(actionsSheet, actions),
        { ...workings, blocks: all.flatMap((part) => part.workings ?? []) },
        {
          ...results,
          blocks: [
            {
              kind: 'figures',
              title: { en: 'At a glance', ru: 'Коротко', zh: '概览', vi: 'Tóm tắt' },
              asTiles: true,
              figures: all
                .flatMap((part) => part.headlines ?? [])
                .sort((one, other) => headlines.indexOf(one.id) - headlines.indexOf(other.id)),
            },
            ...all.flatMap((part) => part.results ?? []),
          ],
        },
      ],
    };
  },
});

/** Four in a row: those that are words stand first in it, where there is room for them. */
const headlines = [
  'nearest_rival',
  'own_place',
  'empty_places',
  'very_share',
  'strongest_strategy',
  'steps_confirmed',
  'retention_verdict',
  'overdue_actions',
  'next_step',
];

/** A sheet for parts that are to be filled in, where there are any. */
function toFillIn(about: Omit<SheetSpec, 'blocks'>, parts: readonly Part[]): readonly SheetSpec[] {
  const blocks: readonly BlockSpec[] = parts.flatMap(({ inputs }) => inputs);
  return blocks.length === 0 ? [] : [{ ...about, blocks }];
}

const competitorsSheet = {
  id: 'market',
  role: 'inputs',
  name: { en: 'Competitors', ru: 'Конкуренты', zh: '竞争对手', vi: 'Đối thủ' },
  purpose: {
    en: 'Criteria with weights and axes, competitors, scores',
    ru: 'Критерии с весами и осями, конкуренты, баллы',
    zh: '标准、权重与坐标轴、对手、得分',
    vi: 'Tiêu chí, trọng số, trục, đối thủ, điểm',
  },
} as const;

const strategySheet = {
  id: 'strategy',
  role: 'inputs',
  name: { en: 'Strategy', ru: 'Стратегия', zh: '战略', vi: 'Chiến lược' },
  purpose: {
    en: 'SWOT with weights, the four strategies, seven questions',
    ru: 'SWOT с весами, четыре стратегии, семь вопросов',
    zh: '加权 SWOT、四种战略、七问',
    vi: 'SWOT có trọng số, bốn chiến lược, bảy câu hỏi',
  },
} as const;

const fitSheet = {
  id: 'fit',
  role: 'inputs',
  name: { en: 'Market fit', ru: 'PMF и удержание', zh: '市场契合', vi: 'Độ phù hợp' },
  purpose: {
    en: 'Steps to product-market fit, answers of users, retention',
    ru: 'Шаги к PMF, ответы пользователей, удержание',
    zh: '契合步骤、用户回答、留存',
    vi: 'Các bước, câu trả lời của người dùng, giữ chân',
  },
} as const;

const actionsSheet = {
  id: 'actions_sheet',
  role: 'inputs',
  name: { en: 'Actions', ru: 'Действия', zh: '行动计划', vi: 'Hành động' },
  purpose: {
    en: 'What, who, until when, and what came of it',
    ru: 'Что, кто, до какого срока и что получилось',
    zh: '做什么、谁负责、何时完成、结果如何',
    vi: 'Việc gì, ai làm, đến khi nào, kết quả ra sao',
  },
} as const;

const workings = {
  id: 'workings',
  role: 'workings',
  name: { en: 'Workings', ru: 'Расчёты', zh: '计算', vi: 'Tính toán' },
  purpose: {
    en: 'Places, distances and counts, for the results',
    ru: 'Места, расстояния и подсчёты для итогов',
    zh: '位置、距离与统计，供结果使用',
    vi: 'Vị trí, khoảng cách, số đếm cho kết quả',
  },
} as const;

const results = {
  id: 'results',
  role: 'results',
  name: { en: 'Results', ru: 'Итоги', zh: '结果', vi: 'Kết quả' },
  purpose: {
    en: 'Map, strategies, fit, retention and what is overdue',
    ru: 'Карта, стратегии, PMF, удержание и просроченное',
    zh: '定位图、战略、契合度、留存与逾期事项',
    vi: 'Bản đồ, chiến lược, độ phù hợp, giữ chân, việc quá hạn',
  },
} as const;
