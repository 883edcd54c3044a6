// The way of customers through stages: what happened, and what it takes to reach a target.
import { checkSameLength, laidAs, laidSeries, number, optionalLabels, optionalSeries, series } from './arguments';
import type { Label } from './arguments';
import type { CellOutput } from './contract';
import { wrongInput } from './error-texts';
import { planFunction } from './plan-function';
import type { Family } from './plan-function';
import { fail } from './reasons/reason';
import * as say from './funnel.texts';

interface Stage {
  readonly name: Exclude<Label, null>;
  readonly count: number;
  readonly days: number | null;
}

/** The stages from the top; a named funnel may have blank rows, of an unnamed one every row is a stage. */
function stagesOf(counts: Float64Array, names: readonly Label[] | null, days: Float64Array | null): Stage[] {
  if (names !== null) checkSameLength('counts', counts, 'stages', names);
  if (days !== null) checkSameLength('counts', counts, 'days', days);
  const stages: Stage[] = [];
  counts.forEach((reached, row) => {
    const name = names?.[row] ?? null;
    const spent = days?.[row] ?? null;
    if (names !== null && name === null && reached === 0 && !spent) return;
    stages.push({ name: name ?? stages.length + 1, count: reached, days: spent });
  });
  if (stages.length === 0) fail('noStage', { argument: 'counts' });
  return stages;
}

const funnelTable = planFunction({
  id: 'PLAN.FUNNEL',
  family: 'funnel',
  text: say.funnelText,
  searchedAs: say.funnelSearchedAs,
  meaning: say.funnelMeaning,
  equations: [
    'step conversionᵢ = countᵢ / countᵢ₋₁',
    'conversion from the topᵢ = countᵢ / count₁',
    'lostᵢ = countᵢ₋₁ − countᵢ',
    'bottleneck = the step with the lowest step conversion below 1',
  ],
  parameters: {
    counts: series(say.funnelCounts, 'notNegative'),
    stages: optionalLabels(say.funnelStages),
    days: optionalSeries(say.funnelDays, 'notNegative'),
  },
  result: 'matrix',
  errors: [wrongInput, { error: '#NUM!', text: say.funnelError }, { error: '#N/A', text: say.thereIsNoStage }],
  examples: [
    {
      formula: '=PLAN.FUNNEL({1000;300;60;45}, {"Visit";"Trial";"Order";"Renewal"}, {1;7;14;30})',
      args: [
        [[1000], [300], [60], [45]],
        [['Visit'], ['Trial'], ['Order'], ['Renewal']],
        [[1], [7], [14], [30]],
      ],
      result: [
        [
          'Stage',
          'Count',
          'Step conversion',
          'Conversion from the top',
          'Lost',
          'Days',
          'Days from the top',
          'Bottleneck',
        ],
        ['Visit', 1000, '', 1, '', 1, 1, ''],
        ['Trial', 300, 0.3, 0.3, 700, 7, 8, ''],
        ['Order', 60, 0.2, 0.06, 240, 14, 22, 'Trial → Order'],
        ['Renewal', 45, 0.75, 0.045, 15, 30, 52, ''],
      ],
      text: say.funnelExample,
    },
    {
      formula: '=PLAN.FUNNEL({200,50,40})',
      args: [[[200, 50, 40]]],
      result: [
        [
          'Stage',
          'Count',
          'Step conversion',
          'Conversion from the top',
          'Lost',
          'Days',
          'Days from the top',
          'Bottleneck',
        ],
        [1, 200, '', 1, '', '', '', ''],
        [2, 50, 0.25, 0.25, 150, '', '', '1 → 2'],
        [3, 40, 0.8, 0.2, 10, '', '', ''],
      ],
      text: say.countsAlone,
    },
  ],
  sources: [
    'McClure, D. (2007). Startup Metrics for Pirates: AARRR. 500 Hats.',
    'Farris, P. W., Bendle, N. T., Pfeifer, P. E., & Reibstein, D. J. (2010). Marketing Metrics (2nd ed.), ch. 6. Pearson.',
  ],
  compute: ({ counts, stages: names, days }) => {
    const stages = stagesOf(counts, names, days);
    const top = stages[0]?.count ?? 0;
    const conversion = (index: number): number => {
      const before = stages[index - 1]?.count ?? 0;
      return before === 0 ? Infinity : (stages[index]?.count ?? 0) / before;
    };
    const lowest = stages.reduce((least, _, index) => Math.min(least, conversion(index)), 1);
    const table: CellOutput[][] = [
      [
        'Stage',
        'Count',
        'Step conversion',
        'Conversion from the top',
        'Lost',
        'Days',
        'Days from the top',
        'Bottleneck',
      ],
    ];
    let daysFromTop = 0;
    stages.forEach(({ name, count, days: spent }, index) => {
      const before = stages[index - 1];
      const step = conversion(index);
      daysFromTop += spent ?? 0;
      table.push([
        name,
        count,
        step === Infinity ? '' : step,
        top === 0 ? '' : count / top,
        before === undefined ? '' : before.count - count,
        spent ?? '',
        spent === null ? '' : daysFromTop,
        before !== undefined && step === lowest && lowest < 1 ? `${before.name} → ${name}` : '',
      ]);
    });
    return table;
  },
});

const funnelPlan = planFunction({
  id: 'PLAN.FUNNEL_PLAN',
  family: 'funnel',
  text: say.funnelPlanText,
  searchedAs: say.funnelPlanSearchedAs,
  meaning: say.funnelPlanMeaning,
  equations: ['neededₙ = target', 'neededᵢ = neededᵢ₊₁ / conversionᵢ'],
  parameters: {
    target: number(say.funnelPlanTarget, 'notNegative'),
    conversions: laidSeries(say.funnelPlanConversions, 'share'),
  },
  result: 'matrix',
  errors: [wrongInput, { error: '#DIV/0!', text: say.funnelPlanError }, { error: '#NUM!', text: say.funnelPlanError2 }],
  examples: [
    {
      formula: '=PLAN.FUNNEL_PLAN(60, {0.3;0.2})',
      args: [60, [[0.3], [0.2]]],
      result: [[1000], [300], [60]],
      text: say.funnelPlanExample,
    },
    {
      formula: '=PLAN.FUNNEL_PLAN(10, {0.5,0.25,0.8})',
      args: [10, [[0.5, 0.25, 0.8]]],
      result: [[100, 50, 12.5, 10]],
      text: say.funnelPlanExample2,
    },
  ],
  sources: [
    'Farris, P. W., Bendle, N. T., Pfeifer, P. E., & Reibstein, D. J. (2010). Marketing Metrics (2nd ed.), ch. 6. Pearson.',
  ],
  compute: ({ target, conversions }) => {
    const needed = new Array<number>(conversions.cells.length + 1);
    let people = target;
    needed[conversions.cells.length] = people;
    for (let step = conversions.cells.length - 1; step >= 0; step--) {
      const conversion = conversions.cells[step] ?? 0;
      if (conversion === 0) fail('nobodyPasses', { argument: 'conversions', cell: step + 1 });
      people /= conversion;
      needed[step] = people;
    }
    return laidAs(conversions, needed);
  },
});

export const funnel: Family = { id: 'funnel', text: say.funnel, functions: [funnelTable, funnelPlan] };
