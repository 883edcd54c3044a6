/** The standards of a generated workbook, checked on its plan. Each rule has a name; what breaks it is a finding. */
import { knownFunctions } from '../../src/calculation';
import type { CellContent, CellStyle, SheetPlan, WorkbookPlan } from '../../src/plan';
import { area, at, cellsOf } from './addresses';
import { partsOf, relativeTo } from './excel-formula';

export interface Finding {
  readonly rule: Rule;
  readonly place: string;
  readonly text: string;
}

interface Sheet {
  readonly plan: SheetPlan;
  readonly cells: ReadonlyMap<string, CellContent>;
  readonly styles: ReadonlyMap<string, CellStyle>;
  readonly typed: ReadonlySet<string>;
  readonly widths: (column: number) => number;
  readonly hasTimeline: boolean;
  /** The column behind the last period. */
  readonly afterPeriods: number;
}

interface PlacedFormula {
  readonly place: string;
  readonly formula: string;
  readonly sheet: string;
}

interface Workbook {
  readonly plan: WorkbookPlan;
  readonly sheets: readonly Sheet[];
  /** The cells behind a workbook name. */
  readonly names: ReadonlyMap<string, { readonly sheet: string; readonly address: string }>;
  /** Those of cells and of conditions. */
  readonly formulas: readonly PlacedFormula[];
  /** The same plan in English, to find what was not translated. */
  readonly english: WorkbookPlan;
}

type Report = (place: string, text: string) => void;

/**
 * Zero, one and two (both are known, the mean of two, a doubling), and what converts units: months in a quarter and in a
 * year, days in a week and in a year, hundredths.
 */
const allowedConstants = new Set([0, 1, 2, 3, 7, 12, 100, 365]);
/** A number made of others, `1 + 1` or `/ 100 / 100`, is a constant that hides. */
const madeOfOthers = /(?<![A-Z$\d.:!)_a-z])(?:1|2|100)\s*[+*/-]\s*(?:1|2|100)(?![\d.:(])/g;
const longestFormula = 200;
/** Calls inside calls that a reader still follows. */
const deepestFormula = 5;
const firstPeriod = 4;
const spacer = 3;
const headerRows = [3, 4, 5];

/** Words that stay Latin in every language. */
const international = /^(CAC|UE|NPV|IRR|LTV|LTV ÷ CAC|ROAS|ROMI|KOL\/KOC|Lead|webinar|\d+\)|[A-Z]{3}(\/lead)?|%|–)$/;

const rules = {
  'sheets are in the order read': ({ plan }: Workbook, report: Report) => {
    const order = ['about', 'inputs', 'workings', 'results', 'checks'];
    const roles = plan.sheets.map((sheet) => sheet.role);
    const sorted = [...roles].sort((one, other) => order.indexOf(one) - order.indexOf(other));
    if (roles.join() !== sorted.join()) report('workbook', roles.join());
    for (const role of ['about', 'inputs', 'results', 'checks'] as const) {
      if (!roles.includes(role) && !(role === 'results' && isDocument(plan))) report('workbook', `no ${role}`);
    }
    for (const role of ['about', 'checks'] as const) {
      if (roles.filter((one) => one === role).length > 1) report('workbook', `more than one ${role}`);
    }
  },

  'sheet names are legal': ({ plan }: Workbook, report: Report) => {
    for (const { name } of plan.sheets) {
      if (name.length === 0 || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name))
        report(name, 'not a name for a sheet');
    }
  },

  'About leads to every sheet': ({ plan, sheets }: Workbook, report: Report) => {
    const about = sheets.find((sheet) => sheet.plan.role === 'about');
    for (const { name } of plan.sheets) {
      const link = about?.plan.links.find((one) => 'target' in one && partsOf(one.target)[0]?.sheet === name);
      if (!link) report('About', `no link to ${name}`);
      else if (about?.cells.get(link.address) !== name) report(link.address, `the link to ${name} reads otherwise`);
    }
  },

  'every sheet shows the state of the checks': ({ sheets, names }: Workbook, report: Report) => {
    for (const { plan, cells } of sheets) {
      const name = String(cells.get('A2') ?? '').slice(1);
      const target = sheets.find((sheet) => sheet.plan.name === names.get(name)?.sheet);
      if (target?.plan.role !== 'checks') report(plan.name, 'A2 does not show a name of the checks');
      if (!plan.conditionalFormats.some((format) => format.address === 'A2'))
        report(plan.name, 'A2 does not change colour');
    }
  },

  'inputs stand on input sheets': ({ sheets }: Workbook, report: Report) => {
    for (const { plan, typed } of sheets) {
      // Among results one cell may choose what is looked at.
      if (plan.role !== 'inputs' && typed.size > (plan.role === 'results' ? 1 : 0))
        report(plan.name, `${[...typed].join()} can be typed into`);
      if (plan.role === 'inputs' && typed.size === 0) report(plan.name, 'nothing can be typed');
    }
  },

  'inputs are constants': ({ sheets }: Workbook, report: Report) => {
    for (const { plan, typed, cells } of sheets) {
      for (const address of typed) {
        if (isFormula(cells.get(address))) report(`${plan.name}!${address}`, String(cells.get(address)));
      }
    }
  },

  'inputs are filled in with an example inside their bounds': ({ sheets }: Workbook, report: Report) => {
    for (const { plan, cells } of sheets) {
      for (const validation of plan.validations) {
        const values = cellsOf(validation.address).map((address) => cells.get(address) ?? '');
        // A row or a table to be filled in later is empty throughout.
        for (const value of values.filter((one) => one !== '')) {
          const fits =
            validation.kind === 'text'
              ? typeof value === 'string' && value.length <= validation.maxLength
              : validation.kind === 'list'
                ? validation.values.includes(String(value))
                : validation.kind === 'listFrom'
                  ? valuesOf(sheets, validation.source).includes(String(value))
                  : typeof value === 'number' &&
                    value >= validation.min &&
                    value <= validation.max &&
                    (validation.kind !== 'whole' || Number.isInteger(value));
          if (!fits) report(`${plan.name}!${validation.address}`, `${String(value)} does not fit its own validation`);
        }
        // A table may have empty rows below its examples, to grow into.
        const { row, column, lastRow, lastColumn } = area(validation.address);
        const hasGap = Array.from({ length: lastColumn - column + 1 }, (_, across) =>
          Array.from({ length: lastRow - row + 1 }, (__, down) => cells.get(at(row + down, column + across)) ?? ''),
        ).some((line) => line.some((value, down) => value !== '' && line[down - 1] === ''));
        const isAcross =
          plan.frozen.columns > 0 && values.some((one) => one === '') && values.some((one) => one !== '');
        if (hasGap || isAcross) report(`${plan.name}!${validation.address}`, 'some of the examples are missing');
      }
      const scalars = plan.validations.filter(({ address }) => !address.includes(':') && plan.frozen.columns > 0);
      for (const { address } of scalars) {
        if (cells.get(address) === '' || cells.get(address) === undefined)
          report(`${plan.name}!${address}`, 'no example');
      }
    }
  },

  'inputs say what to type': ({ sheets }: Workbook, report: Report) => {
    for (const { plan } of sheets) {
      for (const { address, prompt, error, ...bounds } of plan.validations) {
        const place = `${plan.name}!${address}`;
        // Excel keeps a list as one text with commas, of at most 255 characters.
        if (
          bounds.kind === 'list' &&
          (bounds.values.join().length > 255 || bounds.values.some((one) => /,|^$/.test(one)))
        ) {
          report(place, `list ${bounds.values.join(' | ')}`);
        }
        if (prompt.title === '' || prompt.title.length > 32) report(place, `title "${prompt.title}"`);
        if (prompt.message === '' || prompt.message.length > 255) report(place, `message "${prompt.message}"`);
        if (error.title === '' || error.title.length > 32) report(place, `error title "${error.title}"`);
        if (error.message === '' || error.message.length > 255) report(place, `error "${error.message}"`);
      }
    }
  },

  'inputs have a label, a unit and a note': ({ plan: whole, sheets }: Workbook, report: Report) => {
    // In a document what is to be typed says itself what it is: a heading or a label beside it is enough.
    const isLabelled = isDocument(whole);
    for (const sheet of sheets) {
      const { plan, cells, typed } = sheet;
      const hasText = (row: number, column: number): boolean => {
        const content = cells.get(at(row, column));
        return typeof content === 'string' && content !== '';
      };
      for (const address of typed) {
        const { row, column } = area(address);
        const notes = sheet.hasTimeline ? [firstPeriod, sheet.afterPeriods] : [3];
        // A note that several lines or columns in a row share stands at the first of them.
        let first = row;
        while (typed.has(at(first - 1, column))) first -= 1;
        const hasNote = notes.some((one) =>
          Array.from({ length: row - first + 1 }, (_, down) => first + down).some((line) => hasText(line, one)),
        );
        const isInLine = hasText(row, 0) && hasText(row, 2) && hasNote;
        if (plan.frozen.columns > 0 && !isInLine) report(`${plan.name}!${address}`, 'in its row');
        // A line of its own, on a sheet of either kind, has its words beside it; a table has them over its columns.
        if (plan.frozen.columns > 0 || isInLine) continue;
        let top = row;
        while (typed.has(at(top - 1, column))) top -= 1;
        // A text, a choice or a date needs no unit, a number does.
        const isNumber = plan.validations.some(
          (one) => (one.kind === 'decimal' || one.kind === 'whole') && cellsOf(one.address).includes(address),
        );
        const wanted = isLabelled ? 1 : isNumber ? 3 : 2;
        let leftmost = column;
        while (typed.has(at(row, leftmost - 1))) leftmost -= 1;
        const sharesNote = !hasText(top - 1, column) && hasText(top - 1, leftmost);
        const words = [1, 2, 3].filter((up) => hasText(top - up, column)).length + (sharesNote ? 1 : 0);
        const isOver = words >= wanted;
        const over = isOver || (isLabelled && hasText(row, column - 1));
        if (!over) report(`${plan.name}!${address}`, 'over its column');
      }
    }
  },

  'inputs, and only inputs, are coloured as inputs': ({ sheets }: Workbook, report: Report) => {
    const fills = new Set<string>();
    for (const { typed, styles } of sheets) for (const address of typed) fills.add(styles.get(address)?.fill ?? 'none');
    if (fills.size !== 1 || fills.has('none')) report('workbook', `fills of inputs: ${[...fills].join()}`);
    for (const { plan, typed, styles } of sheets) {
      if (plan.role === 'about') continue;
      for (const [address, style] of styles) {
        if (!typed.has(address) && style.fill !== undefined && fills.has(style.fill)) {
          report(`${plan.name}!${address}`, 'coloured as an input, but it is none');
        }
      }
    }
  },

  'inputs and calculations never share a block': ({ sheets }: Workbook, report: Report) => {
    for (const { plan, typed } of sheets) {
      for (const { address, cells } of plan.contents) {
        const hasTyped = cellsOf(address).some((one) => typed.has(one));
        if (hasTyped && cells.some((row) => row.some((content) => isCalculation(content)))) {
          report(`${plan.name}!${address}`, 'both');
        }
      }
    }
  },

  'every input has a name': ({ sheets, names }: Workbook, report: Report) => {
    const named = new Set(
      [...names.values()].flatMap(({ sheet, address }) => cellsOf(address).map((one) => `${sheet}!${one}`)),
    );
    for (const { plan, typed } of sheets) {
      for (const address of typed)
        if (!named.has(`${plan.name}!${address}`)) report(`${plan.name}!${address}`, 'no name');
    }
  },

  'names are legal and lead to filled cells': ({ plan, sheets, names }: Workbook, report: Report) => {
    const seen = new Set<string>();
    for (const { name, comment } of plan.names) {
      const key = name.toLowerCase();
      if (seen.has(key)) report(name, 'twice');
      seen.add(key);
      if (!/^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) || name.length > 255) report(name, 'not a name');
      if (/^([A-Z]{1,3}\d+|[RC]|R\d*C\d*)$/i.test(name)) report(name, 'looks like a cell');
      if (knownFunctions.has(name.toUpperCase())) report(name, 'the name of a function');
      if (comment === '') report(name, 'no comment');
      const target = names.get(name);
      const sheet = sheets.find((one) => one.plan.name === target?.sheet);
      if (!target || !sheet) report(name, 'leads to no sheet');
      else if (!cellsOf(target.address).every((one) => sheet.typed.has(one) || isFilled(sheet.cells.get(one)))) {
        report(name, `${target.address} is not filled`);
      }
    }
  },

  'the same column is the same period everywhere': ({ sheets }: Workbook, report: Report) => {
    const timelines = sheets.filter((sheet) => sheet.hasTimeline);
    const first = timelines[0];
    for (const sheet of timelines) {
      const last = (one: Sheet | undefined): number => one?.afterPeriods ?? firstPeriod;
      if (last(sheet) !== last(first)) report(sheet.plan.name, `periods to column ${last(sheet)}, not ${last(first)}`);
      for (const row of headerRows) {
        for (let column = firstPeriod; column < last(sheet); column++) {
          const content = sheet.cells.get(at(row, column));
          if (!isFormula(content)) report(`${sheet.plan.name}!${at(row, column)}`, 'the timeline is not computed');
          else if (sheet !== first) {
            const target = partsOf(String(content))[0];
            const same = target?.sheet === first?.plan.name && target?.address?.replaceAll('$', '') === at(row, column);
            if (!same) report(`${sheet.plan.name}!${at(row, column)}`, 'not the same period');
          }
        }
      }
      for (const [address, content] of sheet.cells) {
        if (area(address).column === spacer && content !== '')
          report(`${sheet.plan.name}!${address}`, 'before the first period');
      }
    }
  },

  'one formula per row, the same in every period': ({ sheets }: Workbook, report: Report) => {
    for (const sheet of sheets) {
      const { plan, hasTimeline, cells } = sheet;
      if (!hasTimeline) continue;
      const rows = new Map<number, Set<string>>();
      for (const [address, content] of cells) {
        const { row, column } = area(address);
        if (column < firstPeriod || column >= sheet.afterPeriods || content === '') continue;
        const kind = isFormula(content) ? relativeTo(String(content), row, column) : 'typed';
        rows.set(row, (rows.get(row) ?? new Set()).add(kind));
      }
      for (const [row, kinds] of rows)
        if (kinds.size > 1) report(`${plan.name} row ${row + 1}`, [...kinds].join(' or '));
    }
  },

  'no constant in a formula': (workbook: Workbook, report: Report) => {
    for (const { place, formula } of workbook.formulas) {
      for (const part of partsOf(formula)) {
        if (part.kind === 'number' && !allowedConstants.has(Number(part.text)))
          report(place, `${part.text} in ${formula}`);
      }
      for (const [hidden] of formula.replace(/"[^"]*"/g, '""').matchAll(madeOfOthers))
        report(place, `${hidden} in ${formula}`);
    }
  },

  'native functions only': (workbook: Workbook, report: Report) => {
    for (const { place, formula } of workbook.formulas) {
      for (const part of partsOf(formula)) {
        if (part.kind === 'function' && !knownFunctions.has(part.text)) report(place, `${part.text} in ${formula}`);
      }
    }
  },

  'no link to another file': (workbook: Workbook, report: Report) => {
    for (const { place, formula } of workbook.formulas) {
      const words = partsOf(formula).filter((part) => part.kind !== 'text');
      if (words.some((part) => /[[\]]|\.xls/.test(part.text))) report(place, formula);
    }
  },

  'formulas are short': (workbook: Workbook, report: Report) => {
    for (const { place, formula } of workbook.formulas) {
      const calculation = partsOf(formula).reduce(
        (length, { kind, text }) => length + (kind === 'text' ? 1 : text.length),
        0,
      );
      if (calculation > longestFormula) report(place, formula);
    }
  },

  'formulas are not nested deep': (workbook: Workbook, report: Report) => {
    for (const { place, formula } of workbook.formulas) {
      const parts = partsOf(formula);
      // Brackets of arithmetic are no calls.
      const isCall: boolean[] = [];
      let deepest = 0;
      for (const [index, { kind, text }] of parts.entries()) {
        if (kind !== 'sign') continue;
        if (text === '(') isCall.push(parts[index - 1]?.kind === 'function');
        if (text === ')') isCall.pop();
        deepest = Math.max(deepest, isCall.filter(Boolean).length);
      }
      if (deepest > deepestFormula) report(place, `${deepest} deep: ${formula}`);
    }
  },

  'no array can spill': (workbook: Workbook, report: Report) => {
    for (const { place, formula } of workbook.formulas) {
      for (const { kind, text, address, depth } of partsOf(formula)) {
        const target = kind === 'name' ? workbook.names.get(text)?.address : address;
        if (depth === 0 && target?.includes(':')) report(place, formula);
      }
    }
  },

  'formulas speak of filled cells': (workbook: Workbook, report: Report) => {
    const { sheets, names } = workbook;
    for (const { place, formula, sheet: own } of workbook.formulas) {
      // What only counts formulas reads no cell.
      if (/^=SUMPRODUCT\(ISFORMULA\([^()]+\)\*1\)$/.test(formula)) continue;
      for (const { kind, text, sheet, address } of partsOf(formula)) {
        if (kind === 'name' && !names.has(text) && !/^(TRUE|FALSE)$/.test(text)) report(place, `no name ${text}`);
        if (kind !== 'reference' || address === undefined) continue;
        const target = sheets.find((one) => one.plan.name === (sheet ?? own));
        if (!target) report(place, `no sheet ${sheet ?? own}`);
        const blank = cellsOf(address.replaceAll('$', '')).find((one) => {
          const isSpacer = target?.hasTimeline === true && area(one).column === spacer;
          return !isSpacer && !target?.typed.has(one) && !isFilled(target?.cells.get(one));
        });
        if (blank !== undefined) report(place, `${blank} is empty in ${formula}`);
      }
    }
  },

  'texts cannot be taken for something else': ({ sheets }: Workbook, report: Report) => {
    for (const { plan, cells } of sheets) {
      for (const [address, content] of cells) {
        if (typeof content === 'string' && /^[+\-@']|^[\d\s.,:/-]+$|[\n\t]/.test(content))
          report(`${plan.name}!${address}`, content);
      }
    }
  },

  'every total is checked another way': ({ plan, sheets }: Workbook, report: Report) => {
    if (isDocument(plan)) return;
    const checks = sheets.find((sheet) => sheet.plan.role === 'checks');
    const rows = [...(checks?.cells.keys() ?? [])].filter(
      (address) => /^F\d+$/.test(address) && isFormula(checks?.cells.get(address)),
    );
    if (rows.length === 0) report('Checks', 'nothing is checked');
    for (const state of rows) {
      const { row } = area(state);
      const content = (column: number): string => String(checks?.cells.get(at(row, column)) ?? '');
      if (content(0) === '' || content(0).startsWith('=')) report(state, 'no label');
      for (const column of [1, 2, 3, 4]) if (!content(column).startsWith('=')) report(at(row, column), 'not computed');
      if (content(1) === content(2)) report(state, 'both ways are the same');
      const spoken = partsOf(content(5)).map((part) => part.address);
      if (!spoken.includes(at(row, 3)) || !spoken.includes(at(row, 4))) report(state, 'does not compare');
    }
  },

  'results have charts with titles': ({ plan }: Workbook, report: Report) => {
    // Where there are numbers over time.
    if (plan.timeline && !plan.sheets.some((sheet) => sheet.role === 'results' && sheet.charts.length > 0))
      report('workbook', 'no chart');
    const names = new Set<string>();
    for (const sheet of plan.sheets) {
      for (const chart of sheet.charts) {
        const place = `${sheet.name}, chart ${chart.name}`;
        if (names.has(chart.name)) report(place, 'its name is used twice');
        names.add(chart.name);
        if (chart.title === '') report(place, 'no title');
        if (chart.categoryAxis.title === '' || chart.valueAxis.title === '') report(place, 'an axis has no title');
        if (chart.valueAxis.numberFormat === '') report(place, 'the values have no format');
        if (chart.series.length === 0) report(place, 'no series');
        const colors = chart.series.map((series) => series.color);
        // Of a waterfall the parts above zero and below are one thing.
        const isWaterfall = chart.series.some(({ isBase }) => isBase === true);
        if (!isWaterfall && new Set(colors).size !== colors.length) report(place, 'two series in one colour');
        if (chart.series.some((series) => series.name === '')) report(place, 'a series has no name');
      }
    }
  },

  'charts show filled cells and cover none': ({ sheets }: Workbook, report: Report) => {
    const source = (reference: string): { sheet: Sheet | undefined; cells: string[] } => {
      const part = partsOf(reference)[0];
      return {
        sheet: sheets.find((one) => one.plan.name === part?.sheet),
        cells: cellsOf((part?.address ?? 'A1').replaceAll('$', '')),
      };
    };
    for (const { plan, cells } of sheets) {
      for (const chart of plan.charts) {
        const categories = source(chart.categories);
        for (const range of [chart.categories, ...chart.series.map((series) => series.values)]) {
          const { sheet, cells: found } = source(range);
          if (!found.every((one) => isFilled(sheet?.cells.get(one)))) report(chart.name, `${range} is not filled`);
          const wanted = chart.kind === 'bubble' && range !== chart.categories ? 1 : categories.cells.length;
          if (found.length !== wanted) report(chart.name, `${range} has another length`);
        }
        const covered = cellsOf(chart.anchor).find((one) => isFilled(cells.get(one)));
        if (covered !== undefined) report(chart.name, `covers ${covered}`);
        const { lastRow, lastColumn } = area(chart.anchor);
        const printed = area(plan.print.area);
        if (lastRow > printed.lastRow || lastColumn > printed.lastColumn) report(chart.name, 'is not printed');
      }
    }
  },

  'everything is printed, with titles repeated': ({ sheets }: Workbook, report: Report) => {
    for (const sheet of sheets) {
      const { plan, cells, hasTimeline } = sheet;
      const printed = area(plan.print.area);
      for (const [address, content] of cells) {
        const { row, column } = area(address);
        // The notes behind the periods are for reading on the screen.
        const isBehind = hasTimeline && column >= sheet.afterPeriods;
        if (content !== '' && (row > printed.lastRow || (column > printed.lastColumn && !isBehind)))
          report(`${plan.name}!${address}`, 'not printed');
      }
      if (plan.print.titleRows === undefined) report(plan.name, 'no rows are repeated');
      if (hasTimeline && plan.print.titleColumns === undefined) report(plan.name, 'no columns are repeated');
      if (plan.print.pages.wide > 1 && plan.print.titleColumns === undefined)
        report(plan.name, 'pages beside each other without the labels of their rows');
    }
  },

  'only words are merged': ({ sheets }: Workbook, report: Report) => {
    for (const { plan, cells, typed } of sheets) {
      for (const address of plan.merged ?? []) {
        const [first = '', ...others] = cellsOf(address);
        if (isCalculation(cells.get(first)) || typeof cells.get(first) !== 'string' || typed.has(first))
          report(`${plan.name}!${first}`, 'is no text');
        const covered = others.find((one) => isFilled(cells.get(one)));
        if (covered !== undefined) report(`${plan.name}!${covered}`, 'is covered');
      }
    }
  },

  'no page cuts a chart': ({ sheets }: Workbook, report: Report) => {
    for (const { plan } of sheets) {
      const begins = plan.print.rowBreaks.map((cell) => area(cell).row);
      for (const { name, anchor } of plan.charts) {
        const { row, lastRow } = area(anchor);
        if (begins.some((one) => one > row && one <= lastRow)) report(plan.name, `${name} is on two pages`);
      }
    }
  },

  'headings stay in view': ({ sheets }: Workbook, report: Report) => {
    for (const { plan, hasTimeline } of sheets) {
      if (plan.frozen.rows < (hasTimeline ? 6 : 2)) report(plan.name, `${plan.frozen.rows} rows`);
      if (hasTimeline && plan.frozen.columns < 1) report(plan.name, 'no columns');
    }
  },

  'texts fit their columns': ({ sheets }: Workbook, report: Report) => {
    for (const { plan, cells, styles, widths } of sheets) {
      const heights = new Map(
        plan.rowHeights.flatMap(({ rows, points }) => {
          const [from = 1, to = from] = rows.split(':').map(Number);
          return Array.from({ length: to - from + 1 }, (_, index) => [from - 1 + index, points] as const);
        }),
      );
      const { lastColumn } = area(plan.print.area);
      for (const [address, content] of cells) {
        if (typeof content !== 'string' || content === '' || isCalculation(content)) continue;
        const text = content.startsWith('="') ? content.slice(2, -1) : content;
        const { row, column } = area(address);
        const style = styles.get(address) ?? {};
        const needed = roomFor(text) * ((style.size ?? 11) / 11);
        if (style.wrap) {
          const merged = (plan.merged ?? []).map(area).find((one) => one.row === row && one.column === column);
          const wide = merged ? across(merged, widths) : widths(column);
          const lines = Math.ceil(needed / (wide * 1.15));
          if ((heights.get(row) ?? 15) < lines * 14) report(`${plan.name}!${address}`, `needs ${lines} lines: ${text}`);
          continue;
        }
        let room = widths(column);
        for (let next = column + 1; style.align !== 'right' && next <= lastColumn; next++) {
          if (isFilled(cells.get(at(row, next)))) break;
          room += widths(next);
        }
        if (needed > room) report(`${plan.name}!${address}`, `needs ${Math.ceil(needed)} of ${room}: ${text}`);
      }
    }
  },

  'texts can be read on their fill': ({ sheets }: Workbook, report: Report) => {
    for (const { plan, cells, styles } of sheets) {
      for (const [address, style] of styles) {
        if (!isFilled(cells.get(address))) continue;
        const ratio = contrast(style.color ?? '#000000', style.fill ?? '#FFFFFF');
        if (ratio < 4.5) report(`${plan.name}!${address}`, `contrast ${ratio.toFixed(1)}`);
      }
      for (const { address, color, fill } of plan.conditionalFormats) {
        if (contrast(color ?? '#000000', fill ?? '#FFFFFF') < 4.5) report(`${plan.name}!${address}`, 'its condition');
      }
    }
  },

  'numbers have a format': ({ sheets }: Workbook, report: Report) => {
    for (const { plan, cells, styles } of sheets) {
      for (const [address, content] of cells) {
        if (typeof content === 'number' && !styles.get(address)?.numberFormat)
          report(`${plan.name}!${address}`, String(content));
      }
    }
  },

  'every text is translated': ({ plan, english }: Workbook, report: Report) => {
    if (plan.language === 'en') return;
    const typed = JSON.stringify(plan.answers);
    const texts = textsOf(plan);
    const originals = textsOf(english);
    if (texts.length !== originals.length) report('workbook', 'the English plan has another shape');
    texts.forEach(({ place, text }, index) => {
      const isSame = originals[index]?.text === text && /\p{L}{2}/u.test(text);
      // A name that is cut where it is too long is still the user's.
      const names = text.replace(/…$|, %$/, '').split(/ [→÷–—…] /);
      const isName = names.every((one) => typed.includes(JSON.stringify(one).slice(1, -1)));
      if (isSame && !isName && !international.test(text)) report(place, text);
    });
  },
} satisfies Record<string, (workbook: Workbook, report: Report) => void>;

export type Rule = keyof typeof rules;
const ruleNames = Object.keys(rules) as readonly Rule[];

/** What breaks the standards in a plan; `english` is the plan of the same answers in English. */
export function lint(plan: WorkbookPlan, english: WorkbookPlan): Finding[] {
  const sheets = plan.sheets.map(readSheet);
  const workbook: Workbook = {
    plan,
    english,
    sheets,
    formulas: formulasOf(sheets),
    names: new Map(
      plan.names.map(({ name, formula }) => {
        const part = partsOf(formula)[0];
        return [name, { sheet: part?.sheet ?? '', address: (part?.address ?? 'A1').replaceAll('$', '') }];
      }),
    ),
  };
  const found: Finding[] = [];
  for (const rule of ruleNames) rules[rule](workbook, (place, text) => found.push({ rule, place, text }));
  return found;
}

function readSheet(plan: SheetPlan): Sheet {
  const cells = new Map<string, CellContent>();
  for (const { address, cells: rows } of plan.contents) {
    const { row, column } = area(address);
    rows.forEach((contents, down) => {
      contents.forEach((content, across) => cells.set(at(row + down, column + across), content));
    });
  }
  const styles = new Map<string, CellStyle>();
  for (const { address, style } of plan.styles) {
    for (const one of cellsOf(address)) {
      const below = styles.get(one);
      styles.set(one, below ? { ...below, ...style } : style);
    }
  }
  const widths = new Map<number, number>();
  for (const { columns, characters } of plan.columnWidths) {
    const { column, lastColumn } = area(columns.replace(/([A-Z]+)/g, '$11'));
    for (let one = column; one <= lastColumn; one++) widths.set(one, characters);
  }
  return {
    plan,
    cells,
    styles,
    typed: new Set(plan.validations.flatMap(({ address }) => cellsOf(address))),
    widths: (column) => widths.get(column) ?? 8.43,
    hasTimeline: plan.frozen.columns > 0,
    afterPeriods: afterPeriods(cells),
  };
}

/** Whether it has something to fill in, and no checks. */
function isDocument({ names }: WorkbookPlan): boolean {
  return names.some(({ name }) => /^Document_state/.test(name));
}

/** The widths of an area's columns together. */
function across({ column, lastColumn }: ReturnType<typeof area>, widths: (column: number) => number): number {
  return Array.from({ length: lastColumn - column + 1 }, (_, index) => widths(column + index)).reduce(
    (sum, width) => sum + width,
    0,
  );
}

/** What stands in the cells of a reference with its sheet. */
function valuesOf(sheets: readonly Sheet[], reference: string): string[] {
  const part = partsOf(reference)[0];
  const sheet = sheets.find((one) => one.plan.name === part?.sheet);
  return cellsOf((part?.address ?? 'A1').replaceAll('$', '')).map((one) =>
    String(sheet?.cells.get(one) ?? '').replace(/^="(.*)"$/, '$1'),
  );
}

/** The column behind the last period. */
function afterPeriods(cells: ReadonlyMap<string, CellContent>): number {
  let column = firstPeriod;
  while (isFilled(cells.get(at(headerRows[0] ?? 0, column)))) column += 1;
  return column;
}

function isFormula(content: CellContent | undefined): boolean {
  return typeof content === 'string' && content.startsWith('=');
}

/** A formula that is more than a text in quotes. */
function isCalculation(content: CellContent | undefined): boolean {
  return isFormula(content) && !/^="(?:[^"]|"")*"$/.test(String(content));
}

function isFilled(content: CellContent | undefined): boolean {
  return content !== undefined && content !== '';
}

function formulasOf(sheets: readonly Sheet[]): PlacedFormula[] {
  return sheets.flatMap(({ plan, cells }) => [
    ...[...cells].flatMap(([address, content]) =>
      isFormula(content) ? [{ place: `${plan.name}!${address}`, formula: String(content), sheet: plan.name }] : [],
    ),
    ...plan.conditionalFormats.map(({ address, formula }) => ({
      place: `${plan.name}!${address}, its condition`,
      formula,
      sheet: plan.name,
    })),
  ]);
}

/** Everything that a person reads, in a fixed order. */
function textsOf(plan: WorkbookPlan): { place: string; text: string }[] {
  const found: { place: string; text: string }[] = [];
  const put = (place: string, text: string): void => {
    found.push({ place, text });
  };
  for (const sheet of plan.sheets) {
    put('the name of a sheet', sheet.name);
    for (const { address, cells } of sheet.contents) {
      for (const content of cells.flat()) {
        if (typeof content !== 'string') continue;
        const place = `${sheet.name}!${address}`;
        if (!content.startsWith('=')) put(place, content);
        else for (const part of partsOf(content)) if (part.kind === 'text') put(place, part.text);
      }
    }
    for (const { address, prompt, error } of sheet.validations) {
      for (const text of [prompt.title, prompt.message, error.title, error.message])
        put(`${sheet.name}!${address}`, text);
    }
    for (const { address, tip } of sheet.links) put(`${sheet.name}!${address}`, tip);
    for (const chart of sheet.charts) {
      const titles = [chart.title, chart.categoryAxis.title, chart.valueAxis.title];
      for (const text of [...titles, ...chart.series.map((series) => series.name)]) put(chart.name, text);
    }
  }
  for (const { name, comment } of plan.names) put(name, comment);
  return found;
}

/** Characters of the default font; East Asian ones count twice. */
function roomFor(text: string): number {
  return [...text].reduce(
    (sum, letter) => sum + (/[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/u.test(letter) ? 2 : 1),
    0,
  );
}

function contrast(one: string, other: string): number {
  const [light = 1, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance as the Web Content Accessibility Guidelines define it. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = parseInt(color.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
