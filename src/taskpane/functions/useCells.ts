// What the pane knows of the sheet while a formula is built or explained: the selected cell, and the cells that the formula
// refers to, both kept up to date.
import { useEffect, useRef, useState } from 'react';
import type { Referred, SelectedCell } from '../../excel';
import type { ExcelFailure } from '../../excel';
import { parseFormula, referencesIn } from '../../formulas/tree';
import { failureOf } from '../Failure';
import type { RoomProps } from '../room';
import type { Workbook } from '../workbook';

/** One action of the user often tells of several changes. */
const pause = 120;

export interface Selection {
  readonly cell: SelectedCell | undefined;
  readonly failure: ExcelFailure | undefined;
  /** Goes up whenever what the cells hold may have changed. */
  readonly change: number;
}

/** The selected cell, read anew whenever another is selected or something changes. */
export function useSelection(workbook: Workbook): Selection {
  const [selection, setSelection] = useState<Selection>({ cell: undefined, failure: undefined, change: 0 });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let latest = 0;
    let change = 0;
    const read = (): void => {
      const mine = ++latest;
      workbook.selectedCell().then(
        (cell) => {
          if (mine === latest) setSelection({ cell, failure: undefined, change });
        },
        (error: unknown) => {
          if (mine === latest) setSelection({ cell: undefined, failure: failureOf(error), change });
        },
      );
    };
    read();
    const stop = workbook.watchCells((what) => {
      if (what === 'content') change++;
      clearTimeout(timer);
      timer = setTimeout(read, pause);
    });
    return () => {
      latest = -1;
      clearTimeout(timer);
      stop();
    };
  }, [workbook]);
  return selection;
}

export interface Reading {
  /** For which formula and sheet they were read. */
  readonly of: string;
  readonly cells: ReadonlyMap<string, Referred>;
  readonly failure: ExcelFailure | undefined;
}

const nothingRead: ReadonlyMap<string, Referred> = new Map();

/** The cells that a formula on a sheet refers to; undefined while they are being read for the first time. */
export function useReferences(
  workbook: Workbook,
  formula: string,
  sheet: string | undefined,
  change: number,
): Reading | undefined {
  const tree = parseFormula(formula);
  const references = tree ? referencesIn(tree) : [];
  const of = JSON.stringify([sheet, references]);
  const [reading, setReading] = useState<Reading>();
  const latest = useRef(0);
  useEffect(() => {
    const mine = ++latest.current;
    const [onSheet, wanted] = JSON.parse(of) as [string | null, string[]];
    if (onSheet === null || wanted.length === 0) return;
    const timer = setTimeout(() => {
      workbook.readReferences(wanted, onSheet).then(
        (cells) => {
          if (mine === latest.current) setReading({ of, cells, failure: undefined });
        },
        (error: unknown) => {
          if (mine === latest.current) setReading({ of, cells: nothingRead, failure: failureOf(error) });
        },
      );
    }, pause);
    return () => clearTimeout(timer);
  }, [workbook, of, change]);
  if (references.length === 0) return { of, cells: nothingRead, failure: undefined };
  return reading?.of === of ? reading : undefined;
}

/**
 * The functions that the workbook's short names stand for, once they are `wanted`; undefined before, and where Excel refuses
 * to tell: then only what is called by its own name is known.
 */
export function useShortNames(
  typedNames: RoomProps['typedNames'],
  wanted: boolean,
  change: number,
): ReadonlyMap<string, string> | undefined {
  const [names, setNames] = useState<ReadonlyMap<string, string>>();
  useEffect(() => {
    if (!wanted) return undefined;
    let isOver = false;
    typedNames
      .load()
      .then(({ here }) => here())
      .then(
        (found) => {
          if (!isOver) setNames(found);
        },
        () => undefined,
      );
    return () => {
      isOver = true;
    };
  }, [typedNames, wanted, change]);
  return names;
}
