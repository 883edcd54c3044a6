import type { Texts } from '../../locales/language';
import { asOfInput } from '../building-blocks/actions';
import { authorInputs } from '../building-blocks/general';
import type { Formula, InputSpec, InputTableSpec, Item, TableSpec, Words } from '../spec';
import { ratio, shortText, type Part } from './part';
import * as say from './market.texts';

/** Whom customers compare, and by what. */
export interface Market {
  readonly competitors: readonly string[];
  readonly criteria: readonly string[];
  readonly asOf: string;
}

export const axes = { across: say.horizontal, upward: say.vertical, neither: say.notOnMap } as const satisfies Readonly<
  Record<string, Texts>
>;

/** Scores go up to this. */
const highestScore = 10;
/** Parts of each axis: between them lie the nine places of the map. */
const bandIds = ['low', 'mid', 'high'] as const;
type Band = (typeof bandIds)[number];

const criterionId = (index: number): string => `criterion_${index + 1}`;
const rivalId = (index: number): string => `rival_${index + 1}`;

/** Our product and the competitors, in the order of every table. */
const companiesOf = ({
  competitors,
}: Market): readonly { readonly id: string; readonly label: Words; readonly items?: readonly Item[] }[] => [
  { id: 'own', label: say.ours },
  ...competitors.map((label, index) => ({
    id: rivalId(index),
    label,
    items: [{ question: 'competitors', number: index + 1 }],
  })),
];

export function marketPart(market: Market): Part {
  return {
    inputs: [
      criteriaTable(market),
      scoresTable(market),
      companiesTable(market),
      {
        kind: 'inputs',
        title: say.aboutDocument,
        inputs: [scaleInput, asOfInput(market.asOf), ...authorInputs(market.asOf)],
      },
    ],
    workings: [axesTable(market), bands, positions(market), gaps(market), reach(market)],
    results: [
      {
        kind: 'chart',
        id: 'map_chart',
        shape: 'bubble',
        title: say.mapChartTitle,
        over: 'map',
        categoryTitle: say.mapChartCategoryTitle,
        valueTitle: say.mapChartValueTitle,
        valueFormat: 'decimal',
        alongFormat: 'decimal',
        crossing: { along: highestScore / 2, values: highestScore / 2 },
        series: [{ label: say.products, values: 'upward', along: 'along', size: 'size' }],
      },
      mapTable(market),
      mapFigures(market),
      grid(),
      places(market),
      advantage(market),
    ],
    headlines: [
      {
        id: 'nearest_rival',
        label: say.nearestRival,
        unit: say.byWeightedCriteria,
        format: 'text',
        formula:
          'IF(COUNT(map.distance) = 0, word(none), INDEX(labels(map), MATCH(MIN(map.distance), map.distance, 0)))',
      },
      {
        id: 'own_place',
        label: say.ourPlaceByScore,
        unit: {
          en: `of ${market.competitors.length + 1}`,
          ru: `из ${market.competitors.length + 1}`,
          zh: `共 ${market.competitors.length + 1} 家`,
          vi: `trên ${market.competitors.length + 1}`,
        },
        format: 'count',
        formula: 'map.own.place',
      },
      {
        id: 'empty_places',
        label: say.emptyPlaces,
        unit: say.of9OnMap,
        format: 'count',
        formula: 'COUNTIF(places.rivals, 0)',
      },
    ],
    words: { across: axes.across, upward: axes.upward, comma: say.marketPartWordsComma },
  };
}

const scaleInput: InputSpec = {
  id: 'highest_score',
  label: say.highestScore,
  unit: say.score,
  note: say.highestScoreNote,
  format: 'decimal',
  min: 1,
  max: highestScore,
  example: highestScore,
};

function criteriaTable({ criteria }: Market): InputTableSpec {
  return {
    kind: 'inputTable',
    id: 'criteria',
    title: say.criteria,
    rowHeader: say.criterion,
    columns: [
      {
        id: 'weight',
        label: say.weight,
        unit: say.weightUnit,
        note: say.anyOnlyTheirProportionsCount,
        format: 'count',
        max: 100,
        needed: true,
      },
      {
        id: 'axis',
        label: say.axisOfMap,
        note: say.severalMayShareOne,
        format: 'choice',
        options: [axes.across, axes.upward, axes.neither],
        needed: true,
      },
    ],
    rows: criteria.map((label, index) => ({
      id: criterionId(index),
      label,
      items: [{ question: 'criteria', number: index + 1 }],
      cells: {
        weight: [30, 25, 20, 15, 10][index] ?? 10,
        axis: [axes.across, axes.upward, axes.upward][index] ?? axes.neither,
      },
    })),
  };
}

/** What each says of itself, and how large it is. */
const promises: readonly Texts[] = [
  say.promises,
  say.nameThatEmployersKnow,
  say.smallGroupsAndLiveReviews,
  say.promises2,
];

function companiesTable(market: Market): InputTableSpec {
  return {
    kind: 'inputTable',
    id: 'companies',
    title: say.whoIsCompared,
    rowHeader: say.company,
    columns: [
      { id: 'size', label: say.size, unit: say.customersYear, note: say.sizeNote, format: 'count', needed: true },
      { id: 'promise', label: say.whatItPromises, note: say.inItsOwnWords, ...shortText, needed: true },
    ],
    rows: companiesOf(market).map(({ id, label, items }, index) => ({
      id,
      label,
      items: items ?? [],
      cells: {
        size: [600, 4_000, 900, 12_000][index] ?? 1_000,
        promise: promises[index === 0 ? 0 : 1 + ((index - 1) % 3)] ?? '',
      },
    })),
  };
}

/** Ours, a large academy, a small school, a library of videos, by the first five criteria; then over again. */
const exampleScores = [
  [6, 3, 5, 9],
  [8, 5, 9, 1],
  [9, 6, 7, 4],
  [8, 4, 3, 9],
  [3, 9, 4, 7],
] as const;

function scoresTable(market: Market): InputTableSpec {
  return {
    kind: 'inputTable',
    id: 'scores',
    title: say.scoresTitle,
    rowHeader: say.criterion,
    columns: companiesOf(market).map(({ id, label, items }) => ({
      id,
      label,
      unit: say.score,
      items: items ?? [],
      format: 'decimal' as const,
      max: highestScore,
      needed: true,
      mark: { when: `AND(ISNUMBER(scores.this.${id}), scores.this.${id} > highest_score)`, as: 'warning' as const },
    })),
    rows: market.criteria.map((label, row) => ({
      id: criterionId(row),
      label,
      items: [{ question: 'criteria', number: row + 1 }],
      cells: Object.fromEntries(
        companiesOf(market).map(({ id }, index) => [
          id,
          exampleScores[row % exampleScores.length]?.[index === 0 ? 0 : 1 + ((index - 1) % 3)] ?? 5,
        ]),
      ),
    })),
  };
}

/** The weights that count on each axis, and which criteria they are. */
function axesTable(market: Market): TableSpec {
  const { criteria } = market;
  const names = (index: number, axis: 'across' | 'upward', column: string): Formula => {
    const id = criterionId(index);
    const before = index === 0 ? '""' : `axes.${criterionId(index - 1)}.${column}`;
    const joined =
      index === 0 ? `label(criteria.${id})` : `${before} & IF(${before} = "", "", word(comma)) & label(criteria.${id})`;
    return `IF(criteria.${id}.axis = word(${axis}), ${joined}, ${before})`;
  };
  return {
    kind: 'table',
    id: 'axes',
    title: say.criteriaOnAxes,
    rowHeader: say.criterion,
    columns: [
      { id: 'along', label: say.weightHorizontal, unit: say.weightUnit, format: 'count' },
      { id: 'upward', label: say.weightVertical, unit: say.weightUnit, format: 'count' },
      { id: 'along_names', label: say.horizontalSoFar, format: 'text', says: [allOf(market)] },
      { id: 'upward_names', label: say.verticalSoFar, format: 'text', says: [allOf(market)] },
    ],
    rows: criteria.map((label, index) => {
      const id = criterionId(index);
      return {
        id,
        label,
        cells: {
          along: `IF(criteria.${id}.axis = word(across), criteria.${id}.weight, 0)`,
          upward: `IF(criteria.${id}.axis = word(upward), criteria.${id}.weight, 0)`,
          along_names: names(index, 'across', 'along_names'),
          upward_names: names(index, 'upward', 'upward_names'),
        },
      };
    }),
  };
}

const bandWords: Readonly<Record<Band, Texts>> = { low: say.low, mid: say.middle, high: say.high };

const bands: TableSpec = {
  kind: 'table',
  id: 'bands',
  title: say.partsOfAxis,
  rowHeader: say.part,
  columns: [
    { id: 'number', label: say.no, unit: '–', format: 'count' },
    { id: 'from', label: say.from, unit: say.score, format: 'decimal' },
    { id: 'until', label: say.to, unit: say.score, format: 'decimal' },
    { id: 'middle', label: say.middleLabel, unit: say.score, format: 'decimal' },
  ],
  rows: bandIds.map((id, index) => {
    const before = bandIds[index - 1];
    return {
      id,
      label: bandWords[id],
      cells: {
        number: before === undefined ? '1' : `bands.${before}.number + 1`,
        from: before === undefined ? '0' : `bands.${before}.until`,
        until: `highest_score * bands.${id}.number / ROWS(bands.number)`,
        middle: `(bands.${id}.from + bands.${id}.until) / 2`,
      },
    };
  }),
};

/** A weighted mean over the criteria that have a score. */
const weightedScore = (id: string, weights: string): Formula =>
  ratio(`SUMPRODUCT(${weights}, scores.${id})`, `SUMIF(scores.${id}, ">=0", ${weights})`);

function positions(market: Market): TableSpec {
  const band = (id: string, column: string): Formula =>
    `IF(ISNUMBER(positions.${id}.${column}), MATCH(positions.${id}.${column}, bands.from, 1), word(none))`;
  return {
    kind: 'table',
    id: 'positions',
    title: say.whereEachStands,
    rowHeader: say.company,
    columns: [
      { id: 'along', label: say.horizontalLabel, unit: say.score, format: 'decimal' },
      { id: 'upward', label: say.verticalLabel, unit: say.score, format: 'decimal' },
      { id: 'across_band', label: say.partHorizontal, unit: say.noUnit, format: 'count' },
      { id: 'up_band', label: say.partVertical, unit: say.noUnit, format: 'count' },
    ],
    rows: companiesOf(market).map(({ id, label }) => ({
      id,
      label,
      cells: {
        along: weightedScore(id, 'axes.along'),
        upward: weightedScore(id, 'axes.upward'),
        across_band: band(id, 'along'),
        up_band: band(id, 'upward'),
      },
    })),
  };
}

/** Squares of what lies between us and each competitor, criterion by criterion. */
function gaps(market: Market): TableSpec {
  return {
    kind: 'table',
    id: 'gaps',
    title: say.differenceFromOurScoreSquared,
    rowHeader: say.criterion,
    columns: market.competitors.map((label, index) => ({ id: rivalId(index), label, format: 'decimal' as const })),
    rows: market.criteria.map((label, row) => {
      const id = criterionId(row);
      return {
        id,
        label,
        cells: Object.fromEntries(
          market.competitors.map((_, index) => {
            const difference = `(scores.${id}.own - scores.${id}.${rivalId(index)})`;
            return [
              rivalId(index),
              `IF(COUNT(scores.${id}.own, scores.${id}.${rivalId(index)}) < 2, word(none), ${difference} * ${difference})`,
            ];
          }),
        ),
      };
    }),
  };
}

/** All criteria in a line: the most that can be on one axis. */
const allOf = ({ criteria }: Market): Texts => ({
  en: criteria.join(say.marketPartWordsComma.en),
  ru: criteria.join(say.marketPartWordsComma.ru),
  zh: criteria.join(say.marketPartWordsComma.zh),
  vi: criteria.join(say.marketPartWordsComma.vi),
});

/** The nine places, from the upper left to the lower right as the map shows them. */
const placeIds = [...bandIds]
  .reverse()
  .flatMap((up) => bandIds.map((across) => ({ id: `${up}_${across}`, up, across })));

const placeLabel = (up: Band, across: Band): Texts => ({
  en: `Horizontal ${bandWords[across].en}, vertical ${bandWords[up].en}`,
  ru: `По горизонтали ${bandWords[across].ru}, по вертикали ${bandWords[up].ru}`,
  zh: `横轴${bandWords[across].zh}、纵轴${bandWords[up].zh}`,
  vi: `Ngang ${bandWords[across].vi}, dọc ${bandWords[up].vi}`,
});

/** From the middle of each place to everybody. */
function reach(market: Market): TableSpec {
  return {
    kind: 'table',
    id: 'reach',
    title: say.reachTitle,
    rowHeader: say.placeOnMap,
    columns: companiesOf(market).map(({ id, label }) => ({ id, label, unit: say.score, format: 'decimal' as const })),
    rows: placeIds.map(({ id: place, up, across }) => ({
      id: place,
      label: placeLabel(up, across),
      cells: Object.fromEntries(
        companiesOf(market).map(({ id }) => {
          const dx = `(positions.${id}.along - bands.${across}.middle)`;
          const dy = `(positions.${id}.upward - bands.${up}.middle)`;
          return [
            id,
            `IF(COUNT(positions.${id}.along, positions.${id}.upward) < 2, word(none), SQRT(${dx} * ${dx} + ${dy} * ${dy}))`,
          ];
        }),
      ),
    })),
  };
}

function mapTable(market: Market): TableSpec {
  return {
    kind: 'table',
    id: 'map',
    title: say.mapTitle,
    rowHeader: say.company,
    columns: [
      { id: 'along', label: say.horizontalLabel, unit: say.score, format: 'decimal' },
      { id: 'upward', label: say.verticalLabel, unit: say.score, format: 'decimal' },
      { id: 'size', label: say.size, unit: say.customersYear, format: 'count' },
      { id: 'score', label: say.weightedScore, unit: say.score, format: 'decimal' },
      { id: 'place', label: say.place, unit: say.byScore, format: 'count' },
      { id: 'distance', label: say.distanceFromUs, unit: say.score, format: 'decimal' },
    ],
    mark: {
      when: 'AND(ISNUMBER(map.this.distance), map.this.distance = MIN(map.distance))',
      as: 'warning',
    },
    rows: companiesOf(market).map(({ id, label }, index) => {
      const known = `SUMIF(gaps.${id}, ">=0", criteria.weight)`;
      return {
        id,
        label,
        cells: {
          along: `positions.${id}.along`,
          upward: `positions.${id}.upward`,
          size: `companies.${id}.size + 0`,
          score: weightedScore(id, 'criteria.weight'),
          place: `IF(ISNUMBER(map.${id}.score), RANK(map.${id}.score, map.score), word(none))`,
          distance:
            index === 0
              ? 'word(none)'
              : `IF(${known} = 0, word(none), SQRT(SUMPRODUCT(criteria.weight, gaps.${id}) / ${known}))`,
        },
      };
    }),
  };
}

const mapFigures = (market: Market) =>
  ({
    kind: 'figures',
    title: say.howToReadMap,
    figures: [
      {
        id: 'horizontal_criteria',
        label: say.horizontalAxis,
        note: say.horizontalCriteriaNote,
        format: 'text',
        says: [allOf(market)],
        formula: `IF(SUM(axes.along) = 0, word(none), axes.${criterionId(market.criteria.length - 1)}.along_names)`,
        mark: { when: 'SUM(axes.along) = 0', as: 'warning' },
      },
      {
        id: 'vertical_criteria',
        label: say.verticalAxis,
        note: say.verticalCriteriaNote,
        format: 'text',
        says: [allOf(market)],
        formula: `IF(SUM(axes.upward) = 0, word(none), axes.${criterionId(market.criteria.length - 1)}.upward_names)`,
        mark: { when: 'SUM(axes.upward) = 0', as: 'warning' },
      },
      {
        id: 'emptiest_place',
        label: say.emptiestPlace,
        note: say.emptiestPlaceNote,
        format: 'text',
        says: placeIds.map(({ up, across }) => placeLabel(up, across)),
        formula:
          'IF(COUNT(places.nearest) = 0, word(none), INDEX(labels(places), MATCH(MAX(places.nearest), places.nearest, 0)))',
      },
    ],
  }) as const;

/** How many competitors stand in each of the nine places. */
function grid(): TableSpec {
  return {
    kind: 'table',
    id: 'grid',
    title: say.gridTitle,
    rowHeader: say.verticalAxis,
    columns: bandIds.map((across) => ({
      id: across,
      label: {
        en: `Horizontal ${bandWords[across].en}`,
        ru: `По горизонтали ${bandWords[across].ru}`,
        zh: `横轴${bandWords[across].zh}`,
        vi: `Ngang ${bandWords[across].vi}`,
      },
      format: 'count' as const,
      mark: { when: `grid.this.${across} = 0`, as: 'good' as const },
    })),
    rows: [...bandIds].reverse().map((up) => ({
      id: up,
      label: bandWords[up],
      cells: Object.fromEntries(bandIds.map((across) => [across, `places.${up}_${across}.rivals`])),
    })),
  };
}

function places({ competitors }: Market): TableSpec {
  return {
    kind: 'table',
    id: 'places',
    title: say.placesOnMap,
    rowHeader: say.placeOnMap,
    columns: [
      { id: 'rivals', label: say.competitorsThere, unit: say.number, format: 'count' },
      { id: 'nearest', label: say.toNearestOne, unit: say.score, format: 'decimal' },
      { id: 'from_us', label: say.toUs, unit: say.score, format: 'decimal' },
    ],
    mark: {
      when: 'AND(ISNUMBER(places.this.nearest), places.this.nearest = MAX(places.nearest))',
      as: 'good',
    },
    rows: placeIds.map(({ id, up, across }) => {
      const everybody = `reach.${id}.${rivalId(0)}:reach.${id}.${rivalId(competitors.length - 1)}`;
      const there = (who: string): Formula =>
        `AND(positions.${who}.across_band = bands.${across}.number, positions.${who}.up_band = bands.${up}.number)`;
      return {
        id,
        label: placeLabel(up, across),
        cells: {
          rivals: `COUNTIFS(positions.across_band, bands.${across}.number, positions.up_band, bands.${up}.number) - IF(${there('own')}, 1, 0)`,
          nearest: `IF(COUNT(${everybody}) = 0, word(none), MIN(${everybody}))`,
          from_us: `reach.${id}.own`,
        },
      };
    }),
  };
}

function advantage({ criteria, competitors }: Market): TableSpec {
  return {
    kind: 'table',
    id: 'advantage',
    title: say.advantageTitle,
    rowHeader: say.criterion,
    columns: [
      { id: 'weight', label: say.weight, unit: '%', format: 'percent' },
      { id: 'own', label: say.ours, unit: say.score, format: 'decimal' },
      { id: 'best', label: say.bestCompetitor, unit: say.score, format: 'decimal' },
      { id: 'average', label: say.competitorsOnAverage, unit: say.score, format: 'decimal' },
      {
        id: 'lead',
        label: say.againstBest,
        unit: say.score,
        format: 'decimal',
        mark: { when: 'AND(ISNUMBER(advantage.this.lead), advantage.this.lead < 0)', as: 'warning' },
      },
    ],
    mark: { when: 'AND(ISNUMBER(advantage.this.lead), advantage.this.lead > 0)', as: 'good' },
    rows: criteria.map((label, index) => {
      const id = criterionId(index);
      const rivals = `scores.${id}.${rivalId(0)}:scores.${id}.${rivalId(competitors.length - 1)}`;
      const known = (formula: Formula): Formula => `IF(COUNT(${rivals}) = 0, word(none), ${formula})`;
      return {
        id,
        label,
        cells: {
          weight: ratio(`criteria.${id}.weight`, 'SUM(criteria.weight)'),
          own: `IF(COUNT(scores.${id}.own) = 0, word(none), scores.${id}.own)`,
          best: known(`MAX(${rivals})`),
          average: known(`AVERAGE(${rivals})`),
          lead: `IF(COUNT(advantage.${id}.own, advantage.${id}.best) < 2, word(none), advantage.${id}.own - advantage.${id}.best)`,
        },
      };
    }),
  };
}
