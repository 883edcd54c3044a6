// Where the inputs of a model and the notes behind them stand.
import type { FillableModel } from '../../analysis/fill-plan';
import type { FoundInput } from '../../excel/read-inputs';
import { cellAddress, firstCell, type CellContent, type FilledFromTables, type WorkbookPlan } from '../../plan';

type InputOfPlan = WorkbookPlan['inputs'][number];

/** What of a model of the workbook orders can fill. */
export function fillableModel(
  plan: WorkbookPlan,
  takes: FilledFromTables,
  found: readonly FoundInput[],
): FillableModel {
  const values = new Map(found.map(({ id, values: now }) => [id, now]));
  const namesOf = (question: string): readonly string[] => {
    const rows: unknown = plan.answers[question];
    if (!Array.isArray(rows)) return [];
    return (rows as readonly unknown[]).map((row) => {
      const isNamed = typeof row === 'object' && row !== null && 'name' in row;
      return String(isNamed ? row.name : row);
    });
  };
  const scenario = plan.inputs.find(({ id }) => id === takes.scenario)?.cells[0]?.accepts;
  const chosen = values.get(takes.scenario ?? '')?.[0];
  return {
    takes,
    inputs: plan.inputs.flatMap(({ id, label, cells, over }) => {
      const now = values.get(id);
      if (!now) return [];
      return [
        {
          id,
          label,
          now,
          cells: cells.map(({ row, label: own }) => ({
            row,
            label: over === 'cell' ? '' : over === 'rows' ? `${label} · ${own}` : own,
          })),
        },
      ];
    }),
    products: namesOf('products'),
    offers: namesOf('offers'),
    channels: namesOf('channels'),
    stages: namesOf('stages'),
    unit: plan.timeline?.unit ?? 'month',
    scenario:
      scenario?.kind === 'list' ? 1 + Math.max(0, scenario.values.indexOf(String(chosen))) : onlyScenario(plan, takes),
  };
}

/** Of a model that has no choice of scenarios: the one whose values it asks. */
function onlyScenario({ inputs }: WorkbookPlan, { price = '' }: FilledFromTables): number {
  const [before = '', after] = (price.split(' ')[0] ?? '').split('{scenario}');
  const own = after === undefined ? undefined : inputs.find(({ id }) => id.startsWith(before) && id.endsWith(after));
  return (own && Number.parseInt(own.id.slice(before.length), 10)) || 1;
}

/** The address of one cell of an input, as it stands now. */
export function cellOf({ address }: FoundInput, cell: number): string {
  const [from = address, to = from] = address.split(':');
  const [first, last] = [firstCell(from), firstCell(to)];
  const isDown = last.row > first.row;
  return cellAddress({ row: first.row + (isDown ? cell : 0), column: first.column + (isDown ? 0 : cell) });
}

/**
 * The cell of the note behind an input, moved as the input was: the last text of its row in the plan, or where none stands
 * behind it, the first cell that the plan leaves empty.
 */
export function noteOf(plan: WorkbookPlan, { id }: InputOfPlan, found: FoundInput, cell: number): string | undefined {
  const input = plan.inputs.find((one) => one.id === id);
  const sheet = plan.sheets.find(({ name }) => name === input?.sheet);
  if (!input || !sheet) return undefined;
  const planned = firstCell(cellOf({ ...found, address: input.address }, cell));
  const now = firstCell(cellOf(found, cell));
  const end = firstCell(input.address.split(':')[1] ?? input.address);
  let note: number | undefined;
  let last = end.column;
  for (const { address, cells } of sheet.contents) {
    const from = firstCell(address);
    (cells[planned.row - from.row] ?? []).forEach((content: CellContent, place) => {
      const column = from.column + place;
      if (content !== '') last = Math.max(last, column);
      const isText = typeof content === 'string' && content !== '' && !content.startsWith('=');
      if (isText && column > end.column && column > (note ?? -1)) note = column;
    });
  }
  return cellAddress({ row: now.row, column: (note ?? last + 1) + now.column - planned.column });
}

/**
 * A note with where its number comes from, in the place of what was said before; `undefined` where something else than a note
 * stands in its cell.
 */
export function noteWith(note: CellContent, source: string): string | undefined {
  if (typeof note !== 'string') return undefined;
  return `${note.replace(/\s*\[[^\]]*\]$/, '')} [${source}]`.trim();
}
