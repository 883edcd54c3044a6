import type { Named } from './2-name';
import type { Laid } from './3-lay-out';
import { column, tableHead, tileAt } from './3-lay-out';
import type { FilledSheet } from './4-fill';
import { absoluteRange, cellAddress, rangeAddress, sheetPrefix } from './address';
import { dress, tabColor } from './5-dress';
import type { NormalModel } from './model';
import type { InputPlan, NamePlan, SheetPlan, WorkbookPlan } from './workbook-plan';

/** Phase 6: everything together, as it is written into a workbook. */
export function assemble(model: NormalModel, named: Named, laid: Laid, filled: readonly FilledSheet[]): WorkbookPlan {
  const sheets = filled.map((sheet): SheetPlan => ({
    name: sheet.name,
    role: sheet.sheet.role,
    tabColor: tabColor(sheet),
    contents: sheet.rectangles.map(({ top, rows }) => ({
      address: rangeAddress(
        { row: top, column: 0 },
        { row: top + rows.length - 1, column: (rows[0]?.length ?? 1) - 1 },
      ),
      cells: rows.map((row) => row.map((one) => one.content)),
    })),
    ...dress(model, named, laid, sheet),
  }));
  return {
    template: model.template,
    number: named.number,
    language: model.language,
    answers: model.answers,
    sheets,
    names: namesOf(model, named, laid),
    inputs: inputsOf(model, named, laid),
    timeline: {
      unit: model.timeline.unit,
      firstDay: model.timeline.firstDay,
      periods: model.timeline.periods,
    },
    start: startOf(filled),
  };
}

function namesOf(model: NormalModel, named: Named, laid: Laid): NamePlan[] {
  const found: NamePlan[] = [];
  const lastPeriod = column.firstPeriod + model.timeline.periods - 1;
  for (const { name: sheetName, blocks } of laid.sheets) {
    const put = (id: string, address: string, comment: string): void => {
      const name = named.names.get(id);
      if (name !== undefined) found.push({ name, formula: `=${sheetPrefix(sheetName)}${address}`, comment });
    };
    const one = (id: string, row: number, comment: string): void => {
      const at = { row, column: column.value };
      put(id, absoluteRange(at, at), comment);
    };
    for (const { block, top } of blocks) {
      switch (block.kind) {
        case 'inputs':
          block.inputs.forEach((input, index) => one(input.id, top + 1 + index, input.label));
          break;
        case 'figures':
          block.figures.forEach((figure, index) => one(figure.id, top + 1 + index, figure.label));
          break;
        case 'tiles':
          block.figures.forEach((figure, index) => {
            const { down, column: across } = tileAt(index);
            const at = { row: top + down, column: across };
            put(figure.id, absoluteRange(at, at), figure.label);
          });
          break;
        case 'checks':
          one('checks_failed', top + 1 + block.rows.length, block.title);
          one('checks_state', top + 2 + block.rows.length, block.title);
          break;
        case 'inputRows':
          block.rows.forEach((line, index) => {
            const row = top + 1 + index;
            put(line.id, absoluteRange({ row, column: column.firstPeriod }, { row, column: lastPeriod }), line.label);
          });
          break;
        case 'inputTable': {
          const firstRow = top + tableHead.inputTable;
          block.columns.forEach((line, index) => {
            const from = { row: firstRow, column: 1 + index };
            const to = { row: firstRow + block.rows.length - 1, column: 1 + index };
            put(`${block.id}.${line.id}`, absoluteRange(from, to), line.label);
          });
          break;
        }
        default:
      }
    }
  }
  return found;
}

/** Every line of cells to type into. */
function inputsOf(model: NormalModel, named: Named, laid: Laid): InputPlan[] {
  const lastPeriod = column.firstPeriod + model.timeline.periods - 1;
  return laid.sheets.flatMap(({ name: sheet, blocks }) =>
    blocks.flatMap(({ block, top }): InputPlan[] => {
      switch (block.kind) {
        case 'inputs':
          return block.inputs.map((input, index) => ({
            id: input.id,
            name: named.names.get(input.id) ?? '',
            sheet,
            address: cellAddress({ row: top + 1 + index, column: column.value }),
            block: block.title,
            label: input.label,
            over: 'cell',
            items: input.items,
            cells: [
              {
                row: '',
                label: input.label,
                example: input.example,
                accepts: input.accepts,
                items: [],
                ...(input.answers === '' ? {} : { answers: input.answers }),
              },
            ],
          }));
        case 'inputRows':
          return block.rows.map((line, index) => {
            const row = top + 1 + index;
            return {
              id: line.id,
              name: named.names.get(line.id) ?? '',
              sheet,
              address: rangeAddress({ row, column: column.firstPeriod }, { row, column: lastPeriod }),
              block: block.title,
              label: line.label,
              over: 'periods',
              items: line.items,
              cells: line.examples.map((example) => ({
                row: '',
                label: line.label,
                example,
                accepts: line.accepts,
                items: [],
              })),
            };
          });
        case 'inputTable':
          return block.columns.map((line, index) => {
            const firstRow = top + tableHead.inputTable;
            const id = `${block.id}.${line.id}`;
            return {
              id,
              name: named.names.get(id) ?? '',
              sheet,
              address: rangeAddress(
                { row: firstRow, column: 1 + index },
                { row: firstRow + block.rows.length - 1, column: 1 + index },
              ),
              block: block.title,
              label: line.label,
              over: 'rows',
              items: line.items,
              cells: block.rows.map((row) => ({
                row: row.id,
                label: row.label,
                example: row.cells[index]?.example ?? '',
                accepts: row.cells[index]?.accepts ?? { kind: 'text', maxLength: 0 },
                items: row.items,
                ...(row.answers === '' ? {} : { answers: row.answers }),
              })),
            };
          });
        default:
          return [];
      }
    }),
  );
}

/** The first cell to type into. */
function startOf(filled: readonly FilledSheet[]): WorkbookPlan['start'] {
  for (const { name, rectangles } of filled) {
    for (const { top, rows } of rectangles) {
      for (const [index, row] of rows.entries()) {
        const at = row.findIndex((one) => one.typed);
        if (at >= 0) return { sheet: name, address: cellAddress({ row: top + index, column: at }) };
      }
    }
  }
  return { sheet: filled[0]?.name ?? '', address: 'A1' };
}
