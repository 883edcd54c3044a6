import type { Texts } from '../../locales/language';
import { daysLater } from '../../numerics/days';
import { actionColumns, done, open } from '../building-blocks/actions';
import { authorInputs, toleranceInput } from '../building-blocks/general';
import { rowOf } from '../building-blocks/tiers';
import { timelineInputs } from '../building-blocks/timeline';
import { dateUnit, people, share } from '../building-blocks/units';
import type { BlockSpec, InputRowSpec, InputSpec, InputTableSpec, SheetSpec } from '../spec';
import { exampleOf, kpiExample, ofRole, payOf, weightOf, type Team } from './team';
import * as say from './inputs.texts';

export const role: Texts = { en: 'Role', ru: 'Роль', zh: '岗位', vi: 'Vị trí' };
export const teamWord: Texts = { en: 'Team', ru: 'Команда', zh: '团队', vi: 'Nhóm' };
export const aMonth = (currency: string): Texts => ({
  en: `${currency} a month`,
  ru: `${currency} в месяц`,
  zh: `${currency}/月`,
  vi: `${currency}/tháng`,
});

export function inputsSheet(team: Team): SheetSpec {
  return {
    id: 'inputs',
    role: 'inputs',
    name: say.inputs,
    purpose: say.inputsPurpose,
    blocks: [
      rolesTable(team),
      kpisTable(team),
      byKpi(team, {
        id: 'weights',
        title: say.weightsTitle,
        unit: share,
        note: say.together100Percent,
        format: 'percent',
        example: (index) => weightOf(index, team.kpis.length),
      }),
      byKpi(team, {
        id: 'reached',
        title: say.whatEachRoleReached,
        unit: say.asTheKpi,
        note: say.onAverage,
        format: 'decimal',
        example: (index) => kpiExample(index).reached,
      }),
      ...rankingInputs(team),
      reserve(team),
      experiments(team),
      { kind: 'inputs', title: say.casesThatTeamCollects, inputs: caseInputs },
      {
        kind: 'inputs',
        title: say.aboutPlan,
        inputs: [
          ...timelineInputs(team.timeline),
          {
            id: 'as_of',
            label: say.asOf,
            unit: dateUnit,
            note: say.asOfNote,
            format: 'date',
            example: team.timeline.firstDay,
          },
          ...authorInputs(team.timeline.firstDay),
          toleranceInput,
        ],
      },
    ],
  };
}

function rolesTable(team: Team): InputTableSpec {
  const money = aMonth(team.currency);
  return {
    kind: 'inputTable',
    id: 'roles',
    title: say.rolesLoadAndPay,
    rowHeader: role,
    complete: true,
    columns: [
      {
        id: 'load_each',
        needed: true,
        label: say.loadOfOnePerson,
        unit: say.learnersOrTasks,
        note: say.loadEachNote,
        format: 'count',
      },
      {
        id: 'paid_now',
        needed: true,
        label: say.paidNow,
        unit: people,
        note: say.ofPeopleOfFirstPeriod,
        format: 'count',
      },
      { id: 'pay_now', needed: true, label: say.payNow, unit: money, note: say.payNowNote, format: 'money' },
      { id: 'base', needed: true, label: say.newBasePay, unit: money, note: say.everybodyGetsIt, format: 'money' },
      { id: 'bonus', needed: true, label: say.kpiBonusAt100Percent, unit: money, note: say.bonusNote, format: 'money' },
      {
        id: 'sales',
        needed: true,
        label: say.cascadeSales,
        unit: money,
        note: say.whatOnePersonSellsOn,
        format: 'money',
      },
      {
        id: 'sales_share',
        needed: true,
        label: say.shareOfThem,
        unit: share,
        note: say.paidToWhoSells,
        format: 'percent',
      },
    ],
    rows: team.roles.map(({ id, name, people: count, items }, index) => {
      const example = exampleOf(team, count, index);
      return {
        id,
        label: name,
        items,
        cells: {
          load_each: example.load,
          paid_now: example.paid,
          pay_now: example.payNow,
          base: example.base,
          bonus: example.bonus,
          sales: example.sales,
          sales_share: example.salesShare,
        },
      };
    }),
  };
}

function kpisTable(team: Team): InputTableSpec {
  return {
    kind: 'inputTable',
    id: 'kpis',
    title: say.kpisTitle,
    rowHeader: say.kpi,
    complete: true,
    columns: [
      {
        id: 'threshold',
        needed: true,
        label: say.threshold,
        unit: say.asTheKpi,
        note: say.thresholdNote,
        format: 'decimal',
      },
      { id: 'target', needed: true, label: say.target, unit: say.asTheKpi, note: say.targetNote, format: 'decimal' },
      { id: 'cap', needed: true, label: say.cap, unit: share, note: say.capNote, format: 'percent', max: 5 },
      {
        id: 'point',
        needed: true,
        label: say.onePointIs,
        unit: say.asTheKpi,
        note: say.stepToBeValued,
        format: 'decimal',
      },
      {
        id: 'brings',
        needed: true,
        label: say.onePointBrings,
        unit: aMonth(team.currency),
        note: say.bringsNote,
        format: 'money',
      },
    ],
    rows: team.kpis.map(({ id, name, items }, index) => {
      const { threshold, target, cap, point, brings } = kpiExample(index);
      const heads = team.roles[0]?.people ?? 0;
      return {
        id,
        label: name,
        items,
        cells: { threshold, target, cap, point, brings: Math.round((payOf(team) * heads * brings) / 28) },
      };
    }),
  };
}

function byKpi(
  { roles, kpis }: Team,
  {
    id,
    title,
    unit,
    note,
    format,
    example,
  }: {
    readonly id: string;
    readonly title: Texts;
    readonly unit: Texts;
    readonly note: Texts;
    readonly format: 'percent' | 'decimal';
    readonly example: (index: number) => number;
  },
): InputTableSpec {
  return {
    kind: 'inputTable',
    id,
    title,
    rowHeader: role,
    complete: true,
    columns: kpis.map((kpi) => ({
      id: kpi.id,
      needed: true,
      label: kpi.name,
      unit,
      note,
      format,
      items: kpi.items,
    })),
    rows: roles.map(({ id: row, name, items }) => ({
      id: row,
      label: name,
      items,
      cells: Object.fromEntries(kpis.map((kpi, index) => [kpi.id, example(index)])),
    })),
  };
}

/** Two of the example share a place. */
const results = [88, 74, 91, 82, 79, 68, 82, 95, 77, 85, 90, 71, 84, 80, 93] as const;

function rankingInputs({ ranked, teams }: Team): readonly BlockSpec[] {
  if (ranked.length === 0) return [];
  const part = (id: string, label: Texts, example: number, min: number): InputSpec => ({
    id,
    label,
    unit: say.parts,
    note: say.partNote,
    format: 'count',
    min,
    max: 100,
    example,
  });
  return [
    {
      kind: 'inputTable',
      id: 'ranked',
      title: say.peopleToRank,
      rowHeader: say.name,
      columns: [
        {
          id: 'team',
          needed: true,
          label: teamWord,
          note: say.teamNote,
          format: 'choice',
          options: { rowsOf: 'team_sizes' },
        },
        { id: 'result', label: say.result, unit: say.points, note: say.resultNote, format: 'decimal' },
      ],
      rows: ranked.map(({ id, name, team, items }, index) => ({
        id,
        label: name,
        items,
        answers: 'ranked',
        cells: {
          team: teams.find((one) => one.name.toLowerCase() === team.toLowerCase())?.name ?? '',
          result: results[index % results.length] ?? 0,
        },
      })),
    },
    {
      kind: 'inputs',
      title: say.rankingByParts,
      inputs: [
        part('top_parts', say.top, 2, 0),
        part('middle_parts', say.middle, 7, 1),
        part('bottom_parts', say.bottom, 1, 0),
      ],
    },
  ];
}

const candidates: readonly Texts[] = [say.annaR, say.paulT, say.saraM];

function reserve({ roles, timeline }: Team): InputTableSpec {
  return {
    kind: 'inputTable',
    id: 'reserve',
    title: say.hiringReserve,
    columns: [
      { id: 'name', label: say.who, note: say.readyToJoin, format: 'text', maxLength: 30 },
      { id: 'role', label: role, note: say.forWhichRole, format: 'choice', options: { rowsOf: 'roles' }, needed: true },
      { id: 'from', label: say.canStartOn, note: say.earliestDay, format: 'date', needed: true },
      { id: 'source', label: say.whereFrom, note: say.graduatesReferralsAds, format: 'text', maxLength: 30 },
    ],
    rows: candidates.map((name, index) => ({
      id: rowOf('candidate', index),
      cells: {
        name,
        role: roles[0]?.name ?? '',
        from: daysLater(timeline.firstDay, 14 + 30 * index),
        source: [say.graduateOfLastStream, say.referredByCurator, say.answeredAd][index] ?? '',
      },
    })),
    blankRows: 9,
  };
}

/** So that the columns of the tables above it stay narrow. */
const shorter = { maxLength: 80, lines: 4 } as const;

function experiments({ timeline }: Team): InputTableSpec {
  const { what, owner, due, result, state } = actionColumns('experiments');
  return {
    kind: 'inputTable',
    id: 'experiments',
    title: say.experimentsAndActions,
    columns: [
      { ...what, ...shorter, label: say.whatIsTried },
      { ...owner, maxLength: 24 },
      due,
      { ...result, ...shorter },
      { id: 'shared', label: say.sharedWith, note: say.teamsOrPeople, format: 'text', maxLength: 60, lines: 4 },
      state,
    ],
    marks: [{ when: 'experiments.this.state = word(done)', as: 'good' }],
    rows: [
      {
        id: 'experiment_1',
        cells: {
          what: say.experiment1CellsWhat,
          owner: say.clara,
          due: daysLater(timeline.firstDay, -10),
          result: say.experiment1CellsResult,
          shared: say.allCuratorsWeeklyMeeting,
          state: done,
        },
      },
      {
        id: 'experiment_2',
        cells: {
          what: say.experiment2CellsWhat,
          owner: say.henry,
          due: daysLater(timeline.firstDay, 20),
          result: '',
          shared: '',
          state: open,
        },
      },
    ],
    blankRows: 6,
  };
}

const caseInputs: readonly InputSpec[] = [
  {
    id: 'case_share',
    label: say.learnersWhoRecordCase,
    unit: share,
    note: say.ofStream,
    format: 'percent',
    example: 0.017,
  },
  {
    id: 'cases_least',
    label: say.casesWantedAtLeast,
    unit: say.number,
    note: say.fromOneStream,
    format: 'count',
    example: 3,
  },
  {
    id: 'cases_most',
    label: say.casesWantedAtMost,
    unit: say.number,
    note: say.fromOneStream,
    format: 'count',
    example: 6,
  },
];

/** What changes from period to period. */
export function headCountSheet(team: Team): SheetSpec {
  const { currency, roles, timeline } = team;
  const periods = Array.from({ length: timeline.periods }, (_, period) => period);
  const monthly = roles.reduce((sum, { people: count }, index) => {
    const { paid, payNow } = exampleOf(team, count, index);
    return sum + paid * payNow;
  }, 0);
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, monthly))) - 1);
  const revenue = (period: number): number =>
    Math.round((5 * monthly * timeline.months * (1 + 0.03 * period)) / unit) * unit;
  const row = (one: InputRowSpec): InputRowSpec => one;
  return {
    id: 'head_count',
    role: 'inputs',
    name: say.headCount,
    purpose: say.headCountPurpose,
    blocks: [
      {
        kind: 'inputRows',
        title: say.people,
        rows: roles.map(({ name, people: count, items }, index) =>
          row({
            id: ofRole('people', index),
            label: name,
            unit: people,
            note: say.asPlanned,
            format: 'count',
            // The first role is the one that grows.
            example: periods.map((period) =>
              index === 0 && count > 0 ? count + Math.floor((3 * period) / periods.length) : count,
            ),
            complete: true,
            items,
          }),
        ),
      },
      {
        kind: 'inputRows',
        title: say.load,
        rows: roles.map(({ name, people: count, items }, index) =>
          row({
            id: ofRole('load', index),
            label: name,
            unit: say.learnersOrTasks,
            note: say.headCountBlockRowNote,
            format: 'count',
            example: periods.map((period) =>
              Math.round(count * exampleOf(team, count, index).load * (0.94 + Math.min(0.02 * period, 0.22))),
            ),
            complete: true,
            items,
          }),
        ),
      },
      {
        kind: 'inputRows',
        title: say.revenue,
        rows: [
          row({
            id: 'revenue',
            label: say.revenue,
            unit: currency,
            note: say.ofPeriodFromSalesPlan,
            format: 'money',
            example: periods.map(revenue),
            complete: true,
          }),
        ],
      },
    ],
  };
}
