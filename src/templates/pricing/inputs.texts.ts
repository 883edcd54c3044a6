// What inputs.ts says.
import type { Texts } from '../../locales/language';

export const ofVisitors: Texts = { en: '% of visitors', ru: '% посетителей', zh: '占访客 %', vi: '% khách ghé thăm' };
export const inputs: Texts = { en: 'Inputs', ru: 'Исходные данные', zh: '输入', vi: 'Dữ liệu đầu vào' };
export const inputsPurpose: Texts = {
  en: 'Prices, costs, discounts, price tests, competitors, survey',
  ru: 'Цены, затраты, скидки, тесты цены, конкуренты, опрос',
  zh: '价格、成本、折扣、价格测试、竞争对手与问卷',
  vi: 'Giá, chi phí, giảm giá, thử giá, đối thủ, khảo sát',
};
export const fromVisitorsToMoney: Texts = {
  en: 'From visitors to money',
  ru: 'От посетителя к деньгам',
  zh: '从访客到收入',
  vi: 'Từ khách đến tiền',
};
export const whoBuyWithTiers: Texts = {
  en: 'Who buy, with tiers',
  ru: 'Покупают при тарифах',
  zh: '分档时的购买率',
  vi: 'Tỷ lệ mua khi chia gói',
};
export const tiersConversionNote: Texts = {
  en: 'Share of the visitors of the page who buy any tier.',
  ru: 'Доля посетителей страницы, купивших любой тариф.',
  zh: '页面访客中购买任一档位的比例。',
  vi: 'Tỷ lệ khách ghé trang mua một gói bất kỳ.',
};
export const singleConversionLabel: Texts = {
  en: 'Who would buy at one price',
  ru: 'Покупали бы по единой цене',
  zh: '单一价格时的购买率',
  vi: 'Tỷ lệ mua nếu một giá',
};
export const singleConversionNote: Texts = {
  en: 'The same as with tiers, unless you have measured another share.',
  ru: 'Как при тарифах, если не измерено другое.',
  zh: '未实测时与分档相同。',
  vi: 'Giống khi chia gói, trừ khi bạn đo được mức khác.',
};
export const leastMargin: Texts = {
  en: 'The least margin',
  ru: 'Минимальная маржа',
  zh: '最低毛利率',
  vi: 'Lãi gộp tối thiểu',
};
export const percentOfPrice: Texts = { en: '% of the price', ru: '% цены', zh: '占价格 %', vi: '% giá bán' };
export const leastMarginNote: Texts = {
  en: 'What must be left of a price after refunds, fee and unit cost: the corridor begins where it is.',
  ru: 'Сколько должно остаться от цены после возвратов, комиссии и себестоимости: отсюда начинается коридор.',
  zh: '扣除退款、手续费与单位成本后至少要留下的比例，价格走廊由此开始。',
  vi: 'Phần giá phải còn lại sau hoàn tiền, phí và chi phí; khung giá bắt đầu từ đây.',
};
export const couponsAndDeadlinePrices: Texts = {
  en: 'Coupons and deadline prices',
  ru: 'Купоны и цены до срока',
  zh: '优惠券与早鸟价',
  vi: 'Mã giảm giá và giá trước hạn chót',
};
export const discount: Texts = { en: 'Discount', ru: 'Скидка', zh: '优惠', vi: 'Ưu đãi' };
export const whoUseIt: Texts = { en: 'Who use it', ru: 'Кто пользуется', zh: '使用比例', vi: 'Tỷ lệ dùng' };
export const n0WhereThereIsNone: Texts = {
  en: '0 where there is none.',
  ru: '0, если её нет.',
  zh: '没有则填 0。',
  vi: 'Không có thì nhập 0.',
};
export const discountLabel: Texts = { en: 'Discount', ru: 'Размер скидки', zh: '折扣', vi: 'Mức giảm' };
export const offWhatTheyPay: Texts = {
  en: 'Off what they pay.',
  ru: 'От того, что платят.',
  zh: '在实付价上再减。',
  vi: 'Trừ vào số tiền trả.',
};
export const moreBuyers: Texts = { en: 'More buyers', ru: 'Прирост покупателей', zh: '新增买家', vi: 'Thêm người mua' };
export const liftNote: Texts = {
  en: 'Who bought only because of it.',
  ru: 'Кто купил только из-за неё.',
  zh: '只因该优惠才购买者。',
  vi: 'Chỉ mua vì ưu đãi này.',
};
export const coupons: Texts = { en: 'Coupons', ru: 'Купоны', zh: '优惠券', vi: 'Mã giảm giá' };
export const priceBeforeDeadline: Texts = {
  en: 'Price before a deadline',
  ru: 'Цена до срока',
  zh: '早鸟价（截止前）',
  vi: 'Giá trước hạn chót',
};
export const bundles: Texts = { en: 'Bundles', ru: 'Наборы', zh: '组合套餐', vi: 'Gói kết hợp' };
export const bundle: Texts = { en: 'Bundle', ru: 'Набор', zh: '套餐', vi: 'Gói' };
export const shareOfBuyers: Texts = {
  en: 'Share of buyers',
  ru: 'Доля покупателей',
  zh: '买家占比',
  vi: 'Tỷ lệ người mua',
};
export const shareNote: Texts = {
  en: 'Who take it in place of one tier.',
  ru: 'Берут его вместо одного тарифа.',
  zh: '以套餐代替单个档位者。',
  vi: 'Mua gói này thay vì một gói lẻ.',
};
export const percentOfItsParts: Texts = {
  en: '% of its parts',
  ru: '% цены частей',
  zh: '占单买总价 %',
  vi: '% tổng giá lẻ',
};
export const againstBuyingItsPartsApart: Texts = {
  en: 'Against buying its parts apart.',
  ru: 'К покупке по отдельности.',
  zh: '相对分别购买。',
  vi: 'So với mua lẻ.',
};
export const whatIsInBundle: Texts = {
  en: 'What is in a bundle',
  ru: 'Что входит в набор',
  zh: '套餐内容',
  vi: 'Trong gói có gì',
};
export const tier: Texts = { en: 'Tier', ru: 'Тариф', zh: '档位', vi: 'Gói' };
export const pieces: Texts = { en: 'pieces', ru: 'шт.', zh: '份', vi: 'suất' };
export const n0NotInIt: Texts = { en: '0: not in it.', ru: '0 — не входит.', zh: '0 为不含。', vi: '0 là không có.' };
export const whatIsTested: Texts = { en: 'What is tested', ru: 'Что тестируем', zh: '测试对象', vi: 'Thử giá cho gì' };
export const testedTier: Texts = { en: 'Tested tier', ru: 'Тестируемый тариф', zh: '测试的档位', vi: 'Gói được thử' };
export const testedTierNote: Texts = {
  en: 'Whose price the tests and the survey below are about.',
  ru: 'О цене какого тарифа тесты и опрос ниже.',
  zh: '下方测试与问卷针对的档位。',
  vi: 'Các lần thử và khảo sát bên dưới là về giá của gói này.',
};
export const priceTests: Texts = { en: 'Price tests', ru: 'Тесты цены', zh: '价格测试', vi: 'Các lần thử giá' };
export const test: Texts = { en: 'Test', ru: 'Тест', zh: '测试', vi: 'Lần thử' };
export const price: Texts = { en: 'Price', ru: 'Цена', zh: '价格', vi: 'Giá bán' };
export const asItWasShown: Texts = {
  en: 'As it was shown; an empty line is left out.',
  ru: 'Которую показывали; пустая строка не учитывается.',
  zh: '所展示的价格；空行不计入。',
  vi: 'Giá đã hiển thị; dòng trống không được tính.',
};
export const visitors: Texts = { en: 'Visitors', ru: 'Посетители', zh: '访客数', vi: 'Khách ghé thăm' };
export const visitorsNote: Texts = {
  en: 'Who saw this price; empty: not yet.',
  ru: 'Видели эту цену; пусто — ещё нет.',
  zh: '看到该价格的人；未测则留空。',
  vi: 'Đã thấy giá này; chưa thử thì để trống.',
};
export const buyers: Texts = { en: 'Buyers', ru: 'Покупатели', zh: '买家', vi: 'Người mua' };
export const ofTheseVisitors: Texts = {
  en: 'Of these visitors; empty: not yet.',
  ru: 'Из этих посетителей; пусто — ещё нет.',
  zh: '其中购买者；未测则留空。',
  vi: 'Trong số khách này; chưa thử thì để trống.',
};
export const whatCustomerCanAfford: Texts = {
  en: 'What the customer can afford',
  ru: 'Что по карману клиенту',
  zh: '客户的承受能力',
  vi: 'Khả năng chi trả của khách',
};
export const incomeOfCustomer: Texts = {
  en: 'Income of a customer',
  ru: 'Доход клиента',
  zh: '客户收入',
  vi: 'Thu nhập của khách',
};
export const month: Texts = { en: 'month', ru: 'месяц', zh: '月', vi: 'tháng' };
export const customerIncomeNote: Texts = {
  en: 'Of the people you sell to, after taxes.',
  ru: 'Тех, кому вы продаёте, после налогов.',
  zh: '目标客户的税后月收入。',
  vi: 'Của nhóm khách bạn hướng tới, sau thuế.',
};
export const shareForSuchThings: Texts = {
  en: 'Share for such things',
  ru: 'Доля на такие покупки',
  zh: '可用于此类支出',
  vi: 'Phần dành cho việc này',
};
export const percentOfIncome: Texts = { en: '% of income', ru: '% дохода', zh: '占收入 %', vi: '% thu nhập' };
export const affordableShareNote: Texts = {
  en: 'What they can spend on it each month.',
  ru: 'Сколько могут тратить на это в месяц.',
  zh: '每月可为此支出的比例。',
  vi: 'Mỗi tháng họ có thể chi cho việc này.',
};
export const monthsToPay: Texts = { en: 'Months to pay', ru: 'Месяцев на оплату', zh: '付款月数', vi: 'Số tháng trả' };
export const months: Texts = { en: 'months', ru: 'мес.', zh: '个月', vi: 'tháng' };
export const affordableMonthsNote: Texts = {
  en: '1: at once; more: in instalments.',
  ru: '1 — сразу; больше — в рассрочку.',
  zh: '1 为一次付清；大于 1 为分期。',
  vi: '1 là trả ngay; nhiều hơn là trả góp.',
};
export const competitorsPrices: Texts = {
  en: "Competitors' prices",
  ru: 'Цены конкурентов',
  zh: '竞争对手价格',
  vi: 'Giá của đối thủ',
};
export const competitor: Texts = { en: 'Competitor', ru: 'Конкурент', zh: '竞争对手', vi: 'Đối thủ' };
export const forLikeEmptyHasNone: Texts = {
  en: 'For the like; empty: has none.',
  ru: 'За похожее; пусто — нет такого.',
  zh: '同类产品价格；没有则留空。',
  vi: 'Cho thứ tương tự; không có thì để trống.',
};
export const whoNamedThisPrice: Texts = {
  en: 'Who named this price.',
  ru: 'Кто назвал эту цену.',
  zh: '选择该价格的人数。',
  vi: 'Số người nêu giá này.',
};
export const surveyTitle: Texts = {
  en: 'Survey: at what price is it too cheap, cheap, expensive, too expensive?',
  ru: 'Опрос: при какой цене это слишком дёшево, дёшево, дорого, слишком дорого?',
  zh: '问卷：什么价格算太便宜、便宜、贵、太贵？',
  vi: 'Khảo sát: giá nào là quá rẻ, rẻ, đắt, quá đắt?',
};
export const line: Texts = { en: 'Line', ru: 'Строка', zh: '行', vi: 'Dòng' };
export const fromLowToHigh: Texts = {
  en: 'From low to high; an empty line is left out.',
  ru: 'По возрастанию; пустая строка не учитывается.',
  zh: '由低到高；空行不计入。',
  vi: 'Từ thấp đến cao; dòng trống không được tính.',
};
export const tooCheap: Texts = { en: 'Too cheap', ru: 'Слишком дёшево', zh: '太便宜', vi: 'Quá rẻ' };
export const cheap: Texts = { en: 'Cheap', ru: 'Дёшево', zh: '便宜', vi: 'Rẻ' };
export const expensive: Texts = { en: 'Expensive', ru: 'Дорого', zh: '贵', vi: 'Đắt' };
export const tooExpensive: Texts = { en: 'Too expensive', ru: 'Слишком дорого', zh: '太贵', vi: 'Quá đắt' };
export const aboutModel: Texts = { en: 'About the model', ru: 'О модели', zh: '模型信息', vi: 'Về mô hình' };
export const testsThatCurveNeeds: Texts = {
  en: 'Tests that a curve needs',
  ru: 'Тестов для кривой',
  zh: '拟合曲线所需测试数',
  vi: 'Số lần thử tối thiểu',
};
export const tests: Texts = { en: 'tests', ru: 'тестов', zh: '次', vi: 'lần' };
export const fewestTestsNote: Texts = {
  en: 'With fewer no curve is drawn: two prices fit every curve.',
  ru: 'С меньшим числом кривая не строится: к двум ценам подойдёт любая.',
  zh: '不足则不拟合：两个价格可配任何曲线。',
  vi: 'Ít hơn thì không vẽ đường cong: hai mức giá khớp mọi đường.',
};
export const addedToEachCount: Texts = {
  en: 'Added to each count',
  ru: 'Добавка к счёту',
  zh: '计数修正',
  vi: 'Cộng vào mỗi số đếm',
};
export const addedHalfNote: Texts = {
  en: '0.5 buyers and 0.5 others, so that a test without buyers has log-odds too (Haldane, Anscombe).',
  ru: '0,5 покупателя и 0,5 остальных — чтобы логит был и у теста без покупателей (Холдейн, Анскомб).',
  zh: '买家与非买家各加 0.5，使无人购买的测试也有对数几率（Haldane、Anscombe）。',
  vi: 'Thêm 0,5 người mua và 0,5 người không mua, để lần thử không ai mua vẫn có logit (Haldane, Anscombe).',
};
