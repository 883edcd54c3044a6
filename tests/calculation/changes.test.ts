// What is recomputed after a change is what would be computed anew, whatever changes and in whatever order.
import fc from 'fast-check';
import { Calculation, cellsOf, CannotCompute, shown } from '../../src/calculation';
import type { CellContent } from '../../src/plan';
import { plan } from '../../src/plan';
import { templates } from '../../src/templates';
import { runs, sampled } from '../depth';
import { answersOf } from '../plan/sizes';

type Rows = readonly (readonly CellContent[])[];

function calculation(rows: Rows, names: Readonly<Record<string, string>> = {}): Calculation {
  const cells = rows.flatMap((line, row) => line.map((content, column) => [row, column, content] as const));
  return new Calculation({
    sheets: [{ name: 'A', cells }],
    names: Object.entries(names).map(([name, formula]) => ({ name, formula })),
  });
}

/** What each cell of a grid shows; of one that cannot be computed the cell that it fails at. */
function all(of: Calculation, rows: number, columns: number): string[] {
  return Array.from({ length: rows * columns }, (_, index) => {
    try {
      const value = shown(of.value('A', Math.floor(index / columns), index % columns));
      return `${typeof value} ${value}`;
    } catch (error) {
      if (error instanceof CannotCompute) return error.reason.kind;
      throw error;
    }
  });
}

const size = 5;
const address = fc
  .tuple(fc.integer({ min: 0, max: size - 1 }), fc.integer({ min: 1, max: size }))
  .map(([column, row]) => `${String.fromCharCode(65 + column)}${row}`);
const range = fc.tuple(address, address).map(([one, other]) => `${one}:${other}`);
const constant: fc.Arbitrary<CellContent> = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom<CellContent>('', 'text', '2', true, 0.1),
);
const formula = fc.oneof(
  fc.tuple(address, address).map(([one, other]) => `=${one}+${other}`),
  fc.tuple(address, address).map(([one, other]) => `=IF(${one}>0,${other},1/0)`),
  fc.tuple(address, address).map(([one, other]) => `=IFERROR(${one}/${other},"none")`),
  range.map((cells) => `=SUM(${cells})`),
  range.map((cells) => `=SUMPRODUCT((${cells}<>0)*1)`),
  fc.tuple(range, address).map(([cells, one]) => `=COUNTIF(${cells},${one})`),
  fc.tuple(range, address).map(([cells, one]) => `=INDEX(${cells},ABS(${one}))`),
  address.map((one) => `=UNKNOWN(${one})`),
);
const content: fc.Arbitrary<CellContent> = fc.oneof({ weight: 2, arbitrary: constant }, formula);
const cell = fc.tuple(fc.nat(size - 1), fc.nat(size - 1), content);

test('after any changes of constants and formulas, circles and unknown functions among them', () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 25 }), fc.array(cell, { minLength: 1, maxLength: 6 }), (first, later) => {
      const held = new Map<string, readonly [number, number, CellContent]>();
      for (const one of first) held.set(`${one[0]},${one[1]}`, one);
      const changing = new Calculation({ names: [], sheets: [{ name: 'A', cells: [...held.values()] }] });
      for (const one of later) {
        all(changing, size, size);
        changing.set('A', ...one);
        held.set(`${one[0]},${one[1]}`, one);
      }
      const anew = new Calculation({ names: [], sheets: [{ name: 'A', cells: [...held.values()] }] });
      expect(all(changing, size, size)).toEqual(all(anew, size, size));
    }),
    { numRuns: runs(300) },
  );
});

/** What figures are, or that one of them cannot be computed. */
function attempt(compute: () => unknown): unknown {
  try {
    return compute();
  } catch (error) {
    if (error instanceof CannotCompute) return 'cannot';
    throw error;
  }
}

test('many lines of inputs at once give what each gives by itself, and leave what the last one gives', () => {
  const line = fc.tuple(constant, constant, constant);
  const formulas = fc.array(cell, { minLength: 8, maxLength: 25 });
  fc.assert(
    fc.property(formulas, fc.array(line, { minLength: 1, maxLength: 8 }), fc.nat(24), (held, lines, read) => {
      const fill = (): Calculation =>
        new Calculation({ names: [], sheets: [{ name: 'A', cells: [...held, [1, 1, '=SUM(A1:C1)']] }] });
      const inputs = [0, 1, 2].map((column) => ({ sheet: 'A', row: 0, column }));
      const outputs = [
        { sheet: 'A', row: 1, column: 1 },
        { sheet: 'A', row: Math.floor(read / size), column: read % size },
      ];
      const one = fill();
      const probe = one.probe(inputs, outputs);
      // Twice: what the first leaves must not be seen in the second.
      const all = attempt(() => [
        probe.computeAll(lines),
        probe
          .computeAll([...lines].reverse())
          .slice()
          .reverse(),
      ]);
      const anew = lines.map((contents) =>
        attempt(() => {
          const other = fill();
          contents.forEach((content, column) => other.set('A', 0, column, content));
          return outputs.map(({ row, column }) => other.value('A', row, column));
        }),
      );
      if (anew.includes('cannot')) return expect(all).toBe('cannot');
      expect(all).toEqual([anew, anew]);
      const last = fill();
      (lines[0] ?? []).forEach((content, column) => last.set('A', 0, column, content));
      expect(allOf(one)).toEqual(allOf(last));
    }),
    { numRuns: runs(500) },
  );
  function allOf(of: Calculation): string[] {
    return all(of, size, size);
  }
});

test.each(sampled(templates, 3).map((template) => [template.id, template] as const))(
  'on %s, and a probe that computes only what a figure needs reads the same',
  (_, template) => {
    const made = plan(template, answersOf(template, 'en', 'default'), 'en');
    const changing = new Calculation(cellsOf(made));
    const inputs = made.inputs.flatMap(({ name, cells }) => {
      const area = changing.area(name);
      return cells.flatMap(({ accepts }, index) => {
        if (!area || (accepts.kind !== 'decimal' && accepts.kind !== 'whole')) return [];
        const isDown = area.lastRow > area.row;
        const place = isDown ? { ...area, row: area.row + index } : { ...area, column: area.column + index };
        return { ...place, min: Math.max(accepts.min, -1e6), max: Math.min(accepts.max, 1e6) };
      });
    });
    const figures = made.figures.flatMap(({ name }) => changing.area(name ?? '') ?? []);
    const probe = changing.probe([], figures);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(inputs.length - 1), fc.double({ min: 0, max: 1, noNaN: true })), {
          minLength: 1,
          maxLength: 8,
        }),
        (changes) => {
          for (const [index, share] of changes) {
            const input = inputs[index];
            if (!input) continue;
            changing.set(input.sheet, input.row, input.column, input.min + share * (input.max - input.min));
          }
          const probed = [...probe.compute([])];
          const cells = cellsOf(made);
          const anew = new Calculation({
            ...cells,
            sheets: cells.sheets.map((sheet) => ({
              ...sheet,
              cells: sheet.cells.map(
                ([row, column, held]) =>
                  [
                    row,
                    column,
                    isInput(sheet.name, row, column) ? shown(changing.value(sheet.name, row, column)) : held,
                  ] as const,
              ),
            })),
          });
          for (const { name, cells: held } of cells.sheets)
            for (const [row, column] of held)
              if (changing.value(name, row, column) !== anew.value(name, row, column))
                throw new Error(`${name} row ${row + 1}, column ${column + 1}: ${changing.formula(name, row, column)}`);
          expect(probed).toEqual(figures.map(({ sheet, row, column }) => anew.value(sheet, row, column)));
        },
      ),
      { numRuns: runs(3) },
    );
    function isInput(sheet: string, row: number, column: number): boolean {
      return inputs.some((one) => one.sheet === sheet && one.row === row && one.column === column);
    }
  },
);

describe('what users leave in cells', () => {
  const values = (of: Calculation, count: number): CellContent[] =>
    Array.from({ length: count }, (_, column) => shown(of.value('A', 0, column)));

  test('a blank cell is no zero where Excel tells them apart', () => {
    const blank = calculation([['', '=A1+1', '=COUNT(A1)', '=AVERAGE(A1,4)', '=ISBLANK(A1)', '=A1=0', '=A1=""']]);
    expect(values(blank, 7)).toEqual(['', 1, 0, 4, true, true, true]);
    blank.set('A', 0, 0, 0);
    expect(values(blank, 7)).toEqual([0, 1, 1, 2, false, true, false]);
    blank.set('A', 0, 0, '');
    expect(values(blank, 7)).toEqual(['', 1, 0, 4, true, true, true]);
  });

  test('a text in the place of a number is an error where it is computed with, and passed over in a sum', () => {
    const text = calculation([['many', '=A1*2', '=SUM(A1:A1,5)', '=IFERROR(B1,"?")', '=A1>100']]);
    expect(values(text, 5)).toEqual(['many', '#VALUE!', 5, '?', true]);
    text.set('A', 0, 0, 3);
    expect(values(text, 5)).toEqual([3, 6, 8, 6, false]);
  });

  test('an error goes through all that reads it, and goes again', () => {
    const error = calculation([[0, '=1/A1', '=B1+1', '=SUM(A1:C1)', '=IF(A1=0,"none",C1)']]);
    expect(values(error, 5)).toEqual([0, '#DIV/0!', '#DIV/0!', '#DIV/0!', 'none']);
    error.set('A', 0, 0, 2);
    expect(values(error, 5)).toEqual([2, 0.5, 1.5, 4, 1.5]);
  });

  test('a name that was deleted, or leads to deleted cells', () => {
    const names = calculation([['=Price*2', '=Gone+1', '=Lost+1', '=Loop', 5]], {
      Price: '=A!$E$1',
      Lost: '=A!#REF!',
      Loop: '=Loop',
    });
    expect(shown(names.value('A', 0, 0))).toBe(10);
    // Excel's documentation: a deleted reference is #REF!.
    expect(shown(names.value('A', 0, 2))).toBe('#REF!');
    expect(names.cannotCompute().map(({ cell, reason }) => [cell, reason])).toEqual([
      ['A!B1', { kind: 'name', name: 'Gone' }],
      ['A!D1', { kind: 'name', name: 'Loop' }],
    ]);
    expect([names.area('Price'), names.area('Lost'), names.area('Gone')]).toEqual([
      { sheet: 'A', row: 0, column: 4, lastRow: 0, lastColumn: 4 },
      undefined,
      undefined,
    ]);
  });

  test('days before March 1900 count as Excel counts them, with a 29 February that never was', () => {
    const days = calculation([[59, 60, 61]]);
    // Microsoft: "Excel incorrectly assumes that the year 1900 is a leap year".
    ['=DAY(A1)', '=DAY(B1)', '=MONTH(B1)', '=DAY(C1)', '=EDATE(A1,1)', '=DATE(1900,2,29)'].forEach((held, column) =>
      days.set('A', 1, column, held),
    );
    expect(Array.from({ length: 6 }, (_, column) => shown(days.value('A', 1, column)))).toEqual([28, 29, 2, 1, 88, 60]);
  });
});
