import { lead, people, per } from '../building-blocks/units';
import type { InputRowSpec, SheetSpec } from '../spec';
import { budgets, investments, leadCost, otherFixed, payroll, seats, targets } from './example';
import { peopleBlock } from './roles';
import type { Sale } from './sale';
import * as say from './budget.texts';

/** What is decided period by period: budgets, prices of leads, seats, fixed costs, investment, the target. */
export function budgetSheet(sale: Sale): SheetSpec {
  return {
    id: 'budget',
    role: 'inputs',
    name: say.budget,
    purpose: say.budgetPurpose,
    blocks: [
      {
        kind: 'inputRows',
        title: say.budgetByChannel,
        rows: sale.channels.map((channel, index) => ({
          id: `budget_${index + 1}`,
          label: channel,
          unit: sale.currency,
          note: say.budgetBlockRowNote,
          format: 'money',
          example: budgets(sale, index),
          complete: true,
          items: [{ question: 'channels', number: index + 1 }],
        })),
      },
      {
        kind: 'inputRows',
        title: say.costPerLeadByChannel,
        rows: sale.channels.map((channel, index) => ({
          id: `lead_cost_${index + 1}`,
          label: channel,
          unit: per(sale.currency, lead),
          note: say.budgetBlockRowNote2,
          format: 'price',
          example: leadCost(sale, index),
          items: [{ question: 'channels', number: index + 1 }],
        })),
      },
      {
        kind: 'inputRows',
        title: say.budgetBlockTitle,
        rows: sale.channels.map((channel, index) => ({
          id: `own_leads_${index + 1}`,
          label: channel,
          unit: people,
          note: say.budgetBlockRowNote3,
          format: 'count',
          example: '',
          items: [{ question: 'channels', number: index + 1 }],
        })),
      },
      {
        kind: 'inputRows',
        title: say.seats,
        rows: [
          { id: 'seats', label: say.seats, unit: people, note: say.seatsNote, format: 'count', example: seats(sale) },
        ],
      },
      ...peopleBlock(sale),
      { kind: 'inputRows', title: say.fixedCosts, rows: fixedRows(sale) },
      {
        kind: 'inputRows',
        title: say.investment,
        rows: [
          {
            id: 'investment',
            label: say.investmentLabel,
            unit: sale.currency,
            note: say.investmentNote,
            format: 'money',
            example: investments(sale),
          },
        ],
      },
      {
        kind: 'inputRows',
        title: say.target,
        rows: [
          {
            id: 'target_revenue',
            label: say.targetRevenue,
            unit: sale.currency,
            note: say.targetRevenueNote,
            format: 'money',
            example: targets(sale),
            complete: true,
          },
        ],
      },
    ],
  };
}

function fixedRows(sale: Sale): readonly InputRowSpec[] {
  const rows: readonly InputRowSpec[] = [
    {
      id: 'payroll',
      label: say.payroll,
      unit: sale.currency,
      note: say.payrollNote,
      format: 'money',
      example: payroll(sale),
      complete: true,
    },
    {
      id: 'other_fixed',
      label: say.otherFixedCosts,
      unit: sale.currency,
      note: say.rentSoftwareAccountingAndLike,
      format: 'money',
      example: otherFixed(sale),
      complete: true,
    },
  ];
  return sale.roles.length > 0 ? rows.slice(1) : rows;
}
