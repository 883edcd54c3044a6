import type { ReactElement } from 'react';
import { useLanguage, useWords } from '../speech';
import { UnderWay } from '../UnderWay';
import type { ModelsWork } from './useModels';

export interface CreatingProps {
  readonly work: Extract<ModelsWork, { kind: 'creating' }>;
  readonly onCancel: () => void;
}

/** How far the creation is. */
export function Creating({ work: { template, progress, stopping }, onCancel }: CreatingProps): ReactElement {
  const language = useLanguage();
  const words = useWords().creating;
  const { step, done, total } = progress;
  return (
    <UnderWay
      title={words.title(template.name[language])}
      step={words[step]}
      // Only writing is counted; of the other steps nobody knows how long they take.
      share={step === 'writing' && total > 0 ? done / total : undefined}
      writes
      cancellable={step !== 'undoing' && step !== 'calculating'}
      stopping={stopping}
      onCancel={onCancel}
    />
  );
}
