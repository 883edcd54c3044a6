import { currencyQuestion, nameQuestion, priceColumns } from '../building-blocks/general';
import { channelsQuestion, offersQuestion } from '../building-blocks/sold';
import { scenariosQuestion } from '../building-blocks/scenarios';
import { timelineQuestions } from '../building-blocks/timeline';
import type { Question } from '../template';

export const questions = [
  nameQuestion(
    { en: 'Sales plan', ru: 'План продаж', zh: '销售计划', vi: 'Kế hoạch bán hàng' },
    { en: 'What you sell', ru: 'Что вы продаёте', zh: '销售什么', vi: 'Bạn bán gì' },
  ),
  {
    id: 'products',
    kind: 'rows',
    label: { en: 'Products or tiers', ru: 'Продукты или тарифы', zh: '产品或价格档位', vi: 'Sản phẩm hoặc gói giá' },
    hint: {
      en: '1 to 12 products that a new customer can buy first, with their prices. The example costs are derived from the prices.',
      ru: 'Что новый клиент может купить сначала и по какой цене; от 1 до 12. Примеры затрат рассчитаны по ценам.',
      zh: '新客户首单可选的产品及价格，1 至 12 个；示例成本按价格推算。',
      vi: 'Khách mới có thể mua gì đầu tiên và với giá bao nhiêu; từ 1 đến 12. Chi phí ví dụ được tính theo giá.',
    },
    min: 1,
    max: 12,
    columns: priceColumns,
    initial: {
      en: [
        { name: 'Basic', price: 299 },
        { name: 'Standard', price: 599 },
        { name: 'Premium', price: 1_490 },
      ],
      ru: [
        { name: 'Базовый', price: 24_900 },
        { name: 'Стандарт', price: 49_900 },
        { name: 'Премиум', price: 119_000 },
      ],
      zh: [
        { name: '基础版', price: 1_999 },
        { name: '标准版', price: 3_999 },
        { name: '尊享版', price: 9_999 },
      ],
      vi: [
        { name: 'Cơ bản', price: 5_900_000 },
        { name: 'Tiêu chuẩn', price: 9_900_000 },
        { name: 'Cao cấp', price: 24_900_000 },
      ],
    },
  },
  offersQuestion({
    en: [
      { name: 'Advanced course', price: 899 },
      { name: 'Personal mentoring', price: 2_900 },
    ],
    ru: [
      { name: 'Продвинутый курс', price: 74_900 },
      { name: 'Личное наставничество', price: 240_000 },
    ],
    zh: [
      { name: '进阶课程', price: 5_999 },
      { name: '一对一辅导', price: 19_999 },
    ],
    vi: [
      { name: 'Khóa nâng cao', price: 14_900_000 },
      { name: 'Kèm cặp riêng', price: 49_000_000 },
    ],
  }),
  currencyQuestion,
  ...timelineQuestions({ unit: 'month', periods: 12 }),
  channelsQuestion({
    en: 'Channels, stages and scenarios',
    ru: 'Каналы, этапы и сценарии',
    zh: '渠道、阶段与情景',
    vi: 'Kênh, giai đoạn và kịch bản',
  }),
  {
    id: 'stages',
    kind: 'list',
    label: { en: 'Stages of the funnel', ru: 'Этапы воронки', zh: '漏斗阶段', vi: 'Các giai đoạn của phễu' },
    hint: {
      en: 'In order, from the lead to the paying customer; 2 to 8.',
      ru: 'По порядку, от лида до оплаты; от 2 до 8.',
      zh: '按顺序填写，从线索到付费，2 至 8 个。',
      vi: 'Theo thứ tự, từ lead đến khách trả tiền; từ 2 đến 8.',
    },
    min: 2,
    max: 8,
    maxLength: 30,
    areCriteria: true,
    initial: {
      en: ['Leads', 'Registered', 'Attended webinar', 'Prepaid', 'Paid'],
      ru: ['Лиды', 'Регистрации', 'Участники вебинара', 'Предоплаты', 'Оплаты'],
      zh: ['线索', '报名', '到课', '付定金', '付全款'],
      vi: ['Lead', 'Đăng ký', 'Dự webinar', 'Đặt cọc', 'Thanh toán đủ'],
    },
  },
  scenariosQuestion,
  {
    id: 'starts',
    kind: 'choice',
    label: { en: 'Start dates', ru: 'Даты старта', zh: '开班日期', vi: 'Ngày khai giảng' },
    hint: {
      en: 'Whether what is sold begins on fixed dates, as courses and camps do.',
      ru: 'Начинается ли то, что вы продаёте, в определённые даты, как курсы и лагеря.',
      zh: '所售产品是否按固定日期开始，例如课程、训练营。',
      vi: 'Sản phẩm có bắt đầu vào ngày cố định như khóa học, trại hè hay không.',
    },
    options: [
      {
        value: 'no',
        label: { en: 'No: at any time', ru: 'Нет, в любое время', zh: '否，随时开始', vi: 'Không, bất cứ lúc nào' },
      },
      {
        value: 'yes',
        label: { en: 'Yes: on dates', ru: 'Да, в заданные даты', zh: '是，按日期开始', vi: 'Có, theo ngày' },
      },
    ],
    initial: { en: 'no', ru: 'no', zh: 'no', vi: 'no' },
    // Models of before this question had the dates.
    unanswered: 'yes',
  },
] as const satisfies readonly Question[];
