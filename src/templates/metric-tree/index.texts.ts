// What index.ts says.
import type { Texts } from '../../locales/language';

export const metricTree: Texts = { en: 'Metric tree', ru: 'Дерево метрик', zh: '指标树', vi: 'Cây chỉ số' };
export const metricTreePurpose: Texts = {
  en: 'For product and growth teams: the North Star as a tree of metrics, which of them moves it most, what the gap to the target is and why it changed.',
  ru: 'Для продуктовых команд и команд роста: главная метрика как дерево, что движет её сильнее всего, чего не хватает до цели и почему она изменилась.',
  zh: '面向产品与增长团队：把北极星指标拆成指标树，看哪个杠杆最强、距目标差多少、为何变化。',
  vi: 'Dành cho nhóm sản phẩm và tăng trưởng: Sao Bắc Đẩu thành cây chỉ số, chỉ số nào đẩy mạnh nhất, còn thiếu gì so với mục tiêu và vì sao thay đổi.',
};
export const metricTreeInShort: Texts = {
  en: 'Which metric moves the North Star most?',
  ru: 'Какая метрика сильнее движет главную?',
  zh: '哪个指标最能推动北极星？',
  vi: 'Chỉ số nào đẩy Sao Bắc Đẩu mạnh nhất?',
};
export const metricTreeSearchedAs: Texts = {
  en: 'North Star, KPI tree, driver tree, metrics, drivers, levers, decomposition, vanity metrics, growth flywheel, contribution, gap to target, OKR, root cause',
  ru: 'North Star, полярная звезда, дерево KPI, драйверы, рычаги, декомпозиция, метрики тщеславия, маховик роста, факторный анализ, разрыв до цели, OKR, показатели',
  zh: '北极星指标, KPI 树, 驱动因素, 杠杆, 指标拆解, 虚荣指标, 增长飞轮, 贡献度, 归因分析, 差距分析, OKR, 指标体系',
  vi: 'North Star, cây KPI, động lực, đòn bẩy, phân rã chỉ số, chỉ số phù phiếm, bánh đà tăng trưởng, đóng góp, khoảng cách mục tiêu, OKR, nguyên nhân gốc, chỉ tiêu',
};
export const useful: Texts = { en: 'useful', ru: 'полезна', zh: '有用', vi: 'hữu ích' };
export const vanity: Texts = { en: 'vanity', ru: 'тщеславие', zh: '虚荣', vi: 'phù phiếm' };
export const treeLabel: Texts = {
  en: 'Current North Star: by the tree over periods and recomputed',
  ru: 'Главная метрика сейчас: по дереву и пересчётом',
  zh: '当前北极星：按期计算与重算一致',
  vi: 'Sao Bắc Đẩu hiện tại: theo cây và tính lại',
};
export const gapLabel: Texts = {
  en: 'The parts of the gap add up to the gap',
  ru: 'Части разрыва складываются в разрыв',
  zh: '差距各份额之和等于差距',
  vi: 'Các phần cộng lại bằng khoảng cách',
};
export const changesLabel: Texts = {
  en: 'What changed adds up: from then to now',
  ru: 'Изменения складываются: от было к стало',
  zh: '各项变化之和等于总变化',
  vi: 'Các thay đổi cộng lại khớp từ trước đến nay',
};
export const targetsLabel: Texts = {
  en: 'All leaves at their targets, one after the other and at once',
  ru: 'Все листья на целях: по одному и сразу',
  zh: '逐一达标与同时达标一致',
  vi: 'Mọi lá đạt mục tiêu: lần lượt và cùng lúc',
};
export const flywheelLabel: Texts = {
  en: 'Flywheel: turn by turn and as a power',
  ru: 'Маховик: по оборотам и степенью',
  zh: '飞轮：逐圈与乘方一致',
  vi: 'Bánh đà: từng vòng và theo lũy thừa',
};
