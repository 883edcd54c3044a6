// A weekly plan on a screen of 1440 pixels shows eight weeks beside the names of the lines. Widths as ECMA-376, part 1,
// 18.3.1.13 defines them, for a default font whose digits are 7 pixels wide.
import { languages } from '../../src/locales/language';
import { plan } from '../../src/plan';
import { templates } from '../../src/templates';
import { eachWith } from '../depth';
import { answersOf } from './sizes';

const [screen, rowNumbers, scrollBar] = [1440, 46, 14];
const [beforePeriods, weeks] = [4, 8];

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const weekly = templates.filter(({ questions }) => questions.some(({ id }) => id === 'period_kind'));

test.each(eachWith(weekly, languages).map(([template, language]) => ({ id: template.id, template, language })))(
  'eight weeks of $id in $language are in sight',
  ({ template, language }) => {
    const depth = template.questions.some(({ id }) => id === 'depth') ? { depth: 'full' } : {};
    const answers = { ...answersOf(template, language, 'default'), ...depth, period_kind: 'week', periods: 12 };
    const sheets = plan(template, answers, language).sheets.filter(({ frozen }) => frozen.columns > 0);
    expect(sheets.length).toBeGreaterThan(0);
    for (const { name, frozen, columnWidths } of sheets) {
      const pixels: number[] = [];
      for (const { columns, characters } of columnWidths) {
        const [first = '', last = first] = columns.split(':');
        for (let at = columnNumber(first); at <= columnNumber(last); at++) pixels[at] = characters * 7 + 5;
      }
      const kept = pixels.slice(0, frozen.columns);
      // Scrolled as far as it takes, where more than the names stands before the periods.
      const spacer = frozen.columns === 1 ? [] : pixels.slice(frozen.columns, beforePeriods);
      const periods = pixels.slice(beforePeriods, beforePeriods + weeks);
      const all = [...kept, ...spacer, ...periods].reduce((sum, one) => sum + one, 0);
      expect({ name, fits: all <= screen - rowNumbers - scrollBar, all }).toMatchObject({ fits: true });
    }
  },
);

test('the broadest date of a timeline is no row of signs, also in the font of the browser workbook', () => {
  // “31 May 2027” in bold Arial of 11 points is 86 pixels wide (measured with Liberation Sans, which has its widths); two
  // pixels on each side stay free.
  const plans = weekly.map((template) => plan(template, answersOf(template, 'en', 'default'), 'en'));
  const narrow = plans.flatMap(({ sheets }) =>
    sheets
      .filter(({ frozen }) => frozen.columns > 0)
      .flatMap(({ name, columnWidths }) =>
        columnWidths.some(
          ({ columns, characters }) => columnNumber(columns.split(':')[0] ?? '') === 4 && characters * 7 + 5 < 90,
        )
          ? [name]
          : [],
      ),
  );
  expect(narrow).toEqual([]);
});
