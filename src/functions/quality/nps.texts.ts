// What nps.ts says.
import type { Texts } from '../../locales/language';

export const npsText: Texts = {
  en: 'Returns the Net Promoter Score of answers from 0 to 10: promoters less detractors, from −100 to 100.',
  ru: 'Возвращает индекс NPS по ответам от 0 до 10: промоутеры минус критики, от −100 до 100.',
  zh: '根据 0 到 10 分的回答返回净推荐值（NPS）：推荐者减去贬损者，范围 −100 到 100。',
  vi: 'Trả về chỉ số NPS từ các câu trả lời 0 đến 10: người ủng hộ trừ người phản đối, từ −100 đến 100.',
};
export const npsSearchedAs: Texts = {
  en: 'NPS, net promoter score, promoters, detractors, loyalty, would recommend, survey, customer satisfaction',
  ru: 'NPS, индекс потребительской лояльности, индекс лояльности, лояльность, готовность рекомендовать, промоутеры, критики, опрос клиентов',
  zh: 'NPS, 净推荐值, 推荐意愿, 推荐者, 贬损者, 客户忠诚度, 口碑, 满意度调查',
  vi: 'NPS, chỉ số thiện cảm, điểm sẵn sàng giới thiệu, lòng trung thành, người ủng hộ, người chê, khảo sát khách hàng',
};
export const npsMeaning: Texts = {
  en: 'Answers to “How likely are you to recommend us?”: 9 and 10 are promoters, 7 and 8 passives, 0 to 6 detractors. The score is the percentage of promoters less that of detractors, stated as the field does, as a number from −100 to 100 and not as a share. A blank cell is no answer, a 0 is a detractor. Some older desktop versions of Excel pass blank cells as 0: where there are blanks, say in answers how many people answered, =PLAN.NPS(A2:A500, COUNT(A2:A500)), and the result is right everywhere.',
  ru: 'Ответы на вопрос «Насколько вероятно, что вы нас порекомендуете?»: 9 и 10 — промоутеры, 7 и 8 — нейтралы, от 0 до 6 — критики. Индекс — процент промоутеров минус процент критиков; как принято, это число от −100 до 100, а не доля. Пустая ячейка — нет ответа, 0 — критик. Некоторые старые версии Excel для компьютера передают пустые ячейки как 0: если есть пустые, укажите в answers число ответивших, =PLAN.NPS(A2:A500; СЧЁТ(A2:A500)), и результат будет верным везде.',
  zh: '针对“您有多大可能推荐我们？”的回答：9 和 10 为推荐者，7 和 8 为被动者，0 到 6 为贬损者。净推荐值是推荐者百分比减去贬损者百分比，按惯例表示为 −100 到 100 的数，而不是比例。空白单元格表示未回答，0 分为贬损者。某些旧版桌面 Excel 会把空白单元格作为 0 传入：如有空白，请在 answers 中给出回答人数，即 =PLAN.NPS(A2:A500, COUNT(A2:A500))，这样在任何版本中结果都正确。',
  vi: 'Câu trả lời cho “Khả năng bạn giới thiệu chúng tôi là bao nhiêu?”: 9 và 10 là người ủng hộ, 7 và 8 là người trung lập, 0 đến 6 là người phản đối. Chỉ số bằng phần trăm người ủng hộ trừ phần trăm người phản đối, theo thông lệ ghi bằng số từ −100 đến 100 chứ không phải tỷ lệ. Ô trống là không trả lời, điểm 0 là người phản đối. Một số bản Excel cũ trên máy tính truyền ô trống thành 0: nếu có ô trống, hãy ghi số người trả lời vào answers, =PLAN.NPS(A2:A500, COUNT(A2:A500)), khi đó kết quả luôn đúng.',
};
export const npsScores: Texts = {
  en: 'Answers, whole numbers from 0 to 10; a range of any shape.',
  ru: 'Ответы, целые числа от 0 до 10; диапазон любой формы.',
  zh: '回答，0 到 10 的整数；区域形状不限。',
  vi: 'Các câu trả lời, số nguyên từ 0 đến 10; vùng có hình dạng bất kỳ.',
};
export const npsAnswers: Texts = {
  en: 'Number of people who answered, where scores has blank cells: COUNT(scores). Blank = all the answers in scores.',
  ru: 'Число ответивших, если в scores есть пустые ячейки: СЧЁТ(scores). Пусто — все ответы из scores.',
  zh: '回答人数，用于 scores 中有空白单元格时：COUNT(scores)。留空表示 scores 中的全部回答。',
  vi: 'Số người trả lời, khi scores có ô trống: COUNT(scores). Để trống = mọi câu trả lời trong scores.',
};
export const npsError: Texts = {
  en: 'A score that is not a whole number from 0 to 10, or fewer answers than scores above 0.',
  ru: 'Оценка не является целым числом от 0 до 10 либо answers меньше числа оценок выше 0.',
  zh: '分数不是 0 到 10 的整数，或 answers 小于大于 0 的分数个数。',
  vi: 'Điểm không phải số nguyên từ 0 đến 10, hoặc answers ít hơn số điểm lớn hơn 0.',
};
export const thereIsNoAnswer: Texts = {
  en: 'There is no answer.',
  ru: 'Нет ни одного ответа.',
  zh: '没有任何回答。',
  vi: 'Không có câu trả lời nào.',
};
export const npsExample: Texts = {
  en: 'Five promoters and three detractors among ten.',
  ru: 'Пять промоутеров и три критика из десяти.',
  zh: '10 人中有 5 个推荐者和 3 个贬损者。',
  vi: 'Năm người ủng hộ và ba người phản đối trong mười người.',
};
export const npsExample2: Texts = {
  en: 'Four people answered, so the 0 is a detractor and not a blank cell.',
  ru: 'Ответили четверо, поэтому 0 — критик, а не пустая ячейка.',
  zh: '共 4 人回答，因此 0 分是贬损者，而不是空白单元格。',
  vi: 'Có bốn người trả lời, nên điểm 0 là người phản đối chứ không phải ô trống.',
};
