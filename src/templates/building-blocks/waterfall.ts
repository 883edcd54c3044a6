import type { ChartSpec, Format, TableSpec, Words } from '../spec';
import * as say from './waterfall.texts';

/** A statement as a waterfall: columns that stand on zero where it stands, and on each other where it changes. */

export interface WaterfallLine {
  /** Of the statement's row. */
  readonly id: string;
  readonly label: Words;
  /** A state (a beginning, a sum) rather than a change of the one before. */
  readonly stands: boolean;
}

export interface Waterfall {
  readonly id: string;
  /** The table and the column with the amounts. */
  readonly statement: string;
  readonly column: string;
  readonly unit: Words;
  readonly format: Format;
  /** The rows of the statement, all of them and in its order, beginning with a state. */
  readonly lines: readonly WaterfallLine[];
}

const texts = {
  title: say.columnsOfChart,
  line: say.line,
  reached: say.reached,
  base: say.baseNotSeen,
  state: say.state,
  riseAbove: say.riseAboveZero,
  riseBelow: say.riseBelowZero,
  fallAbove: say.fallAboveZero,
  fallBelow: say.fallBelowZero,
} as const satisfies Record<string, Words>;

const columns = ['reached', 'base', 'state', 'riseAbove', 'riseBelow', 'fallAbove', 'fallBelow'] as const;

/** Ids are written in lower case. */
const idOf = (column: (typeof columns)[number]): string =>
  column.replace(/[A-Z]/, (letter) => `_${letter.toLowerCase()}`);

/** What the chart draws: of a change that crosses zero a part above it and one below. An amount that is no number is 0. */
export function waterfallTable({ id, statement, column, unit, format, lines }: Waterfall): TableSpec {
  return {
    kind: 'table',
    id,
    title: texts.title,
    rowHeader: texts.line,
    columns: columns.map((one) => ({ id: idOf(one), label: texts[one], unit, format })),
    rows: lines.map(({ id: row, label, stands }, index) => {
      const amount = `${statement}.${row}.${column}`;
      const number = `IF(ISNUMBER(${amount}), ${amount}, 0)`;
      const before = `${id}.${lines[index - 1]?.id ?? row}.reached`;
      const to = `${id}.${row}.reached`;
      const [low, high] = [`MIN(${before}, ${to})`, `MAX(${before}, ${to})`];
      const above = `MAX(0, ${high}) - MAX(0, ${low})`;
      const below = `MIN(0, ${low}) - MIN(0, ${high})`;
      const change = (part: string, when: string): string => (stands ? '0' : `IF(${to} ${when} ${before}, ${part}, 0)`);
      return {
        id: row,
        label,
        cells: {
          reached: stands ? number : `${before} + ${number}`,
          base: stands ? '0' : `MAX(0, ${low}) + MIN(0, ${high})`,
          state: stands ? to : '0',
          rise_above: change(above, '>='),
          rise_below: change(below, '>='),
          fall_above: change(above, '<'),
          fall_below: change(below, '<'),
        },
      };
    }),
  };
}

export function waterfallChart(
  { id, unit, format }: Waterfall,
  { id: chart, title }: { readonly id: string; readonly title: Words },
): ChartSpec {
  return {
    kind: 'chart',
    id: chart,
    shape: 'waterfall',
    title,
    over: id,
    categoryTitle: texts.line,
    valueTitle: unit,
    valueFormat: format,
    series: columns.slice(1).map((one) => ({ label: texts[one], values: idOf(one) })),
  };
}
