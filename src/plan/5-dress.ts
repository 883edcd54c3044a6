import type { Language } from '../locales/language';
import { currencySign, priceDecimals, writtenDate, writtenNumber } from '../locales/formats';
import type { Format } from '../templates/spec';
import type { FilledCell, FilledSheet, Look } from './4-fill';
import type { Laid } from './3-lay-out';
import { column, sheetTop } from './3-lay-out';
import { absoluteRange, cellAddress, columnLetters, rangeAddress, sheetPrefix } from './address';
import type { NormalModel, PerKind } from './model';
import { TemplateFault, treat } from './model';
import type { Named } from './2-name';
import { looks, numberFormats, seriesColors, tabColors, totalLine, warningStyle } from './style';
import { linesOf, textWidth } from './text-width';
import { typingHints, words } from './words';
import type { CellStyle, ChartPlan, ConditionalFormatPlan, SheetPlan, ValidationPlan } from './workbook-plan';

/** Excel's limits for the message of a validated cell. */
const longestPromptTitle = 32;
const longestPrompt = 255;

/** In characters. */
const widths = {
  least: 8,
  label: { least: 22, most: 48, mostAlone: 64 },
  wrappedNote: 50,
  wrappedText: 96,
  spacer: 2,
  tableText: 24,
  extra: 12,
};
/** What an indented text leaves free of its column, in characters. */
const indentAndMargins = 2;
/** In points. */
const lineHeight = 15;
const titleHeight = 24;
/** Characters that a landscape page holds at a size that can still be read. */
const pageCharacters = 200;

type Dressed = Omit<SheetPlan, 'name' | 'role' | 'tabColor' | 'contents'>;

/** Phase 5: the appearance of a sheet, and what it accepts, shows, links to and prints. */
export function dress(model: NormalModel, named: Named, laid: Laid, sheet: FilledSheet): Dressed {
  const { hasTimeline } = sheet.sheet;
  const columnWidths = measure(model, sheet);
  const extent = extentOf(sheet, columnWidths);
  const numberFormat = numberFormats(model.language, model.currency.code);
  const firstRow = hasTimeline ? sheetTop.end : sheetTop.state;

  const context: Context = { model, named, laid, sheet, columnWidths, top: 0 };
  const charts: ChartPlan[] = [];
  const links: SheetPlan['links'][number][] = [];
  const conditionalFormats: ConditionalFormatPlan[] = [
    {
      address: cellAddress({ row: sheetTop.state, column: 0 }),
      formula: `=${named.names.get('checks_failed') ?? ''}>0`,
      ...warningStyle,
    },
  ];
  for (const { block, top } of sheet.blocks) {
    const extra = treat(extras, block, { ...context, top });
    charts.push(...(extra.charts ?? []));
    links.push(...(extra.links ?? []));
    conditionalFormats.push(...(extra.conditionalFormats ?? []));
  }

  const lastColumn = columnLetters(extent.column);
  const usedWidth = columnWidths.slice(0, extent.column + 1).reduce((sum, width) => sum + width, 0);
  const keptWidth = columnWidths.slice(0, column.note).reduce((sum, width) => sum + width, 0);
  return {
    styles: styles(sheet, numberFormat),
    columnWidths: runs(columnWidths).map(({ from, to, value }) => ({
      columns: `${columnLetters(from)}:${columnLetters(to)}`,
      characters: value,
    })),
    rowHeights: rowHeights(sheet, columnWidths),
    validations: validations(model, sheet),
    conditionalFormats,
    links,
    charts,
    frozen: { rows: firstRow + 1, columns: hasTimeline ? column.note : 0 },
    print: {
      area: `A1:${lastColumn}${extent.row + 1}`,
      titleRows: `$1:$${firstRow + 1}`,
      ...(hasTimeline ? { titleColumns: `$A:$${columnLetters(column.note - 1)}` } : {}),
      pagesWide: hasTimeline ? Math.max(1, Math.ceil((usedWidth - keptWidth) / (pageCharacters - keptWidth))) : 1,
    },
  };
}

export function tabColor(sheet: FilledSheet): string {
  return tabColors[sheet.sheet.role];
}

interface Context {
  readonly model: NormalModel;
  readonly named: Named;
  readonly laid: Laid;
  readonly sheet: FilledSheet;
  readonly columnWidths: readonly number[];
  readonly top: number;
}

interface Extras {
  readonly charts?: readonly ChartPlan[];
  readonly links?: SheetPlan['links'];
  readonly conditionalFormats?: readonly ConditionalFormatPlan[];
}

const nothing = (): Extras => ({});

const extras: PerKind<Context, Extras> = {
  inputs: nothing,
  inputRows: nothing,
  inputTable: nothing,
  lines: nothing,
  colourKey: nothing,
  table: nothing,

  rows: (block, { model, top }) => ({
    conditionalFormats: block.rows.flatMap((row, index) =>
      row.warnBelowZero
        ? [belowZero(top + 1 + index, column.firstPeriod, column.firstPeriod + model.timeline.periods - 1)]
        : [],
    ),
  }),

  figures: (block, { top }) => ({
    conditionalFormats: block.figures.flatMap((figure, index) =>
      figure.warnBelowZero ? [belowZero(top + 1 + index, column.value, column.value)] : [],
    ),
  }),

  checks: (block, { model, top }) => {
    const state = { row: top + 1, column: 5 };
    return {
      conditionalFormats: [
        {
          address: rangeAddress(state, { ...state, row: top + block.rows.length }),
          formula: `=${cellAddress(state)}<>"${words.passed[model.language]}"`,
          ...warningStyle,
          bold: true,
        },
      ],
    };
  },

  sheetList: (_, { model, named, top }) => ({
    links: model.sheets.map((sheet, index) => ({
      address: cellAddress({ row: top + 1 + index, column: column.label }),
      target: `${sheetPrefix(named.sheets.get(sheet.id) ?? sheet.name)}A1`,
      tip: words.goToSheet[model.language],
    })),
  }),

  chart: (block, { model, named, laid, sheet, columnWidths, top }) => {
    const height = sheet.blocks.find((one) => one.block === block)?.height ?? 1;
    const source = chartSource(model, named, laid, block.over);
    return {
      charts: [
        {
          name: block.id,
          kind: block.shape,
          title: block.title,
          anchor: rangeAddress({ row: top, column: 0 }, { row: top + height - 1, column: chartColumns(columnWidths) }),
          categoryAxis: { title: block.categoryTitle },
          valueAxis: {
            title: block.valueTitle,
            numberFormat: numberFormats(model.language, model.currency.code)[block.valueFormat],
          },
          categories: source.categories,
          series: block.series.map((series, index) => ({
            name: series.label,
            values: source.values(series.values),
            color: seriesColors[index % seriesColors.length] ?? seriesColors[0],
            ...(series.asLine ? { asLine: true } : {}),
          })),
        },
      ],
    };
  },
};

/** The last of the columns that make a chart wide enough. */
function chartColumns(columnWidths: readonly number[]): number {
  const wanted = 110;
  const most = 160;
  if (columnWidths.reduce((sum, width) => sum + width, 0) <= most) return columnWidths.length - 1;
  let used = 0;
  for (let index = 0; index < columnWidths.length; index++) {
    used += columnWidths[index] ?? 0;
    if (used >= wanted) return index;
  }
  return columnWidths.length - 1;
}

/** The cells behind a chart's categories and series. */
function chartSource(
  model: NormalModel,
  named: Named,
  laid: Laid,
  over: string,
): { readonly categories: string; readonly values: (id: string) => string } {
  const fault = (what: string): never => {
    throw new TemplateFault(model.template.id, `a chart over "${over}"`, what);
  };
  const on = (sheet: string): string => sheetPrefix(named.sheets.get(sheet) ?? '');
  if (over === 'periods') {
    const line = (sheet: string, row: number): string =>
      on(sheet) +
      absoluteRange(
        { row, column: column.firstPeriod },
        { row, column: column.firstPeriod + model.timeline.periods - 1 },
      );
    return {
      categories: line(laid.timelineSheet, sheetTop.start),
      values: (id) => {
        const place = laid.places.get(id);
        return place?.kind === 'row' ? line(place.sheet, place.row) : fault(`"${id}" is not a row over periods`);
      },
    };
  }
  const table = laid.places.get(over);
  if (table?.kind !== 'table') return fault('there is no such table');
  const down = (at: number): string =>
    on(table.sheet) +
    absoluteRange({ row: table.firstRow, column: at }, { row: table.firstRow + table.rows.length - 1, column: at });
  return {
    categories: down(column.label),
    values: (id) => {
      const index = table.columns.indexOf(id);
      return index < 0 ? fault(`the table has no column "${id}"`) : down(1 + index);
    },
  };
}

function belowZero(row: number, from: number, to: number): ConditionalFormatPlan {
  const first = cellAddress({ row, column: from });
  return {
    address: rangeAddress({ row, column: from }, { row, column: to }),
    // A text is greater than any number, so a dash is not below zero.
    formula: `=${first}<0`,
    ...warningStyle,
  };
}

function validations(model: NormalModel, sheet: FilledSheet): ValidationPlan[] {
  const found: ValidationPlan[] = [];
  const { language } = model;
  for (const { top, rows } of sheet.rectangles) {
    for (const [rowIndex, row] of rows.entries()) {
      for (const { from, to, value: typed } of runs(row.map((one) => one.typed))) {
        if (!typed) continue;
        const hint = hintFor(language, typed);
        const address = rangeAddress({ row: top + rowIndex, column: from }, { row: top + rowIndex, column: to });
        const base = {
          address,
          prompt: {
            title: shortened(typed.label, longestPromptTitle),
            message: shortened(`${typed.note} ${hint}`.trim(), longestPrompt),
          },
          error: { title: shortened(words.cannotAccept[language], longestPromptTitle), message: hint },
        };
        found.push({ ...base, ...typed.accepts });
      }
    }
  }
  return found;
}

function hintFor(language: Language, typed: NonNullable<FilledCell['typed']>): string {
  const { accepts, format } = typed;
  switch (accepts.kind) {
    case 'text':
      return typingHints.text(language, accepts.maxLength);
    case 'list':
      return typingHints.list(language);
    case 'date':
      return typingHints.date(
        language,
        writtenDate(language, isoOf(accepts.min)),
        writtenDate(language, isoOf(accepts.max)),
      );
    case 'whole':
      return typingHints.whole(language, accepts.min, accepts.max);
    case 'decimal':
      return format === 'percent'
        ? typingHints.percent(language, accepts.min, accepts.max)
        : typingHints.decimal(language, accepts.min, accepts.max);
  }
}

function isoOf(serial: number): string {
  return new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
}

function shortened(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}

/** Equal neighbours together. */
function runs<T>(values: readonly T[]): { from: number; to: number; value: T }[] {
  const found: { from: number; to: number; value: T }[] = [];
  values.forEach((value, index) => {
    const before = found[found.length - 1];
    if (before && before.value === value) before.to = index;
    else found.push({ from: index, to: index, value });
  });
  return found;
}

/** One style per rectangle of cells that look alike. */
function styles(sheet: FilledSheet, numberFormat: Readonly<Record<Format, string>>): SheetPlan['styles'] {
  type Area = { key: string; style: CellStyle; row: number; lastRow: number; from: number; to: number };
  const done: Area[] = [];
  for (const { top, rows } of sheet.rectangles) {
    let open: Area[] = [];
    for (const [rowIndex, row] of rows.entries()) {
      const keys = row.map((one) => `${one.look}|${numberFormat[one.format]}|${alignment(one)}`);
      const next: Area[] = [];
      for (const { from, to, value: key } of runs(keys)) {
        const above = open.find((area) => area.key === key && area.from === from && area.to === to);
        if (above) {
          above.lastRow = top + rowIndex;
          next.push(above);
          continue;
        }
        const style = styleOf(row[from], numberFormat);
        if (Object.keys(style).length === 0) continue;
        const area = { key, style, row: top + rowIndex, lastRow: top + rowIndex, from, to };
        done.push(area);
        next.push(area);
      }
      open = next;
    }
  }
  const lines = sheet.rectangles.flatMap(({ top, rows }) =>
    rows.flatMap((row, index) =>
      row[0]?.look === 'labelTotal'
        ? [
            {
              address: rangeAddress({ row: top + index, column: 0 }, { row: top + index, column: row.length - 1 }),
              style: totalLine,
            },
          ]
        : [],
    ),
  );
  return [
    ...done.map(({ style, row, lastRow, from, to }) => ({
      address: rangeAddress({ row, column: from }, { row: lastRow, column: to }),
      style,
    })),
    ...lines,
  ];
}

function styleOf(one: FilledCell | undefined, numberFormat: Readonly<Record<Format, string>>): CellStyle {
  if (!one) return {};
  const format = numberFormat[one.format];
  const align = alignment(one);
  return { ...looks[one.look], ...(format === '' ? {} : { numberFormat: format }), ...(align ? { align } : {}) };
}

/** Numbers stand to the right with their headings, words to the left; a formula's words would too. */
function alignment(one: FilledCell): 'left' | 'right' | undefined {
  if (one.look === 'input') return one.format === 'text' || one.format === 'choice' ? 'left' : 'right';
  if (one.look === 'timeline')
    return typeof one.content === 'string' && !one.content.startsWith('=') ? 'left' : 'right';
  return undefined;
}

/** Characters that the values of a format take. */
function valueWidth(model: NormalModel, format: Format, share: number): number {
  const { language, currency } = model;
  const amount = -currency.typical * share;
  const sign = textWidth(currencySign(currency.code)) + 2;
  const decimals = priceDecimals(currency.code);
  const written = (value: number): number => writtenNumber(language, Math.trunc(value)).length;
  const samples: Readonly<Record<Format, number>> = {
    count: written(-1_000_000 * share),
    decimal: written(amount) + 3,
    factor: '-1,000.000000'.length,
    money: written(amount) + sign,
    price: written(amount / 100) + sign + (decimals > 0 ? decimals + 1 : 0),
    percent: '-1000.0 %'.length,
    date: '30 Sep 2026'.length,
    period: { en: 'Sep 2026', ru: 'сент. 2026', zh: '2026年12月##', vi: 'Tháng 12/2026' }[language].length,
    text: 0,
    choice: 0,
  };
  return samples[format];
}

/** The room that a cell's content takes where it can't flow over its right-hand neighbour. */
function contentWidth(model: NormalModel, one: FilledCell, share: number): number {
  const { content } = one;
  if (typeof content === 'string' && !content.startsWith('=')) {
    return Math.max(textWidth(content), one.typed ? valueWidth(model, one.format, share) : 0);
  }
  if (typeof content === 'number') return Math.max(valueWidth(model, one.format, share), 4);
  const answers = String(content).match(/"[^"]*"/g) ?? [];
  return Math.max(valueWidth(model, one.format, share), ...answers.map((answer) => textWidth(answer) - 2));
}

const flowing: ReadonlySet<Look> = new Set(['title', 'state', 'heading', 'remark']);
const wrapping: ReadonlySet<Look> = new Set(['note', 'text']);

/** The width of every column. */
function measure(model: NormalModel, sheet: FilledSheet): number[] {
  const { hasTimeline, role } = sheet.sheet;
  const found: number[] = [];
  for (const { rows } of sheet.rectangles) {
    for (const row of rows) {
      row.forEach((one, at) => {
        const before = found[at] ?? 0;
        if (one.content === '' && !one.typed) {
          found[at] = before;
          return;
        }
        const isLast = row.slice(at + 1).every((next) => next.content === '');
        // Words at the end of a row flow on to the right; a wrapped text needs no room of its own.
        const flows = (flowing.has(one.look) && isLast) || (wrapping.has(one.look) && (hasTimeline || isLast));
        const most = wrapping.has(one.look) ? widths.tableText : Infinity;
        const share = at >= column.firstPeriod && hasTimeline ? 1 : model.timeline.periods;
        const boldness: number = looks[one.look].bold ? 1.08 : 1;
        const room = Math.min(Math.ceil(contentWidth(model, one, share) * boldness) + 2, most);
        found[at] = flows ? before : Math.max(before, room);
      });
    }
  }
  const bounded = found.map((width) => Math.max(width, widths.least));
  // Where columns stay in view they must leave room for the periods.
  const most = hasTimeline ? widths.label.most : widths.label.mostAlone;
  bounded[column.label] = Math.min(Math.max(found[column.label] ?? 0, widths.label.least), most);
  if (role === 'about') bounded[column.value] = widths.wrappedText;
  if (hasTimeline) {
    const longestNote = Math.max(
      ...sheet.rectangles.flatMap(({ rows }) => rows.map((row) => textWidth(String(row[column.note]?.content ?? '')))),
    );
    bounded[column.note] = Math.min(
      Math.max(Math.ceil(longestNote) + indentAndMargins, widths.least),
      widths.wrappedNote,
    );
    bounded[column.spacer] = widths.spacer;
    // Periods are equally wide, whatever stands in them.
    const widest = Math.max(...bounded.slice(column.firstPeriod));
    return bounded.map((width, at) => (at >= column.firstPeriod ? widest : width));
  }
  return withRoomToFlow(sheet, bounded);
}

/** Columns added until every text that flows to the right ends on the printed area. */
function withRoomToFlow(sheet: FilledSheet, columnWidths: readonly number[]): number[] {
  const found = [...columnWidths];
  for (const { rows } of sheet.rectangles) {
    for (const row of rows) {
      const at = row.map((one) => one.content !== '').lastIndexOf(true);
      const one = row[at];
      if (!one || !flowing.has(one.look) || typeof one.content !== 'string' || one.content.startsWith('=')) continue;
      const needed = (textWidth(one.content) * (looks[one.look].size ?? 11)) / 11 + 1;
      const room = (): number => found.slice(at).reduce((sum, width) => sum + width, 0);
      while (room() < needed) found.push(widths.extra);
    }
  }
  return found;
}

/** Rows whose texts wrap, and titles. */
function rowHeights(sheet: FilledSheet, columnWidths: readonly number[]): SheetPlan['rowHeights'] {
  const heights: { rows: string; points: number }[] = [];
  const put = (row: number, points: number): void => {
    heights.push({ rows: `${row + 1}:${row + 1}`, points });
  };
  put(sheetTop.title, titleHeight);
  for (const { top, rows } of sheet.rectangles) {
    for (const [rowIndex, row] of rows.entries()) {
      const lines = Math.max(
        ...row.map((one, at) =>
          looks[one.look].wrap && typeof one.content === 'string' && !one.content.startsWith('=')
            ? linesOf(one.content, (columnWidths[at] ?? widths.least) - indentAndMargins)
            : 1,
        ),
      );
      if (lines > 1) put(top + rowIndex, lines * lineHeight);
    }
  }
  return heights;
}

/** The last row and column that are printed. */
function extentOf(sheet: FilledSheet, columnWidths: readonly number[]): { row: number; column: number } {
  let row: number = sheetTop.state;
  for (const block of sheet.blocks) row = Math.max(row, block.top + block.height - 1);
  return { row, column: columnWidths.length - 1 };
}
