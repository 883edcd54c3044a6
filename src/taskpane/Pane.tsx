import { FluentProvider, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import type { Family } from '../functions';
import { languages, officeLocale, ownName, type Language } from '../locales/language';
import { wordsIn } from '../locales/spoken';
import type { Template } from '../templates/template';
import { AnalysePages, analyseScreen } from './analyse/AnalysePages';
import type { Analyst } from './analyse/analyst';
import { useAnalyses } from './analyse/useAnalyses';
import { ExplainPage } from './functions/ExplainPage';
import { FunctionList } from './functions/FunctionList';
import { FunctionPage } from './functions/FunctionPage';
import { GlobeIcon } from './icons';
import { ModelPages, modelScreen } from './models/ModelPages';
import { useModels } from './models/useModels';
import { linkTo, useRoute } from './route';
import { LanguageContext } from './speech';
import { focusRing } from './styles';
import { isDark, rememberLanguage, startLanguage, watchTheme } from './surroundings';
import { darkTheme, lightTheme } from './theme';
import type { Workbook } from './workbook';

const useStyles = makeStyles({
  pane: { height: '100%', display: 'flex', flexDirection: 'column', minWidth: '300px' },
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    padding: '0 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  pages: { display: 'flex' },
  page: {
    padding: '12px 8px 9px',
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    borderBottom: '3px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    whiteSpace: 'nowrap',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ...focusRing,
    ':focus-visible': { ...focusRing[':focus-visible'], outlineOffset: '-3px' },
    '&[aria-current="page"]': {
      color: tokens.colorNeutralForeground1,
      fontWeight: tokens.fontWeightSemibold,
      borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`,
      borderBottomLeftRadius: 0,
      borderBottomRightRadius: 0,
    },
  },
  // In the narrowest pane the pages need the room of the sign.
  language: {
    display: 'flex',
    alignItems: 'center',
    color: tokens.colorNeutralForeground2,
    minWidth: 0,
    '@media (max-width: 359px)': { '& > svg': { display: 'none' } },
    '& > span, & select': { minWidth: 0 },
  },
  // What takes the focus is scrolled clear of the form's foot, which stays in view.
  main: { flexGrow: 1, overflowY: 'auto', overflowX: 'hidden', scrollPaddingBottom: '120px', scrollPaddingTop: '12px' },
});

export interface PaneProps {
  readonly templates: readonly Template[];
  readonly families: readonly Family[];
  readonly workbook: Workbook;
  /** Begins a thread that analyses. */
  readonly startAnalyst: () => Analyst;
  /** Makes a language's words ready; they are for the one that the pane starts in. */
  readonly loadWords: (language: Language) => Promise<void>;
  /** ISO date. */
  readonly today: () => string;
}

/** The whole pane: what is on every screen, and the screen that the address names. */
export function Pane({ templates, families, workbook, startAnalyst, loadWords, today }: PaneProps): ReactElement {
  const styles = useStyles();
  const [language, setLanguage] = useState<Language>(startLanguage);
  const [dark, setDark] = useState(isDark);
  const [searched, setSearched] = useState('');
  const route = useRoute();
  const models = useModels({ workbook, templates, loadWords, language, today });
  const analyses = useAnalyses({ workbook, startAnalyst, language });
  const functions = useMemo(() => families.flatMap((family) => family.functions), [families]);
  const one = functions.find(({ id }) => id === route.item);
  const main = useRef<HTMLElement>(null);
  const spoken = wordsIn(language);

  useEffect(() => watchTheme(() => setDark(isDark())), []);

  useEffect(() => {
    // Scroll bars and the browser's own date picker.
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  }, [dark]);

  useEffect(() => {
    document.documentElement.lang = officeLocale[language];
    document.title = wordsIn(language).product;
  }, [language]);

  // The heading of a screen that comes up takes the focus; when the pane opens, the user is still in the sheet.
  const screens = {
    models: modelScreen(route.item, models),
    analyse: analyseScreen(analyses),
    functions: one?.id ?? '',
    explain: '',
  };
  const screen = `${route.page} ${screens[route.page]}`;
  const before = useRef(screen);
  useEffect(() => {
    if (before.current === screen) return;
    before.current = screen;
    main.current?.scrollTo?.(0, 0);
    main.current?.querySelector('h1')?.focus();
  }, [screen]);

  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme} className={styles.pane}>
      <LanguageContext value={language}>
        <header className={styles.bar}>
          <nav className={styles.pages} aria-label={spoken.pages}>
            {(['models', 'analyse', 'functions'] as const).map((page) => (
              <a
                key={page}
                className={styles.page}
                href={linkTo({ page })}
                aria-current={
                  route.page === page || (route.page === 'explain' && page === 'functions') ? 'page' : undefined
                }
              >
                {spoken[page].page}
              </a>
            ))}
          </nav>
          <div className={styles.language}>
            <GlobeIcon />
            <Select
              size="small"
              appearance="filled-lighter"
              aria-label={spoken.language}
              value={language}
              onChange={(_, { value }) => {
                const chosen = value as Language;
                // Where the words cannot be had the pane goes on in the language it has.
                void loadWords(chosen).then(
                  () => {
                    setLanguage(chosen);
                    rememberLanguage(chosen);
                  },
                  () => undefined,
                );
              }}
            >
              {languages.map((each) => (
                <option key={each} value={each} lang={each}>
                  {ownName[each]}
                </option>
              ))}
            </Select>
          </div>
        </header>
        <main ref={main} className={styles.main}>
          {route.page === 'models' && <ModelPages templates={templates} item={route.item} models={models} />}
          {route.page === 'analyse' && <AnalysePages analyses={analyses} />}
          {route.page === 'functions' &&
            (one ? (
              <FunctionPage key={one.id} one={one} functions={functions} workbook={workbook} />
            ) : (
              <FunctionList families={families} searched={searched} onSearch={setSearched} loadWords={loadWords} />
            ))}
          {route.page === 'explain' && <ExplainPage functions={functions} workbook={workbook} />}
        </main>
      </LanguageContext>
    </FluentProvider>
  );
}
