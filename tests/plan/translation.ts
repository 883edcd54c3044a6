import type { SheetPlan, WorkbookPlan } from '../../src/plan';
import { sheetPrefix } from '../../src/plan/address';
import { area, at } from './addresses';

/** What a plan says, apart from how it computes: for reading a language beside English. */

/** Every text of a plan under its place, in the order in which a reader meets them. */
function textsOf(plan: WorkbookPlan): { readonly sheet: string; readonly texts: readonly string[] }[] {
  return [
    ...plan.sheets.map((sheet) => ({ sheet: sheet.name, texts: [sheet.name, ...textsOfSheet(sheet)] })),
    { sheet: '', texts: plan.names.map(({ comment }) => comment) },
  ];
}

function textsOfSheet(sheet: SheetPlan): string[] {
  return [
    ...sheet.contents.flatMap(({ cells }) => cells.flat().flatMap(saidBy)),
    ...sheet.validations.flatMap((validation) => [
      validation.prompt.title,
      validation.prompt.message,
      validation.error.title,
      validation.error.message,
      ...(validation.kind === 'list' ? validation.values : []),
    ]),
    ...sheet.links.map(({ tip }) => tip),
    ...sheet.charts.flatMap(({ title, categoryAxis, valueAxis, series }) => [
      title,
      categoryAxis.title,
      valueAxis.title,
      ...series.map(({ name }) => name),
    ]),
  ];
}

/** A constant's text; of a formula the texts in it. */
function saidBy(content: string | number | boolean): string[] {
  if (typeof content !== 'string' || content === '') return [];
  if (!content.startsWith('=')) return [content];
  return (content.match(/"(?:[^"]|"")*"/g) ?? []).map((text) => text.slice(1, -1).replaceAll('""', '"'));
}

/** English and another language, each text once, one under the other. */
export function translation(english: WorkbookPlan, other: WorkbookPlan): string {
  const lines = [`${other.template.id} ${other.template.version}, ${other.language}`];
  for (const [question, answer] of Object.entries(other.answers))
    lines.push(`answer ${question}: ${JSON.stringify(answer)}`);
  const formats = other.sheets.flatMap((sheet) => sheet.styles.map(({ style }) => style.numberFormat ?? ''));
  lines.push(`formats ${[...new Set(formats)].filter((format) => format !== '').join('  ')}`);
  const seen = new Set<string>();
  const others = textsOf(other);
  textsOf(english).forEach(({ sheet, texts }, place) => {
    lines.push('', `# ${sheet || 'Names'}`);
    const said = others[place]?.texts ?? [];
    texts.forEach((text, index) => {
      const pair = [text, `  ${said[index] ?? ''}`].map((one) => one.replaceAll('\n', '\\n')).join('\n');
      if (!/\p{L}/u.test(pair) || seen.has(pair)) return;
      seen.add(pair);
      lines.push(pair);
    });
  });
  return `${lines.join('\n')}\n`;
}

/** What of a plan no language may change: where a text, a number or which formula stands. */
export function skeletonOf(plan: WorkbookPlan): readonly string[] {
  const prefixes = plan.sheets.map((sheet, index) => [sheetPrefix(sheet.name), `sheet ${index}!`] as const);
  const bare = (content: string | number | boolean): string => {
    if (typeof content !== 'string') return 'number';
    if (!content.startsWith('=') || /^="(?:[^"]|"")*"$/.test(content)) return content === '' ? '' : 'text';
    const withoutTexts = content.replace(/"(?:[^"]|"")*"/g, '""');
    return prefixes.reduce((formula, [prefix, place]) => formula.replaceAll(prefix, place), withoutTexts);
  };
  return [
    ...plan.sheets.flatMap((sheet, index) => [
      ...sheet.contents.flatMap(({ address, cells }) => {
        const { row, column } = area(address);
        return cells.flatMap((line, down) =>
          line.map((content, across) => `${index} ${at(row + down, column + across)}: ${bare(content)}`),
        );
      }),
      ...sheet.validations.map(({ address, kind }) => `${index} ${address} takes ${kind}`),
      ...sheet.conditionalFormats.map(({ address, formula }) => `${index} ${address} if ${bare(formula)}`),
      // How many columns a chart covers hangs on how wide the language makes them.
      ...sheet.charts.map(({ name, kind, anchor }) => `${index} ${name} ${kind} in row ${area(anchor).row}`),
    ]),
    ...plan.names.map(({ name, formula }) => `${name} ${bare(formula)}`),
  ];
}
