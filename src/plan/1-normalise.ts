import type { Language } from '../locales/language';
import type {
  BlockSpec,
  FigureSpec,
  Format,
  InputTableSpec,
  Mark,
  ModelSpec,
  TableSpec,
  Typed,
  Words,
} from '../templates/spec';
import type { Answers, Template } from '../templates/template';
import type {
  NormalBlock,
  NormalFigure,
  NormalLine,
  NormalMark,
  NormalModel,
  NormalSheet,
  NormalTyped,
  NormalValue,
} from './model';
import { TemplateFault } from './model';
import { serialOf } from './serial-days';
import { words } from './words';
import type { Accepts } from './workbook-plan';

/** Phase 1: the author's form to the normalised form, in one language, with About and Checks added. */
export function normalise(template: Template, answers: Answers, language: Language): NormalModel {
  const spec = template.build(answers);
  const say = (text: Words | undefined): string =>
    text === undefined ? '' : typeof text === 'string' ? text : text[language];
  const fault = (place: string, what: string): never => {
    throw new TemplateFault(template.id, place, what);
  };

  const sheets = spec.sheets.map((sheet): NormalSheet => {
    const hasTimeline = sheet.blocks.some((block) => block.kind === 'rows' || block.kind === 'inputRows');
    const misfit = sheet.blocks.find(
      (block) =>
        block.kind === 'table' ||
        block.kind === 'inputTable' ||
        block.kind === 'chart' ||
        (block.kind === 'figures' && block.asTiles),
    );
    if (hasTimeline && misfit) {
      fault(`sheet "${sheet.id}"`, `a ${misfit.kind} cannot stand on a sheet with a timeline; give it its own sheet`);
    }
    const forInputs = sheet.role === 'inputs';
    for (const block of sheet.blocks) {
      if (forInputs !== block.kind.startsWith('input')) {
        fault(`sheet "${sheet.id}"`, `a block of ${block.kind} does not belong among the ${sheet.role}`);
      }
    }
    return {
      id: sheet.id,
      role: sheet.role,
      name: say(sheet.name),
      purpose: say(sheet.purpose),
      hasTimeline,
      blocks: sheet.blocks.map((block) => normaliseBlock(block, spec, say, language, fault)),
    };
  });

  const line = (label: string, text: string, formula = '', format: Format = 'text'): NormalLine => ({
    label,
    text,
    formula,
    format,
  });
  const numbered = (texts: readonly Words[]): NormalLine[] =>
    texts.map((text, index) => line(`${index + 1})`, say(text)));
  const about: NormalSheet = {
    id: 'about',
    role: 'about',
    name: words.aboutSheet[language],
    purpose: words.aboutPurpose[language],
    hasTimeline: false,
    blocks: [
      {
        kind: 'lines',
        title: words.aboutModel[language],
        lines: [
          line(words.purpose[language], template.purpose[language]),
          ...spec.about.facts.map((fact) => line(say(fact.label), '', fact.formula, fact.format ?? 'text')),
          line(words.checksState[language], '', 'checks_state'),
        ],
      },
      { kind: 'lines', title: words.howToUse[language], lines: numbered(spec.about.steps) },
      { kind: 'colourKey', title: words.colourKey[language] },
      { kind: 'sheetList', title: words.sheets[language] },
      { kind: 'lines', title: words.method[language], lines: numbered(spec.about.method) },
    ],
  };
  const checks: NormalSheet = {
    id: 'checks',
    role: 'checks',
    name: words.checksSheet[language],
    purpose: words.checksPurpose[language],
    hasTimeline: false,
    blocks: [
      {
        kind: 'checks',
        title: words.check[language],
        tolerance: spec.checks.tolerance,
        rows: spec.checks.rows.map((check) => ({
          id: check.id,
          label: say(check.label),
          format: check.format,
          value: check.value,
          otherWay: check.otherWay,
          scale: check.scale ?? '',
        })),
      },
    ],
  };

  return {
    template: { id: template.id, version: template.version },
    language,
    answers,
    title: say(spec.title),
    currency: spec.currency,
    timeline: spec.timeline,
    words: Object.fromEntries(Object.entries(spec.words ?? {}).map(([id, text]) => [id, say(text)])),
    sheets: [about, ...sheets, checks],
  };
}

type Say = (text: Words | undefined) => string;
type Fault = (place: string, what: string) => never;

function normaliseBlock(block: BlockSpec, spec: ModelSpec, say: Say, language: Language, fault: Fault): NormalBlock {
  const { periods } = spec.timeline;
  switch (block.kind) {
    case 'inputs':
      return {
        kind: 'inputs',
        title: say(block.title),
        inputs: block.inputs.map((input) => {
          const typed = normaliseTyped(input, spec, say, fault);
          return {
            ...typed,
            id: input.id,
            label: say(input.label),
            unit: say(input.unit),
            note: say(input.note),
            example: valueOf(input.example, typed, say),
            items: input.items ?? [],
            answers: input.answers ?? '',
          };
        }),
      };
    case 'inputRows':
      return {
        kind: 'inputRows',
        title: say(block.title),
        rows: block.rows.map((row) => {
          const { example } = row;
          const examples =
            typeof example === 'object' ? example : Array.from({ length: periods }, (): number | '' => example);
          if (examples.length !== periods) {
            fault(`row "${row.id}"`, `${examples.length} examples for ${periods} periods`);
          }
          return {
            ...normaliseTyped(row, spec, say, fault),
            id: row.id,
            label: say(row.label),
            unit: say(row.unit),
            note: say(row.note),
            examples,
            items: row.items ?? [],
          };
        }),
      };
    case 'inputTable':
      return normaliseInputTable(block, spec, say, fault);
    case 'rows':
      return {
        kind: 'rows',
        title: say(block.title),
        rows: block.rows.map((row) => ({
          id: row.id,
          label: say(row.label),
          unit: say(row.unit),
          note: say(row.note),
          format: row.format,
          formula: row.formula,
          total:
            row.total === 'sum'
              ? `SUM(all(${row.id}))`
              : row.total === 'last'
                ? `last(${row.id})`
                : (row.total?.formula ?? ''),
          emphasis: row.emphasis ?? false,
          warnBelowZero: row.warnBelowZero ?? false,
          mark: normaliseMark(row.mark),
        })),
      };
    case 'table':
      return normaliseTable(block, say, language, fault);
    case 'figures':
      return {
        kind: block.asTiles ? 'tiles' : 'figures',
        title: say(block.title),
        figures: block.figures.map((figure) => normaliseFigure(figure, say)),
      };
    case 'chart':
      return {
        kind: 'chart',
        id: block.id,
        shape: block.shape,
        title: say(block.title),
        over: block.over,
        categoryTitle: say(block.categoryTitle),
        valueTitle: say(block.valueTitle),
        valueFormat: block.valueFormat,
        series: block.series.map((series) => ({
          label: say(series.label),
          values: series.values,
          asLine: series.asLine ?? false,
          along: series.along ?? '',
          size: series.size ?? '',
        })),
        alongFormat: block.alongFormat ?? 'decimal',
        crossing: block.crossing,
        reversed: block.reversed ?? block.shape === 'funnel',
      };
  }
}

function normaliseFigure(figure: FigureSpec, say: Say): NormalFigure {
  return {
    id: figure.id,
    label: say(figure.label),
    unit: say(figure.unit),
    note: say(figure.note),
    format: figure.format,
    formula: figure.formula,
    emphasis: figure.emphasis ?? false,
    warnBelowZero: figure.warnBelowZero ?? false,
    mark: normaliseMark(figure.mark),
  };
}

function normaliseMark(mark: Mark | undefined): NormalMark {
  return mark ?? { when: '', as: 'warning' };
}

function normaliseInputTable(block: InputTableSpec, spec: ModelSpec, say: Say, fault: Fault): NormalBlock {
  const blanks = Array.from({ length: block.blankRows ?? 0 }, (_, index) => ({
    id: `blank_${index + 1}`,
    cells: {},
  }));
  const rows: InputTableSpec['rows'] = [...block.rows, ...blanks];
  return {
    kind: 'inputTable',
    id: block.id,
    title: say(block.title),
    rowHeader: say(block.rowHeader),
    columns: block.columns.map((column) => ({
      id: column.id,
      label: say(column.label),
      unit: say(column.unit),
      note: say(column.note),
      items: column.items ?? [],
    })),
    rows: rows.map((row) => {
      const stranger = Object.keys(row.cells).find((id) => !block.columns.some((column) => column.id === id));
      if (stranger !== undefined) fault(`table "${block.id}", row "${row.id}"`, `there is no column "${stranger}"`);
      return {
        id: row.id,
        label: say(row.label),
        items: row.items ?? [],
        answers: row.answers ?? '',
        cells: block.columns.map((column) => {
          const typed = normaliseTyped(row.typed ?? column, spec, say, fault);
          return { ...typed, example: valueOf(row.cells[column.id] ?? '', typed, say) };
        }),
      };
    }),
  };
}

function normaliseTable(block: TableSpec, say: Say, language: Language, fault: Fault): NormalBlock {
  return {
    kind: 'table',
    id: block.id,
    title: say(block.title),
    rowHeader: say(block.rowHeader),
    totalLabel: words.total[language],
    hasTotal: block.columns.some((column) => column.total !== undefined),
    columns: block.columns.map((column) => ({
      id: column.id,
      label: say(column.label),
      unit: say(column.unit),
      format: column.format,
      total: column.total === 'sum' ? `SUM(${block.id}.${column.id})` : (column.total?.formula ?? ''),
      mark: normaliseMark(column.mark),
    })),
    mark: normaliseMark(block.mark),
    rows: block.rows.map((row) => ({
      id: row.id,
      label: say(row.label),
      cells: block.columns.map(
        (column) =>
          row.cells[column.id] ??
          fault(`table "${block.id}", row "${row.id}"`, `no formula for the column "${column.id}"`),
      ),
    })),
  };
}

/** An amount that no plan reaches in any currency, and that a double still holds to a tenth. */
const largestAmount = 1e15;

function normaliseTyped(typed: Typed, spec: ModelSpec, say: Say, fault: Fault): NormalTyped {
  const { options } = typed;
  const rowsOf = options !== undefined && 'rowsOf' in options ? options.rowsOf : '';
  return { format: typed.format, accepts: acceptsOf(typed, spec, say, fault), rowsOf };
}

/** The labels of a table's rows. */
function labelsOf(table: string, spec: ModelSpec, fault: Fault): readonly Words[] {
  for (const block of spec.sheets.flatMap((sheet) => sheet.blocks)) {
    if ((block.kind === 'table' || block.kind === 'inputTable') && block.id === table) {
      return block.rows.map((row) => row.label ?? fault(`table "${table}"`, 'its rows have no labels to choose from'));
    }
  }
  return fault(`a choice of the rows of "${table}"`, 'there is no such table');
}

function acceptsOf(typed: Typed, spec: ModelSpec, say: Say, fault: Fault): Accepts {
  const number = (min: number, max: number, whole = typed.whole ?? false): Accepts => ({
    kind: whole ? 'whole' : 'decimal',
    min: typeof typed.min === 'number' ? typed.min : min,
    max: typeof typed.max === 'number' ? typed.max : max,
  });
  switch (typed.format) {
    case 'text':
      return { kind: 'text', maxLength: typed.maxLength ?? 100 };
    case 'choice':
      return {
        kind: 'list',
        values: (typed.options !== undefined && 'rowsOf' in typed.options
          ? labelsOf(typed.options.rowsOf, spec, fault)
          : (typed.options ?? [])
        ).map(say),
      };
    case 'date':
    case 'period':
      return {
        kind: 'date',
        min: serialOf(typeof typed.min === 'string' ? typed.min : '2000-01-01'),
        max: serialOf(typeof typed.max === 'string' ? typed.max : '2099-12-31'),
      };
    case 'percent':
      return number(0, 1);
    case 'count':
      return number(0, 1e9, typed.whole ?? true);
    case 'decimal':
    case 'factor':
    case 'money':
    case 'price':
      return number(0, largestAmount);
  }
}

function valueOf(example: number | Words, typed: NormalTyped, say: Say): NormalValue {
  if (typeof example === 'number') return example;
  const text = say(example);
  return typed.accepts.kind === 'date' && text !== '' ? serialOf(text) : text;
}
