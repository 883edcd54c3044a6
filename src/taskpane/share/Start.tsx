import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Field,
  Radio,
  RadioGroup,
  Switch,
  type MessageBarIntent,
} from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import type { ShareFor } from '../../excel/share/find';
import { Failure } from '../Failure';
import { Page } from '../Page';
import { useWords } from '../speech';
import { addsTypedNames, rememberAddsTypedNames } from '../surroundings';
import { useLayout } from './layout';
import type { Notice, Sharing, SharingWork } from './useSharing';

export interface StartProps {
  readonly work: Extract<SharingWork, { kind: 'start' }>;
  readonly sharing: Sharing;
}

/** What can be done so that the workbook computes for everybody. */
export function Start({ work: { failed, notice }, sharing }: StartProps): ReactElement {
  const layout = useLayout();
  const words = useWords().share;
  const { states, replaced } = sharing;
  const [shareFor, setShareFor] = useState<ShareFor>('shortNames');
  const [whenTyped, setWhenTyped] = useState(addsTypedNames);
  useEffect(() => void sharing.look(), []);
  const installed = states?.filter(({ state }) => state === 'installed').length ?? 0;
  // Share adds only the names that it needs: the switch then adds the others.
  const isOn = states !== undefined && states.length > 0 && installed === states.length;
  const isSome = installed > 0 && !isOn;
  const others = states?.filter(({ shortName, as }) => as !== shortName.name) ?? [];
  return (
    <Page title={words.title} intro={words.intro}>
      {failed && <Failure doing={failed.doing} failure={failed.failure} />}
      <div role="status" className={layout.status}>
        {notice && <Said notice={notice} sharing={sharing} />}
      </div>
      <section className={layout.part} aria-label={words.toShare.heading}>
        <h2 className={layout.heading}>{words.toShare.heading}</h2>
        <p className={layout.text}>{words.toShare.text}</p>
        <Field label={words.toShare.forWhom}>
          <RadioGroup value={shareFor} onChange={(_, { value }) => setShareFor(value as ShareFor)}>
            {(['shortNames', 'values'] as const).map((each) => (
              <Radio
                key={each}
                value={each}
                label={{
                  children: (
                    <>
                      {words.toShare.ways[each]}
                      <br />
                      <span className={layout.quiet}>{words.toShare.readers[each]}</span>
                    </>
                  ),
                }}
              />
            ))}
          </RadioGroup>
        </Field>
        <Button appearance="primary" onClick={() => void sharing.findShare(shareFor)}>
          {words.toShare.look}
        </Button>
      </section>
      {replaced > 0 && (
        <section className={layout.part} aria-label={words.toRestore.heading}>
          <h2 className={layout.heading}>{words.toRestore.heading}</h2>
          <p className={layout.text}>{words.toRestore.text(replaced)}</p>
          <Button onClick={() => void sharing.findRestore()}>{words.toRestore.look}</Button>
        </section>
      )}
      <section className={layout.part} aria-label={words.names.heading}>
        <h2 className={layout.heading}>{words.names.heading}</h2>
        <p className={layout.text}>{words.names.text}</p>
        <Switch
          label={words.names.switch}
          checked={isOn}
          disabled={states === undefined}
          onChange={(_, { checked }) => void (checked && states ? sharing.useNames(states) : sharing.dropNames())}
        />
        <Switch
          label={words.names.whenTyped}
          checked={whenTyped}
          onChange={(_, { checked }) => {
            rememberAddsTypedNames(checked);
            setWhenTyped(checked);
          }}
        />
        {states && isSome && (
          <>
            <p className={layout.quiet}>{words.names.some(installed, states.length)}</p>
            {states.some(({ isOurs }) => isOurs) && (
              <Button onClick={() => void sharing.dropNames()}>{words.names.remove}</Button>
            )}
          </>
        )}
        {others.length > 0 && (
          <>
            <p className={layout.quiet}>{words.names.taken}</p>
            <ul className={layout.plainList}>
              {others.map(({ shortName, as }) => (
                <li key={as}>
                  {shortName.name} → {as}
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <section className={layout.part} aria-label={words.toRepair.heading}>
        <h2 className={layout.heading}>{words.toRepair.heading}</h2>
        <p className={layout.text}>{words.toRepair.text}</p>
        <Button onClick={() => void sharing.findBroken()}>{words.toRepair.look}</Button>
      </section>
    </Page>
  );
}

const intents: Readonly<Partial<Record<Notice['kind'], MessageBarIntent>>> = { cancelled: 'info' };

function Said({ notice, sharing }: { readonly notice: Notice; readonly sharing: Sharing }): ReactElement {
  const words = useWords().share;
  return (
    <MessageBar intent={intents[notice.kind] ?? 'success'} layout="multiline">
      <MessageBarBody>{textOf(notice, words)}</MessageBarBody>
      {notice.kind === 'added' && notice.names.length > 0 && (
        <MessageBarActions>
          <Button onClick={() => void sharing.removeNames(notice.names)}>{words.toShare.undo}</Button>
        </MessageBarActions>
      )}
      {notice.kind === 'removed' && notice.names.length > 0 && (
        <MessageBarActions>
          <Button
            onClick={() =>
              void sharing.useNames(
                notice.states.map((one) =>
                  notice.names.includes(one.as) ? { ...one, state: 'free', isOurs: false } : one,
                ),
              )
            }
          >
            {words.toShare.undo}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

function textOf(notice: Notice, words: ReturnType<typeof useWords>['share']): string {
  switch (notice.kind) {
    case 'cancelled':
      return words.cancelled;
    case 'undone':
      return words.toShare.undone;
    case 'nothingToShare':
      return words.toShare.none;
    case 'nothingBroken':
      return words.toRepair.none;
    case 'added':
      return words.names.added(notice.names.length);
    case 'removed':
      return words.names.removed(notice.names.length);
  }
}
