import { template } from '../asked';
import { authorFacts, noNumberWords } from '../building-blocks/general';
import type { BlockSpec, SheetSpec } from '../spec';
import { blueprintSheet } from './blueprint';
import { caseSheet } from './case-study';
import { objectionsSheet } from './objections';
import { offerSheet, type Part } from './offer';
import { personaSheet } from './persona';
import { presaleSheet } from './presale';
import { questions } from './questions';
import { scriptSheet } from './script';
import * as say from './index.texts';

/** What a seller needs at hand, a sheet for each part that was chosen. */
export const salesKit = template({
  id: 'sales-kit',
  kind: 'document',
  version: 1,
  name: say.salesKit,
  purpose: say.salesKitPurpose,
  inShort: say.salesKitInShort,
  group: 'documents',
  startFor: [],
  searchedAs: say.salesKitSearchedAs,
  sources: ['Shostack, G. L. (1984). Designing Services That Deliver. Harvard Business Review, 62(1), 133–139.'],
  questions,
  build: (answers) => {
    const { name, buyers, personas, stages, start } = answers;
    const parts: readonly (readonly [string, () => Part])[] = [
      ['yes', () => offerSheet(buyers, start)],
      [answers.has_persona, () => personaSheet(buyers, personas)],
      [answers.has_objections, () => objectionsSheet(stages)],
      [answers.has_script, () => scriptSheet(stages)],
      [answers.has_presale, presaleSheet],
      [answers.has_case, caseSheet],
      [answers.has_blueprint, blueprintSheet],
    ];
    const chosen = parts.filter(([isChosen]) => isChosen === 'yes').map(([, part]) => part());
    return {
      title: name,
      about: { facts: authorFacts, steps, method },
      words: { none: noNumberWords.none },
      sheets: [
        ...chosen.map(({ sheet }) => sheet),
        ...computed(
          workings,
          chosen.flatMap((part) => part.workings ?? []),
        ),
        ...computed(
          results,
          chosen.flatMap((part) => part.results ?? []),
        ),
      ],
    };
  },
});

/** A sheet of its own for what is computed, where there is any. */
const computed = (about: Omit<SheetSpec, 'blocks'>, blocks: readonly BlockSpec[]): readonly SheetSpec[] =>
  blocks.length === 0 ? [] : [{ ...about, blocks }];

const workings = { id: 'workings', role: 'workings', name: say.workings, purpose: say.linesCountedForResults } as const;

const results = { id: 'results', role: 'results', name: say.results, purpose: say.resultsPurpose } as const;

const steps = [say.steps, say.steps2, say.steps3];

const method = [say.method];
