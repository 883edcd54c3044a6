import type { WorkbookPlan } from '../../src/plan';
import { area, at } from './addresses';

/**
 * A plan as a text that a translator or a reviewer can read: every cell on a line of its own, then what the sheet looks
 * like and accepts. Of the periods the first two are written; the lint holds the others equal to them.
 */
export function readable(plan: WorkbookPlan): string {
  const lines = [
    `${plan.template.id} ${plan.template.version}, ${plan.language}`,
    `starts at ${plan.start.sheet}!${plan.start.address}`,
  ];
  for (const [question, answer] of Object.entries(plan.answers))
    lines.push(`answer ${question}: ${JSON.stringify(answer)}`);
  for (const sheet of plan.sheets) {
    lines.push('', `# ${sheet.name} (${sheet.role}, ${sheet.tabColor})`);
    const lastShown = sheet.frozen.columns > 0 ? sheet.frozen.columns + 2 : Infinity;
    const note = area(sheet.print.area).lastColumn + 1;
    for (const { address, cells } of sheet.contents) {
      const { row, column } = area(address);
      lines.push('', `[${address}]`);
      cells.forEach((contents, down) => {
        contents.forEach((content, across) => {
          if (content !== '' && (column + across <= lastShown || column + across >= note))
            lines.push(`${at(row + down, column + across)}: ${content}`);
        });
      });
    }
    lines.push('');
    for (const { address, kind, prompt, error, ...bounds } of sheet.validations) {
      lines.push(
        `${address} takes ${kind} ${JSON.stringify(bounds)}: ${prompt.title} / ${prompt.message} / ${error.title} / ${error.message}`,
      );
    }
    for (const { address, formula, ...style } of sheet.conditionalFormats) {
      lines.push(`${address} if ${formula}: ${JSON.stringify(style)}`);
    }
    for (const link of sheet.links)
      lines.push(`${link.address} leads to ${'page' in link ? link.page : link.target}: ${link.tip}`);
    for (const { name, kind, title, anchor, series, ...chart } of sheet.charts) {
      lines.push(`chart ${name} at ${anchor}: ${kind} "${title}" ${JSON.stringify(chart)}`);
      for (const one of series) lines.push(`  ${JSON.stringify(one)}`);
    }
    for (const { address, style } of sheet.styles) lines.push(`${address} is ${JSON.stringify(style)}`);
    lines.push(`columns ${sheet.columnWidths.map(({ columns, characters }) => `${columns} ${characters}`).join(', ')}`);
    lines.push(`rows ${sheet.rowHeights.map(({ rows, points }) => `${rows} ${points}`).join(', ')}`);
    lines.push(`frozen ${JSON.stringify(sheet.frozen)}, print ${JSON.stringify(sheet.print)}`);
  }
  lines.push('', '# Names');
  for (const { name, formula, comment } of plan.names) lines.push(`${name} ${formula}: ${comment}`);
  return `${lines.join('\n')}\n`;
}
