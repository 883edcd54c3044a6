// The metric tree, computed a second time apart from its formulas, over random values.
import fc from 'fast-check';
import type { CellContent } from '../../src/plan';
import { plan } from '../../src/plan';
import { initialAnswers, type Answers } from '../../src/templates';
import { metricTree } from '../../src/templates/metric-tree';
import { runs } from '../depth';
import type { Computed } from '../plan/evaluate';
import { area } from '../plan/addresses';
import { evaluateQuickly } from '../plan/quick-engine';
import { anew } from './kept';
import { lineOf } from './sheet-reader';
import { errorsIn, failedChecks, formulasOf, sweep } from './sweep';

jest.setTimeout(120_000);

const answers = initialAnswers(metricTree, 'en', '2026-02-10');
const made = plan(metricTree, answers, 'en');
const effectsTitle = 'Each leaf: its effect, its part of the gap, and whether it is vanity';
const changesTitle = 'What changed the North Star between the two periods';

/** Of the online school: new learners × who finish × who have a result; new learners = (ads + referrals) × conversion. */
const school = ([ads = 0, friends = 0, bought = 0, finished = 0, result = 0]: readonly number[]): number =>
  (ads + friends) * bought * finished * result;
const leaves = [
  'Leads from ads',
  'Leads from referrals',
  'Lead becomes learner',
  'Who finish',
  'Finishers with a result',
] as const;
const ids = ['4', '5', '6', '7', '8'].map((number) => `metric_${number}`);

/** Each change alone, from the first on and from the last on, and the mean of both. */
function parts(from: readonly number[], to: readonly number[]): number[] {
  const mixed = (takesTo: (place: number) => boolean): number =>
    school(from.map((value, place) => (takesTo(place) ? (to[place] ?? 0) : value)));
  return from.map((_, place) => {
    const onward = mixed((other) => other <= place) - mixed((other) => other < place);
    const backward = mixed((other) => other >= place) - mixed((other) => other > place);
    return (onward + backward) / 2;
  });
}

const close = (found: CellContent | undefined, wanted: number, size: number): void =>
  expect(Math.abs(Number(found) - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, size));

const count = fc.integer({ min: 0, max: 5000 });
const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
const values = fc.tuple(count, count, share, share, share).map((one) => [...one]);

async function withValues(
  then: readonly number[],
  now: readonly number[],
  target: readonly number[],
  push = 0.1,
): Promise<Computed> {
  const computed = evaluateQuickly(made);
  ids.forEach((id, place) => {
    const name = made.inputs.find((one) => one.id === id)?.name ?? id;
    computed.type(name, [Array.from({ length: 12 }, (_, period) => (period === 0 ? then[place] : now[place]) ?? 0)]);
  });
  computed.type(
    'Goals_target',
    target.map((value) => [value]),
  );
  computed.type('Push', push);
  await computed.compute();
  return computed;
}

/** The last three leaves are shares, of which none is more than all. */
const pushedBy = (push: number, value: number, place: number): number =>
  place > 1 ? Math.min(1, value * (1 + push)) : value * (1 + push);

test('every figure follows from whatever is typed', async () => {
  await fc.assert(
    fc.asyncProperty(values, values, values, share, async (then, now, target, push) => {
      const computed = await withValues(then, now, target, push);
      expect(errorsIn(computed, formulasOf(made))).toEqual([]);
      expect(failedChecks(computed, made)).toEqual([]);
      const star = school(now);
      const size = 5000 * 3;
      close(computed.named('Star_now')[0]?.[0], star, size);
      close(computed.named('Star_gap')[0]?.[0], school(target) - star, size);
      const gaps = parts(now, target);
      const changes = parts(then, now);
      const pushed = leaves.map((_, place) =>
        school(now.map((value, other) => (other === place ? pushedBy(push, value, place) : value))),
      );
      leaves.forEach((leaf, place) => {
        const found = lineOf(made, computed, 'Effects', effectsTitle, leaf);
        close(found[0], pushed[place] ?? 0, size);
        close(found[1], (pushed[place] ?? 0) - star, size);
        close(found[3], gaps[place] ?? 0, size);
        close(lineOf(made, computed, 'Effects', changesTitle, leaf)[0], changes[place] ?? 0, size);
      });
      // The strongest first, each leaf once.
      const order = leaves.map((_, place) =>
        lineOf(made, computed, 'Effects', 'Levers, the strongest first', `${place + 1})`),
      );
      expect(new Set(order.map(([metric]) => metric))).toEqual(new Set(leaves));
      const shares = order.map(([, change]) => Number(change));
      // Of equal ones the last digit decides.
      shares.slice(1).forEach((one, place) => expect(one).toBeLessThanOrEqual((shares[place] ?? 0) + 1e-9));
    }),
    { numRuns: runs(40) },
  );
});

test('two factors share a change as their midpoints say: Δx × mean of y, Δy × mean of x', async () => {
  // Dietzenbacher and Los (1998), equation 5: of two factors the mean of both polar decompositions.
  const [x0, x1, y0, y1] = [1000, 1600, 0.05, 0.08];
  const computed = await withValues([x0, 0, y0, 1, 1], [x1, 0, y1, 1, 1], [x1, 0, y1, 1, 1]);
  const of = (leaf: string): CellContent | undefined => lineOf(made, computed, 'Effects', changesTitle, leaf)[0];
  close(of('Leads from ads'), ((x1 - x0) * (y0 + y1)) / 2, 1);
  close(of('Lead becomes learner'), ((y1 - y0) * (x0 + x1)) / 2, 1);
});

test('a push of 10% in a factor moves the North Star by 10%, and in a part of a sum by its share of the sum', async () => {
  const computed = await withValues([600, 200, 0.1, 0.5, 0.5], [600, 200, 0.1, 0.5, 0.5], [600, 200, 0.1, 0.5, 0.5]);
  const change = (leaf: string): number => Number(lineOf(made, computed, 'Effects', effectsTitle, leaf)[2]);
  expect(change('Who finish')).toBeCloseTo(0.1, 12);
  expect(change('Leads from ads')).toBeCloseTo(0.075, 12);
  expect(change('Leads from referrals')).toBeCloseTo(0.025, 12);
});

test('what cannot be pushed, or is not, has no verdict; a share near its ceiling is no strong lever', async () => {
  const near = [600, 200, 0.1, 0.95, 1];
  const computed = await withValues(near, near, near);
  const line = (leaf: string): CellContent[] => lineOf(made, computed, 'Effects', effectsTitle, leaf);
  expect(line('Who finish')[2]).toBeCloseTo(1 / 0.95 - 1, 12);
  expect([line('Finishers with a result')[6], line('Finishers with a result')[7]]).toEqual(['–', '–']);
  const strongest = (): CellContent | undefined => computed.named('Strongest')[0]?.[0];
  expect(strongest()).toBe('Lead becomes learner');
  computed.type('Owners_movable', [['yes'], ['yes'], ['no'], ['yes'], ['yes']]);
  await computed.compute();
  expect(strongest()).toBe('Leads from ads');
  computed.type('Push', 0);
  await computed.compute();
  expect(leaves.map((leaf) => line(leaf)[7])).toEqual(leaves.map(() => '–'));
  expect(strongest()).toBe('–');
});

test('what does not move the North Star, or only adds up, is vanity', async () => {
  const computed = await withValues([600, 0, 0.1, 0.5, 0.5], [600, 0, 0.1, 0.5, 0.5], [600, 0, 0.1, 0.5, 0.5]);
  const verdict = (leaf: string): CellContent | undefined => lineOf(made, computed, 'Effects', effectsTitle, leaf)[7];
  expect([verdict('Leads from ads'), verdict('Leads from referrals')]).toEqual(['useful', 'vanity']);
  computed.type('Owners_can_fall', [['no'], ['yes'], ['no'], ['yes'], ['yes']]);
  await computed.compute();
  // A share is useful all the same.
  expect([verdict('Leads from ads'), verdict('Lead becomes learner')]).toEqual(['vanity', 'useful']);
});

test('a flywheel of six steps of 10% is 1.1 to the sixth a turn', async () => {
  const computed = await withValues([100, 0, 1, 1, 1], [100, 0, 1, 1, 1], [100, 0, 1, 1, 1]);
  computed.type(
    'Flywheel_gain',
    Array.from({ length: 6 }, () => [0.1]),
  );
  await computed.compute();
  expect(lineOf(made, computed, 'Effects', 'Flywheel', 'Turn 2')[0]).toBeCloseTo(100 * 1.1 ** 12, 9);
});

test('a ratio is its first part by the others, and a parent that is not there is the North Star', async () => {
  const own: Answers = {
    ...answers,
    nodes: [
      { name: 'Yield', parent: 'top', how: 'ratio', unit: 'items', value: 0 },
      { name: 'Fruit', parent: 'nowhere', how: 'typed', unit: 'number', value: 30 },
      { name: 'Trees', parent: 'Yield', how: 'typed', unit: 'number', value: 4 },
    ],
  };
  const model = plan(metricTree, own, 'en');
  const computed = evaluateQuickly(model);
  await computed.compute();
  expect(computed.named('Star_now')[0]?.[0]).toBe(7.5);
  const name = model.inputs.find(({ id }) => id === 'metric_3')?.name ?? '';
  computed.type(name, [Array.from({ length: 12 }, () => 0)]);
  await computed.compute();
  expect(computed.named('Star_now')[0]?.[0]).toBe(0);
  expect(errorsIn(computed, formulasOf(model))).toEqual([]);
});

test('every input at its least, its most and blank: no error value, and no check fails', async () => {
  expect(await sweep(made, evaluateQuickly(made))).toEqual([]);
});

test('made again for a tree without one of its leaves, it keeps what was typed into the others', () => {
  const nodes = (answers['nodes'] as readonly Record<string, string | number>[]).filter(
    ({ name }) => name !== 'Leads from ads',
  );
  const { holds } = anew(
    metricTree,
    { 'goals.target': [1, 2, 0.3, 0.4, 0.5], metric_5: Array.from({ length: 12 }, (_, period) => period) },
    { nodes },
  );
  expect(holds('goals.target')).toEqual([2, 0.3, 0.4, 0.5]);
  expect(holds('metric_4')).toEqual(Array.from({ length: 12 }, (_, period) => period));
});

test('things that are counted stand without decimals, shares as percents, and what is divided or a few with decimals', () => {
  const formatOf = (label: string, sheetName: string): string | undefined => {
    const sheet = made.sheets.find(({ name }) => name === sheetName);
    const row = sheet?.contents
      .flatMap(({ address, cells }) => {
        const { row: top, column } = area(address);
        return cells.map((line, down) => ({ row: top + down, column, line }));
      })
      .find(({ column, line }) => column === 0 && line[0] === label)?.row;
    return sheet?.styles.find(({ address, style }) => {
      const { row: top, lastRow, column, lastColumn } = area(address);
      return row !== undefined && row >= top && row <= lastRow && column <= 6 && lastColumn >= 6 && style.numberFormat;
    })?.style.numberFormat;
  };
  expect(['Leads from ads', 'Who finish'].map((label) => formatOf(label, 'Values'))).toEqual(['#,##0', '0.0%']);
  expect(['Leads', 'New learners', 'Learners with a result'].map((label) => formatOf(label, 'Tree'))).toEqual(
    Array.from({ length: 3 }, () => '#,##0'),
  );
  const shop = plan(
    metricTree,
    {
      ...answers,
      nodes: [
        { name: 'Orders per customer', parent: 'top', how: 'ratio', unit: 'number', value: 0 },
        { name: 'Orders', parent: 'Orders per customer', how: 'typed', unit: 'number', value: 1200 },
        { name: 'Customers', parent: 'Orders per customer', how: 'typed', unit: 'number', value: 500 },
      ],
    },
    'en',
  );
  const formats = shop.sheets.find(({ name }) => name === 'Tree')?.styles.map(({ style }) => style.numberFormat);
  expect(formats).toContain('#,##0.00');
  expect(formats).toContain('#,##0');
});
