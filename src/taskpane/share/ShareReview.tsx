import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ShareList } from '../../excel/share/find';
import type { ShareItem } from '../../excel/share/items';
import { afterSentence, listed, withColon } from '../../locales/joining';
import { Page } from '../Page';
import { linkTo } from '../route';
import { useLanguage, useWords } from '../speech';
import { FailedHere } from './FailedHere';
import { FormulaList, type Line } from './FormulaList';
import { useLayout } from './layout';
import type { Sharing, SharingWork } from './useSharing';

type Group = 'formula' | 'value' | 'staying';

function groupOf({ outcome: { kind } }: ShareItem): Group {
  return kind === 'formula' || kind === 'value' ? kind : 'staying';
}

export interface ShareReviewProps {
  readonly work: Extract<SharingWork, { kind: 'toShare' }>;
  readonly sharing: Sharing;
}

/** What would be changed, before anything is. */
export function ShareReview({ work: { list, failed }, sharing }: ShareReviewProps): ReactElement {
  const layout = useLayout();
  const language = useLanguage();
  const words = useWords().share;
  const { items, outside, names } = list;
  const headings = { formula: words.toShare.toFormulas, value: words.toShare.toValues, staying: words.toShare.staying };
  const changing = items.filter((item) => groupOf(item) !== 'staying').length;
  const added = names.filter(({ state }) => state !== 'installed').map(({ as }) => as);
  const others = names.filter(({ shortName, as }) => as !== shortName.name);
  return (
    <Page
      title={words.toShare.title}
      intro={words.toShare.intro + afterSentence(language) + words.toShare.readers[list.shareFor]}
      back={{ href: linkTo({ page: 'share' }), text: words.back, onClick: sharing.leave }}
    >
      <FailedHere failed={failed} />
      {(['formula', 'value', 'staying'] as const).map((group) => {
        const some = items.filter((item) => groupOf(item) === group);
        if (some.length === 0) return null;
        const heading = headings[group](some.length);
        return (
          <section key={group} aria-label={heading}>
            <h2 className={layout.heading}>{heading}</h2>
            {group === 'formula' && added.length > 0 && (
              <p className={layout.quiet}>{words.toShare.addedNames(listed(language, added))}</p>
            )}
            {group === 'formula' && others.length > 0 && (
              <p className={layout.text}>
                {words.toShare.otherNames(
                  listed(
                    language,
                    others.map(({ shortName, as }) => `${shortName.name} → ${as}`),
                  ),
                )}
              </p>
            )}
            <FormulaList label={heading} lines={some.map((item) => lineOf(item, words))} sharing={sharing} />
          </section>
        );
      })}
      <Outside places={outside} />
      {changing > 0 && (
        <div className={layout.foot}>
          <Button appearance="primary" size="large" onClick={() => void sharing.share(list)}>
            {words.toShare.start(changing)}
          </Button>
        </div>
      )}
    </Page>
  );
}

/** Names, formats and validations that use the add-in: Share changes cells only. */
function Outside({ places }: { places: ShareList['outside'] }): ReactElement | null {
  const layout = useLayout();
  const language = useLanguage();
  const words = useWords().share.toShare;
  if (places.length === 0) return null;
  return (
    <section aria-label={words.outside}>
      <h2 className={layout.heading}>{words.outside}</h2>
      <ul className={layout.plainList}>
        {places.map(({ kind, place, formula }) => (
          <li key={`${kind} ${place} ${formula}`}>
            {withColon(language, `${words.places[kind]} ${place}`, '')}
            <code>{formula}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}

function lineOf(
  { sheet, address, formula, shown, outcome }: ShareItem,
  words: ReturnType<typeof useWords>['share'],
): Line {
  const line = { sheet, address, before: formula };
  switch (outcome.kind) {
    case 'formula':
      return { ...line, after: outcome.formula };
    case 'value':
      return {
        ...line,
        after: words.toShare.value(shown),
        ...(outcome.isLong && { note: <span>{words.toShare.long}</span> }),
      };
    case 'notComputed':
      return { ...line, note: <span>{words.toShare.notComputed}</span> };
    case 'spillUsed':
      return { ...line, note: <span>{words.toShare.spillUsed(outcome.by)}</span> };
  }
}

export interface SharedProps {
  readonly work: Extract<SharingWork, { kind: 'shared' }>;
  readonly sharing: Sharing;
}

/** What was changed, and the way back. */
export function Shared({ work: { list, shared, failed }, sharing }: SharedProps): ReactElement {
  const layout = useLayout();
  const words = useWords().share;
  const staying = list.items.filter((item) => groupOf(item) === 'staying');
  const rest = staying.length + list.outside.length;
  return (
    <Page
      title={rest > 0 ? words.toShare.doneInPart : words.toShare.done}
      intro={words.toShare.doneWith(shared.formulas, shared.values)}
      back={{ href: linkTo({ page: 'share' }), text: words.back, onClick: sharing.leave }}
    >
      <FailedHere failed={failed} />
      {rest > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.toShare.still(rest)}</MessageBarBody>
        </MessageBar>
      )}
      {staying.length > 0 && (
        <FormulaList
          label={words.toShare.still(rest)}
          lines={staying.map((item) => lineOf(item, words))}
          sharing={sharing}
        />
      )}
      <Outside places={list.outside} />
      {shared.differing.length > 0 && (
        <section aria-label={words.toShare.differing(shared.differing.length)}>
          <p className={layout.text}>{words.toShare.differing(shared.differing.length)}</p>
          <FormulaList
            label={words.toShare.differing(shared.differing.length)}
            lines={shared.differing.map(({ sheet, address, formula }) => ({ sheet, address, before: formula }))}
            sharing={sharing}
          />
        </section>
      )}
      <p className={layout.text}>{rest > 0 ? words.toShare.nextInPart : words.toShare.next}</p>
      <div className={layout.next}>
        <Button onClick={() => void sharing.undoShare(shared)}>{words.toShare.undo}</Button>
      </div>
    </Page>
  );
}
