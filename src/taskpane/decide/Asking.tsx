import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Failure } from '../Failure';
import { Page } from '../Page';
import { linkTo } from '../route';
import { useWords } from '../speech';
import { AimField } from './AimField';
import type { AskProps } from './ask-props';
import { AskCompare } from './AskCompare';
import { AskMatters } from './AskMatters';
import { AskSure } from './AskSure';
import { AskTakes } from './AskTakes';
import type { Settings } from './settings';
import { isInTheWay } from './trouble';
import { figureOf, type Deciding, type Subject, type DecideWork } from './work';
import { useDecideWords } from './words';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '16px' },
  foot: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    margin: '0 -16px -24px',
    padding: '12px 16px',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  problem: { color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200 },
});

export interface AskingProps {
  readonly work: Extract<DecideWork, { kind: 'asking' }>;
  readonly subject: Subject;
  readonly settings: Settings;
  readonly deciding: Deciding;
}

const asks = { matters: AskMatters, sure: AskSure, takes: AskTakes, compare: AskCompare };

/** One of the questions: the result that is meant, and what is to be tried. */
export function Asking({ work, subject, settings, deciding }: AskingProps): ReactElement {
  const styles = useStyles();
  const words = useDecideWords();
  const all = useWords();
  const { tool, cancelled, failed } = work;
  const Ask = asks[tool];
  const { record } = subject.stored;
  const figure = figureOf(subject.opened, settings.aim);
  const isStuck = isInTheWay(figure?.trouble);
  const foot: AskProps['foot'] = (asked, problem) => (
    <div className={styles.foot}>
      {problem !== undefined && (
        <span role="alert" className={styles.problem}>
          {problem}
        </span>
      )}
      <Button
        appearance="primary"
        size="large"
        disabledFocusable={asked === undefined || isStuck}
        onClick={() => asked && !isStuck && void deciding.run(asked)}
      >
        {words.run}
      </Button>
    </div>
  );
  return (
    <Page
      title={words.tools[tool].title}
      intro={words.tools[tool].text}
      back={{
        href: linkTo({ page: 'decide', item: `${record.template.id}/${record.number}` }),
        text: words.home,
        onClick: deciding.home,
      }}
    >
      {cancelled && (
        <MessageBar layout="multiline">
          <MessageBarBody>{words.cancelled}</MessageBarBody>
        </MessageBar>
      )}
      {failed && (
        <Failure
          doing={{ what: words.failed[failed.doing], notRestored: words.failed.inputsNotRestored }}
          failure={failed.failure}
        >
          <Button onClick={() => deciding.ask(tool)}>{all.failure.tryAgain}</Button>
        </Failure>
      )}
      <div className={styles.form}>
        <AimField subject={subject} settings={settings} deciding={deciding} />
        <Ask subject={subject} settings={settings} deciding={deciding} foot={foot} />
      </div>
    </Page>
  );
}
