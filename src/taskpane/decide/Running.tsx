import type { ReactElement } from 'react';
import { UnderWay } from '../UnderWay';
import type { DecideWork } from './work';
import { useDecideWords } from './words';

export interface RunningProps {
  readonly work: Extract<DecideWork, { kind: 'running' }>;
  readonly onCancel: () => void;
}

/** How far the answer is. */
export function Running({ work: { tool, step, share, stopping }, onCancel }: RunningProps): ReactElement {
  const words = useDecideWords();
  return (
    <UnderWay
      title={words.running[tool]}
      step={words.running[step]}
      share={share}
      writes={step === 'inWorkbook' || step === 'puttingBack'}
      cancellable={step !== 'puttingBack'}
      stopping={stopping}
      onCancel={onCancel}
    />
  );
}
