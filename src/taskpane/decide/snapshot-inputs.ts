// Snapshots and the plan that begins later: what was typed at one time, in the cells of another.
import { carriedOver, laterOf, type Carried } from '../../decision/roll-forward';
import type { Snapshot } from '../../excel/snapshots';
import type { InputValues } from '../../excel/put-inputs';
import type { CellContent, Keeping, TypedValues, WorkbookPlan } from '../../plan';
import type { Answers, Template } from '../../templates';
import { knownAnswers } from '../models/form';
import type { Planning } from '../models/planning';
import type { OpenedFigure, OpenedModel } from './messages';

/** Cells by the ids of the inputs as the tools speak of them: a row of a table is an input by itself. */
export type HeldInputs = ReadonlyMap<string, readonly CellContent[]>;

/** What the model's inputs would hold if the snapshot were restored; values of a period stay with its date. */
export function inputsOfSnapshot(
  snapshot: Snapshot,
  template: Template,
  now: WorkbookPlan,
  { plan, keepTyped, typedIn }: Planning,
  today: string,
): HeldInputs {
  const typed: TypedValues = new Map(Object.entries(snapshot.inputs));
  const answers = knownAnswers(template, snapshot.answers, snapshot.language, today);
  const then = plan(template, answers, snapshot.language, { sheets: [], names: [], from: snapshot.number });
  // Of a line with cells that the user had put in between, which is which is not known: nothing is held of it.
  const fitting = new Map(
    [...typed].filter(([id, cells]) => then.inputs.find((line) => line.id === id)?.cells.length === cells.length),
  );
  return heldInputs(now, typedIn(keepTyped(now, then, fitting).plan), fitting);
}

/** A model as it stands. */
interface Now {
  readonly template: Template;
  readonly plan: WorkbookPlan;
  readonly opened: Pick<OpenedModel, 'inputs'>;
}

/** The inputs that a restore of the snapshot changes, with what it puts into them. */
export function restoredBy(
  snapshot: Snapshot,
  { template, plan, opened }: Now,
  planning: Planning,
  today: string,
): readonly InputValues[] {
  const held = inputsOfSnapshot(snapshot, template, plan, planning, today);
  return opened.inputs.flatMap(({ id, sheet, address, cells }) => {
    const values = held.get(id);
    const isSame = values?.every((value, index) => value === cells[index]?.now) ?? true;
    return !values || isSame || values.length !== cells.length ? [] : [{ sheet, address, values }];
  });
}

/** `kept`: only these inputs were there to be kept. */
function heldInputs(plan: WorkbookPlan, typed: TypedValues, kept: TypedValues): HeldInputs {
  return new Map(
    plan.inputs.flatMap(({ id, cells }) => {
      const held = kept.has(id) ? typed.get(id) : undefined;
      if (!held) return [];
      const rows = cells.flatMap(({ row }, index): [string, readonly CellContent[]][] =>
        row === '' ? [] : [[`${id}.${row}`, [held[index] ?? '']]],
      );
      return [[id, held] as const, ...rows];
    }),
  );
}

/** The day on which a plan begins that begins so many periods later. */
export function laterStart(unit: PeriodUnit, start: string, periods: number): string {
  const [year = 0, month = 1, day = 1] = start.split('-').map(Number);
  if (unit === 'week') return isoDay(Date.UTC(year, month - 1, day + 7 * periods));
  const months = month - 1 + periods * (unit === 'quarter' ? 3 : 1);
  const last = new Date(Date.UTC(year, months + 1, 0)).getUTCDate();
  return isoDay(Date.UTC(year, months, Math.min(day, last)));
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

type PeriodUnit = NonNullable<WorkbookPlan['timeline']>['unit'];

export interface Roll {
  readonly answers: Answers;
  readonly before: WorkbookPlan;
  readonly typed: TypedValues;
  readonly keeping: Keeping;
  /** The first day that the results of the later plan are of. */
  readonly start: string;
  /** What the later plan takes over of the periods that are over, besides what is typed for a period. */
  readonly carries: readonly Carried[];
}

/** The plan `periods` later: what was typed moves along with its dates, and it goes on where the present one has come to. */
export function rolled(
  template: Template,
  answers: Answers,
  before: WorkbookPlan,
  typed: TypedValues,
  figures: readonly OpenedFigure[],
  periods: number,
  { plan, keepTyped }: Planning,
): Roll | undefined {
  const begins = answers['start'];
  if (!before.timeline || typeof begins !== 'string') return undefined;
  const { unit, periods: all } = before.timeline;
  const asked = template.questions.find(({ id }) => id === 'periods');
  const most = asked?.kind === 'whole' ? asked.max : all;
  const { goingOn = {} } = template;
  const lies = laterOf(goingOn, before, typed, periods, most);
  const later = { ...answers, start: laterStart(unit, begins, lies.shift), periods: all + lies.added };
  const lines = figures.filter(({ over }) => over === 'periods');
  const { typed: moved, what } = carriedOver(goingOn, before, typed, lines, lies);
  const keeping = keepTyped(plan(template, later, before.language), before, moved);
  const start = laterStart(unit, begins, periods);
  return { answers: later, before, typed: moved, keeping, start, carries: what };
}
