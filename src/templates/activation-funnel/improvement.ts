import { people, points, share } from '../building-blocks/units';
import type { BlockSpec, SheetSpec, TableSpec, Words } from '../spec';
import { dataShown } from './data';
import { measuresIn } from './inputs';
import { known, product, ratio } from './known';
import type { Funnel, Step } from './questions';
import { timeChart, timeFigures, timeTable } from './results';

/** What a better step is worth, what a goal takes, how long people are on their way, what an improvement has changed. */
export function improvementSheet(funnel: Funnel): SheetSpec {
  return {
    id: 'improvement',
    role: 'results',
    name: { en: 'What if and goal', ru: 'Что если и план', zh: '假设与目标', vi: 'Giả định và mục tiêu' },
    purpose: {
      en: 'What better conversions bring, the way back from the goal, days on the way, before and after',
      ru: 'Что дадут лучшие конверсии, план от цели, дни до покупки, до и после',
      zh: '提升转化率的收益、目标倒推、转化用时、前后对比',
      vi: 'Lợi ích khi tăng tỷ lệ, tính ngược từ mục tiêu, số ngày trên đường, trước và sau',
    },
    blocks: [
      dataShown('plan'),
      whatIfFigures(funnel),
      whatIfTable(funnel),
      whatIfPeople(funnel),
      goalFigures(funnel),
      backwardTable(funnel),
      timeFigures(funnel),
      timeTable(funnel),
      timeChart,
      beforeAfterTable(funnel),
    ],
  };
}

const stage: Words = { en: 'Stage', ru: 'Этап', zh: '阶段', vi: 'Giai đoạn' };

function whatIfFigures({ stages, currency }: Funnel): BlockSpec {
  const last = `what_if_people.stage_${stages.length}`;
  return {
    kind: 'figures',
    title: {
      en: 'With the changes typed on the sheet of targets',
      ru: 'С изменениями, заданными на листе целей',
      zh: '按“目标”表中填写的变动计算',
      vi: 'Với các thay đổi nhập ở trang mục tiêu',
    },
    asTiles: true,
    figures: [
      {
        id: 'customers_then',
        label: { en: 'Customers then', ru: 'Станет клиентов', zh: '变动后客户', vi: 'Số khách khi đó' },
        unit: people,
        format: 'count',
        formula: `${last}.then`,
      },
      {
        id: 'customers_change',
        label: { en: 'Change', ru: 'Изменение', zh: '变化', vi: 'Thay đổi' },
        unit: share,
        format: 'percent',
        formula: `${last}.change`,
        warnBelowZero: true,
      },
      {
        id: 'value_added',
        label: { en: 'Value added', ru: 'Добавится ценности', zh: '增加的价值', vi: 'Giá trị tăng thêm' },
        unit: currency,
        format: 'money',
        formula: product(`${last}.more`, 'customer_value'),
        warnBelowZero: true,
      },
      {
        id: 'romi_then',
        label: { en: 'ROMI then', ru: 'Станет ROMI', zh: '变动后 ROMI', vi: 'ROMI khi đó' },
        unit: { en: 'for the same spend', ru: 'при тех же расходах', zh: '花费不变', vi: 'với cùng chi tiêu' },
        format: 'percent',
        formula: known(
          ['customers_then', 'customer_value', 'funnel.stage_1.cost', 'entered'],
          'IF(funnel.stage_1.cost * entered = 0, word(none), customers_then * customer_value / (funnel.stage_1.cost * entered) - 1)',
        ),
        warnBelowZero: true,
      },
    ],
  };
}

function whatIfTable({ steps, currency }: Funnel): TableSpec {
  return {
    kind: 'table',
    id: 'what_if',
    title: {
      en: 'What each step is worth by itself',
      ru: 'Сколько стоит каждый шаг в отдельности',
      zh: '单独改变每一步的价值',
      vi: 'Giá trị của riêng từng bước',
    },
    rowHeader: { en: 'Step', ru: 'Шаг', zh: '步骤', vi: 'Bước' },
    columns: [
      {
        id: 'now',
        label: { en: 'Now', ru: 'Сейчас', zh: '当前', vi: 'Hiện tại' },
        unit: share,
        format: 'percent',
      },
      {
        id: 'points',
        label: { en: 'Change', ru: 'Изменение', zh: '变动', vi: 'Thay đổi' },
        unit: points,
        format: 'percent',
      },
      {
        id: 'then',
        label: { en: 'Then', ru: 'Станет', zh: '变动后', vi: 'Khi đó' },
        unit: share,
        format: 'percent',
      },
      {
        id: 'more',
        label: { en: 'Adds customers', ru: 'Прирост клиентов', zh: '增加客户', vi: 'Thêm khách' },
        unit: people,
        format: 'count',
      },
      {
        id: 'value',
        label: { en: 'Adds value', ru: 'Прирост ценности', zh: '增加价值', vi: 'Thêm giá trị' },
        unit: currency,
        format: 'money',
      },
      {
        id: 'one_point',
        label: { en: 'One point is worth', ru: 'Один пункт даёт', zh: '1 个百分点价值', vi: 'Mỗi điểm đáng giá' },
        unit: currency,
        format: 'money',
        mark: {
          when: 'AND(what_if.this.one_point > 0, what_if.this.one_point = MAX(what_if.one_point))',
          as: 'good',
        },
      },
    ],
    rows: steps.map(({ from, to, label }) => {
      const own = `what_if.to_${to}`;
      const before = `funnel.stage_${from}.expected`;
      const after = `funnel.stage_${to}`;
      return {
        id: `to_${to}`,
        label,
        cells: {
          now: `losses.to_${to}.used`,
          points: `steps.to_${to}.points`,
          // Nobody can lose more than all or keep more than all.
          then: known([`${own}.now`], `MAX(0, MIN(1, ${own}.now + ${own}.points))`),
          more: known(
            [before, `${own}.then`, `${after}.onward`],
            `${before} * (${own}.then - ${own}.now) * ${after}.onward`,
          ),
          value: product(`${own}.more`, 'customer_value'),
          one_point: known([before, `${after}.worth`], `${before} * ${after}.worth / 100`),
        },
      };
    }),
  };
}

function whatIfPeople({ chain, steps, stages }: Funnel): TableSpec {
  return {
    kind: 'table',
    id: 'what_if_people',
    title: {
      en: 'All changes together',
      ru: 'Все изменения вместе',
      zh: '全部变动叠加',
      vi: 'Mọi thay đổi cùng lúc',
    },
    rowHeader: stage,
    columns: [
      { id: 'now', label: { en: 'Now', ru: 'Сейчас', zh: '当前', vi: 'Hiện tại' }, unit: people, format: 'count' },
      { id: 'then', label: { en: 'Then', ru: 'Станет', zh: '变动后', vi: 'Khi đó' }, unit: people, format: 'count' },
      {
        id: 'more',
        label: { en: 'Added', ru: 'Добавится', zh: '增加', vi: 'Tăng thêm' },
        unit: people,
        format: 'count',
      },
      {
        id: 'change',
        label: { en: 'Change', ru: 'Изменение', zh: '变化率', vi: 'Thay đổi' },
        unit: share,
        format: 'percent',
        mark: { when: 'AND(ISNUMBER(what_if_people.this.change), what_if_people.this.change < 0)', as: 'warning' },
      },
    ],
    rows: chain.map((number) => {
      const own = `what_if_people.stage_${number}`;
      const before = steps.find(({ to }) => to === number)?.from;
      return {
        id: `stage_${number}`,
        label: stages[number - 1] ?? '',
        cells: {
          now: `funnel.stage_${number}.expected`,
          then:
            before === undefined
              ? `${own}.now`
              : product(`what_if_people.stage_${before}.then`, `what_if.to_${number}.then`),
          more: known([`${own}.then`, `${own}.now`], `${own}.then - ${own}.now`),
          change: ratio(`${own}.more`, `${own}.now`),
        },
      };
    }),
  };
}

function goalFigures({ currency }: Funnel): BlockSpec {
  const spend = (column: string): string => product(`backwards.stage_1.${column}`, 'funnel.stage_1.cost');
  const note: Words = {
    en: 'People needed at the top × cost of one who enters',
    ru: 'Сколько людей нужно на входе × стоимость вошедшего',
    zh: '所需进入人数 × 单人进入成本',
    vi: 'Số người cần ở đầu phễu × chi phí mỗi người vào',
  };
  return {
    kind: 'figures',
    title: { en: 'Back from the goal', ru: 'План от цели', zh: '目标倒推', vi: 'Tính ngược từ mục tiêu' },
    figures: [
      {
        id: 'goal_typed',
        label: { en: 'Goal as typed', ru: 'Введённая цель', zh: '填写的目标', vi: 'Mục tiêu đã nhập' },
        unit: people,
        note: {
          en: 'Customers, or money ÷ value of a customer',
          ru: 'Клиенты или деньги ÷ ценность клиента',
          zh: '客户数，或金额 ÷ 单客价值',
          vi: 'Số khách, hoặc số tiền ÷ giá trị một khách',
        },
        format: 'count',
        formula: `IF(goal_in = word(in_money), ${ratio('goal_money', 'customer_value')}, ${known(['goal_customers'], 'goal_customers')})`,
      },
      {
        id: 'goal',
        label: { en: 'Customers wanted', ru: 'Нужно клиентов', zh: '目标客户数', vi: 'Số khách cần có' },
        unit: people,
        note: {
          en: 'As typed; with the example, the example goal',
          ru: 'Как введено; при показе примера — цель примера',
          zh: '按填写值；显示示例时用示例目标',
          vi: 'Như đã nhập; khi xem ví dụ: mục tiêu của ví dụ',
        },
        format: 'count',
        formula: `IF(ISNUMBER(goal_typed), goal_typed, IF(shows_example = 1, example_goal, word(none)))`,
        emphasis: true,
      },
      {
        id: 'spend_now',
        label: {
          en: 'Spend at conversions as they are',
          ru: 'Расходы при нынешних конверсиях',
          zh: '按当前转化率所需花费',
          vi: 'Chi tiêu với tỷ lệ hiện tại',
        },
        unit: currency,
        note,
        format: 'money',
        formula: spend('now'),
      },
      {
        id: 'spend_what_if',
        label: {
          en: 'Spend with the changes of what if',
          ru: 'Расходы с изменениями «что если»',
          zh: '按假设变动所需花费',
          vi: 'Chi tiêu với các thay đổi giả định',
        },
        unit: currency,
        note,
        format: 'money',
        formula: spend('what_if'),
      },
      {
        id: 'spend_target',
        label: {
          en: 'Spend at target conversions',
          ru: 'Расходы при целевых конверсиях',
          zh: '按目标转化率所需花费',
          vi: 'Chi tiêu với tỷ lệ mục tiêu',
        },
        unit: currency,
        note,
        format: 'money',
        formula: spend('target'),
      },
    ],
  };
}

function backwardTable({ chain, stages, steps }: Funnel): TableSpec {
  /** From the customers upwards: each stage is the next one ÷ the conversion between them. */
  const needed = (column: string, next: Step | undefined, rate: (to: number) => string): string => {
    if (!next) return 'goal';
    return ratio(`backwards.stage_${next.to}.${column}`, rate(next.to));
  };
  return {
    kind: 'table',
    id: 'backwards',
    title: {
      en: 'People needed at each stage for the goal',
      ru: 'Сколько людей нужно на каждом этапе',
      zh: '实现目标所需的各阶段人数',
      vi: 'Số người cần ở mỗi giai đoạn để đạt mục tiêu',
    },
    rowHeader: stage,
    columns: [
      {
        id: 'have',
        label: { en: 'Expected', ru: 'Ожидается', zh: '预计', vi: 'Dự kiến' },
        unit: people,
        format: 'count',
      },
      {
        id: 'now',
        label: { en: 'Needed now', ru: 'Нужно сейчас', zh: '按当前需', vi: 'Cần hiện tại' },
        unit: people,
        format: 'count',
      },
      {
        id: 'missing',
        label: { en: 'Still missing', ru: 'Не хватает', zh: '尚缺', vi: 'Còn thiếu' },
        unit: people,
        format: 'count',
        mark: { when: 'AND(ISNUMBER(backwards.this.missing), backwards.this.missing > 0)', as: 'warning' },
      },
      {
        id: 'what_if',
        label: { en: 'Needed, what if', ru: 'Нужно, что если', zh: '按假设需', vi: 'Cần, giả định' },
        unit: people,
        format: 'count',
      },
      {
        id: 'target',
        label: { en: 'Needed, targets', ru: 'Нужно при целях', zh: '按目标需', vi: 'Cần, mục tiêu' },
        unit: people,
        format: 'count',
      },
    ],
    rows: chain.map((number) => {
      const own = `backwards.stage_${number}`;
      const next = steps.find(({ from }) => from === number);
      return {
        id: `stage_${number}`,
        label: stages[number - 1] ?? '',
        cells: {
          have: `funnel.stage_${number}.expected`,
          now: needed('now', next, (to) => `losses.to_${to}.used`),
          missing: known([`${own}.now`, `${own}.have`], `MAX(0, ${own}.now - ${own}.have)`),
          what_if: needed('what_if', next, (to) => `what_if.to_${to}.then`),
          target: needed('target', next, (to) => `losses.to_${to}.target`),
        },
      };
    }),
  };
}

/** What an improvement has changed; a line of which only one half is typed is unfinished. */
function beforeAfterTable({ currency }: Funnel): TableSpec {
  return {
    kind: 'table',
    id: 'before_after',
    title: {
      en: 'Before and after an improvement',
      ru: 'До и после улучшения',
      zh: '改进前后对比',
      vi: 'Trước và sau cải tiến',
    },
    rowHeader: { en: 'Measure', ru: 'Показатель', zh: '指标', vi: 'Chỉ số' },
    columns: [
      {
        id: 'change',
        label: { en: 'Change', ru: 'Изменение', zh: '变化率', vi: 'Thay đổi' },
        unit: share,
        format: 'percent',
        mark: { when: 'before_after.this.verdict = word(worse)', as: 'warning' },
      },
      {
        id: 'verdict',
        label: { en: 'In a word', ru: 'Словом', zh: '结论', vi: 'Kết luận' },
        unit: { en: 'word', ru: 'слово', zh: '文字', vi: 'chữ' },
        format: 'text',
        mark: { when: 'before_after.this.verdict = word(better)', as: 'good' },
      },
    ],
    rows: measuresIn(currency).map(({ id, label, isBetter }) => {
      const before = `measures.${id}.before`;
      const after = `measures.${id}.after`;
      const [low, high] = isBetter === 'higher' ? [before, after] : [after, before];
      const verdict = `IF(${high} > ${low}, word(better), IF(${high} < ${low}, word(worse), word(same)))`;
      return {
        id,
        label,
        cells: {
          change: known([before, after], `IF(${before} = 0, word(none), ${after} / ${before} - 1)`),
          verdict: `IF(COUNT(${before}, ${after}) = 0, word(none), IF(COUNT(${before}, ${after}) = 1, word(unfinished), ${verdict}))`,
        },
      };
    }),
  };
}

export const verdictWords = {
  unfinished: { en: 'unfinished', ru: 'не заполнено', zh: '未填完', vi: 'chưa nhập xong' },
  better: { en: 'better', ru: 'лучше', zh: '改善', vi: 'tốt hơn' },
  worse: { en: 'worse', ru: 'хуже', zh: '变差', vi: 'kém hơn' },
  same: { en: 'the same', ru: 'без изменений', zh: '持平', vi: 'không đổi' },
} as const satisfies Readonly<Record<string, Words>>;
