// Makes the workbook that the command line asks for, in a browser workbook without a browser, and saves it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { openHeadlessWorkbook } from '../src/browser-workbook/headless';
import { createModel, listModels } from '../src/excel';
import { plan } from '../src/plan';
import { decide } from './decide';
import { Unusable, help, readRequest } from './model-request';

async function main(words: readonly string[]): Promise<void> {
  const now = new Date();
  const today = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  if (words[0] === 'decide') return decide(words.slice(1), today, say);
  if (words.length === 0 || words.includes('--help')) {
    say(help(words, today));
    return;
  }
  const { template, answers, language, out, replace } = readRequest(words, {
    today,
    read: (file) => readFileSync(file, 'utf8'),
  });
  if (existsSync(out) && !replace)
    throw new Unusable(`${out} is there already: give another name with --out, or --replace to write over it.`);

  const workbook = await openHeadlessWorkbook();
  try {
    workbook.install();
    const made = await createModel((taken) => plan(template, answers, language, taken));
    await removeEmptySheet(made.sheets);
    await workbook.settle();
    const [model] = await listModels();
    const bytes = await workbook.save();
    write(out, bytes);
    say(`${out}: ${made.sheets.join(', ')} (${Math.ceil(bytes.length / 1000)} kB)`);
    if (model?.checks) say(model.checks);
  } finally {
    workbook.dispose();
  }
}

/** A new workbook begins with a sheet, which nobody asked for here. */
async function removeEmptySheet(ours: readonly string[]): Promise<void> {
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    for (const sheet of sheets.items) if (!ours.includes(sheet.name)) sheet.delete();
    await context.sync();
  });
}

function write(file: string, bytes: Uint8Array): void {
  try {
    writeFileSync(file, bytes);
  } catch (error) {
    throw new Unusable(`${file} cannot be written (${(error as Error).message}): give another name with --out.`);
  }
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.exitCode = 1;
  process.stderr.write(`${error instanceof Unusable ? error.message : String((error as Error).stack)}\n`);
});
