import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RemainingReason } from '../../excel/repair';
import { Page } from '../Page';
import { linkTo } from '../route';
import { useWords } from '../speech';
import { FailedHere } from './FailedHere';
import { FormulaList } from './FormulaList';
import { useLayout } from './layout';
import type { Sharing, SharingWork } from './useSharing';

export interface RepairReviewProps {
  readonly work: Extract<SharingWork, { kind: 'toRepair' }>;
  readonly sharing: Sharing;
}

/** Which formulas would be entered again, and how. */
export function RepairReview({ work: { broken, failed }, sharing }: RepairReviewProps): ReactElement {
  const layout = useLayout();
  const words = useWords().share;
  return (
    <Page
      title={words.toRepair.title}
      intro={words.toRepair.intro}
      back={{ href: linkTo({ page: 'share' }), text: words.back, onClick: sharing.leave }}
    >
      <FailedHere failed={failed} />
      <FormulaList
        label={words.toRepair.title}
        lines={broken.map(({ sheet, address, formula, repaired }) => ({
          sheet,
          address,
          before: formula,
          ...(repaired === formula ? {} : { after: repaired }),
        }))}
        sharing={sharing}
      />
      <div className={layout.foot}>
        <Button appearance="primary" size="large" onClick={() => void sharing.repair(broken)}>
          {words.toRepair.start(broken.length)}
        </Button>
      </div>
    </Page>
  );
}

export interface RepairedProps {
  readonly work: Extract<SharingWork, { kind: 'repaired' }>;
  readonly sharing: Sharing;
}

/** How many compute again, and why the others do not. */
export function Repaired({ work: { repaired, failed }, sharing }: RepairedProps): ReactElement {
  const layout = useLayout();
  const words = useWords().share;
  const { remaining } = repaired;
  return (
    <Page
      title={words.toRepair.done(repaired.repaired)}
      back={{ href: linkTo({ page: 'share' }), text: words.back, onClick: sharing.leave }}
    >
      <FailedHere failed={failed} />
      {remaining.length > 0 && (
        <section aria-label={words.toRepair.remaining(remaining.length)}>
          <p className={layout.text}>{words.toRepair.remaining(remaining.length)}</p>
          <FormulaList
            label={words.toRepair.remaining(remaining.length)}
            lines={remaining.map(({ formula: { sheet, address, repaired: before }, reason }) => ({
              sheet,
              address,
              before,
              note: <span>{whyOf(reason, words)}</span>,
            }))}
            sharing={sharing}
          />
        </section>
      )}
    </Page>
  );
}

function whyOf(reason: RemainingReason, { toRepair }: ReturnType<typeof useWords>['share']): string {
  switch (reason.kind) {
    case 'noFunction':
      return toRepair.noFunction(reason.name);
    case 'noShortName':
      return toRepair.noShortName(reason.name);
    case 'notLoaded':
      return toRepair.notLoaded;
    case 'other':
      return toRepair.other;
  }
}
