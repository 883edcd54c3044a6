import type { Texts } from '../../locales/language';
import { people } from '../building-blocks/units';
import type { RowSpec, SheetSpec } from '../spec';
import { deliveredSoFar, owedLabel, paidSoFar } from './calendar';
import { each, intakeId } from './course';
import type { Course } from './course';
import { intakeName } from './inputs';

const row = (what: string, index: number): string => `${what}_${index + 1}`;
/** The rows of every intake, from the first to the last. */
const rowsOf = (what: string, { intakes }: Course): string => `${row(what, 0)}:${row(what, intakes - 1)}`;

/** The same on the timeline: the picture of the intakes, and the money. */
export function planSheet(course: Course): SheetSpec {
  return {
    id: 'plan_sheet',
    role: 'results',
    name: { en: 'Timeline', ru: 'Шкала времени', zh: '时间轴', vi: 'Dòng thời gian' },
    purpose: {
      en: 'All intakes side by side as bars; money paid, delivered and owed in every period',
      ru: 'Все потоки полосами рядом; деньги по периодам: оплачено, исполнено, должны',
      zh: '各期条形图并列；各期间已付、已交付与未交付金额',
      vi: 'Mọi đợt dạng thanh cạnh nhau; tiền đã trả, đã thực hiện và còn nợ từng kỳ',
    },
    blocks: [
      {
        kind: 'rows',
        title: {
          en: 'Intakes: module no., ○ enrolment, ‖ break',
          ru: 'Потоки: № модуля, ○ запись, ‖ перерыв',
          zh: '各期：模块序号，○ 招生，‖ 停课',
          vi: 'Các đợt: mô-đun số, ○ tuyển sinh, ‖ nghỉ',
        },
        rows: each(course.intakes, (index) => bar(index)),
      },
      { kind: 'rows', title: { en: 'Money', ru: 'Деньги', zh: '资金', vi: 'Tiền' }, rows: money(course) },
      {
        kind: 'rows',
        title: { en: 'Lessons', ru: 'Занятия', zh: '教学', vi: 'Bài học' },
        rows: lessons(course),
      },
      ...byIntake(course),
    ],
  };
}

function bar(index: number): RowSpec {
  const step = row('step', index);
  const closes = `dates.${intakeId(index)}.closes`;
  const opened = index === 0 ? '' : `, dates.${intakeId(index - 1)}.closes < period_end`;
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
  const weekUnit: Texts = { en: 'week no.', ru: '№ недели', zh: '第几周', vi: 'tuần số' };
  return [
    {
      id: 'weeks_so_far',
      label: { en: 'Lesson weeks so far', ru: 'Учебных недель всего', zh: '累计教学周', vi: 'Số tuần học lũy kế' },
      unit: { en: 'weeks', ru: 'недель', zh: '周', vi: 'tuần' },
      note: {
        en: 'From the first start, without holidays',
        ru: 'От первого старта, без каникул',
        zh: '自首期开课起，不含假期',
        vi: 'Từ khai giảng đầu tiên, không tính nghỉ',
      },
      format: 'count',
      formula: 'SUMPRODUCT((weeks.day <= period_end) * weeks.open)',
    },
    ...each(course.intakes, (index): RowSpec => ({
      id: row('step', index),
      label: intakeName(index),
      unit: weekUnit,
      note: {
        en: 'Week of the course that is reached',
        ru: 'До какой недели курса дошли',
        zh: '已达到的课程周次',
        vi: 'Tuần học đã tới',
      },
      format: 'count',
      formula: `MAX(0, MIN(ROWS(learner.paid) - 1, weeks_so_far - rule.${intakeId(index)}.first + 1))`,
    })),
    {
      id: 'started',
      label: { en: 'Learners who started', ru: 'Начали обучение', zh: '已开课学员', vi: 'Học viên đã bắt đầu' },
      unit: people,
      note: { en: 'So far', ru: 'Всего', zh: '累计', vi: 'Lũy kế' },
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
    flow('paid', { en: 'Paid', ru: 'Оплачено', zh: '已付', vi: 'Đã trả' }, 'paid_so_far'),
    flow('refunded', { en: 'Given back', ru: 'Возвращено', zh: '已退还', vi: 'Đã hoàn lại' }, 'refunded_so_far'),
    flow('fees', { en: 'Fees', ru: 'Комиссии', zh: '手续费', vi: 'Phí' }, 'fees_so_far'),
    amount({
      id: 'cash',
      label: { en: 'Money that comes in', ru: 'Поступление денег', zh: '净流入', vi: 'Tiền thu về' },
      note: {
        en: 'Paid − given back − fees',
        ru: 'Оплачено − возвращено − комиссии',
        zh: '已付 − 退还 − 手续费',
        vi: 'Đã trả − hoàn lại − phí',
      },
      formula: 'paid - refunded - fees',
      total: 'sum',
      emphasis: true,
      warnBelowZero: true,
    }),
    flow('delivered', { en: 'Delivered', ru: 'Исполнено', zh: '已交付', vi: 'Đã thực hiện' }, 'delivered_so_far'),
    amount({
      id: 'paid_so_far',
      label: paidSoFar,
      note: {
        en: 'Prepayments and what followed',
        ru: 'Предоплаты и всё, что после',
        zh: '预付款及后续付款',
        vi: 'Tiền cọc và các khoản sau',
      },
      formula: `prepaid_so_far + SUM(${rowsOf('paid_by', course)})`,
    }),
    amount({
      id: 'refunded_so_far',
      label: { en: 'Given back so far', ru: 'Возвращено всего', zh: '累计退还', vi: 'Đã hoàn lũy kế' },
      formula: `returned_so_far + SUM(${rowsOf('refunded_by', course)})`,
    }),
    amount({
      id: 'fees_so_far',
      label: { en: 'Fees so far', ru: 'Комиссии всего', zh: '累计手续费', vi: 'Phí lũy kế' },
      note: {
        en: 'On payments, and on instalments besides',
        ru: 'С платежей и сверх того с рассрочки',
        zh: '付款手续费加分期手续费',
        vi: 'Trên khoản trả, và thêm trên trả góp',
      },
      formula: `payment_fee * paid_so_far + instalment_fee * (SUM(${rowsOf('paid_by', course)}) - rest_at_once * started)`,
    }),
    amount({
      id: 'delivered_so_far',
      label: deliveredSoFar,
      note: {
        en: 'Lessons held, and what is kept of leavers',
        ru: 'Проведённые уроки и удержанное с ушедших',
        zh: '已授课及退出者留存',
        vi: 'Bài đã dạy và phần giữ lại của người nghỉ',
      },
      formula: `SUM(${rowsOf('delivered_by', course)})`,
    }),
    amount({
      id: 'owed',
      label: owedLabel,
      note: {
        en: 'Paid for lessons not held yet',
        ru: 'Оплачено за непроведённые уроки',
        zh: '已付但尚未授课',
        vi: 'Đã trả cho bài chưa dạy',
      },
      formula: `waiting_money + SUM(${rowsOf('owed_by', course)})`,
      emphasis: true,
      warnBelowZero: true,
    }),
    amount({
      id: 'to_come',
      label: {
        en: 'Still to be paid by learners',
        ru: 'Ученики ещё должны',
        zh: '学员待付',
        vi: 'Học viên còn phải trả',
      },
      note: {
        en: 'Lessons held before they were paid',
        ru: 'Уроки прошли раньше оплаты',
        zh: '先授课后付款部分',
        vi: 'Bài dạy trước khi trả tiền',
      },
      formula: `SUM(${rowsOf('to_come_by', course)})`,
    }),
    amount({
      id: 'own_money',
      label: { en: 'Of the money, yours', ru: 'Из денег — ваши', zh: '可支配资金', vi: 'Phần tiền là của bạn' },
      note: {
        en: 'Came in so far − owed: spend no more',
        ru: 'Поступило − должны: больше не тратьте',
        zh: '累计流入 − 欠学员：支出勿超',
        vi: 'Đã thu − còn nợ: đừng chi quá',
      },
      formula: 'paid_so_far - refunded_so_far - fees_so_far - owed',
      warnBelowZero: true,
    }),
    amount({
      id: 'prepaid_so_far',
      label: { en: 'Prepayments so far', ru: 'Предоплат всего', zh: '累计预付', vi: 'Tiền cọc lũy kế' },
      note: {
        en: 'In time before the closing, late on the start',
        ru: 'Вовремя — до закрытия, поздние — в день старта',
        zh: '按时者在截止前，迟报者在开课日',
        vi: 'Đúng hạn trước khi đóng, muộn vào ngày khai giảng',
      },
      formula:
        'prepayment * (SUMPRODUCT(people.bookings, (dates.closes - booked_before <= period_end) * 1) + SUMPRODUCT(people.late, (dates.start <= period_end) * 1))',
    }),
    amount({
      id: 'returned_so_far',
      label: { en: 'Prepayments given back', ru: 'Возвращено предоплат', zh: '退还预付款', vi: 'Tiền cọc hoàn lại' },
      note: {
        en: 'To those left without a place, on the last start',
        ru: 'Оставшимся без места, в день последнего старта',
        zh: '末期开课时退给无名额者',
        vi: 'Cho người không có chỗ, vào lần khai giảng cuối',
      },
      formula: `IF(${last} > 0, prepayment * unplaced, 0)`,
    }),
    amount({
      id: 'waiting_money',
      label: {
        en: 'Prepayments of those not started',
        ru: 'Предоплаты ещё не начавших',
        zh: '未开课者预付款',
        vi: 'Tiền cọc của người chưa học',
      },
      formula: 'prepaid_so_far - returned_so_far - prepayment * started',
    }),
  ];
}

function byIntake(course: Course): SheetSpec['blocks'] {
  const { answers, intakes } = course;
  const blocks: readonly (readonly [string, Texts])[] = [
    [
      'paid',
      {
        en: 'Paid since the start, so far',
        ru: 'Оплачено после старта, всего',
        zh: '开课后累计付款',
        vi: 'Trả từ khai giảng, lũy kế',
      },
    ],
    ['refunded', { en: 'Given back, so far', ru: 'Возвращено, всего', zh: '累计退还', vi: 'Đã hoàn, lũy kế' }],
    ['delivered', { en: 'Delivered, so far', ru: 'Исполнено, всего', zh: '累计已交付', vi: 'Đã thực hiện, lũy kế' }],
    [
      'owed',
      { en: 'Owed to those who study', ru: 'Должны тем, кто учится', zh: '欠在读学员', vi: 'Còn nợ người đang học' },
    ],
    ['to_come', { en: 'Still to be paid', ru: 'Ещё не оплачено', zh: '待付', vi: 'Còn phải trả' }],
  ];
  return blocks.map(([column, title]) => ({
    kind: 'rows',
    title,
    rows: each(intakes, (index): RowSpec => ({
      id: row(`${column}_by`, index),
      label: intakeName(index),
      unit: answers.currency,
      note: {
        en: 'Learners taken × one learner’s, by its week',
        ru: 'Принятые × на одного, по неделе курса',
        zh: '录取人数 × 单人金额（按周次）',
        vi: 'Người được nhận × một người, theo tuần',
      },
      format: 'money',
      formula: `IF(${row('step', index)} = 0, 0, people.${intakeId(index)}.taken * INDEX(learner.${column}, ${row('step', index)} + 1))`,
    })),
  }));
}
