// What matters, as a sheet: the tornado with its numbers.
import type { Texts } from '../../locales/language';
import { percentFormat, writtenPercent } from '../../locales/formats';
import { cellAddress, differenceFormat, seriesColors, type WorkbookPlan } from '../../plan';
import type { ReportCell } from '../../plan/sheet/report-sheet';
import { inputName, isNumber } from '../model';
import type { End, Influence, WhatMatters } from '../what-matters';
import type { About } from './page';
import { figureName, inputsBehind, Page, say, shownAs } from './page';

/** Bars that can be read beside each other. */
const mostBars = 15;

const texts = {
  name: { en: 'What matters', ru: 'Что влияет', zh: '影响因素', vi: 'Yếu tố ảnh hưởng' },
  title: {
    en: 'What matters for: {figure}',
    ru: 'Что влияет на показатель: {figure}',
    zh: '哪些因素影响：{figure}',
    vi: 'Yếu tố ảnh hưởng đến: {figure}',
  },
  base: {
    en: 'As the model stands: {value}. Each input goes from its low to its high while the others stay.',
    ru: 'При нынешних данных: {value}. Каждый показатель меняется от низкого до высокого, остальные на месте.',
    zh: '模型当前值：{value}。每次只把一个输入从低值调到高值，其余不变。',
    vi: 'Giá trị hiện tại: {value}. Mỗi lần chỉ đổi một dữ liệu từ mức thấp đến mức cao, phần còn lại giữ nguyên.',
  },
  spread: {
    en: 'Low and high: of the scenarios, or {spread} below and above; a line of cells moves as a whole.',
    ru: 'Низкое и высокое: из сценариев или на {spread} ниже и выше; строка из ячеек меняется целиком.',
    zh: '低值和高值取自各情景，否则为当前值上下 {spread}；按期填写的行整体按比例调整。',
    vi: 'Mức thấp và cao lấy từ các kịch bản, hoặc thấp hơn và cao hơn {spread}; dòng theo kỳ được đổi cùng một tỷ lệ.',
  },
  elasticity: {
    en: 'Elasticity: by how many per cent the figure changes when the input rises by 1%.',
    ru: 'Эластичность: на сколько процентов меняется показатель, когда исходное значение растёт на 1 %.',
    zh: '弹性：输入增加 1% 时，指标变化百分之几。',
    vi: 'Độ co giãn: chỉ tiêu thay đổi bao nhiêu phần trăm khi dữ liệu tăng 1%.',
  },
  table: {
    en: 'Inputs by their effect, the greatest first',
    ru: 'Исходные данные по силе влияния, сначала самое сильное',
    zh: '按影响大小排列的输入',
    vi: 'Dữ liệu theo mức ảnh hưởng, lớn nhất trước',
  },
  input: { en: 'Input', ru: 'Показатель', zh: '输入项', vi: 'Dữ liệu đầu vào' },
  low: { en: 'Low', ru: 'Низкое', zh: '低值', vi: 'Thấp' },
  now: { en: 'Now', ru: 'Сейчас', zh: '当前', vi: 'Hiện tại' },
  high: { en: 'High', ru: 'Высокое', zh: '高值', vi: 'Cao' },
  atLow: { en: 'Figure at low', ru: 'Итог при низком', zh: '低值时的指标', vi: 'Chỉ tiêu ở mức thấp' },
  atHigh: { en: 'Figure at high', ru: 'Итог при высоком', zh: '高值时的指标', vi: 'Chỉ tiêu ở mức cao' },
  swing: { en: 'Swing', ru: 'Размах', zh: '波动幅度', vi: 'Biên độ' },
  elastic: { en: 'Elasticity', ru: 'Эластичность', zh: '弹性', vi: 'Độ co giãn' },
  remark: { en: 'Remark', ru: 'Примечание', zh: '备注', vi: 'Ghi chú' },
  clamped: {
    en: 'stops at what the cell accepts',
    ru: 'ограничено допустимым в ячейке',
    zh: '受单元格允许范围限制',
    vi: 'dừng ở giới hạn của ô',
  },
  scenarios: { en: 'scenarios', ru: 'сценарии', zh: '情景', vi: 'kịch bản' },
  typed: { en: 'typed', ru: 'заданы вручную', zh: '手动指定', vi: 'tự nhập' },
  chart: {
    en: 'Change of the figure from low to high',
    ru: 'Изменение показателя от низкого до высокого',
    zh: '输入由低到高时指标的变化',
    vi: 'Thay đổi của chỉ tiêu từ mức thấp đến mức cao',
  },
  atLowLegend: { en: 'Input low', ru: 'Низкое значение', zh: '输入为低值', vi: 'Dữ liệu ở mức thấp' },
  atHighLegend: { en: 'Input high', ru: 'Высокое значение', zh: '输入为高值', vi: 'Dữ liệu ở mức cao' },
  change: { en: 'Change', ru: 'Изменение', zh: '变化', vi: 'Thay đổi' },
  helper: { en: 'For the chart', ru: 'Для диаграммы', zh: '图表数据', vi: 'Dữ liệu biểu đồ' },
  others: {
    en: 'Inputs that were tried without effect, or not tried',
    ru: 'Исходные данные без влияния или не проверенные',
    zh: '没有影响或未测试的输入',
    vi: 'Dữ liệu không ảnh hưởng hoặc không thử',
  },
  why: { en: 'Why', ru: 'Почему', zh: '原因', vi: 'Lý do' },
  apart: {
    en: 'the figure does not depend on it',
    ru: 'показатель от него не зависит',
    zh: '指标与其无关',
    vi: 'chỉ tiêu không phụ thuộc vào nó',
  },
  'no change': {
    en: 'changes nothing between low and high',
    ru: 'от низкого до высокого ничего не меняет',
    zh: '由低到高没有变化',
    vi: 'không làm đổi gì giữa mức thấp và cao',
  },
  words: { en: 'a text or a choice', ru: 'текст или выбор', zh: '文本或选项', vi: 'là chữ hoặc lựa chọn' },
  date: { en: 'a date', ru: 'дата', zh: '日期', vi: 'là ngày' },
  calendar: { en: 'the calendar', ru: 'календарь плана', zh: '时间设置', vi: 'lịch của kế hoạch' },
  blank: { en: 'empty', ru: 'пусто', zh: '为空', vi: 'trống' },
  zero: {
    en: 'zero: a share of it is nothing; type its low and high',
    ru: 'ноль: доля от него равна нулю, задайте низкое и высокое',
    zh: '为零，按比例无法变动，请手动指定低值和高值',
    vi: 'bằng 0 nên không đổi theo tỷ lệ; hãy tự nhập mức thấp và cao',
  },
  stuck: {
    en: 'the cell accepts no other value',
    ru: 'ячейка не принимает другого значения',
    zh: '单元格不接受其他值',
    vi: 'ô không nhận giá trị khác',
  },
  failed: {
    en: 'the figure has no number: {low} at low, {high} at high',
    ru: 'у показателя нет числа: {low} при низком, {high} при высоком',
    zh: '指标没有数值：低值时为 {low}，高值时为 {high}',
    vi: 'chỉ tiêu không có số: {low} ở mức thấp, {high} ở mức cao',
  },
} as const satisfies Record<string, Texts>;

export function sheetOfWhatMatters(result: WhatMatters, about: About): WorkbookPlan {
  const { target, base, spread, influences, withoutEffect, untried, failed } = result;
  const { language, model } = about;
  const { figure } = target;
  const name = figureName(figure, target.cell, language);
  const page = new Page('what-matters', about, {
    name: texts.name,
    title: say(language, texts.title, { figure: name }),
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
    inputName(one.input, model.inputs),
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
      others.map(([input]) => [inputName(input, model.inputs), '']),
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
  return Math.max(12, Math.round(6 + 1.3 * bars));
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
