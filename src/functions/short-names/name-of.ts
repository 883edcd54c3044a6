// What each function is called without the add-in. Apart from the formulas, which are long and which few need.

/** Its own name is Excel's own function, and gives other answers. */
const otherwise: Readonly<Record<string, string>> = { 'PLAN.NPV': 'PLAN_NPV' };

/** PLAN.IRR proves that it has found every rate, the others search for the parameters of a model: no LAMBDA can. */
const none: ReadonlySet<string> = new Set([
  'PLAN.IRR',
  'PLAN.RETENTION_CURVE',
  'PLAN.CUSTOMER_VALUE',
  'PLAN.DIFFUSION_FIT',
  'PLAN.PRICE_OPTIMUM',
]);

/** The short name of a function, `UE` of `PLAN.UE`; undefined for one that has none. */
export function shortNameOf(id: string): string | undefined {
  return none.has(id) ? undefined : (otherwise[id] ?? id.replace('PLAN.', ''));
}
