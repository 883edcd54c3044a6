// What is asked: the figure, and for each tool what is to be tried; numbers as the user types them.
import { dialOf, usualSpread, type Dial } from '../../decision/dial';
import type { DecisionInput } from '../../decision/model';
import { usualDistribution } from '../../decision/simulate';
import { percentFormat } from '../../locales/formats';
import type { InputValues } from '../../excel/put-inputs';
import type { Language } from '../../locales/language';
import type { Distribution } from '../../numerics/distributions';
import { shownValue, type CellContent } from '../../plan';
import { parseNumber, typedNumber } from '../numbers';
import type { Aim, OpenedModel } from './messages';

/** How an uncertain input varies. */
export interface Uncertainty {
  readonly input: string;
  readonly kind: Distribution['kind'];
  /** By the names of the fields. */
  readonly typed: Readonly<Record<string, string>>;
}

export interface Pair {
  readonly one: string;
  readonly other: string;
  readonly rank: number;
}

export interface Settings {
  readonly aim: Aim;
  /** The inputs that are not to be tried. */
  readonly leftOut: ReadonlySet<string>;
  readonly spread: string;
  /** Undefined until somebody chooses: then those that are likely to be meant. */
  readonly uncertain?: readonly Uncertainty[];
  readonly pairs: readonly Pair[];
  readonly reach: string;
  readonly wanted: 'at least' | 'at most';
  readonly runs: number;
  readonly seed: string;
  /** What the result shall be. */
  readonly goal: string;
  /** Undefined until somebody chooses. */
  readonly by?: string;
  readonly second: string;
  /** What is compared with: `scenarios`, `model sales-plan/2` or `snapshot` and its id; undefined until somebody chooses. */
  readonly against?: string;
  /** The scenario from which the difference is explained. */
  readonly scenario?: number;
}

const usualRuns = 2_000;
/** More of them at once than a person can think through. */
const mostSuggested = 6;

export function initialSettings({ figures, first }: OpenedModel): Settings {
  const figure =
    figures.find(({ id }) => id === first) ??
    figures.find(({ over, trouble }) => over === 'cell' && !trouble) ??
    figures[0];
  return {
    aim: { figure: figure?.id ?? '', cell: 0 },
    leftOut: new Set(),
    spread: String(usualSpread * 100),
    pairs: [],
    reach: '',
    wanted: 'at least',
    runs: usualRuns,
    goal: '',
    second: '',
    seed: String(crypto.getRandomValues(new Uint32Array(1))[0] ?? 0).slice(0, 6),
  };
}

/** Those that can be turned at all. */
export function turnable(inputs: readonly DecisionInput[]): readonly DecisionInput[] {
  return inputs.filter((input) => typeof dialOf(input) !== 'string');
}

/** Those with scenarios, or else the first few. */
export function suggestedUncertain(inputs: readonly DecisionInput[], language: Language): readonly Uncertainty[] {
  const known = turnable(inputs);
  const ranged = known.filter(({ range }) => range !== undefined);
  return (ranged.length > 0 ? ranged : known)
    .slice(0, mostSuggested)
    .flatMap((input) => uncertaintyOf(input, language) ?? []);
}

/** What is likely to be meant of an input. */
export function uncertaintyOf(input: DecisionInput, language: Language): Uncertainty | undefined {
  const usual = usualDistribution(input, usualSpread);
  return typeof usual === 'string'
    ? undefined
    : { input: input.id, kind: usual.kind, typed: typedOf(input, usual, language) };
}

/** The fields of a kind, in their order. */
export const fieldsOf: Readonly<
  Record<Distribution['kind'], readonly ('low' | 'mode' | 'high' | 'mean' | 'sd' | 'values')[]>
> = {
  pert: ['low', 'mode', 'high'],
  triangular: ['low', 'mode', 'high'],
  uniform: ['low', 'high'],
  normal: ['mean', 'sd'],
  lognormal: ['mean', 'sd'],
  list: ['values'],
};

/** The same uncertainty said by another kind, as far as it can be said so. */
export function asKind(
  input: DecisionInput,
  uncertainty: Uncertainty,
  kind: Distribution['kind'],
  language: Language,
): Uncertainty {
  const usual = uncertaintyOf(input, language)?.typed ?? {};
  const typed = { ...usual, ...uncertainty.typed };
  const number = (field: string): number | undefined => parseNumber(typed[field] ?? '', language);
  const [low, high] = [number('low'), number('high')];
  const derived: Record<string, string> = { ...typed };
  derived['mean'] ??= typed['mode'] ?? '';
  // From the fifth to the ninety-fifth of a hundred cases a bell curve is a good three standard deviations wide.
  if (derived['sd'] === undefined && low !== undefined && high !== undefined)
    derived['sd'] = typedNumber(Number(((high - low) / 3.3).toPrecision(3)), language);
  derived['values'] ??= [typed['low'], typed['mode'], typed['high']].filter((one) => one !== undefined).join('; ');
  return { ...uncertainty, kind, typed: derived };
}

function typedOf(
  input: DecisionInput,
  distribution: Distribution,
  language: Language,
): Readonly<Record<string, string>> {
  const { kind: _, ...numbers } = distribution;
  return Object.fromEntries(
    Object.entries(numbers).map(([field, value]) => [field, typedIn(input, Number(value), language)]),
  );
}

/** What the user typed as a distribution; undefined where it is no number. */
export function distributionOf(
  input: DecisionInput,
  { kind, typed }: Uncertainty,
  language: Language,
): Distribution | undefined {
  if (kind === 'list') {
    const values = (typed['values'] ?? '').split(';').filter((text) => text.trim() !== '');
    const numbers = values.map((text) => readIn(input, text, language));
    return numbers.includes(undefined) ? undefined : { kind, values: numbers as number[] };
  }
  const numbers = fieldsOf[kind].map((field) => [field, readIn(input, typed[field] ?? '', language)] as const);
  if (numbers.some(([, value]) => value === undefined)) return undefined;
  return { kind, ...Object.fromEntries(numbers) } as Distribution;
}

/** How the positions of an input are typed: a share as a percentage, a line over periods as a percentage of the plan. */
function scaleOf(input: DecisionInput): number {
  return isOfPlan(input) || isPercent(input.format) ? 100 : 1;
}

export function isOfPlan(input: DecisionInput): boolean {
  const dial = dialOf(input);
  return typeof dial !== 'string' && dial.by === 'factor';
}

export function isPercent(format: string): boolean {
  return format.replace(/"[^"]*"/g, '').includes('%');
}

/** A position of an input as it is typed. */
export function typedIn(input: DecisionInput, position: number, language: Language): string {
  return typedNumber(rounded(position * scaleOf(input)), language);
}

/** The position that was typed; with or without the sign of per cent. */
export function readIn(input: DecisionInput, text: string, language: Language): number | undefined {
  const typed = parseNumber(text.replace(/\s*[%％]\s*$/, ''), language);
  return typed === undefined ? undefined : typed / scaleOf(input);
}

/** A figure's value as it is typed, and back. */
export function typedAs(format: string, value: number, language: Language): string {
  return typedNumber(rounded(value * (isPercent(format) ? 100 : 1)), language);
}

export function readAs(format: string, text: string, language: Language): number | undefined {
  const typed = parseNumber(text.replace(/\s*[%％]\s*$/, ''), language);
  return typed === undefined ? undefined : typed / (isPercent(format) ? 100 : 1);
}

/** Without what a computer makes of 0.1 + 0.2. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

/** A position of an input as a sheet would show it. */
export function shownPosition(
  input: DecisionInput,
  by: Dial['by'],
  position: number,
  language: Language,
  ofPlan: (share: string) => string,
): string {
  if (by !== 'factor') return shownValue(position, input.format, language);
  // 90%, but 107.8%: rounded to whole percents a solution would no longer bring what is wanted.
  const isWhole = Math.abs(position * 100 - Math.round(position * 100)) < 0.05;
  return ofPlan(
    shownValue(position, isWhole ? percentFormat[language].replace('0.0', '0') : percentFormat[language], language),
  );
}

/** What the cells of an input hold when it is turned to a position. */
export function valuesAt(input: DecisionInput, position: number): InputValues {
  const values: CellContent[] = input.cells.map(({ now }) => now);
  const dial = dialOf(input);
  if (typeof dial !== 'string') dial.turn(position, values, 0);
  return { sheet: input.sheet, address: input.address, values };
}
