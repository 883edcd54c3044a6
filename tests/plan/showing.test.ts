import { plan, TemplateFault, type WorkbookPlan } from '../../src/plan';
import { initialAnswers, templates } from '../../src/templates';
import type { BlockSpec, ModelSpec } from '../../src/templates/spec';
import { evaluateQuickly } from './quick-engine';
import { launch, scenarios } from './launch-template';
import { today } from './sizes';

const unit = 'u';

/** The launch with more blocks on its results, and its activities choosing from them. */
function showing(...blocks: readonly BlockSpec[]): WorkbookPlan {
  return plan(launch(withResults(blocks)), {}, 'en');
}

function withResults(blocks: readonly BlockSpec[]) {
  return (spec: ModelSpec): ModelSpec => ({
    ...spec,
    sheets: spec.sheets.map((sheet) =>
      sheet.id === 'results' ? { ...sheet, blocks: [...blocks, ...sheet.blocks] } : sheet,
    ),
  });
}

/** Not one that every model has, of formulas that were lost. */
const isWritten = ({ formula }: { readonly formula: string }): boolean => !formula.includes('ISFORMULA(');

function sheetOf(made: WorkbookPlan, name: string) {
  const sheet = made.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

describe('key figures as tiles', () => {
  const made = showing({
    kind: 'figures',
    title: 'Key figures',
    asTiles: true,
    figures: ['one', 'two', 'three', 'four', 'five'].map((id, index) => ({
      id,
      label: `Label ${id}`,
      unit: `Unit ${id}`,
      format: 'money',
      formula: `total(served) + ${index}`,
      ...(id === 'five' ? { warnBelowZero: true, mark: { when: 'five > 12', as: 'good' as const } } : {}),
    })),
  });
  const results = sheetOf(made, 'Results');

  test('stand four abreast, each a label over a number over its unit', () => {
    const tiles = results.contents.find(({ address }) => address.startsWith('A4'));
    expect(tiles?.cells.map((row) => row.slice(0, 4))).toEqual([
      ['Key figures', '', '', ''],
      ['Label one', 'Label two', 'Label three', 'Label four'],
      expect.arrayContaining([expect.stringMatching(/^=Plan!\$B\$\d+\+0$/)]),
      ['Unit one', 'Unit two', 'Unit three', 'Unit four'],
      ['Label five', '', '', ''],
      [expect.stringMatching(/^=Plan/), '', '', ''],
      ['Unit five', '', '', ''],
    ]);
  });

  test('have names, so that formulas can speak of them', () => {
    expect(made.names).toContainEqual({ name: 'Two', formula: '=Results!$B$6', comment: 'Label two' });
    expect(made.names).toContainEqual({ name: 'Five', formula: '=Results!$A$9', comment: 'Label five' });
  });

  test('warn and cheer like other figures', () => {
    const marks = results.conditionalFormats.filter((one) => one.address === 'A9' && isWritten(one));
    expect(marks.map(({ formula }) => formula)).toEqual(['=A9<0', '=Five>12']);
    expect(new Set(marks.map(({ fill }) => fill)).size).toBe(2);
  });

  test('are refused on a sheet with periods, whose columns are periods', () => {
    const misplaced = launch((spec) => ({
      ...spec,
      sheets: spec.sheets.map((sheet) =>
        sheet.id === 'plan'
          ? { ...sheet, blocks: [...sheet.blocks, { kind: 'figures', title: 'T', asTiles: true, figures: [] }] }
          : sheet,
      ),
    }));
    expect(() => plan(misplaced, {}, 'en')).toThrow(TemplateFault);
  });
});

describe('marks', () => {
  test('of a table colour whole rows or one column, row by row', () => {
    const made = showing({
      kind: 'table',
      id: 'steps',
      title: 'Steps',
      rowHeader: 'Step',
      columns: [
        { id: 'gain', label: 'Gain', unit, format: 'money' },
        { id: 'gap', label: 'Gap', unit, format: 'percent', mark: { when: 'steps.this.gap < 0', as: 'warning' } },
      ],
      mark: { when: 'steps.this.gain = MAX(steps.gain)', as: 'good' },
      rows: [
        { id: 'a', label: 'A', cells: { gain: 'total(served)', gap: '0 - 1' } },
        { id: 'b', label: 'B', cells: { gain: 'total(served) + 1', gap: '1' } },
      ],
    });
    expect(
      sheetOf(made, 'Results')
        .conditionalFormats.filter(isWritten)
        .map(({ address, formula }) => [address, formula])
        .slice(1),
    ).toEqual([
      ['A7:C8', '=$B7=MAX($B$7:$B$8)'],
      ['C7:C8', '=$C7<0'],
    ]);
  });

  test('of a row colour its periods, each by its own values', () => {
    const made = plan(
      launch((spec) => ({
        ...spec,
        sheets: spec.sheets.map((sheet) =>
          sheet.id === 'plan'
            ? {
                ...sheet,
                blocks: sheet.blocks.map((block) =>
                  block.kind === 'rows'
                    ? {
                        ...block,
                        rows: block.rows.map((row) =>
                          row.id === 'waiting'
                            ? { ...row, mark: { when: 'waiting > seats', as: 'warning' as const } }
                            : row,
                        ),
                      }
                    : block,
                ),
              }
            : sheet,
        ),
      })),
      {},
      'en',
    );
    const [mark] = sheetOf(made, 'Plan').conditionalFormats.filter(({ formula }) => formula.includes('>Inputs!'));
    expect(mark?.formula).toMatch(/^=E(\d+)>Inputs!E\d+$/);
    expect(mark?.address).toMatch(/^E(\d+):J\1$/);
  });
});

test('labels and headings can be looked up', () => {
  const made = showing({
    kind: 'figures',
    title: 'Names',
    figures: [
      { id: 'best', label: 'Best', unit, format: 'text', formula: 'INDEX(labels(by_kind), 1)' },
      { id: 'second', label: 'Second', unit, format: 'text', formula: 'label(by_kind.repeat)' },
      { id: 'row_name', label: 'Row', unit, format: 'text', formula: 'label(served)' },
      { id: 'own_name', label: 'Own name', unit, format: 'text', formula: 'label(best)' },
      { id: 'place', label: 'Place', unit, format: 'count', formula: 'MATCH(scenario, headings(cases), 0)' },
    ],
  });
  const computed = evaluateQuickly(made);
  expect(['Best', 'Second', 'Row_name', 'Own_name', 'Place'].map((name) => computed.named(name)[0]?.[0])).toEqual([
    'New',
    'Repeat',
    'Served',
    'Best',
    2,
  ]);
});

test('a choice may be one of a table’s rows: a list of any length, from the cells themselves', () => {
  const made = plan(
    launch((spec) => ({
      ...spec,
      sheets: spec.sheets.map((sheet) =>
        sheet.id === 'tables'
          ? {
              ...sheet,
              blocks: sheet.blocks.map((block) =>
                block.kind === 'inputTable' && block.id === 'activities'
                  ? {
                      ...block,
                      columns: [
                        ...block.columns,
                        {
                          id: 'moves',
                          label: 'Moves',
                          unit,
                          note: 'n',
                          format: 'choice',
                          options: { rowsOf: 'by_kind' },
                        },
                      ],
                      rows: block.rows.map((row) => ({ ...row, cells: { ...row.cells, moves: 'Repeat' } })),
                    }
                  : block,
              ),
            }
          : sheet,
      ),
    })),
    {},
    'en',
  );
  const lists = sheetOf(made, 'Tables').validations.filter(({ kind }) => kind === 'listFrom');
  // One for the whole column, though every cell of it may be typed into.
  expect(lists).toMatchObject([{ source: 'Results!$A$7:$A$8' }]);
  expect(lists[0]?.address).toMatch(/^F\d+:F\d+$/);
  const moves = made.inputs.find(({ id }) => id === 'activities.moves');
  expect(moves?.cells[0]?.accepts).toEqual({ kind: 'list', values: ['New', 'Repeat'] });
});

describe('charts', () => {
  const over = {
    kind: 'chart',
    id: 'kinds_again',
    title: 'Kinds',
    over: 'by_kind',
    categoryTitle: 'Kind',
    valueTitle: 'Orders',
    valueFormat: 'count',
  } as const;

  test('a funnel is a bar chart read from the top', () => {
    const made = showing({ ...over, shape: 'funnel', series: [{ label: 'Orders', values: 'orders' }] });
    expect(sheetOf(made, 'Results').charts[0]).toMatchObject({ kind: 'bar', categoryAxis: { reversed: true } });
  });

  test('a bubble chart has a bubble for each row of its table', () => {
    const made = showing({
      ...over,
      shape: 'bubble',
      reversed: true,
      alongFormat: 'percent',
      crossing: { along: 1, values: 0.1 },
      series: [{ label: 'Kinds', values: 'orders', along: 'money', size: 'money' }],
    });
    const [chart] = sheetOf(made, 'Results').charts;
    expect(chart?.categoryAxis).toEqual({ title: 'Kind', numberFormat: '0.0%', reversed: true, crossing: 1 });
    expect(chart?.valueAxis.crossing).toBe(0.1);
    expect(chart?.series.map(({ name, values, bubble }) => [name, values, bubble])).toEqual([
      ['New', 'Results!$B$25', { along: 'Results!$C$25', size: 'Results!$C$25' }],
      ['Repeat', 'Results!$B$26', { along: 'Results!$C$26', size: 'Results!$C$26' }],
    ]);
    expect(new Set(chart?.series.map(({ color }) => color)).size).toBe(2);
  });
});

test('the words of a choice are those of the language', () => {
  expect(plan(launch(), {}, 'ru').inputs.find(({ id }) => id === 'scenario')?.cells[0]).toMatchObject({
    example: typeof scenarios[1] === 'object' ? scenarios[1].ru : '',
    accepts: { kind: 'list', values: scenarios.map((one) => (typeof one === 'object' ? one.ru : one)) },
  });
});

test.each(templates.map((template) => [template.id, template] as const))(
  'no axis of %s says two of its steps alike where there are few: halves are halves',
  (_, template) => {
    const made = plan(template, initialAnswers(template, 'en', today), 'en');
    const counts = made.sheets.flatMap(({ charts }) =>
      charts.filter(({ valueAxis }) => !/[.%$]/.test(valueAxis.numberFormat.replace(/"[^"]*"/g, '$'))),
    );
    // Excel writes a number under 10 as it is, and larger ones with their thousands parted.
    expect(counts.map(({ valueAxis }) => valueAxis.numberFormat)).toEqual(counts.map(() => '[<10]General;#,##0'));
  },
);
