// Every short name: functions said in Excel's own formulas, as LAMBDAs that a workbook's names hold.
//
// The registered functions do not import this folder: their script loads before a cell can compute, these texts only
// when a name is to be installed.
import { cohortNames } from './cohorts';
import { economicsNames } from './economics';
import { growthNames } from './growth';
import { rfmNames } from './rfm';
import type { ShortName } from './short-name';

/** In an order in which `uses` come first. */
export const shortNames: readonly ShortName[] = [...economicsNames, ...growthNames, ...rfmNames, ...cohortNames];

export type { ShortName } from './short-name';
