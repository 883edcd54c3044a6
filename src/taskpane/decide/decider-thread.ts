// What the computing thread does with the pane's questions.
import { Calculation, CannotCompute, compare, type Place, type WorkbookCells } from '../../calculation';
import { fromCalculation, type CalculatedModel } from '../../decision/from-calculation';
import { usualSpread } from '../../decision/dial';
import {
  Cancelled,
  type DecisionFigure,
  type DecisionInput,
  type DecisionModel,
  type FigureValue,
  type Target,
  type Watch,
} from '../../decision/model';
import { bridge } from '../../decision/bridge';
import { compare as compareStates, scenariosOf, statesOf, type Changes, type State } from '../../decision/compare';
import {
  sheetOfBridge,
  sheetOfComparison,
  sheetOfPairs,
  sheetOfSimulation,
  sheetOfWhatItTakes,
  sheetOfWhatMatters,
  type About,
} from '../../decision/sheets';
import { simulate } from '../../decision/simulate';
import { pairsThatTakeIt, whatItTakes } from '../../decision/what-it-takes';
import { firstMoved, whatMatters } from '../../decision/what-matters';
import type { ModelCells } from '../../excel/model-cells';
import type { Language } from '../../locales/language';
import { firstCell, literal, type CellContent, type WorkbookPlan } from '../../plan';
import type {
  Against,
  Aim,
  Answered,
  Asked,
  Compared,
  OpenedFigure,
  OpenedModel,
  Opening,
  Outcome,
  Questions,
  Requests,
  Run,
  ToPane,
  ToThread,
  Trouble,
} from './messages';

/** So long the thread works before it looks whether it is to stop, in milliseconds. */
const mostAtOnce = 50;

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

export class DeciderThread {
  #model: CalculatedModel | undefined;
  #opened: OpenedModel | undefined;
  #outcome: Outcome | undefined;
  #isStopped = false;
  #nextId = 1;
  readonly #waiting = new Map<number, Waiting>();

  constructor(
    private readonly send: (message: ToPane) => void,
    /** Makes the words of the sheets ready. */
    private readonly loadWords: (language: Language) => Promise<void>,
  ) {}

  receive(message: ToThread): void {
    if ('answered' in message) this.#hear(message.answered);
    else void this.#work(message.question);
  }

  #hear(answered: Answered): void {
    const waiting = this.#waiting.get(answered.id);
    this.#waiting.delete(answered.id);
    if (answered.kind === 'answer') waiting?.resolve(answered.answer as never);
    else waiting?.reject(answered.cancelled ? new Cancelled() : new Error(answered.message));
  }

  async #work(question: Asked<Questions>): Promise<void> {
    const { id } = question;
    try {
      this.send({ answered: { kind: 'answer', id, answer: await this.#answer(question) } });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      this.send({ answered: { kind: 'failure', id, message, cancelled: error instanceof Cancelled } });
    }
  }

  async #answer(question: Asked<Questions>): Promise<Questions[keyof Questions]['answer']> {
    switch (question.kind) {
      case 'open': {
        const { model, opened } = open(question.asked);
        this.#model = model;
        const known = withoutTrouble(model, opened);
        const single = known.figures.filter(({ over }) => over === 'cell');
        // Headlines first, as the pane lists them.
        const listed = opened.figures.flatMap(({ id }) => single.find((one) => one.id === id) ?? []);
        const first = await firstMoved(known, listed, usualSpread);
        this.#opened = first ? { ...opened, first: first.id } : opened;
        return this.#opened;
      }
      case 'inputsOf': {
        const { model, figure } = this.#figure(question.asked);
        const trouble = this.#opened?.figures.find(({ id }) => id === figure.id)?.trouble;
        return [...(isRead(trouble) ? model.inputsOf(figure) : idsOf(model))];
      }
      case 'run': {
        this.#isStopped = false;
        const { run, byWorkbook } = question.asked;
        const { model } = this.#figure(run.aim.figure);
        const known = byWorkbook ? this.#inWorkbook(model) : withoutTrouble(model, this.#opened);
        this.#outcome = await outcomeOf(known, this.#opened, run, this.#watch());
        return this.#outcome;
      }
      case 'sheets': {
        const { language, taken, today } = question.asked;
        await this.loadWords(language);
        if (!this.#model || !this.#outcome) throw new Error('there is nothing to put on a sheet');
        return sheetsOf(this.#outcome, { language, model: this.#model, date: today, taken: taken.sheets });
      }
      case 'stop':
        this.#isStopped = true;
        return null;
    }
  }

  #figure(id: string): { readonly model: CalculatedModel; readonly figure: DecisionFigure } {
    const figure = this.#model?.figures.find((one) => one.id === id);
    if (!this.#model || !figure) throw new Error(`there is no figure "${id}"`);
    return { model: this.#model, figure };
  }

  #watch(): Watch {
    let last = Date.now();
    return {
      cancelled: () => this.#isStopped,
      progress: (done, of) => {
        this.send({ progress: { done, of } });
        if (Date.now() - last < mostAtOnce) return undefined;
        return new Promise((resolve) => {
          setTimeout(() => {
            last = Date.now();
            resolve();
          });
        });
      },
    };
  }

  /** The same model, each of its figures computed by the workbook itself. */
  #inWorkbook(model: CalculatedModel): DecisionModel {
    return {
      ...model,
      inputsOf: (figure) =>
        isRead(this.#opened?.figures.find(({ id }) => id === figure.id)?.trouble)
          ? model.inputsOf(figure)
          : new Set(idsOf(model)),
      ask: (inputs, figures) => {
        const lines = inputs.map(({ sheet, address, cells }) => ({ sheet, address, count: cells.length }));
        const begun = this.#request('begin', { inputs: lines, figures });
        // Whoever evaluates hears of it.
        begun.catch(() => undefined);
        return {
          evaluate: async (cells) => {
            await begun;
            let from = 0;
            const values = lines.map(({ sheet, address, count }) => {
              const held = Array.from({ length: count }, (_, index) => cells[from + index] ?? '');
              from += count;
              return { sheet, address, values: held };
            });
            const found = await this.#request('evaluate', values);
            return found.flat().map((value) => (typeof value === 'number' ? value : { shown: String(value) }));
          },
          close: async () => {
            await begun;
            await this.#request('end', null);
          },
        };
      },
    };
  }

  #request<Kind extends keyof Requests>(kind: Kind, asked: Requests[Kind]['asked']): Promise<Requests[Kind]['answer']> {
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.send({ request: { id, kind, asked } as Asked<Requests> });
    });
  }
}

/** Functions that read cells which their formula does not name. */
const readsElsewhere: readonly string[] = ['INDIRECT', 'OFFSET'];

/** Whether it is known which cells the formulas behind a figure read, though not all of them are computed here. */
function isRead(trouble: Trouble | undefined): boolean {
  if (trouble?.kind !== 'cannot') return true;
  const { reason } = trouble;
  if (reason.kind === 'function') return !readsElsewhere.includes(reason.name);
  return !(['syntax', 'external', 'name', 'sheet'] as const).some((kind) => kind === reason.kind);
}

function idsOf({ inputs }: DecisionModel): readonly string[] {
  return inputs.map(({ id }) => id);
}

function open({ plan, cells, sheets }: Opening): {
  readonly model: CalculatedModel;
  readonly opened: OpenedModel;
} {
  const calculation = new Calculation(cellsOf(cells));
  const now = new Map(sheets);
  const model = fromCalculation(plan, calculation, (sheet) => now.get(sheet));
  const shown = cells.sheets.map(({ name, ...rest }) => ({ ...rest, sheet: name }));
  const places = new Map(model.figures.map((figure) => [figure.id, placesOf(figure)]));
  const differing = new Set(compare(calculation, shown).map(({ place }) => keyOf(place)));
  const troubleOf = (id: string): Trouble | undefined => {
    const of = places.get(id) ?? [];
    if (!of.some((place) => differing.has(keyOf(place)))) return undefined;
    const [first] = compare(calculation, shown, of);
    if (!first) return undefined;
    const { cell, formula, workbook, here } = first;
    return here instanceof CannotCompute
      ? { kind: 'cannot', cell: here.cell, formula: here.formula, reason: here.reason }
      : { kind: 'differs', cell, formula, workbook, here };
  };
  const held = new Map(
    shown.flatMap(({ sheet, row, column, values }) =>
      values.flatMap((line, down) =>
        line.map((value, across) => [keyOf({ sheet, row: row + down, column: column + across }), value] as const),
      ),
    ),
  );
  const planned = new Map(plan.figures.map((figure) => [figure.id, figure]));
  const figures = model.figures.map((figure): OpenedFigure => {
    const trouble = troubleOf(figure.id);
    return {
      ...figure,
      block: planned.get(figure.id)?.block ?? '',
      isHeadline: planned.get(figure.id)?.isHeadline ?? false,
      values: (places.get(figure.id) ?? []).map((place) => {
        const value = held.get(keyOf(place)) ?? '';
        return typeof value === 'number' ? value : { shown: String(value) };
      }),
      ...(trouble && { trouble }),
    };
  });
  const scenarios = scenariosOf(model);
  const labels = (lines: readonly { readonly label: string }[]): readonly string[] => lines.map(({ label }) => label);
  return {
    model,
    opened: {
      title: model.title,
      inputs: model.inputs,
      // The few that are read first come first.
      figures: [...figures.filter((one) => one.isHeadline), ...figures.filter((one) => !one.isHeadline)],
      missing: { inputs: labels(model.missing.inputs), figures: labels(model.missing.figures) },
      ...(scenarios && { scenarios: { names: scenarios.names, chosen: scenarios.chosen } }),
    },
  };
}

/** What was read of the workbook, as the engine takes it. */
function cellsOf({ sheets, names }: ModelCells): WorkbookCells {
  return {
    names,
    sheets: sheets.map(({ name, row, column, formulas, values }) => ({
      name,
      cells: formulas.flatMap((line, down) =>
        line.flatMap((content, across): [number, number, CellContent][] => {
          if (content === '') return [];
          // A text that begins as a formula does.
          const isText = typeof content === 'string' && content.startsWith('=') && values[down]?.[across] === content;
          return [[row + down, column + across, isText ? literal(content) : content]];
        }),
      ),
    })),
  };
}

function placesOf({ sheet, address }: DecisionFigure): readonly Place[] {
  const [first = '', last = first] = address.split(':');
  const [from, to] = [firstCell(first), firstCell(last)];
  return Array.from({ length: to.column - from.column + 1 }, (_, across) => ({
    sheet,
    row: from.row,
    column: from.column + across,
  }));
}

function keyOf({ sheet, row, column }: Place): string {
  return `${sheet}!${row}!${column}`;
}

/** Figures that are not computed beside the workbook are asked of nobody here. */
function withoutTrouble(model: DecisionModel, opened: OpenedModel | undefined): DecisionModel {
  const troubled = new Set((opened?.figures ?? []).filter(({ trouble }) => trouble).map(({ id }) => id));
  return { ...model, figures: model.figures.filter(({ id }) => !troubled.has(id)) };
}

async function outcomeOf(
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

/** An outcome as sheets. Throws where it is none. */
function sheetsOf(outcome: Outcome, about: About): WorkbookPlan {
  const { result } = outcome;
  if (outcome.tool === 'matters') return sheetOfWhatMatters(outcome.result, about);
  if (outcome.tool === 'compare') {
    const { comparison, bridge: why, from, to, rest } = outcome.result;
    const table = sheetOfComparison(comparison, about);
    if (!('parts' in why)) return table;
    const taken = [...about.taken, ...table.sheets.map(({ name }) => name)];
    const named = { before: comparison.names[from] ?? '', after: comparison.names[to] ?? '', rest };
    const steps = sheetOfBridge(why, named, { ...about, taken });
    return { ...table, sheets: [...table.sheets, ...steps.sheets], names: [...table.names, ...steps.names] };
  }
  if ('points' in result) return sheetOfPairs(result, about);
  if ('solutions' in result) return sheetOfWhatItTakes(result, about);
  if ('runs' in result) return sheetOfSimulation(result, about);
  throw new Error('there is no result to put on a sheet');
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

/** A model as the workbook holds and shows it. */
function asShown({ inputs, figures }: OpenedModel, name: string): State {
  return {
    name,
    inputs: inputs.map((input) => ({ input, cells: input.cells.map(({ now }) => now) })),
    figures: figures.map(({ values, ...figure }) => ({ figure, values })),
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
