// Prints how long a sales plan, as it is made by default and in full, takes to be computed anew after one input has changed,
// here and in other engines on the same cells: HyperFormula, Univer and IronCalc. Of ours twice: every cell after one change,
// and every figure as the tools of Decide ask for it, 64 changes at once. Then 10,000 changes of twenty inputs in a worker.
// Ratios of one run only; asserts nothing about time.
//
// HyperFormula is under the GPL and none of our packages: it is raced where whoever runs this has put it
// (`npm install --no-save hyperformula`).
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { buildSync } from 'esbuild';
import { Calculation, cellsOf } from '../../src/calculation';
import { fromCalculation } from '../../src/decision/from-calculation';
import type { DecisionInput } from '../../src/decision/model';
import { plan, type CellContent } from '../../src/plan';
import { templates } from '../../src/templates';
import { area } from '../plan/addresses';
import { evaluate } from '../plan/evaluate';
import { answersOf } from '../plan/sizes';
import type { WorkerTime } from './calculation-worker';

const [template] = templates;
if (!template) throw new Error('there are no templates');
const isFull = process.argv[2] === 'full';
const made = plan(template, { ...answersOf(template, 'en', 'default'), ...(isFull ? { depth: 'full' } : {}) }, 'en');
const cells = cellsOf(made);
const calculation = new Calculation(cells);
const model = fromCalculation(made, calculation);

/** Inputs of one number each, and of lines their first. */
const numbers = model.inputs.filter(
  ({ cells: [first] }) => first?.accepts.kind === 'decimal' && typeof first.now === 'number',
);
/** Univer takes so long over the full plan that not every input is tried. */
const inputs = numbers.filter((_, index) => index % (isFull ? 6 : 2) === 0);
/** How often each input is changed before it counts, and then. Code that has run some hundred times only is not compiled yet. */
const quick = { warming: 100, measured: 10 };
const slow = { warming: 1, measured: 2 };

interface Change {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

function changeOf(input: DecisionInput, round: number): Change {
  const { row, column } = area(input.address);
  return { sheet: input.sheet, row, column, value: Number(input.cells[0]?.now) * (1 + (round + 1) / 1000) };
}

interface Times {
  readonly mean: number;
  readonly median: number;
}

function timesOf(times: number[]): Times {
  times.sort((one, other) => one - other);
  return { mean: times.reduce((sum, one) => sum + one, 0) / times.length, median: times[times.length >> 1] ?? 0 };
}

/** Milliseconds after one change, over all inputs. */
async function measured(
  { warming, measured: counted }: typeof quick,
  change: (one: Change) => void | Promise<void>,
): Promise<Times> {
  const times: number[] = [];
  for (let round = -warming; round < counted; round++) {
    for (const input of inputs) {
      const start = performance.now();
      // Whoever had more rounds ends with the same numbers.
      await change(changeOf(input, counted - 1 - round));
      if (round >= 0) times.push(performance.now() - start);
    }
  }
  return timesOf(times);
}

/** Milliseconds for each of the changes of one input that are asked for at once. */
function measuredTogether(): Times {
  const together = 64;
  const times: number[] = [];
  for (const input of inputs) {
    const question = model.ask([input], model.figures);
    const now = input.cells.map((cell) => Number(cell.now));
    for (let round = 0; round < 3; round++) {
      const lines = Array.from({ length: together }, (_, line) =>
        now.map((value) => value * (1 + (line + 1) / (1000 * (round + 1)))),
      );
      const start = performance.now();
      void question.evaluateAll?.(lines);
      if (round > 0) times.push((performance.now() - start) / together);
    }
  }
  return timesOf(times);
}

const figure = model.figures.find(({ id }) => id === 'net_present_value') ?? model.figures[0];
const figureAt = area(figure?.address ?? 'A1');

async function race(): Promise<void> {
  const found: { engine: string; mean: number; median: number; value: unknown }[] = [];
  const own = await measured(quick, ({ sheet, row, column, value }) => {
    calculation.set(sheet, row, column, value);
    // Every cell, not only those that one figure needs.
    calculation.value(figure?.sheet ?? '', figureAt.row, figureAt.column);
  });
  const value = calculation.value(figure?.sheet ?? '', figureAt.row, figureAt.column);
  found.push({ engine: 'ours, every cell', ...own, value });
  found.push({ engine: 'ours, 64 at once', ...measuredTogether(), value: '' });
  for (const other of [univer, ironCalc, hyperFormula]) {
    const entry = await other();
    if (entry) found.push(entry);
  }
  const times = (by: 'mean' | 'median'): string => {
    const fastest = Math.min(...found.slice(2).map((one) => one[by]));
    return found
      .slice(0, 2)
      .map((one) => (fastest / one[by]).toFixed(0))
      .join(' and ');
  };
  console.log(
    [
      `${isFull ? 'In full' : 'By default'}: ${inputs.length} inputs, ${cells.sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0)} cells`,
      '| engine | mean, ms | median, ms | net present value |',
      '|---|---:|---:|---:|',
      ...found.map(
        (one) => `| ${one.engine} | ${one.mean.toFixed(3)} | ${one.median.toFixed(3)} | ${String(one.value)} |`,
      ),
      `The fastest of the others takes ${times('mean')} times as long by the mean, ${times('median')} times by the median.`,
    ].join('\n'),
  );
}

async function univer(): Promise<{ engine: string; mean: number; median: number; value: unknown }> {
  const judge = await evaluate(made);
  const at = (row: number, column: number): string => `${String.fromCharCode(65 + column)}${row + 1}`;
  const times = await measured(slow, async ({ sheet, row, column, value }) => {
    judge.typeAt(sheet, at(row, column), value);
    await judge.compute();
  });
  const value = judge.value(figure?.sheet ?? '', figure?.address ?? '');
  judge.close();
  return { engine: 'Univer', ...times, value };
}

async function ironCalc(): Promise<{ engine: string; mean: number; median: number; value: unknown }> {
  const folder = path.dirname(require.resolve('@ironcalc/wasm/package.json'));
  const { initSync, Model } = await import('@ironcalc/wasm');
  initSync({ module: readFileSync(path.join(folder, 'wasm_bg.wasm')) });
  const workbook = new Model('race', 'en', 'UTC', 'en');
  workbook.pauseEvaluation();
  cells.sheets.forEach(({ name }, index) => {
    if (index > 0) workbook.newSheet();
    workbook.renameSheet(index, name);
  });
  for (const { name, formula } of cells.names) workbook.newDefinedName(name, null, formula.slice(1));
  const typed = (content: CellContent): string =>
    typeof content === 'boolean' ? String(content).toUpperCase() : String(content);
  cells.sheets.forEach(({ cells: held }, index) => {
    for (const [row, column, content] of held)
      if (content !== '') workbook.setUserInput(index, row + 1, column + 1, typed(content));
  });
  const number = (sheet: string): number => cells.sheets.findIndex(({ name }) => name === sheet);
  const times = await measured(slow, ({ sheet, row, column, value }) => {
    workbook.setUserInput(number(sheet), row + 1, column + 1, String(value));
    workbook.evaluate();
  });
  const value = workbook.getFormattedCellValue(number(figure?.sheet ?? ''), figureAt.row + 1, figureAt.column + 1);
  return { engine: 'IronCalc', ...times, value };
}

interface HyperFormulaLike {
  buildFromSheets(
    sheets: Readonly<Record<string, CellContent[][]>>,
    options: object,
    names: readonly { name: string; expression: string }[],
  ): {
    getSheetId(name: string): number;
    setCellContents(place: { sheet: number; row: number; col: number }, content: CellContent[][]): void;
    getCellValue(place: { sheet: number; row: number; col: number }): unknown;
  };
}

/** HyperFormula breaks off where the size of one cell is asked for before that cell is computed. */
function readable(content: CellContent): CellContent {
  return typeof content === 'string' ? content.replace(/\b(?:ROWS|COLUMNS)\([^():]+\)/g, '1') : content;
}

async function hyperFormula(): Promise<{ engine: string; mean: number; median: number; value: unknown } | undefined> {
  const name = 'hyperformula';
  let HyperFormula: HyperFormulaLike;
  try {
    ({ HyperFormula } = (await import(name)) as { HyperFormula: HyperFormulaLike });
  } catch {
    return undefined;
  }
  const sheets = Object.fromEntries(
    cells.sheets.map((sheet) => {
      const rows: CellContent[][] = [];
      for (const [row, column, content] of sheet.cells) (rows[row] ??= [])[column] = readable(content);
      const filled = Array.from(rows, (line) => Array.from(line ?? [], (one) => (one === '' ? null : (one ?? null))));
      return [sheet.name, filled as CellContent[][]] as const;
    }),
  );
  const workbook = HyperFormula.buildFromSheets(
    sheets,
    { licenseKey: 'gpl-v3', useArrayArithmetic: true },
    cells.names.map(({ name: one, formula }) => ({ name: one, expression: formula })),
  );
  const times = await measured(quick, ({ sheet, row, column, value }) => {
    workbook.setCellContents({ sheet: workbook.getSheetId(sheet), row, col: column }, [[value]]);
  });
  const place = { sheet: workbook.getSheetId(figure?.sheet ?? ''), row: figureAt.row, col: figureAt.column };
  return { engine: 'HyperFormula', ...times, value: workbook.getCellValue(place) };
}

async function manyChanges(): Promise<void> {
  const step = Math.floor(numbers.length / 20);
  const asked = numbers
    .filter((_, index) => index % step === 0)
    .slice(0, 20)
    .map(({ id }) => id);
  const changes = 10_000;
  // As the pane's build makes its worker: one file. Module by module every call between files would go through a getter.
  const { outputFiles } = buildSync({
    entryPoints: [path.resolve(__dirname, 'calculation-worker.ts')],
    ...{ bundle: true, platform: 'node', format: 'cjs', minify: true, write: false, logLevel: 'error' },
  });
  const time = await new Promise<WorkerTime>((resolve, reject) => {
    const workerData = { made, asked, changes };
    const worker = new Worker(outputFiles[0]?.text ?? '', { eval: true, workerData });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(2);
  console.log(
    `${changes} changes of ${asked.length} inputs, all ${model.figures.length} figures: ${seconds(time.processor)} s of a processor, ${seconds(time.passed)} s passed`,
  );
}

void race().then(manyChanges);
