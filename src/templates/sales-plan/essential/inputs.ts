import { authorInputs, toleranceInput } from '../../building-blocks/general';
import { baseScenario, onlyCase, scenarioTable } from '../../building-blocks/scenarios';
import { timelineInputs } from '../../building-blocks/timeline';
import type { Formula, InputRowsSpec, InputRowSpec, InputSpec, SheetSpec, Words } from '../../spec';
import { budgetSheet } from '../budget';
import { factsSheet } from '../facts';
import { inputsSheet, openingInputs } from '../inputs';
import type { Sale } from '../sale';
import { mixTable, offersTable, scenarioLines } from '../scenarios';
import * as texts from './inputs.texts';

/**
 * What the essential plan asks: the same inputs as the full one under the same ids, so that what was typed in one stands
 * in the other, but fewer of them. Of the scenarios it has the base one.
 */

/** The cell of a price, a conversion or a rate. */
export function chosen(sale: Sale, line: string): Formula {
  return `scenarios.${line}.case_${baseScenario(sale.scenarios) + 1}`;
}

/** The cells of all prices, all prices of offers or all conversions. */
export function allChosen(sale: Sale, line: 'price' | 'offer_price'): Formula {
  const count = (line === 'price' ? sale.products : sale.offers).length;
  const [first, last] = [chosen(sale, `${line}_1`), chosen(sale, `${line}_${count}`)];
  return count === 1 ? first : `${first}:${last}`;
}

export function essentialInputs(sale: Sale): SheetSpec {
  const inputs = inputsSheet(sale).blocks.flatMap((block) => (block.kind === 'inputs' ? block.inputs : []));
  const only = (...ids: readonly string[]): readonly InputSpec[] => inputs.filter(({ id }) => ids.includes(id));
  const asked = (id: string): boolean => /^(price|offer_price|conversion)_|^refund_rate$/.test(id);
  return {
    id: 'inputs',
    role: 'inputs',
    name: texts.inputs,
    purpose: texts.inputsPurpose,
    blocks: [
      onlyCase(
        scenarioTable(
          sale.scenarios,
          texts.pricesAndConversions,
          texts.quantity,
          scenarioLines(sale).filter(({ id }) => asked(id)),
        ),
        baseScenario(sale.scenarios),
      ),
      mixTable(sale),
      ...(sale.offers.length > 0 ? [offersTable(sale)] : []),
      { kind: 'inputs', title: texts.costsOfOneCustomer, inputs: only('conversion_cost', 'delivery_cost') },
      ...(sale.offers.length > 0
        ? [
            {
              kind: 'inputs' as const,
              title: texts.customersBeforePlan,
              inputs: openingInputs.map((input) => {
                const note = otherNotes[input.id];
                return note ? { ...input, note } : input;
              }),
            },
          ]
        : []),
      {
        kind: 'inputs',
        title: texts.general,
        inputs: [
          ...timelineInputs(sale.timeline),
          ...factsUntil(sale),
          ...only('deviation_limit'),
          ...authorInputs(sale.timeline.firstDay),
          { ...toleranceInput, label: texts.allowedDifference },
        ],
      },
    ],
  };
}

/** At first nothing is left out: whatever is typed counts. */
function factsUntil(sale: Sale): readonly InputSpec[] {
  const inputs = factsSheet(sale).blocks.flatMap((block) => (block.kind === 'inputs' ? block.inputs : []));
  return inputs.map((input) => ({ ...input, note: texts.factsUntilNote, example: '' }));
}

/** What an essential plan says of an input in other words, as it has neither season nor activities nor the sheet Backwards. */
const otherNotes: Readonly<Record<string, Words>> = {
  lead_cost: texts.leadCost,
  own_leads: texts.ownLeads,
  target_revenue: texts.targetRevenue,
  opening_customers: texts.openingCustomers,
  fact_customers: texts.factCustomers,
};

/** What is typed period by period: what is planned to be spent and to come in, and what really happened. */
export function budgetAndFacts(sale: Sale): SheetSpec {
  const rowBlocks = ({ blocks }: SheetSpec): readonly InputRowsSpec[] =>
    blocks.flatMap((block) => (block.kind === 'inputRows' ? [block] : []));
  const isAsked = ({ id }: InputRowSpec): boolean => id !== 'seats' && id !== 'investment';
  const reworded = (row: InputRowSpec): InputRowSpec => ({
    ...row,
    ...(row.id === 'fact_acquisition' && { label: texts.advertising }),
    note: otherNotes[row.id.replace(/_\d+$/, '')] ?? row.note,
  });
  return {
    id: 'facts',
    role: 'inputs',
    name: texts.budgetAndFacts,
    purpose: texts.factsPurpose,
    blocks: [
      ...[...rowBlocks(budgetSheet(sale)), ...rowBlocks(factsSheet(sale))].flatMap((block): InputRowsSpec[] => {
        const rows = block.rows.filter(isAsked).map(reworded);
        return rows.length > 0 ? [{ ...block, title: titleOf(block), rows }] : [];
      }),
    ],
  };
}

/** Plan and fact stand on one sheet here: a title says which of them is meant. */
function titleOf({ rows, title }: InputRowsSpec): Words {
  const [first] = rows;
  if (!first?.id.startsWith('fact_')) return title;
  const say = (language: 'en' | 'ru' | 'zh' | 'vi'): string => (typeof title === 'string' ? title : title[language]);
  return {
    en: `Fact: ${say('en')}`,
    ru: `Факт: ${say('ru')}`,
    zh: `实际：${say('zh')}`,
    vi: `Thực tế: ${say('vi')}`,
  };
}
