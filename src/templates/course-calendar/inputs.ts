import type { Language, Texts } from '../../locales/language';
import { daysLater } from '../../numerics/days';
import { authorInputs, toleranceInput } from '../building-blocks/general';
import { closingDays, courseWeek, courseWeekday } from '../building-blocks/intakes';
import { instalmentCount, instalmentShare, paymentFee, prepaymentShare } from '../building-blocks/payments';
import { dateUnit, days, people, per, person, share } from '../building-blocks/units';
import type { BlockSpec, InputSpec, InputTableSpec, SheetSpec } from '../spec';
import { each, example, intakeId, lastDay, moduleId, nextLunarYear, nextTime, refundWeeks, weekId } from './course';
import type { Course } from './course';
import * as texts from './inputs.texts';

export const intake: Texts = { en: 'Intake', ru: 'Поток', zh: '班期', vi: 'Đợt' };
export const module: Texts = { en: 'Module', ru: 'Модуль', zh: '模块', vi: 'Mô-đun' };
export const weeksUnit: Texts = { en: 'weeks', ru: 'недель', zh: '周', vi: 'tuần' };

export const intakeName = (index: number): Texts => ({
  en: `Intake ${index + 1}`,
  ru: `Поток ${index + 1}`,
  zh: `第 ${index + 1} 期`,
  vi: `Đợt ${index + 1}`,
});

/** Lines for purchases to look up. */
export const purchaseLines = 6;
const holidayLines = 12;

export function inputsSheet(course: Course): SheetSpec {
  return {
    id: 'inputs',
    role: 'inputs',
    name: texts.inputs,
    purpose: texts.inputsPurpose,
    blocks: [
      bookings(course),
      { kind: 'inputs', title: texts.whenIntakesStart, inputs: startInputs(course) },
      modulesTable(course),
      holidays(course),
      { kind: 'inputs', title: texts.seatsAndMentors, inputs: seatInputs(course) },
      { kind: 'inputs', title: texts.howLearnersPay, inputs: paymentInputs(course) },
      refundRule,
      purchases(course),
      {
        kind: 'inputs',
        title: texts.aboutCalendar,
        inputs: [
          {
            id: 'as_of',
            label: texts.asOf,
            unit: dateUnit,
            note: texts.asOfNote,
            format: 'date',
            example: course.answers.start,
          },
          ...authorInputs(course.answers.start),
          toleranceInput,
        ],
      },
    ],
  };
}

/** Bookings grow for a while, then more come than there are seats, then fewer again. */
const demand = [0.75, 0.85, 0.95, 1.04, 0.92, 0.8] as const;

function bookings({ answers, intakes }: Course): InputTableSpec {
  return {
    kind: 'inputTable',
    id: 'intakes',
    title: texts.bookings,
    rowHeader: intake,
    complete: true,
    columns: [
      {
        id: 'bookings',
        needed: true,
        label: texts.bookedInTime,
        unit: people,
        note: texts.bookingsNote,
        format: 'count',
      },
      { id: 'late', needed: true, label: texts.bookedTooLate, unit: people, note: texts.lateNote, format: 'count' },
      { id: 'other_seats', label: texts.seatsIfOther, unit: people, note: texts.blankAsManyAsUsual, format: 'count' },
    ],
    rows: each(intakes, (index) => {
      const fits = demand[index % demand.length] ?? 1;
      const isLast = index === intakes - 1;
      // The last intake takes everybody who is left.
      return {
        id: intakeId(index),
        label: intakeName(index),
        cells: {
          bookings: Math.round(answers.seats * (isLast ? Math.min(fits, 0.8) : fits)),
          late: isLast ? 0 : Math.round(answers.seats * 0.05),
          other_seats: '',
        },
      };
    }),
  };
}

function startInputs({ answers }: Course): readonly InputSpec[] {
  return [
    {
      id: 'first_intake',
      label: texts.firstIntakeInMonthOf,
      unit: dateUnit,
      note: texts.anyDayOfThatMonth,
      format: 'date',
      example: answers.start,
      answers: 'start',
    },
    {
      ...courseWeekday,
      example: Number(answers.course_weekday),
      answers: 'course_weekday',
    },
    {
      ...courseWeek,
      unit: texts.n1To5,
      note: texts.courseWeekNote,
      max: 5,
      example: Number(answers.course_week),
      answers: 'course_week',
    },
    {
      id: 'months_between',
      label: texts.fromStartToStart,
      unit: texts.months,
      note: texts.n1IntakeEveryMonth,
      format: 'count',
      min: 1,
      max: 3,
      example: Number(answers.months_between),
      answers: 'months_between',
    },
    {
      ...closingDays,
      note: texts.closingDaysNote,
      max: 60,
      example: answers.closing_days,
      answers: 'closing_days',
    },
  ];
}

function modulesTable({ modules }: Course): InputTableSpec {
  return {
    kind: 'inputTable',
    id: 'modules',
    title: texts.modules,
    rowHeader: module,
    complete: true,
    columns: [
      {
        id: 'weeks',
        needed: true,
        label: texts.length,
        unit: weeksUnit,
        note: texts.weeksNote,
        format: 'count',
        min: 1,
        max: 8,
      },
    ],
    rows: modules.map(({ name, weeks }, index) => ({
      id: moduleId(index),
      label: name,
      items: [{ question: 'modules', number: index + 1 }],
      answers: 'modules',
      cells: { weeks },
    })),
  };
}

interface Holiday {
  readonly name: string;
  readonly from: string;
  readonly until: string;
}

/** Those of each country that come next. */
function nextHolidays(start: string): Readonly<Record<Language, readonly Holiday[]>> {
  const yearly = (name: string, day: string, length: number): Holiday => {
    const from = nextTime(start, day);
    return { name, from, until: lastDay(from, length) };
  };
  const lunar = (name: string, daysBefore: number, length: number): Holiday => {
    const from = daysLater(nextLunarYear(start), -daysBefore);
    return { name, from, until: lastDay(from, length) };
  };
  return {
    en: [
      yearly('Summer break', '07-27', 14),
      yearly('Thanksgiving week', '11-22', 8),
      yearly('Winter holidays', '12-21', 14),
    ],
    ru: [
      yearly('Майские праздники', '05-01', 11),
      yearly('Летние каникулы', '07-27', 14),
      yearly('Новогодние каникулы', '12-31', 9),
    ],
    zh: [yearly('劳动节', '05-01', 5), yearly('国庆节', '10-01', 7), lunar('春节', 1, 8)],
    vi: [
      yearly('Nghỉ lễ 30/4 và 1/5', '04-30', 4),
      yearly('Nghỉ lễ Quốc khánh', '09-01', 3),
      lunar('Tết Nguyên đán', 3, 9),
    ],
  };
}

function holidays({ answers }: Course): InputTableSpec {
  const next = nextHolidays(answers.start);
  const textOf = (index: number, part: keyof Holiday): Texts => {
    const say = (language: Language): string => next[language][index]?.[part] ?? '';
    return { en: say('en'), ru: say('ru'), zh: say('zh'), vi: say('vi') };
  };
  return {
    kind: 'inputTable',
    id: 'holidays',
    title: texts.holidaysTitle,
    columns: [
      { id: 'what', label: texts.what, note: texts.forReaders, format: 'text', maxLength: 40 },
      {
        id: 'from',
        label: texts.firstDay,
        note: texts.firstFreeDay,
        format: 'date',
        needed: true,
        max: '2110-12-31',
        mark: { when: 'AND(holidays.this.from <> "", holidays.this.until < holidays.this.from)', as: 'warning' },
      },
      { id: 'until', label: texts.lastDay, note: texts.untilNote, format: 'date', max: '2110-12-31', needed: true },
    ],
    rows: each(3, (index) => ({
      id: `holiday_${index + 1}`,
      cells: { what: textOf(index, 'name'), from: textOf(index, 'from'), until: textOf(index, 'until') },
    })),
    blankRows: holidayLines - 3,
  };
}

function seatInputs({ answers }: Course): readonly InputSpec[] {
  return [
    {
      id: 'seats',
      label: texts.seatsInIntake,
      unit: people,
      note: texts.seatsNote,
      format: 'count',
      max: 100_000,
      example: answers.seats,
      answers: 'seats',
    },
    {
      id: 'group_size',
      label: texts.learnersInGroup,
      unit: people,
      note: texts.groupSizeNote,
      format: 'count',
      min: 1,
      max: 100_000,
      example: 25,
    },
    {
      id: 'groups_per_mentor',
      label: texts.groupsOfOneMentor,
      unit: texts.groups,
      note: texts.groupsPerMentorNote,
      format: 'count',
      min: 1,
      max: 1_000,
      example: 2,
    },
    {
      id: 'mentors',
      label: texts.mentorsYouHave,
      unit: people,
      note: texts.mentorsNote,
      format: 'count',
      max: 100_000,
      example: Math.max(1, Math.ceil((answers.seats / 25) * 1.4)),
    },
  ];
}

function paymentInputs({ answers, price }: Course): readonly InputSpec[] {
  return [
    {
      id: 'course_price',
      label: texts.priceOfCourse,
      unit: per(answers.currency, person),
      note: texts.whatLearnerPaysInAll,
      format: 'price',
      max: 1e9,
      example: price,
      items: [{ question: 'products', number: 1 }],
      answers: 'products',
    },
    { ...prepaymentShare, example: 0.2 },
    {
      id: 'booked_before',
      label: texts.bookedBeforeClosing,
      unit: days,
      note: texts.onAverageWhenPrepaymentComes,
      format: 'count',
      max: 60,
      example: example.bookedBefore,
    },
    {
      ...instalmentShare,
      unit: texts.percentOfLearners,
      note: texts.instalmentShareNote,
      example: 0.4,
    },
    {
      ...instalmentCount,
      unit: texts.parts,
      note: texts.instalmentsNote,
      max: 12,
      example: answers.instalments,
      answers: 'instalments',
    },
    {
      id: 'instalment_weeks',
      label: texts.fromPartToPart,
      unit: weeksUnit,
      note: texts.instalmentWeeksNote,
      format: 'count',
      min: 1,
      max: 8,
      example: example.instalmentWeeks,
    },
    {
      id: 'instalment_fee',
      label: texts.feeOnInstalments,
      unit: share,
      note: texts.instalmentFeeNote,
      format: 'percent',
      example: 0.05,
    },
    { ...paymentFee, example: 0.03 },
    {
      id: 'refund_rate',
      label: texts.refunds,
      unit: texts.percentOfLearners,
      note: texts.refundRateNote,
      format: 'percent',
      example: 0.05,
    },
  ];
}

export const refundRowName = (week: number): Texts =>
  week === 0
    ? texts.beforeStart
    : { en: `Week ${week}`, ru: `Неделя ${week}`, zh: `第 ${week} 周`, vi: `Tuần ${week}` };

export const refundRowId = (week: number): string => (week === 0 ? 'before_start' : weekId(week - 1));

const when = [0.3, 0.25, 0.15, 0.1, 0.1, 0.05, 0.05] as const;
const back = [1, 0.9, 0.8, 0.7, 0.5, 0.3, 0] as const;

const refundRule: InputTableSpec = {
  kind: 'inputTable',
  id: 'refund_rule',
  title: texts.refundsByWeek,
  rowHeader: texts.whoLeaves,
  complete: true,
  columns: [
    {
      id: 'share',
      needed: true,
      label: texts.leaveThen,
      unit: texts.percentOfLeavers,
      note: texts.shareNote,
      format: 'percent',
    },
    {
      id: 'back',
      needed: true,
      label: texts.getBack,
      unit: texts.percentOfWhatTheyPaid,
      note: texts.byYourRefundTerms,
      format: 'percent',
    },
  ],
  rows: each(1 + refundWeeks, (week) => ({
    id: refundRowId(week),
    label: refundRowName(week),
    cells: { share: when[week] ?? 0, back: back[week] ?? 0 },
  })),
};

/** F7: on the last day that still counts, and on the first that slips, of the first two starts. */
function purchases({ answers, starts }: Course): BlockSpec {
  const on = (start: string | undefined, daysBefore: number): string => daysLater(start ?? answers.start, -daysBefore);
  const inTime = answers.closing_days + 1;
  const examples = [
    [texts.early, on(starts[0], inTime + 9)],
    [texts.onLastDayBeforeClosing, on(starts[0], inTime)],
    [texts.inLastWeekBeforeStart, on(starts[0], Math.min(3, answers.closing_days))],
  ] as const;
  return {
    kind: 'inputTable',
    id: 'purchases',
    title: texts.purchasesTitle,
    columns: [
      { id: 'who', label: texts.who, note: texts.nameOrNote, format: 'text', maxLength: 40 },
      {
        id: 'bought',
        label: texts.boughtOn,
        note: texts.dayOfPayment,
        format: 'date',
        needed: true,
        min: '1999-01-01',
        max: '2110-12-31',
      },
    ],
    rows: examples.map(([who, bought], index) => ({ id: `purchase_${index + 1}`, cells: { who, bought } })),
    blankRows: purchaseLines - examples.length,
  };
}
