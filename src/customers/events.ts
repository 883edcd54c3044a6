// What a table of events says of its users: how often they come, what they use, and which early use those have who stay.
//
// Rows are counted once, into lines that are few however many rows there are; an engine can count the same.
import { bestThresholdOf, type CasesOfValue } from '../numerics/best-threshold';
import { nextPeriodStart, periodStart, type Period } from '../numerics/periods';
import { differenceInterval, type Share } from '../numerics/proportions';
import { coverage, type Interval } from './intervals';
import { counts, type OrderColumns } from './order-columns';
import { rowsByGroup } from './rows-by-group';

export interface EventColumns extends OrderColumns {
  /** The code of what was done in each row, −1 where it is not named. */
  readonly events: Int32Array;
  readonly names: readonly string[];
}

/** Actions that are shown apart, those of most users first; the others count as activity alone. */
export const mostActions = 20;

/** Days of the windows of "weekly" and "monthly active users", as in PLAN.STICKINESS. */
export const activeDays = { week: 7, month: 30 } as const;

/** Days since a user's first one, from 0: what is done before `early` is early use; who comes from `from` to before `until` stays. */
export interface EarlyWindow {
  readonly early: number;
  readonly from: number;
  readonly until: number;
}

/** The longest that half of the users have had. */
export const earlyWindows: readonly EarlyWindow[] = [
  { early: 7, from: 30, until: 60 },
  { early: 7, from: 14, until: 28 },
  { early: 3, from: 7, until: 14 },
  { early: 1, from: 1, until: 7 },
];

/** A day: who was active on it, and for how many users it is the first one on which their last day is out of the window. */
export interface ActiveLine {
  readonly day: number;
  readonly active: number;
  readonly gone: Readonly<Record<keyof typeof activeDays, number>>;
}

/** An action in the month that ends with the newest day. */
export interface RecentLine {
  readonly event: string;
  readonly users: number;
  readonly uses: number;
}

/** Users alike in how often they did something in their first days. Who did not do it is in no line of it. */
export interface EarlyLine {
  /** `null` stands for whatever was done. */
  readonly event: string | null;
  /** Whether they came after the middle one of all users. */
  readonly isLate: boolean;
  readonly uses: number;
  readonly stayed: boolean;
  readonly users: number;
}

export interface EventLines {
  readonly newest: number;
  /** All users, also those who came too late to be followed. */
  readonly users: number;
  /** Different actions, shown or not. */
  readonly actions: number;
  /** Rows that name none. */
  readonly unnamed: number;
  readonly active: readonly ActiveLine[];
  readonly recent: readonly RecentLine[];
  /** `null` where half of the users came less than a week ago. */
  readonly window: EarlyWindow | null;
  /** The first day of the middle one of the users who are followed. */
  readonly middle: number;
  readonly early: readonly EarlyLine[];
}

/** Rows without a user or a day are left out; days are whole. */
export function eventLines(columns: EventColumns): EventLines {
  const { customers, ids, days, events, names } = columns;
  const rows = rowsByDay(columns);
  const first = new Int32Array(ids.length);
  const last = new Int32Array(ids.length);
  const active = new Map<number, { active: number; gone: { week: number; month: number } }>();
  const lineOf = (day: number): { active: number; gone: { week: number; month: number } } => {
    const known = active.get(day);
    if (known) return known;
    const line = { active: 0, gone: { week: 0, month: 0 } };
    active.set(day, line);
    return line;
  };
  const leaves = (since: number, next: number): void => {
    for (const window of ['week', 'month'] as const) lineOf(Math.min(since + activeDays[window], next)).gone[window]++;
  };
  let users = 0;
  let unnamed = 0;
  for (const row of rows) {
    const user = customers[row] ?? 0;
    const day = days[row] ?? 0;
    if ((events[row] ?? -1) < 0) unnamed++;
    const before = last[user] ?? 0;
    if (before === day) continue;
    if (before === 0) {
      first[user] = day;
      users++;
    } else leaves(before, day);
    lineOf(day).active++;
    last[user] = day;
  }
  for (const day of last) if (day > 0) leaves(day, Infinity);
  const newest = days[rows[rows.length - 1] ?? -1] ?? 0;

  const known = first.filter((day) => day > 0);
  const half = lowerMiddle(known.map((day) => newest - day));
  const window = users === 0 ? null : (earlyWindows.find(({ until }) => until <= half) ?? null);
  const isFollowed = (user: number): boolean =>
    window !== null && (first[user] ?? 0) > 0 && newest - (first[user] ?? 0) >= window.until;
  const middle = lowerMiddle(first.filter((_, user) => isFollowed(user)));
  const stayed = new Uint8Array(ids.length);
  if (window)
    for (const row of rows) {
      const user = customers[row] ?? 0;
      const age = (days[row] ?? 0) - (first[user] ?? 0);
      if (age >= window.from && age < window.until) stayed[user] = 1;
    }

  // The rows of each action, one action behind the other, so that one count for each user is enough.
  const byEvent = rowsByGroup(events, names.length, rows).rowsOf;
  const sizes = names.map((_, event) => distinct(byEvent(event), customers, ids.length));
  const shown = [...names.keys()]
    .filter((event) => (sizes[event] ?? 0) > 0)
    .sort(
      (one, other) => (sizes[other] ?? 0) - (sizes[one] ?? 0) || ((names[one] ?? '') < (names[other] ?? '') ? -1 : 1),
    )
    .slice(0, mostActions);
  const recent = shown.flatMap((event): RecentLine[] => {
    const own = byEvent(event).filter((row) => (days[row] ?? 0) > newest - activeDays.month);
    if (own.length === 0) return [];
    return [{ event: names[event] ?? '', users: distinct(own, customers, ids.length), uses: own.length }];
  });
  const uses = new Int32Array(ids.length);
  const earlyOf = (event: string | null, own: Int32Array): EarlyLine[] => {
    if (!window) return [];
    const counted: number[] = [];
    for (const row of own) {
      const user = customers[row] ?? 0;
      if (!isFollowed(user) || (days[row] ?? 0) - (first[user] ?? 0) >= window.early) continue;
      if (uses[user] === 0) counted.push(user);
      uses[user] = (uses[user] ?? 0) + 1;
    }
    const lines = new Map<number, EarlyLine & { users: number }>();
    for (const user of counted) {
      const count = uses[user] ?? 0;
      uses[user] = 0;
      const isLate = (first[user] ?? 0) > middle;
      const key = 4 * count + (isLate ? 2 : 0) + (stayed[user] ?? 0);
      const line = lines.get(key);
      if (line) line.users++;
      else lines.set(key, { event, isLate, uses: count, stayed: stayed[user] === 1, users: 1 });
    }
    return [...lines.values()];
  };
  return {
    newest,
    users,
    actions: sizes.filter((size) => size > 0).length,
    unnamed,
    active: [...active].map(([day, line]) => ({ day, ...line })).sort((one, other) => one.day - other.day),
    recent,
    window,
    middle,
    early: [...earlyOf(null, rows), ...shown.flatMap((event) => earlyOf(names[event] ?? '', byEvent(event)))],
  };
}

/** The rows that count, in the order of their days. */
function rowsByDay(events: OrderColumns): Int32Array {
  const { days } = events;
  let least = Infinity;
  let most = -Infinity;
  for (let row = 0; row < days.length; row++) {
    if (!counts(events, row, Infinity)) continue;
    least = Math.min(least, days[row] ?? 0);
    most = Math.max(most, days[row] ?? 0);
  }
  if (most < least) return new Int32Array(0);
  const sinceFirst = days.map((day, row) => (counts(events, row, Infinity) ? day - least : -1));
  return rowsByGroup(sinceFirst, most - least + 1).all;
}

/** How many users some rows have; a mark for each user is cheaper than a set of them. */
function distinct(rows: Int32Array, customers: Int32Array, users: number): number {
  if (rows.length * 8 < users) return new Set(Array.from(rows, (row) => customers[row])).size;
  const seen = new Uint8Array(users);
  let count = 0;
  for (const row of rows) {
    const user = customers[row] ?? 0;
    if (seen[user] === 1) continue;
    seen[user] = 1;
    count++;
  }
  return count;
}

/** Of an even number of values the lower one of the two in the middle; 0 of none. */
function lowerMiddle(values: Int32Array): number {
  return values.slice().sort()[(values.length - 1) >> 1] ?? 0;
}

/** Who was active in the windows that end with a day. */
export interface Stickiness {
  /** The first day of the period, and the day with which both windows end: its last one, or the newest of the table. */
  readonly start: number;
  readonly day: number;
  /** `null` where the table does not reach back so far. */
  readonly week: ActiveUsers | null;
  readonly month: ActiveUsers | null;
}

export interface ActiveUsers {
  /** Pairs of a user and a day; by the days of the window they are the average of daily active users. */
  readonly userDays: number;
  /** Different users: WAU or MAU. */
  readonly users: number;
}

/** Of each period, the last of which may not be over. */
export function stickinessByPeriod({ active, newest }: EventLines, period: Period): readonly Stickiness[] {
  const first = active[0]?.day ?? Infinity;
  if (first > newest) return [];
  const size = newest - first + 2;
  const userDays = new Float64Array(size);
  const gone = { week: new Float64Array(size), month: new Float64Array(size) };
  for (const line of active) {
    const at = line.day - first + 1;
    if (at >= size) continue;
    userDays[at] = line.active;
    gone.week[at] = line.gone.week;
    gone.month[at] = line.gone.month;
  }
  for (const column of [userDays, gone.week, gone.month])
    for (let at = 1; at < size; at++) column[at] = (column[at] ?? 0) + (column[at - 1] ?? 0);
  const until = (column: Float64Array, day: number): number => column[Math.max(0, day - first + 1)] ?? 0;
  const windowAt = (day: number, window: keyof typeof activeDays): ActiveUsers | null => {
    const length = activeDays[window];
    if (day - length + 1 < first) return null;
    return {
      userDays: until(userDays, day) - until(userDays, day - length),
      // Each active day of a user stands for it until the next one, or until it leaves the window.
      users: until(userDays, day) - until(gone[window], day),
    };
  };
  const lines: Stickiness[] = [];
  for (let start = periodStart(first, period); start <= newest; start = nextPeriodStart(start, period)) {
    const day = Math.min(nextPeriodStart(start, period) - 1, newest);
    lines.push({ start, day, week: windowAt(day, 'week'), month: windowAt(day, 'month') });
  }
  return lines;
}

/** Users who did something early, those who did not, and how many of either stayed. */
export interface Apart {
  readonly did: Share;
  readonly not: Share;
  /** Of the difference between the two shares, 90 %; `null` where there is nobody on one side. */
  readonly interval: Interval | null;
}

export interface Feature {
  readonly name: string;
  /** In the month that ends with the newest day. */
  readonly users: number;
  readonly uses: number;
  /** Of the users who were followed, by whether they used it in their first days; `null` where nobody can be followed. */
  readonly early: Apart | null;
}

/** An action and the number of times from which on it tells best those who stay from those who leave. */
export interface Magic {
  /** `null` stands for whatever was done. */
  readonly name: string | null;
  readonly times: number;
  /** Youden's J among those on whom it was found. */
  readonly youden: number;
  readonly found: Apart;
  /** The same times, of users who came later; nothing was chosen by them. */
  readonly checked: Apart;
}

export interface EventFindings {
  readonly newest: number;
  readonly users: number;
  readonly actions: number;
  readonly unnamed: number;
  /** Active in the month that ends with the newest day. */
  readonly monthly: number;
  readonly stickiness: readonly Stickiness[];
  readonly features: readonly Feature[];
  readonly window: EarlyWindow | null;
  /** The last day on which those came on whom the numbers were found. */
  readonly middle: number;
  /** Users who were followed: those on whom the numbers were found, those on whom they are checked; and who of them stayed. */
  readonly followed: Readonly<Record<'found' | 'checked', Share>>;
  /** The best of them first. */
  readonly magic: readonly Magic[];
}

/** `undefined` where no row has a user and a day. */
export function eventFindings(lines: EventLines, period: Period): EventFindings | undefined {
  const { newest, users, actions, unnamed, window, middle, early, recent } = lines;
  const stickiness = stickinessByPeriod(lines, period);
  if (stickiness.length === 0) return undefined;
  const monthly = lines.active.reduce(
    (sum, { day, active, gone }) => (day <= newest ? sum + active - gone.month : sum),
    0,
  );
  const byEvent = new Map<string | null, EarlyLine[]>();
  for (const line of early) {
    const own = byEvent.get(line.event);
    if (own) own.push(line);
    else byEvent.set(line.event, [line]);
  }
  const every = byEvent.get(null) ?? [];
  const found = every.filter(({ isLate }) => !isLate);
  const checked = every.filter(({ isLate }) => isLate);
  const names = new Set([...recent.map(({ event }) => event), ...early.flatMap(({ event }) => event ?? [])]);
  const all = shareOf(every);
  return {
    newest,
    users,
    actions,
    unnamed,
    monthly,
    stickiness,
    features: [...names]
      .map((name): Feature => {
        const { users: own = 0, uses = 0 } = recent.find(({ event }) => event === name) ?? {};
        const of = byEvent.get(name) ?? [];
        return { name, users: own, uses, early: window && all.all > 0 ? apart(shareOf(of), all) : null };
      })
      .sort((one, other) => other.users - one.users || (one.name < other.name ? -1 : 1)),
    window,
    middle,
    followed: { found: shareOf(found), checked: shareOf(checked) },
    magic: [...byEvent]
      .flatMap(([name, of]): Magic[] => {
        const own = of.filter(({ isLate }) => !isLate);
        const best = bestThresholdOf(casesOf(own, shareOf(found)));
        if (!best) return [];
        const from = (some: readonly EarlyLine[]): Share => shareOf(some.filter(({ uses }) => uses >= best.value));
        return [
          {
            name,
            times: best.value,
            youden: best.youden,
            found: apart(from(own), shareOf(found)),
            checked: apart(from(of.filter(({ isLate }) => isLate)), shareOf(checked)),
          },
        ];
      })
      .sort((one, other) => other.youden - one.youden || ((one.name ?? '') < (other.name ?? '') ? -1 : 1)),
  };
}

/** Of users, how many stayed. */
function shareOf(lines: readonly EarlyLine[]): Share {
  const sum = (some: readonly EarlyLine[]): number => some.reduce((total, { users }) => total + users, 0);
  return { of: sum(lines.filter(({ stayed }) => stayed)), all: sum(lines) };
}

function apart(did: Share, all: Share): Apart {
  const not = { of: all.of - did.of, all: all.all - did.all };
  return { did, not, interval: differenceInterval(did, not, coverage) ?? null };
}

/** By the number of times; those who are in no line did it never. */
function casesOf(lines: readonly EarlyLine[], all: Share): readonly CasesOfValue[] {
  const cases = new Map<number, { value: number; positives: number; negatives: number }>();
  const never = { value: 0, positives: all.of, negatives: all.all - all.of };
  for (const { uses, stayed, users } of lines) {
    const own = cases.get(uses) ?? { value: uses, positives: 0, negatives: 0 };
    cases.set(uses, own);
    const side = stayed ? 'positives' : 'negatives';
    own[side] += users;
    never[side] -= users;
  }
  return [never, ...cases.values()];
}
