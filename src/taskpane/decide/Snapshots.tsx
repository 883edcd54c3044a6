import {
  Button,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Snapshot } from '../../excel/snapshots';
import { writtenDate } from '../../locales/formats';
import { Failure } from '../Failure';
import { Page } from '../Page';
import { linkTo } from '../route';
import { useLanguage } from '../speech';
import type { DecideWords } from '../../locales/en-decide';
import type { Deciding, Notice, SnapshotOf, Subject, DecideWork } from './work';
import { useDecideWords } from './words';

const useStyles = makeStyles({
  take: { display: 'flex', flexDirection: 'column', gap: '8px' },
  list: { display: 'flex', flexDirection: 'column', gap: '12px', listStyleType: 'none', margin: 0, padding: 0 },
  one: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

export interface SnapshotsProps {
  readonly work: Extract<DecideWork, { kind: 'snapshots' }>;
  readonly subject: Subject;
  readonly deciding: Deciding;
}

/** Versions of the model under names of the user's: taken, compared with, restored and deleted. */
export function Snapshots({ work, subject, deciding }: SnapshotsProps): ReactElement {
  const styles = useStyles();
  const words = useDecideWords();
  const said = words.snapshots;
  const [name, setName] = useState('');
  const [isMissing, setMissing] = useState(false);
  const { busy, notice, failed } = work;
  const { snapshots } = deciding;
  const isMixed = snapshots.some(({ of }) => of.kind !== 'this');
  const { record } = subject.stored;
  const take = (): void => {
    const given = name.trim();
    setMissing(given === '');
    if (given === '') return;
    setName('');
    void deciding.takeSnapshot(given);
  };
  return (
    <Page
      title={said.title}
      intro={said.intro}
      back={{
        href: linkTo({ page: 'decide', item: `${record.template.id}/${record.number}` }),
        text: words.home,
        onClick: deciding.home,
      }}
    >
      {failed && (
        <Failure
          doing={{ what: words.failed[failed.doing], notRestored: words.failed.inputsNotRestored }}
          failure={failed.failure}
        />
      )}
      <div role="status">{notice && <Done notice={notice} deciding={deciding} />}</div>
      <form
        className={styles.take}
        onSubmit={(event) => {
          event.preventDefault();
          take();
        }}
      >
        <Field label={said.name} {...(isMissing && { validationMessage: said.nameMissing })}>
          <Input value={name} maxLength={80} onChange={(_, { value }) => setName(value)} />
        </Field>
        <div className={styles.row}>
          <Button appearance="primary" type="submit" disabledFocusable={busy}>
            {said.take}
          </Button>
        </div>
      </form>
      {snapshots.length === 0 ? (
        !busy && <span className={styles.quiet}>{said.none}</span>
      ) : (
        <>
          <h2 className={styles.heading}>{said.list}</h2>
          <ul className={styles.list}>
            {snapshots.map(({ snapshot, of }) => (
              <li key={snapshot.id}>
                <One
                  snapshot={snapshot}
                  owner={isMixed ? ownerOf(of, said) : undefined}
                  busy={busy}
                  canCompare={subject.opened.figures.length > 0}
                  deciding={deciding}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </Page>
  );
}

interface OneProps {
  readonly snapshot: Snapshot;
  /** Whose it is; absent where all of them are this model's. */
  readonly owner: string | undefined;
  readonly busy: boolean;
  /** Whether there is a figure whose change could be explained. */
  readonly canCompare: boolean;
  readonly deciding: Deciding;
}

function One({ snapshot, owner, busy, canCompare, deciding }: OneProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = useDecideWords().snapshots;
  const [asking, setAsking] = useState<'restore' | 'remove'>();
  const { name, made } = snapshot;
  return (
    <div className={styles.one} role="group" aria-label={name}>
      <div>
        <span className={styles.name}>{name}</span>{' '}
        <span className={styles.quiet}>{words.of(writtenDate(language, made))}</span>
        {owner !== undefined && <div className={styles.quiet}>{owner}</div>}
      </div>
      {asking ? (
        <>
          <span>{asking === 'restore' ? words.restoreQuestion(name) : words.removeQuestion(name)}</span>
          <div className={styles.row}>
            <Button autoFocus onClick={() => setAsking(undefined)}>
              {words.no}
            </Button>
            <Button
              onClick={() => {
                setAsking(undefined);
                void (asking === 'restore' ? deciding.restore(snapshot) : deciding.deleteSnapshot(snapshot));
              }}
            >
              {words.yes}
            </Button>
          </div>
        </>
      ) : (
        <div className={styles.row}>
          {canCompare && (
            <Button size="small" disabledFocusable={busy} onClick={() => deciding.compareWith(snapshot)}>
              {words.compare}
            </Button>
          )}
          <Button size="small" disabledFocusable={busy} onClick={() => setAsking('restore')}>
            {words.restore}
          </Button>
          <Button size="small" disabledFocusable={busy} onClick={() => setAsking('remove')}>
            {words.remove}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Whose a snapshot is, in words. */
export function ownerOf(of: SnapshotOf, words: DecideWords['snapshots']): string {
  if (of.kind === 'other') return words.ofModel(of.sheet);
  return of.kind === 'this' ? words.ofThis : words.ofGone;
}

function Done({ notice, deciding }: { readonly notice: Notice; readonly deciding: Deciding }): ReactElement {
  const words = useDecideWords().snapshots;
  const said = {
    taken: (): string => (notice.kind === 'taken' ? words.taken(notice.name) : ''),
    removed: (): string => (notice.kind === 'removed' ? words.removed(notice.name) : ''),
    restored: (): string => (notice.kind === 'restored' ? words.restored(notice.name, notice.inputs) : ''),
    undone: (): string => words.undone,
  }[notice.kind]();
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{said}</MessageBarBody>
      {notice.kind === 'removed' && (
        <MessageBarActions>
          <Button onClick={() => void deciding.undoDelete(notice.snapshot)}>{words.undo}</Button>
        </MessageBarActions>
      )}
      {notice.kind === 'restored' && notice.inputs > 0 && (
        <MessageBarActions>
          <Button onClick={() => void deciding.undoRestore(notice.put)}>{words.undo}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
