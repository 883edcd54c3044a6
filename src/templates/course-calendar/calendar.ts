import type { Texts } from '../../locales/language';
import { days, people, share } from '../building-blocks/units';
import type { Formula, SheetSpec, TableSpec } from '../spec';
import { dayOfWeek, each, intakeId, moduleId } from './course';
import type { Course } from './course';
import { intake, intakeName, purchaseLines } from './inputs';
import * as say from './calendar.texts';

export const paidSoFar: Texts = { en: 'Paid so far', ru: 'Оплачено всего', zh: '累计已付', vi: 'Đã trả lũy kế' };
export const deliveredSoFar: Texts = {
  en: 'Delivered so far',
  ru: 'Исполнено всего',
  zh: '累计已交付',
  vi: 'Đã thực hiện lũy kế',
};
export const owedLabel: Texts = {
  en: 'Owed to learners',
  ru: 'Должны ученикам',
  zh: '欠学员（未交付）',
  vi: 'Còn nợ học viên',
};

/** What people ask for: dates, seats, money owed, mentors. */
export function calendarSheet(course: Course): SheetSpec {
  const { answers } = course;
  return {
    id: 'calendar_sheet',
    role: 'results',
    name: say.calendar,
    purpose: say.calendarSheetPurpose,
    blocks: [
      figures(course),
      dates(course),
      peopleTable(course),
      {
        kind: 'chart',
        id: 'seats_chart',
        shape: 'stackedColumn',
        title: say.peopleByIntake,
        over: 'people',
        categoryTitle: intake,
        valueTitle: people,
        valueFormat: 'count',
        series: [
          { label: say.taken, values: 'taken' },
          { label: say.waiting, values: 'waiting' },
          { label: say.movedOn, values: 'moved' },
        ],
      },
      {
        kind: 'chart',
        id: 'money_chart',
        shape: 'line',
        title: say.moneyChartTitle,
        over: 'periods',
        categoryTitle: say.periodFrom,
        valueTitle: answers.currency,
        valueFormat: 'money',
        series: [
          { label: paidSoFar, values: 'paid_so_far' },
          { label: deliveredSoFar, values: 'delivered_so_far' },
          { label: owedLabel, values: 'owed' },
        ],
      },
      {
        kind: 'chart',
        id: 'mentors_chart',
        shape: 'line',
        title: say.mentorsByWeek,
        over: 'weeks',
        categoryTitle: say.weekFromFirstStart,
        valueTitle: people,
        valueFormat: 'count',
        series: [
          { label: say.needed, values: 'needed' },
          { label: say.youHave, values: 'have' },
        ],
      },
      joins,
    ],
  };
}

function figures({ answers, intakes }: Course): SheetSpec['blocks'][number] {
  const last = intakeId(intakes - 1);
  return {
    kind: 'figures',
    title: say.atGlance,
    asTiles: true,
    figures: [
      {
        id: 'next_start',
        label: say.nextStart,
        unit: say.nextStartUnit,
        format: 'date',
        formula:
          'IF(starts_before >= ROWS(dates.start), word(none), INDEX(dates.start, MIN(ROWS(dates.start), starts_before + 1)))',
      },
      {
        id: 'next_free',
        label: say.freeSeatsInIt,
        called: say.freeSeatsOfNextStart,
        unit: people,
        format: 'count',
        formula: 'IF(ISNUMBER(next_start), INDEX(people.free, MIN(ROWS(dates.start), starts_before + 1)), word(none))',
      },
      {
        id: 'learners_taken',
        label: say.learnersTaken,
        unit: people,
        format: 'count',
        formula: 'people.total.taken',
        emphasis: true,
      },
      {
        id: 'unplaced',
        label: say.leftWithoutPlace,
        unit: people,
        format: 'count',
        formula: `people.${last}.waiting + people.${last}.moved`,
        mark: { when: 'unplaced > 0', as: 'warning' },
      },
      {
        id: 'owed_now',
        label: say.owedToLearnersNow,
        unit: answers.currency,
        format: 'money',
        formula: 'SUMPRODUCT((all(period_start) <= as_of) * (all(period_end) >= as_of) * all(owed))',
      },
      {
        id: 'most_owed',
        label: say.mostOwedAtOnce,
        unit: answers.currency,
        format: 'money',
        formula: 'MAX(all(owed))',
        emphasis: true,
      },
      {
        id: 'most_mentors',
        label: say.mentorsNeededAtMost,
        unit: people,
        format: 'count',
        formula: 'MAX(weeks.needed)',
      },
      {
        id: 'short_weeks',
        label: say.weeksWithTooFew,
        unit: say.weeks,
        format: 'count',
        formula: 'SUMPRODUCT((weeks.needed > weeks.have) * 1)',
        mark: { when: 'short_weeks > 0', as: 'warning' },
      },
    ],
  };
}

function dates({ intakes, modules }: Course): TableSpec {
  return {
    kind: 'table',
    id: 'dates',
    title: say.datesTitle,
    rowHeader: intake,
    columns: [
      { id: 'closes', label: say.lastDayToBuy, format: 'date' },
      {
        id: 'start',
        label: say.start,
        format: 'date',
        // A text is more than any number: a start that the calendar does not reach is coloured, too.
        mark: { when: 'dates.this.moved > 0', as: 'warning' },
      },
      { id: 'moved', label: say.movedBy, unit: days, format: 'count' },
      ...modules.map(({ name }, index) => ({ id: moduleId(index), label: name, format: 'date' as const })),
      { id: 'end', label: say.lastDay, format: 'date' },
      { id: 'paused', label: say.weeksOff, unit: say.weeks, format: 'count' },
    ],
    rows: each(intakes, (index) => {
      const id = intakeId(index);
      const own = (column: string): Formula => `dates.${id}.${column}`;
      const rule = (column: string): Formula => `rule.${id}.${column}`;
      // A day that the calendar does not reach is not known: no other day may stand for it here.
      const reached = (day: Formula, value: Formula): Formula => `IF(${day} >= beyond, word(none), ${value})`;
      return {
        id,
        label: intakeName(index),
        cells: {
          closes: reached(rule('start'), rule('closes')),
          start: reached(rule('start'), rule('start')),
          moved: `IF(ISNUMBER(${own('start')}), ${own('start')} - ${rule('day')}, word(none))`,
          ...Object.fromEntries(
            modules.map((_, at) => [
              moduleId(at),
              dayOfWeek(`${rule('first')} + module_weeks.${moduleId(at)}.before`, 'word(none)'),
            ]),
          ),
          end: reached(rule('end'), rule('end')),
          paused: reached(rule('end'), rule('paused')),
        },
      };
    }),
  };
}

function peopleTable({ intakes }: Course): TableSpec {
  const count = (id: string, label: Texts) => ({ id, label, unit: people, format: 'count' as const });
  return {
    kind: 'table',
    id: 'people',
    title: say.peopleTitle,
    rowHeader: intake,
    columns: [
      count('came', say.fromIntakeBefore),
      {
        ...count('bookings', say.bookedInTime),
        total: 'sum',
      },
      {
        ...count('late', say.bookedTooLate),
        total: 'sum',
      },
      count('seats', say.seats),
      { ...count('taken', say.taken), total: 'sum' },
      {
        ...count('waiting', say.waiting),
        mark: { when: 'people.this.waiting > 0', as: 'warning' },
      },
      count('moved', say.movedOn),
      count('free', say.freeSeats),
      {
        id: 'load',
        label: say.seatsFilled,
        unit: share,
        format: 'percent',
        total: { formula: 'IF(SUM(people.seats) = 0, word(none), people.total.taken / SUM(people.seats))' },
      },
      { ...count('groups', say.groups), unit: say.groupsUnit, total: 'sum' },
    ],
    rows: each(intakes, (index) => {
      const id = intakeId(index);
      const own = (column: string): Formula => `people.${id}.${column}`;
      const before = intakeId(index - 1);
      return {
        id,
        label: intakeName(index),
        cells: {
          came: index === 0 ? '0' : `people.${before}.waiting + people.${before}.moved`,
          bookings: `intakes.${id}.bookings + 0`,
          late: `intakes.${id}.late + 0`,
          seats: `IF(intakes.${id}.other_seats = "", seats, intakes.${id}.other_seats)`,
          taken: `MIN(${own('seats')}, ${own('came')} + ${own('bookings')})`,
          waiting: `${own('came')} + ${own('bookings')} - ${own('taken')}`,
          moved: own('late'),
          free: `${own('seats')} - ${own('taken')}`,
          load: `IF(${own('seats')} = 0, word(none), ${own('taken')} / ${own('seats')})`,
          groups: `ROUNDUP(${own('taken')} / MAX(1, group_size), 0)`,
        },
      };
    }),
  };
}

const joins: TableSpec = {
  kind: 'table',
  id: 'joins',
  title: say.whichStartTheyGet,
  rowHeader: say.line,
  columns: [
    { id: 'who', label: say.who, format: 'text', longest: 40 },
    { id: 'bought', label: say.boughtOn, format: 'date' },
    { id: 'number', label: say.intakeNo, format: 'count' },
    { id: 'start', label: say.startsOn, format: 'date' },
    { id: 'wait', label: say.waits, unit: days, format: 'count' },
  ],
  rows: each(purchaseLines, (index) => {
    const id = `line_${index + 1}`;
    const examples = 3;
    const typed = (column: string): Formula =>
      `purchases.${index < examples ? `purchase_${index + 1}` : `blank_${index - examples + 1}`}.${column}`;
    const own = (column: string): Formula => `joins.${id}.${column}`;
    return {
      id,
      label: { en: `No. ${index + 1})`, ru: `№ ${index + 1})`, zh: `第 ${index + 1} 行`, vi: `Dòng ${index + 1})` },
      cells: {
        who: `${typed('who')} & ""`,
        bought: `IF(${typed('bought')} = "", word(none), ${typed('bought')})`,
        number: `IF(ISNUMBER(${own('bought')}), IF(${own('bought')} > MAX(rule.closes), word(none), SUMPRODUCT((rule.closes < ${own('bought')}) * 1) + 1), word(none))`,
        start: `IF(ISNUMBER(${own('number')}), INDEX(dates.start, ${own('number')}), word(none))`,
        wait: `IF(ISNUMBER(${own('start')}), ${own('start')} - ${own('bought')}, word(none))`,
      },
    };
  }),
};
