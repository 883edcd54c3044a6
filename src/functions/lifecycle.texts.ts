// What lifecycle.ts says.
import type { Texts } from '../locales/language';

export const lifecycleStageText: Texts = {
  en: 'Returns the stage of a product’s life in each period: introduction, growth, maturity or decline.',
  ru: 'Возвращает стадию жизненного цикла продукта в каждом периоде: introduction, growth, maturity или decline.',
  zh: '返回产品每期所处的生命周期阶段：introduction、growth、maturity 或 decline。',
  vi: 'Trả về giai đoạn vòng đời sản phẩm ở từng kỳ: introduction, growth, maturity hoặc decline.',
};
export const lifecycleStageSearchedAs: Texts = {
  en: 'product lifecycle, life cycle, lifecycle stage, PLC, product life cycle, introduction growth maturity decline, maturity, decline',
  ru: 'жизненный цикл, жизненный цикл продукта, жизненный цикл товара, ЖЦТ, стадия жизненного цикла, этап жизненного цикла, зрелость, спад, рост',
  zh: '产品生命周期, 生命周期, 生命周期阶段, 导入期, 成长期, 成熟期, 衰退期',
  vi: 'vòng đời sản phẩm, chu kỳ sống sản phẩm, giai đoạn vòng đời, giới thiệu, tăng trưởng, bão hòa, suy thoái',
};
export const lifecycleStageMeaning: Texts = {
  en: 'introduction: the first period, and all until sales reach 5% of their peak. growth and decline: sales rise or fall by more than half the product’s typical change per period. maturity: they stay within that. Below 5% of the peak after it, a product is in decline; one whose sales never move by more than 5% of the peak is mature throughout. Changes are measured against the peak, and the typical one is the root mean square of all of them; this is the rule of Polli and Cook applied to a single product. Seasonal or uneven sales need smoothing, best over a whole year; stages then show about half that time later. So far: from the sales up to the period alone, and one way only, as a plan needs it: introduction until sales take off, growth until they rise by less than half the typical change, maturity until for two periods there was no new high and sales lie below it by more than that and by more than 5%; then decline. Periods before the first and after the last sale have no stage. The result lies as sales do, one word for each period, in English in every language.',
  ru: 'introduction (внедрение): первый период и все, пока продажи не достигнут 5 % от пика. growth (рост) и decline (спад): продажи растут или падают больше чем на половину типичного для продукта изменения за период. maturity (зрелость): остаются в этих пределах. Ниже 5 % от пика после него продукт на стадии спада; если продажи ни разу не отклонились больше чем на 5 % от пика, продукт зрелый всё время. Изменения измеряются относительно пика, типичное — их среднее квадратичное; это правило Полли и Кука, применённое к одному продукту. Сезонным или неровным продажам нужно сглаживание, лучше всего за целый год; стадии тогда видны позже — примерно на половину этого срока. so_far: только по продажам до этого периода и только вперёд, как нужно плану: внедрение — пока продажи не пошли вверх; рост — пока они растут больше чем на половину типичного изменения; зрелость — пока два периода не будет нового максимума, а продажи не окажутся ниже него больше чем на столько же и больше чем на 5 %; затем спад. У периодов до первой и после последней продажи стадии нет. Результат расположен так же, как sales: по слову на период, на английском во всех языках.',
  zh: 'introduction（导入期）：第一期，以及销量达到峰值 5% 之前的各期。growth（成长期）和 decline（衰退期）：销量的上升或下降超过该产品每期典型变化的一半。maturity（成熟期）：变化在此范围之内。峰值之后销量低于峰值的 5%，即为衰退期；销量变动始终不超过峰值 5% 的产品，全程为成熟期。变化以峰值为基准衡量，典型变化为所有变化的均方根；这是把 Polli 与 Cook 的规则用于单个产品。有季节性或波动大的销量需要平滑，最好取整年；此时阶段的变化会晚约一半的平滑期数才显现。so_far：仅依据截至当期的销量，且只向前推进，适合做计划：销量起飞之前为导入期；升幅降到典型变化的一半以下之前为成长期；连续两期未创新高、且低于最高值的幅度超过典型变化的一半和 5% 之前为成熟期；此后为衰退期。首次销售之前和最后一次销售之后的各期没有阶段。结果与 sales 方向一致，每期一个词，在所有语言中均为英文。',
  vi: 'introduction (giới thiệu): kỳ đầu tiên, và mọi kỳ cho đến khi doanh số đạt 5% mức đỉnh. growth (tăng trưởng) và decline (suy thoái): doanh số tăng hoặc giảm quá một nửa mức thay đổi điển hình mỗi kỳ của sản phẩm. maturity (bão hòa): thay đổi nằm trong mức đó. Sau đỉnh, doanh số dưới 5% mức đỉnh là suy thoái; sản phẩm có doanh số không bao giờ dao động quá 5% mức đỉnh là bão hòa trong suốt thời gian. Thay đổi được đo so với đỉnh, mức điển hình là căn bậc hai của trung bình bình phương mọi thay đổi; đây là quy tắc của Polli và Cook áp dụng cho một sản phẩm. Doanh số theo mùa hoặc không đều cần làm trơn, tốt nhất là trọn một năm; khi đó giai đoạn hiện ra muộn hơn khoảng nửa thời gian ấy. so_far: chỉ dựa vào doanh số đến kỳ đó và chỉ tiến về phía trước, như kế hoạch cần: giới thiệu cho đến khi doanh số cất cánh; tăng trưởng cho đến khi mức tăng nhỏ hơn một nửa thay đổi điển hình; bão hòa cho đến khi hai kỳ liền không có đỉnh mới và doanh số thấp hơn đỉnh quá mức ấy và quá 5%; sau đó là suy thoái. Các kỳ trước lần bán đầu và sau lần bán cuối không có giai đoạn. Kết quả nằm cùng chiều với sales, mỗi kỳ một từ, luôn bằng tiếng Anh.',
};
export const lifecycleStageSales: Texts = {
  en: 'Sales per period, from the launch on; one row or column.',
  ru: 'Продажи по периодам, начиная с запуска; одна строка или столбец.',
  zh: '自上市起的每期销量；一行或一列。',
  vi: 'Doanh số từng kỳ, từ khi ra mắt; một hàng hoặc một cột.',
};
export const lifecycleStageSmoothing: Texts = {
  en: 'Each period is first averaged with those before it, this many in all: 12 for months with a season. Blank, 0 or 1 = none.',
  ru: 'За сколько последних периодов усреднять продажи: 12 для месяцев с сезонностью. Пусто, 0 или 1 — без усреднения.',
  zh: '每期先与之前各期求平均，共多少期：有季节性的月度数据取 12。留空、0 或 1 表示不平滑。',
  vi: 'Mỗi kỳ được lấy trung bình với các kỳ trước đó, tổng cộng bấy nhiêu kỳ: 12 cho dữ liệu tháng có mùa vụ. Để trống, 0 hoặc 1 = không làm trơn.',
};
export const lifecycleStageView: Texts = {
  en: 'What the stages are told from: "whole" (default) or "so_far".',
  ru: 'По чему определяются стадии: "whole" (по умолчанию) или "so_far".',
  zh: '判定阶段的依据："whole"（默认）或 "so_far"。',
  vi: 'Xác định giai đoạn theo gì: "whole" (mặc định) hoặc "so_far".',
};
export const lifecycleStageViewWhole: Texts = {
  en: 'The whole history, in hindsight: each period by itself.',
  ru: 'По всей истории, задним числом: каждый период сам по себе.',
  zh: '依据全部历史事后判定，各期独立。',
  vi: 'Theo toàn bộ lịch sử, nhìn lại: từng kỳ riêng.',
};
export const lifecycleStageViewSoFar: Texts = {
  en: 'What was known in each period; stages only go forward.',
  ru: 'По тому, что известно к периоду; стадии идут только вперёд.',
  zh: '仅依据当时已知的销量，阶段只向前推进。',
  vi: 'Theo những gì đã biết đến kỳ đó; giai đoạn chỉ tiến tới.',
};
export const lifecycleStageError: Texts = {
  en: 'A smoothing that is not a whole number, or above 366.',
  ru: 'Значение smoothing нецелое или больше 366.',
  zh: 'smoothing 不是整数，或大于 366。',
  vi: 'smoothing không phải số nguyên, hoặc lớn hơn 366.',
};
export const lifecycleStageError2: Texts = {
  en: 'Negative sales: give them before refunds.',
  ru: 'Отрицательные продажи: укажите их без вычета возвратов.',
  zh: '销量为负：请使用扣除退款前的数值。',
  vi: 'Doanh số âm: hãy dùng số liệu trước khi trừ hoàn tiền.',
};
export const lifecycleStageError3: Texts = {
  en: 'Fewer than two periods from the first to the last sale.',
  ru: 'Меньше двух периодов от первой до последней продажи.',
  zh: '从首次到最后一次销售不足两期。',
  vi: 'Từ lần bán đầu đến lần bán cuối chưa đủ hai kỳ.',
};
export const wholeLifeInSevenPeriods: Texts = {
  en: 'A whole life in seven periods.',
  ru: 'Весь жизненный цикл за семь периодов.',
  zh: '七期之内走完整个生命周期。',
  vi: 'Trọn vòng đời trong bảy kỳ.',
};
export const lifecycleStageExample: Texts = {
  en: 'Sales that swing every other period grow all the same, once smoothed over two.',
  ru: 'Продажи колеблются через период, но после сглаживания по двум периодам виден рост.',
  zh: '销量隔期波动，按两期平滑后可见仍在增长。',
  vi: 'Doanh số dao động cách kỳ, nhưng sau khi làm trơn theo hai kỳ vẫn là tăng trưởng.',
};
export const lifecycleStageExample2: Texts = {
  en: 'As a plan tells them: what has matured does not grow again, and one weaker period is no decline.',
  ru: 'Как их видит план: зрелый продукт снова не «растёт», а один слабый период — ещё не спад.',
  zh: '计划视角：成熟后不再回到成长期，单期走弱也不算衰退。',
  vi: 'Theo cách nhìn của kế hoạch: đã bão hòa thì không trở lại tăng trưởng, một kỳ yếu chưa phải suy thoái.',
};
export const bcgText: Texts = {
  en: 'Returns each product’s place in the growth–share matrix: star, cash cow, question mark or dog.',
  ru: 'Возвращает место каждого продукта в матрице БКГ: star, cash cow, question mark или dog.',
  zh: '返回每个产品在波士顿矩阵中的位置：star、cash cow、question mark 或 dog。',
  vi: 'Trả về vị trí của từng sản phẩm trong ma trận BCG: star, cash cow, question mark hoặc dog.',
};
export const bcgSearchedAs: Texts = {
  en: 'BCG matrix, Boston matrix, growth-share matrix, portfolio, product portfolio, cash cow, stars, dogs, question marks, market share',
  ru: 'матрица БКГ, БКГ, бостонская матрица, портфель продуктов, товарный портфель, дойная корова, звёзды, собаки, трудные дети, доля рынка',
  zh: '波士顿矩阵, BCG 矩阵, BCG矩阵, 产品组合, 现金牛, 明星产品, 瘦狗, 问题产品, 市场份额, 市场占有率',
  vi: 'ma trận BCG, ma trận Boston, danh mục sản phẩm, con bò sữa, bò sữa, ngôi sao, dấu hỏi, thị phần',
};
export const bcgMeaning: Texts = {
  en: 'Share is the relative market share: the product’s own divided by that of its largest competitor, so that above 1 it leads its market. Growth is that of the market. High in both: star. High share, low growth: cash cow, which earns what the others need. Low share, high growth: question mark. Low in both: dog. A value exactly at its cut is high. A row with neither share nor growth stays empty. The result lies as share does, one name for each product, in English in every language.',
  ru: 'share — относительная доля рынка: доля продукта, делённая на долю крупнейшего конкурента; больше 1 — продукт лидирует. growth — темп роста рынка. Высокие обе — star (звезда). Высокая доля, низкий рост — cash cow (дойная корова), она зарабатывает то, что нужно остальным. Низкая доля, высокий рост — question mark (знак вопроса). Низкие обе — dog (собака). Значение ровно на границе считается высоким. Строка без доли и роста остаётся пустой. Результат расположен так же, как share: по названию на продукт, на английском во всех языках.',
  zh: 'share 是相对市场份额：产品自身份额除以最大竞争对手的份额，大于 1 即为市场领先者。growth 是市场增长率。两者皆高：star（明星）。份额高、增长低：cash cow（现金牛），为其他产品提供资金。份额低、增长高：question mark（问题产品）。两者皆低：dog（瘦狗）。恰好等于分界值视为高。份额和增长率都没有的行留空。结果与 share 方向一致，每个产品一个名称，在所有语言中均为英文。',
  vi: 'share là thị phần tương đối: thị phần của sản phẩm chia cho thị phần của đối thủ lớn nhất, lớn hơn 1 nghĩa là dẫn đầu. growth là tốc độ tăng trưởng của thị trường. Cả hai cao: star (ngôi sao). Thị phần cao, tăng trưởng thấp: cash cow (bò sữa), nuôi các sản phẩm khác. Thị phần thấp, tăng trưởng cao: question mark (dấu hỏi). Cả hai thấp: dog (chó mực). Giá trị đúng bằng ngưỡng được coi là cao. Dòng không có cả thị phần lẫn tăng trưởng để trống. Kết quả nằm cùng chiều với share, mỗi sản phẩm một tên, luôn bằng tiếng Anh.',
};
export const bcgShare: Texts = {
  en: 'Relative market share of each product: its own ÷ the largest competitor’s; one row or column.',
  ru: 'Относительная доля рынка каждого продукта: своя ÷ доля крупнейшего конкурента; одна строка или столбец.',
  zh: '每个产品的相对市场份额：自身份额 ÷ 最大竞争对手的份额；一行或一列。',
  vi: 'Thị phần tương đối của từng sản phẩm: thị phần của mình ÷ của đối thủ lớn nhất; một hàng hoặc một cột.',
};
export const bcgGrowth: Texts = {
  en: 'Growth rate of each product’s market: 0.1 is 10%.',
  ru: 'Темп роста рынка каждого продукта: 0,1 — это 10 %.',
  zh: '每个产品所在市场的增长率：0.1 即 10%。',
  vi: 'Tốc độ tăng trưởng thị trường của từng sản phẩm: 0,1 là 10%.',
};
export const bcgShareCut: Texts = {
  en: 'Relative share from which on it is high. Default 1.',
  ru: 'Относительная доля, начиная с которой она высокая. По умолчанию 1.',
  zh: '相对份额达到此值即为高。默认为 1。',
  vi: 'Thị phần tương đối từ mức này trở lên là cao. Mặc định 1.',
};
export const bcgGrowthCut: Texts = {
  en: 'Growth rate from which on it is high; 0 parts growing markets from shrinking ones. Default 0.1.',
  ru: 'Темп роста, начиная с которого он высокий; 0 отделяет растущие рынки от сжимающихся. По умолчанию 0,1.',
  zh: '增长率达到此值即为高；0 区分增长与萎缩的市场。默认为 0.1。',
  vi: 'Tốc độ tăng trưởng từ mức này trở lên là cao; 0 tách thị trường tăng và giảm. Mặc định 0,1.',
};
export const bcgError: Texts = {
  en: 'A negative share, or a growth of −100% or less.',
  ru: 'Отрицательная доля или рост −100 % и ниже.',
  zh: '份额为负，或增长率小于或等于 −100%。',
  vi: 'Thị phần âm, hoặc tăng trưởng từ −100% trở xuống.',
};
export const oneProductOfEachKind: Texts = {
  en: 'One product of each kind.',
  ru: 'По одному продукту каждого вида.',
  zh: '每种类型各一个产品。',
  vi: 'Mỗi loại một sản phẩm.',
};
export const bcgExample: Texts = {
  en: 'Cuts of one’s own: a lead counts from 1.5 times the competitor, and 5% is fast growth.',
  ru: 'Свои границы: лидерство — от 1,5 доли конкурента, быстрый рост — от 5 %.',
  zh: '自定分界：份额达到对手 1.5 倍才算高，增长 5% 即为快。',
  vi: 'Ngưỡng riêng: thị phần cao khi gấp 1,5 lần đối thủ, và tăng 5% đã là nhanh.',
};
export const productLifecycle: Texts = {
  en: 'Product lifecycle',
  ru: 'Жизненный цикл продукта',
  zh: '产品生命周期',
  vi: 'Vòng đời sản phẩm',
};
