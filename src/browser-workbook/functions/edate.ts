// EDATE as Excel has it. Univer's own goes on into the next month where the month reached is too short: the 31st of
// January and one month is the 2nd or 3rd of March there.
import { type Nullable, numfmt } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
} from '@univerjs/engine-formula';
import { dateOf, lastSerial, serialAt } from '../grid/days';

/** The day `months` later, or the last of its month where that is shorter; `undefined` beyond Excel's calendar. */
export function monthsLater(serial: number, months: number): number | undefined {
  if (serial < 0 || serial >= lastSerial + 1) return undefined;
  const from = dateOf(Math.floor(serial));
  const year = from.getUTCFullYear();
  const month = from.getUTCMonth() + Math.trunc(months);
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const reached = Date.UTC(year, month, Math.min(from.getUTCDate(), lastOfMonth));
  const result = serialAt(reached);
  return reached < Date.UTC(1899, 11, 31) || result > lastSerial ? undefined : Math.max(0, result);
}

export class Edate extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;

  constructor() {
    super('EDATE');
  }

  override calculate(start: BaseValueObject, months: BaseValueObject): BaseValueObject {
    const [startRows, startColumns] = sizeOf(start);
    const [monthsRows, monthsColumns] = sizeOf(months);
    const rows = Math.max(startRows, monthsRows);
    const columns = Math.max(startColumns, monthsColumns);
    const at = (value: BaseValueObject, size: readonly [number, number], row: number, column: number) =>
      value.isArray() ? (value as ArrayValueObject).get(size[0] === 1 ? 0 : row, size[1] === 1 ? 0 : column) : value;
    const cell = (row: number, column: number): BaseValueObject =>
      later(at(start, [startRows, startColumns], row, column), at(months, [monthsRows, monthsColumns], row, column));
    if (rows === 1 && columns === 1) return cell(0, 0);
    return ArrayValueObject.create({
      calculateValueList: Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (_cell, column) => cell(row, column)),
      ),
      rowCount: rows,
      columnCount: columns,
      unitId: '',
      sheetId: '',
      row: -1,
      column: -1,
    });
  }
}

function sizeOf(value: BaseValueObject): readonly [number, number] {
  if (!value.isArray()) return [1, 1];
  const array = value as ArrayValueObject;
  return [array.getRowCount(), array.getColumnCount()];
}

function later(start: Nullable<BaseValueObject>, months: Nullable<BaseValueObject>): BaseValueObject {
  if (start?.isError()) return start;
  if (months?.isError()) return months;
  const [from, count] = [numberOf(start), numberOf(months)];
  if (from === undefined || count === undefined) return ErrorValueObject.create(ErrorType.VALUE);
  const result = monthsLater(from, count);
  return result === undefined ? ErrorValueObject.create(ErrorType.NUM) : NumberValueObject.create(result);
}

/** A blank cell is 0, text that reads as a number or a date is one. */
function numberOf(value: Nullable<BaseValueObject>): number | undefined {
  if (!value || value.isNull()) return 0;
  if (value.isBoolean()) return undefined;
  const plain = value.getValue();
  if (typeof plain === 'number') return plain;
  const parsed = typeof plain === 'string' ? numfmt.parseValue(plain)?.v : undefined;
  return typeof parsed === 'number' ? parsed : undefined;
}
