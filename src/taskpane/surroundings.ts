// What Office and the browser say about where the pane is shown. Each may be missing; none of it is about a person.
import { darkTheme, displayLanguage, storagePartition } from '../excel';
import { languageOf, languages, type Language } from '../locales/language';

/** Office's own answer, undefined where there is no Office to ask. */
function asked<T>(office: () => T): T | undefined {
  try {
    return office();
  } catch {
    return undefined;
  }
}

/** Whether Excel is there: outside it, Office has no display language. */
export function insideExcel(): boolean {
  return Boolean(asked(displayLanguage));
}

/** The language that the user chose, else that of Excel's menus, else the browser's. */
export function startLanguage(): Language {
  const chosen = rememberedLanguage();
  return languages.find((language) => language === chosen) ?? languageOf(asked(displayLanguage) || navigator.language);
}

/** Storage may be blocked; then the choice holds until the pane is closed. */
export function rememberLanguage(language: Language): void {
  asked(() => localStorage.setItem(storageKey('language'), language));
}

function rememberedLanguage(): string | null | undefined {
  return asked(() => localStorage.getItem(storageKey('language')));
}

/** Whether short names are added to the workbook as they are typed: yes, until the user says no. */
export function addsTypedNames(): boolean {
  return asked(() => localStorage.getItem(storageKey('typed-names'))) !== 'no';
}

export function rememberAddsTypedNames(adds: boolean): void {
  asked(() => localStorage.setItem(storageKey('typed-names'), adds ? 'yes' : 'no'));
}

const mostRecent = 3;

/** The templates that were used last, the latest first. */
export function recentTemplates(): readonly string[] {
  const stored = asked(() => localStorage.getItem(storageKey('recent-templates')));
  return stored ? stored.split(',').slice(0, mostRecent) : [];
}

export function rememberTemplate(id: string): void {
  const recent = [id, ...recentTemplates().filter((one) => one !== id)].slice(0, mostRecent);
  asked(() => localStorage.setItem(storageKey('recent-templates'), recent.join()));
}

function storageKey(of: 'language' | 'typed-names' | 'recent-templates'): string {
  return `${asked(storagePartition) ?? ''}product-planning.${of}`;
}

const systemDark = '(prefers-color-scheme: dark)';

/** Office's theme where it tells one, else that of the system. */
export function isDark(): boolean {
  return asked(darkTheme) ?? window.matchMedia(systemDark).matches;
}

/** Calls back when the theme may have changed. Excel gives no event, but the pane gains focus after its settings. */
export function watchTheme(changed: () => void): () => void {
  const system = window.matchMedia(systemDark);
  system.addEventListener('change', changed);
  window.addEventListener('focus', changed);
  return () => {
    system.removeEventListener('change', changed);
    window.removeEventListener('focus', changed);
  };
}
