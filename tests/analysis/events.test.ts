// The sheets of a table of events, in each language, computed by their own formulas; and what is said of rows that tell less.
import { analyse, OrdersReader, recognise, report, type AnalysisOptions, type Orders } from '../../src/analysis';
import { languages } from '../../src/locales/language';
import { sampled } from '../depth';
import { evaluate } from '../plan/evaluate';
import { randomNumbers } from '../functions/random-numbers';
import { everything } from './tables';

const options: AnalysisOptions = { ...everything, make: ['events'] };

/** 1 January 2026. */
const january = 46_023;

type Row = readonly [user: string, moment: number, event: string];

function ordersOf(rows: readonly Row[]): Orders {
  const reader = new OrdersReader(rows.length);
  reader.read({
    firstRow: 2,
    cells: {
      customer: rows.map(([user]) => user),
      date: rows.map(([, moment]) => moment),
      event: rows.map(([, , event]) => event),
    },
  });
  return reader.finish();
}

/** Who does two lessons in the first week stays, of earlier and of later users alike. */
function school(): Row[] {
  const { below, pick } = randomNumbers(5);
  return Array.from({ length: 240 }, (_, user) => {
    const came = january + Math.floor(below(60));
    const lessons = Math.floor(below(4));
    const stays = lessons >= 2 ? user % 10 !== 0 : user % 10 === 0;
    const rows: Row[] = [[`U${user}`, came, 'Sign up']];
    for (let lesson = 0; lesson < lessons; lesson++) rows.push([`U${user}`, came + below(7), 'Lesson']);
    if (user % 3 === 0) rows.push([`U${user}`, came + 2, pick(['Chat', 'Chat', ''])]);
    if (stays) rows.push([`U${user}`, came + 35 + below(10), 'Lesson'], [`U${user}`, january + 125, 'Lesson']);
    return rows;
  }).flat();
}

test.each(sampled(languages, 4))(
  'In %s the sheets compute what was found, and no cell is an error',
  async (language) => {
    const analysis = analyse(ordersOf(school()), options);
    if (!analysis?.events?.made) throw new Error('not made');
    const { stickiness, features, magic, monthly } = analysis.events;
    const plan = report(analysis, { sheet: 'Log', address: 'A1:C900' }, options, language, { sheets: [], names: [] });
    expect(plan.sheets).toHaveLength(3);
    const computed = await evaluate(plan);
    try {
      const [sticky, matrix, number] = plan.sheets.map(({ name }) => computed.all(name));
      for (const cells of [sticky, matrix, number])
        expect(cells?.filter(({ value }) => typeof value === 'string' && value.startsWith('#'))).toEqual([]);
      const rowOf = (cells: typeof sticky, value: string | number): number =>
        Number(cells?.find((cell) => cell.address.startsWith('A') && cell.value === value)?.address.slice(1));
      const at = (cells: typeof sticky, address: string): unknown =>
        cells?.find((cell) => cell.address === address)?.value;
      const last = stickiness.at(-1);
      const ofLast = `H${rowOf(sticky, last?.start ?? 0)}`;
      expect(at(sticky, ofLast)).toBeCloseTo((last?.month?.userDays ?? 0) / 30 / (last?.month?.users ?? 0), 9);
      const lesson = features.find(({ name }) => name === 'Lesson');
      const row = rowOf(matrix, 'Lesson');
      expect(at(matrix, `C${row}`)).toBeCloseTo((lesson?.users ?? 0) / monthly, 9);
      expect(at(matrix, `E${row}`)).toBeCloseTo((lesson?.uses ?? 0) / (lesson?.users ?? 0), 9);
      const { did, not } = lesson?.early ?? { did: { of: 0, all: 0 }, not: { of: 0, all: 0 } };
      expect(at(matrix, `J${row}`)).toBeCloseTo(did.of / did.all - not.of / not.all, 9);
      expect(at(matrix, `M${row}`)).toBeCloseTo(did.of / did.all / ((did.of + not.of) / (did.all + not.all)), 9);
      const [best] = magic;
      expect([best?.name, best?.times]).toEqual(['Lesson', 2]);
      const inNumber = rowOf(number, 'Lesson');
      expect(at(number, `B${inNumber}`)).toBe(2);
      expect(at(number, `L${inNumber}`)).toBeGreaterThan(0.5);
    } finally {
      computed.close();
    }
  },
);

test('What was found by chance alone is not confirmed by those who came later', () => {
  const { below, chance } = randomNumbers(11);
  const rows = Array.from({ length: 300 }, (_, user) => {
    const came = january + Math.floor(below(60));
    const first: Row[] = Array.from({ length: 12 }, (__, action): Row[] =>
      Array.from({ length: Math.floor(below(3)) }, (): Row => [`U${user}`, came, `Action ${action}`]),
    ).flat();
    return [...first, ...(chance(0.4) ? [[`U${user}`, came + 40, 'Action 0'] as const] : []), [`U${user}`, came, '']];
  }).flat() as Row[];
  const analysis = analyse(ordersOf([...rows, ['late', january + 130, 'Action 1']]), options);
  if (!analysis?.events?.made) throw new Error('not made');
  const plan = report(analysis, { sheet: '', address: 'log.csv' }, options, 'en', { sheets: [], names: [] });
  const said = plan.sheets[2]?.contents.flatMap(({ cells }) => cells.flat());
  expect(said).toContain('Not confirmed: the interval of the difference holds 0, so it may be chance.');
});

test('Rows of one user, day and event are uses of their own; repeated rows are counted and said', () => {
  const { summary, events } = ordersOf([
    ['Ann', january, 'Lesson'],
    ['Ann', january, 'Lesson'],
    ['', january, 'Lesson'],
  ]);
  expect(events?.customers).toEqual(Int32Array.of(0, 0, -1));
  expect(summary.choices.keepDuplicates).toBe(true);
  expect(summary.problems.map(({ kind, rows }) => [kind, rows])).toEqual([
    ['noCustomer', 1],
    ['duplicate', 1],
  ]);
});

test('Events that nobody can be followed by, and rows without the name of one, make sheets that say so', () => {
  const textsOf = (rows: readonly Row[]): unknown[] => {
    const analysis = analyse(ordersOf(rows), options);
    if (!analysis) throw new Error('nobody stopped it');
    const plan = report(analysis, { sheet: '', address: 'log.csv' }, options, 'en', { sheets: [], names: [] });
    return plan.sheets.map(({ contents }) => contents.flatMap(({ cells }) => cells.flat()));
  };
  const [, features, magic] = textsOf([
    ['Ann', january, 'Lesson'],
    ['Bob', january + 3, 'Chat'],
    ['Bob', january + 3, ''],
  ]);
  const young = 'Retention is not computed: half of the users came less than a week before the newest day.';
  expect(features).toContain(young);
  expect(magic).toContain(young);
  expect(features).toContain('Events without a name, which count as activity only: 1.');
  expect(textsOf([['Ann', january, '']])).toEqual([
    expect.arrayContaining(['Not computed: no row of a user names an event.']),
  ]);
});

test.each([
  [['user_id', 'event_name', 'event_time'], { customer: 0, event: 1, date: 2 }],
  [['event', 'distinct_id', 'time', 'city'], { event: 0, customer: 1, date: 2 }],
  [['event_date', 'event_name', 'user_pseudo_id'], { date: 0, event: 1, customer: 2 }],
  [['timestamp', 'user', 'action', 'session_id'], { date: 0, customer: 1, event: 2 }],
  [['ID пользователя', 'Дата события', 'Событие'], { customer: 0, date: 1, event: 2 }],
  [['Пользователь', 'Действие', 'Время действия'], { customer: 0, event: 1, date: 2 }],
  [['用户ID', '事件名称', '事件时间'], { customer: 0, event: 1, date: 2 }],
  [['学员编号', '行为类型', '操作时间'], { customer: 0, event: 1, date: 2 }],
  [['Mã người dùng', 'Sự kiện', 'Thời gian'], { customer: 0, event: 1, date: 2 }],
  [['Người dùng', 'Hành động', 'Ngày'], { customer: 0, event: 1, date: 2 }],
  // An event log with the number of what was bought: rows are events.
  [['user_id', 'event_type', 'event_time', 'order_id'], { customer: 0, event: 1, date: 2 }],
  // Tickets: orders of an event.
  [
    ['Order #', 'Order Date', 'Email', 'Event Name', 'Total Paid'],
    { order: 0, date: 1, customer: 2, product: 3, amount: 4 },
  ],
])('The columns headed %j are those of events, or of tickets', (headings, expected) => {
  expect(recognise({ headings, rows: [], formats: [] })).toEqual(expected);
});
