// The same seed, twice: the command line computes a template's cells, the pane those of a workbook in which it stands.
import { decide } from '../../scripts/decide';
import { openHeadlessWorkbook } from '../../src/browser-workbook/headless';
import { usualDistribution } from '../../src/decision/simulate';
import { createModel, listModels } from '../../src/excel';
import { readModelCells } from '../../src/excel/model-cells';
import { recalculating } from '../../src/excel/recalculate';
import { plan } from '../../src/plan';
import { initialAnswers, templates } from '../../src/templates';
import { threadlessDecider } from '../taskpane/threadless';
import { slow } from '../depth';
import { numbersOf, type SimulationNumbers } from './simulation-numbers';

jest.setTimeout(120_000);

const today = '2026-02-10';
const template = templates.find(({ id }) => id === 'sales-plan');
if (!template) throw new Error('there is no sales plan');
const answers = { ...initialAnswers(template, 'en', today), periods: 3 };
const seed = 4_242_424_242;
/** Cells with scenarios, a line over the periods, and how two of them go together. */
const uncertain = ['scenarios.case_2.conversion_1', 'scenarios.case_2.price_1', 'budget_1'];
const correlated = [{ one: 'budget_1', other: 'scenarios.case_2.price_1', rank: -0.4 }];
const reach = { value: 50, wanted: 'at least' } as const;
const figure = 'customers';

slow(
  'with the same seed a simulation has the same numbers in the pane and on the command line, to the last bit',
  async () => {
    let said = '';
    await decide(
      [
        ...['sure', 'sales-plan', '--periods', '3', '--figure', figure, '--period', '2', '--seed', String(seed)],
        ...['--inputs', uncertain.join(','), '--correlated', 'budget_1,scenarios.case_2.price_1,-0.4'],
        ...['--at-least', String(reach.value), '--runs', '1000'],
      ],
      today,
      (text) => (said += text),
      () => undefined,
    );

    const book = await openHeadlessWorkbook();
    book.install();
    const decider = threadlessDecider();
    try {
      await createModel((taken) => plan(template, answers, 'en', taken));
      await book.settle();
      const [stored] = await listModels();
      if (!stored) throw new Error('there is no model');
      const made = plan(template, answers, 'en');
      const cells = await readModelCells(stored);
      const { inputs } = await decider.open({ plan: made, cells, sheets: made.sheets.map(({ name }) => [name, name]) });
      const { result } = await decider.run(
        {
          ...{ tool: 'sure', aim: { figure, cell: 1 }, correlated, runs: 1000, seed, reach, withFan: true },
          uncertain: inputs
            .filter(({ id }) => uncertain.includes(id))
            .map((input) => {
              const distribution = usualDistribution(input, 0.1);
              if (typeof distribution === 'string') throw new Error(input.id);
              return { input: input.id, distribution };
            }),
        },
        false,
        { onProgress: () => undefined, signal: new AbortController().signal, recalculating },
      );
      expect(numbersOf(JSON.parse(said))).toEqual(numbersOf(result));
      const { found } = result as unknown as SimulationNumbers;
      expect(found.percentiles.length).toBeGreaterThan(5);
      expect(found.sd.value).toBeGreaterThan(0);
    } finally {
      decider.end();
      book.dispose();
    }
  },
);
