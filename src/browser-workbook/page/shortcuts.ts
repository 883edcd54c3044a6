// The add-in's keyboard shortcuts, from the extended overrides that its manifest names.

export interface Shortcut {
  readonly action: string;
  /** "Ctrl+Alt+Shift+M". */
  readonly key: string;
  /** What Excel calls the action where it speaks of it. */
  readonly name: string;
}

interface Overrides {
  readonly actions?: readonly { readonly id: string; readonly name: string }[];
  readonly shortcuts?: readonly {
    readonly action: string;
    readonly key: { readonly default: string; readonly web?: string };
  }[];
  readonly resources?: { readonly default?: Resources };
}
type Resources = Readonly<Record<string, { readonly value: string } | undefined>>;

/** `localised` holds the texts of one language; what it lacks is taken from the overrides themselves. */
export function readShortcuts(overrides: unknown, localised: unknown): Shortcut[] {
  const { actions = [], shortcuts = [], resources } = overrides as Overrides;
  const texts = { ...resources?.default, ...(localised as Resources | undefined) };
  const say = (text: string): string =>
    text.replace(/\$\{resource\.([^}]+)\}/g, (whole, name: string) => texts[name]?.value ?? whole);
  return shortcuts.map(({ action, key }) => {
    const described = actions.find(({ id }) => id === action);
    if (!described) throw new Error(`the shortcut of "${action}" has no action`);
    return { action, key: say(key.web ?? key.default), name: say(described.name) };
  });
}

/** The shortcut that a pressed key completes. */
export function shortcutOf(shortcuts: readonly Shortcut[], pressed: KeyboardEvent): Shortcut | undefined {
  return shortcuts.find(({ key }) => {
    const parts = key.split('+');
    const last = parts.at(-1) ?? '';
    const has = (name: string): boolean => parts.includes(name);
    // With Alt held the key's own character is often another one.
    const isKey =
      pressed.code === `Key${last.toUpperCase()}` || pressed.code === `Digit${last}` || pressed.key === last;
    return (
      isKey &&
      (pressed.ctrlKey || pressed.metaKey) === has('Ctrl') &&
      pressed.altKey === has('Alt') &&
      pressed.shiftKey === has('Shift')
    );
  });
}
