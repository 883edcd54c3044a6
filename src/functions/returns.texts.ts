// What returns.ts says.
import type { Texts } from '../locales/language';

export const npvText: Texts = {
  en: 'Returns the net present value of cash flows, at equal periods or on dates.',
  ru: 'Возвращает чистую приведённую стоимость денежных потоков — по равным периодам или по датам.',
  zh: '返回现金流的净现值，可按等长期间或按日期计算。',
  vi: 'Trả về giá trị hiện tại thuần của dòng tiền, theo các kỳ đều nhau hoặc theo ngày.',
};
export const npvSearchedAs: Texts = {
  en: 'net present value, NPV, present value, DCF, discounted cash flow, discounting, XNPV, discount rate, cost of capital, WACC, valuation, investment appraisal',
  ru: 'чистая приведённая стоимость, чистый дисконтированный доход, ЧПС, ЧДД, приведённая стоимость, дисконтирование, дисконтированный денежный поток, ставка дисконтирования, ЧИСТНЗ, оценка проекта, оценка инвестиций',
  zh: '净现值, 现值, 贴现, 折现, 现金流折现, 折现现金流, 折现率, 贴现率, 投资评估, 项目估值, 资金成本',
  vi: 'giá trị hiện tại ròng, giá trị hiện tại thuần, giá trị hiện tại, chiết khấu, chiết khấu dòng tiền, dòng tiền chiết khấu, suất chiết khấu, chi phí vốn, định giá, thẩm định đầu tư',
};
export const npvMeaning: Texts = {
  en: 'Money received later is worth less today: each flow is divided by what the rate would have made of it. Receipts are positive, payments negative. By default the first flow is one period away, exactly as in Excel’s NPV; with dates the function is Excel’s XNPV: years of 365 days from the earliest date, rows in any order. It differs from Excel’s NPV and XNPV in this: a blank cell is a flow of 0 and keeps its place, where Excel’s NPV moves the later flows earlier; text in the range is an error instead of being passed over; rows may come in any order, and rates below 0 are taken.',
  ru: 'Деньги, полученные позже, сегодня стоят меньше: каждый поток делится на то, во что его превратила бы ставка. Поступления положительны, выплаты отрицательны. По умолчанию первый поток отстоит на один период, в точности как в функции ЧПС (NPV); с датами это ЧИСТНЗ (XNPV): годы по 365 дней от самой ранней даты, строки в любом порядке. Отличия от ЧПС и ЧИСТНЗ: пустая ячейка — это поток 0 на своём месте, тогда как ЧПС сдвигает следующие потоки ближе; текст в диапазоне — ошибка, а не пропуск; строки могут идти в любом порядке, допустимы и ставки ниже 0.',
  zh: '越晚收到的钱今天越不值钱：每笔现金流都要除以利率带来的增长。收入为正，支出为负。默认第一笔现金流在一期之后，与 Excel 的 NPV 完全一致；给出日期时即为 Excel 的 XNPV：从最早日期起按每年 365 天计算，行的顺序任意。与 Excel 的 NPV 和 XNPV 的差别：空白单元格视为 0 并保留其位置，而 Excel 的 NPV 会把后面的现金流提前；区域中的文本会报错而不是被跳过；行的顺序任意，也接受小于 0 的利率。',
  vi: 'Tiền nhận càng muộn thì hôm nay càng ít giá trị: mỗi dòng tiền được chia cho mức sinh lời mà lãi suất đem lại. Khoản thu là số dương, khoản chi là số âm. Mặc định dòng tiền đầu cách một kỳ, đúng như NPV của Excel; khi có ngày, hàm chính là XNPV của Excel: năm 365 ngày tính từ ngày sớm nhất, các dòng theo thứ tự bất kỳ. Khác với NPV và XNPV của Excel: ô trống là dòng tiền 0 và giữ nguyên vị trí, còn NPV của Excel dồn các dòng tiền sau lên sớm hơn; văn bản trong vùng là lỗi chứ không bị bỏ qua; các dòng theo thứ tự bất kỳ, và nhận cả lãi suất dưới 0.',
};
export const npvRate: Texts = {
  en: 'Discount rate per period (with dates: per year), or a range of one rate per period.',
  ru: 'Ставка дисконтирования за период (с датами — годовая) или диапазон: по ставке на каждый период.',
  zh: '每期折现率（有日期时为年利率），或每期一个利率的区域。',
  vi: 'Suất chiết khấu mỗi kỳ (khi có ngày: mỗi năm), hoặc một vùng gồm mỗi kỳ một suất.',
};
export const npvValues: Texts = {
  en: 'Cash flows: receipts positive, payments negative; a range of several rows is read row by row.',
  ru: 'Денежные потоки: поступления со знаком плюс, выплаты — минус; диапазон из нескольких строк читается построчно.',
  zh: '现金流：收入为正，支出为负；多行区域逐行读取。',
  vi: 'Dòng tiền: khoản thu dương, khoản chi âm; vùng nhiều hàng được đọc theo từng hàng.',
};
export const npvDates: Texts = {
  en: 'Date of each flow, for flows that are not one period apart; a row without a date is skipped.',
  ru: 'Дата каждого потока, если они идут не через равные периоды; строка без даты пропускается.',
  zh: '每笔现金流的日期，用于间隔不等的现金流；没有日期的行会被跳过。',
  vi: 'Ngày của từng dòng tiền, khi khoảng cách không đều; dòng không có ngày bị bỏ qua.',
};
export const npvTiming: Texts = {
  en: 'When in its period a flow comes: "end" (default), "start" or "mid". Not with dates.',
  ru: 'Когда в периоде приходит поток: "end" (по умолчанию), "start" или "mid". Не используется с датами.',
  zh: '现金流在期内发生的时点："end"（默认）、"start" 或 "mid"。有日期时不可用。',
  vi: 'Thời điểm dòng tiền trong kỳ: "end" (mặc định), "start" hoặc "mid". Không dùng cùng ngày.',
};
export const npvTimingEnd: Texts = {
  en: 'At the end of each period: the first flow is one period away.',
  ru: 'В конце каждого периода: первый поток через один период.',
  zh: '每期期末：第一笔在一期之后。',
  vi: 'Cuối mỗi kỳ: dòng tiền đầu cách một kỳ.',
};
export const npvTimingStart: Texts = {
  en: 'At the start of each period: the first flow is today.',
  ru: 'В начале каждого периода: первый поток сегодня.',
  zh: '每期期初：第一笔在今天。',
  vi: 'Đầu mỗi kỳ: dòng tiền đầu là hôm nay.',
};
export const inMiddleOfEachPeriod: Texts = {
  en: 'In the middle of each period.',
  ru: 'В середине каждого периода.',
  zh: '每期期中。',
  vi: 'Giữa mỗi kỳ.',
};
export const npvError: Texts = {
  en: 'Dates together with a timing, or with more than one rate.',
  ru: 'Даты вместе с timing или с несколькими ставками.',
  zh: '日期与 timing 或多个利率同时使用。',
  vi: 'Dùng ngày cùng với timing hoặc với nhiều suất chiết khấu.',
};
export const noRowHasDate: Texts = {
  en: 'No row has a date.',
  ru: 'Ни в одной строке нет даты.',
  zh: '没有任何一行有日期。',
  vi: 'Không dòng nào có ngày.',
};
export const npvExample: Texts = {
  en: 'The example of Excel’s own NPV: the first payment is a year away.',
  ru: 'Пример из справки Excel к ЧПС: первая выплата через год.',
  zh: 'Excel 自带 NPV 的示例：第一笔支出在一年之后。',
  vi: 'Ví dụ của chính hàm NPV trong Excel: khoản chi đầu sau một năm.',
};
export const sameFlowsFirstPaymentToday: Texts = {
  en: 'The same flows, the first payment today.',
  ru: 'Те же потоки, первая выплата сегодня.',
  zh: '同样的现金流，第一笔支出在今天。',
  vi: 'Cùng dòng tiền đó, khoản chi đầu là hôm nay.',
};
export const npvExample2: Texts = {
  en: 'On dates: the example of Excel’s own XNPV.',
  ru: 'По датам: пример из справки Excel к ЧИСТНЗ.',
  zh: '按日期：Excel 自带 XNPV 的示例。',
  vi: 'Theo ngày: ví dụ của chính hàm XNPV trong Excel.',
};
export const npvExample3: Texts = {
  en: 'A rate of its own for each period.',
  ru: 'Своя ставка для каждого периода.',
  zh: '每期使用各自的利率。',
  vi: 'Mỗi kỳ một suất chiết khấu riêng.',
};
export const irrText: Texts = {
  en: 'Returns the internal rate of return of cash flows: one rate, all of them, or how many there are.',
  ru: 'Возвращает внутреннюю норму доходности денежных потоков: одну ставку, все ставки или их количество.',
  zh: '返回现金流的内部收益率：其中一个、全部，或其个数。',
  vi: 'Trả về tỷ suất hoàn vốn nội bộ của dòng tiền: một tỷ suất, tất cả, hoặc số lượng tỷ suất.',
};
export const irrSearchedAs: Texts = {
  en: 'internal rate of return, IRR, XIRR, rate of return, return on investment, ROI, yield, annual return, hurdle rate, investment appraisal',
  ru: 'внутренняя норма доходности, внутренняя норма рентабельности, ВНД, ВСД, ЧИСТВНДОХ, доходность, доходность проекта, норма прибыли, рентабельность инвестиций, окупаемость вложений',
  zh: '内部收益率, 内部报酬率, 收益率, 投资回报率, 年化收益率, 项目回报, 投资评估',
  vi: 'tỷ suất hoàn vốn nội bộ, suất sinh lời nội bộ, suất sinh lời, tỷ suất lợi nhuận, lợi nhuận đầu tư, thẩm định đầu tư',
};
export const irrMeaning: Texts = {
  en: 'The rate at which the net present value is zero. Flows that change their sign more than once can have several such rates, or none; this function finds every one above −100% by narrowing down where they lie, does not depend on luck with a guess, and checks each. Of several rates the one is returned that is nearest to the guess in ln(1 + rate), which is where Excel’s search from there usually ends. A rate that is one of several is seldom a measure of return: look at "count" before relying on it. With dates it is Excel’s XIRR: a yearly rate over years of 365 days. Differences to Excel’s IRR and XIRR: rows may come in any order; a blank cell is a flow of 0 in its place, where Excel’s IRR passes over it; text in the range is an error; rates that Excel’s search misses are found, also close to −100%; a range of several rows is read row by row, as Excel reads it. If the value touches zero without crossing it, that rate is counted once.',
  ru: 'Ставка, при которой чистая приведённая стоимость равна нулю. Если потоки меняют знак больше одного раза, таких ставок может быть несколько или ни одной; функция находит все ставки выше −100 %, сужая отрезки, на которых они лежат, не зависит от удачного предположения и проверяет каждую. Из нескольких ставок возвращается ближайшая к предположению по ln(1 + ставка): там же обычно заканчивается и поиск Excel. Ставка, которая лишь одна из нескольких, редко измеряет доходность: прежде чем на неё опираться, посмотрите "count". С датами это ЧИСТВНДОХ (XIRR): годовая ставка при годе в 365 дней. Отличия от ВСД и ЧИСТВНДОХ: строки в любом порядке; пустая ячейка — поток 0 на своём месте, а ВСД её пропускает; текст в диапазоне — ошибка; находятся и ставки, которые поиск Excel не видит, в том числе близкие к −100 %; диапазон из нескольких строк читается построчно, как в Excel. Если стоимость касается нуля, не пересекая его, ставка считается один раз.',
  zh: '使净现值等于零的利率。若现金流的正负号变化超过一次，这样的利率可能有多个，也可能没有；本函数通过逐步缩小区间找出所有大于 −100% 的利率，不依赖初始猜测的运气，并逐一验证。若有多个利率，返回按 ln(1 + 利率) 最接近猜测值的一个，Excel 从该处搜索通常也得到它。若有多个利率，其中任何一个都很少能代表真实收益：使用前请先看 "count"。给出日期时即为 Excel 的 XIRR：按每年 365 天计的年利率。与 Excel 的 IRR 和 XIRR 的差别：行的顺序任意；空白单元格是占位的 0 现金流，而 Excel 的 IRR 会跳过它；区域中的文本会报错；能找到 Excel 搜索不到的利率，包括接近 −100% 的；多行区域与 Excel 一样逐行读取。若净现值触及零但不穿过，该利率只计一次。',
  vi: 'Tỷ suất làm cho giá trị hiện tại thuần bằng không. Dòng tiền đổi dấu nhiều lần có thể có nhiều tỷ suất như vậy, hoặc không có; hàm tìm ra mọi tỷ suất trên −100% bằng cách thu hẹp dần khoảng chứa chúng, không phụ thuộc may rủi ở giá trị ước đoán, và kiểm tra từng tỷ suất. Nếu có nhiều tỷ suất, hàm trả về tỷ suất gần giá trị ước đoán nhất theo ln(1 + tỷ suất), thường cũng là kết quả mà Excel tìm được từ đó. Một tỷ suất trong số nhiều tỷ suất hiếm khi phản ánh đúng khả năng sinh lời: hãy xem "count" trước khi dựa vào nó. Khi có ngày, hàm chính là XIRR của Excel: tỷ suất năm với năm 365 ngày. Khác với IRR và XIRR của Excel: các dòng theo thứ tự bất kỳ; ô trống là dòng tiền 0 tại vị trí của nó, còn IRR của Excel bỏ qua; văn bản trong vùng là lỗi; tìm được cả những tỷ suất mà Excel bỏ sót, kể cả gần −100%; vùng nhiều hàng được đọc theo từng hàng như Excel. Nếu giá trị chạm không mà không cắt qua, tỷ suất đó được tính một lần.',
};
export const irrGuess: Texts = {
  en: 'Of several rates, the one nearest to this is returned. Blank or 0 = 0.1.',
  ru: 'Из нескольких ставок возвращается ближайшая к этой. Пусто или 0 — 0,1.',
  zh: '存在多个利率时，返回最接近此值的一个。留空或 0 表示 0.1。',
  vi: 'Nếu có nhiều tỷ suất, trả về tỷ suất gần giá trị này nhất. Để trống hoặc 0 = 0,1.',
};
export const irrOutput: Texts = {
  en: 'What to return: "rate" (default), "all" or "count".',
  ru: 'Что вернуть: "rate" (по умолчанию), "all" или "count".',
  zh: '返回内容："rate"（默认）、"all" 或 "count"。',
  vi: 'Giá trị trả về: "rate" (mặc định), "all" hoặc "count".',
};
export const rateNearestToGuess: Texts = {
  en: 'The rate nearest to the guess.',
  ru: 'Ставка, ближайшая к предположению.',
  zh: '最接近猜测值的利率。',
  vi: 'Tỷ suất gần giá trị ước đoán nhất.',
};
export const irrAll: Texts = {
  en: 'Every rate, ascending, one below the other.',
  ru: 'Все ставки по возрастанию, одна под другой.',
  zh: '所有利率，按升序纵向排列。',
  vi: 'Mọi tỷ suất, tăng dần, xếp theo cột.',
};
export const howManyRatesThereAre: Texts = {
  en: 'How many rates there are.',
  ru: 'Сколько существует ставок.',
  zh: '利率的个数。',
  vi: 'Có bao nhiêu tỷ suất.',
};
export const irrError: Texts = {
  en: 'The flows lack a payment or a receipt, or no rate makes their value zero (then "count" is 0).',
  ru: 'В потоках нет выплаты или поступления либо ни одна ставка не обращает их стоимость в ноль (тогда "count" равен 0).',
  zh: '现金流缺少支出或收入，或没有任何利率使其净现值为零（此时 "count" 为 0）。',
  vi: 'Dòng tiền thiếu khoản chi hoặc khoản thu, hoặc không tỷ suất nào làm giá trị bằng không (khi đó "count" bằng 0).',
};
export const irrExample: Texts = {
  en: 'An investment of 100 that returns 173 over four years.',
  ru: 'Вложение 100, которое за четыре года возвращает 173.',
  zh: '投资 100，四年共收回 173。',
  vi: 'Đầu tư 100, thu về 173 trong bốn năm.',
};
export const irrExample2: Texts = {
  en: 'On dates: the example of Excel’s own XIRR.',
  ru: 'По датам: пример из справки Excel к ЧИСТВНДОХ.',
  zh: '按日期：Excel 自带 XIRR 的示例。',
  vi: 'Theo ngày: ví dụ của chính hàm XIRR trong Excel.',
};
export const irrExample3: Texts = {
  en: 'Three changes of sign, three rates: none of them measures the return.',
  ru: 'Три смены знака, три ставки: ни одна не измеряет доходность.',
  zh: '三次变号，三个利率：哪一个都不能代表收益。',
  vi: 'Ba lần đổi dấu, ba tỷ suất: không cái nào đo được khả năng sinh lời.',
};
export const irrExample4: Texts = {
  en: 'Flows that have no internal rate of return.',
  ru: 'Потоки, у которых нет внутренней нормы доходности.',
  zh: '没有内部收益率的现金流。',
  vi: 'Dòng tiền không có tỷ suất hoàn vốn nội bộ.',
};
export const paybackText: Texts = {
  en: 'Returns the time after which an investment has paid back for good.',
  ru: 'Возвращает срок, после которого вложение окупилось окончательно.',
  zh: '返回投资完全收回且不再转负所需的时间。',
  vi: 'Trả về thời gian để khoản đầu tư thu hồi vốn hẳn.',
};
export const paybackSearchedAs: Texts = {
  en: 'payback, payback period, discounted payback, break-even, breakeven time, time to break even, months to recover CAC, CAC payback, recovery of the investment, ROI',
  ru: 'окупаемость, срок окупаемости, период окупаемости, дисконтированный срок окупаемости, безубыточность, выход в ноль, когда окупится, окупаемость CAC, возврат вложений',
  zh: '回本, 回本周期, 回收期, 投资回收期, 动态回收期, 盈亏平衡, 盈亏平衡时间, 获客成本回收期, 多久回本',
  vi: 'hoàn vốn, thời gian hoàn vốn, kỳ hoàn vốn, hoàn vốn có chiết khấu, hòa vốn, thời điểm hòa vốn, thu hồi vốn, thu hồi chi phí thu hút khách',
};
export const paybackMeaning: Texts = {
  en: 'The flows are added up one after another, discounted if a rate is given; the payback time is when the sum stops being negative for the last time, on a straight line between two flows. The first flow is at time 0 and is not discounted. The result is in periods, with dates in days from the earliest date.',
  ru: 'Потоки складываются один за другим, с дисконтированием, если задана ставка; срок окупаемости — момент, когда сумма в последний раз перестаёт быть отрицательной, по прямой между двумя потоками. Первый поток приходится на момент 0 и не дисконтируется. Результат в периодах, с датами — в днях от самой ранней даты.',
  zh: '将现金流逐笔累计（给出利率时先折现）；回收期是累计值最后一次由负转为非负的时刻，两笔现金流之间按直线插值。第一笔现金流在时刻 0，不折现。结果以期为单位；给出日期时，以距最早日期的天数为单位。',
  vi: 'Các dòng tiền được cộng dồn lần lượt, có chiết khấu nếu cho suất; thời gian hoàn vốn là lúc tổng lần cuối cùng hết âm, nội suy theo đường thẳng giữa hai dòng tiền. Dòng tiền đầu ở thời điểm 0 và không chiết khấu. Kết quả tính theo kỳ; khi có ngày thì tính bằng số ngày kể từ ngày sớm nhất.',
};
export const paybackValues: Texts = {
  en: 'Cash flows, the first at time 0: receipts positive, payments negative; a range of several rows is read row by row.',
  ru: 'Денежные потоки, первый в момент 0: поступления со знаком плюс, выплаты — минус; диапазон из нескольких строк читается построчно.',
  zh: '现金流，第一笔在时刻 0：收入为正，支出为负；多行区域逐行读取。',
  vi: 'Dòng tiền, khoản đầu ở thời điểm 0: khoản thu dương, khoản chi âm; vùng nhiều hàng được đọc theo từng hàng.',
};
export const paybackRate: Texts = {
  en: 'Discount rate per period (with dates: per year). Default 0.',
  ru: 'Ставка дисконтирования за период (с датами — годовая). По умолчанию 0.',
  zh: '每期折现率（有日期时为年利率）。默认为 0。',
  vi: 'Suất chiết khấu mỗi kỳ (khi có ngày: mỗi năm). Mặc định 0.',
};
export const paybackError: Texts = {
  en: 'The flows never pay back for good, or no row has a date.',
  ru: 'Потоки не окупаются окончательно либо ни в одной строке нет даты.',
  zh: '现金流始终未能最终收回，或没有任何一行有日期。',
  vi: 'Dòng tiền không bao giờ hoàn vốn hẳn, hoặc không dòng nào có ngày.',
};
export const halfwayThroughThirdPeriod: Texts = {
  en: 'Halfway through the third period.',
  ru: 'В середине третьего периода.',
  zh: '在第三期过半时收回。',
  vi: 'Giữa kỳ thứ ba.',
};
export const discountedAt10Percent: Texts = {
  en: 'Discounted at 10%.',
  ru: 'С дисконтированием по 10 %.',
  zh: '按 10% 折现。',
  vi: 'Chiết khấu 10%.',
};
export const paybackExample: Texts = {
  en: 'On dates: 271.5 days after the payment.',
  ru: 'По датам: через 271,5 дня после выплаты.',
  zh: '按日期：支出后 271.5 天。',
  vi: 'Theo ngày: 271,5 ngày sau khoản chi.',
};
export const returnOnInvestment: Texts = {
  en: 'Return on investment',
  ru: 'Окупаемость вложений',
  zh: '投资回报',
  vi: 'Hiệu quả đầu tư',
};
