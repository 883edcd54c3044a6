import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { writtenDate, writtenNumber } from '../../locales/formats';
import { afterSentence, withColon, withDash } from '../../locales/joining';
import type { Language } from '../../locales/language';
import { isoOf, type CellContent, type Filled, type Lost } from '../../plan';
import { Page } from '../Page';
import { linkTo } from '../route';
import { useLanguage, useWords } from '../speech';
import type { Models, Work } from './useModels';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '4px', margin: 0, paddingLeft: '20px' },
  what: { fontWeight: tokens.fontWeightMedium },
  why: { margin: '4px 0', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  lost: { display: 'flex', flexDirection: 'column', gap: '8px' },
  next: { display: 'flex', flexDirection: 'column', gap: '8px' },
});

const reasons: readonly Lost['why'][] = ['gone', 'outside', 'unfit', 'answered'];
const ways: readonly Filled['how'][] = ['continued', 'empty', 'example'];

/** Values shown of one line; the others are counted. */
const shown = 4;

export interface ReviewProps {
  readonly work: Extract<Work, { kind: 'reviewing' }>;
  readonly models: Models;
}

/** What a model that is made anew keeps and what it cannot keep, before anything is written. */
export function Review({ work: { change, keeping, template }, models }: ReviewProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const all = useWords();
  const words = all.change;
  const { filled, kept, lost } = keeping;
  return (
    <Page
      title={words.review}
      intro={withColon(language, template.name[language], words.promise)}
      back={{ href: linkTo({ page: 'models' }), text: all.models.back }}
    >
      <span>
        {words.kept(kept)}
        {lost.length === 0 && afterSentence(language) + words.nothingLost}
      </span>
      {lost.length > 0 && (
        <div className={styles.lost}>
          <span>{words.lost}</span>
          {reasons.map((why) => (
            <Lines key={why} title={words[why]} lines={lost.filter((line) => line.why === why)} />
          ))}
        </div>
      )}
      {filled.length > 0 && (
        <div className={styles.lost}>
          <span>{words.filled}</span>
          {ways.map((how) => (
            <Lines key={how} title={words[how]} lines={filled.filter((line) => line.how === how)} />
          ))}
        </div>
      )}
      <div className={styles.next}>
        <Button appearance="primary" size="large" onClick={() => void models.createAnew(change)}>
          {words.create}
        </Button>
        <Button onClick={() => models.backToChange(change)}>{words.back}</Button>
      </div>
    </Page>
  );
}

interface LinesProps {
  readonly title: string;
  readonly lines: readonly (Lost | Filled)[];
}

/** Lines of cells that had the same fate. */
function Lines({ title, lines }: LinesProps): ReactElement | null {
  const styles = useStyles();
  const language = useLanguage();
  const { more } = useWords().change;
  if (lines.length === 0) return null;
  return (
    <div>
      <h2 className={styles.why}>{title}</h2>
      <ul className={styles.list}>
        {lines.map((line, index) => (
          <li key={index}>
            {withColon(language, line.block, '')}
            <span className={styles.what}>{line.label}</span>
            {line.values.length > 0 && withDash(language, '', valuesOf(line, language, more))}
          </li>
        ))}
      </ul>
    </div>
  );
}

function valuesOf({ values, kind }: Lost | Filled, language: Language, more: (count: number) => string): string {
  const written = (value: CellContent): string => {
    if (typeof value !== 'number') return String(value);
    return kind === 'date' ? writtenDate(language, isoOf(value)) : writtenNumber(language, value);
  };
  const first = values.slice(0, shown).map(written).join('; ');
  return values.length > shown ? `${first}; ${more(values.length - shown)}` : first;
}
