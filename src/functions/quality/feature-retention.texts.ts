// What feature-retention.ts says.
import type { Texts } from '../../locales/language';

export const featureRetentionText: Texts = {
  en: 'Returns a table of features: users, retention with and without each of them, and lift.',
  ru: 'Возвращает таблицу по функциям продукта: пользователи, удержание с каждой из них и без неё, прирост (lift).',
  zh: '返回功能留存表：每个功能的用户数、使用者与未使用者的留存率，以及提升度。',
  vi: 'Trả về bảng tính năng: số người dùng, tỷ lệ giữ chân khi có và không có từng tính năng, và độ nâng.',
};
export const featureRetentionSearchedAs: Texts = {
  en: 'feature retention, feature matrix, feature usage, feature adoption, which features keep users, lift, product analytics',
  ru: 'удержание по функциям, использование функций, влияние функций на удержание, матрица функций, полезные функции, продуктовая аналитика',
  zh: '功能留存, 功能留存矩阵, 功能使用率, 功能使用, 功能渗透率, 哪些功能留住用户, 产品分析',
  vi: 'giữ chân theo tính năng, mức dùng tính năng, ma trận tính năng, tính năng giữ chân, phân tích sản phẩm',
};
export const featureRetentionMeaning: Texts = {
  en: 'One row per use: who, which feature, and whether that user stayed. A user has stayed if any of their rows says so, and has used a feature if any row names it; rows repeated change nothing. A row with a user but no feature is one who used none. Lift compares the retention of a feature’s users with that of all users: above 1 they stay more often. The table is sorted by lift, the strongest feature first. It shows what goes together with staying, not what causes it. A retention of nobody, and a lift where nobody stayed, is an empty cell. A row without a user is skipped.',
  ru: 'По строке на использование: кто, какой функцией и остался ли этот пользователь. Пользователь остался, если так сказано хотя бы в одной его строке; пользовался функцией, если она есть хотя бы в одной строке; повторы ничего не меняют. Строка с пользователем без функции — тот, кто не пользовался ни одной. Лифт сравнивает удержание пользователей функции с удержанием всех: больше 1 — они остаются чаще. Таблица отсортирована по лифту, сильнейшая функция первой. Она показывает, что сопутствует удержанию, а не что его вызывает. Удержание при отсутствии пользователей и лифт, если никто не остался, — пустая ячейка. Строка без пользователя пропускается.',
  zh: '每次使用一行：谁、用了哪个功能、该用户是否留存。用户任一行标明留存即为留存，任一行出现某功能即为使用过；重复的行不影响结果。有用户而无功能的行表示该用户没有使用任何功能。提升度是某功能使用者的留存率与全部用户留存率之比：大于 1 表示更常留存。表按提升度排序，最强的功能在前。它表明什么与留存相伴，而不是什么导致留存。没有对应用户的留存率，以及无人留存时的提升度，显示为空单元格。没有用户的行会被跳过。',
  vi: 'Mỗi lần sử dụng một dòng: ai, tính năng nào, và người đó có ở lại không. Một người được coi là ở lại nếu bất kỳ dòng nào của họ cho biết vậy, và đã dùng một tính năng nếu bất kỳ dòng nào nêu tính năng đó; dòng lặp lại không làm thay đổi gì. Dòng có người dùng nhưng không có tính năng là người không dùng tính năng nào. Độ nâng so sánh tỷ lệ giữ chân của người dùng tính năng với của tất cả: lớn hơn 1 là họ ở lại nhiều hơn. Bảng xếp theo độ nâng, tính năng mạnh nhất đứng đầu. Nó cho thấy điều gì đi cùng với việc ở lại, chứ không phải nguyên nhân. Tỷ lệ giữ chân khi không có ai, và độ nâng khi không ai ở lại, là ô trống. Dòng không có người dùng bị bỏ qua.',
};
export const featureRetentionUsers: Texts = {
  en: 'User of each row: names or ids; one row or column.',
  ru: 'Пользователь в каждой строке: имена или идентификаторы; одна строка или столбец.',
  zh: '每行的用户：姓名或编号；一行或一列。',
  vi: 'Người dùng của từng dòng: tên hoặc mã; một hàng hoặc một cột.',
};
export const featureRetentionFeatures: Texts = {
  en: 'Feature used; blank for a user without any.',
  ru: 'Использованная функция; пусто, если пользователь не пользовался ни одной.',
  zh: '所用的功能；用户未使用任何功能时留空。',
  vi: 'Tính năng đã dùng; để trống nếu người đó không dùng tính năng nào.',
};
export const featureRetentionRetained: Texts = {
  en: 'Whether the user stayed: 1 or TRUE, else 0, FALSE or blank.',
  ru: 'Остался ли пользователь: 1 или ИСТИНА, иначе 0, ЛОЖЬ или пусто.',
  zh: '该用户是否留存：1 或 TRUE 为留存，0、FALSE 或空白为流失。',
  vi: 'Người đó có ở lại không: 1 hoặc TRUE, nếu không thì 0, FALSE hoặc để trống.',
};
export const featureRetentionError: Texts = {
  en: 'No row has a user and a feature.',
  ru: 'Ни в одной строке нет пользователя и функции.',
  zh: '没有任何一行同时有用户和功能。',
  vi: 'Không dòng nào có cả người dùng và tính năng.',
};
export const featureRetentionExample: Texts = {
  en: 'Four users, of whom two stayed: both of them chatted.',
  ru: 'Четыре пользователя, двое остались: оба пользовались чатом.',
  zh: '4 个用户中 2 人留存，且都用过聊天。',
  vi: 'Bốn người dùng, hai người ở lại: cả hai đều dùng trò chuyện.',
};
export const featureRetentionExample2: Texts = {
  en: 'A feature that everybody uses tells nobody apart.',
  ru: 'Функция, которой пользуются все, никого не различает.',
  zh: '人人都用的功能无法区分任何人。',
  vi: 'Tính năng ai cũng dùng thì không phân biệt được ai.',
};
