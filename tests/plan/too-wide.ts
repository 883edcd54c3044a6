// Whether the numbers of a workbook plan fit into their columns.
import type { WorkbookPlan } from '../../src/plan';
import { area, at, cellsOf } from './addresses';
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

/** Rather too little than too much: a digit for a letter, two for those of East Asia. */
function roomOf(text: string): number {
  return [...text].reduce(
    (sum, letter) => sum + (/[\u2e80-\u9fff\uac00-\ud7a3\uff00-\uff60]/u.test(letter) ? 2 : 1),
    0,
  );
}

/** Texts that formulas come to say, on one line, and whose neighbours leave no room to show all of them. */
export function cutTexts(computed: Computed, made: WorkbookPlan): string[] {
  return made.sheets.flatMap((sheet) => {
    // The large letters of titles and tiles are for names of usual length.
    const wrapped = new Set(
      sheet.styles.flatMap(({ address, style }) => (style.wrap || (style.size ?? 11) > 11 ? cellsOf(address) : [])),
    );
    const right = new Set(
      sheet.styles.flatMap(({ address, style }) => (style.align === 'right' ? cellsOf(address) : [])),
    );
    const widths = sheet.columnWidths.map(({ columns, characters }) => ({
      ...area(columns.replace(/([A-Z]+)/g, '$11')),
      characters,
    }));
    const widthAt = (column: number): number =>
      widths.find((one) => one.column <= column && column <= one.lastColumn)?.characters ?? 8;
    const all = computed.all(sheet.name);
    const filled = new Set(all.filter(({ value }) => value !== '').map(({ address }) => address));
    const merged = new Set((sheet.merged ?? []).map((one) => one.split(':')[0]));
    return all.flatMap(({ address, value }) => {
      if (typeof value !== 'string' || wrapped.has(address) || merged.has(address)) return [];
      const { row, column } = area(address);
      const step = right.has(address) ? -1 : 1;
      let room = widthAt(column);
      for (let next = column + step; next >= 0 && next < column + 20 && !filled.has(at(row, next)); next += step)
        room += widthAt(next);
      const needed = roomOf(value);
      return needed > room ? [`${sheet.name}!${address}: ${value} needs ${needed} of ${room}`] : [];
    });
  });
}
