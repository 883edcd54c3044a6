// The team, computed a second time apart from its formulas: pay person by person, places by sorting, sizes of groups by
// giving out one place after another.
import fc from 'fast-check';
import { languages } from '../../src/locales/language';
import type { CellContent } from '../../src/plan';
import { keepTyped, plan, typedIn } from '../../src/plan';
import { initialAnswers } from '../../src/templates';
import { team } from '../../src/templates/team';
import { runs } from '../depth';
import type { Computed } from '../plan/evaluate';
import { sheetTop } from '../../src/plan/geometry';
import { at } from '../plan/addresses';
import { evaluateQuickly } from '../plan/quick-engine';
import { lineOf } from './sheet-reader';
import { errorsIn, failedChecks, formulasOf, sweep } from './sweep';

jest.setTimeout(240_000);

const answers = initialAnswers(team, 'en', '2026-02-10');
const made = plan(team, answers, 'en');
const roles = answers['roles'] as readonly { readonly name: string; readonly people: number }[];
const kpis = answers['kpis'] as readonly string[];
const ranked = answers['ranked'] as readonly { readonly name: string; readonly team: string }[];
const periods = Number(answers['periods']);
const teams = ['Day groups', 'Evening groups'] as const;

type Typed = Readonly<Record<string, readonly (readonly CellContent[])[] | CellContent>>;

async function typed(values: Typed): Promise<Computed> {
  const computed = evaluateQuickly(made);
  for (const [name, value] of Object.entries(values)) computed.type(name, value);
  await computed.compute();
  return computed;
}

const down = (values: readonly CellContent[]): CellContent[][] => values.map((value) => [value]);
const payTitle = 'Pay before and after, with the people of the first period';
const rankingTitle = 'Ranking within equal teams: a shared place is a shared group';
const sizesTitle = 'Sizes of the groups: as planned and, with shared places, as it came';
const result = (computed: Computed, title: string, label: string): CellContent[] =>
  lineOf(made, computed, 'Results', title, label);
/** Of a line over periods: its cells behind total, unit and spacer. */
const overPeriods = (computed: Computed, title: string, label: string): number[] =>
  lineOf(made, computed, 'Payroll', title, label)
    .slice(3, 3 + periods)
    .map(Number);
const figure = (computed: Computed, name: string): CellContent | undefined => computed.named(name)[0]?.[0];

test('8 of 28 curators are paid, 28.6%; then all 28 are, while payroll falls by 30,000 a month', async () => {
  const computed = await typed({});
  const [people, paid, share, , , , change] = result(computed, payTitle, 'Curator').map(Number);
  expect([people, paid]).toEqual([28, 8]);
  expect(share).toBeCloseTo(0.286, 3);
  expect(change).toBeCloseTo(-30_000, 6);
  expect(figure(computed, 'Fund_change')).toBeCloseTo(-30_000, 6);
  // Where nobody is unpaid, nothing changes.
  for (const { name } of roles.slice(1)) expect(result(computed, payTitle, name)[6]).toBeCloseTo(0, 6);
});

test.each(languages)('payroll falls by as round an amount in %s', (language) => {
  const other = plan(team, initialAnswers(team, language, '2026-02-10'), language);
  const computed = evaluateQuickly(other);
  const round = { en: 30_000, ru: 30_000, zh: 30_000, vi: 30_000_000 }[language];
  expect(figure(computed, 'Fund_change')).toBeCloseTo(-round, 4);
});

test('3 to 6 video cases are 1.7% of 176 to 353 learners', async () => {
  const computed = await typed({});
  expect(Math.round(Number(figure(computed, 'Case_learners_least')))).toBe(176);
  expect(Math.round(Number(figure(computed, 'Case_learners_most')))).toBe(353);
});

/** So many people in the first team, the best first, and nobody else. */
const oneTeamOf = (size: number): Typed => ({
  Ranked_team: down(ranked.map(() => teams[0])),
  Ranked_result: down(ranked.map((_, index) => (index < size ? 100 - index : ''))),
});
const sizesOf = (computed: Computed, label: string): number[] =>
  result(computed, sizesTitle, label).slice(1, 4).map(Number);

test('of ten people, 2-7-1 makes two the top, seven the middle and one the bottom', async () => {
  const computed = await typed(oneTeamOf(10));
  const groups = ranked.slice(0, 10).map(({ name }) => result(computed, rankingTitle, name)[5]);
  expect(groups).toEqual([...Array<string>(2).fill('top'), ...Array<string>(7).fill('middle'), 'bottom']);
});

// Hamilton's method as others have worked it out: seats of a parliament given to three states by their populations.
test.each([
  { source: 'Wikipedia, Apportionment paradox: the Alabama paradox', parts: [6, 6, 2], seats: 10, wanted: [4, 4, 2] },
  { source: 'Wikipedia, Apportionment paradox: the Alabama paradox', parts: [6, 6, 2], seats: 11, wanted: [5, 5, 1] },
])('$seats places are given out by the largest remainder as in $source', async ({ parts, seats, wanted }) => {
  const [top, middle, bottom] = parts;
  const computed = await typed({
    ...oneTeamOf(seats),
    Top_parts: top ?? 0,
    Middle_parts: middle ?? 0,
    Bottom_parts: bottom ?? 0,
  });
  expect(sizesOf(computed, teams[0])).toEqual(wanted);
});

/** Place after place to whoever is furthest behind its due: in whole numbers, so that equal is equal. */
function byLargestRemainder(count: number, parts: readonly number[]): number[] {
  const all = parts.reduce((sum, part) => sum + part, 0);
  const sizes = parts.map((part) => Math.floor((count * part) / all));
  const rest = parts.map((part, index) => count * part - (sizes[index] ?? 0) * all);
  let left = count - sizes.reduce((sum, size) => sum + size, 0);
  for (; left > 0; left--) {
    const next = rest.indexOf(Math.max(...rest));
    sizes[next] = (sizes[next] ?? 0) + 1;
    rest[next] = -1;
  }
  return sizes;
}

interface Kpi {
  readonly threshold: number;
  readonly target: number;
  readonly cap: number;
  readonly point: number;
  readonly brings: number;
}
interface Role {
  readonly load: number;
  readonly paid: number;
  readonly payNow: number;
  readonly base: number;
  readonly bonus: number;
  readonly sales: number;
  readonly share: number;
  readonly weights: readonly number[];
  readonly reached: readonly number[];
  readonly people: readonly number[];
  readonly loads: readonly number[];
}

const within = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });
const listOf = <T>(count: number, one: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.array(one, { minLength: count, maxLength: count });
const hundredths = (max: number): fc.Arbitrary<number> => within(0, max * 100).map((value) => value / 100);

const anyKpi: fc.Arbitrary<Kpi> = fc.record({
  threshold: within(0, 100),
  target: within(0, 100),
  cap: hundredths(2),
  point: within(0, 5),
  brings: within(0, 10_000),
});
const anyRole: fc.Arbitrary<Role> = fc.record({
  load: within(0, 40),
  paid: within(0, 60),
  payNow: within(0, 9_000),
  base: within(0, 5_000),
  bonus: within(0, 5_000),
  sales: within(0, 20_000),
  share: hundredths(1),
  weights: listOf(kpis.length, hundredths(1)),
  reached: listOf(kpis.length, within(0, 120)),
  people: listOf(periods, within(0, 60)),
  loads: listOf(periods, within(0, 2_000)),
});
const anyPeople = listOf(
  ranked.length,
  fc.record({ team: fc.constantFrom(...teams, ''), result: fc.option(within(0, 12), { nil: undefined }) }),
);

/** The share of the bonus that a KPI is paid with. */
function scoreOf({ threshold, target, cap }: Kpi, reached: number): number {
  if (target === threshold) return reached >= target ? Math.min(1, cap) : 0;
  const way = (reached - threshold) / (target - threshold);
  return way <= 0 ? 0 : Math.min(way, cap);
}

function kpiPart({ weights, reached }: Role, all: readonly Kpi[], moved?: { kpi: number; by: number }): number {
  const sum = weights.reduce((total, one) => total + one, 0);
  if (sum === 0) return 0;
  const counted = all.map(
    (kpi, index) => (weights[index] ?? 0) * scoreOf(kpi, (reached[index] ?? 0) + (moved?.kpi === index ? moved.by : 0)),
  );
  return counted.reduce((total, one) => total + one, 0) / sum;
}

const close = (found: CellContent | undefined, wanted: number): void => {
  expect(typeof found).toBe('number');
  expect(Math.abs(Number(found) - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(wanted)));
};

test('pay, people needed and what a point is worth follow from whatever is typed', async () => {
  await fc.assert(
    fc.asyncProperty(
      listOf(roles.length, anyRole),
      listOf(kpis.length, anyKpi),
      listOf(periods, within(0, 1_000_000)),
      async (all, scale, revenue) => {
        const table = (of: (role: Role) => CellContent) => down(all.map(of));
        const computed = await typed({
          Roles_load_each: table(({ load }) => load),
          Roles_paid_now: table(({ paid }) => paid),
          Roles_pay_now: table(({ payNow }) => payNow),
          Roles_base: table(({ base }) => base),
          Roles_bonus: table(({ bonus }) => bonus),
          Roles_sales: table(({ sales }) => sales),
          Roles_sales_share: table(({ share }) => share),
          Kpis_threshold: down(scale.map(({ threshold }) => threshold)),
          Kpis_target: down(scale.map(({ target }) => target)),
          Kpis_cap: down(scale.map(({ cap }) => cap)),
          Kpis_point: down(scale.map(({ point }) => point)),
          Kpis_brings: down(scale.map(({ brings }) => brings)),
          ...Object.fromEntries(
            kpis.flatMap((_, kpi) => [
              [`Weights_kpi_${kpi + 1}`, table(({ weights }) => weights[kpi] ?? 0)],
              [`Reached_kpi_${kpi + 1}`, table(({ reached }) => reached[kpi] ?? 0)],
            ]),
          ),
          ...Object.fromEntries(
            all.flatMap(({ people, loads }, index) => [
              [`People_${index + 1}`, [people]],
              [`Load_${index + 1}`, [loads]],
            ]),
          ),
          Revenue: [revenue],
        });
        expect(errorsIn(computed, formulasOf(made))).toEqual([]);

        const then = all.map((role) => role.base + role.bonus * kpiPart(role, scale) + role.sales * role.share);
        const now = all.map(({ people, paid, payNow }) => Math.min(people[0] ?? 0, paid) * payNow);
        all.forEach(({ people, load, loads }, index) => {
          const label = roles[index]?.name ?? '';
          const heads = people[0] ?? 0;
          const [found, , share, fundNow, , fundThen, change] = result(computed, payTitle, label);
          expect(found).toBe(heads);
          const paid = Math.min(heads, all[index]?.paid ?? 0);
          if (heads === 0) expect(share).toBe('–');
          else close(share, paid / heads);
          close(fundNow, now[index] ?? 0);
          close(fundThen, heads * (then[index] ?? 0));
          close(change, heads * (then[index] ?? 0) - (now[index] ?? 0));
          // The fewest who can carry the load; where it does not count, those there are.
          const needed = people.map((count, period) => {
            if (load === 0) return count;
            let fewest = 0;
            while (fewest * load < (loads[period] ?? 0)) fewest += 1;
            return fewest;
          });
          expect(overPeriods(computed, 'People needed', label)).toEqual(needed);
          const short = Math.max(0, ...needed.map((count, period) => count - (people[period] ?? 0)));
          expect(result(computed, 'People needed: the period in which most are lacking', label)[5]).toBe(short);
        });

        const after = revenue.map((_, period) =>
          all.reduce((sum, { people }, index) => sum + (people[period] ?? 0) * (then[index] ?? 0), 0),
        );
        const before = revenue.map((_, period) =>
          all.reduce((sum, { people }, index) => {
            const heads = people[0] ?? 0;
            return heads === 0 ? sum : sum + ((people[period] ?? 0) * (now[index] ?? 0)) / heads;
          }, 0),
        );
        overPeriods(computed, 'Payroll', 'Payroll then').forEach((found, period) => close(found, after[period] ?? 0));
        overPeriods(computed, 'Payroll', 'Payroll now').forEach((found, period) => close(found, before[period] ?? 0));
        const earned = revenue.reduce((sum, one) => sum + one, 0);
        if (earned > 0) close(figure(computed, 'Fund_share'), after.reduce((sum, one) => sum + one, 0) / earned);

        scale.forEach((kpi, index) => {
          const by = kpi.target < kpi.threshold ? -kpi.point : kpi.point;
          const cost = all.reduce((sum, role) => {
            const more = kpiPart(role, scale, { kpi: index, by }) - kpiPart(role, scale);
            return sum + (role.people[0] ?? 0) * role.bonus * more;
          }, 0);
          const found = result(computed, 'What one point of a KPI costs and brings', kpis[index] ?? '');
          expect(Math.abs(Number(found[5]) - cost)).toBeLessThanOrEqual(1e-6);
        });
      },
    ),
    { numRuns: runs(15) },
  );
});

test('places and groups follow from whatever results are typed', async () => {
  await fc.assert(
    fc.asyncProperty(anyPeople, fc.tuple(within(0, 9), within(1, 9), within(0, 9)), async (people, parts) => {
      const computed = await typed({
        Ranked_team: down(people.map((one) => one.team)),
        Ranked_result: down(people.map((one) => one.result ?? '')),
        Top_parts: parts[0],
        Middle_parts: parts[1],
        Bottom_parts: parts[2],
      });
      expect(errorsIn(computed, formulasOf(made))).toEqual([]);
      expect(failedChecks(computed, made)).toEqual([]);
      const all = parts.reduce((sum, part) => sum + part, 0);
      for (const name of teams) {
        const scores = people.flatMap((one) => (one.team === name && one.result !== undefined ? [one.result] : []));
        const sizes = byLargestRemainder(scores.length, parts);
        expect(sizesOf(computed, name)).toEqual(sizes);
        // Within the quota: each size is its share of the team, rounded down or up.
        sizes.forEach((size, index) => {
          expect(Math.abs(size - (scores.length * (parts[index] ?? 0)) / all)).toBeLessThan(1);
        });
      }
      people.forEach((one, index) => {
        const [, , place, , , group] = result(computed, rankingTitle, ranked[index]?.name ?? '');
        if (one.team === '' || one.result === undefined) {
          expect([place, group]).toEqual(['–', '–']);
          return;
        }
        const scores = people.flatMap((other) =>
          other.team === one.team && other.result !== undefined ? [other.result] : [],
        );
        const sorted = [...scores].sort((a, b) => b - a);
        const own = sorted.indexOf(one.result) + 1;
        const [top = 0, middle = 0] = byLargestRemainder(scores.length, parts);
        expect([place, group]).toEqual([own, own <= top ? 'top' : own <= top + middle ? 'middle' : 'bottom']);
      });
    }),
    { numRuns: runs(20) },
  );
});

test('the reserve counts who can start by the tightest day, for their role', async () => {
  const title = 'People needed: the period in which most are lacking';
  const computed = await typed({});
  const [, , peak, , , lacking] = result(computed, title, 'Curator').map(Number);
  const later = await typed({
    Reserve_role: down(['Curator', 'Curator', 'Curator', 'Sales manager', ...Array<string>(8).fill('')]),
    Reserve_from: down([
      Number(peak) - 1,
      Number(peak),
      Number(peak) + 1,
      Number(peak) - 300,
      ...Array<string>(8).fill(''),
    ]),
  });
  expect(result(later, title, 'Curator').slice(5, 7)).toEqual([lacking, 2]);
});

test('whoever is still to be found is lacking in some period beside the reserve of its first day', async () => {
  const title = 'People needed: the period in which most are lacking';
  const computed = await typed({ Roles_load_each: down(roles.map(() => 1)) });
  const starts = Array.from({ length: periods }, (_, period) =>
    Number(computed.value('Payroll', at(sheetTop.start, 4 + period))),
  );
  const heads = listOf(roles.length, listOf(periods, within(0, 9)));
  const reserve = listOf(
    12,
    fc.record({
      role: fc.constantFrom('', ...roles.map(({ name }) => name)),
      from: fc.oneof(fc.constant(''), fc.integer({ min: (starts[0] ?? 0) - 60, max: starts.at(-1) ?? 0 })),
    }),
  );
  await fc.assert(
    fc.asyncProperty(heads, heads, reserve, async (people, loads, ready) => {
      for (const [index] of roles.entries()) {
        computed.type(`People_${index + 1}`, [people[index] ?? []]);
        computed.type(`Load_${index + 1}`, [loads[index] ?? []]);
      }
      computed.type('Reserve_role', down(ready.map(({ role }) => role)));
      computed.type('Reserve_from', down(ready.map(({ from }) => from)));
      await computed.compute();
      const gaps = roles.map((_, index) =>
        starts.map((__, period) => Math.max(0, (loads[index]?.[period] ?? 0) - (people[index]?.[period] ?? 0))),
      );
      const found = roles.map(({ name }, index) => {
        const wanted = starts.map((start, period) => {
          const here = ready.filter(({ role, from }) => role === name && from !== '' && Number(from) <= start);
          return (gaps[index]?.[period] ?? 0) - here.length;
        });
        const told = Math.max(0, ...wanted);
        expect([name, result(computed, title, name)[7]]).toEqual([name, told]);
        return told;
      });
      expect(figure(computed, 'To_find')).toBe(found.reduce((sum, one) => sum + one, 0));
      const together = starts.map((_, period) => gaps.reduce((sum, gap) => sum + (gap[period] ?? 0), 0));
      expect(figure(computed, 'Lacking_people')).toBe(Math.max(...together));
    }),
    { numRuns: runs(60) },
  );
});

test('every input at its least, its most and blank: no error value, and only more paid than there are fails', async () => {
  const weightsAddUp = 'Weights of KPIs: roles whose weights do not add up to 100%';
  const found = await sweep(made, evaluateQuickly(made), ({ input, to }) => {
    const isTooMany =
      (input.id === 'roles.paid_now' && to === 'most') || (/^people_\d+$/.test(input.id) && to !== 'most');
    if (input.id.startsWith('weights.')) return [weightsAddUp];
    return isTooMany ? ['No more people are paid now than there are'] : [];
  });
  expect(found).toEqual([]);
});

test('made again with other answers, it keeps what was typed', () => {
  const held = new Map(typedIn(made));
  const set = (id: string, values: readonly CellContent[]): void => {
    expect(held.get(id)).toHaveLength(values.length);
    held.set(id, values);
  };
  set('roles.base', [301, 302, 303, 304]);
  set('people_3', Array<number>(periods).fill(7));
  set('kpis.target', [61, 96, 1.8]);
  set('weights.kpi_2', [0.31, 0.32, 0.33, 0.34]);
  set(
    'ranked.result',
    ranked.map((_, index) => index + 1),
  );
  set('top_parts', [3]);
  const [curator, designer, sales, support] = roles;
  const others = {
    ...answers,
    roles: [sales, curator, { name: 'Editor', department: 'Learning', people: 1 }, support, designer],
    kpis: [kpis[1], kpis[0]],
    ranked: ranked.slice(1),
    periods: 6,
  } as typeof answers;
  const again = keepTyped(plan(team, others, 'ru'), made, held);
  const now = typedIn(again.plan);
  expect([0, 1, 3, 4].map((index) => now.get('roles.base')?.[index])).toEqual([303, 301, 304, 302]);
  expect(now.get('people_1')).toEqual(Array<number>(6).fill(7));
  expect(now.get('kpis.target')).toEqual([96, 61]);
  expect(now.get('weights.kpi_1')?.[1]).toBe(0.31);
  expect(now.get('ranked.result')).toEqual(ranked.slice(1).map((_, index) => index + 2));
  expect(now.get('top_parts')).toEqual([3]);
  // The KPI and the person that are gone, and the periods that are.
  expect(new Set(again.lost.map(({ why }) => why))).toEqual(new Set(['gone', 'outside']));
});
