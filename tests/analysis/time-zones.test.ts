// Days of times that name their time zone, worked out by hand: UTC is three hours behind +03:00.
import { OrdersReader } from '../../src/analysis';
import type { Asked, SheetValue } from '../../src/analysis';
import { isoOf } from '../../src/numerics/days';

function read(dates: readonly SheetValue[], asked: Asked = {}) {
  const reader = new OrdersReader(1, { fromText: true });
  reader.read({ firstRow: 2, cells: { customer: dates.map((_, row) => `C${row}`), date: dates } });
  const orders = reader.finish(asked);
  const { found, problems } = orders.summary;
  return {
    days: Array.from(orders.days, (day) => (day > 0 ? isoOf(day) : '')),
    zones: found.offsets.map(({ offset, rows }) => [offset, rows]),
    said: problems.map(({ kind, rows, examples }) => [kind, rows, ...examples]),
  };
}

const mixed = ['2026-01-05T23:30:00Z', '2026-01-06T02:30:00+03:00', '2026-01-06T00:10:00+0300', '2026-01-05 23:30:00'];

test('A day is that of the row’s own zone, and several of them are counted', () => {
  expect(read(mixed)).toEqual({
    days: ['2026-01-05', '2026-01-06', '2026-01-06', '2026-01-05'],
    zones: [
      [180, 2],
      [0, 1],
    ],
    said: [
      ['zonedDate', 3, 2, 3, 4],
      ['bareTime', 1, 5],
    ],
  });
});

test('One zone for all moves the rows of others, to the second, and says which', () => {
  expect(read(mixed, { zone: 180 })).toMatchObject({
    days: ['2026-01-06', '2026-01-06', '2026-01-06', '2026-01-05'],
    said: [
      ['zonedDate', 1, 2],
      ['bareTime', 1, 5],
    ],
  });
  expect(read(mixed, { zone: 0 }).days).toEqual(['2026-01-05', '2026-01-05', '2026-01-05', '2026-01-05']);
  // Midnight of +03:20 is 20:40 of UTC: no part of a second may be lost.
  expect(read(['2026-01-05T20:40:00Z'], { zone: 200 }).days).toEqual(['2026-01-06']);
  expect(read(['2026-01-05T23:59:59Z', '2026-01-06T00:00:00-05:00'], { zone: 0 }).days).toEqual([
    '2026-01-05',
    '2026-01-06',
  ]);
});

test('One zone alone is told, and is no trouble', () => {
  expect(read(['2026-01-05T23:30:00Z', '2026-01-06T01:00:00Z'])).toEqual({
    days: ['2026-01-05', '2026-01-06'],
    zones: [[0, 2]],
    said: [],
  });
});

test('Days without a time have no zone', () => {
  expect(read(['2026-01-05', '2026-01-06T01:00:00+03:00'], { zone: 0 })).toMatchObject({
    days: ['2026-01-05', '2026-01-05'],
    said: [['zonedDate', 1, 3]],
  });
});

test('The zone also moves dates with the day first', () => {
  expect(read(['31/01/2026 23:30 +00:00', '05/02/2026 22:00 +00:00'], { zone: 180 }).days).toEqual([
    '2026-02-01',
    '2026-02-06',
  ]);
});

test('What no clock on earth shows is no date', () => {
  expect(read(['2026-01-05T10:00:00+25:00', '2026-01-05T10:00:00+03:00'])).toMatchObject({
    days: ['', '2026-01-05'],
    said: [['unreadDate', 1, 2]],
  });
});
