// The sheet of cohorts by the channel that customers came through.
import { percentFormat } from '../../locales/formats';
import type { SheetPlan } from '../../plan';
import type { CohortTables } from '../parts';
import type { ChannelGroup } from '../channel-groups';
import { look, userText, type ReportCell, type ReportSheet } from '../../plan/sheet/report-sheet';
import { words } from '../report-words';
import { ageHeadings, agesOf, cohortBlocks, columns } from './cohort-blocks';
import { down, linesOfReading, notes, say, started, sum, top, withoutPart, type Context } from './context';

export function channelSheet(context: Context): SheetPlan {
  const { cohorts } = context.analysis;
  if (!cohorts?.made) return withoutPart(context, 'channels', cohorts?.why ?? 'noOrders');
  const { all, channels } = cohorts;
  const sheet = started(context, 'channels');
  ageHeadings(
    context,
    sheet,
    say(context, words.cohort),
    channels.map(({ tables }) => tables),
  );
  let row = notes(context, sheet, top.headings + 1, linesOfReading(context, 'channels'));
  row = channelAverages(context, sheet, row, { all, channels });
  for (const { group, tables } of channels) {
    row = cohortBlocks(context, sheet, row, tables, `${shortened(channelName(context, group))}: `);
  }
  return sheet.plan({ rows: top.headings + 1, columns: columns.firstAge });
}

export function channelName(context: Context, group: ChannelGroup): string {
  if (group.kind === 'channel') return group.name;
  if (group.kind === 'none') return say(context, words.channelNone);
  return say(context, words.channelOthers, { channels: group.channels });
}

/** A heading holds its name inside a formula where it looks like a value, and Excel's limit for that is 255. */
function shortened(name: string): string {
  return name.length > 80 ? `${name.slice(0, 79)}…` : name;
}

function channelAverages(
  context: Context,
  sheet: ReportSheet,
  at: number,
  {
    all,
    channels,
  }: { readonly all: CohortTables; readonly channels: readonly { group: ChannelGroup; tables: CohortTables }[] },
): number {
  const ages = Math.max(...channels.map(({ tables }) => agesOf(tables)));
  const end = columns.firstAge + ages - 1;
  sheet.dress({ row: at, column: 0 }, { row: at, column: end }, look.block);
  sheet.flow({ row: at, column: columns.label }, say(context, words.averageByChannel), look.block);
  const line = ({ average }: CohortTables): ReportCell[] =>
    Array.from({ length: ages }, (_, age) => average.rates[age] ?? '');
  const customersOf = ({ active }: CohortTables): number => sum(Array.from(active.cohorts.sizes));
  const format = percentFormat[context.language];
  const first = at + 1;
  const last = at + channels.length;
  sheet.put(
    { row: first, column: columns.label },
    channels.map(({ group }) => [group.kind === 'channel' ? userText(group.name) : channelName(context, group)]),
    look.label,
  );
  sheet.put(
    { row: first, column: columns.size },
    channels.map(({ tables }) => [customersOf(tables)]),
    { ...look.figure, numberFormat: '#,##0' },
  );
  sheet.put(
    { row: first, column: columns.firstAge },
    channels.map(({ tables }) => line(tables)),
    { ...look.figure, numberFormat: format },
  );
  sheet.heat({ row: first, column: columns.firstAge + 1 }, { row: last, column: end });
  const total = last + 1;
  sheet.put({ row: total, column: columns.label }, [[say(context, words.allCustomers)]], look.totalLabel);
  sheet.put(
    { row: total, column: columns.size },
    [[{ formula: `=SUM(${down(columns.size, first, last)})`, shown: customersOf(all) }]],
    { ...look.total, numberFormat: '#,##0' },
  );
  sheet.put({ row: total, column: columns.firstAge }, [line(all)], { ...look.total, numberFormat: format });
  sheet.block(at, total);
  return total + 2;
}
