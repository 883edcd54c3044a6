import { useRef, useState } from 'react';
import type { ExcelFailure } from '../../excel';
import type { BrokenFormula, Repaired } from '../../excel/repair';
import type { RestoreItem, RestoreList, Restored } from '../../excel/share/restore';
import type { ShareFor, ShareList } from '../../excel/share/find';
import type { Shared } from '../../excel/share/share';
import type { FormulaCell, FormulasOptions, FormulasStep } from '../../excel/formulas';
import type { ShortNameState } from '../../excel/short-names';
import { functions } from '../../functions';
import { shortNames, type ShortName } from '../../functions/short-names';
import type { Language } from '../../locales/language';
import { failureOf, type Doing } from '../Failure';
import type { SharingOfWorkbook } from './sharing';

export interface Failed {
  readonly doing: Doing;
  readonly failure: ExcelFailure;
}

/** What was done, as the first page says it. */
export type Notice =
  | { readonly kind: 'cancelled' | 'undone' | 'nothingToShare' | 'nothingBroken' }
  /** `states` are as they were before, by which it is undone. */
  | {
      readonly kind: 'added' | 'removed';
      readonly names: readonly string[];
      readonly states: readonly ShortNameState[];
    };

/** What the pane is doing; one thing at a time. */
export type SharingWork =
  | { readonly kind: 'start'; readonly failed?: Failed; readonly notice?: Notice }
  | {
      readonly kind: 'busy';
      readonly step: FormulasStep;
      readonly share: number;
      readonly stopping: boolean;
    }
  | { readonly kind: 'toShare'; readonly list: ShareList; readonly failed?: Failed }
  | { readonly kind: 'shared'; readonly list: ShareList; readonly shared: Shared; readonly failed?: Failed }
  | { readonly kind: 'toRestore'; readonly list: RestoreList; readonly failed?: Failed }
  | { readonly kind: 'restored'; readonly restored: Restored; readonly failed?: Failed }
  | { readonly kind: 'toRepair'; readonly broken: readonly BrokenFormula[]; readonly failed?: Failed }
  | { readonly kind: 'repaired'; readonly repaired: Repaired; readonly failed?: Failed }
  | {
      readonly kind: 'toRemove';
      readonly names: readonly string[];
      readonly uses: readonly FormulaCell[];
      readonly failed?: Failed;
    };

export interface Sharing {
  readonly work: SharingWork;
  /** How the short names stand; undefined until it is known. */
  readonly states: readonly ShortNameState[] | undefined;
  /** How many cells Share has changed. */
  readonly replaced: number;
  /** Looks how the workbook stands. */
  readonly look: () => Promise<void>;
  readonly findShare: (shareFor: ShareFor) => Promise<void>;
  readonly share: (list: ShareList) => Promise<void>;
  readonly undoShare: (shared: Shared) => Promise<void>;
  readonly findRestore: () => Promise<void>;
  readonly restore: (list: RestoreList, also: ReadonlySet<RestoreItem>) => Promise<void>;
  readonly findBroken: () => Promise<void>;
  readonly repair: (broken: readonly BrokenFormula[]) => Promise<void>;
  readonly useNames: (states: readonly ShortNameState[]) => Promise<void>;
  /** Asks first where formulas use them. */
  readonly dropNames: () => Promise<void>;
  readonly removeNames: (names: readonly string[]) => Promise<void>;
  readonly goTo: (place: { readonly sheet: string; readonly address: string }) => Promise<void>;
  readonly cancel: () => void;
  readonly leave: () => void;
}

export interface SharingContext {
  readonly sharing: SharingOfWorkbook;
  readonly goTo: (place: { readonly sheet: string; readonly address: string }) => Promise<void>;
  readonly language: Language;
}

const ids = functions.map(({ id }) => id);

export function useSharing({ sharing, goTo, language }: SharingContext): Sharing {
  const [work, setWork] = useState<SharingWork>({ kind: 'start' });
  const [states, setStates] = useState<readonly ShortNameState[]>();
  const [replaced, setReplaced] = useState(0);
  const stop = useRef<AbortController | undefined>(undefined);

  const commentOf = ({ id }: ShortName): string => functions.find((one) => one.id === id)?.text[language] ?? '';

  const look = async (): Promise<void> => {
    try {
      setReplaced(await sharing.countShared());
      setStates(await sharing.shortNameStates(shortNames));
    } catch {
      // What can be done is offered as far as it is known; doing it says what stands in the way.
    }
  };

  /** Does something that may take long; `before` is the page to go back to where it fails or is cancelled. */
  const busy = async (
    doing: Doing,
    before: Extract<SharingWork, { failed?: Failed }>,
    task: (options: FormulasOptions) => Promise<SharingWork>,
  ): Promise<void> => {
    const controller = new AbortController();
    const { signal } = controller;
    stop.current = controller;
    setWork({ kind: 'busy', step: 'reading', share: 0, stopping: false });
    try {
      const after = await task({
        signal,
        onProgress: ({ step, done, total }) =>
          setWork({ kind: 'busy', step, share: total > 0 ? done / total : 0, stopping: signal.aborted }),
      });
      setWork(after);
    } catch (error) {
      const failure = failureOf(error);
      const { failed: _, ...page } = before;
      if (failure.reason === 'cancelled' && failure.restored)
        setWork(
          page.kind === 'start'
            ? { kind: 'start', notice: { kind: 'cancelled' } }
            : { ...page, failed: { doing, failure } },
        );
      else setWork({ ...page, failed: { doing, failure } });
    }
    await look();
  };
  const start: SharingWork = { kind: 'start' };

  const removeNames = (
    names: readonly string[],
    before: Extract<SharingWork, { failed?: Failed }> = start,
  ): Promise<void> =>
    busy('names', before, async () => {
      const known = await sharing.shortNameStates(shortNames);
      await sharing.removeShortNames(names);
      return { kind: 'start', notice: { kind: 'removed', names, states: known } };
    });

  return {
    work,
    states,
    replaced,
    look,
    findShare: (shareFor) =>
      busy('lookThrough', start, async (options) => {
        const list = await sharing.findShare(shortNames, options, shareFor);
        return list.items.length + list.outside.length === 0
          ? { kind: 'start', notice: { kind: 'nothingToShare' } }
          : { kind: 'toShare', list };
      }),
    share: (list) =>
      busy('share', { kind: 'toShare', list }, async (options) => ({
        kind: 'shared',
        list,
        shared: await sharing.share(list, commentOf, options),
      })),
    undoShare: (shared) =>
      busy('restoreFormulas', start, async (options) => {
        await sharing.restore(await sharing.findRestore(options, shared.id), undefined, options);
        return { kind: 'start', notice: { kind: 'undone' } };
      }),
    findRestore: () =>
      busy('lookThrough', start, async (options) => ({ kind: 'toRestore', list: await sharing.findRestore(options) })),
    restore: (list, also) =>
      busy('restoreFormulas', { kind: 'toRestore', list }, async (options) => ({
        kind: 'restored',
        restored: await sharing.restore(list, also, options),
      })),
    findBroken: () =>
      busy('lookThrough', start, async (options) => {
        const broken = await sharing.findBroken(ids, options);
        return broken.length === 0
          ? { kind: 'start', notice: { kind: 'nothingBroken' } }
          : { kind: 'toRepair', broken };
      }),
    repair: (broken) =>
      busy('repair', { kind: 'toRepair', broken }, async (options) => ({
        kind: 'repaired',
        repaired: await sharing.repair(
          broken,
          ids,
          shortNames.map(({ name }) => name),
          options,
        ),
      })),
    useNames: (wanted) =>
      busy('names', start, async () => {
        const names = await sharing.installShortNames(wanted, commentOf);
        return { kind: 'start', notice: { kind: 'added', names, states: wanted } };
      }),
    dropNames: () =>
      busy('names', start, async (options) => {
        const known = await sharing.shortNameStates(shortNames);
        const names = known.filter(({ isOurs }) => isOurs).map(({ as }) => as);
        const uses = await sharing.formulasUsing(names, options);
        if (uses.length > 0) return { kind: 'toRemove', names, uses };
        await sharing.removeShortNames(names);
        return { kind: 'start', notice: { kind: 'removed', names, states: known } };
      }),
    removeNames: (names) => removeNames(names),
    goTo: async (place) => {
      try {
        await goTo(place);
        setWork((now) => withFailure(now, undefined));
      } catch (error) {
        const failed: Failed = { doing: 'goTo', failure: failureOf(error) };
        setWork((now) => withFailure(now, failed));
      }
    },
    cancel: () => {
      stop.current?.abort();
      setWork((now) => (now.kind === 'busy' ? { ...now, stopping: true } : now));
    },
    leave: () => setWork((now) => (now.kind === 'busy' ? now : { kind: 'start' })),
  };
}

function withFailure(work: SharingWork, failed: Failed | undefined): SharingWork {
  if (work.kind === 'busy') return work;
  const { failed: _, ...rest } = work;
  return failed ? { ...rest, failed } : rest;
}
