// SEQUENCE inside of a formula, where Univer allows no more rows than its sheet has below the formula.
import { type BaseFunction, functionMath } from '@univerjs/engine-formula';

const lastRow = 1_048_576;
const lastColumn = 16_384;

/** Whether a result fits into the sheet is asked when it is written there. */
export function makeSequence(): BaseFunction {
  const ofSheet = functionMath.find(([, name]) => String(name) === 'SEQUENCE')?.[0] as new (
    name: string,
  ) => BaseFunction;
  const sequence = new ofSheet('SEQUENCE');
  const setSize = sequence.setSheetRowColumnCount.bind(sequence);
  const setPlace = sequence.setRefInfo.bind(sequence);
  sequence.setSheetRowColumnCount = () => {
    setSize(lastRow, lastColumn);
  };
  sequence.setRefInfo = (unitId, sheetId) => {
    setPlace(unitId, sheetId, 0, 0);
  };
  return sequence;
}
