// A result that is typed over is no longer computed. In every model, whichever formula it is, a check fails then and the line is
// marked; nothing that people read moves in silence.
import { CannotCompute } from '../../src/calculation';
import { cellAddress, type CellContent, plan, type WorkbookPlan } from '../../src/plan';
import { words } from '../../src/plan/words';
import { templates } from '../../src/templates';
import { isWhole, sampled, slow } from '../depth';
import { area } from '../plan/addresses';
import { evaluate } from '../plan/evaluate';
import { evaluateQuickly } from '../plan/quick-engine';
import { answersOf } from '../plan/sizes';

const cases = sampled(
  templates
    .filter(({ kind }) => kind !== 'document')
    .flatMap((template) => {
      const answers = answersOf(template, 'en', 'default');
      return 'depth' in answers
        ? ['essential', 'full'].map((depth) => [`${template.id}, ${depth}`, template, { ...answers, depth }] as const)
        : [[template.id, template, answers] as const];
    }),
  4,
);

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const isFormula = (content: CellContent): boolean =>
  typeof content === 'string' && content.startsWith('=') && !/^="(?:[^"]|"")*"$/.test(content);

/** The formulas of the sheets that compute, below the state of the whole. */
function formulasOf({ sheets }: WorkbookPlan): Place[] {
  return sheets
    .filter(({ role }) => role === 'workings' || role === 'results')
    .flatMap(({ name: sheet, contents }) =>
      contents.flatMap(({ address, cells }) => {
        const top = area(address);
        return cells.flatMap((line, down) =>
          line.flatMap((content, across): Place[] => {
            const [row, column] = [top.row + down, top.column + across];
            return row > 1 && isFormula(content) ? [{ sheet, row, column }] : [];
          }),
        );
      }),
    );
}

/** Whether some rule over a cell of the line asks whether it is still a formula. */
function isMarked({ sheets }: WorkbookPlan, { sheet, row }: Place): boolean {
  return (sheets.find(({ name }) => name === sheet)?.conditionalFormats ?? []).some(({ address, formula }) => {
    const of = area(address);
    return formula.includes('ISFORMULA(') && of.row <= row && row <= of.lastRow;
  });
}

test.each(cases)('%s: no formula is typed over or deleted unseen', (_title, template, answers) => {
  const made = plan(template, answers, 'en');
  const computed = evaluateQuickly(made);
  const failed = (): CellContent | undefined => computed.named('Checks_failed').flat()[0];
  // What would spill with such a number leaves the checks without an answer, in Excel in an error: the count itself says it then.
  const isSeen = (): boolean => {
    try {
      return failed() !== 0;
    } catch (error) {
      if (!(error instanceof CannotCompute)) throw error;
      return computed.named('Formulas_lost').flat()[0] === 1;
    }
  };
  const checks = made.sheets.at(-1)?.name ?? '';
  expect(computed.value(checks, 'A2')).toBe(words.allPassed.en);
  const formulas = formulasOf(made);
  const few = isWhole ? 150 : 12;
  const step = Math.max(1, Math.floor(formulas.length / few));
  const unseen: string[] = [];
  formulas.forEach((place, index) => {
    if (index % step !== 0) return;
    const address = cellAddress(place);
    const content = contentAt(made, place);
    // Its own value, another one, and nothing.
    const now = computed.value(place.sheet, address);
    for (const over of [typeof now === 'number' ? now : 0, 999, '']) {
      computed.typeAt(place.sheet, address, over);
      if (!isSeen()) unseen.push(`${place.sheet}!${address}: ${over}`);
    }
    if (!isMarked(made, place)) unseen.push(`${place.sheet}!${address} is not marked`);
    computed.typeAt(place.sheet, address, content);
  });
  expect(unseen).toEqual([]);
  expect(failed()).toBe(0);
});

function contentAt({ sheets }: WorkbookPlan, { sheet, row, column }: Place): CellContent {
  for (const { address, cells } of sheets.find(({ name }) => name === sheet)?.contents ?? []) {
    const of = area(address);
    const content = cells[row - of.row]?.[column - of.column];
    if (row >= of.row && row <= of.lastRow && content !== undefined) return content;
  }
  return '';
}

slow('the browser workbook counts them, too', async () => {
  const template = templates.find(({ id }) => id === 'unit-economics');
  if (!template) throw new Error('there is one');
  const made = plan(template, answersOf(template, 'en', 'default'), 'en');
  const computed = await evaluate(made);
  try {
    expect(computed.named('Checks_failed')).toEqual([[0]]);
    for (const { sheet, row, column } of formulasOf(made).slice(0, 2)) {
      computed.typeAt(sheet, cellAddress({ row, column }), 999);
    }
    await computed.compute();
    expect(computed.named('Formulas_lost')).toEqual([[2]]);
  } finally {
    computed.close();
  }
});
