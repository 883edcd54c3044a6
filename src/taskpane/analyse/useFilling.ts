import { useState } from 'react';
import type { FillLine } from '../../analysis/fill-plan';
import { fillSpend } from '../../analysis/fill-spend';
import type { SpendTable } from '../../analysis/spend-table';
import type { ExcelFailure, StoredModel } from '../../excel';
import type { PutIn } from '../../excel/put-inputs';
import type { FoundInput } from '../../excel/read-inputs';
import { isoOf, serialOf } from '../../numerics/days';
import type { Language } from '../../locales/language';
import type { Accepts, WorkbookPlan } from '../../plan';
import type { Template } from '../../templates';
import { failureOf } from '../Failure';
import type { TextsFile } from '../load-words';
import { knownAnswers } from '../models/form';
import type { Planning } from '../models/planning';
import type { Part } from '../part';
import type { Workbook } from '../workbook';
import type { Analyst } from './analyst';
import type { FillingOfWorkbook } from './filling';
import { cellOf, fillableModel, noteOf, noteWith } from './plan-cells';
import { readSelectedSpend, readSpendAt, type SpendRead } from './spend-beside';
import type { TableView } from './table-view';

/** A line of the list, with where it would be written. */
export interface Proposal extends FillLine {
  readonly key: string;
  readonly sheet: string;
  readonly address: string;
  readonly accepts: Accepts;
  /** Where its number comes from. */
  readonly from: string;
}

/** A table of spend and leads beside the orders, and what is to be known of it. */
export type SpendBeside =
  | { readonly kind: 'none' | 'reading' | 'notOne' | 'tooLong' }
  | { readonly kind: 'failed'; readonly failure: ExcelFailure }
  | {
      readonly kind: 'read';
      readonly place: string;
      readonly table: SpendTable;
      readonly unknownChannels: readonly string[];
      readonly isCoarse: boolean;
    };

export type FillWork =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  /** No model of the workbook can be filled; with the template that is the first to be offered. */
  | { readonly kind: 'noModel'; readonly template: string }
  /** A table chosen alone that says neither spend nor leads, or has too many rows. */
  | { readonly kind: 'notOne' | 'tooLong' }
  | { readonly kind: 'failed'; readonly failure: ExcelFailure }
  | {
      readonly kind: 'list' | 'writing';
      readonly models: readonly StoredModel[];
      readonly model: StoredModel;
      readonly proposals: readonly Proposal[];
      readonly taken: ReadonlySet<string>;
      readonly spend: SpendBeside;
      readonly failure?: ExcelFailure;
    }
  | {
      readonly kind: 'filled';
      readonly model: StoredModel;
      readonly count: number;
      readonly putIn: PutIn;
      readonly start: { readonly sheet: string; readonly address: string };
      /** The target of which every number is the example's. */
      readonly example?: { readonly label: string; readonly sheet: string; readonly address: string };
      readonly undone: 'no' | 'under way' | 'yes';
      readonly failure?: ExcelFailure;
    };

export interface Filling {
  readonly work: FillWork;
  /** Compares the orders that were read with a model of the workbook, the newest one of the first template that is filled where none is named. */
  readonly open: (model?: StoredModel) => Promise<void>;
  /** Compares the selected table of spend and leads with the same model, too. */
  readonly addSpend: () => Promise<void>;
  /** Compares a table of spend and leads alone with the newest model; there need be no orders. */
  readonly openSpend: (table: TableView) => Promise<void>;
  readonly take: (keys: readonly string[], taken: boolean) => void;
  readonly fill: () => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly close: () => void;
}

export interface FillingContext {
  readonly workbook: Workbook;
  readonly filling: FillingOfWorkbook;
  readonly planning: Part<Planning>;
  readonly loadTexts: (file: TextsFile, language: Language) => Promise<void>;
  readonly today: () => string;
  /** That has read the orders. */
  readonly analyst: () => Analyst | undefined;
  /** Where the orders come from, and their last day. */
  readonly source: () => { readonly place: string; readonly lastDay: number };
}

export function useFilling(context: FillingContext): Filling {
  const { workbook, filling, planning, loadTexts, today, analyst, source } = context;
  const [work, setWork] = useState<FillWork>({ kind: 'none' });
  // What was compared goes on being compared after it was filled in.
  const [lastBeside, setBeside] = useState<SpendBeside>({ kind: 'none' });
  const [inputs, setInputs] = useState<Filled>();

  const planOf = async ({ record }: StoredModel, template: Template): Promise<WorkbookPlan> => {
    const [{ plan }] = await Promise.all([planning.load(), loadTexts('models', record.language)]);
    const answers = knownAnswers(template, record.answers, record.language, today());
    return plan(template, answers, record.language, { sheets: [], names: [], from: record.number });
  };

  const open = async (wanted?: StoredModel, spendTable?: SpendBeside): Promise<void> => {
    const beside = spendTable ?? (work.kind === 'list' ? work.spend : lastBeside);
    const orders = analyst();
    if (!orders && beside.kind !== 'read') return;
    setWork({ kind: 'reading' });
    try {
      const [stored, { templates }] = await Promise.all([workbook.listModels(), planning.load()]);
      const fillable = templates.filter(({ filledFromTables }) => filledFromTables);
      // The first of them last, and of its models the newest.
      const models = [...fillable]
        .reverse()
        .flatMap(({ id }) => stored.filter(({ record }) => record.template.id === id));
      const model = wanted ?? models[models.length - 1];
      const template = fillable.find(({ id }) => id === model?.record.template.id);
      if (!model || !template) {
        // To be compared when the user comes back with a model.
        setBeside(beside);
        return setWork({ kind: 'noModel', template: fillable[0]?.id ?? '' });
      }
      const takes = template.filledFromTables ?? {};
      const plan = await planOf(model, template);
      const found = await filling.readInputs(plan);
      // Of a day that is not over, nobody knows all orders.
      const yesterday = serialOf(today()) - 1;
      const asked = fillableModel(plan, takes, found);
      const until = Math.min(source().lastDay, yesterday);
      const lines = orders ? await orders.fill({ model: asked, until }) : [];
      const filled = beside.kind === 'read' ? fillSpend(beside.table, asked, yesterday) : undefined;
      const ofOrders = new Set(lines.map(({ input, cell }) => `${input} ${cell}`));
      const all = [
        ...lines.map((line) => ({ line, from: source().place })),
        ...(filled?.lines ?? [])
          .filter(({ input, cell }) => !ofOrders.has(`${input} ${cell}`))
          .map((line) => ({ line, from: beside.kind === 'read' ? beside.place : '' })),
      ];
      const proposals = all.flatMap(({ line, from }): Proposal[] => {
        const at = found.find(({ id }) => id === line.input);
        const accepts = plan.inputs.find(({ id }) => id === line.input)?.cells[line.cell]?.accepts;
        if (!at || !accepts || !isAccepted(accepts, line.next)) return [];
        const address = cellOf(at, line.cell);
        return [{ ...line, key: `${line.input} ${line.cell}`, sheet: at.sheet, address, accepts, from }];
      });
      const { unknownChannels = [], isCoarse = false } = filled ?? {};
      const spend = beside.kind === 'read' ? { ...beside, unknownChannels, isCoarse } : beside;
      setInputs({ plan, found, target: takes.target });
      setWork({ kind: 'list', models, model, proposals, taken: new Set(proposals.map(({ key }) => key)), spend });
    } catch (error) {
      setWork({ kind: 'failed', failure: failureOf(error) });
    }
  };

  const addSpend = async (): Promise<void> => {
    if (work.kind !== 'list') return;
    const { failure: _, ...list } = work;
    const say = (spend: SpendBeside): void => setWork({ ...list, spend });
    say({ kind: 'reading' });
    const read = await readSelectedSpend(workbook);
    if (read.kind === 'read') await open(work.model, besideOf(read));
    else say(read);
  };

  const openSpend = async (table: TableView): Promise<void> => {
    setWork({ kind: 'reading' });
    const read = await readSpendAt(workbook, table);
    if (read.kind === 'read') await open(undefined, besideOf(read));
    else if (read.kind === 'failed') setWork({ kind: 'failed', failure: read.failure });
    else setWork({ kind: read.kind });
  };

  return {
    work,
    open,
    addSpend,
    openSpend,
    take: (keys, taken) =>
      setWork((now) => {
        if (now.kind !== 'list') return now;
        const all = new Set(now.taken);
        for (const key of keys) {
          if (taken) all.add(key);
          else all.delete(key);
        }
        return { ...now, taken: all };
      }),
    fill: async () => {
      if (work.kind !== 'list' || !inputs) return;
      const { failure: _, ...list } = work;
      setWork({ ...list, kind: 'writing' });
      try {
        const chosen = work.proposals.filter(({ key }) => work.taken.has(key));
        const notes = await notesFor(filling, inputs, chosen, today());
        const cells = chosen.map(({ sheet, address, next }) => ({ sheet, address, values: [next] }));
        const putIn = await filling.putInputs([...cells, ...notes]);
        const start = chosen[0] ?? { sheet: '', address: 'A1' };
        setBeside(list.spend);
        const example = untouchedTarget(inputs);
        const done = { model: work.model, count: chosen.length, putIn, start };
        setWork({ kind: 'filled', ...done, ...(example && { example }), undone: 'no' });
      } catch (error) {
        setWork({ ...list, kind: 'list', failure: failureOf(error) });
      }
    },
    undo: async () => {
      if (work.kind !== 'filled') return;
      const { failure: _, ...filled } = work;
      setWork({ ...filled, undone: 'under way' });
      try {
        await filling.takeInputsBack(work.putIn);
        setWork({ ...filled, undone: 'yes' });
      } catch (error) {
        setWork({ ...filled, undone: 'no', failure: failureOf(error) });
      }
    },
    close: () => {
      setBeside({ kind: 'none' });
      setWork({ kind: 'none' });
    },
  };
}

function besideOf({ place, table }: Extract<SpendRead, { kind: 'read' }>): SpendBeside {
  return { kind: 'read', place, table, unknownChannels: [], isCoarse: false };
}

/** A model as it was read, and its input with which a plan is compared: nobody but the user knows it. */
interface Filled {
  readonly plan: WorkbookPlan;
  readonly found: readonly FoundInput[];
  readonly target: string | undefined;
}

function untouchedTarget({ plan, found, target }: Filled): Extract<FillWork, { kind: 'filled' }>['example'] {
  for (const { id, label, cells } of plan.inputs) {
    const at = id === target ? found.find((one) => one.id === id) : undefined;
    if (at && cells.every(({ example }, cell) => at.values[cell] === example))
      return { label, sheet: at.sheet, address: cellOf(at, 0) };
  }
  return undefined;
}

/** The notes of the cells that are filled, with where their numbers come from and since when. */
async function notesFor(
  filling: FillingOfWorkbook,
  { plan, found }: { readonly plan: WorkbookPlan; readonly found: readonly FoundInput[] },
  chosen: readonly Proposal[],
  today: string,
): Promise<readonly { sheet: string; address: string; values: readonly string[] }[]> {
  const places = new Map<string, { readonly sheet: string; readonly address: string; readonly from: string }>();
  for (const { input: id, cell, from } of chosen) {
    const at = found.find((one) => one.id === id);
    const input = plan.inputs.find((one) => one.id === id);
    const address = at && input && noteOf(plan, input, at, cell);
    if (at && address !== undefined) places.set(`${at.sheet}!${address}`, { sheet: at.sheet, address, from });
  }
  const all = [...places.values()];
  const now = await filling.readCells(all);
  return all.flatMap((place, index) => {
    const { sheet, address, from } = place;
    const note = noteWith(now[index] ?? '', `${from}, ${today}`);
    return note === undefined ? [] : [{ sheet, address, values: [note] }];
  });
}

function isAccepted(accepts: Accepts, value: number): boolean {
  return accepts.kind !== 'text' && accepts.kind !== 'list' && value >= accepts.min && value <= accepts.max;
}

/** A number of the list as its cell would show it. */
export function isoOrNumber(
  accepts: Accepts,
  value: number,
): { readonly day: string } | { readonly share: number } | number {
  if (accepts.kind === 'date') return { day: isoOf(value) };
  return accepts.kind === 'decimal' && accepts.max === 1 ? { share: value } : value;
}
