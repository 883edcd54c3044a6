// The quality board, computed a second time apart from its formulas: the case of the domain, NPS against its source, and
// random inputs.
import fc from 'fast-check';
import type { CellContent } from '../../src/plan';
import { plan } from '../../src/plan';
import { initialAnswers } from '../../src/templates';
import { qualityBoard } from '../../src/templates/quality-board';
import { runs } from '../depth';
import type { Computed } from '../plan/evaluate';
import { evaluateQuickly } from '../plan/quick-engine';
import { lineOf } from './sheet-reader';
import { errorsIn, failedChecks, formulasOf, sweep } from './sweep';

jest.setTimeout(120_000);

const answers = initialAnswers(qualityBoard, 'en', '2026-02-10');
const made = plan(qualityBoard, answers, 'en');
const streams = answers['streams'] as readonly string[];
const modules = answers['modules'] as readonly string[];
const none = '–';

async function typed(values: Readonly<Record<string, readonly CellContent[]>>): Promise<Computed> {
  const computed = evaluateQuickly(made);
  for (const [name, column] of Object.entries(values))
    computed.type(
      name,
      column.map((value) => [value]),
    );
  await computed.compute();
  return computed;
}

const qualityTitle = 'Every metric by stream: coloured where it is worse than its target';
const quality = (computed: Computed, row: string): CellContent[] =>
  lineOf(made, computed, 'Quality', qualityTitle, row);
const npsOf = (computed: Computed, row: string): CellContent[] =>
  lineOf(made, computed, 'Quality', 'How sure the NPS is', row);

test('before and after: the changes of the domain are recomputed, and a wrong claim is told from the right ones', async () => {
  const score = (computed: Computed): CellContent[][] =>
    [1, 2, 3, 4, 5].map((line) => lineOf(made, computed, 'Quality', 'Before and after, recomputed', `No. ${line})`));
  const computed = await typed({});
  // 58.2 → 95.2 %, 24 → 49 %, 24 h → 2 h, 50k → 150k, 4 → 2 %.
  expect(score(computed).map(([, change]) => Math.round(Number(change) * 1000) / 10)).toEqual([
    63.6, 104.2, -91.7, 200, -50,
  ]);
  expect(score(computed).map(([, , , verdict]) => verdict)).toEqual(['right', 'right', 'right', 'right', 'right']);
  // What is often claimed of the first: the points in place of the per cent.
  computed.type(
    'Before_after_claimed',
    [0.37, 1.042, -0.917, 2, '', '', '', '', '', ''].map((value) => [value]),
  );
  await computed.compute();
  expect(score(computed).map(([, , , verdict]) => verdict)).toEqual(['wrong', 'right', 'right', 'right', none]);
});

/**
 * Rocks (2016), "Interval Estimation for the Net Promoter Score", The American Statistician 70(4), 365–372: the adjusted
 * Wald interval. The ends are computed by reference/nps.py, in another way than the sheet's formula.
 */
test.each([
  [0, 0, 1, -98.5, 48.5],
  [5, 0, 0, 17.490626, 100],
  [19, 12, 5, 13.157113, 58.637758],
  [60, 30, 20, 21.164574, 49.631886],
  [4000, 3000, 2000, 20.591898, 23.837737],
])('NPS of %d promoters, %d passives, %d detractors has the adjusted Wald interval', async (p, o, d, low, high) => {
  const four = (value: number): number[] => [value, value, value, value];
  const computed = await typed({ Streams_promoters: four(p), Streams_passives: four(o), Streams_detractors: four(d) });
  const found = npsOf(computed, 'Stream I').map(Number);
  expect(found[1]).toBeCloseTo((100 * (p - d)) / (p + o + d), 9);
  expect(found[5]).toBeCloseTo(low, 5);
  expect(found[6]).toBeCloseTo(high, 5);
  // Four times the answers make it narrower.
  const [, , , , , lowest = 0, highest = 0] = npsOf(computed, 'All streams').map(Number);
  expect(highest - lowest).toBeLessThan(high - low);
});

const columns = [
  'enrolled',
  'started',
  'finished',
  'with_revenue',
  'average_revenue',
  'promoters',
  'passives',
  'detractors',
  'satisfied',
  'homework_set',
  'homework_done',
  'lessons_due',
  'lessons_watched',
  'refunds',
  'reply_hours',
  'cases',
  'reviews',
  'repeat_revenue',
] as const;
type Column = (typeof columns)[number];

const four = fc.array(fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 6, arbitrary: fc.nat(500) }), {
  minLength: 4,
  maxLength: 4,
});
const anyInputs = fc.record({
  counts: fc.record(Object.fromEntries(columns.map((id) => [id, four])) as Record<Column, typeof four>),
  own: four,
  progress: fc.array(four, { minLength: modules.length, maxLength: modules.length }),
});

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const over = (part: number, whole: number): number | string => (whole === 0 ? none : part / whole);

/** One stream, or several taken together as one. */
function metrics(of: Readonly<Record<Column, readonly number[]>>, own: readonly number[]): (number | string)[] {
  const all = (id: Column): number => sum(of[id]);
  const mean = (values: readonly number[], weights: readonly number[]): number | string =>
    values.length === 1
      ? (values[0] ?? 0)
      : over(sum(values.map((value, index) => value * (weights[index] ?? 0))), sum(weights));
  const asked = all('promoters') + all('passives') + all('detractors');
  return [
    over(all('started'), all('enrolled')),
    over(all('finished'), all('started')),
    over(all('with_revenue'), all('finished')),
    mean(of.average_revenue, of.with_revenue),
    over(100 * (all('promoters') - all('detractors')), asked),
    over(all('satisfied'), asked),
    over(all('homework_done'), all('homework_set')),
    over(all('lessons_watched'), all('lessons_due')),
    over(all('refunds'), all('enrolled')),
    mean(of.reply_hours, of.started),
    over(all('cases'), all('enrolled')),
    over(all('reviews'), all('enrolled')),
    over(all('repeat_revenue'), all('enrolled')),
    mean(own, of.started),
  ];
}

function expectEach(found: readonly CellContent[], wanted: readonly (number | string)[]): void {
  wanted.forEach((value, index) => {
    if (typeof value === 'string') expect(found[index]).toBe(value);
    else expect(Math.abs(Number(found[index]) - value)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)));
  });
}

/** Who cannot be more than those they are part of. */
const parts: readonly (readonly [part: Column, whole: Column, label: string])[] = [
  ['started', 'enrolled', 'Started ≤ enrolled, in every stream'],
  ['finished', 'started', 'Finished ≤ started, in every stream'],
  ['with_revenue', 'finished', 'With revenue ≤ finished, in every stream'],
  ['homework_done', 'homework_set', 'Handed in ≤ homework set, in every stream'],
  ['lessons_watched', 'lessons_due', 'Watched ≤ lessons due, in every stream'],
  ['refunds', 'enrolled', 'Refunds ≤ enrolled, in every stream'],
  ['cases', 'enrolled', 'Cases ≤ enrolled, in every stream'],
  ['reviews', 'enrolled', 'Reviews ≤ enrolled, in every stream'],
];
const satisfied = 'Satisfied ≤ those who answered, in every stream';

test('every figure follows from whatever is typed', async () => {
  await fc.assert(
    fc.asyncProperty(anyInputs, async ({ counts, own, progress }) => {
      const computed = await typed({
        ...Object.fromEntries(columns.map((id) => [`Streams_${id}`, counts[id]])),
        Own_own_1: own,
        ...Object.fromEntries(
          streams.map((_, at) => [`Progress_stream_${at + 1}`, progress.map((row) => row[at] ?? 0)]),
        ),
      });
      expect(errorsIn(computed, formulasOf(made))).toEqual([]);
      const isAbove = (part: readonly number[], whole: readonly number[]): boolean =>
        part.some((value, index) => value > (whole[index] ?? 0));
      const asked = counts.promoters.map(
        (value, index) => value + (counts.passives[index] ?? 0) + (counts.detractors[index] ?? 0),
      );
      expect(failedChecks(computed, made)).toEqual([
        ...parts.filter(([part, whole]) => isAbove(counts[part], counts[whole])).map(([, , label]) => label),
        ...(isAbove(counts.satisfied, asked) ? [satisfied] : []),
      ]);
      const ofStream = (at: number): (number | string)[] =>
        metrics(
          Object.fromEntries(columns.map((id) => [id, [counts[id][at] ?? 0]])) as unknown as Record<Column, number[]>,
          [own[at] ?? 0],
        );
      streams.forEach((stream, at) => expectEach(quality(computed, stream), ofStream(at)));
      expectEach(quality(computed, 'Total'), metrics(counts, own));

      const less = (one: readonly (number | string)[], other: readonly (number | string)[]): (number | string)[] =>
        one.map((value, index) => {
          const by = other[index];
          return typeof value === 'number' && typeof by === 'number' ? value - by : none;
        });
      const last = lineOf(made, computed, 'Quality', 'Where the last stream stands', 'Against the stream before');
      expectEach(last, less(ofStream(3), ofStream(2)));
      const targets = computed.named('Targets_target').map(([value]) => Number(value));
      const gap = lineOf(made, computed, 'Quality', 'Where the last stream stands', 'Against the target');
      expectEach(gap, less(ofStream(3), targets));

      const started = sum(counts.started);
      let before: number | string = 1;
      modules.forEach((module, index) => {
        const found = lineOf(made, computed, 'Completion', 'Share of those who started', module);
        const all = over(sum(progress[index] ?? []), started);
        expectEach(found, [
          ...streams.map((_, at) => over(progress[index]?.[at] ?? 0, counts.started[at] ?? 0)),
          all,
          ...less([before], [all]),
        ]);
        before = all;
      });

      const stages = [counts.enrolled, counts.started, counts.finished, counts.with_revenue].map(sum);
      ['Enrolled', 'Started', 'Finished', 'With revenue'].forEach((label, index) => {
        const count = stages[index] ?? 0;
        expectEach(lineOf(made, computed, 'Quality', 'Outcome of all streams counted to the end', label), [
          count,
          over(count, stages[Math.max(0, index - 1)] ?? 0),
          over(count, stages[0] ?? 0),
        ]);
      });
    }),
    { numRuns: runs(60) },
  );
});

test('every input at its least, its most and blank: no error value, and only counts above what they are part of fail', async () => {
  const found = await sweep(made, evaluateQuickly(made), ({ input, to }) => {
    const { id } = input;
    const fails = parts
      .filter(
        ([part, whole]) => (to === 'most' && id === `streams.${part}`) || (to === 'least' && id === `streams.${whole}`),
      )
      .map(([, , label]) => label);
    const isAbove =
      (to === 'most' && id === 'streams.satisfied') ||
      (to === 'least' && ['streams.promoters', 'streams.passives'].includes(id));
    return isAbove ? [...fails, satisfied] : fails;
  });
  expect(found).toEqual([]);
});

test('one stream of 176 to 353 learners with 3 to 6 cases has 1.7% of them', async () => {
  const computed = await typed({ Streams_enrolled: [176, 353, 200, 200], Streams_cases: [3, 6, 0, 0] });
  for (const stream of streams.slice(0, 2)) expect(Number(quality(computed, stream)[10])).toBeCloseTo(0.017, 3);
});

test('what a stream has not counted yet is no nought: it shows a dash, and the other streams alone say the whole', async () => {
  const computed = evaluateQuickly(made);
  const blankFor = (name: string): void =>
    computed.type(
      name,
      computed.named(name).map(([value = ''], at) => [at === 3 ? '' : value]),
    );
  const complete = quality(computed, 'Total').map(Number);
  for (const name of ['finished', 'with_revenue', 'average_revenue', 'satisfied', 'homework_done', 'reply_hours'])
    blankFor(`Streams_${name}`);
  blankFor('Own_own_1');
  computed.type('Progress_stream_4', [[210], [193], [''], [''], ['']]);
  await computed.compute();
  const shown = quality(computed, 'Stream IV');
  for (const metric of [1, 2, 3, 5, 6, 9, 13]) expect([metric, shown[metric]]).toEqual([metric, '–']);
  // By hand: (90 + 112 + 134) of (184 + 204 + 224) started finished; of 336, (28 + 40 + 52) with revenue.
  expect(quality(computed, 'Total')[1]).toBeCloseTo(336 / 612, 12);
  expect(quality(computed, 'Total')[2]).toBeCloseTo(120 / 336, 12);
  expect(quality(computed, 'Total')[5]).toBeCloseTo((88 + 104 + 120) / (110 + 122 + 134), 12);
  expect(quality(computed, 'Total')[9]).toBeCloseTo((184 * 9 + 204 * 7 + 224 * 5) / 612, 12);
  // What is counted stays: 856 of 920 started.
  expect(quality(computed, 'Total')[0]).toBe(complete[0]);
  const modules = (label: string): readonly CellContent[] =>
    lineOf(made, computed, 'Completion', 'Share of those who started', label);
  expect(modules('First project')[4]).toBeCloseTo((130 + 151 + 172 + 193) / 856, 12);
  expect(modules('Tools').slice(3, 5)).toEqual(['–', expect.closeTo((115 + 136 + 158) / 612, 12)]);
  expect(lineOf(made, computed, 'Quality', 'Outcome of all streams counted to the end', 'Enrolled')[0]).toBe(660);
  expect(errorsIn(computed, formulasOf(made))).toEqual([]);
  expect(failedChecks(computed, made)).toEqual([]);
});

test('a target and which way is better stand on one line', () => {
  const rowOf = (id: string): string | undefined => made.inputs.find((one) => one.id === id)?.address.match(/\d+/)?.[0];
  expect(rowOf('directions.better')).toBe(rowOf('targets.target'));
});
