import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CellOutput, Result } from '../../functions/contract';
import { officeLocale, type Language } from '../../locales/language';
import { useLanguage, useWords } from '../speech';
import { focusRing } from '../styles';

const useStyles = makeStyles({
  result: { display: 'flex', gap: '8px', alignItems: 'baseline' },
  label: { color: tokens.colorNeutralForeground2 },
  value: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  scroll: { overflowX: 'auto', ...focusRing },
  table: { borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  cell: { padding: '2px 10px 2px 0', whiteSpace: 'nowrap' },
  number: { textAlign: 'right' },
});

/** As much of an example's result as shows its shape. */
const rowsOfExample = 6;
const columnsShown = 20;
/** Of a result that is one's own; a statement of parts is whole. */
export const rowsOfResult = 16;
/** Significant ones: all that a description gives, and what leaves room for the other columns. */
const digitsAlone = 9;
const digitsInTable = 6;

interface ResultViewProps {
  readonly result: Result;
  readonly rowsShown?: number;
}

/** What a function returns: one value, or the beginning of a table. */
export function ResultView({ result, rowsShown = rowsOfExample }: ResultViewProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords().functions;
  const single = Array.isArray(result) && result.length === 1 && result[0]?.length === 1 ? result[0][0] : result;
  if (!Array.isArray(single))
    return (
      <div className={styles.result}>
        <span className={styles.label}>{words.result}</span>
        <span className={styles.value}>{shownValue(single ?? '', language, digitsAlone)}</span>
      </div>
    );
  const more = single.length - rowsShown;
  const moreColumns = (single[0]?.length ?? 0) - columnsShown;
  return (
    <div>
      <span className={styles.label}>{words.result}</span>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={words.result}>
        <table className={styles.table}>
          <tbody>
            {single.slice(0, rowsShown).map((row, position) => (
              <tr key={position}>
                {row.slice(0, columnsShown).map((value, column) => (
                  <td
                    key={column}
                    className={mergeClasses(styles.cell, typeof single.at(-1)?.[column] === 'number' && styles.number)}
                  >
                    {shownValue(value, language, digitsInTable)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 && <div className={styles.label}>{words.moreRows(more)}</div>}
      {moreColumns > 0 && <div className={styles.label}>{words.moreColumns(moreColumns)}</div>}
    </div>
  );
}

/** As the language writes it; a blank is nothing. */
export function shownValue(value: CellOutput, language: Language, digits = digitsAlone): string {
  if (typeof value === 'number')
    return new Intl.NumberFormat(officeLocale[language], { maximumSignificantDigits: digits }).format(value);
  return typeof value === 'boolean' ? String(value).toUpperCase() : value;
}
