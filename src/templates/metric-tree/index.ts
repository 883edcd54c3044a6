import { template } from '../asked';
import { authorFacts, noNumberWords } from '../building-blocks/general';
import { timelineSpec } from '../building-blocks/timeline';
import type { CheckSpec } from '../spec';
import { about } from './about';
import { no, stages, targetsSheet, valuesSheet, yes } from './inputs';
import { questions } from './questions';
import { effectsSheet, treeSheet, turns } from './results';
import { treeOf, type Tree } from './tree';

/** The North Star as a tree of metrics: which of them moves it most, and what its change was made of. */
export const metricTree = template({
  id: 'metric-tree',
  kind: 'model',
  version: 1,
  name: { en: 'Metric tree', ru: 'Дерево метрик', zh: '指标树', vi: 'Cây chỉ số' },
  purpose: {
    en: 'For product and growth teams: the North Star as a tree of metrics, which of them moves it most, what is missing to the target and why it changed.',
    ru: 'Для продуктовых команд и команд роста: главная метрика как дерево, что движет её сильнее всего, чего не хватает до цели и почему она изменилась.',
    zh: '面向产品与增长团队：把北极星指标拆成指标树，看哪个杠杆最强、距目标差多少、为何变化。',
    vi: 'Dành cho nhóm sản phẩm và tăng trưởng: Sao Bắc Đẩu thành cây chỉ số, chỉ số nào đẩy mạnh nhất, còn thiếu gì so với mục tiêu và vì sao thay đổi.',
  },
  inShort: {
    en: 'Which metric moves the North Star most?',
    ru: 'Какая метрика сильнее движет главную?',
    zh: '哪个指标最能推动北极星？',
    vi: 'Chỉ số nào đẩy Sao Bắc Đẩu mạnh nhất?',
  },
  group: 'measure',
  startFor: [],
  searchedAs: {
    en: 'North Star, KPI tree, driver tree, metrics, drivers, levers, decomposition, vanity metrics, growth flywheel, contribution, gap to target, OKR, root cause',
    ru: 'North Star, полярная звезда, дерево KPI, драйверы, рычаги, декомпозиция, метрики тщеславия, маховик роста, факторный анализ, разрыв до цели, OKR, показатели',
    zh: '北极星指标, KPI 树, 驱动因素, 杠杆, 指标拆解, 虚荣指标, 增长飞轮, 贡献度, 归因分析, 差距分析, OKR, 指标体系',
    vi: 'North Star, cây KPI, động lực, đòn bẩy, phân rã chỉ số, chỉ số phù phiếm, bánh đà tăng trưởng, đóng góp, khoảng cách mục tiêu, OKR, nguyên nhân gốc, chỉ tiêu',
  },
  sources: [
    'Dietzenbacher, E., & Los, B. (1998). Structural Decomposition Techniques: Sense and Sensitivity. Economic Systems Research 10(4), 307–324.',
    'Ries, E. (2011). The Lean Startup. Crown Business.',
  ],
  questions,
  build: (answers) => {
    const tree = treeOf(answers);
    const [introduction, growth, maturity, decline] = stages;
    return {
      title: answers.name,
      timeline: timelineSpec(tree.timeline),
      about: { facts: authorFacts, ...about },
      words: {
        none: noNumberWords.none,
        yes,
        no,
        useful: { en: 'useful', ru: 'полезна', zh: '有用', vi: 'hữu ích' },
        vanity: { en: 'vanity', ru: 'тщеславие', zh: '虚荣', vi: 'phù phiếm' },
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
      label: {
        en: 'North Star of now: by the tree over periods and recomputed',
        ru: 'Главная метрика сейчас: по дереву и пересчётом',
        zh: '当前北极星：按期计算与重算一致',
        vi: 'Sao Bắc Đẩu hiện tại: theo cây và tính lại',
      },
      format: 'decimal',
      value: `INDEX(all(${star.id}), MAX(1, now_period)) + 0`,
      otherWay: `ends.now.${star.id}`,
    },
    {
      id: 'gap',
      label: {
        en: 'The parts of the gap add up to the gap',
        ru: 'Доли разрыва складываются в разрыв',
        zh: '差距各份额之和等于差距',
        vi: 'Các phần cộng lại bằng khoảng cách',
      },
      format: 'decimal',
      value: 'effects.total.gap',
      otherWay: 'star_gap',
      scale,
    },
    {
      id: 'changes',
      label: {
        en: 'What changed adds up: from then to now',
        ru: 'Изменения складываются: от было к стало',
        zh: '各项变化之和等于总变化',
        vi: 'Các thay đổi cộng lại khớp từ trước đến nay',
      },
      format: 'decimal',
      value: 'SUM(changes.amount) - changes.before.amount - changes.after.amount',
      otherWay: 'changes.after.amount - changes.before.amount',
      scale,
    },
    {
      id: 'targets',
      label: {
        en: 'All leaves at their targets, one after the other and at once',
        ru: 'Все листья на целях: по одной и сразу',
        zh: '逐一达标与同时达标一致',
        vi: 'Mọi lá đạt mục tiêu: lần lượt và cùng lúc',
      },
      format: 'decimal',
      value: `goal_onward.${last}.${star.id}`,
      otherWay: `ends.goal.${star.id}`,
    },
    {
      id: 'flywheel',
      label: {
        en: 'Flywheel: turn by turn and as a power',
        ru: 'Маховик: по оборотам и степенью',
        zh: '飞轮：逐转与乘方一致',
        vi: 'Bánh đà: từng vòng và theo lũy thừa',
      },
      format: 'decimal',
      value: `turns.turn_${turns}.value`,
      otherWay: `star_now * factors.step_6.so_far ^ (ROWS(turns.value) - 1)`,
    },
  ];
}
