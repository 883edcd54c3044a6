import type { Texts } from '../../locales/language';
import { people, points, share } from '../building-blocks/units';
import type { BlockSpec, Formula, SheetSpec, TableSpec } from '../spec';
import { aMonth, role } from './inputs';
import { rankingBlocks, roundingBlocks } from './ranking';
import { ofRole, ofRoles, type Team } from './team';

const kpi: Texts = { en: 'KPI', ru: 'Показатель', zh: '指标', vi: 'Chỉ số' };
export const fundNow: Texts = { en: 'Payroll now', ru: 'ФОТ сейчас', zh: '现行薪酬总额', vi: 'Quỹ lương hiện nay' };
export const fundThen: Texts = { en: 'Payroll then', ru: 'ФОТ по-новому', zh: '新薪酬总额', vi: 'Quỹ lương mới' };
const times: Texts = { en: 'times', ru: 'раз', zh: '倍', vi: 'lần' };

/** `value ÷ by`, and a dash where there is nothing to divide by. */
const ratio = (value: Formula, by: Formula): Formula => `IF(${by} = 0, word(none), ${value} / ${by})`;

/** What people ask for: who is paid what, how many are missing, what a KPI is worth, who leads. */
export function teamSheet(team: Team): SheetSpec {
  return {
    id: 'team_sheet',
    role: 'results',
    name: { en: 'Results', ru: 'Результаты', zh: '结果', vi: 'Kết quả' },
    purpose: {
      en: 'Pay before and after, people needed, what a KPI point is worth, ranking, structure',
      ru: 'Оплата до и после, сколько нужно людей, цена пункта KPI, рейтинг, структура',
      zh: '薪酬前后对比、所需人数、KPI 每点价值、排名、架构',
      vi: 'Lương trước và sau, số người cần, giá trị một điểm KPI, xếp hạng, cơ cấu',
    },
    blocks: [
      figures(team),
      payTable(team),
      oneTable(team),
      {
        kind: 'chart',
        id: 'fund_chart',
        shape: 'line',
        title: {
          en: 'Payroll: the rules of now and the new ones',
          ru: 'ФОТ: по нынешним правилам и по новым',
          zh: '薪酬总额：现行规则与新规则',
          vi: 'Quỹ lương: quy tắc hiện nay và quy tắc mới',
        },
        over: 'periods',
        categoryTitle: { en: 'Period from', ru: 'Период с', zh: '期间起始', vi: 'Kỳ từ' },
        valueTitle: team.currency,
        valueFormat: 'money',
        series: [
          { label: fundNow, values: 'fund_before' },
          { label: fundThen, values: 'fund' },
        ],
      },
      needTable(team),
      {
        kind: 'chart',
        id: 'need_chart',
        shape: 'column',
        title: {
          en: 'People there are and people needed at the peak',
          ru: 'Сколько людей есть и сколько нужно на пике',
          zh: '现有人数与高峰所需人数',
          vi: 'Số người hiện có và cần lúc cao điểm',
        },
        over: 'need',
        categoryTitle: role,
        valueTitle: people,
        valueFormat: 'count',
        series: [
          { label: { en: 'There then', ru: 'Есть на пике', zh: '高峰时人数', vi: 'Có lúc đó' }, values: 'there' },
          { label: { en: 'Needed then', ru: 'Нужно на пике', zh: '高峰时所需', vi: 'Cần lúc đó' }, values: 'needed' },
        ],
      },
      ...rankingBlocks(team),
      worthTable(team),
      cases,
      structureTable(team),
      {
        kind: 'chart',
        id: 'structure_chart',
        shape: 'bar',
        title: {
          en: 'Structure: departments, roles, people',
          ru: 'Структура: отделы, роли, люди',
          zh: '架构：部门、岗位、人数',
          vi: 'Cơ cấu: phòng ban, vị trí, số người',
        },
        over: 'structure',
        categoryTitle: { en: 'Department and role', ru: 'Отдел и роль', zh: '部门与岗位', vi: 'Phòng ban và vị trí' },
        valueTitle: people,
        valueFormat: 'count',
        series: [
          { label: { en: 'Department', ru: 'Отдел', zh: '部门', vi: 'Phòng ban' }, values: 'in_department' },
          { label: role, values: 'in_role' },
        ],
        reversed: true,
      },
      scoresTable(team),
      stepsTable(team),
      ...roundingBlocks(team),
    ],
  };
}

function figures({ currency }: Team): BlockSpec {
  const money = aMonth(currency);
  const ofRevenue: Texts = { en: '% of revenue', ru: '% выручки', zh: '占收入 %', vi: '% doanh thu' };
  return {
    kind: 'figures',
    title: { en: 'At a glance', ru: 'Главное', zh: '要点', vi: 'Tóm tắt' },
    asTiles: true,
    figures: [
      {
        id: 'fund_change',
        label: { en: 'Payroll changes by', ru: 'ФОТ меняется на', zh: '薪酬总额变化', vi: 'Quỹ lương thay đổi' },
        unit: money,
        format: 'money',
        formula: 'pay.total.change',
        emphasis: true,
        mark: { when: 'fund_change < 0', as: 'good' },
      },
      {
        id: 'newly_paid',
        label: { en: 'Paid besides', ru: 'Начнут получать', zh: '新增受薪人数', vi: 'Thêm người được trả' },
        unit: people,
        format: 'count',
        formula: 'pay.total.people - pay.total.paid',
      },
      {
        id: 'fund_share_now',
        label: fundNow,
        unit: ofRevenue,
        format: 'percent',
        formula: ratio('total(fund_before)', 'SUM(all(revenue))'),
      },
      {
        id: 'fund_share',
        label: fundThen,
        unit: ofRevenue,
        format: 'percent',
        formula: ratio('total(fund)', 'SUM(all(revenue))'),
      },
      {
        id: 'lacking_people',
        label: { en: 'Lacking at the peak', ru: 'Не хватает на пике', zh: '高峰缺口', vi: 'Thiếu lúc cao điểm' },
        unit: people,
        format: 'count',
        formula: 'need.total.lacking',
        emphasis: true,
        mark: { when: 'lacking_people > 0', as: 'warning' },
      },
      {
        id: 'to_find',
        label: { en: 'Still to be found', ru: 'Ещё найти', zh: '仍需招聘', vi: 'Còn phải tìm' },
        unit: people,
        format: 'count',
        formula: 'need.total.to_find',
        mark: { when: 'to_find > 0', as: 'warning' },
      },
      {
        id: 'best_ratio',
        label: { en: 'Best KPI brings', ru: 'Лучший KPI приносит', zh: '最佳 KPI 回报', vi: 'KPI tốt nhất mang về' },
        unit: {
          en: 'times its cost',
          ru: 'к своей цене, раз',
          zh: '倍于其成本',
          vi: 'lần chi phí của nó',
        },
        format: 'decimal',
        formula: 'IF(COUNT(worth.ratio) = 0, word(none), MAX(worth.ratio))',
      },
      {
        id: 'overdue_experiments',
        label: { en: 'Overdue experiments', ru: 'Просрочено', zh: '逾期尝试', vi: 'Thử nghiệm quá hạn' },
        unit: { en: 'experiments', ru: 'экспериментов', zh: '项', vi: 'việc' },
        format: 'count',
        formula: 'SUMPRODUCT((experiments.due <> "") * (experiments.due < as_of) * (experiments.state <> word(done)))',
        mark: { when: 'overdue_experiments > 0', as: 'warning' },
      },
    ],
  };
}

function payTable(team: Team): TableSpec {
  const { currency, roles } = team;
  const money = aMonth(currency);
  const amount = (id: string, label: Texts) => ({ id, label, unit: money, format: 'money' as const });
  return {
    kind: 'table',
    id: 'pay',
    title: {
      en: 'Pay before and after, with the people of the first period',
      ru: 'Оплата до и после, для людей первого периода',
      zh: '薪酬前后对比（按首期人数）',
      vi: 'Lương trước và sau, với số người của kỳ đầu',
    },
    rowHeader: role,
    columns: [
      {
        id: 'people',
        label: { en: 'People', ru: 'Людей', zh: '人数', vi: 'Số người' },
        unit: people,
        format: 'count',
        total: 'sum',
      },
      {
        id: 'paid',
        label: { en: 'Paid now', ru: 'Получают сейчас', zh: '现有受薪', vi: 'Đang được trả' },
        unit: people,
        format: 'count',
        total: 'sum',
      },
      {
        id: 'paid_share',
        label: { en: 'Share paid', ru: 'Доля получающих', zh: '受薪比例', vi: 'Tỷ lệ được trả' },
        unit: share,
        format: 'percent',
        total: { formula: ratio('pay.total.paid', 'pay.total.people') },
        mark: { when: 'AND(ISNUMBER(pay.this.paid_share), pay.this.paid_share < 1)', as: 'warning' },
      },
      { ...amount('fund_now', fundNow), total: 'sum' },
      amount('now_each', {
        en: 'Now, per head',
        ru: 'Сейчас на человека',
        zh: '现行每人均摊',
        vi: 'Hiện nay, chia đầu người',
      }),
      { ...amount('fund_then', fundThen), total: 'sum' },
      {
        ...amount('change', { en: 'Change', ru: 'Изменение', zh: '变化', vi: 'Thay đổi' }),
        total: 'sum',
        mark: { when: 'pay.this.change < 0', as: 'good' },
      },
    ],
    rows: roles.map(({ id, name }, index) => {
      const own = (column: string): Formula => `pay.${id}.${column}`;
      const typed = (column: string): Formula => `roles.${id}.${column}`;
      return {
        id,
        label: name,
        cells: {
          people: `first(${ofRole('people', index)})`,
          // More than there are cannot be paid; a check says so. A blank cell is nobody, which MIN alone would leave out.
          paid: `MIN(${typed('paid_now')} + 0, ${own('people')})`,
          paid_share: ratio(own('paid'), own('people')),
          fund_now: `${own('paid')} * ${typed('pay_now')}`,
          // Of the paid and the unpaid together; where nobody is yet, nobody is paid.
          now_each: `IF(${own('people')} = 0, 0, ${own('fund_now')} / ${own('people')})`,
          fund_then: `${own('people')} * one.${id}.then`,
          change: `${own('fund_then')} - ${own('fund_now')}`,
        },
      };
    }),
  };
}

/** What one person of each role gets a month. */
function oneTable({ currency, roles }: Team): TableSpec {
  const money = aMonth(currency);
  const amount = (id: string, label: Texts) => ({ id, label, unit: money, format: 'money' as const });
  return {
    kind: 'table',
    id: 'one',
    title: {
      en: 'Pay of one person, now and then',
      ru: 'Оплата одного человека: сейчас и по-новому',
      zh: '每人薪酬：现行与新规则',
      vi: 'Lương một người: hiện nay và sau đó',
    },
    rowHeader: role,
    columns: [
      amount('pay_now', { en: 'Pay of one now', ru: 'Одному сейчас', zh: '现行人均', vi: 'Mỗi người hiện nay' }),
      amount('base', { en: 'Base pay', ru: 'Оклад', zh: '底薪', vi: 'Lương cơ bản' }),
      {
        id: 'score',
        label: { en: 'KPI reached', ru: 'KPI достигнуты на', zh: 'KPI 达成', vi: 'KPI đạt' },
        unit: share,
        format: 'percent',
      },
      amount('bonus', { en: 'KPI bonus', ru: 'Премия по KPI', zh: 'KPI 奖金', vi: 'Thưởng KPI' }),
      amount('sold', { en: 'From cascade sales', ru: 'С каскадных продаж', zh: '续报提成', vi: 'Từ bán tiếp' }),
      amount('then', { en: 'Pay of one then', ru: 'Одному по-новому', zh: '新人均', vi: 'Mỗi người sau đó' }),
    ],
    rows: roles.map(({ id, name }) => {
      const own = (column: string): Formula => `one.${id}.${column}`;
      const typed = (column: string): Formula => `roles.${id}.${column}`;
      return {
        id,
        label: name,
        cells: {
          pay_now: `${typed('pay_now')} + 0`,
          base: `${typed('base')} + 0`,
          score: `scores.${id}.all`,
          bonus: `${typed('bonus')} * ${own('score')}`,
          sold: `${typed('sales')} * ${typed('sales_share')}`,
          then: `${own('base')} + ${own('bonus')} + ${own('sold')}`,
        },
      };
    }),
  };
}

function needTable({ roles }: Team): TableSpec {
  const count = (id: string, label: Texts) => ({ id, label, unit: people, format: 'count' as const });
  return {
    kind: 'table',
    id: 'need',
    title: {
      en: 'People needed: the period in which most are lacking',
      ru: 'Сколько нужно людей: период наибольшей нехватки',
      zh: '所需人数：缺口最大的一期',
      vi: 'Số người cần: kỳ thiếu nhiều nhất',
    },
    rowHeader: role,
    columns: [
      count('now', { en: 'In the first period', ru: 'В первом периоде', zh: '首期人数', vi: 'Kỳ đầu' }),
      count('needed_now', { en: 'Needed in it', ru: 'Нужно в нём', zh: '首期所需', vi: 'Cần trong kỳ đầu' }),
      {
        id: 'peak',
        label: { en: 'Tightest from', ru: 'Теснее всего с', zh: '最紧张期始', vi: 'Căng nhất từ' },
        format: 'date',
      },
      count('there', { en: 'There then', ru: 'Есть тогда', zh: '当时人数', vi: 'Có lúc đó' }),
      count('needed', { en: 'Needed then', ru: 'Нужно тогда', zh: '当时所需', vi: 'Cần lúc đó' }),
      {
        ...count('lacking', { en: 'Lacking', ru: 'Не хватает', zh: '缺口', vi: 'Thiếu' }),
        total: 'sum',
        mark: { when: 'need.this.lacking > 0', as: 'warning' },
      },
      {
        ...count('in_reserve', {
          en: 'In reserve by then',
          ru: 'В резерве к тому дню',
          zh: '届时可到岗',
          vi: 'Dự phòng khi đó',
        }),
        total: 'sum',
      },
      {
        ...count('to_find', { en: 'Still to be found', ru: 'Ещё найти', zh: '仍需招聘', vi: 'Còn phải tìm' }),
        total: 'sum',
        mark: { when: 'need.this.to_find > 0', as: 'warning' },
      },
    ],
    rows: roles.map(({ id, name }, index) => {
      const own = (column: string): Formula => `need.${id}.${column}`;
      const gap = ofRole('gap', index);
      const atPeak = (row: string): Formula =>
        `INDEX(all(${ofRole(row, index)}), MATCH(MIN(all(${gap})), all(${gap}), 0))`;
      return {
        id,
        label: name,
        cells: {
          now: `first(${ofRole('people', index)})`,
          needed_now: `first(${ofRole('needed', index)})`,
          peak: `INDEX(all(period_start), MATCH(MIN(all(${gap})), all(${gap}), 0))`,
          there: atPeak('people'),
          needed: atPeak('needed'),
          lacking: `MAX(0, ${own('needed')} - ${own('there')})`,
          in_reserve: `SUMPRODUCT((reserve.role = label(roles.${id})) * (reserve.from <= ${own('peak')}))`,
          to_find: `MAX(0, ${own('lacking')} - ${own('in_reserve')})`,
        },
      };
    }),
  };
}

/** Steps are better by one point: upwards, or downwards where less is better. */
function worthTable({ currency, kpis }: Team): TableSpec {
  const money = aMonth(currency);
  const asTheKpi: Texts = { en: 'as the KPI', ru: 'как KPI', zh: '同 KPI', vi: 'như KPI' };
  return {
    kind: 'table',
    id: 'worth',
    title: {
      en: 'What one point of a KPI costs and brings',
      ru: 'Чего стоит и что приносит один пункт KPI',
      zh: 'KPI 每个点的成本与收益',
      vi: 'Một điểm KPI tốn bao nhiêu và mang về bao nhiêu',
    },
    rowHeader: kpi,
    columns: [
      {
        id: 'threshold',
        label: { en: 'Threshold', ru: 'Порог', zh: '门槛', vi: 'Ngưỡng' },
        unit: asTheKpi,
        format: 'decimal',
      },
      {
        id: 'target',
        label: { en: 'Target', ru: 'Цель', zh: '目标值', vi: 'Mục tiêu' },
        unit: asTheKpi,
        format: 'decimal',
      },
      { id: 'cap', label: { en: 'Cap', ru: 'Потолок', zh: '上限', vi: 'Mức trần' }, unit: share, format: 'percent' },
      {
        id: 'step',
        label: { en: 'Better by', ru: 'Лучше на', zh: '改善', vi: 'Tốt hơn' },
        unit: asTheKpi,
        format: 'decimal',
      },
      {
        id: 'paid',
        label: { en: 'Paid for it now', ru: 'Платим за него сейчас', zh: '目前为其支付', vi: 'Đang trả cho nó' },
        unit: money,
        format: 'money',
        total: 'sum',
      },
      {
        id: 'cost',
        label: { en: 'A point costs', ru: 'Пункт стоит', zh: '每点成本', vi: 'Một điểm tốn' },
        unit: money,
        format: 'money',
      },
      {
        id: 'brings',
        label: { en: 'A point brings', ru: 'Пункт приносит', zh: '每点收益', vi: 'Một điểm mang về' },
        unit: money,
        format: 'money',
      },
      {
        id: 'ratio',
        label: { en: 'Brings ÷ costs', ru: 'Приносит ÷ стоит', zh: '收益 ÷ 成本', vi: 'Mang về ÷ tốn' },
        unit: times,
        format: 'decimal',
        mark: { when: 'AND(ISNUMBER(worth.this.ratio), worth.this.ratio < 1)', as: 'warning' },
      },
    ],
    rows: kpis.map(({ id, name }) => {
      const own = (column: string): Formula => `worth.${id}.${column}`;
      const typed = (column: string): Formula => `kpis.${id}.${column}`;
      // Everybody of a role at once: people × bonus at 100 % × the KPI's part of it × its score.
      const ofAll = (of: string): Formula =>
        `SUMPRODUCT(pay.people * roles.bonus / scores.weight, weights.${id}, ${of}.${id})`;
      return {
        id,
        label: name,
        cells: {
          threshold: `${typed('threshold')} + 0`,
          target: `${typed('target')} + 0`,
          cap: `${typed('cap')} + 0`,
          step: `IF(${own('target')} < ${own('threshold')}, -${typed('point')}, ${typed('point')} + 0)`,
          paid: ofAll('scores'),
          cost: ofAll('steps'),
          brings: `${typed('brings')} + 0`,
          ratio: ratio(own('brings'), own('cost')),
        },
      };
    }),
  };
}

/** F9: so many cases are so many learners. */
const cases: BlockSpec = {
  kind: 'figures',
  title: {
    en: 'Learners whom the cases need',
    ru: 'Сколько нужно учеников ради кейсов',
    zh: '收集案例所需学员数',
    vi: 'Số học viên cần để có đủ video',
  },
  figures: [
    {
      id: 'case_learners_least',
      label: {
        en: 'For the fewest cases',
        ru: 'Для меньшего числа кейсов',
        zh: '最少案例所需',
        vi: 'Cho số video ít nhất',
      },
      unit: people,
      note: {
        en: 'Cases ÷ share of learners who record one',
        ru: 'Кейсы ÷ доля учеников с кейсом',
        zh: '案例数 ÷ 录制比例',
        vi: 'Số video ÷ tỷ lệ học viên quay',
      },
      format: 'count',
      formula: ratio('cases_least', 'case_share'),
    },
    {
      id: 'case_learners_most',
      label: {
        en: 'For the most cases',
        ru: 'Для большего числа кейсов',
        zh: '最多案例所需',
        vi: 'Cho số video nhiều nhất',
      },
      unit: people,
      note: {
        en: 'Cases ÷ share of learners who record one',
        ru: 'Кейсы ÷ доля учеников с кейсом',
        zh: '案例数 ÷ 录制比例',
        vi: 'Số video ÷ tỷ lệ học viên quay',
      },
      format: 'count',
      formula: ratio('cases_most', 'case_share'),
    },
  ],
};

function structureTable({ currency, departments, roles }: Team): TableSpec {
  const sumOf = (ids: readonly string[], column: string): Formula => ids.map((id) => `pay.${id}.${column}`).join(' + ');
  const line = (id: string, label: Texts | string, ids: readonly string[], isDepartment: boolean) => ({
    id,
    label,
    cells: {
      in_department: isDepartment ? sumOf(ids, 'people') : 'word(none)',
      in_role: isDepartment ? 'word(none)' : sumOf(ids, 'people'),
      fund: sumOf(ids, 'fund_then'),
      of_fund: ratio(`structure.${id}.fund`, 'pay.total.fund_then'),
    },
  });
  return {
    kind: 'table',
    id: 'structure',
    title: {
      en: 'Structure, with the people of the first period',
      ru: 'Структура, люди первого периода',
      zh: '组织架构（首期人数）',
      vi: 'Cơ cấu, với số người của kỳ đầu',
    },
    rowHeader: { en: 'Department and role', ru: 'Отдел и роль', zh: '部门与岗位', vi: 'Phòng ban và vị trí' },
    columns: [
      {
        id: 'in_department',
        label: { en: 'In the department', ru: 'В отделе', zh: '部门人数', vi: 'Trong phòng ban' },
        unit: people,
        format: 'count',
      },
      {
        id: 'in_role',
        label: { en: 'In the role', ru: 'В роли', zh: '岗位人数', vi: 'Ở vị trí' },
        unit: people,
        format: 'count',
      },
      { id: 'fund', label: fundThen, unit: aMonth(currency), format: 'money' },
      {
        id: 'of_fund',
        label: { en: 'Share of it', ru: 'Доля в ФОТ', zh: '占薪酬总额', vi: 'Tỷ trọng quỹ lương' },
        unit: share,
        format: 'percent',
      },
    ],
    rows: departments.flatMap(({ id, name, roles: own }) => [
      line(
        id,
        { en: `${name}: all`, ru: `${name}: всего`, zh: `${name}：合计`, vi: `${name}: tổng` },
        own.map((one) => one.id),
        true,
      ),
      ...roles.filter((one) => own.includes(one)).map((one) => line(one.id, one.name, [one.id], false)),
    ]),
  };
}

/** What a value of a KPI is paid with: nothing up to the threshold, 100 % at the target, the cap at most. */
const scoreOf = (kpiId: string, value: Formula): Formula => {
  const scale = (column: string): Formula => `worth.${kpiId}.${column}`;
  const span = `(${scale('target')} - ${scale('threshold')})`;
  return `MAX(0, MIN(${scale('cap')}, IF(${span} = 0, IF(${value} >= ${scale('target')}, 1, 0), (${value} - ${scale('threshold')}) / ${span})))`;
};

function scoresTable({ roles, kpis }: Team): TableSpec {
  const [first, last] = [kpis[0]?.id ?? '', kpis.at(-1)?.id ?? ''];
  return {
    kind: 'table',
    id: 'scores',
    title: {
      en: 'How far each KPI is reached',
      ru: 'Насколько достигнут каждый KPI',
      zh: '各 KPI 达成程度',
      vi: 'Mức đạt của từng KPI',
    },
    rowHeader: role,
    columns: [
      ...kpis.map(({ id, name }) => ({ id, label: name, unit: share, format: 'percent' as const })),
      {
        id: 'weight',
        label: { en: 'Sum of weights', ru: 'Сумма весов', zh: '权重合计', vi: 'Tổng trọng số' },
        unit: share,
        format: 'percent',
      },
      {
        id: 'all',
        label: { en: 'All, by weight', ru: 'Вместе, по весам', zh: '加权合计', vi: 'Gộp theo trọng số' },
        unit: share,
        format: 'percent',
      },
    ],
    rows: roles.map(({ id, name }) => {
      const weights = `weights.${id}.${first}:weights.${id}.${last}`;
      return {
        id,
        label: name,
        cells: {
          ...Object.fromEntries(kpis.map((one) => [one.id, scoreOf(one.id, `reached.${id}.${one.id}`)])),
          // A role without weights has no bonus.
          weight: `IF(SUM(${weights}) = 0, 1, SUM(${weights}))`,
          all: `SUMPRODUCT(${weights}, scores.${id}.${first}:scores.${id}.${last}) / scores.${id}.weight`,
        },
      };
    }),
  };
}

function stepsTable({ roles, kpis }: Team): TableSpec {
  return {
    kind: 'table',
    id: 'steps',
    title: {
      en: 'What one point more adds to it',
      ru: 'Сколько к этому добавит ещё один пункт',
      zh: '再提高一个点增加的达成度',
      vi: 'Thêm một điểm thì mức đạt tăng bao nhiêu',
    },
    rowHeader: role,
    columns: kpis.map(({ id, name }) => ({ id, label: name, unit: points, format: 'percent' as const })),
    rows: roles.map(({ id, name }) => ({
      id,
      label: name,
      cells: Object.fromEntries(
        kpis.map((one) => [
          one.id,
          `${scoreOf(one.id, `(reached.${id}.${one.id} + worth.${one.id}.step)`)} - scores.${id}.${one.id}`,
        ]),
      ),
    })),
  };
}

/** The same on the timeline. */
export function payrollSheet(team: Team): SheetSpec {
  const { currency, roles, months } = team;
  return {
    id: 'payroll_sheet',
    role: 'results',
    name: { en: 'Payroll', ru: 'ФОТ по периодам', zh: '薪酬与人数', vi: 'Quỹ lương theo kỳ' },
    purpose: {
      en: 'People needed and lacking, payroll now and then, share of revenue, by period',
      ru: 'Сколько нужно и не хватает людей, ФОТ сейчас и по-новому, доля в выручке по периодам',
      zh: '逐期所需人数与缺口、新旧薪酬总额及占收入比例',
      vi: 'Số người cần và thiếu, quỹ lương hiện nay và mới, tỷ lệ doanh thu theo kỳ',
    },
    blocks: [
      {
        kind: 'rows',
        title: { en: 'Payroll', ru: 'ФОТ', zh: '薪酬总额', vi: 'Quỹ lương' },
        rows: [
          {
            id: 'fund_before',
            label: fundNow,
            unit: currency,
            note: {
              en: 'The share of now is paid, as now',
              ru: 'Получает нынешняя доля людей, как сейчас',
              zh: '受薪比例与标准同现在',
              vi: 'Tỷ lệ và mức trả như hiện nay',
            },
            format: 'money',
            formula: `SUMPRODUCT(${ofRoles('people', team)}, pay.now_each) * ${months}`,
            total: 'sum',
          },
          {
            id: 'fund',
            label: fundThen,
            unit: currency,
            note: { en: 'All roles', ru: 'Все роли', zh: '全部岗位', vi: 'Mọi vị trí' },
            format: 'money',
            formula: `SUM(${ofRoles('fund', team)})`,
            total: 'sum',
            emphasis: true,
          },
          {
            id: 'saving',
            label: { en: 'Saved', ru: 'Экономия', zh: '节省', vi: 'Tiết kiệm' },
            unit: currency,
            format: 'money',
            formula: 'fund_before - fund',
            total: 'sum',
            warnBelowZero: true,
          },
          {
            id: 'share_before',
            label: {
              en: 'Share of revenue now',
              ru: 'Доля в выручке сейчас',
              zh: '现占收入比例',
              vi: 'Tỷ lệ doanh thu hiện nay',
            },
            unit: share,
            format: 'percent',
            formula: ratio('fund_before', 'revenue'),
            total: { formula: ratio('total(fund_before)', 'SUM(all(revenue))') },
          },
          {
            id: 'share_then',
            label: {
              en: 'Share of revenue then',
              ru: 'Доля в выручке по-новому',
              zh: '新占收入比例',
              vi: 'Tỷ lệ doanh thu sau đó',
            },
            unit: share,
            format: 'percent',
            formula: ratio('fund', 'revenue'),
            total: { formula: ratio('total(fund)', 'SUM(all(revenue))') },
          },
        ],
      },
      {
        kind: 'rows',
        title: { en: 'People needed', ru: 'Нужно людей', zh: '所需人数', vi: 'Số người cần' },
        rows: roles.map(({ id, name }, index) => ({
          id: ofRole('needed', index),
          label: name,
          unit: people,
          note: {
            en: 'Load ÷ load of one, rounded up; as many as there are, if it does not count',
            ru: 'Нагрузка ÷ нагрузка одного, вверх; сколько есть, если её не считают',
            zh: '工作量 ÷ 人均负荷，向上取整；不计负荷则等于现有人数',
            vi: 'Khối lượng ÷ khối lượng một người, làm tròn lên; không tính thì bằng số hiện có',
          },
          format: 'count',
          formula: `IF(roles.${id}.load_each = 0, ${ofRole('people', index)}, ROUNDUP(${ofRole('load', index)} / roles.${id}.load_each, 0))`,
        })),
      },
      {
        kind: 'rows',
        title: {
          en: 'People over or short',
          ru: 'Лишние люди или нехватка',
          zh: '富余或缺口',
          vi: 'Thừa hoặc thiếu người',
        },
        rows: roles.map(({ name }, index) => ({
          id: ofRole('gap', index),
          label: name,
          unit: people,
          note: { en: 'People − needed', ru: 'Люди − нужно', zh: '人数 − 所需', vi: 'Số người − số cần' },
          format: 'count',
          formula: `${ofRole('people', index)} - ${ofRole('needed', index)}`,
          warnBelowZero: true,
        })),
      },
      {
        kind: 'rows',
        title: {
          en: 'Payroll then, by role',
          ru: 'ФОТ по-новому по ролям',
          zh: '新薪酬总额（按岗位）',
          vi: 'Quỹ lương mới theo vị trí',
        },
        rows: roles.map(({ id, name }, index) => ({
          id: ofRole('fund', index),
          label: name,
          unit: currency,
          note: {
            en: 'People × pay of one then',
            ru: 'Люди × оплата одного по-новому',
            zh: '人数 × 新人均薪酬',
            vi: 'Số người × lương mới mỗi người',
          },
          format: 'money',
          formula: `${ofRole('people', index)} * one.${id}.then * ${months}`,
          total: 'sum',
        })),
      },
    ],
  };
}
