import { choice, dateUnit, estimate, share, text } from '../building-blocks/units';
import type { InputTableSpec, SheetSpec, TableSpec, Words } from '../spec';
import { averageOrder, dayOfPlan } from './example';
import type { Sale } from './sale';
import { stepsOf } from './sale';
import * as say from './activities.texts';

/** What the team does to get there: each activity moves one step of the funnel or one channel while it runs. */

/** Rows in all, examples and empty ones. */
const mostActivities = 40;

interface Example {
  readonly what: Words;
  readonly moves: { readonly step: number } | { readonly channel: number };
  readonly owner: Words;
  /** Shares of the plan's length. */
  readonly from: number;
  readonly to: number;
  /** In average first orders. */
  readonly cost: number;
  readonly effect: number;
}

const examples: readonly Example[] = [
  { what: say.newLandingPage, moves: { step: 1 }, owner: say.marketing, from: 0.1, to: 1, cost: 8, effect: 0.08 },
  { what: say.remindersByMessage, moves: { step: 2 }, owner: say.marketing, from: 0.15, to: 1, cost: 3, effect: 0.1 },
  {
    what: say.eventWithGuestExpert,
    moves: { step: 2 },
    owner: say.product,
    from: 0.4,
    to: 0.5,
    cost: 10,
    effect: 0.15,
  },
  { what: say.newSalesScript, moves: { step: 3 }, owner: say.sales, from: 0.2, to: 1, cost: 5, effect: 0.06 },
  {
    what: say.limitedOfferWithDeadline,
    moves: { step: 4 },
    owner: say.sales,
    from: 0.6,
    to: 0.7,
    cost: 4,
    effect: 0.1,
  },
  {
    what: say.newAdCreatives,
    moves: { channel: 2 },
    owner: say.marketing,
    from: 0.25,
    to: 0.75,
    cost: 6,
    effect: 0.12,
  },
  {
    what: say.contestWithBloggers,
    moves: { channel: 3 },
    owner: say.marketing,
    from: 0.5,
    to: 0.6,
    cost: 12,
    effect: 0.25,
  },
  {
    what: say.partnerAffiliateWeek,
    moves: { channel: 4 },
    owner: say.sales,
    from: 0.75,
    to: 0.85,
    cost: 6,
    effect: 0.2,
  },
];

export function activitiesSheet(sale: Sale): SheetSpec {
  return {
    id: 'team',
    role: 'inputs',
    name: say.activities,
    purpose: say.teamPurpose,
    blocks: [activitiesTable(sale)],
  };
}

function activitiesTable(sale: Sale): InputTableSpec {
  const steps = stepsOf(sale);
  const { periods, months } = sale.timeline;
  const daysOfPlan = Math.round((periods * months * 365) / 12);
  const order = averageOrder(sale);
  const nameOf = (moves: Example['moves']): string =>
    'step' in moves
      ? (steps[(moves.step - 1) % steps.length] ?? '')
      : (sale.channels[(moves.channel - 1) % sale.channels.length] ?? '');
  return {
    kind: 'inputTable',
    id: 'activities',
    title: say.activities,
    columns: [
      { id: 'what', label: say.activity, unit: text, note: say.oneLineEach, format: 'text' },
      {
        id: 'moves',
        needed: true,
        label: say.moves,
        unit: choice,
        note: say.stepOfFunnelOrChannel,
        format: 'choice',
        options: { rowsOf: 'levers' },
      },
      { id: 'owner', label: say.owner, unit: text, note: say.whoDoesIt, format: 'text' },
      { id: 'since', needed: true, label: say.from, unit: dateUnit, note: say.sinceNote, format: 'date' },
      { id: 'until', needed: true, label: say.to, unit: dateUnit, note: say.lastDayOfItsEffect, format: 'date' },
      { id: 'cost', needed: true, label: say.cost, unit: sale.currency, note: say.inAll, format: 'money' },
      {
        id: 'effect',
        needed: true,
        label: say.effect,
        unit: share,
        note: say.effectNote,
        format: 'percent',
        min: -1,
        max: 10,
      },
    ],
    rows: examples.map(({ what, moves, owner, from, to, cost, effect }, index) => ({
      id: `a${index + 1}`,
      cells: {
        what,
        moves: nameOf(moves),
        owner,
        since: dayOfPlan(sale, Math.round(from * daysOfPlan)),
        until: dayOfPlan(sale, Math.round(to * daysOfPlan) - 1),
        cost: estimate(cost * order * months),
        effect,
      },
    })),
    blankRows: mostActivities - examples.length,
  };
}

/** Everything that an activity can move: the choices of the activities, with what is planned for each. */
export function leversTable(sale: Sale): TableSpec {
  const lever = (id: string, label: string): TableSpec['rows'][number] => ({
    id,
    label,
    cells: {
      count: `COUNTIF(activities.moves, label(levers.${id}))`,
      cost: `SUMIFS(activities.cost, activities.moves, label(levers.${id}))`,
    },
  });
  return {
    kind: 'table',
    id: 'levers',
    title: say.whatActivitiesCanMove,
    rowHeader: say.stepOrChannel,
    columns: [
      { id: 'count', label: say.activitiesLabel, unit: say.number, format: 'count', total: 'sum' },
      { id: 'cost', label: say.cost, unit: sale.currency, format: 'money', total: 'sum' },
    ],
    rows: [
      ...stepsOf(sale).map((step, index) => lever(`step_${index + 1}`, step)),
      ...sale.channels.map((channel, index) => lever(`channel_${index + 1}`, channel)),
    ],
  };
}

/** By what factor the activities of a period change what they move; several add up. Unfinished lines change nothing. */
export function liftOf(lever: string): string {
  const running =
    '(activities.since > 0) * (activities.since <= period_end) * (activities.until >= period_start) * (activities.until >= activities.since)';
  return `MAX(0, 1 + SUMPRODUCT((activities.moves = label(levers.${lever})) * ${running}, activities.effect))`;
}

/** Lines with an effect that is of nothing or at no time, or with a cost on no day. */
export const unfinishedActivities =
  'SUMPRODUCT((activities.effect <> "") * ((activities.moves = "") + (activities.since = "") + (activities.until < activities.since) > 0)) + SUMPRODUCT((activities.cost <> "") * (activities.effect = "") * (activities.since = ""))';
