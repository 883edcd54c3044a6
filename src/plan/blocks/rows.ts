import type { RowsSpec } from '../../templates/spec';
import { rangeAddress } from '../address';
import { blank, cell, formula } from '../cell';
import { column, lastPeriodOf, periodsOf } from '../geometry';
import type { NormalRow } from '../model';
import { words } from '../words';
import type { AuthoredKind } from './kind';
import { lineHeading, lineRow, linesHeight } from './line';
import { belowZero, marked, normaliseMark } from './marked';

export interface RowsBlock {
  readonly kind: 'rows';
  readonly title: string;
  readonly rows: readonly NormalRow[];
}

/** Lines with a calculated cell for every period, and a total. */
export const rows: AuthoredKind<RowsSpec, RowsBlock> = {
  stands: 'over periods',
  holds: 'calculations',

  normalise: (spec, { say }) => ({
    kind: 'rows',
    title: say(spec.title),
    rows: spec.rows.map((row) => ({
      id: row.id,
      label: say(row.label),
      ...(row.called && { called: say(row.called) }),
      unit: say(row.unit),
      note: say(row.note),
      format: row.format,
      formula: row.formula,
      total:
        row.total === 'sum'
          ? `SUM(all(${row.id}))`
          : row.total === 'last'
            ? `last(${row.id})`
            : (row.total?.formula ?? ''),
      emphasis: row.emphasis ?? false,
      warnBelowZero: row.warnBelowZero ?? false,
      mark: normaliseMark(row.mark),
    })),
  }),

  height: (block) => linesHeight(block.rows),

  things: (block) =>
    block.rows.map((row, index) => ({
      kind: 'row',
      id: row.id,
      row: lineRow(index),
      hasTotal: row.total !== '',
      figure: { ...row, block: block.title, isHeadline: false },
    })),

  fill: (block, { model, translate }) => [
    lineHeading(block.title, words.total[model.language], 'behind periods', model, block.rows),
    ...block.rows.map((row, index) => {
      const place = `row "${row.id}"`;
      // A line is drawn over a sum, not under the heading.
      const [labelLook, look] = !row.emphasis
        ? (['label', 'calculation'] as const)
        : index === 0
          ? (['labelStrong', 'resultStrong'] as const)
          : (['labelTotal', 'total'] as const);
      return [
        cell(row.label, labelLook),
        row.total === '' ? blank : formula(translate(row.total, { place }), look, row.format),
        cell(row.unit, 'unit'),
        blank,
        ...periodsOf(model).map((period) => formula(translate(row.formula, { place, period }), look, row.format)),
        cell(row.note, 'note'),
      ];
    }),
  ],

  marks: (block, { model, top, translate }) => ({
    conditionalFormats: block.rows.flatMap((row, index) => {
      const from = { row: top + lineRow(index), column: column.firstPeriod };
      const to = { ...from, column: lastPeriodOf(model) };
      const spot = { place: `row "${row.id}"`, period: column.firstPeriod };
      return [
        ...(row.warnBelowZero ? [belowZero(from, to)] : []),
        ...marked(row.mark, rangeAddress(from, to), (when) => translate(when, spot)),
      ];
    }),
  }),
};
