/** What a simulation says in numbers, from whichever place it comes: the labels of inputs and figures are told differently. */
export function numbersOf(simulation: unknown): readonly unknown[] {
  const { runs, base, found, reach, fan, uncertain, correlated } = simulation as SimulationNumbers;
  const parts = uncertain.map(({ input, ...drawn }) => [input.id, drawn.distribution, drawn.rank, drawn.share]);
  return [runs, base, found, reach, fan?.periods, parts, correlated];
}

export interface SimulationNumbers {
  readonly runs: number;
  readonly base: unknown;
  readonly found: { readonly percentiles: readonly unknown[]; readonly sd: { readonly value: number } };
  readonly reach?: unknown;
  readonly fan?: { readonly periods: unknown };
  readonly uncertain: readonly {
    readonly input: { readonly id: string };
    readonly distribution: unknown;
    readonly rank: number;
    readonly share: number;
  }[];
  readonly correlated: unknown;
}
