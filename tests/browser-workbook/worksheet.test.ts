import { failure, onSheet, openForAll } from './open';

const opened = openForAll();

const sheetNames = async (context: Excel.RequestContext): Promise<string[]> => {
  const sheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  return sheets.items.map(({ name }) => name);
};

test('a new workbook has one sheet, and new sheets go to its end without being activated', async () => {
  await Excel.run(async (context) => {
    expect(await sheetNames(context)).toEqual(['Sheet1']);
    context.workbook.worksheets.add('Plan');
    context.workbook.worksheets.add();
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    const count = context.workbook.worksheets.getCount();
    expect(await sheetNames(context)).toEqual(['Sheet1', 'Plan', 'Sheet3']);
    expect(active.name).toBe('Sheet1');
    expect(count.value).toBe(3);
  });
});

// As Russian, Chinese and Vietnamese Excel call them: its menus are in Chinese, its new sheets are not.
test.each([
  ['ru', 'Лист'],
  ['zh', 'Sheet'],
  ['vi', 'Trang_tính'],
  ['en', 'Sheet'],
] as const)('a new sheet is called as Excel calls it in %s', async (language, word) => {
  opened.book.grid.language = language;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add().load('name');
    const count = context.workbook.worksheets.getCount();
    await context.sync();
    expect(sheet.name).toBe(`${word}${count.value}`);
  });
});

describe('names of sheets', () => {
  test.each([['PLAN ü 1'], ["it's"], ['план продаж'], ['x'.repeat(31)]])('%s is a name', async (name) => {
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add(name);
      sheet.getRange('A1').formulas = [['=1']];
      const range = sheet.getRange('A1').load('address');
      sheet.load('name');
      await context.sync();
      const again = context.workbook.worksheets.getItem(name.toUpperCase()).load('name');
      await context.sync();
      expect(range.address).toBe(/^\p{L}+$/u.test(name) ? `${name}!A1` : `'${name.replaceAll("'", "''")}'!A1`);
      return again.name;
    });
    expect(read).toBe(name);
  });

  test.each([['x'.repeat(32)], ['a:b'], ['a/b'], ['a\\b'], ['a?b'], ['a*b'], ['[a]'], ["'a"]])(
    '%s is none',
    async (name) => {
      const error = await failure(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      });
      expect(error.code).toBe('InvalidArgument');
    },
  );

  test('a name that is taken is refused, whatever its case', async () => {
    const error = await failure(async (context) => {
      context.workbook.worksheets.add('SHEET1');
      await context.sync();
    });
    expect(error.code).toBe('ItemAlreadyExists');
  });
});

test('a sheet is moved, renamed, coloured, and loses its lines', async () => {
  const read = await onSheet(async (sheet, context) => {
    sheet.name = 'Moved';
    sheet.position = 1;
    sheet.tabColor = '#00B050';
    sheet.showGridlines = false;
    sheet.showHeadings = false;
    sheet.load('name,position,tabColor,showGridlines,showHeadings,visibility,standardWidth,standardHeight');
    expect((await sheetNames(context))[1]).toBe('Moved');
    return sheet.toJSON();
  });
  expect(read).toMatchObject({
    name: 'Moved',
    position: 1,
    tabColor: '#00B050',
    showGridlines: false,
    showHeadings: false,
    visibility: 'Visible',
    // A column of Excel is 8.43 characters wide, a row 15 points high, until someone changes it.
    standardWidth: 8.43,
    standardHeight: 15,
  });
});

test('a deleted sheet is gone, and asking for it gives ItemNotFound or a null object', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Short-lived');
    await context.sync();
    sheet.delete();
    const none = context.workbook.worksheets.getItemOrNullObject('Short-lived').load('name');
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
  const error = await failure(async (context) => {
    context.workbook.worksheets.getItem('Short-lived').load('name');
    await context.sync();
  });
  expect(error.code).toBe('ItemNotFound');
  expect(error.message).toContain('Short-lived');
});

test('formulas that read a deleted sheet show #REF!', async () => {
  const value = await onSheet(async (sheet, context) => {
    const other = context.workbook.worksheets.add('Source');
    other.getRange('A1').values = [[1]];
    const reader = sheet.getRange('A1');
    reader.formulas = [['=Source!A1+1']];
    await context.sync();
    other.delete();
    await context.sync();
    reader.load('values');
    await context.sync();
    return reader.values as unknown;
  });
  expect(value).toEqual([['#REF!']]);
});

test('the active sheet can be deleted, and its neighbour becomes active', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Active');
    sheet.activate();
    await context.sync();
    sheet.delete();
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    expect(active.name).not.toBe('Active');
  });
});

test('a hidden sheet keeps its place, and the last visible one cannot be hidden or deleted', async () => {
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const [first, ...others] = sheets.items;
    for (const sheet of others) sheet.visibility = 'Hidden';
    const last = context.workbook.worksheets.getLast(true).load('name');
    await context.sync();
    expect(last.name).toBe(first?.name);
    for (const sheet of others) sheet.visibility = 'Visible';
    await context.sync();
  });
  const error = await failure(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    for (const sheet of sheets.items) sheet.visibility = 'Hidden';
    await context.sync();
  });
  expect(error.code).toBe('InvalidOperation');
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    for (const sheet of sheets.items) sheet.visibility = 'Visible';
    await context.sync();
  });
});

test('neighbouring sheets are found, and there is none after the last', async () => {
  await Excel.run(async (context) => {
    const first = context.workbook.worksheets.getFirst();
    const second = first.getNext().load('position');
    const back = first.getNext().getPrevious().load('position');
    const none = context.workbook.worksheets.getLast().getNextOrNullObject().load('name');
    await context.sync();
    expect([second.position, back.position, none.isNullObject]).toEqual([1, 0, true]);
  });
});

describe('frozen panes', () => {
  test.each([
    ['rows and columns', (sheet: Excel.Worksheet) => sheet.freezePanes.freezeAt('A1:B3'), 'A1:B3'],
    ['rows', (sheet: Excel.Worksheet) => sheet.freezePanes.freezeRows(2), '1:2'],
    ['columns', (sheet: Excel.Worksheet) => sheet.freezePanes.freezeColumns(1), 'A:A'],
  ])('%s', async (_name, freeze, expected) => {
    await onSheet(async (sheet, context) => {
      freeze(sheet);
      const frozen = sheet.freezePanes.getLocation().load('address');
      await context.sync();
      expect(frozen.address.split('!')[1]).toBe(expected);
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });
});

test('the print set-up is kept', async () => {
  const read = await onSheet(async (sheet, context) => {
    const layout = sheet.pageLayout;
    layout.orientation = 'Landscape';
    layout.paperSize = 'A4';
    layout.zoom = { horizontalFitToPages: 1 };
    layout.centerHorizontally = true;
    layout.setPrintArea('A1:H40');
    layout.setPrintTitleRows('$1:$3');
    layout.setPrintTitleColumns('$A:$B');
    layout.load('orientation,paperSize,zoom,centerHorizontally');
    const [area, rows, columns] = [
      layout.getPrintArea(),
      layout.getPrintTitleRowsOrNullObject(),
      layout.getPrintTitleColumnsOrNullObject(),
    ];
    for (const range of [area, rows, columns]) range.load('address');
    await context.sync();
    const addresses = [area, rows, columns].map(({ address }) => address.split('!')[1]);
    return { ...layout.toJSON(), addresses };
  });
  expect(read).toMatchObject({
    orientation: 'Landscape',
    paperSize: 'A4',
    zoom: { horizontalFitToPages: 1 },
    centerHorizontally: true,
    addresses: ['A1:H40', '1:3', 'A:B'],
  });
});

test('a page begins where it is told to', async () => {
  const read = await onSheet(async (sheet, context) => {
    sheet.horizontalPageBreaks.add('A31');
    sheet.horizontalPageBreaks.add(sheet.getRange('C9:D12'));
    sheet.verticalPageBreaks.add('F1');
    const [rows, columns] = [sheet.horizontalPageBreaks, sheet.verticalPageBreaks];
    rows.load('items/rowIndex,items/columnIndex');
    columns.load('items/rowIndex,items/columnIndex');
    await context.sync();
    const before = [rows, columns].map(({ items }) =>
      items.map(({ rowIndex, columnIndex }) => [rowIndex, columnIndex]),
    );
    const cell = rows.getItem(0).getCellAfterBreak().load('address');
    rows.getItem(1).delete();
    columns.removePageBreaks();
    const counts = [rows.getCount(), columns.getCount()];
    await context.sync();
    return { before, cell: cell.address.split('!')[1], counts: counts.map(({ value }) => value) };
  });
  expect(read).toEqual({
    before: [
      [
        [8, 0],
        [30, 0],
      ],
      [[0, 5]],
    ],
    cell: 'A9',
    counts: [1, 0],
  });
});

describe('protection', () => {
  const writes: [string, (sheet: Excel.Worksheet) => void][] = [
    ['values', (sheet) => (sheet.getRange('A1').values = [[1]])],
    ['formats', (sheet) => (sheet.getRange('A1').format.font.bold = true)],
    ['column widths', (sheet) => (sheet.getRange('A1').format.columnWidth = 50)],
    ['validation', (sheet) => (sheet.getRange('A1').dataValidation.rule = { custom: { formula: '=TRUE' } })],
    ['conditional formats', (sheet) => sheet.getRange('A1').conditionalFormats.add('Custom')],
    ['charts', (sheet) => sheet.charts.add('Line', sheet.getRange('A1:A3'))],
    ['clearing', (sheet) => sheet.getRange('A1').clear()],
  ];
  test.each(writes)('a protected sheet refuses %s', async (_name, write) => {
    const error = await failure(async (context) => {
      const sheet = context.workbook.worksheets.add();
      sheet.protection.protect();
      sheet.protection.load('protected');
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      write(sheet);
      await context.sync();
    });
    expect(error.code).toBe('AccessDenied');
  });

  test('an unprotected sheet takes them again', async () => {
    await onSheet(async (sheet, context) => {
      sheet.protection.protect();
      sheet.protection.unprotect();
      sheet.getRange('A1').values = [[1]];
      await context.sync();
    });
  });

  test('a workbook with protected structure refuses new, deleted, renamed and moved sheets', async () => {
    const changes: ((context: Excel.RequestContext) => void)[] = [
      (context) => context.workbook.worksheets.add(),
      (context) => context.workbook.worksheets.getLast().delete(),
      (context) => (context.workbook.worksheets.getFirst().name = 'Other'),
      (context) => (context.workbook.worksheets.getFirst().position = 1),
    ];
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    for (const change of changes) {
      const error = await failure(async (context) => {
        change(context);
        await context.sync();
      });
      expect(error.code).toBe('InvalidOperation');
    }
    await Excel.run(async (context) => {
      context.workbook.protection.unprotect();
      context.workbook.worksheets.add();
      await context.sync();
    });
  });
});

describe('tables', () => {
  test('a new workbook has none, and asking for one says so', async () => {
    await Excel.run(async (context) => {
      const tables = context.workbook.tables.load('items/name');
      const none = context.workbook.tables.getItemOrNullObject('T').load('name');
      await context.sync();
      expect(tables.items).toEqual([]);
      expect(none.isNullObject).toBe(true);
    });
  });

  test('a table is found by its name, by its sheet and by a cell in it, and tells where its parts are', async () => {
    const read = await onSheet(async (sheet, context) => {
      const table = sheet.tables.add('B2:D9', true).load('id,name');
      const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      for (const part of parts) part.load('address');
      const inside = sheet.getRange('C5').getTables(false).load('items/id');
      const whole = sheet.getRange('C5').getTables(true).load('items/id');
      const outside = sheet.getRange('E2').getTables(false).load('items/id');
      await context.sync();
      const byName = context.workbook.tables.getItem(table.name).load('id');
      await context.sync();
      table.delete();
      const left = sheet.tables.getCount();
      await context.sync();
      return {
        parts: parts.map(({ address }) => address.split('!')[1]),
        same: byName.id === table.id && inside.items[0]?.id === table.id,
        counts: [inside, whole, outside].map(({ items }) => items.length),
        left: left.value,
      };
    });
    expect(read).toEqual({ parts: ['B2:D9', 'B2:D2', 'B3:D9'], same: true, counts: [1, 0, 0], left: 0 });
  });

  test.each([
    [
      'over another one',
      (sheet: Excel.Worksheet) => [sheet.tables.add('A1:B5', true), sheet.tables.add('B5:C9', true)],
    ],
    ['without a row under its headings', (sheet: Excel.Worksheet) => [sheet.tables.add('A1:B1', true)]],
  ])('a table %s is refused', async (_what, add) => {
    const error = await failure(async (context) => {
      add(context.workbook.worksheets.add());
      await context.sync();
    });
    expect(error.code).toBe('InvalidArgument');
  });
});
