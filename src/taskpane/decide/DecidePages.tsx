import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { afterSentence } from '../../locales/joining';
import { Failure } from '../Failure';
import { Page } from '../Page';
import { linkTo } from '../route';
import { useLanguage, useWords } from '../speech';
import { Answered } from './Answered';
import { Asking } from './Asking';
import { Home } from './Home';
import { RollForward, Rolling } from './RollForward';
import { Running } from './Running';
import { Snapshots } from './Snapshots';
import type { Deciding } from './work';
import { useDecideWords } from './words';

/** What the Decide page shows: the questions that a model can be asked, one of them, or how its answer comes and came. */
export function DecidePages({ deciding }: { readonly deciding: Deciding }): ReactElement {
  const language = useLanguage();
  const all = useWords();
  const words = useDecideWords();
  const { work, subject, settings } = deciding;
  if (work.kind === 'notOpened') {
    return (
      <Page title={all.decide.page} back={{ href: linkTo({ page: 'models' }), text: words.models }}>
        {work.failure ? (
          <Failure doing={{ what: words.failed.read }} failure={work.failure}>
            <Button appearance="primary" onClick={deciding.openAgain}>
              {all.failure.tryAgain}
            </Button>
          </Failure>
        ) : (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{words.noModel + afterSentence(language) + words.noModelNext}</MessageBarBody>
          </MessageBar>
        )}
      </Page>
    );
  }
  if (work.kind === 'running') return <Running work={work} onCancel={deciding.cancel} />;
  if (work.kind === 'rolling') return <Rolling work={work} onCancel={deciding.cancel} />;
  if (!subject || !settings) {
    return (
      <Page title={all.decide.page}>
        <span role="status">{words.reading}</span>
      </Page>
    );
  }
  if (work.kind === 'answered') return <Answered work={work} subject={subject} deciding={deciding} />;
  if (work.kind === 'snapshots') return <Snapshots work={work} subject={subject} deciding={deciding} />;
  if (work.kind === 'roll' || work.kind === 'rolled')
    return <RollForward work={work} subject={subject} deciding={deciding} />;
  if (work.kind === 'asking')
    return <Asking key={work.tool} work={work} subject={subject} settings={settings} deciding={deciding} />;
  return <Home subject={subject} deciding={deciding} />;
}

/** A key for the screen that `DecidePages` shows: it changes when another screen comes up. */
export function decideScreen({ work }: Deciding): string {
  if (work.kind === 'asking' || work.kind === 'running') return `${work.kind} ${work.tool}`;
  return work.kind === 'answered' ? `answered ${work.outcome.tool}` : work.kind;
}
