import type { ReactElement } from 'react';
import { useWords } from '../speech';
import { UnderWay } from '../UnderWay';
import type { SharingWork } from './useSharing';

export interface BusyProps {
  readonly work: Extract<SharingWork, { kind: 'busy' }>;
  readonly onCancel: () => void;
}

/** How far sharing, restoring or repairing is. */
export function Busy({ work: { step, share, stopping }, onCancel }: BusyProps): ReactElement {
  const words = useWords().share;
  return (
    <UnderWay
      title={words.page}
      step={words.steps[step]}
      share={share}
      writes={step !== 'reading'}
      cancellable={step !== 'undoing' && step !== 'calculating'}
      stopping={stopping}
      onCancel={onCancel}
    />
  );
}
