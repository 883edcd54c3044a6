import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { writtenDate, writtenNumber } from '../../locales/formats';
import type { Language } from '../../locales/language';
import { isoOf, type CellContent, type Lost } from '../../plan';
import { Page } from '../Page';
import { linkTo } from '../route';
import { useLanguage, useWords } from '../speech';
import type { Models, Work } from './useModels';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '8px', margin: 0, paddingLeft: '20px' },
  what: { fontWeight: tokens.fontWeightSemibold },
  why: { display: 'block', color: tokens.colorNeutralForeground2 },
  lost: { display: 'flex', flexDirection: 'column', gap: '8px' },
  next: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

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
  const { kept, lost } = keeping;
  return (
    <Page
      title={words.review}
      intro={`${template.name[language]}. ${words.promise}`}
      back={{ href: linkTo({ page: 'models' }), text: all.models.back }}
    >
      <span>
        {words.kept(kept)} {lost.length === 0 && words.nothingLost}
      </span>
      {lost.length > 0 && (
        <div className={styles.lost}>
          <span>{words.lost}</span>
          <ul className={styles.list}>
            {lost.map((line) => (
              <li key={[line.sheet, line.label, line.why].join()}>
                <span className={styles.what}>{line.label}</span> ({line.sheet}): {valuesOf(line, language, words.more)}
                <span className={styles.why}>{words[line.why]}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className={styles.next}>
        <Button appearance="primary" onClick={() => void models.createAnew(change)}>
          {words.create}
        </Button>
        <Button onClick={() => models.backToChange(change)}>{words.back}</Button>
      </div>
    </Page>
  );
}

function valuesOf({ values, kind }: Lost, language: Language, more: (count: number) => string): string {
  const written = (value: CellContent): string => {
    if (typeof value !== 'number') return String(value);
    return kind === 'date' ? writtenDate(language, isoOf(value)) : writtenNumber(language, value);
  };
  const first = values.slice(0, shown).map(written).join('; ');
  return values.length > shown ? `${first}; ${more(values.length - shown)}` : first;
}
