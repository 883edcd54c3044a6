// What portfolio-sheet.ts says.
import type { Texts } from '../../../locales/language';

export const portfolio: Texts = { en: 'Portfolio', ru: 'Портфель', zh: '产品组合', vi: 'Danh mục' };
export const portfolioPurpose: Texts = {
  en: 'All products together: worth, BCG matrix, revenue by stage',
  ru: 'Все продукты вместе: ценность, матрица БКГ, выручка по стадиям',
  zh: '全部产品：价值、波士顿矩阵、各阶段收入',
  vi: 'Mọi sản phẩm: giá trị, ma trận BCG, doanh thu theo giai đoạn',
};
export const portfolioCashTitle: Texts = {
  en: 'Revenue, profit before investment and cumulative cash of the portfolio',
  ru: 'Выручка, прибыль до инвестиций и накопленный денежный поток портфеля',
  zh: '组合的收入、投资前利润与累计现金',
  vi: 'Doanh thu, lợi nhuận trước đầu tư và dòng tiền lũy kế của danh mục',
};
export const portfolioOverPlan: Texts = {
  en: 'Portfolio over the plan',
  ru: 'Портфель за весь план',
  zh: '计划期内的产品组合',
  vi: 'Danh mục trong cả kế hoạch',
};
export const exitsDueLabel: Texts = {
  en: 'Products to be taken off the market',
  ru: 'Продуктов пора выводить',
  zh: '应退出的产品',
  vi: 'Sản phẩm cần rút lui',
};
export const inThisPlan: Texts = { en: 'in this plan', ru: 'в этом плане', zh: '计划期内', vi: 'trong kế hoạch' };
export const whatExitsBring: Texts = {
  en: 'What the exits bring',
  ru: 'Что даёт вывод',
  zh: '退出带来的价值',
  vi: 'Rút lui mang lại',
};
export const whatIsInTheseFigures: Texts = {
  en: 'What is in these figures',
  ru: 'Что входит в эти цифры',
  zh: '口径说明',
  vi: 'Các con số này gồm gì',
};
export const taxInterestOverheads: Texts = {
  en: 'Tax, interest, overheads',
  ru: 'Налоги, проценты, накладные',
  zh: '税、利息、公共费用',
  vi: 'Thuế, lãi vay, chi phí chung',
};
export const leftOutNote: Texts = {
  en: 'Profit is revenue − unit, marketing and fixed cost of the products; cash also − investment + released',
  ru: 'Прибыль — выручка минус себестоимость, маркетинг и постоянные продуктов; деньги — ещё минус инвестиции плюс высвобожденное',
  zh: '利润 = 收入 − 各产品的单位成本、营销与固定成本；现金再减投资、加释放资金',
  vi: 'Lợi nhuận = doanh thu − giá thành, tiếp thị, cố định của sản phẩm; tiền còn − đầu tư + thu hồi',
};
export const priceEffectLabel: Texts = {
  en: 'Effect of price and marketing on sales',
  ru: 'Влияние цены и маркетинга на продажи',
  zh: '价格与营销对销量的影响',
  vi: 'Ảnh hưởng của giá và tiếp thị lên doanh số',
};
export const priceEffectNote: Texts = {
  en: 'Sales stay as they are when price or marketing change: correct the demand with them',
  ru: 'При смене цены или маркетинга продажи не меняются: меняйте вместе с ними и спрос',
  zh: '改变价格或营销时销量不变：请同时修改需求',
  vi: 'Đổi giá hoặc tiếp thị thì doanh số không đổi: hãy chỉnh nhu cầu cùng lúc',
};
export const lowestCash: Texts = {
  en: 'Lowest cumulative cash',
  ru: 'Минимум накопленного потока',
  zh: '累计现金最低点',
  vi: 'Dòng tiền lũy kế thấp nhất',
};
export const rateFromHereOn: Texts = {
  en: 'IRR from here on',
  ru: 'IRR с начала плана',
  zh: '计划期内部收益率（IRR）',
  vi: 'IRR từ đầu kế hoạch',
};
export const earlierOutlayLeftOut: Texts = {
  en: '% a year, earlier outlay left out',
  ru: '% в год, без прежних вложений',
  zh: '%/年，不计此前投入',
  vi: '%/năm, không kể vốn cũ',
};
export const putInBefore: Texts = {
  en: 'What was put in before the plan',
  ru: 'Вложенное до плана',
  zh: '计划期之前的投入',
  vi: 'Vốn đã bỏ trước kế hoạch',
};
export const putInBeforeNote: Texts = {
  en: 'Yet the cash of products on sale is in: the IRR is no return on all that was put into them, and looks high',
  ru: 'А деньги уже продаваемых продуктов входят: IRR — не доходность всего вложенного в них, она завышена',
  zh: '但在售产品的现金已计入：IRR 并非其全部投入的回报，因此偏高',
  vi: 'Nhưng tiền của sản phẩm đang bán thì có: IRR không phải lợi suất trên toàn bộ vốn đã bỏ, nên trông cao',
};
export const launchedInPlan: Texts = {
  en: 'if launched in it',
  ru: 'при запуске в плане',
  zh: '计划期内上市',
  vi: 'nếu ra mắt trong đó',
};
export const whatComesAfterPlan: Texts = {
  en: 'What comes after the plan',
  ru: 'То, что будет после плана',
  zh: '计划期之后',
  vi: 'Sau kế hoạch',
};
export const afterPlanNote: Texts = {
  en: 'Nor what came before it; so a product launched late in the plan looks worth less than it is',
  ru: 'Как и бывшее до него; поэтому продукт, запущенный в конце плана, выглядит дешевле, чем есть',
  zh: '计划期之前亦不计；因此计划后期上市的产品价值会被低估',
  vi: 'Và cả trước đó; nên sản phẩm ra mắt muộn trông kém giá trị hơn thực tế',
};
export const productsOverPlan: Texts = {
  en: 'Products over the plan',
  ru: 'Продукты за весь план',
  zh: '计划期内各产品',
  vi: 'Các sản phẩm trong cả kế hoạch',
};
export const newCustomers: Texts = { en: 'New customers', ru: 'Новые клиенты', zh: '新客户', vi: 'Khách mới' };
export const customersInAll: Texts = {
  en: 'Customers in all',
  ru: 'Всего клиентов',
  zh: '期末累计客户',
  vi: 'Tổng khách',
};
export const shareOfRevenue: Texts = {
  en: 'Share of revenue',
  ru: 'Доля выручки',
  zh: '收入占比',
  vi: 'Tỷ trọng doanh thu',
};
export const investmentLessReleased: Texts = {
  en: 'Investment less released',
  ru: 'Инвестиции за вычетом высвобожденного',
  zh: '投资净额（扣除释放资金）',
  vi: 'Đầu tư trừ vốn thu hồi',
};
export const cashAtEnd: Texts = {
  en: 'Cash at the end',
  ru: 'Деньги на конец',
  zh: '期末累计现金',
  vi: 'Tiền cuối kỳ',
};
export const npv: Texts = { en: 'NPV', ru: 'NPV', zh: '净现值（NPV）', vi: 'NPV' };
export const npvPer1Invested: Texts = {
  en: 'NPV per 1 invested',
  ru: 'NPV на 1 вложенный',
  zh: '每单位投资的 NPV',
  vi: 'NPV trên 1 đầu tư',
};
export const peakOfSales: Texts = { en: 'Peak of sales', ru: 'Пик продаж', zh: '销量峰值期', vi: 'Đỉnh doanh số' };
export const growthShareTitle: Texts = {
  en: 'BCG matrix: size is revenue in the period to look at',
  ru: 'Матрица БКГ: размер — выручка в периоде просмотра',
  zh: '波士顿矩阵：气泡大小为所查看期次的收入',
  vi: 'Ma trận BCG: kích thước là doanh thu trong kỳ cần xem',
};
export const growthShareCategoryTitle: Texts = {
  en: 'Relative market share: own ÷ largest competitor’s',
  ru: 'Относительная доля рынка: своя ÷ крупнейшего конкурента',
  zh: '相对市场份额：自身 ÷ 最大竞争对手',
  vi: 'Thị phần tương đối: của mình ÷ đối thủ lớn nhất',
};
export const marketGrowthYear: Texts = {
  en: 'Market growth a year',
  ru: 'Рост рынка за год',
  zh: '市场年增长率',
  vi: 'Tăng trưởng thị trường mỗi năm',
};
export const products: Texts = { en: 'Products', ru: 'Продукты', zh: '产品', vi: 'Sản phẩm' };
export const matrix: Texts = {
  en: 'BCG matrix in the period to look at',
  ru: 'Матрица БКГ в периоде просмотра',
  zh: '所查看期次的波士顿矩阵',
  vi: 'Ma trận BCG trong kỳ cần xem',
};
export const ownShare: Texts = { en: 'Own share', ru: 'Своя доля', zh: '自身份额', vi: 'Thị phần của mình' };
export const relativeShare: Texts = {
  en: 'Relative share',
  ru: 'Относительная доля',
  zh: '相对份额',
  vi: 'Thị phần tương đối',
};
export const marketGrowth: Texts = {
  en: 'Market growth',
  ru: 'Рост рынка',
  zh: '市场增长率',
  vi: 'Tăng trưởng thị trường',
};
export const quadrant: Texts = { en: 'Quadrant', ru: 'Квадрант', zh: '象限', vi: 'Góc phần tư' };
export const revenueByStageTitle: Texts = {
  en: 'Revenue of each product by stage',
  ru: 'Выручка каждого продукта по стадиям',
  zh: '各产品按阶段的收入',
  vi: 'Doanh thu từng sản phẩm theo giai đoạn',
};
export const revenueByProductAndStage: Texts = {
  en: 'Revenue by product and stage',
  ru: 'Выручка по продуктам и стадиям',
  zh: '按产品与阶段的收入',
  vi: 'Doanh thu theo sản phẩm và giai đoạn',
};
export const stages: Texts = { en: 'Stages', ru: 'Стадии', zh: '各阶段', vi: 'Các giai đoạn' };
export const productsInIt: Texts = {
  en: 'Products in it',
  ru: 'Продуктов в ней',
  zh: '处于该阶段的产品',
  vi: 'Sản phẩm đang ở đó',
};
export const inPeriodToLookAt: Texts = {
  en: 'in the period to look at',
  ru: 'в периоде просмотра',
  zh: '所查看期次',
  vi: 'trong kỳ cần xem',
};
