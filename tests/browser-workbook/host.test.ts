import { openHeadlessWorkbook, type HeadlessWorkbook } from '../../src/browser-workbook/headless';
import { AddInHost } from '../../src/browser-workbook/host/add-in-host';
import { failure } from './open';

let book: HeadlessWorkbook;
beforeEach(async () => {
  book = await openHeadlessWorkbook({ language: 'vi-VN' });
  book.install();
});
afterEach(() => {
  book.dispose();
});

async function code(run: Promise<unknown>): Promise<string> {
  return run.then(
    () => 'none',
    (error: unknown) => (error as OfficeExtension.Error).code,
  );
}

test('office.js is Microsoft’s own, started in the language that was asked for', async () => {
  const info = await Office.onReady();
  expect(info).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
  expect(Office.context.displayLanguage).toBe('vi-VN');
  expect(Office.context.requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.20')).toBe(false);
  expect(Excel.createWorkbook).toBeDefined();
});

test('a member that the workbook does not have is refused with its name', async () => {
  const error = await failure(async (context) => {
    context.workbook.worksheets.getFirst().load('enableCalculation');
    await context.sync();
  });
  expect(error.code).toBe('ApiNotFound');
  expect(error.message).toContain('enableCalculation');
  const method = await failure(async (context) => {
    context.workbook.worksheets.getFirst().replaceAll('a', 'b', {});
    await context.sync();
  });
  expect(method.message).toContain('replaceAll');
});

test('a member of a set that is not claimed is refused by office.js itself', async () => {
  const error = await code(
    Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').getDirectDependents();
      await context.sync();
    }),
  );
  expect(error).toBe('ApiNotFound');
});

test('a batch that fails keeps what was done before the failure, and nothing after it', async () => {
  const error = await failure(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1').values = [['done']];
    sheet.getRange('A2').values = [[1, 2]];
    sheet.getRange('A3').values = [['not done']];
    await context.sync();
  });
  expect(error.code).toBe('InvalidArgument');
  expect(error.debugInfo.statement).toContain('values');
  expect([book.value('A1'), book.value('A2'), book.value('A3')]).toEqual(['done', '', '']);
});

test('requests are counted with their size and actions', async () => {
  const before = book.requests.length;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('A1').values = [[1]];
    await context.sync();
  });
  const [request] = book.requests.slice(before);
  expect(request?.actions).toBeGreaterThan(3);
  expect(request?.bytes).toBeGreaterThan(300);
});

test('while a cell is edited the workbook is closed to requests, the add-in’s own runtime is not', async () => {
  const answers: { id: number; message: { body: { Error?: { Code: string } } } }[] = [];
  const host = new AddInHost({
    grid: book.grid,
    send: (answer) => answers.push(JSON.parse(answer) as (typeof answers)[number]),
    editing: { isOpen: () => true, closed: () => Promise.resolve() },
  });
  const ask = (id: number, root: string): void => {
    const ObjectPaths = { 1: { Id: 1, ObjectPathType: 1, Name: root } };
    const Actions = [{ Id: 2, ActionType: 1, Name: '', ObjectPathId: 1 }];
    host.receive(JSON.stringify({ id, type: 1, message: { body: { Actions, ObjectPaths } } }));
  };
  ask(1, '');
  // Office.js sends this as it starts, without the mark of a request that waits.
  ask(2, 'Microsoft.InternalService.AddinInternalService');
  await host.idle();
  expect(answers.map(({ id, message }) => [id, message.body.Error?.Code])).toEqual([
    [1, 'InvalidOperationInCellEditMode'],
    [2, undefined],
  ]);
});

describe('failures that a test asks for', () => {
  const write = async (): Promise<void> => {
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      for (const name of ['One', 'Two', 'Three', 'Four']) sheets.add(name);
      await context.sync();
    });
  };
  const sheets = async (): Promise<string[]> => (await book.snapshot()).sheets.map(({ name }) => name);

  test('before: nothing is done', async () => {
    book.failRequest(1, 'before');
    expect(await code(write())).toBe('GeneralException');
    expect(await sheets()).toEqual(['Sheet1']);
  });

  test('halfway: a part is done', async () => {
    book.failRequest(1, 'halfway');
    expect(await code(write())).toBe('GeneralException');
    const names = await sheets();
    expect(names.length).toBeGreaterThan(1);
    expect(names.length).toBeLessThan(5);
  });

  test('after: all is done and the answer is an error', async () => {
    book.failRequest(1, 'after', { code: 'Timeout', message: 'too late' });
    expect(await code(write())).toBe('Timeout');
    expect(await sheets()).toEqual(['Sheet1', 'One', 'Two', 'Three', 'Four']);
  });

  test('only the request that was named fails', async () => {
    book.failRequest(2, 'before');
    await write();
    expect(await code(write())).toBe('GeneralException');
    await Excel.run(async (context) => context.sync());
    expect(await sheets()).toHaveLength(5);
  });
});

test('a workbook that was changed and changed back is as it was', async () => {
  book.type('B2', '=1+1');
  book.type('C3', 'mine');
  const before = await book.snapshot();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Model');
    sheet.getRange('A1:B2').formulas = [
      [1, 2],
      ['=A1+B1', '=Sheet1!B2'],
    ];
    sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
    sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=A1>0';
    sheet.charts.add('Line', sheet.getRange('A1:B2'));
    sheet.freezePanes.freezeRows(1);
    context.workbook.names.add('first', '=Model!$A$1');
    context.workbook.settings.add('kept', { a: [1, null] });
    sheet.getRange('A1').select();
    await context.sync();
  });
  const during = await book.snapshot();
  expect(during).not.toEqual(before);
  expect(during.sheets[1]?.cells['A2']).toEqual({ value: 3, formula: '=A1+B1' });
  expect(during.sheets[1]?.charts).toHaveLength(1);
  expect(during.settings).toEqual({ kept: { a: [1, null] } });
  await Excel.run(async (context) => {
    context.workbook.names.getItem('first').delete();
    context.workbook.settings.getItem('kept').delete();
    context.workbook.worksheets.getItem('Model').delete();
    context.workbook.worksheets.getFirst().getRange('A1').select();
    await context.sync();
  });
  expect(await book.snapshot()).toEqual(before);
});

test('settings keep any JSON, and are found by their key', async () => {
  await Excel.run(async (context) => {
    context.workbook.settings.add('answers', { periods: 12, names: ['a'] });
    const setting = context.workbook.settings.getItemOrNullObject('answers').load('value');
    const none = context.workbook.settings.getItemOrNullObject('other').load('value');
    await context.sync();
    expect(setting.value).toEqual({ periods: 12, names: ['a'] });
    expect(none.isNullObject).toBe(true);
  });
});

describe('events', () => {
  test('handlers hear of changes, selections and sheets, and no longer once they are removed', async () => {
    const heard: string[] = [];
    const hear =
      <Args>(say: (args: Args) => string) =>
      (args: Args): Promise<void> => {
        heard.push(say(args));
        return Promise.resolve();
      };
    const handlers = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = [
        worksheets.onChanged.add(hear(({ address, changeType }) => `changed ${address} ${changeType}`)),
        worksheets.onSelectionChanged.add(hear(({ address }) => `selected ${address}`)),
        worksheets.onAdded.add(hear(() => 'added')),
        worksheets.onActivated.add(hear(() => 'activated')),
        worksheets.onDeleted.add(hear(() => 'deleted')),
      ];
      await context.sync();
      return added;
    });
    book.type('C4', 'typed');
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('New');
      sheet.getRange('B2:C3').values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange('B2').select();
      sheet.delete();
      await context.sync();
    });
    expect(heard).toEqual(
      expect.arrayContaining([
        'changed C4 RangeEdited',
        'changed B2:C3 RangeEdited',
        'selected B2',
        'added',
        'activated',
        'deleted',
      ]),
    );
    heard.length = 0;
    for (const handler of handlers) {
      await Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      });
    }
    book.type('C4', 'again');
    await book.settle();
    expect(heard).toEqual([]);
  });

  test('the workbook’s own selection event is heard too', async () => {
    let heard = 0;
    await Excel.run(async (context) => {
      context.workbook.onSelectionChanged.add(() => {
        heard++;
        return Promise.resolve();
      });
      await context.sync();
    });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('D4').select();
      await context.sync();
    });
    expect(heard).toBeGreaterThan(0);
  });
});

test('two workbooks in one process do not know of each other', async () => {
  const other = await openHeadlessWorkbook({ language: 'en-US' });
  book.type('A1', '=B1*2');
  book.type('B1', '4');
  other.type('A1', '=B1*2');
  other.type('B1', '100');
  await book.settle();
  await other.settle();
  expect([book.value('A1'), other.value('A1')]).toEqual([8, 200]);
  other.dispose();
});
