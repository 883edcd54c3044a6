// What matters, as a sheet: the tornado with its numbers.
import { filledIn } from '../../locales/gaps';
import type { Texts } from '../../locales/language';
import { percentFormat, writtenPercent } from '../../locales/formats';
import { cellAddress, differenceFormat, seriesColors, type WorkbookPlan } from '../../plan';
import type { ReportCell } from '../../plan/sheet/report-sheet';
import { isNumber } from '../model';
import type { End, Influence, WhatMatters } from '../what-matters';
import type { About } from './page';
import { figureName, inputsBehind, Page, shownAs } from './page';
import * as wording from './what-matters-sheet.texts';

/** Bars that can be read beside each other. */
const mostBars = 15;

const texts = {
  name: wording.whatMatters,
  title: wording.whatMattersForFigure,
  base: wording.textsBase,
  spread: wording.textsSpread,
  elasticity: wording.textsElasticity,
  table: wording.textsTable,
  input: wording.input,
  low: wording.low,
  now: wording.now,
  high: wording.high,
  atLow: wording.figureAtLow,
  atHigh: wording.figureAtHigh,
  swing: wording.swing,
  elastic: wording.elasticity,
  remark: wording.remark,
  clamped: wording.stopsAtWhatCellAccepts,
  scenarios: wording.scenarios,
  typed: wording.typed,
  chart: wording.textsChart,
  atLowLegend: wording.inputLow,
  atHighLegend: wording.inputHigh,
  change: wording.change,
  helper: wording.forChart,
  others: wording.textsOthers,
  why: wording.why,
  apart: wording.textsApart,
  'no change': wording.textsNoChange,
  words: wording.textOrChoice,
  date: wording.aDate,
  calendar: wording.theCalendar,
  blank: wording.empty,
  zero: wording.textsZero,
  stuck: wording.cellAcceptsNoOtherValue,
  failed: wording.textsFailed,
} as const satisfies Record<string, Texts>;

export function sheetOfWhatMatters(result: WhatMatters, about: About): WorkbookPlan {
  const { target, base, spread, influences, withoutEffect, untried, failed } = result;
  const { language, model } = about;
  const { figure } = target;
  const name = figureName(figure, target.cell, language);
  const page = new Page('what-matters', about, {
    name: texts.name,
    title: filledIn(language, texts.title, { figure: name }),
    figure: name,
  });
  page.notes([
    page.say(texts.base, { value: shownAs(base, figure.format, language) }),
    page.say(texts.spread, { spread: writtenPercent(language, spread) }),
    page.say(texts.elasticity),
  ]);
  const chartTop = page.row;
  const shownBars = Math.min(influences.length, mostBars);
  // The chart comes first to the eye; the table that it reads stands below it.
  page.row += shownBars > 0 ? barsHeight(shownBars) + 2 : 0;

  const formatsOf = ({ by, input }: Influence): string => (by === 'factor' ? percentFormat[language] : input.format);
  const headings = [
    texts.input,
    texts.low,
    texts.now,
    texts.high,
    texts.atLow,
    texts.atHigh,
    texts.swing,
    texts.elastic,
    texts.remark,
  ].map((text) => page.say(text));
  const rows = influences.map((one): readonly ReportCell[] => [
    one.input.name,
    one.low.position,
    one.now,
    one.high.position,
    numberAt(one.low),
    numberAt(one.high),
    one.swing,
    one.elasticity ?? '',
    '',
  ]);
  const first = page.table(page.say(texts.table), headings, rows, (row) => {
    const one = influences[row];
    const own = one ? formatsOf(one) : '';
    return ['', own, own, own, figure.format, figure.format, differenceFormat(figure.format, language), '0.00', ''];
  });
  const last = first + influences.length - 1;
  // Remarks flow on to the right.
  influences.forEach((one, index) => {
    const remark = remarkOf(one, page);
    if (remark !== '') page.sheet.flow({ row: first + index, column: headings.length - 1 }, remark, flowing);
  });
  page.sheet.block(first - 2, last);
  if (shownBars > 0) tornado(page, result, { chartTop, first, shownBars });

  const others = [
    ...withoutEffect.map(({ input, why }) => [input, page.say(texts[why])] as const),
    ...untried.map(({ input, why }) => [input, page.say(texts[why])] as const),
    ...failed.map(({ input, low, high }) => {
      const shown = (end: End): string => shownAs(end.value, figure.format, language);
      return [input, page.say(texts.failed, { low: shown(low), high: shown(high) })] as const;
    }),
  ];
  if (others.length > 0) {
    const top = page.row;
    page.table(
      page.say(texts.others),
      [page.say(texts.input), ''],
      others.map(([input]) => [input.name, '']),
      [],
    );
    // The reasons flow on to the right.
    others.forEach(([, why], index) => page.sheet.flow({ row: top + 2 + index, column: 1 }, why, flowing));
    page.sheet.block(top, page.row - 2);
  }
  return page.plan(inputsBehind(model, figure));
}

const flowing = { color: '#52606D', align: 'left', indent: 1 } as const;

function numberAt({ value }: End): number {
  return isNumber(value) ? value : 0;
}

function remarkOf({ low, high, endsFrom }: Influence, page: Page): string {
  const said = [
    ...(endsFrom === 'spread' ? [] : [page.say(texts[endsFrom])]),
    ...(low.isClamped || high.isClamped ? [page.say(texts.clamped)] : []),
  ];
  return said.join('; ');
}

function barsHeight(bars: number): number {
  return Math.max(12, Math.round(5 + 1.2 * bars));
}

/** Columns of the chart's own numbers, to the right of what is printed. */
const aside = { base: 20, low: 20, high: 21 } as const;

/**
 * What each end changes the figure by, stacked from zero: to both sides as a rule. Where both ends move the figure the
 * same way, the one that moves it less comes first and the other adds the rest.
 */
function tornado(
  page: Page,
  { influences, base, target }: WhatMatters,
  { chartTop, first, shownBars }: { readonly chartTop: number; readonly first: number; readonly shownBars: number },
): void {
  const { sheet } = page;
  const numberFormat = differenceFormat(target.figure.format, page.language);
  const from = isNumber(base) ? base : 0;
  sheet.aside(
    { row: first - 1, column: aside.low },
    [[page.say(texts.atLowLegend), page.say(texts.atHighLegend)]],
    flowing,
  );
  influences.slice(0, shownBars).forEach((one, index) => {
    const row = first + index;
    const change = (column: number): string => `(${cellAddress({ row, column })}-${from})`;
    const [low, high] = [change(4), change(5)];
    const sameWay = `${low}*${high}>0`;
    const part = (own: string, other: string, isFirst: string): string =>
      `=IF(AND(${sameWay},${isFirst}),${own}-${other},${own})`;
    const format = { ...flowing, numberFormat };
    const [lowChange, highChange] = [numberAt(one.low) - from, numberAt(one.high) - from];
    sheet.aside(
      { row, column: aside.low },
      [
        [
          { formula: part(low, high, `ABS(${low})>ABS(${high})`), shown: lowChange },
          { formula: part(high, low, `ABS(${high})>=ABS(${low})`), shown: highChange },
        ],
      ],
      format,
    );
  });
  const end = first + shownBars - 1;
  sheet.chart(
    { row: chartTop, column: 0 },
    { row: chartTop + barsHeight(shownBars), column: 8 },
    {
      name: 'tornado',
      kind: 'stackedBar',
      title: page.say(texts.chart),
      categoryAxis: { title: '', reversed: true, everyLabel: true },
      valueAxis: { title: page.say(texts.change), numberFormat },
      categories: page.down(0, first, end),
      series: [
        { name: page.say(texts.atLowLegend), values: page.down(aside.low, first, end), color: seriesColors[1] },
        { name: page.say(texts.atHighLegend), values: page.down(aside.high, first, end), color: seriesColors[0] },
      ],
    },
  );
  sheet.block(chartTop, chartTop + barsHeight(shownBars));
}
