import type { Texts } from '../../locales/language';
import type { BlockSpec, FigureSpec, RowSpec, Words } from '../spec';
import { profitBeforeInvestment } from './kept';
import type { Product } from './product';
import { ofAll } from './product';
import { adopterClasses, count, customers, stageIds, stageNames, units } from './words';
import * as say from './chosen.texts';

const chosenRow =
  (products: readonly Product[]) =>
  (id: string, label: Texts, format: RowSpec['format'], unit: Words): RowSpec => ({
    id: `chosen_${id}`,
    label,
    unit,
    note: say.note,
    format,
    formula: `CHOOSE(chosen_number, ${ofAll(products, ({ number }) => `${id}_${number}`)})`,
  });

/** Its place among the products: all rows of it are chosen by this number. */
export const chosenNumber: FigureSpec = {
  id: 'chosen_number',
  label: say.itsNumber,
  unit: count,
  note: say.itsPlaceAmongProducts,
  format: 'count',
  // An equals sign, unlike MATCH, takes the stars and question marks of a name for what they are.
  formula: 'MAX(1, SUMPRODUCT((labels(start) = chosen_product) * start.number))',
};

/** How many triggers hold, beside the products' own rows: formulas over several sheets would grow too long. */
export function chosenTriggers(products: readonly Product[]): RowSpec {
  return chosenRow(products)('weak', say.exitTriggersThatHold, 'count', say.of3);
}

export function chosenBlocks(products: readonly Product[], currency: string): readonly BlockSpec[] {
  const chosen = chosenRow(products);
  return [
    {
      kind: 'figures',
      title: say.productToLookAt,
      figures: [
        {
          id: 'chosen_market',
          label: say.itsMarketM,
          unit: customers,
          note: say.chosenMarketNote,
          format: 'count',
          formula: 'INDEX(demand.market, chosen_number)',
        },
      ],
    },
    {
      kind: 'rows',
      title: say.itsSalesByStage,
      rows: [
        chosen('stage', say.stage, 'text', say.word),
        {
          ...chosen('sales', say.sales, 'count', units),
          total: 'sum',
        },
        ...stageIds.map((stage): RowSpec => ({
          id: `chosen_in_${stage}`,
          label: stageNames[stage],
          unit: units,
          note: say.chosenBlocksRowNote,
          format: 'count',
          formula: `IF(chosen_stage = word(${stage}), chosen_sales, 0)`,
          total: 'sum',
        })),
      ],
    },
    {
      kind: 'rows',
      title: say.itsNewCustomersByClass,
      rows: [
        {
          ...chosen('customers', say.customersSoFar, 'count', customers),
          total: 'last',
        },
        {
          ...chosen('adopters', say.newCustomers, 'count', customers),
          total: 'sum',
        },
        ...adopterClasses.map(({ id, name }): RowSpec => ({
          id: `chosen_${id}`,
          label: name,
          unit: customers,
          note: say.chosenBlocksRowNote2,
          format: 'count',
          formula: `MAX(0, MIN(chosen_customers, chosen_market * classes.${id}.to) - MAX(chosen_customers - chosen_adopters, chosen_market * classes.${id}.from))`,
          total: 'sum',
        })),
      ],
    },
    {
      kind: 'rows',
      title: say.itsMoney,
      rows: [
        {
          ...chosen('revenue', say.revenue, 'money', currency),
          called: say.revenueOfProduct,
          total: 'sum',
        },
        {
          ...chosen('profit', profitBeforeInvestment, 'money', currency),
          called: say.profitOfProduct,
          total: 'sum',
          warnBelowZero: true,
        },
        {
          ...chosen('invested', say.investment, 'money', currency),
          total: 'sum',
        },
        {
          ...chosen('cash_flow', say.cashFlow, 'money', currency),
          total: 'sum',
          warnBelowZero: true,
        },
        {
          ...chosen('cash', say.cumulativeCash, 'money', currency),
          called: say.cashOfProduct,
          total: 'last',
          warnBelowZero: true,
        },
        {
          ...chosen('exit_effect', say.whatExitChanges, 'money', currency),
          total: 'sum',
        },
        {
          id: 'chosen_kept_cash',
          label: say.cumulativeCashIfKept,
          called: say.cashOfProductIfKept,
          unit: currency,
          note: say.note,
          format: 'money',
          formula: 'prev(chosen_kept_cash) + chosen_cash_flow - chosen_exit_effect',
          total: 'last',
          warnBelowZero: true,
        },
      ],
    },
  ];
}
