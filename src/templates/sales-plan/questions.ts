import { currencyQuestion, nameQuestion, priceColumns } from '../building-blocks/general';
import { channelsQuestion, offersQuestion } from '../building-blocks/sold';
import { scenariosQuestion } from '../building-blocks/scenarios';
import { timelineQuestions } from '../building-blocks/timeline';
import type { Question } from '../template';
import { answersFor, businesses } from './businesses';

const [first] = businesses;

/** Its screen begins with the depth. */
const { step, ...name } = nameQuestion(
  { en: 'Sales plan', ru: 'План продаж', zh: '销售计划', vi: 'Kế hoạch bán hàng' },
  { en: 'What you sell', ru: 'Что вы продаёте', zh: '销售什么', vi: 'Bạn bán gì' },
);

const onlyFull = { question: 'depth', is: 'full' } as const;

export const questions = [
  {
    id: 'depth',
    kind: 'choice',
    step,
    label: { en: 'How deep', ru: 'Глубина плана', zh: '详细程度', vi: 'Mức chi tiết' },
    hint: {
      en: 'You can change from one to the other later: what you typed stays where both have it.',
      ru: 'Позже можно перейти от одного к другому: введённое сохранится там, где оно есть в обоих.',
      zh: '之后可以互相切换，两种计划共有的已填内容会保留。',
      vi: 'Sau này có thể chuyển đổi: phần đã nhập được giữ lại nếu cả hai đều có.',
    },
    options: [
      {
        value: 'essential',
        label: {
          en: 'Essential: five sheets, one of them for every Monday',
          ru: 'Основной: пять листов, один из них — на каждый понедельник',
          zh: '精简版：五张表，每周一看其中一张',
          vi: 'Cơ bản: năm trang tính, một trang để xem mỗi thứ Hai',
        },
      },
      {
        value: 'full',
        label: {
          en: 'Full: scenarios, season, activities, seats, referrals, NPV',
          ru: 'Полный: сценарии, сезонность, активности, места, рекомендации, NPV',
          zh: '完整版：情景、季节性、活动、名额、转介绍、NPV',
          vi: 'Đầy đủ: kịch bản, mùa vụ, hoạt động, số chỗ, giới thiệu, NPV',
        },
      },
    ],
    initial: { en: 'essential', ru: 'essential', zh: 'essential', vi: 'essential' },
    // Models of before this question were full.
    unanswered: 'full',
  },
  name,
  {
    id: 'business',
    kind: 'choice',
    label: { en: 'Kind of business', ru: 'Вид бизнеса', zh: '业务类型', vi: 'Loại hình kinh doanh' },
    hint: {
      en: 'Fills in usual stages, products and prices; change them below as you like.',
      ru: 'Заполняет типичные этапы, продукты и цены; ниже их можно менять.',
      zh: '自动填入常见的阶段、产品和价格，可在下方修改。',
      vi: 'Điền sẵn các giai đoạn, sản phẩm và giá thường gặp; có thể sửa bên dưới.',
    },
    options: businesses.map((one) => ({ value: one.id, label: one.label, sets: answersFor(one) })),
    initial: { en: first.id, ru: first.id, zh: first.id, vi: first.id },
  },
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
    initial: first.products,
  },
  offersQuestion(first.offers),
  currencyQuestion,
  ...timelineQuestions({ unit: 'month', periods: 12 }),
  channelsQuestion({
    en: 'Channels and stages',
    ru: 'Каналы и этапы',
    zh: '渠道与阶段',
    vi: 'Kênh và giai đoạn',
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
    initial: first.stages,
  },
  { ...scenariosQuestion, when: onlyFull },
  {
    id: 'starts',
    kind: 'choice',
    when: onlyFull,
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
