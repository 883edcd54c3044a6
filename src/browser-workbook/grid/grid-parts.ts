import type { IdentifierDecorator } from '@univerjs/core';
import type { SheetExtras } from './extras';

/** A class of Univer's, as its injector takes it. */
export type Constructor<T> = new (...args: never[]) => T;

/** What the grid's own helpers ask of it; they know no more of it, so that it may use them. */
export interface GridParts {
  readonly unitId: string;
  service<T>(identifier: IdentifierDecorator<T> | Constructor<T>): T;
  sheetIds(): string[];
  hasSheet(sheetId: string): boolean;
  extras(sheetId: string): SheetExtras;
}
