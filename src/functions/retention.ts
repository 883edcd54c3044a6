// How long customers stay: retention beyond what has been seen.
import { fittedRetention } from '../customers/retention';
import { expectedLife, survivalCurve } from '../customers/retention-model';
import { option, optionalCount, seriesToLastCell } from './arguments';
import { wrongInput } from './error-texts';
import { refuse } from './order-rows';
import { checkFits, planFunction } from './plan-function';
import type { Family } from './plan-function';
import { fail } from './reasons/reason';
import * as say from './retention.texts';

const retentionCurve = planFunction({
  id: 'PLAN.RETENTION_CURVE',
  family: 'retention',
  text: say.retentionCurveText,
  searchedAs: say.retentionCurveSearchedAs,
  meaning: say.retentionCurveMeaning,
  equations: [
    'survivors(t) = survivors(0) × Π (β + i) / (α + β + i), i = 0 … t − 1',
    'α, β: the most likely ones, max Σ lost(i) × ln(α / (α + β + i)) + stayed(i) × ln((β + i) / (α + β + i))',
    'mean churn = α / (α + β)',
    'expected_life = Σ survivors(t) / survivors(0), t = 0 … periods − 1; without end (α + β − 1) / (α − 1) for α > 1',
  ],
  parameters: {
    survivors: seriesToLastCell(say.retentionCurveSurvivors, 'notNegative'),
    periods: optionalCount(say.retentionCurvePeriods),
    output: option(say.retentionCurveOutput, {
      curve: say.retentionCurve,
      parameters: say.retentionCurveParameters,
      expected_life: say.retentionCurveExpectedLife,
    }),
  },
  result: 'matrix',
  errors: [
    wrongInput,
    { error: '#VALUE!', text: say.retentionCurveError },
    { error: '#N/A', text: say.retentionCurveError2 },
    { error: '#NUM!', text: say.survivorsRiseOrAreNegative },
    { error: '#DIV/0!', text: say.initialCohortIsEmpty },
  ],
  examples: [
    {
      formula: '=PLAN.RETENTION_CURVE({1,0.869,0.743,0.653,0.593,0.551,0.517,0.491}, 10)',
      args: [[[1, 0.869, 0.743, 0.653, 0.593, 0.551, 0.517, 0.491]], 10],
      result: [
        [1],
        [0.850679263],
        [0.74685941],
        [0.669788983],
        [0.609919135],
        [0.561834281],
        [0.522215569],
        [0.48890642],
        [0.460439672],
        [0.43577959],
        [0.414172398],
      ],
      text: say.retentionCurveExample,
    },
    {
      formula: '=PLAN.RETENTION_CURVE({1,0.631,0.468,0.382,0.326,0.289,0.262,0.241}, , "parameters")',
      args: [[[1, 0.631, 0.468, 0.382, 0.326, 0.289, 0.262, 0.241]], null, 'parameters'],
      result: [
        ['Alpha', 0.704077298],
        ['Beta', 1.18204303],
        ['Mean churn', 0.373293946],
        ['Log-likelihood', -1.68026519],
      ],
      text: say.retentionCurveExample2,
    },
    {
      formula: '=PLAN.RETENTION_CURVE({1000,667,462,330,242,181,138}, , "expected_life")',
      args: [[[1000, 667, 462, 330, 242, 181, 138]], null, 'expected_life'],
      result: 3.65372338,
      text: say.retentionCurveExample3,
    },
  ],
  sources: [
    'Fader, P. S., & Hardie, B. G. S. (2007). How to project customer retention. Journal of Interactive Marketing, 21(1), 76–90.',
  ],
  compute: ({ survivors, periods, output }) => {
    // A blank cell may arrive as 0, and then a period that has not been seen would be the end of all customers.
    if (survivors.length > 1 && survivors[survivors.length - 1] === 0) {
      fail('survivorsEndInZero', { argument: 'survivors', cell: survivors.length });
    }
    const fitted = fittedRetention(survivors);
    if (!fitted.made) return refuse(fitted);
    const { model } = fitted;
    const cohort = survivors[0] ?? 0;
    switch (output) {
      case 'curve': {
        const last = periods || survivors.length - 1;
        checkFits(last + 1, 1);
        return Array.from(survivalCurve(model, last), (share) => [cohort * share]);
      }
      case 'parameters':
        return [
          ['Alpha', model.alpha],
          ['Beta', model.beta],
          ['Mean churn', model.alpha / (model.alpha + model.beta)],
          ['Log-likelihood', model.logLikelihood],
        ];
      case 'expected_life': {
        if (periods > 0) {
          checkFits(periods, 1);
          return survivalCurve(model, periods - 1).reduce((sum, share) => sum + share, 0);
        }
        if (model.alpha > 1) return expectedLife(model);
        return fail('lifeWithoutEnd', { argument: 'periods', alpha: Number(model.alpha.toPrecision(3)) });
      }
    }
  },
});

export const retention: Family = { id: 'retention', text: say.retention, functions: [retentionCurve] };
