import type { IdentifierDecorator, IRange, Worksheet } from '@univerjs/core';
import type { Area } from './area';
import type { SheetExtras } from './extras';

/** A class of Univer's, as its injector takes it. */
export type Constructor<T> = new (...args: never[]) => T;

/** What the grid's own helpers ask of it; they know no more of it, so that it may use them. */
export interface GridParts {
  readonly unitId: string;
  service<T>(identifier: IdentifierDecorator<T> | Constructor<T>): T;
  sheetIds(): string[];
  hasSheet(sheetId: string): boolean;
  activeSheetId(): string;
  sheet(sheetId: string): Worksheet;
  extras(sheetId: string): SheetExtras;
  text(sheetId: string, row: number, column: number): string;
  mayWrite(area: Area): boolean;
  usedArea(sheetId: string, valuesOnly: boolean): Area | undefined;
  spills(sheetId: string): Iterable<IRange>;
}
