import type { Language } from '../locales/language';
import { currencySign, priceDecimals, writtenDate } from '../locales/formats';
import type { Format } from '../templates/spec';
import { computes, type NormalModel } from './1-normalise';
import type { Laid } from './3-lay-out';
import type { FilledSheet } from './4-fill';
import type { Cell } from './address';
import { cellAddress, firstCell, rangeAddress } from './address';
import { kindOf } from './blocks';
import { marksOfFailedChecks } from './blocks/checks';
import { marksOfLostFormulas } from './blocks/kept-formulas';
import { marksOfWrongTyped } from './blocks/typed-values';
import type { FilledCell, Look } from './cell';
import { computedAreas } from './computed-areas';
import { column, lastPeriodOf, noteColumn, sheetTop } from './geometry';
import { translator, type Spot } from './notation';
import { labelsOf, type Named } from './places';
import { isoOf } from '../numerics/days';
import {
  boldness,
  columnWidthsOf,
  defaultSize,
  lineHeight,
  rowHeightOf,
  runs,
  titleHeight,
  widenedFor,
  writtenWidth,
} from './sheet/measures';
import { isReadInPrint, printed } from './sheet/print';
import { incompleteStyle, looks, numberFormats, tabColors, totalLine, warningStyle } from './sheet/style';
import { linesOf, pixelsOf, textWidth } from './sheet/text-width';
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
  noteBehind: 120,
  wrappedText: 96,
  spacer: 2,
  tableText: 24,
  mostTyped: 60,
  guidance: 84,
  extra: 12,
};
/** What an indented text leaves free of its column, in characters. */
const indentAndMargins = 2;
/** What the arrow of a list takes, in characters. */
const choiceArrow = 4;
/** What a number leaves free of its column, in characters, beside the margins that every column has; and what a text does. */
const numberMargin = 1;
const textMargin = 2;
/** Lines of a text that repeats one typed elsewhere. */
const repeatedLines = 2;

/** Two months of weeks. */
const periodsInSight = 8;
/** Of a screen that is 1440 pixels wide, without the numbers of the rows and the bar to scroll with. */
const roomOnScreen = 1440 - 46 - 20;

type Dressed = Omit<SheetPlan, 'name' | 'role' | 'tabColor' | 'contents'>;

/** Phase 5: the appearance of a sheet, and what it accepts, shows, links to and prints. */
export function dress(model: NormalModel, named: Named, laid: Laid, sheet: FilledSheet): Dressed {
  const { hasTimeline } = sheet.sheet;
  const columnWidths = measuredToRead(model, sheet);
  const numberFormat = numberFormats(model.language, model.currency.code);
  const firstRow = hasTimeline ? sheetTop.end : sheetTop.state;

  const translate = translator(model, named, laid);
  const context = {
    model,
    named,
    laid,
    columnWidths,
    translate: (formula: string, spot: Omit<Spot, 'sheet'>) => translate(formula, { ...spot, sheet: sheet.sheet.id }),
  };
  const charts: ChartPlan[] = [];
  const links: SheetPlan['links'][number][] = [];
  const merged: string[] = [];
  const state = cellAddress({ row: sheetTop.state, column: 0 });
  const toFill = named.names.get('cells_to_fill');
  const conditionalFormats: ConditionalFormatPlan[] = [
    {
      address: state,
      // A model with a line that is not finished is no more to be relied on than one with a check that fails.
      ...(toFill === undefined
        ? { formula: `=${state}<>"${words.allPassed[model.language]}"`, ...warningStyle }
        : { formula: `=${toFill}>0`, ...incompleteStyle }),
    },
  ];
  for (const { block, ...place } of sheet.blocks) {
    const marks = kindOf(block).marks?.(block, { ...context, ...place, hasTimeline }) ?? {};
    charts.push(...(marks.charts ?? []));
    links.push(...(marks.links ?? []));
    conditionalFormats.push(...(marks.conditionalFormats ?? []));
    merged.push(...(marks.merged ?? []));
  }
  for (const { name: on, blocks } of laid.sheets)
    for (const { block, top } of blocks) {
      if (block.kind === 'checks')
        conditionalFormats.push(...marksOfFailedChecks(block, { sheet: on, top }, sheet.sheet.id, context));
      if (block.kind === 'typedValues')
        conditionalFormats.push(...marksOfWrongTyped({ sheet: on, top }, sheet.name, context));
    }

  if (toFill === undefined && computes(sheet.sheet))
    conditionalFormats.push(...marksOfLostFormulas(computedAreas(sheet.rectangles)));

  const heights = rowHeights(model, sheet, columnWidths, merged);
  const kept = { rows: firstRow + 1, columns: hasTimeline ? column.spacer : 0 };
  const frozen = { rows: kept.rows, columns: hasTimeline ? columnsInView(columnWidths) : 0 };
  return {
    styles: styles(sheet, numberFormat),
    columnWidths: columnWidthsOf(columnWidths),
    rowHeights: heights,
    validations: validations(model, named, laid, sheet),
    conditionalFormats,
    ...(merged.length > 0 && { merged }),
    links,
    charts,
    frozen,
    print: printed({
      widths: columnWidths,
      heights,
      last: extentOf(model, sheet, columnWidths),
      kept,
      blocks: sheet.blocks.map(({ block, top, height }) => ({ top, height, isChart: block.kind === 'chart' })),
      // A chart over several pages is cut.
      isLong: hasTimeline || charts.length === 0,
      isOpen: !hasTimeline,
      ...(sheet.sheet.role === 'inputs' && { filled: lastFilledRow(sheet) }),
      title: model.title,
    }),
  };
}

function lastFilledRow({ rectangles }: FilledSheet): number {
  const filled = rectangles.flatMap(({ top, rows }) =>
    rows.flatMap((row, index) => (row.some(({ content }) => content !== '') ? [top + index] : [])),
  );
  return Math.max(...filled);
}

export function tabColor(sheet: FilledSheet): string {
  return tabColors[sheet.sheet.role];
}

function validations(model: NormalModel, named: Named, laid: Laid, sheet: FilledSheet): ValidationPlan[] {
  const { language } = model;
  const keyOf = ({ typed }: FilledCell): string =>
    typed ? JSON.stringify([typed.label, typed.note, typed.format, typed.accepts]) : '';
  return sheet.rectangles.flatMap(({ top, rows }) =>
    areasOf(top, rows, keyOf).flatMap(({ address, first: { typed } }): ValidationPlan[] => {
      if (!typed) return [];
      const hint = hintFor(language, typed);
      const base = {
        address,
        prompt: {
          title: shortened(typed.label, longestPromptTitle),
          message: shortened(`${typed.note} ${hint}`.trim(), longestPrompt),
        },
        error: { title: shortened(words.cannotAccept[language], longestPromptTitle), message: hint },
      };
      if (typed.rowsOf === '') return [{ ...base, ...typed.accepts }];
      return [{ ...base, kind: 'listFrom', source: labelsOf(typed.rowsOf, model, named, laid) }];
    }),
  );
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

function shortened(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}

/** The fewest rectangles, row by row, of cells with the same key; those without one are left out. */
function areasOf(
  top: number,
  rows: FilledSheet['rectangles'][number]['rows'],
  keyOf: (one: FilledCell) => string,
): { readonly address: string; readonly first: FilledCell }[] {
  type Area = { key: string; first: FilledCell; row: number; lastRow: number; from: number; to: number };
  const done: Area[] = [];
  let open: Area[] = [];
  for (const [rowIndex, row] of rows.entries()) {
    const next: Area[] = [];
    for (const { from, to, value: key } of runs(row.map(keyOf))) {
      const first = row[from];
      if (key === '' || !first) continue;
      const above = open.find((area) => area.key === key && area.from === from && area.to === to);
      if (above) {
        above.lastRow = top + rowIndex;
        next.push(above);
      } else {
        const area = { key, first, row: top + rowIndex, lastRow: top + rowIndex, from, to };
        done.push(area);
        next.push(area);
      }
    }
    open = next;
  }
  return done.map(({ first, row, lastRow, from, to }) => ({
    address: rangeAddress({ row, column: from }, { row: lastRow, column: to }),
    first,
  }));
}

/** One style per rectangle of cells that look alike. */
function styles(sheet: FilledSheet, numberFormat: Readonly<Record<Format, string>>): SheetPlan['styles'] {
  const keyOf = (one: FilledCell): string =>
    one.look === 'blank' && numberFormat[one.format] === ''
      ? ''
      : `${one.look}|${numberFormat[one.format]}|${alignment(one)}`;
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
    ...sheet.rectangles.flatMap(({ top, rows }) =>
      areasOf(top, rows, keyOf).map(({ address, first }) => ({ address, style: styleOf(first, numberFormat) })),
    ),
    ...lines,
  ];
}

function styleOf(one: FilledCell, numberFormat: Readonly<Record<Format, string>>): CellStyle {
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
function valueWidths(model: NormalModel, of: 'one period' | 'all'): Readonly<Record<Format, number>> {
  const { language, currency } = model;
  const isOne = of === 'one period';
  const share = isOne ? 1 : (model.timeline?.periods ?? 1);
  const amount = -currency.typical * share;
  // The blank beside it is counted.
  const sign = textWidth(currencySign(currency.code)) + 1;
  const decimals = priceDecimals(currency.code);
  const written = (value: number): number => writtenWidth(language, value);
  return {
    // Of one period a minus stands before thousands: a difference.
    count: isOne ? Math.max(written(1_000_000), written(-100_000)) : written(-1_000_000 * share),
    decimal: written(amount) + 3,
    // Of one period: shares, seasons, elasticities and discounts. Elsewhere also how far a check lets amounts differ: a millionth.
    factor: isOne ? '-10.000000'.length : Math.max('-1,000.000000'.length, written(amount / 1e6) + '.000000'.length),
    money: written(amount) + sign,
    price: written(amount / 100) + sign + (decimals > 0 ? decimals + 1 : 0),
    percent: '-1000.0 %'.length,
    // The broadest month, in the bold letters of a timeline.
    date: { en: Math.ceil(textWidth('30 May 2026')), ru: 11, zh: 11, vi: 11 }[language],
    period: { en: 'Sep 2026', ru: 'сент. 2026', zh: '2026年12月##', vi: 'Tháng 12/2026' }[language].length,
    text: 0,
    choice: 0,
  };
}

/** Headings say in several lines what would else make their column broader than what stands in it. */
const mostLinesOf: Partial<Record<Look, number>> = { columnHeading: 3, wordHeading: 3, unitBelow: 2 };
/** Of what is said over a column of inputs. */
const mostLinesOfNote = 5;
/** In characters; no narrower is a heading wrapped. */
const leastHeading = 10;

/** The least width at which a text takes so many lines and no word of it is broken. */
function wrappedWidth(text: string, lines: number): number {
  const words = text.split(/(?<=[\s\u2e80-\uffef])/).map((word) => textWidth(word.trimEnd()));
  let width = Math.ceil(Math.max(Math.min(leastHeading, textWidth(text)), ...words));
  while (linesOf(text, width) > lines) width += 1;
  return width;
}

/** The room that a cell's content takes where it can't flow over its right-hand neighbour. */
function contentWidth(one: FilledCell, valueWidth: number): number {
  const { content } = one;
  const text = constantText(content);
  if (text !== undefined) {
    const lines = mostLinesOf[one.look];
    if (lines !== undefined) return wrappedWidth(text, lines);
    const arrow = one.format === 'choice' ? choiceArrow : 0;
    return Math.max(textWidth(text) + arrow, one.typed ? valueWidth : 0);
  }
  if (typeof content === 'number') return Math.max(valueWidth, 4);
  const answers = String(content).match(/"[^"]*"/g) ?? [];
  return Math.max(valueWidth, ...answers.map((answer) => textWidth(answer) - 2));
}

/** What a letter that is typed takes, in digits: most texts have few capitals. */
const typedLetter: Readonly<Record<Language, number>> = { en: 1.05, ru: 1.1, zh: 2.1, vi: 1.05 };

/** Letters of the longest text that may be typed into a cell on several lines, or that it may come to repeat; 0 of others. */
function longestIn({ typed, longest }: FilledCell): number {
  if (longest !== undefined) return longest;
  return typed?.accepts.kind === 'text' && typed.lines > 1 ? typed.accepts.maxLength : 0;
}

/** Lines that this text takes in a column of this width. */
function linesToSay(one: FilledCell, width: number, language: Language): number {
  const room = width - indentAndMargins;
  const lines = Math.ceil((longestIn(one) * typedLetter[language]) / room);
  return Math.max(1, lines, ...(one.says ?? []).map((text) => linesOf(text, room)));
}

/** The width at which it takes the lines it has; no wider than can be read. */
function roomToSay(one: FilledCell, language: Language): number {
  if (one.says) return Math.min(Math.ceil(Math.max(...one.says.map(textWidth))) + indentAndMargins, typedText);
  const longest = longestIn(one);
  if (longest === 0) return 0;
  const lines = one.typed?.lines ?? repeatedLines;
  return Math.min(Math.ceil((longest * typedLetter[language]) / lines) + indentAndMargins, widths.mostTyped);
}

const flowing: ReadonlySet<Look> = new Set(['title', 'state', 'heading', 'remark']);
const wrapping: ReadonlySet<Look> = new Set(['note', 'text', 'tileLabel', 'guidance']);
/** The room of a text that is typed, in characters: it wraps, and never flows over its neighbour. */
const typedText = 34;

/** How many columns stay when the periods are scrolled: unit and total go with them where they would leave too few in sight. */
function columnsInView(columnWidths: readonly number[]): number {
  const inSight = columnWidths.slice(0, column.firstPeriod + periodsInSight);
  const pixels = inSight.reduce((sum, width) => sum + pixelsOf(width), 0);
  return pixels <= roomOnScreen ? column.spacer : column.value;
}

/** What no column of texts is narrowed below, in characters, so that a sheet can be read in print. */
const leastTexts = 24;

/** The width of every column: where they would be printed too small, columns of texts on several lines are narrower, the broadest first. */
function measuredToRead(model: NormalModel, sheet: FilledSheet): number[] {
  let mostTexts: number = widths.label.mostAlone;
  let found = measure(model, sheet, mostTexts);
  if (sheet.sheet.hasTimeline || sheet.sheet.role === 'about') return found;
  while (!isReadInPrint(found) && mostTexts > leastTexts) found = measure(model, sheet, (mostTexts -= 2));
  return found;
}

/** The width of every column, no text on several lines having more than `mostTexts`. */
function measure(model: NormalModel, sheet: FilledSheet, mostTexts: number): number[] {
  const { hasTimeline, role } = sheet.sheet;
  const ofOnePeriod = valueWidths(model, 'one period');
  const ofAllPeriods = valueWidths(model, 'all');
  const found: number[] = [];
  // The broadest text of the first column that neither wraps nor flows: a heading with others beside it.
  let headed = 0;
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
        const flows =
          (flowing.has(one.look) && isLast) ||
          (wrapping.has(one.look) && (hasTimeline || (isLast && one.look !== 'note')));
        const isBesideInput = one.look === 'note' && row[column.value]?.typed !== undefined;
        const least = Math.min(roomToSay(one, model.language), mostTexts);
        const most = isBesideInput
          ? Math.min(widths.wrappedNote, mostTexts)
          : one.look === 'inputText'
            ? Math.max(Math.min(typedText, mostTexts), least)
            : one.look === 'note' && !hasTimeline
              ? Math.min(wrappedWidth(String(one.content), mostLinesOfNote) + textMargin, widths.tableText)
              : wrapping.has(one.look)
                ? widths.tableText
                : Infinity;
        const valueWidth = (at >= column.firstPeriod && hasTimeline ? ofOnePeriod : ofAllPeriods)[one.format];
        const largeness = (looks[one.look].size ?? defaultSize) / defaultSize;
        const isNumber = constantText(one.content) === undefined && valueWidth > 0;
        const margin = isNumber ? numberMargin : textMargin;
        // Bold digits are as broad as others, in the fonts of spreadsheets.
        const broadness = looks[one.look].bold && !isNumber ? boldness : 1;
        const wanted = Math.ceil(contentWidth(one, valueWidth) * broadness * largeness) + margin;
        const room = Math.max(least, one.look === 'resultText' ? 0 : Math.min(wanted, most));
        found[at] = flows ? before : Math.max(before, room);
        if (at === column.label && !looks[one.look].wrap && !flows) headed = Math.max(headed, room);
      });
    }
  }
  const bounded = found.map((width) => Math.max(width, widths.least));
  // Where columns stay in view they must leave room for the periods.
  const most = hasTimeline ? widths.label.most : Math.max(mostTexts, Math.min(headed, widths.label.mostAlone));
  bounded[column.label] = Math.min(Math.max(found[column.label] ?? 0, widths.label.least), most);
  if (role === 'about') bounded[column.value] = widths.wrappedText;
  if (hasTimeline) {
    const behind = noteColumn(model, 'behind periods');
    const longestNote = Math.max(
      ...sheet.rectangles.flatMap(({ rows }) => rows.map((row) => textWidth(String(row[behind]?.content ?? '')))),
    );
    bounded[behind] = Math.min(Math.max(Math.ceil(longestNote) + indentAndMargins, widths.least), widths.noteBehind);
    bounded[column.spacer] = widths.spacer;
    // Periods are equally wide, whatever stands in them.
    const widest = Math.max(...bounded.slice(column.firstPeriod, behind));
    return withRoomToFlow(
      sheet,
      bounded.map((width, at) => (at >= column.firstPeriod && at < behind ? widest : width)),
    );
  }
  return withRoomToFlow(sheet, bounded);
}

/** Columns added until every text that flows to the right ends on the printed area. */
function withRoomToFlow(sheet: FilledSheet, columnWidths: readonly number[]): number[] {
  const found = [...columnWidths];
  for (const { at, needed } of flowingTexts(sheet)) widenedFor(found, at, needed, widths.extra);
  const hasGuidance = sheet.rectangles.some(({ rows }) => rows.some(([first]) => first?.look === 'guidance'));
  if (hasGuidance) widenedFor(found, 0, widths.guidance, widths.extra);
  return found;
}

/** The texts that flow on to the right: where they begin, and the room they need. */
function flowingTexts(
  sheet: FilledSheet,
  begins: (at: number) => boolean = () => true,
): { readonly at: number; readonly needed: number }[] {
  return sheet.rectangles.flatMap(({ rows }) =>
    rows.flatMap((row) => {
      const at = row.map((one) => one.content !== '').lastIndexOf(true);
      const one = row[at];
      if (!one || !begins(at) || !flowing.has(one.look)) return [];
      if (typeof one.content !== 'string' || one.content.startsWith('=')) return [];
      return [{ at, needed: (textWidth(one.content) * (looks[one.look].size ?? defaultSize)) / defaultSize + 1 }];
    }),
  );
}

/** A text that does not change: typed as it is, or as a formula that only says it. */
function constantText(content: FilledCell['content']): string | undefined {
  if (typeof content !== 'string') return undefined;
  if (!content.startsWith('=')) return content;
  return /^="((?:[^"]|"")*)"$/.exec(content)?.[1]?.replaceAll('""', '"');
}

/** The width that a cell has to show its text in, with those that are merged with it. */
function widthsWith(
  merged: readonly string[],
  columnWidths: readonly number[],
): (row: number, column: number) => number {
  const spans = new Map(
    merged.map((address) => {
      const [from = 'A1', to = from] = address.split(':');
      const first = firstCell(from);
      const wide = columnWidths.slice(first.column, firstCell(to).column + 1).reduce((sum, width) => sum + width, 0);
      return [from, wide];
    }),
  );
  return (row, at) => spans.get(cellAddress({ row, column: at })) ?? columnWidths[at] ?? widths.least;
}

/** Rows whose texts wrap, and titles. */
function rowHeights(
  { language }: NormalModel,
  sheet: FilledSheet,
  columnWidths: readonly number[],
  merged: readonly string[],
): SheetPlan['rowHeights'] {
  const widthAt = widthsWith(merged, columnWidths);
  const heights: { rows: string; points: number }[] = [];
  const put = (row: number, points: number): void => {
    heights.push(rowHeightOf(row, points));
  };
  put(sheetTop.title, titleHeight);
  for (const { top, rows } of sheet.rectangles) {
    for (const [rowIndex, row] of rows.entries()) {
      const lines = Math.max(
        ...row.map((one, at) => {
          const text = constantText(one.content);
          if (!looks[one.look].wrap) return 1;
          const width = widthAt(top + rowIndex, at) / (looks[one.look].bold ? boldness : 1);
          return Math.max(
            text === undefined ? 1 : linesOf(text, width - indentAndMargins),
            linesToSay(one, width, language),
          );
        }),
      );
      if (row.some((one) => one.look === 'tileValue')) put(top + rowIndex, titleHeight);
      else if (lines > 1) put(top + rowIndex, lines * lineHeight);
    }
  }
  return heights;
}

/** The last row and column that are printed; what stands behind the periods is for reading on the screen. */
function extentOf(model: NormalModel, sheet: FilledSheet, columnWidths: readonly number[]): Cell {
  const row = Math.max(sheetTop.state, ...sheet.blocks.map(({ top, height }) => top + height - 1));
  if (!sheet.sheet.hasTimeline) return { row, column: columnWidths.length - 1 };
  const behind = noteColumn(model, 'behind periods');
  // Where there are few periods, what flows over them ends behind them.
  const ends = flowingTexts(sheet, (at) => at < behind).map(({ at, needed }) => {
    let room = columnWidths[at] ?? 0;
    let last = at;
    while (room < needed && last < columnWidths.length - 1) room += columnWidths[++last] ?? 0;
    return last;
  });
  return { row, column: Math.max(lastPeriodOf(model), ...ends) };
}
