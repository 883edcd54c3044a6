import type { Language, Texts } from '../../locales/language';
import { daysLater } from '../../numerics/days';
import { authorInputs, toleranceInput } from '../building-blocks/general';
import { dateUnit, days, people, per, person, share } from '../building-blocks/units';
import type { BlockSpec, InputSpec, InputTableSpec, SheetSpec } from '../spec';
import { each, example, intakeId, lastDay, moduleId, nextLunarYear, nextTime, refundWeeks, weekId } from './course';
import type { Course } from './course';

export const intake: Texts = { en: 'Intake', ru: 'Поток', zh: '期班', vi: 'Đợt' };
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
    name: { en: 'Inputs', ru: 'Исходные данные', zh: '输入', vi: 'Dữ liệu đầu vào' },
    purpose: {
      en: 'Start rule, modules, holidays, bookings, price and instalments',
      ru: 'Правило старта, модули, каникулы, записи, цена и рассрочка',
      zh: '开课规则、模块、假期、报名、价格与分期',
      vi: 'Quy tắc khai giảng, mô-đun, ngày nghỉ, đăng ký, giá và trả góp',
    },
    blocks: [
      bookings(course),
      {
        kind: 'inputs',
        title: { en: 'When intakes start', ru: 'Когда стартуют потоки', zh: '开课规则', vi: 'Quy tắc khai giảng' },
        inputs: startInputs(course),
      },
      modulesTable(course),
      holidays(course),
      {
        kind: 'inputs',
        title: {
          en: 'Seats and mentors',
          ru: 'Места и наставники',
          zh: '名额与导师',
          vi: 'Chỗ học và người hướng dẫn',
        },
        inputs: seatInputs(course),
      },
      {
        kind: 'inputs',
        title: { en: 'How learners pay', ru: 'Как платят ученики', zh: '付款方式', vi: 'Học viên trả tiền thế nào' },
        inputs: paymentInputs(course),
      },
      refundRule,
      purchases(course),
      {
        kind: 'inputs',
        title: { en: 'About the calendar', ru: 'О календаре', zh: '日历信息', vi: 'Về lịch này' },
        inputs: [
          {
            id: 'as_of',
            label: { en: 'As of', ru: 'По состоянию на', zh: '截至日期', vi: 'Tính đến ngày' },
            unit: dateUnit,
            note: {
              en: 'The next start and what is owed are shown for this day; change it every week.',
              ru: 'На этот день показаны ближайший старт и обязательства; меняйте каждую неделю.',
              zh: '下一次开课与未交付款按该日显示，每周更新。',
              vi: 'Ngày khai giảng tới và số còn nợ tính theo ngày này; đổi mỗi tuần.',
            },
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
    title: { en: 'Bookings', ru: 'Записи', zh: '报名', vi: 'Đăng ký' },
    rowHeader: intake,
    columns: [
      {
        id: 'bookings',
        label: { en: 'Booked in time', ru: 'Записались вовремя', zh: '按时报名', vi: 'Đăng ký đúng hạn' },
        unit: people,
        note: {
          en: 'Who paid before enrolment closed: counted, or from the sales plan.',
          ru: 'Кто оплатил до закрытия записи: факт или из плана продаж.',
          zh: '报名截止前付费的人数：实际数或来自销售计划。',
          vi: 'Trả tiền trước khi hết hạn: thực tế hoặc từ kế hoạch bán hàng.',
        },
        format: 'count',
      },
      {
        id: 'late',
        label: { en: 'Booked too late', ru: 'Записались поздно', zh: '截止后报名', vi: 'Đăng ký muộn' },
        unit: people,
        note: {
          en: 'Who paid in the closing days: they join the next intake.',
          ru: 'Кто оплатил в дни закрытия: идут в следующий поток.',
          zh: '截止后付费的人数：转入下一期。',
          vi: 'Trả tiền trong những ngày đã đóng: vào đợt kế tiếp.',
        },
        format: 'count',
      },
      {
        id: 'other_seats',
        label: { en: 'Seats, if other', ru: 'Мест, если иначе', zh: '特定名额', vi: 'Số chỗ nếu khác' },
        unit: people,
        note: {
          en: 'Blank: as many as usual.',
          ru: 'Пусто — как обычно.',
          zh: '留空则按常规名额。',
          vi: 'Để trống: như thường lệ.',
        },
        format: 'count',
      },
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
      label: {
        en: 'First intake in the month of',
        ru: 'Первый поток — в месяце',
        zh: '首期所在月份',
        vi: 'Đợt đầu trong tháng',
      },
      unit: dateUnit,
      note: {
        en: 'Any day of that month.',
        ru: 'Любой день этого месяца.',
        zh: '该月任意一天。',
        vi: 'Một ngày bất kỳ trong tháng đó.',
      },
      format: 'date',
      example: answers.start,
      answers: 'start',
    },
    {
      id: 'course_weekday',
      label: { en: 'Weekday of the start', ru: 'День недели старта', zh: '开课星期', vi: 'Thứ khai giảng' },
      unit: { en: '1 to 7', ru: 'от 1 до 7', zh: '1 至 7', vi: '1 đến 7' },
      note: {
        en: '1 is Monday, 7 Sunday.',
        ru: '1 — понедельник, 7 — воскресенье.',
        zh: '1 为星期一，7 为星期日。',
        vi: '1 là thứ Hai, 7 là Chủ nhật.',
      },
      format: 'count',
      min: 1,
      max: 7,
      example: Number(answers.course_weekday),
      answers: 'course_weekday',
    },
    {
      id: 'course_week',
      label: {
        en: 'Which one in the month',
        ru: 'Который по счёту в месяце',
        zh: '当月第几个',
        vi: 'Lần thứ mấy trong tháng',
      },
      unit: { en: '1 to 5', ru: 'от 1 до 5', zh: '1 至 5', vi: '1 đến 5' },
      note: {
        en: '1 is the first such weekday of each month, 5 the last.',
        ru: '1 — первый такой день недели в месяце, 5 — последний.',
        zh: '1 表示每月第一个该星期几，5 表示最后一个。',
        vi: '1 là ngày thứ đó đầu tiên của tháng, 5 là cuối cùng.',
      },
      format: 'count',
      min: 1,
      max: 5,
      example: Number(answers.course_week),
      answers: 'course_week',
    },
    {
      id: 'months_between',
      label: { en: 'From start to start', ru: 'От старта до старта', zh: '开课间隔', vi: 'Khoảng cách khai giảng' },
      unit: { en: 'months', ru: 'мес.', zh: '个月', vi: 'tháng' },
      note: {
        en: '1: an intake every month.',
        ru: '1 — поток каждый месяц.',
        zh: '1 表示每月一期。',
        vi: '1: mỗi tháng một đợt.',
      },
      format: 'count',
      min: 1,
      max: 3,
      example: Number(answers.months_between),
      answers: 'months_between',
    },
    {
      id: 'closing_days',
      label: {
        en: 'Closed before a start',
        ru: 'Запись закрыта до старта',
        zh: '开课前截止天数',
        vi: 'Ngừng nhận trước khai giảng',
      },
      unit: days,
      note: {
        en: 'Who buys in these last days joins the next intake.',
        ru: 'Купившие в эти последние дни попадают в следующий поток.',
        zh: '在最后这几天购买者转入下一期。',
        vi: 'Ai mua trong những ngày cuối này sẽ vào đợt kế tiếp.',
      },
      format: 'count',
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
    title: { en: 'Modules', ru: 'Модули', zh: '模块', vi: 'Các mô-đun' },
    rowHeader: module,
    columns: [
      {
        id: 'weeks',
        label: { en: 'Length', ru: 'Длина', zh: '时长', vi: 'Độ dài' },
        unit: weeksUnit,
        note: {
          en: 'One week is one step of the course.',
          ru: 'Одна неделя — один шаг курса.',
          zh: '一周为课程的一步。',
          vi: 'Một tuần là một bước của khóa học.',
        },
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
    title: {
      en: 'Holidays: a week whose first day is in one is not held, and all that follows moves on',
      ru: 'Каникулы: неделя, чей первый день попал на них, не проводится, всё дальнейшее сдвигается',
      zh: '假期：首日落在假期内的教学周停课，其后顺延',
      vi: 'Ngày nghỉ: tuần có ngày đầu rơi vào kỳ nghỉ thì không học, phần sau lùi lại',
    },
    columns: [
      {
        id: 'what',
        label: { en: 'What', ru: 'Что', zh: '名称', vi: 'Tên' },
        note: { en: 'For readers.', ru: 'Для читающих.', zh: '便于阅读。', vi: 'Để dễ đọc.' },
        format: 'text',
        maxLength: 40,
      },
      {
        id: 'from',
        label: { en: 'First day', ru: 'Первый день', zh: '首日', vi: 'Ngày đầu' },
        note: { en: 'First free day.', ru: 'Первый день отдыха.', zh: '放假首日。', vi: 'Ngày nghỉ đầu tiên.' },
        format: 'date',
        max: '2110-12-31',
        mark: { when: 'AND(holidays.this.from <> "", holidays.this.until < holidays.this.from)', as: 'warning' },
      },
      {
        id: 'until',
        label: { en: 'Last day', ru: 'Последний день', zh: '末日', vi: 'Ngày cuối' },
        note: {
          en: 'Last free day; of one day the same.',
          ru: 'Последний день; если он один — тот же.',
          zh: '放假末日；仅一天则同首日。',
          vi: 'Ngày nghỉ cuối; nghỉ một ngày thì như ngày đầu.',
        },
        format: 'date',
        max: '2110-12-31',
      },
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
      label: { en: 'Seats in an intake', ru: 'Мест в потоке', zh: '每期名额', vi: 'Số chỗ mỗi đợt' },
      unit: people,
      note: {
        en: 'Who does not fit waits for the next intake.',
        ru: 'Кому не хватило места, ждёт следующего потока.',
        zh: '名额不足者候补至下一期。',
        vi: 'Ai không đủ chỗ sẽ chờ đợt sau.',
      },
      format: 'count',
      max: 100_000,
      example: answers.seats,
      answers: 'seats',
    },
    {
      id: 'group_size',
      label: { en: 'Learners in a group', ru: 'Учеников в группе', zh: '每组学员', vi: 'Học viên mỗi nhóm' },
      unit: people,
      note: {
        en: 'At most; an intake is parted into groups.',
        ru: 'Не больше; поток делится на группы.',
        zh: '上限；每期分成若干小组。',
        vi: 'Tối đa; mỗi đợt chia thành các nhóm.',
      },
      format: 'count',
      min: 1,
      max: 100_000,
      example: 25,
    },
    {
      id: 'groups_per_mentor',
      label: {
        en: 'Groups of one mentor',
        ru: 'Групп у наставника',
        zh: '每位导师带组数',
        vi: 'Nhóm mỗi người hướng dẫn',
      },
      unit: { en: 'groups', ru: 'групп', zh: '组', vi: 'nhóm' },
      note: {
        en: 'That a mentor can lead at the same time.',
        ru: 'Сколько наставник ведёт одновременно.',
        zh: '一位导师可同时带的小组数。',
        vi: 'Số nhóm một người dẫn cùng lúc.',
      },
      format: 'count',
      min: 1,
      max: 1_000,
      example: 2,
    },
    {
      id: 'mentors',
      label: { en: 'Mentors you have', ru: 'Наставников сейчас', zh: '现有导师', vi: 'Người hướng dẫn hiện có' },
      unit: people,
      note: {
        en: 'Weeks that need more are marked.',
        ru: 'Недели, где нужно больше, выделяются.',
        zh: '需求超出的周会标出。',
        vi: 'Tuần cần nhiều hơn sẽ được đánh dấu.',
      },
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
      label: { en: 'Price of the course', ru: 'Цена курса', zh: '课程价格', vi: 'Giá khóa học' },
      unit: per(answers.currency, person),
      note: {
        en: 'What a learner pays in all.',
        ru: 'Сколько ученик платит всего.',
        zh: '每位学员应付总额。',
        vi: 'Tổng số tiền một học viên trả.',
      },
      format: 'price',
      max: 1e9,
      example: price,
      items: [{ question: 'products', number: 1 }],
      answers: 'products',
    },
    {
      id: 'prepayment_share',
      label: { en: 'Prepayment', ru: 'Предоплата', zh: '预付比例', vi: 'Đặt cọc' },
      unit: share,
      note: {
        en: 'Share of the price that keeps the seat.',
        ru: 'Доля цены, которая закрепляет место.',
        zh: '用于锁定名额的价款比例。',
        vi: 'Phần giá để giữ chỗ.',
      },
      format: 'percent',
      example: 0.2,
    },
    {
      id: 'booked_before',
      label: {
        en: 'Booked before the closing',
        ru: 'Записались до закрытия записи',
        zh: '平均提前报名',
        vi: 'Đăng ký trước hạn chót',
      },
      unit: days,
      note: {
        en: 'On average: when the prepayment comes.',
        ru: 'В среднем: когда приходит предоплата.',
        zh: '平均天数，即预付款到账时间。',
        vi: 'Trung bình: lúc tiền đặt cọc về.',
      },
      format: 'count',
      max: 60,
      example: example.bookedBefore,
    },
    {
      id: 'instalment_share',
      label: {
        en: 'Pay the rest by instalments',
        ru: 'Платят остаток в рассрочку',
        zh: '余款分期者',
        vi: 'Trả góp phần còn lại',
      },
      unit: { en: '% of learners', ru: '% учеников', zh: '占学员 %', vi: '% học viên' },
      note: {
        en: 'The others pay it all when the course starts.',
        ru: 'Остальные доплачивают всё к старту.',
        zh: '其余学员在开课时付清。',
        vi: 'Số còn lại trả hết khi khai giảng.',
      },
      format: 'percent',
      example: 0.4,
    },
    {
      id: 'instalments',
      label: { en: 'Instalments', ru: 'Платежей в рассрочке', zh: '分期期数', vi: 'Số kỳ trả góp' },
      unit: { en: 'parts', ru: 'частей', zh: '期', vi: 'kỳ' },
      note: {
        en: 'Equal parts, the first when the course starts.',
        ru: 'Равные части, первая — на старте.',
        zh: '等额，首期在开课时支付。',
        vi: 'Chia đều, kỳ đầu khi khai giảng.',
      },
      format: 'count',
      min: 1,
      max: 12,
      example: answers.instalments,
      answers: 'instalments',
    },
    {
      id: 'instalment_weeks',
      label: { en: 'From part to part', ru: 'Между платежами', zh: '分期间隔', vi: 'Giữa hai kỳ trả' },
      unit: weeksUnit,
      note: {
        en: 'Weeks of the course between two parts.',
        ru: 'Недель курса между двумя платежами.',
        zh: '两期付款之间的教学周数。',
        vi: 'Số tuần học giữa hai kỳ trả.',
      },
      format: 'count',
      min: 1,
      max: 8,
      example: example.instalmentWeeks,
    },
    {
      id: 'instalment_fee',
      label: { en: 'Fee on instalments', ru: 'Комиссия за рассрочку', zh: '分期手续费', vi: 'Phí trả góp' },
      unit: share,
      note: {
        en: 'Share of each part that the bank keeps, besides the payment fee.',
        ru: 'Доля каждой части, которую берёт банк сверх комиссии за платёж.',
        zh: '银行从每期中收取的比例，支付手续费之外另计。',
        vi: 'Phần ngân hàng giữ trên mỗi kỳ, ngoài phí thanh toán.',
      },
      format: 'percent',
      example: 0.05,
    },
    {
      id: 'payment_fee',
      label: { en: 'Payment fee', ru: 'Комиссия за платёж', zh: '支付手续费', vi: 'Phí thanh toán' },
      unit: share,
      note: {
        en: 'Share of every payment that the bank or the platform keeps.',
        ru: 'Доля каждого платежа, которую удерживает банк или платформа.',
        zh: '银行或平台从每笔付款中收取的比例。',
        vi: 'Phần mỗi khoản trả mà ngân hàng hoặc nền tảng giữ lại.',
      },
      format: 'percent',
      example: 0.03,
    },
    {
      id: 'refund_rate',
      label: { en: 'Refunds', ru: 'Возвраты', zh: '退款率', vi: 'Hoàn tiền' },
      unit: { en: '% of learners', ru: '% учеников', zh: '占学员 %', vi: '% học viên' },
      note: {
        en: 'Who leave and ask for their money; when, and how much they get, is below.',
        ru: 'Кто уходит и просит деньги назад; когда и сколько получает — ниже.',
        zh: '中途退出并要求退款者；何时、退多少见下表。',
        vi: 'Người bỏ học và đòi tiền lại; khi nào và được bao nhiêu ở bảng dưới.',
      },
      format: 'percent',
      example: 0.05,
    },
  ];
}

export const refundRowName = (week: number): Texts =>
  week === 0
    ? { en: 'Before the start', ru: 'До старта', zh: '开课前', vi: 'Trước khai giảng' }
    : { en: `Week ${week}`, ru: `Неделя ${week}`, zh: `第 ${week} 周`, vi: `Tuần ${week}` };

export const refundRowId = (week: number): string => (week === 0 ? 'before_start' : weekId(week - 1));

const when = [0.3, 0.25, 0.15, 0.1, 0.1, 0.05, 0.05] as const;
const back = [1, 0.9, 0.8, 0.7, 0.5, 0.3, 0] as const;

const refundRule: InputTableSpec = {
  kind: 'inputTable',
  id: 'refund_rule',
  title: { en: 'Refunds by week', ru: 'Возвраты по неделям', zh: '按周退款规则', vi: 'Hoàn tiền theo tuần' },
  rowHeader: { en: 'Who leaves', ru: 'Кто уходит', zh: '退出时间', vi: 'Thời điểm nghỉ' },
  columns: [
    {
      id: 'share',
      label: { en: 'Leave then', ru: 'Уходят тогда', zh: '退出者占比', vi: 'Nghỉ lúc đó' },
      unit: { en: '% of leavers', ru: '% ушедших', zh: '占退出者 %', vi: '% người nghỉ' },
      note: {
        en: 'Counted as shares of their sum.',
        ru: 'Берётся доля от их суммы.',
        zh: '按其合计折算。',
        vi: 'Tính theo tỷ lệ trên tổng.',
      },
      format: 'percent',
    },
    {
      id: 'back',
      label: { en: 'Get back', ru: 'Получают назад', zh: '退还比例', vi: 'Được hoàn' },
      unit: { en: '% of what they paid', ru: '% от оплаченного', zh: '占已付 %', vi: '% đã trả' },
      note: {
        en: 'By your refund terms.',
        ru: 'По вашим условиям возврата.',
        zh: '按贵方退费条款。',
        vi: 'Theo điều khoản hoàn tiền.',
      },
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
    [{ en: 'Early', ru: 'Заранее', zh: '提前', vi: 'Sớm' }, on(starts[0], inTime + 9)],
    [
      {
        en: 'On the last day before the closing',
        ru: 'В последний день записи',
        zh: '截止前最后一天',
        vi: 'Ngày cuối trước khi đóng',
      },
      on(starts[0], inTime),
    ],
    [
      {
        en: 'In the last week before the start',
        ru: 'В последнюю неделю перед стартом',
        zh: '开课前最后一周',
        vi: 'Trong tuần cuối trước khai giảng',
      },
      on(starts[0], Math.min(3, answers.closing_days)),
    ],
  ] as const;
  return {
    kind: 'inputTable',
    id: 'purchases',
    title: {
      en: 'Which start do they get? Type a day of purchase, read Calendar',
      ru: 'В какой поток попадут? Введите день покупки, ответ — на листе «Календарь»',
      zh: '能赶上哪一期？输入购买日，结果见“日历”表',
      vi: 'Vào đợt nào? Nhập ngày mua, xem trang Lịch',
    },
    columns: [
      {
        id: 'who',
        label: { en: 'Who', ru: 'Кто', zh: '购买者', vi: 'Ai' },
        note: { en: 'A name or a note.', ru: 'Имя или заметка.', zh: '姓名或备注。', vi: 'Tên hoặc ghi chú.' },
        format: 'text',
        maxLength: 40,
      },
      {
        id: 'bought',
        label: { en: 'Bought on', ru: 'Куплено', zh: '购买日', vi: 'Ngày mua' },
        note: { en: 'The day of payment.', ru: 'День оплаты.', zh: '付款日。', vi: 'Ngày trả tiền.' },
        format: 'date',
        min: '1999-01-01',
        max: '2110-12-31',
      },
    ],
    rows: examples.map(([who, bought], index) => ({ id: `purchase_${index + 1}`, cells: { who, bought } })),
    blankRows: purchaseLines - examples.length,
  };
}
