import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ShareItem } from '../../excel/share';
import { Page } from '../Page';
import { linkTo } from '../route';
import { useWords } from '../speech';
import { FailedHere } from './FailedHere';
import { FormulaList, type Line } from './FormulaList';
import { useLayout } from './layout';
import type { Sharing, Work } from './useSharing';

type Group = 'formula' | 'value' | 'staying';

function groupOf({ outcome: { kind } }: ShareItem): Group {
  return kind === 'formula' || kind === 'value' ? kind : 'staying';
}

export interface ShareReviewProps {
  readonly work: Extract<Work, { kind: 'toShare' }>;
  readonly sharing: Sharing;
}

/** What would be changed, before anything is. */
export function ShareReview({ work: { list, failed }, sharing }: ShareReviewProps): ReactElement {
  const layout = useLayout();
  const words = useWords().share;
  const { items, outside, names } = list;
  const headings = { formula: words.toShare.toFormulas, value: words.toShare.toValues, staying: words.toShare.staying };
  const changing = items.filter((item) => groupOf(item) !== 'staying').length;
  const added = names.filter(({ state }) => state !== 'installed').map(({ as }) => as);
  const others = names.filter(({ shortName, as }) => as !== shortName.name);
  return (
    <Page
      title={words.toShare.title}
      intro={words.toShare.intro}
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
              <p className={layout.quiet}>{words.toShare.addedNames(added.join(', '))}</p>
            )}
            {group === 'formula' && others.length > 0 && (
              <p className={layout.text}>
                {words.toShare.otherNames(others.map(({ shortName, as }) => `${shortName.name} → ${as}`).join(', '))}
              </p>
            )}
            <FormulaList label={heading} lines={some.map((item) => lineOf(item, words))} sharing={sharing} />
          </section>
        );
      })}
      {outside.length > 0 && (
        <section aria-label={words.toShare.outside}>
          <h2 className={layout.heading}>{words.toShare.outside}</h2>
          <ul className={layout.plainList}>
            {outside.map(({ kind, place, formula }) => (
              <li key={`${kind} ${place} ${formula}`}>
                {words.toShare.places[kind]} {place}: <code>{formula}</code>
              </li>
            ))}
          </ul>
        </section>
      )}
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
  readonly work: Extract<Work, { kind: 'shared' }>;
  readonly sharing: Sharing;
}

/** What was changed, and the way back. */
export function Shared({ work: { list, shared, failed }, sharing }: SharedProps): ReactElement {
  const layout = useLayout();
  const words = useWords().share;
  const staying = list.items.length - shared.formulas - shared.values + list.outside.length;
  return (
    <Page
      title={staying > 0 ? words.toShare.doneInPart : words.toShare.done}
      intro={words.toShare.doneWith(shared.formulas, shared.values)}
      back={{ href: linkTo({ page: 'share' }), text: words.back, onClick: sharing.leave }}
    >
      <FailedHere failed={failed} />
      {staying > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.toShare.still(staying)}</MessageBarBody>
        </MessageBar>
      )}
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
      <p className={layout.text}>{words.toShare.next}</p>
      <div className={layout.next}>
        <Button onClick={() => void sharing.undoShare(shared)}>{words.toShare.undo}</Button>
      </div>
    </Page>
  );
}
