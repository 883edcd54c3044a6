// The keyboard shortcuts in the form of Office's extended overrides: the keys with their English names, and the names in
// each other language.
import { languages, officeLocale, type Language, type Texts } from '../locales/language';
import * as say from './shortcuts.texts';

interface Shortcut {
  /** As the add-in associates it. */
  readonly action: string;
  /** Office asks for Ctrl+Alt+Shift and another key, which Excel keeps free; on a Mac Alt is Option. */
  readonly key: string;
  readonly text: Texts;
}

export const shortcuts: readonly Shortcut[] = [
  { action: 'showModels', key: 'Ctrl+Alt+Shift+M', text: say.openPlanningModels },
  { action: 'showAnalyse', key: 'Ctrl+Alt+Shift+A', text: say.analyseSelectedTable },
  { action: 'showFunctions', key: 'Ctrl+Alt+Shift+F', text: say.findPlanningFunction },
  { action: 'showExplain', key: 'Ctrl+Alt+Shift+E', text: say.explainSelectedCell },
  { action: 'showShare', key: 'Ctrl+Alt+Shift+S', text: say.ctrlAltShiftSText },
  { action: 'showHelp', key: 'Ctrl+Alt+Shift+H', text: say.openHelp },
];

/** Their files, beside the add-in's pages; the manifest names both kinds. */
export function shortcutFiles(): readonly { readonly path: string; readonly content: string }[] {
  const names = (language: Language): object =>
    Object.fromEntries(shortcuts.map(({ action, text }) => [action, { value: text[language] }]));
  const overrides = {
    actions: shortcuts.map(({ action }) => ({ id: action, type: 'ExecuteFunction', name: `\${resource.${action}}` })),
    shortcuts: shortcuts.map(({ action, key }) => ({ action, key: { default: key } })),
    resources: { default: names('en') },
  };
  return [
    { path: 'shortcuts.json', content: `${JSON.stringify(overrides, null, 2)}\n` },
    ...languages.map((language) => ({
      path: `shortcuts.${officeLocale[language]}.json`,
      content: `${JSON.stringify(names(language), null, 2)}\n`,
    })),
  ];
}
