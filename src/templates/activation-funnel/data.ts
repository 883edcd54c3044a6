import { flag, people } from '../building-blocks/units';
import type { BlockSpec, FigureSpec, RowSpec, SheetSpec, Words } from '../spec';
import { stepTitle, type Funnel, type Step } from './questions';

/**
 * What the results are made of: the counts as typed or, until one is typed, the example; never both. A blank cell is
 * not known: here it is an empty text, which no sum counts, and the step that would need it leaves that channel's period
 * out above and below the line.
 */
export function dataSheet(funnel: Funnel): SheetSpec {
  return {
    id: 'data',
    role: 'workings',
    name: { en: 'Data', ru: 'Данные', zh: '数据', vi: 'Dữ liệu' },
    purpose: {
      en: 'Which counts the results use, and what is known of each step, by channel and period',
      ru: 'Какие числа идут в результаты и что известно о каждом шаге, по каналам и периодам',
      zh: '结果所用的数据，以及各渠道各期每一步的已知情况',
      vi: 'Kết quả dùng số nào, mỗi bước đã biết gì, theo kênh và kỳ',
    },
    blocks: [
      stateBlock(funnel),
      typedBlock(funnel),
      oddBlock(funnel),
      ...funnel.stages.map((_, index) => usedBlock(funnel, index + 1)),
      usedSpendBlock(funnel),
      ...[...funnel.steps, ...funnel.loops].map((step) => pairBlock(funnel, step)),
      judgedBlock(funnel),
    ],
  };
}

/** On every sheet of results, before anything else: whose figures these are. */
export function dataShown(sheet: string): BlockSpec {
  const figure: FigureSpec = {
    id: `shown_on_${sheet}`,
    label: { en: 'These figures are', ru: 'Эти данные', zh: '当前数据', vi: 'Số liệu đang xem' },
    unit: { en: 'see the note', ru: 'см. примечание', zh: '见说明', vi: 'xem ghi chú' },
    note: {
      en: 'The example is invented; it goes as soon as the first number is typed on Counts',
      ru: 'Пример вымышлен и исчезает, как только на листе «Факт» введено первое число',
      zh: '示例为虚构数据；在“数据录入”填写第一个数字后即不再使用',
      vi: 'Ví dụ là số giả định, biến mất khi nhập số đầu tiên ở trang Số liệu',
    },
    format: 'text',
    formula: 'IF(shows_example = 1, word(an_example), word(your_own))',
    mark: { when: 'shows_example = 1', as: 'warning' },
  };
  return {
    kind: 'figures',
    title: { en: 'Data shown', ru: 'Показанные данные', zh: '数据来源', vi: 'Nguồn số liệu' },
    figures: [figure],
  };
}

export const dataWords = {
  an_example: { en: 'EXAMPLE', ru: 'ПРИМЕР', zh: '示例', vi: 'VÍ DỤ' },
  your_own: { en: 'your own', ru: 'ваши', zh: '自有数据', vi: 'của bạn' },
} as const satisfies Readonly<Record<string, Words>>;

function stateBlock({ stages }: Funnel): BlockSpec {
  return {
    kind: 'figures',
    title: { en: 'Example or own data', ru: 'Пример или свои данные', zh: '示例或自有数据', vi: 'Ví dụ hay số thật' },
    figures: [
      {
        id: 'shows_example',
        label: { en: 'The example is shown', ru: 'Показан пример', zh: '显示示例', vi: 'Đang xem ví dụ' },
        unit: flag,
        note: {
          en: '1: nothing is typed on Counts yet',
          ru: '1: на листе «Факт» ещё ничего не введено',
          zh: '1 表示“数据录入”尚无任何数字',
          vi: '1: trang Số liệu chưa có số nào',
        },
        format: 'count',
        formula: `IF(SUM(all(typed_1:typed_${stages.length + 1})) = 0, 1, 0)`,
      },
    ],
  };
}

/** The input rows by stage; the line behind the last stage is spend. */
function typedLines({ stages, channels }: Funnel) {
  return [
    ...stages.map((label, index) => ({ label, cells: `count_1_${index + 1}:count_${channels.length}_${index + 1}` })),
    { label: spendWord, cells: `spend_1:spend_${channels.length}` },
  ];
}

function typedBlock(funnel: Funnel): BlockSpec {
  return {
    kind: 'rows',
    title: { en: 'Numbers typed', ru: 'Введено чисел', zh: '已录入数字', vi: 'Số đã nhập' },
    rows: [
      {
        id: 'counted',
        label: { en: 'Counted', ru: 'Учитывается', zh: '计入结果', vi: 'Được tính' },
        unit: flag,
        note: {
          en: '1: the period is part of the results',
          ru: '1: период входит в результаты',
          zh: '1 表示该期计入结果',
          vi: '1: kỳ này nằm trong kết quả',
        },
        format: 'count',
        formula: 'IF(AND(period >= count_from, period <= count_to), 1, 0)',
        total: 'sum',
      },
      ...typedLines(funnel).map(({ label, cells }, index): RowSpec => ({
        id: `typed_${index + 1}`,
        label,
        unit: cellsUnit,
        note: { en: 'Channels with a number', ru: 'Каналов с числом', zh: '有数字的渠道数', vi: 'Số kênh có số' },
        format: 'count',
        formula: `COUNT(${cells})`,
        total: 'sum',
      })),
    ],
  };
}

function oddBlock(funnel: Funnel): BlockSpec {
  return {
    kind: 'rows',
    title: {
      en: 'Not counts: text (not known), or below 0',
      ru: 'Не числа: текст (неизвестно) или меньше 0',
      zh: '录入有误：非数字（视为未知）或负数',
      vi: 'Nhập sai: không phải số (chưa biết) hoặc số âm',
    },
    rows: typedLines(funnel).map(({ label, cells }, index): RowSpec => ({
      id: `odd_${index + 1}`,
      label,
      unit: cellsUnit,
      note: {
        en: 'Channels with something other than a number from 0 on',
        ru: 'Каналов, где введено не число или число меньше 0',
        zh: '填写了非数字或负数的渠道数',
        vi: 'Số kênh nhập nội dung không phải số hoặc số âm',
      },
      format: 'count',
      formula: `COUNTA(${cells}) - COUNT(${cells}) + COUNTIF(${cells}, "<0")`,
      total: 'sum',
      mark: { when: `odd_${index + 1} > 0`, as: 'warning' },
    })),
  };
}

const cellsUnit: Words = { en: 'cells', ru: 'ячеек', zh: '单元格', vi: 'ô' };
const spendWord: Words = { en: 'Spend', ru: 'Расходы', zh: '花费', vi: 'Chi tiêu' };
const usedNote: Words = {
  en: 'As typed, or the example; blank: not known',
  ru: 'Как введено или пример; пусто — не известно',
  zh: '录入值或示例；空白表示未知',
  vi: 'Như đã nhập hoặc ví dụ; trống: chưa biết',
};

function usedBlock({ stages, channels, chain }: Funnel, stage: number): BlockSpec {
  const before = chain.filter((number) => number < stage).at(-1) ?? 1;
  const periods = 'MIN(12, period - 1)';
  const example = (channel: number): string => {
    const own = `example_channels.channel_${channel}`;
    if (stage === 1) return `${own}.entrants * (1 + example_growth * ${periods})`;
    const step = `example_steps.to_${stage}`;
    const rate = `${step}.conversion * ${own}.quality * MAX(0, 1 - ${step}.decline * ${periods})`;
    return `used_${channel}_${before} * MIN(1, ${rate})`;
  };
  return {
    kind: 'rows',
    title: stages[stage - 1] ?? '',
    rows: channels.map((channel, index): RowSpec => {
      const typed = `count_${index + 1}_${stage}`;
      return {
        id: `used_${index + 1}_${stage}`,
        label: channel,
        unit: people,
        note: usedNote,
        format: 'count',
        formula: `IF(shows_example = 1, ROUND(${example(index + 1)}, 0), IF(ISNUMBER(${typed}), ${typed}, ""))`,
      };
    }),
  };
}

function usedSpendBlock({ channels, currency }: Funnel): BlockSpec {
  return {
    kind: 'rows',
    title: spendWord,
    rows: channels.map((channel, index): RowSpec => {
      const typed = `spend_${index + 1}`;
      const example = `used_${index + 1}_1 * example_channels.channel_${index + 1}.cost`;
      return {
        id: `used_spend_${index + 1}`,
        label: channel,
        unit: currency,
        note: usedNote,
        format: 'money',
        formula: `IF(shows_example = 1, ${example}, IF(ISNUMBER(${typed}), ${typed}, ""))`,
      };
    }),
  };
}

/**
 * Whether a step is known. Where more people are counted at a stage of the chain than at the one before, one of the two
 * is wrong: that is no conversion. A stage beside the chain may well have more.
 */
function pairBlock(funnel: Funnel, step: Step): BlockSpec {
  const { channels, loops } = funnel;
  const { from, to } = step;
  const mayExceed = loops.some((loop) => loop.to === to);
  return {
    kind: 'rows',
    title: stepTitle(funnel, step),
    rows: channels.map((channel, index): RowSpec => {
      const [before, after] = [`used_${index + 1}_${from}`, `used_${index + 1}_${to}`];
      const fits = mayExceed ? '1' : `IF(${after} <= ${before}, 1, 0)`;
      return {
        id: `pair_${index + 1}_${to}`,
        label: channel,
        unit: flag,
        note: mayExceed
          ? {
              en: '1: counted, both stages are known',
              ru: '1: учитывается, известны оба этапа',
              zh: '1 表示计入结果且两个阶段均已知',
              vi: '1: được tính, đã biết cả hai giai đoạn',
            }
          : {
              en: '1: counted, both stages are known, the second not above the first',
              ru: '1: учитывается, оба этапа известны, второй не больше первого',
              zh: '1 表示计入结果，两个阶段均已知且后者不超过前者',
              vi: '1: được tính, đã biết cả hai, giai đoạn sau không lớn hơn',
            },
        format: 'count',
        formula: `IF(AND(counted = 1, ISNUMBER(${before}), ISNUMBER(${after})), ${fits}, 0)`,
      };
    }),
  };
}

/** Money can be judged where both what was spent and how many bought are known. */
function judgedBlock({ stages, channels }: Funnel): BlockSpec {
  return {
    kind: 'rows',
    title: {
      en: 'Spend and customers',
      ru: 'Расходы и клиенты',
      zh: '花费与客户',
      vi: 'Chi tiêu và khách hàng',
    },
    rows: channels.map((channel, index): RowSpec => ({
      id: `judged_${index + 1}`,
      label: channel,
      unit: flag,
      note: {
        en: '1: counted, spend and customers are known',
        ru: '1: учитывается, известны расходы и клиенты',
        zh: '1 表示计入结果且花费与客户数均已知',
        vi: '1: được tính, đã biết chi tiêu và số khách',
      },
      format: 'count',
      formula: `IF(AND(counted = 1, ISNUMBER(used_spend_${index + 1}), ISNUMBER(used_${index + 1}_${stages.length})), 1, 0)`,
    })),
  };
}
