import { firstCell, literal, type CellContent, type WorkbookPlan } from '../plan';

/** What the cells of a workbook hold: rows and columns count from zero, and a text that begins with `=` is a formula. */
export interface WorkbookCells {
  readonly sheets: readonly {
    readonly name: string;
    readonly cells: readonly (readonly [row: number, column: number, content: CellContent])[];
  }[];
  /** Names of the workbook and what they lead to: `=Inputs!$D$7`. */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
}

export function cellsOf(plan: WorkbookPlan): WorkbookCells {
  return {
    names: plan.names,
    sheets: plan.sheets.map(({ name, contents }) => ({
      name,
      cells: contents.flatMap(({ address, cells, asText }) => {
        const { row, column } = firstCell(address);
        return cells.flatMap((line, down) =>
          line.map((content, across) => {
            const held = asText && typeof content === 'string' ? literal(content) : content;
            return [row + down, column + across, held] as const;
          }),
        );
      }),
    })),
  };
}
