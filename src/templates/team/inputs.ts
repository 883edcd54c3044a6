import type { Texts } from '../../locales/language';
import { daysLater } from '../../numerics/days';
import { actionColumns, done, open } from '../building-blocks/actions';
import { authorInputs, toleranceInput } from '../building-blocks/general';
import { rowOf } from '../building-blocks/tiers';
import { timelineInputs } from '../building-blocks/timeline';
import { dateUnit, people, share } from '../building-blocks/units';
import type { BlockSpec, InputRowSpec, InputSpec, InputTableSpec, SheetSpec } from '../spec';
import { exampleOf, kpiExample, ofRole, payOf, weightOf, type Team } from './team';

export const role: Texts = { en: 'Role', ru: 'Роль', zh: '岗位', vi: 'Vị trí' };
export const teamWord: Texts = { en: 'Team', ru: 'Команда', zh: '团队', vi: 'Nhóm' };
export const aMonth = (currency: string): Texts => ({
  en: `${currency} a month`,
  ru: `${currency} в месяц`,
  zh: `${currency}/月`,
  vi: `${currency}/tháng`,
});
const asTheKpi: Texts = { en: 'as the KPI', ru: 'как KPI', zh: '同 KPI', vi: 'như KPI' };

export function inputsSheet(team: Team): SheetSpec {
  return {
    id: 'inputs',
    role: 'inputs',
    name: { en: 'Inputs', ru: 'Исходные данные', zh: '输入', vi: 'Dữ liệu đầu vào' },
    purpose: {
      en: 'Pay and load by role, KPIs, people to rank, hiring reserve, experiments',
      ru: 'Оплата и нагрузка по ролям, KPI, кого ранжировать, кадровый резерв, эксперименты',
      zh: '各岗位薪酬与负荷、KPI、排名人员、人才储备、尝试记录',
      vi: 'Lương và khối lượng theo vị trí, KPI, người xếp hạng, nguồn ứng viên, thử nghiệm',
    },
    blocks: [
      rolesTable(team),
      kpisTable(team),
      byKpi(team, {
        id: 'weights',
        title: {
          en: 'Weight of each KPI in the pay of a role',
          ru: 'Вес каждого KPI в оплате роли',
          zh: '各 KPI 在岗位薪酬中的权重',
          vi: 'Trọng số từng KPI trong lương của vị trí',
        },
        unit: share,
        note: { en: 'Together 100%.', ru: 'Вместе 100 %.', zh: '合计 100%。', vi: 'Tổng là 100%.' },
        format: 'percent',
        example: (index) => weightOf(index, team.kpis.length),
      }),
      byKpi(team, {
        id: 'reached',
        title: {
          en: 'What each role reached',
          ru: 'Чего достигла каждая роль',
          zh: '各岗位实际达成',
          vi: 'Mức mỗi vị trí đạt được',
        },
        unit: asTheKpi,
        note: { en: 'On average.', ru: 'В среднем.', zh: '平均值。', vi: 'Bình quân.' },
        format: 'decimal',
        example: (index) => kpiExample(index).reached,
      }),
      ...rankingInputs(team),
      reserve(team),
      experiments(team),
      {
        kind: 'inputs',
        title: {
          en: 'Cases that the team collects',
          ru: 'Кейсы, которые собирает команда',
          zh: '团队收集的案例',
          vi: 'Câu chuyện học viên đội ngũ thu thập',
        },
        inputs: caseInputs,
      },
      {
        kind: 'inputs',
        title: { en: 'About the plan', ru: 'О плане', zh: '计划信息', vi: 'Về kế hoạch này' },
        inputs: [
          ...timelineInputs(team.timeline),
          {
            id: 'as_of',
            label: { en: 'As of', ru: 'По состоянию на', zh: '截至日期', vi: 'Tính đến ngày' },
            unit: dateUnit,
            note: {
              en: 'Experiments due before this day and not done are overdue; change it every week.',
              ru: 'Не сделанное со сроком раньше этого дня просрочено; меняйте каждую неделю.',
              zh: '到期日早于该日且未完成即为逾期；每周更新。',
              vi: 'Việc đến hạn trước ngày này mà chưa xong là quá hạn; đổi mỗi tuần.',
            },
            format: 'date',
            example: team.timeline.firstDay,
          },
          ...authorInputs(team.timeline.firstDay),
          toleranceInput,
        ],
      },
    ],
  };
}

function rolesTable(team: Team): InputTableSpec {
  const money = aMonth(team.currency);
  return {
    kind: 'inputTable',
    id: 'roles',
    title: {
      en: 'Roles: load and pay',
      ru: 'Роли: нагрузка и оплата',
      zh: '岗位：负荷与薪酬',
      vi: 'Vị trí: khối lượng và lương',
    },
    rowHeader: role,
    columns: [
      {
        id: 'load_each',
        label: { en: 'Load of one person', ru: 'Нагрузка на одного', zh: '人均负荷', vi: 'Khối lượng mỗi người' },
        unit: { en: 'learners or tasks', ru: 'учеников или задач', zh: '学员或任务', vi: 'học viên hoặc việc' },
        note: {
          en: 'At most, in a period; 0 if it does not count.',
          ru: 'Не больше, за период; 0 — не считать.',
          zh: '每期上限；不计则填 0。',
          vi: 'Tối đa mỗi kỳ; 0 nếu không tính.',
        },
        format: 'count',
      },
      {
        id: 'paid_now',
        label: { en: 'Paid now', ru: 'Получают сейчас', zh: '现有受薪人数', vi: 'Đang được trả' },
        unit: people,
        note: {
          en: 'Of the people of the first period.',
          ru: 'Из людей первого периода.',
          zh: '首期人员中的受薪者。',
          vi: 'Trong số người của kỳ đầu.',
        },
        format: 'count',
      },
      {
        id: 'pay_now',
        label: { en: 'Pay now', ru: 'Оплата сейчас', zh: '现行薪酬', vi: 'Lương hiện nay' },
        unit: money,
        note: {
          en: 'Of one who is paid, on average.',
          ru: 'Одного из тех, кто получает, в среднем.',
          zh: '每位受薪者平均。',
          vi: 'Của một người được trả, bình quân.',
        },
        format: 'money',
      },
      {
        id: 'base',
        label: { en: 'New base pay', ru: 'Новый оклад', zh: '新底薪', vi: 'Lương cơ bản mới' },
        unit: money,
        note: { en: 'Everybody gets it.', ru: 'Получает каждый.', zh: '人人都有。', vi: 'Ai cũng nhận.' },
        format: 'money',
      },
      {
        id: 'bonus',
        label: {
          en: 'KPI bonus at 100%',
          ru: 'Премия при KPI 100 %',
          zh: 'KPI 100% 时奖金',
          vi: 'Thưởng khi KPI 100%',
        },
        unit: money,
        note: {
          en: 'When all KPIs are on target.',
          ru: 'Когда все KPI на цели.',
          zh: '全部 KPI 达标时。',
          vi: 'Khi mọi KPI đạt mục tiêu.',
        },
        format: 'money',
      },
      {
        id: 'sales',
        label: { en: 'Cascade sales', ru: 'Каскадные продажи', zh: '转续报销售额', vi: 'Doanh số bán tiếp' },
        unit: money,
        note: {
          en: 'What one person sells on.',
          ru: 'Сколько допродаёт один человек.',
          zh: '每人带来的续报与升级。',
          vi: 'Một người bán thêm được.',
        },
        format: 'money',
      },
      {
        id: 'sales_share',
        label: { en: 'Share of them', ru: 'Доля от них', zh: '提成比例', vi: 'Tỷ lệ được hưởng' },
        unit: share,
        note: { en: 'Paid to who sells.', ru: 'Тому, кто продал.', zh: '付给成交者。', vi: 'Trả cho người bán.' },
        format: 'percent',
      },
    ],
    rows: team.roles.map(({ id, name, people: count, items }, index) => {
      const example = exampleOf(team, count, index);
      return {
        id,
        label: name,
        items,
        cells: {
          load_each: example.load,
          paid_now: example.paid,
          pay_now: example.payNow,
          base: example.base,
          bonus: example.bonus,
          sales: example.sales,
          sales_share: example.salesShare,
        },
      };
    }),
  };
}

function kpisTable(team: Team): InputTableSpec {
  return {
    kind: 'inputTable',
    id: 'kpis',
    title: {
      en: 'KPIs: from nothing at the threshold to the full bonus at the target',
      ru: 'KPI: от нуля на пороге до полной премии на цели',
      zh: 'KPI：门槛处为零，达标得全额奖金',
      vi: 'KPI: từ 0 ở ngưỡng đến thưởng đủ ở mục tiêu',
    },
    rowHeader: { en: 'KPI', ru: 'Показатель', zh: '指标', vi: 'Chỉ số' },
    columns: [
      {
        id: 'threshold',
        label: { en: 'Threshold', ru: 'Порог', zh: '门槛', vi: 'Ngưỡng' },
        unit: asTheKpi,
        note: {
          en: 'Up to here nothing is paid.',
          ru: 'До него не платим.',
          zh: '未超过则无奖金。',
          vi: 'Đến mức này chưa có thưởng.',
        },
        format: 'decimal',
      },
      {
        id: 'target',
        label: { en: 'Target', ru: 'Цель', zh: '目标值', vi: 'Mục tiêu' },
        unit: asTheKpi,
        note: {
          en: 'Below the threshold, if less is better.',
          ru: 'Ниже порога, если меньше — лучше.',
          zh: '越低越好时填低于门槛的数。',
          vi: 'Thấp hơn ngưỡng nếu càng ít càng tốt.',
        },
        format: 'decimal',
      },
      {
        id: 'cap',
        label: { en: 'Cap', ru: 'Потолок', zh: '上限', vi: 'Mức trần' },
        unit: share,
        note: {
          en: 'The most that is paid for it.',
          ru: 'Больше за него не платим.',
          zh: '该项最高支付比例。',
          vi: 'Mức trả cao nhất cho chỉ số.',
        },
        format: 'percent',
        max: 5,
      },
      {
        id: 'point',
        label: { en: 'One point is', ru: 'Один пункт — это', zh: '一个点为', vi: 'Một điểm là' },
        unit: asTheKpi,
        note: {
          en: 'The step to be valued.',
          ru: 'Шаг, который оцениваем.',
          zh: '用于估值的步长。',
          vi: 'Bước cần định giá.',
        },
        format: 'decimal',
      },
      {
        id: 'brings',
        label: { en: 'One point brings', ru: 'Один пункт приносит', zh: '一个点带来', vi: 'Một điểm mang về' },
        unit: aMonth(team.currency),
        note: {
          en: 'Repeat sales, fewer refunds: as you estimate.',
          ru: 'Повторные продажи, меньше возвратов: ваша оценка.',
          zh: '复购增加、退款减少：自行估计。',
          vi: 'Mua tiếp, ít hoàn tiền: bạn ước tính.',
        },
        format: 'money',
      },
    ],
    rows: team.kpis.map(({ id, name, items }, index) => {
      const { threshold, target, cap, point, brings } = kpiExample(index);
      const heads = team.roles[0]?.people ?? 0;
      return {
        id,
        label: name,
        items,
        cells: { threshold, target, cap, point, brings: Math.round((payOf(team) * heads * brings) / 28) },
      };
    }),
  };
}

function byKpi(
  { roles, kpis }: Team,
  {
    id,
    title,
    unit,
    note,
    format,
    example,
  }: {
    readonly id: string;
    readonly title: Texts;
    readonly unit: Texts;
    readonly note: Texts;
    readonly format: 'percent' | 'decimal';
    readonly example: (index: number) => number;
  },
): InputTableSpec {
  return {
    kind: 'inputTable',
    id,
    title,
    rowHeader: role,
    columns: kpis.map((kpi) => ({ id: kpi.id, label: kpi.name, unit, note, format, items: kpi.items })),
    rows: roles.map(({ id: row, name, items }) => ({
      id: row,
      label: name,
      items,
      cells: Object.fromEntries(kpis.map((kpi, index) => [kpi.id, example(index)])),
    })),
  };
}

/** Two of the example share a place. */
const results = [88, 74, 91, 82, 79, 68, 82, 95, 77, 85, 90, 71, 84, 80, 93] as const;

function rankingInputs({ ranked, teams }: Team): readonly BlockSpec[] {
  if (ranked.length === 0) return [];
  const part = (id: string, label: Texts, example: number, min: number): InputSpec => ({
    id,
    label,
    unit: { en: 'parts', ru: 'частей', zh: '份', vi: 'phần' },
    note: {
      en: '2-7-1: of ten people two, seven and one.',
      ru: '2-7-1: из десяти человек двое, семеро и один.',
      zh: '2-7-1：十人中二、七、一。',
      vi: '2-7-1: trong mười người có hai, bảy và một.',
    },
    format: 'count',
    min,
    max: 100,
    example,
  });
  return [
    {
      kind: 'inputTable',
      id: 'ranked',
      title: { en: 'People to rank', ru: 'Кого ранжируем', zh: '参与排名的人员', vi: 'Người được xếp hạng' },
      rowHeader: { en: 'Name', ru: 'Имя', zh: '姓名', vi: 'Tên' },
      columns: [
        {
          id: 'team',
          label: teamWord,
          note: {
            en: 'Among equals: the same course, the same kind of learners.',
            ru: 'Среди равных: тот же курс, такие же ученики.',
            zh: '同类比较：课程与学员相近。',
            vi: 'Giữa những người tương đương: cùng khóa, cùng loại học viên.',
          },
          format: 'choice',
          options: { rowsOf: 'team_sizes' },
        },
        {
          id: 'result',
          label: { en: 'Result', ru: 'Результат', zh: '成绩', vi: 'Kết quả' },
          unit: { en: 'points', ru: 'баллов', zh: '分', vi: 'điểm' },
          note: {
            en: 'Higher is better; blank: not ranked.',
            ru: 'Больше — лучше; пусто — вне рейтинга.',
            zh: '越高越好；留空不排名。',
            vi: 'Cao hơn là tốt; trống: không xếp.',
          },
          format: 'decimal',
        },
      ],
      rows: ranked.map(({ id, name, team, items }, index) => ({
        id,
        label: name,
        items,
        answers: 'ranked',
        cells: {
          team: teams.find((one) => one.name.toLowerCase() === team.toLowerCase())?.name ?? '',
          result: results[index % results.length] ?? 0,
        },
      })),
    },
    {
      kind: 'inputs',
      title: { en: 'Ranking by parts', ru: 'Доли рейтинга', zh: '排名比例', vi: 'Tỷ lệ xếp hạng' },
      inputs: [
        part('top_parts', { en: 'Top', ru: 'Лидеры', zh: '优秀', vi: 'Dẫn đầu' }, 2, 0),
        part('middle_parts', { en: 'Middle', ru: 'Основа', zh: '骨干', vi: 'Nòng cốt' }, 7, 1),
        part('bottom_parts', { en: 'Bottom', ru: 'Отстающие', zh: '待改进', vi: 'Cần cải thiện' }, 1, 0),
      ],
    },
  ];
}

const candidates: readonly Texts[] = [
  { en: 'Anna R.', ru: 'Анна Р.', zh: '林晓', vi: 'Thảo' },
  { en: 'Paul T.', ru: 'Павел Т.', zh: '何俊', vi: 'Tuấn' },
  { en: 'Sara M.', ru: 'Софья М.', zh: '高洁', vi: 'Vy' },
];

function reserve({ roles, timeline }: Team): InputTableSpec {
  return {
    kind: 'inputTable',
    id: 'reserve',
    title: { en: 'Hiring reserve', ru: 'Кадровый резерв', zh: '人才储备', vi: 'Nguồn ứng viên dự phòng' },
    columns: [
      {
        id: 'name',
        label: { en: 'Who', ru: 'Кто', zh: '姓名', vi: 'Tên' },
        note: { en: 'Ready to join.', ru: 'Готов выйти.', zh: '可入职者。', vi: 'Sẵn sàng vào làm.' },
        format: 'text',
        maxLength: 30,
      },
      {
        id: 'role',
        label: role,
        note: { en: 'For which role.', ru: 'На какую роль.', zh: '对应岗位。', vi: 'Cho vị trí nào.' },
        format: 'choice',
        options: { rowsOf: 'roles' },
        needed: true,
      },
      {
        id: 'from',
        label: { en: 'Can start on', ru: 'Может выйти', zh: '可到岗日', vi: 'Có thể bắt đầu' },
        note: { en: 'The earliest day.', ru: 'Самый ранний день.', zh: '最早日期。', vi: 'Ngày sớm nhất.' },
        format: 'date',
        needed: true,
      },
      {
        id: 'source',
        label: { en: 'Where from', ru: 'Откуда', zh: '来源', vi: 'Nguồn' },
        note: {
          en: 'Graduates, referrals, ads.',
          ru: 'Выпускники, рекомендации, объявления.',
          zh: '学员转岗、内推、招聘。',
          vi: 'Học viên cũ, giới thiệu, tuyển dụng.',
        },
        format: 'text',
        maxLength: 30,
      },
    ],
    rows: candidates.map((name, index) => ({
      id: rowOf('candidate', index),
      cells: {
        name,
        role: roles[0]?.name ?? '',
        from: daysLater(timeline.firstDay, 14 + 30 * index),
        source:
          [
            {
              en: 'Graduate of the last stream',
              ru: 'Выпускник прошлого потока',
              zh: '上期优秀学员',
              vi: 'Học viên khóa trước',
            },
            {
              en: 'Referred by a curator',
              ru: 'Рекомендация куратора',
              zh: '班主任内推',
              vi: 'Quản lý học viên giới thiệu',
            },
            { en: 'Answered an ad', ru: 'Отклик на вакансию', zh: '招聘平台', vi: 'Tin tuyển dụng' },
          ][index] ?? '',
      },
    })),
    blankRows: 9,
  };
}

/** So that the columns of the tables above it stay narrow. */
const shorter = { maxLength: 80, lines: 4 } as const;

function experiments({ timeline }: Team): InputTableSpec {
  const { what, owner, due, result, state } = actionColumns('experiments');
  return {
    kind: 'inputTable',
    id: 'experiments',
    title: {
      en: 'Experiments and actions',
      ru: 'Эксперименты и действия',
      zh: '尝试与行动',
      vi: 'Thử nghiệm và hành động',
    },
    columns: [
      { ...what, ...shorter, label: { en: 'What is tried', ru: 'Что пробуем', zh: '尝试内容', vi: 'Thử điều gì' } },
      { ...owner, maxLength: 24 },
      due,
      { ...result, ...shorter },
      {
        id: 'shared',
        label: { en: 'Shared with', ru: 'С кем поделились', zh: '分享给', vi: 'Đã chia sẻ với' },
        note: { en: 'Teams or people.', ru: 'Команды или люди.', zh: '团队或个人。', vi: 'Nhóm hoặc người.' },
        format: 'text',
        maxLength: 60,
        lines: 4,
      },
      state,
    ],
    marks: [{ when: 'experiments.this.state = word(done)', as: 'good' }],
    rows: [
      {
        id: 'experiment_1',
        cells: {
          what: {
            en: 'Call everybody who missed two lessons the same evening',
            ru: 'Звонить в тот же вечер всем, кто пропустил два урока',
            zh: '当晚致电连续缺课两次的学员',
            vi: 'Gọi ngay buổi tối cho học viên nghỉ hai buổi',
          },
          owner: { en: 'Clara', ru: 'Вера', zh: '王芳', vi: 'Chi' },
          due: daysLater(timeline.firstDay, -10),
          result: {
            en: 'Completion 6 points higher in her groups',
            ru: 'Доходимость в её группах выше на 6 п. п.',
            zh: '其班级完课率提高 6 个百分点',
            vi: 'Tỷ lệ hoàn thành các lớp của chị tăng 6 điểm phần trăm',
          },
          shared: {
            en: 'All curators, weekly meeting',
            ru: 'Все кураторы, планёрка',
            zh: '全体班主任，周会',
            vi: 'Toàn bộ quản lý, họp tuần',
          },
          state: done,
        },
      },
      {
        id: 'experiment_2',
        cells: {
          what: {
            en: 'Ask for a video case on the day of the first result',
            ru: 'Просить видеокейс в день первого результата',
            zh: '学员首次出成果当天邀请录制案例',
            vi: 'Xin video câu chuyện ngay ngày có kết quả đầu tiên',
          },
          owner: { en: 'Henry', ru: 'Захар', zh: '周婷', vi: 'Khánh' },
          due: daysLater(timeline.firstDay, 20),
          result: '',
          shared: '',
          state: open,
        },
      },
    ],
    blankRows: 6,
  };
}

const number: Texts = { en: 'cases', ru: 'кейсов', zh: '个', vi: 'video' };

const caseInputs: readonly InputSpec[] = [
  {
    id: 'case_share',
    label: {
      en: 'Learners who record a case',
      ru: 'Доля учеников с кейсом',
      zh: '录制案例的学员占比',
      vi: 'Tỷ lệ học viên quay câu chuyện',
    },
    unit: share,
    note: { en: 'Of a stream.', ru: 'От потока.', zh: '占本期学员。', vi: 'Trên một khóa.' },
    format: 'percent',
    example: 0.017,
  },
  {
    id: 'cases_least',
    label: {
      en: 'Cases wanted, at least',
      ru: 'Нужно кейсов, не меньше',
      zh: '所需案例（最少）',
      vi: 'Số video cần, ít nhất',
    },
    unit: number,
    note: { en: 'From one stream.', ru: 'С одного потока.', zh: '每期。', vi: 'Từ một khóa.' },
    format: 'count',
    example: 3,
  },
  {
    id: 'cases_most',
    label: {
      en: 'Cases wanted, at most',
      ru: 'Нужно кейсов, не больше',
      zh: '所需案例（最多）',
      vi: 'Số video cần, nhiều nhất',
    },
    unit: number,
    note: { en: 'From one stream.', ru: 'С одного потока.', zh: '每期。', vi: 'Từ một khóa.' },
    format: 'count',
    example: 6,
  },
];

/** What changes from period to period. */
export function headCountSheet(team: Team): SheetSpec {
  const { currency, roles, timeline } = team;
  const periods = Array.from({ length: timeline.periods }, (_, period) => period);
  const monthly = roles.reduce((sum, { people: count }, index) => {
    const { paid, payNow } = exampleOf(team, count, index);
    return sum + paid * payNow;
  }, 0);
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, monthly))) - 1);
  const revenue = (period: number): number =>
    Math.round((5 * monthly * timeline.months * (1 + 0.03 * period)) / unit) * unit;
  const row = (one: InputRowSpec): InputRowSpec => one;
  return {
    id: 'head_count',
    role: 'inputs',
    name: { en: 'Head count', ru: 'Численность', zh: '人数与工作量', vi: 'Số người' },
    purpose: {
      en: 'People and load of every role, and revenue, by period',
      ru: 'Люди и нагрузка каждой роли и выручка по периодам',
      zh: '各岗位人数、工作量与收入，逐期填写',
      vi: 'Số người, khối lượng từng vị trí và doanh thu theo kỳ',
    },
    blocks: [
      {
        kind: 'inputRows',
        title: { en: 'People', ru: 'Люди', zh: '人数', vi: 'Số người' },
        rows: roles.map(({ name, people: count, items }, index) =>
          row({
            id: ofRole('people', index),
            label: name,
            unit: people,
            note: { en: 'As planned', ru: 'По плану', zh: '按计划', vi: 'Theo kế hoạch' },
            format: 'count',
            // The first role is the one that grows.
            example: periods.map((period) =>
              index === 0 && count > 0 ? count + Math.floor((3 * period) / periods.length) : count,
            ),
            items,
          }),
        ),
      },
      {
        kind: 'inputRows',
        title: { en: 'Load', ru: 'Нагрузка', zh: '工作量', vi: 'Khối lượng' },
        rows: roles.map(({ name, people: count, items }, index) =>
          row({
            id: ofRole('load', index),
            label: name,
            unit: { en: 'learners or tasks', ru: 'учеников или задач', zh: '学员或任务', vi: 'học viên hoặc việc' },
            note: {
              en: 'All that the role has to do in the period',
              ru: 'Всё, что роли предстоит за период',
              zh: '本期该岗位的全部工作量',
              vi: 'Toàn bộ việc của vị trí trong kỳ',
            },
            format: 'count',
            example: periods.map((period) =>
              Math.round(count * exampleOf(team, count, index).load * (0.94 + Math.min(0.02 * period, 0.22))),
            ),
            items,
          }),
        ),
      },
      {
        kind: 'inputRows',
        title: { en: 'Revenue', ru: 'Выручка', zh: '收入', vi: 'Doanh thu' },
        rows: [
          row({
            id: 'revenue',
            label: { en: 'Revenue', ru: 'Выручка', zh: '收入', vi: 'Doanh thu' },
            unit: currency,
            note: {
              en: 'Of the period: from the sales plan',
              ru: 'За период: из плана продаж',
              zh: '本期收入：来自销售计划',
              vi: 'Của kỳ: từ kế hoạch bán hàng',
            },
            format: 'money',
            example: periods.map(revenue),
          }),
        ],
      },
    ],
  };
}
