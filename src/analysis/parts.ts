// What the parts of an analysis have in common: a part is made, or says why not; cohorts are what several of them look at.
import type { AverageRetention, CohortTable } from '../customers/cohort-tables';
import type { Unmade } from '../customers/outcome';
import type { ChannelGroup } from './channel-groups';

/** Why a part could not be made. */
export type WhyNot =
  | Unmade['why']
  | 'noAmounts'
  | 'noMoney'
  | 'noProducts'
  | 'noEvents'
  | 'noWholePeriod'
  | 'tooYoung'
  | 'notCopied'
  | 'valuesTooSpread'
  | 'spendTooCoarse'
  | 'spendElsewhere';

/** A part, or the reason why there is none. */
export type Part<Of> = ({ readonly made: true } & Of) | { readonly made: false; readonly why: WhyNot };

/** What the cohorts of some orders do, counted once for all that is said of them. */
export interface CohortTables {
  readonly active: CohortTable;
  /** `null` where the table has no amounts. */
  readonly money: CohortTable | null;
  readonly average: AverageRetention;
}

export interface Cohorts {
  readonly all: CohortTables;
  readonly channels: readonly { readonly group: ChannelGroup; readonly tables: CohortTables }[];
}
