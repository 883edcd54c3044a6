// The course calendar, computed a second time apart from its formulas: dates by walking the calendar day by day, seats and
// money by following every intake week by week.
import fc from 'fast-check';
import type { CellContent } from '../../src/plan';
import { keepTyped, plan, typedIn } from '../../src/plan';
import { initialAnswers } from '../../src/templates';
import { courseCalendar } from '../../src/templates/course-calendar';
import { runs } from '../depth';
import type { Computed } from '../plan/evaluate';
import { evaluateQuickly } from '../plan/quick-engine';
import { lineOf } from './sheet-reader';
import { errorsIn, failedChecks, formulasOf, sweep } from './sweep';

jest.setTimeout(240_000);

const answers = initialAnswers(courseCalendar, 'en', '2026-02-10');
const made = plan(courseCalendar, answers, 'en');
const intakes = Number(answers['intakes']);
const modules = answers['modules'] as readonly { readonly name: string; readonly weeks: number }[];

const column = (values: readonly CellContent[]): CellContent[][] => values.map((value) => [value]);

async function typed(values: Readonly<Record<string, readonly CellContent[] | CellContent>>): Promise<Computed> {
  const computed = evaluateQuickly(made);
  for (const [name, value] of Object.entries(values))
    computed.type(name, Array.isArray(value) ? column(value as readonly CellContent[]) : (value as CellContent));
  await computed.compute();
  return computed;
}

// Days as JavaScript counts them; Excel's count of them differs by a constant for every day after February 1900.
const day = 86_400_000;
const serial = (time: number): number => time / day + 25_569;
const at = (year: number, month: number, date: number): number => Date.UTC(year, month - 1, date);
const shown = (value: CellContent | undefined): string =>
  typeof value === 'number' ? new Date((value - 25_569) * day).toISOString().slice(0, 10) : String(value);

const datesTitle = 'Dates: a start that holidays moved is coloured; “–” is beyond this calendar';
const datesOf = (computed: Computed, intake: number): CellContent[] =>
  lineOf(made, computed, 'Calendar', datesTitle, `Intake ${intake}`);
const seatsOf = (computed: Computed, intake: number): CellContent[] =>
  lineOf(made, computed, 'Calendar', 'Seats: who came is taken, waits or moved on', `Intake ${intake}`);
/** Of a line over periods: its cells behind total, unit and spacer. */
const overPeriods = (computed: Computed, title: string, label: string): number[] =>
  lineOf(made, computed, 'Timeline', title, label)
    .slice(3, 3 + (made.timeline?.periods ?? 0))
    .map(Number);
const noHolidays = { Holidays_from: Array<string>(12).fill(''), Holidays_until: Array<string>(12).fill('') };

test('a course starts on the first Monday of each month; bought in the last week before a start, it slips to the next', async () => {
  // Mondays of 2026: 2 March, 6 April, 4 May, 1 June, 6 July, 3 August.
  const starts = ['2026-03-02', '2026-04-06', '2026-05-04', '2026-06-01', '2026-07-06', '2026-08-03'];
  const bought = [at(2026, 3, 29), at(2026, 3, 30), at(2026, 4, 5), at(2026, 4, 6), at(2026, 7, 26), at(2026, 7, 27)];
  const computed = await typed({
    ...noHolidays,
    First_intake: serial(at(2026, 3, 1)),
    Purchases_bought: bought.map(serial),
  });
  expect(starts.map((_, index) => shown(datesOf(computed, index + 1)[1]))).toEqual(starts);
  const joined = bought.map((_, index) =>
    shown(lineOf(made, computed, 'Calendar', 'Which start they get', `No. ${index + 1})`)[3]),
  );
  expect(joined).toEqual(['2026-04-06', '2026-05-04', '2026-05-04', '2026-05-04', '2026-08-03', '–']);
});

test('a start in the holidays moves on by whole weeks, and a course in them pauses', async () => {
  const some = (first: number): CellContent[] => [serial(first), ...Array<string>(11).fill('')];
  const computed = await typed({
    First_intake: serial(at(2026, 3, 1)),
    Holidays_from: some(at(2026, 5, 1)),
    Holidays_until: some(at(2026, 5, 11)),
  });
  // 4 and 11 May are in them: the intake of May starts on the 18th.
  expect(shown(datesOf(computed, 3)[1])).toBe('2026-05-18');
  // The intake of 2 March would end its twelfth week on 24 May; two weeks later it does.
  expect(shown(datesOf(computed, 1)[3 + modules.length])).toBe('2026-06-07');
  expect(datesOf(computed, 1)[4 + modules.length]).toBe(2);
});

interface Inputs {
  readonly year: number;
  readonly month: number;
  readonly weekday: number;
  readonly which: number;
  readonly closing: number;
  readonly bookedBefore: number;
  readonly weeks: readonly number[];
  readonly holidays: readonly { readonly after: number; readonly length: number }[];
  readonly bookings: readonly number[];
  readonly late: readonly number[];
  readonly seats: number;
  readonly otherSeats: readonly (number | undefined)[];
  readonly groupSize: number;
  readonly groupsPerMentor: number;
  readonly price: number;
  readonly prepayment: number;
  readonly byParts: number;
  readonly parts: number;
  readonly partWeeks: number;
  readonly partFee: number;
  readonly fee: number;
  readonly refunds: number;
  readonly leave: readonly number[];
  readonly back: readonly number[];
}

const listOf = <T>(count: number, one: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.array(one, { minLength: count, maxLength: count });
const share = fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100);
const within = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });

const anyInputs: fc.Arbitrary<Inputs> = fc.record({
  year: within(2024, 2031),
  month: within(1, 12),
  weekday: within(1, 7),
  which: within(1, 5),
  closing: within(0, 14),
  bookedBefore: within(0, 14),
  weeks: listOf(modules.length, within(1, 3)),
  holidays: fc.array(fc.record({ after: within(0, 250), length: within(1, 12) }), { maxLength: 3 }),
  bookings: listOf(intakes, within(0, 200)),
  late: listOf(intakes, within(0, 20)),
  seats: within(0, 150),
  otherSeats: listOf(intakes, fc.option(within(0, 150), { nil: undefined })),
  groupSize: within(1, 40),
  groupsPerMentor: within(1, 4),
  price: within(1, 100_000),
  prepayment: share,
  byParts: share,
  parts: within(1, 3),
  partWeeks: within(1, 5),
  partFee: share,
  fee: share,
  refunds: share,
  leave: listOf(7, share),
  back: listOf(7, share),
});

/** The day of the week as people count it: Monday is 1. */
const weekdayOf = (time: number): number => new Date(time).getUTCDay() || 7;

function startByRule({ weekday, which }: Inputs, year: number, month: number): number {
  const found: number[] = [];
  for (let time = at(year, month, 1); time < at(year, month + 1, 1); time += day)
    if (weekdayOf(time) === weekday) found.push(time);
  return found[which - 1] ?? found.at(-1) ?? NaN;
}

interface Intake {
  readonly rule: number;
  readonly closes: number;
  /** First days of the weeks that are held, far beyond the course. */
  readonly days: readonly number[];
  readonly came: number;
  readonly taken: number;
  readonly waiting: number;
  readonly moved: number;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function intakesOf(inputs: Inputs, holidays: readonly (readonly [number, number])[]): Intake[] {
  const found: Intake[] = [];
  for (let index = 0; index < intakes; index++) {
    const rule = startByRule(inputs, inputs.year, inputs.month + index);
    const days: number[] = [];
    for (let time = rule; days.length < 30; time += 7 * day)
      if (!holidays.some(([from, until]) => time >= from && time <= until)) days.push(time);
    const before = found.at(-1);
    const came = before ? before.waiting + before.moved : 0;
    const asked = came + (inputs.bookings[index] ?? 0);
    const taken = Math.min(asked, inputs.otherSeats[index] ?? inputs.seats);
    const start = days[0] ?? NaN;
    const moved = inputs.late[index] ?? 0;
    found.push({ rule, days, came, taken, moved, waiting: asked - taken, closes: start - (inputs.closing + 1) * day });
  }
  return found;
}

/** Everything that has happened by the end of a day. */
function moneyBy(inputs: Inputs, all: readonly Intake[], end: number) {
  const { price, bookings, late, parts, partWeeks, byParts, back } = inputs;
  const deposit = price * inputs.prepayment;
  const course = sum(inputs.weeks);
  let [paid, refunded, delivered, owed, toCome, byInstalments] = [0, 0, 0, 0, 0, 0];
  const ruled = sum(inputs.leave.filter((_, week) => week <= course));
  const leaves = (week: number): number =>
    week > course || week > 6 || ruled === 0 ? 0 : (inputs.refunds * (inputs.leave[week] ?? 0)) / ruled;
  const last = all.at(-1);
  all.forEach((intake, index) => {
    const start = intake.days[0] ?? NaN;
    // Prepayments, owed until those who paid them start.
    const prepaid =
      (intake.closes - inputs.bookedBefore * day <= end ? (bookings[index] ?? 0) : 0) +
      (start <= end ? (late[index] ?? 0) : 0);
    paid += deposit * prepaid;
    owed += deposit * prepaid;
    if (start > end) return;
    owed -= deposit * intake.taken;
    if (intake === last) {
      const left = deposit * (intake.waiting + intake.moved);
      refunded += left;
      owed -= left;
    }
    const kinds = [
      { share: 1 - byParts, paid: deposit },
      { share: byParts, paid: deposit },
    ];
    const [atOnce, inParts] = kinds as [(typeof kinds)[0], (typeof kinds)[0]];
    let here = intake.taken;
    let taught = 0;
    const leave = (week: number): void => {
      const gone = intake.taken * leaves(week);
      for (const kind of kinds) {
        const given = (back[week] ?? 0) * kind.paid;
        refunded += gone * kind.share * given;
        // What the leaver paid and does not get back is earned, whatever was taught.
        delivered += gone * kind.share * (kind.paid - given - taught);
      }
      here -= gone;
    };
    leave(0);
    intake.days.forEach((time, index) => {
      if (time > end) return;
      const week = index + 1;
      const rest = price - deposit;
      if (week === 1) {
        paid += here * atOnce.share * rest;
        atOnce.paid += rest;
      }
      if (index % partWeeks === 0 && index / partWeeks < parts) {
        paid += (here * inParts.share * rest) / parts;
        byInstalments += (here * inParts.share * rest) / parts;
        inParts.paid += rest / parts;
      }
      if (week <= course) {
        taught += price / course;
        delivered += (here * price) / course;
      }
      leave(week);
    });
    for (const kind of kinds) {
      owed += here * kind.share * Math.max(0, kind.paid - taught);
      toCome += here * kind.share * Math.max(0, taught - kind.paid);
    }
  });
  const fees = inputs.fee * paid + inputs.partFee * byInstalments;
  return { paid, refunded, delivered, owed, toCome, fees };
}

function expectClose(found: readonly number[], wanted: readonly number[], size: number): void {
  expect(found).toHaveLength(wanted.length);
  wanted.forEach((value, index) => {
    expect(Math.abs((found[index] ?? NaN) - value)).toBeLessThanOrEqual(1e-9 * Math.max(1, size));
  });
}

test('every date, seat and amount follows from whatever is typed', async () => {
  await fc.assert(
    fc.asyncProperty(anyInputs, async (inputs) => {
      const first = startByRule(inputs, inputs.year, inputs.month);
      const holidays = inputs.holidays.map(({ after, length }): [number, number] => [
        first + after * day,
        first + (after + length - 1) * day,
      ]);
      const twelve = (values: readonly number[]): CellContent[] =>
        Array.from({ length: 12 }, (_, index) => (values[index] === undefined ? '' : serial(values[index])));
      const computed = await typed({
        First_intake: serial(at(inputs.year, inputs.month, 17)),
        Course_weekday: inputs.weekday,
        Course_week: inputs.which,
        Closing_days: inputs.closing,
        Booked_before: inputs.bookedBefore,
        Modules_weeks: inputs.weeks,
        Holidays_from: twelve(holidays.map(([from]) => from)),
        Holidays_until: twelve(holidays.map(([, until]) => until)),
        Intakes_bookings: inputs.bookings,
        Intakes_late: inputs.late,
        Intakes_other_seats: inputs.otherSeats.map((value) => value ?? ''),
        Seats: inputs.seats,
        Group_size: inputs.groupSize,
        Groups_per_mentor: inputs.groupsPerMentor,
        Course_price: inputs.price,
        Prepayment_share: inputs.prepayment,
        Instalment_share: inputs.byParts,
        Instalments: inputs.parts,
        Instalment_weeks: inputs.partWeeks,
        Instalment_fee: inputs.partFee,
        Payment_fee: inputs.fee,
        Refund_rate: inputs.refunds,
        Refund_rule_share: inputs.leave,
        Refund_rule_back: inputs.back,
      });
      expect(errorsIn(computed, formulasOf(made))).toEqual([]);
      const addUp = Math.abs(sum(inputs.leave) - 1) <= 1e-6;
      expect(failedChecks(computed, made)).toEqual(addUp ? [] : ['When they leave: the shares add up to 100%']);

      const course = sum(inputs.weeks);
      const all = intakesOf(inputs, holidays);
      all.forEach((intake, index) => {
        const starts = inputs.weeks.map((_, module) => intake.days[sum(inputs.weeks.slice(0, module))] ?? NaN);
        const end = (intake.days[course - 1] ?? NaN) + 6 * day;
        const start = intake.days[0] ?? NaN;
        expect(datesOf(computed, index + 1)).toEqual([
          serial(intake.closes),
          serial(start),
          (start - intake.rule) / day,
          ...starts.map(serial),
          serial(end),
          ((end - start) / day + 1) / 7 - course,
        ]);
        const seats = inputs.otherSeats[index] ?? inputs.seats;
        expect(seatsOf(computed, index + 1)).toEqual([
          intake.came,
          inputs.bookings[index],
          inputs.late[index],
          seats,
          intake.taken,
          intake.waiting,
          intake.moved,
          seats - intake.taken,
          seats === 0 ? '–' : intake.taken / seats,
          Math.ceil(intake.taken / inputs.groupSize),
        ]);
      });

      // Mentors of each week: of every group that has a lesson in it.
      const needed = Math.max(
        ...all
          .flatMap(({ days }) => days)
          .map((time) => {
            const running = all.filter(({ days }) => days.slice(0, course).includes(time));
            const groups = sum(running.map(({ taken }) => Math.ceil(taken / inputs.groupSize)));
            return Math.ceil(groups / inputs.groupsPerMentor);
          }),
      );
      expect(computed.named('Most_mentors')[0]?.[0]).toBe(needed);

      // Periods are weeks from the weekday of the starts, the first early enough for the first prepayment.
      const lead = Math.ceil((inputs.closing + inputs.bookedBefore + 1) / 7);
      const ends = Array.from(
        { length: made.timeline?.periods ?? 0 },
        (_, week) => first + ((week - lead + 1) * 7 - 1) * day,
      );
      const wanted = ends.map((end) => moneyBy(inputs, all, end));
      const size = inputs.price * (sum(inputs.bookings) + sum(inputs.late));
      const money = (label: string): number[] => overPeriods(computed, 'Money', label);
      expectClose(
        money('Paid so far'),
        wanted.map(({ paid }) => paid),
        size,
      );
      expectClose(
        money('Given back so far'),
        wanted.map(({ refunded }) => refunded),
        size,
      );
      expectClose(
        money('Fees so far'),
        wanted.map(({ fees }) => fees),
        size,
      );
      expectClose(
        money('Delivered so far'),
        wanted.map(({ delivered }) => delivered),
        size,
      );
      expectClose(
        money('Owed to learners'),
        wanted.map(({ owed }) => owed),
        size,
      );
      expectClose(
        money('Still to be paid by learners'),
        wanted.map(({ toCome }) => toCome),
        size,
      );
      // Laws: what is owed never falls below 0 and ends at 0; nothing is lost.
      for (const owed of money('Owed to learners')) expect(owed).toBeGreaterThanOrEqual(-1e-9 * size);
      expect(Math.abs(money('Owed to learners').at(-1) ?? NaN)).toBeLessThanOrEqual(1e-9 * size);
      wanted.forEach(({ paid, toCome, delivered, owed, refunded }) => {
        expect(Math.abs(paid + toCome - delivered - owed - refunded)).toBeLessThanOrEqual(1e-9 * size);
      });
    }),
    { numRuns: runs(10) },
  );
});

test.each([2, 3])('of intakes every %d months only days that the calendar reaches are told', async (months) => {
  const computed = await typed({
    ...noHolidays,
    First_intake: serial(at(2026, 3, 1)),
    Course_weekday: 1,
    Course_week: 1,
    Months_between: months,
  });
  const beyond = Number(computed.named('Beyond')[0]?.[0]);
  const found = Array.from({ length: intakes }, (_, index) => {
    let monday = at(2026, 3 + index * months, 1);
    while (weekdayOf(monday) !== 1) monday += day;
    const [closes, start, moved, ...others] = datesOf(computed, index + 1);
    const isReached = serial(monday) < beyond;
    expect([closes, start, moved]).toEqual(isReached ? [expect.any(Number), serial(monday), 0] : ['–', '–', '–']);
    for (const one of others.slice(0, -1)) expect(one === '–' || Number(one) < beyond).toBe(true);
    return isReached;
  });
  expect(new Set(found).size).toBe(2);
  expect(failedChecks(computed, made)).toContain('Weeks from start to end are those of the course and the holidays');
});

test('every input at its least, its most and blank: no error value, and only a calendar that is too short or shares that do not add up fail', async () => {
  const ends = 'The calendar is long enough: at its end nothing is owed';
  const tooShort = [
    ends,
    'Weeks from start to end are those of the course and the holidays',
    'Groups by week, and each group through its course',
  ];
  const found = await sweep(made, evaluateQuickly(made), ({ input, to }) => {
    // Years of holidays, a course or a distance far longer than asked for, and payments of a year and more.
    if (input.id === 'refund_rule.share') return ['When they leave: the shares add up to 100%'];
    if (input.id === 'holidays.from' && to === 'least') return tooShort;
    if (to === 'most' && ['holidays.until', 'modules.weeks', 'months_between'].includes(input.id)) return tooShort;
    return to === 'most' && (input.id === 'instalments' || input.id === 'instalment_weeks') ? [ends] : [];
  });
  expect(found).toEqual([]);
});

test('made again with other answers, it keeps what was typed', () => {
  const held = new Map(typedIn(made));
  const set = (id: string, values: readonly CellContent[]): void => {
    expect(held.get(id)).toHaveLength(values.length);
    held.set(id, values);
  };
  set('intakes.bookings', [1, 2, 3, 4, 5, 6]);
  set('prepayment_share', [0.35]);
  set('modules.weeks', [2, 4, 2, 3, 2]);
  const others = {
    ...answers,
    intakes: 8,
    modules: [...modules.slice(1, 2), { name: 'New one', weeks: 1 }, ...modules.slice(2), ...modules.slice(0, 1)],
  };
  const again = keepTyped(plan(courseCalendar, others, 'ru'), made, held);
  const now = typedIn(again.plan);
  expect(now.get('intakes.bookings')?.slice(0, 6)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(now.get('prepayment_share')).toEqual([0.35]);
  // Each module keeps its weeks at its new place.
  expect(now.get('modules.weeks')).toEqual([4, 1, 2, 3, 2, 2]);
  expect(again.lost).toEqual([]);
});
