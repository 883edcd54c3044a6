// What about.ts says.
import type { Texts } from '../../locales/language';

export const steps: Texts = {
  en: 'On the sheet Products, type the market, demand, price and cost of each product; on the sheet Inputs its market share, fixed cost and investment by period.',
  ru: 'На листе «Продукты» введите рынок, спрос, цену и себестоимость каждого продукта; на листе «Исходные данные» — долю рынка, постоянные расходы и инвестиции по периодам.',
  zh: '在“产品”表填写各产品的市场、需求、价格与成本，在“输入”表逐期填写市场份额、固定成本与投资。',
  vi: 'Ở trang Các sản phẩm, nhập thị trường, nhu cầu, giá và giá thành của từng sản phẩm; ở trang Dữ liệu đầu vào, nhập thị phần, chi phí cố định và đầu tư theo kỳ.',
};
export const steps2: Texts = {
  en: 'On the sheet Playbook, agree on the strategy of each stage, the launch gates, the marketing tools and the way out.',
  ru: 'На листе «Стратегия» согласуйте стратегию каждой стадии, контрольные точки запуска, инструменты и порядок вывода.',
  zh: '在“策略”表商定各阶段策略、上市评审、营销工具与退出方式。',
  vi: 'Ở trang Chiến lược, thống nhất chiến lược từng giai đoạn, cổng ra mắt, công cụ marketing và cách rút lui.',
};
export const steps3: Texts = {
  en: 'Every week, before a launch: choose decisions and what is done on the Playbook, change “Version of”, and look at Launch and exit.',
  ru: 'Каждую неделю перед запуском: отмечайте решения и готовность на листе «Стратегия», меняйте «Версия от» и смотрите «Запуск и вывод».',
  zh: '上市前每周：在“策略”表更新决定与完成情况，修改“版本日期”，查看“上市与退出”。',
  vi: 'Mỗi tuần trước ra mắt: cập nhật quyết định và việc đã xong ở trang Chiến lược, đổi “Phiên bản ngày”, xem trang Ra mắt và rút lui.',
};
export const steps4: Texts = {
  en: 'At the end of every period: correct demand, cost and market share by what happened, and move “Period to look at” on.',
  ru: 'В конце каждого периода: уточните спрос, затраты и долю рынка по факту и передвиньте «Период для просмотра».',
  zh: '每期结束：按实际修正需求、成本与份额，并推进“查看的期次”。',
  vi: 'Cuối mỗi kỳ: chỉnh nhu cầu, chi phí và thị phần theo thực tế, rồi chuyển “Kỳ cần xem” sang kỳ mới.',
};
export const steps5: Texts = {
  en: 'Read the sheet Portfolio: which products earn, which cost, and what they are worth together; then one of them on the sheet One product.',
  ru: 'Прочитайте лист «Портфель»: какие продукты зарабатывают, какие требуют денег и чего они стоят вместе; затем любой из них на листе «Один продукт».',
  zh: '阅读“产品组合”表：哪些产品赚钱、哪些花钱、合计价值多少；再在“单个产品”表看具体产品。',
  vi: 'Đọc trang Danh mục: sản phẩm nào sinh lời, nào tốn tiền, tổng giá trị bao nhiêu; rồi xem từng sản phẩm ở trang Một sản phẩm.',
};
export const steps6: Texts = {
  en: 'Where a product is marked for exit, compare “With and without exit”, decide on the sheet Products, and follow the dates of its exit plan.',
  ru: 'Если продукт отмечен к выводу, посмотрите «С выводом и без него», примите решение на листе «Продукты» и идите по датам плана вывода.',
  zh: '产品被标记退出时，查看“退出与保留对比”，在“产品”表作出决定，并按退出计划日期执行。',
  vi: 'Khi một sản phẩm bị đánh dấu rút lui, xem “Có và không rút lui”, quyết định ở trang Các sản phẩm và làm theo lịch rút lui.',
};
export const method: Texts = {
  en: 'Customers follow Bass (1969): of the market m, the share F(t) = p(1 − e^−(p+q)t) ÷ (p + q × e^−(p+q)t) has bought t periods after the launch. People are expected values and need not be whole.',
  ru: 'Клиенты — по Бассу (1969): из рынка m через t периодов после запуска купила доля F(t) = p(1 − e^−(p+q)t) ÷ (p + q × e^−(p+q)t). Число людей — ожидаемое и может быть дробным.',
  zh: '客户数依巴斯模型（1969）：上市 t 期后，市场 m 中已购买的比例 F(t) = p(1 − e^−(p+q)t) ÷ (p + q × e^−(p+q)t)。人数为期望值，可能带小数。',
  vi: 'Khách hàng theo Bass (1969): sau t kỳ từ khi ra mắt, phần đã mua của thị trường m là F(t) = p(1 − e^−(p+q)t) ÷ (p + q × e^−(p+q)t). Số người là giá trị kỳ vọng nên có thể lẻ.',
};
export const method2: Texts = {
  en: 'Where sales are typed, those that are no repeat purchases bring new customers, until the market is exhausted.',
  ru: 'Если продажи введены, то неповторные из них приносят новых клиентов, пока рынок не исчерпан.',
  zh: '若销量为手工填写，扣除复购后的部分计为新客户，直至市场饱和。',
  vi: 'Nếu doanh số được nhập, phần không phải mua lại được tính là khách mới, cho đến khi hết thị trường.',
};
export const method3: Texts = {
  en: 'Sales = new customers + repeat rate × customers before this period. The unit cost falls by the learning rate with every doubling of the output; a period’s cost follows the output before it.',
  ru: 'Продажи = новые клиенты + доля повторных × клиенты до этого периода. Себестоимость падает на эффект обучения при каждом удвоении выпуска; в периоде действует выпуск до него.',
  zh: '销量 = 新客户 + 复购率 × 本期之前的客户。累计产量每翻一番，单位成本按学习率下降；本期成本取决于之前的累计产量。',
  vi: 'Doanh số = khách mới + tỷ lệ mua lại × khách có trước kỳ này. Giá thành giảm theo tỷ lệ học hỏi mỗi khi sản lượng tăng gấp đôi; giá thành trong kỳ tính theo sản lượng trước kỳ.',
};
export const method4: Texts = {
  en: 'Stages are judged by the sales so far and only go forward, as PLAN.LIFECYCLE_STAGE(sales, smoothing, "so_far"): growth while sales rise by more than half the typical change, decline once they lie below their highest by more than that, for two periods without a new high (after Polli and Cook, 1969). A relaunch is a new life: give it a product of its own.',
  ru: 'Стадии определяются по продажам на сегодня и идут только вперёд, как PLAN.LIFECYCLE_STAGE(sales; smoothing; "so_far"): рост — пока продажи растут больше чем на половину типичного изменения; спад — когда они ниже максимума больше чем на столько же и два периода нет нового максимума (по Полли и Куку, 1969). Перезапуск — новая жизнь: заведите для него отдельный продукт.',
  zh: '阶段仅依据截至当期的销量判定且只进不退，与 PLAN.LIFECYCLE_STAGE(sales, smoothing, "so_far") 相同：升幅超过典型变化一半为成长期；连续两期未创新高且低于最高值超过该幅度为衰退期（依 Polli 与 Cook，1969）。重新上市视为新的生命周期，请另设产品。',
  vi: 'Giai đoạn xác định theo doanh số đến kỳ đó và chỉ tiến tới, như PLAN.LIFECYCLE_STAGE(sales, smoothing, "so_far"): tăng trưởng khi doanh số tăng quá một nửa thay đổi điển hình; suy thoái khi thấp hơn đỉnh quá mức ấy và hai kỳ liền không có đỉnh mới (theo Polli và Cook, 1969). Ra mắt lại là một vòng đời mới: hãy lập sản phẩm riêng.',
};
export const method5: Texts = {
  en: 'Costs and investments are positive numbers and are subtracted. Profit before investment = revenue − sales × unit cost − marketing − fixed cost; cash flow = profit before investment − investment + what an exit releases. Tax, interest and overheads are not in them.',
  ru: 'Расходы и инвестиции — положительные числа, они вычитаются. Прибыль до инвестиций = выручка − продажи × себестоимость − маркетинг − постоянные; поток = она − инвестиции + высвобожденное при выводе. Налоги, проценты и накладные не учтены.',
  zh: '成本与投资以正数表示并予以扣除。投资前利润 = 收入 − 销量 × 单位成本 − 营销 − 固定成本；现金流 = 投资前利润 − 投资 + 退出释放资金。不含税、利息与公共费用。',
  vi: 'Chi phí và đầu tư là số dương và được trừ đi. Lợi nhuận trước đầu tư = doanh thu − doanh số × giá thành − tiếp thị − cố định; dòng tiền = lợi nhuận trước đầu tư − đầu tư + vốn thu hồi khi rút lui. Chưa tính thuế, lãi vay, chi phí chung.',
};
export const method6: Texts = {
  en: 'NPV counts each flow at its point in time, as chosen on Inputs: investment usually at the start of its period, all else at the end; the yearly rate is compounded. An IRR is shown only where it is the only one and money was put in. What was earned before the plan or comes after it is not counted, nor what was put in before it: NPV per 1 invested and the IRR of one product are shown only for products launched in the plan.',
  ru: 'NPV учитывает каждый поток в его момент, выбранный в исходных данных: инвестиции обычно в начале периода, остальное — в конце; годовая ставка пересчитана по сложному проценту. IRR показана, только если она единственная и вложения есть. Заработанное до плана и после него не учитывается, как и вложенное до него: NPV на 1 вложенный и IRR одного продукта показаны только для запускаемых в плане.',
  zh: 'NPV 按输入表所选时点计入每笔现金流：投资通常在期初，其余在期末；年利率按复利换算。仅当有投入且解唯一时才显示 IRR。计划前后的收益不计入，此前的投入也不计入：每单位投资的 NPV 与单个产品的 IRR 仅对计划期内上市的产品给出。',
  vi: 'NPV tính mỗi dòng tiền ở thời điểm đã chọn ở dữ liệu đầu vào: đầu tư thường ở đầu kỳ, phần còn lại ở cuối kỳ; lãi suất năm quy đổi theo lãi kép. IRR chỉ hiện khi có bỏ vốn và chỉ có một mức. Phần trước và sau kế hoạch không tính, kể cả vốn đã bỏ trước đó: NPV trên 1 đầu tư và IRR của một sản phẩm chỉ nêu cho sản phẩm ra mắt trong kế hoạch.',
};
export const method7: Texts = {
  en: 'BCG matrix: relative share is your own share ÷ that of the largest competitor; a value exactly at its limit is high. The lines in the chart stand at 1 and 10%, the quadrants follow your limits.',
  ru: 'Матрица БКГ: относительная доля — своя ÷ доля крупнейшего конкурента; значение ровно на границе считается высоким. Линии на диаграмме — на 1 и 10 %, квадранты — по вашим границам.',
  zh: '波士顿矩阵：相对份额 = 自身份额 ÷ 最大竞争对手份额；恰好等于界限视为高。图中轴线位于 1 和 10%，象限按您设定的界限判定。',
  vi: 'Ma trận BCG: thị phần tương đối = của mình ÷ đối thủ lớn nhất; đúng bằng ngưỡng được coi là cao. Đường trên biểu đồ ở mức 1 và 10%, góc phần tư theo ngưỡng của bạn.',
};
export const method8: Texts = {
  en: 'Triggers count from the stage and the age typed, never while sales rise. When enough of them have held for enough periods, the exit begins in the period after; a decision counts if it is earlier. From that first day marketing and investment end; sales end with the notice; fixed cost runs down to the shares typed and to nothing when the after-care is over; what capital is released less closing cost comes in as the after-care begins. Parts of periods are counted by days.',
  ru: 'Триггеры действуют с введённых стадии и возраста и никогда — пока продажи растут. Когда их достаточно и достаточно долго, вывод начинается в следующем периоде; решение действует, если оно раньше. С первого дня вывода прекращаются маркетинг и инвестиции; продажи кончаются вместе с уведомлением; постоянные расходы снижаются до введённых долей и до нуля после сопровождения; капитал за вычетом затрат на закрытие поступает в начале сопровождения. Части периодов считаются по дням.',
  zh: '触发条件自设定的阶段和期龄起计，销量上升期间一律不计。足够多的条件持续足够久后，于下一期启动退出；决定若更早则以其为准。自退出首日起营销与投资终止；通知结束即停售；固定成本降至设定比例，后续服务结束后归零；释放资金减关闭费用于后续服务开始时收回。不足一期按天计算。',
  vi: 'Điều kiện được tính từ giai đoạn và tuổi đã nhập, không bao giờ khi doanh số còn tăng. Khi đủ điều kiện và đủ lâu, rút lui bắt đầu ở kỳ kế tiếp; quyết định được tính nếu sớm hơn. Từ ngày đầu, tiếp thị và đầu tư ngừng; hết thông báo thì ngừng bán; chi phí cố định giảm theo tỷ lệ đã nhập và bằng 0 sau hậu mãi; vốn thu hồi trừ chi phí đóng vào khi bắt đầu hậu mãi. Phần của kỳ tính theo ngày.',
};
export const method9: Texts = {
  en: 'Price and marketing do not move sales: nobody can tell by how much they would. When you change them, correct the demand as well.',
  ru: 'Цена и маркетинг не меняют продажи: насколько — модель знать не может. Меняя их, уточните и спрос.',
  zh: '价格与营销不改变销量：其影响幅度无法凭空得知。修改它们时请同时修正需求。',
  vi: 'Giá và tiếp thị không làm đổi doanh số: không thể biết đổi bao nhiêu. Khi thay đổi chúng, hãy chỉnh cả nhu cầu.',
};
