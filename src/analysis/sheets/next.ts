// The sheet of the next product: what customers buy after their first product, how likely, and how long it takes.
import { fewCustomers, type AfterProduct, type Following, type NextProducts } from '../../customers/next-product';
import { percentFormat, writtenNumber } from '../../locales/formats';
import type { Texts } from '../../locales/language';
import { cellAddress, rangeAddress, type SheetPlan } from '../../plan';
import { look, userText, type ReportCell, type ReportSheet, type ShownFormula } from '../../plan/sheet/report-sheet';
import { words } from '../report-words';
import { down, linesOfReading, notes, say, started, sum, top, withoutPart, type Context } from './context';
import * as texts from './next.texts';

const firstNext = 2;
const grey = '#8A8A8A';

export function nextSheet(context: Context): SheetPlan {
  const { next, summary } = context.analysis;
  if (!next?.made) return withoutPart(context, 'next', next?.why ?? 'noProducts');
  const { language } = context;
  const { horizon, customers, after } = next;
  const sheet = started(context, 'next');
  const written = (number: number): string => writtenNumber(language, number);
  let row = notes(context, sheet, top.headings - 1, [
    ...linesOfReading(context, 'next'),
    say(context, texts.horizon, { days: written(horizon) }),
    say(context, texts.censored),
    say(context, texts.notShares),
    ...(after.some(isFew) ? [say(context, texts.few, { customers: written(fewCustomers) })] : []),
    ...(customers < summary.customers
      ? [say(context, texts.without, { customers: written(summary.customers - customers) })]
      : []),
  ]);
  row = chanceBlock(context, sheet, row, next);
  row = block(context, sheet, row, next, {
    heading: say(context, texts.counts, { days: written(horizon) }),
    numberFormat: '#,##0',
    cell: ({ customers: own }) => own,
    isSum: true,
  });
  block(context, sheet, row, next, {
    heading: say(context, texts.delays, { days: written(horizon) }),
    numberFormat: '#,##0',
    cell: ({ delay }) => delay ?? '',
    isSum: false,
  });
  return sheet.plan({ rows: top.source + 1, columns: 1 });
}

function isFew({ customers }: AfterProduct): boolean {
  return customers < fewCustomers;
}

/** A name of the user's, as it stands in a table. */
function nameOf(context: Context, { others }: NextProducts, name: string | null): string | ShownFormula {
  if (name === null) return say(context, texts.others, { products: writtenNumber(context.language, others) });
  return userText(name.length > 40 ? `${name.slice(0, 39)}…` : name);
}

/** Headings and labels of a block; returns its first row and the row of all customers. */
function frame(
  context: Context,
  sheet: ReportSheet,
  at: number,
  next: NextProducts,
  { heading, further }: { readonly heading: string; readonly further: readonly Texts[] },
): { readonly first: number; readonly total: number } {
  const { names, after, all } = next;
  const end = firstNext + names.length + further.length - 1;
  sheet.dress({ row: at, column: 0 }, { row: at, column: end }, look.block);
  sheet.flow({ row: at, column: 0 }, heading, look.block);
  const head = at + 1;
  sheet.headings({ row: head, column: 0 }, [say(context, texts.first)], look.wordHeading);
  sheet.headings(
    { row: head, column: 1 },
    [
      say(context, words.customers),
      ...names.map((name) => nameOf(context, next, name)),
      ...further.map((text) => say(context, text)),
    ],
    look.numberHeading,
    14,
  );
  const first = head + 1;
  const total = first + names.length;
  sheet.put(
    { row: first, column: 0 },
    names.map((name) => [nameOf(context, next, name)]),
    look.label,
  );
  sheet.put({ row: total, column: 0 }, [[say(context, words.allCustomers)]], look.totalLabel);
  sheet.put(
    { row: first, column: 1 },
    after.map(({ customers }) => [customers]),
    { ...look.figure, numberFormat: '#,##0' },
  );
  sheet.put({ row: total, column: 1 }, [[{ formula: `=SUM(${down(1, first, total - 1)})`, shown: all.customers }]], {
    ...look.total,
    numberFormat: '#,##0',
  });
  return { first, total };
}

/** Rows with too few customers to be read. */
function greyRows(
  sheet: ReportSheet,
  first: number,
  end: number,
  after: readonly AfterProduct[],
  numberFormat: string,
): void {
  after.forEach((line, place) => {
    const row = first + place;
    if (!isFew(line)) return;
    sheet.dress({ row, column: 0 }, { row, column: 0 }, { ...look.label, color: grey });
    sheet.dress({ row, column: 1 }, { row, column: 1 }, { ...look.figure, numberFormat: '#,##0', color: grey });
    sheet.dress({ row, column: firstNext }, { row, column: end }, { ...look.figure, numberFormat, color: grey });
  });
}

function chanceBlock(context: Context, sheet: ReportSheet, at: number, next: NextProducts): number {
  const { language } = context;
  const { names, after, all, horizon } = next;
  const heading = say(context, texts.chances, { days: writtenNumber(language, horizon) });
  const { first, total } = frame(context, sheet, at, next, {
    heading,
    further: [texts.any, texts.none, texts.from, texts.to],
  });
  const numberFormat = percentFormat[language];
  const last = firstNext + names.length - 1;
  const line = ({ next: following, any, interval }: AfterProduct, row: number): ReportCell[] => [
    ...following.map(({ chance }) => chance),
    {
      formula: `=SUM(${rangeAddress({ row, column: firstNext }, { row, column: last })})`,
      shown: any.chance,
    },
    { formula: `=1-${cellAddress({ row, column: last + 1 })}`, shown: 1 - any.chance },
    interval?.low ?? '',
    interval?.high ?? '',
  ];
  sheet.put(
    { row: first, column: firstNext },
    after.map((each, place) => line(each, first + place)),
    { ...look.figure, numberFormat },
  );
  sheet.put({ row: total, column: firstNext }, [line(all, total)], { ...look.total, numberFormat });
  // Colours would draw the eye to what says nothing; the rows with most customers come first.
  const readable = after.findIndex(isFew);
  const shaded = readable < 0 ? after.length : readable;
  sheet.heat({ row: first, column: firstNext }, { row: first + shaded - 1, column: last });
  greyRows(sheet, first, last + 4, after, numberFormat);
  sheet.block(at, total);
  return total + 2;
}

function block(
  context: Context,
  sheet: ReportSheet,
  at: number,
  next: NextProducts,
  {
    heading,
    numberFormat,
    cell,
    isSum,
  }: {
    readonly heading: string;
    readonly numberFormat: string;
    readonly cell: (following: Following) => ReportCell;
    readonly isSum: boolean;
  },
): number {
  const { names, after, all } = next;
  const { first, total } = frame(context, sheet, at, next, { heading, further: [texts.any] });
  const last = firstNext + names.length - 1;
  const anyOf = (line: AfterProduct, row: number): ReportCell =>
    isSum
      ? {
          formula: `=SUM(${rangeAddress({ row, column: firstNext }, { row, column: last })})`,
          shown: line.any.customers,
        }
      : cell(line.any);
  sheet.put(
    { row: first, column: firstNext },
    after.map((line, place) => [...line.next.map(cell), anyOf(line, first + place)]),
    { ...look.figure, numberFormat },
  );
  sheet.put(
    { row: total, column: firstNext },
    [
      [
        ...all.next.map((each, place): ReportCell =>
          isSum
            ? {
                formula: `=SUM(${down(firstNext + place, first, total - 1)})`,
                shown: sum(after.map(({ next: own }) => own[place]?.customers ?? 0)),
              }
            : cell(each),
        ),
        anyOf(all, total),
      ],
    ],
    { ...look.total, numberFormat },
  );
  greyRows(sheet, first, last + 1, after, numberFormat);
  sheet.block(at, total);
  return total + 2;
}
