import { Button, Checkbox } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { RestoreItem } from '../../excel/share/restore';
import { listed } from '../../locales/joining';
import { Page } from '../Page';
import { linkTo } from '../route';
import { useLanguage, useWords } from '../speech';
import { FailedHere } from './FailedHere';
import { FormulaList, type Line } from './FormulaList';
import { useLayout } from './layout';
import type { Sharing, SharingWork } from './useSharing';

export interface RestoreReviewProps {
  readonly work: Extract<SharingWork, { kind: 'toRestore' }>;
  readonly sharing: Sharing;
}

/** Which formulas come back, and which cells hold something else by now. */
export function RestoreReview({ work: { list, failed }, sharing }: RestoreReviewProps): ReactElement {
  const layout = useLayout();
  const words = useWords().share;
  const [also, setAlso] = useState<ReadonlySet<RestoreItem>>(new Set());
  const coming = list.items.filter(({ state }) => state === 'shared');
  const changed = list.items.filter(({ state }) => state === 'changed');
  const toggle = (item: RestoreItem, isWanted: boolean): void => {
    const next = new Set(also);
    if (isWanted) next.add(item);
    else next.delete(item);
    setAlso(next);
  };
  const lineOf = (item: RestoreItem): Line => {
    const { sheet, address, shown, formula, state } = item;
    if (state === 'shared')
      return { sheet, address, before: shown, ...(formula === undefined ? {} : { after: formula }) };
    const note =
      formula === undefined ? (
        <span>{words.toRestore.changedAlone}</span>
      ) : (
        <Checkbox
          label={formula}
          checked={also.has(item)}
          onChange={(_, { checked }) => toggle(item, checked === true)}
        />
      );
    return { sheet, address, before: words.toRestore.holds(shown), note };
  };
  const number = coming.length + also.size;
  return (
    <Page
      title={words.toRestore.title}
      intro={words.toRestore.intro}
      back={{ href: linkTo({ page: 'share' }), text: words.back, onClick: sharing.leave }}
    >
      <FailedHere failed={failed} />
      {list.lost > 0 && <p className={layout.text}>{words.toRestore.lost(list.lost)}</p>}
      {changed.length > 0 && (
        <section aria-label={words.toRestore.changed(changed.length)}>
          <p className={layout.text}>{words.toRestore.changed(changed.length)}</p>
          <FormulaList label={words.toRestore.changed(changed.length)} lines={changed.map(lineOf)} sharing={sharing} />
        </section>
      )}
      {coming.length > 0 && <FormulaList label={words.toRestore.title} lines={coming.map(lineOf)} sharing={sharing} />}
      {number + list.lost > 0 && (
        <div className={layout.foot}>
          <Button appearance="primary" size="large" onClick={() => void sharing.restore(list, also)}>
            {words.toRestore.start(number)}
          </Button>
        </div>
      )}
    </Page>
  );
}

export interface RestoredProps {
  readonly work: Extract<SharingWork, { kind: 'restored' }>;
  readonly sharing: Sharing;
}

/** What came back. */
export function Restored({ work: { restored, failed }, sharing }: RestoredProps): ReactElement {
  const layout = useLayout();
  const language = useLanguage();
  const words = useWords().share;
  const { formulas, changed, removed } = restored;
  return (
    <Page
      title={words.toRestore.done(formulas)}
      back={{ href: linkTo({ page: 'share' }), text: words.back, onClick: sharing.leave }}
    >
      <FailedHere failed={failed} />
      {changed > 0 && <p className={layout.text}>{words.toRestore.left(changed)}</p>}
      {removed.length > 0 && <p className={layout.text}>{words.toRestore.removed(listed(language, removed))}</p>}
      <p className={layout.text}>{words.toRestore.next}</p>
    </Page>
  );
}
