import { writtenNumber } from './formats';
import { plural } from './plural';

const count = (number: number, forms: Parameters<typeof plural>[2]): string =>
  `${writtenNumber('en', number)} ${plural('en', number, forms)}`;
const inputs = { one: 'input', other: 'inputs' };
const cases = { one: 'case', other: 'cases' };

/** The words of the pages that decide with a model; loaded with them. */
export const decideEn = {
  title: (model: string) => `Decide with “${model}”`,
  intro: 'Ask the model what happens when its inputs change. The workbook stays as it is until you say otherwise.',
  back: 'Back to the model',
  home: 'All questions',
  reading: 'Reading the model…',
  noModel: 'This model is no longer in the workbook.',
  noModelNext: 'Choose another one under Models.',
  models: 'All models',
  tools: {
    matters: { title: 'What matters', text: 'Which inputs move the result most, and which do nothing.' },
    sure: { title: 'How sure', text: 'How likely a result is when several inputs are uncertain at once.' },
    takes: { title: 'What it takes', text: 'Which value of an input brings the result you want.' },
    compare: { title: 'Compare', text: 'Scenarios, models or points in time side by side, and why they differ.' },
  },
  keep: 'Over time',
  checked: (figures: number) =>
    `${count(figures, { one: 'figure was', other: 'figures were' })} computed anew and agree with the workbook.`,

  trouble: {
    circle: (cells: string) =>
      `The formulas of ${cells} go round in a circle, so that Excel has no result for what depends on them. Change one of these formulas, then try again.`,
    differs: (cell: string, formula: string, workbook: string, here: string) =>
      `${cell} (${formula}) shows ${workbook} in the workbook, and ${here} by our computation.`,
    function: (cell: string, name: string) => `${cell} uses ${name}, which is not computed in this pane.`,
    name: (cell: string, name: string) =>
      `${cell} uses the name “${name}”, which the workbook does not have. Correct the formula in ${cell}, then try again.`,
    sheet: (cell: string, name: string) =>
      `${cell} refers to the sheet “${name}”, which the workbook does not have. Correct the formula in ${cell}, then try again.`,
    external: (cell: string) => `${cell} reads another workbook.`,
    other: (cell: string, formula: string) => `The formula in ${cell} (${formula}) is not computed in this pane.`,
    byWorkbook:
      'The workbook itself will recalculate instead. That takes longer, and every input is put back afterwards.',
    some: 'Some figures depend on formulas that are not computed in this pane.',
    goTo: (cell: string) => `Go to ${cell}`,
  },
  missing: (labels: string) =>
    `Left out, because its cells or its name are no longer in the workbook: ${labels}. Undo the deletion to have it back.`,

  figure: 'Result',
  headline: 'Key figures',
  period: 'Period',
  now: (value: string) => `Now: ${value}`,
  noNumber: (shown: string) =>
    `This result shows “${shown}” now, not a number. Choose another result, or correct the inputs it depends on.`,
  run: 'Compute',
  settings: 'Change the question',
  noInputs: 'No input that can be changed leads to this result. Choose another result.',
  chooseInput: 'Choose at least one input.',
  notANumber: 'Type a number.',
  between: (least: string, most: string) => `Type a number from ${least} to ${most}.`,
  wholeBetween: (least: string, most: string) => `Type a whole number from ${least} to ${most}.`,
  ofPlan: '% of the plan',
  percentOfPlan: (share: string) => `${share} of the plan`,

  inputsToTry: (chosen: number, all: number) => `Inputs: ${chosen} of ${all}`,
  all: 'All',
  none: 'None',
  spread: 'Change each input by',
  spreadHint: 'Up and down, in percent. Where scenarios give a lowest and a highest value, these are used instead.',

  running: {
    matters: 'Trying each input',
    sure: 'Playing through the cases',
    takes: 'Looking for the value',
    compare: 'Comparing',
    reading: 'Reading the model',
    computing: 'Computing',
    inWorkbook: 'The workbook is recalculating',
    puttingBack: 'Putting back the inputs',
  },
  cancelled: 'Cancelled. The workbook is as it was.',

  failed: {
    read: 'The model could not be read',
    run: 'The question was not answered',
    write: 'The result was not put on a sheet',
    remove: 'The sheet was not removed',
    putIn: 'The values were not put in',
    takeBack: 'The values were not taken back',
    snapshots: 'The snapshots could not be read',
    keep: 'The snapshot was not taken',
    restore: 'The snapshot was not restored',
    deleteSnapshot: 'The snapshot was not deleted',
    roll: 'The plan was not rolled forward',
    inputsNotRestored:
      'Some inputs may hold other values than before. Check them, or close and open the pane: it puts them back.',
  },

  sheet: {
    put: 'Put on a sheet',
    writing: 'Writing the sheet…',
    written: (sheets: string) => `Written: ${sheets}.`,
    open: 'Go to the sheet',
    undo: 'Undo',
    removing: 'Removing the sheet…',
    removed: 'The sheet was removed.',
  },

  matters: {
    title: (figure: string) => `What moves “${figure}”`,
    as: (value: string) => `${value} as the model stands`,
    gives: (low: string, high: string) => `gives ${low} … ${high}`,
    low: 'Input lower',
    high: 'Input higher',
    elasticity: (percent: string) => `1% more changes the result by ${percent}`,
    more: (number: number) => `Show ${number} more`,
    nothing: 'None of the inputs that were tried changes this result.',
    without: (number: number) => `Without effect: ${count(number, inputs)}`,
    untried: (number: number) => `Not tried: ${count(number, inputs)}`,
    why: {
      words: 'holds a text or a choice, not a number',
      date: 'holds a date',
      blank: 'is empty',
      zero: 'is zero, so there is no percentage to change it by',
      stuck: 'accepts no other value',
    },
    broken: 'At one end of these inputs the result is no number',
    limited: 'as far as the cell accepts',
  },

  sure: {
    uncertain: 'Uncertain inputs',
    uncertainHint:
      'Those with a lowest and a highest value in the scenarios are chosen, or else the first few. Add others below.',
    low: 'Lowest',
    mode: 'Most likely',
    high: 'Highest',
    mean: 'On average',
    sd: 'Typically ± (standard deviation)',
    values: 'Possible values',
    valuesHint: 'Separated by semicolons, each equally likely.',
    shape: 'How it varies',
    shapes: {
      pert: 'Mostly near the most likely value',
      triangular: 'Evenly falling off to both ends',
      uniform: 'Anything in between, equally likely',
      normal: 'Bell curve, without ends',
      lognormal: 'Bell curve with a long upper tail, never below zero',
      list: 'One of a few values',
    },
    remove: (input: string) => `Leave out ${input}`,
    add: 'Add an input',
    reach: 'How likely is it to reach',
    reachHint: 'Leave empty if you have no target.',
    atLeast: 'at least',
    atMost: 'at most',
    together: 'Inputs that move together',
    togetherHint: 'For example: when the price rises, sales usually fall.',
    addTogether: 'Add a pair',
    removeTogether: (one: string, other: string) => `Remove ${one} and ${other}`,
    one: 'Input',
    other: 'moves with',
    ranks: {
      strong: 'strongly in step',
      some: 'somewhat in step',
      against: 'somewhat against',
      opposite: 'strongly against',
    },
    more: 'More options',
    runs: 'Number of cases',
    seed: 'Seed',
    seedHint: 'The same seed and inputs give exactly the same cases again.',
    title: (figure: string) => `How sure “${figure}” is`,
    chance: (share: string, error: string, wanted: string) => `The chance of ${wanted} is ${share} (± ${error}).`,
    eightInTen: (low: string, high: string) => `In 8 of 10 cases it lies between ${low} and ${high}.`,
    average: (mean: string, now: string) => `${mean} on average; ${now} as the model stands.`,
    from: (runs: number, seed: string) => `${count(runs, cases)}, seed ${seed}.`,
    histogram: 'How often each range of results comes up',
    below: 'Cases below',
    value: 'Result',
    error: 'Accuracy',
    percentiles: 'Results by likelihood',
    shares: 'Where the uncertainty comes from',
    fan: 'Period by period',
    fanColumns: ['5 of 100 below', '25', 'Middle', '75', '95'],
    failedRuns: (runs: number, shown: string) =>
      `In ${count(runs, cases)} the result was no number (${shown}); these are left out.`,
    noResult: (shown: string) =>
      `The result was a number in hardly any case (${shown}). Narrow the inputs, or choose another result.`,
    faults: {
      order: 'The lowest value must be below the highest, and the most likely one between them.',
      spread: 'The standard deviation must be above zero.',
      mean: 'The average must be above zero for this curve.',
      list: 'Type at least one value.',
      outside: 'Nearly all of this lies outside what the cell accepts.',
      nothing: 'Choose at least one uncertain input.',
      correlations: 'These inputs cannot all move together in this way. Remove a pair.',
    },
  },
};

export type DecideWords = typeof decideEn;
