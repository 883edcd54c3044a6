import type { Texts } from '../../locales/language';
import { days, people, share } from '../building-blocks/units';
import type { Formula, SheetSpec, TableSpec } from '../spec';
import { dayOfWeek, each, intakeId, moduleId } from './course';
import type { Course } from './course';
import { intake, intakeName, purchaseLines } from './inputs';

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
    name: { en: 'Calendar', ru: 'Календарь', zh: '日历', vi: 'Lịch' },
    purpose: {
      en: 'Dates of every intake, who gets a seat, mentors, what is owed to learners',
      ru: 'Даты каждого потока, кому хватает мест, наставники, обязательства перед учениками',
      zh: '各期日期、名额分配、导师、欠学员的未交付款',
      vi: 'Ngày của từng đợt, ai có chỗ, người hướng dẫn, số còn nợ học viên',
    },
    blocks: [
      figures(course),
      dates(course),
      peopleTable(course),
      {
        kind: 'chart',
        id: 'seats_chart',
        shape: 'stackedColumn',
        title: { en: 'People by intake', ru: 'Люди по потокам', zh: '各期人数', vi: 'Số người theo đợt' },
        over: 'people',
        categoryTitle: intake,
        valueTitle: people,
        valueFormat: 'count',
        series: [
          { label: { en: 'Taken', ru: 'Приняты', zh: '录取', vi: 'Được nhận' }, values: 'taken' },
          { label: { en: 'Waiting', ru: 'Ждут места', zh: '候补', vi: 'Chờ chỗ' }, values: 'waiting' },
          { label: { en: 'Moved on', ru: 'Перенесены', zh: '顺延', vi: 'Chuyển đợt sau' }, values: 'moved' },
        ],
      },
      {
        kind: 'chart',
        id: 'money_chart',
        shape: 'line',
        title: {
          en: 'Money three ways: paid, delivered, owed',
          ru: 'Деньги трижды: оплачено, исполнено, должны',
          zh: '资金三线：已付、已交付、未交付',
          vi: 'Ba cách nhìn tiền: đã trả, đã thực hiện, còn nợ',
        },
        over: 'periods',
        categoryTitle: { en: 'Period from', ru: 'Период с', zh: '期间起始', vi: 'Kỳ từ' },
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
        title: { en: 'Mentors by week', ru: 'Наставники по неделям', zh: '每周导师', vi: 'Người hướng dẫn theo tuần' },
        over: 'weeks',
        categoryTitle: {
          en: 'Week from the first start',
          ru: 'Неделя от первого старта',
          zh: '首期开课后第几周',
          vi: 'Tuần kể từ khai giảng đầu',
        },
        valueTitle: people,
        valueFormat: 'count',
        series: [
          { label: { en: 'Needed', ru: 'Нужно', zh: '需要', vi: 'Cần' }, values: 'needed' },
          { label: { en: 'You have', ru: 'Есть', zh: '现有', vi: 'Hiện có' }, values: 'have' },
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
    title: { en: 'At a glance', ru: 'Главное', zh: '要点', vi: 'Tóm tắt' },
    asTiles: true,
    figures: [
      {
        id: 'next_start',
        label: { en: 'Next start', ru: 'Ближайший старт', zh: '下一次开课', vi: 'Khai giảng tới' },
        unit: {
          en: 'on or after the day of Inputs',
          ru: 'с даты на листе ввода',
          zh: '自输入表日期起',
          vi: 'từ ngày ở trang nhập',
        },
        format: 'date',
        formula:
          'IF(starts_before >= ROWS(dates.start), word(none), INDEX(dates.start, MIN(ROWS(dates.start), starts_before + 1)))',
      },
      {
        id: 'next_free',
        label: { en: 'Free seats in it', ru: 'Свободных мест в нём', zh: '该期剩余名额', vi: 'Chỗ còn trống đợt đó' },
        unit: people,
        format: 'count',
        formula: 'IF(ISNUMBER(next_start), INDEX(people.free, MIN(ROWS(dates.start), starts_before + 1)), word(none))',
      },
      {
        id: 'learners_taken',
        label: { en: 'Learners taken', ru: 'Принято учеников', zh: '录取学员', vi: 'Học viên được nhận' },
        unit: people,
        format: 'count',
        formula: 'people.total.taken',
        emphasis: true,
      },
      {
        id: 'unplaced',
        label: { en: 'Left without a place', ru: 'Остались без места', zh: '无名额者', vi: 'Không có chỗ' },
        unit: people,
        format: 'count',
        formula: `people.${last}.waiting + people.${last}.moved`,
        mark: { when: 'unplaced > 0', as: 'warning' },
      },
      {
        id: 'owed_now',
        label: { en: 'Owed to learners now', ru: 'Должны ученикам сейчас', zh: '当前欠学员', vi: 'Đang nợ học viên' },
        unit: answers.currency,
        format: 'money',
        formula: 'SUMPRODUCT((all(period_start) <= as_of) * (all(period_end) >= as_of) * all(owed))',
      },
      {
        id: 'most_owed',
        label: { en: 'Most owed at once', ru: 'Больше всего должны', zh: '最高欠款', vi: 'Mức nợ cao nhất' },
        unit: answers.currency,
        format: 'money',
        formula: 'MAX(all(owed))',
        emphasis: true,
      },
      {
        id: 'most_mentors',
        label: {
          en: 'Mentors needed at most',
          ru: 'Наставников нужно, максимум',
          zh: '导师需求峰值',
          vi: 'Cần nhiều người hướng dẫn nhất',
        },
        unit: people,
        format: 'count',
        formula: 'MAX(weeks.needed)',
      },
      {
        id: 'short_weeks',
        label: { en: 'Weeks with too few', ru: 'Недель с нехваткой', zh: '导师不足周数', vi: 'Số tuần thiếu người' },
        unit: { en: 'weeks', ru: 'недель', zh: '周', vi: 'tuần' },
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
    title: {
      en: 'Dates: a start that holidays moved is coloured',
      ru: 'Даты: выделен старт, сдвинутый каникулами',
      zh: '日期：因假期顺延的开课日标色',
      vi: 'Các ngày: tô màu khai giảng bị dời vì nghỉ lễ',
    },
    rowHeader: intake,
    columns: [
      {
        id: 'closes',
        label: { en: 'Last day to buy', ru: 'Последний день покупки', zh: '最后购买日', vi: 'Ngày mua cuối cùng' },
        format: 'date',
      },
      {
        id: 'start',
        label: { en: 'Start', ru: 'Старт', zh: '开课', vi: 'Khai giảng' },
        format: 'date',
        mark: { when: 'dates.this.moved > 0', as: 'warning' },
      },
      {
        id: 'moved',
        label: { en: 'Moved by', ru: 'Сдвиг', zh: '顺延', vi: 'Dời' },
        unit: days,
        format: 'count',
      },
      ...modules.map(({ name }, index) => ({ id: moduleId(index), label: name, format: 'date' as const })),
      { id: 'end', label: { en: 'Last day', ru: 'Последний день', zh: '结课日', vi: 'Ngày kết thúc' }, format: 'date' },
      {
        id: 'paused',
        label: { en: 'Weeks off', ru: 'Недель перерыва', zh: '停课周数', vi: 'Tuần nghỉ' },
        unit: { en: 'weeks', ru: 'недель', zh: '周', vi: 'tuần' },
        format: 'count',
      },
    ],
    rows: each(intakes, (index) => {
      const id = intakeId(index);
      const own = (column: string): Formula => `dates.${id}.${column}`;
      return {
        id,
        label: intakeName(index),
        cells: {
          closes: `${own('start')} - closing_days - 1`,
          start: dayOfWeek(`rule.${id}.first`),
          moved: `${own('start')} - rule.${id}.day`,
          ...Object.fromEntries(
            modules.map((_, at) => [moduleId(at), dayOfWeek(`rule.${id}.first + module_weeks.${moduleId(at)}.before`)]),
          ),
          end: `${dayOfWeek(`rule.${id}.last`)} + 7 - 1`,
          paused: `SUMPRODUCT((weeks.day >= ${own('start')}) * (weeks.day <= ${own('end')}) * (1 - weeks.open))`,
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
    title: {
      en: 'Seats: who came is taken, waits or moved on',
      ru: 'Места: кто пришёл — принят, ждёт или перенесён',
      zh: '名额：报名者或录取、或候补、或顺延',
      vi: 'Chỗ học: người đến được nhận, chờ hoặc chuyển đợt',
    },
    rowHeader: intake,
    columns: [
      count('came', { en: 'From the intake before', ru: 'Из прошлого потока', zh: '上期转入', vi: 'Từ đợt trước' }),
      {
        ...count('bookings', {
          en: 'Booked in time',
          ru: 'Записались вовремя',
          zh: '按时报名',
          vi: 'Đăng ký đúng hạn',
        }),
        total: 'sum',
      },
      {
        ...count('late', { en: 'Booked too late', ru: 'Записались поздно', zh: '截止后报名', vi: 'Đăng ký muộn' }),
        total: 'sum',
      },
      count('seats', { en: 'Seats', ru: 'Мест', zh: '名额', vi: 'Số chỗ' }),
      { ...count('taken', { en: 'Taken', ru: 'Приняты', zh: '录取', vi: 'Được nhận' }), total: 'sum' },
      {
        ...count('waiting', { en: 'Waiting', ru: 'Ждут места', zh: '候补', vi: 'Chờ chỗ' }),
        mark: { when: 'people.this.waiting > 0', as: 'warning' },
      },
      count('moved', { en: 'Moved on', ru: 'Перенесены', zh: '顺延', vi: 'Chuyển đợt sau' }),
      count('free', { en: 'Free seats', ru: 'Свободно мест', zh: '剩余名额', vi: 'Còn trống' }),
      {
        id: 'load',
        label: { en: 'Seats filled', ru: 'Заполнено', zh: '满员率', vi: 'Tỷ lệ lấp đầy' },
        unit: share,
        format: 'percent',
        total: { formula: 'IF(SUM(people.seats) = 0, word(none), people.total.taken / SUM(people.seats))' },
      },
      {
        ...count('groups', { en: 'Groups', ru: 'Групп', zh: '小组', vi: 'Nhóm' }),
        unit: { en: 'groups', ru: 'групп', zh: '组', vi: 'nhóm' },
        total: 'sum',
      },
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
          groups: `ROUNDUP(${own('taken')} / group_size, 0)`,
        },
      };
    }),
  };
}

const joins: TableSpec = {
  kind: 'table',
  id: 'joins',
  title: { en: 'Which start they get', ru: 'В какой поток попадают', zh: '能赶上哪一期', vi: 'Vào đợt nào' },
  rowHeader: { en: 'Line', ru: 'Строка', zh: '行', vi: 'Dòng' },
  columns: [
    { id: 'who', label: { en: 'Who', ru: 'Кто', zh: '购买者', vi: 'Ai' }, format: 'text' },
    { id: 'bought', label: { en: 'Bought on', ru: 'Куплено', zh: '购买日', vi: 'Ngày mua' }, format: 'date' },
    { id: 'number', label: { en: 'Intake no.', ru: '№ потока', zh: '期次', vi: 'Đợt số' }, format: 'count' },
    { id: 'start', label: { en: 'Starts on', ru: 'Старт', zh: '开课日', vi: 'Khai giảng' }, format: 'date' },
    { id: 'wait', label: { en: 'Waits', ru: 'Ждёт', zh: '等待', vi: 'Chờ' }, unit: days, format: 'count' },
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
        number: `IF(ISNUMBER(${own('bought')}), IF(${own('bought')} > MAX(dates.closes), word(none), SUMPRODUCT((dates.closes < ${own('bought')}) * 1) + 1), word(none))`,
        start: `IF(ISNUMBER(${own('number')}), INDEX(dates.start, ${own('number')}), word(none))`,
        wait: `IF(ISNUMBER(${own('start')}), ${own('start')} - ${own('bought')}, word(none))`,
      },
    };
  }),
};
