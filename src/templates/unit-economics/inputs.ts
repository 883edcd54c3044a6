import type { Texts } from '../../locales/language';
import { preparedBy, toleranceInput } from '../building-blocks/general';
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
import { factor, people, per, share } from '../building-blocks/units';
import type { BlockSpec, InputSpec, InputTableSpec, SheetSpec } from '../spec';
import { inPrices, type Economy } from './economy';
import * as say from './inputs.texts';

/** Mechanics by which customers bring customers, with an example of each: people invited, and how many of them buy. */
export const mechanics = [
  { id: 'group_buying', label: say.groupBuying, invited: 0.6, conversion: 0.2 },
  { id: 'distribution', label: say.distributionForCommission, invited: 0.5, conversion: 0.1 },
  { id: 'group_fission', label: say.sharingInChatGroups, invited: 1, conversion: 0.05 },
  { id: 'invite_tasks', label: say.tasksInviteFriends, invited: 0.4, conversion: 0.1 },
  { id: 'prize_draw', label: say.prizeDraw, invited: 0.5, conversion: 0.04 },
  { id: 'check_ins', label: say.publicCheckIns, invited: 0.3, conversion: 0.1 },
  { id: 'together', label: say.servicesForSeveralPeople, invited: 0.2, conversion: 0.1 },
] as const satisfies readonly {
  readonly id: string;
  readonly label: Texts;
  readonly invited: number;
  readonly conversion: number;
}[];

/** Costs of one order, each an input of its own: what it takes of the price in the example. */
export const orderCosts = [
  { id: 'conversion_cost', label: say.conversion, note: say.conversionCostNote, ofPrice: 0.08 },
  { id: 'delivery_cost', label: say.delivery, note: say.deliveryCostNote, ofPrice: 0.15 },
  { id: 'service_cost', label: say.service, note: say.supportAndEverythingAfterSale, ofPrice: 0.05 },
  { id: 'other_cost', label: say.otherCostsOfOrder, note: say.otherCostNote, ofPrice: 0.02 },
] as const satisfies readonly {
  readonly id: string;
  readonly label: Texts;
  readonly note: Texts;
  readonly ofPrice: number;
}[];

export function inputsSheet(economy: Economy): SheetSpec {
  const { offers, entries } = economy;
  return {
    id: 'inputs',
    role: 'inputs',
    name: say.inputs,
    purpose: say.inputsPurpose,
    blocks: [
      tiersTable(economy.currency, economy.tiers),
      channelsTable(economy),
      orderBlock(economy),
      ...(offers.length > 0 ? [offersTable(economy)] : []),
      mechanicsTable(economy),
      growthBlock,
      gridBlock,
      ...(entries.length > 0 ? [entriesTable(economy)] : []),
      { kind: 'inputs', title: say.aboutModel, inputs: [preparedBy, toleranceInput] },
    ],
  };
}

function channelsTable(economy: Economy): InputTableSpec {
  const { currency, channels } = economy;
  return {
    kind: 'inputTable',
    id: 'channels',
    title: say.channels,
    rowHeader: say.channel,
    complete: true,
    columns: [
      { id: 'spend', needed: true, label: say.spend, unit: currency, note: say.spendNote, format: 'money' },
      {
        id: 'customers',
        needed: true,
        label: say.customers,
        unit: people,
        note: say.newOnesOfSameStretch,
        format: 'count',
      },
    ],
    rows: channels.map((name, index) => {
      const customers = Math.max(10, 120 - 25 * index);
      return {
        id: rowOf('channel', index),
        label: name,
        items: itemOf('channels', index),
        // Each channel somewhat dearer than the one before.
        cells: { spend: inPrices(economy, customers * (0.22 + 0.1 * index)), customers },
      };
    }),
  };
}

function orderBlock(economy: Economy): BlockSpec {
  const perOrder = per(economy.currency, order);
  return {
    kind: 'inputs',
    title: say.firstOrder,
    inputs: [
      singlePriceInput(economy.currency, economy.averagePrice),
      refundRateInput,
      paymentFeeInput,
      ...orderCosts.map(({ id, label, note, ofPrice }): InputSpec => ({
        id,
        label,
        unit: perOrder,
        note,
        format: 'price',
        example: inPrices(economy, ofPrice),
      })),
    ],
  };
}

/** F2: forty of a hundred first buyers take the next course, ten the dearest offer. */
const offerRates = [0.4, 0.1, 0.08, 0.06, 0.05, 0.04];

function offersTable({ currency, offers }: Economy): InputTableSpec {
  const amount = per(currency, order);
  return {
    kind: 'inputTable',
    id: 'offers',
    title: say.repeatOffers,
    rowHeader: say.offer,
    complete: true,
    columns: [
      { id: 'rate', needed: true, label: say.whoBuyIt, unit: ofBuyers, note: say.ofFirstBuyers, format: 'percent' },
      { id: 'price', needed: true, label: say.price, unit: amount, note: say.whatIsPaid, format: 'price' },
      { id: 'cost', needed: true, label: say.cost, unit: amount, note: say.allOfOneSale, format: 'price' },
    ],
    rows: offers.map(({ name, price }, index) => ({
      id: rowOf('offer', index),
      label: name,
      items: itemOf('offers', index),
      answers: 'offers',
      cells: { rate: offerRates[index] ?? 0, price, cost: Math.round(price * 40) / 100 },
    })),
  };
}

function mechanicsTable(economy: Economy): InputTableSpec {
  return {
    kind: 'inputTable',
    id: 'mechanics',
    title: say.referrals,
    rowHeader: say.mechanic,
    complete: true,
    columns: [
      {
        id: 'invited',
        needed: true,
        label: say.invited,
        unit: say.peoplePerCustomer,
        note: say.invitedNote,
        format: 'decimal',
        max: 1000,
      },
      {
        id: 'conversion',
        needed: true,
        label: say.whoOfThemBuy,
        unit: say.ofInvited,
        note: say.payingCustomers,
        format: 'percent',
      },
      {
        id: 'reward',
        needed: true,
        label: say.reward,
        unit: per(economy.currency, say.referred),
        note: say.forEachWhoBought,
        format: 'price',
      },
    ],
    rows: mechanics.map(({ id, label, invited, conversion }) => ({
      id,
      label,
      cells: { invited, conversion, reward: inPrices(economy, 0.1) },
    })),
  };
}

const growthBlock: BlockSpec = {
  kind: 'inputs',
  title: say.growthByReferrals,
  inputs: [
    {
      id: 'start_users',
      label: say.customersAtStart,
      unit: people,
      note: say.startUsersNote,
      format: 'count',
      example: 10,
    },
    {
      id: 'tried_factor',
      label: say.kToCompareWith,
      unit: factor,
      note: say.triedFactorNote,
      format: 'decimal',
      max: 20,
      example: 2,
    },
  ],
};

const gridBlock: BlockSpec = {
  kind: 'inputs',
  title: say.priceAgainstCac,
  inputs: [
    {
      id: 'grid_step',
      label: say.stepOfGrid,
      unit: share,
      note: say.gridStepNote,
      format: 'percent',
      max: 0.33,
      example: 0.1,
    },
  ],
};

/** Price against the main product, cost, cost of a lead, who join, who of them buy the main product. */
const entryExamples = [
  { price: 0, cost: 0.02, lead: 0.02, joined: 0.45, bought: 0.06 },
  { price: 0.04, cost: 0.03, lead: 0.02, joined: 0.15, bought: 0.2 },
  { price: 0.25, cost: 0.08, lead: 0.03, joined: 0.06, bought: 0.35 },
  { price: 1, cost: 0.3, lead: 0.04, joined: 0.03, bought: 0.3 },
  { price: 0, cost: 0.04, lead: 0.02, joined: 0.3, bought: 0.08 },
] as const;

function entriesTable(economy: Economy): InputTableSpec {
  const { currency, entries } = economy;
  const each = per(currency, say.participant);
  return {
    kind: 'inputTable',
    id: 'entries',
    title: say.deliveryModels,
    rowHeader: say.model,
    complete: true,
    columns: [
      { id: 'price', needed: true, label: say.priceOfEntry, unit: each, note: say.n0WhereItIsFree, format: 'price' },
      { id: 'cost', needed: true, label: say.costOfEntry, unit: each, note: say.toServeOne, format: 'price' },
      {
        id: 'lead_cost',
        needed: true,
        label: say.costOfLead,
        unit: per(currency, say.lead),
        note: say.advertisingOnly,
        format: 'price',
      },
      {
        id: 'joined',
        needed: true,
        label: say.whoJoin,
        unit: say.percentOfLeads,
        note: say.tookEntry,
        format: 'percent',
      },
      {
        id: 'bought',
        needed: true,
        label: say.whoBuyNext,
        unit: say.percentOfParticipants,
        note: say.mainProduct,
        format: 'percent',
      },
    ],
    rows: entries.map((name, index) => {
      const { price, cost, lead, joined, bought } = entryExamples[index] ?? entryExamples[0];
      return {
        id: rowOf('entry', index),
        label: name,
        items: itemOf('entries', index),
        cells: {
          price: inPrices(economy, price),
          cost: inPrices(economy, cost),
          lead_cost: inPrices(economy, lead),
          joined,
          bought,
        },
      };
    }),
  };
}
