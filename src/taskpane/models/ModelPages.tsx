import { Button } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import type { Template } from '../../templates/template';
import { Failure } from '../Failure';
import { Page } from '../Page';
import { linkTo } from '../route';
import { useLanguage, useWords } from '../speech';
import { Created } from './Created';
import { Creating } from './Creating';
import { Gallery } from './Gallery';
import { firstPlace, Questions } from './Questions';
import { Review } from './Review';
import type { Models } from './useModels';

export interface ModelPagesProps {
  readonly templates: readonly Template[];
  /** Which template's page is open; the gallery without one. */
  readonly item: string | undefined;
  readonly models: Models;
}

/** What the Models page shows: the gallery, the questions of a template, or how its creation goes and went. */
export function ModelPages({ templates, item, models }: ModelPagesProps): ReactElement {
  const language = useLanguage();
  const words = useWords();
  const template = templates.find(({ id }) => id === item);
  const { work } = models;
  const [place, setPlace] = useState(firstPlace);
  // Answers that were used, or left for the gallery, are begun with the first of them.
  const isOver = !template || work.kind === 'created' || work.kind === 'reading' || work.kind === 'removed';
  useEffect(() => {
    if (isOver) setPlace(firstPlace);
  }, [isOver, item]);
  if (work.kind === 'creating') return <Creating work={work} onCancel={models.cancel} />;
  if (work.kind === 'reading')
    return <Page title={words.change.title(work.template.name[language])}>{words.change.reading}</Page>;
  if (!template) return <Gallery templates={templates} models={models} />;
  if (work.kind === 'created' && work.template === template) return <Created work={work} models={models} />;

  if (work.kind === 'changing' && work.template === template) {
    return <Questions form={work.change.form} models={models} place={place} onPlace={setPlace} change={work.change} />;
  }
  if (work.kind === 'reviewing' && work.template === template) return <Review work={work} models={models} />;

  const form = models.formOf(template);
  if (work.kind === 'notCreated' && work.template === template) {
    return (
      <Page title={template.name[language]} back={{ href: linkTo({ page: 'models' }), text: words.models.back }}>
        <Failure doing="create" failure={work.failure}>
          <Button
            appearance="primary"
            onClick={() => void (work.change ? models.createAnew(work.change) : models.create(form))}
          >
            {words.failure.tryAgain}
          </Button>
          <Button onClick={() => (work.change ? models.backToChange(work.change) : models.leave())}>
            {words.failure.backToAnswers}
          </Button>
        </Failure>
      </Page>
    );
  }
  return <Questions form={form} models={models} place={place} onPlace={setPlace} />;
}

/** A key for the screen that `ModelPages` shows: it changes when another screen comes up. */
export function modelScreen(item: string | undefined, { work }: Models): string {
  if (work.kind === 'creating' || work.kind === 'reading') return work.kind;
  if (item === undefined) return 'gallery';
  const ended = work.kind !== 'none' && work.template.id === item;
  return `${item} ${ended ? work.kind : 'questions'}`;
}
