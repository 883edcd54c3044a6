import type { InputSpec } from '../spec';
import { share } from './units';
import * as say from './payments.texts';

/** What is asked of payments wherever they are: by the same ids, so that a model can take them from another. */

export const prepaymentShare = {
  id: 'prepayment_share',
  label: say.prepayment,
  unit: share,
  note: say.prepaymentShareNote,
  format: 'percent',
} as const satisfies Partial<InputSpec>;

export const paymentFee = {
  id: 'payment_fee',
  label: say.paymentFee,
  unit: share,
  note: say.paymentFeeNote,
  format: 'percent',
} as const satisfies Partial<InputSpec>;

/** Of those who owe the rest after the prepayment. */
export const instalmentShare = {
  id: 'instalment_share',
  label: say.payRestByInstalments,
  format: 'percent',
} as const satisfies Partial<InputSpec>;

/** Equal parts, one a period of the model. */
export const instalmentCount = {
  id: 'instalments',
  label: say.instalments,
  format: 'count',
  min: 1,
} as const satisfies Partial<InputSpec>;
