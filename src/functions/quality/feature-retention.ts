// Whether those who use a feature stay.
import { codesInOrder } from '../../numerics/id-order';
import { checkSameLength, flags, ids } from '../arguments';
import type { CellOutput } from '../contract';
import { wrongInput } from '../error-texts';
import { planFunction } from '../plan-function';
import { fail } from '../reasons/reason';

export const featureRetention = planFunction({
  id: 'PLAN.FEATURE_RETENTION',
  family: 'quality',
  text: {
    en: 'Returns a table of features: users, retention with and without each of them, and lift.',
    ru: 'Возвращает таблицу по функциям продукта: пользователи, удержание с каждой из них и без неё, прирост (lift).',
    zh: '返回功能留存表：每个功能的用户数、使用者与未使用者的留存率，以及提升度。',
    vi: 'Trả về bảng tính năng: số người dùng, tỷ lệ giữ chân khi có và không có từng tính năng, và độ nâng.',
  },
  searchedAs: {
    en: 'feature retention, feature matrix, feature usage, feature adoption, which features keep users, lift, product analytics',
    ru: 'удержание по функциям, использование функций, влияние функций на удержание, матрица функций, полезные функции, продуктовая аналитика',
    zh: '功能留存, 功能留存矩阵, 功能使用率, 功能使用, 功能渗透率, 哪些功能留住用户, 产品分析',
    vi: 'giữ chân theo tính năng, mức dùng tính năng, ma trận tính năng, tính năng giữ chân, phân tích sản phẩm',
  },
  meaning: {
    en: 'One row per use: who, which feature, and whether that user stayed. A user has stayed if any of their rows says so, and has used a feature if any row names it; rows repeated change nothing. A row with a user but no feature is one who used none. Lift compares the retention of a feature’s users with that of all users: above 1 they stay more often. The table is sorted by lift, the strongest feature first. It shows what goes together with staying, not what causes it. A retention of nobody, and a lift where nobody stayed, is an empty cell. A row without a user is skipped.',
    ru: 'По строке на использование: кто, какой функцией и остался ли этот пользователь. Пользователь остался, если так сказано хотя бы в одной его строке; пользовался функцией, если она есть хотя бы в одной строке; повторы ничего не меняют. Строка с пользователем без функции — тот, кто не пользовался ни одной. Лифт сравнивает удержание пользователей функции с удержанием всех: больше 1 — они остаются чаще. Таблица отсортирована по лифту, сильнейшая функция первой. Она показывает, что сопутствует удержанию, а не что его вызывает. Удержание при отсутствии пользователей и лифт, если никто не остался, — пустая ячейка. Строка без пользователя пропускается.',
    zh: '每次使用一行：谁、用了哪个功能、该用户是否留存。用户任一行标明留存即为留存，任一行出现某功能即为使用过；重复的行不影响结果。有用户而无功能的行表示该用户没有使用任何功能。提升度是某功能使用者的留存率与全部用户留存率之比：大于 1 表示更常留存。表按提升度排序，最强的功能在前。它表明什么与留存相伴，而不是什么导致留存。没有对应用户的留存率，以及无人留存时的提升度，显示为空单元格。没有用户的行会被跳过。',
    vi: 'Mỗi lần sử dụng một dòng: ai, tính năng nào, và người đó có ở lại không. Một người được coi là ở lại nếu bất kỳ dòng nào của họ cho biết vậy, và đã dùng một tính năng nếu bất kỳ dòng nào nêu tính năng đó; dòng lặp lại không làm thay đổi gì. Dòng có người dùng nhưng không có tính năng là người không dùng tính năng nào. Độ nâng so sánh tỷ lệ giữ chân của người dùng tính năng với của tất cả: lớn hơn 1 là họ ở lại nhiều hơn. Bảng xếp theo độ nâng, tính năng mạnh nhất đứng đầu. Nó cho thấy điều gì đi cùng với việc ở lại, chứ không phải nguyên nhân. Tỷ lệ giữ chân khi không có ai, và độ nâng khi không ai ở lại, là ô trống. Dòng không có người dùng bị bỏ qua.',
  },
  equations: [
    'retention with = retained users of the feature / users of the feature',
    'retention without = retained other users / other users',
    'lift = retention with / (all retained users / all users)',
  ],
  parameters: {
    users: ids({
      en: 'User of each row: names or ids; one row or column.',
      ru: 'Пользователь в каждой строке: имена или идентификаторы; одна строка или столбец.',
      zh: '每行的用户：姓名或编号；一行或一列。',
      vi: 'Người dùng của từng dòng: tên hoặc mã; một hàng hoặc một cột.',
    }),
    features: ids({
      en: 'Feature used; blank for a user without any.',
      ru: 'Использованная функция; пусто, если пользователь не пользовался ни одной.',
      zh: '所用的功能；用户未使用任何功能时留空。',
      vi: 'Tính năng đã dùng; để trống nếu người đó không dùng tính năng nào.',
    }),
    retained: flags({
      en: 'Whether the user stayed: 1 or TRUE, else 0, FALSE or blank.',
      ru: 'Остался ли пользователь: 1 или ИСТИНА, иначе 0, ЛОЖЬ или пусто.',
      zh: '该用户是否留存：1 或 TRUE 为留存，0、FALSE 或空白为流失。',
      vi: 'Người đó có ở lại không: 1 hoặc TRUE, nếu không thì 0, FALSE hoặc để trống.',
    }),
  },
  result: 'matrix',
  errors: [
    wrongInput,
    {
      error: '#N/A',
      text: {
        en: 'No row has a user and a feature.',
        ru: 'Ни в одной строке нет пользователя и функции.',
        zh: '没有任何一行同时有用户和功能。',
        vi: 'Không dòng nào có cả người dùng và tính năng.',
      },
    },
  ],
  examples: [
    {
      formula: '=PLAN.FEATURE_RETENTION({1;1;2;2;3;4}, {"Chat";"Quiz";"Chat";"Quiz";"Quiz";""}, {1;1;1;1;0;0})',
      args: [
        [[1], [1], [2], [2], [3], [4]],
        [['Chat'], ['Quiz'], ['Chat'], ['Quiz'], ['Quiz'], ['']],
        [[1], [1], [1], [1], [0], [0]],
      ],
      result: [
        ['Feature', 'Users', 'Retention with', 'Retention without', 'Lift'],
        ['Chat', 2, 1, 0, 2],
        ['Quiz', 3, 0.666666667, 0, 1.33333333],
      ],
      text: {
        en: 'Four users, of whom two stayed: both of them chatted.',
        ru: 'Четыре пользователя, двое остались: оба пользовались чатом.',
        zh: '4 个用户中 2 人留存，且都用过聊天。',
        vi: 'Bốn người dùng, hai người ở lại: cả hai đều dùng trò chuyện.',
      },
    },
    {
      formula: '=PLAN.FEATURE_RETENTION({"An";"Bo";"Cy"}, {"Map";"Map";"Map"}, {TRUE;FALSE;TRUE})',
      args: [
        [['An'], ['Bo'], ['Cy']],
        [['Map'], ['Map'], ['Map']],
        [[true], [false], [true]],
      ],
      result: [
        ['Feature', 'Users', 'Retention with', 'Retention without', 'Lift'],
        ['Map', 3, 0.666666667, '', 1],
      ],
      text: {
        en: 'A feature that everybody uses tells nobody apart.',
        ru: 'Функция, которой пользуются все, никого не различает.',
        zh: '人人都用的功能无法区分任何人。',
        vi: 'Tính năng ai cũng dùng thì không phân biệt được ai.',
      },
    },
  ],
  sources: [
    'Brin, S., Motwani, R., Ullman, J. D., & Tsur, S. (1997). Dynamic Itemset Counting and Implication Rules for Market Basket Data. SIGMOD Record, 26(2), 255–264.',
  ],
  compute: ({ users, features, retained }) => {
    checkSameLength('users', users.codes, 'features', features.codes);
    checkSameLength('users', users.codes, 'retained', retained);
    const everyone = users.ids.length;
    const stayed = new Uint8Array(everyone);
    const uses = new Float64Array(users.codes.length);
    let useCount = 0;
    users.codes.forEach((user, row) => {
      if (user === -1) return;
      if (retained[row] === 1) stayed[user] = 1;
      const feature = features.codes[row] ?? -1;
      // A pair of codes as one number: sorted, equal pairs stand together.
      if (feature !== -1) uses[useCount++] = feature * everyone + user;
    });
    if (useCount === 0) fail('noUse', { argument: 'users' });
    const everyoneStayed = stayed.reduce((sum, one) => sum + one, 0);

    const usersWith = new Float64Array(features.ids.length);
    const stayedWith = new Float64Array(features.ids.length);
    let previous = -1;
    for (const use of uses.subarray(0, useCount).sort()) {
      if (use === previous) continue;
      previous = use;
      const feature = Math.floor(use / everyone);
      usersWith[feature] = (usersWith[feature] ?? 0) + 1;
      stayedWith[feature] = (stayedWith[feature] ?? 0) + (stayed[use % everyone] ?? 0);
    }
    const place = new Int32Array(features.ids.length);
    codesInOrder(features.ids).forEach((feature, at) => (place[feature] = at));
    const rows = features.ids.map((name, feature) => {
      const withIt = usersWith[feature] ?? 0;
      const stayedWithIt = stayedWith[feature] ?? 0;
      const without = everyone - withIt;
      return {
        name,
        place: place[feature] ?? 0,
        withIt,
        retentionWith: stayedWithIt / withIt,
        retentionWithout: without === 0 ? '' : (everyoneStayed - stayedWithIt) / without,
        lift: everyoneStayed === 0 ? '' : (stayedWithIt * everyone) / (withIt * everyoneStayed),
      };
    });
    const table: CellOutput[][] = [['Feature', 'Users', 'Retention with', 'Retention without', 'Lift']];
    rows
      // A feature may stand only in rows without a user.
      .filter(({ withIt }) => withIt > 0)
      .sort((a, b) => Number(b.lift) - Number(a.lift) || b.withIt - a.withIt || a.place - b.place)
      .forEach(({ name, withIt, retentionWith, retentionWithout, lift }) => {
        table.push([name, withIt, retentionWith, retentionWithout, lift]);
      });
    return table;
  },
});
