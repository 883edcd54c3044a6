import { flag, people } from '../building-blocks/units';
import type { BlockSpec, FigureSpec, RowSpec, SheetSpec, Words } from '../spec';
import { stepTitle, type Funnel, type Step } from './questions';
import * as say from './data.texts';

/**
 * What the results are made of: the counts as typed or, until one is typed, the example; never both. A blank cell is
 * not known: here it is an empty text, which no sum counts, and the step that would need it leaves that channel's period
 * out above and below the line.
 */
export function dataSheet(funnel: Funnel): SheetSpec {
  return {
    id: 'data',
    role: 'workings',
    name: say.data,
    purpose: say.dataPurpose,
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
    label: say.theseFiguresAre,
    unit: say.seeNote,
    note: say.dataShownNote,
    format: 'text',
    formula: 'IF(shows_example = 1, word(an_example), word(your_own))',
    mark: { when: 'shows_example = 1', as: 'warning' },
  };
  return { kind: 'figures', title: say.dataShown, figures: [figure] };
}

export const dataWords = { an_example: say.example, your_own: say.yourOwn } as const satisfies Readonly<
  Record<string, Words>
>;

function stateBlock({ stages }: Funnel): BlockSpec {
  return {
    kind: 'figures',
    title: say.exampleOrOwnData,
    figures: [
      {
        id: 'shows_example',
        label: say.exampleIsShown,
        unit: flag,
        note: say.showsExampleNote,
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
    { label: say.spendWord, cells: `spend_1:spend_${channels.length}` },
  ];
}

function typedBlock(funnel: Funnel): BlockSpec {
  return {
    kind: 'rows',
    title: say.numbersTyped,
    rows: [
      {
        id: 'counted',
        label: say.counted,
        unit: flag,
        note: say.countedNote,
        format: 'count',
        formula: 'IF(AND(period >= count_from, OR(count_to = "", period <= count_to)), 1, 0)',
        total: 'sum',
      },
      ...typedLines(funnel).map(({ label, cells }, index): RowSpec => ({
        id: `typed_${index + 1}`,
        label,
        unit: say.cellsUnit,
        note: say.channelsWithNumber,
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
    title: say.oddBlockTitle,
    rows: typedLines(funnel).map(({ label, cells }, index): RowSpec => ({
      id: `odd_${index + 1}`,
      label,
      unit: say.cellsUnit,
      note: say.oddBlockRowNote,
      format: 'count',
      formula: `COUNTA(${cells}) - COUNT(${cells}) + COUNTIF(${cells}, "<0")`,
      total: 'sum',
      mark: { when: `odd_${index + 1} > 0`, as: 'warning' },
    })),
  };
}

function usedBlock({ stages, channels, chain }: Funnel, stage: number): BlockSpec {
  const before = chain.filter((number) => number < stage).at(-1) ?? 1;
  const periods = 'MIN(example_periods, period - 1)';
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
        note: say.usedNote,
        format: 'count',
        formula: `IF(shows_example = 1, ROUND(${example(index + 1)}, 0), IF(ISNUMBER(${typed}), ${typed}, ""))`,
      };
    }),
  };
}

function usedSpendBlock({ channels, currency }: Funnel): BlockSpec {
  return {
    kind: 'rows',
    title: say.spendWord,
    rows: channels.map((channel, index): RowSpec => {
      const typed = `spend_${index + 1}`;
      const example = `used_${index + 1}_1 * example_channels.channel_${index + 1}.cost`;
      return {
        id: `used_spend_${index + 1}`,
        label: channel,
        unit: currency,
        note: say.usedNote,
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
        note: mayExceed ? say.pairBlockRowNote : say.pairBlockRowNote2,
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
    title: say.spendAndCustomers,
    rows: channels.map((channel, index): RowSpec => ({
      id: `judged_${index + 1}`,
      label: channel,
      unit: flag,
      note: say.judgedBlockRowNote,
      format: 'count',
      formula: `IF(AND(counted = 1, ISNUMBER(used_spend_${index + 1}), ISNUMBER(used_${index + 1}_${stages.length})), 1, 0)`,
    })),
  };
}
