import type { Texts } from '../../locales/language';
import { people, per, person, share } from '../building-blocks/units';
import type { BlockSpec, Formula, SheetSpec, TableSpec } from '../spec';
import { dayOfWeek, each, intakeId, moduleId, refundWeeks, weekId } from './course';
import type { Course } from './course';
import { intake, intakeName, module, refundRowId, refundRowName, weeksUnit } from './inputs';
import * as calendar from './calendar.texts';
import * as say from './weeks.texts';
const weekName = (index: number): Texts => ({
  en: `Week ${index + 1}`,
  ru: `Неделя ${index + 1}`,
  zh: `第 ${index + 1} 周`,
  vi: `Tuần ${index + 1}`,
});

/** What everything else is counted from: the starts, the weeks of lessons, and the money of one learner week by week. */
export function weeksSheet(course: Course): SheetSpec {
  return {
    id: 'weeks_sheet',
    role: 'workings',
    name: say.weekByWeek,
    purpose: say.weeksSheetPurpose,
    blocks: [sizes(course), startRule(course), moduleWeeks(course), leaving, learner(course), lessonWeeks(course)],
  };
}

function sizes({ answers, weeks }: Course): BlockSpec {
  const amount = per(answers.currency, person);
  return {
    kind: 'figures',
    title: say.sizes,
    figures: [
      {
        id: 'course_weeks',
        label: say.lengthOfCourse,
        unit: weeksUnit,
        format: 'count',
        // Nothing typed is not a course of no length.
        formula: 'MAX(1, SUM(modules.weeks))',
      },
      {
        id: 'prepayment',
        label: say.prepayment,
        unit: amount,
        format: 'price',
        formula: 'course_price * prepayment_share',
      },
      {
        id: 'instalment',
        label: say.oneInstalment,
        unit: amount,
        format: 'price',
        formula: '(course_price - prepayment) / MAX(1, instalments)',
      },
      {
        id: 'rest_at_once',
        label: say.paidAtStartAtOnce,
        unit: amount,
        note: say.onAverageOfAllTaken,
        format: 'price',
        formula: '(course_price - prepayment) * (1 - instalment_share) * learner.start.stay',
      },
      {
        id: 'starts_before',
        label: say.intakesStarted,
        unit: say.intakes,
        note: say.beforeDayTypedOnInputs,
        format: 'count',
        formula: 'SUMPRODUCT((rule.start < as_of) * 1)',
      },
      {
        id: 'beyond',
        label: say.behindLastWeek,
        unit: say.date,
        note: say.beyondNote,
        format: 'date',
        formula: `weeks.${weekId(weeks - 1)}.day + 7`,
      },
    ],
  };
}

function startRule({ intakes }: Course): TableSpec {
  return {
    kind: 'table',
    id: 'rule',
    title: say.startsByRule,
    rowHeader: intake,
    columns: [
      { id: 'month', label: say.monthFrom, format: 'date' },
      { id: 'earliest', label: say.firstSuchDay, format: 'date' },
      { id: 'latest', label: say.lastSuchDay, format: 'date' },
      { id: 'day', label: say.byRule, format: 'date' },
      { id: 'first', label: say.firstWeek, unit: say.lessonWeek, format: 'count' },
      { id: 'last', label: say.lastWeek, unit: say.lessonWeek, format: 'count' },
      { id: 'start', label: calendar.start, format: 'date' },
      { id: 'closes', label: calendar.lastDayToBuy, format: 'date' },
      { id: 'end', label: calendar.lastDay, format: 'date' },
      { id: 'paused', label: calendar.weeksOff, unit: weeksUnit, format: 'count' },
    ],
    rows: each(intakes, (index) => {
      const own = (column: string): Formula => `rule.${intakeId(index)}.${column}`;
      return {
        id: intakeId(index),
        label: intakeName(index),
        cells: {
          month:
            index === 0
              ? 'DATE(YEAR(first_intake), MONTH(first_intake), 1)'
              : `EDATE(rule.${intakeId(index - 1)}.month, months_between)`,
          earliest: `${own('month')} + MOD(course_weekday - WEEKDAY(${own('month')} - 1), 7)`,
          latest: `EOMONTH(${own('month')}, 0) - MOD(WEEKDAY(EOMONTH(${own('month')}, 0) - 1) - course_weekday, 7)`,
          day: `MIN(${own('earliest')} + 7 * (course_week - 1), ${own('latest')})`,
          first: `SUMPRODUCT((weeks.day < ${own('day')}) * weeks.open) + 1`,
          last: `${own('first')} + course_weeks - 1`,
          start: dayOfWeek(own('first')),
          closes: `${own('start')} - closing_days - 1`,
          end: `${dayOfWeek(own('last'))} + 7 - 1`,
          paused: `SUMPRODUCT((weeks.day >= ${own('start')}) * (weeks.day <= ${own('end')}) * (1 - weeks.open))`,
        },
      };
    }),
  };
}

function moduleWeeks({ modules }: Course): TableSpec {
  return {
    kind: 'table',
    id: 'module_weeks',
    title: say.weeksOfModules,
    rowHeader: module,
    columns: [{ id: 'before', label: say.weeksBeforeIt, unit: weeksUnit, format: 'count' }],
    rows: modules.map(({ name }, index) => ({
      id: moduleId(index),
      label: name,
      cells: {
        before: index === 0 ? '0' : `module_weeks.${moduleId(index - 1)}.before + modules.${moduleId(index - 1)}.weeks`,
      },
    })),
  };
}

const leaving: TableSpec = {
  kind: 'table',
  id: 'leaving',
  title: say.whoLeavesOfAllTaken,
  rowHeader: say.whoLeaves,
  columns: [
    { id: 'number', label: say.week, unit: say.number, format: 'count' },
    { id: 'counts', label: say.insideCourse, unit: say.percentOfLeavers, format: 'percent' },
    { id: 'share', label: say.leave, unit: say.percentOfTaken, format: 'percent', total: 'sum' },
  ],
  rows: each(1 + refundWeeks, (at) => {
    const id = refundRowId(at);
    return {
      id,
      label: refundRowName(at),
      cells: {
        number: at === 0 ? '0' : `leaving.${refundRowId(at - 1)}.number + 1`,
        counts: `IF(leaving.${id}.number <= course_weeks, refund_rule.${id}.share, 0)`,
        share: `IF(SUM(leaving.counts) = 0, 0, refund_rate * leaving.${id}.counts / SUM(leaving.counts))`,
      },
    };
  }),
};

/** Everything but `full`, `parts` and `taught`, which are of one who stays, is of one who was taken, on average. */
function learner({ answers, courseWeeks, modules }: Course): TableSpec {
  const amount = per(answers.currency, person);
  const money = (id: string, label: Texts) => ({ id, label, unit: amount, format: 'price' as const });
  const staying = `(1 - instalment_share)`;
  return {
    kind: 'table',
    id: 'learner',
    title: say.learnerTitle,
    rowHeader: say.week,
    columns: [
      { id: 'number', label: say.step, unit: say.number, format: 'count' },
      { id: 'module', label: module, format: 'text', says: modules.map(({ name }) => name) },
      { id: 'stay', label: say.stillThere, unit: share, format: 'percent' },
      money('full', say.paidAtOnce),
      money('parts', say.byInstalments),
      money('mean', say.paidOnAverage),
      money('taught', say.lessonsHeld),
      money('paid', say.paidSinceStart),
      money('refunded', say.givenBack),
      money('kept', say.keptOfLeavers),
      money('delivered', say.delivered),
      money('owed', say.owedToLearner),
      money('to_come', say.stillToBePaid),
    ],
    rows: each(1 + courseWeeks, (step) => {
      const id = step === 0 ? 'start' : weekId(step - 1);
      const before = step === 1 ? 'start' : weekId(step - 2);
      const own = (column: string): Formula => `learner.${id}.${column}`;
      const last = (column: string): Formula => `learner.${before}.${column}`;
      const hasRule = step <= refundWeeks;
      const leave = `leaving.${refundRowId(step)}.share`;
      const back = `refund_rule.${refundRowId(step)}.back`;
      // Who leaves has paid for what was taught and for what the refund rule keeps; no lesson is owed any more.
      const gone = (value: Formula): string => (hasRule ? ` + ${leave} * ${value}` : '');
      const common = {
        taught: `course_price * MIN(${own('number')}, course_weeks) / course_weeks`,
        mean: `${staying} * ${own('full')} + instalment_share * ${own('parts')}`,
        owed: `${own('stay')} * (${staying} * MAX(0, ${own('full')} - ${own('taught')}) + instalment_share * MAX(0, ${own('parts')} - ${own('taught')}))`,
        to_come: `${own('stay')} * (${staying} * MAX(0, ${own('taught')} - ${own('full')}) + instalment_share * MAX(0, ${own('taught')} - ${own('parts')}))`,
      };
      if (step === 0) {
        return {
          id,
          label: say.beforeStart,
          cells: {
            ...common,
            number: '0',
            module: 'word(none)',
            stay: `1 - ${leave}`,
            full: 'prepayment',
            parts: 'prepayment',
            paid: '0',
            refunded: `${leave} * ${back} * ${own('mean')}`,
            kept: `${leave} * ((1 - ${back}) * ${own('mean')} - ${own('taught')})`,
            delivered: own('kept'),
          },
        };
      }
      return {
        id,
        label: weekName(step - 1),
        cells: {
          ...common,
          number: `${last('number')} + 1`,
          module: `IF(${own('number')} > course_weeks, word(none), INDEX(labels(modules), MATCH(${own('number')} - 1, module_weeks.before, 1)))`,
          stay: hasRule ? `${last('stay')} - ${leave}` : last('stay'),
          full: 'course_price',
          parts: `prepayment + instalment * MIN(MAX(1, instalments), 1 + INT((${own('number')} - 1) / MAX(1, instalment_weeks)))`,
          paid: `${last('paid')} + ${last('stay')} * (${own('mean')} - ${last('mean')})`,
          refunded: last('refunded') + gone(`${back} * ${own('mean')}`),
          kept: last('kept') + gone(`((1 - ${back}) * ${own('mean')} - ${own('taught')})`),
          delivered: `${last('delivered')} + ${last('stay')} * (${own('taught')} - ${last('taught')}) + ${own('kept')} - ${last('kept')}`,
        },
      };
    }),
  };
}

function lessonWeeks({ weeks }: Course): TableSpec {
  return {
    kind: 'table',
    id: 'weeks',
    title: say.weeksTitle,
    rowHeader: say.week,
    columns: [
      { id: 'day', label: say.firstDay, format: 'date' },
      {
        id: 'open',
        label: say.lessons,
        unit: say.n1Or0,
        format: 'count',
        mark: { when: 'weeks.this.open = 0', as: 'warning' },
      },
      { id: 'number', label: say.lessonWeekLabel, unit: say.number, format: 'count' },
      { id: 'learners', label: say.learners, unit: people, format: 'count' },
      { id: 'groups', label: say.groups, unit: say.groupsUnit, format: 'count', total: 'sum' },
      {
        id: 'needed',
        label: say.mentorsNeeded,
        unit: people,
        format: 'count',
        mark: { when: 'weeks.this.needed > weeks.this.have', as: 'warning' },
      },
      { id: 'have', label: say.mentorsYouHave, unit: people, format: 'count' },
    ],
    rows: each(weeks, (index) => {
      const own = (column: string): Formula => `weeks.${weekId(index)}.${column}`;
      const before = (column: string): Formula => `weeks.${weekId(index - 1)}.${column}`;
      const running = `(rule.first <= ${own('number')}) * (rule.last >= ${own('number')})`;
      return {
        id: weekId(index),
        label: weekName(index),
        cells: {
          day: index === 0 ? `rule.${intakeId(0)}.day` : `${before('day')} + 7`,
          open: `IF(SUMPRODUCT((holidays.from > 0) * (holidays.from <= ${own('day')}) * (holidays.until >= ${own('day')})) > 0, 0, 1)`,
          number: index === 0 ? own('open') : `${before('number')} + ${own('open')}`,
          learners: `${own('open')} * SUMPRODUCT(people.taken * ${running})`,
          groups: `${own('open')} * SUMPRODUCT(people.groups * ${running})`,
          needed: `ROUNDUP(${own('groups')} / MAX(1, groups_per_mentor), 0)`,
          have: 'mentors',
        },
      };
    }),
  };
}
