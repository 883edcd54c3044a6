import type { Answer, Answers } from '../templates/template';
import { literal } from './cell';
import { firstCell, rangeAddress } from './address';
import { isoOf, serialOf } from '../numerics/days';
import type { Accepts, CellContent, InputPlan, ItemPlan, SheetPlan, WorkbookPlan } from './workbook-plan';

/**
 * What was typed into one model, put into another of the same template. An input is found again by its id; what belongs
 * to an item of a question (a channel, a stage) follows the item, what belongs to a period follows the calendar.
 */

/** The values of a model's inputs by the inputs' ids, in the order of the cells; `""` is an empty cell. */
export type TypedValues = ReadonlyMap<string, readonly CellContent[]>;

/** Values of one line of cells that the new model has no place for. */
export interface Lost {
  readonly sheet: string;
  readonly block: string;
  readonly label: string;
  /** Those that were not empty. */
  readonly values: readonly CellContent[];
  readonly kind: Accepts['kind'];
  /**
   * `gone`: there is no such input any more; `outside`: its period is not in the new timeline; `unfit`: the new input
   * does not accept it; `answered`: the new answers say something else; `reshaped`: there are more or fewer cells than the
   * model was made with.
   */
  readonly why: 'gone' | 'outside' | 'unfit' | 'answered' | 'reshaped';
}

/** Cells of one line that the old model did not have, and what stands in them now. */
export interface Filled {
  readonly sheet: string;
  readonly block: string;
  readonly label: string;
  /** None where they were left empty. */
  readonly values: readonly CellContent[];
  readonly kind: Accepts['kind'];
  /** `continued`: as in the nearest period that there was. */
  readonly how: 'continued' | 'empty' | 'example';
}

export interface Keeping {
  /** The new plan with what was typed. */
  readonly plan: WorkbookPlan;
  readonly filled: readonly Filled[];
  /** How many filled cells were kept. */
  readonly kept: number;
  readonly lost: readonly Lost[];
}

/** `before`: the plan as the old model's answers make it; `typed`: what its cells hold now. */
export function keepTyped(plan: WorkbookPlan, before: WorkbookPlan, typed: TypedValues): Keeping {
  const follow = followItems(before.answers, plan.answers);
  const shift = periodsBetween(before.timeline, plan.timeline);
  const targets = new Map<string, Target>();
  for (const line of plan.inputs) {
    for (const index of line.cells.keys())
      targets.set(keyOf(line, index, (item) => item.number) ?? '', { line, index });
  }

  const values = new Map<Target, CellContent>();
  const lost: Lost[] = [];
  const met = new Set<Target>();
  let kept = 0;
  for (const line of before.inputs) {
    const found = typed.get(line.id);
    if (!found) continue;
    if (found.length !== line.cells.length) {
      // An earlier version of the template had other cells there, or the user has put some in: which is which is not known.
      const values = found.filter((value) => value !== '');
      const { sheet, block, label } = line;
      if (values.length > 0) lost.push({ sheet, block, label, values, kind: kindOf(values), why: 'reshaped' });
      continue;
    }
    const misses = new Map<string, Lost & { values: CellContent[] }>();
    line.cells.forEach((cell, index) => {
      const value = found[index] ?? '';
      const miss = (why: Lost['why']): void => {
        if (value === '') return;
        const label = [line.over === 'rows' ? cell.label : '', line.label].filter((part) => part !== '').join(' – ');
        const same = misses.get(why + label) ?? {
          sheet: line.sheet,
          block: line.block,
          label,
          values: [],
          kind: cell.accepts.kind,
          why,
        };
        same.values.push(value);
        misses.set(why + label, same);
      };
      const isOver = line.over === 'periods';
      const key = isOver && shift === undefined ? undefined : keyOf(line, index - (isOver ? (shift ?? 0) : 0), follow);
      const target = key === undefined ? undefined : targets.get(key);
      if (target) met.add(target);
      if (!target) {
        // Nobody loses an example that was never touched.
        if (value === unquoted(cell.example)) return;
        return miss(isOver && keyOf(line, 0, follow, targets) !== undefined ? 'outside' : 'gone');
      }
      const now = target.line.cells[target.index];
      if (!now) return;
      // A text that was never touched is said in the model's own language.
      const isUntouched = typeof value === 'string' && value === unquoted(cell.example);
      if (isUntouched && before.language !== plan.language && cell.accepts.kind === 'text') return;
      if (
        cell.answers !== undefined &&
        answersDiffer(cell.answers, line, index, before.answers, plan.answers, follow)
      ) {
        if (value !== cell.example && value !== now.example) miss('answered');
        return;
      }
      const fitting = fitted(value, cell.accepts, now.accepts);
      if (fitting === undefined) return miss('unfit');
      values.set(target, fitting);
      if (value !== '') kept += 1;
    });
    lost.push(...misses.values());
  }
  const filled = fillNew(
    plan,
    [...targets.values()].filter((target) => !met.has(target)),
    values,
    (line) => {
      const own = lineKeyOf(line, 0, (item) => item.number);
      const old = before.inputs.find((one) => lineKeyOf(one, 0, follow) === own);
      const found = old && typed.get(old.id);
      // Of cells that are no longer those of the model nothing goes on.
      return old === undefined || (found && found.length !== old.cells.length) ? 'new' : { typed: found, shift };
    },
  );
  return { plan: withValues(plan, values), filled, kept, lost };
}

/** Cells of one line that another model fills. */
export type TakenLine = Pick<Filled, 'sheet' | 'block' | 'label' | 'values' | 'kind'>;

/**
 * The plan with what stands in the inputs of another model, of whatever template, that have the same ids; items are the same by
 * name. What an answer says is left to the answers.
 */
export function takeTyped(
  plan: WorkbookPlan,
  other: WorkbookPlan,
  typed: TypedValues,
): { readonly plan: WorkbookPlan; readonly taken: readonly TakenLine[] } {
  const follow: Follow = ({ question, number }) => {
    const name = namesOf(other.answers[question])[number - 1];
    const at = name === undefined ? -1 : namesOf(plan.answers[question]).indexOf(name);
    return at < 0 ? undefined : at + 1;
  };
  const shift = periodsBetween(other.timeline, plan.timeline);
  const found = new Map<string, CellContent>();
  const accepts = new Map<string, Accepts>();
  for (const line of other.inputs) {
    const values = typed.get(line.id);
    if (values?.length !== line.cells.length || (line.over === 'periods' && shift === undefined)) continue;
    line.cells.forEach((cell, index) => {
      const key = keyOf(line, index - (line.over === 'periods' ? (shift ?? 0) : 0), follow);
      if (key === undefined) return;
      found.set(key, values[index] ?? '');
      accepts.set(key, cell.accepts);
    });
  }
  const own = typedIn(plan);
  const values = new Map<Target, CellContent>();
  const taken = plan.inputs.flatMap((line): TakenLine[] => {
    const { sheet, block, label } = line;
    const lines = new Map<string, TakenLine & { values: CellContent[] }>();
    line.cells.forEach((cell, index) => {
      const key = keyOf(line, index, (item) => item.number) ?? '';
      const value = found.get(key) ?? '';
      if (value === '' || cell.answers !== undefined) return;
      const fitting = fitted(value, accepts.get(key) ?? cell.accepts, cell.accepts);
      if (fitting === undefined || fitting === own.get(line.id)?.[index]) return;
      values.set({ line, index }, fitting);
      const named = [line.over === 'rows' ? cell.label : '', label].filter((part) => part !== '').join(' – ');
      const same = lines.get(named) ?? { sheet, block, label: named, values: [], kind: cell.accepts.kind };
      same.values.push(fitting);
      lines.set(named, same);
    });
    return [...lines.values()];
  });
  return { plan: withValues(plan, values), taken };
}

const kindOf = (values: readonly CellContent[]): Accepts['kind'] =>
  values.every((value) => typeof value === 'number') ? 'decimal' : 'text';

type Origin = 'new' | { readonly typed: readonly CellContent[] | undefined; readonly shift: number | undefined };

/** Puts into `values` what stands in the cells that the old model did not have, line by line; an example says nothing. */
function fillNew(
  plan: WorkbookPlan,
  fresh: readonly Target[],
  values: Map<Target, CellContent>,
  originOf: (line: InputPlan) => Origin,
): Filled[] {
  return plan.inputs.flatMap((line): Filled[] => {
    const cells = fresh.filter((target) => target.line === line);
    const found = new Map<string, Filled & { values: CellContent[] }>();
    const origin = cells.length > 0 ? originOf(line) : 'new';
    for (const target of cells) {
      const cell = line.cells[target.index];
      // What is empty anyway, and what an answer says, needs no word; nor does a line that the user took away.
      if (!cell || cell.example === '' || cell.answers !== undefined) continue;
      if (origin !== 'new' && (origin.typed === undefined || line.over === 'cell')) continue;
      const isPart = line.over === 'periods' || line.items.length + cell.items.length > 0;
      const nearest = nearestOf(line, target.index, origin, cell.accepts);
      const how =
        cell.grows === 'empty' || nearest === ''
          ? 'empty'
          : nearest !== undefined
            ? 'continued'
            : cell.grows === 'amount' && isPart
              ? 'empty'
              : 'example';
      if (how !== 'example') values.set(target, how === 'continued' ? (nearest ?? '') : '');
      const label = [line.over === 'rows' ? cell.label : '', line.label].filter((part) => part !== '').join(' – ');
      const { sheet, block } = line;
      const same = found.get(how + label) ?? { sheet, block, label, values: [], kind: cell.accepts.kind, how };
      if (how !== 'empty') same.values.push(how === 'continued' ? (nearest ?? '') : cell.example);
      found.set(how + label, same);
    }
    return [...found.values()];
  });
}

/** The value of the nearest period that the old model had; nothing where there is none. */
function nearestOf(line: InputPlan, index: number, origin: Origin, accepts: Accepts): CellContent | undefined {
  if (line.over !== 'periods' || origin === 'new' || origin.typed === undefined || origin.shift === undefined) return;
  const { typed, shift } = origin;
  const at = Math.min(Math.max(index + shift, 0), typed.length - 1);
  return fitted(typed[at] ?? '', accepts, accepts);
}

/** The answers of a model with what was typed over those that its inputs repeat. */
export function typedAnswers(before: WorkbookPlan, typed: TypedValues): Answers {
  const answers: Record<string, Answer> = { ...before.answers };
  for (const { id, over, cells } of before.inputs) {
    const [cell] = cells;
    if (over !== 'cell' || cell?.answers === undefined) continue;
    const [value = ''] = typed.get(id) ?? [];
    const fits = value !== '' && fitted(value, cell.accepts, cell.accepts) !== undefined;
    const answer = cell.accepts.kind === 'date' ? isoOf(Number(value)) : value;
    // A question may be answered by other words than the input has for it.
    if (fits && typeof answer !== 'boolean' && typeof answer === typeof answers[cell.answers]) {
      answers[cell.answers] = answer;
    }
  }
  return answers;
}

interface Target {
  readonly line: InputPlan;
  readonly index: number;
}

/** An item's number in the new answers, or nothing where it is gone. */
type Follow = (item: ItemPlan) => number | undefined;

/**
 * What tells one cell of a model from all others, whatever the numbers of the items are; nothing where an item is gone.
 * With `among`: only whether the line, in any of its cells, has a counterpart there.
 */
function keyOf(
  line: InputPlan,
  index: number,
  follow: Follow,
  among?: ReadonlyMap<string, Target>,
): string | undefined {
  const own = lineKeyOf(line, index, follow);
  if (own === undefined) return undefined;
  const key = `${own}|${line.over === 'periods' ? index : ''}`;
  return among && !among.has(key) ? undefined : key;
}

/** The same without the period. */
function lineKeyOf(line: InputPlan, index: number, follow: Follow): string | undefined {
  const cell = line.cells[line.over === 'periods' ? 0 : index];
  const named = (text: string, items: readonly ItemPlan[]): string | undefined => {
    if (items.length === 0) return text;
    const numbers = items.map((item) => [item.question, follow(item)] as const);
    if (numbers.some(([, number]) => number === undefined)) return undefined;
    return `${text.replace(/\d+/g, '#')} ${numbers.map((pair) => pair.join('=')).join()}`;
  };
  const parts = [named(line.id, line.items), named(cell?.row ?? '', cell?.items ?? [])];
  return parts.includes(undefined) ? undefined : parts.join('|');
}

/** Items are the same by name; one that has no namesake was renamed where its place is free. */
function followItems(before: Answers, after: Answers): Follow {
  const maps = new Map<string, readonly (number | undefined)[]>();
  const mapOf = (question: string): readonly (number | undefined)[] => {
    const known = maps.get(question);
    if (known) return known;
    const [old, now] = [namesOf(before[question]), namesOf(after[question])];
    const byName = old.map((name) => {
      const at = now.indexOf(name);
      return at < 0 ? undefined : at;
    });
    const map = byName.map((at, index) =>
      at !== undefined ? at + 1 : index < now.length && !byName.includes(index) ? index + 1 : undefined,
    );
    maps.set(question, map);
    return map;
  };
  return ({ question, number }) => mapOf(question)[number - 1];
}

function namesOf(answer: Answer | undefined): string[] {
  if (!Array.isArray(answer)) return [];
  return (answer as readonly (string | Readonly<Record<string, string | number>>)[]).map((one) =>
    (typeof one === 'string' ? one : String(Object.values(one).find((value) => typeof value === 'string') ?? ''))
      .trim()
      .toLowerCase(),
  );
}

/** Whether the answer that a cell repeats has changed: of a question with items, the answer for its own item. */
function answersDiffer(
  question: string,
  line: InputPlan,
  index: number,
  before: Answers,
  after: Answers,
  follow: Follow,
): boolean {
  const item = [...line.items, ...(line.cells[index]?.items ?? [])].find((one) => one.question === question);
  const figures = (answers: Answers, number: number | undefined): string => {
    const answer = answers[question];
    if (!item || !Array.isArray(answer)) return JSON.stringify(answer);
    const one = (answer as readonly unknown[])[(number ?? 0) - 1];
    const values = typeof one === 'object' && one !== null ? Object.entries(one) : [];
    return JSON.stringify(values.filter(([, value]) => typeof value === 'number'));
  };
  return figures(before, item?.number) !== figures(after, item && follow(item));
}

/** By how many periods the new timeline begins later; nothing where the periods are of another length. */
function periodsBetween(before: WorkbookPlan['timeline'], after: WorkbookPlan['timeline']): number | undefined {
  if (!before || !after || before.unit !== after.unit) return undefined;
  if (before.unit === 'week') return Math.floor((serialOf(after.firstDay) - serialOf(before.firstDay)) / 7);
  const months = (iso: string): number => {
    const [year = 0, month = 0] = iso.split('-').map(Number);
    return year * 12 + month;
  };
  const later = months(after.firstDay) - months(before.firstDay);
  return Math.floor(later / (before.unit === 'quarter' ? 3 : 1));
}

/** The value as the new input takes it; nothing where it does not. */
function fitted(value: CellContent, before: Accepts, accepts: Accepts): CellContent | undefined {
  if (value === '') return value;
  switch (accepts.kind) {
    case 'text':
      // What was typed into a text stays whole, though another language says it in fewer letters.
      return before.kind === 'text' || String(value).length <= accepts.maxLength ? String(value) : undefined;
    case 'list': {
      if (accepts.values.includes(String(value))) return value;
      // The same choice in another language, or under another name.
      const at = before.kind === 'list' ? before.values.indexOf(String(value)) : -1;
      const isSameList = before.kind === 'list' && before.values.length === accepts.values.length;
      return isSameList && at >= 0 ? accepts.values[at] : undefined;
    }
    default:
      if (typeof value !== 'number' || value < accepts.min || value > accepts.max) return undefined;
      return accepts.kind === 'whole' && !Number.isInteger(value) ? undefined : value;
  }
}

/** A text that is written as a formula saying it. */
function unquoted(content: CellContent): CellContent {
  const match = typeof content === 'string' ? /^="((?:[^"]|"")*)"$/.exec(content) : null;
  return match ? (match[1] ?? '').replaceAll('""', '"') : content;
}

/** What the inputs of a plan hold as it stands. */
export function typedIn(plan: WorkbookPlan): TypedValues {
  const held = new Map<string, CellContent>();
  for (const { name, contents } of plan.sheets) {
    for (const { address, cells } of contents) {
      const { row, column } = firstCell(address);
      cells.forEach((line, down) =>
        line.forEach((content, across) => {
          const at = { row: row + down, column: column + across };
          held.set(`${name}!${rangeAddress(at, at)}`, unquoted(content));
        }),
      );
    }
  }
  return new Map(
    plan.inputs.map((line) => [
      line.id,
      line.cells.map((_, index) => held.get(`${line.sheet}!${cellOf(line, index)}`) ?? ''),
    ]),
  );
}

function withValues(plan: WorkbookPlan, values: ReadonlyMap<Target, CellContent>): WorkbookPlan {
  const bySheet = new Map<string, Map<string, CellContent>>();
  for (const [{ line, index }, value] of values) {
    const cells = bySheet.get(line.sheet) ?? new Map<string, CellContent>();
    bySheet.set(line.sheet, cells.set(cellOf(line, index), typeof value === 'string' ? literal(value) : value));
  }
  const sheets = plan.sheets.map((sheet): SheetPlan => {
    const changed = bySheet.get(sheet.name);
    if (!changed) return sheet;
    return {
      ...sheet,
      contents: sheet.contents.map(({ address, cells }) => {
        const { row: top, column: left } = firstCell(address);
        return {
          address,
          cells: cells.map((row, down) =>
            row.map((content, across) => {
              const at = { row: top + down, column: left + across };
              return changed.get(rangeAddress(at, at)) ?? content;
            }),
          ),
        };
      }),
    };
  });
  return { ...plan, sheets };
}

function cellOf({ address, over }: InputPlan, index: number): string {
  const { row, column } = firstCell(address);
  const at = { row: row + (over === 'rows' ? index : 0), column: column + (over === 'periods' ? index : 0) };
  return rangeAddress(at, at);
}
