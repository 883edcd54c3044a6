// What the Share pages do with the workbook; apart from the pane's first part, which it would make heavier.
import { findBroken, repair } from '../../excel/repair';
import { countShared, findRestore, restore } from '../../excel/share/restore';
import { findShare } from '../../excel/share/find';
import { share } from '../../excel/share/share';
import { formulasUsing, installShortNames, removeShortNames, shortNameStates } from '../../excel/short-names';

/** Passed in, so that a test can stand in for it. */
export const sharing = {
  countShared,
  findBroken,
  findRestore,
  findShare,
  formulasUsing,
  installShortNames,
  removeShortNames,
  repair,
  restore,
  share,
  shortNameStates,
};

export type SharingOfWorkbook = typeof sharing;
