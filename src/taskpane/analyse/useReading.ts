import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Asked, Columns, ReadSummary } from '../../analysis/contract';
import { ExcelFailure } from '../../excel';
import type { AnalysesContext, Reading } from './analyses';
import type { Analyst } from './analyst';
import { isReady } from './options';
import { problemOf, readFileInto, readInto } from './read-rows';
import { isTableOpen, type TableView } from './table-view';

/** The rows of a table on their way into a thread of their own. */
export interface Session {
  /** Ends the watch over the table, once there is one. */
  endWatch?: () => void;
  readonly analyst: Analyst;
  readonly stop: AbortController;
  summary: Promise<ReadSummary>;
}

interface Telling {
  /** Whether the rows were read for it. */
  readonly isFirst: boolean;
  readonly setsCurrency?: boolean;
}

export interface RowsReading {
  readonly reading: Reading;
  readonly setReading: (reading: Reading | ((now: Reading) => Reading)) => void;
  readonly session: RefObject<Session | undefined>;
  readonly endSession: () => void;
  readonly read: (
    table: TableView,
    columns: Columns,
    asked: Asked,
    onRows: (rows: number, share: number) => void,
  ) => Session;
  readonly tell: (table: TableView, one: Session, telling: Telling) => void;
  readonly readForPage: (table: TableView, columns: Columns, asked: Asked) => void;
}

interface ReadingContext extends Pick<AnalysesContext, 'workbook' | 'startAnalyst'> {
  /** The rows say which currency their amounts are in. */
  readonly onCurrency: (summary: ReadSummary) => void;
}

/** The rows of the chosen columns, read in a thread of their own and thrown away when the table changes. */
export function useReading({ workbook, startAnalyst, onCurrency }: ReadingContext): RowsReading {
  const [reading, setReading] = useState<Reading>({ kind: 'none' });
  const session = useRef<Session | undefined>(undefined);
  useEffect(() => () => session.current?.analyst.end(), []);

  const endSession = (): void => {
    session.current?.stop.abort();
    session.current?.analyst.end();
    session.current?.endWatch?.();
    session.current = undefined;
  };

  /** What was read of a table that is then edited is not what is to be analysed. */
  const watchRead = async (table: TableView, one: Session): Promise<void> => {
    if (table.file) return;
    const touched = (): void => {
      if (session.current !== one) return;
      endSession();
      setReading({ kind: 'failed', failure: new ExcelFailure('tableChanged', table.address, true) });
    };
    try {
      const end = await workbook.watchTable(table, touched);
      if (session.current === one) one.endWatch = () => void end();
      else await end();
    } catch {
      touched();
    }
  };

  /** Begins to read; what was read of other columns is let go. */
  const read = (
    table: TableView,
    columns: Columns,
    asked: Asked,
    onRows: (rows: number, share: number) => void,
  ): Session => {
    endSession();
    const analyst = startAnalyst();
    const controller = new AbortController();
    const summary = table.file
      ? readFileInto(analyst, table.file, table, columns, asked, onRows)
      : readInto(analyst, workbook, table, columns, asked, controller.signal, (rows) =>
          onRows(rows, table.rowCount > 0 ? rows / table.rowCount : 1),
        );
    // Who waits for it hears of its failure; if nobody does, the page says it.
    summary.catch(() => undefined);
    const one: Session = { analyst, stop: controller, summary };
    session.current = one;
    return one;
  };

  /** What the rows hold, said on the page while `one` is what was read. */
  const tell = (table: TableView, one: Session, { isFirst, setsCurrency = isFirst }: Telling): void => {
    one.summary.then(
      (summary) => {
        if (session.current !== one) return;
        setReading({ kind: 'read', summary });
        if (setsCurrency) onCurrency(summary);
        if (isFirst) void watchRead(table, one);
      },
      (error) => {
        if (session.current !== one) return;
        endSession();
        setReading({ kind: 'failed', failure: problemOf(error) });
      },
    );
  };

  const readForPage = (table: TableView, columns: Columns, asked: Asked): void => {
    if (!isReady(columns) || isTableOpen(table)) {
      endSession();
      setReading({ kind: 'none' });
      return;
    }
    const of = table.file ? {} : { of: table.rowCount };
    setReading({ kind: 'reading', rows: 0, share: 0, ...of });
    const one = read(table, columns, asked, (rows, share) => {
      if (session.current === one) setReading({ kind: 'reading', rows, share, ...of });
    });
    tell(table, one, { isFirst: true });
  };

  return { reading, setReading, session, endSession, read, tell, readForPage };
}
