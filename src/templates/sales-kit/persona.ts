import type { Texts } from '../../locales/language';
import type { InputTableSpec } from '../spec';
import { longText, type Buyers, type Part } from './offer';
import * as say from './persona.texts';

/** What is asked of a buyer, with the answer of somebody who buys alone and of somebody who buys for a company. */
const lines: readonly { readonly id: string; readonly label: Texts; readonly alone: Texts; readonly company: Texts }[] =
  [
    {
      id: 'goals',
      label: say.goalsOfCompanyOrFamily,
      alone: say.secondIncomeWithoutLeavingJob,
      company: say.goalsCompany,
    },
    { id: 'motive', label: say.personalMotive, alone: say.motiveAlone, company: say.motiveCompany },
    { id: 'management', label: say.motiveOfManagement, alone: say.managementAlone, company: say.managementCompany },
    { id: 'criteria', label: say.criteriaOfChoice, alone: say.criteriaAlone, company: say.criteriaCompany },
    { id: 'barriers', label: say.barriers, alone: say.barriersAlone, company: say.barriersCompany },
    { id: 'approval', label: say.howItIsApproved, alone: say.approvalAlone, company: say.approvalCompany },
    { id: 'budget', label: say.budgetAndItsOwner, alone: say.budgetAlone, company: say.budgetCompany },
    { id: 'alternatives', label: say.alternatives, alone: say.alternativesAlone, company: say.alternativesCompany },
  ];

export function personaSheet(buyers: Buyers, personas: readonly string[]): Part {
  const card = (name: string, index: number): InputTableSpec => ({
    kind: 'inputTable',
    id: `persona_${index + 1}`,
    title: name,
    rowHeader: say.question,
    columns: [
      {
        id: 'answer',
        label: say.answer,
        note: say.inWordsOfRealBuyers,
        items: [{ question: 'personas', number: index + 1 }],
        ...longText,
        needed: true,
      },
    ],
    rows: lines.map(({ id, label, alone, company }) => ({
      id,
      label,
      // The first is of those the kit is for, the next of the others, and so on by turns.
      cells: { answer: (buyers === 'people') === (index % 2 === 0) ? alone : company },
    })),
  });
  return {
    sheet: {
      id: 'persona',
      role: 'inputs',
      name: say.personas,
      purpose: say.personaSheetPurpose,
      blocks: [
        { kind: 'guidance', title: say.howToFindOut, paragraphs: [say.personaSheetBlockParagraphs] },
        ...(personas.length > 1 ? [{ kind: 'beside' as const, blocks: personas.map(card) }] : personas.map(card)),
      ],
    },
  };
}
