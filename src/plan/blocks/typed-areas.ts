// Where numbers and choices are typed, and what tells a wrong one: a text in place of a number, or one outside its bounds.
// Excel refuses such a value that is typed, but takes one that is pasted.
import type { Rectangle } from '../address';
import { column } from '../geometry';
import type { TypedArea } from '../places';
import type { Thing } from './kind';

/** Bounds this far away only keep a number one that can be computed with. */
const farAway = 1e9;

/** The least and the most that is accepted; `''` where there is no such bound. */
export function boundsOf({ accepts }: TypedArea): { readonly least: number | ''; readonly most: number | '' } {
  if (accepts.kind === 'text' || accepts.kind === 'list') return { least: '', most: '' };
  const near = (bound: number): number | '' => (Math.abs(bound) < farAway ? bound : '');
  return { least: near(accepts.min), most: near(accepts.max) };
}

/**
 * How many cells of a range are wrong, as a formula without its sign. `least` and `most` are the addresses of the bounds,
 * `labels` that of the labels to choose from; each empty where there is none.
 */
export function wrongIn(
  cells: string,
  { accepts }: TypedArea,
  { least, most, labels }: { readonly least: string; readonly most: string; readonly labels: string },
): string {
  if (labels !== '') return `COUNTA(${cells})-SUMPRODUCT((COUNTIF(${labels},${cells})>0)*1)`;
  if (accepts.kind === 'list')
    return [`COUNTA(${cells})`, ...accepts.values.map((one) => `-COUNTIF(${cells},"${asItIs(one)}")`)].join('');
  return [
    // No criterion: for LibreOffice a number is like "?*", too.
    `COUNTA(${cells})-COUNT(${cells})`,
    ...(least === '' ? [] : [`COUNTIF(${cells},"<"&${least})`]),
    ...(most === '' ? [] : [`COUNTIF(${cells},">"&${most})`]),
  ].join('+');
}

/** A text as a criterion that means just this text. */
function asItIs(text: string): string {
  return text.replace(/[~?*]/g, '~$&').replaceAll('"', '""');
}

/** The areas of a block in which not just any text is typed. */
export function typedAreas(things: readonly Thing[]): readonly TypedArea[] {
  const lines = things.flatMap((thing): readonly TypedArea[] => {
    switch (thing.kind) {
      case 'cell':
        return areasOf(thing.input, () => ({ ...thing.at, rows: 1, columns: 1 }));
      case 'row':
        return areasOf(thing.input, (index) => ({
          row: thing.row,
          column: column.firstPeriod + index,
          rows: 1,
          columns: 1,
        }));
      case 'table':
        return thing.columns.flatMap(({ input, comment }, at) =>
          areasOf(
            input,
            (index) => ({ row: thing.firstRow + index, column: thing.left + 1 + at, rows: 1, columns: 1 }),
            comment,
          ),
        );
    }
  });
  return joined(joined(lines, 'across'), 'down').flatMap((area) => (area.accepts.kind === 'text' ? [] : area));
}

function areasOf(
  input: Extract<Thing, { kind: 'cell' }>['input'],
  at: (index: number) => Rectangle,
  label?: string,
): readonly TypedArea[] {
  if (!input) return [];
  const single = input.typed.map(({ format, accepts, rowsOf }, index): TypedArea => {
    const name = label ?? input.cells[index]?.label ?? '';
    return { rectangle: at(index), block: input.block, first: name, last: name, format, accepts, rowsOf };
  });
  return joined(joined(single, 'across'), 'down');
}

/** Areas that continue the one before them, and take the same, are one with it. */
function joined(areas: readonly TypedArea[], way: 'across' | 'down'): readonly TypedArea[] {
  const found: TypedArea[] = [];
  for (const area of areas) {
    const before = found[found.length - 1];
    if (before && takesTheSame(before, area) && continues(before.rectangle, area.rectangle, way)) {
      const { row, column: from, rows, columns } = before.rectangle;
      const rectangle =
        way === 'down'
          ? { row, column: from, rows: rows + area.rectangle.rows, columns }
          : { row, column: from, rows, columns: columns + area.rectangle.columns };
      found[found.length - 1] = { ...before, rectangle, last: area.last };
    } else found.push(area);
  }
  return found;
}

function takesTheSame(one: TypedArea, other: TypedArea): boolean {
  const said = ({ format, accepts, rowsOf }: TypedArea): string => JSON.stringify([format, accepts, rowsOf]);
  return said(one) === said(other);
}

function continues(one: Rectangle, next: Rectangle, way: 'across' | 'down'): boolean {
  return way === 'down'
    ? one.column === next.column && one.columns === next.columns && one.row + one.rows === next.row
    : one.row === next.row && one.rows === next.rows && one.column + one.columns === next.column;
}
