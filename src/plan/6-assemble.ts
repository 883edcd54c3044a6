import type { NormalModel } from './1-normalise';
import type { Laid } from './3-lay-out';
import type { FilledSheet } from './4-fill';
import { dress, tabColor } from './5-dress';
import type { Cell } from './address';
import { absoluteRange, cellAddress, rangeAddress, sheetPrefix } from './address';
import { kindOf } from './blocks';
import { calledApart } from './called';
import type { InputThing } from './blocks/kind';
import { column, lastPeriodOf } from './geometry';
import type { Named } from './places';
import type { FigurePlan, InputPlan, NamePlan, SheetPlan, WorkbookPlan } from './workbook-plan';

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
  const lines = linesOf(model, laid);
  return {
    template: model.template,
    number: named.number,
    language: model.language,
    answers: model.answers,
    sheets,
    names: lines.map((line) => namePlanOf(line, named)),
    inputs: lines.flatMap((line) => inputPlanOf(line, named)),
    figures: figuresOf(model, named, laid),
    ...(model.timeline && { timeline: timelinePlanOf(model.timeline) }),
    start: startOf(filled),
  };
}

function timelinePlanOf({
  unit,
  firstDay,
  periods,
}: NonNullable<NormalModel['timeline']>): NonNullable<WorkbookPlan['timeline']> {
  return { unit, firstDay, periods };
}

/** What a block can be spoken of by, with the cells that it stands for. */
interface Line {
  readonly id: string;
  readonly label: string;
  readonly sheet: string;
  readonly from: Cell;
  readonly to: Cell;
  readonly over: InputPlan['over'];
  readonly input?: InputThing;
}

function linesOf(model: NormalModel, laid: Laid): Line[] {
  return laid.sheets.flatMap(({ name: sheet, blocks }) =>
    blocks.flatMap(({ block, top, left }) =>
      kindOf(block)
        .things(block, model)
        .flatMap((thing): Line[] => {
          switch (thing.kind) {
            case 'cell': {
              const at = { row: top + thing.at.row, column: left + thing.at.column };
              return [{ ...thing, label: thing.comment, sheet, from: at, to: at, over: 'cell' }];
            }
            case 'row': {
              if (thing.comment === undefined) return [];
              const from = { row: top + thing.row, column: column.firstPeriod };
              const to = { ...from, column: lastPeriodOf(model) };
              return [{ ...thing, label: thing.comment, sheet, from, to, over: 'periods' }];
            }
            case 'table':
              return thing.columns.flatMap(({ id, comment, ...one }, index): Line[] => {
                if (comment === undefined) return [];
                const from = { row: top + thing.firstRow, column: left + thing.left + 1 + index };
                const to = { ...from, row: from.row + thing.rows.length - 1 };
                return [{ ...one, id: `${thing.id}.${id}`, label: comment, sheet, from, to, over: 'rows' }];
              });
          }
        }),
    ),
  );
}

function nameOf(line: Line, named: Named): string {
  return named.names.get(line.id) ?? '';
}

function namePlanOf(line: Line, named: Named): NamePlan {
  return {
    name: nameOf(line, named),
    formula: `=${sheetPrefix(line.sheet)}${absoluteRange(line.from, line.to)}`,
    comment: line.label,
  };
}

/** A line of cells to type into. */
function inputPlanOf(line: Line, named: Named): InputPlan[] {
  if (!line.input) return [];
  return [
    {
      id: line.id,
      name: nameOf(line, named),
      sheet: line.sheet,
      address: rangeAddress(line.from, line.to),
      block: line.input.block,
      label: line.label,
      unit: line.input.unit,
      over: line.over,
      items: line.input.items,
      cells: line.input.cells,
    },
  ];
}

/** The numbers on the sheets of results, and the lines over the periods that their charts draw. */
function figuresOf(model: NormalModel, named: Named, laid: Laid): FigurePlan[] {
  const drawn = new Set(
    model.sheets.flatMap(({ role, blocks }) =>
      blocks.flatMap((block) =>
        role === 'results' && block.kind === 'chart' && block.over === 'periods'
          ? block.series.map(({ values }) => values)
          : [],
      ),
    ),
  );
  const cells: Omit<FigurePlan, 'called'>[] = [];
  const lines: Omit<FigurePlan, 'called'>[] = [];
  const own = new Map<string, string>();
  for (const { name: sheet, sheet: spec, blocks } of laid.sheets) {
    for (const { block, top, left } of blocks) {
      for (const thing of kindOf(block).things(block, model)) {
        if (thing.kind === 'table' || !thing.figure || ['text', 'choice'].includes(thing.figure.format)) continue;
        const { block: title, label, called, unit, isHeadline, orients } = thing.figure;
        if (orients) continue;
        if (called !== undefined) own.set(thing.id, called);
        const figure = { id: thing.id, sheet, block: title, label, unit, isHeadline };
        if (thing.kind === 'cell') {
          if (spec.role !== 'results') continue;
          const name = named.names.get(thing.id) ?? '';
          const address = cellAddress({ row: top + thing.at.row, column: left + thing.at.column });
          cells.push({ ...figure, name, address, over: 'cell' });
        } else if (drawn.has(thing.id)) {
          const from = { row: top + thing.row, column: column.firstPeriod };
          const address = rangeAddress(from, { ...from, column: lastPeriodOf(model) });
          lines.push({ ...figure, address, over: 'periods' });
        }
      }
    }
  }
  const found = [...cells, ...lines];
  const called = calledApart(
    found.map(({ id, label, block }) => ({ label: own.get(id) ?? label, block })),
    model.language,
  );
  return found.map((figure, index) => ({ ...figure, called: called[index] ?? '' }));
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
