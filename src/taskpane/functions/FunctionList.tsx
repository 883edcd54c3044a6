import { Button, Field, Input, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import type { Family } from '../../functions';
import { languages } from '../../locales/language';
import { ClearIcon, ForwardIcon, SearchIcon } from '../icons';
import { Page } from '../Page';
import type { RoomProps } from '../room';
import { linkTo } from '../route';
import { useLanguage, useWords } from '../speech';
import { hidden, useLinkStyles } from '../styles';
import { search } from './search';

const useStyles = makeStyles({
  explain: { alignSelf: 'flex-start', padding: '4px 0' },
  hidden,
  found: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  family: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: '0 -8px', padding: 0 },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  text: { flexGrow: 1, minWidth: 0 },
  id: {
    display: 'block',
    fontFamily: tokens.fontFamilyMonospace,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
  },
});

export interface FunctionListProps {
  readonly families: readonly Family[];
  readonly searched: string;
  readonly onSearch: (searched: string) => void;
  readonly loadTexts: RoomProps['loadTexts'];
}

export function FunctionList({ families, searched, onSearch, loadTexts }: FunctionListProps): ReactElement {
  const styles = useStyles();
  const links = useLinkStyles();
  const language = useLanguage();
  const { explain, functions: words } = useWords();
  const [, setLoaded] = useState(0);
  const searches = searched.trim() !== '';
  // Some search in the language of their textbook; its words come with the first search, and are searched when there.
  useEffect(() => {
    if (!searches) return;
    for (const each of languages) {
      void loadTexts('functions', each).then(
        () => setLoaded((count) => count + 1),
        () => undefined,
      );
    }
  }, [searches, loadTexts]);
  const found = families.map((family) => ({ ...family, functions: search(family.functions, searched, language) }));
  const count = found.reduce((sum, family) => sum + family.functions.length, 0);
  return (
    <Page title={words.title} intro={words.intro}>
      <Link className={styles.explain} href={linkTo({ page: 'explain' })}>
        {explain.page}
      </Link>
      <Field label={words.search} hint={words.searchHint}>
        <Input
          value={searched}
          onChange={(_, { value }) => onSearch(value)}
          contentBefore={<SearchIcon />}
          contentAfter={
            searched === '' ? null : (
              <Button
                appearance="transparent"
                size="small"
                icon={<ClearIcon />}
                aria-label={words.clear}
                onClick={() => onSearch('')}
              />
            )
          }
        />
      </Field>
      <div role="status" className={styles.found}>
        {count > 0 ? words.found(count) : words.none(searched.trim())}
      </div>
      {found
        .filter((family) => family.functions.length > 0)
        .map((family) => (
          <div key={family.id}>
            <h2 className={styles.family}>{family.text[language]}</h2>
            <ul className={styles.list}>
              {family.functions.map(({ id, text }) => (
                <li key={id} className={styles.item}>
                  <a className={links.line} href={linkTo({ page: 'functions', item: id })}>
                    <span className={styles.text}>
                      <span className={styles.id}>{id}</span>
                      {text[language]}
                    </span>
                    <ForwardIcon />
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      <Link className={styles.explain} href={`help/${language}/index.html`} target="_blank" rel="noopener">
        {words.help}
        <span className={styles.hidden}> ({words.newWindow})</span>
      </Link>
    </Page>
  );
}
