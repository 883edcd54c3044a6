import type { CheckSpec, Formula } from '../spec';
import { rowOf } from '../building-blocks/tiers';
import { surveyLines } from './inputs';
import type { Offer } from './offer';
import * as say from './checks.texts';

/** More people buy only because of a discount than use it: who bought because of it does. */
const beyondUse = (at: string): Formula => `${at}.lift > ${at}.share * (1 + ${at}.lift) + check_tolerance`;

const inRange = (formula: Formula): Formula =>
  `IF(highest_price > lowest_price, ${formula} / (highest_price - lowest_price), 0)`;

const questions = ['too_cheap', 'cheap', 'expensive', 'too_expensive'] as const;
const answered = questions.map((question) => `SUM(survey.${question})`).join(', ');

export function checksOf({ bundles }: Offer): readonly CheckSpec[] {
  const lastLine = rowOf('line', surveyLines - 1);
  return [
    {
      id: 'shares',
      label: say.sharesLabel,
      format: 'percent',
      value: 'SUM(tiers.share)',
      otherWay: '1',
      typedIn: ['tiers.share'],
    },
    ...(bundles.length > 0
      ? [
          {
            id: 'bundle_shares',
            label: say.bundleSharesLabel,
            format: 'percent',
            value: 'MAX(1, SUM(bundles.share))',
            otherWay: '1',
            typedIn: ['bundles.share'],
          } as const,
        ]
      : []),
    {
      id: 'tested_tier',
      label: say.testedTierLabel,
      format: 'count',
      value: 'SUMPRODUCT((labels(tiers) = tested_tier) * 1)',
      otherWay: '1',
      typedIn: ['tested_tier'],
    },
    {
      id: 'lifts',
      label: say.liftsLabel,
      format: 'count',
      value: `SUMPRODUCT((${beyondUse('discounts')}) * 1)`,
      otherWay: '0',
      typedIn: [{ id: 'discounts.lift', when: beyondUse('discounts.this') }],
      scale: '1',
    },
    ...(bundles.length > 0
      ? [
          {
            id: 'bundle_contents',
            label: say.bundleContentsLabel,
            format: 'count',
            value: 'SUMPRODUCT((bundles.share > 0) * 1)',
            otherWay: 'SUMPRODUCT((bundles.share > 0) * (bundle_results.apart + bundle_results.cost > 0))',
            typedIn: ['bundles.share'],
          } as const,
        ]
      : []),
    {
      id: 'tiers',
      label: say.tiersLabel,
      format: 'money',
      value: 'by_tier.total.revenue',
      otherWay: 'comparison.tiers.revenue',
    },
    {
      id: 'steps',
      label: say.stepsLabel,
      format: 'money',
      value: 'steps.list.effect + steps.bundles.effect + steps.coupons.effect + steps.deadline.effect',
      otherWay:
        'steps.coupons.revenue * (1 + discounts.deadline.lift) * (1 - discounts.deadline.share * discounts.deadline.discount)',
      scale: 'MAX(steps.revenue)',
    },
    {
      id: 'buyers',
      label: say.buyersLabel,
      format: 'count',
      value: 'SUMPRODUCT((tests.buyers > tests.visitors) * 1)',
      otherWay: '0',
      typedIn: ['tests.buyers'],
      scale: '1',
    },
    {
      id: 'level',
      label: say.levelLabel,
      format: 'decimal',
      value: 'SUMPRODUCT(fit.weight, odds.line)',
      otherWay: 'SUMPRODUCT(fit.weight, odds.observed)',
      scale: 'SUM(fit.weight) * (1 + ABS(mean_odds) + ABS(odds_slope) * (highest_price - lowest_price))',
    },
    {
      id: 'least_squares',
      label: say.leastSquaresLabel,
      format: 'decimal',
      // In parts of the range of prices, so that it is as large in every currency.
      value: inRange('SUMPRODUCT(fit.weight, odds.from_mean, odds.line)'),
      otherWay: inRange('SUMPRODUCT(fit.weight, odds.from_mean, odds.observed)'),
      scale: '1 + SUM(fit.weight) * (1 + ABS(odds_slope) * (highest_price - lowest_price))',
    },
    ...(['turnover', 'profit'] as const).map((of): CheckSpec => ({
      id: `best_${of}`,
      label: of === 'turnover' ? say.checksOfLabel : say.checksOfLabel2,
      format: 'decimal',
      // Where the derivative is nothing: ln(fall × (price − floor) − 1) is the log-odds there.
      value: `IF(ISNUMBER(search.result.${of}), mean_odds - odds_slope * (search.result.${of} - mean_price), 0)`,
      otherWay: `IF(ISNUMBER(search.result.${of}), search.pass_8.${of}, 0)`,
      scale: `IF(ISNUMBER(search.result.${of}), 1 + ABS(mean_odds) + ABS(search.k.${of}) + odds_slope * (mean_price + search.floor.${of}), 1)`,
    })),
    {
      id: 'survey_order',
      label: say.surveyOrderLabel,
      format: 'price',
      value: 'SUMPRODUCT((survey.price > 0) * (opinion.price - survey.price))',
      otherWay: '0',
      typedIn: ['survey.price'],
      scale: 'MAX(survey.price)',
    },
    {
      id: 'survey_sizes',
      label: say.surveySizesLabel,
      format: 'count',
      value: `MAX(${answered})`,
      otherWay: `MIN(${answered})`,
      typedIn: questions.map((question) => `survey.${question}`),
    },
    {
      id: 'survey_counts',
      label: say.surveyCountsLabel,
      format: 'percent',
      value: `IF(ISNUMBER(opinion.${lastLine}.too_expensive), opinion.${lastLine}.too_expensive, 1)`,
      otherWay: '1',
    },
  ];
}
