import type { Texts } from '../../locales/language';
import { days } from '../building-blocks/units';
import type { Formula, InputTableSpec, TableSpec } from '../spec';
import { lineCount, lineIds, lineLabel, lineWord } from './objections';
import { longText, shortText, type Part } from './offer';
import * as say from './presale.texts';

const examples: readonly {
  readonly what: Texts;
  readonly who: Texts;
  readonly materials: Texts;
  readonly length: number;
  readonly pass: number;
}[] = [
  { what: say.qualification, who: say.sellerOneWhoAsked, materials: say.examplesMaterials, length: 3, pass: 0.6 },
  { what: say.configuration, who: say.sellerMethodologist, materials: say.examplesMaterials2, length: 7, pass: 0.7 },
  { what: say.pilot, who: say.curatorTenOfTheirPeople, materials: say.examplesMaterials3, length: 14, pass: 0.5 },
  { what: say.proposal, who: say.examplesWho, materials: say.examplesMaterials4, length: 5, pass: 0.8 },
  {
    what: say.contract,
    who: say.lawyersOfBothFinance,
    materials: say.contractDataProtectionAgreementInvoice,
    length: 20,
    pass: 0.9,
  },
];

export function presaleSheet(): Part {
  const ids = lineIds(examples.length);
  const typed = { ...longText, needed: true };
  const table: InputTableSpec = {
    kind: 'inputTable',
    id: 'presale',
    title: say.stepsBeforeSale,
    columns: [
      { id: 'what', label: say.step, note: say.inOrder, ...shortText, needed: true },
      { id: 'who', label: say.whoTakesPart, note: say.onBothSides, ...typed },
      { id: 'materials', label: say.contentAndMaterials, note: say.whatIsShownAndSent, ...typed },
      { id: 'length', label: say.days, unit: days, note: say.asRule, format: 'count', max: 3650, needed: true },
      {
        id: 'pass',
        label: say.pass,
        unit: say.percentOfThoseWhoCame,
        note: say.toNextStep,
        format: 'percent',
        needed: true,
      },
    ],
    rows: examples.map((cells, index) => ({ id: `line_${index + 1}`, cells: { ...cells } })),
    blankRows: lineCount - examples.length,
  };
  const results: TableSpec = {
    kind: 'table',
    id: 'presale_results',
    title: say.presaleResultsTitle,
    rowHeader: lineWord,
    columns: [
      { id: 'what', label: say.whatLabel, format: 'text', longest: shortText.maxLength },
      { id: 'so_far', label: say.daysSoFar, unit: days, format: 'count' },
      { id: 'conversion', label: say.conversionToHere, unit: say.percentOfAllWhoBegan, format: 'percent' },
      { id: 'pass', label: say.passThisStep, unit: '%', format: 'percent' },
    ],
    mark: {
      when: 'AND(ISNUMBER(presale_results.this.pass), presale_results.this.pass = MIN(presale_results.pass))',
      as: 'warning',
    },
    rows: ids.map((id, index) => {
      const known = (formula: Formula): Formula => `IF(presale.${id}.what = "", word(none), ${formula})`;
      return {
        id,
        label: lineLabel(index),
        cells: {
          what: `presale.${id}.what & ""`,
          so_far: known(`presale_sums.${id}.days + 0`),
          conversion: known(`presale_sums.${id}.conversion + 0`),
          pass: known(`presale.${id}.pass + 0`),
        },
      };
    }),
  };
  // What was left out passes on what came to it.
  const sums: TableSpec = {
    kind: 'table',
    id: 'presale_sums',
    title: say.stepByStep,
    rowHeader: lineWord,
    columns: [
      { id: 'days', label: say.daysLabel, unit: days, format: 'count' },
      { id: 'conversion', label: say.conversion, unit: '%', format: 'percent' },
    ],
    rows: ids.map((id, index) => {
      const before = ids[index - 1];
      const step = (column: string, otherwise: string): Formula =>
        `IF(presale.${id}.what = "", ${otherwise}, presale.${id}.${column})`;
      return {
        id,
        label: lineLabel(index),
        cells: {
          days: before === undefined ? step('length', '0') : `presale_sums.${before}.days + ${step('length', '0')}`,
          conversion:
            before === undefined ? step('pass', '1') : `presale_sums.${before}.conversion * ${step('pass', '1')}`,
        },
      };
    }),
  };
  return {
    sheet: {
      id: 'presale_sheet',
      role: 'inputs',
      name: say.presale,
      purpose: say.presaleSheetPurpose,
      blocks: [table],
    },
    workings: [sums],
    results: [results],
  };
}
