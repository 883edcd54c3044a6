// npm run model -- decide …: the tools of Decide on a template's model, or on a workbook that somebody has filled in.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Dial, NoDial } from '../src/decision/dial';
import type { DecisionInput, FigureValue } from '../src/decision/model';
import { usualDistribution, type SimulationFault } from '../src/decision/simulate';
import { decideEn } from '../src/locales/en-decide';
import { shownValue } from '../src/plan';
import type { Aim, Outcome, Run } from '../src/taskpane/decide/messages';
import { shownPosition, valuesAt } from '../src/taskpane/decide/settings';
import { ofFile, ofTemplate, type AskedModel } from './decide-model';
import { changes, decideHelp, readDecideRequest, type Change, type DecideRequest, type Tool } from './decide-request';
import { Unusable } from './model-request';

/** `say` is for the answer, `tell` for what should be known of it. */
export async function decide(
  words: readonly string[],
  today: string,
  say: (text: string) => void,
  tell: (text: string) => void,
): Promise<void> {
  const isHelp = words.includes('--help');
  const asked = words.filter((word) => word !== '--help');
  if (asked.length < 2) return say(decideHelp);
  const surroundings = { today, read: (file: string) => readFileSync(file, 'utf8') };
  // For help nothing need be said of what a tool cannot do without.
  const request = readDecideRequest(isHelp ? ['matters', ...asked.slice(1)] : asked, surroundings);
  const { out, model: of } = request;
  if (!isHelp && out !== undefined && existsSync(out) && !of.replace)
    throw new Unusable(`${out} is there already: give another name with --out, or --replace to write over it.`);
  const model = 'file' in of ? await ofFile(of, today, tell) : ofTemplate(of, today);
  try {
    if (isHelp) return say([decideHelp, '', ...idLines(model)].join('\n'));
    const { tool } = request;
    if (out !== undefined && isChange(tool)) {
      const done = await model.change(tool, request);
      writeFile(out, await model.save());
      return say(`${out}: ${done}`);
    }
    const outcome = await model.run(await runOf(model, request));
    const result = answerIn(outcome);
    if (out === undefined) return say(asJson(result));
    const { put } = request;
    const done = put === undefined ? undefined : await putIn(model, outcome, put);
    writeFile(out, /\.json$/i.test(out) ? `${asJson(result)}\n` : await model.save());
    say(done === undefined ? out : `${out}: ${done}`);
  } finally {
    model.close();
  }
}

function isChange(tool: Tool | Change): tool is Change {
  return changes.some((one) => one === tool);
}

/** Puts the values of an answer to `takes` into the workbook, and says which. */
async function putIn(model: AskedModel, outcome: Outcome, which: NonNullable<DecideRequest['put']>): Promise<string> {
  const values = valuesOf(outcome, which).map(([input, by, position]) => ({
    ...valuesAt(input, position),
    said: decideEn.takes.putIn(input.name, shownPosition(input, by, position, 'en', decideEn.percentOfPlan)),
  }));
  await model.put(values);
  return values.map(({ said }) => said).join(' ');
}

type Turned = readonly [input: DecisionInput, by: Dial['by'], position: number];

/** The inputs that an answer is about, each with the position that it found. Throws `Unusable`. */
function valuesOf({ result }: Outcome, which: NonNullable<DecideRequest['put']>): readonly Turned[] {
  const noneSuch = (count: number): Unusable =>
    new Unusable(`There ${count === 1 ? 'is one answer' : `are ${count} answers`}: --put takes 1 to ${count}.`);
  if ('points' in result) {
    const { along, against, by, points } = result;
    const pairs = points.flatMap((point) => point.against.map((other) => [point.along, other] as const));
    if (which === 'nearest') throw new Unusable('--put nearest is of one input: leave out --second.');
    if (pairs.length === 0) throw new Unusable(decideEn.takes.noPairs);
    const [one, other] = pairs[which - 1] ?? [];
    if (one === undefined || other === undefined) throw noneSuch(pairs.length);
    return [
      [along, by.along, one],
      [against, by.against, other],
    ];
  }
  if (!('solutions' in result)) throw new Error('there is no value to put in');
  const { input, by, solutions, nearest, target } = result;
  const asText = (position: number): string => shownPosition(input, by, position, 'en', decideEn.percentOfPlan);
  const position = which === 'nearest' ? nearest?.position : solutions[which - 1]?.from.position;
  if (position !== undefined) return [[input, by, position]];
  if (solutions.length > 0) throw noneSuch(solutions.length);
  if (!nearest) throw new Unusable(decideEn.takes.nowhere(input.name));
  const figure = (value: FigureValue): string =>
    typeof value === 'number' ? shownValue(value, target.figure.format, 'en') : value.shown;
  const said = decideEn.takes.nearest(input.name, asText(nearest.position), figure(nearest.value));
  throw new Unusable(`${said} --put nearest puts it in.`);
}

async function runOf(model: AskedModel, request: DecideRequest): Promise<Run> {
  const { tool, spread, seed } = request;
  if (isChange(tool)) throw new Error(`${tool} is no question`);
  const aim = aimOf(model, request);
  const inputs = request.inputs?.map((id) => inputOf(model, id));
  switch (tool) {
    case 'matters':
      return { tool, aim, inputs: idsOf(inputs ?? model.inputs), spread };
    case 'sure': {
      const uncertain = await uncertainOf(model, request, aim);
      const { correlated, runs, reach } = request;
      const certain = correlated
        .flatMap(({ one, other }) => [one, other])
        .find((id) => uncertain.every(({ input }) => input !== id));
      if (certain !== undefined)
        throw new Unusable(
          `"${certain}" is correlated, but not uncertain: name it in --inputs or with --distribution.`,
        );
      return { tool, aim, uncertain, correlated, runs, seed, withFan: true, ...(reach && { reach }) };
    }
    case 'takes': {
      const { value: wanted = 0, second } = request;
      const { id: input } = inputOf(model, request.input ?? '');
      return { tool, aim, wanted, input, ...(second !== undefined && { second: inputOf(model, second).id }) };
    }
    case 'compare': {
      const { against, snapshot } = request;
      const isOther = against !== undefined || snapshot !== undefined;
      const other = { ...(against !== undefined && { model: against }), ...(snapshot !== undefined && { snapshot }) };
      return {
        ...{ tool, aim, seed },
        against: isOther ? await model.against(other) : { kind: 'scenario', scenario: scenarioOf(model, request) },
      };
    }
  }
}

/** Those that are named, or those that have scenarios; each as it was said, or as is usual. */
async function uncertainOf(
  model: AskedModel,
  { inputs: named, distributions, spread }: DecideRequest,
  aim: Aim,
): Promise<Extract<Run, { tool: 'sure' }>['uncertain']> {
  const said = new Map(distributions.map(({ id, distribution }) => [inputOf(model, id).id, distribution]));
  const figure = model.figures.find(({ id }) => id === aim.figure);
  const reaching = figure ? await model.inputsOf(figure) : new Set<string>();
  const usual = model.inputs.filter(({ id, range }) => range && reaching.has(id)).map(({ id }) => id);
  const ids = new Set([...(named?.map((id) => inputOf(model, id).id) ?? usual), ...said.keys()]);
  const uncertain = model.inputs
    .filter(({ id }) => ids.has(id))
    .flatMap((input) => {
      const distribution = said.get(input.id) ?? usualDistribution(input, spread);
      if (typeof distribution !== 'string') return [{ input: input.id, distribution }];
      if (named) throw new Unusable(whyNotSimulated({ kind: 'input', input, why: distribution }));
      return [];
    });
  if (uncertain.length === 0)
    throw new Unusable(
      'No input has scenarios that say how uncertain it is: name some with --inputs ID,ID or --distribution.',
    );
  return uncertain;
}

/** The one that is compared with the chosen one. */
function scenarioOf({ scenarios }: AskedModel, { scenario }: DecideRequest): number {
  if (!scenarios || scenarios.names.length < 2) throw new Unusable('This model has no scenarios to compare.');
  const { names, chosen } = scenarios;
  const from = scenario === undefined ? names.findIndex((_, index) => index !== chosen) : names.indexOf(scenario);
  if (from >= 0 && from !== chosen) return from;
  const others = names.filter((_, index) => index !== chosen).join(', ');
  throw new Unusable(`--scenario names the one that is compared with "${names[chosen] ?? ''}": ${others}.`);
}

/** The result, where there is one. */
function answerIn({ result }: Outcome): unknown {
  if ('kind' in result) throw new Unusable(whyNotSimulated(result));
  if ('why' in result) throw new Unusable(whyNotTurned(result.input, result.why));
  return result;
}

function whyNotTurned({ id }: DecisionInput, why: NoDial): string {
  return `"${id}" cannot be changed: it ${decideEn.matters.why[why]}. Name another input.`;
}

function whyNotSimulated(fault: SimulationFault): string {
  const said = decideEn.sure.faults;
  switch (fault.kind) {
    case 'input':
      return whyNotTurned(fault.input, fault.why);
    case 'distribution':
      return `"${fault.input.id}": ${said[fault.why]}`;
    case 'correlations':
    case 'nothing':
      return said[fault.kind];
  }
}

function aimOf({ figures, first }: AskedModel, { figure: id = first, period }: DecideRequest): Aim {
  if (figures.length === 0) throw new Unusable('This is a document to fill in: it computes no figure to decide by.');
  const figure = figures.find((one) => one.id === id);
  if (!figure) throw new Unusable(`There is no figure "${id ?? ''}". --help lists them.`);
  if (period > figure.cells.length)
    throw new Unusable(`"${figure.id}" has ${figure.cells.length} ${figure.cells.length === 1 ? 'value' : 'periods'}.`);
  return { figure: figure.id, cell: period - 1 };
}

function inputOf({ inputs }: AskedModel, id: string): DecisionInput {
  const input = inputs.find((one) => one.id === id);
  if (!input) throw new Unusable(`There is no input "${id}". --help lists them.`);
  return input;
}

function idsOf(inputs: readonly DecisionInput[]): readonly string[] {
  return inputs.map(({ id }) => id);
}

function idLines({ inputs, figures, others }: AskedModel): readonly string[] {
  return [
    'Figures:',
    ...figures.map(({ id, name, cells }) =>
      cells.length > 1 ? `  ${id}  ${name} (${cells.length} periods)` : `  ${id}  ${name}`,
    ),
    '',
    'Inputs:',
    ...inputs.map(({ id, label, block }) => `  ${id}  ${block}: ${label}`),
    ...(others.length > 0 ? ['', 'To compare with:', ...others.map((other) => `  ${other}`)] : []),
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

function writeFile(file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content);
  } catch (error) {
    throw new Unusable(`${file} cannot be written (${(error as Error).message}): give another name with --out.`);
  }
}
