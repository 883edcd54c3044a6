import type { ReactElement } from 'react';
import { useWords } from '../speech';
import { UnderWay } from '../UnderWay';
import type { AnalyseWork } from './analyses';

export interface MakingProps {
  readonly work: Extract<AnalyseWork, { kind: 'making' }>;
  /** The table that is analysed. */
  readonly place: string;
  readonly onCancel: () => void;
}

/** How far an analysis is. */
export function Making({ work: { step, share, stopping }, place, onCancel }: MakingProps): ReactElement {
  const words = useWords().analyse;
  return (
    <UnderWay
      title={words.making(place)}
      step={words.steps[step]}
      share={share}
      writes={step === 'writing' || step === 'calculating' || step === 'undoing'}
      cancellable={step !== 'undoing' && step !== 'calculating'}
      stopping={stopping}
      onCancel={onCancel}
    />
  );
}
