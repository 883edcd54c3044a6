import { authorFacts, noNumberWords } from '../building-blocks/general';
import { timelineSpec } from '../building-blocks/timeline';
import type { ModelSpec, Words } from '../spec';
import { template, type AnswersTo } from '../asked';
import { channelsSheet } from './channels';
import { checks } from './checks';
import { dataSheet, dataWords } from './data';
import { typicalAmount } from './example';
import { improvementSheet, verdictWords } from './improvement';
import { countsSheet, exampleSheet, goalWords, targetsSheet } from './inputs';
import { periodsSheet } from './periods';
import { funnelOf, hasRetentionFirst, presets, questions, type Funnel } from './questions';
import { bottleneckLabel, funnelSheet } from './results';
import { noRetentionFirst, retentionFirst } from './retention-first';
import * as say from './index.texts';

/** The activation funnel: counts by channel and stage → conversions → losses and the bottleneck → what to change. */

const steps: readonly Words[] = [say.steps, say.steps2, say.steps3, say.steps4, say.steps5, say.steps6];

const method: readonly Words[] = [
  say.method,
  say.method2,
  say.method3,
  say.method4,
  say.method5,
  say.method6,
  say.method7,
  say.method8,
];

function build(answers: AnswersTo<typeof questions>): ModelSpec {
  const funnel = funnelOf(answers);
  return {
    title: funnel.name,
    currency: { code: funnel.currency, typical: typicalAmount(funnel) },
    timeline: timelineSpec(funnel.timeline),
    about: {
      facts: [
        { label: say.kindOfFunnel, formula: 'word(preset)' },
        { label: say.product, formula: 'word(product)' },
        ...authorFacts,
        { label: say.dataShown, formula: 'shown_on_funnel' },
        { label: bottleneckLabel, formula: 'bottleneck' },
      ],
      steps,
      method: [...method, ...retentionMethod(funnel)],
    },
    words: {
      ...goalWords,
      ...verdictWords,
      ...dataWords,
      none: noNumberWords.none,
      no_bottleneck: say.allOnTarget,
      preset: presetLabel(funnel),
      product: funnel.product,
    },
    sheets: [
      countsSheet(funnel),
      targetsSheet(funnel),
      exampleSheet(funnel),
      dataSheet(funnel),
      periodsSheet(funnel),
      funnelSheet(funnel),
      channelsSheet(funnel),
      improvementSheet(funnel),
    ],
    checks: { tolerance: 'check_tolerance', rows: checks(funnel) },
  };
}

function retentionMethod(funnel: Funnel): readonly Words[] {
  if (funnel.preset !== 'rarra') return [];
  return [hasRetentionFirst(funnel) ? retentionFirst : noRetentionFirst];
}

function presetLabel({ preset }: Funnel): Words {
  return presets.find(({ id }) => id === preset)?.label ?? preset;
}

export const activationFunnel = template({
  id: 'activation-funnel',
  kind: 'model',
  version: 2,
  name: say.activationFunnel,
  purpose: say.activationFunnelPurpose,
  inShort: say.activationFunnelInShort,
  group: 'measure',
  startFor: ['consultant'],
  searchedAs: say.activationFunnelSearchedAs,
  sources: [
    'McClure, D. (2007). Startup Metrics for Pirates: AARRR. 500 Hats.',
    'Farris, P. W., Bendle, N. T., Pfeifer, P. E., & Reibstein, D. J. (2010). Marketing Metrics (2nd ed.), ch. 6. Pearson.',
  ],
  questions,
  filledFromTables: {
    customersOfChannel: 'count_{channel}_{stage}',
    peopleOfChannel: 'count_{channel}_{stage}',
    spendOfChannel: 'spend_{channel}',
  },
  goingOn: { window: { from: 'count_from', to: 'count_to' } },
  build,
});
