// What diffusion.ts says.
import type { Texts } from '../locales/language';

export const diffusionText: Texts = {
  en: 'Returns how many adopt a new product in each period, by the Bass model.',
  ru: 'Возвращает, сколько человек принимает новый продукт в каждом периоде, по модели Басса.',
  zh: '按巴斯（Bass）模型返回每期采用新产品的人数。',
  vi: 'Trả về số người tiếp nhận sản phẩm mới trong mỗi kỳ theo mô hình Bass.',
};
export const diffusionSearchedAs: Texts = {
  en: 'diffusion, Bass model, diffusion of innovations, adoption curve, adopters, early adopters, innovators, S-curve, new product forecast, market penetration, market size',
  ru: 'диффузия инноваций, модель Басса, распространение инноваций, кривая принятия, новаторы, ранние последователи, S-кривая, прогноз спроса, проникновение на рынок, объём рынка',
  zh: '创新扩散, 巴斯模型, Bass模型, Bass 模型, 采用曲线, 早期采用者, S曲线, 新品预测, 需求预测, 市场渗透, 市场规模',
  vi: 'khuếch tán đổi mới, mô hình Bass, đường cong chấp nhận, người dùng sớm, đường cong chữ S, dự báo nhu cầu, sản phẩm mới, thâm nhập thị trường, quy mô thị trường',
};
export const diffusionMeaning: Texts = {
  en: 'Some adopt of themselves (innovation), others because people around them have adopted (imitation): sales rise, peak and fall as the market is used up. Adopters of a period are the difference of the cumulative curve at its end and at its start. The coefficients are per period: for years innovation is often around 0.01 to 0.03 and imitation around 0.3 to 0.5. Estimate them from your own sales with PLAN.DIFFUSION_FIT. Without innovation nobody begins. Repeat purchases are not counted.',
  ru: 'Одни принимают новинку сами (инновация), другие — потому что её приняли окружающие (имитация): продажи растут, достигают пика и падают по мере исчерпания рынка. Число принявших за период — разность накопленной кривой в его конце и начале. Коэффициенты — за период: для лет инновация часто около 0,01–0,03, имитация — 0,3–0,5. Оцените их по своим продажам с помощью PLAN.DIFFUSION_FIT. Без инновации никто не начнёт. Повторные покупки не учитываются.',
  zh: '一部分人自发采用（创新），另一部分人因周围人已采用而跟随（模仿）：销量先上升、达到峰值，再随市场饱和而下降。每期采用者数等于累计曲线期末值与期初值之差。系数以期为单位：按年计算时，创新系数通常约为 0.01 到 0.03，模仿系数约为 0.3 到 0.5。可用 PLAN.DIFFUSION_FIT 根据自己的销量估计。没有创新就无人起步。不计重复购买。',
  vi: 'Một số người tự tiếp nhận (đổi mới), số khác tiếp nhận vì những người xung quanh đã dùng (bắt chước): doanh số tăng, đạt đỉnh rồi giảm khi thị trường cạn dần. Số người tiếp nhận trong một kỳ là hiệu của đường lũy kế ở cuối và đầu kỳ. Các hệ số tính theo kỳ: với kỳ là năm, hệ số đổi mới thường khoảng 0,01–0,03, hệ số bắt chước khoảng 0,3–0,5. Hãy ước lượng từ doanh số của bạn bằng PLAN.DIFFUSION_FIT. Không có đổi mới thì không ai bắt đầu. Không tính mua lại.',
};
export const diffusionInnovation: Texts = {
  en: 'Coefficient of innovation (p): share of those left who adopt of themselves, per period.',
  ru: 'Коэффициент инновации (p): доля оставшихся, принимающих продукт самостоятельно, за период.',
  zh: '创新系数（p）：每期尚未采用者中自发采用的比例。',
  vi: 'Hệ số đổi mới (p): tỷ lệ người chưa dùng tự tiếp nhận mỗi kỳ.',
};
export const diffusionImitation: Texts = {
  en: 'Coefficient of imitation (q): how strongly those who have adopted draw in the others, per period.',
  ru: 'Коэффициент имитации (q): насколько сильно уже принявшие увлекают остальных, за период.',
  zh: '模仿系数（q）：每期已采用者对其他人的带动强度。',
  vi: 'Hệ số bắt chước (q): mức độ người đã dùng lôi kéo người khác mỗi kỳ.',
};
export const diffusionMarket: Texts = {
  en: 'All who will adopt in the end.',
  ru: 'Все, кто в итоге примет продукт.',
  zh: '最终会采用的总人数。',
  vi: 'Tổng số người cuối cùng sẽ tiếp nhận.',
};
export const numberOfPeriods: Texts = {
  en: 'Number of periods.',
  ru: 'Число периодов.',
  zh: '期数。',
  vi: 'Số kỳ.',
};
export const diffusionOutput: Texts = {
  en: 'What to return: "adopters" (default), "cumulative" or "peak".',
  ru: 'Что вернуть: "adopters" (по умолчанию), "cumulative" или "peak".',
  zh: '返回内容："adopters"（默认）、"cumulative" 或 "peak"。',
  vi: 'Giá trị trả về: "adopters" (mặc định), "cumulative" hoặc "peak".',
};
export const diffusionAdopters: Texts = {
  en: 'New adopters in each period, in a column.',
  ru: 'Новые пользователи в каждом периоде, столбцом.',
  zh: '每期新增采用者，按列排列。',
  vi: 'Số người mới tiếp nhận mỗi kỳ, xếp theo cột.',
};
export const diffusionCumulative: Texts = {
  en: 'All adopters by the end of each period, in a column.',
  ru: 'Все принявшие к концу каждого периода, столбцом.',
  zh: '每期期末的累计采用者，按列排列。',
  vi: 'Tổng số người đã tiếp nhận đến cuối mỗi kỳ, xếp theo cột.',
};
export const diffusionPeak: Texts = {
  en: 'When most adopt, how many per period then, and how many have by then: label and value.',
  ru: 'Когда принимают больше всего, сколько за период в этот момент и сколько к нему накоплено: подпись и значение.',
  zh: '采用最多的时刻、当时每期人数和到那时的累计人数：标签和数值。',
  vi: 'Lúc nhiều người tiếp nhận nhất, số người mỗi kỳ khi đó và tổng đến lúc đó: nhãn và giá trị.',
};
export const diffusionError: Texts = {
  en: 'A negative coefficient, market or number of periods, or a peak without innovation.',
  ru: 'Отрицательный коэффициент, рынок или число периодов либо пик при нулевой инновации.',
  zh: '系数、市场规模或期数为负，或在没有创新时求峰值。',
  vi: 'Hệ số, thị trường hoặc số kỳ âm, hoặc tìm đỉnh khi không có đổi mới.',
};
export const thereAreNoPeriods: Texts = {
  en: 'There are no periods.',
  ru: 'Нет ни одного периода.',
  zh: '期数为 0。',
  vi: 'Không có kỳ nào.',
};
export const diffusionExample: Texts = {
  en: 'A market of 1000: the sales of eight periods.',
  ru: 'Рынок 1000 человек: продажи за восемь периодов.',
  zh: '市场规模 1000：八期的销量。',
  vi: 'Thị trường 1000 người: doanh số tám kỳ.',
};
export const diffusionExample2: Texts = {
  en: 'How many have it by then.',
  ru: 'Сколько человек к этому времени его приняли.',
  zh: '到那时累计的采用人数。',
  vi: 'Tổng số người đã dùng đến khi đó.',
};
export const diffusionExample3: Texts = {
  en: 'The peak comes after 6.2 periods, before half of the market.',
  ru: 'Пик наступает через 6,2 периода, раньше половины рынка.',
  zh: '峰值出现在 6.2 期之后，早于市场过半。',
  vi: 'Đỉnh đến sau 6,2 kỳ, trước khi đạt nửa thị trường.',
};
export const diffusionFitText: Texts = {
  en: 'Returns the Bass model of a sales history: innovation, imitation, market size and R².',
  ru: 'Возвращает модель Басса по истории продаж: инновация, имитация, объём рынка и R².',
  zh: '根据销售历史返回巴斯（Bass）模型：创新系数、模仿系数、市场规模和 R²。',
  vi: 'Trả về mô hình Bass từ lịch sử bán hàng: đổi mới, bắt chước, quy mô thị trường và R².',
};
export const diffusionFitSearchedAs: Texts = {
  en: 'fit the Bass model, Bass model, estimate market size, market potential, innovation and imitation, sales forecast, forecast, diffusion fit',
  ru: 'подбор модели Басса, модель Басса, оценка рынка, потенциал рынка, ёмкость рынка, прогноз продаж, прогноз, диффузия инноваций',
  zh: '拟合巴斯模型, 巴斯模型, 市场潜力, 估计市场规模, 市场容量, 销售预测, 创新系数, 模仿系数',
  vi: 'ước lượng mô hình Bass, mô hình Bass, tiềm năng thị trường, quy mô thị trường, dự báo doanh số, dự báo',
};
export const diffusionFitMeaning: Texts = {
  en: 'Sales to first-time buyers, one cell per period from the launch on. The model nearest to them by least squares is found from several starting points, for the best market at each p and q. Until sales have passed their peak, the market is little more than a guess; where nothing in the sales says how large it is, there is no result. Blank or 0 at the end is a period not seen yet; a 0 before is a period without sales. Feed p, q and m into PLAN.DIFFUSION for the forecast.',
  ru: 'Продажи первым покупателям, ячейка на период, начиная с запуска. Ближайшая к ним по наименьшим квадратам модель ищется из нескольких начальных точек, с наилучшим рынком для каждых p и q. Пока продажи не прошли пик, объём рынка — почти догадка; если продажи о нём ничего не говорят, результата нет. Пустая ячейка или 0 в конце — ещё не наступивший период, 0 раньше — период без продаж. Для прогноза передайте p, q и m в PLAN.DIFFUSION.',
  zh: '首次购买者的销量，从上市起每期一个单元格。从多个起点出发，用最小二乘法寻找最接近的模型，每组 p 和 q 都取最优市场规模。销量尚未过峰值时，市场规模几乎只是猜测；若销量无法说明市场有多大，则没有结果。末尾的空白或 0 表示尚未到来的期间；之前的 0 表示该期没有销量。将 p、q、m 代入 PLAN.DIFFUSION 即可预测。',
  vi: 'Doanh số cho người mua lần đầu, mỗi kỳ một ô kể từ khi ra mắt. Mô hình gần nhất theo bình phương tối thiểu được tìm từ nhiều điểm xuất phát, với thị trường tốt nhất cho từng cặp p và q. Khi doanh số chưa qua đỉnh, quy mô thị trường gần như chỉ là phỏng đoán; nếu doanh số không cho biết thị trường lớn bao nhiêu thì không có kết quả. Ô trống hoặc 0 ở cuối là kỳ chưa tới; số 0 ở trước là kỳ không bán được. Đưa p, q và m vào PLAN.DIFFUSION để dự báo.',
};
export const diffusionFitSales: Texts = {
  en: 'First purchases in each period from the launch on; at least 4 periods.',
  ru: 'Первые покупки в каждом периоде с запуска; не меньше 4 периодов.',
  zh: '从上市起每期的首次购买量；至少 4 期。',
  vi: 'Số mua lần đầu mỗi kỳ kể từ khi ra mắt; ít nhất 4 kỳ.',
};
export const diffusionFitError: Texts = {
  en: 'Fewer than four periods, sales all alike, or sales that do not yet say how large the market is.',
  ru: 'Меньше четырёх периодов, одинаковые продажи либо продажи, которые ещё ничего не говорят об объёме рынка.',
  zh: '不足四期、各期销量相同，或销量尚不能说明市场规模。',
  vi: 'Ít hơn bốn kỳ, doanh số các kỳ như nhau, hoặc doanh số chưa cho biết thị trường lớn bao nhiêu.',
};
export const negativeSales: Texts = {
  en: 'Negative sales.',
  ru: 'Отрицательные продажи.',
  zh: '销量为负。',
  vi: 'Doanh số âm.',
};
export const diffusionFitExample: Texts = {
  en: 'Colour television in the United States, 1963 to 1970, in thousands.',
  ru: 'Цветные телевизоры в США, 1963–1970 годы, тысячи штук.',
  zh: '美国彩色电视机，1963 至 1970 年，单位为千台。',
  vi: 'Tivi màu ở Mỹ, 1963 đến 1970, đơn vị nghìn chiếc.',
};
export const diffusionFitExample2: Texts = {
  en: 'Room air conditioners, 1949 to 1961, in thousands: a slower spread.',
  ru: 'Комнатные кондиционеры, 1949–1961 годы, тысячи штук: распространение медленнее.',
  zh: '室内空调，1949 至 1961 年，单位为千台：扩散较慢。',
  vi: 'Máy điều hòa phòng, 1949 đến 1961, đơn vị nghìn chiếc: lan tỏa chậm hơn.',
};
export const diffusionOfInnovations: Texts = {
  en: 'Diffusion of innovations',
  ru: 'Диффузия инноваций',
  zh: '创新扩散',
  vi: 'Khuếch tán đổi mới',
};
