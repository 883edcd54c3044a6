import { absolute, absoluteRange, cellAddress, rangeAddress, sheetPrefix } from '../address';
import { cell, formula, heading } from '../cell';
import { column, lastPeriodOf } from '../geometry';
import type { NormalCheck, ModelFrame } from '../model';
import { TemplateFault } from '../model';
import type { Spot } from '../notation';
import type { Layout } from '../places';
import { warningStyle } from '../sheet/style';
import { words } from '../words';
import type { ConditionalFormatPlan } from '../workbook-plan';
import { absoluteIn } from './kind';
import type { BlockKind, FillContext, MarkContext } from './kind';
import { linePlace, lineRow } from './line';

export interface ChecksBlock {
  readonly kind: 'checks';
  readonly title: string;
  readonly tolerance: string;
  readonly rows: readonly NormalCheck[];
  /** Lists of lines that are typed one by one: formulas over ids of how many are begun, and finished. */
  readonly lists: readonly { readonly title: string; readonly begun: string; readonly finished: string }[];
  /** Blocks of cells that are typed each by itself, and none of which may be empty: the titles, in the order of the blocks. */
  readonly singles: readonly string[];
}

/** Beside a check's label. */
const columns = { value: 1, otherWay: 2, difference: 3, allowed: 4, state: 5 } as const;

/** The row of the first list: under the checks, their number and that in words, and a heading. */
function firstList({ rows }: ChecksBlock): number {
  return lineRow(rows.length + 2) + 1;
}

/** Rows that say how far something is typed. */
function linesOf({ lists, singles }: ChecksBlock): number {
  return lists.length + singles.length;
}

/** What is computed twice, how many of them differ, and that in words; and which lines are not finished: no error, but left out. */
export const checks: BlockKind<ChecksBlock> = {
  stands: 'beside nothing',
  holds: 'calculations',

  // Heading, the checks, their number and their state in words; the lists.
  height: (block) => firstList(block) + (linesOf(block) === 0 ? -1 : linesOf(block)),

  things: (block) =>
    ['checks_failed', 'checks_state'].map((id, index) => ({
      kind: 'cell',
      id,
      ...linePlace(block.rows.length + index),
      comment: block.title,
    })),

  fill: (block, context) => {
    const { model, named, top, translate } = context;
    const { language } = model;
    const passed = words.passed[language];
    const failed = words.failed[language];
    const first = top + lineRow(0);
    const states = absoluteRange(
      { row: first, column: columns.state },
      { row: first + block.rows.length - 1, column: columns.state },
    );
    const count = named.names.get('checks_failed') ?? '';
    const list = { row: top + firstList(block), column: columns.difference };
    const lists = absoluteRange(list, { ...list, row: list.row + linesOf(block) - 1 });
    const withUnfinished = (when: string, otherwise: string): string =>
      linesOf(block) === 0 ? when : `IF(SUM(${lists})=0,${when},${otherwise}&SUM(${lists}))`;
    const passedInWords = withUnfinished(`"${words.allPassed[language]}"`, `"${words.passedUnfinished[language]}"`);
    const failedInWords = withUnfinished(
      `"${words.someFailed[language]}"&${count}`,
      `"${words.someFailed[language]}"&${count}&"${words.alsoUnfinished[language]}"`,
    );
    const lines = [
      ...singlesOf(context).map((counted, index) => ({ title: block.singles[index] ?? '', ...counted })),
      ...block.lists.map(({ title, begun, finished }) => ({
        title,
        begun: translate(begun, { place: title }),
        finished: translate(finished, { place: title }),
      })),
    ];
    return [
      heading(
        block.title,
        words.value[language],
        words.otherWay[language],
        words.difference[language],
        words.allowed[language],
        words.state[language],
      ),
      ...block.rows.map((check, index) => {
        const place = `check "${check.id}"`;
        const at = (which: number): string => cellAddress({ row: first + index, column: which });
        const [value, otherWay] = [at(columns.value), at(columns.otherWay)];
        const [difference, allowed] = [at(columns.difference), at(columns.allowed)];
        const scale = check.scale === '' ? `ABS(${value})` : translate(check.scale, { place }).slice(1);
        const tolerance = translate(block.tolerance, { place }).slice(1);
        return [
          cell(check.label, 'label'),
          formula(translate(check.value, { place }), 'calculation', check.format),
          formula(translate(check.otherWay, { place }), 'calculation', check.format),
          formula(`=${value}-${otherWay}`, 'calculation', 'factor'),
          // The tolerance is a share, but of nothing less than one.
          formula(check.isExact ? '=0' : `=${tolerance}*MAX(1,${scale})`, 'calculation', 'factor'),
          // An error value in the difference is a failed check, not an error on every sheet.
          formula(
            `=IF(ISNUMBER(${difference}),IF(ABS(${difference})<=${allowed},"${passed}","${failed}"),"${failed}")`,
            'verdict',
            'text',
          ),
        ];
      }),
      [
        cell(words.checksFailed[language], 'labelTotal'),
        formula(`=ROWS(${states})-COUNTIF(${states},"${passed}")`, 'resultTotal', 'count'),
      ],
      [
        cell(words.checksSummary[language], 'label'),
        formula(`=IF(${count}=0,${passedInWords},${failedInWords})`, 'remark', 'text'),
      ],
      ...(lines.length === 0
        ? []
        : [
            heading(
              words.linesTyped[language],
              words.linesBegun[language],
              words.linesFinished[language],
              words.linesUnfinished[language],
            ),
          ]),
      ...lines.map(({ title, begun, finished }, index) => {
        const at = (which: number): string => cellAddress({ row: list.row + index, column: which });
        return [
          cell(title, 'label'),
          formula(begun, 'calculation', 'count'),
          formula(finished, 'calculation', 'count'),
          formula(`=${at(columns.value)}-${at(columns.otherWay)}`, 'calculation', 'count'),
        ];
      }),
    ];
  },

  marks: (block, { model, top }) => {
    const state = { row: top + lineRow(0), column: column.label + columns.state };
    const list = { row: top + firstList(block), column: columns.difference };
    return {
      conditionalFormats: [
        {
          address: rangeAddress(state, { ...state, row: top + block.rows.length }),
          formula: `=${cellAddress(state)}<>"${words.passed[model.language]}"`,
          ...warningStyle,
          bold: true,
        },
        ...(linesOf(block) === 0
          ? []
          : [
              {
                address: rangeAddress(list, { ...list, row: list.row + linesOf(block) - 1 }),
                formula: `=${cellAddress(list)}>0`,
                ...warningStyle,
              },
            ]),
      ],
    };
  },
};

/** Of each block of cells that are typed each by itself: how many there are, and how many of them are filled. */
function singlesOf({ needs }: FillContext): readonly { readonly begun: string; readonly finished: string }[] {
  return needs
    .filter(({ kind }) => kind === 'inputs')
    .map((need) => {
      const ranges = need.cells.map((one) => sheetPrefix(need.sheet) + absoluteIn(need, one));
      return { begun: `=${ranges.map((one) => `ROWS(${one})`).join('+')}`, finished: `=COUNTA(${ranges.join(',')})` };
    });
}

/** What marks the cells of a sheet that were typed wrong where one of the checks that stand here fails. */
export function marksOfFailedChecks(
  { rows }: ChecksBlock,
  at: { readonly sheet: string; readonly top: number },
  sheet: string,
  { model, laid, translate }: Pick<MarkContext, 'model' | 'laid' | 'translate'>,
): readonly ConditionalFormatPlan[] {
  return rows.flatMap(({ id: check, typedIn }, index) =>
    typedIn.flatMap((one): ConditionalFormatPlan[] => {
      const { id, when } = typeof one === 'string' ? { id: one, when: '' } : one;
      const place = `check "${check}"`;
      const typed = typedCells(id, laid, model);
      if (!typed) throw new TemplateFault(model.template.id, place, `"${id}" is no input, row or column of a table`);
      if (typed.sheet !== sheet) return [];
      const state = absolute({ row: at.top + lineRow(index), column: columns.state });
      const fails = `${sheetPrefix(at.sheet)}${state}<>"${words.passed[model.language]}"`;
      const isIt = when === '' ? '' : translate(when, { place, ...typed.spot }).slice(1);
      return [
        { address: typed.address, formula: isIt === '' ? `=${fails}` : `=AND(${fails},${isIt})`, ...warningStyle },
      ];
    }),
  );
}

/** Where they stand, and what a formula speaks of in the first of them. */
function typedCells(
  id: string,
  { places }: Layout,
  model: ModelFrame,
): { readonly sheet: string; readonly address: string; readonly spot: Pick<Spot, 'period' | 'table'> } | undefined {
  const [tableId = '', columnId = ''] = id.split('.');
  const place = places.get(tableId);
  if (place?.kind === 'table' && place.columns.includes(columnId)) {
    const first = { row: place.firstRow, column: place.left + 1 + place.columns.indexOf(columnId) };
    const address = rangeAddress(first, { ...first, row: first.row + place.rows.length - 1 });
    return { sheet: place.sheet, address, spot: { table: { id: tableId, row: 'this' } } };
  }
  if (place?.kind === 'row') {
    const first = { row: place.row, column: column.firstPeriod };
    const address = rangeAddress(first, { ...first, column: lastPeriodOf(model) });
    return { sheet: place.sheet, address, spot: { period: column.firstPeriod } };
  }
  return place?.kind === 'cell' ? { sheet: place.sheet, address: cellAddress(place.cell), spot: {} } : undefined;
}
