// Shares that met an event, against published tables and against the product of matrices that NumPy multiplies.
import { cumulativeIncidence, incidenceAt, survivalInterval } from '../../src/numerics/cumulative-incidence';
import references from '../customers/reference/next-product.json';

// Freireich et al. (1963), weeks in remission under 6-MP; withdrawn ones have a +. As in Kleinbaum & Klein, Survival Analysis.
const remission = '6 6 6 7 10 13 16 22 23 6+ 9+ 10+ 11+ 17+ 19+ 20+ 25+ 32+ 32+ 34+ 35+'.split(' ').map((weeks) => ({
  time: Number.parseInt(weeks, 10),
  cause: weeks.endsWith('+') ? -1 : 0,
  count: 1,
}));

test('One event alone gives the published table of Kaplan and Meier', () => {
  const steps = cumulativeIncidence(remission, 1);
  // Kleinbaum & Klein (2012), table of group 1, and the standard errors that R's survfit prints.
  expect(steps.map(({ time }) => time)).toEqual([6, 7, 10, 13, 16, 22, 23]);
  const survival = [0.8571, 0.8067, 0.7529, 0.6902, 0.6275, 0.5378, 0.4482];
  const errors = [0.0764, 0.0869, 0.0963, 0.1068, 0.1141, 0.1282, 0.1346];
  steps.forEach((step, place) => {
    expect(step.survival).toBeCloseTo(survival[place] ?? 0, 4);
    expect(step.survival * Math.sqrt(step.variance)).toBeCloseTo(errors[place] ?? 0, 4);
    expect(step.causes[0]).toBeCloseTo(1 - step.survival, 12);
  });
  // survfit(conf.type = "log-log") at 23 weeks.
  const interval = survivalInterval(incidenceAt(steps, 30, 1), 1.959964);
  expect(interval?.low).toBeCloseTo(0.188, 3);
  expect(interval?.high).toBeCloseTo(0.68, 3);
  expect(survivalInterval(incidenceAt(steps, 5, 1), 1.96)).toBeNull();
});

test.each(references.map((each) => [each.days.length, each] as const))(
  'Several events of %d observed give the product of matrices',
  (_, { days, causes, steps }) => {
    const found = cumulativeIncidence(
      days.map((time, index) => ({ time, cause: causes[index] ?? -1, count: 1 })),
      4,
    );
    expect(found).toHaveLength(steps.length);
    found.forEach((step, place) => {
      const [time, ...wanted] = steps[place] ?? [];
      expect(step.time).toBe(time);
      const error = step.survival > 1e-9 ? step.survival * Math.sqrt(step.variance) : 0;
      [...step.causes, step.survival, error].forEach((value, index) =>
        expect(value).toBeCloseTo(wanted[index] ?? 0, 10),
      );
    });
  },
);

test('Where everybody is observed to the end it counts shares', () => {
  const observed = [
    { time: 3, cause: 0, count: 2 },
    { time: 5, cause: 1, count: 3 },
    { time: 9, cause: -1, count: 5 },
  ];
  const end = incidenceAt(cumulativeIncidence(observed, 2), 9, 2);
  [0.2, 0.3].forEach((share, cause) => expect(end.causes[cause]).toBeCloseTo(share, 12));
  expect(end.survival).toBeCloseTo(0.5, 12);
  expect(incidenceAt(cumulativeIncidence(observed, 2), 2, 2).survival).toBe(1);
});
