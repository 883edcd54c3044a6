// What Share by values sends, opened in a program that knows none of our functions and no short names: every cell shows there
// what it showed here, also what the workbook's own formulas compute from it.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openHeadlessWorkbook } from '../../src/browser-workbook/headless';
import { associateFunctions } from '../../src/excel/custom-functions';
import { findShare } from '../../src/excel/share/find';
import { share } from '../../src/excel/share/share';
import { installShortNames, shortNameStates } from '../../src/excel/short-names';
import { functions } from '../../src/functions';
import { shortNames } from '../../src/functions/short-names';
import { functionsMetadata } from '../../src/metadata';
import { fillWithExamples } from '../excel/share-examples';
import { fileValues, withWrongValues } from './file-values';
import { convert, withDirectory } from './libreoffice';

jest.setTimeout(900_000);

/** On the first sheet: the flows of the example of IRR in Excel's documentation, and formulas over them. */
const typed: Readonly<Record<string, string>> = {
  A1: '-70000',
  B1: '12000',
  C1: '15000',
  D1: '18000',
  E1: '21000',
  F1: '26000',
  A2: '=UE(99,42)',
  A3: '=ROUND(ue(10,3),1)+PLAN.UE(5,1)',
  A4: '=PLAN.IRR(A1:F1)',
  A5: '=PLAN.NPV(8%,A1:F1)',
  A6: '=A2*2',
  A7: '=SUM(A9:D12)',
  A9: '=PLAN.VIRAL_GROWTH(100,0.5,3)',
};

test('a workbook that is shared by values computes in LibreOffice to the last cell', async () => {
  const book = await openHeadlessWorkbook({
    functionsMetadata: functionsMetadata(functions, 'en', 'https://localhost:3000'),
  });
  book.install();
  associateFunctions(functions);
  try {
    const comment = (): string => '';
    await installShortNames(await shortNameStates(shortNames), comment, 'typing');
    for (const [address, input] of Object.entries(typed)) book.type(address, input);
    await fillWithExamples(book);
    const before = await book.snapshot();
    const [first] = before.sheets;
    expect([first?.cells['A2']?.value, first?.cells['A3']?.value]).toEqual([57, 11]);
    // support.microsoft.com, IRR: five years of these flows return 8.7 %.
    expect(Number(first?.cells['A4']?.value)).toBeCloseTo(0.087, 3);

    expect(Number(first?.cells['A7']?.value)).toBeGreaterThan(100);

    await share(await findShare(shortNames, {}, 'values'), comment);
    await book.settle();
    const saved = withWrongValues(await book.save());
    const there = withDirectory((directory) => {
      const file = path.join(directory, 'shared.xlsx');
      writeFileSync(file, saved.bytes);
      const results = path.join(directory, 'calculated');
      convert([file], 'xlsx', results);
      return fileValues(readFileSync(path.join(results, 'shared.xlsx')));
    });

    const wrong: string[] = [];
    let cells = 0;
    for (const { name, cells: shown } of before.sheets)
      for (const [address, { value }] of Object.entries(shown)) {
        const other = there.get(name)?.get(address);
        if (value === undefined || (value === '' && other === undefined)) continue;
        cells++;
        const isSame =
          typeof value === 'number' && typeof other === 'number'
            ? Math.abs(value - other) <= 1e-9 * Math.max(1, Math.abs(value))
            : value === other;
        if (!isSame) wrong.push(`${name}!${address}: ${String(value)}, LibreOffice ${String(other)}`);
      }
    expect(wrong).toEqual([]);
    expect(saved.count).toBeGreaterThan(functions.length);
    expect(cells).toBeGreaterThan(5 * functions.length);
  } finally {
    book.dispose();
  }
});
