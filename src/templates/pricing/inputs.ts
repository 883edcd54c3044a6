import type { Texts } from '../../locales/language';
import { intervalInput, preparedBy, toleranceInput } from '../building-blocks/general';
import {
  itemOf,
  ofBuyers,
  order,
  paymentFeeInput,
  refundRateInput,
  rowOf,
  singlePriceInput,
  tiersTable,
} from '../building-blocks/tiers';
import { choice, estimate, people, per } from '../building-blocks/units';
import type { BlockSpec, InputTableSpec, SheetSpec } from '../spec';
import { inTested, type Offer } from './offer';
import * as say from './inputs.texts';

export const testLabel = (index: number): Texts => ({
  en: `Test ${index + 1}`,
  ru: `Тест ${index + 1}`,
  zh: `测试 ${index + 1}`,
  vi: `Lần thử ${index + 1}`,
});

/** Lines of the survey. */
export const surveyLines = 12;
export const lineLabel = (index: number): string => `${index + 1})`;

export function inputsSheet(offer: Offer): SheetSpec {
  const { currency, tiers, bundles, competitors } = offer;
  return {
    id: 'inputs',
    role: 'inputs',
    name: say.inputs,
    purpose: say.inputsPurpose,
    blocks: [
      tiersTable(currency, tiers, 0.3),
      buyersBlock(offer),
      discountsTable,
      ...(bundles.length > 0 ? [bundlesTable(offer), contentsTable(offer)] : []),
      testedBlock(offer),
      testsTable(offer),
      affordBlock(offer),
      ...(competitors.length > 0 ? [competitorsTable(offer)] : []),
      surveyTable(offer),
      aboutBlock,
    ],
  };
}

function buyersBlock({ currency, averagePrice }: Offer): BlockSpec {
  return {
    kind: 'inputs',
    title: say.fromVisitorsToMoney,
    inputs: [
      {
        id: 'tiers_conversion',
        label: say.whoBuyWithTiers,
        unit: say.ofVisitors,
        note: say.tiersConversionNote,
        format: 'percent',
        example: 0.1,
      },
      singlePriceInput(currency, averagePrice),
      {
        id: 'single_conversion',
        label: say.singleConversionLabel,
        unit: say.ofVisitors,
        note: say.singleConversionNote,
        format: 'percent',
        example: 0.1,
      },
      refundRateInput,
      paymentFeeInput,
      {
        id: 'least_margin',
        label: say.leastMargin,
        unit: say.percentOfPrice,
        note: say.leastMarginNote,
        format: 'percent',
        example: 0.4,
      },
    ],
  };
}

const discountsTable: InputTableSpec = {
  kind: 'inputTable',
  id: 'discounts',
  title: say.couponsAndDeadlinePrices,
  rowHeader: say.discount,
  complete: true,
  columns: [
    { id: 'share', needed: true, label: say.whoUseIt, unit: ofBuyers, note: say.n0WhereThereIsNone, format: 'percent' },
    {
      id: 'discount',
      needed: true,
      label: say.discountLabel,
      unit: say.percentOfPrice,
      note: say.offWhatTheyPay,
      format: 'percent',
    },
    { id: 'lift', needed: true, label: say.moreBuyers, unit: ofBuyers, note: say.liftNote, format: 'percent', max: 10 },
  ],
  rows: [
    { id: 'coupons', label: say.coupons, cells: { share: 0.2, discount: 0.15, lift: 0.08 } },
    { id: 'deadline', label: say.priceBeforeDeadline, cells: { share: 0.4, discount: 0.1, lift: 0.12 } },
  ],
};

function bundlesTable({ bundles }: Offer): InputTableSpec {
  return {
    kind: 'inputTable',
    id: 'bundles',
    title: say.bundles,
    rowHeader: say.bundle,
    complete: true,
    columns: [
      { id: 'share', needed: true, label: say.shareOfBuyers, unit: ofBuyers, note: say.shareNote, format: 'percent' },
      {
        id: 'discount',
        needed: true,
        label: say.discountLabel,
        unit: say.percentOfItsParts,
        note: say.againstBuyingItsPartsApart,
        format: 'percent',
      },
    ],
    rows: bundles.map((name, index) => ({
      id: rowOf('bundle', index),
      label: name,
      items: itemOf('bundles', index),
      cells: { share: index === 0 ? 0.08 : 0.05, discount: index === 0 ? 0.15 : 0.2 },
    })),
  };
}

/** The first bundle: the first tier twice; the others: the first tier with one of the next. */
function inBundle(tier: number, bundle: number, tiers: number): number {
  if (bundle === 0 || tiers === 1) return tier === 0 ? 1 + 1 : 0;
  return tier === 0 || tier === 1 + ((bundle - 1) % (tiers - 1)) ? 1 : 0;
}

function contentsTable({ tiers, bundles }: Offer): InputTableSpec {
  return {
    kind: 'inputTable',
    id: 'contents',
    title: say.whatIsInBundle,
    rowHeader: say.tier,
    complete: true,
    columns: bundles.map((name, index) => ({
      id: rowOf('bundle', index),
      needed: true,
      label: name,
      unit: say.pieces,
      note: say.n0NotInIt,
      items: itemOf('bundles', index),
      format: 'count' as const,
      max: 100,
    })),
    rows: tiers.map(({ name }, tier) => ({
      id: rowOf('tier', tier),
      label: name,
      items: itemOf('products', tier),
      cells: Object.fromEntries(
        bundles.map((_, bundle) => [rowOf('bundle', bundle), inBundle(tier, bundle, tiers.length)]),
      ),
    })),
  };
}

function testedBlock({ tested }: Offer): BlockSpec {
  return {
    kind: 'inputs',
    title: say.whatIsTested,
    inputs: [
      {
        id: 'tested_tier',
        label: say.testedTier,
        unit: choice,
        note: say.testedTierNote,
        format: 'choice',
        options: { rowsOf: 'tiers' },
        example: tested.name,
      },
    ],
  };
}

/** Log-odds of buying at the tested price of the example, and how they fall while the price doubles. */
const atTested = -2.6;
const fall = 1.9;
/** What chance adds to it, test by test. */
const chance = [0.04, -0.07, 0.03, 0.06, -0.05, 0.02];

function testsTable(offer: Offer): InputTableSpec {
  const { currency, tests } = offer;
  const visitors = 800;
  return {
    kind: 'inputTable',
    id: 'tests',
    title: say.priceTests,
    rowHeader: say.test,
    columns: [
      {
        id: 'price',
        needed: true,
        label: say.price,
        unit: per(currency, order),
        note: say.asItWasShown,
        format: 'price',
      },
      { id: 'visitors', label: say.visitors, unit: people, note: say.visitorsNote, format: 'count' },
      {
        id: 'buyers',
        label: say.buyers,
        unit: people,
        note: say.ofTheseVisitors,
        format: 'count',
        mark: { when: 'tests.this.buyers > tests.this.visitors', as: 'warning' },
      },
    ],
    rows: Array.from({ length: tests }, (_, index) => {
      const times = 0.6 + index / (tests - 1);
      const odds = Math.exp(atTested - fall * (times - 1) + (chance[index % chance.length] ?? 0));
      return {
        id: rowOf('test', index),
        label: testLabel(index),
        cells: { price: inTested(offer, times), visitors, buyers: Math.round((visitors * odds) / (1 + odds)) },
      };
    }),
  };
}

function affordBlock(offer: Offer): BlockSpec {
  return {
    kind: 'inputs',
    title: say.whatCustomerCanAfford,
    inputs: [
      {
        id: 'customer_income',
        label: say.incomeOfCustomer,
        unit: per(offer.currency, say.month),
        note: say.customerIncomeNote,
        format: 'money',
        example: inTested(offer, 6),
      },
      {
        id: 'affordable_share',
        label: say.shareForSuchThings,
        unit: say.percentOfIncome,
        note: say.affordableShareNote,
        format: 'percent',
        example: 0.05,
      },
      {
        id: 'affordable_months',
        label: say.monthsToPay,
        unit: say.months,
        note: say.affordableMonthsNote,
        format: 'count',
        min: 1,
        max: 60,
        example: 6,
      },
    ],
  };
}

/** Against the tier's own price, competitor by competitor. */
const rivalPrices = [0.8, 1.1, 1.4, 0.95, 1.25, 0.7];

function competitorsTable({ currency, tiers, competitors }: Offer): InputTableSpec {
  return {
    kind: 'inputTable',
    id: 'rivals',
    title: say.competitorsPrices,
    rowHeader: say.competitor,
    columns: tiers.map(({ name }, tier) => ({
      id: rowOf('tier', tier),
      label: name,
      unit: per(currency, order),
      note: say.forLikeEmptyHasNone,
      items: itemOf('products', tier),
      format: 'price' as const,
    })),
    rows: competitors.map((name, index) => ({
      id: rowOf('rival', index),
      label: name,
      items: itemOf('competitors', index),
      cells: Object.fromEntries(
        tiers.map(({ price }, tier) => [
          rowOf('tier', tier),
          estimate(price * (rivalPrices[(index + tier) % rivalPrices.length] ?? 1)),
        ]),
      ),
    })),
  };
}

/** What a hundred people said: against the tested price, and how many named it at each question. */
const surveyExample = [
  { times: 0.2, counts: [12, 0, 0, 0] },
  { times: 0.3, counts: [18, 5, 0, 0] },
  { times: 0.4, counts: [22, 10, 0, 0] },
  { times: 0.5, counts: [18, 16, 3, 0] },
  { times: 0.6, counts: [12, 20, 6, 2] },
  { times: 0.7, counts: [8, 18, 10, 4] },
  { times: 0.8, counts: [5, 13, 14, 6] },
  { times: 0.9, counts: [3, 8, 18, 10] },
  { times: 1, counts: [2, 6, 22, 16] },
  { times: 1.2, counts: [0, 4, 15, 22] },
  { times: 1.4, counts: [0, 0, 8, 22] },
  { times: 1.8, counts: [0, 0, 4, 18] },
] as const;

function surveyTable(offer: Offer): InputTableSpec {
  const question = (id: string, label: Texts) => ({
    id,
    needed: true,
    label,
    unit: people,
    note: say.whoNamedThisPrice,
    format: 'count' as const,
  });
  return {
    kind: 'inputTable',
    id: 'survey',
    title: say.surveyTitle,
    rowHeader: say.line,
    columns: [
      {
        id: 'price',
        needed: true,
        label: say.price,
        unit: per(offer.currency, order),
        note: say.fromLowToHigh,
        format: 'price',
      },
      question('too_cheap', say.tooCheap),
      question('cheap', say.cheap),
      question('expensive', say.expensive),
      question('too_expensive', say.tooExpensive),
    ],
    rows: surveyExample.map(({ times, counts }, index) => ({
      id: rowOf('line', index),
      label: lineLabel(index),
      cells: {
        price: inTested(offer, times),
        too_cheap: counts[0],
        cheap: counts[1],
        expensive: counts[2],
        too_expensive: counts[3],
      },
    })),
  };
}

const aboutBlock: BlockSpec = {
  kind: 'inputs',
  title: say.aboutModel,
  inputs: [
    {
      id: 'fewest_tests',
      label: say.testsThatCurveNeeds,
      unit: say.tests,
      note: say.fewestTestsNote,
      format: 'count',
      min: 3,
      max: 12,
      example: 3,
    },
    intervalInput,
    {
      id: 'added_half',
      label: say.addedToEachCount,
      unit: people,
      note: say.addedHalfNote,
      format: 'factor',
      min: 0.01,
      max: 1,
      example: 0.5,
    },
    preparedBy,
    toleranceInput,
  ],
};
