import type { Texts } from '../../locales/language';
import { people, points, share } from '../building-blocks/units';
import type { BlockSpec, Formula, RowSpec, SheetSpec, TableSpec } from '../spec';
import { aMonth, role } from './inputs';
import { rankingBlocks, roundingBlocks } from './ranking';
import { ofRole, ofRoles, type Team } from './team';
import * as say from './results.texts';
export const fundNow: Texts = { en: 'Payroll now', ru: 'ФОТ сейчас', zh: '现行薪酬总额', vi: 'Quỹ lương hiện nay' };
export const fundThen: Texts = { en: 'Payroll then', ru: 'ФОТ по-новому', zh: '新薪酬总额', vi: 'Quỹ lương mới' };

/** `value ÷ by`, and a dash where there is nothing to divide by. */
const ratio = (value: Formula, by: Formula): Formula => `IF(${by} = 0, word(none), ${value} / ${by})`;

/** What people ask for: who is paid what, how many are missing, what a KPI is worth, who leads. */
export function teamSheet(team: Team): SheetSpec {
  return {
    id: 'team_sheet',
    role: 'results',
    name: say.results,
    purpose: say.teamSheetPurpose,
    blocks: [
      figures(team),
      payTable(team),
      oneTable(team),
      {
        kind: 'chart',
        id: 'fund_chart',
        shape: 'line',
        title: say.fundChartTitle,
        over: 'periods',
        categoryTitle: say.periodFrom,
        valueTitle: team.currency,
        valueFormat: 'money',
        series: [
          { label: fundNow, values: 'fund_before' },
          { label: fundThen, values: 'fund' },
        ],
      },
      needTable(team),
      {
        kind: 'chart',
        id: 'need_chart',
        shape: 'column',
        title: say.needChartTitle,
        over: 'need',
        categoryTitle: role,
        valueTitle: people,
        valueFormat: 'count',
        series: [
          { label: say.thereThen, values: 'there' },
          { label: say.neededThen, values: 'needed' },
        ],
      },
      ...rankingBlocks(team),
      worthTable(team),
      cases,
      structureTable(team),
      {
        kind: 'chart',
        id: 'structure_chart',
        shape: 'bar',
        title: say.structureDepartmentsRolesPeople,
        over: 'structure',
        categoryTitle: say.departmentAndRole,
        valueTitle: people,
        valueFormat: 'count',
        series: [
          { label: say.department, values: 'in_department' },
          { label: role, values: 'in_role' },
        ],
        reversed: true,
      },
      scoresTable(team),
      stepsTable(team),
      ...roundingBlocks(team),
    ],
  };
}

function figures({ currency }: Team): BlockSpec {
  const money = aMonth(currency);
  const ofRevenue: Texts = say.percentOfRevenue;
  return {
    kind: 'figures',
    title: say.atGlance,
    asTiles: true,
    figures: [
      {
        id: 'fund_change',
        label: say.payrollChangesBy,
        called: say.changeOfPayroll,
        unit: money,
        format: 'money',
        formula: 'pay.total.change',
        emphasis: true,
        mark: { when: 'fund_change < 0', as: 'good' },
      },
      {
        id: 'newly_paid',
        label: say.paidBesides,
        called: say.newlyPaid,
        unit: people,
        format: 'count',
        formula: 'pay.total.people - pay.total.paid',
      },
      {
        id: 'fund_share_now',
        label: fundNow,
        unit: ofRevenue,
        format: 'percent',
        formula: ratio('total(fund_before)', 'SUM(all(revenue))'),
      },
      {
        id: 'fund_share',
        label: fundThen,
        unit: ofRevenue,
        format: 'percent',
        formula: ratio('total(fund)', 'SUM(all(revenue))'),
      },
      {
        id: 'lacking_people',
        label: say.lackingAtPeak,
        called: say.peopleLackingAtPeak,
        unit: people,
        format: 'count',
        formula: 'MAX(all(short))',
        emphasis: true,
        mark: { when: 'lacking_people > 0', as: 'warning' },
      },
      {
        id: 'to_find',
        label: say.stillToBeFound,
        called: say.peopleToFind,
        unit: people,
        format: 'count',
        formula: 'need.total.to_find',
        mark: { when: 'to_find > 0', as: 'warning' },
      },
      {
        id: 'best_ratio',
        label: say.bestKpiBrings,
        unit: say.timesItsCost,
        format: 'decimal',
        formula: 'IF(COUNT(worth.ratio) = 0, word(none), MAX(worth.ratio))',
      },
      {
        id: 'overdue_experiments',
        label: say.overdueExperiments,
        unit: say.experiments,
        format: 'count',
        formula: 'SUMPRODUCT((experiments.due <> "") * (experiments.due < as_of) * (experiments.state <> word(done)))',
        mark: { when: 'overdue_experiments > 0', as: 'warning' },
      },
    ],
  };
}

function payTable(team: Team): TableSpec {
  const { currency, roles } = team;
  const money = aMonth(currency);
  const amount = (id: string, label: Texts) => ({ id, label, unit: money, format: 'money' as const });
  return {
    kind: 'table',
    id: 'pay',
    title: say.payTitle,
    rowHeader: role,
    columns: [
      { id: 'people', label: say.people, unit: people, format: 'count', total: 'sum' },
      { id: 'paid', label: say.paidNow, unit: people, format: 'count', total: 'sum' },
      {
        id: 'paid_share',
        label: say.sharePaid,
        unit: share,
        format: 'percent',
        total: { formula: ratio('pay.total.paid', 'pay.total.people') },
        mark: { when: 'AND(ISNUMBER(pay.this.paid_share), pay.this.paid_share < 1)', as: 'warning' },
      },
      { ...amount('fund_now', fundNow), total: 'sum' },
      amount('now_each', say.nowPerHead),
      { ...amount('fund_then', fundThen), total: 'sum' },
      {
        ...amount('change', say.change),
        total: 'sum',
        mark: { when: 'pay.this.change < 0', as: 'good' },
      },
    ],
    rows: roles.map(({ id, name }, index) => {
      const own = (column: string): Formula => `pay.${id}.${column}`;
      const typed = (column: string): Formula => `roles.${id}.${column}`;
      return {
        id,
        label: name,
        cells: {
          people: `first(${ofRole('people', index)})`,
          // More than there are cannot be paid; a check says so. A blank cell is nobody, which MIN alone would leave out.
          paid: `MIN(${typed('paid_now')} + 0, ${own('people')})`,
          paid_share: ratio(own('paid'), own('people')),
          fund_now: `${own('paid')} * ${typed('pay_now')}`,
          // Of the paid and the unpaid together; where nobody is yet, nobody is paid.
          now_each: `IF(${own('people')} = 0, 0, ${own('fund_now')} / ${own('people')})`,
          fund_then: `${own('people')} * one.${id}.then`,
          change: `${own('fund_then')} - ${own('fund_now')}`,
        },
      };
    }),
  };
}

/** What one person of each role gets a month. */
function oneTable({ currency, roles }: Team): TableSpec {
  const money = aMonth(currency);
  const amount = (id: string, label: Texts) => ({ id, label, unit: money, format: 'money' as const });
  return {
    kind: 'table',
    id: 'one',
    title: say.oneTitle,
    rowHeader: role,
    columns: [
      amount('pay_now', say.payOfOneNow),
      amount('base', say.basePay),
      { id: 'score', label: say.kpiReached, unit: share, format: 'percent' },
      amount('bonus', say.kpiBonus),
      amount('sold', say.fromCascadeSales),
      amount('then', say.payOfOneThen),
    ],
    rows: roles.map(({ id, name }) => {
      const own = (column: string): Formula => `one.${id}.${column}`;
      const typed = (column: string): Formula => `roles.${id}.${column}`;
      return {
        id,
        label: name,
        cells: {
          pay_now: `${typed('pay_now')} + 0`,
          base: `${typed('base')} + 0`,
          score: `scores.${id}.all`,
          bonus: `${typed('bonus')} * ${own('score')}`,
          sold: `${typed('sales')} * ${typed('sales_share')}`,
          then: `${own('base')} + ${own('bonus')} + ${own('sold')}`,
        },
      };
    }),
  };
}

function needTable({ roles }: Team): TableSpec {
  const count = (id: string, label: Texts) => ({ id, label, unit: people, format: 'count' as const });
  return {
    kind: 'table',
    id: 'need',
    title: say.needTitle,
    rowHeader: role,
    columns: [
      count('now', say.inFirstPeriod),
      count('needed_now', say.neededInIt),
      { id: 'peak', label: say.tightestFrom, format: 'date' },
      count('there', say.thereThenColumn),
      count('needed', say.neededThenColumn),
      {
        ...count('lacking', say.lacking),
        mark: { when: 'need.this.lacking > 0', as: 'warning' },
      },
      // Without a total, as those lacking: each role has its own period.
      count('in_reserve', say.inReserveByThen),
      {
        ...count('to_find', say.stillToBeFound),
        total: 'sum',
        mark: { when: 'need.this.to_find > 0', as: 'warning' },
      },
    ],
    rows: roles.map(({ id, name }, index) => {
      const own = (column: string): Formula => `need.${id}.${column}`;
      const gap = ofRole('gap', index);
      const atPeak = (row: string): Formula =>
        `INDEX(all(${ofRole(row, index)}), MATCH(MIN(all(${gap})), all(${gap}), 0))`;
      return {
        id,
        label: name,
        cells: {
          now: `first(${ofRole('people', index)})`,
          needed_now: `first(${ofRole('needed', index)})`,
          peak: `INDEX(all(period_start), MATCH(MIN(all(${gap})), all(${gap}), 0))`,
          there: atPeak('people'),
          needed: atPeak('needed'),
          lacking: `MAX(0, ${own('needed')} - ${own('there')})`,
          in_reserve: readyBy(id, own('peak')),
          to_find: `MAX(all(${ofRole('to_find', index)}))`,
        },
      };
    }),
  };
}

/** Who of the reserve can do it and has a day from which on, which has come. */
const readyBy = (roleId: string, day: Formula): Formula =>
  `SUMPRODUCT((reserve.role = label(roles.${roleId})) * ISNUMBER(reserve.from) * (reserve.from <= ${day}))`;

/** Steps are better by one point: upwards, or downwards where less is better. */
function worthTable({ currency, kpis }: Team): TableSpec {
  const money = aMonth(currency);
  const asTheKpi: Texts = say.asKpi;
  return {
    kind: 'table',
    id: 'worth',
    title: say.worthTitle,
    rowHeader: say.kpi,
    columns: [
      { id: 'threshold', label: say.threshold, unit: asTheKpi, format: 'decimal' },
      { id: 'target', label: say.target, unit: asTheKpi, format: 'decimal' },
      { id: 'cap', label: say.cap, unit: share, format: 'percent' },
      { id: 'step', label: say.betterBy, unit: asTheKpi, format: 'decimal' },
      { id: 'paid', label: say.paidForItNow, unit: money, format: 'money', total: 'sum' },
      { id: 'cost', label: say.pointCosts, unit: money, format: 'money' },
      { id: 'brings', label: say.pointBrings, unit: money, format: 'money' },
      {
        id: 'ratio',
        label: say.bringsByCosts,
        unit: say.times,
        format: 'decimal',
        mark: { when: 'AND(ISNUMBER(worth.this.ratio), worth.this.ratio < 1)', as: 'warning' },
      },
    ],
    rows: kpis.map(({ id, name }) => {
      const own = (column: string): Formula => `worth.${id}.${column}`;
      const typed = (column: string): Formula => `kpis.${id}.${column}`;
      // Everybody of a role at once: people × bonus at 100 % × the KPI's part of it × its score.
      const ofAll = (of: string): Formula =>
        `SUMPRODUCT(pay.people * roles.bonus / scores.weight, weights.${id}, ${of}.${id})`;
      return {
        id,
        label: name,
        cells: {
          threshold: `${typed('threshold')} + 0`,
          target: `${typed('target')} + 0`,
          cap: `${typed('cap')} + 0`,
          step: `IF(${own('target')} < ${own('threshold')}, -${typed('point')}, ${typed('point')} + 0)`,
          paid: ofAll('scores'),
          cost: ofAll('steps'),
          brings: `${typed('brings')} + 0`,
          ratio: ratio(own('brings'), own('cost')),
        },
      };
    }),
  };
}

/** F9: so many cases are so many learners. */
const cases: BlockSpec = {
  kind: 'figures',
  title: say.learnersWhomCasesNeed,
  figures: [
    {
      id: 'case_learners_least',
      label: say.forFewestCases,
      called: say.learnersForFewestCases,
      unit: people,
      note: say.caseLearnersLeastNote,
      format: 'count',
      formula: ratio('cases_least', 'case_share'),
    },
    {
      id: 'case_learners_most',
      label: say.forMostCases,
      called: say.learnersForMostCases,
      unit: people,
      note: say.caseLearnersLeastNote,
      format: 'count',
      formula: ratio('cases_most', 'case_share'),
    },
  ],
};

function structureTable({ currency, departments, roles }: Team): TableSpec {
  const sumOf = (ids: readonly string[], column: string): Formula => ids.map((id) => `pay.${id}.${column}`).join(' + ');
  const line = (id: string, label: Texts | string, ids: readonly string[], isDepartment: boolean) => ({
    id,
    label,
    cells: {
      in_department: isDepartment ? sumOf(ids, 'people') : 'word(none)',
      in_role: isDepartment ? 'word(none)' : sumOf(ids, 'people'),
      fund: sumOf(ids, 'fund_then'),
      of_fund: ratio(`structure.${id}.fund`, 'pay.total.fund_then'),
    },
  });
  return {
    kind: 'table',
    id: 'structure',
    title: say.structureTitle,
    rowHeader: say.departmentAndRole,
    columns: [
      { id: 'in_department', label: say.inDepartment, unit: people, format: 'count' },
      { id: 'in_role', label: say.inRole, unit: people, format: 'count' },
      { id: 'fund', label: fundThen, unit: aMonth(currency), format: 'money' },
      { id: 'of_fund', label: say.shareOfIt, unit: share, format: 'percent' },
    ],
    rows: departments.flatMap(({ id, name, roles: own }) => [
      line(
        id,
        { en: `${name}: all`, ru: `${name}: всего`, zh: `${name}：合计`, vi: `${name}: tổng` },
        own.map((one) => one.id),
        true,
      ),
      ...roles.filter((one) => own.includes(one)).map((one) => line(one.id, one.name, [one.id], false)),
    ]),
  };
}

/** What a value of a KPI is paid with: nothing up to the threshold, 100 % at the target, the cap at most. */
const scoreOf = (kpiId: string, value: Formula): Formula => {
  const scale = (column: string): Formula => `worth.${kpiId}.${column}`;
  const span = `(${scale('target')} - ${scale('threshold')})`;
  return `MAX(0, MIN(${scale('cap')}, IF(${span} = 0, IF(${value} >= ${scale('target')}, 1, 0), (${value} - ${scale('threshold')}) / ${span})))`;
};

function scoresTable({ roles, kpis }: Team): TableSpec {
  const [first, last] = [kpis[0]?.id ?? '', kpis.at(-1)?.id ?? ''];
  return {
    kind: 'table',
    id: 'scores',
    title: say.scoresTitle,
    rowHeader: role,
    columns: [
      ...kpis.map(({ id, name }) => ({ id, label: name, unit: share, format: 'percent' as const })),
      { id: 'weight', label: say.sumOfWeights, unit: share, format: 'percent' },
      { id: 'all', label: say.allByWeight, unit: share, format: 'percent' },
    ],
    rows: roles.map(({ id, name }) => {
      const weights = `weights.${id}.${first}:weights.${id}.${last}`;
      return {
        id,
        label: name,
        cells: {
          ...Object.fromEntries(kpis.map((one) => [one.id, scoreOf(one.id, `reached.${id}.${one.id}`)])),
          // A role without weights has no bonus.
          weight: `IF(SUM(${weights}) = 0, 1, SUM(${weights}))`,
          all: `SUMPRODUCT(${weights}, scores.${id}.${first}:scores.${id}.${last}) / scores.${id}.weight`,
        },
      };
    }),
  };
}

function stepsTable({ roles, kpis }: Team): TableSpec {
  return {
    kind: 'table',
    id: 'steps',
    title: say.stepsTitle,
    rowHeader: role,
    columns: kpis.map(({ id, name }) => ({ id, label: name, unit: points, format: 'percent' as const })),
    rows: roles.map(({ id, name }) => ({
      id,
      label: name,
      cells: Object.fromEntries(
        kpis.map((one) => [
          one.id,
          `${scoreOf(one.id, `(reached.${id}.${one.id} + worth.${one.id}.step)`)} - scores.${id}.${one.id}`,
        ]),
      ),
    })),
  };
}

/** The same on the timeline. */
export function payrollSheet(team: Team): SheetSpec {
  const { currency, roles, months } = team;
  return {
    id: 'payroll_sheet',
    role: 'results',
    name: say.payroll,
    purpose: say.payrollSheetPurpose,
    blocks: [
      {
        kind: 'rows',
        title: say.payrollTitle,
        rows: [
          {
            id: 'fund_before',
            label: fundNow,
            unit: currency,
            note: say.fundBeforeNote,
            format: 'money',
            formula: `SUMPRODUCT(${ofRoles('people', team)}, pay.now_each) * ${months}`,
            total: 'sum',
          },
          {
            id: 'fund',
            label: fundThen,
            unit: currency,
            note: say.allRoles,
            format: 'money',
            formula: `SUM(${ofRoles('fund', team)})`,
            total: 'sum',
            emphasis: true,
          },
          {
            id: 'saving',
            label: say.saved,
            unit: currency,
            format: 'money',
            formula: 'fund_before - fund',
            total: 'sum',
            warnBelowZero: true,
          },
          {
            id: 'share_before',
            label: say.shareOfRevenueNow,
            unit: share,
            format: 'percent',
            formula: ratio('fund_before', 'revenue'),
            total: { formula: ratio('total(fund_before)', 'SUM(all(revenue))') },
          },
          {
            id: 'share_then',
            label: say.shareOfRevenueThen,
            unit: share,
            format: 'percent',
            formula: ratio('fund', 'revenue'),
            total: { formula: ratio('total(fund)', 'SUM(all(revenue))') },
          },
        ],
      },
      {
        kind: 'rows',
        title: say.peopleNeeded,
        rows: roles.map(({ id, name }, index) => ({
          id: ofRole('needed', index),
          label: name,
          unit: people,
          note: say.payrollSheetBlockRowNote,
          format: 'count',
          formula: `IF(roles.${id}.load_each = 0, ${ofRole('people', index)}, ROUNDUP(${ofRole('load', index)} / roles.${id}.load_each, 0))`,
        })),
      },
      {
        kind: 'rows',
        title: say.peopleOverOrShort,
        rows: roles.map(({ name }, index) => ({
          id: ofRole('gap', index),
          label: name,
          unit: people,
          note: say.peopleLessNeeded,
          format: 'count',
          formula: `${ofRole('people', index)} - ${ofRole('needed', index)}`,
          warnBelowZero: true,
        })),
      },
      {
        kind: 'rows',
        title: say.lackingAndToFind,
        rows: [
          {
            id: 'short',
            label: say.lackingInAll,
            unit: people,
            note: say.lackingInAllNote,
            format: 'count',
            formula: `0 - SUMIF(${ofRoles('gap', team)}, "<0")`,
            emphasis: true,
          },
          ...roles.map(({ id, name }, index): RowSpec => ({
            id: ofRole('to_find', index),
            label: name,
            unit: people,
            note: say.toFindNote,
            format: 'count',
            formula: `MAX(0, -${ofRole('gap', index)} - ${readyBy(id, 'period_start')})`,
            mark: { when: `${ofRole('to_find', index)} > 0`, as: 'warning' },
          })),
        ],
      },
      {
        kind: 'rows',
        title: say.payrollThenByRole,
        rows: roles.map(({ id, name }, index) => ({
          id: ofRole('fund', index),
          label: name,
          unit: currency,
          note: say.payrollSheetBlockRowNote2,
          format: 'money',
          formula: `${ofRole('people', index)} * one.${id}.then * ${months}`,
          total: 'sum',
        })),
      },
    ],
  };
}
