import { Button, Field, Input, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import type { Family } from '../../functions';
import type { PlanFunction } from '../../functions/contract';
import { shortNameOf } from '../../functions/short-names/name-of';
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
  names: { display: 'flex', flexWrap: 'wrap', columnGap: '12px' },
  short: { fontFamily: tokens.fontFamilyMonospace, color: tokens.colorNeutralForeground2 },
  id: {
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
  // Many search in English, whatever they speak; its words come with the first search, and are searched when there.
  useEffect(() => {
    if (!searches) return;
    void loadTexts('functions', 'en').then(
      () => setLoaded((count) => count + 1),
      () => undefined,
    );
  }, [searches, loadTexts]);
  const all = families.flatMap((family) => family.functions);
  const found = search(all, searched, language);
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
        {found.length > 0 ? words.found(found.length) : words.none(searched.trim())}
      </div>
      {searches
        ? // The best first, whatever its family.
          found.length > 0 && listOf(found)
        : families.map((family) => (
            <div key={family.id}>
              <h2 className={styles.family}>{family.text[language]}</h2>
              {listOf(family.functions)}
            </div>
          ))}
      <Link className={styles.explain} href={`help/${language}/index.html`} target="_blank" rel="noopener">
        {words.help}
        <span className={styles.hidden}> ({words.newWindow})</span>
      </Link>
    </Page>
  );

  function listOf(some: readonly PlanFunction[]): ReactElement {
    return (
      <ul className={styles.list}>
        {some.map(({ id, text }) => (
          <li key={id} className={styles.item}>
            <a className={links.line} href={linkTo({ page: 'functions', item: id })}>
              <span className={styles.text}>
                <span className={styles.names}>
                  <span className={styles.id}>{id}</span>
                  {shortNameOf(id) !== undefined && <span className={styles.short}>{shortNameOf(id)}</span>}
                </span>
                {text[language]}
              </span>
              <ForwardIcon />
            </a>
          </li>
        ))}
      </ul>
    );
  }
}
