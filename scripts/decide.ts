// npm run model -- decide …: the tools of Decide on a template's model, computed without a workbook.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Calculation, cellsOf } from '../src/calculation';
import { bridge } from '../src/decision/bridge';
import { compare, scenariosOf, statesOf } from '../src/decision/compare';
import { fromCalculation } from '../src/decision/from-calculation';
import type { DecisionInput, DecisionModel, Target } from '../src/decision/model';
import {
  sheetOfBridge,
  sheetOfComparison,
  sheetOfPairs,
  sheetOfSimulation,
  sheetOfWhatItTakes,
  sheetOfWhatMatters,
  type About,
} from '../src/decision/sheets';
import { simulate, usualDistribution } from '../src/decision/simulate';
import { pairsThatTakeIt, whatItTakes } from '../src/decision/what-it-takes';
import { whatMatters } from '../src/decision/what-matters';
import { plan, type Taken, type WorkbookPlan } from '../src/plan';
import { decideHelp, readDecideRequest, type DecideRequest } from './decide-request';
import { Unusable } from './model-request';

/** An answer, and how it is written on sheets. */
interface Answer {
  readonly result: unknown;
  readonly sheets: (about: About) => WorkbookPlan;
}

export async function decide(words: readonly string[], today: string, say: (text: string) => void): Promise<void> {
  const isHelp = words.includes('--help');
  const asked = words.filter((word) => word !== '--help');
  if (asked.length < 2) return say(decideHelp);
  const surroundings = { today, read: (file: string) => readFileSync(file, 'utf8') };
  // For help nothing need be said of what a tool cannot do without.
  const request = readDecideRequest(isHelp ? ['matters', ...asked.slice(1)] : asked, surroundings);
  const { template, answers, language, replace } = request.model;
  const made = plan(template, answers, language);
  const model = fromCalculation(made, new Calculation(cellsOf(made)));
  if (isHelp) return say([decideHelp, '', ...idLines(made, model)].join('\n'));
  const { out } = request;
  if (out !== undefined && existsSync(out) && !replace)
    throw new Unusable(`${out} is there already: give another name with --out, or --replace to write over it.`);

  const { result, sheets } = await answer(model, targetOf(made, model, request), request);
  if (out === undefined) return say(asJson(result));
  if (/\.json$/i.test(out)) writeFile(out, `${asJson(result)}\n`);
  else await writeWorkbook(out, request, (taken) => sheets({ language, model, date: today, taken: taken.sheets }));
  say(out);
}

async function answer(model: DecisionModel, target: Target, request: DecideRequest): Promise<Answer> {
  const { tool, spread, seed } = request;
  const inputs = request.inputs?.map((id) => inputOf(model, id)) ?? model.inputs;
  switch (tool) {
    case 'matters': {
      const result = await whatMatters(model, { target, inputs, spread });
      return { result, sheets: (about) => sheetOfWhatMatters(result, about) };
    }
    case 'sure': {
      const reaching = model.inputsOf(target.figure);
      const tried = request.inputs ? inputs : inputs.filter(({ id, range }) => range && reaching.has(id));
      const uncertain = tried.flatMap((input) => {
        const distribution = usualDistribution(input, spread);
        return typeof distribution === 'string' ? [] : [{ input, distribution }];
      });
      if (uncertain.length === 0)
        throw new Unusable('No input has scenarios that say how uncertain it is: name some with --inputs ID,ID.');
      const { runs, reach } = request;
      const isOver = target.figure.over === 'periods';
      const result = await simulate(model, {
        target,
        uncertain,
        correlated: [],
        runs,
        seed,
        ...(reach && { reach }),
        ...(isOver && { fan: target.figure }),
      });
      if ('kind' in result) throw new Unusable(`These inputs cannot be simulated (${result.kind}).`);
      return { result, sheets: (about) => sheetOfSimulation(result, about) };
    }
    case 'takes': {
      const input = inputOf(model, request.input ?? '');
      const wanted = request.value ?? 0;
      if (request.second !== undefined) {
        const against = inputOf(model, request.second);
        const result = await pairsThatTakeIt(model, { target, wanted, along: input, against });
        if ('why' in result) throw new Unusable(`"${result.input.id}" cannot be changed (${result.why}).`);
        return { result, sheets: (about) => sheetOfPairs(result, about) };
      }
      const result = await whatItTakes(model, { target, wanted, input });
      if (typeof result === 'string') throw new Unusable(`"${input.id}" cannot be changed (${result}).`);
      return { result, sheets: (about) => sheetOfWhatItTakes(result, about) };
    }
    case 'compare':
      return compared(model, target, request);
  }
}

async function compared(model: DecisionModel, target: Target, { scenario, seed }: DecideRequest): Promise<Answer> {
  const scenarios = scenariosOf(model);
  if (!scenarios || scenarios.names.length < 2) throw new Unusable('This model has no scenarios to compare.');
  const { names, chosen, changes } = scenarios;
  const from = scenario === undefined ? names.findIndex((_, index) => index !== chosen) : names.indexOf(scenario);
  if (from < 0 || from === chosen) {
    const others = names.filter((_, index) => index !== chosen).join(', ');
    throw new Unusable(`--scenario names the one that is compared with "${names[chosen] ?? ''}": ${others}.`);
  }
  const states = await statesOf(
    model,
    names.map((name, index) => ({ name, changes: index === chosen ? new Map() : changes(index) })),
  );
  const comparison = compare(states);
  const why = await bridge(model, { target, before: changes(from), after: new Map(), seed });
  return {
    result: { comparison, bridge: why },
    sheets: (about) => {
      const table = sheetOfComparison(comparison, about);
      if (!('parts' in why)) return table;
      const taken = [...about.taken, ...table.sheets.map(({ name }) => name)];
      const named = { before: names[from] ?? '', after: names[chosen] ?? '' };
      const steps = sheetOfBridge(why, named, { ...about, taken });
      return { ...table, sheets: [...table.sheets, ...steps.sheets], names: [...table.names, ...steps.names] };
    },
  };
}

function targetOf({ figures }: WorkbookPlan, model: DecisionModel, { figure: id, period }: DecideRequest): Target {
  const first = figures.find(({ isHeadline }) => isHeadline)?.id;
  const figure = model.figures.find((one) => one.id === (id ?? first));
  if (!figure) throw new Unusable(`There is no figure "${id ?? ''}". --help lists them.`);
  if (period > figure.cells.length)
    throw new Unusable(`"${figure.id}" has ${figure.cells.length} ${figure.cells.length === 1 ? 'value' : 'periods'}.`);
  return { figure, cell: period - 1 };
}

function inputOf({ inputs }: DecisionModel, id: string): DecisionInput {
  const input = inputs.find((one) => one.id === id);
  if (!input) throw new Unusable(`There is no input "${id}". --help lists them.`);
  return input;
}

function idLines(made: WorkbookPlan, { inputs, figures }: DecisionModel): readonly string[] {
  const headline = new Set(made.figures.filter(({ isHeadline }) => isHeadline).map(({ id }) => id));
  const key = figures.filter(({ id }) => headline.has(id));
  const others = figures.filter(({ id }) => !headline.has(id));
  return [
    'Figures:',
    ...[...key, ...others].map(({ id, name, cells }) =>
      cells.length > 1 ? `  ${id}  ${name} (${cells.length} periods)` : `  ${id}  ${name}`,
    ),
    '',
    'Inputs:',
    ...inputs.map(({ id, label, block }) => `  ${id}  ${block}: ${label}`),
  ];
}

/** Inputs and figures by their ids and what they are called: what else is known of them says the model. */
function asJson(result: unknown): string {
  const isNamed = (value: object): value is { id: string; name: string } =>
    'id' in value && 'name' in value && 'address' in value;
  return JSON.stringify(
    result,
    (_, value: unknown) =>
      typeof value === 'object' && value !== null && isNamed(value) ? { id: value.id, label: value.name } : value,
    2,
  );
}

async function writeWorkbook(
  file: string,
  { tool, model: { template, answers, language } }: DecideRequest,
  makePlan: (taken: Taken) => WorkbookPlan,
): Promise<void> {
  // An answer as JSON needs no workbook.
  const { openHeadlessWorkbook } = await import('../src/browser-workbook/headless');
  const { createModel } = await import('../src/excel');
  const { writeDecision } = await import('../src/excel/decision-sheets');
  const workbook = await openHeadlessWorkbook();
  try {
    workbook.install();
    const made = await createModel((taken) => plan(template, answers, language, taken));
    const model = { template: template.id, number: made.record.number };
    const written = await writeDecision({ model, tool }, (taken) => Promise.resolve(makePlan(taken)));
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      const ours = [...made.sheets, ...written.sheets];
      for (const sheet of sheets.items) if (!ours.includes(sheet.name)) sheet.delete();
      await context.sync();
    });
    await workbook.settle();
    writeFile(file, await workbook.save());
  } finally {
    workbook.dispose();
  }
}

function writeFile(file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content);
  } catch (error) {
    throw new Unusable(`${file} cannot be written (${(error as Error).message}): give another name with --out.`);
  }
}
