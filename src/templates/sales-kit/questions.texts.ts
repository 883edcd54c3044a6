// What questions.ts says.
import type { Texts } from '../../locales/language';

export const salesKit: Texts = {
  en: 'Sales kit',
  ru: 'Комплект для продаж',
  zh: '销售资料包',
  vi: 'Bộ tài liệu bán hàng',
};
export const whoYouSellTo: Texts = {
  en: 'Who you sell to',
  ru: 'Кому вы продаёте',
  zh: '卖给谁',
  vi: 'Bạn bán cho ai',
};
export const example: Texts = { en: 'Example', ru: 'Пример', zh: '示例', vi: 'Ví dụ' };
export const buyersHint: Texts = {
  en: 'The texts that stand in the document until you type your own.',
  ru: 'Тексты, которые стоят в документе, пока вы не введёте свои.',
  zh: '文档中的示例文字，可逐项替换。',
  vi: 'Nội dung mẫu trong tài liệu cho đến khi bạn nhập của mình.',
};
export const sellingToPeopleB2c: Texts = {
  en: 'Selling to people (B2C)',
  ru: 'Продажи людям (B2C)',
  zh: '面向个人（B2C）',
  vi: 'Bán cho cá nhân (B2C)',
};
export const sellingToCompaniesB2b: Texts = {
  en: 'Selling to companies (B2B)',
  ru: 'Продажи компаниям (B2B)',
  zh: '面向企业（B2B）',
  vi: 'Bán cho doanh nghiệp (B2B)',
};
export const buyerPersonas: Texts = {
  en: 'Buyer personas',
  ru: 'Портреты покупателей',
  zh: '客户画像',
  vi: 'Chân dung người mua',
};
export const personasHint: Texts = {
  en: 'A name for each kind of buyer; 1 to 4.',
  ru: 'Имя для каждого типа покупателя; от 1 до 4.',
  zh: '为每类客户取一个名字，1 至 4 个。',
  vi: 'Đặt tên cho mỗi kiểu người mua; 1 đến 4.',
};
export const stagesOfTalk: Texts = {
  en: 'Stages of the talk',
  ru: 'Этапы разговора',
  zh: '沟通阶段',
  vi: 'Các bước trò chuyện',
};
export const stagesHint: Texts = {
  en: 'In the order in which a seller goes through them; 2 to 8.',
  ru: 'В том порядке, в каком их проходит продавец; от 2 до 8.',
  zh: '按销售沟通的先后顺序填写，2 至 8 个。',
  vi: 'Theo thứ tự người bán đi qua; 2 đến 8.',
};
export const versionOf: Texts = { en: 'Version of', ru: 'Версия от', zh: '版本日期', vi: 'Phiên bản ngày' };
export const standsOnFirstPage: Texts = {
  en: 'Stands on the first page.',
  ru: 'Стоит на первой странице.',
  zh: '显示在首页。',
  vi: 'Hiển thị ở trang đầu.',
};
export const buyerPersona: Texts = {
  en: 'Buyer persona',
  ru: 'Портрет покупателя',
  zh: '客户画像表',
  vi: 'Trang chân dung',
};
export const questions: Texts = {
  en: 'Goals, motives, criteria, barriers, budget: one card a persona.',
  ru: 'Цели, мотивы, критерии, барьеры, бюджет: карточка на портрет.',
  zh: '目标、动机、标准、障碍、预算：每类客户一张卡片。',
  vi: 'Mục tiêu, động cơ, tiêu chí, rào cản, ngân sách: mỗi chân dung một thẻ.',
};
export const whatIsInKit: Texts = {
  en: 'What is in the kit',
  ru: 'Что войдёт в комплект',
  zh: '包含内容',
  vi: 'Nội dung bộ tài liệu',
};
export const objectionsAndAnswers: Texts = {
  en: 'Objections and answers',
  ru: 'Возражения и ответы',
  zh: '异议与应答',
  vi: 'Phản đối và trả lời',
};
export const questions2: Texts = {
  en: 'Counted, so that the costliest stands first.',
  ru: 'С подсчётом: самое дорогое — первым.',
  zh: '附统计，损失最大的排在最前。',
  vi: 'Có thống kê, phản đối tốn kém nhất đứng đầu.',
};
export const salesScript: Texts = { en: 'Sales script', ru: 'Скрипт продаж', zh: '销售话术', vi: 'Kịch bản bán hàng' };
export const questions3: Texts = {
  en: 'Phrases for each stage, minute by minute.',
  ru: 'Фразы для каждого этапа по минутам.',
  zh: '分阶段话术与时间安排。',
  vi: 'Câu nói cho từng bước, theo từng phút.',
};
export const presale: Texts = { en: 'Presale', ru: 'Предпродажа', zh: '售前流程', vi: 'Trước khi bán' };
export const questions4: Texts = {
  en: 'Steps with days and pass rate, to find the bottleneck.',
  ru: 'Шаги со сроками и конверсией, чтобы найти узкое место.',
  zh: '各步骤的天数与通过率，找出瓶颈。',
  vi: 'Các bước với số ngày và tỷ lệ qua, để tìm điểm nghẽn.',
};
export const caseStudy: Texts = { en: 'Case study', ru: 'Кейс клиента', zh: '客户案例', vi: 'Ca điển hình' };
export const questions5: Texts = {
  en: 'Before and after, with the changes computed.',
  ru: 'До и после, изменения считаются сами.',
  zh: '前后对比，变化自动计算。',
  vi: 'Trước và sau, mức thay đổi được tính sẵn.',
};
export const serviceBlueprint: Texts = {
  en: 'Service blueprint',
  ru: 'Схема сервиса',
  zh: '服务蓝图',
  vi: 'Bản đồ dịch vụ',
};
export const questions6: Texts = {
  en: 'Steps of the service in lanes, with time and risk.',
  ru: 'Шаги сервиса по дорожкам, со временем и риском.',
  zh: '分层展示服务步骤、时间与风险。',
  vi: 'Các bước dịch vụ theo làn, kèm thời gian và rủi ro.',
};
