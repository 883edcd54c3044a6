// What checks.ts says.
import type { Texts } from '../../locales/language';

export const sharesLabel: Texts = {
  en: 'Shares of buyers add up to 100%',
  ru: 'Доли покупателей дают в сумме 100 %',
  zh: '买家占比合计为 100%',
  vi: 'Tổng tỷ lệ người mua là 100%',
};
export const bundleSharesLabel: Texts = {
  en: 'Bundles are taken by no more than 100%',
  ru: 'Наборы берут не больше 100 % покупателей',
  zh: '套餐买家占比合计不超过 100%',
  vi: 'Tổng tỷ lệ mua gói kết hợp không quá 100%',
};
export const tiersLabel: Texts = {
  en: 'Revenue of the tiers = buyers × average price',
  ru: 'Выручка тарифов = покупатели × средняя цена',
  zh: '各档收入合计 = 买家 × 平均价格',
  vi: 'Doanh thu các gói = người mua × giá trung bình',
};
export const stepsLabel: Texts = {
  en: 'Revenue after all = list prices × every step',
  ru: 'Итоговая выручка = цены без скидок × все шаги',
  zh: '最终收入 = 原价收入 × 各步影响',
  vi: 'Doanh thu cuối = giá niêm yết × mọi bước',
};
export const buyersLabel: Texts = {
  en: 'No test has more buyers than visitors',
  ru: 'Ни в одном тесте покупателей не больше посетителей',
  zh: '各测试的买家不多于访客',
  vi: 'Không lần thử nào có người mua nhiều hơn khách',
};
export const levelLabel: Texts = {
  en: 'The curve passes through the mean of the tests',
  ru: 'Кривая проходит через среднее тестов',
  zh: '曲线经过测试的加权均值',
  vi: 'Đường cong đi qua bình quân các lần thử',
};
export const leastSquaresLabel: Texts = {
  en: 'Least squares: what is missed does not depend on the price',
  ru: 'Наименьшие квадраты: промахи не зависят от цены',
  zh: '最小二乘：残差与价格无关',
  vi: 'Bình phương tối thiểu: phần dư không phụ thuộc giá',
};
export const checksOfLabel: Texts = {
  en: 'Best price for revenue: a little more or less brings nothing',
  ru: 'Лучшая цена для оборота: немного выше или ниже — не лучше',
  zh: '营业额最佳价格：微调不再增加',
  vi: 'Giá tốt nhất cho doanh thu: nhích lên xuống không thêm gì',
};
export const checksOfLabel2: Texts = {
  en: 'Best price for profit: a little more or less brings nothing',
  ru: 'Лучшая цена для прибыли: немного выше или ниже — не лучше',
  zh: '利润最佳价格：微调不再增加',
  vi: 'Giá tốt nhất cho lợi nhuận: nhích lên xuống không thêm gì',
};
export const surveyOrderLabel: Texts = {
  en: 'The prices of the survey rise from line to line',
  ru: 'Цены опроса возрастают от строки к строке',
  zh: '问卷价格逐行递增',
  vi: 'Giá khảo sát tăng dần theo dòng',
};
export const surveyCountsLabel: Texts = {
  en: 'Every answer of the survey is counted once',
  ru: 'Каждый ответ опроса учтён один раз',
  zh: '每个回答只计一次',
  vi: 'Mỗi câu trả lời được đếm một lần',
};
export const testedTierLabel: Texts = {
  en: 'The tested tier is one of the tiers',
  ru: 'Тестируемый тариф есть среди тарифов',
  zh: '测试的档位在档位列表中',
  vi: 'Gói được thử có trong danh sách gói',
};
export const liftsLabel: Texts = {
  en: 'Who buy only because of a discount are among those who use it',
  ru: 'Кто покупает только из-за скидки, тот ею и пользуется',
  zh: '仅因优惠而购买者均计入使用者',
  vi: 'Người chỉ mua vì ưu đãi nằm trong số người dùng ưu đãi',
};
export const bundleContentsLabel: Texts = {
  en: 'Every bundle that is bought has something in it',
  ru: 'В каждом наборе, который берут, что-то есть',
  zh: '有人购买的套餐均含内容',
  vi: 'Gói kết hợp có người mua đều có nội dung',
};
export const surveySizesLabel: Texts = {
  en: 'Survey: as many answers to each of the four questions',
  ru: 'Опрос: ответов на каждый из четырёх вопросов поровну',
  zh: '问卷：四个问题的回答数相同',
  vi: 'Khảo sát: bốn câu hỏi có số câu trả lời bằng nhau',
};
