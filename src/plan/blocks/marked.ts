import type { Mark } from '../../templates/spec';
import type { Cell } from '../address';
import { cellAddress, rangeAddress } from '../address';
import type { NormalMark } from '../model';
import { passedStyle, warningStyle } from '../sheet/style';
import type { ConditionalFormatPlan } from '../workbook-plan';

/** Marks: conditions that colour what they are said of. */

export function normaliseMark(mark: Mark | undefined): NormalMark {
  return mark ?? { when: '', as: 'warning' };
}

/** What is coloured where a mark's condition is true; nothing where there is no mark. */
export function marked(
  mark: NormalMark,
  address: string,
  translate: (when: string) => string,
): readonly ConditionalFormatPlan[] {
  if (mark.when === '') return [];
  return [{ address, formula: translate(mark.when), ...(mark.as === 'good' ? passedStyle : warningStyle) }];
}

export function belowZero(from: Cell, to: Cell): ConditionalFormatPlan {
  return {
    address: rangeAddress(from, to),
    // A text is greater than any number, so a dash is not below zero.
    formula: `=${cellAddress(from)}<0`,
    ...warningStyle,
  };
}
