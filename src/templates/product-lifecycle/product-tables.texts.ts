// What product-tables.ts says.
import type { Texts } from '../../locales/language';

export const demandTitle: Texts = { en: 'Demand', ru: 'Спрос', zh: '需求', vi: 'Nhu cầu' };
export const products: Texts = { en: 'Products', ru: 'Продукты', zh: '产品', vi: 'Các sản phẩm' };
export const productTablesPurpose: Texts = {
  en: 'Demand, price, cost, marketing and market of each product',
  ru: 'Спрос, цена, затраты, маркетинг и рынок каждого продукта',
  zh: '各产品的需求、价格、成本、营销与市场',
  vi: 'Nhu cầu, giá, chi phí, tiếp thị và thị trường của từng sản phẩm',
};
export const launch: Texts = { en: 'Launch', ru: 'Запуск', zh: '上市期次', vi: 'Kỳ ra mắt' };
export const launchNote: Texts = {
  en: '1 is the first period of the plan; 0, −1 and below lie before it.',
  ru: '1 — первый период плана; 0, −1 и меньше — до его начала.',
  zh: '1 为计划第一期；0、−1 及以下表示计划开始之前。',
  vi: '1 là kỳ đầu của kế hoạch; 0, −1 trở xuống là trước kế hoạch.',
};
export const marketM: Texts = { en: 'Market m', ru: 'Рынок m', zh: '市场容量 m', vi: 'Thị trường m' };
export const marketNote: Texts = {
  en: 'All who will ever buy it for the first time.',
  ru: 'Все, кто когда-либо купит впервые.',
  zh: '最终会首次购买的全部客户。',
  vi: 'Tất cả những ai rồi sẽ mua lần đầu.',
};
export const repeatPurchases: Texts = { en: 'Repeat purchases', ru: 'Повторные покупки', zh: '复购率', vi: 'Mua lại' };
export const repeatRateNote: Texts = {
  en: 'Share of earlier customers who buy again in a period.',
  ru: 'Доля прежних клиентов, которые за период покупают снова.',
  zh: '老客户中每期再次购买的比例。',
  vi: 'Tỷ lệ khách cũ mua lại trong một kỳ.',
};
export const stageBefore: Texts = {
  en: 'Stage before',
  ru: 'Стадия до плана',
  zh: '计划前阶段',
  vi: 'Giai đoạn trước',
};
export const stageBeforeNote: Texts = {
  en: 'Just before the plan, if it is launched already.',
  ru: 'Перед началом плана, если продукт уже запущен.',
  zh: '计划开始前所处阶段，仅对已上市产品有效。',
  vi: 'Ngay trước kế hoạch, nếu đã ra mắt.',
};
export const innovationP: Texts = { en: 'Innovation p', ru: 'Инновация p', zh: '创新系数 p', vi: 'Đổi mới p' };
export const innovationNote: Texts = {
  en: 'Share of those left who buy on their own in a period; often 1–3% a year.',
  ru: 'Доля оставшихся, которые за период покупают сами; часто 1–3 % в год.',
  zh: '每期自发购买者占未购人群的比例，通常每年 1–3%。',
  vi: 'Tỷ lệ người chưa mua tự mua trong một kỳ; thường 1–3% mỗi năm.',
};
export const imitationQ: Texts = { en: 'Imitation q', ru: 'Имитация q', zh: '模仿系数 q', vi: 'Bắt chước q' };
export const imitationNote: Texts = {
  en: 'How strongly those who have bought draw others; often 30–50% a year.',
  ru: 'Насколько купившие увлекают остальных; часто 30–50 % в год.',
  zh: '已购客户带动他人购买的强度，通常每年 30–50%。',
  vi: 'Mức độ người đã mua lôi kéo người khác; thường 30–50% mỗi năm.',
};
export const customersSoFar: Texts = {
  en: 'Customers so far',
  ru: 'Клиентов на старте',
  zh: '已有客户',
  vi: 'Khách đã có',
};
export const customersBeforeNote: Texts = {
  en: 'Who bought before the plan begins; counts if it is launched already.',
  ru: 'Кто купил до начала плана; учитывается, если продукт уже запущен.',
  zh: '计划开始前已购买的客户，仅对已上市产品有效。',
  vi: 'Số khách đã mua trước kế hoạch; chỉ tính nếu đã ra mắt.',
};
export const salesJustBefore: Texts = {
  en: 'Sales just before',
  ru: 'Продажи перед планом',
  zh: '上一期销量',
  vi: 'Doanh số kỳ trước',
};
export const salesBeforeNote: Texts = {
  en: 'In the period before the plan; counts if it is launched already.',
  ru: 'За период перед планом; учитывается, если продукт уже запущен.',
  zh: '计划前一期的销量，仅对已上市产品有效。',
  vi: 'Trong kỳ ngay trước kế hoạch; chỉ tính nếu đã ra mắt.',
};
export const price: Texts = { en: 'Price', ru: 'Цена', zh: '价格', vi: 'Giá bán' };
export const priceNote: Texts = {
  en: 'At the launch, or in period 1 if launched already. Sales do not follow it: correct demand too.',
  ru: 'При запуске или в периоде 1, если уже запущен. Продажи за ней не следуют: меняйте и спрос.',
  zh: '上市时价格；已上市产品为第一期价格。销量不随之变动，请同时修改需求。',
  vi: 'Khi ra mắt, hoặc ở kỳ 1 nếu đã ra mắt. Doanh số không đổi theo: hãy chỉnh cả nhu cầu.',
};
export const costsTitle: Texts = {
  en: 'How price and unit cost fall',
  ru: 'Как снижаются цена и себестоимость',
  zh: '价格与单位成本的下降',
  vi: 'Giá và giá thành giảm thế nào',
};
export const priceErosion: Texts = { en: 'Price erosion', ru: 'Снижение цены', zh: '价格降幅', vi: 'Mức giảm giá' };
export const erosionNote: Texts = {
  en: 'By which share the price falls in each period; below zero it rises.',
  ru: 'На какую долю цена снижается за период; меньше нуля — растёт.',
  zh: '价格每期下降的比例，为负表示上涨。',
  vi: 'Giá giảm bao nhiêu phần trăm mỗi kỳ; số âm là tăng.',
};
export const unitCost: Texts = { en: 'Unit cost', ru: 'Себестоимость', zh: '单位成本', vi: 'Giá thành' };
export const unitCostNote: Texts = {
  en: 'Making and delivering one unit, at the output on the right.',
  ru: 'Изготовить и доставить единицу при выпуске, указанном справа.',
  zh: '在右侧累计产量下，生产并交付一件的成本。',
  vi: 'Làm ra và giao một sản phẩm, tại sản lượng ghi bên phải.',
};
export const atOutputOf: Texts = { en: 'At an output of', ru: 'При выпуске', zh: '对应累计产量', vi: 'Tại sản lượng' };
export const experienceNote: Texts = {
  en: 'Made so far; of a new product its first batch.',
  ru: 'Сколько уже выпущено; для нового — первая партия.',
  zh: '至今累计产量；新产品填首批产量。',
  vi: 'Đã làm ra đến nay; sản phẩm mới: lô đầu tiên.',
};
export const learningRate: Texts = { en: 'Learning rate', ru: 'Эффект обучения', zh: '学习率', vi: 'Tỷ lệ học hỏi' };
export const learningNote: Texts = {
  en: 'By which share the unit cost falls with every doubling of the output.',
  ru: 'На какую долю падает себестоимость при каждом удвоении выпуска.',
  zh: '累计产量每翻一番，单位成本下降的比例。',
  vi: 'Giá thành giảm bao nhiêu mỗi khi sản lượng lũy kế tăng gấp đôi.',
};
export const marketingByStage: Texts = {
  en: 'Marketing by stage',
  ru: 'Маркетинг по стадиям',
  zh: '各阶段营销投入',
  vi: 'Tiếp thị theo giai đoạn',
};
export const marketingColumnNote: Texts = {
  en: 'Spent in each period of that stage. It does not move sales: correct demand too.',
  ru: 'Расход за период этой стадии. На продажи не влияет: меняйте и спрос.',
  zh: '处于该阶段时每期的投入。不影响销量，请同时修改需求。',
  vi: 'Chi mỗi kỳ ở giai đoạn đó. Không làm đổi doanh số: hãy chỉnh cả nhu cầu.',
};
export const marketAndDecisions: Texts = {
  en: 'Market and decisions',
  ru: 'Рынок и решения',
  zh: '市场与决策',
  vi: 'Thị trường và quyết định',
};
export const largestCompetitor: Texts = {
  en: 'Largest competitor',
  ru: 'Крупнейший конкурент',
  zh: '最大竞争对手',
  vi: 'Đối thủ lớn nhất',
};
export const competitorNote: Texts = {
  en: 'Its share of the market; your own is typed by period.',
  ru: 'Его доля рынка; своя вводится по периодам.',
  zh: '其市场份额；自身份额按期填写。',
  vi: 'Thị phần của đối thủ; thị phần của mình nhập theo kỳ.',
};
export const marketGrowth: Texts = {
  en: 'Market growth',
  ru: 'Рост рынка',
  zh: '市场增长率',
  vi: 'Tăng trưởng thị trường',
};
export const marketGrowthNote: Texts = {
  en: 'Of the whole market, not of your sales.',
  ru: 'Всего рынка, а не ваших продаж.',
  zh: '指整个市场，而非自身销量。',
  vi: 'Của toàn thị trường, không phải của doanh số mình.',
};
export const exitDecided: Texts = {
  en: 'Exit decided',
  ru: 'Вывод с периода',
  zh: '已定退出期',
  vi: 'Rút lui đã quyết',
};
export const decidedExitNote: Texts = {
  en: 'The period in which the exit begins, for law or strategy. 0: not decided.',
  ru: 'Период начала вывода — из-за закона или стратегии. 0 — не решено.',
  zh: '因法规或战略决定的退出开始期；0 表示未决定。',
  vi: 'Kỳ bắt đầu rút lui, vì pháp luật hoặc chiến lược. 0: chưa quyết.',
};
export const triggersDecide: Texts = {
  en: 'Triggers decide',
  ru: 'Решают триггеры',
  zh: '按触发条件退出',
  vi: 'Rút lui theo điều kiện',
};
export const byTriggersNote: Texts = {
  en: 'yes: the plan leaves as the triggers say. no: they only warn.',
  ru: 'да — план выводит продукт по триггерам; нет — они только предупреждают.',
  zh: '是：按触发条件退出；否：仅作提示。',
  vi: 'có: kế hoạch rút lui theo điều kiện; không: chỉ cảnh báo.',
};
export const moneyAtExit: Texts = {
  en: 'Money at the exit',
  ru: 'Деньги при выводе',
  zh: '退出时的资金',
  vi: 'Tiền khi rút lui',
};
export const capitalReleased: Texts = {
  en: 'Capital released',
  ru: 'Высвобождаемый капитал',
  zh: '可释放资金',
  vi: 'Vốn thu hồi',
};
export const capitalNote: Texts = {
  en: 'Stock, receivables, equipment sold, once execution is over.',
  ru: 'Запасы, дебиторка, продажа оборудования — после исполнения.',
  zh: '存货、应收款、设备变现，于执行完毕时收回。',
  vi: 'Tồn kho, công nợ, bán thiết bị, khi thực hiện xong.',
};
export const closingCost: Texts = { en: 'Closing cost', ru: 'Затраты на закрытие', zh: '关闭费用', vi: 'Chi phí đóng' };
export const closingCostNote: Texts = {
  en: 'Refunds, severance, contracts ended early; paid once.',
  ru: 'Возвраты, выходные пособия, расторжение договоров; один раз.',
  zh: '退款、遣散、提前解约等一次性支出。',
  vi: 'Hoàn tiền, trợ cấp thôi việc, chấm dứt hợp đồng; trả một lần.',
};
export const whoBuysWhen: Texts = {
  en: 'Who buys when',
  ru: 'Кто когда покупает',
  zh: '采用者类别',
  vi: 'Ai mua khi nào',
};
export const classOfAdopters: Texts = {
  en: 'Class of adopters',
  ru: 'Группа покупателей',
  zh: '类别',
  vi: 'Nhóm khách',
};
export const share: Texts = { en: 'Share', ru: 'Доля', zh: '占比', vi: 'Tỷ trọng' };
export const shareNote: Texts = {
  en: 'In the order of buying; the laggards are the rest. Usual shares after Rogers.',
  ru: 'По порядку покупки; отстающие — остаток. Обычные доли по Роджерсу.',
  zh: '按购买先后排列，落后者为其余部分；默认值依罗杰斯。',
  vi: 'Theo thứ tự mua; nhóm lạc hậu là phần còn lại. Tỷ trọng thường dùng của Rogers.',
};
