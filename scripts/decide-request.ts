// What a command line asks to decide: the question, the figure and the inputs by their ids, and where the answer goes.
import { readRequest, Unusable, type ModelRequest } from './model-request';

export const tools = ['matters', 'sure', 'takes', 'compare'] as const;
export type Tool = (typeof tools)[number];

export interface DecideRequest {
  readonly tool: Tool;
  readonly model: ModelRequest;
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
  readonly runs: number;
  readonly seed: number;
  readonly scenario?: string;
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
  'out',
] as const;
type OwnOption = (typeof ownOptions)[number];

const usualSpread = 0.1;
const usualRuns = 2_000;
const mostRuns = 1_000_000;
const largestSeed = 0xffffffff;

export const decideHelp = [
  'npm run model -- decide TOOL TEMPLATE [--figure ID] [--period N] [--out FILE.json|FILE.xlsx] [--replace] [the options of a model]',
  '',
  'Tools:',
  '  matters   which inputs move the figure   [--inputs ID,ID] [--spread 0.1]',
  '  sure      how likely it is               [--inputs ID,ID] [--spread 0.1] [--runs 2000] [--seed 1] [--at-least X | --at-most X]',
  '  takes     what it takes to reach a value --value X --input ID [--second ID]',
  '  compare   the scenarios, and why they differ [--scenario NAME] [--seed 1]',
  '',
  'The answer is printed as JSON; with --out FILE.xlsx it is a sheet beside the model.',
  'npm run model -- decide TOOL TEMPLATE --help lists the figures and inputs by their ids.',
].join('\n');

/** Reads `takes sales-plan --figure net_revenue --value 100000 --input price_1`. Throws `Unusable`. */
export function readDecideRequest(
  words: readonly string[],
  surroundings: Parameters<typeof readRequest>[1],
): DecideRequest {
  const [first, ...rest] = words;
  const tool = tools.find((one) => one === first);
  if (!tool) {
    const named = first === undefined ? 'Name a tool' : `There is no tool "${first}". The tools are`;
    throw new Unusable(`${named}: ${tools.join(', ')}.`);
  }
  const options = new Map<OwnOption, string>();
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
  const inputs = text('inputs')
    ?.split(',')
    .map((id) => id.trim());
  const [figure, second, scenario] = [text('figure'), text('second'), text('scenario')];
  const reach =
    atLeast !== undefined
      ? ({ value: atLeast, wanted: 'at least' } as const)
      : atMost !== undefined
        ? ({ value: atMost, wanted: 'at most' } as const)
        : undefined;
  return {
    tool,
    model: readRequest(others, surroundings),
    period: whole('period', 1, 1, 1_000),
    spread,
    runs: whole('runs', usualRuns, 1, mostRuns),
    seed: whole('seed', 1, 0, largestSeed),
    ...(figure !== undefined && { figure }),
    ...(inputs && { inputs }),
    ...(input !== undefined && { input }),
    ...(second !== undefined && { second }),
    ...(value !== undefined && { value }),
    ...(reach && { reach }),
    ...(scenario !== undefined && { scenario }),
    ...(out !== undefined && { out }),
  };
}
