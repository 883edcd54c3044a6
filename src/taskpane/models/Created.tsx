import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { Failure } from '../Failure';
import { SheetIcon } from '../icons';
import { Page } from '../Page';
import { linkTo } from '../route';
import { useLanguage, useWords } from '../speech';
import { isSameModel, type Made, type Models, type Work } from './useModels';

const useStyles = makeStyles({
  start: { display: 'flex', flexDirection: 'column', gap: '8px' },
  hint: { color: tokens.colorNeutralForeground2 },
  heading: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  sheets: { listStyleType: 'none', margin: '0 0 0 -8px', padding: 0 },
  sheet: { justifyContent: 'flex-start', width: '100%', fontWeight: tokens.fontWeightRegular, textAlign: 'left' },
  // Kept in the page while empty, so that a screen reader hears what comes; it takes no room.
  status: { ':empty': { marginTop: '-16px' } },
  next: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  question: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** What was made, where to begin, and the way back: everything can be taken out again. */
export function Created({ work, models }: { work: Extract<Work, { kind: 'created' }>; models: Models }): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const [asking, setAsking] = useState<Made | undefined>();
  const undo = useId();
  const removePrevious = useId();
  const { made, removing, failed, previous } = work;
  const { start, sheets } = made.model;
  // The button that asked has the focus again when the answer is no.
  const kept = useRef<Made | undefined>(undefined);
  const keep = (): void => {
    kept.current = asking;
    setAsking(undefined);
  };
  useEffect(() => {
    if (asking || !kept.current) return;
    document.getElementById(kept.current === made ? undo : removePrevious)?.focus();
    kept.current = undefined;
  }, [asking]);
  // As the workbook was when it was last looked at.
  const { checks, failing } = models.made.find((one) => isSameModel(one, made)) ?? made;
  return (
    <Page
      title={words.created.title(made.template.name[language])}
      back={{ href: linkTo({ page: 'models' }), text: words.models.back }}
    >
      {failed && <Failure doing={failed.doing} failure={failed.failure} />}
      <div className={styles.start}>
        <Button appearance="primary" size="large" disabled={removing} onClick={() => void models.goTo(made, start)}>
          {words.created.start}
        </Button>
        <span className={styles.hint}>{words.created.startHint}</span>
      </div>
      {failing && failing.count > 0 ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{checks}</MessageBarBody>
          <MessageBarActions>
            <Button disabled={removing} onClick={() => void models.goTo(made, failing)}>
              {words.created.seeChecks}
            </Button>
          </MessageBarActions>
        </MessageBar>
      ) : (
        checks !== '' && <span className={styles.hint}>{checks}</span>
      )}
      <div>
        <h2 className={styles.heading}>{words.created.sheets}</h2>
        <ul className={styles.sheets}>
          {sheets.map((sheet) => (
            <li key={sheet}>
              <Button
                className={styles.sheet}
                appearance="subtle"
                icon={<SheetIcon />}
                disabled={removing}
                onClick={() => void models.goTo(made, { sheet, address: 'A1' })}
              >
                {sheet}
              </Button>
            </li>
          ))}
        </ul>
      </div>
      <div role="status" className={styles.status}>
        {removing && words.created.undoing}
      </div>
      {previous === 'removed' && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{words.change.removed}</MessageBarBody>
        </MessageBar>
      )}
      {previous && previous !== 'removed' && (
        <MessageBar layout="multiline">
          <MessageBarBody>{words.change.previous}</MessageBarBody>
          <MessageBarActions>
            <Button id={removePrevious} disabled={removing} onClick={() => setAsking(previous)}>
              {words.change.removePrevious}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {asking && !removing ? (
        <div
          className={styles.question}
          role="group"
          aria-label={asking === made ? words.created.undo : words.change.removePrevious}
          onKeyDown={({ key }: KeyboardEvent) => key === 'Escape' && keep()}
        >
          <span>{words.created.undoQuestion}</span>
          <span>{asking.model.sheets.join(', ')}</span>
          <div className={styles.next}>
            <Button autoFocus onClick={keep}>
              {words.created.undoNo}
            </Button>
            <Button
              onClick={() => {
                setAsking(undefined);
                void models.remove(asking);
              }}
            >
              {words.created.undoYes}
            </Button>
          </div>
        </div>
      ) : (
        <div className={styles.next}>
          <Button disabled={removing} onClick={models.leave}>
            {words.created.another}
          </Button>
          <Button disabled={removing} onClick={() => void models.change(made)}>
            {words.change.open}
          </Button>
          <Button id={undo} disabled={removing} onClick={() => setAsking(made)}>
            {words.created.undo}
          </Button>
        </div>
      )}
    </Page>
  );
}
