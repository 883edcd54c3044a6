// Build time: the files that follow from the descriptions of functions and templates and are served beside the add-in.
import { families, functions } from '../functions';
import { shortNameOf } from '../functions/short-names/name-of';
import { languages } from '../locales/language';
import { templates } from '../templates';
import { functionsMetadata, metadataFileName } from './function-metadata';
import { helpPages } from './help-pages';
import { shortcutFiles } from './shortcuts';

export { functionsMetadata, metadataFileName } from './function-metadata';
export { helpPages, helpPath } from './help-pages';
export { shortcuts } from './shortcuts';

/**
 * All functions JSON files, all help pages and the keyboard shortcuts, paths relative to `baseUrl`, the address at which the add-in is served
 * (`https://localhost:3000/`).
 */
export function metadataFiles(baseUrl: string): readonly { readonly path: string; readonly content: string }[] {
  return [
    ...languages.map((language) => ({
      path: metadataFileName(language),
      content: `${JSON.stringify(functionsMetadata(functions, language, baseUrl), null, 2)}\n`,
    })),
    ...shortcutFiles(),
    ...helpPages(families, templates).map(({ path, html }) => ({ path, content: html })),
  ];
}

/** For the browser workbook: what may be typed in the place of a function's name, and is put into the workbook then. */
export function shortNameFile(): { readonly path: string; readonly content: string } {
  const names = functions.flatMap(({ id }) => {
    const name = shortNameOf(id);
    return name === undefined ? [] : [[id, name] as const];
  });
  return { path: 'short-names.json', content: `${JSON.stringify(Object.fromEntries(names), null, 2)}\n` };
}
