// What demand.ts says.
import type { Texts } from '../../locales/language';

export const price: Texts = { en: 'Price', ru: 'Цена', zh: '价格', vi: 'Giá bán' };
export const ofVisitors: Texts = { en: '% of visitors', ru: '% посетителей', zh: '占访客 %', vi: '% khách ghé thăm' };
export const logOdds: Texts = { en: 'log-odds', ru: 'логит', zh: '对数几率', vi: 'logit' };
export const conversion: Texts = { en: 'Who buy', ru: 'Покупают', zh: '购买率', vi: 'Tỷ lệ mua' };
export const lowest: Texts = { en: 'At least', ru: 'Не меньше', zh: '下限', vi: 'Cận dưới' };
export const highest: Texts = { en: 'At most', ru: 'Не больше', zh: '上限', vi: 'Cận trên' };
export const demand: Texts = { en: 'Demand', ru: 'Спрос', zh: '需求', vi: 'Nhu cầu' };
export const demandSheetPurpose: Texts = {
  en: 'How many buy at each price, and which price earns most',
  ru: 'Сколько покупают при каждой цене и какая цена выгоднее',
  zh: '各价格下的购买率，以及最赚钱的价格',
  vi: 'Bao nhiêu người mua ở mỗi giá và giá nào lợi nhất',
};
export const bestPriceOfTestedTier: Texts = {
  en: 'The best price of the tested tier',
  ru: 'Лучшая цена тестируемого тарифа',
  zh: '所测档位的最佳价格',
  vi: 'Giá tốt nhất của gói được thử',
};
export const moneyChartTitle: Texts = {
  en: 'Revenue and profit by price, within the tested prices',
  ru: 'Оборот и прибыль при разных ценах — в пределах протестированных',
  zh: '不同价格下的营业额与利润（测试价格范围内）',
  vi: 'Doanh thu và lợi nhuận theo giá, trong khoảng đã thử',
};
export const turnover: Texts = { en: 'Revenue', ru: 'Оборот', zh: '营业额', vi: 'Doanh thu' };
export const profit: Texts = { en: 'Profit', ru: 'Прибыль', zh: '利润', vi: 'Lợi nhuận' };
export const fitChartTitle: Texts = {
  en: 'Who bought in the tests, and the curve with its confidence band',
  ru: 'Кто купил в тестах и кривая с доверительным интервалом',
  zh: '各测试的购买率、拟合曲线及其可信范围',
  vi: 'Tỷ lệ mua khi thử, đường cong và khoảng tin cậy',
};
export const test: Texts = { en: 'Test', ru: 'Тест', zh: '测试', vi: 'Thử' };
export const curve: Texts = { en: 'Curve', ru: 'Кривая', zh: '曲线', vi: 'Đường cong' };
export const theCurve: Texts = { en: 'The curve', ru: 'Кривая', zh: '拟合曲线', vi: 'Đường cong' };
export const priceOfHighestTurnover: Texts = {
  en: 'Price of the highest revenue',
  ru: 'Цена наибольшего оборота',
  zh: '营业额最高的价格',
  vi: 'Giá cho doanh thu cao nhất',
};
export const priceOfHighestProfit: Texts = {
  en: 'Price of the highest profit',
  ru: 'Цена наибольшей прибыли',
  zh: '利润最高的价格',
  vi: 'Giá cho lợi nhuận cao nhất',
};
export const profitGainLabel: Texts = {
  en: 'Extra profit over the current price',
  ru: 'Прирост прибыли к нынешней',
  zh: '较现价多得的利润',
  vi: 'Lợi nhuận thêm so với giá hiện tại',
};
export const priceOfNow: Texts = { en: 'Current price', ru: 'Нынешняя цена', zh: '现价', vi: 'Giá hiện tại' };
export const highestTurnover: Texts = {
  en: 'Highest revenue',
  ru: 'Наибольший оборот',
  zh: '营业额最高',
  vi: 'Doanh thu cao nhất',
};
export const highestProfit: Texts = {
  en: 'Highest profit',
  ru: 'Наибольшая прибыль',
  zh: '利润最高',
  vi: 'Lợi nhuận cao nhất',
};
export const bestTitle: Texts = {
  en: 'What the curve expects of 100 visitors',
  ru: 'Что обещает кривая на 100 посетителей',
  zh: '曲线预期（每 100 访客）',
  vi: 'Đường cong dự kiến gì trên 100 khách',
};
export const at: Texts = { en: 'At', ru: 'При', zh: '价格点', vi: 'Tại' };
export const againstTestedPrices: Texts = {
  en: 'Against the tested prices',
  ru: 'К протестированным ценам',
  zh: '与测试价格的关系',
  vi: 'So với các giá đã thử',
};
export const logOddsAtThesePrices: Texts = {
  en: 'Log-odds at these prices',
  ru: 'Логиты при этих ценах',
  zh: '上述价格的对数几率',
  vi: 'Logit tại các giá trên',
};
export const offBy: Texts = { en: 'Off by', ru: 'Отклонение', zh: '偏差', vi: 'Sai lệch' };
export const testsAndCurve: Texts = {
  en: 'Tests and curve',
  ru: 'Тесты и кривая',
  zh: '测试与曲线',
  vi: 'Các lần thử và đường cong',
};
export const testHeader: Texts = { en: 'Test', ru: 'Тест', zh: '测试', vi: 'Lần thử' };
export const bought: Texts = { en: 'Bought', ru: 'Купили', zh: '实测购买率', vi: 'Đã mua' };
export const byCurve: Texts = { en: 'By the curve', ru: 'По кривой', zh: '曲线值', vi: 'Theo đường cong' };
export const weight: Texts = { en: 'Weight', ru: 'Вес', zh: '权重', vi: 'Trọng số' };
export const variance: Texts = { en: 'variance', ru: 'дисперсия', zh: '方差', vi: 'phương sai' };
export const oddsTitle: Texts = {
  en: 'Tests in log-odds: ln(buyers ÷ others)',
  ru: 'Тесты в логитах: ln(покупатели ÷ остальные)',
  zh: '测试的对数几率：ln（买家 ÷ 其余）',
  vi: 'Các lần thử theo logit: ln(người mua ÷ còn lại)',
};
export const observed: Texts = { en: 'Observed', ru: 'Наблюдение', zh: '实测', vi: 'Quan sát' };
export const fromTheirMean: Texts = {
  en: 'From their mean',
  ru: 'От среднего',
  zh: '与均值之差',
  vi: 'So với bình quân',
};
export const chance: Texts = { en: 'Chance', ru: 'Случайность', zh: '抽样误差', vi: 'Ngẫu nhiên' };
export const priceFromMean: Texts = {
  en: 'Price from the mean',
  ru: 'Цена от средней',
  zh: '价格与均价之差',
  vi: 'Giá so với bình quân',
};
export const fitted: Texts = { en: 'Fitted', ru: 'Подобрано', zh: '拟合', vi: 'Khớp' };
export const missed: Texts = { en: 'Missed', ru: 'Промах', zh: '残差', vi: 'Phần dư' };
export const missed2ByChance: Texts = {
  en: 'Missed² ÷ chance',
  ru: 'Промах² ÷ случайность',
  zh: '残差² ÷ 抽样误差',
  vi: 'Phần dư² ÷ ngẫu nhiên',
};
export const times: Texts = { en: 'times', ru: 'раз', zh: '倍', vi: 'lần' };
export const isThereCurve: Texts = {
  en: 'Is there a curve',
  ru: 'Есть ли кривая',
  zh: '是否有曲线',
  vi: 'Có đường cong không',
};
export const testsCounted: Texts = {
  en: 'Tests counted',
  ru: 'Учтено тестов',
  zh: '计入的测试',
  vi: 'Số lần thử được tính',
};
export const fitFiguresNote: Texts = {
  en: 'With a price, visitors, and no more buyers than visitors',
  ru: 'С ценой, посетителями и не большим числом покупателей',
  zh: '有价格、有访客且买家不多于访客',
  vi: 'Có giá, có khách và người mua không nhiều hơn khách',
};
export const unitCost: Texts = { en: 'Unit cost', ru: 'Себестоимость', zh: '单位成本', vi: 'Giá thành' };
export const lowestTestedPrice: Texts = {
  en: 'Lowest tested price',
  ru: 'Наименьшая цена тестов',
  zh: '最低测试价',
  vi: 'Giá thử thấp nhất',
};
export const highestTestedPrice: Texts = {
  en: 'Highest tested price',
  ru: 'Наибольшая цена тестов',
  zh: '最高测试价',
  vi: 'Giá thử cao nhất',
};
export const meanPrice: Texts = { en: 'Mean price', ru: 'Средняя цена', zh: '平均价格', vi: 'Giá bình quân' };
export const weightedByVisitors: Texts = {
  en: 'Weighted by visitors',
  ru: 'С весами по посетителям',
  zh: '按访客加权',
  vi: 'Theo số khách',
};
export const meanLogOdds: Texts = {
  en: 'Mean log-odds',
  ru: 'Средний логит',
  zh: '平均对数几率',
  vi: 'Logit bình quân',
};
export const spreadOfPrices: Texts = {
  en: 'Spread of the prices',
  ru: 'Разброс цен',
  zh: '价格离差',
  vi: 'Độ phân tán giá',
};
export const fitFiguresNote2: Texts = {
  en: 'Standard deviation, weighted by visitors',
  ru: 'Стандартное отклонение с весами по посетителям',
  zh: '标准差，按访客加权',
  vi: 'Độ lệch chuẩn theo số khách',
};
export const fallOfLogOdds: Texts = {
  en: 'Fall of the log-odds',
  ru: 'Падение логита',
  zh: '对数几率降幅',
  vi: 'Mức giảm logit',
};
export const fitFiguresNote3: Texts = {
  en: 'Per unit of money; above 0: dearer sells to fewer',
  ru: 'На единицу денег; выше 0 — дороже значит меньше покупателей',
  zh: '每货币单位；大于 0 表示越贵买的人越少',
  vi: 'Trên một đơn vị tiền; trên 0 là càng đắt càng ít người mua',
};
export const n1Found0None: Texts = {
  en: '1: found, 0: none',
  ru: '1 — найдена, 0 — нет',
  zh: '1 为有，0 为无',
  vi: '1: có, 0: không',
};
export const explainedByPrice: Texts = {
  en: 'Explained by the price',
  ru: 'Объяснено ценой (R²)',
  zh: '价格解释的比例（R²）',
  vi: 'Do giá giải thích (R²)',
};
export const scatterAgainstChance: Texts = {
  en: 'Scatter against chance',
  ru: 'Разброс против случайного',
  zh: '离散与抽样之比',
  vi: 'Phân tán so với ngẫu nhiên',
};
export const fitFiguresNote4: Texts = {
  en: 'Above 1: something beside the price and chance moved the tests',
  ru: 'Выше 1 — на тесты влияло что-то кроме цены и случая',
  zh: '大于 1：除价格与偶然外另有因素影响',
  vi: 'Trên 1: ngoài giá và ngẫu nhiên còn yếu tố khác',
};
export const rangeWidenedBy: Texts = {
  en: 'Band widened by',
  ru: 'Интервал расширен',
  zh: '区间放大倍数',
  vi: 'Khoảng nới rộng',
};
export const varianceOfLevel: Texts = {
  en: 'Variance of the level',
  ru: 'Дисперсия уровня',
  zh: '水平方差',
  vi: 'Phương sai mức',
};
export const levelWithFallTwice: Texts = {
  en: 'Level with fall, twice',
  ru: 'Уровень и падение, дважды',
  zh: '水平与降幅协方差 ×2',
  vi: 'Hiệp phương sai, gấp đôi',
};
export const varianceOfFall: Texts = {
  en: 'Variance of the fall',
  ru: 'Дисперсия падения',
  zh: '降幅方差',
  vi: 'Phương sai mức giảm',
};
export const curveTitle: Texts = {
  en: 'The curve, from the lowest tested price to the highest',
  ru: 'Кривая от наименьшей протестированной цены до наибольшей',
  zh: '曲线（最低至最高测试价）',
  vi: 'Đường cong, từ giá thử thấp nhất đến cao nhất',
};
export const place: Texts = { en: 'Place', ru: 'Точка', zh: '点', vi: 'Điểm' };
export const searchTitle: Texts = {
  en: "Search for the best price: Newton's method",
  ru: 'Поиск лучшей цены: метод Ньютона',
  zh: '最佳价格的求解：牛顿法',
  vi: 'Tìm giá tốt nhất: phương pháp Newton',
};
export const line: Texts = { en: 'Line', ru: 'Строка', zh: '行', vi: 'Dòng' };
export const priceThatOnlyPaysCost: Texts = {
  en: 'Price that only pays the cost',
  ru: 'Цена, покрывающая только затраты',
  zh: '仅覆盖成本的价格',
  vi: 'Giá chỉ bù chi phí',
};
export const k: Texts = { en: 'k', ru: 'k', zh: 'k', vi: 'k' };
export const start: Texts = { en: 'Start', ru: 'Начало', zh: '起点', vi: 'Bắt đầu' };
export const bestPriceByCurveAlone: Texts = {
  en: 'Best price by the curve alone',
  ru: 'Лучшая цена по одной кривой',
  zh: '仅按曲线的最佳价格',
  vi: 'Giá tốt nhất chỉ theo đường cong',
};
export const pass: Texts = { en: 'Pass', ru: 'Шаг', zh: '迭代', vi: 'Bước' };
