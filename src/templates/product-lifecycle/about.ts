import type { Words } from '../spec';

/** What the title page says: what to do week by week, and how everything is calculated. */

export const steps: readonly Words[] = [
  {
    en: 'On the sheet Products, type the market, demand, price and cost of each product; on the sheet Inputs its market share, fixed cost and investment by period.',
    ru: 'На листе «Продукты» введите рынок, спрос, цену и себестоимость каждого продукта; на листе «Исходные данные» — долю рынка, постоянные расходы и инвестиции по периодам.',
    zh: '在“产品”表填写各产品的市场、需求、价格与成本，在“输入”表逐期填写市场份额、固定成本与投资。',
    vi: 'Ở trang Các sản phẩm, nhập thị trường, nhu cầu, giá và giá thành của từng sản phẩm; ở trang Dữ liệu đầu vào, nhập thị phần, chi phí cố định và đầu tư theo kỳ.',
  },
  {
    en: 'On the sheet Playbook, agree on the strategy of each stage, the launch gates, the marketing tools and the way out.',
    ru: 'На листе «Стратегия» согласуйте стратегию каждой стадии, контрольные точки запуска, инструменты и порядок вывода.',
    zh: '在“策略”表商定各阶段策略、上市评审、营销工具与退出方式。',
    vi: 'Ở trang Chiến lược, thống nhất chiến lược từng giai đoạn, cổng ra mắt, công cụ marketing và cách rút lui.',
  },
  {
    en: 'Every week, before a launch: choose decisions and what is done on the Playbook, change “Version of”, and look at Launch and exit.',
    ru: 'Каждую неделю перед запуском: отмечайте решения и готовность на листе «Стратегия», меняйте «Версия от» и смотрите «Запуск и вывод».',
    zh: '上市前每周：在“策略”表更新决定与完成情况，修改“版本日期”，查看“上市与退出”。',
    vi: 'Mỗi tuần trước ra mắt: cập nhật quyết định và việc đã xong ở trang Chiến lược, đổi “Phiên bản ngày”, xem trang Ra mắt và rút lui.',
  },
  {
    en: 'At the end of every period: correct demand, cost and market share by what happened, and move “Period to look at” on.',
    ru: 'В конце каждого периода: уточните спрос, затраты и долю рынка по факту и передвиньте «Период для просмотра».',
    zh: '每期结束：按实际修正需求、成本与份额，并推进“查看的期次”。',
    vi: 'Cuối mỗi kỳ: chỉnh nhu cầu, chi phí và thị phần theo thực tế, rồi chuyển “Kỳ cần xem” sang kỳ mới.',
  },
  {
    en: 'Read the sheet Portfolio: which products earn, which cost, and what they are worth together; then one of them on the sheet One product.',
    ru: 'Прочитайте лист «Портфель»: какие продукты зарабатывают, какие требуют денег и чего они стоят вместе; затем любой из них на листе «Один продукт».',
    zh: '阅读“产品组合”表：哪些产品赚钱、哪些花钱、合计价值多少；再在“单个产品”表看具体产品。',
    vi: 'Đọc trang Danh mục: sản phẩm nào sinh lời, nào tốn tiền, tổng giá trị bao nhiêu; rồi xem từng sản phẩm ở trang Một sản phẩm.',
  },
  {
    en: 'Where a product is marked for exit, follow the dates of its exit plan, and lower its fixed cost from then on.',
    ru: 'Если продукт отмечен к выводу, идите по датам плана вывода и уменьшите его постоянные расходы с этого момента.',
    zh: '产品被标记退出时，按退出计划日期执行，并自该期起下调其固定成本。',
    vi: 'Khi một sản phẩm bị đánh dấu rút lui, hãy làm theo lịch rút lui và giảm chi phí cố định từ đó.',
  },
];

export const method: readonly Words[] = [
  {
    en: 'Customers follow Bass (1969): of the market m, the share F(t) = p(1 − e^−(p+q)t) ÷ (p + q × e^−(p+q)t) has bought t periods after the launch. People are expected values and need not be whole.',
    ru: 'Клиенты — по Бассу (1969): из рынка m через t периодов после запуска купила доля F(t) = p(1 − e^−(p+q)t) ÷ (p + q × e^−(p+q)t). Число людей — ожидаемое и может быть дробным.',
    zh: '客户数依巴斯模型（1969）：上市 t 期后，市场 m 中已购买的比例 F(t) = p(1 − e^−(p+q)t) ÷ (p + q × e^−(p+q)t)。人数为期望值，可能带小数。',
    vi: 'Khách hàng theo Bass (1969): sau t kỳ từ khi ra mắt, phần đã mua của thị trường m là F(t) = p(1 − e^−(p+q)t) ÷ (p + q × e^−(p+q)t). Số người là giá trị kỳ vọng nên có thể lẻ.',
  },
  {
    en: 'Where sales are typed, those that are no repeat purchases bring new customers, until the market is exhausted.',
    ru: 'Если продажи введены, то неповторные из них приносят новых клиентов, пока рынок не исчерпан.',
    zh: '若销量为手工填写，扣除复购后的部分计为新客户，直至市场饱和。',
    vi: 'Nếu doanh số được nhập, phần không phải mua lại được tính là khách mới, cho đến khi hết thị trường.',
  },
  {
    en: 'Sales = new customers + repeat rate × customers before this period. The unit cost falls by the learning rate with every doubling of the output; a period’s cost follows the output before it.',
    ru: 'Продажи = новые клиенты + доля повторных × клиенты до этого периода. Себестоимость падает на эффект обучения при каждом удвоении выпуска; в периоде действует выпуск до него.',
    zh: '销量 = 新客户 + 复购率 × 本期之前的客户。累计产量每翻一番，单位成本按学习率下降；本期成本取决于之前的累计产量。',
    vi: 'Doanh số = khách mới + tỷ lệ mua lại × khách có trước kỳ này. Giá thành giảm theo tỷ lệ học hỏi mỗi khi sản lượng tăng gấp đôi; giá thành trong kỳ tính theo sản lượng trước kỳ.',
  },
  {
    en: 'Stages after Polli and Cook (1969), as PLAN.LIFECYCLE_STAGE: changes of sales in % of the peak are compared with the typical change; before the introduction’s limit is reached a product is in introduction, below it after the peak in decline.',
    ru: 'Стадии — по Полли и Куку (1969), как в PLAN.LIFECYCLE_STAGE: изменения продаж в % от пика сравниваются с типичным; до порога — внедрение, ниже порога после пика — спад.',
    zh: '阶段依 Polli 与 Cook（1969），与 PLAN.LIFECYCLE_STAGE 相同：以占峰值百分比的销量变化与典型变化比较；达到导入期上限前为导入期，峰值后低于该值为衰退期。',
    vi: 'Giai đoạn theo Polli và Cook (1969), như PLAN.LIFECYCLE_STAGE: thay đổi doanh số theo % đỉnh được so với mức điển hình; chưa tới ngưỡng là giới thiệu, sau đỉnh mà dưới ngưỡng là suy thoái.',
  },
  {
    en: 'Costs and investments are positive numbers and are subtracted. Profit = revenue − sales × unit cost − marketing − fixed cost; cash flow = profit − investment.',
    ru: 'Расходы и инвестиции — положительные числа, они вычитаются. Прибыль = выручка − продажи × себестоимость − маркетинг − постоянные; поток = прибыль − инвестиции.',
    zh: '成本与投资以正数表示并予以扣除。利润 = 收入 − 销量 × 单位成本 − 营销 − 固定成本；现金流 = 利润 − 投资。',
    vi: 'Chi phí và đầu tư là số dương và được trừ đi. Lợi nhuận = doanh thu − doanh số × giá thành − marketing − cố định; dòng tiền = lợi nhuận − đầu tư.',
  },
  {
    en: 'NPV counts every flow, the first too, at the end of its period, as Excel’s NPV does; the yearly rate is compounded. What was earned before the plan is not counted.',
    ru: 'NPV учитывает каждый поток, включая первый, на конец его периода, как функция ЧПС в Excel; годовая ставка пересчитана по сложному проценту. Заработанное до плана не учитывается.',
    zh: 'NPV 将包括首期在内的每期现金流计于期末，与 Excel 的 NPV 一致；年利率按复利换算。计划开始前的收益不计入。',
    vi: 'NPV tính mọi dòng tiền, kể cả kỳ đầu, vào cuối kỳ như hàm NPV của Excel; lãi suất năm quy đổi theo lãi kép. Phần kiếm được trước kế hoạch không tính.',
  },
  {
    en: 'BCG matrix: relative share is your own share ÷ that of the largest competitor; a value exactly at its limit is high. The lines in the chart stand at 1 and 10%, the quadrants follow your limits.',
    ru: 'Матрица БКГ: относительная доля — своя ÷ доля крупнейшего конкурента; значение ровно на границе считается высоким. Линии на диаграмме — на 1 и 10 %, квадранты — по вашим границам.',
    zh: '波士顿矩阵：相对份额 = 自身份额 ÷ 最大竞争对手份额；恰好等于界限视为高。图中轴线位于 1 和 10%，象限按您设定的界限判定。',
    vi: 'Ma trận BCG: thị phần tương đối = của mình ÷ đối thủ lớn nhất; đúng bằng ngưỡng được coi là cao. Đường trên biểu đồ ở mức 1 và 10%, góc phần tư theo ngưỡng của bạn.',
  },
  {
    en: 'The exit begins in the period in which enough triggers have held for enough periods in a row, after the introduction; a decision for another reason counts if it is earlier. The dates of the exit plan are counted from the first day of that period.',
    ru: 'Вывод начинается в периоде, когда нужное число триггеров сработало нужное число периодов подряд, после внедрения; решение по иной причине действует, если оно раньше. Даты плана вывода отсчитываются от первого дня этого периода.',
    zh: '导入期之后，当足够的触发条件连续满足足够期数时，于当期启动退出；因其他原因的决定若更早则以其为准。退出计划日期自该期第一天起算。',
    vi: 'Rút lui bắt đầu ở kỳ mà đủ số điều kiện xảy ra liên tiếp đủ số kỳ, sau giai đoạn giới thiệu; quyết định vì lý do khác được tính nếu sớm hơn. Lịch rút lui tính từ ngày đầu của kỳ đó.',
  },
];
