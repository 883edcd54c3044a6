// Whether the numbers of a workbook plan fit into their columns.
import type { WorkbookPlan } from '../../src/plan';
import { area, cellsOf } from './addresses';
import type { Computed } from './evaluate';

/** Characters of a number in one of Excel's formats, as far as the plans use them. */
function charactersOf(value: number, format: string): number {
  if (/[dmy]/.test(format.replace(/"[^"]*"/g, ''))) return format.replace(/\[[^\]]*\]|[\\"]/g, '').length + 1;
  const [positive = ''] = format.split(';');
  const shown = Math.abs(positive.includes('%') ? value * 100 : value);
  const decimals = /\.([0#]+)/.exec(positive)?.[1]?.length ?? 0;
  const digits = shown
    .toFixed(decimals)
    .replace(/\B(?=(\d{3})+(?!\d))/g, (_, __, place: number, whole: string) =>
      whole.indexOf('.') >= 0 && place > whole.indexOf('.') ? '' : ',',
    );
  const signs = positive.replace(/[#,0.\\"]/g, '');
  return digits.length + signs.length + (value < 0 ? 1 : 0);
}

/** Numbers that would show as ##### in their column. */
export function tooWide(computed: Computed, made: WorkbookPlan): string[] {
  return made.sheets.flatMap((sheet) => {
    const formats = new Map<string, string>();
    for (const { address, style } of sheet.styles) {
      if (style.numberFormat !== undefined) for (const one of cellsOf(address)) formats.set(one, style.numberFormat);
    }
    const widths = sheet.columnWidths.map(({ columns, characters }) => ({
      ...area(columns.replace(/([A-Z]+)/g, '$11')),
      characters,
    }));
    return computed.all(sheet.name).flatMap(({ address, value }) => {
      const { column } = area(address);
      const room = widths.find((one) => one.column <= column && column <= one.lastColumn)?.characters ?? 8;
      const needed = typeof value === 'number' ? charactersOf(value, formats.get(address) ?? '0') : 0;
      return needed > room ? [`${sheet.name}!${address}: ${String(value)} needs ${needed} of ${room}`] : [];
    });
  });
}
