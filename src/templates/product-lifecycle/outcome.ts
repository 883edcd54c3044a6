import { timingRows } from '../building-blocks/flows';
import { factor } from '../building-blocks/units';
import type { RowSpec, SheetSpec } from '../spec';
import { chosenBlocks } from './chosen';
import { profitBeforeInvestment } from './kept';
import { leavingBlocks } from './leaving';
import type { Product } from './product';
import { ofAll } from './product';
import * as say from './outcome.texts';

/** What the plan holds of each product, its exit counted, and what they are together. */
export function outcomeSheet(products: readonly Product[], currency: string): SheetSpec {
  return {
    id: 'outcome',
    role: 'workings',
    name: say.withExit,
    purpose: say.outcomePurpose,
    blocks: [
      ...products.flatMap((product) => leavingBlocks(product, currency)),
      { kind: 'rows', title: say.portfolio, rows: portfolioRows(products, currency) },
      { kind: 'rows', title: say.whenMoneyMoves, rows: [...timingRows, ...factorRows] },
      ...chosenBlocks(products, currency),
    ],
  };
}

const factorRows: readonly RowSpec[] = (
  [
    ['investment', say.factorOfInvestment],
    ['operating', say.factorOfRevenueAndCosts],
  ] as const
).map(([kind, label]) => ({
  id: `${kind}_factor`,
  label,
  unit: factor,
  note: say.factorRowsNote,
  format: 'factor',
  formula: `1 / (1 + half_period_rate) ^ ${kind}_point`,
}));

function portfolioRows(products: readonly Product[], currency: string): readonly RowSpec[] {
  const sum = (id: string): string => `SUM(${ofAll(products, ({ number }) => `${id}_${number}`)})`;
  return [
    {
      id: 'revenue',
      label: say.revenue,
      unit: currency,
      note: say.allProducts,
      format: 'money',
      formula: sum('revenue'),
      total: 'sum',
    },
    {
      id: 'costs_of_all',
      label: say.costs,
      unit: currency,
      note: say.allProducts,
      format: 'money',
      formula: sum('costs'),
      total: 'sum',
    },
    {
      id: 'profit',
      label: profitBeforeInvestment,
      unit: currency,
      note: say.profitNote,
      format: 'money',
      formula: 'revenue - costs_of_all',
      total: 'sum',
      warnBelowZero: true,
    },
    {
      id: 'investment',
      label: say.investment,
      unit: currency,
      note: say.allProducts,
      format: 'money',
      formula: sum('invested'),
      total: 'sum',
    },
    {
      id: 'released',
      label: say.releasedAtExits,
      unit: currency,
      note: say.allProducts,
      format: 'money',
      formula: sum('released'),
      total: 'sum',
    },
    {
      id: 'cash_flow',
      label: say.cashFlow,
      unit: currency,
      note: say.cashFlowNote,
      format: 'money',
      formula: 'profit - investment + released',
      total: 'sum',
      warnBelowZero: true,
    },
    {
      id: 'cash',
      label: say.cumulativeCash,
      unit: currency,
      note: say.allCashFlowsSoFar,
      format: 'money',
      formula: 'prev(cash) + cash_flow',
      total: 'last',
      emphasis: true,
      warnBelowZero: true,
    },
    {
      id: 'exit_effect',
      label: say.whatExitsChange,
      unit: currency,
      note: say.allProducts,
      format: 'money',
      formula: sum('exit_effect'),
      total: 'sum',
    },
    {
      id: 'investment_saved',
      label: say.investmentThatExitsSave,
      unit: currency,
      note: say.typedLessInvested,
      format: 'money',
      formula: `SUM(investment_1:investment_${products.length}) - investment`,
      total: 'sum',
    },
  ];
}
