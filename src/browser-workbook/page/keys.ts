// Which keys are the cell's: Univer gives some of them to others.
import { toDisposable } from '@univerjs/core';
import { type IEditorService, type ILayoutService, type IShortcutService, KeyCode } from '@univerjs/preset-sheets-core';

/** What the list of function names that opens while one types does with keys. */
const suggestions = 'sheet.formula-embedding-editor.search_function.';

/**
 * Enter ends what is typed, as in Excel, and Tab takes a name from the list where it goes on with what is typed. Univer's
 * list takes Enter too, and stays open for a moment after it no longer fits: a quick `=MIN(1,2)` became `=MINUTE(1,2)`.
 */
export function keepKeysForTheCell(shortcuts: IShortcutService, editors: IEditorService): void {
  const register = shortcuts.registerShortcut.bind(shortcuts);
  shortcuts.registerShortcut = (shortcut) => {
    if (!shortcut.id.startsWith(suggestions)) return register(shortcut);
    if (shortcut.binding === KeyCode.ENTER) return toDisposable(() => {});
    return register({ ...shortcut, preconditions: () => areFitting(editors) });
  };
}

/** Whether the list that is shown is of names that begin with what stands before the cursor. */
function areFitting(editors: IEditorService): boolean {
  const editor = editors.getFocusEditor();
  const typed = editor?.getDocumentData().body?.dataStream.slice(0, editor.getSelectionRanges()[0]?.startOffset ?? 0);
  const begun = /[\p{L}_][\p{L}\p{N}_.]*$/u.exec(typed ?? '')?.[0];
  const listed = document.querySelector('ul[data-u-comp="sheets-formula-editor"] li')?.textContent;
  return begun !== undefined && listed?.toUpperCase().startsWith(begun.toUpperCase()) === true;
}

/**
 * Keys that no control has belong to the cell, as in Excel: a dialog that has refused a value leaves them to nothing. Tab
 * stays the page's, or keys alone would not lead from the start of the page to its commands.
 */
export function takeFreeKeys(layout: ILayoutService): void {
  // Before Univer, which leaves alone what is pressed elsewhere.
  window.addEventListener(
    'keydown',
    ({ key }) => {
      if (key !== 'Tab' && document.activeElement === document.body) layout.focus();
    },
    { capture: true },
  );
}
