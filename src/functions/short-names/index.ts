// Every short name: functions said in Excel's own formulas, as LAMBDAs that a workbook's names hold.
//
// The registered functions do not import this folder: their script loads before a cell can compute, these texts only
// when a name is to be installed. What they are called, and which functions have none: name-of.ts.
import { calendarNames } from './calendar';
import { cohortNames } from './cohorts';
import { diffusionNames } from './diffusion';
import { economicsNames } from './economics';
import { funnelNames } from './funnel';
import { growthNames } from './growth';
import { lifecycleNames } from './lifecycle';
import { qualityNames } from './quality';
import { returnsNames } from './returns';
import { rfmNames } from './rfm';
import type { ShortName } from './short-name';

/** In an order in which `uses` come first. */
export const shortNames: readonly ShortName[] = [
  ...economicsNames,
  ...returnsNames,
  ...funnelNames,
  ...growthNames,
  ...qualityNames,
  ...lifecycleNames,
  ...rfmNames,
  ...cohortNames,
  ...diffusionNames,
  ...calendarNames,
];

export type { ShortName } from './short-name';
