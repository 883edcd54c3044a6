// An analysis as sheets: values with titles, what they were made of, and how they are read.
import { nextPeriodStart, periodStart } from '../numerics/periods';
import { isoOf, numberedSheet, type SheetPlan, type WorkbookPlan } from '../plan';
import type { Analysis } from './analyse';
import type { AnalysisOptions, MakeReport } from './contract';
import { sheetNames, type SheetKey } from './report-words';
import { channelSheet } from './sheets/channels';
import { cohortSheet } from './sheets/cohorts';
import type { Context } from './sheets/context';
import { customerSheet } from './sheets/customers';
import { featureSheet, magicSheet, stickinessSheet } from './sheets/events';
import { groupSheet } from './sheets/groups';
import { nextSheet } from './sheets/next';
import { paybackSheet } from './sheets/payback';
import { pyramidSheet } from './sheets/pyramid';
import { retentionSheet } from './sheets/retention';
import { segmentSheet } from './sheets/segments';
import { subscriptionSheet } from './sheets/subscription';
import { valueSheet } from './sheets/value';

/**
 * The sheets of an analysis, as a workbook plan of values. `taken` are the sheets that the workbook has already: where
 * one of ours is among them, all get the smallest number that is free. At least one part must have been asked for.
 */
export function report(
  analysis: Analysis,
  ...[source, options, language, taken]: Parameters<MakeReport>
): WorkbookPlan {
  const wanted = wantedSheets(analysis);
  const takenSheets = new Set(taken.sheets.map((sheet) => sheet.toLowerCase()));
  const named = (key: SheetKey, number: number): string => numberedSheet(sheetNames[key][language], number);
  let number = 1;
  while (wanted.some((key) => takenSheets.has(named(key, number).toLowerCase()))) number++;

  const context: Context = { analysis, source, options, language, sheetName: (key) => named(key, number) };
  const sheets = wanted.map((key) => makers[key](context));
  const { firstDay } = analysis.summary;
  return {
    template: { id: 'analysis', version: 1 },
    number,
    language,
    answers: {
      sheet: source.sheet,
      address: source.address,
      period: options.period,
      mode: options.mode,
      bins: options.bins,
      byChannel: options.byChannel ? 'yes' : 'no',
      keepDuplicates: analysis.summary.choices.keepDuplicates ? 'yes' : 'no',
      make: options.make,
      currency: options.currency,
    },
    sheets,
    names: [],
    inputs: [],
    figures: [],
    timeline: {
      unit: options.period,
      firstDay: isoOf(firstDay === 0 ? 0 : periodStart(firstDay, options.period)),
      periods: periodsBetween(firstDay, analysis.asOf, options.period),
    },
    start: { sheet: sheets[0]?.name ?? '', address: 'A1' },
  };
}

function periodsBetween(firstDay: number, lastDay: number, period: AnalysisOptions['period']): number {
  let periods = 0;
  if (firstDay === 0) return 0;
  for (let start = periodStart(firstDay, period); start <= lastDay; start = nextPeriodStart(start, period)) periods++;
  return periods;
}

function wantedSheets({
  cohorts,
  payback,
  retention,
  rfm,
  pyramid,
  value,
  next,
  subscription,
  events,
  segments,
  customers,
}: Analysis): readonly SheetKey[] {
  return [
    ...(cohorts ? (['cohorts'] as const) : []),
    ...(cohorts?.made && cohorts.channels.length > 0 ? (['channels'] as const) : []),
    ...(payback ? (['payback'] as const) : []),
    ...(retention ? (['retention'] as const) : []),
    ...(rfm ? (['rfm'] as const) : []),
    ...(pyramid ? (['pyramid'] as const) : []),
    ...(value ? (['value'] as const) : []),
    ...(next ? (['next'] as const) : []),
    ...(subscription ? (['subscription'] as const) : []),
    ...(events ? (['stickiness'] as const) : []),
    ...(events?.made ? (['features', 'magic'] as const) : []),
    ...(segments ? (['groups'] as const) : []),
    ...(customers ? (['customers'] as const) : []),
  ];
}

const makers: Readonly<Record<SheetKey, (context: Context) => SheetPlan>> = {
  cohorts: cohortSheet,
  channels: channelSheet,
  payback: paybackSheet,
  retention: retentionSheet,
  rfm: segmentSheet,
  pyramid: pyramidSheet,
  value: valueSheet,
  next: nextSheet,
  subscription: subscriptionSheet,
  stickiness: stickinessSheet,
  features: featureSheet,
  magic: magicSheet,
  groups: groupSheet,
  customers: customerSheet,
};
