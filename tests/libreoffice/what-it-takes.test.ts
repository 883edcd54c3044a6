// What it takes, held to LibreOffice: the command line puts the value that it found into a workbook, twice over, and
// LibreOffice, which computes every formula anew, shows what was wanted.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { decide } from '../../scripts/decide';
import { computedValues } from '../../src/calculation';
import { firstCell, plan } from '../../src/plan';
import { initialAnswers, templates } from '../../src/templates';
import { fileValues, withWrongValues } from './file-values';
import { convert } from './libreoffice';

const today = '2026-02-10';
const template = templates.find(({ id }) => id === 'sales-plan');
if (!template) throw new Error('there is no sales plan');
const made = plan(template, { ...initialAnswers(template, 'en', today), periods: 4 }, 'en');
const figure = made.figures.find(({ id }) => id === 'profit_total');
if (!figure) throw new Error('there is no profit');
const { row, column } = firstCell(figure.address);
const profit = Number(computedValues(made)(figure.sheet, row, column));

const folder = mkdtempSync(path.join(tmpdir(), 'takes-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a value that was put in brings what was wanted, and a second one in the file of the first', async () => {
  const of = (name: string): string => path.join(folder, name);
  const steps = [
    {
      asked: ['sales-plan', '--periods', '4'],
      wanted: Math.round(profit * 1.2),
      input: 'budget_1',
      out: of('one.xlsx'),
    },
    {
      asked: [of('one.xlsx')],
      wanted: Math.round(profit * 0.9),
      input: 'scenarios.case_2.price_1',
      out: of('two.xlsx'),
    },
  ];
  for (const { asked, wanted, input, out } of steps) {
    const question = ['--figure', figure.id, '--value', String(wanted), '--input', input, '--put', '1'];
    const told: string[] = [];
    await decide(
      ['takes', ...asked, ...question, '--out', out],
      today,
      () => undefined,
      (text) => told.push(text),
    );
    expect(told).toEqual([]);
  }
  const wrong = steps.map(({ out }, index) => {
    const file = of(`wrong-${index}.xlsx`);
    writeFileSync(file, withWrongValues(readFileSync(out)).bytes);
    return file;
  });
  convert(wrong, 'xlsx', of('calculated'));
  const shown = wrong.map((file) =>
    fileValues(readFileSync(path.join(of('calculated'), path.basename(file))))
      .get(figure.sheet)
      ?.get(figure.address),
  );
  expect(shown).toEqual(steps.map(({ wanted }) => expect.closeTo(wanted, 3) as number));
});
