// A model as the workbook holds it, made ready to be asked: computed, compared with what the workbook shows.
import { Calculation, CannotCompute, compare, type Place, type WorkbookCells } from '../../calculation';
import { scenariosOf, type State } from '../../decision/compare';
import { fromCalculation, type CalculatedModel } from '../../decision/from-calculation';
import type { DecisionFigure } from '../../decision/model';
import type { ModelCells } from '../../excel/model-cells';
import { firstCell, literal, type CellContent } from '../../plan';
import type { OpenedFigure, OpenedModel, Opening, Trouble } from './messages';

export function open({ plan, cells, sheets }: Opening): {
  readonly model: CalculatedModel;
  readonly opened: OpenedModel;
} {
  const calculation = new Calculation(cellsOf(cells));
  const now = new Map(sheets);
  const model = fromCalculation(plan, calculation, (sheet) => now.get(sheet));
  const shown = cells.sheets.map(({ name, ...rest }) => ({ ...rest, sheet: name }));
  const places = new Map(model.figures.map((figure) => [figure.id, placesOf(figure)]));
  const differing = new Set(compare(calculation, shown).map(({ place }) => keyOf(place)));
  const held = new Map(
    shown.flatMap(({ sheet, row, column, values }) =>
      values.flatMap((line, down) =>
        line.map((value, across) => [keyOf({ sheet, row: row + down, column: column + across }), value] as const),
      ),
    ),
  );
  const troubleOf = (id: string): Trouble | undefined => {
    const of = places.get(id) ?? [];
    if (!of.some((place) => differing.has(keyOf(place)))) return undefined;
    const [first] = compare(calculation, shown, of);
    if (!first) return undefined;
    const { cell, formula, workbook, here } = first;
    if (!(here instanceof CannotCompute)) return { kind: 'differs', cell, formula, workbook, here };
    const { reason } = here;
    return reason.kind === 'function' && held.get(keyOf(here.place)) === '#NAME?'
      ? { kind: 'unknown', cell: here.cell, formula: here.formula, name: reason.name }
      : { kind: 'cannot', cell: here.cell, formula: here.formula, reason };
  };
  const planned = new Map(plan.figures.map((figure) => [figure.id, figure]));
  const figures = model.figures.map((figure): OpenedFigure => {
    const trouble = troubleOf(figure.id);
    return {
      ...figure,
      block: planned.get(figure.id)?.block ?? '',
      isHeadline: planned.get(figure.id)?.isHeadline ?? false,
      values: (places.get(figure.id) ?? []).map((place) => {
        const value = held.get(keyOf(place)) ?? '';
        return typeof value === 'number' ? value : { shown: String(value) };
      }),
      ...(trouble && { trouble }),
    };
  });
  const scenarios = scenariosOf(model);
  const names = (lines: readonly { readonly name: string }[]): readonly string[] => lines.map(({ name }) => name);
  return {
    model,
    opened: {
      title: model.title,
      inputs: model.inputs,
      // The few that are read first come first.
      figures: [...figures.filter((one) => one.isHeadline), ...figures.filter((one) => !one.isHeadline)],
      missing: { inputs: names(model.missing.inputs), figures: names(model.missing.figures) },
      ...(scenarios && { scenarios: { names: scenarios.names, chosen: scenarios.chosen } }),
    },
  };
}

/** What was read of the workbook, as the engine takes it. */
function cellsOf({ sheets, names }: ModelCells): WorkbookCells {
  return {
    names,
    sheets: sheets.map(({ name, row, column, formulas, values }) => ({
      name,
      cells: formulas.flatMap((line, down) =>
        line.flatMap((content, across): [number, number, CellContent][] => {
          if (content === '') return [];
          // A text that begins as a formula does.
          const isText = typeof content === 'string' && content.startsWith('=') && values[down]?.[across] === content;
          return [[row + down, column + across, isText ? literal(content) : content]];
        }),
      ),
    })),
  };
}

function placesOf({ sheet, address }: DecisionFigure): readonly Place[] {
  const [first = '', last = first] = address.split(':');
  const [from, to] = [firstCell(first), firstCell(last)];
  return Array.from({ length: to.column - from.column + 1 }, (_, across) => ({
    sheet,
    row: from.row,
    column: from.column + across,
  }));
}

function keyOf({ sheet, row, column }: Place): string {
  return `${sheet}!${row}!${column}`;
}

/** A model as the workbook holds and shows it. */
export function asShown({ inputs, figures }: OpenedModel, name: string): State {
  return {
    name,
    inputs: inputs.map((input) => ({ input, cells: input.cells.map(({ now }) => now) })),
    figures: figures.map(({ values, ...figure }) => ({ figure, values })),
  };
}
