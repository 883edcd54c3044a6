import { ALL_IMPLEMENTED_FUNCTIONS_SET } from '@univerjs/preset-sheets-node-core';
import * as formulajs from '@formulajs/formulajs';
import { languages } from '../../src/locales/language';
import type { WorkbookPlan } from '../../src/plan';
import { plan, TemplateFault } from '../../src/plan';
import { templates } from '../../src/templates';
import type { BlockSpec, ModelSpec, RowSpec } from '../../src/templates/spec';
import { sampled } from '../depth';
import { area } from './addresses';
import { launch } from './launch-template';
import { evaluateQuickly } from './quick-engine';
import { answersOf, sizes } from './sizes';

function contentAt(made: WorkbookPlan, sheetName: string, label: string): readonly unknown[] {
  const rows = made.sheets.find(({ name }) => name === sheetName)?.contents.flatMap(({ cells }) => cells) ?? [];
  return rows.find((row) => row[0] === label) ?? [];
}

describe('formulas over names become Excel formulas', () => {
  const made = plan(launch(), {}, 'en');
  const first = (label: string): unknown => contentAt(made, 'Plan', label)[4];
  const second = (label: string): unknown => contentAt(made, 'Plan', label)[5];

  test('a row is its cell in the same period, with its sheet where it is another one', () => {
    expect(contentAt(made, 'Inputs', 'Leads')[4]).toBe(100);
    expect(first('Wanted')).toBe('=Inputs!E16*Conversion*INDEX(Season_factor,MONTH(E5))+D15');
    expect(second('Wanted')).toBe('=Inputs!F16*Conversion*INDEX(Season_factor,MONTH(F5))+E15');
  });

  test('rows over all periods are fixed, rows up to or from a period are fixed at one end', () => {
    expect(second('Repeat orders')).toBe('=SUMIFS($E$14:$J$14,$E$4:$J$4,F4-Delay)*Repeat_rate');
    expect(second('So far')).toBe('=SUM($E14:F14)');
    expect(second('Least ahead')).toBe('=MIN(F14:$J14)');
  });

  test('an input is its name, a word is a text of the language', () => {
    expect(first('Fact − plan')).toBe('=IF(Inputs!E18="","–",Inputs!E18-E14)');
    expect(contentAt(plan(launch(), {}, 'ru'), 'Plan', 'Conversion')[1]).toBe(
      '=IF(Scenario="Осторожный",Tables!$B$8,Tables!$C$8)',
    );
  });

  test('totals stand in their own column', () => {
    expect(['Served', 'Waiting', 'Least ahead'].map((label) => contentAt(made, 'Plan', label)[1])).toEqual([
      '=SUM($E$14:$J$14)',
      '=$J$15',
      '=$E$20',
    ]);
    expect(contentAt(made, 'Results', 'New')).toEqual(['New', '=Plan!$B$14', '=B7*Ticket']);
    expect(contentAt(made, 'Results', 'Total')).toEqual(['Total', '=SUM($B$7:$B$8)', '=B9*Ticket']);
  });
});

describe('a model with scenarios, activities, seasons, limits, delays and facts', () => {
  test('computes as it would on paper', async () => {
    const made = plan(launch(), {}, 'en');
    const computed = evaluateQuickly(made);
    const row = (label: string): unknown[] => {
      const index = made.sheets[3]?.contents.flatMap(({ address, cells }) =>
        cells.flatMap((line, down) => (line[0] === label ? [area(address).row + down + 1] : [])),
      );
      return ['E', 'F', 'G', 'H', 'I', 'J'].map((letter) => computed.value('Plan', `${letter}${index?.[0] ?? 0}`));
    };
    try {
      // Leads × 10 %, doubled in December, 30 seats a month, the rest waits.
      expect(row('Wanted')).toEqual([10, 40, 40, 50, 70, 100]);
      expect(row('Served')).toEqual([10, 30, 30, 30, 30, 30]);
      expect(row('Waiting')).toEqual([0, 10, 10, 20, 40, 70]);
      expect(row('Repeat orders')).toEqual([0, 0, 5, 15, 15, 15]);
      expect(row('Activities')).toEqual([0, 700, 50, 0, 0, 0]);
      expect(row('Fact − plan')).toEqual(['–', '–', '–', '–', '–', '–']);
      expect(row('So far')).toEqual([10, 40, 70, 100, 130, 160]);
      expect(row('Least ahead')).toEqual([10, 30, 30, 30, 30, 30]);
      expect(row('Orders')).toEqual([10, 30, 35, 45, 45, 45]);
      expect(row('Leads needed')).toEqual([100, 100, 100, 100, 100, 100]);
      expect(computed.value('Results', 'B9')).toBe(210);
      expect(computed.named('Checks_failed')).toEqual([[0]]);

      computed.type('Scenario', 'Low');
      computed.type('Fact_people', [[7, '', '', '', '', '']]);
      await computed.compute();
      expect(row('Wanted')).toEqual([5, 20, 15, 20, 25, 30]);
      expect(row('Fact − plan')).toEqual([2, '–', '–', '–', '–', '–']);
      expect(computed.value('Results', 'C7')).toBe(115 * 90);
    } finally {
      computed.close();
    }
  });
});

describe('a fault of a template is said with its template, its place and its name', () => {
  const row = (formula: string): Partial<RowSpec> => ({ id: 'x', label: 'X', unit: 'u', format: 'count', formula });
  const withRow =
    (formula: string) =>
    (spec: ModelSpec): ModelSpec => ({
      ...spec,
      sheets: spec.sheets.map((sheet) =>
        sheet.id === 'plan'
          ? { ...sheet, blocks: [...sheet.blocks, { kind: 'rows', title: 'X', rows: [row(formula) as RowSpec] }] }
          : sheet,
      ),
    });
  const withBlock =
    (sheetId: string, block: BlockSpec) =>
    (spec: ModelSpec): ModelSpec => ({
      ...spec,
      sheets: spec.sheets.map((sheet) =>
        sheet.id === sheetId ? { ...sheet, blocks: [...sheet.blocks, block] } : sheet,
      ),
    });

  test.each([
    ['an unknown name', withRow('revenue * 1'), 'template "launch", row "x": there is no "revenue" in "revenue * 1"'],
    ['an unknown operator', withRow('next(leads)'), 'there is no operator "next"'],
    ['an unknown word', withRow('word(never)'), 'there is no word "never"'],
    ['an unknown column', withRow('SUM(activities.price)'), 'the table "activities" has no column "price"'],
    ['an unknown row of a table', withRow('cases.margin.low'), 'the table "cases" has no row "margin"'],
    ['a table without a column', withRow('SUM(activities)'), '"activities" is a table'],
    ['the total of a row that has none', withRow('total(wanted)'), '"wanted" has no total'],
    ['an input taken for a row', withRow('prev(delay)'), '"delay" is not a row over periods'],
    ['rows of two sheets taken for a block', withRow('SUM(leads:served)'), 'do not stand in one block'],
    ['an address', withRow('B7 * 2'), '"B7 * 2" cannot be read'],
    ['a sign that is not known', withRow('leads ; 2'), '"; 2" cannot be read'],
    ['an operator with a sum inside', withRow('prev(leads + 1)'), 'prev(…) takes one id'],
    [
      'a row over periods where there are none',
      withBlock('results', {
        kind: 'figures',
        title: 'X',
        figures: [{ id: 'y', label: 'Y', unit: 'u', format: 'count', formula: 'served' }],
      }),
      'figure "y": a row over periods needs all(), total(), first() or last() here',
    ],
    [
      'an id that is used twice',
      withBlock('plan', { kind: 'rows', title: 'X', rows: [{ ...row('1'), id: 'leads' } as RowSpec] }),
      '"leads": this id is used twice',
    ],
    [
      'two sheets of one name',
      (spec: ModelSpec): ModelSpec => ({
        ...spec,
        sheets: spec.sheets.map((sheet) => ({ ...sheet, name: { en: 'One', ru: 'One', zh: 'One', vi: 'One' } })),
      }),
      'sheet "One": this name is used twice',
    ],
    [
      'an id that looks like a cell',
      withBlock('inputs', {
        kind: 'inputs',
        title: 'X',
        inputs: [{ id: 'ue1', label: 'X', unit: 'u', note: 'n', format: 'count', example: 1 }],
      }),
      '"ue1": this cannot be the name of a cell',
    ],
    [
      'calculations among the inputs',
      withBlock('inputs', { kind: 'figures', title: 'X', figures: [] }),
      'a block of figures does not belong among the inputs',
    ],
    [
      'a table under a timeline',
      withBlock('plan', { kind: 'table', id: 't', title: 'X', rowHeader: 'X', columns: [], rows: [] }),
      'a table cannot stand on a sheet with a timeline',
    ],
    [
      'examples for some of the periods',
      withBlock('inputs', {
        kind: 'inputRows',
        title: 'X',
        rows: [{ id: 'x', label: 'X', unit: 'u', note: 'n', format: 'count', example: [1, 2] }],
      }),
      'row "x": 2 examples for 6 periods',
    ],
  ] as const)('%s', (_, change, message) => {
    expect(() => plan(launch(change), {}, 'en')).toThrow(TemplateFault);
    expect(() => plan(launch(change), {}, 'en')).toThrow(message);
  });
});

describe.each(sampled(templates, 4).map((template) => [template.id, template] as const))(
  'the plan of %s',
  (_, template) => {
    const answers = answersOf(template, 'en', 'default');
    const made = plan(template, answers, 'en');

    test('is the same each time, and plain JSON', () => {
      expect(JSON.parse(JSON.stringify(made))).toEqual(made);
      expect(plan(template, answers, 'en')).toEqual(made);
    });

    test('has the same names in every language', () => {
      for (const language of sampled(languages.slice(1), 3)) {
        const names = plan(template, answers, language).names.map(({ name }) => name);
        expect(names).toEqual(made.names.map(({ name }) => name));
      }
    });

    test('names nothing like a function of Excel', () => {
      const functions = new Set(
        [...Object.keys(formulajs), ...ALL_IMPLEMENTED_FUNCTIONS_SET].map((one) => String(one).toUpperCase()),
      );
      expect(['PRICE', 'RATE', 'FACT'].filter((name) => !functions.has(name))).toEqual([]);
      const largest = plan(template, answersOf(template, 'en', 'largest'), 'en');
      expect(largest.names.filter(({ name }) => functions.has(name.toUpperCase()))).toEqual([]);
    });

    test('numbers all sheets and names alike where one of them is taken', () => {
      const [sheet] = made.sheets;
      const last = made.names.at(-1);
      const second = plan(template, answers, 'en', { sheets: [sheet?.name.toUpperCase() ?? ''], names: [] });
      expect(second.sheets.map(({ name }) => name)).toEqual(made.sheets.map(({ name }) => `${name} 2`));
      expect(second.names.map(({ name }) => name)).toEqual(made.names.map(({ name }) => `${name}_2`));
      const third = plan(template, answers, 'en', {
        sheets: [sheet?.name ?? ''],
        names: [`${last?.name.toLowerCase() ?? ''}_2`],
      });
      expect(third.sheets[1]?.name).toBe(`${made.sheets[1]?.name ?? ''} 3`);
      expect(third.names.at(-1)?.name).toBe(`${last?.name ?? ''}_3`);
    });

    test('numbered, speaks of its own sheets and names only', () => {
      const taken = { sheets: made.sheets.map(({ name }) => name), names: made.names.map(({ name }) => name) };
      const text = JSON.stringify({ ...plan(template, answers, 'en', taken), answers: {} });
      for (const { name } of made.names) expect(text).not.toMatch(new RegExp(`[=(,*/+^-]${name}[),*/+^-]`));
      for (const { name } of made.sheets) expect(text).not.toContain(`${name}!`);
    });

    test('begins at the first cell to type into', () => {
      const inputs = made.sheets.find(({ name }) => name === made.start.sheet);
      expect(inputs?.role).toBe('inputs');
      // The first cell of the first ones that take the same.
      expect(inputs?.validations[0]?.address.split(':')[0]).toBe(made.start.address);
    });

    test.each(sampled([...sizes].reverse(), sizes.length))('fits into one request at its %s size', (size) => {
      // Excel on the web takes requests of at most 5 MB.
      const text = JSON.stringify(plan(template, answersOf(template, 'ru', size), 'ru'));
      expect(Buffer.byteLength(text)).toBeLessThan(5_000_000);
    });
  },
);

test('a name of the user that Excel would read as a formula, a date or a number stays the text that it is', () => {
  const titled = (title: string): unknown =>
    plan(
      launch((spec) => ({ ...spec, title })),
      {},
      'en',
    ).sheets[0]?.contents[0]?.cells[0]?.[0];
  expect(titled('=1+1')).toBe('="=1+1 – About"');
  expect(titled('@home "now"')).toBe('="@home ""now"" – About"');
  expect(titled('Launch')).toBe('Launch – About');
  const labelled = plan(
    launch((spec) => ({
      ...spec,
      checks: { ...spec.checks, rows: spec.checks.rows.map((check) => ({ ...check, label: 'May 2026' })) },
    })),
    {},
    'en',
  );
  // Under the checks stand what is typed, and the formulas.
  expect(labelled.sheets.at(-1)?.contents.at(-3)?.cells[1]?.[0]).toBe('="May 2026"');
});
