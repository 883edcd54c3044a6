import type { Texts } from '../../locales/language';
import { template } from '../asked';
import { done } from '../building-blocks/actions';
import { authorFacts, noNumberWords } from '../building-blocks/general';
import type { CheckSpec } from '../spec';
import { method, steps } from './about';
import { better, streamsSheet, targetsSheet, partsOfCounts } from './inputs';
import { answersOf, amountIn, moduleId, type Board } from './metrics';
import { questions } from './questions';
import { completionSheet, qualitySheet } from './results';
import * as say from './index.texts';

/** The quality of a course, stream by stream: metrics against targets, completion, NPS with its interval, what changed. */
export const qualityBoard = template({
  id: 'quality-board',
  kind: 'model',
  version: 1,
  name: say.qualityBoard,
  purpose: say.qualityBoardPurpose,
  inShort: say.qualityBoardInShort,
  group: 'measure',
  startFor: [],
  searchedAs: say.qualityBoardSearchedAs,
  sources: [
    'Reichheld, F. F. (2003). The One Number You Need to Grow. Harvard Business Review, 81(12), 46–54.',
    'Rocks, B. (2016). Interval Estimation for the “Net Promoter Score”. The American Statistician, 70(4), 365–372.',
  ],
  questions,
  build: ({ name, streams, modules, measures, currency, start: asOf }) => {
    const board: Board = { streams, modules, measures, currency, asOf };
    return {
      title: name,
      currency: { code: currency, typical: amountIn(currency, 100_000) },
      about: { facts: authorFacts, steps, method },
      words: { none: noNumberWords.none, higher: better.higher, done, right: say.right, wrong: say.wrong },
      sheets: [streamsSheet(board), targetsSheet(board), qualitySheet(board), completionSheet(board)],
      checks: { tolerance: 'check_tolerance', rows: checksOf(board) },
    };
  },
});

function checksOf(board: Board): readonly CheckSpec[] {
  const { modules } = board;
  const counted = answersOf(board, 'answers');
  const noMore = (part: Texts, whole: Texts): Texts => ({
    en: `${part.en} ≤ ${whole.en.toLowerCase()}, in every stream`,
    ru: `${part.ru} ≤ ${whole.ru.toLowerCase()}, в каждом потоке`,
    zh: `各期：${part.zh} ≤ ${whole.zh}`,
    vi: `${part.vi} ≤ ${whole.vi.toLowerCase()}, ở mọi khóa`,
  });
  return [
    ...partsOfCounts.map(({ id, label, whole }): CheckSpec => ({
      id: `within_${id}`,
      label: noMore(label, whole.label),
      format: 'count',
      value: `SUMPRODUCT((streams.${id} > streams.${whole.id}) * (streams.${whole.id} <> ""))`,
      otherWay: '0',
      typedIn: [{ id: `streams.${id}`, when: `streams.this.${id} > streams.this.${whole.id}` }],
      scale: '1',
    })),
    {
      id: 'within_satisfied',
      label: say.satisfiedLabel,
      format: 'count',
      value:
        'SUMPRODUCT((streams.satisfied > streams.promoters + streams.passives + streams.detractors) * (streams.promoters <> "") * (streams.passives <> "") * (streams.detractors <> ""))',
      otherWay: '0',
      typedIn: [
        {
          id: 'streams.satisfied',
          when: 'streams.this.satisfied > streams.this.promoters + streams.this.passives + streams.this.detractors',
        },
      ],
      scale: '1',
    },
    {
      id: 'nps',
      label: say.npsLabel,
      format: 'decimal',
      value: 'IF(ISNUMBER(quality.total.nps), quality.total.nps * nps_interval.all.answers, 0)',
      otherWay: `100 * (SUMIFS(streams.promoters, ${counted}, ">=0") - SUMIFS(streams.detractors, ${counted}, ">=0"))`,
      scale: '100 * nps_interval.all.answers',
    },
    {
      id: 'outcome',
      label: say.outcomeLabel,
      format: 'percent',
      value: 'IF(ISNUMBER(outcome.with_revenue.of_all), outcome.with_revenue.of_all, 0)',
      otherWay:
        'IF(COUNT(outcome.of_before) = ROWS(outcome.of_before), PRODUCT(outcome.of_before), IF(ISNUMBER(outcome.with_revenue.of_all), outcome.with_revenue.of_all, 0))',
    },
    {
      id: 'completion',
      label: say.completionLabel,
      format: 'percent',
      value: `IF(COUNT(completion.all) = ROWS(completion.all), 1 - completion.${moduleId(modules.length - 1)}.all, SUM(completion.lost))`,
      otherWay: 'SUM(completion.lost)',
      scale: 'MAX(completion.all)',
    },
  ];
}
