// What a table of spend and leads says of the facts of a plan: its totals, and what came by each channel.
import { periodsOfModel, placeIn, type FillableModel, type FillLine } from './fill-plan';
import type { SpendLine, SpendTable } from './spend-table';
import { plainName } from './plain-name';

export interface SpendFilling {
  readonly lines: readonly FillLine[];
  /** Channels of the table that the model has not; what they brought is in totals only. */
  readonly unknownChannels: readonly string[];
  /** Whether the table says months where the model has weeks, or the like: then nobody can part its rows. */
  readonly isCoarse: boolean;
}

const spendOf = ({ spend }: SpendLine): number | null => spend;
const lengths = { day: 1, week: 7, month: 28 } as const;

/**
 * Cells of periods that are over (`until` is the last day that is) and that the table covers from their first day to
 * their last. Where the model has totals, each channel only if it has all of them.
 */
export function fillSpend(table: SpendTable, model: FillableModel, until: number): SpendFilling {
  const { takes } = model;
  const starts = periodsOfModel(model, takes.people ?? takes.peopleOfChannel);
  const shortest = starts.slice(1).reduce((least, end, index) => Math.min(least, end - (starts[index] ?? 0)), Infinity);
  if (starts.length < 2 || table.lines.length === 0) return { lines: [], unknownChannels: [], isCoarse: false };
  if (lengths[table.step] > shortest) return { lines: [], unknownChannels: [], isCoarse: true };
  const known = model.channels.map(plainName);
  const channelOf = ({ channel }: SpendLine): number => known.indexOf(plainName(channel));
  const last = Math.min(until, table.last);
  const found = new Map<string, { readonly next: number; readonly count: number }>();
  const unknown = new Map<string, string>();
  const stages = model.stages.map(plainName);
  for (let period = 0; period + 1 < starts.length; period++) {
    const [start = 0, end = 0] = [starts[period], starts[period + 1]];
    if (start < table.first || end - 1 > last) continue;
    const own = table.lines.filter(({ day }) => day >= start && day < end);
    for (const line of own)
      if (channelOf(line) < 0 && line.channel !== '') unknown.set(plainName(line.channel), line.channel);
    const put = (
      input: string | undefined,
      places: { readonly channel?: number; readonly stage?: number },
      lines: readonly SpendLine[],
      of: (line: SpendLine) => number | null | undefined,
    ): void => {
      if (input === undefined) return;
      const numbers = lines.map(of).filter((each) => typeof each === 'number');
      if (numbers.length === 0) return;
      // To the sixth decimal, so that 0.1 + 0.2 is 0.3.
      const next = Math.round(numbers.reduce((sum, each) => sum + each, 0) * 1e6) / 1e6;
      found.set(placeIn(input, { ...places, cell: period }), { next, count: numbers.length });
    };
    /** The people of a stage: a column with its name, for the first one also that of leads. */
    const peopleOf =
      (stage: number) =>
      (line: SpendLine): number | null | undefined => {
        const named = Object.entries(line.others).find(([heading]) => plainName(heading) === stages[stage])?.[1];
        return named ?? (stage === 0 ? line.leads : undefined);
      };
    stages.forEach((_, stage) => put(takes.people, { stage: stage + 1 }, own, peopleOf(stage)));
    put(takes.spend, {}, own, spendOf);
    // Parts that are not all there would not add up to their total.
    if (takes.spend !== undefined && own.some((line) => channelOf(line) < 0)) continue;
    known.forEach((_, index) => {
      const channel = index + 1;
      const lines = own.filter((line) => channelOf(line) === index);
      stages.forEach((__, stage) => put(takes.peopleOfChannel, { channel, stage: stage + 1 }, lines, peopleOf(stage)));
      put(takes.leadsOfChannel, { channel }, lines, peopleOf(0));
      put(takes.spendOfChannel, { channel }, lines, spendOf);
    });
  }
  return {
    isCoarse: false,
    unknownChannels: [...unknown.values()],
    lines: model.inputs.flatMap(({ id, label, cells, now }) =>
      cells.flatMap((each, cell): FillLine[] => {
        const line = found.get(`${id} ${cell}`);
        const before = now[cell] ?? '';
        if (!line || line.next === before) return [];
        return [{ ...line, input: id, cell, label: each.label || label, now: before, basis: 'spend', kind: 'fact' }];
      }),
    ),
  };
}
