// Cells speak the page's language: what is typed and pasted into them, what they show, and what the editor opens with. The
// workbook itself keeps numbers, formats and formulas as files have them.
import {
  CellValueType,
  DataValidationType,
  type ICellData,
  InterceptorEffectEnum,
  isDefaultFormat,
  type IStyleData,
  isRealNum,
  LifecycleService,
  LifecycleStages,
  type Nullable,
  type Worksheet,
  willLoseNumericPrecision,
} from '@univerjs/core';
import { DataValidatorRegistryService } from '@univerjs/data-validation';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  EditingRenderController,
  IEditorBridgeService,
  InterceptCellContentPriority,
  INTERCEPTOR_POINT,
  ISheetClipboardService,
  LexerTreeBuilder,
  PREDEFINED_HOOK_NAME_PASTE,
  SetRangeValuesMutation,
  SheetInterceptorService,
  SheetsNumfmtCellContentController,
  virtualizeDiscreteRanges,
} from '@univerjs/preset-sheets-core';
import type { Grid } from '../grid/grid';
import { type Language, writing } from '../locale/language';
import { englishFormula, localFormula, withEnglishSigns } from '../locale/local-formula';
import { englishFunction } from '../locale/russian-functions';
import { editedNumber, localFormat, shownNumber } from '../locale/shown-value';
import { typedValue } from '../locale/typed-value';

/** Where Univer's own, at 0, have their turn. */
const beforeAll = 1000;
const afterAll = -0.5;

type SequenceNodes = ReturnType<LexerTreeBuilder['sequenceNodesBuilder']>;

interface EditedPlace {
  readonly worksheet: Worksheet;
  readonly row: number;
  readonly col: number;
}

export class LocalCells {
  readonly #grid: Grid;
  language: Language = 'en';

  constructor(grid: Grid) {
    this.#grid = grid;
    this.#show();
    this.#edit();
    this.#help();
    this.#take();
    // What these change is there when the grid is drawn.
    void grid
      .service(LifecycleService)
      .onStage(LifecycleStages.Rendered)
      .then(() => {
        this.#paste();
        this.#validateDates();
      });
  }

  speak(language: Language): void {
    this.language = language;
    this.#grid.language = language;
    // For Univer's help and the cells that are clicked into a formula (scripts/univer-loader.cjs).
    Object.assign(globalThis, { argumentSeparator: writing[language].list });
    this.#grid.service(SheetsNumfmtCellContentController).setNumfmtLocal(writing[language].numberFormats);
  }

  #formatOf(style: Nullable<IStyleData>): string {
    return style?.n?.pattern ?? 'General';
  }

  #show(): void {
    const interceptors = this.#grid.service(SheetInterceptorService);
    const effect = InterceptorEffectEnum.Value;
    /** What the cell whose turn it is shows, where Univer would show it in English. */
    let local: string | undefined;
    interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: InterceptCellContentPriority.NUMFMT + 0.5,
      effect,
      handler: (cell, { workbook }, next) => {
        const number = numberOf(cell);
        const format = this.#formatOf(workbook.getStyles().getStyleByCell(cell));
        const isOwn = isDefaultFormat(format)
          ? number !== undefined && (!Number.isInteger(number) || Math.abs(number) >= 1e11)
          : localFormat(format, this.language) !== format;
        local = number !== undefined && isOwn ? shownNumber(number, format, this.language) : undefined;
        return next(cell);
      },
    });
    interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: InterceptCellContentPriority.DATA_VALIDATION - 0.5,
      effect,
      handler: (cell, _place, next) => next(local === undefined ? cell : { ...cell, v: local }),
    });
  }

  #edit(): void {
    const { writeCellInterceptor } = this.#grid.service(SheetInterceptorService);
    const through = writeCellInterceptor.fetchThroughInterceptors.bind(writeCellInterceptor);
    // Univer's own do not all hand on what they made.
    writeCellInterceptor.fetchThroughInterceptors = (name, filter) => {
      const own = through(name, filter);
      if ((name as unknown) !== BEFORE_CELL_EDIT) return own;
      return (cell, place) =>
        this.#edited(own(cell, place) as Nullable<ICellData>, place as EditedPlace) as ReturnType<typeof own>;
    };
  }

  /** What Univer does beside a formula that is being typed follows its arguments: help, names and cells that are clicked. */
  #help(): void {
    const lexer = this.#grid.service(LexerTreeBuilder);
    const editor = this.#grid.service(IEditorBridgeService);
    const parts = lexer.sequenceNodesBuilder.bind(lexer);
    lexer.sequenceNodesBuilder = (formula) => {
      const english = editor.isVisible().visible ? withEnglishSigns(formula, this.language) : formula;
      return english === formula ? parts(formula) : withSignsOf(formula, parts(english));
    };
    const find = lexer.getFunctionAndParameter.bind(lexer);
    lexer.getFunctionAndParameter = (formula, index) => {
      const found = find(withEnglishSigns(formula, this.language), index);
      const english = found && this.language === 'ru' ? englishFunction(found.functionName) : undefined;
      return found && english !== undefined ? { ...found, functionName: english } : found;
    };
  }

  #edited(cell: Nullable<ICellData>, { worksheet, row, col }: EditedPlace): Nullable<ICellData> {
    if (cell?.f) return { ...cell, f: localFormula(cell.f, this.language) };
    const raw = worksheet.getCellRaw(row, col);
    const number = numberOf(raw);
    if (!cell || number === undefined || raw?.p) return cell;
    return {
      ...cell,
      v: editedNumber(number, this.#formatOf(worksheet.getComposedCellStyle(row, col)), this.language),
    };
  }

  #take(): void {
    // Before Univer reads what was typed as English.
    interface Submitting {
      _submitEdit: (
        this: Submitting,
        snapshot: { readonly body?: { readonly dataStream: string } },
        whole?: boolean,
      ) => Promise<boolean>;
    }
    const controller = EditingRenderController.prototype as unknown as Submitting;
    const { _submitEdit: submit } = controller;
    const inEnglish = (typed: string): string => englishFormula(typed, this.language);
    controller._submitEdit = function (this: Submitting, snapshot, whole) {
      const { body } = snapshot;
      const typed = body?.dataStream.replace(/\r\n$/, '') ?? '';
      if (!body || !/^[=＝]./s.test(typed)) return submit.call(this, snapshot, whole);
      return submit.call(this, { ...snapshot, body: { ...body, dataStream: `${inEnglish(typed)}\r\n` } }, whole);
    };
    const { writeCellInterceptor } = this.#grid.service(SheetInterceptorService);
    let isPlainText = false;
    writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
      priority: beforeAll,
      handler: (cell, { workbook, worksheet, row, col }, next) => {
        isPlainText = false;
        const typed = cell?.v;
        const isText = cell?.t === CellValueType.FORCE_STRING || cell?.f || cell?.p;
        const format = this.#formatOf(worksheet.getComposedCellStyle(row, col));
        if (!cell || typeof typed !== 'string' || typed === '' || isText || format === '@') return next(cell);
        const { s: style, ...content } = this.#typed(typed, format);
        const own = workbook.getStyles().getStyleByCell(cell);
        const read = { ...cell, ...content, ...(style ? { s: { ...own, ...(style as IStyleData) } } : {}) };
        isPlainText = content.t === CellValueType.STRING;
        // Univer, which has its turn after this, would read 12/31/2026 as a date in every language.
        if (isPlainText) return next({ ...read, t: CellValueType.FORCE_STRING });
        // It makes numbers of truth values that are not text.
        return next(content.t === CellValueType.BOOLEAN ? { ...read, v: content.v ? 'TRUE' : 'FALSE', t: null } : read);
      },
    });
    writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
      priority: afterAll,
      handler: (cell, _place, next) => next(cell && isPlainText ? { ...cell, t: CellValueType.STRING } : cell),
    });
  }

  /** What a cell becomes of a text. */
  #typed(text: string, format: string): ICellData {
    const { value, format: brought } = typedValue(text, this.language, format, new Date());
    if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
    if (typeof value === 'string') return { v: value, t: CellValueType.STRING };
    // The digits of a card or an account are no number that one computes with.
    if (brought === undefined && format === 'General' && willLoseNumericPrecision(text)) {
      return { v: text, t: CellValueType.FORCE_STRING };
    }
    const style = brought !== undefined && format === 'General' ? { s: { n: { pattern: brought } } } : {};
    return { v: value, t: CellValueType.NUMBER, ...style };
  }

  #paste(): void {
    const clipboard = this.#grid.service(ISheetClipboardService);
    const own = clipboard.getClipboardHooks().find(({ id }) => id === PREDEFINED_HOOK_NAME_PASTE.DEFAULT_PASTE);
    if (!own) throw new Error('nothing takes what is pasted');
    const pasteCells = own.onPasteCells?.bind(own);
    const pastePlainText = own.onPastePlainText?.bind(own);
    own.onPasteCells = (from, to, data, payload) => {
      // What was copied here keeps its values.
      if (from) return pasteCells?.(from, to, data, payload) ?? { redos: [], undos: [] };
      // Univer's own hooks for formulas come after this one.
      data.forValue((_row, _column, cell: ICellData) => {
        if (typeof cell.f === 'string') cell.f = englishFormula(cell.f, this.language);
        if (typeof cell.v === 'string' && cell.v.startsWith('=')) cell.v = englishFormula(cell.v, this.language);
      });
      const changes = pasteCells?.(from, to, data, payload) ?? { redos: [], undos: [] };
      const { mapFunc } = virtualizeDiscreteRanges([to.range]);
      data.forValue((row, column, { f, v, p }: ICellData) => {
        if (typeof v !== 'string' || p || f || v.startsWith('=')) return;
        const place = mapFunc(row, column);
        this.#put(v.trim(), to.subUnitId, place.row, place.col, changes.redos);
      });
      return changes;
    };
    own.onPastePlainText = (to, text, payload) => {
      const changes = pastePlainText?.(to, text, payload) ?? { redos: [], undos: [] };
      const [row = 0, column = 0] = [to.range.rows[0], to.range.cols[0]];
      if (!/[\r\n]/.test(text)) this.#put(text.trim(), to.subUnitId, row, column, changes.redos);
      return changes;
    };
  }

  /** Puts a pasted text, as the language reads it, into the changes that Univer made of it. */
  #put(
    text: string,
    sheetId: string,
    row: number,
    column: number,
    changes: readonly { readonly id: string; readonly params: object }[],
  ): void {
    if (text === '') return;
    const format = this.#formatOf(this.#grid.style(sheetId, row, column));
    if (format === '@') return;
    const isFormula = text.startsWith('=') && text.length > 1;
    const { s: style, ...content } = isFormula
      ? { f: englishFormula(text, this.language), v: null, t: null }
      : { f: null, ...this.#typed(text, format) };
    for (const { id, params } of changes) {
      if (id !== SetRangeValuesMutation.id) continue;
      const { cellValue } = params as { cellValue?: Record<number, Record<number, Nullable<ICellData>> | undefined> };
      const cell = cellValue?.[row]?.[column];
      if (!cell) continue;
      if ('v' in cell || 'f' in cell) Object.assign(cell, content);
      if (cell.s && typeof cell.s === 'object') {
        const { n: _english, ...rest } = cell.s;
        cell.s = { ...rest, ...(style as IStyleData | undefined) };
      } else if (style && 'v' in cell) cell.s = style;
    }
  }

  /** Univer looks at the text that a date shows, and reads it as English. */
  #validateDates(): void {
    const validator = this.#grid.service(DataValidatorRegistryService).getValidatorItem(DataValidationType.DATE);
    if (!validator) return;
    validator.isValidType = ({ value }) =>
      Promise.resolve(typeof value === 'number' || (typeof value === 'string' && isRealNum(value)));
  }
}

/** The parts of a formula with its own signs, which lie in the same places. */
function withSignsOf(formula: string, parts: SequenceNodes): SequenceNodes {
  let at = 0;
  return parts?.map((part) => {
    const from = at;
    at += (typeof part === 'string' ? part : part.token).length;
    const text = formula.slice(from, at);
    return typeof part === 'string' ? text : { ...part, token: text };
  });
}

function numberOf(cell: Nullable<ICellData>): number | undefined {
  return cell?.t === CellValueType.NUMBER && isRealNum(cell.v) ? Number(cell.v) : undefined;
}
