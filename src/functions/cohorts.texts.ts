// What cohorts.ts says.
import type { Texts } from '../locales/language';

export const cohortRetentionText: Texts = {
  en: 'Returns the cohort table: how many customers, or how much money, remain from each starting period later on.',
  ru: 'Возвращает удержание по когортам: сколько клиентов или денег каждого стартового периода остаётся в следующих.',
  zh: '返回同期群（cohort）留存表：各起始期的客户或金额在后续各期留存多少。',
  vi: 'Trả về bảng cohort: mỗi nhóm khách theo kỳ bắt đầu còn lại bao nhiêu khách hoặc bao nhiêu tiền ở các kỳ sau.',
};
export const cohortRetentionSearchedAs: Texts = {
  en: 'cohort, cohort analysis, cohorts, retention, retention rate, customer retention, repeat purchase rate, churn, churn rate, retention table, repeat customers',
  ru: 'когорта, когорты, когортный анализ, удержание, удержание клиентов, ретеншн, возвращаемость, отток, отток клиентов, повторные покупки, доля повторных',
  zh: '同期群, 同期群分析, 队列分析, 群组分析, 留存, 留存率, 用户留存, 客户留存, 复购率, 流失率, 回头客',
  vi: 'nhóm khách hàng theo kỳ, phân tích đoàn hệ, cohort, giữ chân, tỷ lệ giữ chân, giữ chân khách hàng, mua lại, tỷ lệ mua lại, tỷ lệ rời bỏ',
};
export const cohortRetentionMeaning: Texts = {
  en: 'A cohort is the customers whose first row lies in the same period; column 0 is that period, column 1 the next one, and so on. Read across, a line shows how one cohort ages; read down, a column shows whether newer cohorts stay longer. Every row counts as activity, refunds too: leave them out of the ranges if they should not. A cell is shown only if its period is over at as_of for the whole cohort, and is "" before; a true zero is 0. Periods without a new customer are kept with size 0, and a rate of nothing is "". Weeks are ISO weeks from Monday; a number of days makes blocks counted from the earliest date. With alignment "customer" the periods are counted from each customer’s own first date in days: a week is 7, a month 30, a quarter 90, a year 365; cohorts stay calendar periods. With mode "on_or_after" a customer counts in every period up to their last activity, and an amount likewise in every period up to its own. Header words are in English in every language, because a result is part of the workbook.',
  ru: 'Когорта — клиенты, первая строка которых приходится на один период; столбец 0 — этот период, столбец 1 — следующий и так далее. По строке видно, как стареет одна когорта, по столбцу — дольше ли остаются новые когорты. Активностью считается любая строка, в том числе возврат: если это не нужно, не включайте возвраты в диапазоны. Ячейка заполняется, только если период закончился к as_of для всей когорты, до того в ней ""; настоящий ноль — это 0. Периоды без новых клиентов сохраняются с размером 0, а доля от пустой когорты — "". Недели по ISO, с понедельника; число дней задаёт отрезки от самой ранней даты. При alignment "customer" периоды отсчитываются в днях от первой даты каждого клиента: неделя — 7, месяц — 30, квартал — 90, год — 365; сами когорты остаются календарными. При mode "on_or_after" клиент учитывается во всех периодах вплоть до последней активности, и сумма так же — во всех периодах до своего. Заголовки на английском во всех языках: результат — часть книги.',
  zh: '首条记录落在同一期间的客户构成一个同期群；第 0 列为该期间，第 1 列为下一期间，依此类推。横向看一个同期群如何随时间变化，纵向看新的同期群是否留存更久。每一行都算活跃，退款也算：如不需要，请不要把退款放进区域。只有当该期间到 as_of 为止对整个同期群都已结束时才显示数值，否则为 ""；真正的零显示为 0。没有新客户的期间也会保留，人数为 0，其比率为 ""。周为 ISO 周，从星期一开始；输入天数时，从最早日期起按该天数分段。alignment 为 "customer" 时，从每个客户自己的首个日期起按天计期：周 7 天、月 30 天、季 90 天、年 365 天；同期群本身仍按日历期间划分。mode 为 "on_or_after" 时，客户在其最后一次活跃之前（含当期）的每一期都计入，金额同样在其发生期及之前各期计入。结果属于工作簿，因此标题在所有语言中均为英文。',
  vi: 'Một cohort gồm các khách có dòng đầu tiên rơi vào cùng một kỳ; cột 0 là kỳ đó, cột 1 là kỳ kế tiếp, v.v. Đọc ngang cho thấy một cohort thay đổi theo thời gian; đọc dọc cho thấy các cohort mới có ở lại lâu hơn không. Mọi dòng đều tính là có hoạt động, kể cả hoàn tiền: nếu không muốn, hãy bỏ chúng khỏi vùng dữ liệu. Ô chỉ hiện khi kỳ đó đã kết thúc tại as_of với toàn bộ cohort, trước đó là ""; giá trị bằng 0 thật thì hiện 0. Kỳ không có khách mới vẫn được giữ với quy mô 0, và tỷ lệ của nó là "". Tuần theo ISO, bắt đầu thứ Hai; nếu nhập số ngày, các đoạn được tính từ ngày sớm nhất. Với alignment "customer", kỳ được đếm theo ngày từ ngày đầu của chính từng khách: tuần 7, tháng 30, quý 90, năm 365; cohort vẫn theo kỳ lịch. Với mode "on_or_after", khách được tính ở mọi kỳ cho đến lần hoạt động cuối, và số tiền cũng được tính ở mọi kỳ cho đến kỳ của nó. Tiêu đề luôn bằng tiếng Anh vì kết quả thuộc về sổ làm việc.',
};
export const cohortRetentionCustomers: Texts = {
  en: 'Customer of each row: a number or text; a row with a blank is skipped.',
  ru: 'Клиент каждой строки: число или текст; строка с пустой ячейкой пропускается.',
  zh: '每行的客户：数字或文本；空白行会被跳过。',
  vi: 'Khách hàng của từng dòng: số hoặc văn bản; dòng trống bị bỏ qua.',
};
export const cohortRetentionDates: Texts = {
  en: 'Date of each row (order, visit, payment); a row without a date is skipped.',
  ru: 'Дата каждой строки (заказ, визит, платёж); строка без даты пропускается.',
  zh: '每行的日期（订单、访问、付款）；没有日期的行会被跳过。',
  vi: 'Ngày của từng dòng (đơn hàng, lượt truy cập, thanh toán); dòng không có ngày bị bỏ qua.',
};
export const cohortRetentionAmounts: Texts = {
  en: 'Amount of each row; needed for "amount" and "amount_rate" only.',
  ru: 'Сумма каждой строки; нужна только для "amount" и "amount_rate".',
  zh: '每行的金额；仅 "amount" 和 "amount_rate" 需要。',
  vi: 'Số tiền của từng dòng; chỉ cần cho "amount" và "amount_rate".',
};
export const cohortRetentionPeriod: Texts = {
  en: 'Length of a period: "month" (default), "week", "quarter", "year", "day" or a whole number of days.',
  ru: 'Длина периода: "month" (по умолчанию), "week", "quarter", "year", "day" или целое число дней.',
  zh: '期间长度："month"（默认）、"week"、"quarter"、"year"、"day" 或整数天数。',
  vi: 'Độ dài kỳ: "month" (mặc định), "week", "quarter", "year", "day" hoặc một số nguyên ngày.',
};
export const calendarMonth: Texts = {
  en: 'Calendar month.',
  ru: 'Календарный месяц.',
  zh: '自然月。',
  vi: 'Tháng theo lịch.',
};
export const isoWeekFromMonday: Texts = {
  en: 'ISO week, from Monday.',
  ru: 'Неделя ISO, с понедельника.',
  zh: 'ISO 周，从星期一开始。',
  vi: 'Tuần ISO, bắt đầu thứ Hai.',
};
export const calendarQuarter: Texts = {
  en: 'Calendar quarter.',
  ru: 'Календарный квартал.',
  zh: '自然季度。',
  vi: 'Quý theo lịch.',
};
export const calendarYear: Texts = {
  en: 'Calendar year.',
  ru: 'Календарный год.',
  zh: '自然年。',
  vi: 'Năm theo lịch.',
};
export const day: Texts = { en: 'Day.', ru: 'День.', zh: '日。', vi: 'Ngày.' };
export const cohortRetentionMode: Texts = {
  en: 'When a customer counts: "on" (default) or "on_or_after".',
  ru: 'Когда клиент учитывается: "on" (по умолчанию) или "on_or_after".',
  zh: '客户何时计入："on"（默认）或 "on_or_after"。',
  vi: 'Khi nào khách được tính: "on" (mặc định) hoặc "on_or_after".',
};
export const activeInThatVeryPeriod: Texts = {
  en: 'Active in that very period.',
  ru: 'Активен именно в этом периоде.',
  zh: '在该期内活跃。',
  vi: 'Có hoạt động đúng trong kỳ đó.',
};
export const cohortRetentionModeOnOrAfter: Texts = {
  en: 'Active in that period or later.',
  ru: 'Активен в этом периоде или позже.',
  zh: '在该期或之后活跃。',
  vi: 'Có hoạt động trong kỳ đó hoặc sau đó.',
};
export const cohortRetentionAsOf: Texts = {
  en: 'Day up to which the data are complete; later rows are left out. Default: the newest date.',
  ru: 'День, по который данные полны; более поздние строки не учитываются. По умолчанию самая поздняя дата.',
  zh: '数据截止日；之后的行不计。默认为数据中最新的日期。',
  vi: 'Ngày mà dữ liệu đã đầy đủ; dòng sau ngày này bị bỏ. Mặc định là ngày mới nhất.',
};
export const cohortRetentionOutput: Texts = {
  en: 'What to return: "rate" (default), "count", "amount", "amount_rate" or "average".',
  ru: 'Что вернуть: "rate" (по умолчанию), "count", "amount", "amount_rate" или "average".',
  zh: '返回内容："rate"（默认）、"count"、"amount"、"amount_rate" 或 "average"。',
  vi: 'Giá trị trả về: "rate" (mặc định), "count", "amount", "amount_rate" hoặc "average".',
};
export const cohortRetentionRate: Texts = {
  en: 'Share of the cohort that is active.',
  ru: 'Доля активных клиентов когорты.',
  zh: '同期群中活跃客户的比例。',
  vi: 'Tỷ lệ khách của cohort còn hoạt động.',
};
export const numberOfActiveCustomers: Texts = {
  en: 'Number of active customers.',
  ru: 'Число активных клиентов.',
  zh: '活跃客户数。',
  vi: 'Số khách hoạt động.',
};
export const sumOfAmounts: Texts = {
  en: 'Sum of the amounts.',
  ru: 'Сумма денег.',
  zh: '金额合计。',
  vi: 'Tổng số tiền.',
};
export const cohortRetentionAmountRate: Texts = {
  en: 'Amount divided by the amount in period 0.',
  ru: 'Сумма, делённая на сумму в периоде 0.',
  zh: '金额除以第 0 期的金额。',
  vi: 'Số tiền chia cho số tiền ở kỳ 0.',
};
export const cohortRetentionAverage: Texts = {
  en: 'One line: the rates of all cohorts, weighted by size.',
  ru: 'Одна строка: доли по всем когортам, взвешенные по размеру.',
  zh: '一行：各同期群比率按人数加权的平均。',
  vi: 'Một dòng: tỷ lệ của mọi cohort, có trọng số theo quy mô.',
};
export const cohortRetentionAlignment: Texts = {
  en: 'From where periods are counted: "calendar" (default) or "customer".',
  ru: 'От чего отсчитываются периоды: "calendar" (по умолчанию) или "customer".',
  zh: '期间的起算方式："calendar"（默认）或 "customer"。',
  vi: 'Kỳ được tính từ đâu: "calendar" (mặc định) hoặc "customer".',
};
export const calendarPeriodsSameForAll: Texts = {
  en: 'Calendar periods, the same for all.',
  ru: 'Календарные периоды, общие для всех.',
  zh: '日历期间，所有客户相同。',
  vi: 'Kỳ theo lịch, chung cho mọi khách.',
};
export const cohortRetentionAlignmentCustomer: Texts = {
  en: 'From each customer’s own first date: month = 30 days, quarter = 90, year = 365.',
  ru: 'От первой даты каждого клиента: месяц — 30 дней, квартал — 90, год — 365.',
  zh: '从每个客户自己的首个日期起：月 = 30 天，季 = 90 天，年 = 365 天。',
  vi: 'Từ ngày đầu của từng khách: tháng = 30 ngày, quý = 90, năm = 365.',
};
export const cohortRetentionError: Texts = {
  en: 'An amount is asked for and amounts is left out, or the table has more cells than can be shown.',
  ru: 'Запрошены суммы, а аргумент amounts не задан, либо в таблице больше ячеек, чем можно показать.',
  zh: '要求金额但未给出 amounts，或结果表的单元格过多，无法显示。',
  vi: 'Yêu cầu số tiền nhưng thiếu amounts, hoặc bảng có nhiều ô hơn mức hiển thị được.',
};
export const cohortRetentionError2: Texts = {
  en: 'No row has a customer and a date up to as_of.',
  ru: 'Нет ни одной строки с клиентом и датой не позже as_of.',
  zh: '没有任何一行同时具备客户和不晚于 as_of 的日期。',
  vi: 'Không dòng nào có khách hàng và ngày không muộn hơn as_of.',
};
export const cohortRetentionExample: Texts = {
  en: 'Three customers from January to 31 March: of two who came in January one is active in February, both in March.',
  ru: 'Три клиента с января по 31 марта: из двух январских в феврале активен один, в марте — оба.',
  zh: '1 月至 3 月 31 日的三个客户：1 月来的两人中，2 月一人活跃，3 月两人都活跃。',
  vi: 'Ba khách từ tháng 1 đến 31 tháng 3: trong hai khách đến vào tháng 1, một người hoạt động trong tháng 2, cả hai trong tháng 3.',
};
export const cohortRetentionExample2: Texts = {
  en: 'By quarter as of 30 June: nobody came back in the second one.',
  ru: 'По кварталам на 30 июня: во втором не вернулся никто.',
  zh: '按季度，截至 6 月 30 日：第二季度无人回来。',
  vi: 'Theo quý, tính đến 30 tháng 6: quý hai không ai quay lại.',
};
export const cohortRetentionExample3: Texts = {
  en: 'The money of each cohort, month by month.',
  ru: 'Деньги каждой когорты по месяцам.',
  zh: '各同期群逐月的金额。',
  vi: 'Số tiền của từng cohort theo tháng.',
};
export const cohorts: Texts = {
  en: 'Cohorts',
  ru: 'Когорты',
  zh: '同期群',
  vi: 'Cohort',
};
