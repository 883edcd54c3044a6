// What it takes, as a sheet: the values that do it, or what comes closest; for two inputs the line of all pairs.
import { percentFormat } from '../../locales/formats';
import { filledIn } from '../../locales/gaps';
import { withUnit } from '../../locales/joining';
import type { Texts } from '../../locales/language';
import { seriesColors, type WorkbookPlan } from '../../plan';
import type { ReportCell } from '../../plan/sheet/report-sheet';
import type { Dial } from '../dial';
import type { DecisionInput } from '../model';
import { hasNoLimit, type Outcome, type Pairs, type WhatItTakes } from '../what-it-takes';
import type { About } from './page';
import { cellOf, figureName, inputsBehind, Page, shownAs } from './page';
import * as wording from './what-it-takes-sheet.texts';

const texts = {
  name: wording.whatItTakes,
  title: wording.textsTitle,
  base: wording.textsBase,
  limits: wording.textsLimits,
  upwards: wording.lookedForFromLeastUpwards,
  line: wording.textsLine,
  none: wording.textsNone,
  solutions: wording.valuesThatDoIt,
  closest: wording.whatComesClosest,
  jumps: wording.textsJumps,
  result: wording.solution,
  number: wording.noNumber,
  before: wording.justBefore,
  behind: wording.justBehind,
  from: wording.from,
  to: wording.to,
  change: wording.changeFromNow,
  figureThere: wording.figureThere,
  pairs: wording.textsPairs,
  noPair: wording.textsNoPair,
} as const satisfies Record<string, Texts>;

/** A line's factor as percent, a value as its cell shows it. */
function formatOf(input: DecisionInput, by: Dial['by'], { language }: About): string {
  return by === 'factor' ? percentFormat[language] : input.format;
}

function started({ target, wanted }: Pick<WhatItTakes, 'target' | 'wanted'>, about: About): Page {
  const { language } = about;
  const figure = figureName(target.figure, target.cell, language);
  const shown = shownAs(wanted, target.figure.format, language);
  return new Page('what-it-takes', about, {
    name: texts.name,
    title: filledIn(language, texts.title, { figure, wanted: shown }),
    figure,
  });
}

export function sheetOfWhatItTakes(result: WhatItTakes, about: About): WorkbookPlan {
  const { target, input, by, now, base, least, most, solutions, jumps, nearest } = result;
  const { language, model } = about;
  const page = started(result, about);
  const own = formatOf(input, by, about);
  const write = (value: number): string => shownAs(value, own, language);
  page.notes([
    page.say(texts.base, {
      value: shownAs(base, target.figure.format, language),
      input: input.name,
      now: write(now),
    }),
    hasNoLimit(result)
      ? page.say(texts.upwards, { least: write(least) })
      : page.say(texts.limits, { least: write(least), most: write(most) }),
    ...(by === 'factor' ? [page.say(texts.line)] : []),
    ...(solutions.length === 0 ? [page.say(texts.none)] : []),
  ]);
  const headings = [
    page.say(texts.result),
    withUnit(language, input.name, by === 'factor' ? '' : input.unit),
    page.say(texts.change),
    page.say(texts.figureThere),
  ];
  const formats = ['', own, own, target.figure.format];
  const row = (label: string, { position, value }: Outcome): readonly ReportCell[] => [
    label,
    position,
    position - now,
    cellOf(value),
  ];
  const put = (title: Texts, rows: readonly (readonly ReportCell[])[]): void => {
    if (rows.length === 0) return;
    const top = page.row;
    page.table(page.say(title), headings, rows, formats);
    page.sheet.block(top, page.row - 2);
  };
  put(
    texts.solutions,
    solutions.flatMap(({ from, to }, index) => {
      const label = page.say(texts.number, { number: index + 1 });
      if (from.position === to.position) return [row(label, from)];
      // Of a stretch both ends.
      return [row(`${label}, ${page.say(texts.from)}`, from), row(`${label}, ${page.say(texts.to)}`, to)];
    }),
  );
  if (solutions.length === 0 && nearest) put(texts.closest, [row(page.say(texts.closest), nearest)]);
  put(
    texts.jumps,
    jumps.flatMap(({ from, to }) => [row(page.say(texts.before), from), row(page.say(texts.behind), to)]),
  );
  return page.plan(inputsBehind(model, target.figure));
}

/** Lines of a chart of pairs; more solutions than these at one step are in the table alone. */
const mostLines = 3;

export function sheetOfPairs(result: Pairs, about: About): WorkbookPlan {
  const { target, along, against, by, base, now, points } = result;
  const { language, model } = about;
  const page = started(result, about);
  const title = page.say(texts.pairs, { along: along.name, against: against.name });
  const formats = { along: formatOf(along, by.along, about), against: formatOf(against, by.against, about) };
  const stands = (input: DecisionInput, value: number, format: string): string =>
    page.say(texts.base, {
      value: shownAs(base, target.figure.format, language),
      input: input.name,
      now: shownAs(value, format, language),
    });
  page.notes([
    stands(along, now.along, formats.along),
    stands(against, now.against, formats.against),
    ...(by.along === 'factor' || by.against === 'factor' ? [page.say(texts.line)] : []),
    ...(points.some((point) => point.against.length === 0) ? [page.say(texts.noPair)] : []),
  ]);
  const lines = Math.min(mostLines, Math.max(1, ...points.map((point) => point.against.length)));
  const each = Array.from({ length: lines }, (_, line) => line);
  const axis = withUnit(language, along.name, by.along === 'factor' ? '' : along.unit);
  const upright = withUnit(language, against.name, by.against === 'factor' ? '' : against.unit);
  const lineName = (line: number): string =>
    lines === 1 ? upright : `${upright}: ${page.say(texts.number, { number: line + 1 })}`;
  const chartTop = page.row;
  page.row += 20;
  const top = page.row;
  const first = page.table(
    title,
    [axis, ...each.map(lineName)],
    points.map((point) => [
      // As a text it is the label of its place along the axis.
      shownAs(point.along, formats.along, language),
      ...each.map((line) => point.against[line] ?? ''),
    ]),
    ['', ...each.map(() => formats.against)],
  );
  const last = first + points.length - 1;
  const below = page.row;
  page.row = chartTop;
  page.chart({
    name: 'pairs',
    kind: 'line',
    title,
    categoryAxis: { title: axis },
    valueAxis: { title: upright, numberFormat: formats.against },
    categories: page.down(0, first, last),
    series: each.map((line) => ({
      name: lineName(line),
      values: page.down(1 + line, first, last),
      color: seriesColors[line] ?? seriesColors[0],
    })),
  });
  page.row = below;
  page.sheet.block(top, last);
  return page.plan(inputsBehind(model, target.figure));
}
