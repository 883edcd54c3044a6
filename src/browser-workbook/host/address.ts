// How an add-in points at cells: by their address on a sheet, or by a range.
import { type Area, parseRectangle, splitAddress } from '../grid/area';
import * as argument from './argument';
import { HostError } from './error';
import type { Host } from './host';
import type { Argument } from './object-type';

/** The rectangle that an address names on a sheet, or through a name of the workbook. */
export function areaOfAddress(host: Host, sheetId: string, address: string): Area {
  const { sheet, cells } = splitAddress(address.trim());
  const onSheet = sheet === undefined ? sheetId : host.grid.sheetIdByName(sheet);
  const rectangle = parseRectangle(cells);
  if (onSheet === undefined || !rectangle) {
    throw new HostError('InvalidArgument', `"${address}" is not an address on this sheet`);
  }
  return { sheetId: onSheet, ...rectangle };
}

/** An address on a sheet, or a range. */
export function areaArgument(host: Host, sheetId: string, value: Argument, what: string): Area {
  return typeof value === 'string' ? areaOfAddress(host, sheetId, value) : argument.area(value, what);
}
