import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement, type ReactNode } from 'react';
import { useWords } from '../speech';
import type { Sharing } from './useSharing';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    padding: '8px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  place: { alignSelf: 'flex-start' },
  formula: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  before: { color: tokens.colorNeutralForeground2 },
  more: { alignSelf: 'flex-start', marginTop: '8px' },
});

/** So many at once: what comes after is asked for. */
const page = 100;

export interface Line {
  readonly sheet: string;
  readonly address: string;
  readonly before: string;
  /** A formula. */
  readonly after?: string;
  /** What else is to be said. */
  readonly note?: ReactNode;
}

export interface FormulaListProps {
  readonly lines: readonly Line[];
  readonly label: string;
  readonly sharing: Sharing;
}

/** Cells with what they hold and what they will; a cell is gone to by its address. */
export function FormulaList({ lines, label, sharing }: FormulaListProps): ReactElement {
  const styles = useStyles();
  const words = useWords().share;
  const [shown, setShown] = useState(page);
  const left = lines.length - shown;
  return (
    <div>
      <ul className={styles.list} aria-label={label}>
        {lines.slice(0, shown).map(({ sheet, address, before, after, note }, index) => {
          const place = `${sheet}!${address}`;
          return (
            <li key={`${place} ${index}`} className={styles.item}>
              <Link
                as="button"
                className={styles.place}
                aria-label={words.goTo(place)}
                onClick={() => void sharing.goTo({ sheet, address })}
              >
                {place}
              </Link>
              <code className={`${styles.formula} ${styles.before}`}>{before}</code>
              {after !== undefined && <code className={styles.formula}>→ {after}</code>}
              {note}
            </li>
          );
        })}
      </ul>
      {left > 0 && (
        <Button className={styles.more} onClick={() => setShown(shown + page)}>
          {words.more(Math.min(page, left))}
        </Button>
      )}
    </div>
  );
}
