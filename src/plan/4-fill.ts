import { withDash } from '../locales/joining';
import { computes, type NormalModel } from './1-normalise';
import type { Laid, LaidSheet } from './3-lay-out';
import { cellAddress, sheetPrefix } from './address';
import { kindOf } from './blocks';
import type { FillContext } from './blocks/kind';
import type { FilledCell, Grid } from './cell';
import { cell, formula } from './cell';
import { extentOf } from './computed-areas';
import { periodsOf, sheetTop } from './geometry';
import { TemplateFault } from './model';
import type { Spot } from './notation';
import { translator } from './notation';
import type { Named } from './places';
import { words } from './words';

/** Rectangles of filled cells, from column A. */
export interface FilledSheet extends LaidSheet {
  readonly rectangles: readonly { readonly top: number; readonly rows: readonly (readonly FilledCell[])[] }[];
}

/** Phase 4: the content of every cell, formulas in Excel's own notation. */
export function fill(model: NormalModel, named: Named, laid: Laid): FilledSheet[] {
  const translate = translator(model, named, laid);
  const needs = laid.sheets.flatMap(({ name: sheet, blocks }) =>
    blocks.flatMap(({ block, top, left }) =>
      (kindOf(block).needed?.(block) ?? []).map((needed) => ({ ...needed, kind: block.kind, sheet, top, left })),
    ),
  );
  const computed: FillContext['computed'][number][] = [];
  return laid.sheets.map((sheet) => {
    const context = {
      model,
      named,
      laid,
      needs,
      computed,
      translate: (text: string, spot: Omit<Spot, 'sheet'>) => translate(text, { ...spot, sheet: sheet.sheet.id }),
    };
    const grids = sheet.blocks.map(({ block, ...place }) => ({
      top: place.top,
      rows: kindOf(block).fill(block, { ...context, ...place, hasTimeline: sheet.sheet.hasTimeline }),
    }));
    const width = Math.max(...grids.flatMap(({ rows }) => rows.map((row) => row.length)));
    const rectangles = grids.map(({ top, rows }) => ({ top, rows: squared(rows, width) }));
    const all = [
      { top: 0, rows: topRows(model, named, sheet) },
      ...(sheet.sheet.hasTimeline ? [timeline({ ...context, sheet: sheet.sheet.id })] : []),
      ...rectangles.filter(({ rows }) => rows.length > 0),
    ];
    if (computes(sheet.sheet)) computed.push({ sheet: sheet.name, ...extentOf(all) });
    return { ...sheet, rectangles: all };
  });
}

/** The name of what every sheet says of the whole: whether its checks pass, or what is still to be filled in. */
function stateName({ names }: Named): string {
  return names.get('checks_state') ?? names.get('document_state') ?? '';
}

/** The title and the state of the whole, on every sheet. */
function topRows(model: NormalModel, named: Named, sheet: LaidSheet): Grid {
  // One of its sheets may be called as the model is.
  const title = model.title === sheet.name ? sheet.name : withDash(model.language, model.title, sheet.name);
  return [[cell(title, 'title')], [formula(`=${stateName(named)}`, 'state', 'text')]];
}

/** Number, first and last day of every period: computed on the first sheet that has a timeline, repeated on the others. */
function timeline({
  model,
  named,
  laid,
  sheet,
  translate,
}: Pick<FillContext, 'model' | 'named' | 'laid' | 'translate'> & {
  readonly sheet: string;
}): FilledSheet['rectangles'][number] {
  const { language, timeline: line } = model;
  if (!line) throw new TemplateFault(model.template.id, `sheet "${sheet}"`, 'a row over periods needs a timeline');
  const rows = [
    { row: sheetTop.period, label: words.period, unit: words.periodUnit, format: 'count', formula: 'prev(period) + 1' },
    { row: sheetTop.start, label: words.from, unit: words.dateUnit, format: line.startFormat, formula: line.start },
    { row: sheetTop.end, label: words.to, unit: words.dateUnit, format: line.endFormat, formula: line.end },
  ] as const;
  const isFirst = sheet === laid.timelineSheet;
  const master = sheetPrefix(named.sheets.get(laid.timelineSheet) ?? '');
  return {
    top: sheetTop.period,
    rows: rows.map(({ row, label, unit, format, formula: text }) => [
      cell(label[language], 'timeline'),
      cell('', 'timeline'),
      cell(unit[language], 'timeline'),
      // No text and no number may ever stand in the spacer.
      cell('', 'timeline'),
      ...periodsOf(model).map((period) =>
        formula(
          isFirst
            ? translate(text, { place: 'the timeline', period })
            : `=${master}${cellAddress({ row, column: period }, { row: true })}`,
          'timeline',
          format,
        ),
      ),
    ]),
  };
}

/** Rows of one length, the band of the headings as wide as the sheet. */
function squared(grid: Grid, width: number): Grid {
  return grid.map((row) => {
    const look = row[0]?.look === 'heading' ? ('heading' as const) : ('blank' as const);
    return [...row, ...Array.from({ length: width - row.length }, () => cell('', look))];
  });
}
