import type { Texts } from '../../locales/language';
import { intervalInput, preparedBy, toleranceInput } from '../building-blocks/general';
import {
  itemOf,
  ofBuyers,
  order,
  paymentFeeInput,
  refundRateInput,
  rowOf,
  singlePriceInput,
  tiersTable,
} from '../building-blocks/tiers';
import { choice, estimate, people, per } from '../building-blocks/units';
import type { BlockSpec, InputTableSpec, SheetSpec } from '../spec';
import { inTested, type Offer } from './offer';

const ofVisitors: Texts = { en: '% of visitors', ru: '% посетителей', zh: '占访客 %', vi: '% khách ghé thăm' };

export const testLabel = (index: number): Texts => ({
  en: `Test ${index + 1}`,
  ru: `Тест ${index + 1}`,
  zh: `测试 ${index + 1}`,
  vi: `Lần thử ${index + 1}`,
});

/** Lines of the survey. */
export const surveyLines = 12;
export const lineLabel = (index: number): string => `${index + 1})`;

export function inputsSheet(offer: Offer): SheetSpec {
  const { currency, tiers, bundles, competitors } = offer;
  return {
    id: 'inputs',
    role: 'inputs',
    name: { en: 'Inputs', ru: 'Исходные данные', zh: '输入', vi: 'Dữ liệu đầu vào' },
    purpose: {
      en: 'Prices, costs, discounts, price tests, competitors, survey',
      ru: 'Цены, затраты, скидки, тесты цены, конкуренты, опрос',
      zh: '价格、成本、折扣、价格测试、竞争对手与问卷',
      vi: 'Giá, chi phí, giảm giá, thử giá, đối thủ, khảo sát',
    },
    blocks: [
      tiersTable(currency, tiers, 0.3),
      buyersBlock(offer),
      discountsTable,
      ...(bundles.length > 0 ? [bundlesTable(offer), contentsTable(offer)] : []),
      testedBlock(offer),
      testsTable(offer),
      affordBlock(offer),
      ...(competitors.length > 0 ? [competitorsTable(offer)] : []),
      surveyTable(offer),
      aboutBlock,
    ],
  };
}

function buyersBlock({ currency, averagePrice }: Offer): BlockSpec {
  return {
    kind: 'inputs',
    title: { en: 'From visitors to money', ru: 'От посетителя к деньгам', zh: '从访客到收入', vi: 'Từ khách đến tiền' },
    inputs: [
      {
        id: 'tiers_conversion',
        label: {
          en: 'Who buy, with tiers',
          ru: 'Покупают при тарифах',
          zh: '分档时的购买率',
          vi: 'Tỷ lệ mua khi chia gói',
        },
        unit: ofVisitors,
        note: {
          en: 'Share of the visitors of the page who buy any tier.',
          ru: 'Доля посетителей страницы, купивших любой тариф.',
          zh: '页面访客中购买任一档位的比例。',
          vi: 'Tỷ lệ khách ghé trang mua một gói bất kỳ.',
        },
        format: 'percent',
        example: 0.1,
      },
      singlePriceInput(currency, averagePrice),
      {
        id: 'single_conversion',
        label: {
          en: 'Who would buy at one price',
          ru: 'Покупали бы по единой цене',
          zh: '单一价格时的购买率',
          vi: 'Tỷ lệ mua nếu một giá',
        },
        unit: ofVisitors,
        note: {
          en: 'The same as with tiers, unless you have measured another share.',
          ru: 'Как при тарифах, если не измерено другое.',
          zh: '未实测时与分档相同。',
          vi: 'Giống khi chia gói, trừ khi bạn đo được mức khác.',
        },
        format: 'percent',
        example: 0.1,
      },
      refundRateInput,
      paymentFeeInput,
      {
        id: 'least_margin',
        label: { en: 'The least margin', ru: 'Минимальная маржа', zh: '最低毛利率', vi: 'Lãi gộp tối thiểu' },
        unit: { en: '% of the price', ru: '% цены', zh: '占价格 %', vi: '% giá bán' },
        note: {
          en: 'What must be left of a price after refunds, fee and unit cost: the corridor begins where it is.',
          ru: 'Сколько должно остаться от цены после возвратов, комиссии и затрат: отсюда начинается коридор.',
          zh: '扣除退款、手续费与单位成本后至少要留下的比例，价格走廊由此开始。',
          vi: 'Phần giá phải còn lại sau hoàn tiền, phí và chi phí; khung giá bắt đầu từ đây.',
        },
        format: 'percent',
        example: 0.4,
      },
    ],
  };
}

const discountsTable: InputTableSpec = {
  kind: 'inputTable',
  id: 'discounts',
  title: {
    en: 'Coupons and deadline prices',
    ru: 'Купоны и цены до срока',
    zh: '优惠券与早鸟价',
    vi: 'Mã giảm giá và giá ưu đãi đến hạn',
  },
  rowHeader: { en: 'Discount', ru: 'Скидка', zh: '优惠', vi: 'Ưu đãi' },
  columns: [
    {
      id: 'share',
      label: { en: 'Who use it', ru: 'Кто пользуется', zh: '使用比例', vi: 'Tỷ lệ dùng' },
      unit: ofBuyers,
      note: {
        en: '0 where there is none.',
        ru: '0, если её нет.',
        zh: '没有则填 0。',
        vi: 'Không có thì nhập 0.',
      },
      format: 'percent',
    },
    {
      id: 'discount',
      label: { en: 'Discount', ru: 'Размер скидки', zh: '折扣', vi: 'Mức giảm' },
      unit: { en: '% of the price', ru: '% цены', zh: '占价格 %', vi: '% giá bán' },
      note: {
        en: 'Off what they pay.',
        ru: 'От того, что платят.',
        zh: '在实付价上再减。',
        vi: 'Trừ vào số tiền trả.',
      },
      format: 'percent',
    },
    {
      id: 'lift',
      label: { en: 'More buyers', ru: 'Прирост покупателей', zh: '新增买家', vi: 'Thêm người mua' },
      unit: ofBuyers,
      note: {
        en: 'Who bought only because of it.',
        ru: 'Кто купил только из-за неё.',
        zh: '只因该优惠才购买者。',
        vi: 'Chỉ mua vì ưu đãi này.',
      },
      format: 'percent',
      max: 10,
    },
  ],
  rows: [
    {
      id: 'coupons',
      label: { en: 'Coupons', ru: 'Купоны', zh: '优惠券', vi: 'Mã giảm giá' },
      cells: { share: 0.2, discount: 0.15, lift: 0.08 },
    },
    {
      id: 'deadline',
      label: {
        en: 'Price before a deadline',
        ru: 'Цена до срока',
        zh: '早鸟价（截止前）',
        vi: 'Giá trước hạn chót',
      },
      cells: { share: 0.4, discount: 0.1, lift: 0.12 },
    },
  ],
};

function bundlesTable({ bundles }: Offer): InputTableSpec {
  return {
    kind: 'inputTable',
    id: 'bundles',
    title: { en: 'Bundles', ru: 'Наборы', zh: '组合套餐', vi: 'Gói kết hợp' },
    rowHeader: { en: 'Bundle', ru: 'Набор', zh: '套餐', vi: 'Gói' },
    columns: [
      {
        id: 'share',
        label: { en: 'Share of buyers', ru: 'Доля покупателей', zh: '买家占比', vi: 'Tỷ lệ người mua' },
        unit: ofBuyers,
        note: {
          en: 'Who take it in place of one tier.',
          ru: 'Берут его вместо одного тарифа.',
          zh: '以套餐代替单个档位者。',
          vi: 'Mua gói này thay vì một gói lẻ.',
        },
        format: 'percent',
      },
      {
        id: 'discount',
        label: { en: 'Discount', ru: 'Размер скидки', zh: '折扣', vi: 'Mức giảm' },
        unit: { en: '% of its parts', ru: '% цены частей', zh: '占单买总价 %', vi: '% tổng giá lẻ' },
        note: {
          en: 'Against buying its parts apart.',
          ru: 'К покупке по отдельности.',
          zh: '相对分别购买。',
          vi: 'So với mua lẻ.',
        },
        format: 'percent',
      },
    ],
    rows: bundles.map((name, index) => ({
      id: rowOf('bundle', index),
      label: name,
      items: itemOf('bundles', index),
      cells: { share: index === 0 ? 0.08 : 0.05, discount: index === 0 ? 0.15 : 0.2 },
    })),
  };
}

/** The first bundle: the first tier twice; the others: the first tier with one of the next. */
function inBundle(tier: number, bundle: number, tiers: number): number {
  if (bundle === 0 || tiers === 1) return tier === 0 ? 1 + 1 : 0;
  return tier === 0 || tier === 1 + ((bundle - 1) % (tiers - 1)) ? 1 : 0;
}

function contentsTable({ tiers, bundles }: Offer): InputTableSpec {
  return {
    kind: 'inputTable',
    id: 'contents',
    title: {
      en: 'What is in a bundle',
      ru: 'Что входит в набор',
      zh: '套餐内容',
      vi: 'Trong gói có gì',
    },
    rowHeader: { en: 'Tier', ru: 'Тариф', zh: '档位', vi: 'Gói' },
    columns: bundles.map((name, index) => ({
      id: rowOf('bundle', index),
      label: name,
      unit: { en: 'pieces', ru: 'шт.', zh: '份', vi: 'suất' },
      note: { en: '0: not in it.', ru: '0 — не входит.', zh: '0 为不含。', vi: '0 là không có.' },
      items: itemOf('bundles', index),
      format: 'count' as const,
      max: 100,
    })),
    rows: tiers.map(({ name }, tier) => ({
      id: rowOf('tier', tier),
      label: name,
      items: itemOf('products', tier),
      cells: Object.fromEntries(
        bundles.map((_, bundle) => [rowOf('bundle', bundle), inBundle(tier, bundle, tiers.length)]),
      ),
    })),
  };
}

function testedBlock({ tested }: Offer): BlockSpec {
  return {
    kind: 'inputs',
    title: { en: 'What is tested', ru: 'Что тестируем', zh: '测试对象', vi: 'Thử giá cho gì' },
    inputs: [
      {
        id: 'tested_tier',
        label: { en: 'Tested tier', ru: 'Тестируемый тариф', zh: '测试的档位', vi: 'Gói được thử' },
        unit: choice,
        note: {
          en: 'Whose price the tests and the survey below are about.',
          ru: 'О цене какого тарифа тесты и опрос ниже.',
          zh: '下方测试与问卷针对的档位。',
          vi: 'Các lần thử và khảo sát bên dưới là về giá của gói này.',
        },
        format: 'choice',
        options: { rowsOf: 'tiers' },
        example: tested.name,
      },
    ],
  };
}

/** Log-odds of buying at the tested price of the example, and how they fall while the price doubles. */
const atTested = -2.6;
const fall = 1.9;
/** What chance adds to it, test by test. */
const chance = [0.04, -0.07, 0.03, 0.06, -0.05, 0.02];

function testsTable(offer: Offer): InputTableSpec {
  const { currency, tests } = offer;
  const visitors = 800;
  return {
    kind: 'inputTable',
    id: 'tests',
    title: { en: 'Price tests', ru: 'Тесты цены', zh: '价格测试', vi: 'Các lần thử giá' },
    rowHeader: { en: 'Test', ru: 'Тест', zh: '测试', vi: 'Lần thử' },
    columns: [
      {
        id: 'price',
        label: { en: 'Price', ru: 'Цена', zh: '价格', vi: 'Giá bán' },
        unit: per(currency, order),
        note: { en: 'As it was shown.', ru: 'Которую показывали.', zh: '所展示的价格。', vi: 'Giá đã hiển thị.' },
        format: 'price',
      },
      {
        id: 'visitors',
        label: { en: 'Visitors', ru: 'Посетители', zh: '访客数', vi: 'Khách ghé thăm' },
        unit: people,
        note: {
          en: 'Who saw this price; empty: not yet.',
          ru: 'Видели эту цену; пусто — ещё нет.',
          zh: '看到该价格的人；未测则留空。',
          vi: 'Đã thấy giá này; chưa thử thì để trống.',
        },
        format: 'count',
      },
      {
        id: 'buyers',
        label: { en: 'Buyers', ru: 'Покупатели', zh: '买家', vi: 'Người mua' },
        unit: people,
        note: { en: 'Of these visitors.', ru: 'Из этих посетителей.', zh: '其中购买者。', vi: 'Trong số khách này.' },
        format: 'count',
        mark: { when: 'tests.this.buyers > tests.this.visitors', as: 'warning' },
      },
    ],
    rows: Array.from({ length: tests }, (_, index) => {
      const times = 0.6 + index / (tests - 1);
      const odds = Math.exp(atTested - fall * (times - 1) + (chance[index % chance.length] ?? 0));
      return {
        id: rowOf('test', index),
        label: testLabel(index),
        cells: { price: inTested(offer, times), visitors, buyers: Math.round((visitors * odds) / (1 + odds)) },
      };
    }),
  };
}

function affordBlock(offer: Offer): BlockSpec {
  return {
    kind: 'inputs',
    title: {
      en: 'What the customer can afford',
      ru: 'Что по карману клиенту',
      zh: '客户的承受能力',
      vi: 'Khả năng chi trả của khách',
    },
    inputs: [
      {
        id: 'customer_income',
        label: { en: 'Income of a customer', ru: 'Доход клиента', zh: '客户收入', vi: 'Thu nhập của khách' },
        unit: per(offer.currency, { en: 'month', ru: 'месяц', zh: '月', vi: 'tháng' }),
        note: {
          en: 'Of the people you sell to, after taxes.',
          ru: 'Тех, кому вы продаёте, после налогов.',
          zh: '目标客户的税后月收入。',
          vi: 'Của nhóm khách bạn hướng tới, sau thuế.',
        },
        format: 'money',
        example: inTested(offer, 6),
      },
      {
        id: 'affordable_share',
        label: {
          en: 'Share for such things',
          ru: 'Доля на такие покупки',
          zh: '可用于此类支出',
          vi: 'Phần dành cho việc này',
        },
        unit: { en: '% of income', ru: '% дохода', zh: '占收入 %', vi: '% thu nhập' },
        note: {
          en: 'What they can spend on it each month.',
          ru: 'Сколько могут тратить на это в месяц.',
          zh: '每月可为此支出的比例。',
          vi: 'Mỗi tháng họ có thể chi cho việc này.',
        },
        format: 'percent',
        example: 0.05,
      },
      {
        id: 'affordable_months',
        label: { en: 'Months to pay', ru: 'Месяцев на оплату', zh: '付款月数', vi: 'Số tháng trả' },
        unit: { en: 'months', ru: 'мес.', zh: '个月', vi: 'tháng' },
        note: {
          en: '1: at once; more: in instalments.',
          ru: '1 — сразу; больше — в рассрочку.',
          zh: '1 为一次付清；大于 1 为分期。',
          vi: '1 là trả ngay; nhiều hơn là trả góp.',
        },
        format: 'count',
        min: 1,
        max: 60,
        example: 6,
      },
    ],
  };
}

/** Against the tier's own price, competitor by competitor. */
const rivalPrices = [0.8, 1.1, 1.4, 0.95, 1.25, 0.7];

function competitorsTable({ currency, tiers, competitors }: Offer): InputTableSpec {
  return {
    kind: 'inputTable',
    id: 'rivals',
    title: {
      en: "Competitors' prices",
      ru: 'Цены конкурентов',
      zh: '竞争对手价格',
      vi: 'Giá của đối thủ',
    },
    rowHeader: { en: 'Competitor', ru: 'Конкурент', zh: '对手', vi: 'Đối thủ' },
    columns: tiers.map(({ name }, tier) => ({
      id: rowOf('tier', tier),
      label: name,
      unit: per(currency, order),
      note: {
        en: 'For the like; empty: has none.',
        ru: 'За похожее; пусто — нет такого.',
        zh: '同类产品价格；没有则留空。',
        vi: 'Cho thứ tương tự; không có thì để trống.',
      },
      items: itemOf('products', tier),
      format: 'price' as const,
    })),
    rows: competitors.map((name, index) => ({
      id: rowOf('rival', index),
      label: name,
      items: itemOf('competitors', index),
      cells: Object.fromEntries(
        tiers.map(({ price }, tier) => [
          rowOf('tier', tier),
          estimate(price * (rivalPrices[(index + tier) % rivalPrices.length] ?? 1)),
        ]),
      ),
    })),
  };
}

/** What a hundred people said: against the tested price, and how many named it at each question. */
const surveyExample = [
  { times: 0.2, counts: [12, 0, 0, 0] },
  { times: 0.3, counts: [18, 5, 0, 0] },
  { times: 0.4, counts: [22, 10, 0, 0] },
  { times: 0.5, counts: [18, 16, 3, 0] },
  { times: 0.6, counts: [12, 20, 6, 2] },
  { times: 0.7, counts: [8, 18, 10, 4] },
  { times: 0.8, counts: [5, 13, 14, 6] },
  { times: 0.9, counts: [3, 8, 18, 10] },
  { times: 1, counts: [2, 6, 22, 16] },
  { times: 1.2, counts: [0, 4, 15, 22] },
  { times: 1.4, counts: [0, 0, 8, 22] },
  { times: 1.8, counts: [0, 0, 4, 18] },
] as const;

function surveyTable(offer: Offer): InputTableSpec {
  const question = (id: string, label: Texts) => ({
    id,
    label,
    unit: people,
    note: {
      en: 'Who named this price.',
      ru: 'Кто назвал эту цену.',
      zh: '选择该价格的人数。',
      vi: 'Số người nêu giá này.',
    },
    format: 'count' as const,
  });
  return {
    kind: 'inputTable',
    id: 'survey',
    title: {
      en: 'Survey: at what price is it too cheap, cheap, expensive, too expensive?',
      ru: 'Опрос: при какой цене это слишком дёшево, дёшево, дорого, слишком дорого?',
      zh: '问卷：什么价格算太便宜、便宜、贵、太贵？',
      vi: 'Khảo sát: giá nào là quá rẻ, rẻ, đắt, quá đắt?',
    },
    rowHeader: { en: 'Line', ru: 'Строка', zh: '行', vi: 'Dòng' },
    columns: [
      {
        id: 'price',
        label: { en: 'Price', ru: 'Цена', zh: '价格', vi: 'Giá bán' },
        unit: per(offer.currency, order),
        note: {
          en: 'From low to high.',
          ru: 'По возрастанию.',
          zh: '由低到高。',
          vi: 'Từ thấp đến cao.',
        },
        format: 'price',
      },
      question('too_cheap', { en: 'Too cheap', ru: 'Слишком дёшево', zh: '太便宜', vi: 'Quá rẻ' }),
      question('cheap', { en: 'Cheap', ru: 'Дёшево', zh: '便宜', vi: 'Rẻ' }),
      question('expensive', { en: 'Expensive', ru: 'Дорого', zh: '贵', vi: 'Đắt' }),
      question('too_expensive', { en: 'Too expensive', ru: 'Слишком дорого', zh: '太贵', vi: 'Quá đắt' }),
    ],
    rows: surveyExample.map(({ times, counts }, index) => ({
      id: rowOf('line', index),
      label: lineLabel(index),
      cells: {
        price: inTested(offer, times),
        too_cheap: counts[0],
        cheap: counts[1],
        expensive: counts[2],
        too_expensive: counts[3],
      },
    })),
  };
}

const aboutBlock: BlockSpec = {
  kind: 'inputs',
  title: { en: 'About the model', ru: 'О модели', zh: '模型信息', vi: 'Về mô hình' },
  inputs: [
    {
      id: 'fewest_tests',
      label: {
        en: 'Tests that a curve needs',
        ru: 'Тестов для кривой',
        zh: '拟合曲线所需测试数',
        vi: 'Số lần thử tối thiểu',
      },
      unit: { en: 'tests', ru: 'тестов', zh: '次', vi: 'lần' },
      note: {
        en: 'With fewer no curve is drawn: two prices fit every curve.',
        ru: 'С меньшим числом кривая не строится: к двум ценам подойдёт любая.',
        zh: '不足则不拟合：两个价格可配任何曲线。',
        vi: 'Ít hơn thì không vẽ đường cong: hai mức giá khớp mọi đường.',
      },
      format: 'count',
      min: 3,
      max: 12,
      example: 3,
    },
    intervalInput,
    {
      id: 'added_half',
      label: { en: 'Added to each count', ru: 'Добавка к счёту', zh: '计数修正', vi: 'Cộng vào mỗi số đếm' },
      unit: people,
      note: {
        en: '0.5 buyers and 0.5 others, so that a test without buyers has log-odds too (Haldane, Anscombe).',
        ru: '0,5 покупателя и 0,5 остальных — чтобы логит был и у теста без покупателей (Холдейн, Анскомб).',
        zh: '买家与非买家各加 0.5，使无人购买的测试也有对数几率（Haldane、Anscombe）。',
        vi: 'Thêm 0,5 người mua và 0,5 người không mua, để lần thử không ai mua vẫn có logit (Haldane, Anscombe).',
      },
      format: 'factor',
      min: 0.01,
      max: 1,
      example: 0.5,
    },
    preparedBy,
    toleranceInput,
  ],
};
