// A person types a line cell by cell. Whatever of it is there already, no sheet shows an error value, and a list says which of
// its lines are not finished.
import { type CellContent, type InputPlan, plan } from '../../src/plan';
import { words } from '../../src/plan/words';
import { templates } from '../../src/templates';
import type { InputTableSpec } from '../../src/templates/spec';
import { isWhole, sampled } from '../depth';
import { evaluateQuickly } from '../plan/quick-engine';
import { answersOf } from '../plan/sizes';
import { area, at } from '../plan/addresses';
import { errorsIn, formulasOf } from './sweep';

const cases = sampled(templates, 4).flatMap((template) => {
  const answers = answersOf(template, 'en', 'default');
  return 'depth' in answers
    ? ['essential', 'full'].map((depth) => [`${template.id}, ${depth}`, template, { ...answers, depth }] as const)
    : [[template.id, template, answers] as const];
});

/** What may stand in a cell: its example, that of another line, or something that is accepted. */
function valueOf({ cells }: InputPlan, row: number): CellContent {
  const own = cells[row];
  const example = own?.example === '' ? cells.find((cell) => cell.example !== '')?.example : own?.example;
  if (example !== undefined) return example;
  const accepts = own?.accepts;
  if (accepts?.kind === 'list') return accepts.values[0] ?? '';
  return !accepts || accepts.kind === 'text' ? 'A' : Math.max(accepts.min, Math.min(1, accepts.max));
}

/** Sets of columns, as bits: all of them where they are few; else none, each alone, all but each, and from the left. */
function subsets(columns: number, few: number): number[] {
  const all = 2 ** columns - 1;
  if (columns <= few) return Array.from({ length: all + 1 }, (_, set) => set);
  const each = Array.from({ length: columns }, (_, column) => [2 ** column, all - 2 ** column, 2 ** (column + 1) - 1]);
  return [...new Set([0, all, ...each.flat()])];
}

test.each(cases)(
  '%s: a line that is half typed is no error, and is said to be unfinished',
  (_id, template, answers) => {
    const made = plan(template, answers, 'en');
    const computed = evaluateQuickly(made);
    const formulas = formulasOf(made);
    const specs = template.build(answers).sheets.flatMap(({ blocks }) => blocks) as readonly { kind: string }[];
    const lists = new Map(
      specs
        .filter((block): block is InputTableSpec => block.kind === 'inputTable')
        .map((block) => [block.id, block.columns.filter(({ needed }) => needed).map(({ id }) => id)]),
    );
    const complete = new Set(
      specs.flatMap((block) => {
        const { id, complete: isComplete } = block as InputTableSpec;
        return block.kind === 'inputTable' && isComplete ? [id] : [];
      }),
    );
    const ofThings = new Set(
      made.inputs
        .flatMap(({ id, items }) => (items.length > 0 ? [id.split('.')[0] ?? ''] : []))
        .filter((id) => complete.has(id)),
    );
    const tables = new Map<string, InputPlan[]>();
    for (const input of made.inputs.filter(({ over }) => over === 'rows')) {
      const [table = ''] = input.id.split('.');
      tables.set(table, [...(tables.get(table) ?? []), input]);
    }
    const found: string[] = [];
    for (const [table, columns] of tables) {
      const rows = columns[0]?.cells.length ?? 0;
      const firstEmpty = Array.from({ length: rows }, (_, row) => row).find((row) =>
        columns.every(({ cells }) => cells[row]?.example === ''),
      );
      const needed = lists.get(table) ?? [];
      for (const row of new Set([0, firstEmpty ?? rows - 1, rows - 1])) {
        const before = columns.map(({ name }) => computed.named(name));
        for (const set of subsets(columns.length, isWhole ? 8 : 4)) {
          const typed = columns.filter((_column, index) => set & (2 ** index));
          for (const [index, column] of columns.entries()) {
            const cells = (before[index] ?? []).map(([cell = '']) => cell);
            cells[row] = typed.includes(column) ? valueOf(column, row) : '';
            computed.type(
              column.name,
              before[index]?.length === 1 && before[index][0]?.length !== 1 ? cells[row] : cells.map((cell) => [cell]),
            );
          }
          const said = (what: string): string =>
            `${table} ${String(row + 1)} [${typed.map(({ id }) => id).join()}]: ${what}`;
          found.push(...errorsIn(computed, formulas).slice(0, 2).map(said));
          if (needed.length === 0 || template.kind !== 'model') continue;
          const missing = needed.filter((id) => !typed.some((column) => column.id === `${table}.${id}`)).length;
          const isUnfinished = (typed.length > 0 || complete.has(table)) && missing > 0;
          const state = String(computed.value(made.sheets.at(-1)?.name ?? '', 'A2'));
          // Each column of a thing of its own is a line by itself.
          const text = `${words.passedUnfinished.en}${String(ofThings.has(table) ? missing : 1)}`;
          if (state.startsWith(words.someFailed.en)) continue;
          if (state !== (isUnfinished ? text : words.allPassed.en)) found.push(said(state));
        }
        for (const [index, { name }] of columns.entries()) computed.type(name, before[index] ?? []);
      }
    }
    expect(found).toEqual([]);
    // Every list of a model that one types line by line says what a line needs.
    const isList = new Set(
      specs.flatMap((block) =>
        block.kind === 'inputTable' && !('rowHeader' in block) ? [(block as InputTableSpec).id] : [],
      ),
    );
    const silent = [...lists].filter(([id, columns]) => columns.length === 0 && isList.has(id));
    expect(template.kind === 'model' ? silent : []).toEqual([]);
  },
);

test.each(cases)(
  '%s: a single value that is deleted is no error, and is said to be missing',
  (_id, template, answers) => {
    const made = plan(template, answers, 'en');
    const computed = evaluateQuickly(made);
    const formulas = formulasOf(made);
    const checks = made.sheets.at(-1)?.name ?? '';
    const found: string[] = [];
    for (const { id, name, over, cells } of made.inputs.filter((input) => input.over === 'cell')) {
      const before = computed.named(name)[0]?.[0] ?? '';
      computed.type(name, '');
      found.push(
        ...errorsIn(computed, formulas)
          .slice(0, 2)
          .map((what) => `${id}: ${what}`),
      );
      const [cell] = cells;
      const isComputedWith = cell?.example !== '' && cell?.accepts.kind !== 'text';
      const state = String(computed.value(checks, 'A2'));
      // With no tolerance at all the last digit fails a check; the cell is said to be missing all the same.
      const isSaid = state.toLowerCase().endsWith('unfinished lines: 1');
      if (template.kind === 'model' && isSaid !== isComputedWith) found.push(`${id} over ${over}: ${state}`);
      // No price is the best of a tier that is not there.
      const mayFail = id === 'check_tolerance' || id === 'tested_tier';
      if (!mayFail && state.startsWith(words.someFailed.en)) found.push(`${id}: ${state}`);
      computed.type(name, before);
    }
    expect(found).toEqual([]);
  },
);

/** Rows that stand only where they are asked for. */
const withMoreRows = [
  ['sales-plan', { depth: 'full', roles: ['Curator', 'Seller'] }],
  ['product-lifecycle', { demand: 'typed' }],
] as const;
const casesOfRows = [
  ...cases,
  ...templates.flatMap((template) =>
    withMoreRows
      .filter(([id]) => id === template.id)
      .map(
        ([id, more]) =>
          [`${id}, with more rows`, template, { ...answersOf(template, 'en', 'default'), ...more }] as const,
      ),
  ),
];

/** Where a blank period says something: no such leads, no limit, no investment, and what is counted once a period is over. */
const blankSays = /^(lead_cost_|own_leads_|seats$|investment$|fact_|count_|spend_)/;

test.each(sampled(casesOfRows, 4))(
  '%s: a row over periods that is typed in part is no error, and is said to be unfinished',
  (_id, template, answers) => {
    const made = plan(template, answers, 'en');
    const computed = evaluateQuickly(made);
    const formulas = formulasOf(made);
    const checks = made.sheets.at(-1)?.name ?? '';
    const complete = new Map(
      template
        .build(answers)
        .sheets.flatMap(({ blocks }) => blocks)
        .flatMap((block) =>
          block.kind === 'inputRows' ? block.rows.map((row) => [row.id, row.complete ?? false]) : [],
        ),
    );
    const found: string[] = [];
    for (const { id, name, cells, sheet, address } of made.inputs.filter(({ over }) => over === 'periods')) {
      const [before = []] = computed.named(name);
      const last = cells.length - 1;
      const isNeeded = !blankSays.test(id);
      const rule = made.sheets
        .find((one) => one.name === sheet)
        ?.conditionalFormats.find(
          (one) => one.address === address && !one.formula.includes(`${checks}!`) && !one.formula.startsWith('=COUNT'),
        );
      const { row, column } = area(address);
      // Of what there is there are all its rows, or those up to a period.
      const upTo = complete.get(id) ?? false;
      const isComplete = upTo !== false;
      const marks = isComplete
        ? typeof upTo === 'string'
          ? `=AND(${at(row, column)}="",${at(3, column)}<=MAX(1,Now_period,Base_period))`
          : `=${at(row, column)}=""`
        : `=AND(${at(row, column)}="",COUNTA($${at(row, column)}:$${at(row, column + last)})>0)`;
      if (rule?.formula !== (isNeeded ? marks : undefined))
        found.push(`${id}: marked by ${rule?.formula ?? 'nothing'}`);
      const parts = [
        (at: number) => at > 0,
        (at: number) => at < last,
        (at: number) => at % 2 === 0,
        (at: number) => at === 0,
        () => false,
      ];
      for (const isTyped of parts) {
        computed.type(name, [before.map((value, at) => (isTyped(at) ? value : ''))]);
        found.push(
          ...errorsIn(computed, formulas)
            .slice(0, 2)
            .map((what) => `${id}: ${what}`),
        );
        const typed = before.filter((value, at) => isTyped(at) && value !== '').length;
        const state = String(computed.value(checks, 'A2'));
        const isSaid = state.toLowerCase().endsWith('unfinished lines: 1');
        if (isSaid !== (isNeeded && (typed > 0 || isComplete) && typed <= last))
          found.push(`${id} with ${String(typed)}: ${state}`);
      }
      computed.type(name, [before]);
    }
    expect(found).toEqual([]);
  },
);
