import type { Texts } from '../../../locales/language';
import { days } from '../../building-blocks/units';
import type { InputTableSpec } from '../../spec';
import { longText, owner, owners } from './people';
import * as say from './way-out.texts';

/** The way out: what is promised, and what is done step by step. */

export const exitPrinciples: InputTableSpec = {
  kind: 'inputTable',
  id: 'exit_principles',
  title: say.exitPrinciples,
  rowHeader: say.principle,
  columns: [{ id: 'meaning', label: say.whatItMeansHere, note: say.whatYouPromise, ...longText }],
  rows: [
    { id: 'customer', label: say.customerFirst, cells: { meaning: say.customerCellsMeaning } },
    { id: 'compliance', label: say.riskAndCompliance, cells: { meaning: say.complianceCellsMeaning } },
    { id: 'reputation', label: say.reputation, cells: { meaning: say.reputationCellsMeaning } },
  ],
};

export const exitStepIds = ['principles', 'notice', 'execution', 'after_care'] as const;
export const exitStepNames: Readonly<Record<(typeof exitStepIds)[number], Texts>> = {
  principles: say.decisionAndPrinciples,
  notice: say.notice,
  execution: say.execution,
  after_care: say.afterCare,
};

export const exitSteps: InputTableSpec = {
  kind: 'inputTable',
  id: 'exit_steps',
  title: say.exitPlan,
  rowHeader: say.step,
  complete: true,
  columns: [
    { id: 'what', label: say.whatIsDone, note: say.workOfStep, ...longText },
    owner,
    {
      id: 'length',
      needed: true,
      label: say.length,
      unit: days,
      note: say.lengthNote,
      format: 'count',
      min: 1,
      max: 3650,
    },
  ],
  rows: [
    {
      id: 'principles',
      label: exitStepNames.principles,
      cells: { what: say.principlesCellsWhat, owner: owners.product, length: 14 },
    },
    {
      id: 'notice',
      label: exitStepNames.notice,
      cells: { what: say.noticeCellsWhat, owner: owners.marketing, length: 30 },
    },
    {
      id: 'execution',
      label: exitStepNames.execution,
      cells: { what: say.executionCellsWhat, owner: owners.service, length: 60 },
    },
    {
      id: 'after_care',
      label: exitStepNames.after_care,
      cells: { what: say.afterCareCellsWhat, owner: owners.service, length: 180 },
    },
  ],
};
