// A model as a workbook holds it, without a workbook: the cells of its plan, computed by the engine.
import { Calculation, cellsOf, shown } from '../../src/calculation';
import type { StoredModel } from '../../src/excel';
import type { ModelCells } from '../../src/excel/model-cells';
import { firstCell, plan, type CellContent, type WorkbookPlan } from '../../src/plan';
import { initialAnswers, type Answers, type Template } from '../../src/templates';
import type { Language } from '../../src/locales/language';

export interface HeldModel {
  readonly plan: WorkbookPlan;
  readonly stored: StoredModel;
  readonly cells: ModelCells;
}

/** `typed`: what the user has put into cells, by sheet and address. */
export function heldModel(
  template: Template,
  language: Language,
  typed: Readonly<Record<string, CellContent>> = {},
  some: Answers = {},
): HeldModel {
  const answers = { ...initialAnswers(template, language, '2026-01-15'), ...some };
  const made = plan(template, answers, language);
  const calculation = new Calculation(cellsOf(made));
  const place = (reference: string): readonly [string, number, number] => {
    const [sheet = '', address = ''] = reference.split('!');
    const { row, column } = firstCell(address);
    return [sheet, row, column];
  };
  for (const [reference, content] of Object.entries(typed)) calculation.set(...place(reference), content);
  const sheets = made.sheets.map((sheet, index) => {
    const ends = sheet.contents.map(({ address, cells }) => {
      const { row, column } = firstCell(address);
      return { row: row + cells.length, column: column + (cells[0]?.length ?? 0) };
    });
    const rows = Math.max(...ends.map(({ row }) => row));
    const columns = Math.max(...ends.map(({ column }) => column));
    const grid = (cell: (row: number, column: number) => CellContent): CellContent[][] =>
      Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => cell(row, column)));
    const value = (row: number, column: number): CellContent => {
      try {
        return shown(calculation.value(sheet.name, row, column));
      } catch {
        return 0;
      }
    };
    return {
      id: `{${index}}`,
      name: sheet.name,
      row: 0,
      column: 0,
      formulas: grid((row, column) => calculation.formula(sheet.name, row, column) ?? value(row, column)),
      values: grid(value),
    };
  });
  const sheetNames = made.sheets.map(({ name }) => name);
  const recorded = sheetNames.map((name, index) => ({ id: `{${index}}`, name }));
  return {
    plan: made,
    cells: { sheets, names: made.names.map(({ name, formula }) => ({ name, formula })) },
    stored: {
      sheets: sheetNames,
      sheetIds: recorded.map(({ id }) => id),
      names: made.names.map(({ name }) => name),
      start: made.start,
      checks: '',
      record: {
        template: made.template,
        number: made.number,
        language,
        answers,
        sheets: recorded,
        names: made.names.map(({ name }) => name),
        start: made.start,
      },
    },
  };
}
