import type { Texts } from '../../locales/language';
import { people } from '../building-blocks/units';
import type { RowSpec, SheetSpec } from '../spec';
import { deliveredSoFar, owedLabel, paidSoFar } from './calendar';
import { each, intakeId } from './course';
import type { Course } from './course';
import { intakeName } from './inputs';
import * as say from './plan.texts';

const row = (what: string, index: number): string => `${what}_${index + 1}`;
/** The rows of every intake, from the first to the last. */
const rowsOf = (what: string, { intakes }: Course): string => `${row(what, 0)}:${row(what, intakes - 1)}`;

/** The same on the timeline: the picture of the intakes, and the money. */
export function planSheet(course: Course): SheetSpec {
  return {
    id: 'plan_sheet',
    role: 'results',
    name: say.timeline,
    purpose: say.planSheetPurpose,
    blocks: [
      { kind: 'rows', title: say.intakesModuleNoEnrolmentBreak, rows: each(course.intakes, (index) => bar(index)) },
      { kind: 'rows', title: say.money, rows: money(course) },
      { kind: 'rows', title: say.lessons, rows: lessons(course) },
      ...byIntake(course),
    ],
  };
}

function bar(index: number): RowSpec {
  const step = row('step', index);
  const closes = `rule.${intakeId(index)}.closes`;
  const opened = index === 0 ? '' : `, rule.${intakeId(index - 1)}.closes < period_end`;
  const isRunning = `prev(${step}) < course_weeks`;
  return {
    id: row('bar', index),
    label: intakeName(index),
    format: 'count',
    formula: `IF(AND(${step} > prev(${step}), ${isRunning}), MATCH(MIN(${step}, course_weeks) - 1, module_weeks.before, 1), IF(AND(prev(${step}) > 0, ${isRunning}), word(pause), IF(AND(${closes} >= period_start${opened}), word(enrolment), "")))`,
    mark: { when: `ISNUMBER(${row('bar', index)})`, as: 'good' },
  };
}

function lessons(course: Course): readonly RowSpec[] {
  const weekUnit: Texts = say.weekNo;
  return [
    {
      id: 'weeks_so_far',
      label: say.lessonWeeksSoFar,
      unit: say.weeks,
      note: say.fromFirstStartWithoutHolidays,
      format: 'count',
      formula: 'SUMPRODUCT((weeks.day <= period_end) * weeks.open)',
    },
    ...each(course.intakes, (index): RowSpec => ({
      id: row('step', index),
      label: intakeName(index),
      unit: weekUnit,
      note: say.lessonsNote,
      format: 'count',
      formula: `MAX(0, MIN(ROWS(learner.paid) - 1, weeks_so_far - rule.${intakeId(index)}.first + 1))`,
    })),
    {
      id: 'started',
      label: say.learnersWhoStarted,
      unit: people,
      note: say.soFar,
      format: 'count',
      formula: `SUMPRODUCT(people.taken, (${rowsOf('step', course)} > 0) * 1)`,
    },
  ];
}

function money(course: Course): readonly RowSpec[] {
  const { answers, intakes } = course;
  const last = row('step', intakes - 1);
  const amount = (one: Pick<RowSpec, 'id' | 'label' | 'formula'> & Partial<RowSpec>): RowSpec => ({
    unit: answers.currency,
    format: 'money',
    ...one,
  });
  const flow = (id: string, label: Texts, of: string): RowSpec =>
    amount({ id, label, formula: `${of} - prev(${of})`, total: 'sum' });
  return [
    flow('paid', say.paid, 'paid_so_far'),
    flow('refunded', say.givenBack, 'refunded_so_far'),
    flow('fees', say.fees, 'fees_so_far'),
    amount({
      id: 'cash',
      label: say.moneyThatComesIn,
      note: say.cashNote,
      formula: 'paid - refunded - fees',
      total: 'sum',
      emphasis: true,
      warnBelowZero: true,
    }),
    flow('delivered', say.delivered, 'delivered_so_far'),
    amount({
      id: 'paid_so_far',
      label: paidSoFar,
      note: say.prepaymentsAndWhatFollowed,
      formula: `prepaid_so_far + SUM(${rowsOf('paid_by', course)})`,
    }),
    amount({
      id: 'refunded_so_far',
      label: say.givenBackSoFar,
      formula: `returned_so_far + SUM(${rowsOf('refunded_by', course)})`,
    }),
    amount({
      id: 'fees_so_far',
      label: say.feesSoFar,
      note: say.feesSoFarNote,
      formula: `payment_fee * paid_so_far + instalment_fee * (SUM(${rowsOf('paid_by', course)}) - rest_at_once * started)`,
    }),
    amount({
      id: 'delivered_so_far',
      label: deliveredSoFar,
      note: say.deliveredSoFarNote,
      formula: `SUM(${rowsOf('delivered_by', course)})`,
    }),
    amount({
      id: 'owed',
      label: owedLabel,
      note: say.owedNote,
      formula: `waiting_money + SUM(${rowsOf('owed_by', course)})`,
      emphasis: true,
      warnBelowZero: true,
    }),
    amount({
      id: 'to_come',
      label: say.toComeLabel,
      note: say.toComeNote,
      formula: `SUM(${rowsOf('to_come_by', course)})`,
    }),
    amount({
      id: 'own_money',
      label: say.ofMoneyYours,
      note: say.ownMoneyNote,
      formula: 'paid_so_far - refunded_so_far - fees_so_far - owed',
      warnBelowZero: true,
    }),
    amount({
      id: 'prepaid_so_far',
      label: say.prepaymentsSoFar,
      note: say.prepaidSoFarNote,
      formula:
        'prepayment * (SUMPRODUCT(people.bookings, (rule.closes - booked_before <= period_end) * 1) + SUMPRODUCT(people.late, (rule.start <= period_end) * 1))',
    }),
    amount({
      id: 'returned_so_far',
      label: say.prepaymentsGivenBack,
      note: say.returnedSoFarNote,
      formula: `IF(${last} > 0, prepayment * unplaced, 0)`,
    }),
    amount({
      id: 'waiting_money',
      label: say.prepaymentsOfThoseNotStarted,
      formula: 'prepaid_so_far - returned_so_far - prepayment * started',
    }),
  ];
}

function byIntake(course: Course): SheetSpec['blocks'] {
  const { answers, intakes } = course;
  const blocks: readonly (readonly [string, Texts])[] = [
    ['paid', say.paidSinceStartSoFar],
    ['refunded', say.givenBackSoFarBlocks],
    ['delivered', say.deliveredSoFar],
    ['owed', say.owedToThoseWhoStudy],
    ['to_come', say.stillToBePaid],
  ];
  return blocks.map(([column, title]) => ({
    kind: 'rows',
    title,
    rows: each(intakes, (index): RowSpec => ({
      id: row(`${column}_by`, index),
      label: intakeName(index),
      unit: answers.currency,
      note: say.byIntakeRowNote,
      format: 'money',
      formula: `IF(${row('step', index)} = 0, 0, people.${intakeId(index)}.taken * INDEX(learner.${column}, ${row('step', index)} + 1))`,
    })),
  }));
}
