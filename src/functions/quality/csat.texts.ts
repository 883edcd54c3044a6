// What csat.ts says.
import type { Texts } from '../../locales/language';

export const csatText: Texts = {
  en: 'Returns customer satisfaction: the share of answers that are satisfied.',
  ru: 'Возвращает удовлетворённость клиентов (CSAT): долю довольных среди ответивших.',
  zh: '返回客户满意度（CSAT）：满意的回答所占比例。',
  vi: 'Trả về mức độ hài lòng của khách hàng (CSAT): tỷ lệ câu trả lời hài lòng.',
};
export const csatSearchedAs: Texts = {
  en: 'CSAT, CSI, customer satisfaction, satisfaction score, satisfaction index, rating, survey, stars',
  ru: 'CSAT, CSI, удовлетворённость клиентов, удовлетворённость, индекс удовлетворённости, оценка сервиса, опрос клиентов, доля довольных',
  zh: 'CSAT, 客户满意度, 满意度, 满意率, 好评率, 服务评分, 满意度调查',
  vi: 'CSAT, mức độ hài lòng, hài lòng của khách hàng, chỉ số hài lòng, đánh giá dịch vụ, khảo sát khách hàng',
};
export const csatMeaning: Texts = {
  en: 'On a scale from 1 to 5 the two highest answers, 4 and 5, are satisfied: the “top two boxes”. For another scale give in top the lowest answer that counts as satisfied: 9 on a scale to 10, 6 on a scale to 7. The result is a share: 0.8 is 80%. A blank cell, or a 0, is no answer.',
  ru: 'На шкале от 1 до 5 довольны те, кто выбрал две высшие оценки, 4 и 5 («top two boxes»). Для другой шкалы укажите в top наименьшую оценку, которая считается хорошей: 9 на шкале до 10, 6 на шкале до 7. Результат — доля: 0,8 — это 80 %. Пустая ячейка или 0 — нет ответа.',
  zh: '在 1 到 5 分制中，最高的两档 4 分和 5 分视为满意（“top two boxes”）。其他分制请用 top 给出视为满意的最低分：10 分制取 9，7 分制取 6。结果为比例：0.8 即 80%。空白单元格或 0 表示未回答。',
  vi: 'Trên thang 1 đến 5, hai mức cao nhất là 4 và 5 được coi là hài lòng (“top two boxes”). Với thang khác, hãy cho biết trong top điểm thấp nhất được coi là hài lòng: 9 trên thang 10, 6 trên thang 7. Kết quả là tỷ lệ: 0,8 là 80%. Ô trống hoặc 0 là không trả lời.',
};
export const csatScores: Texts = {
  en: 'Answers, 1 or more each; a range of any shape.',
  ru: 'Ответы, каждый не меньше 1; диапазон любой формы.',
  zh: '回答，每个不小于 1；区域形状不限。',
  vi: 'Các câu trả lời, mỗi điểm từ 1 trở lên; vùng có hình dạng bất kỳ.',
};
export const csatTop: Texts = {
  en: 'Lowest answer that counts as satisfied. Blank or 0 = 4, on a scale from 1 to 5.',
  ru: 'Наименьшая оценка, которая считается хорошей. Пусто или 0 — 4 по шкале от 1 до 5.',
  zh: '视为满意的最低分。留空或 0 表示 1 到 5 分制中的 4 分。',
  vi: 'Điểm thấp nhất được coi là hài lòng. Để trống hoặc 0 = 4, trên thang 1 đến 5.',
};
export const csatError: Texts = {
  en: 'An answer below 1, or, without top, above 5.',
  ru: 'Ответ меньше 1 либо, без top, больше 5.',
  zh: '回答小于 1，或未给出 top 时大于 5。',
  vi: 'Câu trả lời nhỏ hơn 1, hoặc lớn hơn 5 khi không cho top.',
};
export const thereIsNoAnswer: Texts = {
  en: 'There is no answer.',
  ru: 'Нет ни одного ответа.',
  zh: '没有任何回答。',
  vi: 'Không có câu trả lời nào.',
};
export const csatExample: Texts = {
  en: 'Three of five answered 4 or 5.',
  ru: 'Трое из пяти поставили 4 или 5.',
  zh: '5 人中有 3 人给出 4 分或 5 分。',
  vi: 'Ba trong năm người chọn 4 hoặc 5.',
};
export const csatExample2: Texts = {
  en: 'On a scale to 10 the answers from 9 on are satisfied.',
  ru: 'На шкале до 10 довольны те, кто поставил 9 и выше.',
  zh: '10 分制中，9 分及以上为满意。',
  vi: 'Trên thang 10, từ 9 trở lên là hài lòng.',
};
