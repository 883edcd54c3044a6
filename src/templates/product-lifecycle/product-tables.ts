import type { Timeline } from '../building-blocks/timeline';
import { choice, no, per, periodNumber, perPeriodRate, share, yearly, yes } from '../building-blocks/units';
import type { InputTableSpec, SheetSpec } from '../spec';
import type { DemandModel, Product } from './product';
import {
  adopterClasses,
  customers,
  ofMarket,
  product as productWord,
  stage as stageWord,
  stageIds,
  stageNames,
  unit,
  units,
} from './words';
import * as say from './product-tables.texts';

/** The tables of the products: their demand, prices and costs, their place in the market. */
export function productsSheet(
  products: readonly Product[],
  demand: DemandModel,
  timeline: Timeline,
  currency: string,
): SheetSpec {
  return {
    id: 'product_tables',
    role: 'inputs',
    name: say.products,
    purpose: say.productTablesPurpose,
    blocks: [
      demand === 'diffusion' ? diffusion(products) : typedDemand(products),
      prices(products, currency),
      unitCosts(products, currency),
      marketing(products, currency),
      position(products, timeline),
      exitMoney(products, currency),
      classShares,
    ],
  };
}

/** How many periods before the plan a product can have been launched, below zero. */
export const earliestLaunch = -240;

const launchColumn = {
  id: 'launch',
  needed: true,
  label: say.launch,
  unit: periodNumber,
  note: say.launchNote,
  format: 'count',
  min: earliestLaunch,
  max: 60,
} as const;
const marketColumn = {
  id: 'market',
  needed: true,
  label: say.marketM,
  unit: customers,
  note: say.marketNote,
  format: 'count',
} as const;
const repeatColumn = {
  id: 'repeat_rate',
  needed: true,
  label: say.repeatPurchases,
  unit: perPeriodRate,
  note: say.repeatRateNote,
  format: 'percent',
} as const;

const stageBeforeColumn = {
  id: 'stage_before',
  needed: true,
  label: say.stageBefore,
  unit: choice,
  note: say.stageBeforeNote,
  format: 'choice',
  options: stageIds.map((stage) => stageNames[stage]),
} as const;

function diffusion(products: readonly Product[]): InputTableSpec {
  return {
    kind: 'inputTable',
    id: 'demand',
    title: say.demandTitle,
    rowHeader: productWord,
    complete: true,
    columns: [
      marketColumn,
      {
        id: 'innovation',
        needed: true,
        label: say.innovationP,
        unit: perPeriodRate,
        note: say.innovationNote,
        format: 'percent',
      },
      {
        id: 'imitation',
        needed: true,
        label: say.imitationQ,
        unit: perPeriodRate,
        note: say.imitationNote,
        format: 'percent',
        max: 5,
      },
      launchColumn,
      repeatColumn,
      stageBeforeColumn,
    ],
    rows: products.map(({ row, name, items, example }) => ({
      id: row,
      label: name,
      items,
      cells: {
        market: example.market,
        innovation: example.innovation,
        imitation: example.imitation,
        launch: example.launch,
        repeat_rate: example.repeatRate,
        stage_before: stageNames[example.stageBefore],
      },
    })),
  };
}

function typedDemand(products: readonly Product[]): InputTableSpec {
  return {
    kind: 'inputTable',
    id: 'demand',
    title: say.demandTitle,
    rowHeader: productWord,
    complete: true,
    columns: [
      marketColumn,
      launchColumn,
      repeatColumn,
      {
        id: 'customers_before',
        needed: true,
        label: say.customersSoFar,
        unit: customers,
        note: say.customersBeforeNote,
        format: 'count',
      },
      {
        id: 'sales_before',
        needed: true,
        label: say.salesJustBefore,
        unit: units,
        note: say.salesBeforeNote,
        format: 'count',
      },
      stageBeforeColumn,
    ],
    rows: products.map(({ row, name, items, example }) => ({
      id: row,
      label: name,
      items,
      cells: {
        market: example.market,
        launch: example.launch,
        repeat_rate: example.repeatRate,
        customers_before: example.customersBefore,
        sales_before: example.salesBefore,
        stage_before: stageNames[example.stageBefore],
      },
    })),
  };
}

/** A table of its own: what is answered anew replaces the price and nothing else. */
function prices(products: readonly Product[], currency: string): InputTableSpec {
  return {
    kind: 'inputTable',
    id: 'prices',
    title: say.price,
    rowHeader: productWord,
    complete: true,
    columns: [
      { id: 'price', needed: true, label: say.price, unit: per(currency, unit), note: say.priceNote, format: 'price' },
    ],
    rows: products.map(({ row, name, items, example }) => ({
      id: row,
      label: name,
      items,
      answers: 'products',
      cells: { price: example.price },
    })),
  };
}

function unitCosts(products: readonly Product[], currency: string): InputTableSpec {
  return {
    kind: 'inputTable',
    id: 'costs',
    title: say.costsTitle,
    rowHeader: productWord,
    complete: true,
    columns: [
      {
        id: 'erosion',
        needed: true,
        label: say.priceErosion,
        unit: perPeriodRate,
        note: say.erosionNote,
        format: 'percent',
        min: -0.5,
        max: 0.9,
      },
      {
        id: 'unit_cost',
        needed: true,
        label: say.unitCost,
        unit: per(currency, unit),
        note: say.unitCostNote,
        format: 'price',
      },
      {
        id: 'experience',
        needed: true,
        label: say.atOutputOf,
        unit: units,
        note: say.experienceNote,
        format: 'count',
        min: 1,
      },
      {
        id: 'learning',
        needed: true,
        label: say.learningRate,
        unit: share,
        note: say.learningNote,
        format: 'percent',
        max: 0.9,
      },
    ],
    rows: products.map(({ row, name, items, example }) => ({
      id: row,
      label: name,
      items,
      cells: {
        erosion: example.erosion,
        unit_cost: example.unitCost,
        experience: example.experience,
        learning: example.learning,
      },
    })),
  };
}

function marketing(products: readonly Product[], currency: string): InputTableSpec {
  return {
    kind: 'inputTable',
    id: 'marketing',
    title: say.marketingByStage,
    rowHeader: stageWord,
    complete: true,
    columns: products.map(({ row, name, items }) => ({
      id: row,
      needed: true,
      label: name,
      unit: currency,
      note: say.marketingColumnNote,
      format: 'money',
      items,
    })),
    rows: stageIds.map((stage, index) => ({
      id: stage,
      label: stageNames[stage],
      cells: Object.fromEntries(products.map(({ row, example }) => [row, example.marketing[index] ?? 0])),
    })),
  };
}

function position(products: readonly Product[], { periods }: Timeline): InputTableSpec {
  return {
    kind: 'inputTable',
    id: 'position',
    title: say.marketAndDecisions,
    rowHeader: productWord,
    complete: true,
    columns: [
      {
        id: 'competitor',
        needed: true,
        label: say.largestCompetitor,
        unit: ofMarket,
        note: say.competitorNote,
        format: 'percent',
        min: 0.001,
      },
      {
        id: 'market_growth',
        needed: true,
        label: say.marketGrowth,
        unit: yearly,
        note: say.marketGrowthNote,
        format: 'percent',
        min: -0.99,
        max: 10,
      },
      {
        id: 'decided_exit',
        label: say.exitDecided,
        unit: periodNumber,
        note: say.decidedExitNote,
        format: 'count',
        max: periods,
      },
      {
        id: 'by_triggers',
        needed: true,
        label: say.triggersDecide,
        unit: choice,
        note: say.byTriggersNote,
        format: 'choice',
        options: [yes, no],
      },
    ],
    rows: products.map(({ row, name, items, example }) => ({
      id: row,
      label: name,
      items,
      cells: { competitor: example.competitor, market_growth: example.marketGrowth, decided_exit: 0, by_triggers: yes },
    })),
  };
}

function exitMoney(products: readonly Product[], currency: string): InputTableSpec {
  return {
    kind: 'inputTable',
    id: 'exit_money',
    title: say.moneyAtExit,
    rowHeader: productWord,
    complete: true,
    columns: [
      {
        id: 'capital',
        needed: true,
        label: say.capitalReleased,
        unit: currency,
        note: say.capitalNote,
        format: 'money',
      },
      {
        id: 'closing_cost',
        needed: true,
        label: say.closingCost,
        unit: currency,
        note: say.closingCostNote,
        format: 'money',
      },
    ],
    rows: products.map(({ row, name, items, example }) => ({
      id: row,
      label: name,
      items,
      cells: { capital: example.capital, closing_cost: example.closingCost },
    })),
  };
}

const classShares: InputTableSpec = {
  kind: 'inputTable',
  id: 'class_shares',
  title: say.whoBuysWhen,
  rowHeader: say.classOfAdopters,
  complete: true,
  columns: [{ id: 'share', needed: true, label: say.share, unit: ofMarket, note: say.shareNote, format: 'percent' }],
  rows: adopterClasses.slice(0, -1).map(({ id, name, share: part }) => ({ id, label: name, cells: { share: part } })),
};
