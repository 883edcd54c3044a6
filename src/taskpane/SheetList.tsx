import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { SheetIcon } from './icons';
import { listRow } from './styles';

const useStyles = makeStyles({
  heading: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  sheets: { listStyleType: 'none', margin: 0, padding: 0 },
  sheet: listRow,
});

export interface SheetListProps {
  readonly heading: string;
  readonly sheets: readonly string[];
  readonly disabled: boolean;
  readonly onGo: (sheet: string) => void;
}

/** The sheets that were made; each is gone to by its name. */
export function SheetList({ heading, sheets, disabled, onGo }: SheetListProps): ReactElement {
  const styles = useStyles();
  return (
    <div>
      <h2 className={styles.heading}>{heading}</h2>
      <ul className={styles.sheets}>
        {sheets.map((sheet) => (
          <li key={sheet}>
            <Button
              className={styles.sheet}
              appearance="subtle"
              icon={<SheetIcon />}
              disabled={disabled}
              onClick={() => onGo(sheet)}
            >
              {sheet}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
