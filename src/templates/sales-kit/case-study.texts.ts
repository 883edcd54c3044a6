// What case-study.ts says.
import type { Texts } from '../../locales/language';

export const client: Texts = { en: 'Client', ru: 'Клиент', zh: '客户', vi: 'Khách hàng' };
export const whoAndHowLarge: Texts = {
  en: 'Who, and how large.',
  ru: 'Кто и какого размера.',
  zh: '客户是谁，规模多大。',
  vi: 'Là ai, quy mô ra sao.',
};
export const caseClientExample: Texts = {
  en: 'A school of design with 28 curators and 1,200 learners a year',
  ru: 'Школа дизайна: 28 кураторов, 1200 учеников в год',
  zh: '一所设计学校，28 位班主任，每年 1200 名学员',
  vi: 'Trường thiết kế có 28 trợ giảng và 1.200 học viên mỗi năm',
};
export const configuration: Texts = { en: 'Configuration', ru: 'Что внедрили', zh: '采用方案', vi: 'Cấu hình' };
export const whatTheyBought: Texts = {
  en: 'What they bought.',
  ru: 'Что купили.',
  zh: '购买了什么。',
  vi: 'Đã mua gì.',
};
export const caseConfigurationExample: Texts = {
  en: 'Pay of curators by completion and satisfaction, a duty rota, a new first project',
  ru: 'Оплата кураторов за доходимость и удовлетворённость, дежурства, новый первый проект',
  zh: '班主任按完课率与满意度计酬、轮值答疑、重做首个项目',
  vi: 'Trả lương trợ giảng theo tỷ lệ hoàn thành và mức hài lòng, trực luân phiên, dự án đầu mới',
};
export const integration: Texts = { en: 'Integration', ru: 'Интеграция', zh: '系统对接', vi: 'Tích hợp' };
export const withWhatHowLong: Texts = {
  en: 'With what, how long.',
  ru: 'С чем и сколько заняло.',
  zh: '对接什么、耗时多久。',
  vi: 'Với gì, mất bao lâu.',
};
export const caseIntegrationExample: Texts = {
  en: 'With the learning platform and the chat, in three weeks',
  ru: 'С учебной платформой и чатом, за три недели',
  zh: '与教学平台及社群对接，耗时三周',
  vi: 'Với nền tảng học và nhóm chat, trong ba tuần',
};
export const quote: Texts = { en: 'Quote', ru: 'Цитата', zh: '客户评价', vi: 'Trích lời khách' };
export const caseQuoteNote: Texts = {
  en: 'Words, name, position; agreed with them.',
  ru: 'Слова, имя, должность; согласовано.',
  zh: '原话、姓名、职务，须经同意。',
  vi: 'Lời nói, tên, chức vụ; đã được đồng ý.',
};
export const caseQuoteExample: Texts = {
  en: '“We stopped guessing which stream goes wrong: we see it in its second week.” Head of learning',
  ru: '«Мы перестали гадать, какой поток проседает: видим это на второй неделе». Руководитель обучения',
  zh: '“不再靠猜：开课第二周就知道哪一期有问题。”——教学负责人',
  vi: '“Chúng tôi không còn đoán khóa nào có vấn đề: tuần thứ hai đã thấy.” Trưởng đào tạo',
};
export const satisfiedPercent: Texts = { en: 'Satisfied, %', ru: 'Довольны, %', zh: '满意度（%）', vi: 'Hài lòng, %' };
export const homeworkDonePercent: Texts = {
  en: 'Homework done, %',
  ru: 'Сдано домашних, %',
  zh: '作业完成率（%）',
  vi: 'Bài tập đã nộp, %',
};
export const replyTimeHours: Texts = {
  en: 'Reply time, hours',
  ru: 'Время ответа, часов',
  zh: '回复时长（小时）',
  vi: 'Thời gian trả lời, giờ',
};
export const refundsPercent: Texts = { en: 'Refunds, %', ru: 'Возвраты, %', zh: '退款率（%）', vi: 'Hoàn tiền, %' };
export const changes: Texts = { en: 'Changes', ru: 'Изменения', zh: '变化', vi: 'Thay đổi' };
export const metricLabel: Texts = {
  en: 'Metric, as written on its sheet',
  ru: 'Метрика, как она записана на листе',
  zh: '指标（与“客户案例”表所填一致）',
  vi: 'Chỉ số, như đã ghi ở trang của nó',
};
export const difference: Texts = { en: 'Difference', ru: 'Разница', zh: '差值', vi: 'Chênh lệch' };
export const asMetric: Texts = { en: 'as the metric', ru: 'как метрика', zh: '同指标', vi: 'như chỉ số' };
export const change: Texts = { en: 'Change', ru: 'Изменение', zh: '变化率', vi: 'Thay đổi' };
export const caseStudy: Texts = { en: 'Case study', ru: 'Кейс клиента', zh: '客户案例', vi: 'Ca điển hình' };
export const caseSheetPurpose: Texts = {
  en: 'Client, before and after with the changes computed, quote',
  ru: 'Клиент, до и после с расчётом изменений, цитата',
  zh: '客户、前后对比与变化率、客户评价',
  vi: 'Khách hàng, trước và sau kèm mức thay đổi, trích lời',
};
export const theCase: Texts = { en: 'The case', ru: 'О кейсе', zh: '案例概况', vi: 'Về ca này' };
export const beforeAndAfter: Texts = { en: 'Before and after', ru: 'До и после', zh: '前后对比', vi: 'Trước và sau' };
export const metric: Texts = { en: 'Metric', ru: 'Метрика', zh: '指标', vi: 'Chỉ số' };
export const withItsUnit: Texts = { en: 'With its unit.', ru: 'С единицей.', zh: '注明单位。', vi: 'Kèm đơn vị.' };
export const before: Texts = { en: 'Before', ru: 'До', zh: '之前', vi: 'Trước' };
export const asMeasured: Texts = { en: 'As measured.', ru: 'Как измерено.', zh: '实测值。', vi: 'Theo đo lường.' };
export const after: Texts = { en: 'After', ru: 'После', zh: '之后', vi: 'Sau' };
export const measuredOver: Texts = { en: 'Measured over', ru: 'За какой срок', zh: '统计周期', vi: 'Đo trong' };
export const bothAlike: Texts = {
  en: 'Both alike.',
  ru: 'Одинаково до и после.',
  zh: '前后一致。',
  vi: 'Trước và sau như nhau.',
};
export const oneStreamTenWeeks: Texts = {
  en: 'One stream, ten weeks',
  ru: 'Один поток, десять недель',
  zh: '一期，十周',
  vi: 'Một khóa, mười tuần',
};
