import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { writtenDate, writtenNumber } from '../../locales/formats';
import { afterSentence, withColon, withDash } from '../../locales/joining';
import type { Language } from '../../locales/language';
import { isoOf, type CellContent, type Filled, type Lost } from '../../plan';
import { Page } from '../Page';
import { linkTo } from '../route';
import { useLanguage, useWords } from '../speech';
import type { FigureChange } from './figure-changes';
import type { Models, ModelsWork } from './useModels';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '4px', margin: 0, paddingLeft: '20px' },
  what: { fontWeight: tokens.fontWeightMedium },
  why: { margin: '4px 0', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  lost: { display: 'flex', flexDirection: 'column', gap: '8px' },
  figures: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  figure: { padding: '3px 8px 3px 0', textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  number: { padding: '3px 0 3px 8px', textAlign: 'right', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  changed: { fontWeight: tokens.fontWeightSemibold },
  head: { color: tokens.colorNeutralForeground2, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  next: { display: 'flex', flexDirection: 'column', gap: '8px' },
});

const reasons: readonly Lost['why'][] = ['gone', 'outside', 'unfit', 'answered', 'reshaped'];
const ways: readonly Filled['how'][] = ['continued', 'empty', 'example'];

/** Values shown of one line; the others are counted. */
const shown = 4;

export interface ReviewProps {
  readonly work: Extract<ModelsWork, { kind: 'reviewing' }>;
  readonly models: Models;
}

/** What a model that is made anew keeps and what it cannot keep, before anything is written. */
export function Review({ work: { change, keeping, figures, template }, models }: ReviewProps): ReactElement {
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
      <Figures figures={figures} />
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

/** What the key figures are and will be; those that stay as they are are not listed. */
function Figures({ figures }: { readonly figures: readonly FigureChange[] }): ReactElement {
  const styles = useStyles();
  const words = useWords().change;
  const changed = figures.filter(({ now, then }) => now !== then);
  if (changed.length === 0) return <span>{words.sameFigures}</span>;
  return (
    <div>
      <h2 className={styles.why}>{words.figures}</h2>
      <table className={styles.figures}>
        <thead>
          <tr>
            {[words.figure, words.now, words.then].map((title, index) => (
              <th
                key={title}
                scope="col"
                className={mergeClasses(index === 0 ? styles.figure : styles.number, styles.head)}
              >
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changed.map(({ id, label, now, then }) => (
            <tr key={id}>
              <th scope="row" className={styles.figure}>
                {label}
              </th>
              <td className={styles.number}>{now ?? words.none}</td>
              <td className={mergeClasses(styles.number, styles.changed)}>{then ?? words.none}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <span className={styles.note}>{words.computed}</span>
    </div>
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
            {line.block !== '' && withColon(language, line.block, '')}
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
