import { Button, Field, makeStyles, MessageBar, MessageBarBody, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { longDate } from '../../locales/formats';
import { Failure } from '../Failure';
import { Page } from '../Page';
import { linkTo } from '../route';
import { SheetList } from '../SheetList';
import { useLanguage, useWords } from '../speech';
import { UnderWay } from '../UnderWay';
import type { Deciding, Subject, DecideWork } from './work';
import { useDecideWords } from './words';

const useStyles = makeStyles({
  short: { maxWidth: '140px' },
  said: { display: 'flex', flexDirection: 'column', gap: '4px' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

export interface RollForwardProps {
  readonly work: Extract<DecideWork, { kind: 'roll' | 'rolled' }>;
  readonly subject: Subject;
  readonly deciding: Deciding;
}

/** The plan begins later: how much, what moves along, and how it went. */
export function RollForward({ work, subject, deciding }: RollForwardProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = useDecideWords();
  const said = words.roll;
  const { record } = subject.stored;
  const all = subject.plan.timeline?.periods ?? 0;
  const back = {
    href: linkTo({ page: 'decide', item: `${record.template.id}/${record.number}` }),
    text: words.home,
    onClick: deciding.home,
  };
  const failure = work.failed && (
    <Failure doing={{ what: words.failed[work.failed.doing] }} failure={work.failed.failure} />
  );
  if (work.kind === 'rolled') {
    const { model, removing } = work;
    return (
      <Page title={said.title} back={back}>
        {failure}
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{said.done}</MessageBarBody>
        </MessageBar>
        <div className={styles.row}>
          <Button appearance="primary" disabledFocusable={removing} onClick={() => void deciding.goTo(model.start)}>
            {said.open}
          </Button>
          <Button disabledFocusable={removing} onClick={() => void deciding.undoRoll()}>
            {said.undo}
          </Button>
        </div>
        <SheetList
          heading={words.sheet.open}
          sheets={model.sheets}
          disabled={removing}
          onGo={(sheet) => void deciding.goTo({ sheet, address: 'A1' })}
        />
      </Page>
    );
  }
  const { periods, undone } = work;
  const roll = work.roll === 'impossible' ? undefined : work.roll;
  const past = (roll?.keeping.lost ?? [])
    .filter(({ why }) => why === 'outside')
    .reduce((sum, { values }) => sum + values.length, 0);
  const day = roll && longDate(language, roll.start);
  return (
    <Page title={said.title} intro={said.intro} back={back}>
      {failure}
      {work.roll === 'impossible' && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{said.impossible}</MessageBarBody>
        </MessageBar>
      )}
      {undone && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{said.undone}</MessageBarBody>
        </MessageBar>
      )}
      <Field label={said.by}>
        <Select
          className={styles.short}
          value={String(periods)}
          onChange={(_, { value }) => void deciding.showRoll(Number(value))}
        >
          {Array.from({ length: Math.max(1, all - 1) }, (_, index) => (
            <option key={index} value={index + 1}>
              {index + 1}
            </option>
          ))}
        </Select>
      </Field>
      <div role="status" className={styles.said}>
        {roll && day && (
          <>
            <span>{said.start(day)}</span>
            <span>{said.kept(roll.keeping.kept)}</span>
            {past > 0 && <span>{said.past(past)}</span>}
            {roll.carries.map((what) => (
              <span key={what}>{said.carried[what]}</span>
            ))}
          </>
        )}
      </div>
      <div className={styles.row}>
        <Button
          appearance="primary"
          size="large"
          disabledFocusable={!roll}
          onClick={() => roll && day && void deciding.rollForward(roll, said.snapshotName(day))}
        >
          {said.run}
        </Button>
      </div>
    </Page>
  );
}

export interface RollingProps {
  readonly work: Extract<DecideWork, { kind: 'rolling' }>;
  readonly onCancel: () => void;
}

/** How far the new model is. */
export function Rolling({ work: { progress, stopping }, onCancel }: RollingProps): ReactElement {
  const creating = useWords().creating;
  const words = useDecideWords();
  const { step, done, total } = progress;
  return (
    <UnderWay
      title={words.roll.title}
      step={creating[step]}
      share={step === 'writing' && total > 0 ? done / total : undefined}
      writes
      cancellable={step !== 'undoing' && step !== 'calculating'}
      stopping={stopping}
      onCancel={onCancel}
    />
  );
}
