import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Select,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { filledIn } from '../../locales/gaps';
import { Page } from '../Page';
import { linkTo } from '../route';
import { useLanguage, useWords } from '../speech';
import { hasAmounts } from '../../analysis/contract';
import { recogniseSpend } from '../../analysis/spend-table';
import { encodings, type Encoding } from '../../sources/contract';
import { AnyFailure } from './AnyFailure';
import { Columns } from './Columns';
import { CopySql } from './CopySql';
import { Data } from './Data';
import { HowRead, needsChoice } from './HowRead';
import { Options } from './Options';
import { fitting, isReady } from './options';
import { placeInFile, placeOf } from './place';
import { SpendBesideOrders } from './SpendBesideOrders';
import { isTableOpen, openedAs, type TableView } from './table-view';
import { tableWords } from './table-words';
import type { Analyses, Chosen, AnalyseWork } from './analyses';
import type { Filling } from './useFilling';

const useStyles = makeStyles({
  select: { maxWidth: '180px' },
  part: { display: 'flex', flexDirection: 'column', gap: '12px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  foot: {
    position: 'sticky',
    bottom: 0,
    margin: '0 -16px -24px',
    padding: '12px 16px',
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  note: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export interface TablePageProps {
  readonly work: Extract<AnalyseWork, { kind: 'table' }>;
  readonly chosen: Chosen;
  readonly analyses: Analyses;
  readonly filling: Filling;
}

/** A table with its columns, what is wrong with its data, and what is to be made of it. */
export function TablePage({ work, chosen, analyses, filling }: TablePageProps): ReactElement {
  const words = useWords().analyse;
  const { table } = chosen;
  const { failed } = work;
  return (
    <Page
      title={placeOf(table)}
      intro={table.file ? undefined : words.rows(table.rowCount)}
      back={{ href: linkTo({ page: 'analyse' }), text: words.back, onClick: analyses.leave }}
    >
      {failed?.failure.reason === 'cancelled' ? (
        <MessageBar layout="multiline">
          <MessageBarBody>{words.cancelled}</MessageBarBody>
        </MessageBar>
      ) : (
        failed && <AnyFailure {...failed} />
      )}
      {isTableOpen(table) ? (
        <WhichTable table={table} analyses={analyses} />
      ) : (
        <ChosenTable chosen={chosen} analyses={analyses} filling={filling} />
      )}
    </Page>
  );
}

/** Which of the tables of a file holds the orders; where nothing tells, that is all that is asked. */
function WhichTable({ table, analyses }: { readonly table: TableView; readonly analyses: Analyses }): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const { file, tables = [], which } = table;
  const said = isTableOpen(table) ? tableWords.whichTable : tableWords.tablesHint;
  return (
    <Field label={tableWords.tables[language]} hint={filledIn(language, said, { tables: tables.length })}>
      <Select
        className={styles.select}
        value={String(which ?? '')}
        onChange={(_, { value }) => {
          if (file && value !== '') void analyses.useFile(file, { ...openedAs(table), table: Number(value) });
        }}
      >
        {which === undefined && <option value="" />}
        {tables.map((each, index) => (
          <option key={index} value={String(index)}>
            {`${placeInFile(each)} · ${each.headings.filter(Boolean).slice(0, 3).join(', ')}`}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** A table's columns, what is wrong with its rows, and what is to be made of them. */
function ChosenTable({ chosen, analyses, filling }: Omit<TablePageProps, 'work'>): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const all = useWords();
  const words = all.analyse;
  const { table, columns, asked, options } = chosen;
  const { reading } = analyses;
  const summary = reading.kind === 'read' ? reading.summary : undefined;
  const canMake =
    isReady(columns) &&
    fitting(options, columns).make.length > 0 &&
    summary?.used !== 0 &&
    (summary?.needs.length ?? 0) === 0;
  const canFill = summary !== undefined && summary.used > 0 && summary.needs.length === 0;
  const isSpend = !isReady(columns) && recogniseSpend(table.headings) !== undefined;
  return (
    <>
      {isSpend && (
        <MessageBar layout="multiline">
          <MessageBarBody>{tableWords.fill.spend.alone[language]}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => void filling.openSpend(table)}>{tableWords.fill.open[language]}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <section className={styles.part} aria-label={words.columns}>
        <h2 className={styles.heading}>{words.columns}</h2>
        <Columns table={table} columns={columns} onChange={analyses.setColumns} />
        {table.tables && <WhichTable table={table} analyses={analyses} />}
        {table.file && table.encoding && (
          <Field label={tableWords.encoding[language]}>
            <Select
              className={styles.select}
              value={table.encoding}
              onChange={(_, { value }) => {
                const { file } = table;
                if (file) void analyses.useFile(file, { ...openedAs(table), encoding: value as Encoding });
              }}
            >
              {encodings.map((encoding) => (
                <option key={encoding} value={encoding}>
                  {encoding.toUpperCase()}
                </option>
              ))}
            </Select>
          </Field>
        )}
      </section>
      <section className={styles.part} aria-label={words.data}>
        <h2 className={styles.heading}>{words.data}</h2>
        <Data areEvents={columns.event !== undefined} table={table} reading={reading} analyses={analyses} />
      </section>
      {summary && needsChoice(summary, columns) && (
        <section className={styles.part} aria-label={tableWords.howRead[language]}>
          <h2 className={styles.heading}>{tableWords.howRead[language]}</h2>
          <HowRead summary={summary} columns={columns} asked={asked} onChange={analyses.setAsked} />
        </section>
      )}
      <section className={styles.part} aria-label={words.make}>
        <h2 className={styles.heading}>{words.make}</h2>
        <Options options={options} columns={columns} onChange={analyses.setOptions} />
        {hasAmounts(columns) && fitting(options, columns).make.includes('cohorts') && (
          <SpendBesideOrders chosen={chosen} analyses={analyses} />
        )}
        {summary && summary.needs.length === 0 && (
          <CopySql
            headings={table.headings}
            columns={columns}
            choices={summary.choices}
            options={options}
            onBring={() => analyses.openResult()}
          />
        )}
      </section>
      <div className={styles.foot}>
        <Button
          appearance="primary"
          size="large"
          disabledFocusable={!canMake}
          onClick={() => canMake && void analyses.make()}
        >
          {words.start}
        </Button>
        {columns.event === undefined && (
          <Button
            disabledFocusable={!canFill}
            title={tableWords.fill.openHint[language]}
            onClick={() => canFill && void filling.open()}
          >
            {tableWords.fill.open[language]}
          </Button>
        )}
        <span className={styles.note}>{all.form.promise}</span>
      </div>
    </>
  );
}
