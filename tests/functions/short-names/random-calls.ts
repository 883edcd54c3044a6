// Calls with random arguments such as a person has, and now and then one that is wrong.
import type { Argument, CellInput } from '../../../src/functions';
import { functionNamed } from '../cases';
import { randomNumbers } from '../random-numbers';
import type { Call } from './calls';

export function randomCalls(id: string, count: number, seed: number): readonly Call[] {
  const { below, chance, pick } = randomNumbers(seed);
  const whole = (limit: number): number => Math.floor(below(limit));
  const rounded = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;
  const money = (): number => rounded(below(chance(0.2) ? 5000 : 200), chance(0.5) ? 0 : 2);
  const share = (): number => (chance(0.1) ? pick([0, 1]) : rounded(below(1), 3));
  const rate = (): number => rounded(below(0.4) - 0.1, 3);
  const length = (): number => 1 + whole(chance(0.8) ? 6 : 12);
  const column = (rows: number, cell: (row: number) => CellInput): CellInput[][] =>
    Array.from({ length: rows }, (_, row) => [chance(0.04) ? pick([null, '', 0]) : cell(row)]);
  const laid = (cells: CellInput[][]): CellInput[][] => (chance(0.2) ? [cells.map(([cell]) => cell)] : cells);
  const series = (rows: number, cell: (row: number) => CellInput): CellInput[][] => laid(column(rows, cell));
  const maybe = <Value>(value: () => Value): Value | null => (chance(0.4) ? null : value());
  const word = (place: number): Argument =>
    maybe(() => {
      const known = pick(functionNamed(id).parameters[place]?.options ?? ['']);
      return chance(0.2) ? known.toUpperCase() : known;
    });
  const day = (): number => 46_023 + whole(70) + (chance(0.1) ? 0.4 : 0);
  const people = pick<readonly CellInput[]>([
    ['An', 'Bo', 'an', 'Đỗ', '李'],
    [1, 2, 17, '17', 2.5],
    ['a', 'b', 'c', 'd', true],
  ]);
  const person = (): CellInput => (chance(0.8) ? pick(people) : pick(['An', 7, 'zz top', 'x-1', 12_345_678]));
  const dates = (rows: number): CellInput[][] => series(rows, day);
  const flows = (rows: number): CellInput[][] =>
    series(rows, (row) => (row === 0 ? -money() : money() * (chance(0.2) ? -1 : 1)));

  const fitting: Readonly<Record<string, () => Argument[]>> = {
    'PLAN.UE': () => [
      money(),
      chance(0.1) ? 0 : money(),
      maybe(() => (chance(0.5) ? money() : series(length(), money))),
      maybe(() => Array.from({ length: 1 + whole(3) }, () => [share(), money(), money()].slice(0, 3))),
      maybe(() => rounded(below(2), 2)),
      maybe(share),
      word(6),
    ],
    'PLAN.LTV': () => {
      let left = 1;
      const curve = (): CellInput[][] =>
        laid(Array.from({ length: 2 + whole(6) }, (_, at) => [at === 0 ? 1 : rounded((left *= below(1)), 4)]));
      return [
        money(),
        chance(0.7) ? share() : curve(),
        maybe(rate),
        maybe(() => whole(chance(0.8) ? 7 : 400)),
        word(4),
      ];
    },
    'PLAN.NPV': () => {
      const rows = length();
      const dated = chance(0.3);
      return [
        chance(0.7) || dated ? rate() : series(rows, rate),
        flows(rows),
        dated ? dates(rows) : null,
        dated ? null : word(3),
      ];
    },
    'PLAN.PAYBACK': () => {
      const rows = length();
      return [flows(rows), maybe(rate), chance(0.3) ? dates(rows) : null];
    },
    'PLAN.FUNNEL': () => {
      const rows = length();
      return [
        series(rows, (row) => whole(1000 / (row + 1))),
        maybe(() => series(rows, (row) => pick(['Visit', 'Lead', 'Offer', 'Sale', `Stage ${row}`, row + 10]))),
        maybe(() => series(rows, () => rounded(below(30), 1))),
      ];
    },
    'PLAN.FUNNEL_PLAN': () => [whole(1000), laid(Array.from({ length: length() }, () => [rounded(below(1), 3)]))],
    'PLAN.K_FACTOR': () => [series(length(), () => whole(50)), series(length(), () => whole(50)), maybe(share)],
    'PLAN.VIRAL_GROWTH': () => [
      1 + whole(100),
      rounded(below(3), 2),
      whole(8),
      maybe(share),
      maybe(() => 100 + whole(5000)),
    ],
    'PLAN.NPS': () => [
      Array.from({ length: length() }, () => Array.from({ length: 2 }, () => (chance(0.1) ? null : whole(11)))),
      chance(0.8) ? null : 10 + whole(20),
    ],
    'PLAN.CSAT': () => {
      const top = chance(0.7) ? null : 1 + whole(10);
      return [series(length(), () => (chance(0.1) ? null : 1 + whole(top === null ? 5 : 10))), top];
    },
    'PLAN.STICKINESS': () => {
      const rows = length();
      return [series(rows, person), dates(rows), maybe(day)];
    },
    'PLAN.MAGIC_NUMBER': () => {
      const rows = 2 + length();
      return [series(rows, () => whole(12)), series(rows, () => pick([0, 1, true, false]))];
    },
    'PLAN.FEATURE_RETENTION': () => {
      const rows = length();
      return [
        series(rows, person),
        series(rows, () => pick(['chat', 'map', 'Map', 3])),
        series(rows, () => pick([0, 1, true])),
      ];
    },
    'PLAN.LIFECYCLE_STAGE': () => [
      series(2 + whole(14), (row) => (chance(0.1) ? 0 : whole(20 * (row + 1)))),
      maybe(() => whole(5)),
      maybe(() => pick(['whole', 'so_far', 'SO_FAR'])),
    ],
    'PLAN.BCG': () => {
      const rows = length();
      return [
        series(rows, () => rounded(below(3), 2)),
        series(rows, () => rounded(below(0.4) - 0.1, 2)),
        maybe(() => rounded(below(2), 1)),
        maybe(rate),
      ];
    },
    'PLAN.RFM_SCORE': () => {
      const rows = length();
      const cut = (row: number): number[] => [7 * (row + 1), row + 1, 100 * (row + 1)];
      return [
        series(rows, person),
        dates(rows),
        series(rows, () => (chance(0.15) ? -money() : money())),
        chance(0.7) ? null : day(),
        maybe(() => (chance(0.7) ? 2 + whole(8) : Array.from({ length: 1 + whole(4) }, (_, row) => cut(row)))),
        word(5),
        chance(0.7)
          ? null
          : Array.from({ length: 1 + whole(3) }, () => [
              pick(['best', 'Other', 'rest', null]),
              ...[1 + whole(3), 2 + whole(4), whole(3), whole(6)].slice(0, 2 + whole(3)),
              ...[0, 0],
            ]).map((row, _, rules) => row.slice(0, Math.min(...rules.map((each) => each.length)))),
      ];
    },
    'PLAN.COHORT_RETENTION': () => {
      const rows = length();
      return [
        series(rows, person),
        dates(rows),
        chance(0.3) ? null : series(rows, () => (chance(0.15) ? -money() : money())),
        maybe(() => pick(['month', 'week', 'quarter', 'YEAR', 7, 10, 30])),
        word(4),
        chance(0.5) ? null : 46_060 + whole(60),
        word(6),
        word(7),
      ];
    },
    'PLAN.DIFFUSION': () => [
      chance(0.1) ? 0 : rounded(below(0.1), 4),
      rounded(below(0.8), 3),
      whole(100_000),
      1 + whole(12),
      word(4),
    ],
    'PLAN.INTAKE_DATE': () => [
      chance(0.5) ? day() : series(length(), () => 46_023 + whole(2000)),
      maybe(() => whole(20)),
    ],
  };

  const wrong = (): Argument =>
    pick<Argument>([
      'n/a',
      true,
      -1,
      1.5,
      3,
      [[1, 2]],
      [[1], ['x']],
      [[2], [1], [0.5]],
      [
        [1, 2],
        [3, 4],
      ],
    ]);
  return Array.from({ length: count }, () => {
    const args = fitting[id]?.() ?? [];
    if (chance(0.1)) args[whole(args.length)] = wrong();
    return { id, args };
  });
}
