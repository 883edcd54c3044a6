import type { CellContent, WorkbookPlan } from '../../src/plan';
import { area, at } from '../plan/addresses';
import type { Computed } from '../plan/evaluate';
import { evaluateQuickly } from '../plan/quick-engine';

/** A model to type into and to read by the words beside and above a row. */
export class Model {
  readonly computed: Computed;
  constructor(readonly made: WorkbookPlan) {
    this.computed = evaluateQuickly(made);
  }

  async type(values: Record<string, readonly (readonly CellContent[])[] | CellContent>): Promise<this> {
    for (const [name, value] of Object.entries(values)) this.computed.type(name, value);
    await this.computed.compute();
    return this;
  }

  number(name: string): number {
    return Number(this.computed.named(name)[0]?.[0]);
  }

  /** The cells of the periods. */
  row(sheet: string, block: string, label: string): CellContent[] {
    const made = this.made.sheets.find(({ name }) => name === sheet);
    for (const { address, cells } of made?.contents ?? []) {
      const index = cells.findIndex((line, place) => place > 0 && line[0] === label);
      if (cells[0]?.[0] !== block || index < 0 || (cells[index]?.length !== undefined && cells[index].length < 5))
        continue;
      const row = area(address).row + index;
      const periods = Number(this.made.answers['periods']);
      return Array.from({ length: periods }, (_, period) => this.computed.value(sheet, at(row, 4 + period)));
    }
    throw new Error(`no row "${label}" under "${block}" on ${sheet}`);
  }

  numbers(sheet: string, block: string, label: string): number[] {
    return this.row(sheet, block, label).map(Number);
  }

  /** The place of a heading of a table among the cells right of its labels. */
  heading(sheet: string, title: string, heading: string): number {
    const made = this.made.sheets.find(({ name }) => name === sheet);
    const block = made?.contents.find(({ cells }) => cells[0]?.[0] === title);
    const place = (block?.cells[1] ?? []).indexOf(heading);
    if (place < 1) throw new Error(`no heading "${heading}" under "${title}" on ${sheet}`);
    return place - 1;
  }

  /** The cells right of a label in a table. */
  line(sheet: string, title: string, label: string): CellContent[] {
    const made = this.made.sheets.find(({ name }) => name === sheet);
    for (const { address, cells } of made?.contents ?? []) {
      if (cells[0]?.[0] !== title) continue;
      const index = cells.findIndex((line) => line[0] === label);
      if (index < 0) continue;
      const row = area(address).row + index;
      return (cells[index] ?? []).map((_, column) => this.computed.value(sheet, at(row, column))).slice(1);
    }
    throw new Error(`no line "${label}" under "${title}" on ${sheet}`);
  }
}
