import type { Texts } from '../../locales/language';
import { order, rowOf } from '../building-blocks/tiers';
import { per } from '../building-blocks/units';
import type { FigureSpec, Formula, SheetSpec, TableSpec } from '../spec';
import { lineLabel, surveyLines } from './inputs';
import { type Offer } from './offer';
import * as say from './corridor.texts';

/** Between what the company must earn and what the customer can afford; what the customers asked find acceptable. */
export function corridorSheet(offer: Offer): SheetSpec {
  const { currency, competitors } = offer;
  const each = per(currency, order);
  const ofAnswers: Texts = say.percentOfAnswers;
  return {
    id: 'corridor_sheet',
    role: 'results',
    name: say.corridor,
    purpose: say.corridorSheetPurpose,
    blocks: [
      corridor(offer),
      {
        kind: 'chart',
        id: 'corridor_chart',
        shape: 'column',
        title: say.corridorChartTitle,
        over: 'corridor',
        categoryTitle: say.tier,
        valueTitle: each,
        valueFormat: 'price',
        series: [
          { label: say.floorLabel, values: 'floor' },
          ...(competitors.length > 0 ? [{ label: say.marketLabel, values: 'market' }] : []),
          { label: say.affordLabel, values: 'affordable' },
          { label: say.yourPrice, values: 'price', asLine: true },
        ],
      },
      { kind: 'figures', title: say.corridorSheetBlockTitle, figures: points(currency) },
      {
        kind: 'chart',
        id: 'opinion_chart',
        shape: 'line',
        title: say.whereCurvesOfSurveyCross,
        over: 'opinion',
        categories: 'price',
        categoryTitle: say.price,
        valueTitle: ofAnswers,
        valueFormat: 'percent',
        series: opinions.map(({ id, label }) => ({ label, values: id })),
      },
      opinion(currency, ofAnswers),
      crossings(currency),
    ],
  };
}

function corridor({ currency, tiers, competitors }: Offer): TableSpec {
  const each = per(currency, order);
  const hasMarket = competitors.length > 0;
  const amount = (id: string, label: Texts) => ({ id, label, unit: each, format: 'price' as const });
  return {
    kind: 'table',
    id: 'corridor',
    title: say.corridorOfEachTier,
    rowHeader: say.tier,
    columns: [
      amount('price', say.price),
      amount('floor', say.floorLabel),
      ...(hasMarket
        ? [
            amount('market_low', say.cheapestRival),
            amount('market', say.marketLabel),
            amount('market_high', say.dearestRival),
          ]
        : []),
      amount('affordable', say.affordLabel),
      {
        id: 'standing',
        label: say.inCorridor,
        format: 'text',
        mark: { when: 'corridor.this.standing <> word(fits)', as: 'warning' },
      },
      ...(hasMarket ? [{ id: 'against', label: say.onMarket, format: 'text' as const }] : []),
    ],
    rows: tiers.map(({ name }, index) => {
      const id = rowOf('tier', index);
      const own = (column: string): string => `corridor.${id}.${column}`;
      const market = (function_: string): Formula =>
        `IF(COUNT(rivals.${id}) = 0, word(none), ${function_}(rivals.${id}))`;
      return {
        id,
        label: name,
        cells: {
          price: `tiers.${id}.price + 0`,
          floor: `IF(kept_share > least_margin, tiers.${id}.cost / (kept_share - least_margin), word(none))`,
          ...(hasMarket
            ? {
                market_low: market('MIN'),
                market: market('MEDIAN'),
                market_high: market('MAX'),
                against: `IF(ISNUMBER(${own('market')}), IF(${own('price')} < ${own('market_low')}, word(cheapest), IF(${own('price')} > ${own('market_high')}, word(dearest), word(among))), word(none))`,
              }
            : {}),
          affordable: 'customer_income * affordable_share * affordable_months',
          standing: `IF(ISNUMBER(${own('floor')}), IF(${own('price')} < ${own('floor')}, word(too_low), IF(${own('price')} > ${own('affordable')}, word(too_high), word(fits))), word(too_low))`,
        },
      };
    }),
  };
}

const opinions = [
  { id: 'too_cheap', label: say.tooCheap },
  { id: 'not_cheap', label: say.notCheap },
  { id: 'not_expensive', label: say.notExpensive },
  { id: 'too_expensive', label: say.tooExpensive },
] as const satisfies readonly { readonly id: string; readonly label: Texts }[];

/** Cumulated: who finds a price too cheap finds every lower one so, too; who finds it expensive, every higher one. */
function opinion(currency: string, unit: Texts): TableSpec {
  const counted = (question: string, line: number, formula: Formula): Formula =>
    `IF(SUM(survey.${question}) = 0, word(none), ${formula.replaceAll('#', `survey.${rowOf('line', line)}.${question} / SUM(survey.${question})`)})`;
  return {
    kind: 'table',
    id: 'opinion',
    title: say.opinionTitle,
    rowHeader: say.line,
    columns: [
      { id: 'price', label: say.price, unit: per(currency, order), format: 'price' },
      ...opinions.map(({ id, label }) => ({ id, label, unit, format: 'percent' as const })),
    ],
    rows: Array.from({ length: surveyLines }, (_, index) => {
      const id = rowOf('line', index);
      const before = (column: string): string => `opinion.${rowOf('line', index - 1)}.${column}`;
      const isFirst = index === 0;
      // Rising: who named this price or a lower one. Falling: who named this price or a higher one.
      return {
        id,
        label: lineLabel(index),
        cells: {
          // A line without a price stays at the one before.
          price: isFirst ? `survey.${id}.price + 0` : `MAX(survey.${id}.price, ${before('price')})`,
          too_cheap: isFirst
            ? counted('too_cheap', index, '1')
            : counted('too_cheap', index - 1, `${before('too_cheap')} - #`),
          not_cheap: isFirst ? counted('cheap', index, '0') : counted('cheap', index - 1, `${before('not_cheap')} + #`),
          not_expensive: isFirst
            ? counted('expensive', index, '1 - #')
            : counted('expensive', index, `${before('not_expensive')} - #`),
          too_expensive: isFirst
            ? counted('too_expensive', index, '0 + #')
            : counted('too_expensive', index, `${before('too_expensive')} + #`),
        },
      };
    }),
  };
}

/** Each point is where a rising curve meets a falling one. */
const meetings = [
  { id: 'lowest', label: say.lowest, rising: 'not_cheap', falling: 'too_cheap' },
  { id: 'optimal', label: say.leastRefused, rising: 'too_expensive', falling: 'too_cheap' },
  { id: 'usual', label: say.usual, rising: 'not_cheap', falling: 'not_expensive' },
  { id: 'highest', label: say.highest, rising: 'too_expensive', falling: 'not_expensive' },
] as const satisfies readonly {
  readonly id: string;
  readonly label: Texts;
  readonly rising: string;
  readonly falling: string;
}[];

function crossings(currency: string): TableSpec {
  return {
    kind: 'table',
    id: 'crossings',
    title: say.crossingsTitle,
    rowHeader: say.line,
    columns: meetings.flatMap(({ id, label }) => [
      { id: `${id}_gap`, label, unit: say.difference, format: 'percent' as const },
      { id, label, unit: per(currency, order), format: 'price' as const },
    ]),
    rows: Array.from({ length: surveyLines }, (_, index) => {
      const row = rowOf('line', index);
      const before = rowOf('line', index - 1);
      return {
        id: row,
        label: lineLabel(index),
        cells: Object.fromEntries(
          meetings.flatMap(({ id, rising, falling }) => {
            const gap = `crossings.${row}.${id}_gap`;
            const gapBefore = `crossings.${before}.${id}_gap`;
            const [up, down] = [`opinion.${row}.${rising}`, `opinion.${row}.${falling}`];
            const [from, to] = [`opinion.${before}.price`, `opinion.${row}.price`];
            return [
              [`${id}_gap`, `IF(AND(ISNUMBER(${up}), ISNUMBER(${down})), ${up} - ${down}, word(none))`],
              [
                id,
                index === 0
                  ? `IF(ISNUMBER(${gap}), IF(${gap} = 0, ${to}, word(none)), word(none))`
                  : `IF(ISNUMBER(${gap}), IF(AND(${gapBefore} < 0, ${gap} >= 0), ${from} - (${to} - ${from}) * ${gapBefore} / (${gap} - ${gapBefore}), word(none)), word(none))`,
              ],
            ];
          }),
        ),
      };
    }),
  };
}

function points(currency: string): readonly FigureSpec[] {
  const texts = {
    lowest: { label: say.lowestAcceptablePrice, note: say.textsLowestNote },
    optimal: { label: say.leastRefusedPrice, note: say.textsOptimalNote },
    usual: { label: say.usualPrice, note: say.textsUsualNote },
    highest: { label: say.highestAcceptablePrice, note: say.textsHighestNote },
  } as const satisfies Readonly<Record<string, { readonly label: Texts; readonly note: Texts }>>;
  return [
    ...meetings.map(({ id }): FigureSpec => ({
      id: `${id}_acceptable`,
      ...texts[id],
      unit: per(currency, order),
      format: 'price',
      formula: `IF(COUNT(crossings.${id}) = 0, word(not_asked), MIN(crossings.${id}))`,
      emphasis: id === 'lowest' || id === 'highest',
    })),
    {
      id: 'acceptable_state',
      label: say.priceOfNow,
      note: say.acceptableStateNote,
      format: 'text',
      formula:
        'IF(AND(ISNUMBER(lowest_acceptable), ISNUMBER(highest_acceptable)), IF(tested_price < lowest_acceptable, word(found_cheap), IF(tested_price > highest_acceptable, word(found_dear), word(acceptable))), word(none))',
      mark: { when: 'OR(acceptable_state = word(found_cheap), acceptable_state = word(found_dear))', as: 'warning' },
    },
  ];
}
