import type { CheckSpec, Words } from '../spec';
import type { Funnel } from './questions';

/** What holds of every funnel, and what of the typed contradicts itself. */
export function checks(funnel: Funnel): readonly CheckSpec[] {
  return [...dataChecks(funnel), ...peopleChecks(funnel), ...moneyChecks(funnel), ...planChecks(funnel)];
}

function inData(en: string, ru: string, zh: string, vi: string): Words {
  return { en: `Counts: ${en}`, ru: `Факт: ${ru}`, zh: `录入：${zh}`, vi: `Số liệu: ${vi}` };
}

function dataChecks({ stages, steps }: Funnel): readonly CheckSpec[] {
  return [
    {
      id: 'order',
      label: inData(
        'no stage has more people than the stage before (channels and periods that do; their step is left out)',
        'на этапе людей не больше, чем на предыдущем (число каналов и периодов, где больше; шаг там не считается)',
        '各阶段人数不超过上一阶段（超过的渠道期数，该步不计入）',
        'không giai đoạn nào đông hơn giai đoạn trước (số kênh và kỳ vượt; bước đó không được tính)',
      ),
      format: 'count',
      value: steps.map(({ to }) => `total(above_${to})`).join(' + '),
      otherWay: '0',
    },
    {
      id: 'idle_spend',
      label: inData(
        'where something was spent, somebody entered (channels and periods where nobody did)',
        'где есть расходы, есть и вошедшие (число каналов и периодов, где их нет)',
        '有花费即有人进入（无人进入的渠道期数）',
        'đã chi thì có người vào (số kênh và kỳ không có ai)',
      ),
      format: 'count',
      value: 'total(idle_spend)',
      otherWay: '0',
    },
    {
      id: 'numbers',
      label: inData(
        'cells that hold something other than a number (they count as not known), or one below 0',
        'ячейки, где введено не число (считаются неизвестными) или число меньше 0',
        '填写了非数字内容（视为未知）或负数的单元格',
        'các ô nhập nội dung không phải số (coi như chưa biết) hoặc số âm',
      ),
      format: 'count',
      value: `SUM(all(odd_1:odd_${stages.length + 1}))`,
      otherWay: '0',
    },
    {
      id: 'window',
      label: {
        en: 'Counted periods: at least one, and as many as from the first to the last',
        ru: 'Периоды результатов: хотя бы один и столько, сколько между границами',
        zh: '统计期次：至少一期，且与起止期相符',
        vi: 'Các kỳ được tính: ít nhất một kỳ và khớp với kỳ đầu, kỳ cuối',
      },
      format: 'count',
      value: 'total(counted)',
      otherWay: 'MAX(1, MIN(count_to, last(period)) - count_from + 1)',
    },
  ];
}

/** The typed cells of the counted periods once more, without the sheets between; the example has none. */
const fromCells = (result: string, cells: string): string =>
  `IF(shows_example = 1, SUM(${result}), SUMPRODUCT(ISNUMBER(all(${cells})) * all(counted), all(${cells})))`;

function peopleChecks({ stages, steps, channels }: Funnel): readonly CheckSpec[] {
  const last = stages.length;
  return [
    ...steps.map(({ from, to, label }): CheckSpec => ({
      id: `people_${to}`,
      label: {
        en: `People, ${label}: those before = went on + lost + not known`,
        ru: `Люди, ${label}: до шага = прошли + потеряны + не известно`,
        zh: `人数（${label}）：此步之前 = 继续 + 流失 + 未知`,
        vi: `Số người, ${label}: trước bước = đi tiếp + mất + chưa biết`,
      },
      format: 'count',
      value: `SUM(funnel.stage_${from}.people)`,
      otherWay: `total(on_${to}) + SUM(losses.to_${to}.lost) + total(unknown_${to})`,
    })),
    {
      id: 'entered',
      label: {
        en: 'Entered: by channel, and from all the cells typed',
        ru: 'Вошли: по каналам и по всем введённым ячейкам',
        zh: '进入人数：按渠道与逐格汇总',
        vi: 'Vào phễu: theo kênh và theo từng ô đã nhập',
      },
      format: 'count',
      value: 'channels.total.people',
      otherWay: fromCells('entered', `count_1_1:count_${channels.length}_1`),
    },
    {
      id: 'customers',
      label: {
        en: 'Customers: by channel, and from all the cells typed',
        ru: 'Клиенты: по каналам и по всем введённым ячейкам',
        zh: '客户数：按渠道与逐格汇总',
        vi: 'Khách hàng: theo kênh và theo từng ô đã nhập',
      },
      format: 'count',
      value: 'channels.total.customers',
      otherWay: fromCells('customers', `count_1_${last}:count_${channels.length}_${last}`),
    },
    {
      id: 'between',
      label: {
        en: 'Step conversions: in all neither below the lowest period nor above the highest (steps that are)',
        ru: 'Конверсии: в целом не ниже минимума и не выше максимума по периодам (число шагов, где это не так)',
        zh: '各步转化率：总体不低于最低期、不高于最高期（不符的步数）',
        vi: 'Tỷ lệ từng bước: chung không dưới kỳ thấp nhất, không trên kỳ cao nhất (số bước sai)',
      },
      format: 'count',
      value:
        'SUMPRODUCT(ISNUMBER(trends.average) * ((trends.average < trends.lowest) + (trends.average > trends.highest)))',
      otherWay: '0',
    },
    {
      id: 'time',
      label: {
        en: 'Time: the path to the last stage, and the days of all stages',
        ru: 'Время: путь до последнего этапа и сумма дней всех этапов',
        zh: '用时：到最后阶段的天数，与各阶段天数之和',
        vi: 'Thời gian: đường đến giai đoạn cuối và tổng số ngày các giai đoạn',
      },
      format: 'decimal',
      value: 'SUM(days_to_customer)',
      otherWay: 'IF(ISNUMBER(days_to_customer), SUM(times.stay), 0)',
    },
  ];
}

function moneyChecks({ stages, channels }: Funnel): readonly CheckSpec[] {
  const judged = `total(paid_spend_${stages.length})`;
  return [
    {
      id: 'spend',
      label: {
        en: 'Spend: judged and left out by channel, and from all the cells typed',
        ru: 'Расходы: учтённые и вне расчёта по каналам и по всем введённым ячейкам',
        zh: '花费：各渠道计入与未计入之和，与逐格汇总',
        vi: 'Chi tiêu: phần tính và chưa tính theo kênh, và theo từng ô đã nhập',
      },
      format: 'money',
      value: 'channel_money.total.buyers_spend + channel_money.total.open_spend',
      otherWay: fromCells('total(spend)', `spend_1:spend_${channels.length}`),
    },
    {
      id: 'contribution',
      label: {
        en: 'Value − spend: by period and by channel',
        ru: 'Ценность − расходы: по периодам и по каналам',
        zh: '价值 − 花费：按期与按渠道',
        vi: 'Giá trị − chi tiêu: theo kỳ và theo kênh',
      },
      format: 'money',
      value: 'SUM(total(contribution))',
      otherWay: 'channels.total.profit',
      scale: `SUM(total(brought)) + SUM(${judged})`,
    },
    {
      id: 'return',
      label: {
        en: 'CAC × (1 + ROMI) = value of a customer',
        ru: 'CAC × (1 + ROMI) = ценность клиента',
        zh: 'CAC ×（1 + ROMI）= 单客价值',
        vi: 'CAC × (1 + ROMI) = giá trị một khách',
      },
      format: 'price',
      value: 'IF(AND(ISNUMBER(cac), ISNUMBER(romi)), cac * (1 + romi), SUM(customer_value))',
      otherWay: 'SUM(customer_value)',
      scale: 'SUM(customer_value) + SUM(cac)',
    },
  ];
}

function planChecks({ stages }: Funnel): readonly CheckSpec[] {
  const last = stages.length;
  const added = `SUM(what_if_people.stage_${last}.more)`;
  const worthOfAll = 'SUM(entered) * SUM(customer_value)';
  const backwards = (column: string, rates: string, label: Words): CheckSpec => {
    const top = `backwards.stage_1.${column}`;
    return {
      id: `goal_${column}`,
      label,
      format: 'count',
      // A goal that cannot be reached leaves nothing to compare.
      value: `IF(ISNUMBER(${top}), goal, 0)`,
      otherWay: `IF(ISNUMBER(${top}), ${top} * PRODUCT(${rates}), 0)`,
    };
  };
  return [
    {
      id: 'targets',
      label: {
        en: 'All targets together add no less than the best one by itself (what is missing)',
        ru: 'Все цели вместе дают не меньше, чем лучшая из них одна (сколько не хватает)',
        zh: '全部达标的增值不小于单步最大增值（差额）',
        vi: 'Mọi mục tiêu cùng đạt không thêm ít hơn mục tiêu tốt nhất (phần thiếu)',
      },
      format: 'money',
      value:
        'IF(AND(ISNUMBER(all_targets_gain), ISNUMBER(bottleneck_gain)), MAX(0, bottleneck_gain - all_targets_gain), 0)',
      otherWay: '0',
      scale: worthOfAll,
    },
    {
      id: 'sign',
      label: {
        en: 'What if: better conversions alone bring no fewer customers, worse ones alone no more (how many)',
        ru: '«Что если»: одни улучшения не уменьшают число клиентов, одни ухудшения не увеличивают (на сколько)',
        zh: '假设分析：仅提升转化率客户不减，仅降低则不增（相差人数）',
        vi: 'Giả định: chỉ tăng tỷ lệ thì khách không giảm, chỉ giảm thì không tăng (số khách lệch)',
      },
      format: 'count',
      value: `IF(MIN(steps.points) >= 0, MIN(0, ${added}), IF(MAX(steps.points) <= 0, MAX(0, ${added}), 0))`,
      otherWay: '0',
      scale: 'SUM(entered)',
    },
    {
      id: 'what_if',
      label: {
        en: 'Customers of what if: stage by stage, and all conversions multiplied',
        ru: 'Клиенты «что если»: по этапам и произведением конверсий',
        zh: '假设分析客户数：逐级计算与转化率连乘',
        vi: 'Số khách giả định: theo từng giai đoạn và theo tích các tỷ lệ',
      },
      format: 'count',
      value: 'SUM(customers_then)',
      otherWay: 'IF(ISNUMBER(customers_then), entered * PRODUCT(what_if.then), 0)',
    },
    backwards('now', 'losses.used', {
      en: 'The goal: as set, and people needed now × the conversions as they are',
      ru: 'Цель: заданная и нужное сейчас число на входе × нынешние конверсии',
      zh: '总目标：设定值，与当前所需进入人数 × 当前各步转化率',
      vi: 'Mục tiêu: như đã đặt, và số người cần hiện tại × các tỷ lệ hiện tại',
    }),
    backwards('what_if', 'what_if.then', {
      en: 'The goal: as set, and people needed in what if × its conversions',
      ru: 'Цель: заданная и нужное при «что если» число на входе × его конверсии',
      zh: '总目标：设定值，与假设下所需进入人数 × 假设各步转化率',
      vi: 'Mục tiêu: như đã đặt, và số người cần theo giả định × các tỷ lệ giả định',
    }),
    backwards('target', 'losses.target', {
      en: 'The goal: as set, and people needed at the targets × all target conversions',
      ru: 'Цель: заданная и нужное при целях число на входе × все целевые конверсии',
      zh: '总目标：设定值，与达标时所需进入人数 × 各步目标转化率',
      vi: 'Mục tiêu: như đã đặt, và số người cần khi đạt mục tiêu × mọi tỷ lệ mục tiêu',
    }),
  ];
}
