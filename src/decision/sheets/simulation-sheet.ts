// How sure, as a sheet: percentiles with their errors, what the uncertainty comes from, histogram and fan.
import { percentFormat, writtenPercent } from '../../locales/formats';
import { filledIn } from '../../locales/gaps';
import { listed } from '../../locales/joining';
import type { Texts } from '../../locales/language';
import { differenceFormat, seriesColors, type WorkbookPlan } from '../../plan';
import type { ReportCell } from '../../plan/sheet/report-sheet';
import type { Distribution } from '../../numerics/distributions';
import type { Simulation } from '../simulate';
import { fanPercents } from '../simulate';
import type { About } from './page';
import { figureName, inputsBehind, Page, shownAs } from './page';
import * as wording from './simulation-sheet.texts';

const texts = {
  name: wording.howSure,
  title: wording.howSureIsFigure,
  base: wording.textsBase,
  seed: wording.textsSeed,
  error: wording.textsError,
  failed: wording.textsFailed,
  results: wording.results,
  quantity: wording.quantity,
  value: wording.value,
  standardError: wording.standardError,
  mean: wording.mean,
  sd: wording.standardDeviation,
  percentile: wording.textsPercentile,
  least: wording.leastOfAllRuns,
  most: wording.mostOfAllRuns,
  atLeast: wording.chanceOfAtLeastValue,
  atMost: wording.chanceOfAtMostValue,
  inputs: wording.whereUncertaintyComesFrom,
  input: wording.input,
  share: wording.shareOfVariance,
  rank: wording.rankCorrelation,
  distribution: wording.distribution,
  shares: wording.textsShares,
  triangular: wording.triangular,
  pert: wording.pert,
  uniform: wording.uniform,
  normal: wording.normal,
  lognormal: wording.lognormal,
  list: wording.list,
  meanAndSd: wording.meanSd,
  together: wording.inputsThatGoTogether,
  wanted: wording.wanted,
  reached: wording.reached,
  histogram: wording.textsHistogram,
  from: wording.from,
  to: wording.to,
  runs: wording.runs,
  fan: wording.periodByPeriodFigure,
  period: wording.period,
  belowPercent: wording.percent,
  medianError: wording.standardErrorOf50Percent,
} as const satisfies Record<string, Texts>;

export function sheetOfSimulation(result: Simulation, about: About): WorkbookPlan {
  const { language, model } = about;
  const { target, base, runs, batches, seed, failed, found, uncertain, correlated, fan } = result;
  const { figure } = target;
  const name = figureName(figure, target.cell, language);
  const page = new Page('how-sure', about, {
    name: texts.name,
    title: filledIn(language, texts.title, { figure: name }),
    figure: name,
  });
  page.notes([
    page.say(texts.base, { value: shownAs(base, figure.format, language), runs }),
    // A seed is typed again as it stands: its digits are not grouped.
    page.say(texts.seed, { batches, seed: String(seed) }),
    page.say(texts.error),
    page.say(texts.shares),
    ...(failed.runs > 0 ? [page.say(texts.failed, { count: failed.runs, shown: failed.shown })] : []),
  ]);
  resultTable(page, result);
  if (found) histogram(page, found.histogram, figure.format);

  const sorted = [...uncertain].sort((one, other) => other.share - one.share);
  const top = page.row;
  const first = page.table(
    page.say(texts.inputs),
    [texts.input, texts.share, texts.rank, texts.distribution].map((text) => page.say(text)),
    sorted.map(({ input, share, rank }) => [input.name, share, rank, '']),
    ['', percentFormat[language], '0.00', ''],
  );
  sorted.forEach((one, index) => {
    const format = one.by === 'factor' ? percentFormat[language] : one.input.format;
    page.sheet.flow({ row: first + index, column: 3 }, said(one.distribution, format, page), flowing);
  });
  page.sheet.block(top, page.row - 2);
  if (sorted.length > 1) {
    page.chart({
      name: 'shares',
      kind: 'bar',
      title: page.say(texts.inputs),
      categoryAxis: { title: '', reversed: true, everyLabel: true },
      valueAxis: { title: page.say(texts.share), numberFormat: '0%' },
      categories: page.down(0, first, first + Math.min(sorted.length, mostBars) - 1),
      series: [
        {
          name: page.say(texts.share),
          values: page.down(1, first, first + Math.min(sorted.length, mostBars) - 1),
          color: seriesColors[0],
        },
      ],
    });
  }
  if (correlated.length > 0) {
    const from = page.row;
    const labelOf = (id: string): string => {
      const input = model.inputs.find((one) => one.id === id);
      return input ? input.name : id;
    };
    page.table(
      page.say(texts.together),
      [page.say(texts.input), page.say(texts.wanted), page.say(texts.reached)],
      correlated.map(({ one, other, rank, reached }) => [`${labelOf(one)} ↔ ${labelOf(other)}`, rank, reached]),
      ['', '0.00', '0.00'],
    );
    page.sheet.block(from, page.row - 2);
  }
  if (fan) fanOf(page, fan);
  return page.plan(inputsBehind(model, figure));
}

const flowing = { color: '#52606D', align: 'left', indent: 1 } as const;
const mostBars = 15;

function resultTable(page: Page, { target, found, reach }: Simulation): void {
  const { format } = target.figure;
  const apart = differenceFormat(format, page.language);
  const rows: { readonly cells: readonly ReportCell[]; readonly formats: readonly [value: string, error: string] }[] =
    [];
  if (reach) {
    const text = reach.wanted === 'at least' ? texts.atLeast : texts.atMost;
    const label = page.say(text, { value: shownAs(reach.value, format, page.language) });
    const percent = percentFormat[page.language];
    rows.push({ cells: [label, reach.chance.value, reach.chance.error], formats: [percent, percent] });
  }
  if (found) {
    rows.push({ cells: [page.say(texts.mean), found.mean.value, found.mean.error], formats: [format, apart] });
    rows.push({ cells: [page.say(texts.sd), found.sd.value, found.sd.error], formats: [apart, apart] });
    for (const { percent, value, error } of found.percentiles)
      rows.push({ cells: [page.say(texts.percentile, { percent }), value, error], formats: [format, apart] });
    rows.push({ cells: [page.say(texts.least), found.least, ''], formats: [format, apart] });
    rows.push({ cells: [page.say(texts.most), found.most, ''], formats: [format, apart] });
  }
  const top = page.row;
  page.table(
    page.say(texts.results),
    [texts.quantity, texts.value, texts.standardError].map((text) => page.say(text)),
    rows.map(({ cells }) => cells),
    (row) => ['', ...(rows[row]?.formats ?? [])],
  );
  page.sheet.block(top, page.row - 2);
}

function histogram(page: Page, bins: NonNullable<Simulation['found']>['histogram'], format: string): void {
  const { sheet } = page;
  const top = page.row;
  const count = bins.length;
  const first = page.table(
    page.say(texts.histogram),
    [texts.from, texts.to, texts.runs].map((text) => page.say(text)),
    bins.map(({ from, to, count: runs }) => [from, to, runs]),
    [format, format, '#,##0'],
  );
  sheet.dress(
    { row: first, column: 0 },
    { row: first + count - 1, column: 0 },
    { numberFormat: format, align: 'left' },
  );
  sheet.block(top, page.row - 2);
  page.chart({
    name: 'histogram',
    kind: 'column',
    title: page.say(texts.histogram),
    categoryAxis: { title: page.say(texts.from), numberFormat: format },
    valueAxis: { title: page.say(texts.runs), numberFormat: '#,##0' },
    categories: page.down(0, first, first + count - 1),
    series: [{ name: page.say(texts.runs), values: page.down(2, first, first + count - 1), color: seriesColors[0] }],
  });
}

/** The darkest line in the middle. */
const fanColors = [seriesColors[5], seriesColors[0], seriesColors[6], seriesColors[0], seriesColors[5]] as const;

function fanOf(page: Page, { figure, periods }: NonNullable<Simulation['fan']>): void {
  const title = page.say(texts.fan, { figure: figureName(figure, -1, page.language) });
  const top = page.row;
  const names = fanPercents.map((percent) => page.say(texts.belowPercent, { percent }));
  const median = fanPercents.indexOf(50);
  const first = page.table(
    title,
    [page.say(texts.period), ...names, page.say(texts.medianError)],
    periods.map(({ label, percentiles }, index) => [
      label === '' ? String(index + 1) : label,
      ...fanPercents.map((_, at) => percentiles[at]?.value ?? ''),
      percentiles[median]?.error ?? '',
    ]),
    ['', ...fanPercents.map(() => figure.format), figure.format],
  );
  const last = first + periods.length - 1;
  page.sheet.block(top, last);
  page.chart({
    name: 'fan',
    kind: 'line',
    title,
    categoryAxis: { title: page.say(texts.period) },
    valueAxis: { title: figureName(figure, -1, page.language), numberFormat: figure.format },
    categories: page.down(0, first, last),
    series: names.map((name, at) => ({
      name,
      values: page.down(1 + at, first, last),
      color: fanColors[at] ?? seriesColors[0],
    })),
  });
}

/** A distribution in words: `PERT: 80 … 100 … 130`. */
function said(distribution: Distribution, format: string, page: Page): string {
  const { language } = page;
  const write = (value: number): string => shownAs(value, format, language);
  const colon = language === 'zh' ? '：' : ': ';
  const kind = page.say(texts[distribution.kind]) + colon;
  switch (distribution.kind) {
    case 'triangular':
    case 'pert':
      return kind + [distribution.low, distribution.mode, distribution.high].map(write).join(' … ');
    case 'uniform':
      return kind + [distribution.low, distribution.high].map(write).join(' … ');
    case 'normal':
    case 'lognormal':
      return kind + page.say(texts.meanAndSd, { mean: write(distribution.mean), sd: write(distribution.sd) });
    case 'list': {
      const { values, weights } = distribution;
      const total = weights?.reduce((sum, weight) => sum + weight, 0) ?? 0;
      return (
        kind +
        listed(
          language,
          values.map((value, at) =>
            weights
              ? `${write(value)} (${writtenPercent(language, Math.round((1000 * (weights[at] ?? 0)) / total) / 1000)})`
              : write(value),
          ),
        )
      );
    }
  }
}
