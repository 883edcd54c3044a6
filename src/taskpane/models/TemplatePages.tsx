import { Button } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import type { Template } from '../../templates/template';
import { Failure } from '../Failure';
import { Page } from '../Page';
import { linkTo } from '../route';
import { useLanguage, useWords } from '../speech';
import { Created } from './Created';
import { Creating } from './Creating';
import { inLanguage, openForm } from './form';
import { firstPlace, Questions } from './Questions';
import { Review } from './Review';
import type { Models } from './useModels';

export interface TemplatePagesProps {
  /** Undefined only while the gallery waits for work that goes on. */
  readonly template: Template | undefined;
  readonly models: Models;
}

/** The questions of a template, or how the creation of its model goes and went. */
export function TemplatePages({ template, models }: TemplatePagesProps): ReactElement | null {
  const language = useLanguage();
  const words = useWords();
  const { work } = models;
  const [place, setPlace] = useState(firstPlace);
  // Answers that were used, or left for the gallery, are begun with the first of them.
  const isOver = !template || work.kind === 'created' || work.kind === 'reading' || work.kind === 'removed';
  useEffect(() => {
    if (isOver) setPlace(firstPlace);
  }, [isOver]);
  useEffect(() => setPlace(firstPlace), [template?.id]);
  if (work.kind === 'creating') return <Creating work={work} onCancel={models.cancel} />;
  if (work.kind === 'reading')
    return <Page title={words.change.title(work.template.name[language])}>{words.change.reading}</Page>;
  if (!template) return null;
  const isOfThis = work.kind !== 'none' && work.template.id === template.id;
  if (isOfThis && work.kind === 'created') return <Created work={work} models={models} />;

  if (isOfThis && work.kind === 'changing') {
    return <Questions form={work.change.form} models={models} place={place} onPlace={setPlace} change={work.change} />;
  }
  if (isOfThis && work.kind === 'reviewing') return <Review work={work} models={models} />;

  const left = models.formOf(template);
  const titles = models.made.map(({ model }) => model.record.answers['name']);
  const form = left ? inLanguage(left, language) : openForm(template, language, models.today(), titles);
  if (isOfThis && work.kind === 'notCreated') {
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
