import type { ReactElement } from 'react';
import { LatePage } from '../LatePage';
import type { Late } from '../part';
import { useLanguage } from '../speech';
import type { TemplateCard } from './cards';
import { Gallery } from './Gallery';
import type { ModelsPart } from './models-part';
import type { Models } from './useModels';

export interface ModelPagesProps {
  readonly cards: readonly TemplateCard[];
  /** Which template's page is open; the gallery without one. */
  readonly item: string | undefined;
  readonly models: Models;
  readonly late: Late<ModelsPart>;
  readonly onFailed: () => void;
}

/** What the Models page shows: the gallery, or the pages of one template. */
export function ModelPages({ cards, item, models, late, onFailed }: ModelPagesProps): ReactElement {
  const language = useLanguage();
  const card = cards.find(({ id }) => id === item);
  if (!card && !isUnderWay(models)) return <Gallery cards={cards} models={models} />;
  if (!late.content) return <LatePage title={card?.name[language] ?? ''} late={late} onFailed={onFailed} />;
  const { TemplatePages, templates } = late.content;
  return <TemplatePages template={templates.find(({ id }) => id === card?.id)} models={models} />;
}

/** Work that is seen on whatever address of the page. */
function isUnderWay({ work }: Models): boolean {
  return work.kind === 'creating' || work.kind === 'reading';
}

/** A key for the screen that `ModelPages` shows: it changes when another screen comes up. */
export function modelScreen(item: string | undefined, { work }: Models): string {
  if (work.kind === 'creating' || work.kind === 'reading') return work.kind;
  if (item === undefined) return 'gallery';
  const ended = work.kind !== 'none' && work.template.id === item;
  return `${item} ${ended ? work.kind : 'questions'}`;
}
