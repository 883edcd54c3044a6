// What results.ts says.
import type { Texts } from '../../locales/language';

export const metric: Texts = { en: 'Metric', ru: 'Метрика', zh: '指标', vi: 'Chỉ số' };
export const tree: Texts = { en: 'Tree', ru: 'Дерево', zh: '指标树', vi: 'Cây chỉ số' };
export const treeSheetPurpose: Texts = {
  en: 'Every metric up to the North Star, period by period',
  ru: 'Все метрики до главной по периодам',
  zh: '逐期计算至北极星指标',
  vi: 'Mọi chỉ số đến Sao Bắc Đẩu theo từng kỳ',
};
export const treeSheetBlockTitle: Texts = {
  en: 'From the leaves up to the North Star',
  ru: 'От листьев к главной метрике',
  zh: '由叶指标到北极星',
  vi: 'Từ chỉ số lá lên Sao Bắc Đẩu',
};
export const asTyped: Texts = { en: 'As typed', ru: 'Как введено', zh: '填写值', vi: 'Như đã nhập' };
export const sumOfItsParts: Texts = {
  en: 'Sum of its parts',
  ru: 'Сумма частей',
  zh: '各部分之和',
  vi: 'Tổng các phần',
};
export const productOfItsParts: Texts = {
  en: 'Product of its parts',
  ru: 'Произведение частей',
  zh: '各部分之积',
  vi: 'Tích các phần',
};
export const firstPartByOthers: Texts = {
  en: 'The first part ÷ the others',
  ru: 'Первая часть ÷ остальные',
  zh: '首项 ÷ 其余',
  vi: 'Phần đầu ÷ các phần còn lại',
};
export const effects: Texts = { en: 'Effects', ru: 'Влияния', zh: '影响', vi: 'Tác động' };
export const effectsSheetPurpose: Texts = {
  en: 'What moves the North Star, and the gap to the target',
  ru: 'Что движет главную метрику и чего не хватает до цели',
  zh: '什么推动北极星，距目标差多少',
  vi: 'Điều gì đẩy Sao Bắc Đẩu và còn thiếu gì so với mục tiêu',
};
export const northStar: Texts = { en: 'North Star', ru: 'Главная метрика', zh: '北极星指标', vi: 'Sao Bắc Đẩu' };
export const now: Texts = { en: 'Now', ru: 'Сейчас', zh: '当前', vi: 'Hiện tại' };
export const northStarNow: Texts = {
  en: 'North Star now',
  ru: 'Главная метрика сейчас',
  zh: '当前北极星指标',
  vi: 'Sao Bắc Đẩu hiện tại',
};
export const atTargets: Texts = { en: 'At the targets', ru: 'При целях', zh: '达成目标时', vi: 'Khi đạt mục tiêu' };
export const northStarAtTargets: Texts = {
  en: 'North Star at the targets',
  ru: 'Главная метрика при целях',
  zh: '达成目标时的北极星指标',
  vi: 'Sao Bắc Đẩu khi đạt mục tiêu',
};
export const missing: Texts = { en: 'Missing', ru: 'Не хватает', zh: '差距', vi: 'Còn thiếu' };
export const northStarMissing: Texts = {
  en: 'North Star: gap to the target',
  ru: 'Сколько не хватает главной метрике до цели',
  zh: '北极星指标与目标的差距',
  vi: 'Sao Bắc Đẩu còn thiếu so với mục tiêu',
};
export const strongestLever: Texts = {
  en: 'Strongest lever of the team',
  ru: 'Сильнейший рычаг команды',
  zh: '团队可推动的最强杠杆',
  vi: 'Đòn bẩy mạnh nhất của nhóm',
};
export const leversChartTitle: Texts = {
  en: 'What the same push of each metric does',
  ru: 'Что даёт одинаковое улучшение каждой метрики',
  zh: '各指标同幅提升的影响',
  vi: 'Cùng một mức tăng ở mỗi chỉ số mang lại gì',
};
export const changeOfNorthStarPercent: Texts = {
  en: 'change of the North Star, %',
  ru: 'изменение главной метрики, %',
  zh: '北极星变化 %',
  vi: 'thay đổi Sao Bắc Đẩu, %',
};
export const change: Texts = { en: 'Change', ru: 'Изменение', zh: '变化', vi: 'Thay đổi' };
export const whyNorthStarChanged: Texts = {
  en: 'Why the North Star changed',
  ru: 'Почему изменилась главная метрика',
  zh: '北极星为何变化',
  vi: 'Vì sao Sao Bắc Đẩu thay đổi',
};
export const turnsChartTitle: Texts = {
  en: 'North Star over the turns of the flywheel',
  ru: 'Главная метрика по оборотам маховика',
  zh: '飞轮各圈的北极星',
  vi: 'Sao Bắc Đẩu qua các vòng bánh đà',
};
export const turn: Texts = { en: 'Turn', ru: 'Оборот', zh: '圈数', vi: 'Vòng' };
export const northStarLabel: Texts = { en: 'North Star', ru: 'Главная метрика', zh: '北极星', vi: 'Sao Bắc Đẩu' };
export const metricsAtTheseStates: Texts = {
  en: 'Metrics at these states',
  ru: 'Метрики в этих состояниях',
  zh: '各状态下的指标',
  vi: 'Chỉ số ở các trạng thái',
};
export const targets: Texts = { en: 'Targets', ru: 'Цели', zh: '目标', vi: 'Mục tiêu' };
export const comparedWith: Texts = { en: 'Compared with', ru: 'База сравнения', zh: '对比期', vi: 'Kỳ so sánh' };
export const state: Texts = { en: 'State', ru: 'Состояние', zh: '状态', vi: 'Trạng thái' };
export const recomputedWithOneLeafPushed: Texts = {
  en: 'Recomputed with one leaf pushed, shares to 100% at most',
  ru: 'Пересчёт с одной улучшенной метрикой, доли — до 100 %',
  zh: '单个叶指标提升后的重算（比例至多 100%）',
  vi: 'Tính lại khi tăng một chỉ số lá, tỷ lệ tối đa 100%',
};
export const goalOnwardTitle: Texts = {
  en: 'To the targets one by one, from the first',
  ru: 'К целям по одной, с первой',
  zh: '自首项起逐一达标',
  vi: 'Đạt mục tiêu lần lượt, từ đầu',
};
export const goalBackwardTitle: Texts = {
  en: 'To the targets one by one, from the last',
  ru: 'К целям по одной, с последней',
  zh: '自末项起逐一达标',
  vi: 'Đạt mục tiêu lần lượt, từ cuối',
};
export const nowOnwardTitle: Texts = {
  en: 'From then to now one by one, from the first',
  ru: 'К текущему по одной, с первой',
  zh: '自首项起逐一变为当前',
  vi: 'Từ kỳ so sánh đến nay lần lượt, từ đầu',
};
export const nowBackwardTitle: Texts = {
  en: 'From then to now one by one, from the last',
  ru: 'К текущему по одной, с последней',
  zh: '自末项起逐一变为当前',
  vi: 'Từ kỳ so sánh đến nay lần lượt, từ cuối',
};
export const effectsTitle: Texts = {
  en: 'Each leaf: its effect, its part of the gap, and whether it is vanity',
  ru: 'Листья: влияние, часть разрыва и метрики тщеславия',
  zh: '各叶指标：影响、差距份额与虚荣检验',
  vi: 'Từng chỉ số lá: tác động, phần khoảng cách, có phải chỉ số phù phiếm',
};
export const northStarWithItPushed: Texts = {
  en: 'North Star with it pushed',
  ru: 'Главная с улучшением',
  zh: '提升后的北极星',
  vi: 'Sao Bắc Đẩu khi tăng',
};
export const partOfGap: Texts = { en: 'Part of the gap', ru: 'Часть разрыва', zh: '差距份额', vi: 'Phần khoảng cách' };
export const isRatio: Texts = { en: 'Is a ratio', ru: 'Это доля', zh: '是比例', vi: 'Là tỷ lệ' };
export const canFall: Texts = { en: 'Can fall', ru: 'Может упасть', zh: '会下降', vi: 'Có thể giảm' };
export const movesNorthStar: Texts = {
  en: 'Moves the North Star',
  ru: 'Движет главную',
  zh: '推动北极星',
  vi: 'Đẩy Sao Bắc Đẩu',
};
export const verdict: Texts = { en: 'Verdict', ru: 'Вывод', zh: '结论', vi: 'Kết luận' };
export const owner: Texts = { en: 'Owner', ru: 'Ответственный', zh: '负责人', vi: 'Phụ trách' };
export const teamCanMoveIt: Texts = {
  en: 'Team can move it',
  ru: 'Команда влияет',
  zh: '团队可推动',
  vi: 'Nhóm tác động được',
};
export const place: Texts = { en: 'Place', ru: 'Место', zh: '名次', vi: 'Hạng' };
export const line: Texts = { en: 'Line', ru: 'Строка', zh: '行', vi: 'Dòng' };
export const leversStrongestFirst: Texts = {
  en: 'Levers, the strongest first',
  ru: 'Рычаги, начиная с сильнейшего',
  zh: '杠杆（由强到弱）',
  vi: 'Các đòn bẩy, mạnh nhất trước',
};
export const changeOfNorthStar: Texts = {
  en: 'Change of the North Star',
  ru: 'Изменение главной',
  zh: '北极星变化',
  vi: 'Thay đổi Sao Bắc Đẩu',
};
export const then: Texts = { en: 'Then', ru: 'Было', zh: '对比期', vi: 'Trước' };
export const nowLabel: Texts = { en: 'Now', ru: 'Стало', zh: '当前', vi: 'Nay' };
export const changesTitle: Texts = {
  en: 'What changed the North Star between the two periods',
  ru: 'Что изменило главную метрику между периодами',
  zh: '两期之间北极星变化的构成',
  vi: 'Điều gì thay đổi Sao Bắc Đẩu giữa hai kỳ',
};
export const ofWhatItWas: Texts = { en: 'Of what it was', ru: 'К тому, что было', zh: '占对比期', vi: 'So với trước' };
export const lifeTitle: Texts = {
  en: 'What to watch at each stage of life',
  ru: 'За чем следить на каждой стадии',
  zh: '各阶段应关注的指标',
  vi: 'Cần theo dõi gì ở mỗi giai đoạn',
};
export const stage: Texts = { en: 'Stage', ru: 'Стадия', zh: '阶段', vi: 'Giai đoạn' };
export const isNow: Texts = { en: 'Is now', ru: 'Сейчас', zh: '当前', vi: 'Hiện tại' };
export const watch: Texts = { en: 'Watch', ru: 'Следить', zh: '关注', vi: 'Theo dõi' };
export const oneTurnStepByStep: Texts = {
  en: 'One turn, step by step',
  ru: 'Один оборот по звеньям',
  zh: '一圈各环节',
  vi: 'Một vòng, từng bước',
};
export const step: Texts = { en: 'Step', ru: 'Звено', zh: '环节', vi: 'Bước' };
export const grownTo: Texts = { en: 'Grown to', ru: 'Выросло до', zh: '累计倍数', vi: 'Tăng đến' };
export const times: Texts = { en: 'times', ru: 'раз', zh: '倍', vi: 'lần' };
export const flywheel: Texts = { en: 'Flywheel', ru: 'Маховик', zh: '增长飞轮', vi: 'Bánh đà' };
