import { failure, onSheet, openForAll } from './open';

const opened = openForAll();

test('a name for cells is used in formulas and found again', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Input data');
    sheet.getRange('B2').values = [[21]];
    const name = context.workbook.names.add('unit_price', "='Input data'!$B$2", 'What one piece costs');
    const formula = context.workbook.worksheets.getFirst().getRange('A1');
    formula.formulas = [['=unit_price*2']];
    formula.load('values');
    name.load('name,formula,value,type,comment,visible,scope');
    const range = name.getRange().load('address,values');
    await context.sync();
    expect(formula.values).toEqual([[42]]);
    expect(name.toJSON()).toMatchObject({
      name: 'unit_price',
      formula: "='Input data'!$B$2",
      value: "'Input data'!$B$2",
      type: 'Range',
      comment: 'What one piece costs',
      visible: true,
      scope: 'Workbook',
    });
    expect(range.address).toBe("'Input data'!B2");
    const byName = sheet.getRange('unit_price').load('address');
    await context.sync();
    expect(byName.address).toBe("'Input data'!B2");
  });
});

test('the cells of many names are read in one request, wherever they are, and a name that leads nowhere is null', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:D2').values = [
      ['Course', true, '', 12.5],
      [1, 2, 3, '=1/0'],
    ];
    sheet.load('name');
    await context.sync();
    const at = (cells: string): string => `='${sheet.name}'!${cells}`;
    const told = { typed_text: '$A$1', typed_flag: '$B$1', typed_nothing: '$C$1', typed_row: '$A$2:$D$2' };
    for (const [name, cells] of Object.entries(told)) context.workbook.names.add(name, at(cells));
    context.workbook.names.add('typed_formula', '=1+1');
    await context.sync();
  });
  const requests = opened.book.requests.length;
  await Excel.run(async (context) => {
    const wanted = ['typed_text', 'typed_flag', 'typed_nothing', 'typed_row', 'typed_formula', 'typed_never'];
    const read = wanted.map((name) => {
      const item = context.workbook.names.getItemOrNullObject(name).load('formula');
      return { item, range: item.getRangeOrNullObject().load('values,valueTypes,address') };
    });
    await context.sync();
    expect(read.map(({ item }) => (item.isNullObject ? null : /[^!]+$/.exec(String(item.formula))?.[0]))).toEqual([
      '$A$1',
      '$B$1',
      '$C$1',
      '$A$2:$D$2',
      '=1+1',
      null,
    ]);
    const shown = read.map(({ range }) => (range.isNullObject ? null : [range.values, range.valueTypes]));
    expect(shown).toEqual([
      [[['Course']], [['String']]],
      [[[true]], [['Boolean']]],
      [[['']], [['Empty']]],
      [[[1, 2, 3, '#DIV/0!']], [['Double', 'Double', 'Double', 'Error']]],
      null,
      null,
    ]);
  });
  // The one that reads, and the one in which Excel.run gives its objects back.
  expect(opened.book.requests.length - requests).toBeLessThanOrEqual(2);
});

test('a formula entered before its name exists is calculated when the name comes', async () => {
  const values = await onSheet(async (sheet, context) => {
    const cell = sheet.getRange('A1');
    cell.formulas = [['=late_name+1']];
    cell.load('values');
    await context.sync();
    const before = (cell.values as unknown[][])[0]?.[0];
    context.workbook.names.add('late_name', '=41');
    await context.sync();
    cell.load('values');
    await context.sync();
    return [before, (cell.values as unknown[][])[0]?.[0]];
  });
  expect(values).toEqual(['#NAME?', 42]);
});

test('a name that holds a LAMBDA is called like a function', async () => {
  const value = await onSheet(async (sheet, context) => {
    context.workbook.names.add('MARGIN_OF', '=LAMBDA(revenue,cost,(revenue-cost)/revenue)');
    const cell = sheet.getRange('A1');
    cell.formulas = [['=MARGIN_OF(200,150)']];
    cell.load('values');
    await context.sync();
    return cell.values as unknown;
  });
  expect(value).toEqual([[0.25]]);
});

test.each([
  ['=-toll', -7],
  ['=IF(TRUE,-toll,0)', -7],
  ['=10*-toll', -70],
  ['=-toll*2+toll', -7],
  ['=-SUM(toll,toll)', -14],
  ['=-toll-Sheet1!$Z$9', -14],
  ['="-toll"', '-toll'],
])('a sign before a name is not part of it: %s', async (formula, shown) => {
  const values = await onSheet(async (sheet, context) => {
    const { names, worksheets } = context.workbook;
    worksheets.getItem('Sheet1').getRange('Z9').values = [[7]];
    const known = names.getItemOrNullObject('toll').load('name');
    await context.sync();
    if (known.isNullObject) names.add('toll', '=Sheet1!$Z$9');
    const cell = sheet.getRange('A1');
    cell.formulas = [[formula]];
    cell.load('values');
    await context.sync();
    return cell.values as unknown;
  });
  expect(values).toEqual([[shown]]);
});

test('constants are names too, with their types', async () => {
  await Excel.run(async (context) => {
    const cases = [
      ['c_integer', '=12', 12, 'Integer'],
      ['c_double', '=0.25', 0.25, 'Double'],
      ['c_text', '="weekly"', 'weekly', 'String'],
      ['c_truth', '=TRUE', true, 'Boolean'],
    ] as const;
    const names = cases.map(([name, formula]) => context.workbook.names.add(name, formula).load('value,type'));
    await context.sync();
    expect(names.map(({ value, type }) => [value as unknown, type])).toEqual(
      cases.map(([, , value, type]) => [value, type]),
    );
  });
});

test('names of the workbook and of a sheet are kept apart', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Own names');
    sheet.names.add('local_rate', "='Own names'!$A$1");
    const own = sheet.names.load('items/name,items/scope');
    const global = context.workbook.names.getItemOrNullObject('local_rate').load('name');
    await context.sync();
    expect(own.items.map(({ name }) => name)).toEqual(['local_rate']);
    expect(own.items[0]?.scope).toBe('Worksheet');
    expect(global.isNullObject).toBe(true);
  });
});

test('a deleted name is gone from the formulas too', async () => {
  const value = await onSheet(async (sheet, context) => {
    const name = context.workbook.names.add('going', '=5');
    const cell = sheet.getRange('A1');
    cell.formulas = [['=going']];
    await context.sync();
    name.delete();
    cell.load('values');
    const none = context.workbook.names.getItemOrNullObject('GOING').load('name');
    await context.sync();
    expect(none.isNullObject).toBe(true);
    return cell.values as unknown;
  });
  expect(value).toEqual([['#NAME?']]);
});

test('a name is given another formula', async () => {
  const value = await onSheet(async (sheet, context) => {
    const name = context.workbook.names.add('changing', '=1');
    const cell = sheet.getRange('A1');
    cell.formulas = [['=changing*10']];
    await context.sync();
    name.formula = '=4';
    cell.load('values');
    await context.sync();
    return cell.values as unknown;
  });
  expect(value).toEqual([[40]]);
});

test.each(['two words', '1st', 'A1', 'R1C1', 'r', 'a-b', 'x'.repeat(256), ''])('%s is no name', async (name) => {
  const error = await failure(async (context) => {
    context.workbook.names.add(name, '=1');
    await context.sync();
  });
  expect(error.code).toBe('InvalidArgument');
});

test.each(['rate', 'Price.2026', '_hidden', 'цена', '价格', 'UE', 'LTV'])('%s is a name', async (name) => {
  const value = await onSheet(async (sheet, context) => {
    context.workbook.names.add(name, '=7');
    const cell = sheet.getRange('A1');
    cell.formulas = [[`=${name}+1`]];
    cell.load('values');
    await context.sync();
    return cell.values as unknown;
  });
  expect(value).toEqual([[8]]);
});

test('a name that is taken is refused', async () => {
  const error = await failure(async (context) => {
    context.workbook.names.add('taken', '=1');
    context.workbook.names.add('Taken', '=2');
    await context.sync();
  });
  expect(error.code).toBe('ItemAlreadyExists');
});
