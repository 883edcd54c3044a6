import type { Texts } from '../../../locales/language';
import { no, yes } from '../../building-blocks/units';
import type { InputTableSpec, Words } from '../../spec';
import { stage as stageWord, stageNames, stageIds, type StageId } from '../words';
import { owner, owners } from './people';
import * as say from './tools.texts';

/** What marketing works with, and when it is first needed. */

export const tools: InputTableSpec = {
  kind: 'inputTable',
  id: 'tools',
  title: say.marketingTools,
  columns: [
    { id: 'what', label: say.tool, note: say.typeOverAnyLine, format: 'text', needed: true, maxLength: 60 },
    {
      id: 'stage',
      label: stageWord,
      note: say.stageNote,
      format: 'choice',
      needed: true,
      options: stageIds.map((stage) => stageNames[stage]),
    },
    owner,
    { id: 'ready', label: say.ready, note: say.readyNote, format: 'choice', options: [yes, no] },
  ],
  rows: (
    [
      [say.landingPage, 'introduction', owners.marketing],
      [say.salesAndMarketingKit, 'introduction', owners.marketing],
      [say.objectionsAndAnswers, 'introduction', owners.product],
      [say.freeTrialOrDemo, 'introduction', owners.marketing],
      [say.caseStudies, 'growth', owners.marketing],
      [say.referralProgramme, 'growth', owners.marketing],
      [say.partnerChannel, 'growth', owners.marketing],
      [say.loyaltyProgramme, 'maturity', owners.service],
      [say.bundlesAndUpsells, 'maturity', owners.product],
      [say.offerToMoveToSuccessor, 'decline', owners.service],
    ] as const satisfies readonly (readonly [Texts, StageId, Texts])[]
  ).map(([what, stage, person], index) => ({
    id: `tool_${index + 1}`,
    cells: { what, stage: stageNames[stage], owner: person, ready: no } satisfies Record<string, Words>,
  })),
  marks: [{ when: 'tools.this.ready = word(yes)', as: 'good' }],
  blankRows: 10,
};
