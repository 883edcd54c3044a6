// Positioning and fit, computed a second time apart from its formulas: the map, the SWOT, the interval of a share against its
// published table, retention and what is overdue.
import fc from 'fast-check';
import { plan, type CellContent } from '../../src/plan';
import { initialAnswers } from '../../src/templates';
import { positioning } from '../../src/templates/positioning';
import { runs } from '../depth';
import type { Computed } from '../plan/evaluate';
import { evaluateQuickly } from '../plan/quick-engine';
import { anew } from './kept';
import { lineOf } from './sheet-reader';
import { errorsIn, formulasOf, sweep } from './sweep';

jest.setTimeout(120_000);

const usual = initialAnswers(positioning, 'en', '2026-02-10');
const made = plan(positioning, usual, 'en');
const criteria = usual['criteria'] as readonly string[];
const rivals = usual['competitors'] as readonly string[];
const companies = ['Our product', ...rivals];
const none = '–';

async function typed(values: Readonly<Record<string, readonly CellContent[] | CellContent>>): Promise<Computed> {
  const computed = evaluateQuickly(made);
  for (const [name, value] of Object.entries(values))
    computed.type(name, Array.isArray(value) ? value.map((one: CellContent) => [one]) : (value as CellContent));
  await computed.compute();
  expect(errorsIn(computed, formulasOf(made))).toEqual([]);
  return computed;
}

const results = (computed: Computed, title: string, label: string): CellContent[] =>
  lineOf(made, computed, 'Results', title, label);
const figure = (computed: Computed, name: string): CellContent | undefined => computed.named(name)[0]?.[0];

function expectNear(found: readonly CellContent[], wanted: readonly CellContent[]): void {
  expect(found.length).toBe(wanted.length);
  wanted.forEach((one, index) => {
    if (typeof one === 'number') expect(Number(found[index])).toBeCloseTo(one, 9);
    else expect(found[index]).toBe(one);
  });
}

test('has a sheet for each part that was chosen, and always the competitors', () => {
  const parts = ['has_swot', 'has_questions', 'has_fit', 'has_retention', 'has_actions'];
  const sheets = ['Strategy', 'Strategy', 'Market fit', 'Market fit', 'Actions'];
  const sheetsOf = (chosen: readonly string[]): string[] =>
    plan(
      positioning,
      { ...usual, ...Object.fromEntries(parts.map((id) => [id, chosen.includes(id) ? 'yes' : 'no'])) },
      'en',
    )
      .sheets.map(({ name }) => name)
      .filter((name) => !['About', 'Workings', 'Results', 'Completeness'].includes(name));
  expect(sheetsOf([])).toEqual(['Competitors']);
  expect(sheetsOf(parts)).toEqual(['Competitors', 'Strategy', 'Market fit', 'Actions']);
  parts.forEach((id, index) => expect(sheetsOf([id])).toEqual(['Competitors', sheets[index]]));
});

const mapTitle = 'Where each stands; the nearest rival is coloured';
const axisWords = ['horizontal', 'vertical', 'not on the map'] as const;
const anyScore = fc.oneof(
  { weight: 1, arbitrary: fc.constant<number | undefined>(undefined) },
  { weight: 8, arbitrary: fc.nat(40).map((quarters): number | undefined => quarters / 4) },
);
const anyMarket = fc.record({
  weights: fc.array(fc.nat(100), { minLength: criteria.length, maxLength: criteria.length }),
  axes: fc.array(fc.constantFrom(...axisWords), { minLength: criteria.length, maxLength: criteria.length }),
  scores: fc.array(fc.array(anyScore, { minLength: criteria.length, maxLength: criteria.length }), {
    minLength: companies.length,
    maxLength: companies.length,
  }),
  top: fc.constantFrom(5, 9, 10),
});

/** The mean of scores by weights, of those that are there. */
function mean(scores: readonly (number | undefined)[], weights: readonly number[]): number | string {
  let sum = 0;
  let weight = 0;
  scores.forEach((score, index) => {
    if (score === undefined) return;
    sum += score * (weights[index] ?? 0);
    weight += weights[index] ?? 0;
  });
  return weight === 0 ? none : sum / weight;
}

test('places, distances and empty places of the map are those of the weighted criteria', async () => {
  await fc.assert(
    fc.asyncProperty(anyMarket, async ({ weights, axes, scores, top }) => {
      const computed = await typed({
        Criteria_weight: weights,
        Criteria_axis: axes,
        Highest_score: top,
        ...Object.fromEntries(
          scores.map((column, index) => [
            index === 0 ? 'Scores_own' : `Scores_rival_${index}`,
            column.map((score) => score ?? ''),
          ]),
        ),
      });
      const on = (axis: string): number[] => weights.map((weight, index) => (axes[index] === axis ? weight : 0));
      const along = scores.map((column) => mean(column, on('horizontal')));
      const upward = scores.map((column) => mean(column, on('vertical')));
      const overall = scores.map((column) => mean(column, weights));
      const distances = scores.map((column, who): number | string => {
        const squares = column.map((score, index) => {
          const own = scores[0]?.[index];
          return score === undefined || own === undefined ? undefined : (own - score) ** 2;
        });
        const square = mean(squares, weights);
        return who === 0 || typeof square === 'string' ? none : Math.sqrt(square);
      });
      companies.forEach((name, who) => {
        const found = results(computed, mapTitle, name);
        expectNear(
          [found[0], found[1], found[3], found[5]].map((one) => one ?? ''),
          [along[who], upward[who], overall[who], distances[who]].map((one) => one ?? ''),
        );
        const score = overall[who];
        if (typeof score !== 'number') expect(found[4]).toBe(none);
        else {
          // Equal scores may differ in the last digit of a double.
          const ahead = (least: number): number =>
            overall.filter((one) => typeof one === 'number' && one > score + least).length;
          expect(Number(found[4])).toBeGreaterThanOrEqual(1 + ahead(1e-9));
          expect(Number(found[4])).toBeLessThanOrEqual(1 + ahead(-1e-9));
        }
      });
      const known = distances.filter((one) => typeof one === 'number');
      const nearest = String(figure(computed, 'Nearest_rival'));
      if (known.length === 0) expect(nearest).toBe(none);
      else expect(distances[companies.indexOf(nearest)]).toBeCloseTo(Math.min(...known), 9);

      // Thirds of each axis; what lies on a border is in the upper one.
      const third = (value: number): number => Math.min(2, Math.max(0, Math.floor((value * 3) / top + 1e-12)));
      const words = ['low', 'middle', 'high'];
      let empty = 0;
      for (const up of [2, 1, 0])
        for (const across of [0, 1, 2]) {
          const label = `Horizontal ${words[across]}, vertical ${words[up]}`;
          const there = rivals.filter((_, index) => {
            const [x, y] = [along[index + 1], upward[index + 1]];
            return typeof x === 'number' && typeof y === 'number' && third(x) === across && third(y) === up;
          }).length;
          const to = companies.map((_, who): number | string => {
            const [x, y] = [along[who], upward[who]];
            if (typeof x !== 'number' || typeof y !== 'number') return none;
            return Math.hypot(x - (top * (across + 0.5)) / 3, y - (top * (up + 0.5)) / 3);
          });
          const others = to.slice(1).filter((one) => typeof one === 'number');
          expectNear(results(computed, 'Places on the map', label).slice(0, 3), [
            there,
            others.length === 0 ? none : Math.min(...others),
            to[0] ?? none,
          ]);
          if (there === 0) empty += 1;
        }
      expect(figure(computed, 'Empty_places')).toBe(empty);
    }),
    { numRuns: runs(25) },
  );
});

test('criteria show where we are ahead of the best competitor', async () => {
  const computed = await typed({
    Scores_own: [6, 8, 9, '', 3],
    Scores_rival_1: [3, 5, 5, 4, 9],
    Scores_rival_2: [5, 9, '', 7, 4],
  });
  const title = 'Where we are ahead of the best competitor, and where behind';
  expectNear(results(computed, title, 'Affordable price').slice(0, 5), [0.3, 6, 9, 17 / 3, -3]);
  expectNear(results(computed, title, 'Practice').slice(0, 5), [0.2, 9, 5, 4.5, 4]);
  expectNear(results(computed, title, 'Fits the working day').slice(0, 5), [0.15, none, 9, 20 / 3, none]);
});

const lists = ['Strengths', 'Weaknesses', 'Opportunities', 'Threats'] as const;

test('the four strategies weigh the product of their shares, and add up to all', async () => {
  const factor = fc.option(fc.tuple(fc.nat(100), fc.integer({ min: 1, max: 5 })), { nil: undefined });
  const six = fc.array(factor, { minLength: 6, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(fc.tuple(six, six, six, six), async (factors) => {
      const values: Record<string, CellContent[]> = {};
      lists.forEach((list, index) => {
        const lines = factors[index] ?? [];
        values[`${list}_what`] = lines.map((one, line) => (one ? `Factor ${line}` : ''));
        values[`${list}_weight`] = lines.map((one) => one?.[0] ?? '');
        values[`${list}_rating`] = lines.map((one) => one?.[1] ?? '');
      });
      const computed = await typed(values);
      const [s, w, o, t] = factors.map((lines) => lines.reduce((sum, one) => sum + (one ? one[0] * one[1] : 0), 0)) as [
        number,
        number,
        number,
        number,
      ];
      const inside = s + w === 0 ? [none, none] : [s / (s + w), w / (s + w)];
      const outside = o + t === 0 ? [none, none] : [o / (o + t), t / (o + t)];
      const found = ['SO: strengths for', 'WO: overcome', 'ST: strengths against', 'WT: guard'].map((begin) => {
        const label = ['opportunities', 'weaknesses by opportunities', 'threats', 'weaknesses against threats'];
        const ends = { 'SO: strengths for': 0, 'WO: overcome': 1, 'ST: strengths against': 2, 'WT: guard': 3 };
        const end = label[ends[begin as keyof typeof ends]] ?? '';
        return results(computed, 'What the SWOT favours: the strongest strategy is coloured', `${begin} ${end}`)[3];
      });
      const product = (one: number | string | undefined, other: number | string | undefined): number | string =>
        typeof one === 'number' && typeof other === 'number' ? one * other : none;
      expectNear(
        found.map((one) => one ?? ''),
        [
          product(inside[0], outside[0]),
          product(inside[1], outside[0]),
          product(inside[0], outside[1]),
          product(inside[1], outside[1]),
        ],
      );
      if (s + w > 0 && o + t > 0) expect(found.reduce((sum: number, one) => sum + Number(one), 0)).toBeCloseTo(1, 12);
    }),
    { numRuns: runs(25) },
  );
});

// By tests/templates/reference/wilson.py, which finds the ends from Wilson's equation of 1927 by halving. The first two counts
// are the examples of Newcombe, R. G. (1998), Two-sided confidence intervals for the single proportion, Statistics in
// Medicine, 17, 857–872, whose method 3 it is.
test.each([
  [81, 263, 0.255289, 0.36621],
  [15, 148, 0.062386, 0.160487],
  [0, 20, 0, 0.161125],
  [1, 29, 0.006113, 0.171755],
  [29, 29, 0.88303, 1],
  [40, 100, 0.309401, 0.497997],
  [1, 1, 0.206549, 1],
])('of %d very disappointed among %d the interval is Wilson’s', async (very, all, low, high) => {
  const rest = all - very;
  const computed = await typed({
    Survey_answers: [very, Math.floor(rest / 2), Math.ceil(rest / 2), 40],
    Z_value: 1.959963984540054,
  });
  expect(figure(computed, 'Answers_counted')).toBe(all);
  expect(Number(figure(computed, 'Very_share'))).toBeCloseTo(very / all, 12);
  expect(Number(figure(computed, 'Very_low'))).toBeCloseTo(low, 6);
  expect(Number(figure(computed, 'Very_high'))).toBeCloseTo(high, 6);
});

test('the share is above or below the threshold only where its whole interval is', async () => {
  const verdict = async (very: number, others: number): Promise<CellContent | undefined> =>
    figure(await typed({ Survey_answers: [very, others, 0, 0] }), 'Fit_verdict');
  expect(await verdict(45, 55)).toBe('not sure yet');
  expect(await verdict(500, 500)).toBe('above');
  expect(await verdict(300, 700)).toBe('below');
  expect(await verdict(0, 0)).toBe(none);
});

test('retention levels off by the mean loss of the last periods seen, and not where nobody is left', async () => {
  const ages = 13;
  const anyCohort = fc.record({
    still: fc.array(fc.nat(50), { minLength: ages, maxLength: ages }),
    seen: fc.integer({ min: 0, max: ages }),
    over: fc.integer({ min: 1, max: 12 }),
    loss: fc.nat(60).map((value) => value / 100),
  });
  await fc.assert(
    fc.asyncProperty(anyCohort, async ({ still, seen, over, loss }) => {
      const computed = await typed({
        Cohort_active: still.map((count, age) => (age < seen ? count : '')),
        Level_periods: over,
        Level_loss: loss,
      });
      const start = still[0] ?? 0;
      const last = seen > 0 ? (still[seen - 1] ?? 0) : undefined;
      const first = seen - over > 0 ? still[seen - over - 1] : undefined;
      const recent =
        last === undefined || first === undefined || start === 0 || first === 0
          ? none
          : 1 - (last / first) ** (1 / over);
      expectNear([figure(computed, 'Recent_loss') ?? ''], [recent]);
      const wanted =
        typeof recent === 'string'
          ? 'too few periods'
          : last === 0
            ? 'nobody left'
            : recent <= loss
              ? 'levels off'
              : 'still falling';
      // At the limit itself the last digit of a double decides.
      if (typeof recent === 'string' || Math.abs(recent - loss) > 1e-12)
        expect(figure(computed, 'Retention_verdict')).toBe(wanted);
      still.forEach((count, age) => {
        const [share, lost] = results(computed, 'Retention by age', `Period ${age}`);
        expectNear(
          [share ?? '', lost ?? ''],
          [
            age >= seen || start === 0 ? none : count / start,
            age === 0 || age >= seen || still[age - 1] === 0 ? none : 1 - count / (still[age - 1] ?? 0),
          ],
        );
      });
    }),
    { numRuns: runs(40) },
  );
});

test('a step counts with evidence only, and is overdue while it is not confirmed', async () => {
  const computed = await typed({
    As_of: 46_063,
    Fit_steps_state: ['confirmed', 'confirmed', 'in work', 'in work', 'not begun', 'not begun'],
    Fit_steps_evidence: ['Seen', '', 'Something', '', '', ''],
    Fit_steps_due: [46_000, 46_000, 46_060, 46_063, 46_064, ''],
  });
  const title = 'Steps to product-market fit; overdue ones are coloured';
  const labels = ['Target customer', 'Unmet need', 'Value', 'MVP features', 'Product', 'Test with customers'];
  expect(labels.map((label) => results(computed, title, label).slice(1, 3))).toEqual([
    [1, 0],
    [0, 0],
    [0, 3],
    [0, 0],
    [0, 0],
    [0, 0],
  ]);
  expect(Number(figure(computed, 'Steps_confirmed'))).toBeCloseTo(1 / 6, 12);
  expect(figure(computed, 'Next_step')).toBe('Unmet need');
});

test('overdue actions are those not done before the day, the latest first', async () => {
  const asOf = 46_063;
  const line = fc.option(
    fc.record({
      due: fc.option(fc.integer({ min: asOf - 200, max: asOf + 50 }), { nil: undefined }),
      done: fc.boolean(),
    }),
    { nil: undefined },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 12, maxLength: 12 }), async (lines) => {
      const computed = await typed({
        As_of: asOf,
        Actions_what: lines.map((one, index) => (one ? `Action ${index}` : '')),
        Actions_owner: lines.map((one, index) => (one ? `Owner ${index}` : '')),
        Actions_due: lines.map((one) => one?.due ?? ''),
        Actions_state: lines.map((one) => (one ? (one.done ? 'done' : 'to do') : '')),
      });
      const late = lines
        .flatMap((one, index) =>
          one?.due !== undefined && !one.done && one.due < asOf ? [{ index, due: one.due, days: asOf - one.due }] : [],
        )
        .sort((one, other) => other.days - one.days);
      expect(figure(computed, 'Overdue_actions')).toBe(late.length);
      for (let place = 0; place < 6; place++) {
        const one = late[place];
        const found = results(computed, 'Overdue actions: the six that are latest', `No. ${place + 1})`);
        expect(found.slice(0, 4)).toEqual(
          one ? [`Action ${one.index}`, `Owner ${one.index}`, one.due, one.days] : [none, none, none, none],
        );
      }
    }),
    { numRuns: runs(30) },
  );
});

test('every input at its least, its most and blank: no error value', async () => {
  expect(await sweep(made, evaluateQuickly(made))).toEqual([]);
});

test('what was typed stays where competitors and criteria are added, another part is left out, and in what was left', () => {
  const ours = [1, 2, 3, 4, 5];
  const theirs = [5, 4, 3, 2, 1];
  const { lost, holds } = anew(
    positioning,
    { 'scores.own': ours, 'scores.rival_2': theirs, 'survey.answers': [7, 8, 9, 1], as_of: [46_100] },
    {
      competitors: ['Another', ...rivals],
      criteria: ['One more', ...criteria],
      has_swot: 'no',
      has_actions: 'no',
    },
  );
  expect(lost.filter(({ sheet }) => !['Strategy', 'Actions'].includes(sheet))).toEqual([]);
  expect(holds('scores.own').slice(1)).toEqual(ours);
  expect(holds('scores.rival_3').slice(1)).toEqual(theirs);
  expect(holds('survey.answers')).toEqual([7, 8, 9, 1]);
  expect(holds('as_of')).toEqual([46_100]);
});
