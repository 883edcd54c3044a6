// Makes the workbook that the command line asks for, and saves it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { computedValues, type CellValues } from '../src/calculation';
import { firstCell, plan, splitReference, type WorkbookPlan } from '../src/plan';
import { modelFile } from './model-file';
import { Unusable, help, readRequest } from './model-request';

async function main(words: readonly string[]): Promise<void> {
  const now = new Date();
  const today = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  if (words[0] === 'decide') {
    // The tools of a decision, which nothing else here needs.
    const { decide } = await import('./decide');
    return decide(words.slice(1), today, say, tell);
  }
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

  const made = plan(template, answers, language);
  const values = computedValues(made);
  const bytes = await modelFile(made, values);
  write(out, bytes);
  say(`${out}: ${made.sheets.map(({ name }) => name).join(', ')} (${Math.ceil(bytes.length / 1000)} kB)`);
  const checks = checksState(made, values);
  if (checks) say(checks);
}

/** What the model says of its checks. */
function checksState(made: WorkbookPlan, values: CellValues): string {
  const named = made.names.find(({ name }) => /^checks_state$/i.test(name));
  if (!named) return '';
  const { sheet, address } = splitReference(named.formula.slice(1));
  const { row, column } = firstCell(address);
  return String(values(sheet, row, column) ?? '');
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

function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.exitCode = 1;
  tell(error instanceof Unusable ? error.message : String((error as Error).stack));
});
