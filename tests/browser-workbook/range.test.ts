import { failure, onSheet, openForAll } from './open';

const opened = openForAll();

describe('reading and writing cells', () => {
  test('values written as one array come back as they were', async () => {
    const values = [
      [1, 'text', true],
      [-2.5, '', false],
    ];
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('B2:D3');
      range.values = values;
      range.load([
        'values',
        'valueTypes',
        'address',
        'rowIndex',
        'columnIndex',
        'rowCount',
        'columnCount',
        'cellCount',
      ]);
      await context.sync();
      return range.toJSON();
    });
    expect(read.values).toEqual(values);
    expect(read.valueTypes).toEqual([
      ['Double', 'String', 'Boolean'],
      ['Double', 'Empty', 'Boolean'],
    ]);
    expect(read.address).toMatch(/^Sheet\d+!B2:D3$/);
    expect(read).toMatchObject({ rowIndex: 1, columnIndex: 1, rowCount: 2, columnCount: 3, cellCount: 6 });
  });

  test('null leaves a cell as it is, and an empty text empties it', async () => {
    const values = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:C1');
      range.values = [[1, 2, 3]];
      range.values = [[null, '', 5]];
      range.load('values');
      await context.sync();
      return range.values as unknown;
    });
    expect(values).toEqual([[1, '', 5]]);
  });

  test('text that reads as a number, a date or a truth value becomes one, as when it is typed', async () => {
    const { values, formats } = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:E1');
      range.values = [['12.5', '2026-01-31', '50%', 'TRUE', "'12"]];
      range.load('values,numberFormat');
      await context.sync();
      return { values: range.values as unknown, formats: range.numberFormat[0] as string[] };
    });
    // Excel's serial of 31 January 2026, counted from 1 January 1900 = 1 with Lotus's 29 February 1900.
    const serial = (Date.UTC(2026, 0, 31) - Date.UTC(1899, 11, 30)) / 86_400_000;
    expect(values).toEqual([[12.5, serial, 0.5, true, '12']]);
    expect(formats[1]).toMatch(/yy/);
    expect(formats[2]).toBe('0%');
  });

  test('text stays text in cells formatted as text', async () => {
    const values = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.numberFormat = [['@', '@']];
      range.values = [['007', '=1+1']];
      range.load('values');
      await context.sync();
      return range.values as unknown;
    });
    expect(values).toEqual([['007', '=1+1']]);
  });

  test('one value stands for every cell of the range', async () => {
    const values = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.values = 7 as unknown as number[][];
      range.load('values');
      await context.sync();
      return range.values as unknown;
    });
    expect(values).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  test('an array of another shape is refused', async () => {
    const error = await failure(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1:B2').values = [[1, 2]];
      await context.sync();
    });
    expect(error.code).toBe('InvalidArgument');
    expect(error.debugInfo.errorLocation).toBe('Range.values');
  });

  test('a cell shows its value in its number format', async () => {
    // Formats and what Excel shows for them, from Excel's help "Number format codes".
    const cases: [number, string, string][] = [
      [1234.59, '####.#', '1234.6'],
      [8.9, '#.000', '8.900'],
      [0.631, '0.#', '0.6'],
      [12000, '#,###', '12,000'],
      [12000, '#,', '12'],
      [0.4, '0%', '40%'],
      [-1234.5, '#,##0.00;[Red]-#,##0.00', '-1,234.50'],
      [46053, 'yyyy-mm-dd', '2026-01-31'],
    ];
    const text = await onSheet(async (sheet, context) => {
      const range = sheet.getRangeByIndexes(0, 0, cases.length, 1);
      range.values = cases.map(([value]) => [value]);
      range.numberFormat = cases.map(([, format]) => [format]);
      range.load('text');
      await context.sync();
      return range.text.map(([shown]) => shown);
    });
    expect(text).toEqual(cases.map(([, , shown]) => shown));
  });

  test('a write beyond the edge of the grid makes the sheet larger', async () => {
    const value = await onSheet(async (sheet, context) => {
      sheet.getRange('CZ5000').values = [[1]];
      const used = sheet.getUsedRange(true).load('address');
      await context.sync();
      return used.address;
    });
    expect(value).toMatch(/!CZ5000$/);
  });

  test('400 rows of 60 columns are written in one assignment and calculated once', async () => {
    const rows = 400;
    const columns = 60;
    const total = await onSheet(async (sheet, context) => {
      const range = sheet.getRangeByIndexes(0, 0, rows, columns);
      range.formulas = Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (_cell, column) =>
          column === columns - 1 ? `=SUM(A${String(row + 1)}:BG${String(row + 1)})` : (row + 1) * column,
        ),
      );
      const sum = sheet.getRange('BJ1');
      sum.formulas = [['=SUM(BH1:BH400)']];
      sum.load('values');
      await context.sync();
      return (sum.values as number[][])[0]?.[0];
    });
    // Row r holds r·0, r·1, … r·58 and their sum.
    expect(total).toBe(((rows * (rows + 1)) / 2) * ((58 * 59) / 2));
  }, 30_000);
});

describe('formulas', () => {
  test('Excel’s own examples give their documented results', async () => {
    // From Microsoft's documentation of each function.
    const cases: [string, number][] = [
      ['=NPV(0.1,-10000,3000,4200,6800)', 1188.4434123352216],
      ['=IRR({-70000;12000;15000;18000;21000;26000})', 0.08663094803653162],
      ['=PMT(0.08/12,10,10000)', -1037.032089359],
      ['=FV(0.06/12,10,-200,-500,1)', 2581.4033740601362],
      ['=ROUND(2.15,1)', 2.2],
      ['=SUMPRODUCT({2,3},{4,5})', 23],
      ['=XLOOKUP(2,{1,2,3},{10,20,30})', 20],
      ['=LET(x,5,SUM(x,1))', 6],
    ];
    const values = await onSheet(async (sheet, context) => {
      const range = sheet.getRangeByIndexes(0, 0, cases.length, 1);
      range.formulas = cases.map(([formula]) => [formula]);
      range.load('values');
      await context.sync();
      return range.values.map(([value]) => value as number);
    });
    for (const [index, [, expected]] of cases.entries()) expect(values[index]).toBeCloseTo(expected, 9);
  });

  test('formulas come back as they were written, values beside them as values', async () => {
    const formulas = [['=A2*2', 'label', 3]];
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:C1');
      range.formulas = formulas;
      range.load('formulas');
      await context.sync();
      return range.formulas as unknown;
    });
    expect(read).toEqual(formulas);
  });

  test('the same formula filled over rows and columns is one formula in R1C1 notation', async () => {
    const { r1c1, a1 } = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('C5:D6');
      range.formulas = [
        ['=$A5*C$1+"B7"&\'C 4\'!B2+SUM(C$1:C4)', '=$A5*D$1+"B7"&\'C 4\'!C2+SUM(D$1:D4)'],
        ['=$A6*C$1+"B7"&\'C 4\'!B3+SUM(C$1:C5)', '=$A6*D$1+"B7"&\'C 4\'!C3+SUM(D$1:D5)'],
      ];
      range.load('formulasR1C1');
      await context.sync();
      const copied = sheet.getRange('F9');
      copied.formulasR1C1 = [['=R[-1]C*R1C3+R2C']];
      copied.load('formulas');
      await context.sync();
      return { r1c1: range.formulasR1C1 as string[][], a1: copied.formulas as unknown };
    });
    expect(r1c1[0]?.[0]).toBe('=RC1*R1C+"B7"&\'C 4\'!R[-3]C[-1]+SUM(R1C:R[-1]C)');
    expect(new Set(r1c1.flat()).size).toBe(1);
    expect(a1).toEqual([['=F8*$C$1+F$2']]);
  });

  test.each(['=1+', '=SUM(1,2', '="open', '=(1'])('%s is refused as no whole formula', async (formula) => {
    const error = await failure(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').formulas = [[formula]];
      await context.sync();
    });
    expect(error.code).toBe('InvalidArgument');
  });

  test('errors of formulas are Excel’s error values', async () => {
    const { values, types } = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:E1');
      range.formulas = [['=1/0', '=NOSUCH(1)', '=NA()', '="a"+1', '=SQRT(-1)']];
      range.load('values,valueTypes');
      await context.sync();
      return { values: range.values as unknown, types: range.valueTypes };
    });
    expect(values).toEqual([['#DIV/0!', '#NAME?', '#N/A', '#VALUE!', '#NUM!']]);
    expect(types).toEqual([Array<string>(5).fill('Error')]);
  });

  test('an array spills, and the range knows where to', async () => {
    const { values, address, parent, spills } = await onSheet(async (sheet, context) => {
      sheet.getRange('B2').formulas = [['=SEQUENCE(2,3,10,10)']];
      const spill = sheet.getRange('B2').getSpillingToRange().load('values,address');
      const from = sheet.getRange('D3').getSpillParent().load('address');
      const cell = sheet.getRange('B2').load('hasSpill');
      const none = sheet.getRange('A1').getSpillingToRangeOrNullObject().load('address');
      await context.sync();
      expect(none.isNullObject).toBe(true);
      return { values: spill.values as unknown, address: spill.address, parent: from.address, spills: cell.hasSpill };
    });
    expect(values).toEqual([
      [10, 20, 30],
      [40, 50, 60],
    ]);
    expect(address).toMatch(/!B2:D3$/);
    expect(parent).toMatch(/!B2$/);
    expect(spills).toBe(true);
  });

  test('formulas follow the name of their sheet', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Old name');
      sheet.getRange('A1').values = [[3]];
      const other = context.workbook.worksheets.add();
      const formula = other.getRange('A1');
      formula.formulas = [["='Old name'!A1*2"]];
      await context.sync();
      sheet.name = 'New name';
      formula.load('formulas,values');
      await context.sync();
      expect(formula.formulas).toEqual([["='New name'!A1*2"]]);
      expect(formula.values).toEqual([[6]]);
    });
  });
});

describe('ranges made of ranges', () => {
  const cases: [string, (range: Excel.Range) => Excel.Range, string][] = [
    ['getCell', (range) => range.getCell(1, 2), 'D3'],
    ['getCell outside of the range', (range) => range.getCell(-1, 5), 'G1'],
    ['getRow', (range) => range.getRow(1), 'B3:D3'],
    ['getColumn', (range) => range.getColumn(2), 'D2:D4'],
    ['getOffsetRange', (range) => range.getOffsetRange(2, -1), 'A4:C6'],
    ['getResizedRange', (range) => range.getResizedRange(-2, 1), 'B2:E2'],
    ['getAbsoluteResizedRange', (range) => range.getAbsoluteResizedRange(1, 1), 'B2'],
    ['getLastCell', (range) => range.getLastCell(), 'D4'],
    ['getRowsBelow', (range) => range.getRowsBelow(2), 'B5:D6'],
    ['getColumnsAfter', (range) => range.getColumnsAfter(1), 'E2:E4'],
    ['getEntireColumn', (range) => range.getEntireColumn(), 'B:D'],
    ['getEntireRow', (range) => range.getEntireRow(), '2:4'],
    ['getBoundingRect', (range) => range.getBoundingRect('F1'), 'B1:F4'],
    ['getIntersection', (range) => range.getIntersection('C1:Z3'), 'C2:D3'],
  ];
  test.each(cases)('%s', async (_name, make, expected) => {
    const address = await onSheet(async (sheet, context) => {
      const made = make(sheet.getRange('B2:D4')).load('address');
      await context.sync();
      return made.address;
    });
    expect(address.split('!')[1]).toBe(expected);
  });

  test('ranges without a cell in common have a null object for their intersection', async () => {
    const isNull = await onSheet(async (sheet, context) => {
      const none = sheet.getRange('A1').getIntersectionOrNullObject('B2').load('address');
      await context.sync();
      return none.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  test('the used range holds values and, unless asked otherwise, formats', async () => {
    const { all, values, empty } = await onSheet(async (sheet, context) => {
      const nothing = sheet.getUsedRangeOrNullObject().load('address');
      await context.sync();
      sheet.getRange('C3').values = [[1]];
      sheet.getRange('E9').format.font.bold = true;
      const all = sheet.getUsedRange().load('address');
      const values = sheet.getUsedRange(true).load('address');
      await context.sync();
      return { all: all.address, values: values.address, empty: nothing.isNullObject };
    });
    expect(all).toMatch(/!C3:E9$/);
    expect(values).toMatch(/!C3$/);
    expect(empty).toBe(true);
  });

  test('the region round a cell ends at blank rows and columns', async () => {
    const address = await onSheet(async (sheet, context) => {
      sheet.getRange('B2:C4').values = [
        [1, 2],
        ['', 3],
        [4, ''],
      ];
      sheet.getRange('E2').values = [[9]];
      sheet.getRange('B6').values = [[9]];
      const region = sheet.getRange('C3').getSurroundingRegion().load('address');
      await context.sync();
      return region.address;
    });
    expect(address).toMatch(/!B2:C4$/);
  });

  test('a range is held between requests and still names the same cells', async () => {
    const value = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      await context.sync();
      range.values = [[1, 2]];
      await context.sync();
      range.load('values');
      await context.sync();
      return range.values as unknown;
    });
    expect(value).toEqual([[1, 2]]);
  });
});

test.each(['A0', 'ZZZ1', 'B2:', 'nothing here', 'A1:B'])('%s is no address', async (address) => {
  const error = await failure(async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).load('address');
    await context.sync();
  });
  expect(error.code).toBe('InvalidArgument');
});

describe('clearing', () => {
  test.each([
    ['All', { value: '', bold: false, link: null }],
    ['Contents', { value: '', bold: true, link: 'https://example.org/' }],
    ['Formats', { value: 'text', bold: false, link: 'https://example.org/' }],
  ] as const)('%s', async (applyTo, expected) => {
    const found = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.values = [['text']];
      range.hyperlink = { address: 'https://example.org/', textToDisplay: 'text' };
      range.format.font.bold = true;
      await context.sync();
      range.clear(applyTo);
      range.load('values,hyperlink,format/font/bold');
      await context.sync();
      const link = range.hyperlink as Excel.RangeHyperlink | null;
      return {
        value: (range.values as unknown[][])[0]?.[0],
        bold: range.format.font.bold,
        link: link?.address ?? null,
      };
    });
    expect(found).toEqual(expected);
  });
});

test('a link has its address, its text and its tip, and looks like one', async () => {
  const found = await onSheet(async (sheet, context) => {
    const range = sheet.getRange('B2');
    range.hyperlink = { documentReference: 'Sheet1!A1', textToDisplay: 'To the first sheet', screenTip: 'Opens it' };
    range.load('hyperlink,values,format/font/underline,format/font/color');
    await context.sync();
    return range.toJSON();
  });
  expect(found.hyperlink).toEqual({
    documentReference: 'Sheet1!A1',
    textToDisplay: 'To the first sheet',
    screenTip: 'Opens it',
  });
  expect(found.values).toEqual([['To the first sheet']]);
  expect(found.format).toMatchObject({ font: { underline: 'Single', color: '#0563C1' } });
});

test('hidden rows and columns are told', async () => {
  const found = await onSheet(async (sheet, context) => {
    sheet.getRange('2:3').rowHidden = true;
    sheet.getRange('C:C').columnHidden = true;
    const rows = sheet.getRange('A2:A3').load('rowHidden');
    const mixed = sheet.getRange('A1:A2').load('rowHidden');
    const column = sheet.getRange('C1').load('columnHidden');
    await context.sync();
    return [rows.rowHidden, mixed.rowHidden, column.columnHidden];
  });
  expect(found).toEqual([true, null, true]);
});

test('selecting a range activates its sheet and is what the person has selected', async () => {
  const { selected, active, cell } = await onSheet(async (sheet, context) => {
    sheet.getRange('C4:D6').select();
    const selected = context.workbook.getSelectedRange().load('address');
    const cell = context.workbook.getActiveCell().load('address');
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    sheet.load('name');
    await context.sync();
    return { selected: selected.address, active: active.name === sheet.name, cell: cell.address };
  });
  expect(selected).toMatch(/!C4:D6$/);
  expect(cell).toMatch(/!C4$/);
  expect(active).toBe(true);
  expect((await opened.book.snapshot()).active.selection).toBe('C4:D6');
});

describe('merged cells', () => {
  test('show the first one, and the others lose what they hold, as in Excel', async () => {
    const { values, name } = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('B2:D3').load('values');
      sheet.load('name');
      range.values = [
        ['kept', 1, 2],
        [3, 4, 5],
      ];
      range.merge();
      sheet.getRange('F2:G3').merge(true);
      range.load('values');
      await context.sync();
      return { values: range.values as unknown, name: sheet.name };
    });
    expect(values).toEqual([
      ['kept', '', ''],
      ['', '', ''],
    ]);
    const { sheets } = await opened.book.snapshot();
    const sheet = sheets.find((one) => one.name === name);
    expect(sheet?.merged).toEqual(['B2:D3', 'F2:G2', 'F3:G3']);
  });
});
