// What matters, held to LibreOffice: of every input both ends are written into the model's file, the file is calculated
// by LibreOffice, and the figure that it then shows is the one that was told.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { modelFile } from '../../scripts/model-file';
import { Calculation, cellsOf, computedValues } from '../../src/calculation';
import { fromCalculation } from '../../src/decision/from-calculation';
import type { DecisionInput } from '../../src/decision/model';
import { whatMatters, type End } from '../../src/decision/what-matters';
import { cellAddress, firstCell, plan } from '../../src/plan';
import { templates } from '../../src/templates';
import { answersOf } from '../plan/sizes';
import { fileValues, withNumbers, withWrongValues } from './file-values';
import { convert, withDirectory } from './libreoffice';

jest.setTimeout(900_000);

/** LibreOffice is given so many files at once. */
const atOnce = 8;

const [salesPlan] = templates;
if (!salesPlan) throw new Error('there is no template');
const answers = {
  ...answersOf(salesPlan, 'en', 'default'),
  depth: 'full',
  ...{ periods: 4, channels: ['Ads', 'Friends'], stages: ['Leads', 'Tried', 'Paid'] },
};
const made = plan(salesPlan, answers, 'en');

/** What the cells of an input hold at an end: written down apart from how the tools turn it. */
function cellsAt({ address, cells }: DecisionInput, by: 'value' | 'factor', { position }: End): Map<string, number> {
  const [first = '', last = first] = address.split(':');
  const [from, to] = [firstCell(first), firstCell(last)];
  const [down, across] = to.row > from.row ? [1, 0] : [0, 1];
  return new Map(
    cells.flatMap(({ now, accepts }, index) => {
      if (typeof now !== 'number' || !('min' in accepts)) return [];
      const wanted = Math.min(Math.max(by === 'value' ? position : now * position, accepts.min), accepts.max);
      const place = cellAddress({ row: from.row + index * down, column: from.column + index * across });
      return [[place, accepts.kind === 'whole' ? Math.round(wanted) : wanted] as const];
    }),
  );
}

test('both ends of every input are what LibreOffice computes with the input so', async () => {
  const model = fromCalculation(made, new Calculation(cellsOf(made)));
  const figure = model.figures.find(({ id }) => id === 'net_present_value');
  if (!figure) throw new Error('there is no such figure');
  const found = await whatMatters(model, { target: { figure, cell: 0 }, inputs: model.inputs, spread: 0.1 });
  expect(found.failed).toEqual([]);
  const ends = found.influences.flatMap(({ input, by, low, high }) =>
    ([low, high] as const).map((end, index) => ({
      name: `${input.id} ${index === 0 ? 'low' : 'high'}`,
      input,
      cells: cellsAt(input, by, end),
      value: end.value,
    })),
  );
  const unmoved = found.withoutEffect.flatMap(({ input }) => {
    const first = input.cells[0]?.now;
    return typeof first === 'number' && input.cells.every(({ accepts }) => 'min' in accepts)
      ? [{ name: `${input.id} apart`, input, cells: cellsAt(input, 'factor', at(1.01)), value: found.base }]
      : [];
  });
  const file = withWrongValues(await modelFile(made, computedValues(made))).bytes;
  const all = [...ends, ...unmoved];
  const differences: string[] = [];
  for (let from = 0; from < all.length; from += atOnce) {
    withDirectory((directory) => {
      const some = all.slice(from, from + atOnce);
      const written = some.map(({ input, cells }, index) => {
        const name = path.join(directory, `${index}.xlsx`);
        writeFileSync(name, withNumbers(file, input.sheet, cells));
        return name;
      });
      const results = path.join(directory, 'calculated');
      convert(written, 'xlsx', results);
      some.forEach(({ name, value }, index) => {
        const shown = fileValues(readFileSync(path.join(results, `${index}.xlsx`)))
          .get(figure.sheet)
          ?.get(figure.address);
        const isSame = Math.abs(Number(shown) - Number(value)) <= 1e-9 * Math.abs(Number(value));
        if (!isSame) differences.push(`${name}: ${JSON.stringify(value)}, LibreOffice ${JSON.stringify(shown)}`);
      });
    });
  }
  process.stdout.write(`\n${found.influences.length} inputs at both ends, ${unmoved.length} without effect\n`);
  expect(differences).toEqual([]);
  expect(ends.length).toBeGreaterThan(50);
});

const at = (position: number): End => ({ position, isClamped: false, value: 0 });
