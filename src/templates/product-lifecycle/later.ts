// Where the products stand after some periods, computed as the sheets compute it: what a plan that begins then has typed.
import type { GoingOn, TypedCell, TypedSoFar } from '../going-on';
import { earliestLaunch } from './product-tables';

/** Inputs of the lifecycle that name a period by its number, and its products, in a later plan. */
export const goingOn: GoingOn = {
  namedPeriods: [{ id: 'look_period' }, { id: 'position.decided_exit', none: 0 }],
  productsLater,
};

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

/** At the end of the periods that are over. */
function productsLater(
  { cells: typed, wordsFor }: TypedSoFar,
  periods: number,
): ReadonlyMap<string, readonly TypedCell[]> {
  const cell = (id: string, row: number): number => numberOf(typed.get(id)?.[row]);
  const columns = new Map<string, TypedCell[]>();
  const set = (id: string, row: number, content: TypedCell): void => {
    const cells = columns.get(id) ?? [...(typed.get(id) ?? [])];
    if (row < cells.length) cells[row] = content;
    columns.set(id, cells);
  };
  (typed.get('demand.launch') ?? []).forEach((launch, row) => {
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
      const words = wordsFor('demand.stage_before', row);
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
  return columns;
}

function numberOf(cell: TypedCell | undefined): number {
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

function limitsIn(typed: TypedSoFar['cells']): StageLimits {
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
 * The stage, from 0, in the last of some periods: by the rule of `stages.ts`, with `sales` of
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
