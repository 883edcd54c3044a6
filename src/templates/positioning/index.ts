import { template } from '../asked';
import { noNumberWords } from '../building-blocks/general';
import type { BlockSpec, SheetSpec } from '../spec';
import { facts, method, steps } from './about';
import { fitPart } from './fit';
import { marketPart } from './market';
import { actionsPart } from './overdue';
import type { Part } from './part';
import { questions } from './questions';
import { retentionPart } from './retention';
import { questionsPart, swotPart } from './swot';
import * as say from './index.texts';

/** Where a product stands among others in the eyes of customers, what follows from it, and whether they would miss it. */
export const positioning = template({
  id: 'positioning',
  kind: 'document',
  version: 1,
  name: say.positioningAndFit,
  purpose: say.positioningPurpose,
  inShort: say.positioningInShort,
  group: 'documents',
  startFor: [],
  searchedAs: say.positioningSearchedAs,
  sources: [
    'Weihrich, H. (1982). The TOWS Matrix: A Tool for Situational Analysis. Long Range Planning, 15(2), 54–66.',
    'Wilson, E. B. (1927). Probable Inference, the Law of Succession, and Statistical Inference. Journal of the American Statistical Association, 22(158), 209–212.',
    'Olsen, D. (2015). The Lean Product Playbook. Wiley.',
    'Ellis, S., & Brown, M. (2017). Hacking Growth. Crown Business.',
  ],
  questions,
  build: ({ name, competitors, criteria, start: asOf, ...parts }) => {
    const has = (answer: 'no' | 'yes', part: () => Part): readonly Part[] => (answer === 'yes' ? [part()] : []);
    const market = marketPart({ competitors, criteria, asOf });
    const swot = has(parts.has_swot, swotPart);
    const asked = has(parts.has_questions, questionsPart);
    const fit = has(parts.has_fit, () => fitPart(asOf));
    const kept = has(parts.has_retention, retentionPart);
    const actions = has(parts.has_actions, () => actionsPart(asOf));
    const all = [market, ...swot, ...asked, ...fit, ...kept, ...actions];
    return {
      title: name,
      about: {
        facts,
        steps,
        method: method({ swot: swot.length > 0, fit: fit.length > 0, retention: kept.length > 0 }),
      },
      words: {
        none: noNumberWords.none,
        ...Object.fromEntries(all.flatMap(({ words = {} }) => Object.entries(words))),
      },
      sheets: [
        ...toFillIn(competitorsSheet, [market]),
        ...toFillIn(strategySheet, [...swot, ...asked]),
        ...toFillIn(fitSheet, [...fit, ...kept]),
        ...toFillIn(actionsSheet, actions),
        { ...workings, blocks: all.flatMap((part) => part.workings ?? []) },
        {
          ...results,
          blocks: [
            {
              kind: 'figures',
              title: say.atGlance,
              asTiles: true,
              figures: all
                .flatMap((part) => part.headlines ?? [])
                .sort((one, other) => headlines.indexOf(one.id) - headlines.indexOf(other.id)),
            },
            ...all.flatMap((part) => part.results ?? []),
          ],
        },
      ],
    };
  },
});

/** Four in a row: those that are words stand first in it, where there is room for them. */
const headlines = [
  'nearest_rival',
  'own_place',
  'empty_places',
  'very_share',
  'strongest_strategy',
  'steps_confirmed',
  'retention_verdict',
  'overdue_actions',
  'next_step',
];

/** A sheet for parts that are to be filled in, where there are any. */
function toFillIn(about: Omit<SheetSpec, 'blocks'>, parts: readonly Part[]): readonly SheetSpec[] {
  const blocks: readonly BlockSpec[] = parts.flatMap(({ inputs }) => inputs);
  return blocks.length === 0 ? [] : [{ ...about, blocks }];
}

const competitorsSheet = { id: 'market', role: 'inputs', name: say.competitors, purpose: say.marketPurpose } as const;

const strategySheet = { id: 'strategy', role: 'inputs', name: say.strategy, purpose: say.strategyPurpose } as const;

const fitSheet = { id: 'fit', role: 'inputs', name: say.marketFit, purpose: say.fitPurpose } as const;

const actionsSheet = {
  id: 'actions_sheet',
  role: 'inputs',
  name: say.actions,
  purpose: say.actionsSheetPurpose,
} as const;

const workings = { id: 'workings', role: 'workings', name: say.workings, purpose: say.workingsPurpose } as const;

const results = { id: 'results', role: 'results', name: say.results, purpose: say.resultsPurpose } as const;
