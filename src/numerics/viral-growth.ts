// Growth by invitation, generation after generation.

/** One number per cycle, the start being cycle 0. */
export interface ViralGrowth {
  /** Users who join in a cycle. */
  readonly joined: Float64Array;
  /** All who have joined until then. */
  readonly total: Float64Array;
  /** Those of them who have stayed. */
  readonly active: Float64Array;
}

/**
 * Each user invites once, in the cycle after joining, and so brings `k` others; `retention` is the share of users who
 * stay from one cycle to the next. In a `market` of finite size an invitation meets any of its people with equal chance,
 * and those who have joined do not join again: the share of the others whom none of n invitations meets is
 * exp(−n / market). Without a limit (`Infinity`) the total is start × (kᶜ⁺¹ − 1) / (k − 1) after c cycles.
 *
 * Sources: Skok (2009) for the endless market; Abbey (1952) on the Reed–Frost model for the finite one.
 */
export function viralGrowth(start: number, k: number, cycles: number, retention: number, market: number): ViralGrowth {
  const joined = new Float64Array(cycles + 1);
  const total = new Float64Array(cycles + 1);
  const active = new Float64Array(cycles + 1);
  let newcomers = start;
  let everyone = start;
  let staying = start;
  for (let cycle = 0; ; cycle++) {
    joined[cycle] = newcomers;
    total[cycle] = everyone;
    active[cycle] = staying;
    if (cycle === cycles) return { joined, total, active };
    const invited = k * newcomers;
    newcomers = market === Infinity ? invited : (market - everyone) * -Math.expm1(-invited / market);
    // Rounding must not let the last few grow beyond the market.
    everyone = Math.min(everyone + newcomers, market);
    staying = staying * retention + newcomers;
  }
}
