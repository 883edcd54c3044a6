import { analyse, report } from '../../src/analysis';
import type { AnalysisOptions } from '../../src/analysis';
import { languages, type Language } from '../../src/locales/language';
import type { SheetPlan, WorkbookPlan } from '../../src/plan';
import { sampled } from '../depth';
import { area, at } from '../plan/addresses';
import { evaluate } from '../plan/evaluate';
import { functionNamed } from '../functions/cases';
import { invoices } from '../functions/online-retail';
import { randomNumbers } from '../functions/random-numbers';
import { everything, ordersOf, type Row } from './tables';

const source = { sheet: "Bob's orders", address: 'A1:D301' };
/** 1 January 2026. */
const january = 46023;

/** Three hundred orders of sixty customers in half a year, with names and channels that look like something else. */
function someOrders(): Row[] {
  const { below } = randomNumbers(7);
  const channels = ['ads', '=1+1', '2026-01', '', '+7 900', '"quoted"'];
  return Array.from({ length: 300 }, (_, row): Row => {
    const customer = Math.floor(60 * below(1) ** 2);
    const name = customer % 3 === 0 ? `00${customer}` : customer % 3 === 1 ? `=C${customer}` : 1000 + customer;
    return [
      name,
      january + Math.floor(below(180)),
      Math.round(below(9000)) / 100 - (row % 40 === 0 ? 95 : 0),
      channels[customer % 6] ?? '',
    ];
  });
}

function reportOf(
  rows: readonly Row[],
  language: Language = 'en',
  options: Partial<AnalysisOptions> = {},
  taken: readonly string[] = [],
): WorkbookPlan {
  const all = { ...everything, ...options };
  const analysis = analyse(ordersOf(rows), all);
  if (analysis === undefined) throw new Error('nobody stopped it');
  return report(analysis, source, all, language, { sheets: taken, names: [] });
}

function textsOf(sheet: SheetPlan): string[] {
  return sheet.contents
    .flatMap(({ cells }) => cells.flat())
    .filter((cell): cell is string => typeof cell === 'string' && cell !== '');
}

test('The heat map on the sheet holds the numbers of the formula', async () => {
  const { customers, dates, amounts } = invoices();
  const rows = customers.map((row, index): Row => [row[0] ?? '', dates[index]?.[0] ?? '', amounts[index]?.[0] ?? '']);
  const plan = reportOf(rows, 'en', { make: ['cohorts'] });
  const [sheet] = plan.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const computed = await evaluate(plan);
  try {
    const formula = functionNamed('PLAN.COHORT_RETENTION');
    const outputs = ['count', 'rate', 'amount'];
    expect(sheet.colorScales).toHaveLength(outputs.length);
    for (const [index, output] of outputs.entries()) {
      const table = formula.call(customers, dates, amounts, null, null, null, output) as (string | number)[][];
      const lines = table.slice(1);
      const { row, column, lastRow, lastColumn } = area(sheet.colorScales?.[index]?.address ?? '');
      expect(lastRow - row + 1).toBe(lines.length);
      lines.forEach((line, down) => {
        // Label and size, then age 0, which is not shaded.
        expect(computed.value(sheet.name, at(row + down, 1))).toBe(line[1]);
        const shown = Array.from({ length: lastColumn - 1 }, (_, across) =>
          computed.value(sheet.name, at(row + down, 2 + across)),
        );
        expect(shown).toEqual(line.slice(2, 2 + shown.length));
        expect(line.slice(2 + shown.length).every((cell) => cell === '')).toBe(true);
      });
      expect(column).toBe(3);
    }
    // The line under the shares is a formula of the sheet; the function has computed the same from the orders.
    const [, average = []] = formula.call(customers, dates, null, null, null, null, 'average') as number[][];
    const { lastRow } = area(sheet.colorScales?.[1]?.address ?? '');
    for (let age = 0; age < 12; age++) {
      expect(computed.value(sheet.name, at(lastRow + 1, 2 + age))).toBeCloseTo(average[2 + age] ?? 0, 12);
    }
  } finally {
    computed.close();
  }
});

test.each(sampled(languages, 4))(
  'The report in %s computes without an error, and its texts stay texts',
  async (language) => {
    const plan = reportOf(someOrders(), language, { currency: 'VND' });
    const computed = await evaluate(plan);
    try {
      const names = plan.sheets.map(({ name }) => name);
      for (const name of names) {
        const values = computed.all(name);
        expect(values.filter(({ value }) => typeof value === 'string' && value.startsWith('#'))).toEqual([]);
      }
      const list = names.at(-1) ?? '';
      const ids = computed.all(list).filter(({ address }) => /^A([5-9]|\d\d)$/.test(address));
      expect(ids.map(({ value }) => value)).toEqual(expect.arrayContaining(['003', '=C1', 1002]));
      const channels = computed.all(names[1] ?? '').map(({ value }) => value);
      expect(channels).toEqual(expect.arrayContaining(['=1+1', '2026-01', '+7 900', '"quoted"']));
    } finally {
      computed.close();
    }
  },
);

test('The totals on the sheets are those of the analysis', async () => {
  const rows = someOrders();
  const plan = reportOf(rows);
  const analysis = analyse(ordersOf(rows), everything);
  const computed = await evaluate(plan);
  try {
    const found = (sheet: string, label: string): unknown[] => {
      const all = computed.all(sheet);
      const place = all
        .filter(({ address, value }) => address.startsWith('A') && value === label)
        .map(({ address }) => address.slice(1));
      return place.map((row) => all.find(({ address }) => address === `B${row}`)?.value);
    };
    const customers = new Set(rows.map(([customer]) => customer)).size;
    expect(found('Cohorts', 'Total')).toEqual([customers, customers]);
    expect(found('Cohorts by channel', 'All customers')).toEqual([customers]);
    const rfm = analysis?.rfm;
    const value = analysis?.value;
    if (rfm?.made !== true || value?.made !== true) throw new Error('not made');
    expect(found('RFM', 'Total')).toEqual([rfm.customerCount]);
    expect(found('Customer value', 'Customers')).toEqual([value.customerCount]);
    const paid = rows.reduce((sum, [, , amount]) => sum + Number(amount), 0);
    expect(found('Customer pyramid', 'Customers')).toEqual([customers]);
    expect(Number(found('Customer pyramid', 'Money')[0])).toBeCloseTo(paid, 6);
    expect(found('Customer pyramid', 'Total')).toHaveLength(1);
    const money = (analysis?.customers ?? []).reduce((sum, customer) => sum + (customer.value?.worth ?? 0), 0);
    expect(Number(found('Customer value', 'Expected money')[0])).toBeCloseTo(money, 6);
    expect(Number(found('Customer value', 'Expected money per customer')[0])).toBeCloseTo(
      money / value.customerCount,
      6,
    );
  } finally {
    computed.close();
  }
});

test('The limits of the scores on the sheet part the customers as their scores do', async () => {
  const rows = someOrders();
  const analysis = analyse(ordersOf(rows), { ...everything, bins: 4 });
  const computed = await evaluate(reportOf(rows, 'en', { bins: 4 }));
  try {
    const all = computed.all('RFM');
    const heading = all.find(({ value }) => value === 'What the scores mean')?.address ?? '';
    const first = area(heading).row + 1;
    const limit = (score: number, column: number, none: number): number => {
      const value = computed.value('RFM', at(first + 4 - score, column));
      return typeof value === 'number' ? value : none;
    };
    if (analysis?.rfm?.made !== true) throw new Error('not made');
    expect([4, 3, 2, 1].map((score) => computed.value('RFM', at(first + 4 - score, 0)))).toEqual([4, 3, 2, 1]);
    const scored = (analysis.customers ?? []).flatMap(({ scores }) => scores ?? []);
    expect(scored).toHaveLength(analysis.rfm.customerCount);
    for (const { recency, orders, money, r, f, m } of scored) {
      const best = (fits: (score: number) => boolean): number => [4, 3, 2, 1].find(fits) ?? 0;
      expect(best((score) => Number(recency) <= limit(score, 1, Infinity))).toBe(r);
      expect(best((score) => Number(orders) > limit(score, 2, -Infinity))).toBe(f);
      expect(best((score) => Number(money) > limit(score, 3, -Infinity))).toBe(m);
    }
  } finally {
    computed.close();
  }
});

test('Sheets get the smallest number that is free for all of them, whatever the case of the letters', () => {
  const names = (taken: readonly string[]): string[] =>
    reportOf(someOrders(), 'en', {}, taken).sheets.map(({ name }) => name);
  const first = names([]);
  expect(first).toEqual([
    'Cohorts',
    'Cohorts by channel',
    'Retention',
    'RFM',
    'Customer pyramid',
    'Customer value',
    'Customer list',
  ]);
  expect(names(['rfm'])).toEqual(first.map((name) => `${name} 2`));
  expect(names(['rfm', 'Retention 2'])).toEqual(first.map((name) => `${name} 3`));
});

test('Only what was asked for has a sheet, and a part that cannot be made says why on its own', () => {
  const few: Row[] = [['Ann', january, 5]];
  expect(reportOf(few, 'en', { make: ['rfm'], byChannel: false }).sheets.map(({ name }) => name)).toEqual([
    'RFM',
    'Customer list',
  ]);
  const [value, ...others] = reportOf(few, 'en', { make: ['value'] }).sheets;
  expect(others).toEqual([]);
  expect(value && textsOf(value)).toContain(
    'Not computed: at least four customers who ordered again on a later day are needed.',
  );
  const empty = reportOf([['', '', 5]], 'en');
  expect(empty.sheets).toHaveLength(5);
  for (const sheet of empty.sheets) {
    expect(textsOf(sheet).filter((text) => text.startsWith('Not computed'))).toHaveLength(1);
  }
});

test('One list has what the parts say of each customer, and only that', () => {
  const headingsOf = (make: AnalysisOptions['make']): unknown[] => {
    const list = reportOf(someOrders(), 'en', { make }).sheets.at(-1);
    return list?.name === 'Customer list'
      ? list.contents.flatMap(({ address, cells }) => (/^[A-Z]+4$/.test(address) ? cells.flat() : []))
      : [];
  };
  const scores = ['Segment', 'R', 'F', 'M', 'Days since last order', 'Orders', 'Money'];
  const value = ['Expected orders', 'Chance of being active', 'Value of an order', 'Expected money'];
  expect(headingsOf(['rfm', 'value'])).toEqual(['Customer', ...scores, ...value]);
  expect(headingsOf(['rfm'])).toEqual(['Customer', ...scores]);
  expect(headingsOf(['value'])).toEqual(['Customer', 'Orders', ...value]);
  expect(headingsOf(['cohorts'])).toEqual([]);
});

test('The row of headings is as high as the one with most lines', () => {
  const list = reportOf(someOrders(), 'ru').sheets.at(-1);
  // Days since the last order take three lines, the headings after it two; a line is 15 points.
  expect(list?.rowHeights.filter(({ rows }) => rows === '4:4').at(-1)?.points).toBe(45);
});

test('Where all customers are texts they are written as such, without formulas', () => {
  const ids = (rows: readonly Row[]): unknown =>
    reportOf(rows, 'en', { make: ['rfm'] })
      .sheets.at(-1)
      ?.contents.filter(({ address }) => address.startsWith('A5'));
  expect(
    ids([
      ['=C1', january, 5],
      ['007', january - 1, 5],
    ]),
  ).toEqual([{ address: 'A5:A6', cells: [['=C1'], ['007']], asText: true }]);
  expect(
    ids([
      ['007', january, 5],
      [7, january - 1, 5],
    ]),
  ).toEqual([{ address: 'A5:A6', cells: [['="007"'], [7]] }]);
});

test('Each sheet says where the rows came from, and the problems with their rows', () => {
  const rows: Row[] = [...someOrders(), ['', january, 1, ''], ['Ann', 'soon', 2, 'ads']];
  for (const sheet of reportOf(rows).sheets) {
    const said = textsOf(sheet).find((text) => text.startsWith('Source')) ?? '';
    expect(said).toMatch(
      /^Source: 'Bob''s orders'!A1:D301\. 302 rows, 300 of them counted, \d+ customers, \d+ Jan 2026 – \d+ Jun 2026\.$/,
    );
  }
  const [cohorts] = reportOf(rows).sheets;
  expect(cohorts && textsOf(cohorts)).toEqual(
    expect.arrayContaining([
      'Rows without a customer, left out: 1 (row 302)',
      'Dates that cannot be read, left out: 1 (row 303)',
    ]),
  );
});

test('No words are left in English, and no gap in a sentence stays open', () => {
  const english = new Set(reportOf(someOrders()).sheets.flatMap(textsOf));
  const international = /^(RFM|R|F|M|=".*"|=[A-Z0-9$:/()*,]+)$/;
  for (const language of ['ru', 'zh', 'vi'] as const) {
    const texts = reportOf(someOrders(), language).sheets.flatMap(textsOf);
    expect(texts.filter((text) => english.has(text) && !international.test(text))).toEqual([]);
    expect(texts.filter((text) => /[{}]/.test(text))).toEqual([]);
  }
});

test.each(['week', 'month', 'quarter'] as const)(
  'By %s no two rectangles of cells overlap, and every chart lies on its own cells',
  (period) => {
    for (const sheet of reportOf(someOrders(), 'vi', { period }).sheets) {
      const seen = new Set<string>();
      for (const { address, cells } of sheet.contents) {
        const { row, column, lastRow, lastColumn } = area(address);
        expect(cells).toHaveLength(lastRow - row + 1);
        cells.forEach((line, down) => {
          expect(line).toHaveLength(lastColumn - column + 1);
          line.forEach((_, across) => {
            const place = at(row + down, column + across);
            expect(seen.has(place) ? place : '').toBe('');
            seen.add(place);
          });
        });
      }
      for (const { anchor, series, categories } of sheet.charts) {
        const covered = area(anchor);
        for (let row = covered.row; row <= covered.lastRow; row++) {
          for (let column = covered.column; column <= covered.lastColumn; column++) {
            expect(seen.has(at(row, column)) ? at(row, column) : '').toBe('');
          }
        }
        for (const reference of [categories, ...series.map(({ values }) => values)]) {
          const mark = reference.lastIndexOf('!');
          expect(reference.slice(0, mark).replace(/^'|'$/g, '')).toBe(sheet.name);
          expect(
            seen.has(
              reference
                .slice(mark + 1)
                .split(':')[0]
                ?.replaceAll('$', '') ?? '',
            ),
          ).toBe(true);
        }
      }
    }
  },
);

test('A text of the user’s is a formula that says it, in pieces that Excel takes', () => {
  const long = `=${'x'.repeat(1299)}`;
  const [, channels] = reportOf([
    ['Ann', january, 5, '"quoted"'],
    ['Bob', january, 5, long],
  ]).sheets;
  expect(channels && textsOf(channels)).toEqual(
    expect.arrayContaining(['="""quoted"""', expect.stringMatching(/^="=x{119}"(&"x{120}"){9}&"x{100}"$/)]),
  );
});

test('No text inside a formula is longer than Excel takes', () => {
  const name = '12 '.repeat(400);
  const texts = reportOf([
    [name, january, 5, `=${'x'.repeat(1299)}`],
    ['Bob', january, 5, '9'.repeat(700)],
  ]).sheets.flatMap(textsOf);
  const quoted = texts.filter((text) => text.startsWith('=')).flatMap((text) => text.match(/"(?:[^"]|"")*"/g) ?? []);
  expect(quoted.length).toBeGreaterThan(10);
  expect(quoted.filter((text) => text.length > 255)).toEqual([]);
});

test('The plan is plain JSON and the same every time', () => {
  const plan = reportOf(someOrders());
  expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  expect(reportOf(someOrders())).toEqual(plan);
});
