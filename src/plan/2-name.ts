import type { NormalModel } from './1-normalise';
import { kindOf } from './blocks';
import { TemplateFault } from './model';
import type { Named } from './places';

/** What the workbook has already and a new model must not reuse; compared without regard to case, as Excel does. */
export interface Taken {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  /** Numbers below this one are not to be given. */
  readonly from?: number;
}

/** Excel's limit for the name of a sheet. */
const longestSheetName = 31;

/**
 * Phase 2: names for the sheets and for everything that formulas speak of. Where one of them is taken, the whole model
 * gets the smallest number that frees all, so that what belongs together is named together.
 */
export function name(model: NormalModel, taken: Taken): Named {
  const ids = namedIds(model);
  const seen = new Set<string>();
  for (const id of ids) {
    const key = baseName(id).toLowerCase();
    if (seen.has(key)) throw new TemplateFault(model.template.id, `"${id}"`, 'this name is used twice');
    seen.add(key);
    if (!/^[a-z][a-z0-9]*([_.][a-z0-9]+)*$/.test(id) || looksLikeCell(baseName(id))) {
      throw new TemplateFault(model.template.id, `"${id}"`, 'this cannot be the name of a cell');
    }
  }

  for (const [index, sheet] of model.sheets.entries()) {
    const same = model.sheets.slice(0, index).some((one) => one.name.toLowerCase() === sheet.name.toLowerCase());
    if (same) throw new TemplateFault(model.template.id, `sheet "${sheet.name}"`, 'this name is used twice');
  }

  const takenSheets = new Set(taken.sheets.map((sheet) => sheet.toLowerCase()));
  const takenNames = new Set(taken.names.map((one) => one.toLowerCase()));
  for (let number = taken.from ?? 1; ; number++) {
    const sheets = new Map(model.sheets.map((sheet) => [sheet.id, numberedSheet(sheet.name, number)]));
    const names = new Map(ids.map((id) => [id, number === 1 ? baseName(id) : `${baseName(id)}_${number}`]));
    const isFree =
      [...sheets.values()].every((sheet) => !takenSheets.has(sheet.toLowerCase())) &&
      [...names.values()].every((one) => !takenNames.has(one.toLowerCase())) &&
      // `Budget` numbered 2 would be the `Budget_2` of the same model.
      new Set([...names.values()].map((one) => one.toLowerCase())).size === ids.length;
    if (isFree) return { number, sheets, names };
  }
}

function namedIds(model: NormalModel): string[] {
  return model.sheets.flatMap((sheet) =>
    sheet.blocks.flatMap((block) =>
      kindOf(block)
        .things(block, model)
        .flatMap((thing) =>
          thing.kind === 'table'
            ? thing.columns.flatMap(({ id, comment }) => (comment === undefined ? [] : [`${thing.id}.${id}`]))
            : thing.comment === undefined
              ? []
              : [thing.id],
        ),
    ),
  );
}

function baseName(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1).replace('.', '_');
}

function looksLikeCell(text: string): boolean {
  return /^[A-Z]{1,3}[0-9]+$/i.test(text) || /^(R[0-9]*)?(C[0-9]*)?$/i.test(text);
}

/** A sheet's name in the model of this number, cut where Excel would refuse it. */
export function numberedSheet(sheet: string, number: number): string {
  const end = number === 1 ? '' : ` ${number}`;
  return sheet.slice(0, longestSheetName - end.length).trimEnd() + end;
}
