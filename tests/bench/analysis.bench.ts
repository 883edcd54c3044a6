// Prints how long reading and analysing a table of orders take, step by step; asserts nothing about time.
//
// A time is the median over the rounds, and only the ratios of one run say anything. The table comes as the sheet gives
// it: columns of cells in pieces, made by JSON.parse as a web view makes them, four columns, one customer in ten rows, in no
// order, some of them much busier than others. The floor of reading is one plain pass over the cells with one Map look-up
// for each customer and channel; the floor of the analysis is what reading takes.
import { analyse, OrdersReader, report } from '../../src/analysis';
import type { Analysis, AnalysisOptions, Chunk, Orders, SheetValue } from '../../src/analysis';
import { randomNumbers } from '../functions/random-numbers';

const sizes = [10_000, 100_000, 1_000_000];
const rowsPerCustomer = 10;
const rowsPerChunk = 20_000;
/** 2024 and 2025. */
const days = 731;
const firstDay = 45_292;
const channels = ['ads', 'e-mail', 'organic', 'partners', 'shop', ''];

const options: AnalysisOptions = {
  period: 'month',
  mode: 'on',
  bins: 5,
  byChannel: false,
  make: [],
  currency: 'USD',
};

type Kind = 'serial dates' | 'text dates and text ids';

function chunksOf(rows: number, kind: Kind): Chunk[] {
  const { below } = randomNumbers(rows);
  const customers = rows / rowsPerCustomer;
  const isText = kind !== 'serial dates';
  return Array.from({ length: Math.ceil(rows / rowsPerChunk) }, (_, index) => {
    const count = Math.min(rowsPerChunk, rows - index * rowsPerChunk);
    const column = (cell: () => SheetValue): SheetValue[] =>
      JSON.parse(JSON.stringify(Array.from({ length: count }, cell))) as SheetValue[];
    return {
      firstRow: 2 + index * rowsPerChunk,
      cells: {
        customer: column(() => {
          // Squaring makes the lower ids busier.
          const id = 10_001 + Math.floor(customers * below(1) ** 2);
          return isText ? `C-${String(id).padStart(8, '0')}` : id;
        }),
        date: column(() => {
          const serial = firstDay + Math.floor(below(days));
          return isText ? new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10) : serial;
        }),
        amount: column(() => Math.round(below(20_000)) / 100),
        channel: column(() => channels[Math.floor(below(channels.length))] ?? ''),
      },
    };
  });
}

function floorOf(chunks: readonly Chunk[]): number {
  const ids = new Map<SheetValue, number>();
  const names = new Map<SheetValue, number>();
  let sum = 0;
  for (const { cells } of chunks) {
    const { customer = [], date = [], amount = [], channel = [] } = cells;
    for (let row = 0; row < customer.length; row++) {
      const id = customer[row] ?? '';
      const name = channel[row] ?? '';
      if (!ids.has(id)) ids.set(id, ids.size);
      if (!names.has(name)) names.set(name, names.size);
      sum += (ids.get(id) ?? 0) + (names.get(name) ?? 0) + Number(amount[row] ?? 0) + (date[row] === '' ? 0 : 1);
    }
  }
  return sum;
}

function read(chunks: readonly Chunk[], rows: number): Orders {
  const reader = new OrdersReader(rows);
  for (const chunk of chunks) reader.read(chunk);
  return reader.finish();
}

function analysed(orders: Orders, change: Partial<AnalysisOptions>): Analysis {
  const analysis = analyse(orders, { ...options, ...change });
  if (analysis === undefined) throw new Error('nobody stopped it');
  return analysis;
}

/** Milliseconds, the median of some rounds after one for the compiler. */
function median(run: () => unknown, rounds: number): number {
  const times: number[] = [];
  for (let round = -1; round < rounds; round++) {
    const start = process.hrtime.bigint();
    run();
    if (round >= 0) times.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}

function measured(rows: number, kind: Kind): readonly (readonly [name: string, time: number])[] {
  const chunks = chunksOf(rows, kind);
  const orders = read(chunks, rows);
  const all = analysed(orders, { byChannel: true, make: ['cohorts', 'retention', 'rfm', 'value'] });
  const rounds = rows > 500_000 ? 3 : 9;
  const time = (run: () => unknown): number => median(run, rounds);
  return [
    ['floor of reading', time(() => floorOf(chunks))],
    ['reading', time(() => read(chunks, rows))],
    ['cohorts', time(() => analysed(orders, { make: ['cohorts'] }))],
    ['cohorts by channel', time(() => analysed(orders, { make: ['cohorts'], byChannel: true }))],
    ['retention', time(() => analysed(orders, { make: ['retention'] }))],
    ['RFM', time(() => analysed(orders, { make: ['rfm'] }))],
    ['customer value', time(() => analysed(orders, { make: ['value'] }))],
    [
      'report',
      time(() => report(all, { sheet: 'Orders', address: 'A:D' }, all.options, 'en', { sheets: [], names: [] })),
    ],
  ];
}

test('Reading and analysing a table of orders', () => {
  const tables = (['serial dates', 'text dates and text ids'] as const).map((kind) => {
    const bySize = sizes.map((size) => measured(size, kind));
    const largest = bySize[bySize.length - 1] ?? [];
    const read = largest[1]?.[1] ?? 0;
    const heading = ['', ...sizes.map((size) => `${size.toLocaleString('en')} rows`), 'of reading', 'growth'];
    const lines = largest.map(([name], index) => {
      const times = bySize.map((each) => each[index]?.[1] ?? 0);
      const [first = 0, last = 0] = [times[0], times[times.length - 1]];
      const growth = last / first / ((sizes[sizes.length - 1] ?? 0) / (sizes[0] ?? 1));
      return [name, ...times.map((time) => `${time.toFixed(1)} ms`), (last / read).toFixed(2), growth.toFixed(2)];
    });
    const table = [heading, ...lines];
    const widths = heading.map((_, column) => Math.max(...table.map((line) => line[column]?.length ?? 0)));
    return [
      kind,
      ...table.map((line) => line.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  ')),
    ].join('\n');
  });
  process.stdout.write(
    `\n${tables.join('\n\n')}\n\nRatios are those of the largest size; growth is the time per row there to that at the smallest size.\n`,
  );
});
