// What about.ts says.
import type { Texts } from '../../locales/language';

export const cashApartMethod: Texts = {
  en: 'Cash apart from revenue. Plan, Unit economics and Plan and fact count revenue when it is sold. The sheet Payments counts it as IFRS 15 does, when it is delivered (revenue earned), and cash when it arrives. What is paid before it is delivered is owed to the customer, a contract liability; what is delivered before it is paid is shown beside it. Owed at the start + collected − earned + rise of the unpaid = owed at the end.',
  ru: 'Деньги отдельно от выручки. «План», «Юнит-экономика» и «План и факт» учитывают выручку в момент продажи. Лист «Платежи» — по начислению, как МСФО (IFRS) 15: по мере исполнения, а деньги — когда они пришли. Оплаченное, но не исполненное — обязательства перед клиентом (обязательство по договору); исполненное, но не оплаченное показано рядом. Обязательства на начало + поступления − начислено + прирост неоплаченного = обязательства на конец.',
  zh: '现金与收入分开。“计划”“单位经济模型”“计划与实际”按销售时点计收入；“收付款”表按 IFRS 15（中国《企业会计准则第 14 号——收入》第十一条、第四十一条）在交付时确认收入，到账时计现金。先收款后交付的部分为合同负债；先交付后收款的部分另列。期初合同负债 + 收款 − 确认收入 + 未收款增加 = 期末合同负债。',
  vi: 'Tiền tách khỏi doanh thu. Trang Kế hoạch, Kinh tế đơn vị, Kế hoạch và thực tế ghi doanh thu khi bán. Trang Thu chi ghi theo IFRS 15 khi cung cấp (doanh thu đã thực hiện), và tiền khi về tài khoản. Phần thu trước khi cung cấp là doanh thu chưa thực hiện (nghĩa vụ hợp đồng); phần cung cấp trước khi thu được nêu riêng. Chưa thực hiện đầu kỳ + tiền thu − đã thực hiện + phần chưa thu tăng thêm = chưa thực hiện cuối kỳ.',
};
export const taxesMethod: Texts = {
  en: 'Taxes: VAT or sales tax on what is sold, in a price or on top of it; revenue, UE and LTV are without it. Tax on profit is on the profit earned above its highest so far, so that losses are made up for first; the investment is not deducted, and there is no depreciation. Taxes are paid the given number of periods later. Left out: opening cash, interest, VAT on costs.',
  ru: 'Налоги: НДС с продаж, в цене или сверх неё; выручка, UE и LTV — без него. Налог на прибыль — с прибыли по начислению сверх её прежнего максимума, то есть сначала покрываются убытки; инвестиции не вычитаются, амортизации нет. Налоги платят через заданное число периодов. Не учтены: деньги на начало, проценты, НДС с расходов.',
  zh: '税费：增值税按销售额计，价内或价外；收入、UE 与 LTV 均不含税。所得税按累计实现利润超过此前最高值的部分计征，即先弥补亏损；投资不扣除，不计折旧。税费在设定期数之后缴纳。未计入：期初现金、利息、进项税。',
  vi: 'Thuế: thuế GTGT trên hàng bán, trong giá hoặc ngoài giá; doanh thu, UE và LTV không gồm thuế này. Thuế TNDN tính trên phần lợi nhuận đã thực hiện vượt mức cao nhất trước đó, tức bù lỗ trước; không trừ vốn đầu tư, không tính khấu hao. Thuế nộp sau số kỳ đã cho. Không tính: tiền đầu kỳ, lãi vay, thuế GTGT đầu vào.',
};
export const profitAndCashMethod: Texts = {
  en: 'Profit is before the investment and without taxes; cash is after both. From profit to cash, on Results, says what lies between. Channels are compared by first orders, without activities, repeat orders and referrals.',
  ru: 'Прибыль — до инвестиций и без налогов, деньги — после них. Что между ними, говорит таблица «От прибыли к деньгам» на листе «Результаты». Каналы сравниваются по первым заказам, без активностей, повторных заказов и рекомендаций.',
  zh: '利润为投资前且不计税，现金为二者之后；其间差异见“结果”表中的“从利润到现金”。渠道按首单比较，不含活动、复购与转介绍。',
  vi: 'Lợi nhuận là trước đầu tư và chưa tính thuế, dòng tiền là sau cả hai. Khác biệt giữa hai số xem bảng Từ lợi nhuận đến tiền ở trang Kết quả. Các kênh so theo đơn đầu, không gồm hoạt động, mua lại và giới thiệu.',
};
export const scenario: Texts = { en: 'Scenario', ru: 'Сценарий', zh: '情景', vi: 'Kịch bản' };
export const aboutOfSteps: Texts = {
  en: 'Once: on Inputs and Scenarios, replace the examples in the yellow cells: costs of a customer, prices, conversions, repeat offers, seasonality.',
  ru: 'Один раз: на листах «Исходные данные» и «Сценарии» замените примеры в жёлтых ячейках: затраты на клиента, цены, конверсии, повторные продажи, сезонность.',
  zh: '首次使用：在“输入”和“情景”表的黄色单元格中替换示例：单客成本、价格、转化率、复购、季节性。',
  vi: 'Lần đầu: ở trang Dữ liệu đầu vào và Kịch bản, thay số ví dụ trong ô vàng: chi phí mỗi khách, giá, tỷ lệ chuyển đổi, mua lại, mùa vụ.',
};
export const aboutOfSteps2: Texts = {
  en: 'Once a month: on Budget, plan the budget and the cost per lead of every channel, the seats, the fixed costs and the target, period by period.',
  ru: 'Раз в месяц: на листе «Бюджет» запланируйте по периодам бюджет и стоимость лида каждого канала, места, постоянные расходы и цель.',
  zh: '每月一次：在“预算”表逐期填写各渠道预算与线索成本、名额、固定成本和目标。',
  vi: 'Mỗi tháng: ở trang Ngân sách, lập ngân sách và chi phí lead từng kênh, số chỗ, chi phí cố định và mục tiêu theo từng kỳ.',
};
export const aboutOfSteps3: Texts = {
  en: 'On Activities, list what the team will do: what it moves, who, from when to when, at what cost and with what effect. Choose the scenario on Inputs.',
  ru: 'На листе «Активности» перечислите, что сделает команда: на что это влияет, кто, с какого по какое число, сколько стоит и какой даст эффект. Сценарий выбирается на листе «Исходные данные».',
  zh: '在“活动”表列出团队要做的事：影响环节、负责人、起止日期、费用与预期效果。情景在“输入”表中选择。',
  vi: 'Ở trang Hoạt động, liệt kê việc đội sẽ làm: tác động vào đâu, ai làm, từ ngày nào đến ngày nào, chi phí và hiệu quả. Chọn kịch bản ở trang Dữ liệu đầu vào.',
};
export const aboutOfSteps4: Texts = {
  en: 'Read Results and Unit economics: what comes out, what a customer is worth, when the plan pays back. Backwards says which leads and budget the target needs.',
  ru: 'Прочитайте «Результаты» и «Юнит-экономика»: что получится, сколько приносит клиент, когда план окупится. «Обратный расчёт» скажет, какие лиды и бюджет нужны для цели.',
  zh: '查看“结果”和“单位经济模型”：产出多少、客户价值几何、何时回本；“倒推”表给出达成目标所需的线索与预算。',
  vi: 'Đọc trang Kết quả và Kinh tế đơn vị: kết quả ra sao, một khách đáng giá bao nhiêu, khi nào hoàn vốn. Trang Tính ngược cho biết mục tiêu cần bao nhiêu lead và ngân sách.',
};
export const aboutOfSteps5: Texts = {
  en: 'Every week or month: type what really happened into Facts. Plan and fact shows the deviations and where the plan ends at this pace; what is worse than the limit is marked.',
  ru: 'Каждую неделю или месяц: вносите фактические данные на лист «Факт». «План и факт» покажет отклонения и чем план закончится в таком темпе; что хуже допуска — выделено.',
  zh: '每周或每月：在“实际”表填写实际数据；“计划与实际”表显示偏差及按当前进度的期末预测，落后超限处会标出。',
  vi: 'Mỗi tuần hoặc tháng: nhập số thực tế vào trang Thực tế. Trang Kế hoạch và thực tế cho thấy chênh lệch và dự báo theo đà hiện tại; phần kém quá mức được tô màu.',
};
export const aboutOfSteps6: Texts = {
  en: 'Keep an eye on the second line of every sheet: it says whether all checks pass.',
  ru: 'Следите за второй строкой каждого листа: она показывает, пройдены ли все проверки.',
  zh: '留意每张工作表的第二行：它显示校验是否全部通过。',
  vi: 'Chú ý dòng thứ hai của mỗi trang: dòng này cho biết các kiểm tra có đạt hết không.',
};
export const aboutOfMethod: Texts = {
  en: 'Costs and refunds are positive numbers and are subtracted; only the statement from the first order to UE shows them with a minus. Cash below zero is money still missing. People are expected values and need not be whole.',
  ru: 'Расходы и возвраты — положительные числа, они вычитаются; только в расчёте от первого заказа до UE они показаны с минусом. Поток ниже нуля — деньги, которых ещё не хватает. Число людей — ожидаемое и может быть дробным.',
  zh: '成本和退款以正数表示并予以扣除，仅“从首单到 UE”明细以负数列示；现金为负表示尚缺的资金。人数为期望值，可能带小数。',
  vi: 'Chi phí và hoàn tiền là số dương và được trừ đi; chỉ bảng từ đơn đầu đến UE ghi dấu trừ. Dòng tiền âm là số tiền còn thiếu. Số người là giá trị kỳ vọng nên có thể lẻ.',
};
export const aboutOfMethod2: Texts = {
  en: 'Leads = (budget × scenario ÷ cost per lead + leads not bought) × season × activities. The season of a period is the mean of its days. The season strengthens leads, not conversions. Effects of activities that run in any day of a period count for the whole period and add up; their cost counts in the period of their first day.',
  ru: 'Лиды = (бюджет × сценарий ÷ стоимость лида + лиды без закупки) × сезон × активности. Сезон периода — среднее по его дням. Сезон меняет число лидов, а не конверсии. Эффект активности, которая идёт хотя бы день периода, учтён за весь период; эффекты складываются; затраты — в периоде её первого дня.',
  zh: '线索 =（预算 × 情景系数 ÷ 线索成本 + 非付费线索）× 季节 × 活动。每期季节强度为各日平均。季节性作用于线索，而非转化率。只要活动在某期内进行过一天，其效果即计入整期，多项效果相加；费用计入首日所在期。',
  vi: 'Lead = (ngân sách × kịch bản ÷ chi phí lead + lead không mua) × mùa vụ × hoạt động. Mùa vụ của kỳ là trung bình theo ngày. Mùa vụ tác động lên lead, không lên tỷ lệ chuyển đổi. Hoạt động chạy dù một ngày trong kỳ được tính cả kỳ, các hiệu quả cộng lại; chi phí tính vào kỳ của ngày đầu.',
};
export const aboutOfMethod3: Texts = {
  en: 'All channels share the conversions. Seats go first to buyers from the funnel, then to referred customers; the rest wait for the next period. Every customer brings K others in the next period, and those bring K again.',
  ru: 'Конверсии общие для всех каналов. Места сначала получают покупатели из воронки, потом клиенты по рекомендации; остальные ждут следующего периода. Каждый клиент приводит K других в следующем периоде, те — снова K.',
  zh: '各渠道共用转化率。名额先给漏斗买家，再给转介绍客户，其余顺延至下一期。每位客户在下一期带来 K 位客户，后者再各带来 K 位。',
  vi: 'Các kênh dùng chung tỷ lệ chuyển đổi. Chỗ dành trước cho người mua từ phễu, rồi đến khách được giới thiệu; số còn lại chờ kỳ sau. Mỗi khách mang về K khách ở kỳ sau, và họ lại mang về K.',
};
export const aboutOfMethod4: Texts = {
  en: 'Refunds concern first orders, also those by referral; repeat orders come the given number of periods later, as a share of all first buyers. What would come after the plan’s end is not counted in it.',
  ru: 'Возвраты относятся к первым заказам, в том числе по рекомендации; повторные заказы приходят через заданное число периодов как доля всех первых покупателей. Что придёт после конца плана, в нём не учтено.',
  zh: '退款只针对首单（含转介绍首单）；复购在设定的期数之后按首单客户的比例发生。计划期之后的部分不计入。',
  vi: 'Hoàn tiền tính trên đơn đầu, kể cả nhờ giới thiệu; đơn mua lại đến sau số kỳ đã cho, theo tỷ lệ trên mọi khách mua đầu. Phần đến sau khi hết kế hoạch không được tính.',
};
export const aboutOfMethod5: Texts = {
  en: 'CAC = (advertising + activities) ÷ customers from the funnel. The pay of sellers is not in CAC but in converting or payroll. Direct UE = first order after refunds − CAC − converting − delivery. Indirect UE = direct + repeat revenue − repeat cost + K × (LTV − cost of a referral), one generation.',
  ru: 'CAC = (реклама + активности) ÷ клиенты из воронки. Оплата продавцов не в CAC, а в затратах на конверсию или в зарплате. Прямая UE = первый заказ за вычетом возвратов − CAC − конверсия − услуга. Косвенная UE = прямая + повторная выручка − затраты на неё + K × (LTV − вознаграждение), одно поколение.',
  zh: 'CAC =（广告投放 + 活动）÷ 漏斗成交客户。销售人员薪酬不计入 CAC，而计入转化成本或工资。直接 UE = 扣退款后首单 − CAC − 转化成本 − 交付成本。间接 UE = 直接 UE + 复购收入 − 复购成本 + K ×（LTV − 转介绍奖励），只计一代。',
  vi: 'CAC = (quảng cáo + hoạt động) ÷ khách từ phễu. Lương người bán không nằm trong CAC mà ở chi phí chốt đơn hoặc quỹ lương. UE trực tiếp = đơn đầu sau hoàn tiền − CAC − chốt đơn − dịch vụ. UE gián tiếp = trực tiếp + doanh thu mua lại − chi phí + K × (LTV − thưởng giới thiệu), một thế hệ.',
};
export const aboutOfMethod6: Texts = {
  en: 'LTV is the margin of the first and all repeat orders of a customer, before CAC and undiscounted. ROMI = (margin − acquisition) ÷ acquisition, where the margin is the revenue after all costs but acquisition and fixed ones. K = customers that one customer brings.',
  ru: 'LTV — маржа первого и всех повторных заказов клиента, до CAC и без дисконтирования. ROMI = (маржа − привлечение) ÷ привлечение, где маржа — выручка после всех расходов, кроме привлечения и постоянных. K — сколько клиентов приводит один клиент.',
  zh: 'LTV 为客户首单及全部复购的毛利，未扣 CAC、不折现。ROMI =（毛利 − 获客投入）÷ 获客投入，毛利指扣除获客与固定成本以外全部成本后的收入。K 为一位客户带来的客户数。',
  vi: 'LTV là lãi gộp của đơn đầu và mọi đơn mua lại, trước CAC, không chiết khấu. ROMI = (lãi gộp − thu hút) ÷ thu hút, trong đó lãi gộp là doanh thu sau mọi chi phí trừ thu hút và cố định. K là số khách một khách mang về.',
};
export const aboutOfMethod7: Texts = {
  en: 'Backwards: the budgets that bring the target exactly, with the repeat orders and referrals of the customers whom they bring. Leads cost what they cost in the plan of that period, in the plan’s mix of channels. Where a period cannot reach its target exactly, the sheet says why.',
  ru: 'Обратный расчёт: бюджеты, которые дают цель точно — с повторными заказами и рекомендациями тех клиентов, которых они приведут. Лиды стоят столько же, сколько в плане этого периода, при тех же долях каналов. Если период не может дать цель точно, лист говорит почему.',
  zh: '倒推：给出恰好达成目标的预算，复购与转介绍来自这些预算带来的客户；线索成本与渠道占比按该期计划。某期无法恰好达成时，表中说明原因。',
  vi: 'Tính ngược: ngân sách đạt đúng mục tiêu, với mua lại và giới thiệu của chính những khách mà ngân sách đó mang về. Giá lead và tỷ trọng kênh theo kế hoạch của kỳ. Kỳ nào không thể đạt đúng mục tiêu, trang này nói lý do.',
};
export const aboutOfMethod8: Texts = {
  en: 'Forecast: a period that is over counts as its fact; any other line of the plan goes on at its own pace so far (fact ÷ plan of the periods with a fact). Costs: advertising and activities at their own pace, costs of customers and orders as revenue goes, fixed costs as planned. Profit = revenue − costs.',
  ru: 'Прогноз: завершённый период учитывается по факту, остальное — план каждой строки в её собственном темпе (факт ÷ план периодов с фактом). Расходы: реклама и активности — в своём темпе, затраты на клиентов и заказы — вслед за выручкой, постоянные — по плану. Прибыль = выручка − расходы.',
  zh: '预测：已结束的期次按实际值计，其余各行按自身迄今进度（有实际值各期的实际 ÷ 计划）推算。成本：广告与活动按自身进度，客户与订单成本随收入，固定成本按计划。利润 = 净收入 − 成本。',
  vi: 'Dự báo: kỳ đã kết thúc lấy số thực tế; các dòng còn lại theo tiến độ riêng đến nay (thực tế ÷ kế hoạch của các kỳ có thực tế). Chi phí: quảng cáo và hoạt động theo tiến độ riêng, chi phí cho khách và đơn hàng theo doanh thu, chi phí cố định theo kế hoạch. Lợi nhuận = doanh thu − chi phí.',
};
export const aboutOfMethod9: Texts = {
  en: 'Left out: opening cash, taxes, interest and working capital. Profit is before the investment; cash is after it. Channels are compared by first orders, without activities, repeat orders and referrals.',
  ru: 'Не учтены: деньги на начало, налоги, проценты и оборотный капитал. Прибыль — до инвестиций, деньги — после. Каналы сравниваются по первым заказам, без активностей, повторных заказов и рекомендаций.',
  zh: '未计入：期初现金、税费、利息与营运资金。利润为投资前，现金为投资后。渠道按首单比较，不含活动、复购与转介绍。',
  vi: 'Không tính: tiền đầu kỳ, thuế, lãi vay và vốn lưu động. Lợi nhuận là trước đầu tư, dòng tiền là sau đầu tư. Các kênh so theo đơn đầu, không gồm hoạt động, mua lại và giới thiệu.',
};
export const aboutOfMethod10: Texts = {
  en: 'Course starts are shown for those who buy on the last day of a period: the first start that is more than the closing days away.',
  ru: 'Старты потоков показаны для купившего в последний день периода: первый старт, до которого больше дней, чем срок закрытия записи.',
  zh: '开课日期针对每期最后一天的买家：距离超过截止天数的首个开课日。',
  vi: 'Ngày khai giảng tính cho người mua vào ngày cuối kỳ: lần khai giảng đầu tiên còn cách nhiều hơn số ngày ngừng nhận.',
};
export const aboutOfMethod11: Texts = {
  en: 'NPV is at the start of the plan. By default an investment is paid at the start of its period and everything else at the end (both can be changed on Inputs); the yearly rate is compounded. IRR is shown only where there is one rate and no other; it is made yearly only for plans of a year or more.',
  ru: 'NPV — на начало плана. По умолчанию инвестиции платятся в начале периода, всё остальное — в конце (оба момента можно изменить в исходных данных); годовая ставка пересчитана по сложному проценту. IRR показана, только если она единственная; годовая — только для планов от года.',
  zh: 'NPV 折至计划起始。默认投资在期初支付，其余在期末收付（均可在“输入”表更改）；年利率按复利换算。仅当内部收益率唯一时才显示，计划满一年才折算年化。',
  vi: 'NPV tính tại đầu kế hoạch. Mặc định vốn đầu tư chi đầu kỳ, các khoản khác cuối kỳ (đổi được ở trang Dữ liệu đầu vào); lãi suất năm tính lãi kép. IRR chỉ hiện khi là nghiệm duy nhất và chỉ quy đổi theo năm với kế hoạch từ một năm.',
};

export const ordersAlikeTaught: Texts = {
  en: 'All orders are paid and delivered alike: the prepayment with the order, the rest when teaching begins, at once or in equal parts, one each period. Refunds go back within the period of the sale. Costs of delivery are paid as it is delivered, all others in their period; the fee is kept from what is paid. What falls after the plan’s end is in none of its cash, but in the lines “with what is still to come”.',
  ru: 'Все заказы оплачиваются и исполняются одинаково: предоплата при заказе, остаток к началу обучения — сразу или равными частями по одной в период. Возвраты — в периоде продажи. Затраты на исполнение платят по мере исполнения, остальные — в своём периоде; комиссию удерживают с платежей. Что придётся на время после плана, в его деньги не входит, но учтено в строках «с учётом того, что ещё придёт».',
  zh: '各订单收款与交付方式相同：下单付预付款，开课时付余款，一次付清或每期等额分期。退款在销售当期退回。交付成本随交付支付，其余成本当期支付；手续费从付款中扣收。计划期之后的收付不计入现金，但计入“含计划期后收付”的各行。',
  vi: 'Mọi đơn được thanh toán và cung cấp như nhau: đặt cọc khi mua, phần còn lại khi khai giảng, trả một lần hoặc chia đều mỗi kỳ. Hoàn tiền ngay trong kỳ bán. Chi phí cung cấp trả theo tiến độ, chi phí khác trả trong kỳ; phí giữ trên khoản trả. Phần rơi vào sau kế hoạch không tính vào dòng tiền, mà nằm ở các dòng “kể cả phần còn lại”.',
};

export const ordersAlike: Texts = {
  en: 'All orders are paid and delivered alike: the prepayment with the order, the rest when delivery begins, at once or in equal parts, one each period. Refunds go back within the period of the sale. Costs of delivery are paid as it is delivered, all others in their period; the fee is kept from what is paid. What falls after the plan’s end is in none of its cash, but in the lines “with what is still to come”.',
  ru: 'Все заказы оплачиваются и исполняются одинаково: предоплата при заказе, остаток к началу исполнения — сразу или равными частями по одной в период. Возвраты — в периоде продажи. Затраты на исполнение платят по мере исполнения, остальные — в своём периоде; комиссию удерживают с платежей. Что придётся на время после плана, в его деньги не входит, но учтено в строках «с учётом того, что ещё придёт».',
  zh: '各订单收款与交付方式相同：下单付预付款，开始交付时付余款，一次付清或每期等额分期。退款在销售当期退回。交付成本随交付支付，其余成本当期支付；手续费从付款中扣收。计划期之后的收付不计入现金，但计入“含计划期后收付”的各行。',
  vi: 'Mọi đơn được thanh toán và cung cấp như nhau: đặt cọc khi mua, phần còn lại khi bắt đầu cung cấp, trả một lần hoặc chia đều mỗi kỳ. Hoàn tiền ngay trong kỳ bán. Chi phí cung cấp trả theo tiến độ, chi phí khác trả trong kỳ; phí giữ trên khoản trả. Phần rơi vào sau kế hoạch không tính vào dòng tiền, mà nằm ở các dòng “kể cả phần còn lại”.',
};
