// A generated model as the tools ask of it, computed beside the workbook.
import { CannotCompute, type Calculation, type Place, type Scalar, shown } from '../calculation';
import { withBrackets } from '../locales/joining';
import {
  calledApart,
  cellAddress,
  columnOf,
  firstCell,
  numberFormatAt,
  rangeAddress,
  sheetTop,
  shownValue,
  type CellContent,
  type FigurePlan,
  type InputPlan,
  type SheetPlan,
  type WorkbookPlan,
} from '../plan';
import type { DecisionFigure, DecisionInput, DecisionModel, FigureValue, Question } from './model';

/** What the plan has and the workbook has no more: its name or its cells are gone, or not to be computed. */
type Missing = Pick<DecisionFigure, 'id' | 'name'>;

export interface CalculatedModel extends DecisionModel {
  readonly missing: { readonly inputs: readonly Missing[]; readonly figures: readonly Missing[] };
}

interface At<Thing> {
  readonly thing: Thing;
  readonly places: readonly Place[];
}

/**
 * `plan` says what the model's inputs and figures are; `calculation` holds the cells, those of the plan or those of the
 * user's workbook, where rows and sheets may have moved: names lead to the cells, and a line without a name is found by
 * its own words. `sheetNow` is what a sheet of the plan is called now.
 */
export function fromCalculation(
  plan: WorkbookPlan,
  calculation: Calculation,
  sheetNow: (sheet: string) => string | undefined = (sheet) => sheet,
): CalculatedModel {
  const reader = new Reader(plan, calculation, sheetNow);
  const missing: { inputs: Missing[]; figures: Missing[] } = { inputs: [], figures: [] };
  const planned = calledApart(plan.inputs, plan.language);
  const read = plan.inputs.flatMap((input, index) => {
    const found = reader.inputs(input);
    if (found.length > 0) return found;
    missing.inputs.push({ id: input.id, name: planned[index] ?? '' });
    return [];
  });
  const inputNames = calledApart(
    read.map(({ thing }) => thing),
    plan.language,
  );
  const inputs = new Map(read.map(({ thing, places }, index) => [{ ...thing, name: inputNames[index] ?? '' }, places]));
  const figures = new Map<DecisionFigure, readonly Place[]>();
  for (const figure of plan.figures) {
    const found = reader.figure(figure);
    if (found) figures.set(found.thing, found.places);
    else missing.figures.push({ id: figure.id, name: figure.called });
  }
  const placesOf = <Thing>(of: ReadonlyMap<Thing, readonly Place[]>, wanted: readonly Thing[]): readonly Place[] =>
    wanted.flatMap((one) => of.get(one) ?? []);
  const reaching = new Map<string, ReadonlySet<string>>();
  return {
    title: plan.sheets[0]?.print.title ?? '',
    inputs: [...inputs.keys()],
    figures: [...figures.keys()],
    missing,
    ask: (asked, of) => questionOf(calculation, placesOf(inputs, asked), placesOf(figures, of)),
    inputsOf: (figure) => {
      const known = reaching.get(figure.id);
      if (known) return known;
      const read = new Set(
        placesOf(figures, [figure]).flatMap(({ sheet, row, column }) =>
          calculation.precedents(sheet, row, column).map(keyOf),
        ),
      );
      const found = new Set(
        [...inputs].flatMap(([{ id }, places]) => (places.some((place) => read.has(keyOf(place))) ? id : [])),
      );
      reaching.set(figure.id, found);
      return found;
    },
  };
}

function questionOf(calculation: Calculation, changed: readonly Place[], read: readonly Place[]): Question {
  const before = changed.map(({ sheet, row, column }) => heldIn(calculation, sheet, row, column));
  const probe = calculation.probe(changed, read);
  return {
    evaluate: (cells) => probe.compute(cells).map(figureValue),
    evaluateAll: (lines) => probe.computeAll(lines).map((values) => values.map(figureValue)),
    close: () => {
      changed.forEach(({ sheet, row, column }, index) => calculation.set(sheet, row, column, before[index] ?? ''));
    },
  };
}

function figureValue(value: Scalar): FigureValue {
  return typeof value === 'number' ? value : { shown: String(shown(value)) };
}

/** A formula, or the value without one. */
function heldIn(calculation: Calculation, sheet: string, row: number, column: number): CellContent {
  return calculation.formula(sheet, row, column) ?? shown(calculation.value(sheet, row, column));
}

/** Finds what the plan speaks of among the cells as they are. */
class Reader {
  private readonly sheets: ReadonlyMap<string, SheetPlan>;
  private readonly lines = new Map<string, ReadonlyMap<string, number>>();

  constructor(
    private readonly plan: WorkbookPlan,
    private readonly calculation: Calculation,
    private readonly sheetNow: (sheet: string) => string | undefined,
  ) {
    this.sheets = new Map(plan.sheets.map((sheet) => [sheet.name, sheet]));
  }

  /** One, but of a table whose rows are different quantities one for each cell; none where the cells are gone. */
  inputs(input: InputPlan): readonly At<Omit<DecisionInput, 'name'>>[] {
    const area = this.calculation.area(input.name);
    if (!area || this.calculation.rows(area.sheet) === undefined) return [];
    const places = placesIn(area);
    const cells = places.flatMap((place, index) => {
      const planned = this.cellOf(input, place, index, places.length);
      const now = this.valueAt(place);
      return planned && now !== undefined
        ? [
            {
              place,
              planned,
              cell: { label: this.labelOf(input, planned.label, place), accepts: planned.accepts, now },
            },
          ]
        : [];
    });
    if (cells.length < places.length) return [];
    const { id, label, block, unit, over } = input;
    const format = this.formatOf(input.sheet, input.address);
    if (!this.differ(input)) {
      const address = rangeAddress(area, { row: area.lastRow, column: area.lastColumn });
      const all = cells.map(({ cell }) => cell);
      const isCalendar = input.cells.every(({ answers }) => answers !== undefined && calendar.includes(answers));
      const thing = { id, label, block, unit, format, sheet: area.sheet, address, over, cells: all };
      return [{ thing: { ...thing, ...(isCalendar && { isCalendar }) }, places }];
    }
    const scenario = this.scenario();
    const isChosen = isOfScenario(input, scenario);
    return cells.map(({ place, planned, cell }, index) => ({
      places: [place],
      thing: {
        id: `${id}.${planned.row}`,
        // Of the scenarios that are not computed, and of a table with several columns, it is said which of them.
        label: isChosen || this.isAlone(input) ? cell.label : withBrackets(this.plan.language, cell.label, label),
        block,
        unit: '',
        format: this.formatOf(input.sheet, cellAddress(cellIn(input.address, index))),
        sheet: place.sheet,
        address: cellAddress(place),
        over: 'cell' as const,
        cells: [{ ...cell, label: '' }],
        ...(isChosen ? this.rangeOver(planned.row) : {}),
      },
    }));
  }

  figure(figure: FigurePlan): At<DecisionFigure> | undefined {
    const places = figure.name === undefined ? this.line(figure) : this.named(figure.name);
    const [first] = places;
    const last = places.at(-1);
    if (!first || !last || this.calculation.rows(first.sheet) === undefined) return undefined;
    const { id, called: name, unit, over } = figure;
    const cells = places.map((place) => ({ label: over === 'periods' ? this.periodAt(place) : '' }));
    const format = this.formatOf(figure.sheet, figure.address);
    const address = rangeAddress(first, last);
    return { thing: { id, name, unit, format, sheet: first.sheet, address, over, cells }, places };
  }

  private named(name: string): readonly Place[] {
    const area = this.calculation.area(name);
    return area ? placesIn(area) : [];
  }

  /** The line with the figure's label below the title of its block, in the columns of the periods. */
  private line({ sheet, address, block, label }: FigurePlan): readonly Place[] {
    const now = this.sheetNow(sheet);
    const columns = now === undefined ? [] : this.periodColumns(now, sheet);
    const row = now === undefined ? undefined : this.linesOf(now, columns[0] ?? 0).get(`${block}\n${label}`);
    const count = columnsOf(address);
    if (now === undefined || row === undefined || columns.length < count) return [];
    return columns.slice(0, count).map((column) => ({ sheet: now, row, column }));
  }

  /** The rows of a sheet by the words of the block and the line, the first of each. */
  private linesOf(sheet: string, firstPeriod: number): ReadonlyMap<string, number> {
    const known = this.lines.get(sheet);
    if (known) return known;
    const found = new Map<string, number>();
    const titles = new Set(this.plan.figures.map(({ block }) => block));
    let block = '';
    for (let row = 0; row < (this.calculation.rows(sheet) ?? 0); row++) {
      const text = String(this.valueAt({ sheet, row, column: 0 }) ?? '');
      // A line may be called as its block is; but it has numbers.
      const isTitle = titles.has(text) && this.valueAt({ sheet, row, column: firstPeriod }) === '';
      if (isTitle) block = text;
      else if (text !== '' && !found.has(`${block}\n${text}`)) found.set(`${block}\n${text}`, row);
    }
    this.lines.set(sheet, found);
    return found;
  }

  /** The columns of the periods: those over which 1, 2, 3 … stand. */
  private periodColumns(now: string, sheet: string): readonly number[] {
    const row = this.timelineRow(now, sheet, sheetTop.period);
    const columns: number[] = [];
    if (row === undefined) return columns;
    for (let column = 1; columns.length < (this.plan.timeline?.periods ?? 0) && column < farthest; column++) {
      if (this.valueAt({ sheet: now, row, column }) === columns.length + 1) columns.push(column);
    }
    return columns;
  }

  /** Where a row of the timeline is now: the one with the words of the plan's. */
  private timelineRow(now: string, sheet: string, row: number): number | undefined {
    const words = this.plannedText(sheet, row);
    for (let at = 0; words !== undefined && at < (this.calculation.rows(now) ?? 0); at++)
      if (this.valueAt({ sheet: now, row: at, column: 0 }) === words) return at;
    return undefined;
  }

  private plannedText(sheet: string, row: number): CellContent | undefined {
    const contents = this.sheets.get(sheet)?.contents ?? [];
    const rectangle = contents.find(({ address, cells }) => {
      const top = firstCell(address).row;
      return top <= row && row < top + cells.length;
    });
    return rectangle?.cells[row - firstCell(rectangle.address).row]?.[0];
  }

  /** The first day of a period as its sheet writes it. */
  private periodAt({ sheet, column }: Place): string {
    const planned = this.plan.sheets.find(({ name }) => this.sheetNow(name) === sheet);
    const row = planned && this.timelineRow(sheet, planned.name, sheetTop.start);
    const start = row === undefined ? undefined : this.valueAt({ sheet, row, column });
    if (!planned || typeof start !== 'number') return '';
    const format = this.formatOf(planned.name, cellAddress({ row: sheetTop.start, column: columnOf.firstPeriod }));
    return shownValue(start, format, this.plan.language);
  }

  private labelOf({ over }: InputPlan, planned: string, place: Place): string {
    return over === 'periods' ? this.periodAt(place) : over === 'cell' ? '' : planned;
  }

  /** What the plan says of a cell; of one that was added between them what it says of the one before. */
  private cellOf(
    { cells, over }: InputPlan,
    place: Place,
    index: number,
    count: number,
  ): InputPlan['cells'][number] | undefined {
    const like = cells[Math.min(index, cells.length - 1)];
    if (count === cells.length || over !== 'rows' || !like) return like;
    const label = String(this.valueAt({ ...place, column: 0 }) ?? '');
    return cells.find((cell) => cell.label === label) ?? { ...like, label };
  }

  /** Whether the rows of a table are different quantities, written in different ways. */
  private differ({ over, sheet, address, cells }: InputPlan): boolean {
    if (over !== 'rows') return false;
    const formats = cells.map((_, index) => this.formatOf(sheet, cellAddress(cellIn(address, index))));
    return new Set(formats).size > 1 || new Set(cells.map(({ accepts }) => JSON.stringify(accepts))).size > 1;
  }

  /** Whether a table has no other column to type into. */
  private isAlone({ sheet, block, over }: InputPlan): boolean {
    return (
      this.plan.inputs.filter((one) => one.sheet === sheet && one.block === block && one.over === over).length === 1
    );
  }

  /** The number of the scenario that is chosen, where the model has any. */
  private scenario(): number | undefined {
    const input = this.plan.inputs.find(({ id }) => id === 'scenario');
    const accepts = input?.cells[0]?.accepts;
    const [place] = input ? this.named(input.name) : [];
    const chosen = place && this.valueAt(place);
    if (accepts?.kind !== 'list' || chosen === undefined) return undefined;
    return accepts.values.indexOf(String(chosen)) + 1;
  }

  /** The least and the most of a quantity over the scenarios. */
  private rangeOver(row: string): Pick<DecisionInput, 'range'> {
    const values = this.plan.inputs
      .filter(({ items, over }) => over === 'rows' && items.some(({ question }) => question === scenarios))
      .flatMap(({ name, cells }) => {
        const place = this.named(name)[cells.findIndex((cell) => cell.row === row)];
        const value = place && this.valueAt(place);
        return typeof value === 'number' ? value : [];
      });
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return values.length > 1 && low < high ? { range: { low, high } } : {};
  }

  /** What a cell shows; undefined where it cannot be computed. */
  private valueAt({ sheet, row, column }: Place): CellContent | undefined {
    try {
      return shown(this.calculation.value(sheet, row, column));
    } catch (error) {
      if (error instanceof CannotCompute) return undefined;
      throw error;
    }
  }

  private formatOf(sheet: string, address: string): string {
    const planned = this.sheets.get(sheet);
    return planned ? numberFormatAt(planned, firstCell(address)) : '';
  }
}

/** The questions of the calendar, which templates/building-blocks/timeline.ts asks. */
const calendar: readonly string[] = ['start', 'period_kind'];
/** The question whose items are the scenarios. */
const scenarios = 'scenarios';
/** Beyond this column no period of a model stands, wherever the user has moved it. */
const farthest = 500;

function isOfScenario({ items }: InputPlan, number: number | undefined): boolean {
  return items.some((item) => item.question === scenarios && item.number === number);
}

function placesIn({
  sheet,
  row,
  column,
  lastRow,
  lastColumn,
}: Place & { readonly lastRow: number; readonly lastColumn: number }): readonly Place[] {
  const places: Place[] = [];
  for (let down = row; down <= lastRow; down++)
    for (let across = column; across <= lastColumn; across++) places.push({ sheet, row: down, column: across });
  return places;
}

/** The cell of a line, counted from its first. */
function cellIn(address: string, index: number): { readonly row: number; readonly column: number } {
  const [first = '', last = first] = address.split(':');
  const from = firstCell(first);
  const isDown = firstCell(last).row > from.row;
  return isDown ? { ...from, row: from.row + index } : { ...from, column: from.column + index };
}

function columnsOf(address: string): number {
  const [first = '', last = first] = address.split(':');
  return firstCell(last).column - firstCell(first).column + 1;
}

function keyOf({ sheet, row, column }: Place): string {
  return `${row}:${column}:${sheet.toLowerCase()}`;
}
