import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PlanFunction } from '../../functions/contract';
import { shortNameOf } from '../../functions/short-names/name-of';
import type { Language } from '../../locales/language';
import { afterSentence } from '../../locales/joining';
import { Page } from '../Page';
import type { RoomProps } from '../room';
import { linkTo } from '../route';
import { useLanguage, useWords } from '../speech';
import { hidden } from '../styles';
import type { Workbook } from '../workbook';
import { ExampleCard } from './ExampleCard';
import { FunctionForm } from './FunctionForm';

const useStyles = makeStyles({
  paragraph: { margin: 0 },
  call: {
    margin: 0,
    padding: '8px 10px',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
  },
  short: { fontFamily: tokens.fontFamilyMonospace },
  part: { display: 'flex', flexDirection: 'column', gap: '8px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  note: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  help: { alignSelf: 'start', padding: '4px 0' },
  hidden,
});

export interface FunctionPageProps {
  readonly one: PlanFunction;
  /** All of them: a formula may be nested in another's argument. */
  readonly functions: readonly PlanFunction[];
  readonly workbook: Workbook;
  readonly typedNames: RoomProps['typedNames'];
}

/** A function's meaning, a form with its arguments, and examples. */
export function FunctionPage({ one, functions, workbook, typedNames }: FunctionPageProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords().functions;
  const call = one.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ');
  const shortName = shortNameOf(one.id);
  return (
    <Page title={one.id} intro={one.text[language]} back={{ href: linkTo({ page: 'functions' }), text: words.back }}>
      <p className={styles.call}>
        ={one.id}({call})
      </p>
      {shortName !== undefined && (
        <p className={styles.paragraph}>
          {words.alsoCalled}
          {afterSentence(language)}
          <code className={styles.short}>={shortName}(…)</code>
        </p>
      )}
      <div className={styles.part}>
        <h2 className={styles.heading}>{words.build}</h2>
        <FunctionForm {...{ one, functions, workbook, typedNames }} />
      </div>
      <div className={styles.part}>
        <h2 className={styles.heading}>{words.meaning}</h2>
        <p className={styles.paragraph}>{one.meaning[language]}</p>
      </div>
      <div className={styles.part} role="group" aria-label={words.examples}>
        <h2 className={styles.heading}>{words.examples}</h2>
        {one.examples.map((example) => (
          <ExampleCard key={example.formula} example={example} workbook={workbook} />
        ))}
        <span className={styles.note}>{words.separators}</span>
      </div>
      <Link className={styles.help} href={helpPage(one.id, language)} target="_blank" rel="noopener">
        {words.help}
        <span className={styles.hidden}> ({words.newWindow})</span>
      </Link>
    </Page>
  );
}

/** Where the build puts the function's own page, beside the pane. */
function helpPage(id: string, language: Language): string {
  return `help/${language}/${id}.html`;
}
