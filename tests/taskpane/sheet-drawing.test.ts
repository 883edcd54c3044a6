import { computedValues } from '../../src/calculation';
import { languages } from '../../src/locales/language';
import { plan, serialOf, type SheetPlan } from '../../src/plan';
import { drawSheet, isWhole, tellingSheet } from '../../src/taskpane/models/sheet-drawing';
import { shownValue } from '../../src/plan';
import { initialAnswers, templates } from '../../src/templates';
import { eachWith, sampled } from '../depth';
import { area } from '../plan/addresses';
import { bareSheet, bareWorkbook } from '../plan/bare';

describe('a value is shown as Excel shows it under its number format', () => {
  // Expected: what Excel's own documentation of number format codes says of each, in the conventions of CLDR.
  test.each([
    [1234.5, '#,##0', 'en', '1,235'],
    [1234.5, '#,##0.00', 'ru', '1\u00a0234,50'],
    [0.25, '#,##0.0000##', 'en', '0.2500'],
    [0.125, '0.0%', 'en', '12.5%'],
    [0.125, '0.0\\ %', 'ru', '12,5 %'],
    [-5, '"$"#,##0;-"$"#,##0', 'en', '-$5'],
    [24900, '#,##0\\ "₽"', 'ru', '24\u00a0900 ₽'],
    [serialOf('2026-03-05'), '[$-409]d mmm yyyy', 'en', '5 Mar 2026'],
    [serialOf('2026-03-05'), 'dd.mm.yyyy', 'ru', '05.03.2026'],
    [serialOf('2026-03-05'), 'yyyy"年"m"月"', 'zh', '2026年3月'],
    [serialOf('2026-03-05'), '"Tháng "m"/"yyyy', 'vi', 'Tháng 3/2026'],
    [0.000001, '', 'en', '0.000001'],
    ['Leads', '#,##0', 'en', 'Leads'],
  ] as const)('%p under %p in %s is %p', (value, format, language, expected) => {
    expect(shownValue(value, format, language)).toBe(expected);
  });
});

const sheet = bareSheet('Plan', {
  contents: [
    { address: 'A1:C1', cells: [['Title over two cells', '', '']] },
    {
      address: 'A2:C3',
      cells: [
        ['Ads', 12.5, '=B2*2'],
        ['Blog', '=B2', '=Inputs!$A$1'],
      ],
    },
  ],
  styles: [
    { address: 'A1:C1', style: { fill: '#D9E5F2', bold: true } },
    { address: 'B2', style: { numberFormat: '#,##0.00', grid: '#D8C687' } },
  ],
  // Of a column of one character Excel makes 12 pixels: seven for the digit, five of margin; a point is 4/3 of a pixel.
  columnWidths: [{ columns: 'A:B', characters: 10 }],
  rowHeights: [{ rows: '1:1', points: 30 }],
  charts: [
    {
      name: 'chart',
      kind: 'bar',
      title: 'People',
      anchor: 'A5:B8',
      categoryAxis: { title: 'Channel' },
      valueAxis: { title: 'people', numberFormat: '0' },
      categories: 'Plan!$A$2:$A$3',
      series: [{ name: 'Leads', values: 'Plan!$B$2:$B$3', color: '#0072B2' }],
    },
  ],
  print: { area: 'A1:C8', pages: { wide: 1 }, rowBreaks: [], title: 'Model' },
});
const inputs: SheetPlan = {
  ...sheet,
  name: 'Inputs',
  role: 'inputs',
  contents: [{ address: 'A1', cells: [['Autumn']] }],
  styles: [],
  charts: [],
};
const made = bareWorkbook([inputs, sheet]);
const all = { width: 1000, height: 1000 };

describe('a sheet is drawn', () => {
  const drawing = drawSheet(made, sheet, 'en', all, computedValues(made));

  test('as large as its columns and rows are in Excel', () => {
    expect(drawing.width).toBe(75 + 75 + 64);
    expect(drawing.height).toBe(40 + 7 * 20);
    expect(drawing.fills).toEqual([{ x: 0, y: 0, width: 214, height: 40, color: '#D9E5F2' }]);
  });

  test('with its constants and what its formulas show', () => {
    const lines = drawing.texts.map((text) => text.lines.join(' '));
    expect(lines).toEqual(['Title over two cells', 'Ads', '12.50', '25', 'Blog', '12.5', 'Autumn']);
    expect(drawing.bars).toEqual([]);
  });

  test('with a bar where something is not computed yet', () => {
    const early = drawSheet(made, sheet, 'en', all, (_, row, column) => (row === 1 && column === 2 ? undefined : 1));
    expect(early.bars).toHaveLength(1);
    const [bar] = early.bars;
    expect(bar?.x).toBeGreaterThan(150);
    expect(bar?.y).toBeGreaterThan(40);
    expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeLessThan(60);
  });

  test('with a long text over the empty cells beside it, and cut where there is none', () => {
    const title = drawing.texts.find(({ lines }) => lines[0]?.startsWith('Title'));
    expect(title?.cut).toBe(false);
    const narrow = { ...sheet, contents: [{ address: 'A1:B1', cells: [['Title over no empty cell', 'x']] }] };
    const [cut] = drawSheet({ ...made, sheets: [narrow] }, narrow, 'en', all, () => undefined).texts;
    expect(cut?.cut).toBe(true);
  });

  test('with its charts in their places, their names and values those of their cells', () => {
    expect(drawing.charts).toMatchObject([
      {
        x: 0,
        y: 100,
        width: 150,
        height: 80,
        kind: 'bar',
        title: 'People',
        along: 'Channel',
        up: 'people',
        categories: ['Ads', 'Blog'],
        places: 2,
        reversed: false,
        series: [{ name: 'Leads', color: '#0072B2', asLine: false, isBase: false, values: [12.5, 12.5] }],
      },
    ]);
  });

  test('no further than the limit', () => {
    const part = drawSheet(made, sheet, 'en', { width: 100, height: 50 }, () => undefined);
    expect([part.width, part.height]).toEqual([100, 50]);
    expect(part.texts.map(({ lines }) => lines[0])).toEqual(['Title over two cells', 'Ads', '12.50']);
    expect(isWhole(sheet, { width: 100, height: 50 })).toBe(false);
    expect(isWhole(sheet, all)).toBe(true);
  });
});

test.each(sampled(eachWith(templates, languages), 9).map(([template, language]) => ({ template, language })))(
  'every sheet of $template.id in $language has a picture with all the words that are printed',
  ({ template, language }) => {
    const whole = plan(template, initialAnswers(template, language, '2026-01-15'), language);
    const telling = tellingSheet(whole);
    // A document is told by what is to be filled in, unless it has figures to be seen.
    const hasChart = whole.sheets.some(({ charts }) => charts.length > 0);
    if (template.kind === 'document' && !hasChart) expect(telling?.role).toBe('inputs');
    else expect(telling?.charts.length).toBeGreaterThan(0);
    const values = computedValues(whole);
    for (const one of whole.sheets) {
      const drawn = drawSheet(whole, one, language, { width: Infinity, height: Infinity }, values);
      expect(drawn.bars).toEqual([]);
      const shown = drawn.texts.map(({ lines }) => lines.join(' ').replaceAll(' ', ''));
      // The notes of lines over periods stand beyond what is printed, and are not drawn.
      const { lastColumn } = area(one.print.area);
      const constants = one.contents
        .flatMap(({ address, cells }) => cells.flatMap((line) => line.slice(0, lastColumn - area(address).column + 1)))
        .filter((cell) => typeof cell === 'string');
      for (const text of constants)
        if (text !== '' && !text.startsWith('=')) expect(shown).toContain(text.replaceAll(' ', ''));
      expect(drawn.charts).toHaveLength(one.charts.length);
      const figures = [...drawn.fills, ...drawn.lines, ...drawn.bars, ...drawn.texts, ...drawn.charts];
      for (const { x, y, width, height } of figures) {
        expect(Number.isFinite(x + y + width + height)).toBe(true);
        expect(Math.min(x, y, width, height)).toBeGreaterThanOrEqual(-1);
      }
    }
  },
);
