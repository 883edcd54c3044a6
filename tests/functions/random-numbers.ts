// Random numbers that are the same for the same seed; `depth.ts` has the seed of a run.

export interface RandomNumbers {
  /** Uniform in [0, limit). */
  readonly below: (limit: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  readonly shuffled: <Item>(items: readonly Item[]) => Item[];
}

/** Marsaglia's xorshift with 32 bits (2003, Journal of Statistical Software 8(14)). */
export function randomNumbers(seed: number): RandomNumbers {
  let state = Math.imul(seed, 0x9e3779b1) | 1;
  const below = (limit: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return ((state >>> 0) / 2 ** 32) * limit;
  };
  for (let warmUp = 0; warmUp < 8; warmUp++) below(1);
  return {
    below,
    chance: (share) => below(1) < share,
    pick: (items) => items[Math.floor(below(items.length))] as (typeof items)[number],
    shuffled: (items) => {
      const mixed = [...items];
      for (let last = mixed.length - 1; last > 0; last--) {
        const other = Math.floor(below(last + 1));
        [mixed[last], mixed[other]] = [mixed[other] as (typeof mixed)[number], mixed[last] as (typeof mixed)[number]];
      }
      return mixed;
    },
  };
}
