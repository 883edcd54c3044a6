import { useEffect, useRef, useState } from 'react';
import type { ExcelFailure } from '../../excel';
import type { FormulaCell } from '../../excel/formulas';
import type { Language } from '../../locales/language';
import { failureOf } from '../Failure';
import type { Part } from '../part';
import { addsTypedNames, rememberAddsTypedNames } from '../surroundings';
import type { Workbook } from '../workbook';
import type { TypedNamesPart } from './typed-names-part';

export interface TypedNames {
  /** Short names that were added because somebody typed them, until the user has read it. */
  readonly added: readonly string[];
  readonly failure: ExcelFailure | undefined;
  readonly undo: () => void;
  /** Takes them away, and adds none any more. */
  readonly never: () => void;
  readonly close: () => void;
}

export interface TypedNamesContext {
  readonly workbook: Pick<Workbook, 'watchNameErrors'>;
  readonly part: Part<TypedNamesPart>;
  readonly language: Language;
}

/** Adds short names to the workbook as they are typed, while the user wants it. */
export function useTypedNames({ workbook, part, language }: TypedNamesContext): TypedNames {
  const [added, setAdded] = useState<readonly string[]>([]);
  const [failure, setFailure] = useState<ExcelFailure>();
  /** What the user took away is not put there again behind their back. */
  const left = useRef<ReadonlySet<string>>(new Set());
  const speaking = useRef(language);
  speaking.current = language;
  /** One after the other: the second formula may need what the first one brought. */
  const last = useRef<Promise<void>>(Promise.resolve());

  const inTurn = (work: (names: TypedNamesPart) => Promise<void>): void => {
    last.current = last.current
      .then(async () => work(await part.load()))
      .catch((error: unknown) => setFailure(failureOf(error)));
  };

  useEffect(
    () =>
      workbook.watchNameErrors((cells: readonly FormulaCell[]) => {
        if (!addsTypedNames()) return;
        inTurn(async ({ add }) => {
          const names = await add(cells, left.current, speaking.current);
          if (names.length === 0) return;
          setFailure(undefined);
          setAdded((before) => [...before, ...names]);
        });
      }),
    [workbook],
  );

  const undo = (): void => {
    left.current = new Set([...left.current, ...added]);
    inTurn(async ({ remove }) => {
      await remove(added);
      setAdded([]);
    });
  };
  return {
    added,
    failure,
    undo,
    never: () => {
      rememberAddsTypedNames(false);
      undo();
    },
    close: () => {
      setAdded([]);
      setFailure(undefined);
    },
  };
}
