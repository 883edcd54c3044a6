import type { ReactElement } from 'react';
import { Busy } from './Busy';
import { RemoveNames } from './RemoveNames';
import { RepairReview, Repaired } from './RepairPages';
import { Restored, RestoreReview } from './RestorePages';
import { Shared, ShareReview } from './ShareReview';
import { Start } from './Start';
import type { Sharing } from './useSharing';

/** What the Share page shows: what can be done, what it would do, how it goes and what it did. */
export function SharePages({ sharing }: { readonly sharing: Sharing }): ReactElement {
  const { work } = sharing;
  switch (work.kind) {
    case 'start':
      return <Start work={work} sharing={sharing} />;
    case 'busy':
      return <Busy work={work} onCancel={sharing.cancel} />;
    case 'toShare':
      return <ShareReview work={work} sharing={sharing} />;
    case 'shared':
      return <Shared work={work} sharing={sharing} />;
    case 'toRestore':
      return <RestoreReview work={work} sharing={sharing} />;
    case 'restored':
      return <Restored work={work} sharing={sharing} />;
    case 'toRepair':
      return <RepairReview work={work} sharing={sharing} />;
    case 'repaired':
      return <Repaired work={work} sharing={sharing} />;
    case 'toRemove':
      return <RemoveNames work={work} sharing={sharing} />;
  }
}
