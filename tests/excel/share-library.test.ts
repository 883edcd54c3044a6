// A workbook with every function of the library, shared and then opened where none of them is registered.
import { openHeadlessWorkbook, type HeadlessWorkbook } from '../../src/browser-workbook/headless';
import { associateFunctions } from '../../src/excel/custom-functions';
import { findRestore, restore } from '../../src/excel/share/restore';
import { findShare } from '../../src/excel/share/find';
import { share } from '../../src/excel/share/share';
import { cellAddress } from '../../src/plan';
import { functions } from '../../src/functions';
import { shortNames } from '../../src/functions/short-names';
import { functionsMetadata } from '../../src/metadata';
import { slow } from '../depth';
import { fillWithExamples } from './share-examples';

type Snapshot = Awaited<ReturnType<HeadlessWorkbook['snapshot']>>;

/** What the cells show, by their sheet and address. */
function values({ sheets }: Snapshot): ReadonlyMap<string, unknown> {
  return new Map(
    sheets.flatMap(({ name, cells }) =>
      Object.entries(cells).flatMap(([address, { value }]) =>
        value === undefined ? [] : [[`${name}!${address}`, value] as const],
      ),
    ),
  );
}

function expectSame(now: ReadonlyMap<string, unknown>, before: ReadonlyMap<string, unknown>): void {
  expect([...now.keys()].sort()).toEqual([...before.keys()].sort());
  for (const [place, value] of before) {
    const there = now.get(place);
    if (typeof value === 'number' && typeof there === 'number') {
      expect({ place, off: Math.abs(there - value) <= 1e-9 * Math.max(1, Math.abs(value)) }).toEqual({
        place,
        off: true,
      });
    } else expect({ place, value: there }).toEqual({ place, value });
  }
}

slow('computes the same without any of them, and gets the identical formulas back', async () => {
  const book = await openHeadlessWorkbook({
    functionsMetadata: functionsMetadata(functions, 'en', 'https://localhost:3000'),
  });
  book.install();
  associateFunctions(functions);
  try {
    await fillWithExamples(book);
    const before = await book.snapshot();
    const list = await findShare(shortNames);
    const shared = await share(list, ({ id }) => functions.find((one) => one.id === id)?.text.en ?? '');
    await book.settle();
    expect(shared.formulas + shared.values).toBe(functions.flatMap(({ examples }) => examples).length);
    expect(shared.differing.map(({ formula }) => formula)).toEqual([]);
    const after = await book.snapshot();
    expectSame(values(after), values(before));
    expect(JSON.stringify(after.sheets)).not.toContain('PLAN.');

    // The other person's workbook: the same cells and names, and nobody to ask for PLAN functions.
    const other = await openHeadlessWorkbook();
    try {
      // What spills comes from its formula alone.
      const spilled = new Set(
        list.items
          .filter(({ outcome }) => outcome.kind === 'formula')
          .flatMap(({ sheet, row, column, rows, columns }) =>
            Array.from({ length: rows * columns - 1 }, (_, at) => {
              const place = { row: row + Math.floor((at + 1) / columns), column: column + ((at + 1) % columns) };
              return `${sheet}!${cellAddress(place)}`;
            }),
          ),
      );
      await other.Excel.run(async (context) => {
        const { worksheets, names } = context.workbook;
        for (const { name } of after.sheets.slice(1)) worksheets.add(name);
        await context.sync();
        for (const { name, formula } of after.names as unknown as { name: string; formula: string }[])
          names.add(name, formula);
        for (const { name, cells } of after.sheets) {
          for (const [address, { formula, value }] of Object.entries(cells)) {
            if (spilled.has(`${name}!${address}`)) continue;
            const input = formula ?? (typeof value === 'string' && !value.startsWith('#') ? `'${value}` : value);
            if (input !== undefined) worksheets.getItem(name).getRange(address).formulas = [[input]];
          }
        }
        await context.sync();
      });
      await other.settle();
      const there = values(await other.snapshot());
      expectSame(there, values(before));
      expect([...there].filter(([, value]) => value === '#NAME?')).toEqual([]);
    } finally {
      other.dispose();
    }

    const restored = await restore(await findRestore());
    await book.settle();
    expect(restored.changed).toBe(0);
    expect(await book.snapshot()).toEqual(before);
  } finally {
    book.dispose();
  }
});
