// The workbook that an add-in talks to: the grid, and what stands beside it.
import type { Grid } from '../grid/grid';
import type { Area } from '../grid/area';
import { HostError } from './error';
import type { HostObject } from './object-type';

/** What a range, a format, a border … belongs to. */
export interface OnArea {
  readonly host: Host;
  readonly area: Area;
}

export interface OnSheet {
  readonly host: Host;
  readonly sheetId: string;
}

export interface Host {
  readonly grid: Grid;
  // Every object leads to its sheet and to ranges, and they to it: these two are made here, so that no file needs another
  // that needs it.
  worksheet(sheetId: string): HostObject;
  range(area: Area): HostObject;
  /** Tells that something beside the cells changed: a chart, a print area, a setting. */
  changed(): void;
  /** Begins or ends sending an event to the add-in. */
  listen(event: HostEvent, sheetId: string | undefined, on: boolean): void;
}

export type HostEvent =
  'changed' | 'selectionChanged' | 'activated' | 'deactivated' | 'added' | 'deleted' | 'calculated';

/** On a protected sheet Excel lets the content of free cells be written, and nothing else. */
export function checkWritable(host: Host, area: Area): void {
  if (!host.grid.mayWrite(area)) checkUnprotected(host, area.sheetId);
}

/** Excel lets nothing be changed on a protected sheet. */
export function checkUnprotected(host: Host, sheetId: string): void {
  if (host.grid.extras(sheetId).protected) {
    throw new HostError('AccessDenied', `the sheet "${host.grid.sheet(sheetId).getName()}" is protected`);
  }
}

/** Sheets cannot be added, removed, renamed or moved while the workbook's structure is protected. */
export function checkStructure(host: Host): void {
  if (host.grid.workbookExtras().structureProtected) {
    throw new HostError('InvalidOperation', 'the structure of the workbook is protected');
  }
}
