// What a command line asks to decide: the question, the figure and the inputs by their ids, and where the answer goes; or
// what is to be done with a workbook over time.
import type { Distribution } from '../src/numerics/distributions';
import { fieldsOf } from '../src/taskpane/decide/settings';
import { readRequest, Unusable, type ModelRequest } from './model-request';

export const tools = ['matters', 'sure', 'takes', 'compare'] as const;
export type Tool = (typeof tools)[number];
/** What is done with a model over time; each gives a workbook. */
export const changes = ['snapshot', 'restore', 'delete', 'roll'] as const;
export type Change = (typeof changes)[number];

/** A workbook with a model that somebody has filled in. */
export interface FileRequest {
  readonly file: string;
  /** Which of its models, `sales-plan/2`; the only one where none is named. */
  readonly model?: string;
  readonly replace: boolean;
}

export interface DecideRequest {
  readonly tool: Tool | Change;
  readonly model: ModelRequest | FileRequest;
  /** The first key figure where none is named. */
  readonly figure?: string;
  /** Counted from 1; of a figure over the periods. */
  readonly period: number;
  /** Those that are tried; all where none are named. */
  readonly inputs?: readonly string[];
  readonly spread: number;
  readonly input?: string;
  readonly second?: string;
  readonly value?: number;
  readonly reach?: { readonly value: number; readonly wanted: 'at least' | 'at most' };
  readonly distributions: readonly { readonly id: string; readonly distribution: Distribution }[];
  readonly correlated: readonly { readonly one: string; readonly other: string; readonly rank: number }[];
  readonly runs: number;
  readonly seed: number;
  readonly scenario?: string;
  /** Another model of the workbook, `sales-plan/2`, that it is compared with. */
  readonly against?: string;
  /** A snapshot, by its name or its id: what is compared with, restored or deleted. */
  readonly snapshot?: string;
  /** Of the snapshot that is taken. */
  readonly name?: string;
  /** By how many periods the plan is rolled forward. */
  readonly by: number;
  /** Which of the values that were found is put into the workbook, counted from 1. */
  readonly put?: number | 'nearest';
  /** As typed: `.json` or `.xlsx`; without it the answer is printed as JSON. */
  readonly out?: string;
}

const ownOptions = [
  'figure',
  'period',
  'inputs',
  'spread',
  'input',
  'second',
  'value',
  'at-least',
  'at-most',
  'runs',
  'seed',
  'scenario',
  'distribution',
  'correlated',
  'model',
  'against',
  'snapshot',
  'name',
  'by',
  'put',
  'out',
] as const;
type OwnOption = (typeof ownOptions)[number];

const usualSpread = 0.1;
const usualRuns = 2_000;
const mostRuns = 1_000_000;
const largestSeed = 0xffffffff;

export const decideHelp = [
  'npm run model -- decide TOOL TEMPLATE [--figure ID] [--period N] [--out FILE.json|FILE.xlsx] [--replace] [the options of a model]',
  'npm run model -- decide TOOL FILE.xlsx [--model sales-plan/2] [--figure ID] [--period N] [--out FILE.json|FILE.xlsx] [--replace]',
  '',
  'A template is asked with its examples or your answers; a file as you filled it in, with the formulas that you changed.',
  '',
  'Tools:',
  '  matters   which inputs move the figure   [--inputs ID,ID] [--spread 0.1]',
  '  sure      how likely it is               [--inputs ID,ID] [--spread 0.1] [--runs 2000] [--seed 1] [--at-least X | --at-most X]',
  '            [--distribution ID=KIND,N,N …] [--correlated ID,ID,RANK …]',
  '  takes     what it takes to reach a value --value X --input ID [--second ID] [--put 1 --out FILE.xlsx]',
  '            --put N puts the Nth answer into the workbook, --put nearest what comes closest',
  '  compare   the scenarios, two models or a snapshot and now, and why they differ',
  '            [--scenario NAME | --against sales-plan/2 | --snapshot NAME] [--seed 1]',
  '',
  'Over time, each from your FILE.xlsx to the workbook that --out FILE.xlsx names:',
  '  snapshot  keeps inputs and results as they are now      --name NAME',
  '  restore   puts the inputs of a snapshot back            --snapshot NAME',
  '  delete    takes a snapshot out of the workbook          --snapshot NAME',
  '  roll      begins the plan later; what is over is history  [--by 1] [--name NAME of the snapshot that is kept]',
  '',
  'Distributions, and the numbers that they take; of a line over the periods they are factors, 1 as planned:',
  ...Object.entries(fieldsOf).map(
    ([kind, fields]) => `  ${kind}  ${kind === 'list' ? 'value,value,…' : fields.join(',')}`,
  ),
  '',
  'The answer is printed as JSON; with --out FILE.xlsx it is a sheet beside the model.',
  'npm run model -- decide TOOL TEMPLATE|FILE.xlsx --help lists the figures and inputs by their ids.',
].join('\n');

/** Reads `takes sales-plan --figure net_revenue --value 100000 --input price_1`. Throws `Unusable`. */
export function readDecideRequest(
  words: readonly string[],
  surroundings: Parameters<typeof readRequest>[1],
): DecideRequest {
  const [first, ...rest] = words;
  const all = [...tools, ...changes];
  const tool = all.find((one) => one === first);
  if (!tool) {
    const named = first === undefined ? 'Name a tool' : `There is no tool "${first}". The tools are`;
    throw new Unusable(`${named}: ${all.join(', ')}.`);
  }
  const options = new Map<OwnOption, string>();
  const several = new Map<OwnOption, readonly string[]>();
  const others: string[] = [];
  for (let at = 0; at < rest.length; at++) {
    const word = rest[at] ?? '';
    const [, id, inline] = /^--([^=]+)(?:=([^]*))?$/.exec(word) ?? [];
    const own = ownOptions.find((one) => one === id);
    if (!own) {
      others.push(word);
      continue;
    }
    const value = inline ?? rest[++at];
    if (value === undefined) throw new Unusable(`--${own} is not followed by its value.`);
    options.set(own, value);
    several.set(own, [...(several.get(own) ?? []), value]);
  }
  const text = (id: OwnOption): string | undefined => options.get(id);
  const number = (id: OwnOption): number | undefined => {
    const typed = text(id);
    if (typed === undefined) return undefined;
    const value = Number(typed);
    if (typed.trim() === '' || !Number.isFinite(value)) throw new Unusable(`--${id} needs a number, not "${typed}".`);
    return value;
  };
  const whole = (id: OwnOption, usual: number, least: number, most: number): number => {
    const value = number(id) ?? usual;
    if (!Number.isInteger(value) || value < least || value > most)
      throw new Unusable(`--${id} needs a whole number from ${least} to ${most}.`);
    return value;
  };
  const spread = number('spread') ?? usualSpread;
  if (!(spread > 0 && spread <= 1)) throw new Unusable('--spread needs a share above 0, up to 1: 0.1 is ± 10 %.');
  const [atLeast, atMost] = [number('at-least'), number('at-most')];
  if (atLeast !== undefined && atMost !== undefined) throw new Unusable('Name --at-least or --at-most, not both.');
  const out = text('out');
  if (out !== undefined && !/\.(json|xlsx)$/i.test(out))
    throw new Unusable(`--out ${out} must end with .json or .xlsx.`);
  const value = number('value');
  const input = text('input');
  if (tool === 'takes' && (value === undefined || input === undefined))
    throw new Unusable('takes needs --value X, what the figure shall be, and --input ID, what is changed for it.');
  const change = changes.find((one) => one === tool);
  const put = putIn(text('put'));
  if (put !== undefined && tool !== 'takes')
    throw new Unusable('--put is for takes: it puts a value that was found into the workbook.');
  if ((change ?? put) !== undefined && !/\.xlsx$/i.test(out ?? ''))
    throw new Unusable(`${change ?? '--put'} gives a workbook: name the file with --out FILE.xlsx.`);
  const inputs = text('inputs')
    ?.split(',')
    .map((id) => id.trim());
  const [figure, second] = [text('figure'), text('second')];
  const [scenario, against, snapshot] = [text('scenario'), text('against'), text('snapshot')];
  const name = text('name')?.trim();
  if ((tool === 'snapshot' && name === undefined) || name === '')
    throw new Unusable('Name the snapshot that is taken: --name "As agreed".');
  if ((tool === 'restore' || tool === 'delete') && snapshot === undefined)
    throw new Unusable(`${tool} needs --snapshot NAME; --help after the file lists those that it has.`);
  if ([scenario, against, snapshot].filter((one) => one !== undefined).length > 1)
    throw new Unusable(
      'Name one of --scenario, --against and --snapshot: a model is compared with one thing at a time.',
    );
  const reach =
    atLeast !== undefined
      ? ({ value: atLeast, wanted: 'at least' } as const)
      : atMost !== undefined
        ? ({ value: atMost, wanted: 'at most' } as const)
        : undefined;
  const model = /\.xlsx$/i.test(others[0] ?? '')
    ? fileRequest(others, text('model'))
    : readRequest(others, surroundings);
  if (!('file' in model)) {
    if (change) throw new Unusable(`${change} is for a workbook: name a FILE.xlsx in the place of the template.`);
    const ofFile = (['model', 'against', 'snapshot'] as const).find((id) => options.has(id));
    if (ofFile)
      throw new Unusable(`--${ofFile} is asked of a workbook: name a FILE.xlsx in the place of the template.`);
  }
  return {
    tool,
    model,
    distributions: (several.get('distribution') ?? []).map(readDistribution),
    correlated: (several.get('correlated') ?? []).map(readCorrelated),
    period: whole('period', 1, 1, 1_000),
    spread,
    runs: whole('runs', usualRuns, 1, mostRuns),
    seed: whole('seed', 1, 0, largestSeed),
    by: whole('by', 1, 1, 1_000),
    ...(figure !== undefined && { figure }),
    ...(inputs && { inputs }),
    ...(input !== undefined && { input }),
    ...(second !== undefined && { second }),
    ...(value !== undefined && { value }),
    ...(reach && { reach }),
    ...(scenario !== undefined && { scenario }),
    ...(against !== undefined && { against }),
    ...(snapshot !== undefined && { snapshot }),
    ...(name !== undefined && { name }),
    ...(put !== undefined && { put }),
    ...(out !== undefined && { out }),
  };
}

function fileRequest([file = '', ...rest]: readonly string[], model: string | undefined): FileRequest {
  const strange = rest.find((word) => word !== '--replace');
  if (strange !== undefined)
    throw new Unusable(`"${strange}" is not asked of a workbook: what it answers to is what is typed in its cells.`);
  return { file, replace: rest.includes('--replace'), ...(model !== undefined && { model }) };
}

function putIn(typed: string | undefined): DecideRequest['put'] {
  if (typed === undefined || typed === 'nearest') return typed;
  const place = numberIn(typed);
  if (!Number.isInteger(place) || place < 1)
    throw new Unusable('--put needs the place of an answer, counted from 1, or the word nearest.');
  return place;
}

/** `price_1=normal,100,10` */
function readDistribution(typed: string): DecideRequest['distributions'][number] {
  const [, id = '', kind = '', rest = ''] = /^(.+)=([a-z]+),(.+)$/.exec(typed) ?? [];
  const known = Object.entries(fieldsOf).find(([one]) => one === kind);
  if (!known)
    throw new Unusable(
      `--distribution ${typed} is not understood: type it as ID=KIND,NUMBER,NUMBER with one of ${Object.keys(fieldsOf).join(', ')}.`,
    );
  const [, fields] = known;
  const numbers = rest.split(',').map(numberIn);
  const isFull = kind === 'list' ? numbers.length > 0 : numbers.length === fields.length;
  if (!isFull || numbers.some((one) => !Number.isFinite(one)))
    throw new Unusable(
      `--distribution ${typed}: ${kind} takes ${kind === 'list' ? 'numbers with commas between them' : `the numbers ${fields.join(',')}`}.`,
    );
  const named =
    kind === 'list' ? { values: numbers } : Object.fromEntries(fields.map((field, at) => [field, numbers[at]]));
  return { id, distribution: { kind, ...named } as Distribution };
}

/** `price_1,conversion_1,0.6` */
function readCorrelated(typed: string): DecideRequest['correlated'][number] {
  const [one = '', other = '', ...rest] = typed.split(',').map((part) => part.trim());
  const rank = rest.length === 1 ? numberIn(rest[0] ?? '') : NaN;
  if (one === other || !(Math.abs(rank) <= 1))
    throw new Unusable(
      `--correlated ${typed} is not understood: type two inputs and a rank correlation from -1 to 1, ID,ID,0.6.`,
    );
  return { one, other, rank };
}

function numberIn(text: string): number {
  return text.trim() === '' ? NaN : Number(text);
}
