// How much early use tells those who stay from those who leave.
import { bestThreshold } from '../../numerics/best-threshold';
import { checkSameLength, flags, series } from '../arguments';
import { wrongInput } from '../error-texts';
import { planFunction } from '../plan-function';
import { fail } from '../reasons/reason';

export const magicNumber = planFunction({
  id: 'PLAN.MAGIC_NUMBER',
  family: 'quality',
  text: {
    en: 'Returns the amount of early use that best separates those who stay, with retention on both sides of it.',
    ru: 'Возвращает объём раннего использования, который лучше всего отделяет оставшихся, и удержание по обе стороны от него.',
    zh: '返回最能区分留存用户的早期使用量，以及其两侧的留存率。',
    vi: 'Trả về mức sử dụng ban đầu phân tách tốt nhất những người ở lại, cùng tỷ lệ giữ chân ở hai phía.',
  },
  searchedAs: {
    en: 'magic number, aha moment, activation threshold, activation, early use, retention driver, habit moment',
    ru: 'магическое число, aha-момент, ага-момент, момент ценности, активация, порог активации, ранняя активность',
    zh: '魔法数字, 顿悟时刻, 啊哈时刻, 激活, 激活阈值, 早期使用, 留存拐点',
    vi: 'con số kỳ diệu, khoảnh khắc aha, kích hoạt, ngưỡng kích hoạt, mức sử dụng ban đầu',
  },
  meaning: {
    en: 'One row per user: how much they did early on (lessons in the first week, friends added, projects made) and whether they stayed. Every amount that occurs is tried as a threshold; the magic number is the one from which on the share of those who stayed, less the share of those who were lost, is largest. This difference is Youden’s J: 1 separates perfectly, near 0 not at all. Of equally good thresholds it is the smallest. It shows what goes together with staying, not what causes it. A blank amount is 0 and a blank in retained is a lost user, so leave no blank rows in the ranges.',
    ru: 'По строке на пользователя: сколько он сделал вначале (уроков за первую неделю, добавленных друзей, созданных проектов) и остался ли он. Каждое встретившееся значение проверяется как порог; магическое число — то, начиная с которого доля оставшихся минус доля ушедших наибольшая. Эта разность — индекс Юдена J: 1 — разделяет полностью, около 0 — никак. Из одинаково хороших порогов берётся наименьший. Число показывает, что сопутствует удержанию, а не что его вызывает. Пустой объём — это 0, пусто в retained — ушедший пользователь, поэтому не оставляйте в диапазонах пустых строк.',
    zh: '每个用户一行：早期的使用量（第一周上课数、添加的好友、创建的项目）以及是否留存。逐一尝试出现过的每个数值作为阈值；魔法数字就是使“达到该值者在留存用户中的比例减去在流失用户中的比例”最大的数值。该差值即约登指数 J：1 为完全区分，接近 0 为无法区分。多个阈值同样好时取最小的。它表明什么与留存相伴，而不是什么导致留存。空白的使用量为 0，retained 中的空白为流失用户，因此区域中不要留空白行。',
    vi: 'Mỗi người dùng một dòng: họ làm được bao nhiêu lúc đầu (bài học trong tuần đầu, bạn bè đã thêm, dự án đã tạo) và có ở lại hay không. Mỗi mức xuất hiện đều được thử làm ngưỡng; con số kỳ diệu là mức mà từ đó trở lên, tỷ lệ trong số người ở lại trừ tỷ lệ trong số người rời đi là lớn nhất. Hiệu này là chỉ số Youden J: 1 là phân tách hoàn toàn, gần 0 là không phân tách được. Nếu nhiều ngưỡng tốt như nhau thì lấy ngưỡng nhỏ nhất. Nó cho thấy điều gì đi cùng với việc ở lại, chứ không phải nguyên nhân. Mức để trống là 0, ô trống trong retained là người đã rời đi, vì vậy đừng để dòng trống trong vùng.',
  },
  equations: [
    'J(c) = share of the retained with amount ≥ c − share of the lost with amount ≥ c',
    'magic number = the smallest c with the largest J(c)',
  ],
  parameters: {
    amounts: series({
      en: 'Early use of each user; one row or column.',
      ru: 'Раннее использование каждого пользователя; одна строка или столбец.',
      zh: '每个用户的早期使用量；一行或一列。',
      vi: 'Mức sử dụng ban đầu của từng người; một hàng hoặc một cột.',
    }),
    retained: flags({
      en: 'Whether each user stayed: 1 or TRUE, else 0, FALSE or blank.',
      ru: 'Остался ли пользователь: 1 или ИСТИНА, иначе 0, ЛОЖЬ или пусто.',
      zh: '每个用户是否留存：1 或 TRUE 为留存，0、FALSE 或空白为流失。',
      vi: 'Từng người có ở lại không: 1 hoặc TRUE, nếu không thì 0, FALSE hoặc để trống.',
    }),
  },
  result: 'matrix',
  errors: [
    wrongInput,
    {
      error: '#N/A',
      text: {
        en: 'Nobody stayed, nobody was lost, or more early use does not go together with staying.',
        ru: 'Никто не остался, никто не ушёл либо большее раннее использование не сопутствует удержанию.',
        zh: '无人留存，无人流失，或早期使用量多并不伴随更高的留存。',
        vi: 'Không ai ở lại, không ai rời đi, hoặc dùng nhiều lúc đầu không đi cùng với việc ở lại.',
      },
    },
  ],
  examples: [
    {
      formula: '=PLAN.MAGIC_NUMBER({1;2;2;3;5;6;7;7;8;9}, {0;0;0;0;1;0;1;1;1;1})',
      args: [
        [[1], [2], [2], [3], [5], [6], [7], [7], [8], [9]],
        [[0], [0], [0], [0], [1], [0], [1], [1], [1], [1]],
      ],
      result: [
        ['Magic number', 5],
        ['Users from it on', 6],
        ['Users below it', 4],
        ['Retention from it on', 0.833333333],
        ['Retention below it', 0],
        ['Youden’s J', 0.8],
      ],
      text: {
        en: 'Lessons in the first week: from five on, five users of six stay.',
        ru: 'Уроки за первую неделю: начиная с пяти остаются пятеро из шести.',
        zh: '第一周上课数：达到 5 节的 6 人中有 5 人留存。',
        vi: 'Số bài học tuần đầu: từ năm bài trở lên, sáu người thì năm người ở lại.',
      },
    },
    {
      formula: '=PLAN.MAGIC_NUMBER({0,0,1,1,2,2}, {FALSE,FALSE,FALSE,TRUE,TRUE,TRUE})',
      args: [[[0, 0, 1, 1, 2, 2]], [[false, false, false, true, true, true]]],
      result: [
        ['Magic number', 1],
        ['Users from it on', 4],
        ['Users below it', 2],
        ['Retention from it on', 0.75],
        ['Retention below it', 0],
        ['Youden’s J', 0.666666667],
      ],
      text: {
        en: 'From 1 and from 2 on separate equally well: the smaller one counts.',
        ru: 'Пороги 1 и 2 разделяют одинаково хорошо: берётся меньший.',
        zh: '阈值 1 和 2 区分效果相同：取较小者。',
        vi: 'Ngưỡng 1 và 2 phân tách tốt như nhau: lấy ngưỡng nhỏ hơn.',
      },
    },
  ],
  sources: ['Youden, W. J. (1950). Index for Rating Diagnostic Tests. Cancer, 3(1), 32–35.'],
  compute: ({ amounts, retained }) => {
    checkSameLength('amounts', amounts, 'retained', retained);
    const stayed = amounts.filter((_, user) => retained[user] === 1);
    const lost = amounts.filter((_, user) => retained[user] === 0);
    if (stayed.length === 0) fail('nobodyStayed', { argument: 'retained' });
    if (lost.length === 0) fail('nobodyLost', { argument: 'retained' });
    const best = bestThreshold(stayed, lost);
    if (best === undefined) fail('noThreshold', { argument: 'amounts' });
    const usersFrom = best.positivesFrom + best.negativesFrom;
    const usersBelow = amounts.length - usersFrom;
    return [
      ['Magic number', best.value],
      ['Users from it on', usersFrom],
      ['Users below it', usersBelow],
      ['Retention from it on', best.positivesFrom / usersFrom],
      ['Retention below it', (stayed.length - best.positivesFrom) / usersBelow],
      ['Youden’s J', best.youden],
    ];
  },
});
