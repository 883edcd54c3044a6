// What questions.ts says.
import type { Texts } from '../../locales/language';

export const qualityBoard: Texts = {
  en: 'Quality board',
  ru: 'Панель качества',
  zh: '教学质量看板',
  vi: 'Bảng chất lượng',
};
export const whatIsMeasured: Texts = { en: 'What is measured', ru: 'Что измеряем', zh: '衡量什么', vi: 'Đo lường gì' };
export const streamsOrIntakes: Texts = {
  en: 'Streams or intakes',
  ru: 'Потоки',
  zh: '班期',
  vi: 'Khóa hoặc đợt tuyển',
};
export const streamsHint: Texts = {
  en: 'Groups that study together, the oldest first; 2 to 24.',
  ru: 'Группы, которые учатся вместе, начиная с самой ранней; от 2 до 24.',
  zh: '同期学习的班级，按时间先后填写，2 至 24 个。',
  vi: 'Các nhóm học cùng nhau, nhóm cũ nhất trước; từ 2 đến 24.',
};
export const modulesOfCourse: Texts = {
  en: 'Modules of the course',
  ru: 'Модули курса',
  zh: '课程模块',
  vi: 'Các mô-đun của khóa học',
};
export const modulesHint: Texts = {
  en: 'In the order in which they are studied; 1 to 20.',
  ru: 'В порядке прохождения; от 1 до 20.',
  zh: '按学习顺序填写，1 至 20 个。',
  vi: 'Theo thứ tự học; từ 1 đến 20.',
};
export const yourOwnMetrics: Texts = {
  en: 'Your own metrics',
  ru: 'Свои метрики',
  zh: '自定义指标',
  vi: 'Chỉ số riêng',
};
export const measuresHint: Texts = {
  en: 'Besides the usual ones, which are there already; up to 6.',
  ru: 'Помимо обычных, которые уже есть; до 6.',
  zh: '常用指标已内置，此处补充，最多 6 个。',
  vi: 'Ngoài các chỉ số thường dùng đã có sẵn; tối đa 6.',
};
