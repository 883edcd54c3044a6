// Why a model could not be fitted, for those who say it in the user's language; a formula shows the message.
import { CellError } from './contract';

export type NoModelReason =
  'tooFewPeriods' | 'nobodyLeft' | 'tooFewRepeatCustomers' | 'tooFewPayingAgain' | 'valuesTooSpread' | 'nothingFits';

/** `#N/A`: the data are right, but say too little, or something else than the model does. */
export class NoModel extends CellError {
  constructor(
    readonly reason: NoModelReason,
    message: string,
  ) {
    super('na', message);
  }
}
