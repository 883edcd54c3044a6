import type { CheckSpec, TypedIn, Words } from '../spec';
import type { Funnel } from './questions';
import * as say from './checks.texts';

/** What holds of every funnel, and what of the typed contradicts itself. */
export function checks(funnel: Funnel): readonly CheckSpec[] {
  return [...dataChecks(funnel), ...peopleChecks(funnel), ...moneyChecks(funnel), ...planChecks(funnel)];
}

function inData(en: string, ru: string, zh: string, vi: string): Words {
  return { en: `Counts: ${en}`, ru: `Факт: ${ru}`, zh: `录入：${zh}`, vi: `Số liệu: ${vi}` };
}

function dataChecks({ stages, steps, channels }: Funnel): readonly CheckSpec[] {
  const ofChannels = (typedIn: (number: number) => readonly TypedIn[]): readonly TypedIn[] =>
    channels.flatMap((_, index) => typedIn(index + 1));
  const isOdd = (id: string): TypedIn => ({
    id,
    when: `OR(AND(${id} <> "", NOT(ISNUMBER(${id}))), ${id} < 0)`,
  });
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
      typedIn: ofChannels((channel) =>
        steps.map(({ from, to }) => {
          const [before, after] = [`count_${channel}_${from}`, `count_${channel}_${to}`];
          return {
            id: after,
            when: `AND(counted = 1, ISNUMBER(${before}), ISNUMBER(${after}), ${after} > ${before})`,
          };
        }),
      ),
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
      typedIn: ofChannels((channel) => {
        const [spent, entered] = [`spend_${channel}`, `count_${channel}_1`];
        return [
          {
            id: spent,
            when: `AND(counted = 1, ISNUMBER(${spent}), ${spent} > 0, OR(NOT(ISNUMBER(${entered})), ${entered} = 0))`,
          },
        ];
      }),
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
      typedIn: ofChannels((channel) => [
        ...stages.map((_, index) => isOdd(`count_${channel}_${index + 1}`)),
        isOdd(`spend_${channel}`),
      ]),
    },
    {
      id: 'window',
      label: say.windowLabel,
      format: 'count',
      value: 'total(counted)',
      otherWay: 'MAX(1, IF(count_to = "", last(period), MIN(count_to, last(period))) - MAX(1, count_from) + 1)',
      typedIn: ['count_from', 'count_to'],
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
      label: say.enteredLabel,
      format: 'count',
      value: 'channels.total.people',
      otherWay: fromCells('entered', `count_1_1:count_${channels.length}_1`),
    },
    {
      id: 'customers',
      label: say.customersLabel,
      format: 'count',
      value: 'channels.total.customers',
      otherWay: fromCells('customers', `count_1_${last}:count_${channels.length}_${last}`),
    },
    {
      id: 'between',
      label: say.betweenLabel,
      format: 'count',
      value:
        'SUMPRODUCT(ISNUMBER(trends.average) * ((trends.average < trends.lowest) + (trends.average > trends.highest)))',
      otherWay: '0',
    },
    {
      id: 'time',
      label: say.timeLabel,
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
      label: say.spendLabel,
      format: 'money',
      value: 'channel_money.total.buyers_spend + channel_money.total.open_spend',
      otherWay: fromCells('total(spend)', `spend_1:spend_${channels.length}`),
    },
    {
      id: 'contribution',
      label: say.contributionLabel,
      format: 'money',
      value: 'SUM(total(contribution))',
      otherWay: 'channels.total.profit',
      scale: `SUM(total(brought)) + SUM(${judged})`,
    },
    {
      id: 'return',
      label: say.returnLabel,
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
      label: say.targetsLabel,
      format: 'money',
      value:
        'IF(AND(ISNUMBER(all_targets_gain), ISNUMBER(bottleneck_gain)), MAX(0, bottleneck_gain - all_targets_gain), 0)',
      otherWay: '0',
      scale: worthOfAll,
    },
    {
      id: 'sign',
      label: say.signLabel,
      format: 'count',
      value: `IF(MIN(steps.points) >= 0, MIN(0, ${added}), IF(MAX(steps.points) <= 0, MAX(0, ${added}), 0))`,
      otherWay: '0',
      scale: 'SUM(entered)',
    },
    {
      id: 'what_if',
      label: say.whatIfLabel,
      format: 'count',
      value: 'SUM(customers_then)',
      otherWay: 'IF(ISNUMBER(customers_then), entered * PRODUCT(what_if.then), 0)',
    },
    backwards('now', 'losses.used', say.planChecks),
    backwards('what_if', 'what_if.then', say.planChecks2),
    backwards('target', 'losses.with_target', say.planChecks3),
  ];
}
