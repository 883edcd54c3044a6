// What a table of events says of its users: by NumPy's arrays of users, days and actions, and by the functions of one name.
import * as fc from 'fast-check';
import {
  eventFindings,
  eventLines,
  stickinessByPeriod,
  type Apart,
  type EventFindings,
} from '../../src/customers/events';
import { functions } from '../../src/functions';
import { serialOf } from '../../src/numerics/days';
import { runs } from '../depth';
import apps from './reference/events.json';

type Event = readonly [user: number, day: number, name: string];

function columnsOf(rows: readonly Event[]): Parameters<typeof eventLines>[0] {
  const names = [...new Set(rows.map(([, , name]) => name))].filter((name) => name !== '');
  return {
    customers: Int32Array.from(rows, ([user]) => user),
    days: Int32Array.from(rows, ([, day]) => day),
    ids: Array.from({ length: 200 }, (_, code) => code),
    events: Int32Array.from(rows, ([, , name]) => names.indexOf(name)),
    names,
  };
}

function findings(rows: readonly Event[], period: 'month' | 'week' = 'month'): EventFindings {
  const found = eventFindings(eventLines(columnsOf(rows)), period);
  if (!found) throw new Error('nothing found');
  return found;
}

/** 5 January 2026. */
const first = serialOf('2026-01-05');

interface Expected {
  readonly did: readonly number[];
  readonly not: readonly number[];
  readonly interval: readonly number[] | null;
}

function expectApart(found: Apart | null | undefined, wanted: Expected): void {
  expect([found?.did.of, found?.did.all]).toEqual(wanted.did);
  expect([found?.not.of, found?.not.all]).toEqual(wanted.not);
  if (wanted.interval === null) expect(found?.interval).toBeNull();
  else {
    expect(found?.interval?.low).toBeCloseTo(wanted.interval[0] ?? NaN, 9);
    expect(found?.interval?.high).toBeCloseTo(wanted.interval[1] ?? NaN, 9);
  }
}

test.each(apps.map((app) => [app.users, app] as const))(
  'An app of %d users: windows, features and thresholds are those of arrays of users, days and actions',
  (users, app) => {
    const rows = (app.rows as [number, number, string, number][]).flatMap(([user, day, name, times]) =>
      Array.from({ length: times }, (): Event => [user, first + day, name]),
    );
    const found = findings(rows);
    expect([found.users, found.unnamed, found.monthly]).toEqual([users, app.unnamed, app.monthly]);
    const shown = found.stickiness.map(({ day, week, month }) => ({
      day,
      week: week && [week.userDays, week.users],
      month: month && [month.userDays, month.users],
    }));
    expect(shown).toEqual(app.stickiness.map((line) => ({ ...line, day: serialOf(line.day) })));
    expect(Object.values(found.window ?? {})).toEqual(app.window);
    expect(found.middle).toBe(serialOf(app.middle));
    const { found: one, checked: other } = found.followed;
    expect([
      [one.of, one.all],
      [other.of, other.all],
    ]).toEqual(app.followed);
    const features: Readonly<Record<string, { users: number; uses: number; early: Expected }>> = app.features;
    expect(found.features.map(({ name }) => name).sort()).toEqual(Object.keys(features).sort());
    for (const { name, users: own, uses, early } of found.features) {
      expect([name, own, uses]).toEqual([name, features[name]?.users, features[name]?.uses]);
      if (features[name]) expectApart(early, features[name].early);
    }
    const magic: Readonly<Record<string, { times: number; youden: number; found: Expected; checked: Expected }>> =
      app.magic;
    expect(found.magic.map(({ name }) => name ?? '').sort()).toEqual(Object.keys(magic).sort());
    for (const each of found.magic) {
      const wanted = magic[each.name ?? ''];
      expect([each.name, each.times]).toEqual([each.name, wanted?.times]);
      expect(each.youden).toBeCloseTo(wanted?.youden ?? NaN, 9);
      if (wanted) {
        expectApart(each.found, wanted.found);
        expectApart(each.checked, wanted.checked);
      }
    }
    expect(found.magic.map(({ youden }) => youden)).toEqual(
      found.magic.map(({ youden }) => youden).sort((a, b) => b - a),
    );
  },
);

const event = fc.tuple(
  fc.integer({ min: 0, max: 20 }),
  fc.integer({ min: 46_000, max: 46_120 }),
  fc.constantFrom('a', 'b', 'c', ''),
);
const call = (id: string, ...args: readonly unknown[]): unknown =>
  functions.find((each) => each.id === id)?.call(...(args as never[]));
const column = (values: readonly (string | number | boolean)[]): unknown => values.map((value) => [value]);

test('DAU/MAU of every period is what PLAN.STICKINESS says of its last day', () => {
  fc.assert(
    fc.property(fc.array(event, { minLength: 1, maxLength: 120 }), (rows) => {
      for (const { day, month } of stickinessByPeriod(eventLines(columnsOf(rows)), 'week')) {
        if (!month || month.users === 0) continue;
        const said = call('PLAN.STICKINESS', column(rows.map(([user]) => user)), column(rows.map(([, at]) => at)), day);
        expect(month.userDays / 30 / month.users).toBeCloseTo(said as number, 12);
      }
    }),
    { numRuns: runs(200) },
  );
});

test('Retention with and without a feature, and the magic number, are what the functions of these names say', () => {
  fc.assert(
    fc.property(fc.array(event, { minLength: 40, maxLength: 200 }), (rows) => {
      const { window, features, magic, middle } = findings(rows);
      if (!window) return;
      const newest = Math.max(...rows.map(([, day]) => day));
      const users = [...new Set(rows.map(([user]) => user))].map((user) => {
        const own = rows.filter(([id]) => id === user);
        const start = Math.min(...own.map(([, day]) => day));
        const age = (day: number): number => day - start;
        return {
          user,
          start,
          early: own.filter(([, day]) => age(day) < window.early),
          stayed: own.some(([, day]) => age(day) >= window.from && age(day) < window.until),
        };
      });
      const followed = users.filter(({ start }) => newest - start >= window.until);
      const uses = followed.flatMap(({ user, early, stayed }) =>
        // Who did nothing with a name is a user all the same.
        [...early, [user, 0, ''] as const].map(([, , name]) => ({ user, name, stayed })),
      );
      if (uses.every(({ name }) => name === '')) return;
      const said = call(
        'PLAN.FEATURE_RETENTION',
        column(uses.map(({ user }) => user)),
        column(uses.map(({ name }) => name)),
        column(uses.map(({ stayed }) => stayed)),
      ) as (string | number)[][];
      for (const [name, count, withIt, without] of said.slice(1)) {
        const early = features.find((each) => each.name === name)?.early;
        expect(early?.did.all).toBe(count);
        expect((early?.did.of ?? 0) / (early?.did.all ?? 0)).toBeCloseTo(withIt as number, 9);
        if (without !== '') expect((early?.not.of ?? 0) / (early?.not.all ?? 0)).toBeCloseTo(without as number, 9);
      }
      const among = followed.filter(({ start }) => start <= middle);
      for (const { name, times, youden } of magic) {
        const number = call(
          'PLAN.MAGIC_NUMBER',
          column(among.map(({ early }) => early.filter(([, , own]) => name === null || own === name).length)),
          column(among.map(({ stayed }) => stayed)),
        ) as (string | number)[][];
        expect([number[0]?.[1], number[5]?.[1]]).toEqual([times, expect.closeTo(youden, 9)]);
      }
    }),
    { numRuns: runs(200) },
  );
});

test('Of more actions than are shown those of fewest users count as activity alone', () => {
  const rows = Array.from({ length: 25 }, (_, action) =>
    Array.from({ length: 25 - action }, (__, user): Event => [user, 46_000 + action, `action ${action}`]),
  ).flat();
  const found = findings(rows);
  expect(found.actions).toBe(25);
  expect(found.features.map(({ name }) => name).sort()).toEqual(
    Array.from({ length: 20 }, (_, action) => `action ${action}`).sort(),
  );
  expect(found.monthly).toBe(25);
});

test('Where half of the users came less than a week ago nobody is followed', () => {
  const found = findings([
    [0, 46_000, 'a'],
    [1, 46_006, 'a'],
    [2, 46_006, 'b'],
    [-1, 46_090, 'a'],
    [3, 0, 'a'],
  ]);
  expect(found.window).toBeNull();
  expect([found.users, found.newest, found.magic.length]).toEqual([3, 46_006, 0]);
  expect(found.features.map(({ early }) => early)).toEqual([null, null]);
  expect(eventFindings(eventLines(columnsOf([])), 'month')).toBeUndefined();
});
