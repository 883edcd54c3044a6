// How sure, as a sheet: percentiles with their errors, what the uncertainty comes from, histogram and fan.
import { percentFormat, writtenPercent } from '../../locales/formats';
import { listed } from '../../locales/joining';
import type { Texts } from '../../locales/language';
import { differenceFormat, seriesColors, type WorkbookPlan } from '../../plan';
import type { ReportCell } from '../../plan/sheet/report-sheet';
import type { Distribution } from '../../numerics/distributions';
import type { Simulation } from '../simulate';
import { fanPercents } from '../simulate';
import type { About } from './page';
import { inputName } from '../model';
import { figureName, inputsBehind, Page, say, shownAs } from './page';

const texts = {
  name: { en: 'How sure', ru: 'Насколько надёжно', zh: '不确定性', vi: 'Mức chắc chắn' },
  title: {
    en: 'How sure is: {figure}',
    ru: 'Насколько надёжен показатель: {figure}',
    zh: '把握有多大：{figure}',
    vi: 'Chắc chắn đến đâu: {figure}',
  },
  base: {
    en: 'As the model stands: {value}. In {runs} runs the uncertain inputs took values from their distributions.',
    ru: 'При нынешних данных: {value}. Прогонов: {runs}; неопределённые показатели менялись по своим распределениям.',
    zh: '模型当前值：{value}。共模拟 {runs} 次，不确定的输入每次按其分布取值。',
    vi: 'Giá trị hiện tại: {value}. Trong {runs} lần chạy, dữ liệu không chắc chắn lấy giá trị theo phân phối của chúng.',
  },
  seed: {
    en: 'Latin hypercube in {batches} batches, seed {seed}: the same seed repeats every figure.',
    ru: 'Латинский гиперкуб, партий: {batches}, начальное число {seed}: с тем же числом всё повторится.',
    zh: '拉丁超立方抽样，分 {batches} 批，随机种子 {seed}：相同种子可完全重现结果。',
    vi: 'Siêu khối Latin gồm {batches} lô, hạt giống {seed}: cùng hạt giống sẽ cho lại đúng kết quả.',
  },
  error: {
    en: 'Standard error: how far a value may be off because the runs are finite; twice that is a safe margin.',
    ru: 'Стандартная ошибка: насколько неточно значение из-за конечного числа прогонов; надёжный запас — две ошибки.',
    zh: '标准误差：因模拟次数有限，数值可能偏离的幅度；取其两倍较为稳妥。',
    vi: 'Sai số chuẩn: giá trị có thể lệch bao nhiêu do số lần chạy có hạn; lấy gấp đôi là an toàn.',
  },
  failed: {
    en: 'In {count} runs the figure has no number ({shown}): for the chance not reached, otherwise left out.',
    ru: 'Прогонов без числа ({shown}): {count}; для вероятности цель в них не достигнута, в остальном они не учтены.',
    zh: '有 {count} 次模拟没有得到数值（{shown}）：视为未达到目标，其余统计不含这些次数。',
    vi: 'Trong {count} lần chạy chỉ tiêu không có số ({shown}): coi như không đạt, còn lại không tính đến.',
  },
  results: { en: 'Results', ru: 'Результаты', zh: '结果', vi: 'Kết quả' },
  quantity: { en: 'Quantity', ru: 'Величина', zh: '统计量', vi: 'Đại lượng' },
  value: { en: 'Value', ru: 'Значение', zh: '数值', vi: 'Giá trị' },
  standardError: { en: 'Standard error', ru: 'Стандарт. ошибка', zh: '标准误差', vi: 'Sai số chuẩn' },
  mean: { en: 'Mean', ru: 'Среднее', zh: '平均值', vi: 'Trung bình' },
  sd: { en: 'Standard deviation', ru: 'Стандартное отклонение', zh: '标准差', vi: 'Độ lệch chuẩn' },
  percentile: {
    en: '{percent}% of runs are below',
    ru: 'Ниже — {percent} % прогонов',
    zh: '{percent}% 的模拟低于',
    vi: '{percent}% số lần chạy thấp hơn',
  },
  least: { en: 'Least of all runs', ru: 'Наименьшее', zh: '最小值', vi: 'Thấp nhất' },
  most: { en: 'Most of all runs', ru: 'Наибольшее', zh: '最大值', vi: 'Cao nhất' },
  atLeast: {
    en: 'Chance of at least {value}',
    ru: 'Вероятность: не менее {value}',
    zh: '不低于 {value} 的概率',
    vi: 'Khả năng đạt ít nhất {value}',
  },
  atMost: {
    en: 'Chance of at most {value}',
    ru: 'Вероятность: не более {value}',
    zh: '不高于 {value} 的概率',
    vi: 'Khả năng không quá {value}',
  },
  inputs: {
    en: 'Where the uncertainty comes from',
    ru: 'Откуда неопределённость',
    zh: '不确定性来自哪里',
    vi: 'Sự không chắc chắn đến từ đâu',
  },
  input: { en: 'Input', ru: 'Показатель', zh: '输入项', vi: 'Dữ liệu đầu vào' },
  share: { en: 'Share of variance', ru: 'Доля дисперсии', zh: '方差占比', vi: 'Tỷ trọng phương sai' },
  rank: { en: 'Rank correlation', ru: 'Ранговая корреляция', zh: '秩相关系数', vi: 'Tương quan hạng' },
  distribution: { en: 'Distribution', ru: 'Распределение', zh: '分布', vi: 'Phân phối' },
  shares: {
    en: 'Share of variance: squared rank correlation with the figure, of the sum of all inputs.',
    ru: 'Доля дисперсии: квадрат ранговой корреляции с показателем в сумме по всем исходным данным.',
    zh: '方差占比：各输入与指标的秩相关系数平方占总和的比例。',
    vi: 'Tỷ trọng phương sai: bình phương tương quan hạng với chỉ tiêu, trên tổng của mọi dữ liệu.',
  },
  triangular: { en: 'triangular', ru: 'треугольное', zh: '三角分布', vi: 'tam giác' },
  pert: { en: 'PERT', ru: 'PERT', zh: 'PERT 分布', vi: 'PERT' },
  uniform: { en: 'uniform', ru: 'равномерное', zh: '均匀分布', vi: 'đều' },
  normal: { en: 'normal', ru: 'нормальное', zh: '正态分布', vi: 'chuẩn' },
  lognormal: { en: 'lognormal', ru: 'логнормальное', zh: '对数正态分布', vi: 'log-chuẩn' },
  list: { en: 'list', ru: 'список', zh: '列表', vi: 'danh sách' },
  meanAndSd: {
    en: 'mean {mean}, sd {sd}',
    ru: 'среднее {mean}, ст. откл. {sd}',
    zh: '均值 {mean}，标准差 {sd}',
    vi: 'trung bình {mean}, độ lệch {sd}',
  },
  together: {
    en: 'Inputs that go together',
    ru: 'Связанные показатели',
    zh: '相互关联的输入',
    vi: 'Dữ liệu đi cùng nhau',
  },
  wanted: { en: 'Wanted', ru: 'Задано', zh: '设定', vi: 'Mong muốn' },
  reached: { en: 'Reached', ru: 'Получено', zh: '实际', vi: 'Đạt được' },
  histogram: {
    en: 'How often each value comes out',
    ru: 'Как часто получается каждое значение',
    zh: '各数值出现的次数',
    vi: 'Mỗi giá trị xuất hiện bao nhiêu lần',
  },
  from: { en: 'From', ru: 'От', zh: '从', vi: 'Từ' },
  to: { en: 'To', ru: 'До', zh: '到', vi: 'Đến' },
  runs: { en: 'Runs', ru: 'Прогоны', zh: '次数', vi: 'Số lần' },
  fan: {
    en: 'Period by period: {figure}',
    ru: 'По периодам: {figure}',
    zh: '分期结果：{figure}',
    vi: 'Theo từng kỳ: {figure}',
  },
  period: { en: 'Period', ru: 'Период', zh: '期', vi: 'Kỳ' },
  belowPercent: { en: '{percent}%', ru: '{percent} %', zh: '{percent}%', vi: '{percent}%' },
  medianError: {
    en: 'Standard error of 50%',
    ru: 'Стандарт. ошибка 50 %',
    zh: '50% 的标准误差',
    vi: 'Sai số chuẩn của 50%',
  },
} as const satisfies Record<string, Texts>;

export function sheetOfSimulation(result: Simulation, about: About): WorkbookPlan {
  const { language, model } = about;
  const { target, base, runs, batches, seed, failed, found, uncertain, correlated, fan } = result;
  const { figure } = target;
  const name = figureName(figure, target.cell, language);
  const page = new Page('how-sure', about, {
    name: texts.name,
    title: say(language, texts.title, { figure: name }),
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
    sorted.map(({ input, share, rank }) => [inputName(input, model.inputs), share, rank, '']),
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
      return input ? inputName(input, model.inputs) : id;
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
