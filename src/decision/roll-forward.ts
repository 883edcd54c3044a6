// What a plan that begins some periods later takes over from those that are over by then. What is typed for a period moves
// with its date (plan/keep.ts); here is what else must change for the later plan to go on where the earlier one has come to:
// numbers of periods, customers who have come, and where each product stands in its life.
import type { CellContent, TypedValues, WorkbookPlan } from '../plan';
import type { FigureValue } from './model';

/**
 * `customers`: those of before the plan; `products`: where each stands; `periods`: what is named by a period's number;
 * `history`: what was counted in the periods that are over.
 */
export type Carried = 'customers' | 'products' | 'periods' | 'history';

/** How the later plan lies: so many periods later, with so many more at its end. */
export interface Later {
  readonly shift: number;
  readonly added: number;
}

/**
 * A plan begins later. A record of what was counted has a window of periods that its results are of: there the window moves
 * on over periods that are added, and what was counted before stays as history, as long as there is room: `most` periods.
 */
export function laterOf(plan: WorkbookPlan, typed: TypedValues, periods: number, most: number): Later {
  const room = typed.has(windowFrom) ? Math.max(0, most - (plan.timeline?.periods ?? most)) : 0;
  const added = Math.min(periods, room);
  return { shift: periods - added, added };
}

export interface CarriedOver {
  /** What was typed, with what has changed by then. */
  readonly typed: TypedValues;
  readonly what: readonly Carried[];
}

/** A figure over the periods, as the model shows it. */
export interface ShownLine {
  readonly id: string;
  readonly values: readonly FigureValue[];
}

/** `plan`: the model as its answers make it. */
export function carriedOver(
  plan: WorkbookPlan,
  typed: TypedValues,
  shown: readonly ShownLine[],
  { shift, added }: Later,
): CarriedOver {
  const carried: readonly (readonly [Carried, readonly Change[]])[] = [
    ['customers', openingCustomers(typed, shown, shift)],
    ['products', productsLater(plan, typed, shift)],
    [added > 0 ? 'history' : 'periods', numbersLater(plan, typed, shift, added)],
  ];
  const changed = carried.filter(([, changes]) => changes.some(([id, cells]) => differ(cells, typed.get(id))));
  return {
    typed: new Map([...typed, ...changed.flatMap(([, changes]) => changes)]),
    what: changed.map(([what]) => what),
  };
}

type Change = readonly [id: string, cells: readonly CellContent[]];

function differ(one: readonly CellContent[], other: readonly CellContent[] = []): boolean {
  return one.some((cell, index) => cell !== other[index]);
}

/** The inputs of the sales plan that say how many customers came before it, and the lines of those who come in it. */
const opening = { customers: 'opening_customers', periods: 'opening_periods' } as const;
const customersLine = {
  plan: ['plan_customers', 'customers'],
  fact: 'fact_customers',
  counted: ['real_customers'],
} as const;

/** The customers who came meanwhile, in fact where that is typed and by plan elsewhere, are from before the later plan. */
function openingCustomers(typed: TypedValues, shown: readonly ShownLine[], periods: number): readonly Change[] {
  const [perPeriod] = typed.get(opening.customers) ?? [];
  const [soFar] = typed.get(opening.periods) ?? [];
  const valuesOf = (lines: readonly string[]): readonly FigureValue[] | undefined =>
    shown.find(({ id }) => lines.includes(id))?.values;
  const [planned, counted] = [valuesOf(customersLine.plan), valuesOf(customersLine.counted)];
  if (typeof perPeriod !== 'number' || typeof soFar !== 'number' || !planned) return [];
  const facts = typed.get(customersLine.fact) ?? [];
  let came = 0;
  for (let period = 0; period < periods; period++) {
    // As typed, or as another line of the facts says.
    const value = [facts[period], counted?.[period], planned[period]].find((one) => typeof one === 'number');
    if (typeof value !== 'number') return [];
    came += value;
  }
  const all = soFar + periods;
  return [
    // People are typed whole.
    [opening.customers, [Math.round((perPeriod * soFar + came) / all)]],
    [opening.periods, [all]],
  ];
}

/** From which period on the results of a record count. */
const windowFrom = 'count_from';

/**
 * Inputs that name a period by its number. A period that is over is the first one of the later plan; what is said of `none`
 * stays, and what reaches to the end.
 */
const namedPeriods: readonly {
  readonly id: string;
  readonly none?: number;
  readonly toTheEnd?: boolean;
  readonly ofWindow?: boolean;
}[] = [
  { id: windowFrom, ofWindow: true },
  { id: 'count_to', toTheEnd: true, ofWindow: true },
  { id: 'look_period' },
  { id: 'now_period' },
  { id: 'base_period' },
  { id: 'shown_period' },
  { id: 'position.decided_exit', none: 0 },
];

function numbersLater(plan: WorkbookPlan, typed: TypedValues, shift: number, added: number): readonly Change[] {
  const last = plan.timeline?.periods ?? 0;
  return namedPeriods.flatMap(({ id, none, toTheEnd = false, ofWindow = false }): Change[] => {
    const cells = typed.get(id);
    if (!cells) return [];
    const later = (cell: CellContent): CellContent =>
      typeof cell !== 'number' || cell === none || (toTheEnd && cell >= last)
        ? cell
        : Math.max(1, cell - shift) + (ofWindow ? added : 0);
    return [[id, cells.map(later)]];
  });
}

/** A product of the lifecycle: what is typed of it, empty cells as zero. */
interface Product {
  readonly number: number;
  readonly launch: number;
  readonly market: number;
  readonly repeatRate: number;
  /** Bass's coefficients, or the sales typed period by period with those who came before. */
  readonly demand:
    | { readonly innovation: number; readonly imitation: number }
    | { readonly sold: readonly number[]; readonly customersBefore: number; readonly salesBefore: number };
}

interface Sold {
  /** Before the plan, and in each period: in the one before it at 0. */
  readonly sales: readonly number[];
  /** Who have bought by the end of each, the same way. */
  readonly reached: readonly number[];
}

/** The lifecycle's products at the end of the periods that are over: as `templates/product-lifecycle` has them go on. */
function productsLater(plan: WorkbookPlan, typed: TypedValues, periods: number): readonly Change[] {
  const launches = typed.get('demand.launch');
  if (!launches) return [];
  const cell = (id: string, row: number): number => numberOf(typed.get(id)?.[row]);
  const columns = new Map<string, CellContent[]>();
  const set = (id: string, row: number, content: CellContent): void => {
    const cells = columns.get(id) ?? [...(typed.get(id) ?? [])];
    if (row < cells.length) cells[row] = content;
    columns.set(id, cells);
  };
  launches.forEach((launch, row) => {
    if (typeof launch !== 'number') return;
    const number = row + 1;
    const isDiffusion = typed.has('demand.innovation');
    const product: Product = {
      number,
      launch,
      market: cell('demand.market', row),
      repeatRate: cell('demand.repeat_rate', row),
      demand: isDiffusion
        ? { innovation: cell('demand.innovation', row), imitation: cell('demand.imitation', row) }
        : {
            sold: (typed.get(`sold_${number}`) ?? []).map(numberOf),
            customersBefore: cell('demand.customers_before', row),
            salesBefore: cell('demand.sales_before', row),
          },
    };
    const { sales, reached } = soldUntil(product, periods);
    set('demand.launch', row, Math.max(earliestLaunch, launch - periods));
    if (launch <= periods) {
      const stages = plan.inputs.find(({ id }) => id === 'demand.stage_before')?.cells[row]?.accepts;
      const words = stages?.kind === 'list' ? stages.values : [];
      const before = launch < 1 ? words.indexOf(String(typed.get('demand.stage_before')?.[row])) : 0;
      const stage = stageAfter(sales, Math.max(0, before), limitsIn(typed));
      set('demand.stage_before', row, words[stage] ?? typed.get('demand.stage_before')?.[row] ?? '');
      if (!isDiffusion) {
        set('demand.customers_before', row, Math.round(reached.at(-1) ?? 0));
        set('demand.sales_before', row, Math.round(sales.at(-1) ?? 0));
      }
    }
    // Of the first period of the later plan.
    const eroded = (1 - cell('costs.erosion', row)) ** Math.max(0, periods + 1 - Math.max(1, launch));
    if (eroded !== 1) set('prices.price', row, cell('prices.price', row) * eroded);
    const made = sales.slice(1).reduce((sum, one) => sum + one, 0);
    if (made <= 0) return;
    const experience = Math.max(1, cell('costs.experience', row));
    const exponent = Math.log2(1 - cell('costs.learning', row));
    set('costs.unit_cost', row, cell('costs.unit_cost', row) * (1 + made / experience) ** exponent);
    set('costs.experience', row, Math.round(experience + made));
  });
  return [...columns];
}

/** What the input of the launch accepts at least. */
const earliestLaunch = -240;

function numberOf(cell: CellContent | undefined): number {
  return typeof cell === 'number' ? cell : 0;
}

function soldUntil({ launch, market, repeatRate, demand }: Product, periods: number): Sold {
  const sales: number[] = [];
  const reached: number[] = [];
  if ('sold' in demand) {
    const isLaunched = launch < 1;
    sales.push(isLaunched ? demand.salesBefore : 0);
    reached.push(isLaunched ? Math.min(demand.customersBefore, market) : 0);
    for (let period = 1; period <= periods; period++) {
      const before = reached[period - 1] ?? 0;
      const sold = period >= launch ? (demand.sold[period - 1] ?? 0) : 0;
      sales.push(sold);
      reached.push(Math.min(market, before + Math.max(0, sold - repeatRate * before)));
    }
    return { sales, reached };
  }
  const { innovation: p, imitation: q } = demand;
  const left = (period: number): number => {
    const decay = Math.exp(-(p + q) * Math.max(0, period - launch + 1));
    return market * (p === 0 ? 1 : ((p + q) * decay) / (p + q * decay));
  };
  for (let period = 0; period <= periods; period++) {
    const before = left(period - 1);
    sales.push(before - left(period) + repeatRate * (market - before));
    reached.push(market - left(period));
  }
  return { sales, reached };
}

interface StageLimits {
  readonly smoothing: number;
  readonly growth: number;
  readonly decline: number;
  readonly leastMove: number;
  readonly withoutHigh: number;
}

function limitsIn(typed: TypedValues): StageLimits {
  const [smoothing = 0, growth = 0, decline = 0, leastMove = 0, withoutHigh = 0] = [
    'smoothing',
    'growth_limit',
    'decline_limit',
    'least_move',
    'without_high',
  ].map((id) => numberOf(typed.get(id)?.[0]));
  return { smoothing, growth, decline, leastMove, withoutHigh };
}

/**
 * The stage, from 0, in the last of some periods: by the rule of `templates/product-lifecycle/stages.ts`, with `sales` of
 * the period before the plan first. `before`: the stage that the product was in then.
 */
function stageAfter(sales: readonly number[], before: number, limits: StageLimits): number {
  const { smoothing, growth, decline, leastMove, withoutHigh } = limits;
  const [first = 0, ...others] = sales;
  let known = first > 0 ? 1 : 0;
  let stage = before;
  let level = first;
  let [highest, lowest, sinceHigh, squares] = [first, first, 0, 0];
  others.forEach((sold, index) => {
    const period = index + 1;
    if (known === 0 && sold <= 0) return;
    known++;
    const window = sales.slice(Math.max(smoothing > period ? 0 : 1, period - smoothing + 1), period + 1);
    const now = window.reduce((sum, one) => sum + one, 0) / Math.max(1, Math.min(smoothing, known));
    if (known === 1) {
      [level, highest, lowest, sinceHigh] = [now, now, now, 0];
      return;
    }
    const change = now - level;
    squares += change * change;
    sinceHigh = now > highest ? 0 : sinceHigh + 1;
    [level, highest, lowest] = [now, Math.max(highest, now), Math.min(lowest, now)];
    const typical = Math.sqrt(squares / (known - 1));
    const hasMoved = highest - lowest >= leastMove * highest;
    const rises = change > growth * typical && (stage === 1 || hasMoved);
    const hasFallen = sinceHigh >= withoutHigh && highest - now > Math.max(decline * typical, leastMove * highest);
    if (hasFallen) stage = 3;
    else if (stage === 1) stage = rises ? 1 : 2;
    else stage = Math.max(stage, rises ? 1 : 0);
  });
  return stage;
}
