// Reference numbers for fitted models, made outside this project by reference/fits.py.
import { readFileSync } from 'node:fs';
import path from 'node:path';

export const madeBy = 'reference/fits.py: mpmath, 30 digits';

export interface Fits {
  readonly retention: readonly {
    readonly survivors: number[];
    readonly periods: number;
    readonly alpha: number;
    readonly beta: number;
    readonly log_likelihood: number;
    readonly curve: readonly number[];
    readonly expected_life: number;
    readonly endless_life: number | null;
  }[];
  readonly customers: readonly {
    readonly orders: readonly (readonly [number, number, number])[];
    readonly as_of: number;
    readonly length: number;
    readonly horizon: number;
    readonly rate: number | string;
    readonly ordering: readonly [number, number, number, number];
    readonly log_likelihood_of_orders: number;
    readonly values: readonly [number, number, number];
    readonly log_likelihood_of_values: number;
    readonly table: Readonly<Record<string, readonly number[]>>;
  }[];
  readonly expectations: readonly {
    readonly model: readonly [number, number, number, number];
    readonly history: readonly [number, number, number];
    readonly horizon: number;
    readonly expected: number;
    readonly alive: number;
  }[];
  readonly spread: readonly {
    readonly p: number;
    readonly q: number;
    readonly m: number;
    readonly adopters: readonly number[];
    readonly cumulative: readonly number[];
    readonly peak: readonly [number, number, number];
  }[];
  readonly diffusion: readonly {
    readonly sales: number[];
    readonly p: number;
    readonly q: number;
    readonly m: number;
    readonly r_squared: number;
  }[];
  readonly price: readonly {
    readonly prices: number[];
    readonly conversions: number[];
    readonly unit_cost: number;
    readonly shape: string;
    readonly intercept: number;
    readonly slope: number;
    readonly r_squared: number;
    readonly price: number;
    readonly conversion: number;
    readonly turnover: number;
    readonly profit: number;
  }[];
  readonly online_retail: {
    readonly customers: number;
    readonly repeaters: number;
    readonly ordering: readonly [number, number, number, number];
    readonly log_likelihood_of_orders: number;
    readonly values: readonly [number, number, number];
    readonly log_likelihood_of_values: number;
  };
}

export const fits = JSON.parse(readFileSync(path.join(__dirname, 'reference/fits.json'), 'utf8')) as Fits;

export const column = (cells: readonly number[]): number[][] => cells.map((cell) => [cell]);
