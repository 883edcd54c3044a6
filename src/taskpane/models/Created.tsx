import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import { Failure } from '../Failure';
import { Page } from '../Page';
import { linkTo } from '../route';
import { SheetList } from '../SheetList';
import { useLanguage, useWords } from '../speech';
import { UndoQuestion } from '../UndoQuestion';
import { HelpLink } from './HelpLink';
import { isOlder, isSameModel, type MadeModel, type Models, type ModelsWork } from './useModels';
import { noRoomWhileEmpty } from '../styles';

const useStyles = makeStyles({
  start: { display: 'flex', flexDirection: 'column', gap: '8px' },
  hint: { color: tokens.colorNeutralForeground2 },
  status: noRoomWhileEmpty,
  next: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** What was made, where to begin, and the way back: everything can be taken out again. */
export function Created({
  work,
  models,
}: {
  work: Extract<ModelsWork, { kind: 'created' }>;
  models: Models;
}): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const [asking, setAsking] = useState<MadeModel | undefined>();
  const undo = useId();
  const removePrevious = useId();
  const { made, removing, failed, previous } = work;
  const { start, sheets } = made.model;
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
        // Its line is there before it is known, so that nothing moves under the pointer.
        <span className={styles.hint}>{checks || '\u00a0'}</span>
      )}
      {isOlder(made) && (
        <MessageBar layout="multiline">
          <MessageBarBody>{words.change.older}</MessageBarBody>
          <MessageBarActions>
            <Button disabled={removing} onClick={() => void models.update(made)}>
              {words.change.update}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <SheetList
        heading={words.created.sheets}
        sheets={sheets}
        disabled={removing}
        onGo={(sheet) => void models.goTo(made, { sheet, address: 'A1' })}
      />
      <HelpLink template={made.template.id} />
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
        <UndoQuestion
          label={asking === made ? words.created.undo : words.change.removePrevious}
          sheets={asking.model.sheets}
          asker={asking === made ? undo : removePrevious}
          onNo={() => setAsking(undefined)}
          onYes={() => {
            setAsking(undefined);
            void models.remove(asking);
          }}
        />
      ) : (
        <div className={styles.next}>
          <Button
            as="a"
            href={linkTo({ page: 'decide', item: `${made.model.record.template.id}/${made.model.record.number}` })}
            disabled={removing}
          >
            {words.decide.open}
          </Button>
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
