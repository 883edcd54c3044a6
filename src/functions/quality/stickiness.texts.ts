// What stickiness.ts says.
import type { Texts } from '../../locales/language';

export const stickinessText: Texts = {
  en: 'Returns DAU/MAU: the share of a month’s active users who are active on an average day.',
  ru: 'Возвращает DAU/MAU: долю активных за месяц пользователей, которые активны в средний день.',
  zh: '返回 DAU/MAU：月活跃用户中平均每天活跃的比例。',
  vi: 'Trả về DAU/MAU: tỷ lệ người dùng hoạt động trong tháng có hoạt động vào một ngày trung bình.',
};
export const stickinessSearchedAs: Texts = {
  en: 'stickiness, DAU/MAU, DAU, MAU, daily active users, monthly active users, active users, engagement',
  ru: 'липкость, вовлечённость, DAU/MAU, активные пользователи, ежедневная аудитория, месячная аудитория, доля активных',
  zh: '用户粘性, 粘性, 黏性, 日活, 月活, 日活月活比, 活跃用户, 活跃度, 用户活跃',
  vi: 'độ gắn kết, mức độ gắn bó, DAU/MAU, người dùng hoạt động, người dùng hằng ngày, người dùng hằng tháng',
};
export const stickinessMeaning: Texts = {
  en: 'The month is the 30 days that end with as_of. MAU is the number of different users in it, DAU the average over its 30 days of the number of different users of a day. The ratio is also the share of days on which such a user comes: 0.2 is six days in thirty. Rows may be in any order, and several rows of one user on one day count once. A row without a user or a date is skipped, later rows are left out. In the first month of a product the days before it count as days without users.',
  ru: 'Месяц — 30 дней, последний из которых as_of. MAU — число разных пользователей за эти дни, DAU — среднее за 30 дней число разных пользователей за день. Отношение показывает и долю дней, в которые такой пользователь приходит: 0,2 — шесть дней из тридцати. Порядок строк не важен, несколько строк одного пользователя за день считаются один раз. Строка без пользователя или даты пропускается, более поздние строки не учитываются. В первый месяц продукта дни до его запуска считаются днями без пользователей.',
  zh: '“月”指以 as_of 结束的 30 天。MAU 是这 30 天内不同用户的数量，DAU 是这 30 天每天不同用户数的平均值。该比率也是这样一个用户来访天数的比例：0.2 即 30 天中来 6 天。行的顺序任意，同一用户同一天的多行只计一次。没有用户或日期的行会被跳过，晚于 as_of 的行不计入。产品上线首月中，上线之前的日子按没有用户计算。',
  vi: 'Tháng là 30 ngày kết thúc vào as_of. MAU là số người dùng khác nhau trong tháng đó, DAU là trung bình trên 30 ngày của số người dùng khác nhau mỗi ngày. Tỷ số này cũng là tỷ lệ ngày mà một người dùng như vậy ghé đến: 0,2 là sáu ngày trong ba mươi ngày. Các dòng theo thứ tự bất kỳ, nhiều dòng của một người trong một ngày chỉ tính một lần. Dòng không có người dùng hoặc ngày bị bỏ qua, các dòng muộn hơn as_of không được tính. Trong tháng đầu của sản phẩm, những ngày trước khi ra mắt được tính là ngày không có người dùng.',
};
export const stickinessUsers: Texts = {
  en: 'User of each activity: names or ids; one row or column.',
  ru: 'Пользователь каждого действия: имена или идентификаторы; одна строка или столбец.',
  zh: '每次活动的用户：姓名或编号；一行或一列。',
  vi: 'Người dùng của từng hoạt động: tên hoặc mã; một hàng hoặc một cột.',
};
export const dateOfEachActivity: Texts = {
  en: 'Date of each activity.',
  ru: 'Дата каждого действия.',
  zh: '每次活动的日期。',
  vi: 'Ngày của từng hoạt động.',
};
export const stickinessAsOf: Texts = {
  en: 'Last day of the month. Default: the newest date.',
  ru: 'Последний день месяца. По умолчанию — самая поздняя дата.',
  zh: '该月的最后一天。默认为最新日期。',
  vi: 'Ngày cuối của tháng. Mặc định: ngày mới nhất.',
};
export const numberLaterThanAnyDate: Texts = {
  en: 'A number later than any date.',
  ru: 'Число позже любой возможной даты.',
  zh: '数值超出日期范围。',
  vi: 'Số lớn hơn mọi ngày có thể.',
};
export const stickinessError: Texts = {
  en: 'Nobody was active in the 30 days.',
  ru: 'За 30 дней никто не был активен.',
  zh: '这 30 天内没有活跃用户。',
  vi: 'Không ai hoạt động trong 30 ngày đó.',
};
export const stickinessExample: Texts = {
  en: 'Two users, who came on five user-days of sixty.',
  ru: 'Два пользователя: пять человеко-дней из шестидесяти.',
  zh: '2 个用户，60 个人天中来了 5 个。',
  vi: 'Hai người dùng, có mặt năm trong sáu mươi ngày-người.',
};
export const stickinessExample2: Texts = {
  en: 'At an earlier day: the row after it is left out.',
  ru: 'На более раннюю дату: строка после неё не учитывается.',
  zh: '以较早的日期计算：之后的行不计入。',
  vi: 'Tính đến một ngày sớm hơn: dòng sau ngày đó không được tính.',
};
