// One add-in's connection to the workbook: takes the messages of OfficeExtension.HostBridge, answers them in turn, and
// sends the events that the add-in listens to.
import { ICommandService } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetStyleCommand,
  SetWorksheetActiveOperation,
} from '@univerjs/sheets';
import { SheetDataValidationModel, SheetsDataValidationValidatorService } from '@univerjs/sheets-data-validation';
import { type Area, hull, rectangleAddress } from '../grid/area';
import type { Grid } from '../grid/grid';
import { HostError } from './error';
import type { Host, HostEvent } from './host';
import {
  Interpreter,
  type ObjectModel,
  type RequestBody,
  type ResponseBody,
  asksWorkbook,
  errorAnswer,
} from './interpreter';
import type { HostObject } from './object-type';
import {
  type AddInRuntime,
  addInInternalService,
  appRuntime,
  appRuntimePersistence,
  customFunctionsService,
} from './objects/app-runtime';
import { range } from './objects/range';
import { workbook } from './objects/workbook';
import { worksheet } from './objects/worksheet';

const messageTypes = { request: 1, response: 2, event: 3 } as const;
/** Office.js's numbers for its events. */
const eventTypes: Readonly<Record<HostEvent, number>> = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
};
const eventCategory = 65_536;
const visibilityChanged = 65_539;
/** The older event of the workbook's selection, which an add-in hears without asking the host. */
const documentSelectionChanged = 2;
const wholeWorkbook = 'Workbook';

/** The mark of a request that would rather wait than fail while a cell is edited. */
const delayForCellEdit = 64;

interface BridgeRequest {
  readonly id: number;
  readonly type: number;
  readonly flags?: number;
  readonly message?: { readonly body?: RequestBody };
}

/** One request as it was received. */
export interface LoggedRequest {
  readonly bytes: number;
  readonly actions: number;
}

/** A failure that a test asks for: nothing done, half of the actions done, or all done and the answer lost. */
export type FailureMode = 'before' | 'halfway' | 'after';

export interface AddInHostOptions {
  readonly grid: Grid;
  /** Sends a message to the add-in. */
  send(message: string): void;
  readonly runtime?: AddInRuntime;
  /** Something beside the cells changed. */
  changed?(): void;
  /** While the person types in a cell Excel does nothing for an add-in: resolves when they have finished. */
  readonly editing?: { isOpen(): boolean; closed(): Promise<void> };
}

export class AddInHost implements Host, ObjectModel {
  readonly grid: Grid;
  readonly requests: LoggedRequest[] = [];
  readonly #options: AddInHostOptions;
  readonly #interpreter = new Interpreter(this);
  readonly #failures = new Map<number, { mode: FailureMode; error: HostError }>();
  /** How many handlers the add-in has for an event of a sheet, or of all (`""`). */
  readonly #listening = new Map<string, number>();
  readonly #events: { dispose(): void };
  #last: Promise<void> = Promise.resolve();
  #activeSheetId: string;
  /** Whether what happens is the add-in's doing. */
  #working = false;

  constructor(options: AddInHostOptions) {
    this.#options = options;
    this.grid = options.grid;
    this.#activeSheetId = this.grid.activeSheetId();
    this.#events = this.grid.service(ICommandService).onCommandExecuted((command) => {
      this.#observe(command.id, command.params as Record<string, unknown> | undefined);
    });
  }

  worksheet(sheetId: string): HostObject {
    return worksheet(this, sheetId);
  }

  range(area: Area): HostObject {
    return range(this, area);
  }

  /** Takes a message of the add-in; answers come in the order of the requests. */
  receive(text: string): void {
    this.#last = this.#last.then(() => this.#answer(text));
  }

  /** Resolves when every request so far is answered. */
  idle(): Promise<void> {
    return this.#last;
  }

  /** Lets the `n`th request from now (the next is 1) fail. */
  failRequest(n: number, mode: FailureMode, error?: { code?: string; message?: string }): void {
    const code = (error?.code ?? 'GeneralException') as HostError['code'];
    const failure = new HostError(code, error?.message ?? 'an internal error occurred while the request was processed');
    this.#failures.set(this.requests.length + n, { mode, error: failure });
  }

  async #answer(text: string): Promise<void> {
    const { id, type, flags = 0, message } = JSON.parse(text) as BridgeRequest;
    if (type !== messageTypes.request || !message?.body) return;
    const body = message.body;
    this.requests.push({ bytes: text.length, actions: body.Actions.length });
    // A person types on: the next cell may be open before this request has its turn.
    while ((flags & delayForCellEdit) !== 0 && this.#options.editing?.isOpen()) await this.#options.editing.closed();
    const response = await this.#run(body);
    const reply = { id, type: messageTypes.response, message: { statusCode: 200, headers: {}, body: response } };
    this.#options.send(JSON.stringify(reply));
  }

  async #run(body: RequestBody): Promise<ResponseBody> {
    if (this.#options.editing?.isOpen() && asksWorkbook(body)) {
      const editing = new HostError('InvalidOperationInCellEditMode', 'a cell is being edited; finish it first');
      return { Results: [], Error: errorAnswer(editing, 0, '') };
    }
    const failure = this.#failures.get(this.requests.length);
    const limit =
      failure === undefined || failure.mode === 'after'
        ? Infinity
        : failure.mode === 'before'
          ? 0
          : body.Actions.length / 2;
    this.#working = true;
    try {
      const response = await this.#interpreter.run(body, limit);
      return failure ? { Results: [], Error: errorAnswer(failure.error, 0, '') } : response;
    } finally {
      this.#working = false;
    }
  }

  // ObjectModel

  root(name: string): HostObject | undefined {
    const { runtime } = this.#options;
    switch (name) {
      case '':
        return workbook(this);
      case 'Microsoft.AppRuntime.AppRuntimeService':
        return runtime && appRuntime(runtime);
      case 'Microsoft.AppRuntime.AppRuntimePersistenceService':
        return runtime && appRuntimePersistence(runtime);
      case 'Microsoft.InternalService.AddinInternalService':
        return addInInternalService;
      case 'Microsoft.ExcelServices.CustomFunctions':
        return customFunctionsService;
      default:
        return undefined;
    }
  }

  settle(): Promise<void> {
    return this.grid.settle();
  }

  async validate(): Promise<void> {
    const { grid } = this;
    const validator = grid.service(SheetsDataValidationValidatorService);
    for (const sheetId of grid.sheetIds()) {
      if (grid.service(SheetDataValidationModel).getRules(grid.unitId, sheetId).length === 0) continue;
      await validator.validatorWorksheet(grid.unitId, sheetId);
    }
  }

  // Host

  changed(): void {
    this.#options.changed?.();
  }

  listen(event: HostEvent, sheetId: string | undefined, on: boolean): void {
    const key = `${event} ${sheetId ?? ''}`;
    this.#listening.set(key, Math.max(0, (this.#listening.get(key) ?? 0) + (on ? 1 : -1)));
  }

  /** Tells the add-in that its pane is shown or hidden. */
  tellVisibility(visible: boolean): void {
    this.#send(visibilityChanged, '', { visibility: visible ? 'Visible' : 'Hidden' });
  }

  #tell(event: HostEvent, sheetId: string, args: object): void {
    const message = { ...args, worksheetId: sheetId };
    if (this.#listening.get(`${event} `)) this.#send(eventTypes[event], wholeWorkbook, message);
    if (this.#listening.get(`${event} ${sheetId}`)) this.#send(eventTypes[event], sheetId, message);
  }

  #send(messageType: number, targetId: string, args: object): void {
    const entry = { messageCategory: eventCategory, messageType, targetId, message: JSON.stringify(args) };
    this.#options.send(JSON.stringify({ type: messageTypes.event, message: { entries: [entry] } }));
  }

  #observe(command: string, params: Record<string, unknown> | undefined): void {
    const sheetId = params?.['subUnitId'];
    switch (command) {
      case SetRangeValuesMutation.id:
        if (typeof sheetId === 'string') this.#cellsChanged(sheetId, params ?? {});
        break;
      case SetSelectionsOperation.id:
        if (typeof sheetId === 'string') {
          const { sheetId: _sheet, ...rectangle } = this.grid.selection().areas.reduce(hull);
          this.#tell('selectionChanged', sheetId, { address: rectangleAddress(rectangle) });
          this.#send(documentSelectionChanged, '', {});
        }
        break;
      case SetWorksheetActiveOperation.id:
        if (typeof sheetId === 'string' && sheetId !== this.#activeSheetId) {
          this.#tell('deactivated', this.#activeSheetId, {});
          this.#activeSheetId = sheetId;
          this.#tell('activated', sheetId, {});
        }
        break;
      case InsertSheetMutation.id: {
        const sheet = params?.['sheet'] as { id?: string } | undefined;
        this.#tell('added', sheet?.id ?? '', { source: 'Local' });
        break;
      }
      case RemoveSheetMutation.id:
        if (typeof sheetId === 'string') this.#tell('deleted', sheetId, { source: 'Local' });
        break;
    }
  }

  /** Excel tells what was written, not what formulas made of it. */
  #cellsChanged(sheetId: string, params: Record<string, unknown>): void {
    if (!this.#listening.get('changed ') && !this.#listening.get(`changed ${sheetId}`)) return;
    if (params['trigger'] === SetStyleCommand.id) return;
    // Nobody has written anything: a name came or went that the formulas use.
    if (this.grid.isEnteringAgain) return;
    let changed: Area | undefined;
    const cells = (params['cellValue'] ?? {}) as Record<
      string,
      Record<string, { v?: unknown; f?: unknown } | null> | undefined
    >;
    for (const [row, line] of Object.entries(cells)) {
      for (const [column, cell] of Object.entries(line ?? {})) {
        if (cell && !('v' in cell) && !('f' in cell)) continue;
        const area = { sheetId, row: Number(row), column: Number(column), rows: 1, columns: 1 };
        changed = changed ? hull(changed, area) : area;
      }
    }
    if (!changed) return;
    const { sheetId: _sheet, ...rectangle } = changed;
    this.#tell('changed', sheetId, {
      address: rectangleAddress(rectangle),
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: this.#working ? 'ThisLocalAddin' : 'Unknown',
      shiftDirection: 'None',
    });
  }

  dispose(): void {
    this.#events.dispose();
  }
}
