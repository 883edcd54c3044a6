// Every short name: functions said in Excel's own formulas, as LAMBDAs that a workbook's names hold.
//
// The registered functions do not import this folder: their script loads before a cell can compute, these texts only
// when a name is to be installed. Five functions have no short name: PLAN.IRR, which proves that it has found every
// rate, and PLAN.RETENTION_CURVE, PLAN.CUSTOMER_VALUE, PLAN.DIFFUSION_FIT and PLAN.PRICE_OPTIMUM, which search for the
// parameters of a model.
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
