// Customers by the column of segments of the table itself: how many they are, what they bought and how they stay.
import type { AverageRetention } from '../customers/cohort-tables';
import type { ValuedCustomers } from '../customers/customer-value';
import { sumsByGroup } from '../numerics/group-sums';
import { channelGroups, type ChannelGroup } from './channel-groups';
import type { Orders } from './settle-orders';

export interface SegmentLine {
  readonly group: ChannelGroup;
  readonly customers: number;
  readonly orders: number;
  /** `null` where the table has no amounts. */
  readonly money: number | null;
  /** Customers with an order on a later day than their first one. */
  readonly orderedAgain: number;
  /** What is expected of them; absent where that was not asked for or could not be made. */
  readonly expected?: { readonly orders: number; readonly worth: number };
  /** Absent where no cohorts were asked for. */
  readonly average?: AverageRetention;
}

/** The segment of a customer is that of the first order: what came of them must not decide whom they are counted with. */
export function segmentLines(
  orders: Orders,
  averageOf: (rows: Int32Array) => AverageRetention | undefined,
  valued: ValuedCustomers | undefined,
): readonly SegmentLine[] | undefined {
  const { segments, segmentNames, customers, days, ids, amounts, moments } = orders;
  if (segments === null) return undefined;
  const groups = channelGroups({ customers, days, ids }, { channels: segments, channelNames: segmentNames, moments });
  const groupOf = new Int32Array(ids.length).fill(-1);
  const groupOfRow = new Int32Array(days.length).fill(-1);
  groups.forEach(({ rows }, group) => {
    for (const row of rows) groupOfRow[row] = groupOf[customers[row] ?? 0] = group;
  });
  const groupsOfValued = valued && Int32Array.from(valued.codes, (code) => groupOf[code] ?? -1);
  const sums = (column: Float64Array, of: Int32Array): Float64Array => sumsByGroup(column, of, groups.length);
  const money = amounts && sums(amounts, groupOfRow);
  const expected = valued && groupsOfValued && sums(valued.expected, groupsOfValued);
  const worth = valued && groupsOfValued && sums(valued.worth, groupsOfValued);
  return groups.map(({ group, rows }, index): SegmentLine => {
    const first = new Map<number, number>();
    const again = new Set<number>();
    for (const row of rows) {
      const customer = customers[row] ?? -1;
      const day = days[row] ?? 0;
      const known = first.get(customer);
      if (known !== undefined && known !== day) again.add(customer);
      else first.set(customer, day);
    }
    const average = averageOf(rows);
    return {
      group,
      customers: first.size,
      orders: rows.length,
      money: money && (money[index] ?? 0),
      orderedAgain: again.size,
      ...(expected && worth && { expected: { orders: expected[index] ?? 0, worth: worth[index] ?? 0 } }),
      ...(average && { average }),
    };
  });
}
