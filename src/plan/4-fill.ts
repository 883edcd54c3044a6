import { withDash } from '../locales/joining';
import type { Format } from '../templates/spec';
import type { Named } from './2-name';
import type { Laid, LaidSheet } from './3-lay-out';
import { column, sheetTop, tileAt, tiles } from './3-lay-out';
import { absoluteRange, cellAddress, sheetPrefix } from './address';
import type { NormalModel, NormalTyped, PerKind } from './model';
import { treat } from './model';
import type { Spot } from './notation';
import { translator } from './notation';
import { words } from './words';
import type { CellContent } from './workbook-plan';

/** What a cell is for; the next phase gives each its appearance. */
export type Look =
  | 'blank'
  | 'title'
  | 'state'
  | 'heading'
  | 'columnHeading'
  | 'wordHeading'
  | 'label'
  | 'labelTotal'
  | 'labelStrong'
  | 'unit'
  | 'unitBelow'
  | 'note'
  | 'remark'
  | 'text'
  | 'link'
  | 'input'
  | 'inputText'
  | 'calculation'
  | 'total'
  | 'result'
  | 'resultTotal'
  | 'resultStrong'
  | 'timeline'
  | 'tileLabel'
  | 'tileValue'
  | 'tileUnit'
  | 'verdict'
  | 'good'
  | 'warning';

export interface FilledCell {
  readonly content: CellContent;
  readonly look: Look;
  readonly format: Format;
  /** Only where something may be typed. */
  readonly typed?: NormalTyped & { readonly label: string; readonly note: string };
}

/** Rectangles of filled cells, from column A. */
export interface FilledSheet extends LaidSheet {
  readonly rectangles: readonly { readonly top: number; readonly rows: readonly (readonly FilledCell[])[] }[];
}

interface Context {
  readonly model: NormalModel;
  readonly named: Named;
  readonly laid: Laid;
  readonly sheet: LaidSheet;
  readonly top: number;
  readonly translate: (formula: string, spot: Omit<Spot, 'sheet'>) => string;
}

type Grid = FilledCell[][];

function cell(content: CellContent, look: Look, format: Format = 'text'): FilledCell {
  // A text that Excel would take for a formula, a number or a date is written as a formula that says it.
  return { content: typeof content === 'string' ? literal(content) : content, look, format };
}

function formula(content: string, look: Look, format: Format): FilledCell {
  return { content, look, format };
}

const blank = cell('', 'blank');

/** Characters beyond which a text is typed on several lines. */
const longestLine = 100;

function inputLook({ accepts }: NormalTyped): 'input' | 'inputText' {
  return accepts.kind === 'text' && accepts.maxLength > longestLine ? 'inputText' : 'input';
}

/** Text as it can be entered into a cell and stay that text. */
export function literal(text: string): string {
  // Numbers, dates and times have a digit at an end and few words; our own numbering, `1)`, is none of them.
  const mayBeValue = /^\d|\d$/.test(text) && text.split(/\s+/).length <= 3 && !/^\d+\)$/.test(text);
  return mayBeValue || /^[=+\-@']/.test(text) ? `="${text.replaceAll('"', '""')}"` : text;
}

/** The row of a block's title, with headings over the numbers beside it. */
function heading(title: string, ...columnHeadings: string[]): FilledCell[] {
  return [cell(title, 'heading'), ...columnHeadings.map((text) => cell(text, 'columnHeading'))];
}

/** The row of a block's title where a value, its unit and a note stand beside each label. */
function valueHeading(title: string, value: string, { language }: NormalModel): FilledCell[] {
  return [
    ...heading(title, value),
    cell(words.unit[language], 'wordHeading'),
    cell(words.note[language], 'wordHeading'),
  ];
}

function periodsOf(model: NormalModel): number[] {
  return Array.from({ length: model.timeline.periods }, (_, index) => column.firstPeriod + index);
}

const fillers: PerKind<Context, Grid> = {
  inputs: (block, { model }) => {
    return [
      valueHeading(block.title, words.value[model.language], model),
      ...block.inputs.map((input) => [
        cell(input.label, 'label'),
        { content: input.example, look: 'input' as const, format: input.format, typed: input },
        cell(input.unit, 'unit'),
        cell(input.note, 'note'),
      ]),
    ];
  },

  inputRows: (block, { model }) => [
    valueHeading(block.title, '', model),
    ...block.rows.map((row) => [
      cell(row.label, 'label'),
      blank,
      cell(row.unit, 'unit'),
      cell(row.note, 'note'),
      blank,
      ...row.examples.map((example): FilledCell => ({
        content: example,
        look: 'input',
        format: row.format,
        typed: row,
      })),
    ]),
  ],

  inputTable: (block) => {
    const hasLabels = block.rowHeader !== '';
    const lead = (content: string, look: Look): FilledCell[] => [hasLabels ? cell(content, look) : blank];
    // Words stand to the left, and so do the headings over them.
    const over = (index: number, ofNumbers: Look, ofWords: Look): Look => {
      const kind = block.rows[0]?.cells[index]?.accepts.kind;
      return kind === 'text' || kind === 'list' ? ofWords : ofNumbers;
    };
    return [
      heading(block.title, ...block.columns.map(() => '')),
      [
        ...lead(block.rowHeader, 'heading'),
        ...block.columns.map((one, index) => cell(one.label, over(index, 'columnHeading', 'wordHeading'))),
      ],
      [
        ...lead('', 'unitBelow'),
        ...block.columns.map((one, index) => cell(one.unit, over(index, 'unitBelow', 'unit'))),
      ],
      [...lead('', 'note'), ...block.columns.map((one) => cell(one.note, 'note'))],
      ...block.rows.map((row) => [
        ...lead(row.label, 'label'),
        ...row.cells.map((typed, index): FilledCell => {
          const { label = '', note = '' } = block.columns[index] ?? {};
          return {
            content: typed.example,
            look: inputLook(typed),
            format: typed.format,
            typed: { ...typed, label, note },
          };
        }),
      ]),
    ];
  },

  rows: (block, { model, translate }) => [
    valueHeading(block.title, words.total[model.language], model),
    ...block.rows.map((row, index) => {
      const place = `row "${row.id}"`;
      // A line is drawn over a sum, not under the heading.
      const [labelLook, look] = !row.emphasis
        ? (['label', 'calculation'] as const)
        : index === 0
          ? (['labelStrong', 'resultStrong'] as const)
          : (['labelTotal', 'total'] as const);
      return [
        cell(row.label, labelLook),
        row.total === '' ? blank : formula(translate(row.total, { place }), look, row.format),
        cell(row.unit, 'unit'),
        cell(row.note, 'note'),
        blank,
        ...periodsOf(model).map((period) => formula(translate(row.formula, { place, period }), look, row.format)),
      ];
    }),
  ],

  table: (block, { translate }) => {
    const line = (id: string, label: string, formulas: readonly string[], isTotal: boolean): FilledCell[] => [
      cell(label, isTotal ? 'labelTotal' : 'label'),
      ...block.columns.map(({ format }, index) => {
        const text = formulas[index] ?? '';
        const spot = { place: `table "${block.id}", row "${id}"`, table: { id: block.id, row: id } };
        return text === '' ? blank : formula(translate(text, spot), isTotal ? 'resultTotal' : 'result', format);
      }),
    ];
    return [
      heading(block.title, ...block.columns.map(() => '')),
      [cell(block.rowHeader, 'heading'), ...block.columns.map((one) => cell(one.label, 'columnHeading'))],
      [cell('', 'unitBelow'), ...block.columns.map((one) => cell(one.unit, 'unitBelow'))],
      ...block.rows.map((row) => line(row.id, row.label, row.cells, false)),
      ...(block.hasTotal
        ? [
            line(
              'total',
              block.totalLabel,
              block.columns.map((one) => one.total),
              true,
            ),
          ]
        : []),
    ];
  },

  figures: (block, { model, translate }) => [
    valueHeading(block.title, words.value[model.language], model),
    ...block.figures.map((figure) => [
      cell(figure.label, figure.emphasis ? 'labelStrong' : 'label'),
      formula(
        translate(figure.formula, { place: `figure "${figure.id}"` }),
        figure.emphasis ? 'resultStrong' : 'result',
        figure.format,
      ),
      cell(figure.unit, 'unit'),
      cell(figure.note, 'remark'),
    ]),
  ],

  tiles: (block, { translate }) => {
    const lines = Math.ceil(block.figures.length / tiles.across);
    const rows: Grid = Array.from({ length: lines * tiles.height }, () =>
      Array.from({ length: Math.min(tiles.across, block.figures.length) }, () => blank),
    );
    block.figures.forEach((figure, index) => {
      const { down, column: at } = tileAt(index);
      const put = (below: number, one: FilledCell): void => {
        rows[down - 2 + below]?.splice(at, 1, one);
      };
      put(0, cell(figure.label, 'tileLabel'));
      put(1, formula(translate(figure.formula, { place: `figure "${figure.id}"` }), 'tileValue', figure.format));
      put(2, cell(figure.unit, 'tileUnit'));
    });
    return [heading(block.title), ...rows];
  },

  chart: () => [],

  checks: (block, { model, named, top, translate }) => {
    const { language } = model;
    const passed = words.passed[language];
    const failed = words.failed[language];
    const first = top + 1;
    const afterLast = first + block.rows.length;
    const states = absoluteRange({ row: first, column: 5 }, { row: afterLast - 1, column: 5 });
    const count = named.names.get('checks_failed') ?? '';
    return [
      heading(
        block.title,
        words.value[language],
        words.otherWay[language],
        words.difference[language],
        words.allowed[language],
        words.state[language],
      ),
      ...block.rows.map((check, index) => {
        const place = `check "${check.id}"`;
        const [value, otherWay, difference, allowed] = [1, 2, 3, 4].map((one) =>
          cellAddress({ row: first + index, column: one }),
        );
        const scale = check.scale === '' ? `ABS(${value})` : translate(check.scale, { place }).slice(1);
        const tolerance = translate(block.tolerance, { place }).slice(1);
        return [
          cell(check.label, 'label'),
          formula(translate(check.value, { place }), 'calculation', check.format),
          formula(translate(check.otherWay, { place }), 'calculation', check.format),
          formula(`=${value}-${otherWay}`, 'calculation', 'factor'),
          // The tolerance is a share, but of nothing less than one.
          formula(`=${tolerance}*MAX(1,${scale})`, 'calculation', 'factor'),
          // An error value in the difference is a failed check, not an error on every sheet.
          formula(
            `=IF(ISNUMBER(${difference}),IF(ABS(${difference})<=${allowed},"${passed}","${failed}"),"${failed}")`,
            'verdict',
            'text',
          ),
        ];
      }),
      [
        cell(words.checksFailed[language], 'labelTotal'),
        formula(`=ROWS(${states})-COUNTIF(${states},"${passed}")`, 'resultTotal', 'count'),
      ],
      [
        cell(words.checksSummary[language], 'label'),
        formula(
          `=IF(${count}=0,"${words.allPassed[language]}","${words.someFailed[language]}"&${count})`,
          'remark',
          'text',
        ),
      ],
    ];
  },

  lines: (block, { translate }) => [
    heading(block.title, ''),
    ...block.lines.map((line) => [
      cell(line.label, 'label'),
      line.formula === ''
        ? cell(line.text, 'text')
        : // An empty cell would read 0.
          formula(
            translate(line.formula, { place: `line "${line.label}"` }) + (line.format === 'text' ? '&""' : ''),
            'text',
            line.format,
          ),
    ]),
  ],

  colourKey: (block, { model: { language } }) => [
    heading(block.title, ''),
    [cell(words.keyInput[language], 'input'), cell(words.keyInputText[language], 'text')],
    [cell(words.keyCalculation[language], 'label'), cell(words.keyCalculationText[language], 'text')],
    [cell(words.keyTotal[language], 'labelTotal'), cell(words.keyTotalText[language], 'text')],
    [cell(words.keyWarning[language], 'warning'), cell(words.keyWarningText[language], 'text')],
    [cell(words.keyGood[language], 'good'), cell(words.keyGoodText[language], 'text')],
  ],

  sheetList: (block, { model, named }) => [
    heading(block.title, ''),
    ...model.sheets.map((sheet) => [
      cell(named.sheets.get(sheet.id) ?? sheet.name, 'link'),
      cell(sheet.purpose, 'text'),
    ]),
  ],
};

/** Phase 4: the content of every cell, formulas in Excel's own notation. */
export function fill(model: NormalModel, named: Named, laid: Laid): FilledSheet[] {
  const translate = translator(model, named, laid);
  return laid.sheets.map((sheet) => {
    const context = {
      model,
      named,
      laid,
      sheet,
      translate: (text: string, spot: Omit<Spot, 'sheet'>) => translate(text, { ...spot, sheet: sheet.sheet.id }),
    };
    const grids = sheet.blocks.map(({ block, top }) => ({ top, rows: treat(fillers, block, { ...context, top }) }));
    const width = Math.max(...grids.flatMap(({ rows }) => rows.map((row) => row.length)));
    const rectangles = grids.map(({ top, rows }) => ({ top, rows: squared(rows, width) }));
    return {
      ...sheet,
      rectangles: [
        { top: 0, rows: topRows(model, named, sheet) },
        ...(sheet.sheet.hasTimeline ? [timeline({ ...context, top: sheetTop.period })] : []),
        ...rectangles.filter(({ rows }) => rows.length > 0),
      ],
    };
  });
}

/** The title and the state of the checks, on every sheet. */
function topRows(model: NormalModel, named: Named, sheet: LaidSheet): Grid {
  return [
    [cell(withDash(model.language, model.title, sheet.name), 'title')],
    [formula(`=${named.names.get('checks_state') ?? ''}`, 'state', 'text')],
  ];
}

/** Number, first and last day of every period: computed on the first sheet that has a timeline, repeated on the others. */
function timeline({ model, named, laid, sheet, translate }: Context): FilledSheet['rectangles'][number] {
  const { language, timeline: line } = model;
  const rows = [
    { row: sheetTop.period, label: words.period, unit: words.periodUnit, format: 'count', formula: 'prev(period) + 1' },
    { row: sheetTop.start, label: words.from, unit: words.dateUnit, format: line.startFormat, formula: line.start },
    { row: sheetTop.end, label: words.to, unit: words.dateUnit, format: line.endFormat, formula: line.end },
  ] as const;
  const isFirst = sheet.sheet.id === laid.timelineSheet;
  const master = sheetPrefix(named.sheets.get(laid.timelineSheet) ?? '');
  return {
    top: sheetTop.period,
    rows: rows.map(({ row, label, unit, format, formula: text }) => [
      cell(label[language], 'timeline'),
      cell('', 'timeline'),
      cell(unit[language], 'timeline'),
      cell('', 'timeline'),
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
