// The workbook as the host sees it: sheets, cells and styles of a Univer instance, read and written without waiting,
// with one promise for "everything is calculated".
import {
  generateRandomId,
  BooleanNumber,
  CellValueType,
  CommandType,
  Dimension,
  Direction,
  type ICellData,
  ICommandService,
  type IExecutionOptions,
  type IdentifierDecorator,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type IStyleData,
  IUniverInstanceService,
  type Nullable,
  numfmt,
  type Univer,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
  IFunctionService,
  LexerTreeBuilder,
  type ISetDefinedNameMutationParam,
  type ISetFormulaCalculationResultMutation,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  SetFormulaCalculationResultMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import {
  AddWorksheetMergeMutation,
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  getInsertRangeMutations,
  getRemoveRangeMutations,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  InsertSheetCommand,
  type ISetRangeValuesMutationParams,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveSheetCommand,
  SetColDataMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetRowDataMutation,
  SetSelectionsOperation,
  SetStyleCommand,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetColumnCountMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  SetWorksheetRowCountMutation,
  SheetInterceptorService,
  SheetsSelectionsService,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';
import { type Area, intersection, maxColumns, maxRows, quotedSheetName, rectangleAddress } from './area';
import { CalculationHold } from './calculation-hold';
import { CalculationsInTurn } from './calculations-in-turn';
import { definedNames } from './defined-names';
import { type Lines, type SheetExtras, type WorkbookExtras, newSheetExtras, newWorkbookExtras } from './extras';
import type { Constructor, GridParts } from './grid-parts';
import { cellFromInput, emptied } from './input';
import { movedFormula } from './r1c1';
import { shareFormulas } from './shared-formula';
import { CellsFollower } from './cells-follower';
import { undoHistory } from './univer';
import { newSheetSize } from './measures';
import { type Language, writing } from '../locale/language';
import { localFormat } from '../locale/shown-value';

export type CellValue = string | number | boolean;

const errorValues = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
  '#CYCLE!',
]);

export function isErrorValue(value: CellValue): boolean {
  return typeof value === 'string' && errorValues.has(value);
}

/** How long a calculation may take before reading its cells fails; a chain of a full-sized model takes seconds. */
const calculationTimeout = 60_000;
/**
 * Univer begins to calculate a tenth of a second after a change. Where it has not begun by then, it did so before this
 * was waited for, and has ended.
 */
const calculationStart = 150;

/** What may be a name in a formula, in lower case. */
function wordsOf(formula: string): readonly string[] {
  return formula.toLowerCase().match(/[\p{L}_\\][\p{L}\p{N}_.\\?]*/gu) ?? [];
}

interface FormulaOrigin {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

export class Grid implements GridParts {
  /** Held, nothing is computed and no result written. */
  readonly calculation: CalculationHold;
  readonly follower: CellsFollower;
  /** In which cells show their numbers and dates. */
  language: Language = 'en';
  readonly #commands: ICommandService;
  #changes = 0;
  #settled = 0;
  /** How many of the changes the last calculation to begin has taken. */
  #taken = 0;
  #changedNames = new Set<string>();
  /** Sheets with new styles of which the page is yet to be told. */
  readonly #restyled = new Set<string>();
  /** Functions that are being loaded. */
  readonly #awaited = new Set<Promise<void>>();
  /** Whether formulas are entered again because a name or a function that they use has changed. */
  isEnteringAgain = false;
  readonly #origins = new Map<string, ReadonlyMap<string, FormulaOrigin>>();

  constructor(
    readonly univer: Univer,
    readonly unitId: string,
  ) {
    this.#commands = this.service(ICommandService);
    this.calculation = new CalculationHold(univer);
    const calculations = new CalculationsInTurn(univer);
    let last = 0;
    this.service(FormulaCalculationSessionService).state$.subscribe(({ id }) => {
      if (id !== last) this.#taken = this.#changes - calculations.changesToCome;
      last = id;
    });
    const dirty = this.service(IActiveDirtyManagerService);
    this.#commands.beforeCommandExecuted(({ id, params }) => {
      if (id !== SetWorksheetNameCommand.id) return;
      const { subUnitId } = (params ?? {}) as { subUnitId?: string };
      this.#unshareFormulasOf(subUnitId ?? this.activeSheetId());
    });
    this.#keepFormats();
    this.#followNames();
    this.follower = new CellsFollower(this);
    this.#commands.onCommandExecuted((command, options) => {
      if (command.type === CommandType.MUTATION) this.#origins.clear();
      if (!dirty.get(command.id)) return;
      const trigger = (command.params as { trigger?: string } | undefined)?.trigger;
      if (command.id === SetRangeValuesMutation.id && (options?.onlyLocal === true || trigger === SetStyleCommand.id))
        return;
      this.#changes++;
    });
  }

  /**
   * Univer gives a formula's cell the number format of what it refers to whenever it is computed; Excel, when the formula
   * is entered and never again.
   */
  #keepFormats(): void {
    type Row = Record<string, Nullable<ICellData>>;
    const entered = new Set<string>();
    const key = (sheetId: string, row: number | string, column: number | string): string =>
      `${sheetId} ${String(row)} ${String(column)}`;
    this.#commands.beforeCommandExecuted(({ id, params }, options) => {
      if (id === SetRangeValuesMutation.id && options?.onlyLocal !== true && !this.isEnteringAgain) {
        const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
        for (const [row, line] of Object.entries(cellValue ?? {})) {
          for (const [column, cell] of Object.entries((line ?? {}) as Row))
            if (cell?.f) entered.add(key(subUnitId, row, column));
        }
      }
      if (id !== SetFormulaCalculationResultMutation.id) return;
      const { unitData } = params as ISetFormulaCalculationResultMutation;
      for (const [sheetId, rows] of Object.entries(unitData[this.unitId] ?? {})) {
        for (const [row, line] of Object.entries(rows ?? {})) {
          for (const [column, cell] of Object.entries((line ?? {}) as Row)) {
            if (cell?.s && !entered.delete(key(sheetId, row, column))) delete cell.s;
          }
        }
      }
    });
  }

  service<T>(identifier: IdentifierDecorator<T> | Constructor<T>): T {
    return this.univer.__getInjector().get(identifier as IdentifierDecorator<T>);
  }

  /** Runs a command of Univer outside the person's undo history. */
  run(id: string, params: object, options?: IExecutionOptions): boolean {
    const before = undoHistory.suspended;
    undoHistory.suspended = true;
    try {
      return this.#commands.syncExecuteCommand(id, { unitId: this.unitId, ...params }, options);
    } finally {
      undoHistory.suspended = before;
    }
  }

  /** A name or a function came, went or changed: formulas that use it are entered again before anything is read. */
  nameChanged(name: string): void {
    this.#changedNames.add(name.toLowerCase());
  }

  /** Formulas wait for the function to be loaded, and are entered again when it is. */
  awaitFunction(name: string, there: Promise<void>): void {
    const entered = there.then(async () => {
      // Not into the calculation that asked for it.
      await this.#calculated();
      this.#awaited.delete(entered);
      this.nameChanged(name);
    });
    this.#awaited.add(entered);
    // Where nobody waits, the page shows the results all the same; what takes too long is said to those who do wait.
    entered.then(() => this.settle()).catch(() => undefined);
  }

  /** What the person does may change names, too: those of cells go with them when rows are inserted or deleted. */
  #followNames(): void {
    this.#commands.onCommandExecuted(({ id, params }) => {
      if (id !== SetDefinedNameMutation.id && id !== RemoveDefinedNameMutation.id) return;
      const { unitId, name } = params as ISetDefinedNameMutationParam;
      if (unitId !== this.unitId) return;
      this.nameChanged(name);
      // An add-in's own changes wait until it reads: a model adds hundreds of names in a row.
      if (!undoHistory.suspended) queueMicrotask(() => this.#enterFormulasWithChangedNames());
    });
  }

  /** With the names that are said in terms of these. */
  #withDependentNames(changed: ReadonlySet<string>): ReadonlySet<string> {
    const all = new Set(changed);
    const others = definedNames(this).map(
      ({ name, formulaOrRefString }) => [name, wordsOf(formulaOrRefString)] as const,
    );
    for (let before = -1; before !== all.size;) {
      before = all.size;
      for (const [name, words] of others) if (words.some((word) => all.has(word))) all.add(name.toLowerCase());
    }
    return all;
  }

  /** Univer does not see that a formula waits for a name that was unknown when it was entered. */
  #enterFormulasWithChangedNames(): void {
    if (this.#changedNames.size === 0) return;
    const names = this.#withDependentNames(this.#changedNames);
    this.#changedNames = new Set();
    // The engine remembers what it made of a formula's text, of a long one by a sum that does not tell which.
    this.service(IFunctionService).deleteFormulaAstCacheKey('');
    this.service(LexerTreeBuilder).dispose();
    for (const sheetId of this.sheetIds()) {
      const cellValue: IObjectMatrixPrimitiveType<Nullable<ICellData>> = {};
      this.sheet(sheetId)
        .getCellMatrix()
        .forValue((row, column, cell) => {
          if (!cell?.f && !cell?.si) return;
          const formula = this.formula(sheetId, row, column);
          if (!wordsOf(formula ?? '').some((word) => names.has(word))) return;
          (cellValue[row] ??= {})[column] = { f: formula ?? null, si: null, v: null };
        });
      if (Object.keys(cellValue).length === 0) continue;
      shareFormulas(cellValue);
      this.isEnteringAgain = true;
      try {
        this.run(SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue });
      } finally {
        this.isEnteringAgain = false;
      }
    }
  }

  /** Resolves when every formula that the changes so far touch has its value. */
  async settle(): Promise<void> {
    await this.calculation.released();
    do {
      await Promise.all(this.#awaited);
      this.#enterFormulasWithChangedNames();
      await this.#calculated();
    } while (this.#awaited.size > 0 || this.#changedNames.size > 0 || this.#settled !== this.#changes);
  }

  async #calculated(): Promise<void> {
    const { calculation } = this;
    const session = this.service(FormulaCalculationSessionService);
    while (this.#settled !== this.#changes) {
      const [seen, holds] = [this.#changes, calculation.count];
      const { id, started, resultApplied } = session.state;
      const isUnderWay = started && !resultApplied;
      try {
        await session.waitForLatestApplied(calculationTimeout, calculationStart);
        // What has changed while one was under way is left to the next.
        this.#settled = isUnderWay || session.state.id !== id ? this.#taken : seen;
      } catch (tooLate) {
        // The time that it stood still is not the calculation's.
        if (calculation.count === holds) throw tooLate;
      }
      await calculation.released();
    }
  }

  get workbook(): Workbook {
    const workbook = this.service(IUniverInstanceService).getUniverSheetInstance(this.unitId);
    if (!workbook) throw new Error('the workbook is closed');
    return workbook;
  }

  // Sheets

  sheetIds(): string[] {
    return [...this.workbook.getSheetOrders()];
  }

  /** The sheet, which must exist. */
  sheet(sheetId: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`no sheet with the id ${sheetId}`);
    return sheet;
  }

  /** Whether the person and add-ins may write there: a protected sheet keeps all cells but those that are said to be free. */
  mayWrite(area: Area): boolean {
    if (!this.extras(area.sheetId).protected) return true;
    const cells = this.sheet(area.sheetId).getCellMatrix();
    const isFree = (row: number, column: number): boolean => cells.getValue(row, column)?.custom?.['unlocked'] === true;
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++)
        if (!isFree(row, column)) return false;
    return true;
  }

  hasSheet(sheetId: string): boolean {
    return Boolean(this.workbook.getSheetBySheetId(sheetId));
  }

  /** Excel finds sheets without regard to case. */
  sheetIdByName(name: string): string | undefined {
    const wanted = name.toLowerCase();
    return this.sheetIds().find((id) => this.sheet(id).getName().toLowerCase() === wanted);
  }

  /** Appends a sheet and leaves the active one active. */
  addSheet(name: string): string {
    const id = `sheet-${generateRandomId(32)}`;
    const active = this.activeSheetId();
    this.run(InsertSheetCommand.id, { index: this.sheetIds().length, sheet: { id, name, ...newSheetSize } });
    this.activate(active);
    return id;
  }

  deleteSheet(sheetId: string): void {
    const order = this.sheetIds().filter((id) => !this.isHidden(id));
    const position = order.indexOf(sheetId);
    const active = this.activeSheetId();
    const next = order[position + 1] ?? order[position - 1];
    if (active === sheetId && next) this.activate(next);
    this.run(RemoveSheetCommand.id, { subUnitId: sheetId });
    if (active !== sheetId) this.activate(active);
  }

  /** Formulas that name the sheet follow. */
  renameSheet(sheetId: string, name: string): void {
    this.run(SetWorksheetNameCommand.id, { subUnitId: sheetId, name });
  }

  /** Univer gives every cell of a shared formula the first one's references when a sheet in them is renamed. */
  #unshareFormulasOf(renamed: string): void {
    const name = this.sheet(renamed).getName().toLowerCase().replaceAll("'", "''");
    for (const sheetId of this.sheetIds()) {
      const cellValue: IObjectMatrixPrimitiveType<Nullable<ICellData>> = {};
      this.sheet(sheetId)
        .getCellMatrix()
        .forValue((row, column, cell) => {
          const formula = cell?.si ? this.formula(sheetId, row, column) : undefined;
          if (!formula?.toLowerCase().includes(name)) return;
          (cellValue[row] ??= {})[column] = { f: formula, si: null };
        });
      if (Object.keys(cellValue).length === 0) continue;
      this.run(SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue });
    }
  }

  moveSheet(sheetId: string, position: number): void {
    const fromOrder = this.sheetIds().indexOf(sheetId);
    this.run(SetWorksheetOrderMutation.id, { subUnitId: sheetId, fromOrder, toOrder: position });
  }

  isHidden(sheetId: string): boolean {
    return this.sheet(sheetId).isSheetHidden() === BooleanNumber.TRUE;
  }

  hide(sheetId: string, hidden: boolean): void {
    this.run(SetWorksheetHideMutation.id, {
      subUnitId: sheetId,
      hidden: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    });
  }

  tabColor(sheetId: string): string {
    return this.sheet(sheetId).getTabColor() ?? '';
  }

  setTabColor(sheetId: string, color: string): void {
    this.run(SetTabColorMutation.id, { subUnitId: sheetId, color });
  }

  showsGridlines(sheetId: string): boolean {
    return !this.sheet(sheetId).hasHiddenGridlines();
  }

  showGridlines(sheetId: string, shown: boolean): void {
    this.run(ToggleGridlinesMutation.id, {
      subUnitId: sheetId,
      showGridlines: shown ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    });
  }

  /** The cells become one to look at, with what stands in the first; as in Excel, the others lose what they hold. */
  merge(area: Area): void {
    this.write(area, (row, column) => (row + column === 0 ? undefined : emptied));
    const { row, column, rows, columns } = area;
    const range = { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
    this.run(AddWorksheetMergeMutation.id, { subUnitId: area.sheetId, ranges: [range] });
  }

  /** Inserts blank cells or deletes cells, and shifts those behind them; throws a CutThrough where something is in the way. */
  shift(area: Area, kind: 'inserted' | 'deleted', lines: Lines): void {
    const [isRows, isInsertion] = [lines === 'rows', kind === 'inserted'];
    const range = this.clip(area);
    const whole = isRows ? area.columns === maxColumns : area.rows === maxRows;
    const used = this.usedArea(area.sheetId, false);
    if (used && isInsertion) {
      const last = { row: used.row + used.rows - 1, column: used.column + used.columns - 1 };
      this.makeRoom(area.sheetId, last.row + (isRows ? area.rows : 0), last.column + (isRows ? 0 : area.columns));
    }
    const active = this.activeSheetId();
    // Univer's own parts ask for the sheet in front.
    this.activate(area.sheetId);
    try {
      if (whole) {
        const id = isRows
          ? (isInsertion ? InsertRowByRangeCommand : RemoveRowByRangeCommand).id
          : (isInsertion ? InsertColByRangeCommand : RemoveColByRangeCommand).id;
        const direction = isRows ? Direction.UP : Direction.LEFT;
        this.run(id, { subUnitId: area.sheetId, range, direction });
      } else this.#shiftCells(area.sheetId, range, kind, lines);
    } finally {
      this.activate(active);
    }
  }

  /** Univer's commands that do it answer later than an add-in's request. */
  #shiftCells(subUnitId: string, range: IRange, kind: 'inserted' | 'deleted', lines: Lines): void {
    const injector = this.univer.__getInjector();
    const interceptors = this.service(SheetInterceptorService);
    const command =
      kind === 'inserted'
        ? lines === 'rows'
          ? InsertRangeMoveDownCommand
          : InsertRangeMoveRightCommand
        : lines === 'rows'
          ? DeleteRangeMoveUpCommand
          : DeleteRangeMoveLeftCommand;
    const info = { id: command.id, params: { range } };
    const shiftDimension = lines === 'rows' ? Dimension.ROWS : Dimension.COLUMNS;
    const where = { unitId: this.unitId, subUnitId, range, shiftDimension };
    const { redo } = (kind === 'inserted' ? getInsertRangeMutations : getRemoveRangeMutations)(injector, where);
    const { preRedos = [], redos } = interceptors.onCommandExecute(info);
    for (const { id, params } of [...preRedos, ...redo, ...redos]) this.run(id, params);
    for (const { id, params } of interceptors.afterCommandExecute(info).redos) this.run(id, params);
  }

  /** The number of rows and columns kept in view. */
  frozen(sheetId: string): { rows: number; columns: number } {
    const { ySplit, xSplit } = this.sheet(sheetId).getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  freeze(sheetId: string, rows: number, columns: number): void {
    this.run(SetFrozenMutation.id, {
      subUnitId: sheetId,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
      ySplit: rows,
      xSplit: columns,
    });
  }

  // Where the person is

  activeSheetId(): string {
    return this.workbook.ensureActiveSheet().getSheetId();
  }

  activate(sheetId: string): void {
    if (this.hasSheet(sheetId) && this.activeSheetId() !== sheetId) {
      this.run(SetWorksheetActiveOperation.id, { subUnitId: sheetId });
    }
  }

  /** The selected rectangles of the active sheet; a sheet never touched has A1 selected. */
  selection(): { areas: Area[]; cell: { row: number; column: number } } {
    const sheetId = this.activeSheetId();
    const selections = this.service(SheetsSelectionsService)
      .getWorkbookSelections(this.unitId)
      .getSelectionsOfWorksheet(sheetId);
    const sheet = this.sheet(sheetId);
    const areas = selections.map(({ range }) => fromRange(sheetId, range, sheet));
    const last = selections.at(-1);
    const primary = last?.primary;
    return {
      areas: areas.length > 0 ? areas : [{ sheetId, row: 0, column: 0, rows: 1, columns: 1 }],
      cell: {
        row: primary?.actualRow ?? last?.range.startRow ?? 0,
        column: primary?.actualColumn ?? last?.range.startColumn ?? 0,
      },
    };
  }

  select(area: Area): void {
    this.makeRoom(area.sheetId, area.row, area.column);
    this.activate(area.sheetId);
    const range = this.clip(area);
    const { startRow, startColumn } = range;
    this.run(SetSelectionsOperation.id, {
      subUnitId: area.sheetId,
      reveal: true,
      selections: [
        {
          range,
          primary: {
            startRow,
            startColumn,
            endRow: startRow,
            endColumn: startColumn,
            actualRow: startRow,
            actualColumn: startColumn,
            isMerged: false,
            isMergedMainCell: false,
          },
          style: null,
        },
      ],
    });
  }

  // Cells

  address({ sheetId, ...rectangle }: Area): string {
    return `${quotedSheetName(this.sheet(sheetId).getName())}!${rectangleAddress(rectangle)}`;
  }

  formula(sheetId: string, row: number, column: number): string | undefined {
    const cell = this.sheet(sheetId).getCellRaw(row, column);
    if (!cell?.f && !cell?.si) return undefined;
    if (cell.f) return cell.f;
    const origin = this.#sharedFormulas(sheetId).get(cell.si ?? '');
    return origin && movedFormula(origin.formula, row - origin.row, column - origin.column);
  }

  /** Where each shared formula of a sheet is written out; found once for all reads between two changes. */
  #sharedFormulas(sheetId: string): ReadonlyMap<string, FormulaOrigin> {
    const known = this.#origins.get(sheetId);
    if (known) return known;
    const origins = new Map<string, FormulaOrigin>();
    this.sheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (cell?.f && cell.si) origins.set(cell.si, { row, column, formula: cell.f });
      });
    this.#origins.set(sheetId, origins);
    return origins;
  }

  /** What the cell holds; `""` for a blank one. A spilled cell holds its part of the array. */
  value(sheetId: string, row: number, column: number): CellValue {
    const own = this.sheet(sheetId).getCellRaw(row, column);
    return plainValue(own) ?? plainValue(this.#spilled(sheetId, row, column)) ?? '';
  }

  /** `value` of the cells of one sheet, for many of them: the sheet is looked up once. */
  values(sheetId: string): (row: number, column: number) => CellValue {
    const cells = this.sheet(sheetId).getCellMatrix();
    const arrays = this.service(FormulaDataModel).getArrayFormulaCellData()[this.unitId]?.[sheetId];
    return (row, column) => plainValue(cells.getValue(row, column)) ?? plainValue(arrays?.[row]?.[column]) ?? '';
  }

  /** Whether a cell holds anything, be it a formula that shows nothing; for many cells of one sheet. */
  filled(sheetId: string): (row: number, column: number) => boolean {
    const cells = this.sheet(sheetId).getCellMatrix();
    const value = this.values(sheetId);
    return (row, column) => {
      const cell = cells.getValue(row, column);
      return Boolean(cell?.f) || Boolean(cell?.si) || value(row, column) !== '';
    };
  }

  /** The cell as its number format shows it. */
  text(sheetId: string, row: number, column: number): string {
    const value = this.value(sheetId, row, column);
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    if (typeof value === 'string' && isErrorValue(value)) return value;
    const pattern = this.style(sheetId, row, column).n?.pattern ?? 'General';
    try {
      const locale = writing[this.language].numberFormats;
      return numfmt.format(localFormat(pattern, this.language), value, { throws: true, locale });
    } catch {
      // Excel fills a cell whose format cannot show the number.
      return typeof value === 'number' ? '########' : value;
    }
  }

  /** The array that begins at this cell, where its formula gave more than one value. */
  spill(sheetId: string, row: number, column: number): Area | undefined {
    const range = this.service(FormulaDataModel).getArrayFormulaRange()[this.unitId]?.[sheetId]?.[row]?.[column];
    if (!range || (range.startRow === range.endRow && range.startColumn === range.endColumn)) return undefined;
    return fromRange(sheetId, range);
  }

  /** The cell whose formula spills over this one. */
  spillParent(sheetId: string, row: number, column: number): Area | undefined {
    for (const range of this.spills(sheetId)) {
      if (row >= range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn) {
        return { sheetId, row: range.startRow, column: range.startColumn, rows: 1, columns: 1 };
      }
    }
    return undefined;
  }

  /** The cells of the workbook whose formulas gave more than one value. */
  spillingCells(): Area[] {
    return this.sheetIds().flatMap((sheetId) =>
      Array.from(this.spills(sheetId), ({ startRow: row, startColumn: column }) => ({
        sheetId,
        row,
        column,
        rows: 1,
        columns: 1,
      })),
    );
  }

  *spills(sheetId: string): Generator<IRange> {
    type Rows = Record<number, Record<number, Nullable<IRange>>>;
    const rows = (this.service(FormulaDataModel).getArrayFormulaRange()[this.unitId]?.[sheetId] ?? {}) as Rows;
    for (const columns of Object.values(rows)) {
      for (const range of Object.values(columns)) if (range) yield range;
    }
  }

  #spilled(sheetId: string, row: number, column: number): Nullable<ICellData> {
    return this.service(FormulaDataModel).getArrayFormulaCellData()[this.unitId]?.[sheetId]?.[row]?.[column];
  }

  /** Writes a rectangle at once; `cell` gives what changes in a cell, `undefined` leaves it. */
  write(area: Area, cell: (row: number, column: number) => ICellData | undefined): void {
    this.#enterFormulasWithChangedNames();
    this.makeRoom(area.sheetId, area.row + area.rows - 1, area.column + area.columns - 1);
    const cellValue: IObjectMatrixPrimitiveType<Nullable<ICellData>> = {};
    for (let row = 0; row < area.rows; row++) {
      const line: Record<number, ICellData> = {};
      for (let column = 0; column < area.columns; column++) {
        const data = cell(row, column);
        if (data) line[area.column + column] = data;
      }
      cellValue[area.row + row] = line;
    }
    shareFormulas(cellValue);
    // Where no formula is overwritten, Univer need not look through the workbook for what that would change; it leaves
    // this out for changes that are handed on to it.
    const options = this.#hasFormulas(area) ? {} : { fromChangeset: true };
    this.run(SetRangeValuesMutation.id, { subUnitId: area.sheetId, cellValue }, options);
  }

  #hasFormulas(area: Area): boolean {
    for (const { startRow, endRow, startColumn, endColumn } of this.spills(area.sheetId)) {
      const rows = startRow < area.row + area.rows && endRow >= area.row;
      if (rows && startColumn < area.column + area.columns && endColumn >= area.column) return true;
    }
    const matrix = this.sheet(area.sheetId).getCellMatrix();
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const cell = matrix.getValue(row, column);
        if (cell?.f || cell?.si) return true;
      }
    }
    return false;
  }

  /** Enters text as the person does by typing it. */
  enter({ sheetId, row, column }: Area, input: string): void {
    const format = this.style(sheetId, row, column).n?.pattern ?? 'General';
    this.write({ sheetId, row, column, rows: 1, columns: 1 }, () => cellFromInput(input, format));
  }

  /** Enters the formulas of an area again. */
  recalculate(area: Area): void {
    const used = this.usedArea(area.sheetId, true);
    const touched = used && intersection(area, used);
    if (!touched) return;
    this.write(touched, (row, column) => {
      const formula = this.formula(area.sheetId, touched.row + row, touched.column + column);
      return formula === undefined ? undefined : { f: formula, si: null, v: null };
    });
  }

  /** Calculates every formula of the workbook anew. */
  recalculateAll(): void {
    this.#enterFormulasWithChangedNames();
    this.#changes++;
    // It waits with the changes of this moment, so that none of them puts an end to it.
    this.run(SetTriggerFormulaCalculationStartMutation.id, {
      forceCalculation: true,
      dirtyRanges: [],
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    });
  }

  /** Grows the sheet until it has the cell. */
  makeRoom(sheetId: string, row: number, column: number): void {
    const sheet = this.sheet(sheetId);
    if (row < maxRows && row >= sheet.getRowCount()) {
      this.run(SetWorksheetRowCountMutation.id, { subUnitId: sheetId, rowCount: row + 1 });
    }
    if (column < maxColumns && column >= sheet.getColumnCount()) {
      this.run(SetWorksheetColumnCountMutation.id, { subUnitId: sheetId, columnCount: column + 1 });
    }
  }

  /** The part of an area that the sheet has at present, as Univer writes ranges. */
  clip({ sheetId, row, column, rows, columns }: Area): IRange {
    const sheet = this.sheet(sheetId);
    return {
      startRow: row,
      startColumn: column,
      endRow: Math.max(row, Math.min(row + rows, sheet.getRowCount()) - 1),
      endColumn: Math.max(column, Math.min(column + columns, sheet.getColumnCount()) - 1),
    };
  }

  /** The smallest rectangle with everything on the sheet that is not blank; formatted cells count unless `valuesOnly`. */
  usedArea(sheetId: string, valuesOnly: boolean): Area | undefined {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    const see = (row: number, column: number): void => {
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    };
    this.sheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (!cell) return;
        const filled = plainValue(cell) !== undefined || Boolean(cell.f) || Boolean(cell.si);
        if (filled || (!valuesOnly && Boolean(cell.s))) see(row, column);
      });
    for (const range of this.spills(sheetId)) {
      see(range.startRow, range.startColumn);
      see(range.endRow, range.endColumn);
    }
    return bottom < 0
      ? undefined
      : { sheetId, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  // Styles

  /** The style of a cell, with what its row, column and sheet give it. */
  style(sheetId: string, row: number, column: number): IStyleData {
    return this.sheet(sheetId).getComposedCellStyle(row, column);
  }

  /** Merges a style into every cell; whole columns and rows keep it for cells to come. */
  setStyle(area: Area, style: (row: number, column: number) => IStyleData): void {
    const { sheetId } = area;
    const sheet = this.sheet(sheetId);
    if (area.rows < maxRows && area.columns < maxColumns) {
      this.makeRoom(sheetId, area.row + area.rows - 1, area.column + area.columns - 1);
      const cells = function* (): Generator<[number, number, IStyleData]> {
        for (let row = 0; row < area.rows; row++) {
          for (let column = 0; column < area.columns; column++) {
            yield [area.row + row, area.column + column, style(row, column)];
          }
        }
      };
      this.#restyle(sheetId, cells());
      return;
    }
    const lines: Record<number, { s: IStyleData }> = {};
    if (area.rows === maxRows) {
      this.makeRoom(sheetId, 0, Math.min(area.column + area.columns, maxColumns) - 1);
      const last = Math.min(area.column + area.columns, sheet.getColumnCount());
      for (let column = area.column; column < last; column++) {
        lines[column] = { s: mergedStyle(sheet.getColumnStyle(column), style(0, column - area.column)) };
      }
      this.run(SetColDataMutation.id, { subUnitId: sheetId, columnData: lines });
    } else {
      this.makeRoom(sheetId, area.row + area.rows - 1, 0);
      for (let row = area.row; row < area.row + area.rows; row++) {
        lines[row] = { s: mergedStyle(sheet.getRowStyle(row), style(row - area.row, 0)) };
      }
      this.run(SetRowDataMutation.id, { subUnitId: sheetId, rowData: lines });
    }
    // Cells with a style of their own would hide that of their column or row.
    const { startRow, endRow, startColumn, endColumn } = this.clip(area);
    const cells: [number, number, IStyleData][] = [];
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (!cell?.s || row < startRow || row > endRow || column < startColumn || column > endColumn) return;
      cells.push([row, column, style(row - area.row, column - area.column)]);
    });
    this.#restyle(sheetId, cells);
  }

  /**
   * Changes the styles of cells by row and column. Univer's own mutation makes a style for each cell anew; here one is
   * made for each pair of an old style and a change, of which there are few, and a mutation that follows only tells.
   */
  #restyle(sheetId: string, cells: Iterable<[number, number, IStyleData]>): void {
    const matrix = this.sheet(sheetId).getCellMatrix();
    const styles = this.workbook.getStyles();
    const made = new Map<string, Nullable<string>>();
    const texts: IObjectMatrixPrimitiveType<Nullable<ICellData>> = {};
    let latest: IStyleData = {};
    let latestText = '{}';
    for (const [row, column, change] of cells) {
      // Most ranges change in all of their cells alike.
      if (change !== latest) {
        latest = change;
        latestText = JSON.stringify(change);
      }
      if (latestText === '{}') continue;
      const cell = matrix.getValue(row, column);
      if (cell?.p) {
        // The letters of a rich text have styles of their own, which follow.
        (texts[row] ??= {})[column] = { s: change };
        continue;
      }
      const key = `${typeof cell?.s === 'string' ? cell.s : JSON.stringify(cell?.s ?? '')} ${latestText}`;
      if (!made.has(key)) {
        const merged = mergedStyle(styles.getStyleByCell(cell), change);
        made.set(key, Object.keys(merged).length > 0 ? styles.setValue(merged) : null);
      }
      const { s: _old, ...rest } = cell ?? {};
      const style = made.get(key);
      if (style) matrix.setValue(row, column, { ...rest, s: style });
      else if (Object.keys(rest).length > 0) matrix.setValue(row, column, rest);
      else matrix.realDeleteValue(row, column);
    }
    if (Object.keys(texts).length > 0)
      this.run(SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue: texts, trigger: SetStyleCommand.id });
    else this.#tellRestyled(sheetId);
  }

  /** Tells the page of a sheet's new styles, once for all of this moment: a request for a model changes some thousand. */
  #tellRestyled(sheetId: string): void {
    const isTold = this.#restyled.size > 0;
    this.#restyled.add(sheetId);
    if (isTold) return;
    queueMicrotask(() => {
      const restyled = [...this.#restyled];
      this.#restyled.clear();
      for (const subUnitId of restyled) {
        if (!this.hasSheet(subUnitId)) continue;
        this.run(SetRangeValuesMutation.id, { subUnitId, cellValue: {}, trigger: SetStyleCommand.id });
      }
    });
  }

  /** Pixels. */
  columnWidth(sheetId: string, column: number): number {
    return this.sheet(sheetId).getColumnWidth(column);
  }

  setColumnWidth(sheetId: string, column: number, columns: number, pixels: number): void {
    this.makeRoom(sheetId, 0, Math.min(column + columns, 200) - 1);
    const last = Math.min(column + columns, this.sheet(sheetId).getColumnCount());
    const columnData: Record<number, { w: number }> = {};
    for (let index = column; index < last; index++) columnData[index] = { w: pixels };
    this.run(SetColDataMutation.id, { subUnitId: sheetId, columnData });
  }

  /** Pixels. */
  rowHeight(sheetId: string, row: number): number {
    return this.sheet(sheetId).getRowHeight(row);
  }

  setRowHeight(sheetId: string, row: number, rows: number, pixels: number): void {
    const last = Math.min(row + rows, Math.max(this.sheet(sheetId).getRowCount(), row + 1));
    this.makeRoom(sheetId, last - 1, 0);
    const rowData: Record<number, { h: number; ia: BooleanNumber }> = {};
    for (let index = row; index < last; index++) rowData[index] = { h: pixels, ia: BooleanNumber.FALSE };
    this.run(SetRowDataMutation.id, { subUnitId: sheetId, rowData });
  }

  hideLines(area: Area, what: 'rows' | 'columns', hidden: boolean): void {
    const { startRow, endRow, startColumn, endColumn } = this.clip(area);
    const hd = hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    const lines: Record<number, { hd: BooleanNumber }> = {};
    const [first, last] = what === 'rows' ? [startRow, endRow] : [startColumn, endColumn];
    for (let index = first; index <= last; index++) lines[index] = { hd };
    if (what === 'rows') this.run(SetRowDataMutation.id, { subUnitId: area.sheetId, rowData: lines });
    else this.run(SetColDataMutation.id, { subUnitId: area.sheetId, columnData: lines });
  }

  // What Univer's free edition has no place for; it is saved with the sheet.

  extras(sheetId: string): SheetExtras {
    const sheet = this.sheet(sheetId);
    const found = sheet.getCustomMetadata() as SheetExtras | undefined | null;
    if (found?.charts) return found;
    const extras = newSheetExtras();
    sheet.setCustomMetadata(extras);
    return extras;
  }

  workbookExtras(): WorkbookExtras {
    const found = this.workbook.getCustomMetadata() as WorkbookExtras | undefined | null;
    if (found?.settings) return found;
    const extras = newWorkbookExtras();
    this.workbook.setCustomMetadata(extras);
    return extras;
  }

  dispose(): void {
    this.#restyled.clear();
    this.univer.dispose();
  }
}

/** Without the parts that are taken away; a line under the text has the text's colour, as Univer draws it. */
function mergedStyle(old: Nullable<IStyleData>, change: IStyleData): IStyleData {
  const merged: IStyleData = { ...old, ...change };
  if (change.bd) merged.bd = present({ ...old?.bd, ...change.bd });
  if (merged.cl && merged.ul) merged.ul = { ...merged.ul, cl: merged.cl };
  if (merged.cl && merged.st) merged.st = { ...merged.st, cl: merged.cl };
  if (merged.bd && Object.keys(merged.bd).length === 0) merged.bd = null;
  return present(merged);
}

function present<T extends object>(parts: T): T {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== null && part !== undefined)) as T;
}

/** Univer's range as an area; one that reaches the sheet's edge by whole rows or columns has Excel's full length. */
function fromRange(sheetId: string, { startRow, endRow, startColumn, endColumn }: IRange, sheet?: Worksheet): Area {
  const allRows = sheet && startRow === 0 && endRow >= sheet.getRowCount() - 1;
  const allColumns = sheet && startColumn === 0 && endColumn >= sheet.getColumnCount() - 1;
  return {
    sheetId,
    row: Number.isNaN(startRow) ? 0 : startRow,
    column: Number.isNaN(startColumn) ? 0 : startColumn,
    rows: allRows || Number.isNaN(endRow) ? maxRows : endRow - startRow + 1,
    columns: allColumns || Number.isNaN(endColumn) ? maxColumns : endColumn - startColumn + 1,
  };
}

/** `undefined` for a blank cell. */
function plainValue(cell: Nullable<ICellData>): CellValue | undefined {
  if (!cell) return undefined;
  // A cell with rich text keeps it as a document, each paragraph ended by "\r" and the text by "\n".
  if (cell.p?.body) return cell.p.body.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
  if (cell.v === null || cell.v === undefined || cell.v === '') return undefined;
  if (cell.t === CellValueType.BOOLEAN) return cell.v === true || Number(cell.v) === 1;
  if (cell.t === CellValueType.NUMBER) return Number(cell.v);
  return cell.v;
}
