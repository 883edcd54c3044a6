import type { CellContent, SheetPlan, WorkbookPlan } from '../../src/plan';
import { plan } from '../../src/plan';
import { checkAnswers, templates } from '../../src/templates';
import { sampled } from '../depth';
import { area, at } from './addresses';
import type { Rule } from './lint';
import { lint } from './lint';
import { answersOf, languagesAndSizes } from './sizes';

describe.each(templates.map((template) => [template.id, template] as const))('the template %s', (_, template) => {
  test.each(languagesAndSizes(template))('keeps the standards in %s at its %s size', (language, size) => {
    const answers = answersOf(template, language, size);
    expect(checkAnswers(template, answers)).toEqual([]);
    const made = plan(template, answers, language);
    const findings = lint(made, language === 'en' ? made : plan(template, answers, 'en'));
    expect(findings.map(({ rule, place, text }) => `${rule}: ${place}: ${text}`)).toEqual([]);
  });
});

/** A plan that can be written to. */
type Open<T> = T extends string | number | boolean | undefined ? T : { -readonly [K in keyof T]: Open<T[K]> };
type OpenSheet = Open<SheetPlan>;

function sheetOf(broken: Open<WorkbookPlan>, role: SheetPlan['role']): OpenSheet {
  const sheet = broken.sheets.find((one) => one.role === role);
  if (!sheet) throw new Error(`no sheet for ${role}`);
  return sheet;
}

/** The first sheet of a role that has the timeline. */
function timelineOf(broken: Open<WorkbookPlan>, role: SheetPlan['role']): OpenSheet {
  const sheet = broken.sheets.find((one) => one.role === role && one.frozen.columns > 0);
  if (!sheet) throw new Error(`no sheet with a timeline for ${role}`);
  return sheet;
}

/** Writes over a cell that is filled already. */
function put(sheet: OpenSheet, address: string, content: CellContent): void {
  const { row, column } = area(address);
  for (const { address: place, cells } of sheet.contents) {
    const { row: top, column: left, lastRow, lastColumn } = area(place);
    if (row < top || row > lastRow || column < left || column > lastColumn) continue;
    const line = cells[row - top];
    if (line) line[column - left] = content;
    return;
  }
  throw new Error(`${address} is in no rectangle of ${sheet.name}`);
}

/** The first row on which something is typed for each period, and the first on which something is computed. */
function firstRow(sheet: OpenSheet, isTyped: boolean): number {
  for (const { address, cells } of sheet.contents.slice(2)) {
    for (const [index, line] of cells.entries()) {
      const content = line[5];
      const fits = isTyped ? typeof content === 'number' : typeof content === 'string' && content.startsWith('=');
      if (fits) return area(address).row + index;
    }
  }
  throw new Error(`no such row on ${sheet.name}`);
}

/** Translation is broken in a language other than English, in a test of its own. */
type BreakableRule = Exclude<Rule, 'every text is translated'>;

/** For each rule a way to break it, and it alone among what the rule is about. */
const breaks: Record<BreakableRule, (broken: Open<WorkbookPlan>) => void> = {
  'sheets are in the order read': (broken) => broken.sheets.reverse(),
  'sheet names are legal': (broken) => {
    sheetOf(broken, 'results').name = 'Plan: results';
  },
  'About leads to every sheet': (broken) => sheetOf(broken, 'about').links.shift(),
  'every sheet shows the state of the checks': (broken) => put(sheetOf(broken, 'workings'), 'A2', '=Conversion_cost'),
  'inputs stand on input sheets': (broken) => {
    const validations = sheetOf(broken, 'inputs').validations;
    sheetOf(broken, 'workings').validations.push(...validations.slice(0, 1));
  },
  'inputs are constants': (broken) => put(sheetOf(broken, 'inputs'), 'B8', '=1/7'),
  'inputs are filled in with an example inside their bounds': (broken) => put(sheetOf(broken, 'inputs'), 'B8', 40),
  'inputs say what to type': (broken) => {
    const [first] = sheetOf(broken, 'inputs').validations;
    if (first) first.prompt.message = '';
  },
  'inputs have a label, a unit and a note': (broken) => put(sheetOf(broken, 'inputs'), 'C8', ''),
  'inputs, and only inputs, are coloured as inputs': (broken) => {
    sheetOf(broken, 'workings').styles.push({ address: 'F9', style: { fill: '#FFF6D6' } });
  },
  'inputs and calculations never share a block': (broken) => put(sheetOf(broken, 'inputs'), 'D8', '=Conversion_cost'),
  'every input has a name': (broken) => broken.names.shift(),
  'names are legal and lead to filled cells': (broken) => {
    const [first] = broken.names;
    if (first) first.name = 'UE12';
  },
  'the same column is the same period everywhere': (broken) => put(timelineOf(broken, 'workings'), 'G5', '=Budget!F$5'),
  'one formula per row, the same in every period': (broken) => {
    const sheet = timelineOf(broken, 'workings');
    put(sheet, at(firstRow(sheet, false), 7), '=Budget!F9');
  },
  // Not even one that stands alone: a number that nobody computes is an input.
  'no constant in a formula': (broken) => put(sheetOf(broken, 'results'), 'B5', '=1000000'),
  'native functions only': (broken) => put(sheetOf(broken, 'results'), 'B5', '=OFFSET(B6,1,1)'),
  'no link to another file': (broken) => put(sheetOf(broken, 'results'), 'B5', "='[Book.xlsx]Plan'!B5"),
  'formulas are short': (broken) =>
    put(sheetOf(broken, 'results'), 'B5', `=${Array.from({ length: 30 }, () => 'Conversion_cost').join('+')}`),
  'formulas are not nested deep': (broken) =>
    put(sheetOf(broken, 'results'), 'B5', `=${'ABS('.repeat(6)}Conversion_cost${')'.repeat(6)}`),
  'no array can spill': (broken) => put(sheetOf(broken, 'results'), 'B5', '=Budget_1*Conversion_cost'),
  'formulas speak of filled cells': (broken) => put(sheetOf(broken, 'results'), 'B5', '=Plan!A3'),
  'texts cannot be taken for something else': (broken) => put(sheetOf(broken, 'results'), 'A5', '+7 customers'),
  'every total is checked another way': (broken) => put(sheetOf(broken, 'checks'), 'C5', 5),
  'results have charts with titles': (broken) => {
    const [chart] = sheetOf(broken, 'results').charts;
    if (chart) chart.valueAxis.title = '';
  },
  'charts show filled cells and cover none': (broken) => {
    const [chart] = sheetOf(broken, 'results').charts;
    if (chart) chart.anchor = 'A1:F19';
  },
  'everything is printed, with titles repeated': (broken) => {
    sheetOf(broken, 'inputs').print.area = 'A1:B9';
  },
  'only words are merged': (broken) => {
    sheetOf(broken, 'results').merged = ['B5:C5'];
  },
  'no page cuts a chart': (broken) => {
    const { charts, print } = sheetOf(broken, 'results');
    const last = charts[0]?.anchor.split(':')[1] ?? '';
    print.rowBreaks.push(`A${last.replace(/^[A-Z]+/, '')}`);
  },
  'headings stay in view': (broken) => {
    sheetOf(broken, 'inputs').frozen.rows = 1;
  },
  'texts fit their columns': (broken) => {
    sheetOf(broken, 'results').columnWidths.unshift({ columns: 'A:F', characters: 9 });
    sheetOf(broken, 'results').columnWidths.splice(1);
  },
  'texts can be read on their fill': (broken) => {
    sheetOf(broken, 'inputs').styles.push({ address: 'B9', style: { color: '#C0C0C0' } });
  },
  'numbers have a format': (broken) => {
    const sheet = sheetOf(broken, 'inputs');
    for (const { style } of sheet.styles) delete style.numberFormat;
  },
};

describe('the lint', () => {
  const [template] = templates;
  if (!template) throw new Error('there is no template');
  const answers = { ...answersOf(template, 'en', 'default'), depth: 'full' };
  const english = plan(template, answers, 'en');

  test.each(sampled(Object.entries(breaks) as [BreakableRule, (broken: Open<WorkbookPlan>) => void][], 6))(
    'sees where it does not hold that %s',
    (rule, breakIt) => {
      const broken = structuredClone(english) as Open<WorkbookPlan>;
      breakIt(broken);
      const found = lint(broken as WorkbookPlan, english).map((finding) => finding.rule);
      expect(found).toContain(rule);
      // One mistake is not reported as everything at once.
      expect(new Set(found).size).toBeLessThanOrEqual(6);
    },
  );

  test('sees a text that was left in English, in a cell, a formula, a prompt, a chart and a name', () => {
    const russian = structuredClone(plan(template, answers, 'ru')) as Open<WorkbookPlan>;
    put(sheetOf(russian, 'results'), 'A5', 'Customers');
    for (const { cells } of sheetOf(russian, 'results').contents) {
      for (const line of cells) {
        if (String(line[1]).includes('не в этом плане') && String(line[1]).startsWith('=IF(ISNUMBER'))
          line[1] = String(line[1]).replace('не в этом плане', 'not in this plan');
      }
    }
    const [validation] = sheetOf(russian, 'inputs').validations;
    if (validation) validation.error.title = 'This value does not fit here';
    const [chart] = sheetOf(russian, 'results').charts;
    if (chart) chart.title = 'Revenue, costs and profit';
    const cost = russian.names.find(({ name }) => name === 'Conversion_cost');
    if (cost) cost.comment = 'Cost of converting';
    const found = lint(russian as WorkbookPlan, english).filter(({ rule }) => rule === 'every text is translated');
    expect(found.map(({ text }) => text)).toEqual([
      'This value does not fit here',
      'Customers',
      'not in this plan',
      'Revenue, costs and profit',
      'Cost of converting',
    ]);
  });
});
