import { absoluteRange, cellAddress, rangeAddress } from '../address';
import { cell, formula, heading } from '../cell';
import { column } from '../geometry';
import type { NormalCheck } from '../model';
import { warningStyle } from '../sheet/style';
import { words } from '../words';
import type { BlockKind } from './kind';
import { linePlace, lineRow } from './line';

export interface ChecksBlock {
  readonly kind: 'checks';
  readonly title: string;
  readonly tolerance: string;
  readonly rows: readonly NormalCheck[];
}

/** Beside a check's label. */
const columns = { value: 1, otherWay: 2, difference: 3, allowed: 4, state: 5 } as const;

/** What is computed twice, how many of them differ, and that in words. */
export const checks: BlockKind<ChecksBlock> = {
  stands: 'beside nothing',
  holds: 'calculations',

  // Heading, the checks, their number and their state in words.
  height: (block) => 1 + block.rows.length + 2,

  things: (block) =>
    ['checks_failed', 'checks_state'].map((id, index) => ({
      kind: 'cell',
      id,
      ...linePlace(block.rows.length + index),
      comment: block.title,
    })),

  fill: (block, { model, named, top, translate }) => {
    const { language } = model;
    const passed = words.passed[language];
    const failed = words.failed[language];
    const first = top + lineRow(0);
    const states = absoluteRange(
      { row: first, column: columns.state },
      { row: first + block.rows.length - 1, column: columns.state },
    );
    const count = named.names.get('checks_failed') ?? '';
    return [
      heading(
        block.title,
        words.value[language],
        words.otherWay[language],
        words.difference[language],
        words.allowed[language],
        words.state[language],
      ),
      ...block.rows.map((check, index) => {
        const place = `check "${check.id}"`;
        const at = (which: number): string => cellAddress({ row: first + index, column: which });
        const [value, otherWay] = [at(columns.value), at(columns.otherWay)];
        const [difference, allowed] = [at(columns.difference), at(columns.allowed)];
        const scale = check.scale === '' ? `ABS(${value})` : translate(check.scale, { place }).slice(1);
        const tolerance = translate(block.tolerance, { place }).slice(1);
        return [
          cell(check.label, 'label'),
          formula(translate(check.value, { place }), 'calculation', check.format),
          formula(translate(check.otherWay, { place }), 'calculation', check.format),
          formula(`=${value}-${otherWay}`, 'calculation', 'factor'),
          // The tolerance is a share, but of nothing less than one.
          formula(`=${tolerance}*MAX(1,${scale})`, 'calculation', 'factor'),
          // An error value in the difference is a failed check, not an error on every sheet.
          formula(
            `=IF(ISNUMBER(${difference}),IF(ABS(${difference})<=${allowed},"${passed}","${failed}"),"${failed}")`,
            'verdict',
            'text',
          ),
        ];
      }),
      [
        cell(words.checksFailed[language], 'labelTotal'),
        formula(`=ROWS(${states})-COUNTIF(${states},"${passed}")`, 'resultTotal', 'count'),
      ],
      [
        cell(words.checksSummary[language], 'label'),
        formula(
          `=IF(${count}=0,"${words.allPassed[language]}","${words.someFailed[language]}"&${count})`,
          'remark',
          'text',
        ),
      ],
    ];
  },

  marks: (block, { model, top }) => {
    const state = { row: top + lineRow(0), column: column.label + columns.state };
    return {
      conditionalFormats: [
        {
          address: rangeAddress(state, { ...state, row: top + block.rows.length }),
          formula: `=${cellAddress(state)}<>"${words.passed[model.language]}"`,
          ...warningStyle,
          bold: true,
        },
      ],
    };
  },
};
