import type { Texts } from '../../locales/language';
import { currencyQuestion, nameQuestion, priceColumns } from '../building-blocks/general';
import type { Question } from '../template';
import * as say from './questions.texts';

export const weekdays: readonly Texts[] = [
  say.monday,
  say.tuesday,
  say.wednesday,
  say.thursday,
  say.friday,
  say.saturday,
  say.sunday,
];

const turns: readonly Texts[] = [
  say.firstOfMonth,
  say.secondOfMonth,
  say.thirdOfMonth,
  say.fourthOfMonth,
  say.lastOfMonth,
];

const distances: readonly Texts[] = [say.everyMonth, say.everyTwoMonths, say.everyThreeMonths];

const numbered = (labels: readonly Texts[]) => labels.map((label, index) => ({ value: String(index + 1), label }));

const modules = (names: readonly string[]) =>
  names.map((name, index) => ({ name, weeks: [2, 3, 2, 3, 2][index] ?? 2 }));

export const questions = [
  nameQuestion(say.courseCalendar, say.courseAndIntakes),
  {
    id: 'products',
    kind: 'rows',
    label: say.course,
    hint: say.productsHint,
    min: 1,
    max: 1,
    columns: priceColumns,
    initial: {
      en: [{ name: 'Profession: analyst', price: 1_200 }],
      ru: [{ name: 'Профессия «Аналитик»', price: 96_000 }],
      zh: [{ name: '数据分析师课程', price: 6_000 }],
      vi: [{ name: 'Nghề phân tích dữ liệu', price: 18_000_000 }],
    },
  },
  {
    id: 'modules',
    kind: 'rows',
    label: say.modulesAndTheirWeeks,
    hint: say.modulesHint,
    min: 1,
    max: 12,
    columns: [
      { id: 'name', label: say.name, kind: 'text', maxLength: 30 },
      { id: 'weeks', label: say.weeks, kind: 'number', min: 1, max: 8 },
    ],
    initial: {
      en: modules(['Basics', 'First project', 'Tools', 'Second project', 'Diploma']),
      ru: modules(['Основы', 'Первый проект', 'Инструменты', 'Второй проект', 'Диплом']),
      zh: modules(['基础', '首个项目', '工具', '第二个项目', '结业作品']),
      vi: modules(['Nền tảng', 'Dự án đầu', 'Công cụ', 'Dự án hai', 'Đồ án cuối']),
    },
  },
  { id: 'seats', kind: 'whole', label: say.seatsInIntake, hint: say.seatsHint, min: 1, max: 100_000, initial: 100 },
  currencyQuestion,
  { id: 'instalments', kind: 'whole', label: say.instalments, hint: say.instalmentsHint, min: 1, max: 12, initial: 3 },
  {
    id: 'start',
    kind: 'date',
    step: say.whenItStarts,
    label: say.firstIntakeInMonthOf,
    hint: say.anyDayOfThatMonth,
    min: '2000-01-01',
    max: '2099-12-31',
  },
  {
    id: 'course_weekday',
    kind: 'choice',
    label: say.weekdayOfStart,
    hint: say.courseWeekdayHint,
    options: numbered(weekdays),
    initial: '1',
  },
  {
    id: 'course_week',
    kind: 'choice',
    label: say.whichOne,
    hint: say.courseWeekHint,
    options: numbered(turns),
    initial: '1',
  },
  {
    id: 'months_between',
    kind: 'choice',
    label: say.intakesStart,
    hint: say.monthsBetweenHint,
    options: numbered(distances),
    initial: '1',
  },
  {
    id: 'closing_days',
    kind: 'whole',
    label: say.closedBeforeStartDays,
    hint: say.closingDaysHint,
    min: 0,
    max: 60,
    initial: 7,
  },
  { id: 'intakes', kind: 'whole', label: say.numberOfIntakes, hint: say.intakesHint, min: 1, max: 24, initial: 6 },
] as const satisfies readonly Question[];
