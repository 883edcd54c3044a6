// What about.ts says.
import type { Texts } from '../../locales/language';

export const ofMap: Texts = {
  en: 'A place on an axis is the mean score over the criteria of that axis, weighted; a score that is missing does not count. Distance from us = √(Σ weight × (our score − theirs)² ÷ Σ weight) over all criteria that both have: 0 is a double, the nearest rival is the one customers confuse us with. The map has nine places, a third of each axis; the emptiest has its middle farthest from its nearest competitor.',
  ru: 'Место на оси — средний балл по критериям этой оси с весами; пропущенный балл не считается. Расстояние до нас = √(Σ вес × (наш балл − их)² ÷ Σ вес) по всем критериям, где есть оба балла: 0 — двойник, ближайший — тот, с кем нас путают. На карте девять мест, по трети каждой оси; самое свободное — чья середина дальше всего от ближайшего конкурента.',
  zh: '轴上位置为该轴各标准的加权平均得分，缺失的得分不计。与我们的距离 = √(Σ 权重 ×（我方得分 − 对方得分）² ÷ Σ 权重)，取双方都有得分的标准：0 为完全相同，最接近者即客户最易混淆的对手。每轴三等分，共九处；中点距最近对手最远处为最空白。',
  vi: 'Vị trí trên trục là điểm bình quân có trọng số của các tiêu chí trên trục đó; điểm còn thiếu không tính. Khoảng cách đến chúng tôi = √(Σ trọng số × (điểm của chúng tôi − của họ)² ÷ Σ trọng số) trên mọi tiêu chí có đủ hai điểm: 0 là giống hệt, đối thủ gần nhất là bên khách dễ nhầm nhất. Bản đồ có chín ô, mỗi trục chia ba; ô trống nhất có tâm cách đối thủ gần nhất xa nhất.',
};
export const ofSwot: Texts = {
  en: 'Force of a list = Σ weight × rating. Strengths and weaknesses share what is inside, opportunities and threats what is outside; a strategy weighs its inside share × its outside share, and the four add up to 100% (pairs of Weihrich, 1982).',
  ru: 'Сила списка = Σ вес × оценка. Сильные и слабые стороны делят между собой внутреннее, возможности и угрозы — внешнее; вес стратегии — произведение её долей, вместе четыре дают 100 % (пары по Вайриху, 1982).',
  zh: '清单力度 = Σ 权重 × 评分。优势与劣势分占内部，机会与威胁分占外部；战略权重 = 内部占比 × 外部占比，四者合计 100%（组合方法：Weihrich，1982）。',
  vi: 'Sức nặng của danh sách = Σ trọng số × điểm. Điểm mạnh và điểm yếu chia phần bên trong, cơ hội và thách thức chia phần bên ngoài; chiến lược nặng bằng tích hai tỷ trọng, cả bốn cộng lại 100% (cách ghép của Weihrich, 1982).',
};
export const ofFit: Texts = {
  en: 'Share very disappointed = very ÷ (very + somewhat + not disappointed). With n answers, the share p and z its Wilson interval is (p + z²/2n ± z × √(p(1 − p)/n + z²/4n²)) ÷ (1 + z²/n). It is above 40% only where the lower end is. A step counts as confirmed with evidence only.',
  ru: 'Доля «очень расстроюсь» = очень ÷ (очень + немного + не расстроюсь). При n ответах, доле p и z интервал Уилсона: (p + z²/2n ± z × √(p(1 − p)/n + z²/4n²)) ÷ (1 + z²/n). Доля выше 40 %, только если выше нижняя граница. Шаг засчитан только с доказательством.',
  zh: '“非常失望”比例 = 非常 ÷（非常 + 有些 + 不失望）。设回答数 n、比例 p、系数 z，Wilson 区间为 (p + z²/2n ± z × √(p(1 − p)/n + z²/4n²)) ÷ (1 + z²/n)。下限超过 40% 才算高于门槛。步骤须有证据才算已验证。',
  vi: 'Tỷ lệ rất thất vọng = rất ÷ (rất + hơi + không thất vọng). Với n câu trả lời, tỷ lệ p và z, khoảng Wilson là (p + z²/2n ± z × √(p(1 − p)/n + z²/4n²)) ÷ (1 + z²/n). Chỉ trên 40% khi cận dưới trên 40%. Một bước chỉ được tính khi có bằng chứng.',
};
export const ofRetention: Texts = {
  en: 'Retention levels off if, over the last periods seen (3), no more than a limit (2%) of those still there leaves a period: 1 − (share at the last age ÷ share before these periods)^(1 ÷ periods), and somebody is left. To project it further, PLAN.RETENTION_CURVE fits a curve to the same counts.',
  ru: 'Удержание вышло на плато, если за последние известные периоды (3) за период уходит не больше предела (2 %) остававшихся: 1 − (доля в последнем периоде ÷ доля до этих периодов)^(1 ÷ периоды), и кто-то остался. Для прогноза дальше PLAN.RETENTION_CURVE подбирает кривую по тем же числам.',
  zh: '留存趋平：最近已观察的几期（3 期）内，每期流失不超过仍在者的一定比例（2%），即 1 −（最近一期比例 ÷ 考察期前比例）^(1 ÷ 期数)，且仍有客户。若要外推，可用 PLAN.RETENTION_CURVE 对同一数据拟合曲线。',
  vi: 'Giữ chân đi ngang nếu trong các kỳ gần nhất đã thấy (3), mỗi kỳ không quá một mức (2%) số còn lại rời đi: 1 − (tỷ lệ ở kỳ cuối ÷ tỷ lệ trước các kỳ này)^(1 ÷ số kỳ), và còn có người. Để dự báo tiếp, PLAN.RETENTION_CURVE khớp đường cong với cùng số liệu.',
};
export const asOf: Texts = { en: 'As of', ru: 'По состоянию на', zh: '截至日期', vi: 'Tính đến ngày' };
export const steps: Texts = {
  en: 'Once: on Competitors, weigh the criteria, say which stand on the axes of the map, and score everybody as customers see them, not as you wish.',
  ru: 'Один раз: на листе «Конкуренты» задайте веса критериев, выберите оси карты и поставьте баллы так, как видят клиенты, а не как хочется.',
  zh: '首次：在“竞争对手”表设定标准权重与坐标轴，并按客户的看法（而非自己的愿望）为各方打分。',
  vi: 'Lần đầu: ở trang Đối thủ, đặt trọng số tiêu chí, chọn trục bản đồ, chấm điểm từng bên theo cách khách nhìn, không theo ý muốn.',
};
export const steps2: Texts = {
  en: 'Fill in the other sheets that you chose. What is still empty is marked and counted at the top of every sheet.',
  ru: 'Заполните остальные выбранные листы. Пустое выделено и посчитано вверху каждого листа.',
  zh: '填写其余已选的工作表。未填处会标出，并在每张表顶部计数。',
  vi: 'Điền các trang còn lại đã chọn. Ô còn trống được đánh dấu và đếm ở đầu mỗi trang.',
};
export const steps3: Texts = {
  en: 'Every week: set the day “As of”, look at what is overdue, write down evidence and what came of the actions.',
  ru: 'Каждую неделю: поставьте дату «По состоянию на», разберите просроченное, запишите доказательства и результаты действий.',
  zh: '每周：更新“截至日期”，处理逾期事项，记录证据与行动结果。',
  vi: 'Mỗi tuần: đặt ngày “Tính đến ngày”, xử lý việc quá hạn, ghi bằng chứng và kết quả hành động.',
};
export const steps4: Texts = {
  en: 'Every quarter: score again, ask users again, and see what has moved.',
  ru: 'Каждый квартал: поставьте баллы заново, снова опросите пользователей и посмотрите, что сдвинулось.',
  zh: '每季度：重新打分、重新调查用户，看看有何变化。',
  vi: 'Mỗi quý: chấm điểm lại, hỏi lại người dùng, xem điều gì đã thay đổi.',
};
