// Where functions of ours are used outside the cells: names, conditional formats, validations.
import { planFunctionsIn } from '../../formulas/mentions';
import { stopIfAborted } from '../formulas';

/** Where a function of ours is used outside the cells, which Share leaves alone. */
export interface OutsideCells {
  readonly kind: 'name' | 'conditionalFormat' | 'validation';
  /** The name, or the cells with their sheet. */
  readonly place: string;
  readonly formula: string;
}

/** Functions of ours in names and in the rules of conditional formats and validations. */
export async function outsideCells(signal: AbortSignal | undefined): Promise<{
  readonly found: readonly OutsideCells[];
  readonly names: readonly { readonly name: string; readonly formula: string }[];
}> {
  const read = await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { workbook } = context;
    const sheets = workbook.worksheets.load('items/name');
    const global = workbook.names.load('items/name,items/formula');
    await context.sync();
    const own = sheets.items.map((sheet) => sheet.names.load('items/name,items/formula'));
    const formats = sheets.items.map((sheet) => sheet.getRange().conditionalFormats.load('items/type'));
    await context.sync();
    const names = [global, ...own].flatMap(({ items }) =>
      items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    );
    const rules = formats.flatMap(({ items }, index) =>
      items
        .filter(({ type }) => type === 'Custom')
        .map((format) => {
          format.custom.rule.load('formula');
          return {
            sheet: sheets.items[index]?.name ?? '',
            rule: format.custom.rule,
            range: format.getRange().load('address'),
          };
        }),
    );
    await context.sync();
    return {
      names,
      rules: rules.map(({ rule, range }) => ({ place: range.address, formula: rule.formula })),
    };
  });
  stopIfAborted(signal);
  const validations = await validationFormulas(signal);
  const needs = ({ formula }: { readonly formula: string }): boolean => planFunctionsIn(formula).length > 0;
  return {
    names: read.names,
    found: [
      ...read.names.filter(needs).map(({ name, formula }): OutsideCells => ({ kind: 'name', place: name, formula })),
      ...read.rules.filter(needs).map((rule): OutsideCells => ({ kind: 'conditionalFormat', ...rule })),
      ...validations.filter(needs).map((rule): OutsideCells => ({ kind: 'validation', ...rule })),
    ],
  };
}

/** Ranges of a sheet that are asked for their rule; with more rules than that, some of them are not looked at. */
const mostRulesAsked = 1000;

/** The formulas of the rules by which cells are validated: Excel tells them only of ranges that have one rule. */
async function validationFormulas(
  signal: AbortSignal | undefined,
): Promise<readonly { readonly place: string; readonly formula: string }[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const found: { place: string; formula: string }[] = [];
    for (const sheet of sheets.items) {
      let ranges = [sheet.getUsedRangeOrNullObject()];
      for (let asked = 0; ranges.length > 0 && asked < mostRulesAsked; asked += ranges.length) {
        for (const range of ranges) {
          range.load('address,rowIndex,columnIndex,rowCount,columnCount');
          range.dataValidation.load('type,rule');
        }
        await context.sync();
        stopIfAborted(signal);
        const mixed: Excel.Range[] = [];
        for (const range of ranges) {
          if (range.isNullObject) continue;
          const { type, rule } = range.dataValidation;
          if (type === 'Inconsistent' || type === 'MixedCriteria') mixed.push(range);
          else for (const formula of formulasOf(rule)) found.push({ place: range.address, formula });
        }
        ranges = mixed.flatMap((range) => halves(sheet, range));
      }
    }
    return found;
  });
}

function formulasOf(rule: Excel.DataValidationRule | null): readonly string[] {
  const { custom, list, ...compared } = rule ?? {};
  const operands = Object.values(compared).flatMap(
    (one: { readonly formula1?: unknown; readonly formula2?: unknown } | undefined) => [one?.formula1, one?.formula2],
  );
  return [custom?.formula, list?.source, ...operands].filter(
    (formula): formula is string => typeof formula === 'string' && formula.startsWith('='),
  );
}

/** Cut across the longer side; of a single cell nothing is left. */
function halves(sheet: Excel.Worksheet, range: Excel.Range): readonly Excel.Range[] {
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
  if (rows * columns < 2) return [];
  const high = rows >= columns;
  const half = Math.ceil((high ? rows : columns) / 2);
  return high
    ? [
        sheet.getRangeByIndexes(row, column, half, columns),
        sheet.getRangeByIndexes(row + half, column, rows - half, columns),
      ]
    : [
        sheet.getRangeByIndexes(row, column, rows, half),
        sheet.getRangeByIndexes(row, column + half, rows, columns - half),
      ];
}
