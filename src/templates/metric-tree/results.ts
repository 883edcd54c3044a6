import type { Texts } from '../../locales/language';
import { share } from '../building-blocks/units';
import { waterfallChart, waterfallTable, type Waterfall } from '../building-blocks/waterfall';
import type { Formula, RowSpec, SheetSpec, TableSpec, Words } from '../spec';
import { lastShown, stages } from './inputs';
import { combined, formatOf, type Node, type Tree } from './tree';
import * as say from './results.texts';

/** Turns of the flywheel that are shown. */
export const turns = 12;

export function treeSheet({ nodes, leaves, star }: Tree): SheetSpec {
  const computed = nodes.filter(({ parts }) => parts.length > 0);
  const shown = (leaf: string): string => `shown_${leaf}`;
  return {
    id: 'tree_sheet',
    role: 'results',
    name: say.tree,
    purpose: say.treeSheetPurpose,
    blocks: [
      {
        kind: 'rows',
        title: say.treeSheetBlockTitle,
        // The leaves again, so that a metric is computed from what stands above it.
        rows: [
          ...leaves.map((leaf): RowSpec => ({
            id: shown(leaf.id),
            label: leaf.name,
            unit: leaf.unit,
            note: words.typed,
            format: formatOf(leaf),
            formula: upToNow(leaf.id),
          })),
          ...[...computed].reverse().map((node): RowSpec => ({
            id: node.id,
            label: node.name,
            unit: node.unit,
            note: words[node.relation],
            format: formatOf(node),
            formula: upToNow(combined(node, (id) => (leaves.some((leaf) => leaf.id === id) ? shown(id) : id))),
            emphasis: node === star,
          })),
        ],
      },
    ],
  };
}

/** What is not measured yet is no nought. */
const upToNow = (formula: Formula): Formula => `IF(period > ${lastShown}, word(none), ${formula})`;

const words = {
  typed: say.asTyped,
  sum: say.sumOfItsParts,
  product: say.productOfItsParts,
  ratio: say.firstPartByOthers,
} as const satisfies Record<string, Texts>;

export function effectsSheet(tree: Tree): SheetSpec {
  const { star, leaves } = tree;
  const changed = waterfall(tree);
  const starFormat = star.isCount ? 'count' : 'decimal';
  return {
    id: 'effects_sheet',
    role: 'results',
    name: say.effects,
    purpose: say.effectsSheetPurpose,
    blocks: [
      {
        kind: 'figures',
        asTiles: true,
        title: say.northStar,
        figures: [
          {
            id: 'star_now',
            label: say.now,
            called: say.northStarNow,
            unit: star.unit,
            format: starFormat,
            formula: `ends.now.${star.id}`,
          },
          {
            id: 'star_target',
            label: say.atTargets,
            called: say.northStarAtTargets,
            unit: star.unit,
            format: starFormat,
            formula: `ends.goal.${star.id}`,
          },
          {
            id: 'star_gap',
            label: say.missing,
            called: say.northStarMissing,
            unit: star.unit,
            format: starFormat,
            formula: 'star_target - star_now',
          },
          {
            id: 'strongest',
            label: say.strongestLever,
            format: 'text',
            formula:
              'IFERROR(IF(INDEX(ranked.of_star, MATCH(word(yes), ranked.movable, 0)) > 0, INDEX(ranked.metric, MATCH(word(yes), ranked.movable, 0)), word(none)), word(none))',
          },
        ],
      },
      ranked(tree),
      {
        kind: 'chart',
        id: 'levers_chart',
        shape: 'bar',
        title: say.leversChartTitle,
        over: 'ranked',
        categories: 'metric',
        categoryTitle: say.metric,
        valueTitle: say.changeOfNorthStarPercent,
        valueFormat: 'percent',
        series: [{ label: say.change, values: 'of_star' }],
        reversed: true,
      },
      effects(tree),
      waterfallChart(changed, { id: 'changes_chart', title: say.whyNorthStarChanged }),
      contributions(tree),
      lifeTable,
      turnsTable(star.unit),
      {
        kind: 'chart',
        id: 'turns_chart',
        shape: 'line',
        title: say.turnsChartTitle,
        over: 'turns',
        categoryTitle: say.turn,
        valueTitle: star.unit,
        valueFormat: 'decimal',
        series: [{ label: say.northStarLabel, values: 'value' }],
      },
      flywheelFactors,
      waterfallTable(changed),
      scenarios(tree, 'ends', say.metricsAtTheseStates, [
        { id: 'now', label: say.now, leaf: ({ id }) => `${at('now_period', id)}` },
        { id: 'goal', label: say.targets, leaf: ({ id }) => `goals.${id}.target + 0` },
        { id: 'base', label: say.comparedWith, leaf: ({ id }) => at('base_period', id) },
      ]),
      ...steps.map(({ id, title, leaf }) =>
        scenarios(
          tree,
          id,
          title,
          leaves.map((one, place) => ({
            id: one.id,
            label: one.name,
            leaf: (other: Node) => leaf(other, leaves.indexOf(other) - place),
          })),
        ),
      ),
    ],
  };
}

/** A leaf in one period; an empty number of the period is the first. */
const at = (period: string, id: string): Formula => `INDEX(all(${id}), MAX(1, ${period})) + 0`;

interface Scenario {
  readonly id: string;
  readonly label: Words;
  readonly leaf: (leaf: Node) => Formula;
}

/** The whole tree in several states, a line each: its leaves as said, all else recomputed. */
function scenarios({ nodes }: Tree, id: string, title: Texts, lines: readonly Scenario[]): TableSpec {
  return {
    kind: 'table',
    id,
    title,
    rowHeader: say.state,
    columns: nodes.map((node) => ({ id: node.id, label: node.name, unit: node.unit, format: formatOf(node) })),
    rows: lines.map(({ id: row, label, leaf }) => ({
      id: row,
      label,
      cells: Object.fromEntries(
        nodes.map((node) => [
          node.id,
          node.parts.length === 0 ? leaf(node) : combined(node, (part) => `${id}.${row}.${part}`),
        ]),
      ),
    })),
  };
}

/** `from`: how far a leaf stands behind the one whose line it is; the leaves before it have changed, or those behind it. */
const steps: readonly {
  readonly id: string;
  readonly title: Texts;
  readonly leaf: (leaf: Node, from: number) => Formula;
}[] = [
  {
    id: 'pushed',
    title: say.recomputedWithOneLeafPushed,
    leaf: ({ id, isShare }, from) => {
      const now = `ends.now.${id}`;
      if (from !== 0) return `${now} + 0`;
      // No share is more than all.
      return isShare ? `MIN(1, ${now} * (1 + push))` : `${now} * (1 + push)`;
    },
  },
  {
    id: 'goal_onward',
    title: say.goalOnwardTitle,
    leaf: ({ id }, from) => `ends.${from <= 0 ? 'goal' : 'now'}.${id} + 0`,
  },
  {
    id: 'goal_backward',
    title: say.goalBackwardTitle,
    leaf: ({ id }, from) => `ends.${from >= 0 ? 'goal' : 'now'}.${id} + 0`,
  },
  {
    id: 'now_onward',
    title: say.nowOnwardTitle,
    leaf: ({ id }, from) => `ends.${from <= 0 ? 'now' : 'base'}.${id} + 0`,
  },
  {
    id: 'now_backward',
    title: say.nowBackwardTitle,
    leaf: ({ id }, from) => `ends.${from >= 0 ? 'now' : 'base'}.${id} + 0`,
  },
];

/** The mean of what a leaf adds when the leaves change from the first on, and when they change from the last on. */
function part({ leaves, star }: Tree, index: number, steps_: 'goal' | 'now', from: 'now' | 'base'): Formula {
  const cell = (way: 'onward' | 'backward', place: number): Formula => {
    const leaf = leaves[place];
    return leaf ? `${steps_}_${way}.${leaf.id}.${star.id}` : `ends.${from}.${star.id}`;
  };
  return `(${cell('onward', index)} - ${cell('onward', index - 1)} + ${cell('backward', index)} - ${cell('backward', index + 1)}) / 2`;
}

function effects(tree: Tree): TableSpec {
  const { leaves, star } = tree;
  const unit = star.unit;
  return {
    kind: 'table',
    id: 'effects',
    title: say.effectsTitle,
    rowHeader: say.metric,
    columns: [
      { id: 'with', label: say.northStarWithItPushed, unit, format: 'decimal' },
      { id: 'change', label: say.change, unit, format: 'decimal' },
      { id: 'of_star', label: say.change, unit: share, format: 'percent' },
      { id: 'gap', label: say.partOfGap, unit, format: 'decimal', total: 'sum' },
      { id: 'ratio', label: say.isRatio, format: 'text' },
      { id: 'falls', label: say.canFall, format: 'text' },
      { id: 'moves', label: say.movesNorthStar, format: 'text' },
      {
        id: 'verdict',
        label: say.verdict,
        format: 'text',
        mark: { when: 'effects.this.verdict = word(vanity)', as: 'warning' },
      },
      { id: 'owner', label: say.owner, format: 'text', longest: 40 },
      { id: 'movable', label: say.teamCanMoveIt, format: 'text' },
      { id: 'place', label: say.place, format: 'count' },
      { id: 'order', label: say.line, format: 'count' },
    ],
    rows: leaves.map((leaf, index) => {
      const own = (column: string): string => `effects.${leaf.id}.${column}`;
      const before = leaves[index - 1];
      // What is not pushed, or cannot be, tells nothing.
      const notTried = `OR(push = 0, star_now = 0${leaf.isShare ? `, ends.now.${leaf.id} >= 1` : ''})`;
      return {
        id: leaf.id,
        label: leaf.name,
        cells: {
          with: `pushed.${leaf.id}.${star.id} + 0`,
          change: `${own('with')} - star_now`,
          of_star: `IF(star_now = 0, 0, ${own('change')} / star_now)`,
          gap: part(tree, index, 'goal', 'now'),
          ratio: leaf.isShare ? 'word(yes)' : 'word(no)',
          falls: `owners.${leaf.id}.can_fall & ""`,
          moves: `IF(${notTried}, word(none), IF(ABS(${own('change')}) > check_tolerance * ABS(star_now), word(yes), word(no)))`,
          verdict: `IF(${own('moves')} = word(none), word(none), IF(AND(${own('moves')} = word(yes), OR(${own('ratio')} = word(yes), ${own('falls')} = word(yes))), word(useful), word(vanity)))`,
          owner: `owners.${leaf.id}.owner & ""`,
          movable: `owners.${leaf.id}.movable & ""`,
          place: `1 + SUMPRODUCT((effects.change > ${own('change')}) + (effects.change = ${own('change')}) * (effects.order < ${own('order')}))`,
          order: before ? `effects.${before.id}.order + 1` : '1',
        },
      };
    }),
  };
}

function ranked({ leaves }: Tree): TableSpec {
  return {
    kind: 'table',
    id: 'ranked',
    title: say.leversStrongestFirst,
    rowHeader: say.place,
    columns: [
      { id: 'metric', label: say.metric, format: 'text', says: leaves.map(({ name }) => name) },
      { id: 'of_star', label: say.changeOfNorthStar, unit: share, format: 'percent' },
      { id: 'movable', label: say.teamCanMoveIt, format: 'text' },
      { id: 'owner', label: say.owner, format: 'text', longest: 40 },
      { id: 'place', label: say.place, format: 'count' },
    ],
    rows: leaves.map((_, index) => {
      const id = `place_${index + 1}`;
      const found = `MATCH(ranked.${id}.place, effects.place, 0)`;
      return {
        id,
        label: `${index + 1})`,
        cells: {
          metric: `INDEX(labels(effects), ${found}) & ""`,
          of_star: `INDEX(effects.of_star, ${found})`,
          movable: `INDEX(effects.movable, ${found})`,
          owner: `INDEX(effects.owner, ${found})`,
          place: index === 0 ? '1' : `ranked.place_${index}.place + 1`,
        },
      };
    }),
  };
}

function waterfall({ leaves, star }: Tree): Waterfall {
  return {
    id: 'changes_columns',
    statement: 'changes',
    column: 'amount',
    unit: star.unit,
    format: 'decimal',
    lines: [
      { id: 'before', label: say.then, stands: true },
      ...leaves.map(({ id, name }) => ({ id, label: name, stands: false })),
      { id: 'after', label: say.nowLabel, stands: true },
    ],
  };
}

function contributions(tree: Tree): TableSpec {
  const { leaves, star } = tree;
  const amounts: readonly (readonly [string, Words, Formula])[] = [
    ['before', say.then, `ends.base.${star.id} + 0`],
    ...leaves.map(({ id, name }, index) => [id, name, part(tree, index, 'now', 'base')] as const),
    ['after', say.nowLabel, `ends.now.${star.id} + 0`],
  ];
  return {
    kind: 'table',
    id: 'changes',
    title: say.changesTitle,
    rowHeader: say.metric,
    columns: [
      { id: 'amount', label: say.northStarLabel, unit: star.unit, format: 'decimal' },
      { id: 'of_before', label: say.ofWhatItWas, unit: share, format: 'percent' },
    ],
    rows: amounts.map(([id, label, amount]) => ({
      id,
      label,
      cells: { amount, of_before: `IF(changes.before.amount = 0, 0, changes.${id}.amount / changes.before.amount)` },
    })),
  };
}

const lifeTable: TableSpec = {
  kind: 'table',
  id: 'life',
  title: say.lifeTitle,
  rowHeader: say.stage,
  columns: [
    { id: 'now', label: say.isNow, format: 'text' },
    { id: 'watch', label: say.watch, format: 'text', longest: 80 },
  ],
  mark: { when: 'life.this.now = word(yes)', as: 'good' },
  rows: stages.map(({ id, label }) => ({
    id,
    label,
    cells: { now: `IF(label(life.${id}) = life_stage, word(yes), word(none))`, watch: `word(watch_${id})` },
  })),
};

const flywheelFactors: TableSpec = {
  kind: 'table',
  id: 'factors',
  title: say.oneTurnStepByStep,
  rowHeader: say.line,
  columns: [
    { id: 'step', label: say.step, format: 'text', longest: 40 },
    { id: 'so_far', label: say.grownTo, unit: say.times, format: 'factor' },
  ],
  rows: Array.from({ length: 6 }, (_, index) => ({
    id: `step_${index + 1}`,
    label: `${index + 1})`,
    cells: {
      step: `flywheel.step_${index + 1}.step & ""`,
      so_far:
        index === 0
          ? '1 + flywheel.step_1.gain'
          : `factors.step_${index}.so_far * (1 + flywheel.step_${index + 1}.gain)`,
    },
  })),
};

function turnsTable(unit: Words): TableSpec {
  return {
    kind: 'table',
    id: 'turns',
    title: say.flywheel,
    rowHeader: say.turn,
    columns: [{ id: 'value', label: say.northStarLabel, unit, format: 'decimal' }],
    rows: Array.from({ length: turns + 1 }, (_, turn) => ({
      id: `turn_${turn}`,
      label:
        turn === 0 ? say.now : { en: `Turn ${turn}`, ru: `Оборот ${turn}`, zh: `第 ${turn} 圈`, vi: `Vòng ${turn}` },
      cells: { value: turn === 0 ? 'star_now + 0' : `turns.turn_${turn - 1}.value * factors.step_6.so_far` },
    })),
  };
}
