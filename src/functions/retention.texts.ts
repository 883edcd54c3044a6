// What retention.ts says.
import type { Texts } from '../locales/language';

export const retentionCurveText: Texts = {
  en: 'Returns how many of a cohort stay in later periods, projected from those seen so far.',
  ru: 'Возвращает прогноз: сколько клиентов когорты останется в следующих периодах, по уже известным данным.',
  zh: '根据已观察到的留存数据，预测同期群在后续各期还剩多少客户。',
  vi: 'Trả về dự báo số khách của một nhóm còn ở lại trong các kỳ sau, dựa trên các kỳ đã quan sát.',
};
export const retentionCurveSearchedAs: Texts = {
  en: 'retention curve, survival curve, churn forecast, churn, retention forecast, sBG, subscription retention, expected lifetime, customer lifetime, projection',
  ru: 'кривая удержания, кривая выживаемости, прогноз удержания, прогноз оттока, отток, отток подписчиков, срок жизни клиента, ожидаемый срок жизни, подписка',
  zh: '留存曲线, 生存曲线, 流失预测, 留存预测, 流失率, 订阅留存, 客户寿命, 预期寿命',
  vi: 'đường cong giữ chân, đường cong sống sót, dự báo giữ chân, dự báo rời bỏ, tỷ lệ rời bỏ, thời gian gắn bó dự kiến, thuê bao',
};
export const retentionCurveMeaning: Texts = {
  en: 'For subscriptions and other products where a customer’s leaving is seen. Every customer has their own churn, the same in each period; those with a high churn leave first, so that the retention of those who are left rises with age. A straight line or a constant churn misses this and promises far too short a life. The spread of churn over the customers (a beta distribution) is fitted by maximum likelihood. The curve is in the unit of survivors: of counts it gives counts, of shares, starting at 1, shares as PLAN.LTV takes them. Blank cells at the end of survivors are periods not seen yet; a 0 there is refused, because a blank cell may arrive as 0.',
  ru: 'Для подписок и других продуктов, где уход клиента виден. У каждого клиента свой отток, одинаковый в каждом периоде; первыми уходят клиенты с высоким оттоком, поэтому удержание оставшихся со временем растёт. Прямая линия или постоянный отток этого не учитывают и сильно занижают срок жизни. Разброс оттока между клиентами (бета-распределение) подбирается методом максимального правдоподобия. Кривая — в единицах survivors: для количеств это количества, для долей, начиная с 1, — доли, как их принимает PLAN.LTV. Пустые ячейки в конце survivors — ещё не наступившие периоды; 0 в конце не принимается, потому что пустая ячейка может прийти как 0.',
  zh: '适用于订阅等能够看到客户流失的产品。每个客户都有自己的流失率，且各期不变；流失率高的客户先离开，因此剩余客户的留存率会随时间上升。直线外推或固定流失率忽略了这一点，会严重低估客户寿命。流失率在客户之间的分布（贝塔分布）用最大似然法拟合。曲线的单位与 survivors 相同：输入人数则返回人数；输入从 1 开始的比例则返回比例，可直接用于 PLAN.LTV。survivors 末尾的空白单元格表示尚未观察到的期间；末尾不接受 0，因为空白单元格可能以 0 传入。',
  vi: 'Dành cho thuê bao và các sản phẩm thấy được lúc khách rời đi. Mỗi khách có tỷ lệ rời bỏ riêng, không đổi qua các kỳ; khách dễ rời bỏ đi trước, nên tỷ lệ giữ chân của nhóm còn lại tăng dần theo thời gian. Đường thẳng hay tỷ lệ rời bỏ cố định bỏ qua điều này và cho vòng đời quá ngắn. Mức phân tán của tỷ lệ rời bỏ giữa các khách (phân phối beta) được ước lượng bằng hợp lý cực đại. Đường cong có cùng đơn vị với survivors: nhập số lượng thì ra số lượng; nhập tỷ lệ bắt đầu từ 1 thì ra tỷ lệ, dùng được ngay cho PLAN.LTV. Ô trống ở cuối survivors là kỳ chưa quan sát; số 0 ở cuối không được chấp nhận, vì ô trống có thể được truyền thành 0.',
};
export const retentionCurveSurvivors: Texts = {
  en: 'Customers, or their share, still there after 0, 1, 2, … periods; starts with the whole cohort, never rises.',
  ru: 'Сколько клиентов (или какая их доля) осталось после 0, 1, 2, … периодов; начинается со всей когорты, не растёт.',
  zh: '经过 0、1、2…… 期后仍在的客户数或比例；从整个同期群开始，不得上升。',
  vi: 'Số khách (hoặc tỷ lệ) còn lại sau 0, 1, 2, … kỳ; bắt đầu từ cả nhóm, không bao giờ tăng.',
};
export const retentionCurvePeriods: Texts = {
  en: 'Last period of the projection. Blank or 0: as many as were seen; for "expected_life" without end.',
  ru: 'Последний период прогноза. Пусто или 0: столько, сколько известно; для "expected_life" — без ограничения.',
  zh: '预测到第几期。留空或 0：与已观察期数相同；对 "expected_life" 则为无限期。',
  vi: 'Kỳ cuối của dự báo. Trống hoặc 0: bằng số kỳ đã quan sát; với "expected_life" là vô hạn.',
};
export const retentionCurveOutput: Texts = {
  en: 'What to return: "curve" (default), "parameters" or "expected_life".',
  ru: 'Что вернуть: "curve" (по умолчанию), "parameters" или "expected_life".',
  zh: '返回内容："curve"（默认）、"parameters" 或 "expected_life"。',
  vi: 'Giá trị trả về: "curve" (mặc định), "parameters" hoặc "expected_life".',
};
export const retentionCurve: Texts = {
  en: 'Fitted survivors from period 0 to the last one, in a column.',
  ru: 'Расчётное число оставшихся от периода 0 до последнего, столбцом.',
  zh: '从第 0 期到最后一期的拟合留存，按列排列。',
  vi: 'Số còn lại theo mô hình từ kỳ 0 đến kỳ cuối, xếp theo cột.',
};
export const retentionCurveParameters: Texts = {
  en: 'Alpha, beta, mean churn and log-likelihood: label and value.',
  ru: 'Альфа, бета, средний отток и логарифм правдоподобия: подпись и значение.',
  zh: 'α、β、平均流失率和对数似然：标签和数值。',
  vi: 'Alpha, beta, tỷ lệ rời bỏ trung bình và log hợp lý: nhãn và giá trị.',
};
export const retentionCurveExpectedLife: Texts = {
  en: 'Periods that a customer stays on average, counted up to the last one.',
  ru: 'Сколько периодов в среднем остаётся клиент, считая до последнего.',
  zh: '客户平均停留的期数，计到最后一期为止。',
  vi: 'Số kỳ trung bình một khách ở lại, tính đến kỳ cuối.',
};
export const retentionCurveError: Texts = {
  en: 'Survivors end with 0: leave out periods not seen yet.',
  ru: 'Ряд survivors заканчивается нулём: не включайте ещё не наступившие периоды.',
  zh: 'survivors 以 0 结尾：请不要包含尚未观察到的期间。',
  vi: 'Survivors kết thúc bằng 0: hãy bỏ các kỳ chưa quan sát.',
};
export const retentionCurveError2: Texts = {
  en: 'Fewer than two periods after the first, or nobody has left yet: nothing to project from. Or an endless expected life has no limit (alpha is 1 or less): give the periods.',
  ru: 'После начального меньше двух периодов или ещё никто не ушёл: прогнозировать не по чему. Либо срок жизни без ограничения бесконечен (альфа не больше 1): укажите periods.',
  zh: '初始期之后不足两期，或尚无客户流失：没有可供预测的依据。或无限期的预期寿命不收敛（α 不大于 1）：请给出 periods。',
  vi: 'Ít hơn hai kỳ sau kỳ đầu, hoặc chưa ai rời đi: không có gì để dự báo. Hoặc tuổi thọ vô hạn không có giới hạn (alpha không quá 1): hãy nhập periods.',
};
export const survivorsRiseOrAreNegative: Texts = {
  en: 'Survivors rise or are negative.',
  ru: 'Число оставшихся растёт или отрицательно.',
  zh: '留存数上升或为负。',
  vi: 'Số còn lại tăng hoặc âm.',
};
export const initialCohortIsEmpty: Texts = {
  en: 'The initial cohort is empty.',
  ru: 'Начальная когорта пуста.',
  zh: '初始同期群为空。',
  vi: 'Nhóm ban đầu không có ai.',
};
export const retentionCurveExample: Texts = {
  en: 'Seven years are known, ten projected: a published cohort of “high end” subscribers.',
  ru: 'Известны семь лет, прогноз на десять: опубликованная когорта подписчиков «премиум».',
  zh: '已知七年，预测到第十年：公开发表的“高端”订阅用户同期群。',
  vi: 'Đã biết bảy năm, dự báo mười năm: một nhóm thuê bao “cao cấp” đã công bố.',
};
export const retentionCurveExample2: Texts = {
  en: 'The “regular” subscribers of the same study: 37% churn on average, but very unequal.',
  ru: '«Обычные» подписчики того же исследования: отток в среднем 37 %, но очень неодинаковый.',
  zh: '同一研究中的“普通”订阅用户：平均流失率 37%，但差异很大。',
  vi: 'Thuê bao “thường” của cùng nghiên cứu: trung bình 37% rời bỏ, nhưng rất không đều.',
};
export const retentionCurveExample3: Texts = {
  en: 'A customer of this cohort stays 3.65 periods on average, the first one counted.',
  ru: 'Клиент этой когорты остаётся в среднем 3,65 периода, считая первый.',
  zh: '该同期群的客户平均停留 3.65 期，含第一期。',
  vi: 'Một khách của nhóm này ở lại trung bình 3,65 kỳ, tính cả kỳ đầu.',
};
export const retention: Texts = {
  en: 'Retention',
  ru: 'Удержание',
  zh: '留存',
  vi: 'Giữ chân khách hàng',
};
