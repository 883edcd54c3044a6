// What magic-number.ts says.
import type { Texts } from '../../locales/language';

export const magicNumberText: Texts = {
  en: 'Returns the amount of early use that best separates those who stay, with retention on both sides of it.',
  ru: 'Возвращает объём раннего использования, который лучше всего отделяет оставшихся, и удержание по обе стороны от него.',
  zh: '返回最能区分留存用户的早期使用量，以及其两侧的留存率。',
  vi: 'Trả về mức sử dụng ban đầu phân tách tốt nhất những người ở lại, cùng tỷ lệ giữ chân ở hai phía.',
};
export const magicNumberSearchedAs: Texts = {
  en: 'magic number, aha moment, activation threshold, activation, early use, retention driver, habit moment',
  ru: 'магическое число, aha-момент, ага-момент, момент ценности, активация, порог активации, ранняя активность',
  zh: '魔法数字, 顿悟时刻, 啊哈时刻, 激活, 激活阈值, 早期使用, 留存拐点',
  vi: 'con số kỳ diệu, khoảnh khắc aha, kích hoạt, ngưỡng kích hoạt, mức sử dụng ban đầu',
};
export const magicNumberMeaning: Texts = {
  en: 'One row per user: how much they did early on (lessons in the first week, friends added, projects made) and whether they stayed. Every amount that occurs is tried as a threshold; the magic number is the one from which on the share of those who stayed, less the share of those who were lost, is largest. This difference is Youden’s J: 1 separates perfectly, near 0 not at all. Of equally good thresholds it is the smallest. It shows what goes together with staying, not what causes it. A blank amount is 0 and a blank in retained is a lost user, so leave no blank rows in the ranges.',
  ru: 'По строке на пользователя: сколько он сделал вначале (уроков за первую неделю, добавленных друзей, созданных проектов) и остался ли он. Каждое встретившееся значение проверяется как порог; магическое число — то, начиная с которого доля оставшихся минус доля ушедших наибольшая. Эта разность — индекс Юдена J: 1 — разделяет полностью, около 0 — никак. Из одинаково хороших порогов берётся наименьший. Число показывает, что сопутствует удержанию, а не что его вызывает. Пустой объём — это 0, пусто в retained — ушедший пользователь, поэтому не оставляйте в диапазонах пустых строк.',
  zh: '每个用户一行：早期的使用量（第一周上课数、添加的好友、创建的项目）以及是否留存。逐一尝试出现过的每个数值作为阈值；魔法数字就是使“达到该值者在留存用户中的比例减去在流失用户中的比例”最大的数值。该差值即约登指数 J：1 为完全区分，接近 0 为无法区分。多个阈值同样好时取最小的。它表明什么与留存相伴，而不是什么导致留存。空白的使用量为 0，retained 中的空白为流失用户，因此区域中不要留空白行。',
  vi: 'Mỗi người dùng một dòng: họ làm được bao nhiêu lúc đầu (bài học trong tuần đầu, bạn bè đã thêm, dự án đã tạo) và có ở lại hay không. Mỗi mức xuất hiện đều được thử làm ngưỡng; con số kỳ diệu là mức mà từ đó trở lên, tỷ lệ trong số người ở lại trừ tỷ lệ trong số người rời đi là lớn nhất. Hiệu này là chỉ số Youden J: 1 là phân tách hoàn toàn, gần 0 là không phân tách được. Nếu nhiều ngưỡng tốt như nhau thì lấy ngưỡng nhỏ nhất. Nó cho thấy điều gì đi cùng với việc ở lại, chứ không phải nguyên nhân. Mức để trống là 0, ô trống trong retained là người đã rời đi, vì vậy đừng để dòng trống trong vùng.',
};
export const magicNumberAmounts: Texts = {
  en: 'Early use of each user; one row or column.',
  ru: 'Раннее использование каждого пользователя; одна строка или столбец.',
  zh: '每个用户的早期使用量；一行或一列。',
  vi: 'Mức sử dụng ban đầu của từng người; một hàng hoặc một cột.',
};
export const magicNumberRetained: Texts = {
  en: 'Whether each user stayed: 1 or TRUE, else 0, FALSE or blank.',
  ru: 'Остался ли пользователь: 1 или ИСТИНА, иначе 0, ЛОЖЬ или пусто.',
  zh: '每个用户是否留存：1 或 TRUE 为留存，0、FALSE 或空白为流失。',
  vi: 'Từng người có ở lại không: 1 hoặc TRUE, nếu không thì 0, FALSE hoặc để trống.',
};
export const magicNumberError: Texts = {
  en: 'Nobody stayed, nobody was lost, or more early use does not go together with staying.',
  ru: 'Никто не остался, никто не ушёл либо большее раннее использование не сопутствует удержанию.',
  zh: '无人留存，无人流失，或早期使用量多并不伴随更高的留存。',
  vi: 'Không ai ở lại, không ai rời đi, hoặc dùng nhiều lúc đầu không đi cùng với việc ở lại.',
};
export const magicNumberExample: Texts = {
  en: 'Lessons in the first week: from five on, five users of six stay.',
  ru: 'Уроки за первую неделю: начиная с пяти остаются пятеро из шести.',
  zh: '第一周上课数：达到 5 节的 6 人中有 5 人留存。',
  vi: 'Số bài học tuần đầu: từ năm bài trở lên, sáu người thì năm người ở lại.',
};
export const magicNumberExample2: Texts = {
  en: 'From 1 and from 2 on separate equally well: the smaller one counts.',
  ru: 'Пороги 1 и 2 разделяют одинаково хорошо: берётся меньший.',
  zh: '阈值 1 和 2 区分效果相同：取较小者。',
  vi: 'Ngưỡng 1 và 2 phân tách tốt như nhau: lấy ngưỡng nhỏ hơn.',
};
