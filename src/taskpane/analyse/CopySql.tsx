import { Button, Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { useRef, useState, type ReactElement } from 'react';
import {
  hasAmounts,
  roles,
  type AnalysisOptions,
  type Choices,
  type Columns,
  type Role,
} from '../../analysis/contract';
import { copyDialects, engineDialects, quotedName, type CopyDialect } from '../../analysis/dialects';
import { kindOfCopied, reportStatement } from '../../analysis/report-statement';
import { sqlOf, sqlResults, type SqlSource } from '../../analysis/sql';
import { useLanguage } from '../speech';
import { moreDetails } from '../styles';
import { fitting } from './options';
import { tableWords } from './table-words';

const useStyles = makeStyles({
  more: moreDetails,
  fields: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: '8px' },
  copy: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  short: { maxWidth: '180px' },
  sql: {
    '& textarea': { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, whiteSpace: 'pre' },
  },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Of the customers with most money. */
const top = 100;

const engineNames: Readonly<Record<CopyDialect, string>> = {
  duckdb: 'DuckDB',
  postgresql: 'PostgreSQL',
  clickhouse: 'ClickHouse',
  bigquery: 'BigQuery',
  snowflake: 'Snowflake',
  spark: 'Spark, Databricks',
};

export interface CopySqlProps {
  readonly headings: readonly string[];
  readonly columns: Columns;
  readonly choices: Choices;
  readonly options: AnalysisOptions;
  /** To where the result is brought back. */
  readonly onBring: () => void;
}

/** The same results as SQL, for a table that is too large to leave its engine. */
export function CopySql({ headings, columns, choices, options, onBring }: CopySqlProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const said = tableWords.sql;
  const [table, setTable] = useState('orders');
  const [dialect, setDialect] = useState<CopyDialect>('postgresql');
  const [what, setWhat] = useState<'report' | 'results'>('report');
  const [copied, setCopied] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const sql = ((): readonly string[] => {
    if (what === 'report') return [reportOf(table, headings, columns, choices, options, dialect)];
    const source = sourceOf(table, headings, columns, choices);
    const statements = sqlOf(source, { period: options.period, bins: options.bins, top, dialect });
    return sqlResults.flatMap((name) => {
      const statement = statements[name];
      return statement === undefined ? [] : [`-- ${said.results[name][language]}\n${statement}`];
    });
  })();
  const copy = async (): Promise<void> => {
    // Where the pane may not write to the clipboard, what is selected can be copied by the keys.
    area.current?.select();
    try {
      await navigator.clipboard.writeText(sql.join('\n'));
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <details className={styles.more}>
      <summary>{said.title[language]}</summary>
      <div className={styles.fields}>
        <span className={styles.hint}>{said.about[language]}</span>
        <Field label={said.what[language]} hint={said.whatHints[what][language]}>
          <Select
            value={what}
            onChange={(_, { value }) => {
              setWhat(value === 'results' ? 'results' : 'report');
              setCopied(false);
            }}
          >
            {(['report', 'results'] as const).map((each) => (
              <option key={each} value={each}>
                {said.whats[each][language]}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          label={said.engine[language]}
          {...(!engineDialects.some((each) => each === dialect) && { hint: said.notRun[language] })}
        >
          <Select
            className={styles.short}
            value={dialect}
            onChange={(_, { value }) => {
              setDialect(copyDialects.find((each) => each === value) ?? 'postgresql');
              setCopied(false);
            }}
          >
            {copyDialects.map((each) => (
              <option key={each} value={each}>
                {engineNames[each]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={said.table[language]}>
          <Input
            value={table}
            onChange={(_, { value }) => {
              setTable(value);
              setCopied(false);
            }}
          />
        </Field>
        <Textarea
          textarea={{ ref: area }}
          className={styles.sql}
          aria-label={said.title[language]}
          readOnly
          rows={8}
          value={sql.join('\n')}
        />
        <div className={styles.copy}>
          <Button onClick={() => void copy()}>{copied ? said.copied[language] : said.copy[language]}</Button>
          {what === 'report' && <Button onClick={onBring}>{said.bring[language]}</Button>}
        </div>
      </div>
    </details>
  );
}

/** The statement of the whole report, with what was chosen and decided of the sample. */
function reportOf(
  table: string,
  headings: readonly string[],
  columns: Columns,
  choices: Choices,
  options: AnalysisOptions,
  dialect: CopyDialect,
): string {
  const named = roles.flatMap((role) => {
    const column = columns[role];
    const name = column === undefined ? '' : (headings[column] ?? '').trim();
    return name === '' ? [] : [[role, { name, kind: kindOfCopied[role] ?? 'text' }] as const];
  });
  const has = (role: Role): boolean => columns[role] !== undefined;
  return reportStatement(
    {
      dialect,
      from: table
        .split('.')
        .map((part) => quotedName(part, dialect))
        .join('.'),
      columns: Object.fromEntries(named),
    },
    {
      table,
      // An engine counts the periods of the orders themselves, and every row that repeats another.
      options: { ...fitting(options, columns), mode: 'on' },
      choices: { ...choices, keepDuplicates: true },
      has: {
        money: hasAmounts(columns),
        currency: has('currency'),
        number: has('order') && !has('event'),
        channel: has('channel'),
        segment: has('segment'),
        product: has('product'),
        event: has('event'),
      },
    },
  );
}

/** The columns by their headings, and of the statuses and currencies those that count. */
function sourceOf(table: string, headings: readonly string[], columns: Columns, choices: Choices): SqlSource {
  const named = (column: number | undefined): string | undefined =>
    column === undefined ? undefined : headings[column]?.trim();
  const {
    customer = '',
    date = '',
    amount,
    channel,
    order,
    status,
    currency,
  } = {
    customer: named(columns.customer),
    date: named(choices.dated === 'paid' ? (columns.paid ?? columns.date) : columns.date),
    amount: named(columns.amount),
    channel: named(columns.channel),
    order: named(columns.order),
    status: named(columns.status),
    currency: named(columns.currency),
  };
  const counted = Object.entries(choices.statuses).flatMap(([value, meaning]) => (meaning === 'order' ? [value] : []));
  return {
    table: table.split('.'),
    customer,
    date,
    ...(amount !== undefined && { amount }),
    ...(channel !== undefined && { channel }),
    ...(order !== undefined && choices.lines === 'add' && { order }),
    ...(status !== undefined && { status: { column: status, counted } }),
    ...(currency !== undefined && choices.currency && { currency: { column: currency, counted: choices.currency.to } }),
  };
}
