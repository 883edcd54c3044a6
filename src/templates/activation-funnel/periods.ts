import { customer, people as peopleUnit, per, share } from '../building-blocks/units';
import type { BlockSpec, RowSpec, SheetSpec, Words } from '../spec';
import { known, product, productOfAll, ratio, sumOver } from './known';
import { stepTitle, type Funnel, type Step } from './questions';

/** The counted periods one by one: people of all channels, what is known of the steps, money. */
export function periodsSheet(funnel: Funnel): SheetSpec {
  return {
    id: 'periods',
    role: 'workings',
    name: { en: 'By period', ru: 'По периодам', zh: '按期计算', vi: 'Theo kỳ' },
    purpose: {
      en: 'All channels together: people, step conversions and money in each counted period',
      ru: 'Все каналы вместе: люди, конверсии шагов и деньги в каждом учитываемом периоде',
      zh: '各渠道合计：所统计各期的人数、各步转化率与金额',
      vi: 'Gộp mọi kênh: số người, tỷ lệ từng bước và tiền trong mỗi kỳ được tính',
    },
    blocks: [
      peopleBlock(funnel),
      ...[...funnel.steps, ...funnel.loops].map((step) => knownBlock(funnel, step)),
      conversionBlock(funnel),
      ...costBlocks(funnel),
      moneyBlock(funnel),
      chartBlock(funnel),
    ],
  };
}

const allChannels: Words = { en: 'All channels', ru: 'Все каналы', zh: '各渠道合计', vi: 'Mọi kênh' };

/** The sum over the channels in a counted period; a dash where none is known. */
const overChannels = (rows: string): string => `IF(counted * COUNT(${rows}) = 0, word(none), SUM(${rows}))`;

function peopleBlock({ stages, channels }: Funnel): BlockSpec {
  return {
    kind: 'rows',
    title: {
      en: 'People counted at each stage',
      ru: 'Сосчитано людей на этапах',
      zh: '各阶段已知人数',
      vi: 'Số người đã đếm ở mỗi giai đoạn',
    },
    rows: stages.map((stage, index): RowSpec => {
      const id = `people_${index + 1}`;
      return {
        id,
        label: stage,
        unit: peopleUnit,
        note: allChannels,
        format: 'count',
        formula: overChannels(`used_1_${index + 1}:used_${channels.length}_${index + 1}`),
        total: { formula: sumOver(id) },
        emphasis: index === stages.length - 1,
      };
    }),
  };
}

/** What is known of a step, summed over the channels in which it is known. */
function knownBlock(funnel: Funnel, step: Step): BlockSpec {
  const { channels, steps } = funnel;
  const { from, to } = step;
  const last = channels.length;
  const pairs = `pair_1_${to}:pair_${last}_${to}`;
  const before = `used_1_${from}:used_${last}_${from}`;
  const after = `used_1_${to}:used_${last}_${to}`;
  const isStep = steps.some((one) => one.to === to);
  const rows: readonly RowSpec[] = [
    {
      id: `base_${to}`,
      label: { en: 'People before', ru: 'Люди до шага', zh: '此步之前人数', vi: 'Số người trước bước' },
      unit: peopleUnit,
      note: {
        en: 'Where both stages are known',
        ru: 'Где известны оба этапа',
        zh: '两个阶段均已知处',
        vi: 'Nơi đã biết cả hai giai đoạn',
      },
      format: 'count',
      formula: `SUMPRODUCT(${pairs}, ${before})`,
      total: 'sum',
    },
    {
      id: `on_${to}`,
      label: { en: 'Of them went on', ru: 'Из них прошли дальше', zh: '其中继续人数', vi: 'Trong đó đi tiếp' },
      unit: peopleUnit,
      note: {
        en: 'In the same channels and periods',
        ru: 'В тех же каналах и периодах',
        zh: '相同渠道与期次',
        vi: 'Cùng kênh, cùng kỳ',
      },
      format: 'count',
      formula: `SUMPRODUCT(${pairs}, ${after})`,
      total: 'sum',
    },
    {
      id: `unknown_${to}`,
      label: { en: 'Not known yet', ru: 'Ещё не известно', zh: '尚未知', vi: 'Chưa biết' },
      unit: peopleUnit,
      note: {
        en: 'People before, whose next stage is not known',
        ru: 'Люди до шага, о следующем этапе которых нет данных',
        zh: '此步之前、下一阶段未知的人数',
        vi: 'Người trước bước chưa biết giai đoạn sau',
      },
      format: 'count',
      formula: `SUMPRODUCT(counted - ${pairs}, ${before})`,
      total: 'sum',
    },
  ];
  const above: RowSpec = {
    id: `above_${to}`,
    label: { en: 'Above the stage before', ru: 'Больше предыдущего', zh: '超过上一阶段', vi: 'Vượt giai đoạn trước' },
    unit: { en: 'channels', ru: 'каналов', zh: '渠道', vi: 'kênh' },
    note: {
      en: 'Counts that contradict each other; left out of the step',
      ru: 'Противоречивые числа; в шаг не входят',
      zh: '相互矛盾的数据，不计入该步',
      vi: 'Số liệu mâu thuẫn; không tính vào bước',
    },
    format: 'count',
    formula: `counted * SUMPRODUCT(ISNUMBER(${before}) * ISNUMBER(${after}) * (${after} > ${before}))`,
    total: 'sum',
    mark: { when: `above_${to} > 0`, as: 'warning' },
  };
  return { kind: 'rows', title: stepTitle(funnel, step), rows: isStep ? [...rows, above] : rows };
}

function conversionBlock({ stages, steps, loops }: Funnel): BlockSpec {
  const rateOf = (to: number): Pick<RowSpec, 'formula' | 'total' | 'unit' | 'format'> => ({
    unit: share,
    format: 'percent',
    formula: ratio(`on_${to}`, `base_${to}`),
    total: { formula: ratio(`total(on_${to})`, `total(base_${to})`) },
  });
  const all = `step_${steps[0]?.to ?? 1}:step_${stages.length}`;
  return {
    kind: 'rows',
    title: { en: 'Step conversions', ru: 'Конверсии шагов', zh: '各步转化率', vi: 'Tỷ lệ chuyển đổi từng bước' },
    rows: [
      ...steps.map(({ to, label }): RowSpec => ({
        id: `step_${to}`,
        label,
        note: {
          en: 'Went on ÷ people before; coloured below the target',
          ru: 'Прошли ÷ люди до шага; выделено ниже цели',
          zh: '继续人数 ÷ 此步之前人数；低于目标时标色',
          vi: 'Đi tiếp ÷ người trước bước; tô màu khi dưới mục tiêu',
        },
        ...rateOf(to),
        mark: {
          when: `AND(ISNUMBER(step_${to}), ISNUMBER(losses.to_${to}.target), step_${to} < losses.to_${to}.target)`,
          as: 'warning',
        },
      })),
      {
        id: 'through',
        label: {
          en: 'Conversion of the whole funnel',
          ru: 'Конверсия всей воронки',
          zh: '漏斗总转化率',
          vi: 'Tỷ lệ chuyển đổi toàn phễu',
        },
        unit: share,
        note: {
          en: 'The step conversions multiplied',
          ru: 'Произведение конверсий шагов',
          zh: '各步转化率连乘',
          vi: 'Tích các tỷ lệ từng bước',
        },
        format: 'percent',
        formula: productOfAll(all),
        total: { formula: productOfAll(`total(${all})`) },
        emphasis: true,
      },
      ...loops.map(({ to, label }): RowSpec => ({
        id: `step_${to}`,
        label,
        note: {
          en: 'Beside the chain: per person at the stage',
          ru: 'Вне цепочки: на одного человека этапа',
          zh: '旁支：按该阶段人均计',
          vi: 'Ngoài chuỗi: tính trên mỗi người ở giai đoạn',
        },
        ...rateOf(to),
      })),
    ],
  };
}

/** What the cost of a person at a stage is made of: where both the spend and the people are known. */
function costBlocks({ chain, stages, channels, currency }: Funnel): readonly BlockSpec[] {
  const spend = `used_spend_1:used_spend_${channels.length}`;
  const peopleAt = (number: number): string => `used_1_${number}:used_${channels.length}_${number}`;
  const where = (one: string, summed: string): string =>
    `IF(counted * SUMPRODUCT(ISNUMBER(${one}) * ISNUMBER(${summed})) = 0, word(none), SUMPRODUCT(ISNUMBER(${one}) * 1, ${summed}))`;
  return [
    {
      kind: 'rows',
      title: {
        en: 'People, where spend is known',
        ru: 'Люди, где известны расходы',
        zh: '人数（花费已知处）',
        vi: 'Số người, nơi đã biết chi tiêu',
      },
      rows: chain.map((number): RowSpec => ({
        id: `paid_people_${number}`,
        label: stages[number - 1] ?? '',
        unit: peopleUnit,
        note: allChannels,
        format: 'count',
        formula: where(spend, peopleAt(number)),
        total: { formula: sumOver(`paid_people_${number}`) },
      })),
    },
    {
      kind: 'rows',
      title: {
        en: 'Spend, where people are known',
        ru: 'Расходы, где известны люди',
        zh: '花费（人数已知处）',
        vi: 'Chi tiêu, nơi đã biết số người',
      },
      rows: chain.map((number): RowSpec => ({
        id: `paid_spend_${number}`,
        label: stages[number - 1] ?? '',
        unit: currency,
        note: allChannels,
        format: 'money',
        formula: where(peopleAt(number), spend),
        total: { formula: sumOver(`paid_spend_${number}`) },
      })),
    },
  ];
}

function moneyBlock({ stages, channels, currency }: Funnel): BlockSpec {
  const buyers = `paid_people_${stages.length}`;
  const judged = `paid_spend_${stages.length}`;
  const spend = `used_spend_1:used_spend_${channels.length}`;
  const entered = `used_1_1:used_${channels.length}_1`;
  return {
    kind: 'rows',
    title: { en: 'Money', ru: 'Деньги', zh: '金额', vi: 'Tiền' },
    rows: [
      {
        id: 'spend',
        label: { en: 'Spend', ru: 'Расходы', zh: '花费', vi: 'Chi tiêu' },
        unit: currency,
        note: allChannels,
        format: 'money',
        formula: overChannels(spend),
        total: { formula: sumOver('spend') },
      },
      {
        id: 'open_spend',
        label: {
          en: 'Of it: customers not known yet',
          ru: 'Из них: клиенты ещё не известны',
          zh: '其中：客户数尚未知',
          vi: 'Trong đó: chưa biết số khách',
        },
        unit: currency,
        note: {
          en: 'Left out of CAC and ROMI',
          ru: 'Не входит в CAC и ROMI',
          zh: '不计入 CAC 与 ROMI',
          vi: 'Không tính vào CAC và ROMI',
        },
        format: 'money',
        formula: `SUMPRODUCT(counted - judged_1:judged_${channels.length}, ${spend})`,
        total: 'sum',
      },
      {
        id: 'brought',
        label: {
          en: 'Value of the customers',
          ru: 'Ценность клиентов',
          zh: '客户价值',
          vi: 'Giá trị khách hàng',
        },
        unit: currency,
        note: {
          en: 'Customers with known spend × value of a customer',
          ru: 'Клиенты с известными расходами × ценность клиента',
          zh: '花费已知的客户数 × 单客价值',
          vi: 'Số khách đã biết chi tiêu × giá trị một khách',
        },
        format: 'money',
        formula: product(buyers, 'customer_value'),
        total: { formula: sumOver('brought') },
      },
      {
        id: 'contribution',
        label: { en: 'Value − spend', ru: 'Ценность − расходы', zh: '价值 − 花费', vi: 'Giá trị − chi tiêu' },
        unit: currency,
        note: {
          en: 'Of these customers; before all other costs',
          ru: 'По этим клиентам; до прочих расходов',
          zh: '针对这些客户；未扣其他费用',
          vi: 'Của các khách này; chưa trừ chi phí khác',
        },
        format: 'money',
        formula: known(['brought', judged], `brought - ${judged}`),
        total: { formula: sumOver('contribution') },
        emphasis: true,
        warnBelowZero: true,
      },
      {
        id: 'customer_cost',
        label: 'CAC',
        unit: per(currency, customer),
        note: {
          en: 'Spend ÷ customers, where both are known',
          ru: 'Расходы ÷ клиенты, где известно и то и другое',
          zh: '花费 ÷ 客户数（两者均已知处）',
          vi: 'Chi tiêu ÷ số khách, nơi đã biết cả hai',
        },
        format: 'price',
        formula: ratio(judged, buyers),
        total: { formula: ratio(`total(${judged})`, `total(${buyers})`) },
        mark: {
          when: 'AND(ISNUMBER(customer_cost), customer_cost > customer_value)',
          as: 'warning',
        },
      },
      {
        id: 'idle_spend',
        label: { en: 'Spend without people', ru: 'Расходы без людей', zh: '有花费无人', vi: 'Chi mà không có người' },
        unit: { en: 'channels', ru: 'каналов', zh: '渠道', vi: 'kênh' },
        note: {
          en: 'Something was spent, nobody was counted as entered',
          ru: 'Деньги потрачены, а вошедших нет',
          zh: '有花费但未记录进入人数',
          vi: 'Đã chi nhưng không ghi nhận người vào',
        },
        format: 'count',
        formula: `counted * SUMPRODUCT(ISNUMBER(${spend}) * (${spend} > 0) * (1 - ISNUMBER(${entered}) * (${entered} > 0)))`,
        total: 'sum',
        mark: { when: 'idle_spend > 0', as: 'warning' },
      },
    ],
  };
}

/** A line would fall to zero where a period is not known: it goes on as it was, and begins with the average. */
function chartBlock({ steps }: Funnel): BlockSpec {
  return {
    kind: 'rows',
    title: {
      en: 'Lines of the trend chart',
      ru: 'Линии графика динамики',
      zh: '趋势图数据',
      vi: 'Đường trên biểu đồ xu hướng',
    },
    rows: steps.map(({ to, label }): RowSpec => ({
      id: `trend_${to}`,
      label,
      unit: share,
      note: {
        en: 'Where not known: as before; at first the average',
        ru: 'Где нет данных — как раньше, вначале средняя',
        zh: '未知处沿用上期，起始处用平均值',
        vi: 'Nơi chưa biết: như kỳ trước, đầu kỳ dùng trung bình',
      },
      format: 'percent',
      formula: `IF(ISNUMBER(step_${to}), step_${to}, IF(COUNT(upto(step_${to})) = 0, SUM(total(step_${to})), prev(trend_${to})))`,
    })),
  };
}
