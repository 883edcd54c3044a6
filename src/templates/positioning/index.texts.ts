// What index.ts says.
import type { Texts } from '../../locales/language';

export const positioningAndFit: Texts = {
  en: 'Positioning and fit',
  ru: 'Позиционирование и PMF',
  zh: '定位与市场契合',
  vi: 'Định vị và độ phù hợp',
};
export const positioningPurpose: Texts = {
  en: 'For product managers and founders: where you stand among competitors, which strategy the SWOT favours, and whether the product fits its market.',
  ru: 'Для менеджеров продукта и основателей: где вы среди конкурентов, за какую стратегию говорит SWOT и подходит ли продукт рынку.',
  zh: '面向产品经理与创业者：您在竞争中的位置、SWOT 指向的战略，以及产品是否契合市场。',
  vi: 'Dành cho quản lý sản phẩm và nhà sáng lập: bạn đứng đâu giữa các đối thủ, SWOT nghiêng về chiến lược nào, sản phẩm có hợp thị trường không.',
};
export const positioningInShort: Texts = {
  en: 'Where you stand, and whether customers would miss you',
  ru: 'Где вы среди конкурентов и нужны ли рынку',
  zh: '您处于什么位置，市场是否需要',
  vi: 'Bạn đứng ở đâu, khách có cần bạn không',
};
export const positioningSearchedAs: Texts = {
  en: 'competitors, competitor analysis, positioning map, perceptual map, quadrant, SWOT, TOWS, product-market fit, PMF, Sean Ellis test, 40% rule, must-have survey, retention curve, 5W2H, action plan, MVP, strategy',
  ru: 'конкуренты, анализ конкурентов, карта позиционирования, карта восприятия, SWOT, СВОТ, product-market fit, соответствие рынку, тест Шона Эллиса, правило 40 %, опрос, удержание, 5W2H, план действий, MVP, стратегия',
  zh: '竞品分析, 竞争对手, 定位图, 感知图, 四象限, SWOT, 态势分析, 产品市场契合, PMF, 40% 法则, 问卷, 留存曲线, 5W2H, 行动计划, MVP, 战略',
  vi: 'đối thủ, phân tích đối thủ, bản đồ định vị, bản đồ nhận thức, SWOT, phù hợp thị trường, PMF, quy tắc 40%, khảo sát, giữ chân, 5W2H, kế hoạch hành động, MVP, chiến lược',
};
export const atGlance: Texts = { en: 'At a glance', ru: 'Главное', zh: '概览', vi: 'Tổng quan' };
export const competitors: Texts = { en: 'Competitors', ru: 'Конкуренты', zh: '竞争对手', vi: 'Đối thủ' };
export const marketPurpose: Texts = {
  en: 'Criteria with weights and axes, competitors, scores',
  ru: 'Критерии с весами и осями, конкуренты, баллы',
  zh: '标准、权重与坐标轴、对手、得分',
  vi: 'Tiêu chí, trọng số, trục, đối thủ, điểm',
};
export const strategy: Texts = { en: 'Strategy', ru: 'Стратегия', zh: '战略', vi: 'Chiến lược' };
export const strategyPurpose: Texts = {
  en: 'SWOT with weights, the four strategies, seven questions',
  ru: 'SWOT с весами, четыре стратегии, семь вопросов',
  zh: '加权 SWOT、四种战略、七问',
  vi: 'SWOT có trọng số, bốn chiến lược, bảy câu hỏi',
};
export const marketFit: Texts = { en: 'Market fit', ru: 'PMF и удержание', zh: '市场契合', vi: 'Độ phù hợp' };
export const fitPurpose: Texts = {
  en: 'Steps to product-market fit, answers of users, retention',
  ru: 'Шаги к PMF, ответы пользователей, удержание',
  zh: '契合步骤、用户回答、留存',
  vi: 'Các bước, câu trả lời của người dùng, giữ chân',
};
export const actions: Texts = { en: 'Actions', ru: 'Действия', zh: '行动计划', vi: 'Hành động' };
export const actionsSheetPurpose: Texts = {
  en: 'What, who, until when, and what came of it',
  ru: 'Что, кто, до какого срока и что получилось',
  zh: '做什么、谁负责、何时完成、结果如何',
  vi: 'Việc gì, ai làm, đến khi nào, kết quả ra sao',
};
export const workings: Texts = { en: 'Workings', ru: 'Расчёты', zh: '计算', vi: 'Tính toán' };
export const workingsPurpose: Texts = {
  en: 'Places, distances and counts, for the results',
  ru: 'Места, расстояния и подсчёты для итогов',
  zh: '位置、距离与统计，供结果使用',
  vi: 'Vị trí, khoảng cách, số đếm cho kết quả',
};
export const results: Texts = { en: 'Results', ru: 'Итоги', zh: '结果', vi: 'Kết quả' };
export const resultsPurpose: Texts = {
  en: 'Map, strategies, fit, retention and what is overdue',
  ru: 'Карта, стратегии, PMF, удержание и просроченное',
  zh: '定位图、战略、契合度、留存与逾期事项',
  vi: 'Bản đồ, chiến lược, độ phù hợp, giữ chân, việc quá hạn',
};
