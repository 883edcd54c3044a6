// The sheet of cohorts: how many customers, which share of them and how much money remain by age.
import { words } from '../report-words';
import type { SheetPlan } from '../../plan';
import { ageHeadings, cohortBlocks, columns } from './cohort-blocks';
import { linesOfReading, notes, say, started, top, withoutPart, type Context } from './context';

export function cohortSheet(context: Context): SheetPlan {
  const { cohorts } = context.analysis;
  if (!cohorts?.made) return withoutPart(context, 'cohorts', cohorts?.why ?? 'noOrders');
  const sheet = started(context, 'cohorts');
  ageHeadings(context, sheet, say(context, words.cohort), [cohorts.all]);
  const row = notes(context, sheet, top.headings + 1, linesOfReading(context, 'cohorts'));
  cohortBlocks(context, sheet, row, cohorts.all, '');
  return sheet.plan({ rows: top.headings + 1, columns: columns.firstAge });
}
