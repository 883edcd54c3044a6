import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { hasAmounts, roles, type Columns as ColumnsByRole, type Role } from '../../analysis/contract';
import type { TableView } from './table-view';
import { lastSerial } from '../../numerics/days';
import { writtenDate } from '../../locales/formats';
import type { Language } from '../../locales/language';
import { columnLetters, isoOf } from '../../plan';
import { useLanguage, useWords } from '../speech';
import { roleWords, tableWords } from './table-words';
import { focusRing, moreDetails, narrowSelect } from '../styles';

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(136px, 1fr))', gap: '12px' },
  field: { minWidth: 0 },
  select: narrowSelect,
  more: moreDetails,
  // Long ids widen a column; the table is then moved by its own scroll bar, which the keyboard reaches as well.
  scroll: { overflowX: 'auto', borderRadius: tokens.borderRadiusMedium, ...focusRing },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    fontSize: tokens.fontSizeBase200,
    '& th, & td': {
      padding: '4px 8px',
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      maxWidth: '160px',
      overflow: 'hidden',
      textOverflow: 'ellipsis',
      whiteSpace: 'nowrap',
    },
    '& th': {
      backgroundColor: tokens.colorNeutralBackground3,
      fontWeight: tokens.fontWeightSemibold,
    },
  },
  text: { textAlign: 'left' },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
});

const shownRows = 4;

/** What makes a table of orders, or nearly always stands in one. */
const usual: readonly Role[] = ['customer', 'date', 'amount', 'channel'];

export interface ColumnsProps {
  readonly table: TableView;
  readonly columns: ColumnsByRole;
  readonly onChange: (columns: ColumnsByRole) => void;
}

/** Which column is which, and how the chosen ones begin. */
export function Columns({ table, columns, onChange }: ColumnsProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords().analyse;
  const nameOf = (column: number): string =>
    table.headings[column]?.trim() || words.column(columnLetters(table.firstColumn + column));
  const choose = (role: Role, value: string): void => {
    const { [role]: _, ...others } = columns;
    // A column is one thing only: who takes it takes it away.
    const kept = Object.fromEntries(Object.entries(others).filter(([, column]) => String(column) !== value));
    onChange(value === '' ? others : { ...kept, [role]: Number(value) });
  };
  const chosen = roles.flatMap((role) => {
    const column = columns[role];
    return column === undefined ? [] : [{ role, column }];
  });
  const field = (role: Role): ReactElement => {
    const isNeeded = role === 'customer' || role === 'date';
    const column = columns[role];
    return (
      <Field
        key={role}
        className={styles.field}
        label={roleWords(role, words, language).name}
        required={isNeeded}
        {...(isNeeded && column === undefined ? { validationMessage: words.choose } : {})}
      >
        <Select
          className={styles.select}
          title={roleWords(role, words, language).hint}
          value={column === undefined ? '' : String(column)}
          onChange={(_, { value }) => choose(role, value)}
        >
          <option value="">{isNeeded ? words.choose : words.none}</option>
          {table.headings.map((_heading, index) => (
            <option key={index} value={index}>
              {nameOf(index)}
            </option>
          ))}
        </Select>
      </Field>
    );
  };
  // Those of the first few are always asked for; what else is in the table is shown, and what is not can be found.
  const isShown = (role: Role): boolean =>
    columns[role] !== undefined || (usual.includes(role) && !(role === 'amount' && hasAmounts(columns)));
  const hidden = roles.filter((role) => !isShown(role));
  return (
    <>
      <div className={styles.fields}>{roles.filter(isShown).map(field)}</div>
      {hidden.length > 0 && (
        <details className={styles.more}>
          <summary>{tableWords.moreColumns[language]}</summary>
          <div className={styles.fields}>{hidden.map(field)}</div>
        </details>
      )}
      {chosen.length > 0 && (
        <div className={styles.scroll} tabIndex={0} role="group" aria-label={words.firstRows}>
          <table className={styles.table}>
            <thead>
              <tr>
                {chosen.map(({ role, column }) => (
                  <th
                    key={role}
                    scope="col"
                    className={typeof table.rows[0]?.[column] === 'number' ? styles.number : styles.text}
                  >
                    {nameOf(column)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.texts.slice(0, shownRows).map((texts, row) => (
                <tr key={row}>
                  {chosen.map(({ role, column }) => (
                    <td
                      key={role}
                      title={texts[column]}
                      className={typeof table.rows[row]?.[column] === 'number' ? styles.number : styles.text}
                    >
                      {role === 'date' || role === 'paid'
                        ? asDate(table.rows[row]?.[column], texts[column], language)
                        : texts[column]}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

/** A date whose cell shows a bare number is shown as what it is read as. */
function asDate(value: unknown, text: string | undefined, language: Language): string | undefined {
  const isBare = typeof value === 'number' && value >= 1 && value <= lastSerial && /^\d+(?:[.,]\d+)?$/.test(text ?? '');
  return isBare ? writtenDate(language, isoOf(Math.floor(value))) : text;
}
