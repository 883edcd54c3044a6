import { dateUnit, people } from '../building-blocks/units';
import type { Formula, InputRowSpec, InputRowsSpec, RowSpec, SheetSpec, Words } from '../spec';
import { dayOfPlan } from './example';
import type { Sale } from './sale';
import { rowsOf } from './sale';
import * as say from './facts.texts';

/** The same rows as in the plan, typed week after week. */
export function factsSheet(sale: Sale): SheetSpec {
  const money = (id: string, label: Words, min: number): InputRowSpec => ({
    id,
    label,
    unit: sale.currency,
    note: say.perPeriod,
    format: 'money',
    min,
    example: '',
  });
  return {
    id: 'facts',
    role: 'inputs',
    name: say.facts,
    purpose: say.factsPurpose,
    blocks: [
      {
        kind: 'inputs',
        title: say.howFarFactsGo,
        inputs: [
          {
            id: 'facts_until',
            label: say.factsAreCompleteUpTo,
            unit: dateUnit,
            note: say.factsUntilNote,
            format: 'date',
            example: dayOfPlan(sale, -1),
          },
        ],
      },
      {
        kind: 'inputRows',
        title: say.peopleAtEachStage,
        rows: sale.stages.map((stage, index) => ({
          id: `fact_stage_${index + 1}`,
          label: stage,
          unit: people,
          note: say.perPeriod,
          format: 'count',
          example: '',
          items: [{ question: 'stages', number: index + 1 }],
        })),
      },
      {
        kind: 'inputRows',
        title: say.customersAndMoney,
        rows: [
          {
            id: 'fact_customers',
            label: say.customers,
            unit: people,
            note: say.factCustomersNote,
            format: 'count',
            example: '',
          },
          money('fact_acquisition', say.advertisingAndActivities, 0),
          // More may be paid back in a period than comes in.
          money('fact_revenue', say.revenue, -1e15),
          money('fact_costs', say.allCosts, 0),
        ],
      },
      ...factsByItem(sale),
    ],
  };
}

/** The same facts by channel and by product: a total that is not typed is their sum. */
function factsByItem({ channels, products, currency }: Sale): readonly InputRowsSpec[] {
  const rows = (
    question: 'channels' | 'products',
    names: readonly string[],
    of: Pick<InputRowSpec, 'id' | 'unit' | 'format'>,
  ): readonly InputRowSpec[] =>
    names.map((label, index) => ({
      ...of,
      id: `${of.id}_${index + 1}`,
      label,
      note: say.byItem,
      example: '',
      items: [{ question, number: index + 1 }],
    }));
  return [
    {
      kind: 'inputRows',
      title: say.leadsByChannel,
      rows: rows('channels', channels, { id: 'fact_leads', unit: people, format: 'count' }),
    },
    {
      kind: 'inputRows',
      title: say.advertisingByChannel,
      rows: rows('channels', channels, { id: 'fact_spend', unit: currency, format: 'money' }),
    },
    {
      kind: 'inputRows',
      title: say.customersByProduct,
      rows: rows(
        'products',
        products.map(({ name }) => name),
        { id: 'fact_buyers', unit: people, format: 'count' },
      ),
    },
    {
      kind: 'inputRows',
      title: say.customersByChannel,
      rows: rows('channels', channels, { id: 'fact_won', unit: people, format: 'count' }),
    },
  ];
}

/** 1 for a period whose facts count; without a day up to which they are complete, all do. */
export const isOver: Formula = 'IF(OR(facts_until = 0, period_end <= facts_until), 1, 0)';

/** The rows whose sum a fact is where it is not typed itself; none for most. */
export function partsOfFact(id: string, { channels, products }: Sale): Formula | undefined {
  switch (id) {
    case 'fact_stage_1':
      return rowsOf('fact_leads', channels.length);
    case 'fact_acquisition':
      return rowsOf('fact_spend', channels.length);
    case 'fact_customers':
      return rowsOf('fact_buyers', products.length);
    default:
      return undefined;
  }
}

/** A fact as it is typed, or the sum of its parts; customers are summed by channel where products are not typed either. */
export function typedFact(
  id: string,
  sale: Sale,
  unknown: Formula = id === 'fact_customers' ? wonInAll : 'word(none)',
): Formula {
  const parts = partsOfFact(id, sale);
  return `IF(ISNUMBER(${id}), ${id}, ${parts === undefined ? unknown : orNone(parts, unknown)})`;
}

function orNone(parts: Formula, unknown: Formula = 'word(none)'): Formula {
  return `IF(COUNT(${parts}) > 0, SUM(${parts}), ${unknown})`;
}

const wonInAll = 'won_in_all';

/** The line that `typedFact` sums customers by channel in. */
export function customersOfAllChannels({ channels }: Sale): RowSpec {
  return {
    id: wonInAll,
    label: say.customersOfAllChannels,
    unit: people,
    note: say.customersOfAllChannelsNote,
    format: 'count',
    formula: orNone(rowsOf('fact_won', channels.length)),
    total: 'sum',
  };
}
