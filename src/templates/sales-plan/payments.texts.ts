// What payments.ts says.
import type { Texts } from '../../locales/language';

export const periodsUnit: Texts = { en: 'periods', ru: 'периодов', zh: '期', vi: 'kỳ' };
export const ofOrders: Texts = { en: '% of sales', ru: '% продаж', zh: '占销售额 %', vi: '% doanh số' };
export const ofCollected: Texts = { en: '% of receipts', ru: '% поступлений', zh: '占收款 %', vi: '% tiền thu' };
export const paymentsWord: Texts = { en: 'payments', ru: 'платежей', zh: '期', vi: 'kỳ' };
export const earned: Texts = {
  en: 'Revenue earned',
  ru: 'Выручка по начислению',
  zh: '确认收入',
  vi: 'Doanh thu đã thực hiện',
};
export const collected: Texts = { en: 'Collected', ru: 'Поступления', zh: '收款', vi: 'Tiền thu' };
export const owed: Texts = {
  en: 'Owed at the end',
  ru: 'Обязательства на конец',
  zh: '期末合同负债',
  vi: 'Chưa thực hiện cuối kỳ',
};
export const due: Texts = {
  en: 'Delivered, not yet paid',
  ru: 'Исполнено, но не оплачено',
  zh: '已交付未收款',
  vi: 'Đã cung cấp, chưa thu',
};
export const paymentInputsNote: Texts = {
  en: 'Paid with the order; the rest is paid when delivery begins. 100%: all at once.',
  ru: 'Платят при заказе, остаток — к началу исполнения. 100 % — всё сразу.',
  zh: '下单时支付，余款在开始交付时支付。100% 为一次付清。',
  vi: 'Trả khi đặt mua, phần còn lại trả khi bắt đầu cung cấp. 100%: trả hết ngay.',
};
export const instalmentShareNote: Texts = {
  en: 'The others pay it all when delivery begins.',
  ru: 'Остальные доплачивают всё к началу исполнения.',
  zh: '其余客户在开始交付时付清。',
  vi: 'Số còn lại trả hết khi bắt đầu cung cấp.',
};
export const instalmentsNote: Texts = {
  en: 'Equal, one each period, the first when delivery begins.',
  ru: 'Равные, по одному в период, первый — в начале исполнения.',
  zh: '等额，每期一次，首次在开始交付时支付。',
  vi: 'Bằng nhau, mỗi kỳ một lần, lần đầu khi bắt đầu cung cấp.',
};
export const moneyArrivesAfter: Texts = {
  en: 'Money arrives after',
  ru: 'Деньги приходят через',
  zh: '到账延迟',
  vi: 'Tiền về sau',
};
export const paymentDelayNote: Texts = {
  en: 'From a payment to your account: invoices, payouts of a platform; 0 is the same period.',
  ru: 'От платежа до вашего счёта: отсрочка, выплаты платформы; 0 — в том же периоде.',
  zh: '从付款到您收到款项：账期、平台结算；0 表示当期。',
  vi: 'Từ lúc trả đến khi vào tài khoản: công nợ, nền tảng đối soát; 0 là cùng kỳ.',
};
export const paymentInputsNote2: Texts = {
  en: 'Kept by the bank or the platform from every payment; leave it out of the cost of converting.',
  ru: 'Удерживает банк или платформа с каждого платежа; в затраты на конверсию её не включайте.',
  zh: '银行或平台从每笔付款中收取；请勿再计入转化成本。',
  vi: 'Ngân hàng hoặc nền tảng giữ trên mỗi khoản trả; đừng tính vào chi phí chốt đơn nữa.',
};
export const deliveryBeginsAfter: Texts = {
  en: 'Delivery begins after',
  ru: 'Исполнение начинается через',
  zh: '开始交付间隔',
  vi: 'Bắt đầu cung cấp sau',
};
export const deliveryDelayNote: Texts = {
  en: 'From the order to the first of what is delivered; 0 is the same period.',
  ru: 'От заказа до начала исполнения; 0 — в том же периоде.',
  zh: '从下单到首次交付；0 表示当期。',
  vi: 'Từ lúc đặt mua đến lần cung cấp đầu; 0 là cùng kỳ.',
};
export const deliveredOver: Texts = {
  en: 'Delivered over',
  ru: 'Исполняется за',
  zh: '交付历时',
  vi: 'Cung cấp trong',
};
export const deliveryPeriodsNote: Texts = {
  en: 'Evenly, so much each period: the length of the course.',
  ru: 'Равными частями по периодам: длительность курса.',
  zh: '每期等额：课程时长。',
  vi: 'Đều mỗi kỳ: độ dài khóa học.',
};
export const deliveryPeriodsNote2: Texts = {
  en: 'Evenly, so much each period: the length of a subscription or a project; 1: at once.',
  ru: 'Равными частями по периодам: длительность подписки или проекта; 1 — сразу.',
  zh: '每期等额：订阅或项目的时长；1 为一次交付。',
  vi: 'Đều mỗi kỳ: độ dài gói thuê bao hoặc dự án; 1 là cung cấp ngay.',
};
export const owedToLearnersBeforePlan: Texts = {
  en: 'Owed to learners before the plan',
  ru: 'Обязательства перед учениками до плана',
  zh: '计划前合同负债（欠学员）',
  vi: 'Nợ học viên trước kế hoạch',
};
export const owedToCustomersBeforePlan: Texts = {
  en: 'Owed to customers before the plan',
  ru: 'Обязательства перед клиентами до плана',
  zh: '计划前合同负债',
  vi: 'Doanh thu chưa thực hiện đầu kỳ',
};
export const openingOwedNote: Texts = {
  en: 'Paid and not yet delivered, without VAT; delivered evenly from the first period on.',
  ru: 'Оплачено, но не исполнено, без НДС; исполняется равными частями с первого периода.',
  zh: '已收款未交付，不含税；自首期起等额交付。',
  vi: 'Đã thu, chưa cung cấp, chưa gồm thuế; cung cấp đều từ kỳ đầu.',
};
export const stillUnpaidFromBeforePlan: Texts = {
  en: 'Still unpaid from before the plan',
  ru: 'Не оплачено до начала плана',
  zh: '计划前应收款',
  vi: 'Phải thu đầu kỳ',
};
export const openingDueNote: Texts = {
  en: 'Delivered and not yet paid, without VAT; it comes in as many equal parts as there are instalments.',
  ru: 'Исполнено, но не оплачено, без НДС; приходит равными частями, как рассрочка.',
  zh: '已交付未收款，不含税；按分期期数等额收回。',
  vi: 'Đã cung cấp, chưa thu, chưa gồm thuế; thu đều theo số kỳ trả góp.',
};
export const vatOrSalesTax: Texts = { en: 'VAT or sales tax', ru: 'НДС', zh: '增值税率', vi: 'Thuế GTGT' };
export const vatRateNote: Texts = {
  en: 'On what you sell; 0 if you charge none. Type costs without the VAT that you get back.',
  ru: 'На продажи; 0, если вы его не начисляете. Расходы вводите без НДС, который принимаете к вычету.',
  zh: '销售适用税率；免税或不征填 0。成本请填可抵扣进项税之外的金额。',
  vi: 'Trên hàng bán ra; 0 nếu không tính. Chi phí nhập chưa gồm thuế được khấu trừ.',
};
export const pricesIncludeIt: Texts = {
  en: 'Prices include it',
  ru: 'Цены включают НДС',
  zh: '价格含税',
  vi: 'Giá đã gồm thuế',
};
export const vatIncludedNote: Texts = {
  en: 'If not, customers pay it on top of the price.',
  ru: 'Если нет, клиенты платят его сверх цены.',
  zh: '若否，则客户在价格之外另付。',
  vi: 'Nếu không, khách trả thêm ngoài giá.',
};
export const taxOnReceipts: Texts = {
  en: 'Tax on receipts',
  ru: 'Налог с поступлений',
  zh: '按收款计征的税',
  vi: 'Thuế trên tiền thu',
};
export const turnoverTaxNote: Texts = {
  en: 'Where a business is taxed by what it takes in; 0 if by its profit.',
  ru: 'Например УСН «доходы»; 0, если налог с прибыли.',
  zh: '按收入核定征收时填写；按利润征收填 0。',
  vi: 'Nếu nộp thuế theo doanh thu; 0 nếu nộp theo lợi nhuận.',
};
export const taxOnProfit: Texts = {
  en: 'Tax on profit',
  ru: 'Налог на прибыль',
  zh: '所得税率',
  vi: 'Thuế thu nhập doanh nghiệp',
};
export const profitTaxNote: Texts = {
  en: 'Of the profit earned; losses of earlier periods come off it first.',
  ru: 'С прибыли по начислению; сначала покрываются убытки прошлых периодов.',
  zh: '按实现利润计征，先弥补以前各期亏损。',
  vi: 'Trên lợi nhuận đã thực hiện sau khi bù lỗ kỳ trước.',
};
export const taxesArePaidAfter: Texts = {
  en: 'Taxes are paid after',
  ru: 'Налоги платят через',
  zh: '缴税延迟',
  vi: 'Nộp thuế sau',
};
export const taxDelayNote: Texts = {
  en: 'Periods from what is taxed to its payment.',
  ru: 'Периодов от начисления до уплаты.',
  zh: '从产生到缴纳的期数。',
  vi: 'Số kỳ từ khi phát sinh đến khi nộp.',
};
export const revenueInPrice: Texts = {
  en: 'Revenue in a price',
  ru: 'Выручка в цене',
  zh: '价格中的收入',
  vi: 'Doanh thu trong giá',
};
export const withoutVatThatPriceIncludes: Texts = {
  en: 'Without the VAT that the price includes',
  ru: 'Без НДС, включённого в цену',
  zh: '扣除价内增值税',
  vi: 'Không gồm thuế GTGT trong giá',
};
export const paymentFeeInRevenue: Texts = {
  en: 'Payment fee in revenue',
  ru: 'Комиссия в выручке',
  zh: '手续费占收入',
  vi: 'Phí thanh toán trên doanh thu',
};
export const feePartNote: Texts = {
  en: 'The fee is taken from what is paid, with VAT',
  ru: 'Комиссия берётся с платежа вместе с НДС',
  zh: '手续费按含税付款额收取',
  vi: 'Phí tính trên số tiền trả, gồm thuế',
};
export const orderFeeNote: Texts = {
  en: 'First order after refunds × its fee',
  ru: 'Первый заказ за вычетом возвратов × комиссия',
  zh: '扣除退款后的首单 × 手续费',
  vi: 'Đơn đầu sau hoàn tiền × phí',
};
export const scheduleTitle: Texts = {
  en: 'One order: what is paid and what is delivered, by the end of each period',
  ru: 'Один заказ: что оплачено и что исполнено к концу каждого периода',
  zh: '单笔订单：截至各期末的收款与交付进度',
  vi: 'Một đơn hàng: đã thu và đã cung cấp đến cuối mỗi kỳ',
};
export const afterOrder: Texts = { en: 'After the order', ru: 'После заказа', zh: '下单之后', vi: 'Sau khi đặt mua' };
export const periods: Texts = { en: 'Periods', ru: 'Периодов', zh: '期数', vi: 'Số kỳ' };
export const paidAtOnce: Texts = { en: 'Paid at once', ru: 'Платят сразу', zh: '一次付清者', vi: 'Trả một lần' };
export const byInstalments: Texts = { en: 'By instalments', ru: 'В рассрочку', zh: '分期者', vi: 'Trả góp' };
export const paidInAll: Texts = { en: 'Paid in all', ru: 'Оплачено всего', zh: '已付合计', vi: 'Đã trả tổng' };
export const delivered: Texts = { en: 'Delivered', ru: 'Исполнено', zh: '已交付', vi: 'Đã cung cấp' };
export const paidNow: Texts = { en: 'Paid now', ru: 'Платят сейчас', zh: '本期付款', vi: 'Trả kỳ này' };
export const deliveredNow: Texts = { en: 'Delivered now', ru: 'Исполняется', zh: '本期交付', vi: 'Cung cấp kỳ này' };
export const paidAhead: Texts = { en: 'Paid ahead', ru: 'Оплачено вперёд', zh: '预收', vi: 'Thu trước' };
export const notYetPaid: Texts = { en: 'Not yet paid', ru: 'Ещё не оплачено', zh: '已交付未付', vi: 'Chưa trả' };
export const periodOfOrder: Texts = {
  en: 'Period of the order',
  ru: 'Период заказа',
  zh: '下单当期',
  vi: 'Kỳ đặt mua',
};
export const payments: Texts = { en: 'Payments', ru: 'Платежи', zh: '收付款', vi: 'Thu chi' };
export const paymentsPurpose: Texts = {
  en: 'Cash apart from revenue: earned, collected, owed to customers, taxes',
  ru: 'Деньги отдельно от выручки: начислено, поступило, обязательства перед клиентами, налоги',
  zh: '现金与收入分开：确认收入、收款、合同负债、税费',
  vi: 'Tiền tách khỏi doanh thu: đã thực hiện, đã thu, còn nợ khách, thuế',
};
export const paymentsBlockTitle: Texts = {
  en: 'Revenue earned and cash collected, excl. VAT',
  ru: 'Выручка по начислению и оплаты, без НДС',
  zh: '确认收入与收款（不含税）',
  vi: 'Doanh thu thực hiện và tiền thu, chưa gồm thuế',
};
export const taxes: Texts = { en: 'Taxes', ru: 'Налоги', zh: '税费', vi: 'Thuế' };
export const cash: Texts = { en: 'Cash', ru: 'Деньги', zh: '现金', vi: 'Dòng tiền' };
export const owedTo: Texts = {
  en: 'Owed to learners: paid, not yet taught',
  ru: 'Обязательства перед учениками',
  zh: '合同负债（已收款未授课）',
  vi: 'Doanh thu chưa thực hiện (nợ học viên)',
};
export const owedTo2: Texts = {
  en: 'Owed to customers: paid, not yet delivered',
  ru: 'Обязательства перед клиентами',
  zh: '合同负债（已收款未交付）',
  vi: 'Doanh thu chưa thực hiện (nợ khách)',
};
export const earnedRows: Texts = {
  en: 'Delivered of all that was sold, and of what was owed before',
  ru: 'Исполнено из проданного и из прежних обязательств',
  zh: '已售及计划前合同负债中本期交付部分',
  vi: 'Phần đã bán và nợ trước kế hoạch được cung cấp trong kỳ',
};
export const earnedRows2: Texts = {
  en: 'Arrived of all that was sold, and of what was unpaid before',
  ru: 'Пришло за проданное и за неоплаченное раньше',
  zh: '已售及计划前应收款中本期到账部分',
  vi: 'Phần đã bán và phải thu trước kế hoạch về trong kỳ',
};
export const owedAtStart: Texts = {
  en: 'Owed at the start',
  ru: 'Обязательства на начало',
  zh: '期初合同负债',
  vi: 'Chưa thực hiện đầu kỳ',
};
export const owedRows: Texts = {
  en: 'In the first period, from before the plan',
  ru: 'В первом периоде — до начала плана',
  zh: '首期取计划前余额',
  vi: 'Kỳ đầu lấy số trước kế hoạch',
};
export const moreDeliveredUnpaid: Texts = {
  en: 'More delivered unpaid',
  ru: 'Прирост неоплаченного',
  zh: '未收款增加',
  vi: 'Phần chưa thu tăng thêm',
};
export const owedRows2: Texts = {
  en: 'Rise of what is delivered and not yet paid',
  ru: 'Насколько выросло исполненное, но не оплаченное',
  zh: '已交付未收款的增加额',
  vi: 'Mức tăng của phần đã cung cấp, chưa thu',
};
export const owedRows3: Texts = {
  en: 'Start + collected − earned + unpaid',
  ru: 'Начало + поступления − начислено + неоплаченное',
  zh: '期初 + 收款 − 确认收入 + 未收款',
  vi: 'Đầu kỳ + tiền thu − đã thực hiện + chưa thu',
};
export const owedRows4: Texts = {
  en: 'Must be what is owed at the end',
  ru: 'Должно совпасть с обязательствами на конец',
  zh: '应等于期末合同负债',
  vi: 'Phải bằng số chưa thực hiện cuối kỳ',
};
export const owedRows5: Texts = {
  en: 'Order by order: paid, not yet delivered',
  ru: 'По заказам: оплачено, но не исполнено',
  zh: '逐单计算：已收款未交付',
  vi: 'Theo từng đơn: đã thu, chưa cung cấp',
};
export const owedRows6: Texts = {
  en: 'Order by order, at the end of the period',
  ru: 'По заказам, на конец периода',
  zh: '逐单计算，期末余额',
  vi: 'Theo từng đơn, cuối kỳ',
};
export const vatOrSalesTaxRows: Texts = { en: 'VAT or sales tax', ru: 'НДС', zh: '增值税', vi: 'Thuế GTGT' };
export const taxRows: Texts = {
  en: 'On what is sold, after refunds',
  ru: 'С продаж за вычетом возвратов',
  zh: '按扣除退款后的销售额',
  vi: 'Trên doanh số sau hoàn tiền',
};
export const taxOnReceiptsRows: Texts = {
  en: 'Tax on receipts',
  ru: 'Налог с поступлений',
  zh: '按收款计征的税',
  vi: 'Thuế trên tiền thu',
};
export const collectedTimesRate: Texts = {
  en: 'Collected × rate',
  ru: 'Поступления × ставка',
  zh: '收款 × 税率',
  vi: 'Tiền thu × thuế suất',
};
export const paymentFeesKept: Texts = {
  en: 'Payment fees kept',
  ru: 'Удержанная комиссия',
  zh: '已扣手续费',
  vi: 'Phí thanh toán bị giữ',
};
export const fromWhatIsCollected: Texts = {
  en: 'From what is collected',
  ru: 'С поступлений',
  zh: '按收款计',
  vi: 'Trên tiền thu',
};
export const costOfWhatIsDelivered: Texts = {
  en: 'Cost of what is delivered',
  ru: 'Затраты на исполненное',
  zh: '已交付部分成本',
  vi: 'Chi phí phần đã cung cấp',
};
export const taxRows2: Texts = {
  en: 'Delivery and repeat orders, paid as they are delivered',
  ru: 'Услуга и повторные заказы; платим по мере исполнения',
  zh: '交付与复购成本，随交付支付',
  vi: 'Dịch vụ và đơn mua lại, trả khi cung cấp',
};
export const allOtherCosts: Texts = {
  en: 'All other costs',
  ru: 'Остальные расходы',
  zh: '其他成本',
  vi: 'Chi phí còn lại',
};
export const taxRows3: Texts = {
  en: 'Costs of the plan but fees and delivery; paid in their period',
  ru: 'Расходы плана без комиссии и исполнения; платим в их периоде',
  zh: '计划成本中除手续费与交付外的部分，当期支付',
  vi: 'Chi phí kế hoạch trừ phí và cung cấp; trả trong kỳ',
};
export const profitEarned: Texts = {
  en: 'Profit earned',
  ru: 'Прибыль по начислению',
  zh: '实现利润',
  vi: 'Lợi nhuận đã thực hiện',
};
export const taxRows4: Texts = {
  en: 'Earned − fees, costs and tax on receipts; before investment and tax on profit',
  ru: 'Начислено − комиссия, расходы, налог с поступлений; до инвестиций и налога на прибыль',
  zh: '确认收入 − 手续费、成本、按收款计征的税；投资及所得税前',
  vi: 'Đã thực hiện − phí, chi phí, thuế trên tiền thu; trước đầu tư và thuế TNDN',
};
export const profitEarnedSoFar: Texts = {
  en: 'Profit earned so far',
  ru: 'То же нарастающим итогом',
  zh: '累计实现利润',
  vi: 'Lợi nhuận lũy kế',
};
export const sincePlansStart: Texts = {
  en: 'Since the plan’s start',
  ru: 'С начала плана',
  zh: '自计划起始',
  vi: 'Từ đầu kế hoạch',
};
export const taxedSoFar: Texts = {
  en: 'Taxed so far',
  ru: 'Обложено налогом',
  zh: '累计应税利润',
  vi: 'Lợi nhuận đã tính thuế',
};
export const taxRows5: Texts = {
  en: 'Its highest so far: a loss is made up for first',
  ru: 'Максимум с начала плана: сначала покрывается убыток',
  zh: '累计利润的最高值：先弥补亏损',
  vi: 'Mức cao nhất đến nay: bù lỗ trước',
};
export const taxOnProfitRows: Texts = { en: 'Tax on profit', ru: 'Налог на прибыль', zh: '所得税', vi: 'Thuế TNDN' };
export const newlyTaxedTimesRate: Texts = {
  en: 'Newly taxed × rate',
  ru: 'Прирост базы × ставка',
  zh: '新增应税利润 × 税率',
  vi: 'Phần mới tính thuế × thuế suất',
};
export const taxesPaid: Texts = { en: 'Taxes paid', ru: 'Уплачено налогов', zh: '已缴税费', vi: 'Thuế đã nộp' };
export const taxRows6: Texts = {
  en: 'Those of so many periods before',
  ru: 'Начисленные столько периодов назад',
  zh: '缴纳此前若干期的税费',
  vi: 'Thuế phát sinh số kỳ trước đó',
};
export const taxesStillToBePaid: Texts = {
  en: 'Taxes still to be paid',
  ru: 'Налоги к уплате',
  zh: '应交税费',
  vi: 'Thuế còn phải nộp',
};
export const atEndOfPeriod: Texts = {
  en: 'At the end of the period',
  ru: 'На конец периода',
  zh: '期末余额',
  vi: 'Cuối kỳ',
};
export const receiptsWithVat: Texts = {
  en: 'Receipts, with VAT',
  ru: 'Поступления с НДС',
  zh: '含税收款',
  vi: 'Tiền thu gồm thuế',
};
export const collectedPlusVat: Texts = {
  en: 'Collected + VAT',
  ru: 'Поступления + НДС',
  zh: '收款 + 增值税',
  vi: 'Tiền thu + thuế GTGT',
};
export const paymentsRows: Texts = { en: 'Payments', ru: 'Выплаты', zh: '付款', vi: 'Tiền chi' };
export const cashRows: Texts = {
  en: 'Fees, costs and taxes; without the investment',
  ru: 'Комиссия, расходы и налоги; без инвестиций',
  zh: '手续费、成本与税费；不含投资',
  vi: 'Phí, chi phí và thuế; không gồm vốn đầu tư',
};
export const cashFlow: Texts = { en: 'Cash flow', ru: 'Денежный поток', zh: '现金流', vi: 'Dòng tiền' };
export const receiptsLessPaymentsLessInvestment: Texts = {
  en: 'Receipts − payments − investment',
  ru: 'Поступления − выплаты − инвестиции',
  zh: '收款 − 付款 − 投资',
  vi: 'Tiền thu − tiền chi − vốn đầu tư',
};
export const cumulativeCash: Texts = {
  en: 'Cumulative cash',
  ru: 'Накопленный денежный поток',
  zh: '累计现金',
  vi: 'Dòng tiền lũy kế',
};
export const profitBeforeInvestment: Texts = {
  en: 'Profit before investment',
  ru: 'Прибыль до инвестиций',
  zh: '投资前利润',
  vi: 'Lợi nhuận trước đầu tư',
};
export const collectedLessSold: Texts = {
  en: 'Collected − sold',
  ru: 'Поступления − продажи',
  zh: '收款 − 销售额',
  vi: 'Tiền thu − đã bán',
};
export const feesNotYetKept: Texts = {
  en: 'Fees not yet kept',
  ru: 'Комиссия, ещё не удержанная',
  zh: '尚未扣收的手续费',
  vi: 'Phí chưa bị giữ',
};
export const deliveryNotYetPaid: Texts = {
  en: 'Delivery not yet paid',
  ru: 'Исполнение, ещё не оплаченное',
  zh: '尚未支付的交付成本',
  vi: 'Chi phí cung cấp chưa trả',
};
export const vatCollectedLessTaxesPaid: Texts = {
  en: 'VAT collected − taxes paid',
  ru: 'Полученный НДС − уплаченные налоги',
  zh: '收到的增值税 − 已缴税费',
  vi: 'Thuế GTGT đã thu − thuế đã nộp',
};
export const investment: Texts = { en: 'Investment', ru: 'Инвестиции', zh: '投资', vi: 'Vốn đầu tư' };
export const fromProfitToCash: Texts = {
  en: 'From profit to cash',
  ru: 'От прибыли к деньгам',
  zh: '从利润到现金',
  vi: 'Từ lợi nhuận đến tiền',
};
export const overWholePlan: Texts = {
  en: 'Over the whole plan',
  ru: 'За весь план',
  zh: '整个计划期',
  vi: 'Cả kế hoạch',
};
export const amount: Texts = { en: 'Amount', ru: 'Сумма', zh: '金额', vi: 'Số tiền' };
export const balances: Texts = {
  en: 'Delivered in the plan; what is sold stands above',
  ru: 'Исполнено за план; проданное — выше',
  zh: '计划期内已交付；销售额见上',
  vi: 'Đã cung cấp trong kế hoạch; phần đã bán ở trên',
};
export const withoutVat: Texts = { en: 'Without VAT', ru: 'Без НДС', zh: '不含税', vi: 'Chưa gồm thuế' };
export const balances2: Texts = {
  en: 'At the end: paid, not yet delivered. This money is not yours yet',
  ru: 'На конец: оплачено, но не исполнено. Эти деньги ещё не заработаны',
  zh: '期末：已收款未交付，尚非收入',
  vi: 'Cuối kế hoạch: đã thu, chưa cung cấp. Tiền này chưa phải của bạn',
};
export const atEnd: Texts = { en: 'At the end', ru: 'На конец плана', zh: '期末', vi: 'Cuối kế hoạch' };
export const earnedCollectedAndStillOwed: Texts = {
  en: 'Earned, collected and still owed',
  ru: 'Начислено, поступило и обязательства',
  zh: '确认收入、收款与合同负债',
  vi: 'Đã thực hiện, đã thu và chưa thực hiện',
};
export const periodFrom: Texts = { en: 'Period from', ru: 'Период с', zh: '起始日期', vi: 'Kỳ từ' };
export const earnedCollectedOwed: Texts = {
  en: 'Earned, collected, owed',
  ru: 'Начислено, поступило, должны',
  zh: '确认收入、收款与合同负债',
  vi: 'Đã thực hiện, đã thu, còn nợ',
};
export const owedLabel: Texts = {
  en: 'Owed: at the start + collected − earned + unpaid, and order by order',
  ru: 'Обязательства: на начало + поступления − начислено + неоплаченное и по заказам',
  zh: '合同负债：期初 + 收款 − 确认收入 + 未收款 与 逐单计算',
  vi: 'Chưa thực hiện: đầu kỳ + tiền thu − đã thực hiện + chưa thu và theo từng đơn',
};
export const collectedLabel: Texts = {
  en: 'Collected: by period, and sold less what is still unpaid',
  ru: 'Поступления: по периодам и продажи за вычетом неоплаченного',
  zh: '收款：按期合计 与 销售额减未收款',
  vi: 'Tiền thu: theo kỳ và số đã bán trừ phần chưa thu',
};
export const taxesLabel: Texts = {
  en: 'Taxes: due, and paid + still to be paid',
  ru: 'Налоги: начислено и уплачено + к уплате',
  zh: '税费：应计 与 已缴 + 应交',
  vi: 'Thuế: phát sinh và đã nộp + còn phải nộp',
};
export const bridgeLabel: Texts = {
  en: 'From profit to cash: cash at the end, and the sum of the steps',
  ru: 'От прибыли к деньгам: деньги на конец и сумма шагов',
  zh: '从利润到现金：期末现金 与 各步之和',
  vi: 'Từ lợi nhuận đến tiền: tiền cuối kỳ và tổng các bước',
};
export const paymentFees: Texts = {
  en: 'Payment fees',
  ru: 'Комиссия за платежи',
  zh: '支付手续费',
  vi: 'Phí thanh toán',
};
export const feeRow: Texts = {
  en: 'Revenue × fee, also of what is paid later',
  ru: 'Выручка × комиссия, и с того, что заплатят позже',
  zh: '收入 × 手续费，含日后付款部分',
  vi: 'Doanh thu × phí, kể cả phần trả sau',
};

export const stillToCome: Texts = {
  en: 'Sold, still to be paid',
  ru: 'Продано, ещё не оплачено',
  zh: '已售待收款',
  vi: 'Đã bán, còn phải thu',
};

export const stillToComeNote: Texts = {
  en: 'Of what is sold in the plan, delivered or not; it comes in after its end',
  ru: 'Из проданного за план, исполненного или нет; придёт после его конца',
  zh: '计划期内已售（无论是否交付），计划期后到账',
  vi: 'Trong số đã bán của kế hoạch, đã cung cấp hay chưa; về sau khi kết thúc',
};

export const restTitle: Texts = {
  en: 'Still to come after the plan, from orders sold in it',
  ru: 'После плана: что ещё принесут проданные в нём заказы',
  zh: '计划期后：期内所售订单尚待收付',
  vi: 'Sau kế hoạch: đơn đã bán còn mang lại',
};
export const restHeader: Texts = {
  en: 'After the plan’s end',
  ru: 'После конца плана',
  zh: '计划期后',
  vi: 'Sau khi kết thúc',
};
export const laterTaxes: Texts = {
  en: 'Taxes on what is still to come',
  ru: 'Налоги с того, что ещё придёт',
  zh: '尚待实现部分的税费',
  vi: 'Thuế trên phần còn lại',
};
export const cashWithRest: Texts = {
  en: 'Cash with what is still to come',
  ru: 'Деньги с учётом того, что ещё придёт',
  zh: '期末现金（含计划期后收付）',
  vi: 'Tiền cuối kỳ, kể cả phần còn lại',
};
export const cashWithRestNote: Texts = {
  en: 'And what orders sold in the plan bring after its end, taxes paid',
  ru: 'Плюс то, что проданные заказы принесут после плана, за вычетом налогов',
  zh: '另加期内所售订单在计划期后的税后收付',
  vi: 'Cộng phần đơn đã bán mang lại sau kế hoạch, đã trừ thuế',
};
export const npvWithRest: Texts = {
  en: 'NPV with what is still to come',
  ru: 'NPV с учётом того, что ещё придёт',
  zh: 'NPV（含计划期后收付）',
  vi: 'NPV, kể cả phần còn lại',
};
export const npvWithRestNote: Texts = {
  en: 'What comes later counts as at the plan’s end; NPV, IRR and payback above are without it',
  ru: 'Приходящее позже учтено на конец плана; NPV, IRR и окупаемость выше — без него',
  zh: '计划期后收付按期末计；上方 NPV、IRR、回本均不含',
  vi: 'Phần đến sau tính tại cuối kế hoạch; NPV, IRR, hoàn vốn ở trên không gồm phần này',
};
export const restLabel: Texts = {
  en: 'With what is still to come: cash, and profit less taxes and investment',
  ru: 'С тем, что ещё придёт: деньги и прибыль − налоги − инвестиции',
  zh: '含计划期后收付：现金 与 利润 − 税费 − 投资',
  vi: 'Kể cả phần còn lại: tiền và lợi nhuận − thuế − vốn đầu tư',
};
export const unpaidAtEnd: Texts = {
  en: 'Still to be paid in all',
  ru: 'Ещё не оплачено всего',
  zh: '待收款合计',
  vi: 'Còn phải thu tổng cộng',
};
export const unpaidAtEndNote: Texts = {
  en: 'Without VAT; also from before the plan',
  ru: 'Без НДС; включая проданное до плана',
  zh: '不含税；含计划期前的',
  vi: 'Chưa gồm thuế; gồm cả trước kế hoạch',
};
export const taxedAtLast: Texts = {
  en: 'Profit taxed at last',
  ru: 'Прибыль, облагаемая в итоге',
  zh: '最终计税利润',
  vi: 'Tổng lợi nhuận chịu thuế',
};
export const taxedAtLastNote: Texts = {
  en: 'When all that is sold is paid and delivered',
  ru: 'Когда всё проданное оплачено и исполнено',
  zh: '全部已售均收款并交付后',
  vi: 'Khi mọi phần đã bán được thu và cung cấp xong',
};
