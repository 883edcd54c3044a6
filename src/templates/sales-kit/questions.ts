import { nameQuestion, partQuestion } from '../building-blocks/general';
import type { Question } from '../template';

export const questions = [
  nameQuestion(
    { en: 'Sales kit', ru: 'Комплект продаж', zh: '销售资料包', vi: 'Bộ tài liệu bán hàng' },
    { en: 'Who you sell to', ru: 'Кому вы продаёте', zh: '卖给谁', vi: 'Bạn bán cho ai' },
  ),
  {
    id: 'buyers',
    kind: 'choice',
    label: { en: 'Example', ru: 'Пример', zh: '示例', vi: 'Ví dụ' },
    hint: {
      en: 'The texts that stand in the document until you type your own.',
      ru: 'Тексты, которые стоят в документе, пока вы не введёте свои.',
      zh: '文档中的示例文字，可逐项替换。',
      vi: 'Nội dung mẫu trong tài liệu cho đến khi bạn nhập của mình.',
    },
    options: [
      {
        value: 'people',
        label: {
          en: 'Selling to people (B2C)',
          ru: 'Продажи людям (B2C)',
          zh: '面向个人（B2C）',
          vi: 'Bán cho cá nhân (B2C)',
        },
      },
      {
        value: 'companies',
        label: {
          en: 'Selling to companies (B2B)',
          ru: 'Продажи компаниям (B2B)',
          zh: '面向企业（B2B）',
          vi: 'Bán cho doanh nghiệp (B2B)',
        },
      },
    ],
    initial: { en: 'people', ru: 'people', zh: 'people', vi: 'people' },
  },
  {
    id: 'personas',
    kind: 'list',
    label: { en: 'Buyer personas', ru: 'Портреты покупателей', zh: '客户画像', vi: 'Chân dung người mua' },
    hint: {
      en: 'A name for each kind of buyer; 1 to 4.',
      ru: 'Имя для каждого типа покупателя; от 1 до 4.',
      zh: '为每类客户取一个名字，1 至 4 个。',
      vi: 'Đặt tên cho mỗi kiểu người mua; 1 đến 4.',
    },
    min: 1,
    max: 4,
    maxLength: 30,
    initial: {
      en: ['The decider', 'The user'],
      ru: ['Кто решает', 'Кто пользуется'],
      zh: ['决策者', '使用者'],
      vi: ['Người quyết định', 'Người sử dụng'],
    },
  },
  {
    id: 'stages',
    kind: 'list',
    label: { en: 'Stages of the talk', ru: 'Этапы разговора', zh: '沟通阶段', vi: 'Các bước trò chuyện' },
    hint: {
      en: 'In the order in which a seller goes through them; 2 to 8.',
      ru: 'В том порядке, в каком их проходит продавец; от 2 до 8.',
      zh: '按销售沟通的先后顺序填写，2 至 8 个。',
      vi: 'Theo thứ tự người bán đi qua; 2 đến 8.',
    },
    min: 2,
    max: 8,
    maxLength: 30,
    initial: {
      en: ['Contact', 'Needs', 'Presentation', 'Price', 'Agreement'],
      ru: ['Контакт', 'Потребность', 'Презентация', 'Цена', 'Договорённость'],
      zh: ['建立联系', '挖掘需求', '方案介绍', '报价', '成交'],
      vi: ['Làm quen', 'Nhu cầu', 'Giới thiệu', 'Báo giá', 'Chốt'],
    },
  },
  {
    id: 'start',
    kind: 'date',
    label: { en: 'Version of', ru: 'Версия от', zh: '版本日期', vi: 'Phiên bản ngày' },
    hint: {
      en: 'Stands on the first page.',
      ru: 'Стоит на первой странице.',
      zh: '显示在首页。',
      vi: 'Hiển thị ở trang đầu.',
    },
    min: '2000-01-01',
    max: '2099-12-31',
  },
  partQuestion(
    'has_persona',
    { en: 'Buyer persona', ru: 'Портрет покупателя', zh: '客户画像表', vi: 'Trang chân dung' },
    {
      en: 'Goals, motives, criteria, barriers, budget: one card a persona.',
      ru: 'Цели, мотивы, критерии, барьеры, бюджет: карточка на портрет.',
      zh: '目标、动机、标准、障碍、预算：每类客户一张卡片。',
      vi: 'Mục tiêu, động cơ, tiêu chí, rào cản, ngân sách: mỗi chân dung một thẻ.',
    },
    { en: 'What is in the kit', ru: 'Что войдёт в комплект', zh: '包含内容', vi: 'Nội dung bộ tài liệu' },
  ),
  partQuestion(
    'has_objections',
    { en: 'Objections and answers', ru: 'Возражения и ответы', zh: '异议处理', vi: 'Phản đối và trả lời' },
    {
      en: 'Counted, so that the costliest stands first.',
      ru: 'С подсчётом: самое дорогое — первым.',
      zh: '附统计，损失最大的排在最前。',
      vi: 'Có thống kê, phản đối tốn kém nhất đứng đầu.',
    },
  ),
  partQuestion(
    'has_script',
    { en: 'Sales script', ru: 'Скрипт продаж', zh: '销售话术', vi: 'Kịch bản bán hàng' },
    {
      en: 'Phrases for each stage, minute by minute.',
      ru: 'Фразы для каждого этапа по минутам.',
      zh: '分阶段话术与时间安排。',
      vi: 'Câu nói cho từng bước, theo từng phút.',
    },
  ),
  partQuestion(
    'has_presale',
    { en: 'Presale', ru: 'Предпродажа', zh: '售前流程', vi: 'Tiền bán hàng' },
    {
      en: 'Steps with days and pass rate, to find the bottleneck.',
      ru: 'Шаги со сроками и конверсией, чтобы найти узкое место.',
      zh: '各步骤的天数与通过率，找出瓶颈。',
      vi: 'Các bước với số ngày và tỷ lệ qua, để tìm điểm nghẽn.',
    },
  ),
  partQuestion(
    'has_case',
    { en: 'Case study', ru: 'Кейс клиента', zh: '客户案例', vi: 'Ca điển hình' },
    {
      en: 'Before and after, with the changes computed.',
      ru: 'До и после, изменения считаются сами.',
      zh: '前后对比，变化自动计算。',
      vi: 'Trước và sau, mức thay đổi được tính sẵn.',
    },
  ),
  partQuestion(
    'has_blueprint',
    { en: 'Service blueprint', ru: 'Схема сервиса', zh: '服务蓝图', vi: 'Bản đồ dịch vụ' },
    {
      en: 'Steps of the service in lanes, with time and risk.',
      ru: 'Шаги сервиса по дорожкам, со временем и риском.',
      zh: '分层展示服务步骤、时间与风险。',
      vi: 'Các bước dịch vụ theo làn, kèm thời gian và rủi ro.',
    },
  ),
] as const satisfies readonly Question[];
