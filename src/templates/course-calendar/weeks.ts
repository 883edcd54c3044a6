import type { Texts } from '../../locales/language';
import { people, per, person, share } from '../building-blocks/units';
import type { BlockSpec, Formula, SheetSpec, TableSpec } from '../spec';
import { each, intakeId, moduleId, refundWeeks, weekId } from './course';
import type { Course } from './course';
import { intake, intakeName, module, refundRowId, refundRowName, weeksUnit } from './inputs';

const week: Texts = { en: 'Week', ru: 'Неделя', zh: '周', vi: 'Tuần' };
const weekName = (index: number): Texts => ({
  en: `Week ${index + 1}`,
  ru: `Неделя ${index + 1}`,
  zh: `第 ${index + 1} 周`,
  vi: `Tuần ${index + 1}`,
});
const number: Texts = { en: 'no.', ru: '№', zh: '序号', vi: 'số' };

/** What everything else is counted from: the starts, the weeks of lessons, and the money of one learner week by week. */
export function weeksSheet(course: Course): SheetSpec {
  return {
    id: 'weeks_sheet',
    role: 'workings',
    name: { en: 'Week by week', ru: 'По неделям', zh: '逐周计算', vi: 'Theo tuần' },
    purpose: {
      en: 'Starts by the rule, weeks of lessons and holidays, one learner’s money by week',
      ru: 'Старты по правилу, учебные недели и каникулы, деньги одного ученика по неделям',
      zh: '规则开课日、教学周与假期、单个学员逐周收款',
      vi: 'Khai giảng theo quy tắc, tuần học và tuần nghỉ, tiền của một học viên theo tuần',
    },
    blocks: [sizes(course), startRule(course), moduleWeeks(course), leaving, learner(course), lessonWeeks(course)],
  };
}

function sizes({ answers, weeks }: Course): BlockSpec {
  const amount = per(answers.currency, person);
  return {
    kind: 'figures',
    title: { en: 'Sizes', ru: 'Величины', zh: '基本数值', vi: 'Các đại lượng' },
    figures: [
      {
        id: 'course_weeks',
        label: { en: 'Length of the course', ru: 'Длина курса', zh: '课程周数', vi: 'Độ dài khóa học' },
        unit: weeksUnit,
        format: 'count',
        // Nothing typed is not a course of no length.
        formula: 'MAX(1, SUM(modules.weeks))',
      },
      {
        id: 'prepayment',
        label: { en: 'Prepayment', ru: 'Предоплата', zh: '预付款', vi: 'Tiền đặt cọc' },
        unit: amount,
        format: 'price',
        formula: 'course_price * prepayment_share',
      },
      {
        id: 'instalment',
        label: { en: 'One instalment', ru: 'Один платёж рассрочки', zh: '每期金额', vi: 'Một kỳ trả góp' },
        unit: amount,
        format: 'price',
        formula: '(course_price - prepayment) / instalments',
      },
      {
        id: 'rest_at_once',
        label: {
          en: 'Paid at the start at once',
          ru: 'Доплата на старте сразу',
          zh: '开课时一次付清',
          vi: 'Trả hết lúc khai giảng',
        },
        unit: amount,
        note: {
          en: 'On average of all taken',
          ru: 'В среднем на всех принятых',
          zh: '按全部录取者平均',
          vi: 'Bình quân trên người được nhận',
        },
        format: 'price',
        formula: '(course_price - prepayment) * (1 - instalment_share) * learner.start.stay',
      },
      {
        id: 'starts_before',
        label: { en: 'Intakes started', ru: 'Потоков стартовало', zh: '已开课期数', vi: 'Số đợt đã khai giảng' },
        unit: { en: 'intakes', ru: 'потоков', zh: '期', vi: 'đợt' },
        note: {
          en: 'Before the day typed on Inputs',
          ru: 'До даты на листе «Исходные данные»',
          zh: '“输入”表所填日期之前',
          vi: 'Trước ngày ở trang Dữ liệu đầu vào',
        },
        format: 'count',
        formula: 'SUMPRODUCT((dates.start < as_of) * 1)',
      },
      {
        id: 'beyond',
        label: { en: 'Behind the last week', ru: 'После последней недели', zh: '末周之后', vi: 'Sau tuần cuối' },
        unit: { en: 'date', ru: 'дата', zh: '日期', vi: 'ngày' },
        note: {
          en: 'Stands for dates that this calendar does not reach',
          ru: 'Стоит вместо дат, до которых календарь не доходит',
          zh: '超出本日历的日期以此代替',
          vi: 'Thay cho ngày mà lịch này không tới',
        },
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
    title: { en: 'Starts by the rule', ru: 'Старты по правилу', zh: '按规则的开课日', vi: 'Khai giảng theo quy tắc' },
    rowHeader: intake,
    columns: [
      { id: 'month', label: { en: 'Month from', ru: 'Месяц с', zh: '月初', vi: 'Đầu tháng' }, format: 'date' },
      {
        id: 'earliest',
        label: { en: 'First such day', ru: 'Первый такой день', zh: '首个该星期', vi: 'Ngày thứ đó đầu tiên' },
        format: 'date',
      },
      {
        id: 'latest',
        label: { en: 'Last such day', ru: 'Последний такой день', zh: '末个该星期', vi: 'Ngày thứ đó cuối cùng' },
        format: 'date',
      },
      { id: 'day', label: { en: 'By the rule', ru: 'По правилу', zh: '按规则', vi: 'Theo quy tắc' }, format: 'date' },
      {
        id: 'first',
        label: { en: 'First week', ru: 'Первая неделя', zh: '首周', vi: 'Tuần đầu' },
        unit: { en: 'lesson week', ru: 'уч. неделя', zh: '教学周', vi: 'tuần học' },
        format: 'count',
      },
      {
        id: 'last',
        label: { en: 'Last week', ru: 'Последняя неделя', zh: '末周', vi: 'Tuần cuối' },
        unit: { en: 'lesson week', ru: 'уч. неделя', zh: '教学周', vi: 'tuần học' },
        format: 'count',
      },
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
        },
      };
    }),
  };
}

function moduleWeeks({ modules }: Course): TableSpec {
  return {
    kind: 'table',
    id: 'module_weeks',
    title: { en: 'Weeks of the modules', ru: 'Недели модулей', zh: '各模块周次', vi: 'Tuần của các mô-đun' },
    rowHeader: module,
    columns: [
      {
        id: 'before',
        label: { en: 'Weeks before it', ru: 'Недель до него', zh: '此前周数', vi: 'Số tuần trước đó' },
        unit: weeksUnit,
        format: 'count',
      },
    ],
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
  title: {
    en: 'Who leaves, of all taken',
    ru: 'Кто уходит, от всех принятых',
    zh: '退出者占录取者比例',
    vi: 'Người nghỉ trên tổng số được nhận',
  },
  rowHeader: { en: 'Who leaves', ru: 'Кто уходит', zh: '退出时间', vi: 'Thời điểm nghỉ' },
  columns: [
    { id: 'number', label: week, unit: number, format: 'count' },
    {
      id: 'counts',
      label: { en: 'Inside the course', ru: 'В пределах курса', zh: '在课程期内', vi: 'Trong khóa học' },
      unit: { en: '% of leavers', ru: '% ушедших', zh: '占退出者 %', vi: '% người nghỉ' },
      format: 'percent',
    },
    {
      id: 'share',
      label: { en: 'Leave', ru: 'Уходят', zh: '退出', vi: 'Nghỉ' },
      unit: { en: '% of taken', ru: '% принятых', zh: '占录取 %', vi: '% được nhận' },
      format: 'percent',
      total: 'sum',
    },
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
function learner({ answers, courseWeeks }: Course): TableSpec {
  const amount = per(answers.currency, person);
  const money = (id: string, label: Texts) => ({ id, label, unit: amount, format: 'price' as const });
  const staying = `(1 - instalment_share)`;
  return {
    kind: 'table',
    id: 'learner',
    title: {
      en: 'The money of one learner, so far by the end of each week',
      ru: 'Деньги одного ученика накопленным итогом к концу каждой недели',
      zh: '单个学员逐周累计金额',
      vi: 'Tiền của một học viên, lũy kế đến cuối mỗi tuần',
    },
    rowHeader: week,
    columns: [
      { id: 'number', label: { en: 'Step', ru: 'Шаг', zh: '步', vi: 'Bước' }, unit: number, format: 'count' },
      { id: 'module', label: module, format: 'text' },
      {
        id: 'stay',
        label: { en: 'Still there', ru: 'Остаются', zh: '仍在学', vi: 'Còn lại' },
        unit: share,
        format: 'percent',
      },
      money('full', { en: 'Paid at once', ru: 'Платит сразу', zh: '一次付清者', vi: 'Trả một lần' }),
      money('parts', { en: 'By instalments', ru: 'В рассрочку', zh: '分期者', vi: 'Trả góp' }),
      money('mean', { en: 'Paid on average', ru: 'Оплачено в среднем', zh: '平均已付', vi: 'Đã trả bình quân' }),
      money('taught', { en: 'Lessons held', ru: 'Проведено уроков на', zh: '已授课价值', vi: 'Giá trị bài đã dạy' }),
      money('paid', {
        en: 'Paid since the start',
        ru: 'Оплачено после старта',
        zh: '开课后付款',
        vi: 'Trả từ khai giảng',
      }),
      money('refunded', { en: 'Given back', ru: 'Возвращено', zh: '已退还', vi: 'Đã hoàn lại' }),
      money('kept', {
        en: 'Kept of leavers',
        ru: 'Удержано с ушедших',
        zh: '退出者留存',
        vi: 'Giữ lại của người nghỉ',
      }),
      money('delivered', { en: 'Delivered', ru: 'Исполнено', zh: '已交付', vi: 'Đã thực hiện' }),
      money('owed', { en: 'Owed to the learner', ru: 'Должны ученику', zh: '欠学员', vi: 'Còn nợ học viên' }),
      money('to_come', { en: 'Still to be paid', ru: 'Ученик должен', zh: '学员待付', vi: 'Học viên còn phải trả' }),
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
          label: { en: 'Before the start', ru: 'До старта', zh: '开课前', vi: 'Trước khai giảng' },
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
          parts: `prepayment + instalment * MIN(instalments, 1 + INT((${own('number')} - 1) / instalment_weeks))`,
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
    title: {
      en: 'Weeks of lessons, and mentors needed',
      ru: 'Учебные недели и нужные наставники',
      zh: '教学周与所需导师',
      vi: 'Các tuần học và số người hướng dẫn cần',
    },
    rowHeader: week,
    columns: [
      { id: 'day', label: { en: 'First day', ru: 'Первый день', zh: '首日', vi: 'Ngày đầu' }, format: 'date' },
      {
        id: 'open',
        label: { en: 'Lessons', ru: 'Занятия', zh: '上课', vi: 'Có học' },
        unit: { en: '1 or 0', ru: '1 или 0', zh: '1 或 0', vi: '1 hoặc 0' },
        format: 'count',
        mark: { when: 'weeks.this.open = 0', as: 'warning' },
      },
      {
        id: 'number',
        label: { en: 'Lesson week', ru: 'Учебная неделя', zh: '教学周', vi: 'Tuần học' },
        unit: number,
        format: 'count',
      },
      {
        id: 'learners',
        label: { en: 'Learners', ru: 'Учеников', zh: '学员', vi: 'Học viên' },
        unit: people,
        format: 'count',
      },
      {
        id: 'groups',
        label: { en: 'Groups', ru: 'Групп', zh: '小组', vi: 'Nhóm' },
        unit: { en: 'groups', ru: 'групп', zh: '组', vi: 'nhóm' },
        format: 'count',
        total: 'sum',
      },
      {
        id: 'needed',
        label: { en: 'Mentors needed', ru: 'Нужно наставников', zh: '需要导师', vi: 'Cần người hướng dẫn' },
        unit: people,
        format: 'count',
        mark: { when: 'weeks.this.needed > weeks.this.have', as: 'warning' },
      },
      {
        id: 'have',
        label: { en: 'Mentors you have', ru: 'Есть наставников', zh: '现有导师', vi: 'Hiện có' },
        unit: people,
        format: 'count',
      },
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
          needed: `ROUNDUP(${own('groups')} / groups_per_mentor, 0)`,
          have: 'mentors',
        },
      };
    }),
  };
}
