// What economics.ts says.
import type { Texts } from '../locales/language';

export const ueText: Texts = {
  en: 'Returns the profit that one customer brings: first order, repeat purchases and referrals.',
  ru: 'Возвращает юнит-экономику: прибыль с одного клиента от первого заказа, повторных покупок и рекомендаций.',
  zh: '返回单位经济模型（UE）的结果：单个客户从首单、复购和转介绍中带来的利润。',
  vi: 'Trả về lợi nhuận mà một khách hàng mang lại: đơn đầu tiên, mua lại và giới thiệu.',
};
export const ueSearchedAs: Texts = {
  en: 'unit economics, ROI, break-even, breakeven point, contribution margin, profit per customer, profit per order, CAC, customer acquisition cost, cost of acquisition, LTV to CAC, LTV/CAC, ROAS, return on ad spend, ROMI, return on investment, average order value, AOV, ARPU, upsell, refund rate',
  ru: 'юнит-экономика, безубыточность, средний чек, точка безубыточности, прибыль с клиента, экономика клиента, прибыль с заказа, маржинальность клиента, вклад клиента, стоимость привлечения, LTV к CAC, окупаемость рекламы, рентабельность, ДРР, допродажи, возвраты',
  zh: '单位经济, 盈亏平衡, 客单价, 投资回报率, 盈亏平衡点, 保本点, 单位经济模型, 单客利润, 单客盈利, 单均利润, 边际贡献, 获客成本, 投入产出比, 广告投资回报, 复购收入, 退款率',
  vi: 'kinh tế đơn vị, điểm hòa vốn, hòa vốn, giá trị đơn hàng trung bình, lợi nhuận trên mỗi khách, lợi nhuận mỗi đơn, lãi góp, biên đóng góp, chi phí thu hút khách hàng, tỷ suất hoàn vốn, lợi nhuận quảng cáo, bán thêm, tỷ lệ hoàn tiền',
};
export const ueMeaning: Texts = {
  en: 'A business scales when one more customer earns more than it costs. The direct part is the first order less refunds, acquisition and service costs. Repeat purchases are offers that a share of the first buyers takes. Each customer who comes by referral is worth the direct part and the repeat part, and their acquisition cost was not spent; one generation of referrals is counted. To ask whether a customer pays, use ltv_margin, ltv_to_cac_margin and break_even_roas: ltv, ltv_to_cac and break_even_roi count revenue, so that at their break-even each customer still loses what serving them costs. The labels of the statement ("table") are in English in every language, because a result is part of the workbook and must not change with the reader’s settings.',
  ru: 'Бизнес масштабируется, когда ещё один клиент приносит больше, чем стоит. Прямая часть — первый заказ за вычетом возвратов, затрат на привлечение и обслуживание. Повторные продажи — предложения, которые покупает доля первых покупателей. Каждый приведённый по рекомендации клиент даёт прямую и повторную часть, а затраты на его привлечение не понесены; учитывается одно поколение рекомендаций. Чтобы узнать, окупается ли клиент, берите ltv_margin, ltv_to_cac_margin и break_even_roas: ltv, ltv_to_cac и break_even_roi считаются по выручке, и в их точке безубыточности каждый клиент ещё приносит убыток в размере затрат на обслуживание. Подписи отчёта ("table") на английском во всех языках: результат — часть книги и не должен меняться от настроек читателя.',
  zh: '只有当每新增一个客户的收入大于其成本时，业务才能规模化。直接部分是首单收入扣除退款、获客成本和服务成本。复购部分是首单客户中按一定比例购买的后续产品。每个转介绍来的客户贡献直接部分和复购部分，并省下获客成本；只计算一代转介绍。判断客户是否盈利请用 ltv_margin、ltv_to_cac_margin 和 break_even_roas：ltv、ltv_to_cac 和 break_even_roi 按收入计算，在其保本点上每个客户仍会亏掉服务成本。明细表（"table"）的标签在所有语言中均为英文，因为结果属于工作簿，不应随读者的设置而变化。',
  vi: 'Doanh nghiệp mở rộng được khi thêm một khách hàng mang lại nhiều hơn chi phí bỏ ra. Phần trực tiếp là đơn đầu tiên trừ hoàn tiền, chi phí thu hút và phục vụ. Phần mua lại là các sản phẩm mà một tỷ lệ khách mua đầu chọn tiếp. Mỗi khách đến nhờ giới thiệu đem lại phần trực tiếp và phần mua lại, đồng thời không tốn chi phí thu hút; chỉ tính một thế hệ giới thiệu. Để biết khách hàng có lãi không, hãy dùng ltv_margin, ltv_to_cac_margin và break_even_roas: ltv, ltv_to_cac và break_even_roi tính theo doanh thu, nên tại điểm hòa vốn của chúng mỗi khách vẫn lỗ phần chi phí phục vụ. Nhãn trong bảng ("table") luôn bằng tiếng Anh, vì kết quả thuộc về sổ làm việc và không được thay đổi theo cài đặt của người đọc.',
};
export const revenueOfFirstOrder: Texts = {
  en: 'Revenue of the first order.',
  ru: 'Выручка с первого заказа.',
  zh: '首单收入。',
  vi: 'Doanh thu của đơn đầu tiên.',
};
export const ueAcquisitionCost: Texts = {
  en: 'Cost of acquiring one customer (CAC).',
  ru: 'Стоимость привлечения одного клиента (CAC).',
  zh: '获取一个客户的成本（CAC）。',
  vi: 'Chi phí thu hút một khách hàng (CAC).',
};
export const ueUnitCosts: Texts = {
  en: 'Other costs per customer (conversion, delivery, service): a number, or a range that is summed. Default 0.',
  ru: 'Прочие затраты на клиента (конверсия, доставка, обслуживание): число или диапазон, который суммируется. По умолчанию 0.',
  zh: '每个客户的其他成本（转化、交付、服务）：一个数字，或求和的区域。默认为 0。',
  vi: 'Chi phí khác trên mỗi khách (chuyển đổi, giao hàng, phục vụ): một số hoặc vùng được cộng lại. Mặc định 0.',
};
export const ueRepeatOffers: Texts = {
  en: 'Repeat offers, one per row: share of first buyers who take it, price and, optionally, cost.',
  ru: 'Повторные продажи, по одной в строке: доля первых покупателей, цена и, при желании, затраты.',
  zh: '复购产品，每行一个：首单客户的购买比例、价格，以及可选的成本。',
  vi: 'Các sản phẩm mua lại, mỗi dòng một sản phẩm: tỷ lệ khách mua đầu chọn, giá và (tùy chọn) chi phí.',
};
export const ueReferrals: Texts = {
  en: 'Paying customers whom one customer brings (K). Default 0.',
  ru: 'Сколько платящих клиентов приводит один клиент (K). По умолчанию 0.',
  zh: '一个客户带来的付费客户数（K）。默认为 0。',
  vi: 'Số khách trả tiền mà một khách hàng giới thiệu được (K). Mặc định 0.',
};
export const ueRefundRate: Texts = {
  en: 'Share of first orders that is refunded, 0 to 1. Default 0.',
  ru: 'Доля возвратов по первым заказам, от 0 до 1. По умолчанию 0.',
  zh: '首单退款率，0 到 1。默认为 0。',
  vi: 'Tỷ lệ hoàn tiền của đơn đầu tiên, từ 0 đến 1. Mặc định 0.',
};
export const ueOutput: Texts = {
  en: 'What to return: "ue" (default), a part of it, a ratio, or "table".',
  ru: 'Что вернуть: "ue" (по умолчанию), её часть, отношение или "table".',
  zh: '返回内容："ue"（默认）、其中一部分、某个比率或 "table"。',
  vi: 'Giá trị trả về: "ue" (mặc định), một phần của nó, một tỷ số hoặc "table".',
};
export const profitPerCustomerAllParts: Texts = {
  en: 'Profit per customer, all parts.',
  ru: 'Прибыль с клиента, все части.',
  zh: '单客利润，含所有部分。',
  vi: 'Lợi nhuận trên mỗi khách, gồm mọi phần.',
};
export const profitOfFirstOrder: Texts = {
  en: 'Profit of the first order.',
  ru: 'Прибыль с первого заказа.',
  zh: '首单利润。',
  vi: 'Lợi nhuận của đơn đầu tiên.',
};
export const profitOfRepeatPurchases: Texts = {
  en: 'Profit of repeat purchases.',
  ru: 'Прибыль с повторных покупок.',
  zh: '复购利润。',
  vi: 'Lợi nhuận từ mua lại.',
};
export const profitOfReferredCustomers: Texts = {
  en: 'Profit of referred customers.',
  ru: 'Прибыль с приведённых клиентов.',
  zh: '转介绍客户的利润。',
  vi: 'Lợi nhuận từ khách được giới thiệu.',
};
export const ueLtv: Texts = {
  en: 'Revenue of one customer over all purchases.',
  ru: 'Выручка с клиента по всем покупкам.',
  zh: '单个客户全部购买的收入。',
  vi: 'Doanh thu của một khách qua mọi lần mua.',
};
export const ueLtvToCac: Texts = {
  en: 'That revenue for each unit of acquisition cost.',
  ru: 'Эта выручка на единицу стоимости привлечения.',
  zh: '每单位获客成本对应的上述收入。',
  vi: 'Doanh thu đó trên mỗi đồng chi phí thu hút.',
};
export const ueFirstOrderRoi: Texts = {
  en: 'First revenue for each unit of acquisition cost.',
  ru: 'Выручка первого заказа на единицу стоимости привлечения.',
  zh: '每单位获客成本对应的首单收入。',
  vi: 'Doanh thu đơn đầu trên mỗi đồng chi phí thu hút.',
};
export const ueBreakEvenRoi: Texts = {
  en: 'First-order ROI at which acquisition breaks even over all purchases.',
  ru: 'ROI первого заказа, при котором привлечение окупается всеми покупками.',
  zh: '使获客成本在全部购买中保本所需的首单 ROI。',
  vi: 'ROI đơn đầu để chi phí thu hút hòa vốn qua mọi lần mua.',
};
export const ueLtvMargin: Texts = {
  en: 'Margin of one customer over all purchases, before the acquisition cost.',
  ru: 'Маржа с клиента по всем покупкам, до вычета стоимости привлечения.',
  zh: '单个客户全部购买的毛利，未扣除获客成本。',
  vi: 'Lãi gộp của một khách qua mọi lần mua, chưa trừ chi phí thu hút.',
};
export const ueLtvToCacMargin: Texts = {
  en: 'That margin for each unit of acquisition cost; above 1 a customer pays.',
  ru: 'Эта маржа на единицу стоимости привлечения; больше 1 — клиент окупается.',
  zh: '每单位获客成本对应的上述毛利；大于 1 表示客户能收回成本。',
  vi: 'Lãi gộp đó trên mỗi đồng chi phí thu hút; lớn hơn 1 là khách có lãi.',
};
export const ueBreakEvenRoas: Texts = {
  en: 'First revenue per unit of acquisition cost (ROAS) at which the margin over all purchases just pays for acquisition.',
  ru: 'ROAS первого заказа, при котором маржа по всем покупкам ровно окупает привлечение.',
  zh: '使全部购买的毛利恰好收回获客成本的首单 ROAS。',
  vi: 'ROAS đơn đầu mà tại đó lãi gộp qua mọi lần mua vừa bù chi phí thu hút.',
};
export const ueTable: Texts = {
  en: 'The whole statement: label and value, one line each.',
  ru: 'Весь отчёт: подпись и значение, по строке на показатель.',
  zh: '完整明细：每行一个标签和数值。',
  vi: 'Toàn bộ bảng: mỗi dòng gồm nhãn và giá trị.',
};
export const ueReferralCost: Texts = {
  en: 'Cost of one referred customer, such as a reward. Default 0.',
  ru: 'Затраты на одного приведённого клиента, например вознаграждение. По умолчанию 0.',
  zh: '每个转介绍客户的成本，例如奖励。默认为 0。',
  vi: 'Chi phí cho mỗi khách được giới thiệu, ví dụ tiền thưởng. Mặc định 0.',
};
export const negativeShareOrNegativeReferrals: Texts = {
  en: 'A negative share, or negative referrals.',
  ru: 'Отрицательная доля или отрицательное число рекомендаций.',
  zh: '比例为负，或转介绍数为负。',
  vi: 'Tỷ lệ âm, hoặc số giới thiệu âm.',
};
export const ueError: Texts = {
  en: 'A ratio is asked for and its denominator, acquisition cost or revenue over all purchases, is 0.',
  ru: 'Запрошено отношение, а его знаменатель — стоимость привлечения или выручка по всем покупкам — равен 0.',
  zh: '所求比率的分母（获客成本或全部购买的收入）为 0。',
  vi: 'Yêu cầu một tỷ số nhưng mẫu số, tức chi phí thu hút hoặc doanh thu mọi lần mua, bằng 0.',
};
export const ueExample: Texts = {
  en: 'A first order of 99 that cost 42 to win.',
  ru: 'Первый заказ на 99, привлечение стоило 42.',
  zh: '首单 99，获客成本 42。',
  vi: 'Đơn đầu tiên 99, tốn 42 để có khách.',
};
export const ueExample2: Texts = {
  en: 'With unit costs of 15, a repeat offer that 30% take, 0.2 referrals and 2% refunds.',
  ru: 'С затратами 15 на клиента, повторной продажей для 30 %, 0,2 рекомендации и 2 % возвратов.',
  zh: '另有单位成本 15，30% 的客户会购买的复购产品，0.2 个转介绍，以及 2% 的退款。',
  vi: 'Kèm chi phí đơn vị 15, sản phẩm mua lại được 30% khách chọn, 0,2 lượt giới thiệu và 2% hoàn tiền.',
};
export const ueExample3: Texts = {
  en: 'Revenue of one buyer when 40% take a second course and 10% a third.',
  ru: 'Выручка с покупателя, если 40 % берут второй курс, а 10 % — третий.',
  zh: '40% 购买第二门课程、10% 购买第三门时，单个买家的收入。',
  vi: 'Doanh thu một khách khi 40% mua khóa thứ hai và 10% mua khóa thứ ba.',
};
export const ueExample4: Texts = {
  en: 'It is enough that the first order returns 33% of its acquisition cost.',
  ru: 'Достаточно, чтобы первый заказ вернул 33 % стоимости привлечения.',
  zh: '首单只需收回获客成本的 33%。',
  vi: 'Đơn đầu chỉ cần thu lại 33% chi phí thu hút.',
};
export const ltvText: Texts = {
  en: 'Returns the present value of one customer’s margins over their life.',
  ru: 'Возвращает приведённую стоимость маржи с одного клиента за всё время его жизни.',
  zh: '返回单个客户在其生命周期内所贡献毛利的现值。',
  vi: 'Trả về giá trị hiện tại của lãi gộp từ một khách hàng trong suốt vòng đời.',
};
export const ltvSearchedAs: Texts = {
  en: 'lifetime value, customer lifetime value, CLV, CLTV, LTV, value of a customer, churn, churn rate, subscription value, customer lifetime, ARPU over lifetime',
  ru: 'пожизненная ценность, пожизненная ценность клиента, ценность клиента, жизненная ценность, стоимость клиента, доход за всё время, отток, отток клиентов, срок жизни клиента, подписка',
  zh: '生命周期价值, 客户生命周期价值, 客户终身价值, 终身价值, 用户价值, 客户价值, 流失率, 客户流失, 客户寿命, 订阅价值',
  vi: 'giá trị vòng đời, giá trị vòng đời khách hàng, giá trị trọn đời, giá trị khách hàng, tỷ lệ rời bỏ, khách rời bỏ, thuê bao, thời gian gắn bó',
};
export const ltvMeaning: Texts = {
  en: 'A customer pays a margin each period until they leave. Churn is the share lost per period, or the survival curve itself: the share of customers still there, starting at 1 and never rising. The sum differs by when the first payment comes: now, at the end of the first period, or, for a customer who has already paid, at the first renewal. A life limited to a number of periods counts that many points of the curve, the first being today.',
  ru: 'Клиент приносит маржу каждый период, пока не уйдёт. Отток — доля потерянных клиентов за период или сама кривая выживания: доля оставшихся, которая начинается с 1 и не растёт. Сумма зависит от того, когда приходит первый платёж: сейчас, в конце первого периода или, если клиент уже заплатил, при первом продлении. При ограниченном числе периодов берётся столько же точек кривой, первая — сегодня.',
  zh: '客户在流失之前每期贡献一笔毛利。流失率是每期流失的比例，也可以直接给出留存曲线：仍在的客户比例，从 1 开始且不上升。结果取决于首笔付款的时间：现在、第一期期末，或（客户已经付过款时）首次续费。若限定期数，则只计曲线上相应数量的点，第一个点是今天。',
  vi: 'Khách hàng đem lại một khoản lãi gộp mỗi kỳ cho đến khi rời đi. Tỷ lệ rời bỏ là phần mất đi mỗi kỳ, hoặc chính đường cong sống sót: tỷ lệ khách còn lại, bắt đầu từ 1 và không bao giờ tăng. Tổng phụ thuộc thời điểm khoản thanh toán đầu tiên: ngay bây giờ, cuối kỳ đầu, hoặc với khách đã trả tiền thì ở lần gia hạn đầu tiên. Khi giới hạn số kỳ, chỉ tính bấy nhiêu điểm của đường cong, điểm đầu là hôm nay.',
};
export const ltvMargin: Texts = {
  en: 'Margin that one customer brings per period.',
  ru: 'Маржа с одного клиента за период.',
  zh: '每个客户每期贡献的毛利。',
  vi: 'Lãi gộp mỗi khách đem lại trong một kỳ.',
};
export const ltvChurn: Texts = {
  en: 'Share of customers lost per period, 0 to 1; or a range: the survival curve from 1 downwards.',
  ru: 'Доля клиентов, теряемых за период, от 0 до 1; или диапазон — кривая выживания, начиная с 1.',
  zh: '每期流失率，0 到 1；或一个区域：从 1 开始下降的留存曲线。',
  vi: 'Tỷ lệ khách rời bỏ mỗi kỳ, từ 0 đến 1; hoặc một vùng: đường cong sống sót bắt đầu từ 1.',
};
export const ltvDiscountRate: Texts = {
  en: 'Discount rate per period. Default 0.',
  ru: 'Ставка дисконтирования за период. По умолчанию 0.',
  zh: '每期折现率。默认为 0。',
  vi: 'Suất chiết khấu mỗi kỳ. Mặc định 0.',
};
export const ltvPeriods: Texts = {
  en: 'Number of periods counted; blank or 0 = for ever, or the whole survival curve.',
  ru: 'Число учитываемых периодов; пусто или 0 — бессрочно либо вся кривая выживания.',
  zh: '计算的期数；留空或 0 表示永续，或整条留存曲线。',
  vi: 'Số kỳ được tính; để trống hoặc 0 = mãi mãi, hoặc toàn bộ đường cong sống sót.',
};
export const ltvFirstPayment: Texts = {
  en: 'When the first payment comes: "now" (default), "end" or "renewal".',
  ru: 'Когда приходит первый платёж: "now" (по умолчанию), "end" или "renewal".',
  zh: '首笔付款的时间："now"（默认）、"end" 或 "renewal"。',
  vi: 'Thời điểm khoản thanh toán đầu tiên: "now" (mặc định), "end" hoặc "renewal".',
};
export const ltvFirstPaymentNow: Texts = {
  en: 'Paid at the start of each period, the first time today.',
  ru: 'Платёж в начале каждого периода, первый — сегодня.',
  zh: '每期期初付款，首笔在今天。',
  vi: 'Trả đầu mỗi kỳ, lần đầu là hôm nay.',
};
export const ltvFirstPaymentEnd: Texts = {
  en: 'Paid at the end of each period.',
  ru: 'Платёж в конце каждого периода.',
  zh: '每期期末付款。',
  vi: 'Trả cuối mỗi kỳ.',
};
export const ltvFirstPaymentRenewal: Texts = {
  en: 'The first payment is past; only renewals count.',
  ru: 'Первый платёж уже получен, считаются только продления.',
  zh: '首笔款已收，只计续费。',
  vi: 'Khoản đầu đã trả, chỉ tính các lần gia hạn.',
};
export const ltvError: Texts = {
  en: 'A survival curve that does not start at 1 or that rises, or a number of periods that is not whole.',
  ru: 'Кривая выживания, которая не начинается с 1 или растёт, либо нецелое число периодов.',
  zh: '留存曲线不是从 1 开始或出现上升，或期数不是整数。',
  vi: 'Đường cong sống sót không bắt đầu từ 1 hoặc có chỗ tăng, hoặc số kỳ không phải số nguyên.',
};
export const ltvError2: Texts = {
  en: 'A negative churn, a rate of −100% or less, or an endless life without churn or discounting.',
  ru: 'Отрицательный отток, ставка −100 % или ниже либо бессрочная жизнь без оттока и дисконтирования.',
  zh: '流失率为负，折现率小于或等于 −100%，或永续且既无流失也无折现。',
  vi: 'Tỷ lệ rời bỏ âm, suất chiết khấu từ −100% trở xuống, hoặc vòng đời vô hạn mà không có rời bỏ hay chiết khấu.',
};
export const ltvError3: Texts = {
  en: 'More periods than the survival curve has points.',
  ru: 'Периодов больше, чем точек в кривой выживания.',
  zh: '期数多于留存曲线的点数。',
  vi: 'Số kỳ nhiều hơn số điểm của đường cong sống sót.',
};
export const ltvExample: Texts = {
  en: '100 per period, the first today; 20% leave each period, money costs 10%.',
  ru: '100 за период, первый платёж сегодня; 20 % уходит каждый период, ставка 10 %.',
  zh: '每期 100，首笔在今天；每期流失 20%，折现率 10%。',
  vi: '100 mỗi kỳ, lần đầu hôm nay; mỗi kỳ 20% rời bỏ, suất chiết khấu 10%.',
};
export const sameTwelvePeriodsOnly: Texts = {
  en: 'The same, twelve periods only.',
  ru: 'То же, но только двенадцать периодов.',
  zh: '同上，仅计 12 期。',
  vi: 'Như trên, chỉ mười hai kỳ.',
};
export const ltvExample2: Texts = {
  en: 'What a customer who has just paid will still bring.',
  ru: 'Сколько ещё принесёт клиент, который только что заплатил.',
  zh: '刚付过款的客户今后还会带来的价值。',
  vi: 'Giá trị còn lại của khách vừa thanh toán.',
};
export const ltvExample3: Texts = {
  en: 'A survival curve in place of a constant churn.',
  ru: 'Кривая выживания вместо постоянного оттока.',
  zh: '用留存曲线代替固定流失率。',
  vi: 'Dùng đường cong sống sót thay cho tỷ lệ rời bỏ cố định.',
};
export const moneyPerCustomer: Texts = {
  en: 'Money per customer',
  ru: 'Юнит-экономика',
  zh: '单位经济模型',
  vi: 'Kinh tế đơn vị',
};
