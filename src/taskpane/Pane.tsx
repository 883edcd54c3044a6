import {
  Button,
  FluentProvider,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { languages, officeLocale, ownName, type Language } from '../locales/language';
import { listed } from '../locales/joining';
import { wordsIn } from '../locales/spoken';
import { GlobeIcon } from './icons';
import { LatePage } from './LatePage';
import type { TemplateCard } from './models/cards';
import { ModelPages, modelScreen } from './models/ModelPages';
import { useModels } from './models/useModels';
import { usePart, type Part } from './part';
import type { TidiedUp } from '../excel';
import type { Parts, Room, RoomProps } from './room';
import { linkTo, useRoute } from './route';
import { LanguageContext, useWords } from './speech';
import { focusRing } from './styles';
import { isDark, rememberLanguage, startLanguage, watchTheme } from './surroundings';
import { darkTheme, lightTheme } from './theme';
import { TypedNamesNotice } from './typed-names/TypedNamesNotice';
import { useTypedNames } from './typed-names/useTypedNames';

/** Where the names of the pages leave no room for that of the language. */
const narrow = '@media (max-width: 429px)';

const useStyles = makeStyles({
  // No word alone on the last line of a paragraph.
  pane: { height: '100%', display: 'flex', flexDirection: 'column', minWidth: '300px', textWrap: 'pretty' },
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '4px',
    padding: '0 8px',
    [narrow]: { padding: '0 4px' },
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  pages: { display: 'flex', flexWrap: 'wrap', minWidth: 0 },
  page: {
    padding: '12px 8px 9px',
    [narrow]: { paddingLeft: '6px', paddingRight: '6px' },
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
  language: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    flexShrink: 0,
    color: tokens.colorNeutralForeground2,
    borderRadius: tokens.borderRadiusMedium,
    // In a narrow pane the pages need the room: the sign stands for the choice, which lies over it unseen.
    [narrow]: {
      padding: '6px',
      ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
      ':focus-within': focusRing[':focus-visible'],
    },
  },
  // As Fluent's own small one looks, which asks for more of the first screen than all that is on it.
  choice: {
    height: '24px',
    padding: '0 2px',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ...focusRing,
    [narrow]: { position: 'absolute', inset: 0, opacity: 0, width: '100%', height: '100%', minWidth: 0, padding: 0 },
  },
  message: { borderRadius: 0 },
  // What takes the focus is scrolled clear of the form's foot, which stays in view.
  main: { flexGrow: 1, overflowY: 'auto', overflowX: 'hidden', scrollPaddingBottom: '120px', scrollPaddingTop: '12px' },
});

export interface PaneProps extends Pick<RoomProps, 'workbook' | 'startAnalyst' | 'startDecider' | 'loadTexts'> {
  readonly cards: readonly TemplateCard[];
  readonly parts: Parts;
  /** Makes a language ready to be spoken; the one that the pane starts in is. */
  readonly loadWords: (language: Language) => Promise<void>;
  /** ISO date. */
  readonly today: () => string;
}

/** The whole pane: what is on every screen, and the screen that the address names. */
export function Pane(props: PaneProps): ReactElement {
  const { cards, parts, workbook, startAnalyst, startDecider, loadTexts, loadWords, today } = props;
  const styles = useStyles();
  const [language, setLanguage] = useState<Language>(startLanguage);
  const [notLoaded, setNotLoaded] = useState<Language>();
  const [unfinished, setUnfinished] = useState<TidiedUp>();
  const [dark, setDark] = useState(isDark);
  const route = useRoute();
  const models = useModels({ workbook, cards, part: parts.models, loadTexts, language, today });
  const typedNames = useTypedNames({ workbook, part: parts.typedNames, language });
  const isModels = route.page === 'models';
  const modelsScreen = modelScreen(route.item, models);
  const modelsPart = usePart(parts.models, isModels && modelsScreen !== 'gallery');
  const main = useRef<HTMLElement>(null);
  const spoken = wordsIn(language);

  useEffect(() => {
    // What is in its way now is tried again before anything is written.
    workbook.removeUnfinished().then(
      (tidied) => {
        if (tidied.removed.length + tidied.putBack.length > 0) setUnfinished(tidied);
      },
      () => undefined,
    );
  }, [workbook]);

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
  const screen = useRef<string | undefined>(undefined);
  const onScreen = (now: string): void => {
    const before = screen.current;
    screen.current = now;
    if (before === undefined || before === now) return;
    main.current?.scrollTo?.(0, 0);
    main.current?.querySelector('h1')?.focus();
  };
  const isLoading = modelsPart.content === undefined && modelsScreen !== 'gallery';
  useEffect(() => {
    if (isModels && !isLoading) onScreen(`models ${modelsScreen}`);
  }, [isModels, isLoading, modelsScreen]);

  const speak = (chosen: Language): void => {
    setNotLoaded(undefined);
    loadWords(chosen).then(
      () => {
        setLanguage(chosen);
        rememberLanguage(chosen);
      },
      // The pane goes on in the language it has.
      () => setNotLoaded(chosen),
    );
  };
  const room = {
    workbook,
    startAnalyst,
    startDecider,
    planning: parts.models,
    loadTexts,
    typedNames: parts.typedNames,
    today,
    route,
    onScreen,
  };

  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme} className={styles.pane}>
      <LanguageContext value={language}>
        <header className={styles.bar}>
          <nav className={styles.pages} aria-label={spoken.pages}>
            {(['models', 'analyse', 'functions', 'share'] as const).map((page) => (
              <a
                key={page}
                className={styles.page}
                href={linkTo({ page })}
                aria-current={
                  route.page === page ||
                  (route.page === 'explain' && page === 'functions') ||
                  (route.page === 'decide' && page === 'models')
                    ? 'page'
                    : undefined
                }
              >
                {spoken[page].page}
              </a>
            ))}
          </nav>
          <div className={styles.language}>
            <GlobeIcon />
            <select
              className={styles.choice}
              title={spoken.language}
              aria-label={spoken.language}
              value={language}
              onChange={({ target }) => speak(target.value as Language)}
            >
              {languages.map((each) => (
                <option key={each} value={each} lang={each}>
                  {ownName[each]}
                </option>
              ))}
            </select>
          </div>
        </header>
        {notLoaded && (
          <div role="alert">
            <MessageBar intent="error" layout="multiline" className={styles.message}>
              <MessageBarBody>{spoken.late.language(ownName[notLoaded])}</MessageBarBody>
              <MessageBarActions>
                <Button onClick={() => speak(notLoaded)}>{spoken.failure.tryAgain}</Button>
              </MessageBarActions>
            </MessageBar>
          </div>
        )}
        {unfinished && (
          <div role="status">
            <MessageBar intent="info" layout="multiline" className={styles.message}>
              <MessageBarBody>
                {unfinished.removed.length > 0 && spoken.unfinished.removed(listed(language, unfinished.removed))}
                {unfinished.putBack.length > 0 && spoken.unfinished.putBack(listed(language, unfinished.putBack))}
              </MessageBarBody>
              <MessageBarActions>
                <Button onClick={() => setUnfinished(undefined)}>{spoken.unfinished.close}</Button>
              </MessageBarActions>
            </MessageBar>
          </div>
        )}
        <TypedNamesNotice names={typedNames} />
        <main ref={main} className={styles.main}>
          {isModels && (
            <ModelPages
              cards={cards}
              item={route.item}
              models={models}
              late={modelsPart}
              onFailed={() => onScreen('models failed')}
            />
          )}
          <LateRoom {...room} part={parts.decide} name="decide" shown={route.page === 'decide'} />
          <LateRoom {...room} part={parts.analyse} name="analyse" shown={route.page === 'analyse'} />
          <LateRoom
            {...room}
            part={parts.functions}
            name="functions"
            shown={route.page === 'functions' || route.page === 'explain'}
          />
          <LateRoom {...room} part={parts.share} name="share" shown={route.page === 'share'} />
        </main>
      </LanguageContext>
    </FluentProvider>
  );
}

interface LateRoomProps extends RoomProps {
  readonly part: Part<Room>;
  readonly name: 'decide' | 'analyse' | 'functions' | 'share';
}

/** A room that is loaded when it is first shown. */
function LateRoom({ part, name, ...props }: LateRoomProps): ReactElement | null {
  const words = useWords();
  const late = usePart(part, props.shown);
  const { content: Loaded } = late;
  if (Loaded) return <Loaded {...props} />;
  if (!props.shown) return null;
  return <LatePage title={words[name].page} late={late} onFailed={() => props.onScreen(`${name} failed`)} />;
}
