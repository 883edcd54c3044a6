import { customer, days, people, per, points, share } from '../building-blocks/units';
import type { BlockSpec, SheetSpec, TableSpec } from '../spec';
import { ratio } from './periods';
import type { Funnel } from './questions';

/** The funnel over the counted periods: how many come through, what they cost and are worth, which step to mend first. */
export function funnelSheet(funnel: Funnel): SheetSpec {
  return {
    id: 'funnel_results',
    role: 'results',
    name: { en: 'Funnel', ru: 'Воронка', zh: '漏斗', vi: 'Phễu' },
    purpose: {
      en: 'Key figures, the bottleneck, conversion, cost and worth at each stage',
      ru: 'Главные показатели, узкое место, конверсия, стоимость и ценность на этапах',
      zh: '关键指标、瓶颈，各阶段转化率、成本与价值',
      vi: 'Chỉ số chính, điểm nghẽn, tỷ lệ, chi phí và giá trị ở mỗi giai đoạn',
    },
    blocks: [tiles(funnel), funnelChart, funnelTable(funnel)],
  };
}

function tiles({ stages, currency }: Funnel): BlockSpec {
  const customers = stages.length;
  return {
    kind: 'figures',
    title: { en: 'At a glance', ru: 'Главное', zh: '概览', vi: 'Tổng quan' },
    asTiles: true,
    figures: [
      {
        id: 'entered',
        label: { en: 'Entered the funnel', ru: 'Вошли в воронку', zh: '进入漏斗', vi: 'Vào phễu' },
        unit: people,
        format: 'count',
        formula: 'funnel.stage_1.people',
      },
      {
        id: 'customers',
        label: { en: 'Customers', ru: 'Клиенты', zh: '客户', vi: 'Khách hàng' },
        unit: people,
        format: 'count',
        formula: `funnel.stage_${customers}.people`,
      },
      {
        id: 'overall_conversion',
        label: {
          en: 'Conversion of the whole funnel',
          ru: 'Конверсия всей воронки',
          zh: '漏斗总转化率',
          vi: 'Tỷ lệ toàn phễu',
        },
        unit: share,
        format: 'percent',
        formula: `funnel.stage_${customers}.from_top`,
      },
      // Words flow on to the right, where nothing stands beside the last tile of a line.
      {
        id: 'bottleneck',
        label: {
          en: 'Bottleneck: the step to',
          ru: 'Узкое место: шаг к этапу',
          zh: '瓶颈：进入阶段',
          vi: 'Điểm nghẽn: bước đến',
        },
        unit: {
          en: 'its target adds most',
          ru: 'цель здесь ценнее всего',
          zh: '达标后增值最多',
          vi: 'đạt mục tiêu ở đây lợi nhất',
        },
        format: 'text',
        formula:
          'IF(MAX(losses.gain) <= 0, word(no_bottleneck), INDEX(labels(funnel), 1 + MATCH(MAX(losses.gain), losses.gain, 0)))',
        mark: { when: 'MAX(losses.gain) > 0', as: 'warning' },
      },
      {
        id: 'cac',
        label: 'CAC',
        unit: per(currency, customer),
        format: 'price',
        formula: 'total(customer_cost)',
      },
      {
        id: 'romi',
        label: 'ROMI',
        unit: {
          en: '(value − spend) ÷ spend',
          ru: 'результат ÷ расходы',
          zh: '(价值 − 花费) ÷ 花费',
          vi: 'lời ÷ chi tiêu',
        },
        format: 'percent',
        formula: ratio('total(contribution)', 'total(spend)'),
        warnBelowZero: true,
      },
      {
        id: 'bottleneck_gain',
        label: {
          en: 'What its target would add',
          ru: 'Сколько добавит эта цель',
          zh: '瓶颈达标可增加',
          vi: 'Đạt mục tiêu đó thêm được',
        },
        unit: currency,
        format: 'money',
        formula: 'MAX(losses.gain)',
      },
      {
        id: 'best_channel',
        label: { en: 'Best channel', ru: 'Лучший канал', zh: '最佳渠道', vi: 'Kênh tốt nhất' },
        unit: {
          en: 'most value − spend',
          ru: 'лучший результат',
          zh: '价值 − 花费最大',
          vi: 'lời nhất sau chi tiêu',
        },
        format: 'text',
        formula:
          'IF(MAX(channels.profit) <= 0, word(none), INDEX(labels(channels), MATCH(MAX(channels.profit), channels.profit, 0)))',
        mark: { when: 'MAX(channels.profit) > 0', as: 'good' },
      },
    ],
  };
}

const funnelChart: BlockSpec = {
  kind: 'chart',
  id: 'funnel_chart',
  shape: 'funnel',
  title: { en: 'The funnel', ru: 'Воронка', zh: '漏斗图', vi: 'Biểu đồ phễu' },
  over: 'funnel',
  categoryTitle: { en: 'Stage', ru: 'Этап', zh: '阶段', vi: 'Giai đoạn' },
  valueTitle: people,
  valueFormat: 'count',
  series: [{ label: { en: 'People', ru: 'Люди', zh: '人数', vi: 'Số người' }, values: 'people' }],
};

function funnelTable({ stages, currency }: Funnel): TableSpec {
  const last = stages.length;
  return {
    kind: 'table',
    id: 'funnel',
    title: { en: 'Stages', ru: 'Этапы', zh: '各阶段', vi: 'Các giai đoạn' },
    rowHeader: { en: 'Stage', ru: 'Этап', zh: '阶段', vi: 'Giai đoạn' },
    columns: [
      {
        id: 'people',
        label: { en: 'People', ru: 'Люди', zh: '人数', vi: 'Số người' },
        unit: people,
        format: 'count',
      },
      {
        id: 'step',
        label: { en: 'From before', ru: 'От прошлого', zh: '逐级转化率', vi: 'Từ bước trước' },
        unit: share,
        format: 'percent',
      },
      {
        id: 'from_top',
        label: { en: 'From the top', ru: 'От всех', zh: '总体转化率', vi: 'Từ đầu phễu' },
        unit: share,
        format: 'percent',
      },
      {
        id: 'cost',
        label: { en: 'Cost of each', ru: 'Стоимость', zh: '人均成本', vi: 'Chi phí/người' },
        unit: currency,
        format: 'price',
      },
      {
        id: 'onward',
        label: { en: 'Will buy', ru: 'Купит', zh: '购买概率', vi: 'Sẽ mua' },
        unit: share,
        format: 'percent',
      },
      {
        id: 'worth',
        label: { en: 'Worth of each', ru: 'Ценность', zh: '人均价值', vi: 'Giá trị/người' },
        unit: currency,
        format: 'price',
      },
      {
        id: 'naming',
        label: { en: 'Buyers named', ru: 'Зная покупателей', zh: '锁定买家', vi: 'Biết ai mua' },
        unit: { en: 'times better', ru: 'раз лучше', zh: '倍效率', vi: 'lần hiệu quả' },
        format: 'decimal',
      },
    ],
    rows: stages.map((stage, index) => {
      const number = index + 1;
      const own = `funnel.stage_${number}`;
      return {
        id: `stage_${number}`,
        label: stage,
        cells: {
          people: `total(people_${number})`,
          step: number === 1 ? 'word(none)' : ratio(`${own}.people`, `funnel.stage_${number - 1}.people`),
          from_top: ratio(`${own}.people`, 'funnel.stage_1.people'),
          cost: ratio('total(spend)', `${own}.people`),
          onward: number === last ? '1' : `losses.to_${number + 1}.rate * funnel.stage_${number + 1}.onward`,
          worth: `${own}.onward * customer_value`,
          naming: ratio('1', `${own}.onward`),
        },
      };
    }),
  };
}

/** Where people get lost, what that costs, and what reaching the targets would add. */
export function lossSheet(funnel: Funnel): SheetSpec {
  return {
    id: 'loss_results',
    role: 'results',
    name: { en: 'Losses', ru: 'Потери', zh: '流失', vi: 'Thất thoát' },
    purpose: {
      en: 'Lost people and value by step, the gap to the target and what closing it adds',
      ru: 'Потерянные люди и ценность по шагам, отклонение от цели и что даст её достижение',
      zh: '各步流失人数与价值、与目标的差距及达标增值',
      vi: 'Số người và giá trị mất đi theo bước, chênh lệch với mục tiêu và lợi ích khi đạt',
    },
    blocks: [lossTable(funnel), lostValueChart],
  };
}

function lossTable({ steps, currency }: Funnel): TableSpec {
  return {
    kind: 'table',
    id: 'losses',
    title: {
      en: 'Steps: losses, and what reaching the target would add',
      ru: 'Шаги: потери и что даст достижение цели',
      zh: '各步：流失，以及达标可增加的价值',
      vi: 'Các bước: thất thoát và lợi ích khi đạt mục tiêu',
    },
    rowHeader: { en: 'Step', ru: 'Шаг', zh: '步骤', vi: 'Bước' },
    columns: [
      {
        id: 'rate',
        label: { en: 'Conversion', ru: 'Конверсия', zh: '转化率', vi: 'Tỷ lệ chuyển đổi' },
        unit: share,
        format: 'percent',
      },
      {
        id: 'target',
        label: { en: 'Target', ru: 'Цель', zh: '目标', vi: 'Mục tiêu' },
        unit: share,
        format: 'percent',
      },
      {
        id: 'gap',
        label: { en: 'Gap', ru: 'Отклонение', zh: '差距', vi: 'Chênh lệch' },
        unit: points,
        format: 'percent',
      },
      {
        id: 'lost',
        label: { en: 'Lost people', ru: 'Потеряно', zh: '流失人数', vi: 'Số người mất' },
        unit: people,
        format: 'count',
        total: 'sum',
      },
      {
        id: 'worth',
        label: { en: 'Worth of each', ru: 'Ценность', zh: '人均价值', vi: 'Giá trị/người' },
        unit: currency,
        format: 'price',
      },
      {
        id: 'lost_value',
        label: { en: 'Lost value', ru: 'Потерянная ценность', zh: '流失价值', vi: 'Giá trị mất đi' },
        unit: currency,
        format: 'money',
        total: 'sum',
      },
      {
        id: 'more_customers',
        label: { en: 'Adds customers', ru: 'Прирост клиентов', zh: '增加客户', vi: 'Thêm khách' },
        unit: people,
        format: 'count',
      },
      {
        id: 'gain',
        label: { en: 'Adds value', ru: 'Прирост ценности', zh: '增加价值', vi: 'Thêm giá trị' },
        unit: currency,
        format: 'money',
      },
    ],
    // The bottleneck.
    mark: { when: 'AND(losses.this.gain > 0, losses.this.gain = MAX(losses.gain))', as: 'warning' },
    rows: steps.map(({ to, label }) => {
      const own = `losses.to_${to}`;
      const before = `funnel.stage_${to - 1}`;
      const after = `funnel.stage_${to}`;
      return {
        id: `to_${to}`,
        label,
        cells: {
          // Where nobody has come to a step yet, its target is all that is known of it.
          rate: `IF(${before}.people = 0, ${own}.target, ${after}.people / ${before}.people)`,
          target: `steps.to_${to}.target`,
          gap: `${own}.rate - ${own}.target`,
          lost: `${before}.people - ${after}.people`,
          worth: `${after}.worth`,
          lost_value: `${own}.lost * ${own}.worth`,
          more_customers: `MAX(0, -${own}.gap) * ${before}.people * ${after}.onward`,
          gain: `${own}.more_customers * customer_value`,
        },
      };
    }),
  };
}

const lostValueChart: BlockSpec = {
  kind: 'chart',
  id: 'lost_value_chart',
  shape: 'bar',
  title: {
    en: 'Lost value by step',
    ru: 'Потерянная ценность по шагам',
    zh: '各步流失价值',
    vi: 'Giá trị mất đi theo bước',
  },
  over: 'losses',
  categoryTitle: { en: 'Step', ru: 'Шаг', zh: '步骤', vi: 'Bước' },
  valueTitle: { en: 'Value', ru: 'Ценность', zh: '价值', vi: 'Giá trị' },
  valueFormat: 'money',
  series: [
    {
      label: { en: 'Lost value', ru: 'Потерянная ценность', zh: '流失价值', vi: 'Giá trị mất đi' },
      values: 'lost_value',
    },
    {
      label: { en: 'Target adds', ru: 'Прирост от цели', zh: '达标可增加', vi: 'Đạt mục tiêu sẽ thêm' },
      values: 'gain',
    },
  ],
  reversed: true,
};

/** How conversions change from period to period. */
export function trendSheet(funnel: Funnel): SheetSpec {
  return {
    id: 'trend_results',
    role: 'results',
    name: { en: 'Trend', ru: 'Динамика', zh: '趋势', vi: 'Xu hướng' },
    purpose: {
      en: 'Step conversions over the periods',
      ru: 'Конверсии шагов по периодам',
      zh: '各步转化率的变化',
      vi: 'Tỷ lệ từng bước qua các kỳ',
    },
    blocks: [trendChart(funnel), trendTable(funnel)],
  };
}

function trendChart({ steps }: Funnel): BlockSpec {
  return {
    kind: 'chart',
    id: 'trend_chart',
    shape: 'line',
    title: {
      en: 'Step conversions by period',
      ru: 'Конверсии шагов по периодам',
      zh: '各步转化率趋势',
      vi: 'Tỷ lệ chuyển đổi từng bước theo kỳ',
    },
    over: 'periods',
    categoryTitle: { en: 'Period', ru: 'Период', zh: '期次', vi: 'Kỳ' },
    valueTitle: { en: 'Conversion', ru: 'Конверсия', zh: '转化率', vi: 'Tỷ lệ chuyển đổi' },
    valueFormat: 'percent',
    series: steps.map(({ to, label }) => ({ label, values: `trend_${to}` })),
  };
}

function trendTable({ steps }: Funnel): TableSpec {
  const known = (to: number, formula: string): string => `IF(COUNT(all(step_${to})) = 0, word(none), ${formula})`;
  return {
    kind: 'table',
    id: 'trends',
    title: {
      en: 'Step conversions: how they change',
      ru: 'Как меняются конверсии шагов',
      zh: '各步转化率变化',
      vi: 'Tỷ lệ từng bước thay đổi thế nào',
    },
    rowHeader: { en: 'Step', ru: 'Шаг', zh: '步骤', vi: 'Bước' },
    columns: [
      {
        id: 'average',
        label: { en: 'In the results', ru: 'В результатах', zh: '统计期', vi: 'Trong kết quả' },
        unit: share,
        format: 'percent',
      },
      {
        id: 'latest',
        label: { en: 'Latest', ru: 'Последняя', zh: '最近一期', vi: 'Gần nhất' },
        unit: share,
        format: 'percent',
      },
      {
        id: 'change',
        label: { en: 'Change', ru: 'Изменение', zh: '变化', vi: 'Thay đổi' },
        unit: points,
        format: 'percent',
        mark: { when: 'trends.this.change < -trend_alert', as: 'warning' },
      },
      {
        id: 'lowest',
        label: { en: 'Lowest', ru: 'Минимум', zh: '最低', vi: 'Thấp nhất' },
        unit: share,
        format: 'percent',
      },
      {
        id: 'highest',
        label: { en: 'Highest', ru: 'Максимум', zh: '最高', vi: 'Cao nhất' },
        unit: share,
        format: 'percent',
      },
    ],
    rows: steps.map(({ to, label }) => {
      const own = `trends.to_${to}`;
      return {
        id: `to_${to}`,
        label,
        cells: {
          average: `funnel.stage_${to}.step`,
          latest: known(to, `last(trend_${to})`),
          change: `IF(AND(ISNUMBER(${own}.average), ISNUMBER(${own}.latest)), ${own}.latest - ${own}.average, word(none))`,
          lowest: known(to, `MIN(all(step_${to}))`),
          highest: known(to, `MAX(all(step_${to}))`),
        },
      };
    }),
  };
}

/** How long people are on their way. */
export function timeSheet(funnel: Funnel): SheetSpec {
  return {
    id: 'time_results',
    role: 'results',
    name: { en: 'Time', ru: 'Время', zh: '用时', vi: 'Thời gian' },
    purpose: {
      en: 'Days on the way to becoming a customer, and where they pass',
      ru: 'Сколько дней идут до покупки и на каких этапах они уходят',
      zh: '成为客户所需天数及其分布',
      vi: 'Mất bao nhiêu ngày để thành khách và ở giai đoạn nào',
    },
    blocks: [timeFigures(funnel), timeTable(funnel), timeChart],
  };
}

function timeFigures({ stages }: Funnel): BlockSpec {
  return {
    kind: 'figures',
    title: { en: 'Time in the funnel', ru: 'Время в воронке', zh: '漏斗用时', vi: 'Thời gian trong phễu' },
    figures: [
      {
        id: 'days_to_customer',
        label: {
          en: 'From entering to becoming a customer',
          ru: 'От входа до клиента',
          zh: '从进入到成为客户',
          vi: 'Từ lúc vào đến khi thành khách',
        },
        unit: days,
        note: {
          en: 'Days of all stages before the last, added up',
          ru: 'Сумма дней на всех этапах до последнего',
          zh: '最后阶段之前各阶段天数之和',
          vi: 'Tổng số ngày ở mọi giai đoạn trước giai đoạn cuối',
        },
        format: 'decimal',
        formula: `times.stage_${stages.length}.until`,
        emphasis: true,
      },
      {
        id: 'average_days',
        label: {
          en: 'Average over all who entered',
          ru: 'В среднем на вошедшего',
          zh: '进入者平均用时',
          vi: 'Trung bình mỗi người vào phễu',
        },
        unit: days,
        note: {
          en: 'Days at a stage weighted by the people who reached it',
          ru: 'Дни этапов, взвешенные по числу дошедших',
          zh: '各阶段天数按到达人数加权',
          vi: 'Số ngày mỗi giai đoạn, tính theo số người đến được',
        },
        format: 'decimal',
        formula: ratio('times.total.person_days', 'entered'),
      },
    ],
  };
}

function timeTable({ stages }: Funnel): TableSpec {
  return {
    kind: 'table',
    id: 'times',
    title: { en: 'Days by stage', ru: 'Дни по этапам', zh: '各阶段天数', vi: 'Số ngày theo giai đoạn' },
    rowHeader: { en: 'Stage', ru: 'Этап', zh: '阶段', vi: 'Giai đoạn' },
    columns: [
      {
        id: 'people',
        label: { en: 'People', ru: 'Люди', zh: '人数', vi: 'Số người' },
        unit: people,
        format: 'count',
      },
      {
        id: 'stay',
        label: { en: 'Days at the stage', ru: 'Дней на этапе', zh: '停留天数', vi: 'Số ngày ở lại' },
        unit: days,
        format: 'decimal',
      },
      {
        id: 'until',
        label: { en: 'Reached after', ru: 'Достигается через', zh: '到达用时', vi: 'Đến sau' },
        unit: days,
        format: 'decimal',
      },
      {
        id: 'person_days',
        label: { en: 'Days of all people', ru: 'Дни всех людей', zh: '总人天', vi: 'Tổng số ngày-người' },
        unit: { en: 'person-days', ru: 'чел.-дней', zh: '人天', vi: 'ngày-người' },
        format: 'count',
        total: 'sum',
      },
      {
        id: 'part',
        label: { en: 'Share of the time', ru: 'Доля времени', zh: '时间占比', vi: 'Tỷ trọng thời gian' },
        unit: share,
        format: 'percent',
      },
    ],
    // Where most of the time passes.
    mark: { when: 'AND(times.this.part > 0, times.this.part = MAX(times.part))', as: 'warning' },
    rows: stages.map((stage, index) => {
      const number = index + 1;
      const own = `times.stage_${number}`;
      const before = `times.stage_${index}`;
      return {
        id: `stage_${number}`,
        label: stage,
        cells: {
          people: `funnel.stage_${number}.people`,
          stay: `stay.stage_${number}.days`,
          until: number === 1 ? '0' : `${before}.until + ${before}.stay`,
          person_days: `${own}.people * ${own}.stay`,
          part: ratio(`${own}.person_days`, 'times.total.person_days'),
        },
      };
    }),
  };
}

const timeChart: BlockSpec = {
  kind: 'chart',
  id: 'time_chart',
  shape: 'column',
  title: {
    en: 'Days of all people by stage',
    ru: 'Дни всех людей по этапам',
    zh: '各阶段总人天',
    vi: 'Tổng số ngày-người theo giai đoạn',
  },
  over: 'times',
  categoryTitle: { en: 'Stage', ru: 'Этап', zh: '阶段', vi: 'Giai đoạn' },
  valueTitle: { en: 'person-days', ru: 'чел.-дней', zh: '人天', vi: 'ngày-người' },
  valueFormat: 'count',
  series: [
    {
      label: { en: 'Days of all people', ru: 'Дни всех людей', zh: '总人天', vi: 'Tổng số ngày-người' },
      values: 'person_days',
    },
  ],
};
