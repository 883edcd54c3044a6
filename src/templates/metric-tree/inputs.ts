import type { Texts } from '../../locales/language';
import { authorInputs, toleranceInput } from '../building-blocks/general';
import { timelineInputs } from '../building-blocks/timeline';
import { no, periodNumber, share, yes } from '../building-blocks/units';
import type { Formula, InputRowSpec, SheetSpec } from '../spec';
import { typedAs, type Node, type Tree } from './tree';
import * as say from './inputs.texts';

/** Lines of the flywheel. */
export const flywheelLines = 6;

export const stages = [
  { id: 'introduction', label: say.introduction, watch: say.introductionWatch },
  { id: 'growth', label: say.growth, watch: say.growthWatch },
  { id: 'maturity', label: say.maturity, watch: say.maturityWatch },
  { id: 'decline', label: say.decline, watch: say.declineWatch },
] as const satisfies readonly { readonly id: string; readonly label: Texts; readonly watch: Texts }[];

const itemsOf = ({ number }: Node) => [{ question: 'nodes', number }];
const rounded = (value: number): number => Number(value.toPrecision(3));

/** Each leaf moves a little from period to period, each at its own pace; shares more slowly. */
function exampleOf({ example, isShare, number }: Node, periods: number): number[] {
  const pace = (isShare ? 0.004 : 0.02) * (1 + (number % 3)) * (number % 4 === 0 ? -0.5 : 1);
  return Array.from({ length: periods }, (_, period) => {
    const value = rounded(example * (1 + pace * (period - periods + 1)));
    return Math.max(0, isShare ? Math.min(1, value) : value);
  });
}

/** The last period that anything is computed of: up to it all leaves are measured. */
export const lastShown: Formula = 'MAX(1, now_period, base_period)';

export function valuesSheet({ leaves, timeline }: Tree): SheetSpec {
  return {
    id: 'values_sheet',
    role: 'inputs',
    name: say.values,
    purpose: say.valuesSheetPurpose,
    blocks: [
      {
        kind: 'inputRows',
        title: say.leavesOfTreeAsMeasured,
        rows: leaves.map((leaf): InputRowSpec => ({
          id: leaf.id,
          label: leaf.name,
          unit: leaf.unit,
          note: say.valuesSheetBlockRowNote,
          ...typedAs(leaf),
          example: exampleOf(leaf, timeline.periods),
          measured: true,
          complete: lastShown,
          items: itemsOf(leaf),
        })),
      },
      {
        kind: 'inputs',
        title: say.periods,
        inputs: [
          ...timelineInputs(timeline),
          {
            id: 'now_period',
            label: say.periodOfNow,
            unit: periodNumber,
            note: say.nowPeriodNote,
            format: 'count',
            min: 1,
            max: timeline.periods,
            example: timeline.periods,
          },
          {
            id: 'base_period',
            label: say.comparedWith,
            unit: periodNumber,
            note: say.basePeriodNote,
            format: 'count',
            min: 1,
            max: timeline.periods,
            example: 1,
          },
          { id: 'push', label: say.pushTried, unit: share, note: say.pushNote, format: 'percent', example: 0.1 },
        ],
      },
      { kind: 'inputs', title: say.aboutModel, inputs: [...authorInputs(timeline.firstDay), toleranceInput] },
    ],
  };
}

const owners = {
  en: ['Marketing', 'Product', 'Service'],
  ru: ['Маркетинг', 'Продукт', 'Сервис'],
  zh: ['市场部', '产品部', '服务部'],
  vi: ['Tiếp thị', 'Sản phẩm', 'Dịch vụ'],
};
const ownerOf = (index: number): Texts => ({
  en: owners.en[index % 3] ?? '',
  ru: owners.ru[index % 3] ?? '',
  zh: owners.zh[index % 3] ?? '',
  vi: owners.vi[index % 3] ?? '',
});

const flywheelExample = [
  [say.moreGoodResults, 0.02],
  [say.moreReviewsAndCases, 0.01],
  [say.moreReferrals, 0.015],
  [say.moneyForBetterProduct, 0.005],
] as const satisfies readonly (readonly [Texts, number])[];

export function targetsSheet({ leaves }: Tree): SheetSpec {
  const metric: Texts = say.metric;
  return {
    id: 'targets_sheet',
    role: 'inputs',
    name: say.targets,
    purpose: say.targetsSheetPurpose,
    blocks: [
      {
        kind: 'inputTable',
        id: 'goals',
        title: say.targetsOfLeaves,
        rowHeader: metric,
        complete: true,
        columns: [
          {
            id: 'target',
            needed: true,
            label: say.target,
            unit: say.asMetric,
            note: say.ofOnePeriod,
            format: 'decimal',
          },
        ],
        rows: leaves.map((leaf) => ({
          id: leaf.id,
          label: leaf.name,
          items: itemsOf(leaf),
          typed: typedAs(leaf),
          cells: {
            target: leaf.isShare ? Math.min(1, rounded(leaf.example * 1.1)) : rounded(leaf.example * 1.2),
          },
        })),
      },
      {
        kind: 'inputTable',
        id: 'owners',
        title: say.whoMovesThem,
        rowHeader: metric,
        complete: true,
        columns: [
          { id: 'owner', label: say.owner, note: say.onePersonOrTeam, format: 'text', maxLength: 40 },
          {
            id: 'movable',
            needed: true,
            label: say.teamCanMoveIt,
            note: say.choose,
            format: 'choice',
            options: [yes, no],
          },
          {
            id: 'can_fall',
            needed: true,
            label: say.canItFall,
            note: say.noItOnlyAddsUp,
            format: 'choice',
            options: [yes, no],
          },
        ],
        rows: leaves.map((leaf, index) => ({
          id: leaf.id,
          label: leaf.name,
          items: itemsOf(leaf),
          cells: { owner: ownerOf(index), movable: yes, can_fall: yes },
        })),
      },
      {
        kind: 'inputTable',
        id: 'flywheel',
        title: say.growthFlywheel,
        rowHeader: say.line,
        columns: [
          { id: 'step', needed: true, label: say.step, note: say.feedsNextOne, format: 'text', maxLength: 40 },
          {
            id: 'gain',
            needed: true,
            label: say.gainPerTurn,
            unit: share,
            note: say.below0Friction,
            format: 'percent',
            min: -0.99,
            max: 10,
          },
        ],
        rows: Array.from({ length: flywheelLines }, (_, index) => ({
          id: `step_${index + 1}`,
          label: `${index + 1})`,
          cells: flywheelExample[index] ? { step: flywheelExample[index][0], gain: flywheelExample[index][1] } : {},
        })),
      },
      {
        kind: 'inputs',
        title: say.stageOfLife,
        inputs: [
          {
            id: 'life_stage',
            label: say.productIsIn,
            unit: say.choice,
            note: say.lifeStageNote,
            format: 'choice',
            options: stages.map(({ label }) => label),
            example: stages[1].label,
          },
        ],
      },
    ],
  };
}
