// The part of `xirr` that the race uses; the package has no types of its own.
declare module 'xirr' {
  export default function xirr(transactions: readonly { readonly amount: number; readonly when: Date }[]): number;
}
