import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { cellAddress } from '../../plan';
import { Page } from '../Page';
import { linkTo } from '../route';
import { useWords } from '../speech';
import { FailedHere } from './FailedHere';
import { FormulaList } from './FormulaList';
import { useLayout } from './layout';
import type { Sharing, SharingWork } from './useSharing';

export interface RemoveNamesProps {
  readonly work: Extract<SharingWork, { kind: 'toRemove' }>;
  readonly sharing: Sharing;
}

/** Which formulas would no longer compute without the short names. */
export function RemoveNames({ work: { names, uses, failed }, sharing }: RemoveNamesProps): ReactElement {
  const layout = useLayout();
  const words = useWords().share;
  return (
    <Page
      title={words.names.removeTitle}
      intro={words.names.uses(uses.length)}
      back={{ href: linkTo({ page: 'share' }), text: words.back, onClick: sharing.leave }}
    >
      <FailedHere failed={failed} />
      <FormulaList
        label={words.names.uses(uses.length)}
        lines={uses.map((cell) => ({ sheet: cell.sheet, address: cellAddress(cell), before: cell.formula }))}
        sharing={sharing}
      />
      <div className={layout.foot}>
        <Button autoFocus onClick={sharing.leave}>
          {words.names.keep}
        </Button>
        <Button onClick={() => void sharing.removeNames(names)}>{words.names.remove}</Button>
      </div>
    </Page>
  );
}
