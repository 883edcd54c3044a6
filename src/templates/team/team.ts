import type { AnswersTo } from '../asked';
import { rowOf } from '../building-blocks/tiers';
import { timelineOf, type Timeline } from '../building-blocks/timeline';
import type { Formula, Item } from '../spec';
import type { questions } from './questions';

export interface Role {
  readonly id: string;
  readonly name: string;
  readonly department: string;
  readonly people: number;
  readonly items: readonly Item[];
}

/** The team as it was answered. */
export interface Team {
  readonly currency: string;
  readonly timeline: Timeline;
  readonly roles: readonly Role[];
  /** In the order in which they come first. */
  readonly departments: readonly { readonly id: string; readonly name: string; readonly roles: readonly Role[] }[];
  readonly kpis: readonly { readonly id: string; readonly name: string; readonly items: readonly Item[] }[];
  readonly ranked: readonly {
    readonly id: string;
    readonly name: string;
    readonly team: string;
    readonly items: readonly Item[];
  }[];
  /** The teams of those who are ranked. */
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  /** Months in a period. */
  readonly months: Formula;
}

export function teamOf(answers: AnswersTo<typeof questions>): Team {
  const timeline = timelineOf(answers);
  const itemOf = (question: string, index: number): readonly Item[] => [{ question, number: index + 1 }];
  // A number of an answer may have decimals, people have none.
  const roles = answers.roles.map((role, index) => ({
    ...role,
    people: Math.round(role.people),
    id: rowOf('role', index),
    items: itemOf('roles', index),
  }));
  return {
    currency: answers.currency,
    timeline,
    roles,
    departments: unique(roles.map(({ department }) => department)).map((name, index) => ({
      id: rowOf('department', index),
      name,
      roles: roles.filter(({ department }) => isSame(department, name)),
    })),
    kpis: answers.kpis.map((name, index) => ({ id: rowOf('kpi', index), name, items: itemOf('kpis', index) })),
    ranked: answers.ranked.map((one, index) => ({
      ...one,
      id: rowOf('person', index),
      items: itemOf('ranked', index),
    })),
    teams: unique(answers.ranked.map(({ team }) => team)).map((name, index) => ({ id: rowOf('team', index), name })),
    months: timeline.unit === 'week' ? '(MAX(1, period_days) * 12 / 365)' : 'MAX(1, period_months)',
  };
}

/** Excel compares texts without regard to case. */
const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

function unique(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => names.findIndex((other) => isSame(name, other)) === index);
}

/** Rows over periods, one for each role: the row of one, and all from the first to the last. */
export const ofRole = (what: string, index: number): string => rowOf(what, index);
export const ofRoles = (what: string, { roles }: Team): string => `${rowOf(what, 0)}:${rowOf(what, roles.length - 1)}`;

interface Sizes {
  /** What one of the first role is paid a month by the new rules. */
  readonly pay: number;
  /** By how much the fund of a month falls, with 28 people in the first role. */
  readonly saved: number;
}

const sizesIn: Readonly<Record<string, Sizes>> = {
  RUB: { pay: 10_000, saved: 30_000 },
  CNY: { pay: 1_500, saved: 30_000 },
  VND: { pay: 3_000_000, saved: 30_000_000 },
  KZT: { pay: 60_000, saved: 300_000 },
};
const otherSizes: Sizes = { pay: 500, saved: 30_000 };

/** In the first role 8 of 28 are paid, for more than all 28 will be. */
const story = { people: 28, paid: 8 } as const;

export interface RoleExample {
  readonly load: number;
  readonly paid: number;
  readonly payNow: number;
  readonly base: number;
  readonly bonus: number;
  readonly sales: number;
  readonly salesShare: number;
}

export function exampleOf({ currency }: Pick<Team, 'currency'>, people: number, index: number): RoleExample {
  const { pay, saved } = sizesIn[currency] ?? otherSizes;
  if (index === 0) {
    const paid = Math.round((people * story.paid) / story.people);
    const fund = people * pay + (saved * people) / story.people;
    return {
      load: 25,
      paid,
      payNow: paid === 0 ? 0 : fund / paid,
      base: pay * 0.6,
      bonus: pay * 0.3,
      sales: pay * 2,
      salesShare: 0.05,
    };
  }
  const then = pay * ([4, 3, 2][index - 1] ?? 2);
  return {
    load: [0, 60, 250][index - 1] ?? 0,
    paid: people,
    payNow: then,
    base: then * 0.8,
    bonus: then * 0.2,
    sales: 0,
    salesShare: 0,
  };
}

export interface KpiExample {
  readonly threshold: number;
  readonly target: number;
  readonly cap: number;
  readonly reached: number;
  readonly point: number;
  /** What a point brings, of a first role's monthly pay. */
  readonly brings: number;
}

/** Weighted one half, three and two tenths they come to exactly 100%. */
const usualKpis: readonly KpiExample[] = [
  { threshold: 40, target: 60, cap: 1.2, reached: 58, point: 1, brings: 1 },
  { threshold: 80, target: 95, cap: 1.2, reached: 96.5, point: 1, brings: 0.4 },
  { threshold: 0.7, target: 1.7, cap: 1.5, reached: 1.8, point: 0.1, brings: 0.6 },
];
const otherKpi: KpiExample = { threshold: 50, target: 80, cap: 1.2, reached: 80, point: 1, brings: 0.5 };

export const kpiExample = (index: number): KpiExample => usualKpis[index] ?? otherKpi;

const usualWeights = [0.5, 0.3, 0.2];

/** They add up to one. */
export function weightOf(index: number, kpis: number): number {
  if (kpis === usualWeights.length) return usualWeights[index] ?? 0;
  const usual = Math.floor(100 / kpis) / 100;
  return index === 0 ? Math.round(100 - 100 * usual * (kpis - 1)) / 100 : usual;
}

export const payOf = ({ currency }: Pick<Team, 'currency'>): number => (sizesIn[currency] ?? otherSizes).pay;
