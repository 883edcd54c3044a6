import { withUnit } from '../../locales/joining';
import type { Language } from '../../locales/language';
import type { FigureSpec, Format, InputSpec, InputTableSpec, Item, Typed, Words } from '../spec';
import type { Question } from '../template';
import { choice } from './units';
import * as texts from './scenarios.texts';

/** Several cases of the same plan side by side; one cell chooses which of them is computed. */

const initial: Readonly<Record<Language, readonly string[]>> = {
  en: ['Low', 'Base', 'High'],
  ru: ['Осторожный', 'Базовый', 'Оптимистичный'],
  zh: ['保守', '基准', '乐观'],
  vi: ['Thận trọng', 'Cơ sở', 'Lạc quan'],
};

export const scenariosQuestion = {
  id: 'scenarios',
  kind: 'list',
  label: texts.scenarios,
  hint: texts.scenariosHint,
  min: 1,
  max: 5,
  maxLength: 30,
  initial,
} as const satisfies Question;

/** The one that is chosen at first: the middle one, or the first of two. */
export function baseScenario(scenarios: readonly string[]): number {
  return Math.max(0, Math.floor((scenarios.length - 1) / 2));
}

/** The cell that chooses. */
export function scenarioInput(scenarios: readonly string[]): InputSpec {
  return {
    id: 'scenario',
    label: texts.scenario,
    unit: choice,
    note: texts.scenarioNote,
    format: 'choice',
    options: scenarios,
    example: scenarios[baseScenario(scenarios)] ?? '',
  };
}

/** A quantity that differs between scenarios. */
export interface ScenarioLine {
  /** Also the id of the figure with the chosen value. */
  readonly id: string;
  readonly label: Words;
  readonly unit: Words;
  readonly typed: Typed & { readonly format: Format };
  /** One for each scenario. */
  readonly examples: readonly number[];
  readonly items?: readonly Item[];
  readonly answers?: string;
}

const columnId = (index: number): string => `case_${index + 1}`;

/** The table to type in: a line for each quantity, a column for each scenario. Its id is `scenarios`. */
export function scenarioTable(
  scenarios: readonly string[],
  title: Words,
  rowHeader: Words,
  lines: readonly ScenarioLine[],
): InputTableSpec {
  return {
    kind: 'inputTable',
    id: 'scenarios',
    title,
    rowHeader,
    complete: true,
    columns: scenarios.map((scenario, index) => ({
      id: columnId(index),
      needed: true,
      label: scenario,
      unit: texts.seeLine,
      note: texts.valuesOfThisScenario,
      format: 'decimal',
      items: [{ question: 'scenarios', number: index + 1 }],
    })),
    rows: lines.map(({ id, label, unit, typed, examples, items, answers }) => ({
      id,
      label: labelWithUnit(label, unit),
      typed,
      cells: Object.fromEntries(examples.map((example, index) => [columnId(index), example])),
      ...(items ? { items } : {}),
      ...(answers ? { answers } : {}),
    })),
  };
}

/** The table with one of its scenarios alone, under the id that it has among the others. `at`: from 0. */
export function onlyCase(table: InputTableSpec, at: number): InputTableSpec {
  const id = columnId(at);
  return {
    ...table,
    columns: table.columns
      .filter((column) => column.id === id)
      .map((column) => ({ ...column, label: texts.value, note: texts.yourOwnOverExample })),
    rows: table.rows.map((row) => ({ ...row, cells: { [id]: row.cells[id] ?? '' } })),
  };
}

/** The lines' values in the chosen scenario, under the lines' own ids. They need the figure `scenario_number`. */
export function chosenFigures(scenarios: readonly string[], lines: readonly ScenarioLine[]): readonly FigureSpec[] {
  return lines.map(({ id, label, unit, typed }) => ({
    id,
    label,
    unit,
    note: texts.ofChosenScenario,
    format: typed.format,
    formula: `CHOOSE(scenario_number, ${scenarios.map((_, index) => `scenarios.${id}.${columnId(index)}`).join(', ')})`,
  }));
}

/** Which of the scenarios is chosen: 1 for the first. */
export const scenarioNumber: FigureSpec = {
  id: 'scenario_number',
  label: texts.chosenScenario,
  unit: texts.no,
  note: texts.scenarioNumberNote,
  format: 'count',
  formula: 'IF(scenario = "", 1, MATCH(scenario, headings(scenarios), 0))',
};

function labelWithUnit(label: Words, unit: Words): Words {
  const say = (text: Words, language: Language): string => (typeof text === 'string' ? text : text[language]);
  const joined = (language: Language): string => withUnit(language, say(label, language), say(unit, language));
  return { en: joined('en'), ru: joined('ru'), zh: joined('zh'), vi: joined('vi') };
}
