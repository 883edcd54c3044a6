// What other answers do to the figures that people look at first.
import { computedValues } from '../../calculation';
import { firstCell, numberFormatAt, shownValue, type CellContent, type WorkbookPlan } from '../../plan';

export interface FigureChange {
  readonly id: string;
  readonly label: string;
  /** As the cells show them; undefined in a model that does not have the figure. */
  readonly now: string | undefined;
  readonly then: string | undefined;
}

/** The headlines of both models, in the order of the new one; both with what was typed. */
export function figureChanges(before: WorkbookPlan, after: WorkbookPlan): readonly FigureChange[] {
  const now = headlinesOf(before);
  const then = headlinesOf(after);
  const both = new Map([...then, ...now]);
  return [...both].map(([id, { label }]) => ({
    id,
    label: then.get(id)?.label ?? label,
    now: now.get(id)?.shown,
    then: then.get(id)?.shown,
  }));
}

function headlinesOf(plan: WorkbookPlan): ReadonlyMap<string, { readonly label: string; readonly shown: string }> {
  const values = computedValues(plan);
  return new Map(
    plan.figures
      .filter(({ isHeadline }) => isHeadline)
      .map(({ id, label, sheet: name, address }) => {
        const { row, column } = firstCell(address);
        const sheet = plan.sheets.find((one) => one.name === name);
        const value: CellContent = values(name, row, column) ?? '';
        const format = sheet && numberFormatAt(sheet, { row, column });
        return [id, { label, shown: shownValue(value, format, plan.language) }] as const;
      }),
  );
}
