// The models' formulas in a second engine.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { templates } from '../../src/templates';
import { fileValues, type FileValue, withWrongValues } from './file-values';
import { convert, withDirectory } from './libreoffice';
import { modelFile } from './model-files';

const cases = templates
  .flatMap((template, index) => [
    { template, language: 'en' as const, size: 'default' as const },
    { template, language: 'en' as const, size: 'smallest' as const },
    // The formulas are the same in every language: one more is enough to see that its texts do no harm.
    ...(index === 0 ? [{ template, language: 'ru' as const, size: 'default' as const }] : []),
    // The sheets of the first one depend on an answer.
    ...(index === 0 ? [{ template, language: 'en' as const, size: 'default' as const, depth: 'full' }] : []),
  ])
  .map((one) => ({ depth: '', ...one }))
  .map((one) => ({ ...one, name: [one.template.id, one.language, one.size, one.depth].filter(Boolean).join('-') }));

interface Comparison {
  readonly cells: number;
  readonly differences: readonly string[];
}
const compared = new Map<string, Comparison>();

beforeAll(async () => {
  const models = new Map<string, Awaited<ReturnType<typeof modelFile>>>();
  for (const { template, language, size, depth, name } of cases)
    models.set(name, await modelFile(template, language, size, depth === '' ? {} : { depth }));
  withDirectory((directory) => {
    const written: string[] = [];
    for (const [name, { bytes, computed }] of models) {
      // With its own values in the file LibreOffice could repeat them.
      const wrong = withWrongValues(bytes);
      const kept = [...computed.values()].flatMap((values) => [...values.values()]).filter((value) => !isError(value));
      if (wrong.count !== kept.length) {
        throw new Error(`${name}: ${wrong.count} of ${kept.length} values were made wrong`);
      }
      written.push(path.join(directory, `${name}.xlsx`));
      writeFileSync(path.join(directory, `${name}.xlsx`), wrong.bytes);
    }
    const results = path.join(directory, 'calculated');
    convert(written, 'xlsx', results);
    for (const [name, { computed }] of models) {
      compared.set(name, compare(computed, fileValues(readFileSync(path.join(results, `${name}.xlsx`)))));
    }
  });
});

afterAll(() => {
  const rows = cases.map(({ template, language, size, name }) => {
    const { cells, differences } = compared.get(name) ?? { cells: 0, differences: [] };
    return [template.id, language, size, String(cells), String(differences.length)];
  });
  const table = [['template', 'language', 'size', 'cells compared', 'differences'], ...rows];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = table.map((row) => row.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  '));
  process.stdout.write(`\n${lines.join('\n')}\n\n`);
});

test.each(cases)(
  'LibreOffice computes $template.id as the browser workbook does: $language, $size $depth',
  ({ name }) => {
    const { cells, differences } = compared.get(name) ?? { cells: 0, differences: [] };
    expect(differences).toEqual([]);
    expect(cells).toBeGreaterThan(10);
  },
);

type Values = ReadonlyMap<string, ReadonlyMap<string, FileValue>>;

function compare(expected: Values, found: Values): Comparison {
  const differences: string[] = [];
  let cells = 0;
  for (const [sheet, values] of expected) {
    const inRow = largestBy(rowOf, values);
    const inColumn = largestBy(columnOf, values);
    for (const [address, value] of values) {
      cells++;
      const other = found.get(sheet)?.get(address) ?? '';
      const largest = Math.max(inRow.get(rowOf(address)) ?? 0, inColumn.get(columnOf(address)) ?? 0);
      if (!isSame(value, other, largest)) {
        differences.push(`${sheet}!${address}: ${JSON.stringify(value)}, LibreOffice ${JSON.stringify(other)}`);
      }
    }
  }
  return { cells, differences };
}

function rowOf(address: string): string {
  return address.replace(/^[A-Z]+/, '');
}

function columnOf(address: string): string {
  return address.replace(/\d+$/, '');
}

function largestBy(
  lineOf: (address: string) => string,
  values: ReadonlyMap<string, FileValue>,
): ReadonlyMap<string, number> {
  const largest = new Map<string, number>();
  for (const [address, value] of values) {
    if (typeof value !== 'number') continue;
    largest.set(lineOf(address), Math.max(largest.get(lineOf(address)) ?? 0, Math.abs(value)));
  }
  return largest;
}

const tolerance = 1e-9;
/** Of the amounts that were subtracted: what two equal ones may leave; at a rate of return its last digit comes with every period. */
const rounding = 1e-12;

/** Equal up to rounding; an error value is never right. `largest` is the largest number of the row and the column. */
function isSame(one: FileValue, other: FileValue, largest: number): boolean {
  if (typeof one === 'number' && typeof other === 'number') {
    const size = Math.max(Math.abs(one), Math.abs(other));
    // What equal amounts leave when they are subtracted, as a balance at its own rate of return: LibreOffice and Excel take
    // it for zero where it comes last, and each engine leaves another rest where it does not.
    if (size <= rounding * largest) return true;
    return Math.abs(one - other) <= tolerance * size;
  }
  return one === other && !isError(one);
}

function isError(value: FileValue): boolean {
  return /^#[A-Z0-9/]+[!?]?$/.test(String(value));
}
