// Texts that are typed at their full length, where a sheet of results repeats them.
import { languages } from '../../src/locales/language';
import { plan } from '../../src/plan';
import { templates } from '../../src/templates';
import { area, at, cellsOf } from '../plan/addresses';
import { evaluateQuickly } from '../plan/quick-engine';
import { answersOf } from '../plan/sizes';
import { eachWith } from '../depth';

/** A line of text of Excel's usual size, in points. */
const line = 15;

test.each(eachWith(templates, languages).map(([template, language]) => [template.id, language, template] as const))(
  '%s in %s: a column that repeats what was typed has room for the longest text',
  (_, language, template) => {
    const made = plan(template, answersOf(template, language, 'default'), language);
    const computed = evaluateQuickly(made);
    const typed = new Set<string>();
    for (const { name, cells } of made.inputs) {
      if (!cells.every(({ accepts }) => accepts.kind === 'text')) continue;
      const texts = cells.map(({ accepts }, index) => {
        const length = accepts.kind === 'text' ? accepts.maxLength : 0;
        return `${name} ${index} ${'letters '.repeat(40)}`.slice(0, length);
      });
      computed.type(
        name,
        texts.map((text) => [text]),
      );
      for (const text of texts) typed.add(text);
    }
    const cut = made.sheets.flatMap(({ name, role, contents, columnWidths, rowHeights, styles }) => {
      if (role !== 'results') return [];
      const wrapped = new Set(styles.flatMap(({ address, style }) => (style.wrap ? cellsOf(address) : [])));
      const onTheRight = new Set(
        styles.flatMap(({ address, style }) => (style.align === 'right' ? cellsOf(address) : [])),
      );
      const content = new Map(
        contents.flatMap(({ address, cells }) => {
          const all = cellsOf(address);
          return cells.flat().map((one, index) => [all[index] ?? '', String(one)] as const);
        }),
      );
      return computed.all(name).flatMap(({ address, value }) => {
        if (typeof value !== 'string' || !typed.has(value) || !content.get(address)?.startsWith('=')) return [];
        const { column, row } = area(address);
        // A tile's value goes on over the empty cells beside it.
        if (!onTheRight.has(address) && (content.get(at(row, column + 1)) ?? '') === '' && !wrapped.has(address))
          return [];
        const width = columnWidths.find(({ columns }) => {
          const [from = '', to = from] = columns.split(':');
          return area(`${from}1`).column <= column && column <= area(`${to}1`).column;
        })?.characters;
        const height = rowHeights.find(({ rows }) => {
          const [from = '', to = from] = rows.split(':');
          return Number(from) <= row + 1 && row + 1 <= Number(to);
        })?.points;
        const lines = wrapped.has(address) ? Math.floor((height ?? line) / line) : 1;
        return (width ?? 8) * lines < value.length
          ? [`${name}!${address}: ${value.length} in ${width}, lines ${lines}`]
          : [];
      });
    });
    expect(cut).toEqual([]);
  },
);
