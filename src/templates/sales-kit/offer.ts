import { authorInputs } from '../building-blocks/general';
import type { BlockSpec, InputTableSpec, SheetSpec, Words } from '../spec';
import * as say from './offer.texts';

/** Who buys, in the examples. */
export type Buyers = 'people' | 'companies';

/** How long a text may be, and how many lines its cell has. */
export const longText = { format: 'text', maxLength: 160, lines: 4 } as const;
export const shortText = { format: 'text', maxLength: 60, lines: 2 } as const;

/** A sheet to fill in, and what is computed from it. */
export interface Part {
  readonly sheet: SheetSpec;
  readonly workings?: readonly BlockSpec[];
  readonly results?: readonly BlockSpec[];
}

type Cells = Readonly<Record<string, Words>>;

const beginner: Cells = {
  segment: say.beginnersWhoChangeProfession,
  price: say.price,
  positioning: say.positioning,
  value: say.value,
  features: say.features,
  terms: say.terms,
  returns: say.returns,
  renewal: say.renewal,
};

const team: Cells = {
  segment: say.segment,
  price: say.n390Seat,
  positioning: say.positioning2,
  value: say.value2,
  features: say.features2,
  terms: say.terms2,
  returns: say.returns2,
  renewal: say.renewal2,
};

const corporation: Cells = {
  segment: say.corporationsFrom50Seats,
  price: say.from15000Programme,
  positioning: say.positioning3,
  value: say.value3,
  features: say.features3,
  terms: say.terms3,
  returns: say.returns3,
  renewal: say.renewal3,
};

export function offerSheet(buyers: Buyers, asOf: string): Part {
  // Eight texts beside each other: narrow columns, high rows, so that the sheet can be read in print.
  const typed = { ...longText, lines: 6, needed: true };
  const table: InputTableSpec = {
    kind: 'inputTable',
    id: 'offers',
    title: say.offerBySegment,
    columns: [
      { id: 'segment', label: say.segmentLabel, note: say.whoBuys, ...shortText, needed: true },
      { id: 'price', label: say.priceLabel, note: say.withInstalments, ...shortText, needed: true },
      { id: 'positioning', label: say.positioningLabel, note: say.forWhomAgainstWhat, ...typed },
      { id: 'value', label: say.valueLabel, note: say.whatChangesForThem, ...typed },
      { id: 'features', label: say.whatIsIncluded, note: say.inNumbers, ...typed },
      { id: 'terms', label: say.termsOfSale, note: say.paymentAndAccess, ...typed },
      { id: 'returns', label: say.returnsLabel, note: say.whatUntilWhen, ...typed },
      { id: 'renewal', label: say.renewalLabel, note: say.whatComesNext, ...typed },
    ],
    rows: (buyers === 'people' ? [beginner, team] : [team, corporation]).map((cells, index) => ({
      id: `segment_${index + 1}`,
      cells,
    })),
    blankRows: 4,
  };
  return {
    sheet: {
      id: 'offer',
      role: 'inputs',
      name: say.offer,
      purpose: say.offerSheetPurpose,
      blocks: [table, { kind: 'inputs', title: say.aboutKit, inputs: authorInputs(asOf) }],
    },
  };
}
