// States side by side, and the bridge between two of them, as sheets.
import { percentFormat } from '../../locales/formats';
import { filledIn } from '../../locales/gaps';
import { listed, withUnit } from '../../locales/joining';
import type { Texts } from '../../locales/language';
import { cellAddress, differenceFormat, seriesColors, type CellContent, type WorkbookPlan } from '../../plan';
import type { ShownFormula, ReportCell } from '../../plan/sheet/report-sheet';
import { look } from '../../plan/sheet/report-sheet';
import type { Bridge, Part } from '../bridge';
import { waterfallColumn } from '../bridge';
import type { Comparison, Difference } from '../compare';
import { numberOf } from '../compare';
import { isRest, type DecisionInput } from '../model';
import type { About } from './page';
import { cellOf, figureName, inputsBehind, Page, shownAs } from './page';
import * as wording from './comparison-sheet.texts';

const texts = {
  compareName: wording.comparison,
  compareTitle: wording.sideBySideNames,
  figures: wording.keyFigures,
  figure: wording.figure,
  difference: wording.differenceOtherLessOne,
  inputs: wording.inputsThatDiffer,
  input: wording.input,
  same: wording.textsSame,
  lines: wording.textsLines,
  asFirst: wording.theSame,
  missing: wording.notThere,
  cells: wording.changedOfDiffer,
  empty: wording.empty,
  bridgeName: wording.bridge,
  bridgeTitle: wording.whyFigureDiffersOneOther,
  whole: wording.textsWhole,
  shapley: wording.textsShapley,
  addUp: wording.togetherPartsAreWholeDifference,
  sampled: wording.textsSampled,
  part: wording.part,
  effect: wording.effect,
  share: wording.ofDifference,
  error: wording.standardError,
  reaching: wording.figureAfterIt,
  rest: wording.otherCountTogether,
  base: wording.base,
  total: wording.figure,
  rise: wording.rise,
  fall: wording.fall,
  unexplained: wording.unexplained,
} as const satisfies Record<string, Texts>;

/** The state that the workbook holds is compared with the inputs as they were, as on the other sheets. */
export function sheetOfComparison({ names, figures, inputs, same }: Comparison, about: About): WorkbookPlan {
  const { language, model } = about;
  const page = new Page('comparison', about, {
    name: texts.compareName,
    title: filledIn(language, texts.compareTitle, { names: listed(language, names) }),
    figure: listed(language, names),
  });
  page.notes([
    page.say(texts.same, { count: same, differ: inputs.length }),
    ...(inputs.some(({ input }) => input.cells.length > 1) ? [page.say(texts.lines)] : []),
  ]);
  const [one = '', other = ''] = names;
  const isPair = names.length === 2;
  const top = page.row;
  page.table(
    page.say(texts.figures),
    [page.say(texts.figure), ...names, ...(isPair ? [page.say(texts.difference, { one, other })] : [])],
    figures.map(({ figure, values }, index): readonly ReportCell[] => [
      withUnit(language, figure.name, figure.unit),
      ...values.map(cellOf),
      ...(isPair ? [differenceOf(values.map(numberOf), top + 2 + index)] : []),
    ]),
    (row) => new Array<string>(names.length + 2).fill(figures[row]?.figure.format ?? ''),
  );
  page.sheet.block(top, page.row - 2);
  if (inputs.length > 0) {
    const from = page.row;
    page.table(
      page.say(texts.inputs),
      [page.say(texts.input), ...names],
      inputs.map(({ input, cells, differences }) => [
        withUnit(language, input.name, input.unit),
        ...cells.map((held, state) => inWords(input, held, differences[state] ?? { kind: 'same' }, page)),
      ]),
      (row) => new Array<string>(names.length + 1).fill(inputs[row]?.input.format ?? ''),
    );
    page.sheet.block(from, page.row - 2);
  }
  return page.plan(model.inputs);
}

function differenceOf([one, other]: readonly (number | undefined)[], row: number): ReportCell {
  if (one === undefined || other === undefined) return '';
  const cell = (column: number): string => cellAddress({ row, column });
  return { formula: `=${cell(2)}-${cell(1)}`, shown: other - one };
}

/** One cell shows its value; a line how it differs. */
function inWords(
  { cells: { length } }: DecisionInput,
  held: readonly CellContent[] | undefined,
  difference: Difference,
  page: Page,
): ReportCell {
  if (held === undefined) return page.say(texts.missing);
  if (length === 1) {
    const [only = ''] = held;
    return only === '' ? page.say(texts.empty) : typeof only === 'boolean' ? String(only) : only;
  }
  switch (difference.kind) {
    case 'factor':
      return `× ${shownAs(Number(difference.factor.toPrecision(6)), '', page.language)}`;
    case 'cells':
      return page.say(texts.cells, { changed: difference.changed, of: difference.of });
    case 'cell':
    case 'missing':
    case 'same':
      return page.say(texts.asFirst);
  }
}

/** Parts with a column of their own; the small ones beyond are one. */
const mostParts = 12;

export interface BridgeNames {
  /** What the two states are called. */
  readonly before: string;
  readonly after: string;
  /** What comes before the inputs' parts, and is none of them: other formulas, cells that are no inputs. */
  readonly rest?: number;
}

export function sheetOfBridge(
  bridge: Bridge,
  { before: one, after: other, rest = 0 }: BridgeNames,
  about: About,
): WorkbookPlan {
  const { language, model } = about;
  const { target, after, sampled } = bridge;
  const before = bridge.before - rest;
  const { format } = target.figure;
  const apart = differenceFormat(format, language);
  const figure = figureName(target.figure, target.cell, language);
  const page = new Page('bridge', about, {
    name: texts.bridgeName,
    title: filledIn(language, texts.bridgeTitle, { figure, one, other }),
    figure,
  });
  const write = (value: number): string => shownAs(value, format, language);
  page.notes([
    page.say(texts.whole, {
      one,
      other,
      before: write(before),
      after: write(after),
      difference: shownAs(after - before, apart, language),
    }),
    page.say(texts.shapley),
    page.say(texts.addUp),
    ...(sampled ? [page.say(texts.sampled, { orders: sampled.orders, seed: String(sampled.seed) })] : []),
  ]);
  const parts = [
    ...shownParts(bridge.parts, page),
    ...(isRest(rest, before, after) ? [{ name: page.say(texts.unexplained), part: rest, error: 0 }] : []),
  ];
  const chartTop = page.row;
  page.row += 20;
  const top = page.row;
  const first = top + 2;
  const last = first + parts.length + 1;
  const cell = (column: number, row: number): string => cellAddress({ row, column });
  const levels = parts.reduce<number[]>((found, { part }) => [...found, (found.at(-1) ?? before) + part], []);
  const rows: (readonly ReportCell[])[] = [
    [one, '', '', before],
    ...parts.map(({ name, part }, index): readonly ReportCell[] => {
      const row = first + 1 + index;
      return [
        name,
        part,
        after === before
          ? ''
          : { formula: `=${cell(1, row)}/(${cell(3, last)}-${cell(3, first)})`, shown: part / (after - before) },
        { formula: `=${cell(3, row - 1)}+${cell(1, row)}`, shown: levels[index] ?? 0 },
      ];
    }),
    [other, '', '', after],
  ];
  page.table(
    page.say(texts.effect),
    [texts.part, texts.effect, texts.share, texts.reaching, ...(sampled ? [texts.error] : [])].map((text) =>
      page.say(text),
    ),
    sampled ? rows.map((row, index) => [...row, parts[index - 1]?.error ?? '']) : rows,
    ['', apart, percentFormat[language], format, apart],
  );
  page.sheet.block(top, last);
  const below = page.row;
  page.row = chartTop;
  waterfall(page, { first, last, format, title: figure, levels: [before, ...levels, after] });
  page.row = below;
  return page.plan(inputsBehind(model, target.figure));
}

function shownParts(parts: readonly Part[], page: Page): readonly Pick<Part, 'name' | 'part' | 'error'>[] {
  if (parts.length <= mostParts) return parts;
  const rest = parts.slice(mostParts - 1);
  return [
    ...parts.slice(0, mostParts - 1),
    {
      name: page.say(texts.rest, { count: rest.length }),
      part: rest.reduce((sum, { part }) => sum + part, 0),
      // Errors of parts of one sampling are not independent; their sum bounds the error of the sum.
      error: rest.reduce((sum, { error }) => sum + error, 0),
    },
  ];
}

/** Columns of the chart's own numbers, to the right of what is printed. */
const asideFrom = 14;

/** The green of what is good, the red of what is not, and blue for where it begins and ends. */
const colors = { total: seriesColors[0], rise: seriesColors[2], fall: seriesColors[3] } as const;

/**
 * A column for each row of the table: from zero where the figure stands, from the one before where it changes. What
 * crosses zero has a part above it and one below.
 */
function waterfall(
  page: Page,
  {
    first,
    last,
    format,
    title,
    levels,
  }: {
    readonly first: number;
    readonly last: number;
    readonly format: string;
    readonly title: string;
    readonly levels: readonly number[];
  },
): void {
  const { sheet } = page;
  const kinds = ['base', 'total', 'total', 'rise', 'rise', 'fall', 'fall'] as const;
  sheet.aside({ row: first - 1, column: asideFrom }, [kinds.map((kind) => page.say(texts[kind]))], look.note);
  for (let row = first; row <= last; row++) {
    const at = (one: number): string => cellAddress({ row: one, column: 3 });
    const isTotal = row === first || row === last;
    const [from, to] = [isTotal ? '0' : at(row - 1), at(row)];
    const shown = waterfallColumn(isTotal ? 0 : (levels[row - first - 1] ?? 0), levels[row - first] ?? 0);
    const low = `MIN(${from},${to})`;
    const high = `MAX(${from},${to})`;
    const above = `MAX(0,${high})-MAX(0,${low})`;
    const below = `MIN(0,${low})-MIN(0,${high})`;
    const seen = (formula: string, value: number, when: string): ShownFormula => ({
      formula: when === '' ? `=${formula}` : `=IF(${when},${formula},0)`,
      shown: value,
    });
    const none = { formula: '=0', shown: 0 };
    const [rises, falls] = [`${to}>=${from}`, `${to}<${from}`];
    sheet.aside(
      { row, column: asideFrom },
      [
        [
          seen(`MAX(0,${low})+MIN(0,${high})`, shown.base, ''),
          ...(isTotal ? [seen(above, shown.above, ''), seen(below, shown.below, '')] : [none, none]),
          ...(isTotal ? [none, none] : [seen(above, shown.above, rises), seen(below, shown.below, rises)]),
          ...(isTotal ? [none, none] : [seen(above, shown.above, falls), seen(below, shown.below, falls)]),
        ],
      ],
      { ...look.note, numberFormat: format },
    );
  }
  page.chart({
    name: 'bridge',
    kind: 'stackedColumn',
    title,
    categoryAxis: { title: '', everyLabel: true },
    valueAxis: { title, numberFormat: format },
    categories: page.down(0, first, last),
    series: kinds.map((kind, index) => ({
      name: page.say(texts[kind]),
      values: page.down(asideFrom + index, first, last),
      color: kind === 'base' ? '#FFFFFF' : colors[kind],
      ...(kind === 'base' ? { isBase: true } : {}),
    })),
  });
}
