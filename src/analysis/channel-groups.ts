// Customers by the channel that they came through: that of their first order.
import type { OrderColumns } from '../customers/order-columns';

/** What is shown apart; all further channels are shown together. */
const mostChannels = 12;

export type ChannelGroup =
  | { readonly kind: 'channel'; readonly name: string }
  /** Customers whose first order names no channel. */
  | { readonly kind: 'none' }
  | { readonly kind: 'others'; readonly channels: number };

interface Channels {
  readonly channels: Int32Array;
  readonly channelNames: readonly string[];
  readonly moments: Float64Array;
}

/** The names by the number of their customers, those without one last among equals, and as many of them as are shown apart. */
export function groupsBySize<Sized extends { readonly name: string | null; readonly customers: number }>(
  sizes: readonly Sized[],
): { readonly shown: readonly Sized[]; readonly groups: readonly ChannelGroup[] } {
  const byName = ({ name: one }: Sized, { name: other }: Sized): number =>
    one === other ? 0 : one === null || (other !== null && one > other) ? 1 : -1;
  const bySize = sizes
    .filter(({ customers }) => customers > 0)
    .sort((one, other) => other.customers - one.customers || byName(one, other));
  // One channel alone is not worth to be called the others.
  const shown = bySize.length <= mostChannels + 1 ? bySize : bySize.slice(0, mostChannels);
  const groups = shown.map(({ name }): ChannelGroup => (name === null ? { kind: 'none' } : { kind: 'channel', name }));
  if (shown.length < bySize.length) groups.push({ kind: 'others', channels: bySize.length - shown.length });
  return { shown, groups };
}

/** The largest channels by customers, then the others; with the rows of their customers. */
export function channelGroups(
  orders: OrderColumns,
  { channels, channelNames, moments }: Channels,
): readonly { readonly group: ChannelGroup; readonly rows: Int32Array }[] {
  const { customers, days, ids } = orders;
  const counts = (row: number): boolean => (customers[row] ?? -1) >= 0 && days[row] !== 0;
  // Codes follow the order of the rows; ranks follow the names, so that nothing hangs on the rows' order.
  const byName = channelNames
    .map((name, code) => ({ name, code }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  // Without a channel comes last: of two first orders at one moment the one with a channel says more.
  const none = channelNames.length;
  const rankOf = new Int32Array(channelNames.length);
  byName.forEach(({ code }, rank) => (rankOf[code] = rank));

  const firstMoment = new Float64Array(ids.length);
  const channelOf = new Int32Array(ids.length).fill(-1);
  for (let row = 0; row < days.length; row++) {
    if (!counts(row)) continue;
    const customer = customers[row] ?? 0;
    const moment = moments[row] ?? 0;
    const code = channels[row] ?? -1;
    const rank = code < 0 ? none : (rankOf[code] ?? none);
    const first = firstMoment[customer] ?? 0;
    if (first === 0 || moment < first) {
      firstMoment[customer] = moment;
      channelOf[customer] = rank;
    } else if (moment === first && rank < (channelOf[customer] ?? none)) channelOf[customer] = rank;
  }

  const sizes = new Int32Array(none + 1);
  for (const rank of channelOf) if (rank >= 0) sizes[rank] = (sizes[rank] ?? 0) + 1;
  const { shown, groups } = groupsBySize(
    Array.from(sizes, (count, rank) => ({
      name: rank === none ? null : (byName[rank]?.name ?? ''),
      customers: count,
      rank,
    })),
  );

  const groupOfRank = new Int32Array(none + 1).fill(shown.length);
  shown.forEach(({ rank }, group) => (groupOfRank[rank] = group));
  const groupOf = (row: number): number => groupOfRank[channelOf[customers[row] ?? 0] ?? 0] ?? 0;
  const counted = new Int32Array(groups.length);
  for (let row = 0; row < days.length; row++) {
    if (counts(row)) counted[groupOf(row)] = (counted[groupOf(row)] ?? 0) + 1;
  }
  const rows = Array.from(counted, (count) => new Int32Array(count));
  counted.fill(0);
  for (let row = 0; row < days.length; row++) {
    if (!counts(row)) continue;
    const group = groupOf(row);
    const own = rows[group];
    if (own) own[counted[group] ?? 0] = row;
    counted[group] = (counted[group] ?? 0) + 1;
  }
  return groups.map((group, index) => ({ group, rows: rows[index] ?? new Int32Array(0) }));
}
