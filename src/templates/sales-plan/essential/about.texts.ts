// What about.ts says.
import type { Texts } from '../../../locales/language';

export const aboutEssentialSteps: Texts = {
  en: 'Once: on Inputs, replace the examples in the yellow cells: prices, conversions, costs of a customer.',
  ru: 'Один раз: на листе «Исходные данные» замените примеры в жёлтых ячейках: цены, конверсии, затраты на клиента.',
  zh: '首次使用：在“输入”表的黄色单元格中替换示例：价格、转化率、单客成本。',
  vi: 'Lần đầu: ở trang Dữ liệu đầu vào, thay số ví dụ trong ô vàng: giá, tỷ lệ chuyển đổi, chi phí mỗi khách.',
};
export const aboutEssentialSteps2: Texts = {
  en: 'On Budget and facts, plan period by period the budget and the cost per lead of every channel, the fixed costs and the target. Plan shows what comes of it.',
  ru: 'На листе «Бюджет и факт» запланируйте по периодам бюджет и стоимость лида каждого канала, постоянные расходы и цель. Лист «План» покажет, что из этого выйдет.',
  zh: '在“预算与实际”表逐期填写各渠道预算与线索成本、固定成本和目标；“计划”表显示由此得到的结果。',
  vi: 'Ở trang Ngân sách và thực tế, lập theo từng kỳ ngân sách và chi phí lead từng kênh, chi phí cố định và mục tiêu. Trang Kế hoạch cho thấy kết quả.',
};
export const aboutEssentialSteps3: Texts = {
  en: 'When five sheets are not enough (scenarios, season, activities, seats, referrals, NPV): change the model in the pane to Full. What you typed stays.',
  ru: 'Когда пяти листов мало (сценарии, сезонность, активности, места, рекомендации, NPV): в панели смените глубину плана на полную. Введённое сохранится.',
  zh: '五张表不够用时（情景、季节性、活动、名额、转介绍、NPV）：在窗格中将模型改为完整版，已填内容会保留。',
  vi: 'Khi năm trang tính không đủ (kịch bản, mùa vụ, hoạt động, số chỗ, giới thiệu, NPV): trong ngăn tác vụ, đổi mô hình sang Đầy đủ. Phần đã nhập được giữ lại.',
};
export const aboutEssentialMethod: Texts = {
  en: 'Leads = budget ÷ cost per lead + leads not bought. Each stage is the one before × its conversion; who reaches the last stage is a customer. People are expected values and need not be whole.',
  ru: 'Лиды = бюджет ÷ стоимость лида + лиды без закупки. Каждый этап — предыдущий × его конверсия; дошедший до последнего — клиент. Число людей — ожидаемое и может быть дробным.',
  zh: '线索 = 预算 ÷ 线索成本 + 非付费线索。每阶段人数 = 上一阶段 × 转化率，到达最后阶段者即为客户。人数为期望值，可能带小数。',
  vi: 'Lead = ngân sách ÷ chi phí mỗi lead + lead không mua. Mỗi giai đoạn = giai đoạn trước × tỷ lệ chuyển đổi; ai đến giai đoạn cuối là khách hàng. Số người là giá trị kỳ vọng nên có thể lẻ.',
};
export const aboutEssentialMethod2: Texts = {
  en: 'Revenue = first orders − refunds + repeat orders, which come the given number of periods later as a share of all customers. Profit = revenue − all costs. CAC = advertising ÷ customers. The pay of sellers is not in CAC but in converting or payroll. UE = margin of the first order − CAC.',
  ru: 'Выручка = первые заказы − возвраты + повторные заказы: они приходят через заданное число периодов как доля всех клиентов. Прибыль = выручка − все расходы. CAC = реклама ÷ клиенты. Оплата продавцов не в CAC, а в затратах на конверсию или в зарплате. UE = маржа первого заказа − CAC.',
  zh: '净收入 = 首单 − 退款 + 复购；复购在设定的期数之后按客户比例发生。利润 = 净收入 − 全部成本。CAC = 广告投放 ÷ 客户数。销售人员薪酬不计入 CAC，而计入转化成本或工资。UE = 首单毛利 − CAC。',
  vi: 'Doanh thu = đơn đầu − hoàn tiền + đơn mua lại; mua lại đến sau số kỳ đã cho theo tỷ lệ trên mọi khách. Lợi nhuận = doanh thu − mọi chi phí. CAC = quảng cáo ÷ khách hàng. Lương người bán không nằm trong CAC mà ở chi phí chốt đơn hoặc quỹ lương. UE = lãi gộp đơn đầu − CAC.',
};
export const aboutEssentialMethod3: Texts = {
  en: 'So far: the sum of the periods up to the shown one that have a fact of that line, in plan and in fact. A deviation in % is a share of the plan.',
  ru: 'На сегодня: сумма периодов по показанный, в которых есть факт этой строки, — и в плане, и в факте. Отклонение в % — доля плана.',
  zh: '迄今：截至所选期次、且该行已有实际值的各期之和，计划与实际口径相同。偏差率以计划为分母。',
  vi: 'Đến nay: tổng các kỳ đến kỳ đang xem mà dòng đó đã có số thực tế, ở cả kế hoạch và thực tế. Chênh lệch % tính trên kế hoạch.',
};
export const aboutEssentialMethod4: Texts = {
  en: 'Customers lost at a step = (people before it × planned conversion − people after it) × planned conversions of the steps that follow, over the periods with every stage typed. All steps together are the plan’s customers less those who came.',
  ru: 'Потеряно на шаге = (люди до него × плановая конверсия − люди после него) × плановые конверсии следующих шагов, по периодам, где введены все этапы. Все шаги вместе — клиенты по плану минус пришедшие.',
  zh: '某步流失客户 =（该步之前人数 × 计划转化率 − 该步之后人数）× 其后各步计划转化率，只计各阶段均已填写的期次。各步合计 = 计划客户 − 实际客户。',
  vi: 'Khách mất ở một bước = (số người trước bước × tỷ lệ kế hoạch − số người sau bước) × tỷ lệ kế hoạch của các bước sau, tính các kỳ đã nhập đủ giai đoạn. Tổng các bước = khách theo kế hoạch trừ khách thực có.',
};
export const aboutEssentialMethod5: Texts = {
  en: 'Needed for the target: leads in each period left = (target of the whole plan − revenue so far − repeat orders still to come from customers so far) ÷ periods left ÷ revenue per lead. A lead brings in these periods: share who buy × (first order after refunds + repeat orders that still fall into the plan). Money = leads × cost per lead. Share who buy and cost per lead are those so far, over the periods in which both are known; before there are facts, those of the plan.',
  ru: 'Нужно для цели: лидов в каждом оставшемся периоде = (цель всего плана − выручка на сегодня − повторные заказы, которые ещё придут от нынешних клиентов) ÷ оставшиеся периоды ÷ выручка с лида. За эти периоды лид приносит: доля купивших × (первый заказ за вычетом возвратов + повторные заказы, которые ещё попадают в план). Деньги = лиды × стоимость лида. Доля купивших и стоимость лида — на сегодня, по периодам, где известно и то и другое; пока факта нет — из плана.',
  zh: '达成目标所需：剩余每期线索数 =（整个计划的目标 − 迄今净收入 − 现有客户尚待复购金额）÷ 剩余期数 ÷ 每条线索收入。一条线索在这些期次带来：成交率 ×（扣除退款的首单 + 仍落在计划内的复购）。资金 = 线索数 × 线索成本。成交率与线索成本取迄今数值，只按两项均已知的期次计算；尚无实际值时取计划值。',
  vi: 'Cần cho mục tiêu: số lead mỗi kỳ còn lại = (mục tiêu cả kế hoạch − doanh thu đến nay − đơn mua lại còn chờ từ khách hiện có) ÷ số kỳ còn lại ÷ doanh thu mỗi lead. Trong các kỳ đó một lead đem về: tỷ lệ mua × (đơn đầu sau hoàn tiền + đơn mua lại còn rơi vào kế hoạch). Tiền = số lead × chi phí mỗi lead. Tỷ lệ mua và chi phí mỗi lead lấy theo đến nay, chỉ tính các kỳ đã biết cả hai; chưa có số thực tế thì lấy theo kế hoạch.',
};
