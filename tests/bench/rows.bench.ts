// Prints how long RFM scores and cohorts take on many rows, beside DuckDB, arquero and plain JavaScript; asserts nothing
// about time.
//
// All run in one process and take turns, several calls each; `race` says which of them do not count. A time is the processor's,
// the median over the calls, and only the ratios of one run say anything. DuckDB works in several threads, whose times add up: the
// clock stands beside, for a machine that has nothing else to do. Everyone starts from 2-D arrays as Excel passes them (made by
// JSON.parse, as a web view makes them) and ends with rows of cells; reading and converting are counted. One customer in ten rows,
// in no order, some of them much busier than others.
//
// The floors are what no answer can do without, and are measured beside it. A pass reads every cell once, and with text ids
// looks each up in a Map. To group, each row of number ids has to find its customer's place in a table, too. And the cells
// of the answer have to be written, which for RFM scores are nine for each customer. Memory that no one wrote to before is
// dear in a virtual machine, so that one figure may be several times another of the same work. Whoever reads first and
// computes then, which keeps reading apart from each function's own work, has columns to fill: ids as codes, days, amounts.
//   npm run bench -- rows
import { DuckDBDataChunk, DuckDBInstance, DOUBLE, INTEGER, VARCHAR } from '@duckdb/node-api';
import type { DuckDBConnection } from '@duckdb/node-api';
import type * as Arquero from 'arquero';
import { functionNamed } from '../functions/cases';
import { randomNumbers } from '../functions/random-numbers';

// The package is an ES module, which jest does not load; its bundle for browsers is the same code.
const aq = jest.requireActual<typeof Arquero>('arquero/dist/arquero.min.js');

const sizes = [10_000, 100_000, 1_000_000];
const rowsPerCustomer = 10;
/** 2024 and 2025. */
const days = 731;
const firstDay = 45_292;
const newestDay = firstDay + days - 1;

type Id = number | string;
type Cell = number | string | null;
type Column<Of> = readonly (readonly [Of])[];

interface Orders {
  readonly customers: Column<Id>;
  readonly dates: Column<number>;
  readonly amounts: Column<number>;
}

interface Contestant {
  readonly name: string;
  readonly rfm: (orders: Orders) => Cell[][] | Promise<Cell[][]>;
  /** Lines of cohort, age, active customers; or the table itself. */
  readonly cohorts: (orders: Orders) => Cell[][] | Promise<Cell[][]>;
}

function ordersOf(rows: number, text: boolean): Orders {
  const { below } = randomNumbers(rows);
  const customers = rows / rowsPerCustomer;
  const column = <Of>(cell: () => Of): Column<Of> =>
    JSON.parse(JSON.stringify(Array.from({ length: rows }, () => [cell()]))) as Column<Of>;
  return {
    customers: column(() => {
      // Squaring makes the lower ids busier.
      const id = 10_001 + Math.floor(customers * below(1) ** 2);
      return text ? `C-${String(id).padStart(8, '0')}` : id;
    }),
    dates: column(() => firstDay + Math.floor(below(days))),
    amounts: column(() => Math.round(below(20_000)) / 100),
  };
}

const rfmScore = functionNamed('PLAN.RFM_SCORE');
const cohortRetention = functionNamed('PLAN.COHORT_RETENTION');

const ours: Contestant = {
  name: 'this add-in',
  rfm: ({ customers, dates, amounts }) => rfmScore.call(customers, dates, amounts) as Cell[][],
  cohorts: ({ customers, dates }) =>
    cohortRetention.call(customers, dates, null, null, null, null, 'count') as Cell[][],
};

function monthOf(day: number): number {
  const date = new Date((day - 25_569) * 86_400_000);
  return 12 * date.getUTCFullYear() + date.getUTCMonth();
}

const monthOfDay = Int32Array.from({ length: days }, (_, index) => monthOf(firstDay + index));

/** One Map from id to an object, as one would write it. */
const plain: Contestant = {
  name: 'plain JavaScript, Maps',
  rfm: ({ customers, dates, amounts }) => {
    const found = new Map<Id, { last: number; orders: number; money: number }>();
    let newest = 0;
    for (let row = 0; row < customers.length; row++) {
      const id = customers[row]?.[0] ?? 0;
      const day = dates[row]?.[0] ?? 0;
      const amount = amounts[row]?.[0] ?? 0;
      if (day > newest) newest = day;
      const customer = found.get(id);
      if (customer === undefined) found.set(id, { last: day, orders: amount > 0 ? 1 : 0, money: amount });
      else {
        if (day > customer.last) customer.last = day;
        if (amount > 0) customer.orders++;
        customer.money += amount;
      }
    }
    const table = [...found].map(([id, { last, orders, money }]) => ({ id, recency: newest - last, orders, money }));
    const cuts = (values: number[]): number[] => {
      values.sort((a, b) => a - b);
      return [1, 2, 3, 4].map((k) => {
        const place = ((values.length - 1) * k) / 5;
        const low = values[Math.floor(place)] ?? 0;
        return low + ((values[Math.ceil(place)] ?? 0) - low) * (place - Math.floor(place));
      });
    };
    const below = (value: number, limits: number[]): number => limits.filter((cut) => cut < value).length;
    const recencyCuts = cuts(table.map(({ recency }) => recency));
    const orderCuts = cuts(table.map(({ orders }) => orders));
    const moneyCuts = cuts(table.map(({ money }) => money));
    return table
      .map(({ id, recency, orders, money }) => {
        const r = 5 - below(recency, recencyCuts);
        const f = 1 + below(orders, orderCuts);
        const m = 1 + below(money, moneyCuts);
        return [id, recency, orders, money, r, f, m, 100 * r + 10 * f + m];
      })
      .sort((a, b) => (b[7] as number) - (a[7] as number) || ((a[0] ?? 0) < (b[0] ?? 0) ? -1 : 1));
  },
  cohorts: ({ customers, dates }) => {
    const found = new Map<Id, Set<number>>();
    for (let row = 0; row < customers.length; row++) {
      const id = customers[row]?.[0] ?? 0;
      const month = monthOfDay[(dates[row]?.[0] ?? 0) - firstDay] ?? 0;
      const months = found.get(id);
      if (months === undefined) found.set(id, new Set([month]));
      else months.add(month);
    }
    const counts = new Map<number, Cell[]>();
    for (const months of found.values()) {
      const first = Math.min(...months);
      for (const month of months) {
        const line = counts.get(1000 * first + month - first);
        if (line === undefined) counts.set(1000 * first + month - first, [first, month - first, 1]);
        else line[2] = (line[2] as number) + 1;
      }
    }
    return [...counts.values()];
  },
};

const arquero: Contestant = {
  name: 'arquero',
  rfm: ({ customers, dates, amounts }) => {
    const { op } = aq;
    const scored = aq
      .table({
        id: customers.map(([cell]) => cell),
        day: dates.map(([cell]) => cell),
        amount: amounts.map(([cell]) => cell),
      })
      .derive({ order: 'd => d.amount > 0 ? 1 : 0' })
      .groupby('id')
      .rollup({ last: op.max('day'), f: op.sum('order'), m: op.sum('amount') })
      .derive({ r: `d => ${newestDay} - d.last` })
      .derive(
        Object.fromEntries(
          ['r', 'f', 'm'].flatMap((name) =>
            [1, 2, 3, 4].map((k) => [`${name}${k}`, `d => op.quantile(d.${name}, ${k / 5})`]),
          ),
        ),
      )
      .derive({
        rs: 'd => 5 - (d.r > d.r1) - (d.r > d.r2) - (d.r > d.r3) - (d.r > d.r4)',
        fs: 'd => 1 + (d.f > d.f1) + (d.f > d.f2) + (d.f > d.f3) + (d.f > d.f4)',
        ms: 'd => 1 + (d.m > d.m1) + (d.m > d.m2) + (d.m > d.m3) + (d.m > d.m4)',
      })
      .derive({ score: 'd => 100 * d.rs + 10 * d.fs + d.ms' })
      .orderby(aq.desc('score'), 'id')
      .reify();
    const columns = ['id', 'r', 'f', 'm', 'rs', 'fs', 'ms', 'score'].map((name) => scored.array(name) as Cell[]);
    return Array.from({ length: scored.numRows() }, (_, row) => columns.map((cells) => cells[row] ?? null));
  },
  cohorts: ({ customers, dates }) => {
    const { op } = aq;
    const active = aq
      .table({
        id: customers.map(([cell]) => cell),
        month: dates.map(([cell]) => monthOfDay[cell - firstDay] ?? 0),
      })
      .groupby('id', 'month')
      .count()
      .ungroup();
    const counted = active
      .join(active.groupby('id').rollup({ first: op.min('month') }), 'id')
      .groupby('first', 'month')
      .count();
    const columns = ['first', 'month', 'count'].map((name) => counted.array(name) as number[]);
    return Array.from({ length: counted.numRows() }, (_, row) => {
      const [first = 0, month = 0, count = 0] = columns.map((cells) => cells[row] ?? 0);
      return [first, month - first, count];
    });
  },
};

const rowsPerChunk = 2048;

/** The columns in a new table `orders`, by the fastest public way in: chunks of vectors. */
async function load(connection: DuckDBConnection, columns: readonly Column<Id>[]): Promise<void> {
  const text = typeof columns[0]?.[0]?.[0] === 'string';
  const types = [text ? VARCHAR : INTEGER, INTEGER, DOUBLE].slice(0, columns.length);
  const names = ['id', 'day', 'amount'].slice(0, columns.length);
  await connection.run(
    `create or replace temp table orders (${names.map((name, index) => `${name} ${String(types[index])}`).join(', ')})`,
  );
  const appender = await connection
    .createAppender('orders', 'main', 'temp')
    .catch(() => connection.createAppender('orders'));
  const rows = columns[0]?.length ?? 0;
  for (let from = 0; from < rows; from += rowsPerChunk) {
    const count = Math.min(rowsPerChunk, rows - from);
    const chunk = DuckDBDataChunk.create(types, count);
    columns.forEach((column, index) => {
      const vector = chunk.getColumnVector(index);
      for (let row = 0; row < count; row++) vector.setItem(row, column[from + row]?.[0] ?? null);
      vector.flush();
    });
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

function duckdb(connection: DuckDBConnection): Contestant {
  const above = (name: string): string => [1, 2, 3, 4].map((k) => `(${name} > ${name}q[${k}])::integer`).join(' + ');
  const answer = async (sql: string): Promise<Cell[][]> =>
    (await connection.runAndReadAll(sql)).getRows() as unknown as Cell[][];
  return {
    name: 'DuckDB',
    rfm: async ({ customers, dates, amounts }) => {
      await load(connection, [customers, dates, amounts]);
      return answer(`
        with customer as (
          select id, (select max(day) from orders) - max(day) r, (count(*) filter (amount > 0))::integer f, sum(amount) m
          from orders group by id
        ), cut as (
          select quantile_cont(r, [.2, .4, .6, .8]) rq, quantile_cont(f, [.2, .4, .6, .8]) fq,
            quantile_cont(m, [.2, .4, .6, .8]) mq from customer
        ), scored as (
          select id, r, f, m, 5 - (${above('r')}) rs, 1 + ${above('f')} fs, 1 + ${above('m')} ms from customer, cut
        )
        select *, 100 * rs + 10 * fs + ms score from scored order by score desc, id`);
    },
    cohorts: async ({ customers, dates }) => {
      await load(connection, [customers, dates]);
      return answer(`
        with active as (
          select distinct id, (12 * year(date '1899-12-30' + day) + month(date '1899-12-30' + day))::integer as month
          from orders
        ), cohort as (select id, min(month) came from active group by id)
        select came, month - came, count(*)::integer from active join cohort using (id) group by all`);
    },
  };
}

/** What no answer can do without: one pass. */
function passOver(orders: Orders, amounts: boolean): number {
  const { customers, dates, amounts: money } = orders;
  let sum = 0;
  if (typeof customers[0]?.[0] === 'string') {
    const codes = new Map<Id, number>();
    for (let row = 0; row < customers.length; row++) {
      const id = customers[row]?.[0] ?? '';
      const code = codes.get(id);
      if (code === undefined) codes.set(id, codes.size);
      else sum += code;
      sum += dates[row]?.[0] ?? 0;
      if (amounts) sum += money[row]?.[0] ?? 0;
    }
    return sum;
  }
  for (let row = 0; row < customers.length; row++) {
    sum += (customers[row]?.[0] as number) + (dates[row]?.[0] ?? 0);
    if (amounts) sum += money[row]?.[0] ?? 0;
  }
  return sum;
}

/** A pass in which each row finds its customer's place; of text ids every pass does. */
function groupingPass(orders: Orders, amounts: boolean): unknown {
  const { customers, dates, amounts: money } = orders;
  if (typeof customers[0]?.[0] === 'string') return passOver(orders, amounts);
  // Numbers of customers are less than this.
  const sums = new Float64Array(customers.length);
  for (let row = 0; row < customers.length; row++) {
    const id = customers[row]?.[0] as number;
    sums[id] = (sums[id] ?? 0) + (dates[row]?.[0] ?? 0) + (amounts ? (money[row]?.[0] ?? 0) : 0);
  }
  return sums;
}

/** Everything read into typed columns, the ids as codes by a bare table or a Map. */
function columnsOf({ customers, dates, amounts: money }: Orders, amounts: boolean): unknown {
  const rows = customers.length;
  const codes = new Int32Array(rows);
  // Numbers of customers are less than this; a code is one more, so that 0 is an empty place.
  const codeOfNumber = new Int32Array(rows);
  const codeOfText = new Map<Id, number>();
  let count = 0;
  for (let row = 0; row < rows; row++) {
    const id = customers[row]?.[0] ?? 0;
    let code = typeof id === 'number' ? codeOfNumber[id] : codeOfText.get(id);
    if (!code) {
      code = ++count;
      if (typeof id === 'number') codeOfNumber[id] = code;
      else codeOfText.set(id, code);
    }
    codes[row] = code - 1;
  }
  const days = new Int32Array(rows);
  for (let row = 0; row < rows; row++) days[row] = dates[row]?.[0] ?? 0;
  if (!amounts) return [codes, days];
  const read = new Float64Array(rows);
  for (let row = 0; row < rows; row++) read[row] = money[row]?.[0] ?? 0;
  return [codes, days, read];
}

/** The cells of an answer that is known, each line once more. */
function written(answer: readonly Cell[][]): Cell[][] {
  return answer.map((line) => [...line]);
}

/** What every right answer shares: the customers, and the sum of their scores or of the active ones of each age. */
function essence(kind: 'rfm' | 'cohorts', answer: Cell[][]): readonly [customers: number, sum: number] {
  const sum = (cells: readonly number[]): number => cells.reduce((total, cell) => total + cell, 0);
  if (kind === 'rfm') {
    const lines = answer[0]?.[0] === 'customer' ? answer.slice(1) : answer;
    return [lines.length, sum(lines.map((line) => Number(line[7])))];
  }
  if (answer[0]?.[0] === 'cohort') {
    const lines = answer.slice(1).map((line) => line.slice(2).map(Number));
    return [sum(lines.map((line) => line[0] ?? 0)), sum(lines.map(sum))];
  }
  return [
    sum(answer.filter(([, age]) => age === 0).map((line) => Number(line[2]))),
    sum(answer.map((line) => Number(line[2]))),
  ];
}

/** Money added in another order, as DuckDB's threads do, may end a hair beside a cut and score one more or less. */
const besideCuts = 1e-6;

function checkAlike(kind: 'rfm' | 'cohorts', name: string, answer: Cell[][], known: Cell[][]): void {
  const [customers, sum] = essence(kind, answer);
  const [ofCustomers, ofSum] = essence(kind, known);
  if (customers !== ofCustomers || Math.abs(sum - ofSum) > besideCuts * ofSum) {
    throw new Error(`${name}: ${customers} customers and ${sum} in all, not ${ofCustomers} and ${ofSum}`);
  }
}

function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

interface Times {
  readonly processor: number;
  readonly clock: number;
}

const floors = ['one pass', 'into columns', 'grouped', 'the cells', 'grouped, and the cells'];
const pass = 0;
const floor = floors.length - 1;

/** What counts of one turn, in which a contestant is called several times running. */
const roundsOfTurn = 5;

async function race(
  kind: 'rfm' | 'cohorts',
  orders: Orders,
  contestants: readonly Contestant[],
  answer: readonly Cell[][],
): Promise<Times[]> {
  const amounts = kind === 'rfm';
  const runners: ((orders: Orders) => unknown)[] = [
    (each) => passOver(each, amounts),
    (each) => columnsOf(each, amounts),
    (each) => groupingPass(each, amounts),
    () => written(answer),
    (each) => [groupingPass(each, amounts), written(answer)],
    ...contestants.map((each) => each[kind]),
  ];
  const turns = orders.customers.length > 500_000 ? 3 : 5;
  const times = runners.map((): Times[] => []);
  for (let turn = -1; turn < turns; turn++) {
    for (const [index, run] of runners.entries()) {
      for (let round = -1; round < roundsOfTurn; round++) {
        const before = process.cpuUsage();
        const start = process.hrtime.bigint();
        await run(orders);
        const clock = Number(process.hrtime.bigint() - start) / 1e6;
        const { user, system } = process.cpuUsage(before);
        // The first turn is the compiler's; the first call of a turn collects what the one before has left in memory.
        if (turn >= 0 && round >= 0) times[index]?.push({ processor: (user + system) / 1000, clock });
      }
    }
  }
  return times.map((each) => ({
    processor: median(each.map(({ processor }) => processor)),
    clock: median(each.map(({ clock }) => clock)),
  }));
}

function printed(title: string, names: readonly string[], bySize: readonly (readonly Times[])[]): string {
  const heading = [
    '',
    ...sizes.map((size) => `${size.toLocaleString('en')} rows`),
    'passes',
    'of the floor',
    'of ours',
    'of ours, by the clock',
    'growth',
  ];
  const largest = bySize[bySize.length - 1] ?? [];
  const ofLargest = (index: number, by: keyof Times): number => largest[index]?.[by] ?? NaN;
  const oursAt = floors.length;
  const lines = names.map((name, index) => {
    const times = bySize.map((each) => each[index]?.processor ?? NaN);
    const [first = 0, last = 0] = [times[0], times[times.length - 1]];
    return [
      name,
      ...times.map((time) => `${time.toFixed(2)} ms`),
      (last / ofLargest(pass, 'processor')).toFixed(2),
      (last / ofLargest(floor, 'processor')).toFixed(2),
      (last / ofLargest(oursAt, 'processor')).toFixed(2),
      (ofLargest(index, 'clock') / ofLargest(oursAt, 'clock')).toFixed(2),
      (last / first / ((sizes[sizes.length - 1] ?? 0) / (sizes[0] ?? 1))).toFixed(2),
    ];
  });
  const table = [heading, ...lines];
  const widths = heading.map((_, column) => Math.max(...table.map((line) => line[column]?.length ?? 0)));
  return [
    title,
    ...table.map((line) => line.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  ')),
  ].join('\n');
}

// Two, each with a limit that holds on a machine that does other work, too.
test.each(['number', 'text'])(
  'RFM scores and cohorts beside DuckDB, arquero and plain JavaScript, %s ids',
  async (ids) => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const contestants = [ours, duckdb(connection), arquero, plain];
    const names = [...floors, ...contestants.map(({ name }) => name)];
    const times = { rfm: [] as Times[][], cohorts: [] as Times[][] };
    for (const size of sizes) {
      const orders = ordersOf(size, ids === 'text');
      for (const kind of ['rfm', 'cohorts'] as const) {
        const known = await ours[kind](orders);
        for (const each of contestants) checkAlike(kind, each.name, await each[kind](orders), known);
        times[kind].push(await race(kind, orders, contestants, known));
      }
    }
    connection.closeSync();
    process.stdout.write(
      `\n${printed(`RFM, ${ids} ids`, names, times.rfm)}\n\n${printed(`Cohorts, ${ids} ids`, names, times.cohorts)}\n\n` +
        'Ratios are those of the largest size; growth is the time per row there to that at the smallest size.\n',
    );
  },
  1_800_000,
);
