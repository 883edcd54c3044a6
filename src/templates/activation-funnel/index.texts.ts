// What index.ts says.
import type { Texts } from '../../locales/language';

export const steps: Texts = {
  en: 'Once: check the stages and type the value of a customer, the target conversions, the goal and the days at each stage.',
  ru: 'Один раз: проверьте этапы, введите ценность клиента, целевые конверсии, цель и дни на этапах.',
  zh: '首次：核对阶段，填写单客价值、目标转化率、总目标和各阶段天数。',
  vi: 'Lần đầu: kiểm tra các giai đoạn, nhập giá trị một khách, tỷ lệ mục tiêu, mục tiêu chung và số ngày mỗi giai đoạn.',
};
export const steps2: Texts = {
  en: 'Until a number is typed on Counts, the results show an invented example, and say so. The first number typed there takes all of it away.',
  ru: 'Пока на листе «Факт» ничего не введено, результаты показывают вымышленный пример и говорят об этом. Первое введённое число убирает его целиком.',
  zh: '在“数据录入”填写数字之前，结果展示的是虚构示例，并有明确标注。填写第一个数字后，示例全部不再使用。',
  vi: 'Khi trang Số liệu chưa có số nào, kết quả là ví dụ giả định và có ghi rõ. Nhập số đầu tiên thì toàn bộ ví dụ biến mất.',
};
export const steps3: Texts = {
  en: 'Every period: type people at each stage and spend by channel. Count each person once, in the period in which they entered. Leave blank what is not known yet; 0 means nobody, or nothing spent.',
  ru: 'Каждый период: вводите людей на этапах и расходы по каналам. Считайте каждого один раз — в периоде, когда он вошёл. Что ещё не известно, оставляйте пустым; 0 — никого или ничего не потрачено.',
  zh: '每期：按渠道填写各阶段人数和花费。每人只计一次，记入其进入漏斗的那一期。尚不知道的留空；0 表示无人或无花费。',
  vi: 'Mỗi kỳ: nhập số người ở từng giai đoạn và chi tiêu theo kênh. Mỗi người tính một lần, vào kỳ họ vào phễu. Chưa biết thì để trống; 0 là không có ai hoặc không chi.',
};
export const steps4: Texts = {
  en: 'Read the funnel: the coloured step is the bottleneck. Compare the last periods alone by changing the periods that the results count.',
  ru: 'Смотрите воронку: выделенный шаг — узкое место. Чтобы увидеть только последние периоды, измените границы результатов.',
  zh: '查看漏斗：标色的一步即瓶颈。修改统计起止期，可只看最近几期。',
  vi: 'Đọc phễu: bước được tô màu là điểm nghẽn. Muốn xem riêng các kỳ gần đây, hãy đổi khoảng kỳ được tính.',
};
export const steps5: Texts = {
  en: 'Try what better conversions would bring, agree on one step to fix, and set the goal.',
  ru: 'Проверьте, что дадут лучшие конверсии, выберите один шаг для улучшения и задайте цель.',
  zh: '试算提升转化率的收益，确定先改进哪一步，并设定目标。',
  vi: 'Thử xem tăng tỷ lệ mang lại gì, chọn một bước để cải thiện và đặt mục tiêu.',
};
export const steps6: Texts = {
  en: 'After the improvement, write down the measures before and after it.',
  ru: 'После улучшения запишите показатели до и после.',
  zh: '改进之后，记录前后指标。',
  vi: 'Sau khi cải tiến, ghi lại các chỉ số trước và sau.',
};
export const method: Texts = {
  en: 'Each stage of the chain counts only those who passed every stage before; the last stage is the customer. Conversion of a step = people who went on ÷ people before, over the channels and periods in which both are known. A stage beside the chain is no gate: it is shown per person of the stage it stands behind, and may exceed 100%.',
  ru: 'На этапе цепочки считаются только прошедшие все предыдущие; последний этап — клиент. Конверсия шага = прошедшие ÷ люди до шага, по тем каналам и периодам, где известно и то и другое. Этап вне цепочки — не барьер: он показан на одного человека этапа, за которым стоит, и может быть выше 100 %.',
  zh: '链上的每个阶段只统计已通过之前所有阶段的人；最后一个阶段为客户。某步转化率 = 继续人数 ÷ 此步之前人数，仅取两者均已知的渠道与期次。旁支阶段不是关口：按其所在阶段人均列示，可超过 100%。',
  vi: 'Mỗi giai đoạn trong chuỗi chỉ tính người đã qua mọi giai đoạn trước; giai đoạn cuối là khách hàng. Tỷ lệ của một bước = số người đi tiếp ÷ số người trước bước, ở các kênh và kỳ đã biết cả hai. Giai đoạn ngoài chuỗi không phải là cửa chặn: tính trên mỗi người của giai đoạn đứng trước và có thể vượt 100%.',
};
export const method2: Texts = {
  en: 'Blank is not known and is left out above and below the line; the people and the spend left out are shown. Conversion from the top multiplies the steps, so that a period whose last stage is not known yet still counts in the first ones. More people at a stage than at the one before is a mistake in the counts: the check says so, and it enters no conversion.',
  ru: 'Пустая ячейка — «не известно»: она не входит ни в числитель, ни в знаменатель, а оставшиеся за расчётом люди и расходы показаны. Конверсия от входа — произведение шагов, поэтому период, где последний этап ещё не известен, учитывается в первых. Если на этапе людей больше, чем на предыдущем, это ошибка данных: об этом говорит проверка, и в конверсию они не входят.',
  zh: '空白表示未知，分子分母均不计入，并列示未计入的人数和花费。总体转化率为各步连乘，因此最后阶段未知的期次仍计入前面各步。某阶段人数多于上一阶段属于数据错误：校验会提示，且不计入转化率。',
  vi: 'Ô trống là chưa biết, không tính vào cả tử lẫn mẫu; số người và chi tiêu bị loại được nêu rõ. Tỷ lệ từ đầu phễu là tích các bước, nên kỳ chưa biết giai đoạn cuối vẫn được tính ở các bước đầu. Giai đoạn đông hơn giai đoạn trước là lỗi số liệu: phần kiểm tra sẽ báo và không tính vào tỷ lệ.',
};
export const method3: Texts = {
  en: 'Expected people, worth and plans go by the conversion as counted; where a step is not known yet its target stands in for it, which the column “Expected at” marks. With neither, a dash stands.',
  ru: 'Ожидаемые люди, ценность и планы считаются по фактической конверсии; если шаг ещё не известен, вместо неё берётся цель — столбец «В расчёте» это выделяет. Если нет ни того ни другого, стоит прочерк.',
  zh: '预计人数、价值和计划按实际转化率计算；某步未知时以目标代替，并在“计算采用”列标出。两者皆无时显示短横线。',
  vi: 'Số người dự kiến, giá trị và kế hoạch tính theo tỷ lệ thực; bước chưa biết thì dùng mục tiêu thay, cột “Dùng để tính” tô màu chỗ đó. Không có cả hai thì là dấu gạch.',
};
export const method4: Texts = {
  en: 'Worth of one person = value of a customer × the share of people at that stage who become customers. Lost value = lost people × worth of one person at the stage they did not reach. Lost values of several steps do not add up: who is kept at one step may still be lost at the next.',
  ru: 'Ценность одного человека = ценность клиента × доля людей этапа, которые станут клиентами. Потерянная ценность = потерянные × ценность одного на этапе, до которого они не дошли. По шагам она не складывается: удержанный на одном шаге может уйти на следующем.',
  zh: '人均价值 = 单客价值 × 该阶段人员最终成为客户的比例。流失价值 = 流失人数 × 其未到达阶段的人均价值。各步流失价值不可相加：在某步留住的人仍可能在下一步流失。',
  vi: 'Giá trị mỗi người = giá trị một khách × tỷ lệ người ở giai đoạn đó trở thành khách. Giá trị mất đi = số người mất × giá trị mỗi người ở giai đoạn họ không đến được. Không cộng các bước được: người giữ lại ở bước này vẫn có thể mất ở bước sau.',
};
export const method5: Texts = {
  en: 'The bottleneck is the step whose target, reached by itself, would add most value: missing points × expected people before the step × worth of one person after it. It is not the step with the lowest conversion, which PLAN.FUNNEL names and which stands beside it. What all targets add together is computed with all of them at once; “at the targets”, a step above its target already keeps its conversion.',
  ru: 'Узкое место — шаг, достижение цели на котором само по себе добавит больше всего ценности: недостающие пункты × ожидаемые люди до шага × ценность одного после него. Это не шаг с самой низкой конверсией, который называет PLAN.FUNNEL и который показан рядом. Прирост от всех целей считается при всех целях сразу; шаг, который уже выше цели, при этом сохраняет свою конверсию.',
  zh: '瓶颈是单独达标时增值最多的一步：差距百分点 × 该步之前的预计人数 × 该步之后的人均价值。它不同于 PLAN.FUNNEL 指出的转化率最低的一步（列在旁边）。全部达标的增值按各步同时达标计算；已超过目标的步骤保持现有转化率。',
  vi: 'Điểm nghẽn là bước mà riêng việc đạt mục tiêu sẽ thêm nhiều giá trị nhất: số điểm còn thiếu × số người dự kiến trước bước × giá trị mỗi người sau bước. Đó không phải bước có tỷ lệ thấp nhất mà PLAN.FUNNEL nêu, được ghi bên cạnh. Lợi ích khi mọi mục tiêu cùng đạt được tính với tất cả cùng lúc; bước đã vượt mục tiêu giữ nguyên tỷ lệ của mình.',
};
export const method6: Texts = {
  en: 'CAC = spend ÷ customers, with what is typed as spend: the pay of sellers too, if you type it; ROMI = (value − spend) ÷ spend; value ÷ CAC = value of a customer ÷ CAC; all where both are known. Value − spend is before all other costs: refunds and delivery belong in the value of a customer, fixed costs are left out. Channels without spend have no ROMI and stay out of that ranking.',
  ru: 'CAC = расходы ÷ клиенты, где расходы — что введено: и оплата продавцов, если вы её вводите; ROMI = (ценность − расходы) ÷ расходы; ценность ÷ CAC = ценность клиента ÷ CAC; всё — где известно и то и другое. Ценность − расходы — до прочих затрат: возвраты и себестоимость учитывайте в ценности клиента, постоянные расходы не входят. У каналов без расходов нет ROMI, в этом сравнении они не участвуют.',
  zh: 'CAC = 花费 ÷ 客户数（花费以填写为准，销售人员薪酬填了才计入）；ROMI =（价值 − 花费）÷ 花费；价值 ÷ CAC = 单客价值 ÷ CAC；均仅取两者已知处。价值 − 花费未扣其他成本：退款和交付成本应在单客价值中扣除，固定费用不计入。无花费的渠道没有 ROMI，不参与该排名。',
  vi: 'CAC = chi tiêu ÷ số khách, với chi tiêu như đã nhập: lương người bán chỉ tính nếu bạn nhập; ROMI = (giá trị − chi tiêu) ÷ chi tiêu; giá trị ÷ CAC = giá trị một khách ÷ CAC; đều chỉ nơi đã biết cả hai. Giá trị − chi tiêu chưa trừ chi phí khác: hoàn tiền và chi phí cung cấp trừ vào giá trị một khách, chi phí cố định không tính. Kênh không chi tiêu thì không có ROMI và không được xếp hạng.',
};
export const method7: Texts = {
  en: 'If the buyers among the people of a stage were named beforehand, sellers would be 1 ÷ conversion times as efficient: at 10% ten times.',
  ru: 'Если заранее знать, кто из людей этапа купит, продавцы станут эффективнее в 1 ÷ конверсию раз: при 10 % — в десять раз.',
  zh: '若能事先锁定某阶段中会购买的人，销售效率为原来的 1 ÷ 转化率 倍：转化率 10% 时为十倍。',
  vi: 'Nếu biết trước ai ở một giai đoạn sẽ mua, hiệu suất bán hàng gấp 1 ÷ tỷ lệ chuyển đổi lần: tỷ lệ 10% thì gấp mười lần.',
};
export const method8: Texts = {
  en: 'What if adds points to conversions, kept between 0 and 100%, for the same people at the top and the same spend. Back from the goal: people at a stage = people at the next one ÷ the conversion between them; spend = people at the top × cost of one who enters.',
  ru: '«Что если» добавляет пункты к конверсиям в пределах от 0 до 100 % при том же входе и тех же расходах. План от цели: люди на этапе = люди на следующем ÷ конверсия между ними; расходы = люди на входе × стоимость вошедшего.',
  zh: '假设分析在进入人数和花费不变的前提下增减转化率（限于 0 至 100%）。目标倒推：本阶段人数 = 下一阶段人数 ÷ 两者间转化率；花费 = 进入人数 × 单人进入成本。',
  vi: 'Nếu thay đổi: cộng điểm vào tỷ lệ, giữ trong khoảng 0 đến 100%, với cùng số người vào và cùng chi tiêu. Tính ngược: số người ở giai đoạn = số người ở giai đoạn sau ÷ tỷ lệ giữa hai giai đoạn; chi tiêu = số người vào × chi phí mỗi người vào.',
};
export const kindOfFunnel: Texts = { en: 'Kind of funnel', ru: 'Вид воронки', zh: '漏斗类型', vi: 'Loại phễu' };
export const product: Texts = { en: 'Product', ru: 'Продукт', zh: '产品', vi: 'Sản phẩm' };
export const dataShown: Texts = { en: 'Data shown', ru: 'Показанные данные', zh: '数据来源', vi: 'Nguồn số liệu' };
export const allOnTarget: Texts = { en: 'all on target', ru: 'все в цели', zh: '均已达标', vi: 'đều đạt' };
export const activationFunnel: Texts = {
  en: 'Activation funnel',
  ru: 'Воронка активации',
  zh: '激活漏斗',
  vi: 'Phễu kích hoạt',
};
export const activationFunnelPurpose: Texts = {
  en: 'For product marketers: where people get lost on the way to becoming customers, what it costs, and what a better step is worth.',
  ru: 'Для продуктовых маркетологов: где люди теряются на пути к покупке, сколько это стоит и что даст улучшение каждого шага.',
  zh: '面向产品营销人员：用户在成为客户的路上流失在哪里、代价多大、改进每一步值多少。',
  vi: 'Dành cho người làm marketing sản phẩm: khách rơi rụng ở đâu, tốn bao nhiêu và cải thiện từng bước đáng giá bao nhiêu.',
};
export const activationFunnelInShort: Texts = {
  en: 'Where people get lost, and which step to fix',
  ru: 'Где теряются люди и какой шаг исправить',
  zh: '人在哪一步流失，先改哪一步',
  vi: 'Khách rơi rụng ở bước nào, nên sửa bước nào',
};
export const activationFunnelSearchedAs: Texts = {
  en: 'funnel, sales funnel, conversion, conversion rate, bottleneck, drop-off, AARRR, RARRA, pirate metrics, activation, onboarding, channels, cohorts, trial, webinar, presale',
  ru: 'воронка, воронка продаж, конверсия, конверсии, узкое место, отвал, потери, AARRR, RARRA, активация, онбординг, каналы, вебинар, пробный период, предпродажа',
  zh: '漏斗, 转化漏斗, 销售漏斗, 转化率, 瓶颈, 流失, 海盗模型, AARRR, RARRA, 激活, 拉新, 渠道, 试用, 直播',
  vi: 'phễu, phễu bán hàng, phễu chuyển đổi, tỷ lệ chuyển đổi, điểm nghẽn, rơi rụng, AARRR, RARRA, kích hoạt, kênh, dùng thử, hội thảo',
};
