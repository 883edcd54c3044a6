// Every sheet of a decision on the sales plan: shared by the tests of the sheets.
import { Calculation, cellsOf } from '../../src/calculation';
import { bridge } from '../../src/decision/bridge';
import { compare, scenariosOf, statesOf } from '../../src/decision/compare';
import { fromCalculation } from '../../src/decision/from-calculation';
import type { DecisionFigure, DecisionInput } from '../../src/decision/model';
import type { About } from '../../src/decision/sheets';
import {
  sheetOfBridge,
  sheetOfComparison,
  sheetOfPairs,
  sheetOfSimulation,
  sheetOfWhatItTakes,
  sheetOfWhatMatters,
} from '../../src/decision/sheets';
import { simulate, usualDistribution } from '../../src/decision/simulate';
import { pairsThatTakeIt, whatItTakes } from '../../src/decision/what-it-takes';
import { whatMatters } from '../../src/decision/what-matters';
import type { Language } from '../../src/locales/language';
import { plan, type WorkbookPlan } from '../../src/plan';
import { templates } from '../../src/templates';
import { answersOf } from '../plan/sizes';

export interface DecidedModel {
  readonly model: WorkbookPlan;
  readonly sheets: readonly WorkbookPlan[];
}

/** The sales plan of the usual answers, and a sheet of each kind about it. */
export async function decided(language: Language): Promise<DecidedModel> {
  const template = templates.find(({ id }) => id === 'sales-plan');
  if (!template) throw new Error('there is no sales plan');
  const made = plan(template, { ...answersOf(template, language, 'default'), depth: 'full' }, language);
  const model = fromCalculation(made, new Calculation(cellsOf(made)));
  const figure = (id: string): DecisionFigure => {
    const found = model.figures.find((one) => one.id === id);
    if (!found) throw new Error(`no figure ${id} among ${model.figures.map((one) => one.id).join(', ')}`);
    return found;
  };
  const input = (id: string): DecisionInput => {
    const found = model.inputs.find((one) => one.id === id);
    if (!found) throw new Error(`no input ${id} among ${model.inputs.map((one) => one.id).join(', ')}`);
    return found;
  };
  const target = { figure: figure('profit_total'), cell: 0 };
  const about = (): About => ({ language, model, date: '2026-11-29', taken: made.sheets.map(({ name }) => name) });
  const matters = await whatMatters(model, { target, inputs: model.inputs, spread: 0.1 });
  const uncertain = matters.influences.slice(0, 6).flatMap(({ input: one }) => {
    const distribution = usualDistribution(one, 0.1);
    return typeof distribution === 'string' ? [] : [{ input: one, distribution }];
  });
  const [first, second] = uncertain;
  const fan = figure('cash');
  const simulated = await simulate(model, {
    target,
    uncertain,
    correlated: first && second ? [{ one: first.input.id, other: second.input.id, rank: 0.5 }] : [],
    runs: 400,
    seed: 20261129,
    reach: { value: 0, wanted: 'at least' },
    fan,
  });
  if ('kind' in simulated) throw new Error(simulated.kind);
  const price = input('scenarios.case_2.price_1');
  const taken = await whatItTakes(model, { target, wanted: 1_000_000, input: price });
  if (typeof taken === 'string') throw new Error(taken);
  const pairs = await pairsThatTakeIt(model, {
    target,
    wanted: 900_000,
    along: input('payroll'),
    against: input('conversion_cost'),
  });
  if ('why' in pairs) throw new Error(pairs.why);
  const scenarios = scenariosOf(model);
  if (!scenarios) throw new Error('no scenarios');
  const states = scenarios.names.map((name, index) => ({ name, changes: scenarios.changes(index) }));
  const compared = compare(await statesOf(model, states));
  const parted = await bridge(model, {
    target,
    before: scenarios.changes(0),
    after: scenarios.changes(2),
    seed: 1,
  });
  if ('kind' in parted) throw new Error(JSON.stringify(parted));
  return {
    model: made,
    sheets: [
      sheetOfWhatMatters(matters, about()),
      sheetOfSimulation(simulated, about()),
      sheetOfWhatItTakes(taken, about()),
      sheetOfPairs(pairs, {
        ...about(),
        taken: [...about().taken, sheetOfWhatItTakes(taken, about()).sheets[0]?.name ?? ''],
      }),
      sheetOfComparison(compared, about()),
      sheetOfBridge(parted, { before: scenarios.names[0] ?? '', after: scenarios.names[2] ?? '' }, about()),
    ],
  };
}
