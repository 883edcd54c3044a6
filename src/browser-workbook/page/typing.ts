// What a person types in a cell is theirs until they have ended it.
import {
  CanceledError,
  type DocumentDataModel,
  ICommandService,
  type IDocumentBody,
  IUniverInstanceService,
} from '@univerjs/core';
import {
  type IEditorBridgeService,
  KeyCode,
  MoveSelectionEnterAndTabCommand,
  ReplaceTextRunsCommand,
} from '@univerjs/preset-sheets-core';
import { type ISelectionWithStyle, SheetsSelectionsService } from '@univerjs/sheets';
import type { CalculationHold } from '../grid/calculation-hold';
import type { Grid } from '../grid/grid';

/** While the editor is open, nothing is computed or written by formulas, and nothing is put into what is being typed. */
export function leaveTypingAlone(editor: IEditorBridgeService, calculation: CalculationHold): void {
  // Univer puts a cell's content into the editor anew when a cell of that row and column is written, be it on another
  // sheet: what a formula gave there came into the number that was typed.
  const refresh = editor.refreshEditCellState.bind(editor);
  editor.refreshEditCellState = () => {
    if (!editor.isVisible().visible) refresh();
  };
  editor.visible$.subscribe(({ visible }) => {
    if (visible) calculation.hold();
    // First the cell takes what was typed and the selection moves on.
    else
      setTimeout(() => {
        if (!editor.isVisible().visible) calculation.release();
      });
  });
}

/**
 * Enter after a row of Tabs leads to below where the row began, as in Excel. Univer remembers that place also when the
 * person has gone elsewhere by a click, and leads back.
 */
export function forgetRowsThatWereLeft(grid: Grid): void {
  const selections = grid.service(SheetsSelectionsService);
  const current = (): ISelectionWithStyle | undefined =>
    selections.getCurrentSelections().find(({ primary }) => primary);
  const place = (): string => JSON.stringify([grid.activeSheetId(), current()?.primary]);
  /** What Univer may have remembered: the objects themselves, which can be told where the person is now. */
  let beginnings: ISelectionWithStyle[] = [];
  let ledTo = '';
  const commands = grid.service(ICommandService);
  commands.beforeCommandExecuted(({ id }) => {
    const selection = current();
    if (id !== MoveSelectionEnterAndTabCommand.id || !selection) return;
    if (place() !== ledTo) for (const beginning of beginnings) Object.assign(beginning, structuredClone(selection));
    beginnings.push(selection);
  });
  commands.onCommandExecuted(({ id, params }) => {
    if (id !== MoveSelectionEnterAndTabCommand.id) return;
    if ((params as { keycode?: KeyCode }).keycode !== KeyCode.TAB) beginnings = [];
    ledTo = place();
  });
}

/**
 * Univer colours a formula a moment after it was typed, and writes the text that it had then: on a busy machine the keys that
 * were pressed since were gone, or stood in the wrong place. What has changed since is coloured the next time.
 */
export function keepWhatWasTypedSince(grid: Grid): void {
  const instances = grid.service(IUniverInstanceService);
  grid.service(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== ReplaceTextRunsCommand.id) return;
    const { unitId, body, textRanges } = params as { unitId: string; body: IDocumentBody; textRanges?: unknown };
    // With a place for the cursor it is meant to change the text.
    if (textRanges !== undefined) return;
    const now = instances.getUnit<DocumentDataModel>(unitId)?.getBody()?.dataStream.replace(/\r\n$/, '');
    if (now !== body.dataStream) throw new CanceledError();
  });
}
