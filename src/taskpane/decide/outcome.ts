// What a question about a model comes to.
import { bridge } from '../../decision/bridge';
import { compare as compareStates, scenariosOf, statesOf, type Changes, type State } from '../../decision/compare';
import type { DecisionInput, DecisionModel, FigureValue, Target, Watch } from '../../decision/model';
import { simulate } from '../../decision/simulate';
import { pairsThatTakeIt, whatItTakes } from '../../decision/what-it-takes';
import { whatMatters } from '../../decision/what-matters';
import type { Against, Aim, Compared, OpenedModel, Outcome, Run } from './messages';
import { asShown, open } from './opened-model';

export async function outcomeOf(
  model: DecisionModel,
  opened: OpenedModel | undefined,
  run: Run,
  watch: Watch,
): Promise<Outcome> {
  const target = targetOf(model, run.aim);
  switch (run.tool) {
    case 'matters': {
      const { tool, spread } = run;
      return { tool, result: await whatMatters(model, { target, inputs: inputsIn(model, run.inputs), spread }, watch) };
    }
    case 'sure': {
      const { tool, correlated, runs, seed, reach, withFan } = run;
      const uncertain = run.uncertain.flatMap(({ input, distribution }) =>
        inputsIn(model, [input]).map((one) => ({ input: one, distribution })),
      );
      const result = await simulate(
        model,
        {
          target,
          uncertain,
          correlated,
          runs,
          seed,
          ...(reach && { reach }),
          ...(withFan && target.figure.over === 'periods' && { fan: target.figure }),
        },
        watch,
      );
      return { tool, result };
    }
    case 'takes': {
      const { tool, wanted } = run;
      const [input] = inputsIn(model, [run.input]);
      if (!input) throw new Error(`there is no input "${run.input}"`);
      const [second] = run.second === undefined ? [] : inputsIn(model, [run.second]);
      if (second)
        return { tool, result: await pairsThatTakeIt(model, { target, wanted, along: input, against: second }, watch) };
      const result = await whatItTakes(model, { target, wanted, input }, watch);
      return { tool, result: typeof result === 'string' ? { input, why: result } : result };
    }
    case 'compare':
      return { tool: run.tool, result: await compared(model, opened, target, run, watch) };
  }
}

/** The model beside other states, and why the figure differs from one of them. */
async function compared(
  model: DecisionModel,
  opened: OpenedModel | undefined,
  target: Target,
  { against, seed }: Extract<Run, { tool: 'compare' }>,
  watch: Watch,
): Promise<Compared> {
  const none: Changes = new Map();
  if (against.kind === 'scenario') {
    const scenarios = scenariosOf(model);
    if (!scenarios) throw new Error('the model has no scenarios');
    const { names, chosen, changes } = scenarios;
    const states = await statesOf(
      model,
      names.map((name, index) => ({ name, changes: index === chosen ? none : changes(index) })),
      watch,
    );
    const found = await bridge(model, { target, before: changes(against.scenario), after: none, seed }, watch);
    return { comparison: compareStates(states), target, from: against.scenario, to: chosen, bridge: found, rest: 0 };
  }
  const then = stateOf(against, model);
  const now = opened && asShown(opened, against.ownName);
  const fitting = then.inputs.filter(({ input, cells }) =>
    model.inputs.some(({ id, cells: own }) => id === input.id && own.length === cells.length),
  );
  const before: Changes = new Map(fitting.map(({ input, cells }) => [input.id, cells]));
  const parted = await bridge(model, { target, before, after: none, seed }, watch);
  const valueIn = (state: State | undefined): FigureValue | undefined =>
    state?.figures.find(({ figure }) => figure.id === target.figure.id)?.values[target.cell];
  const [value, valueNow] = [valueIn(then), valueIn(now)];
  // Without an input that differs all of it is of the formulas.
  const found =
    'kind' in parted &&
    parted.kind === 'same' &&
    typeof value === 'number' &&
    typeof valueNow === 'number' &&
    value !== valueNow
      ? { target, before: valueNow, after: valueNow, parts: [] }
      : parted;
  const rest = 'before' in found && typeof value === 'number' ? found.before - value : 0;
  return {
    comparison: compareStates(now ? [then, now] : [then]),
    target,
    from: 0,
    to: 1,
    bridge: found,
    rest,
  };
}

function stateOf(against: Exclude<Against, { kind: 'scenario' }>, model: DecisionModel): State {
  const { name } = against;
  if (against.kind === 'model') return asShown(open(against.model).opened, name);
  const held = new Map(against.inputs);
  const shown = new Map(against.figures);
  return {
    name,
    inputs: model.inputs.flatMap((input) => {
      const cells = held.get(input.id);
      return cells ? [{ input, cells }] : [];
    }),
    figures: model.figures.flatMap((figure) => {
      const values = shown.get(figure.id);
      return values ? [{ figure, values }] : [];
    }),
  };
}

function targetOf(model: DecisionModel, { figure: id, cell }: Aim): Target {
  const figure = model.figures.find((one) => one.id === id);
  if (!figure) throw new Error(`there is no figure "${id}"`);
  return { figure, cell };
}

function inputsIn(model: DecisionModel, ids: readonly string[]): readonly DecisionInput[] {
  return model.inputs.filter(({ id }) => ids.includes(id));
}
