// The sheets of a table of events: how often users come, what they use, and which early use those have who stay.
import { activeDays, type Apart, type EventFindings, type Feature, type Magic } from '../../customers/events';
import { fewCustomers } from '../../customers/next-product';
import type { Share } from '../../numerics/proportions';
import { dateFormat, monthFormat, percentFormat, writtenDate, writtenNumber } from '../../locales/formats';
import { cellAddress, isoOf, seriesColors, type CellStyle, type SheetPlan } from '../../plan';
import { look, userText, type ShownFormula } from '../../plan/sheet/report-sheet';
import { words } from '../report-words';
import { cohortLabel } from './cohort-blocks';
import { type Column, putColumns } from './columns';
import { chartHeight, linesOfReading, notes, reference, say, started, top, withoutPart, type Context } from './context';
import * as texts from './events.texts';

const grey = '#9A9A9A';
/** Of these sheets' columns, of which there are many. */
const width = 12;

const at = (row: number, column: number): string => cellAddress({ row, column });

export function stickinessSheet(context: Context): SheetPlan {
  const { events } = context.analysis;
  if (!events?.made) return withoutPart(context, 'stickiness', events?.why ?? 'noEvents');
  const { language, options } = context;
  const { stickiness } = events;
  const sheet = started(context, 'stickiness');
  const head = notes(context, sheet, top.headings - 1, [
    ...linesOfReading(context, 'stickiness'),
    ...(stickiness.some(({ month }) => !month) ? [say(context, texts.short)] : []),
  ]);
  const [first, last] = [head + 1, head + stickiness.length];
  const percent = percentFormat[language];
  type Line = (typeof stickiness)[number];
  const ratio =
    (window: keyof typeof activeDays, column: number): Column<Line>[2] =>
    (line, row) => {
      const own = line[window];
      if (!own || own.users === 0) return '';
      return {
        formula: `=${at(row, column)}/${at(row, column + 1)}`,
        shown: own.userDays / activeDays[window] / own.users,
      };
    };
  const daily =
    (window: keyof typeof activeDays): Column<Line>[2] =>
    (line) => {
      const own = line[window];
      return own ? own.userDays / activeDays[window] : '';
    };
  const columns: readonly Column<Line>[] = [
    [say(context, texts.until), dateFormat[language], ({ day }) => day],
    [say(context, texts.daily7), '#,##0.0', daily('week')],
    [say(context, texts.weekly), '#,##0', ({ week }) => week?.users ?? ''],
    ['DAU/WAU', percent, ratio('week', 2)],
    [say(context, texts.daily30), '#,##0.0', daily('month')],
    [say(context, texts.monthly), '#,##0', ({ month }) => month?.users ?? ''],
    ['DAU/MAU', percent, ratio('month', 5)],
  ];
  sheet.headings({ row: head, column: 0 }, [say(context, words.period)], look.wordHeading);
  sheet.put(
    { row: first, column: 0 },
    stickiness.map(({ start }) => [cohortLabel(start, options.period)]),
    { ...look.label, ...(options.period === 'month' && { numberFormat: monthFormat[language] }) },
  );
  putColumns(sheet, { row: head, column: 1 }, columns, stickiness, { width });
  sheet.block(head, Math.min(last, head + chartHeight));
  const below = last + 2;
  sheet.block(below, below + chartHeight);
  sheet.chart(
    { row: below, column: 0 },
    { row: below + chartHeight, column: 7 },
    {
      name: 'stickiness',
      kind: 'line',
      title: say(context, texts.stickyChart),
      categoryAxis: { title: say(context, words.period) },
      valueAxis: { title: 'DAU/WAU, DAU/MAU', numberFormat: percent.replace('.0', '') },
      categories: reference(sheet, 0, first, last),
      series: [4, 7].map((column, index) => ({
        name: columns[column - 1]?.[0] ?? '',
        values: reference(sheet, column, first, last),
        color: seriesColors[index] ?? seriesColors[0],
      })),
    },
  );
  return sheet.plan({ rows: top.source + 1, columns: 1 });
}

/** A name of the user's, as it stands in a table. */
function nameOf(context: Context, name: string | null): string | ShownFormula {
  if (name === null) return say(context, texts.anything);
  return userText(name.length > 40 ? `${name.slice(0, 39)}…` : name);
}

function isFew({ did, not }: Apart): boolean {
  return did.all < fewCustomers || not.all < fewCustomers;
}

/** Two groups and their retention: how many they are, the shares, the difference with its interval, and the lift. */
function apartColumns<Line>(
  context: Context,
  first: number,
  said: Readonly<Record<'did' | 'not' | 'keptDid' | 'keptNot', string>>,
  of: (line: Line) => Apart | null,
): readonly Column<Line>[] {
  const percent = percentFormat[context.language];
  const share = (side: 'did' | 'not'): Column<Line>[2] => {
    return (line) => {
      const own = of(line)?.[side];
      return own && own.all > 0 ? own.of / own.all : '';
    };
  };
  const both = (line: Line): readonly [Share, Share] | undefined => {
    const own = of(line);
    return own && own.did.all > 0 && own.not.all > 0 ? [own.did, own.not] : undefined;
  };
  return [
    [said.did, '#,##0', (line) => of(line)?.did.all ?? ''],
    [said.keptDid, percent, share('did')],
    [said.not, '#,##0', (line) => of(line)?.not.all ?? ''],
    [said.keptNot, percent, share('not')],
    [
      say(context, texts.difference),
      `+${percent};-${percent};${percent}`,
      (line, row) => {
        const own = both(line);
        if (!own) return '';
        const [did, not] = own;
        return { formula: `=${at(row, first + 1)}-${at(row, first + 3)}`, shown: did.of / did.all - not.of / not.all };
      },
    ],
    [say(context, texts.from), `+${percent};-${percent};${percent}`, (line) => of(line)?.interval?.low ?? ''],
    [say(context, texts.to), `+${percent};-${percent};${percent}`, (line) => of(line)?.interval?.high ?? ''],
    [
      say(context, texts.lift),
      '0.00',
      (line, row) => {
        const own = both(line);
        if (!own || own[0].of + own[1].of === 0) return '';
        const [did, not] = own;
        const [n, kept, others, keptOthers] = [0, 1, 2, 3].map((column) => at(row, first + column));
        return {
          formula: `=${kept}/((${n}*${kept}+${others}*${keptOthers})/(${n}+${others}))`,
          shown: did.of / did.all / ((did.of + not.of) / (did.all + not.all)),
        };
      },
    ],
  ];
}

/** What is to be known of those who were followed. */
function followedLines(context: Context, events: EventFindings): string[] {
  const { language } = context;
  const { window, followed, users } = events;
  if (!window) return [say(context, texts.tooYoung)];
  const all = followed.found.all + followed.checked.all;
  const written = (value: number): string => writtenNumber(language, value);
  return [
    say(context, texts.followed, {
      users: written(all),
      stayed: written(followed.found.of + followed.checked.of),
      from: window.from,
      until: window.until - 1,
      young: written(users - all),
    }),
    say(context, texts.firstDay),
  ];
}

function actionLines(context: Context, { actions, features, unnamed }: EventFindings): string[] {
  const { language } = context;
  const others = actions - features.length;
  return [
    ...(others > 0
      ? [
          say(context, texts.more, {
            shown: writtenNumber(language, features.length),
            others: writtenNumber(language, others),
          }),
        ]
      : []),
    ...(unnamed > 0 ? [say(context, texts.unnamed, { rows: writtenNumber(language, unnamed) })] : []),
  ];
}

function fewLine(context: Context): string {
  return say(context, texts.few, { users: writtenNumber(context.language, fewCustomers) });
}

export function featureSheet(context: Context): SheetPlan {
  const { events } = context.analysis;
  if (!events?.made) return withoutPart(context, 'features', events?.why ?? 'noEvents');
  const { language } = context;
  const { features, monthly, window } = events;
  const sheet = started(context, 'features');
  const row = notes(context, sheet, top.headings - 1, [
    ...linesOfReading(context, 'features'),
    ...followedLines(context, events),
    ...actionLines(context, events),
    ...(features.some(({ early }) => early && isFew(early)) ? [fewLine(context)] : []),
  ]);
  sheet.put({ row, column: 0 }, [[say(context, texts.activeUsers)]], look.label);
  sheet.put({ row, column: 1 }, [[monthly]], { ...look.figure, numberFormat: '#,##0' });
  const over = row + 2;
  const head = over + 1;
  const mau = cellAddress({ row, column: 1 }, { row: true, column: true });
  const recent: readonly Column<Feature>[] = [
    [say(context, texts.users), '#,##0', ({ users }) => users],
    [
      say(context, texts.breadth),
      percentFormat[language],
      ({ users }, own) => (monthly === 0 ? '' : { formula: `=${at(own, 1)}/${mau}`, shown: users / monthly }),
    ],
    [say(context, texts.uses), '#,##0', ({ uses }) => uses],
    [
      say(context, texts.depth),
      '#,##0.0',
      ({ users, uses }, own) => (users === 0 ? '' : { formula: `=${at(own, 3)}/${at(own, 1)}`, shown: uses / users }),
    ],
  ];
  const kept = window
    ? apartColumns<Feature>(
        context,
        5,
        {
          did: say(context, texts.used),
          not: say(context, texts.usedNot),
          keptDid: say(context, texts.keptUsed),
          keptNot: say(context, texts.keptNot),
        },
        ({ early }) => early,
      )
    : [];
  sheet.dress({ row: over, column: 0 }, { row: over, column: 4 + kept.length }, look.block);
  sheet.flow({ row: over, column: 1 }, say(context, texts.recentBlock), look.block);
  if (window)
    sheet.flow(
      { row: over, column: 5 },
      window.early === 1
        ? say(context, texts.keptBlockOfDay)
        : say(context, texts.keptBlock, { days: writtenNumber(language, window.early) }),
      look.block,
    );
  sheet.headings({ row: head, column: 0 }, [say(context, texts.feature)], look.wordHeading);
  sheet.put(
    { row: head + 1, column: 0 },
    features.map(({ name }) => [nameOf(context, name)]),
    look.label,
  );
  putColumns(sheet, { row: head, column: 1 }, recent, features, { width });
  putColumns(sheet, { row: head, column: 5 }, kept, features, {
    width,
    style: ({ early }) => (early && isFew(early) ? { color: grey } : {}),
  });
  sheet.heat({ row: head + 1, column: 2 }, { row: head + features.length, column: 2 });
  sheet.block(over, head + features.length);
  return sheet.plan({ rows: top.source + 1, columns: 1 });
}

export function magicSheet(context: Context): SheetPlan {
  const { events } = context.analysis;
  if (!events?.made) return withoutPart(context, 'magic', events?.why ?? 'noEvents');
  const { language } = context;
  const { magic, window, followed, middle } = events;
  const sheet = started(context, 'magic');
  const written = (value: number): string => writtenNumber(language, value);
  const [best] = magic;
  const row = notes(context, sheet, top.headings - 1, [
    ...linesOfReading(context, 'magic'),
    ...(best ? [say(context, texts.tries, { actions: written(events.features.length + 1) })] : []),
    ...followedLines(context, events),
    ...actionLines(context, events),
    ...(magic.some(({ found, checked }) => isFew(found) || isFew(checked)) ? [fewLine(context)] : []),
    ...(window && !best ? [say(context, texts.nobody)] : []),
  ]);
  if (!window || !best) return sheet.plan({ rows: top.source + 1, columns: 1 });
  const atLeast =
    window.early === 1
      ? say(context, texts.atLeastOfDay)
      : say(context, texts.atLeast, { days: written(window.early) });
  sheet.dress({ row, column: 0 }, { row, column: 1 }, look.block);
  sheet.flow({ row, column: 0 }, say(context, texts.best), look.block);
  sheet.put({ row: row + 1, column: 0 }, [[say(context, texts.action)], [atLeast]], look.label);
  sheet.put({ row: row + 3, column: 0 }, [[say(context, texts.verdict)]], look.label);
  sheet.put({ row: row + 1, column: 1 }, [[nameOf(context, best.name)]], { ...look.figure, align: 'left', bold: true });
  sheet.put({ row: row + 2, column: 1 }, [[best.times]], {
    ...look.figure,
    align: 'left',
    bold: true,
    numberFormat: '#,##0',
  });
  sheet.flow({ row: row + 3, column: 1 }, verdictOf(context, best.checked), { ...look.note, bold: true });
  sheet.block(row, row + 3);

  const over = row + 5;
  const head = over + 1;
  const said = {
    did: say(context, texts.reached),
    not: say(context, texts.reachedNot),
    keptDid: say(context, texts.keptFrom),
    keptNot: say(context, texts.keptBelow),
  };
  const found: readonly Column<Magic>[] = [
    [atLeast, '#,##0', ({ times }) => times],
    [say(context, texts.youden), '0.00', ({ youden }) => youden],
    ...apartColumns<Magic>(context, 3, said, (line) => line.found).slice(0, 4),
  ];
  const checked = apartColumns<Magic>(context, 7, said, (line) => line.checked);
  sheet.dress({ row: over, column: 0 }, { row: over, column: 6 + checked.length }, look.block);
  sheet.flow(
    { row: over, column: 1 },
    say(context, texts.foundBlock, { users: written(followed.found.all), day: writtenDate(language, isoOf(middle)) }),
    look.block,
  );
  sheet.flow(
    { row: over, column: 7 },
    say(context, texts.checkedBlock, { users: written(followed.checked.all) }),
    look.block,
  );
  sheet.headings({ row: head, column: 0 }, [say(context, texts.action)], look.wordHeading);
  sheet.put(
    { row: head + 1, column: 0 },
    magic.map(({ name }) => [nameOf(context, name)]),
    look.label,
  );
  const style =
    (side: 'found' | 'checked') =>
    (line: Magic): CellStyle => ({
      ...(line === best && { bold: true }),
      ...(isFew(line[side]) && { color: grey }),
    });
  putColumns(sheet, { row: head, column: 1 }, found, magic, { width, style: style('found') });
  putColumns(sheet, { row: head, column: 7 }, checked, magic, { width, style: style('checked') });
  sheet.block(over, head + magic.length);
  return sheet.plan({ rows: top.source + 1, columns: 1 });
}

/** What those say of the best one by whom it was not chosen. */
function verdictOf(context: Context, checked: Apart): string {
  const { interval } = checked;
  if (!interval || isFew(checked))
    return say(context, texts.notChecked, { users: writtenNumber(context.language, fewCustomers) });
  if (interval.low > 0) return say(context, texts.confirmed);
  return say(context, interval.high < 0 ? texts.refuted : texts.notConfirmed);
}
