import { Button, makeStyles, mergeClasses, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import type { Table } from '../../excel';
import { SheetIcon } from '../icons';
import { Page } from '../Page';
import { listRow } from '../styles';
import { useLanguage, useWords } from '../speech';
import { AnyFailure } from './AnyFailure';
import { FileButton } from './FileButton';
import { placeOf } from './place';
import { tableWords } from './table-words';
import type { Analyses, AnalyseWork } from './analyses';

const useStyles = makeStyles({
  choice: { display: 'flex', flexDirection: 'column', gap: '8px', alignItems: 'stretch' },
  // Two lines high from the first, so that the button stays where it is.
  selected: { minHeight: '20px', overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
  drop: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '8px',
    padding: '12px',
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  over: { backgroundColor: tokens.colorBrandBackground2, border: `1px dashed ${tokens.colorBrandStroke1}` },
  sample: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px' },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  quiet: { padding: 0, minWidth: 0 },
  made: { display: 'flex', flexDirection: 'column', gap: '4px' },
  heading: { margin: '8px 0 0', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  item: listRow,
});

/** A selection that is still moving is not looked at. */
const pause = 250;

export interface ChooseTableProps {
  readonly work: Extract<AnalyseWork, { kind: 'none' | 'finding' }>;
  readonly analyses: Analyses;
}

/** Which table is meant: the selected one, said as the selection moves. */
export function ChooseTable({ work, analyses }: ChooseTableProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const [isOver, setIsOver] = useState(false);
  const isFinding = work.kind === 'finding';
  const all = useWords();
  const words = all.analyse;
  const selected = useSelectedTable(analyses);
  useEffect(() => void analyses.list(), []);
  return (
    <Page title={words.title} intro={words.intro}>
      {work.kind === 'none' && work.removed && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{words.removed}</MessageBarBody>
        </MessageBar>
      )}
      {work.kind === 'none' && work.failed && <AnyFailure {...work.failed} />}
      <div className={styles.choice}>
        <span>{words.howTo}</span>
        <span role="status" className={styles.selected}>
          {work.kind === 'finding'
            ? words.finding
            : selected === 'none'
              ? words.nothing
              : selected && words.selected(placeOf(selected), selected.rowCount)}
        </span>
        <Button
          appearance="primary"
          size="large"
          disabledFocusable={work.kind === 'finding'}
          onClick={() => void analyses.useSelected()}
        >
          {words.use}
        </Button>
      </div>
      <div
        className={mergeClasses(styles.drop, isOver && styles.over)}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setIsOver(false);
          const file = event.dataTransfer.files[0];
          if (file && !isFinding) void analyses.useFile(file);
        }}
      >
        <span>{tableWords.orFile[language]}</span>
        <FileButton
          text={tableWords.chooseFile[language]}
          disabled={isFinding}
          onFile={(file) => void analyses.useFile(file)}
        />
      </div>
      <div className={styles.sample}>
        <Button disabledFocusable={isFinding} onClick={() => !isFinding && void analyses.useSample()}>
          {tableWords.trySample[language]}
        </Button>
        <span className={styles.hint}>{tableWords.sampleHint[language]}</span>
      </div>
      <div>
        <Button
          appearance="transparent"
          className={styles.quiet}
          disabledFocusable={isFinding}
          onClick={() => !isFinding && analyses.openResult()}
        >
          {tableWords.result.bring[language]}
        </Button>
      </div>
      {analyses.made.length > 0 && (
        <div className={styles.made}>
          <h2 className={styles.heading}>{words.made}</h2>
          {analyses.made.map((analysis) => (
            <Button
              key={analysis.record.id}
              className={styles.item}
              appearance="subtle"
              icon={<SheetIcon />}
              onClick={() => analyses.show(analysis)}
            >
              {`${analysis.start.sheet} · ${words.from(placeOf(analysis.record.source))}`}
            </Button>
          ))}
        </div>
      )}
    </Page>
  );
}

/** Undefined until it is known. */
function useSelectedTable({ find, watch }: Analyses): Table | 'none' | undefined {
  const [table, setTable] = useState<Table | 'none'>();
  useEffect(() => {
    let open = true;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      find().then(
        (found) => open && setTable(found),
        () => open && setTable('none'),
      );
    };
    look();
    const end = watch(() => {
      clearTimeout(waiting);
      waiting = setTimeout(look, pause);
    });
    return () => {
      open = false;
      clearTimeout(waiting);
      end();
    };
  }, []);
  return table;
}
