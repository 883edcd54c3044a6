// Prints what generating each template at its largest costs: the requests to Excel with their sizes, and the time until
// every formula has its value, beside that of the same cells loaded into the browser workbook's engine directly;
// asserts nothing about time.
//
// The direct load is the least that the engine can be asked for: bare cells and names, no formats, no charts, one
// calculation. Both run in one process, taking turns; a time is the median over the rounds, and only the ratios of one
// run say anything.
import { type IWorkbookData, LocaleType } from '@univerjs/core';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import { Grid } from '../../src/browser-workbook/grid/grid';
import { modelPlugins } from '../../src/browser-workbook/grid/plugins';
import { createUniver } from '../../src/browser-workbook/grid/univer';
import { newSheetSize } from '../../src/browser-workbook/grid/measures';
import { openHeadlessWorkbook } from '../../src/browser-workbook/headless';
import { createModel } from '../../src/excel';
import { plan, type WorkbookPlan } from '../../src/plan';
import { templates } from '../../src/templates';
import { area } from '../plan/addresses';
import { answersOf } from '../plan/sizes';

const rounds = 3;

/** The lines of a table, one for each template. */
const lines: string[] = [];

test.each(templates.map((template) => [template.id, template] as const))('measures %s', async (id, template) => {
  const made = plan(template, answersOf(template, 'en', 'largest'), 'en', { sheets: ['Sheet1'], names: [] });
  const contents = made.sheets.flatMap((sheet) => sheet.contents.flatMap(({ cells }) => cells.flat()));
  const cells = contents.filter((content) => content !== '').length;
  const formulas = contents.filter((content) => typeof content === 'string' && content.startsWith('=')).length;

  const direct: number[] = [];
  const written: number[] = [];
  let sizes: readonly number[] = [];
  for (let round = 0; round < rounds; round++) {
    direct.push(await loadDirectly(made));
    const { milliseconds, requests } = await write(made);
    written.push(milliseconds);
    sizes = requests;
  }
  const [load, writing] = [median(direct), median(written)];
  const kilobytes = sizes.map((bytes) => (bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)).join(' + ');
  lines.push(
    `| ${id} | ${cells} | ${formulas} | ${sizes.length} | ${kilobytes} | ${load.toFixed(0)} | ${writing.toFixed(0)} | ${(writing / load).toFixed(2)} |`,
  );
});

afterAll(() => {
  const head = [
    '| template, largest | cells | formulas | requests | kB each | direct load, ms | written, ms | ratio |',
    '|---|---:|---:|---:|---:|---:|---:|---:|',
  ];
  console.log([...head, ...lines].join('\n'));
});

/** Milliseconds. */
async function loadDirectly(made: WorkbookPlan): Promise<number> {
  const content = workbookOf(made);
  const start = performance.now();
  const { univer, unitId } = createUniver({ plugins: modelPlugins, locale: LocaleType.EN_US, locales: {}, content });
  const grid = new Grid(univer, unitId);
  grid.recalculateAll();
  await grid.settle();
  const time = performance.now() - start;
  const left = unfinished(grid, made);
  grid.dispose();
  if (left > 0) throw new Error(`${left} formulas have no value after the direct load`);
  return time;
}

async function write(made: WorkbookPlan): Promise<{ milliseconds: number; requests: readonly number[] }> {
  const workbook = await openHeadlessWorkbook();
  workbook.install();
  const start = performance.now();
  await createModel(() => made);
  await workbook.settle();
  const milliseconds = performance.now() - start;
  const left = unfinished(workbook.grid, made);
  const requests = workbook.requests.map(({ bytes }) => bytes);
  workbook.dispose();
  if (left > 0) throw new Error(`${left} formulas have no value after writing`);
  return { milliseconds, requests };
}

/** Formulas without a value, or whose name was not found: a load that has not computed is no measure. */
function unfinished(grid: Grid, made: WorkbookPlan): number {
  let count = 0;
  for (const sheet of made.sheets) {
    const sheetId = grid.sheetIdByName(sheet.name);
    if (sheetId === undefined) throw new Error(`there is no sheet "${sheet.name}"`);
    for (const { address, cells } of sheet.contents) {
      const { row: top, column: left } = area(address);
      cells.forEach((line, down) => {
        line.forEach((content, across) => {
          if (typeof content !== 'string' || !content.startsWith('=')) return;
          const cell = grid.sheet(sheetId).getCellRaw(top + down, left + across);
          if (cell?.v === undefined || cell.v === null || cell.v === '#NAME?') count++;
        });
      });
    }
  }
  return count;
}

let workbooks = 0;

function workbookOf(made: WorkbookPlan): IWorkbookData {
  const sheets = made.sheets.map((sheet, index) => {
    const cellData: NonNullable<IWorkbookData['sheets'][string]['cellData']> = {};
    for (const { address, cells } of sheet.contents) {
      const { row: top, column: left } = area(address);
      cells.forEach((line, down) => {
        line.forEach((content, across) => {
          if (content === '') return;
          (cellData[top + down] ??= {})[left + across] =
            typeof content === 'string' && content.startsWith('=') ? { f: content } : { v: content };
        });
      });
    }
    return { id: `sheet-${index}`, name: sheet.name, ...newSheetSize, columnCount: 80, cellData };
  });
  const names = made.names.map(({ name, formula, comment }, index) => ({
    id: `name-${index}`,
    name,
    formulaOrRefString: formula.slice(1),
    comment,
    localSheetId: SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  }));
  return {
    // The engine remembers formulas by the workbook's id, for all workbooks of the process.
    id: `direct-${(workbooks += 1)}`,
    name: 'Direct',
    appVersion: '',
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    resources: [
      {
        name: 'SHEET_DEFINED_NAME_PLUGIN',
        data: JSON.stringify(Object.fromEntries(names.map((one) => [one.id, one]))),
      },
    ],
  };
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
