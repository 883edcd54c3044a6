// What pricing.ts says.
import type { Texts } from '../locales/language';

export const priceOptimumText: Texts = {
  en: 'Returns the price with the highest turnover or profit per visitor, from the conversions at several prices.',
  ru: 'Возвращает цену с наибольшим оборотом или прибылью на посетителя, по конверсиям при нескольких ценах.',
  zh: '根据若干价格下的转化率，返回使每位访客的营业额或利润最高的价格。',
  vi: 'Trả về mức giá cho doanh thu hoặc lợi nhuận trên mỗi khách ghé thăm cao nhất, từ tỷ lệ chuyển đổi ở nhiều mức giá.',
};
export const priceOptimumSearchedAs: Texts = {
  en: 'pricing, optimal price, best price, price elasticity, elasticity, demand curve, willingness to pay, price test, price optimization, A/B test',
  ru: 'ценообразование, оптимальная цена, лучшая цена, эластичность, эластичность спроса, эластичность по цене, кривая спроса, готовность платить, тест цен, A/B-тест',
  zh: '定价, 最优价格, 最佳价格, 最优定价, 价格弹性, 需求弹性, 需求曲线, 支付意愿, 价格测试',
  vi: 'định giá, giá tối ưu, giá tốt nhất, độ co giãn, độ co giãn của cầu theo giá, đường cầu, mức sẵn lòng chi trả, thử giá',
};
export const priceOptimumMeaning: Texts = {
  en: 'A higher price sells to fewer. Two demand curves are fitted to your observations by least squares, a straight line and a logit (an S-shaped curve from everybody to nobody), and the one nearer to them is used. The best price is that with the highest (price − unit cost) × conversion; without a unit cost that is turnover. It is an estimate from the prices you have tried: up to half the lowest and twice the highest of them is looked at. Each observation counts alike unless visitors says how many people it comes from. Prices at which everybody buys and others at which nobody does say nothing of what lies between, so they give no result. A row without a price is skipped.',
  ru: 'Чем выше цена, тем меньше покупателей. По вашим наблюдениям методом наименьших квадратов подбираются две кривые спроса — прямая и логит (S-образная, от «покупают все» до «не покупает никто»), берётся более близкая. Лучшая цена — с наибольшим (цена − затраты на единицу) × конверсия; без затрат это оборот. Это оценка по ценам, которые вы пробовали: рассматриваются цены от половины самой низкой до удвоенной самой высокой. Все наблюдения равноправны, если visitors не говорит, по скольким посетителям они получены. Если при одних ценах покупают все, а при других никто, о ценах между ними ничего не известно, и результата нет. Строка без цены пропускается.',
  zh: '价格越高，买的人越少。用最小二乘法对您的观测拟合两条需求曲线：直线和 logit（从人人购买到无人购买的 S 形曲线），取更接近的一条。最优价格使（价格 − 单位成本）× 转化率最大；不填单位成本时即为营业额。这是根据您试过的价格得出的估计：只考察最低价的一半到最高价的两倍之间。每个观测权重相同，除非用 visitors 给出各自的访客数。若一部分价格人人购买、另一部分无人购买，则无从得知其间的情况，不返回结果。没有价格的行会被跳过。',
  vi: 'Giá càng cao thì càng ít người mua. Hai đường cầu được khớp với quan sát của bạn bằng bình phương tối thiểu: đường thẳng và logit (đường chữ S, từ ai cũng mua đến không ai mua), rồi chọn đường gần hơn. Giá tốt nhất là giá có (giá − chi phí đơn vị) × tỷ lệ chuyển đổi cao nhất; không có chi phí đơn vị thì đó là doanh thu. Đây là ước lượng từ các mức giá đã thử: chỉ xét từ một nửa giá thấp nhất đến gấp đôi giá cao nhất. Mọi quan sát có trọng số như nhau, trừ khi visitors cho biết mỗi quan sát đến từ bao nhiêu khách. Nếu ở một số giá ai cũng mua và ở số khác không ai mua thì không biết gì về khoảng giữa, nên không có kết quả. Dòng không có giá bị bỏ qua.',
};
export const priceOptimumPrices: Texts = {
  en: 'Prices that were tried; at least 3 different ones.',
  ru: 'Цены, которые пробовали; не меньше 3 разных.',
  zh: '试过的价格；至少 3 个不同价格。',
  vi: 'Các mức giá đã thử; ít nhất 3 mức khác nhau.',
};
export const priceOptimumConversions: Texts = {
  en: 'Share of visitors who bought at each price, 0 to 1.',
  ru: 'Доля посетителей, купивших по каждой цене, от 0 до 1.',
  zh: '每个价格下购买的访客比例，0 到 1。',
  vi: 'Tỷ lệ khách ghé thăm đã mua ở mỗi mức giá, từ 0 đến 1.',
};
export const priceOptimumUnitCost: Texts = {
  en: 'Cost of one unit sold. Default 0: the best price is that of the highest turnover.',
  ru: 'Затраты на проданную единицу. По умолчанию 0: лучшая цена — с наибольшим оборотом.',
  zh: '售出一件的成本。默认为 0：最优价格即营业额最高的价格。',
  vi: 'Chi phí cho một đơn vị bán ra. Mặc định 0: giá tốt nhất là giá có doanh thu cao nhất.',
};
export const priceOptimumOutput: Texts = {
  en: 'What to return: "price" (default), "conversion", "turnover", "profit" or "table".',
  ru: 'Что вернуть: "price" (по умолчанию), "conversion", "turnover", "profit" или "table".',
  zh: '返回内容："price"（默认）、"conversion"、"turnover"、"profit" 或 "table"。',
  vi: 'Giá trị trả về: "price" (mặc định), "conversion", "turnover", "profit" hoặc "table".',
};
export const bestPrice: Texts = {
  en: 'The best price.',
  ru: 'Лучшая цена.',
  zh: '最优价格。',
  vi: 'Mức giá tốt nhất.',
};
export const priceOptimumConversion: Texts = {
  en: 'Share of visitors expected to buy at that price.',
  ru: 'Ожидаемая доля покупателей по этой цене.',
  zh: '该价格下预期购买的访客比例。',
  vi: 'Tỷ lệ khách ghé thăm dự kiến mua ở giá đó.',
};
export const priceOptimumTurnover: Texts = {
  en: 'Turnover per visitor at that price.',
  ru: 'Оборот на посетителя по этой цене.',
  zh: '该价格下每位访客的营业额。',
  vi: 'Doanh thu trên mỗi khách ghé thăm ở giá đó.',
};
export const priceOptimumProfit: Texts = {
  en: 'Profit per visitor at that price.',
  ru: 'Прибыль на посетителя по этой цене.',
  zh: '该价格下每位访客的利润。',
  vi: 'Lợi nhuận trên mỗi khách ghé thăm ở giá đó.',
};
export const priceOptimumTable: Texts = {
  en: 'All of these with the fitted curve and its R²: label and value.',
  ru: 'Всё перечисленное, подобранная кривая и её R²: подпись и значение.',
  zh: '以上全部，以及所拟合的曲线和 R²：标签和数值。',
  vi: 'Tất cả các giá trị trên, đường cầu đã khớp và R²: nhãn và giá trị.',
};
export const priceOptimumVisitors: Texts = {
  en: 'How many visitors each conversion comes from: it counts that much. Left out, all count alike.',
  ru: 'По скольким посетителям получена каждая конверсия: таков её вес. Если не указано, все равноправны.',
  zh: '每个转化率所依据的访客数，作为其权重。省略时权重相同。',
  vi: 'Mỗi tỷ lệ chuyển đổi đến từ bao nhiêu khách ghé thăm: đó là trọng số của nó. Bỏ qua thì mọi quan sát như nhau.',
};
export const priceOptimumError: Texts = {
  en: 'Fewer than three different prices, conversion that does not fall as the price rises, nobody who buys above the unit cost, prices at which all or none buy, or a best price far outside those that were tried: the message says which.',
  ru: 'Меньше трёх разных цен, конверсия не падает с ростом цены, дороже затрат никто не покупает, при каждой цене покупают либо все, либо никто, или лучшая цена далеко за пределами опробованных: причина — в сообщении.',
  zh: '不同价格少于三个，转化率不随价格上升而下降，高于单位成本无人购买，各价格下要么人人购买要么无人购买，或最优价格远在试过的价格之外：错误信息会说明原因。',
  vi: 'Ít hơn ba mức giá khác nhau, tỷ lệ chuyển đổi không giảm khi giá tăng, không ai mua trên mức chi phí, ở mỗi giá hoặc ai cũng mua hoặc không ai mua, hoặc giá tốt nhất nằm xa ngoài các mức đã thử: thông báo nêu lý do.',
};
export const priceOptimumError2: Texts = {
  en: 'A price, a conversion or a number of visitors is negative.',
  ru: 'Цена, конверсия или число посетителей отрицательны.',
  zh: '价格、转化率或访客数为负。',
  vi: 'Giá, tỷ lệ chuyển đổi hoặc số khách ghé thăm bị âm.',
};
export const priceOptimumExample: Texts = {
  en: 'Five prices were tried: the turnover per visitor is highest at 211.5.',
  ru: 'Испытаны пять цен: оборот на посетителя наибольший при 211,5.',
  zh: '试过五个价格：价格为 211.5 时每位访客的营业额最高。',
  vi: 'Đã thử năm mức giá: doanh thu mỗi khách ghé thăm cao nhất ở 211,5.',
};
export const priceOptimumExample2: Texts = {
  en: 'Where each unit costs 40, the most profitable price is higher.',
  ru: 'Если единица обходится в 40, самая прибыльная цена выше.',
  zh: '单位成本为 40 时，利润最高的价格更高。',
  vi: 'Khi mỗi đơn vị tốn 40, mức giá lãi nhất cao hơn.',
};
export const priceOptimumExample3: Texts = {
  en: 'Conversions that fall ever more slowly: here a logit curve is nearer than a line.',
  ru: 'Конверсия падает всё медленнее: здесь логит ближе прямой.',
  zh: '转化率下降越来越慢：此处 logit 曲线比直线更接近。',
  vi: 'Tỷ lệ chuyển đổi giảm ngày càng chậm: ở đây đường logit gần hơn đường thẳng.',
};
export const pricing: Texts = {
  en: 'Pricing',
  ru: 'Ценообразование',
  zh: '定价',
  vi: 'Định giá',
};
