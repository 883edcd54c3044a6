import type { CheckSpec } from '../spec';
import { rowOf } from '../building-blocks/tiers';
import { surveyLines } from './inputs';
import type { Offer } from './offer';

export function checksOf({ bundles }: Offer): readonly CheckSpec[] {
  const lastLine = rowOf('line', surveyLines - 1);
  return [
    {
      id: 'shares',
      label: {
        en: 'Shares of buyers add up to 100%',
        ru: 'Доли покупателей дают в сумме 100 %',
        zh: '买家占比合计为 100%',
        vi: 'Tổng tỷ lệ người mua là 100%',
      },
      format: 'percent',
      value: 'SUM(tiers.share)',
      otherWay: '1',
    },
    ...(bundles.length > 0
      ? [
          {
            id: 'bundle_shares',
            label: {
              en: 'Bundles are taken by no more than 100%',
              ru: 'Наборы берут не больше 100 % покупателей',
              zh: '套餐买家占比合计不超过 100%',
              vi: 'Tổng tỷ lệ mua gói kết hợp không quá 100%',
            },
            format: 'percent',
            value: 'MAX(1, SUM(bundles.share))',
            otherWay: '1',
          } as const,
        ]
      : []),
    {
      id: 'tiers',
      label: {
        en: 'Revenue of the tiers = buyers × average price',
        ru: 'Выручка тарифов = покупатели × средняя цена',
        zh: '各档收入合计 = 买家 × 平均价格',
        vi: 'Doanh thu các gói = người mua × giá trung bình',
      },
      format: 'money',
      value: 'by_tier.total.revenue',
      otherWay: 'comparison.tiers.revenue',
    },
    {
      id: 'steps',
      label: {
        en: 'Revenue after all = list prices × every step',
        ru: 'Итоговая выручка = цены без скидок × все шаги',
        zh: '最终收入 = 原价收入 × 各步影响',
        vi: 'Doanh thu cuối = giá niêm yết × mọi bước',
      },
      format: 'money',
      value: 'steps.list.effect + steps.bundles.effect + steps.coupons.effect + steps.deadline.effect',
      otherWay:
        'steps.coupons.revenue * (1 + discounts.deadline.lift) * (1 - discounts.deadline.share * discounts.deadline.discount)',
      scale: 'MAX(steps.revenue)',
    },
    {
      id: 'buyers',
      label: {
        en: 'No test has more buyers than visitors',
        ru: 'Ни в одном тесте покупателей не больше посетителей',
        zh: '各测试的买家不多于访客',
        vi: 'Không lần thử nào có người mua nhiều hơn khách',
      },
      format: 'count',
      value: 'SUMPRODUCT((tests.buyers > tests.visitors) * 1)',
      otherWay: '0',
      scale: '1',
    },
    {
      id: 'level',
      label: {
        en: 'The curve passes through the mean of the tests',
        ru: 'Кривая проходит через среднее тестов',
        zh: '曲线经过测试的加权均值',
        vi: 'Đường cong đi qua bình quân các lần thử',
      },
      format: 'decimal',
      value: 'SUMPRODUCT(fit.weight, odds.line)',
      otherWay: 'SUMPRODUCT(fit.weight, odds.observed)',
      scale: 'SUM(fit.weight) * (1 + ABS(mean_odds) + ABS(odds_slope) * (highest_price - lowest_price))',
    },
    {
      id: 'least_squares',
      label: {
        en: 'Least squares: what is missed does not depend on the price',
        ru: 'Наименьшие квадраты: промахи не зависят от цены',
        zh: '最小二乘：残差与价格无关',
        vi: 'Bình phương tối thiểu: phần dư không phụ thuộc giá',
      },
      format: 'decimal',
      value: 'SUMPRODUCT(fit.weight, odds.from_mean, odds.line)',
      otherWay: 'SUMPRODUCT(fit.weight, odds.from_mean, odds.observed)',
      scale:
        '1 + SUM(fit.weight) * (highest_price - lowest_price) * (1 + ABS(odds_slope) * (highest_price - lowest_price))',
    },
    ...(['turnover', 'profit'] as const).map((of): CheckSpec => ({
      id: `best_${of}`,
      label:
        of === 'turnover'
          ? {
              en: 'Best price for turnover: a little more or less brings nothing',
              ru: 'Лучшая цена для оборота: немного выше или ниже — не лучше',
              zh: '营业额最佳价格：微调不再增加',
              vi: 'Giá tốt nhất cho doanh thu: nhích lên xuống không thêm gì',
            }
          : {
              en: 'Best price for profit: a little more or less brings nothing',
              ru: 'Лучшая цена для прибыли: немного выше или ниже — не лучше',
              zh: '利润最佳价格：微调不再增加',
              vi: 'Giá tốt nhất cho lãi: nhích lên xuống không thêm gì',
            },
      format: 'decimal',
      // Where the derivative is nothing: ln(fall × (price − floor) − 1) is the log-odds there.
      value: `IF(ISNUMBER(search.result.${of}), mean_odds - odds_slope * (search.result.${of} - mean_price), 0)`,
      otherWay: `IF(ISNUMBER(search.result.${of}), search.pass_8.${of}, 0)`,
      scale: `IF(ISNUMBER(search.result.${of}), 1 + ABS(mean_odds) + ABS(search.k.${of}) + odds_slope * (mean_price + search.floor.${of}), 1)`,
    })),
    {
      id: 'survey_order',
      label: {
        en: 'The prices of the survey rise from line to line',
        ru: 'Цены опроса возрастают от строки к строке',
        zh: '问卷价格逐行递增',
        vi: 'Giá khảo sát tăng dần theo dòng',
      },
      format: 'price',
      value: 'SUMPRODUCT((survey.price > 0) * (opinion.price - survey.price))',
      otherWay: '0',
      scale: 'MAX(survey.price)',
    },
    {
      id: 'survey_counts',
      label: {
        en: 'Every answer of the survey is counted once',
        ru: 'Каждый ответ опроса учтён один раз',
        zh: '每个回答只计一次',
        vi: 'Mỗi câu trả lời được đếm một lần',
      },
      format: 'percent',
      value: `IF(ISNUMBER(opinion.${lastLine}.too_expensive), opinion.${lastLine}.too_expensive, 1)`,
      otherWay: '1',
    },
  ];
}
