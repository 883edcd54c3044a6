import { template } from '../asked';
import { authorFacts, noNumberWords } from '../building-blocks/general';
import { timelineSpec } from '../building-blocks/timeline';
import { no, yes } from '../building-blocks/units';
import type { CheckSpec } from '../spec';
import { about } from './about';
import { stages, targetsSheet, valuesSheet } from './inputs';
import { questions } from './questions';
import { effectsSheet, treeSheet, turns } from './results';
import { largestExample, treeOf, type Tree } from './tree';
import * as say from './index.texts';

/** The North Star as a tree of metrics: which of them moves it most, and what its change was made of. */
export const metricTree = template({
  id: 'metric-tree',
  kind: 'model',
  version: 1,
  name: say.metricTree,
  purpose: say.metricTreePurpose,
  inShort: say.metricTreeInShort,
  group: 'measure',
  startFor: [],
  searchedAs: say.metricTreeSearchedAs,
  sources: [
    'Dietzenbacher, E., & Los, B. (1998). Structural Decomposition Techniques: Sense and Sensitivity. Economic Systems Research 10(4), 307–324.',
    'Ries, E. (2011). The Lean Startup. Crown Business.',
  ],
  questions,
  goingOn: { namedPeriods: [{ id: 'now_period' }, { id: 'base_period' }] },
  build: (answers) => {
    const tree = treeOf(answers);
    const [introduction, growth, maturity, decline] = stages;
    return {
      title: answers.name,
      // Amounts have no currency here, but columns must be wide enough for them, and for a target above them.
      currency: { code: '', typical: 2 * largestExample(tree) },
      timeline: timelineSpec(tree.timeline),
      about: { facts: authorFacts, ...about },
      words: {
        none: noNumberWords.none,
        yes,
        no,
        useful: say.useful,
        vanity: say.vanity,
        watch_introduction: introduction.watch,
        watch_growth: growth.watch,
        watch_maturity: maturity.watch,
        watch_decline: decline.watch,
      },
      sheets: [valuesSheet(tree), targetsSheet(tree), treeSheet(tree), effectsSheet(tree)],
      checks: { tolerance: 'check_tolerance', rows: checksOf(tree) },
    };
  },
});

function checksOf({ star, leaves }: Tree): readonly CheckSpec[] {
  const last = leaves.at(-1)?.id ?? star.id;
  const scale = `ABS(ends.now.${star.id}) + ABS(ends.goal.${star.id}) + ABS(ends.base.${star.id}) + SUMPRODUCT(ABS(goal_onward.${star.id})) + SUMPRODUCT(ABS(now_onward.${star.id}))`;
  return [
    {
      id: 'tree',
      label: say.treeLabel,
      format: 'decimal',
      value: `INDEX(all(${star.id}), MAX(1, now_period)) + 0`,
      otherWay: `ends.now.${star.id}`,
    },
    { id: 'gap', label: say.gapLabel, format: 'decimal', value: 'effects.total.gap', otherWay: 'star_gap', scale },
    {
      id: 'changes',
      label: say.changesLabel,
      format: 'decimal',
      value: 'SUM(changes.amount) - changes.before.amount - changes.after.amount',
      otherWay: 'changes.after.amount - changes.before.amount',
      scale,
    },
    {
      id: 'targets',
      label: say.targetsLabel,
      format: 'decimal',
      value: `goal_onward.${last}.${star.id}`,
      otherWay: `ends.goal.${star.id}`,
    },
    {
      id: 'flywheel',
      label: say.flywheelLabel,
      format: 'decimal',
      value: `turns.turn_${turns}.value`,
      otherWay: `star_now * factors.step_6.so_far ^ (ROWS(turns.value) - 1)`,
    },
  ];
}
