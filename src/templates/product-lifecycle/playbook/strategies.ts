import type { Texts } from '../../../locales/language';
import type { InputTableSpec } from '../../spec';
import { stage as stageWord, stageFocus, stageIds, stageNames, type StageId } from '../words';
import { longText } from './people';
import * as say from './strategies.texts';

/** What to do in each stage of a product's life, area by area. */

type Area = 'marketing' | 'finance' | 'production' | 'procurement' | 'personnel';
const areas: readonly { readonly id: Area; readonly label: Texts; readonly note: Texts }[] = [
  { id: 'marketing', label: say.marketing, note: say.pricePlacePromotion },
  { id: 'finance', label: say.finance, note: say.financeNote },
  { id: 'production', label: say.production, note: say.capacityAndQuality },
  { id: 'procurement', label: say.procurement, note: say.suppliersAndStock },
  { id: 'personnel', label: say.personnel, note: say.whomToHireTrainPay },
];

const advice: Readonly<Record<StageId, Readonly<Record<Area, Texts>>>> = {
  introduction: {
    marketing: say.introductionMarketing,
    finance: say.introductionFinance,
    production: say.introductionProduction,
    procurement: say.flexibleSuppliersNoLongCommitments,
    personnel: say.introductionPersonnel,
  },
  growth: {
    marketing: say.growthMarketing,
    finance: say.reinvestProfitWatchWorkingCapital,
    production: say.growthProduction,
    procurement: say.secondSourceForEverythingCritical,
    personnel: say.growthPersonnel,
  },
  maturity: {
    marketing: say.maturityMarketing,
    finance: say.harvestCashFundNextProduct,
    production: say.maturityProduction,
    procurement: say.longContractsAtBestPrice,
    personnel: say.maturityPersonnel,
  },
  decline: {
    marketing: say.declineMarketing,
    finance: say.declineFinance,
    production: say.fewerVariantsProduceToOrder,
    procurement: say.sellOffStockLastOrders,
    personnel: say.declinePersonnel,
  },
};

export const strategies: InputTableSpec = {
  kind: 'inputTable',
  id: 'strategies',
  title: say.strategyByStage,
  rowHeader: stageWord,
  columns: [
    { id: 'focus', label: say.whatMatters, note: say.oneWord, format: 'text', maxLength: 12 },
    ...areas.map(({ id, label, note }) => ({ id, label, note, ...longText })),
  ],
  rows: stageIds.map((stage) => ({
    id: stage,
    label: stageNames[stage],
    cells: { focus: stageFocus[stage], ...advice[stage] },
  })),
};
