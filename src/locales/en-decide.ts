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
    unknown: (cell: string, name: string) =>
      `${cell} shows #NAME?, because the function ${name} is not known here. Correct its name, or turn on the add-in that it belongs to, then try again.`,
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

  noFigures:
    'The results of this model are tables, with no single figure that could be asked about. What you typed can be kept as a snapshot and brought back.',
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
  ofPlan: '% of current values',
  percentOfPlan: (share: string) => `${share} of current values`,

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
    gives: (low: string, high: string) => `gives ${low}\u00A0…\u00A0${high}`,
    ends: (low: string, high: string) => `${low}\u00A0…\u00A0${high}`,
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
      calendar: 'sets the calendar of the plan',
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

  takes: {
    wanted: 'Target value',
    input: 'By changing',
    second: 'Together with',
    secondNone: 'No other input',
    secondHint: 'With a second input you see all pairs of values that bring the result.',
    title: (figure: string) => `What it takes for “${figure}”`,
    solution: (input: string, value: string, now: string) => `${input} at ${value} does it; now it is ${now}.`,
    stretch: (input: string, from: string, to: string) => `${input} anywhere from ${from} to ${to} does it.`,
    several: 'More than one value does it:',
    jump: (from: string, to: string) =>
      `Between ${from} and ${to} the result jumps past what you want, without having it.`,
    nearest: (input: string, value: string, result: string) =>
      `No value of “${input}” that its cell accepts brings this result. The nearest is ${value}, which gives ${result}.`,
    nowhere: (input: string) => `The result is no number for any value of “${input}”. Choose another input.`,
    tried: (least: string, most: string) => `Looked at all values from ${least} to ${most}.`,
    triedUpwards: (least: string) => `Looked at all values from ${least} upwards.`,
    put: 'Put in',
    putIn: (input: string, value: string) => `“${input}” now holds ${value}.`,
    putting: 'Putting the value in…',
    takeBack: 'Undo',
    takenBack: 'The input holds again what it held.',
    pairs: (one: string, other: string) => `All pairs of “${one}” and “${other}”`,
    noPairs: 'No pair of values brings this result. Choose another second input or another value to reach.',
    putPair: (one: string, other: string) => `Put in ${one} and ${other}`,
  },

  compare: {
    what: 'What to compare',
    scenarios: 'The scenarios of this model',
    model: (name: string) => `With “${name}”`,
    snapshot: (name: string, date: string) => `With the snapshot “${name}” of ${date}`,
    nothing:
      'There is nothing to compare with yet: this model has no scenarios, there is no other one like it, and no snapshot.',
    explain: 'Explain the difference to',
    now: 'Now',
    title: 'Compared',
    figures: 'Results side by side',
    inputs: (differing: number, same: number) =>
      `${count(differing, { one: 'input differs', other: 'inputs differ' })}, ${writtenNumber('en', same)} are the same`,
    bridge: (figure: string) => `Why “${figure}” differs`,
    sampled: (orders: number) =>
      `There are many differences, so their shares are estimated from ${writtenNumber('en', orders)} orders of change.`,
    rest: 'Formulas and cells that are not inputs',
    factor: (share: string) => `all × ${share}`,
    cells: (changed: number, of: number) => `${writtenNumber('en', changed)} of ${writtenNumber('en', of)} changed`,
    missing: 'not there',
    same: 'No input differs, so there is nothing to explain.',
    noNumber: (shown: string) =>
      `On the way from one to the other the result is no number (${shown}), so the difference cannot be split.`,
  },

  snapshots: {
    title: 'Snapshots',
    text: 'Keep the inputs and results of today under a name, to compare or go back to.',
    intro:
      'A snapshot keeps what the inputs hold and the key figures show. It stays in the workbook, and travels with it.',
    name: 'Name',
    take: 'Take a snapshot',
    taken: (name: string) => `“${name}” was kept.`,
    none: 'There is no snapshot of this model yet.',
    list: 'Kept',
    of: (date: string) => `of ${date}`,
    ofThis: 'Of this model',
    ofModel: (sheet: string) => `Of the model on “${sheet}”`,
    ofGone: 'Of a model that is no longer in the workbook',
    compare: 'Compare with now',
    restore: 'Restore',
    remove: 'Delete',
    restoreQuestion: (name: string) => `Put the inputs of “${name}” in place of those that the model holds now?`,
    removeQuestion: (name: string) => `Delete the snapshot “${name}”?`,
    yes: 'Yes',
    no: 'No',
    restored: (name: string, inputs: number) =>
      `“${name}” was restored: ${plural('en', inputs, { one: '1 input', other: `${writtenNumber('en', inputs)} inputs` })} changed.`,
    removed: (name: string) => `“${name}” was deleted.`,
    undo: 'Undo',
    undone: 'The inputs hold again what they held.',
    nameMissing: 'Give it a name.',
  },

  roll: {
    title: 'Roll forward',
    text: 'Begin the plan some periods later; what has happened stays as history.',
    intro:
      'A new model is made beside this one that begins later. What you typed for a period moves along with its date; new periods at the end go on as the last one. The present model stays as the history of what happened, and a snapshot of it is kept.',
    by: 'Periods that are over',
    start: (date: string) => `The new plan begins on ${date}.`,
    kept: (values: number) => `${count(values, { one: 'filled cell moves', other: 'filled cells move' })} along.`,
    past: (values: number) =>
      `${count(values, { one: 'value of a past period stays', other: 'values of past periods stay' })} in the present model only.`,
    carried: {
      customers: 'The customers won in these periods count as those from before the new plan.',
      history:
        'What was counted in these periods stays in the new model as history; its results begin after them, and as many periods are added at the end.',
      products:
        'Each product goes on where it stands by then: launch, customers, stage, price and unit cost. The triggers of an exit are counted anew.',
      periods:
        'Inputs that name a period by its number name the same period in the new plan; one that is over becomes the first.',
    },
    run: 'Roll forward',
    snapshotName: (date: string) => `Before rolling forward to ${date}`,
    done: 'The plan was rolled forward. The present model is still there, as history.',
    open: 'Go to the first input',
    undo: 'Undo',
    undone: 'The new model was removed.',
    impossible: 'This model has no start date that could be moved.',
  },
};

export type DecideWords = typeof decideEn;
