import { daysLater } from '../../numerics/days';
import { actionCount, actionsTable, done, open, type Action } from '../building-blocks/actions';
import { days } from '../building-blocks/units';
import type { Formula, TableSpec } from '../spec';
import { lineIds, lineLabel, lineWord, type Part } from './part';
import * as say from './overdue.texts';

const examples = (asOf: string): readonly Action[] => [
  {
    what: say.examplesWhat,
    owner: say.headOfMarketing,
    due: daysLater(asOf, -14),
    effect: say.examplesEffect,
    result: say.examplesResult,
    state: done,
  },
  {
    what: say.examplesWhat2,
    owner: say.productManager,
    due: daysLater(asOf, -4),
    effect: say.examplesEffect2,
    result: '',
    state: open,
  },
  {
    what: say.examplesWhat3,
    owner: say.headOfSales,
    due: daysLater(asOf, 21),
    effect: say.oneGroupOf15Seats,
    result: '',
    state: open,
  },
];

/** Overdue actions that are listed. */
const shown = 6;

export function actionsPart(asOf: string): Part {
  const typed = examples(asOf);
  const ids = lineIds('action', typed.length, actionCount);
  const isThere = (id: string): Formula => `actions.${id}.what <> ""`;
  /** Days late of each line; where two are as late, the upper one comes first. */
  const order: TableSpec = {
    kind: 'table',
    id: 'action_order',
    title: say.actionsByLine,
    rowHeader: lineWord,
    columns: [
      { id: 'number', label: say.no, format: 'count' },
      { id: 'late', label: say.daysLate, format: 'count' },
      { id: 'weight', label: say.forOrder, format: 'factor' },
      { id: 'place', label: say.place, format: 'count' },
    ],
    rows: ids.map((id, index) => {
      const row = `line_${index + 1}`;
      return {
        id: row,
        label: lineLabel(index),
        cells: {
          number: index === 0 ? '1' : `action_order.line_${index}.number + 1`,
          late: `IF(AND(${isThere(id)}, actions.${id}.due <> "", actions.${id}.state <> word(done)), MAX(0, as_of - actions.${id}.due), 0)`,
          weight: `action_order.${row}.late - action_order.${row}.number / 100`,
          place: `RANK(action_order.${row}.weight, action_order.weight)`,
        },
      };
    }),
  };
  const overdue: TableSpec = {
    kind: 'table',
    id: 'overdue',
    title: say.overdueTitle,
    rowHeader: lineWord,
    columns: [
      { id: 'what', label: say.whatIsDone, format: 'text', longest: 120 },
      { id: 'owner', label: say.owner, format: 'text', longest: 40 },
      { id: 'due', label: say.due, format: 'date' },
      { id: 'late', label: say.overdue, unit: days, format: 'count' },
    ],
    mark: { when: 'ISNUMBER(overdue.this.late)', as: 'warning' },
    rows: ids.slice(0, shown).map((_, index) => {
      const line = `MATCH(action_order.line_${index + 1}.number, action_order.place, 0)`;
      const isLate = `INDEX(action_order.late, ${line})`;
      return {
        id: `place_${index + 1}`,
        label: lineLabel(index),
        cells: {
          what: `IF(${isLate} = 0, word(none), INDEX(actions.what, ${line}))`,
          owner: `IF(${isLate} = 0, word(none), INDEX(actions.owner, ${line}) & "")`,
          due: `IF(${isLate} = 0, word(none), INDEX(actions.due, ${line}))`,
          late: `IF(${isLate} = 0, word(none), ${isLate})`,
        },
      };
    }),
  };
  return {
    inputs: [actionsTable(typed)],
    workings: [order],
    results: [overdue],
    headlines: [
      {
        id: 'overdue_actions',
        label: say.overdueActions,
        unit: say.onDayOfAsOf,
        format: 'count',
        formula: 'COUNTIF(action_order.late, ">0")',
        mark: { when: 'overdue_actions > 0', as: 'warning' },
      },
    ],
    words: { done },
  };
}
