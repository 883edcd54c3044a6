// The form of the files is Microsoft's: "Add custom keyboard shortcuts to your Office Add-ins".
import { readShortcuts, shortcutOf } from '../../src/browser-workbook/page/shortcuts';

const overrides = {
  actions: [{ id: 'show', type: 'ExecuteFunction', name: '${resource.show_name}' }],
  shortcuts: [{ action: 'show', key: { default: 'Ctrl+Alt+Shift+M' } }],
  resources: { default: { show_name: { value: 'Show' } } },
};
const key = (held: Partial<KeyboardEvent>): KeyboardEvent =>
  ({ ctrlKey: true, altKey: true, shiftKey: true, metaKey: false, code: 'KeyM', key: 'Ü', ...held }) as KeyboardEvent;

test('names are said in the language that is given, else in the file’s own', () => {
  expect(readShortcuts(overrides, { show_name: { value: 'Показать' } })[0]?.name).toBe('Показать');
  expect(readShortcuts(overrides, undefined)[0]?.name).toBe('Show');
});

test('a shortcut without an action is refused, as Excel refuses it', () => {
  expect(() => readShortcuts({ shortcuts: overrides.shortcuts }, undefined)).toThrow('no action');
});

test('a shortcut is its key with just its modifiers, whatever character the key gives with them', () => {
  const shortcuts = readShortcuts(overrides, undefined);
  expect(shortcutOf(shortcuts, key({}))?.action).toBe('show');
  expect(shortcutOf(shortcuts, key({ shiftKey: false }))).toBeUndefined();
  expect(shortcutOf(shortcuts, key({ code: 'KeyN' }))).toBeUndefined();
});
