// What other answers do to the figures that people look at first.
import { computedValues } from '../../calculation';
import { firstCell, numberFormatAt, shownValue, splitReference, type CellContent, type WorkbookPlan } from '../../plan';

export interface FigureChange {
  readonly id: string;
  readonly label: string;
  /** As the cells show them; undefined in a model that does not have the figure. */
  readonly now: string | undefined;
  readonly then: string | undefined;
}

/**
 * The headlines of both models, in the order of the new one; both with what was typed. `held`: what stands under the names of
 * a model, in small letters, that no longer computes as its template does.
 */
export function figureChanges(
  before: WorkbookPlan,
  after: WorkbookPlan,
  held?: ReadonlyMap<string, CellContent>,
): readonly FigureChange[] {
  const now = headlinesOf(before, held);
  const then = headlinesOf(after);
  const both = new Map([...then, ...now]);
  return [...both].map(([id, { label }]) => ({
    id,
    label: then.get(id)?.label ?? label,
    now: now.get(id)?.shown,
    then: then.get(id)?.shown,
  }));
}

function headlinesOf(
  plan: WorkbookPlan,
  held?: ReadonlyMap<string, CellContent>,
): ReadonlyMap<string, { readonly label: string; readonly shown: string }> {
  const values = held ? undefined : computedValues(plan);
  const names = new Map(
    plan.names.map(({ name, formula }) => {
      const { sheet, address } = splitReference(formula.slice(1));
      return [`${sheet}!${address.replaceAll('$', '')}`, name.toLowerCase()];
    }),
  );
  const heldAt = (place: string): CellContent | undefined => held?.get(names.get(place) ?? '');
  return new Map(
    plan.figures
      .filter(({ isHeadline, sheet, address }) => isHeadline && (!held || heldAt(`${sheet}!${address}`) !== undefined))
      .map(({ id, called: label, sheet: name, address }) => {
        const { row, column } = firstCell(address);
        const sheet = plan.sheets.find((one) => one.name === name);
        const value: CellContent = (values ? values(name, row, column) : heldAt(`${name}!${address}`)) ?? '';
        const format = sheet && numberFormatAt(sheet, { row, column });
        return [id, { label, shown: shownValue(value, format, plan.language) }] as const;
      }),
  );
}
