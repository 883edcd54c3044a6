import { people, per } from '../building-blocks/units';
import type { BlockSpec, CheckSpec, InputRowsSpec, InputTableSpec } from '../spec';
import { headCount, payOfOne } from './example';
import type { Sale } from './sale';
import { rowsOf } from './sale';
import * as say from './roles.texts';

/** Payroll by roles: people by period × the pay of one, in the place of one typed line. */

/** On Inputs. */
export function staffTable({ roles, currency, ...sale }: Sale): readonly InputTableSpec[] {
  if (roles.length === 0) return [];
  return [
    {
      kind: 'inputTable',
      id: 'staff',
      title: say.payByRole,
      rowHeader: say.role,
      complete: true,
      columns: [
        {
          id: 'pay',
          needed: true,
          label: say.payOfOnePeriod,
          unit: per(currency, say.person),
          note: say.payNote,
          format: 'price',
        },
      ],
      rows: roles.map((name, index) => ({
        id: `role_${index + 1}`,
        label: name,
        items: [{ question: 'roles', number: index + 1 }],
        cells: { pay: payOfOne({ ...sale, roles, currency }) },
      })),
    },
  ];
}

/** On Budget. */
export function peopleBlock({ roles }: Sale): readonly InputRowsSpec[] {
  if (roles.length === 0) return [];
  return [
    {
      kind: 'inputRows',
      title: say.peopleByRole,
      rows: roles.map((name, index) => ({
        id: `people_${index + 1}`,
        label: name,
        unit: people,
        note: say.peopleBlockRowNote,
        format: 'decimal',
        example: headCount(index),
        complete: true,
        items: [{ question: 'roles', number: index + 1 }],
      })),
    },
  ];
}

/** In the plan: `payroll`, which is typed where there are no roles. */
export function payrollBlock({ roles, currency }: Sale): readonly BlockSpec[] {
  if (roles.length === 0) return [];
  const note = say.peopleTimesPayOfOne;
  return [
    {
      kind: 'rows',
      title: say.payroll,
      rows: [
        ...roles.map((name, index) => ({
          id: `role_pay_${index + 1}`,
          label: name,
          unit: currency,
          note,
          format: 'money' as const,
          formula: `people_${index + 1} * staff.role_${index + 1}.pay`,
          total: 'sum' as const,
        })),
        {
          id: 'payroll',
          label: say.allRoles,
          unit: currency,
          note: say.partOfFixedCosts,
          format: 'money' as const,
          formula: `SUM(${rowsOf('role_pay', roles.length)})`,
          total: 'sum' as const,
          emphasis: true,
        },
      ],
    },
  ];
}

/** All fixed costs over the plan. */
export function allFixed({ roles }: Sale): string {
  return roles.length === 0 ? 'SUM(all(payroll:other_fixed))' : 'total(payroll) + SUM(all(other_fixed))';
}

export function payrollChecks({ roles }: Sale): readonly CheckSpec[] {
  if (roles.length === 0) return [];
  return [
    {
      id: 'payroll',
      label: say.payrollLabel,
      format: 'money',
      value: 'total(payroll)',
      otherWay: `SUMPRODUCT(all(${rowsOf('people', roles.length)}) * staff.pay)`,
    },
  ];
}
