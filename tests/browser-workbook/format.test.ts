import { ICommandService } from '@univerjs/core';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import { failure, onSheet, openForAll } from './open';

const opened = openForAll();

test('fonts, fills and alignment are set and read', async () => {
  const read = await onSheet(async (sheet, context) => {
    const range = sheet.getRange('B2:C3');
    const { format } = range;
    format.font.bold = true;
    format.font.italic = true;
    format.font.underline = 'Single';
    format.font.size = 14;
    format.font.name = 'Arial';
    format.font.color = '#1f4e79';
    format.fill.color = '#FFF2CC';
    format.horizontalAlignment = 'Center';
    format.verticalAlignment = 'Top';
    format.wrapText = true;
    format.indentLevel = 2;
    format.load('horizontalAlignment,verticalAlignment,wrapText,indentLevel,font,fill/color');
    await context.sync();
    return format.toJSON();
  });
  expect(read).toMatchObject({
    horizontalAlignment: 'Center',
    verticalAlignment: 'Top',
    wrapText: true,
    indentLevel: 2,
    font: { bold: true, italic: true, underline: 'Single', size: 14, name: 'Arial', color: '#1F4E79' },
    fill: { color: '#FFF2CC' },
  });
});

test('all new styles of a request are told to the page at once', async () => {
  let told = 0;
  const listening = opened.book.grid.service(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id === SetRangeValuesMutation.id && (params as { trigger?: string }).trigger === SetStyleCommand.id) told++;
  });
  await onSheet(async (sheet, context) => {
    for (const address of ['B2:C3', 'E5', 'G1:G9']) {
      sheet.getRange(address).format.font.bold = true;
      sheet.getRange(address).format.fill.color = '#FFF2CC';
    }
    await context.sync();
  });
  listening.dispose();
  expect(told).toBe(1);
});

test('a cell that nobody formatted has Excel’s defaults', async () => {
  const read = await onSheet(async (sheet, context) => {
    const { format } = sheet.getRange('A1');
    format.load(
      'horizontalAlignment,verticalAlignment,wrapText,font/bold,font/size,font/color,fill/color,columnWidth,rowHeight',
    );
    await context.sync();
    return format.toJSON();
  });
  expect(read).toMatchObject({
    horizontalAlignment: 'General',
    verticalAlignment: 'Bottom',
    wrapText: false,
    font: { bold: false, size: 11, color: '#000000' },
    fill: { color: '#FFFFFF' },
    columnWidth: 48,
    rowHeight: 15,
  });
});

test('what differs from cell to cell is null', async () => {
  const read = await onSheet(async (sheet, context) => {
    sheet.getRange('A1').format.font.bold = true;
    const range = sheet.getRange('A1:A2').load('format/font/bold,format/font/size');
    await context.sync();
    return range.format.font.toJSON();
  });
  expect(read).toMatchObject({ bold: null, size: 11 });
});

test('a fill is taken away again', async () => {
  const color = await onSheet(async (sheet, context) => {
    const { fill } = sheet.getRange('A1').format;
    fill.color = 'orange';
    fill.clear();
    fill.load('color');
    await context.sync();
    return fill.color;
  });
  expect(color).toBe('#FFFFFF');
});

test('the format of a whole column holds for its cells, filled and still to come', async () => {
  const [filled, blank, other] = await onSheet(async (sheet, context) => {
    sheet.getRange('C5').values = [[0.5]];
    sheet.getRange('C5').format.font.italic = true;
    sheet.getRange('C:C').numberFormat = '0%' as unknown as string[][];
    sheet.getRange('C:C').format.font.bold = true;
    const cells = ['C5', 'C90', 'D5'].map((address) =>
      sheet.getRange(address).load('text,numberFormat,format/font/bold,format/font/italic'),
    );
    await context.sync();
    return cells.map((cell) => ({
      text: cell.text[0]?.[0],
      format: cell.numberFormat[0]?.[0] as string,
      ...cell.format.font.toJSON(),
    }));
  });
  expect(filled).toMatchObject({ text: '50%', format: '0%', bold: true, italic: true });
  expect(blank).toMatchObject({ format: '0%', bold: true, italic: false });
  expect(other).toMatchObject({ format: 'General', bold: false });
});

test('borders lie on the edges of a range and between its cells', async () => {
  const read = await onSheet(async (sheet, context) => {
    const range = sheet.getRange('B2:D4');
    for (const edge of ['EdgeTop', 'EdgeBottom', 'InsideHorizontal'] as const) {
      const border = range.format.borders.getItem(edge);
      border.style = 'Continuous';
      border.color = '#BFBFBF';
      border.weight = edge === 'EdgeTop' ? 'Thick' : 'Thin';
    }
    const edges = (address: string, edge: Excel.BorderIndex): Excel.RangeBorder =>
      sheet.getRange(address).format.borders.getItem(edge).load('style,color,weight');
    const asked = [
      edges('B2', Excel.BorderIndex.edgeTop),
      edges('C3', Excel.BorderIndex.edgeTop),
      edges('D4', Excel.BorderIndex.edgeBottom),
      edges('C3', Excel.BorderIndex.edgeLeft),
      edges('B2:D4', Excel.BorderIndex.insideHorizontal),
    ];
    await context.sync();
    return asked.map(({ style, color, weight }) => [style, weight, color]);
  });
  expect(read).toEqual([
    ['Continuous', 'Thick', '#BFBFBF'],
    ['Continuous', 'Thin', '#BFBFBF'],
    ['Continuous', 'Thin', '#BFBFBF'],
    ['None', 'Thin', '#000000'],
    ['Continuous', 'Thin', '#BFBFBF'],
  ]);
});

test('widths and heights are points', async () => {
  const read = await onSheet(async (sheet, context) => {
    sheet.getRange('B:C').format.columnWidth = 90;
    sheet.getRange('3:4').format.rowHeight = 30;
    const one = sheet.getRange('B3').load('format/columnWidth,format/rowHeight');
    const mixed = sheet.getRange('A1:B3').load('format/columnWidth,format/rowHeight');
    await context.sync();
    return [one.format.columnWidth, one.format.rowHeight, mixed.format.columnWidth, mixed.format.rowHeight];
  });
  expect(read).toEqual([90, 30, null, null]);
});

test('a fitted column is wide enough for its longest text and no wider', async () => {
  const [short, long] = await onSheet(async (sheet, context) => {
    sheet.getRange('A1:B1').values = [['ab', 'a text of forty characters, more or less']];
    sheet.getRange('A:B').format.autofitColumns();
    const widths = ['A1', 'B1'].map((address) => sheet.getRange(address).load('format/columnWidth'));
    await context.sync();
    return widths.map(({ format }) => format.columnWidth);
  });
  expect(short).toBeLessThan(48);
  expect(long).toBeGreaterThan(150);
});

test.each([
  ['a colour', (sheet: Excel.Worksheet) => (sheet.getRange('A1').format.fill.color = 'not a colour')],
  ['an alignment', (sheet: Excel.Worksheet) => (sheet.getRange('A1').format.horizontalAlignment = 'Middle' as never)],
  ['a size', (sheet: Excel.Worksheet) => (sheet.getRange('A1').format.font.size = 500)],
  ['a height', (sheet: Excel.Worksheet) => (sheet.getRange('A1').format.rowHeight = 410)],
])('%s that Excel does not have is refused', async (_name, set) => {
  const error = await failure(async (context) => {
    set(context.workbook.worksheets.getFirst());
    await context.sync();
  });
  expect(error.code).toBe('InvalidArgument');
});

describe('validation', () => {
  const rules: [string, Excel.DataValidationRule, string][] = [
    ['a list', { list: { inCellDropDown: true, source: 'low,base,high' } }, 'List'],
    ['a list from cells', { list: { inCellDropDown: true, source: '=$H$1:$H$3' } }, 'List'],
    ['whole numbers', { wholeNumber: { formula1: 1, formula2: 60, operator: 'Between' } }, 'WholeNumber'],
    ['decimals', { decimal: { formula1: 0, operator: 'GreaterThan' } }, 'Decimal'],
    ['dates', { date: { formula1: '2026-01-01', formula2: '2030-12-31', operator: 'Between' } }, 'Date'],
    ['text', { textLength: { formula1: 30, operator: 'LessThanOrEqualTo' } }, 'TextLength'],
    ['a formula', { custom: { formula: '=ISNUMBER(A1)' } }, 'Custom'],
  ];
  test.each(rules)('%s', async (_name, rule, type) => {
    const read = await onSheet(async (sheet, context) => {
      const validation = sheet.getRange('B2:B9').dataValidation;
      validation.rule = rule;
      validation.prompt = { title: 'What to type', message: 'A value', showPrompt: true };
      validation.errorAlert = { title: 'Not like this', message: 'Type another', showAlert: true, style: 'Stop' };
      validation.ignoreBlanks = false;
      validation.load('rule,prompt,errorAlert,type,ignoreBlanks');
      await context.sync();
      return validation.toJSON();
    });
    expect(read).toEqual({
      rule,
      type,
      prompt: { title: 'What to type', message: 'A value', showPrompt: true },
      errorAlert: { title: 'Not like this', message: 'Type another', showAlert: true, style: 'Stop' },
      ignoreBlanks: false,
    });
  });

  test('cells are valid or not', async () => {
    const valid = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:A3');
      range.values = [[5], [50], [7]];
      range.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 10, operator: 'Between' } };
      const cells = ['A1', 'A2', 'A1:A3'].map((address) => sheet.getRange(address).dataValidation.load('valid'));
      await context.sync();
      return cells.map((cell) => cell.valid);
    });
    expect(valid).toEqual([true, false, null]);
  });

  test('a later validation takes the place of an earlier one, and cleared cells have none', async () => {
    const types = await onSheet(async (sheet, context) => {
      sheet.getRange('A1:A10').dataValidation.rule = { decimal: { formula1: 0, operator: 'GreaterThan' } };
      sheet.getRange('A5:A6').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      sheet.getRange('A9').dataValidation.clear();
      const asked = ['A1', 'A5', 'A7', 'A9', 'A4:A5'].map((address) =>
        sheet.getRange(address).dataValidation.load('type'),
      );
      await context.sync();
      return asked.map(({ type }) => type);
    });
    expect(types).toEqual(['Decimal', 'List', 'Decimal', 'None', 'Inconsistent']);
  });

  test.each<[string, object]>([
    ['two kinds at once', { custom: { formula: '=1' }, list: { source: 'a' } }],
    ['no kind', {}],
    ['an empty list', { list: { inCellDropDown: true, source: '' } }],
    ['a list longer than Excel’s 255 characters', { list: { inCellDropDown: true, source: 'x'.repeat(256) } }],
    ['a comparison without its second bound', { decimal: { formula1: 1, operator: 'Between' } }],
  ])('%s is refused', async (_name, rule) => {
    const error = await failure(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').dataValidation.rule = rule;
      await context.sync();
    });
    expect(error.code).toBe('InvalidArgument');
  });
});

describe('conditional formats', () => {
  test('a format by formula has its rule and its looks', async () => {
    const read = await onSheet(async (sheet, context) => {
      const added = sheet.getRange('B2:D9').conditionalFormats.add('Custom');
      added.custom.rule.formula = '=$B2<0';
      added.custom.format.font.color = '#C00000';
      added.custom.format.font.bold = true;
      added.custom.format.fill.color = '#FCE4D6';
      added.load('type,priority,stopIfTrue,id');
      added.custom.rule.load('formula');
      added.custom.format.font.load('color,bold');
      added.custom.format.fill.load('color');
      const range = added.getRange().load('address');
      const onCell = sheet.getRange('C3').conditionalFormats.load('items/type');
      const count = sheet.getRange('A1').conditionalFormats.getCount();
      await context.sync();
      return {
        type: added.type,
        formula: added.custom.rule.formula,
        font: added.custom.format.font.toJSON(),
        fill: added.custom.format.fill.toJSON(),
        address: range.address.split('!')[1],
        onCell: onCell.items.length,
        elsewhere: count.value,
      };
    });
    expect(read).toEqual({
      type: 'Custom',
      formula: '=$B2<0',
      font: { color: '#C00000', bold: true },
      fill: { color: '#FCE4D6' },
      address: 'B2:D9',
      onCell: 1,
      elsewhere: 0,
    });
  });

  test('a comparison of the cell is kept', async () => {
    const rule = await onSheet(async (sheet, context) => {
      const added = sheet.getRange('A1:A5').conditionalFormats.add('CellValue');
      added.cellValue.rule = { formula1: '=0', formula2: '=10', operator: 'Between' };
      added.cellValue.load('rule');
      await context.sync();
      return added.cellValue.rule;
    });
    expect(rule).toEqual({ formula1: '=0', formula2: '=10', operator: 'Between' });
  });

  test('a scale of three colours is kept, and is no format by formula', async () => {
    const read = await onSheet(async (sheet, context) => {
      const added = sheet.getRange('B2:D4').conditionalFormats.add('ColorScale');
      added.colorScale.criteria = {
        minimum: { type: 'LowestValue', color: '#FFFFFF' },
        midpoint: { type: 'Percentile', formula: '50', color: '#C5DAD6' },
        maximum: { type: 'HighestValue', color: '#147F71' },
      };
      added.load('type');
      added.colorScale.load('criteria,threeColorScale');
      const custom = added.customOrNullObject.load('isNullObject');
      await context.sync();
      return { type: added.type, ...added.colorScale.toJSON(), custom: custom.isNullObject };
    });
    expect(read).toMatchObject({
      type: 'ColorScale',
      threeColorScale: true,
      criteria: {
        minimum: { type: 'LowestValue', color: '#FFFFFF' },
        midpoint: { type: 'Percentile', formula: '50', color: '#C5DAD6' },
        maximum: { type: 'HighestValue', color: '#147F71' },
      },
      custom: true,
    });
  });

  test('a scale of colours needs its two ends', async () => {
    const error = await failure(async (context) => {
      const added = context.workbook.worksheets.getFirst().getRange('A1').conditionalFormats.add('ColorScale');
      const minimum = { type: Excel.ConditionalFormatColorCriterionType.lowestValue, color: '#FFFFFF' };
      added.colorScale.criteria = { minimum } as Excel.ConditionalColorScaleCriteria;
      await context.sync();
    });
    expect(error.code).toBe('InvalidArgument');
  });

  test('formats are deleted one by one or all at once', async () => {
    const counts = await onSheet(async (sheet, context) => {
      const formats = sheet.getRange('A1:A5').conditionalFormats;
      const first = formats.add('Custom');
      formats.add('Custom');
      formats.add('Custom');
      first.delete();
      const two = formats.getCount();
      await context.sync();
      formats.clearAll();
      const none = formats.getCount();
      await context.sync();
      return [two.value, none.value];
    });
    expect(counts).toEqual([2, 0]);
  });

  test('a kind that the workbook does not know is named in the answer', async () => {
    const error = await failure(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').conditionalFormats.add('DataBar');
      await context.sync();
    });
    expect(error.code).toBe('UnsupportedOperation');
    expect(error.message).toContain('DataBar');
  });
});
