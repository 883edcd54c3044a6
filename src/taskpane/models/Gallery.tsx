import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { withColon } from '../../locales/joining';
import { audiences, templateGroups } from '../../templates/template';
import { Mark, SearchIcon, SheetIcon } from '../icons';
import { Page } from '../Page';
import { linkTo } from '../route';
import { useLanguage, useWords } from '../speech';
import { focusRing, listRow, noRoomWhileEmpty, useLinkStyles } from '../styles';
import { recentTemplates } from '../surroundings';
import type { TemplateCard } from './cards';
import { findCards } from './find-cards';
import { galleryPicture } from './gallery-picture';
import type { MadeModel, Models } from './useModels';

const useStyles = makeStyles({
  search: {
    position: 'relative',
    '& > svg': { position: 'absolute', left: '8px', top: '6px', color: tokens.colorNeutralForeground3 },
  },
  // As Fluent's own field looks, which would come for this alone when the pane opens.
  field: {
    width: '100%',
    boxSizing: 'border-box',
    minHeight: '32px',
    padding: '4px 8px 4px 34px',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    '::placeholder': { color: tokens.colorNeutralForeground3, opacity: 1 },
    ...focusRing,
  },
  status: { ...noRoomWhileEmpty, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  part: { display: 'flex', flexDirection: 'column', gap: '4px' },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { display: 'flex', flexDirection: 'column', gap: '8px', listStyleType: 'none', margin: 0, padding: 0 },
  card: { gap: '10px', padding: '7px' },
  picture: {
    flexShrink: 0,
    width: '80px',
    height: '60px',
    overflow: 'hidden',
    display: 'grid',
    placeItems: 'center',
    // Paper, also where a sheet ends above.
    backgroundColor: '#ffffff',
    color: '#616161',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    '& > img': { width: '100%', height: '100%', objectFit: 'contain' },
  },
  mark: { opacity: 0.4, lineHeight: 0 },
  text: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0 },
  name: { fontWeight: tokens.fontWeightSemibold },
  line: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  chips: { display: 'flex', flexWrap: 'wrap', gap: '6px', listStyleType: 'none', margin: 0, padding: 0 },
  chip: {
    display: 'block',
    padding: '4px 10px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusCircular,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    ...focusRing,
  },
  starts: { listStyleType: 'none', margin: '0 -8px', padding: 0 },
  start: { padding: '5px 8px', display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: 0 },
  for: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  begin: { color: tokens.colorBrandForegroundLink },
  madeItem: listRow,
  state: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  failing: { color: tokens.colorPaletteRedForeground1 },
  checks: { alignSelf: 'flex-start', marginLeft: '26px' },
});

export interface GalleryProps {
  readonly cards: readonly TemplateCard[];
  readonly models: Models;
}

export function Gallery({ cards, models }: GalleryProps): ReactElement {
  const styles = useStyles();
  const words = useWords().models;
  const language = useLanguage();
  useEffect(() => models.refresh(), []);
  const searched = models.searched.trim();
  const found = searched === '' ? [] : findCards(cards, searched, language);
  return (
    <Page title={words.title} intro={words.intro}>
      <div className={styles.search}>
        <SearchIcon />
        <input
          type="search"
          className={styles.field}
          aria-label={words.search}
          placeholder={words.searchExample}
          autoComplete="off"
          value={models.searched}
          onChange={({ target }) => models.search(target.value)}
        />
      </div>
      <div role="status" className={styles.status}>
        {searched !== '' && (found.length > 0 ? words.found(found.length) : words.none(searched))}
      </div>
      {searched === '' ? <All cards={cards} models={models} /> : <Cards cards={found} models={models} />}
    </Page>
  );
}

/** What the workbook holds, what was used last, and every template in its group. */
function All({ cards, models }: GalleryProps): ReactElement {
  const styles = useStyles();
  const links = useLinkStyles();
  const words = useWords().models;
  const language = useLanguage();
  const recent = recentTemplates().flatMap((id) => cards.find((card) => card.id === id) ?? []);
  const groups = templateGroups.map((group) => ({ group, cards: cards.filter((card) => card.group === group) }));
  const starts = (
    <Part heading={words.start}>
      <ul className={styles.starts}>
        {audiences.map((audience) =>
          cards
            .filter(({ startFor }) => startFor.includes(audience))
            .map((card) => (
              <li key={audience}>
                <CardLink card={card} models={models} className={mergeClasses(links.line, styles.start)}>
                  <span className={styles.for}>{words.startFor[audience]}</span>
                  <span className={styles.begin}>{card.name[language]}</span>
                </CardLink>
              </li>
            )),
        )}
      </ul>
    </Part>
  );
  return (
    <>
      {models.made.length > 0 && (
        <Part heading={words.made}>
          {models.made.map((made) => (
            <MadeModelCard key={made.model.sheets.join()} made={made} models={models} />
          ))}
        </Part>
      )}
      {recent.length > 0 ? (
        <Part heading={words.recent}>
          <ul className={styles.chips}>
            {recent.map((card) => (
              <li key={card.id}>
                <CardLink card={card} models={models} className={styles.chip}>
                  {card.name[language]}
                </CardLink>
              </li>
            ))}
          </ul>
        </Part>
      ) : (
        starts
      )}
      {groups.map(
        ({ group, cards: some }) =>
          some.length > 0 && (
            <Part key={group} heading={words.groups[group]}>
              <Cards cards={some} models={models} />
            </Part>
          ),
      )}
      {/* Who has begun already seldom asks where to begin. */}
      {recent.length > 0 && starts}
    </>
  );
}

function Part({ heading, children }: { heading: string; children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <h2 className={styles.heading}>{heading}</h2>
      {children}
    </div>
  );
}

function Cards({ cards, models }: GalleryProps): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {cards.map((card) => (
        <li key={card.id}>
          <ModelCard card={card} models={models} />
        </li>
      ))}
    </ul>
  );
}

interface CardProps {
  readonly card: TemplateCard;
  readonly models: Models;
}

/** Leads to the questions of a template, which are fetched as soon as somebody is about to choose it. */
function CardLink({
  card,
  models,
  className,
  children,
}: CardProps & { className: string; children: ReactNode }): ReactElement {
  return (
    <a
      className={className}
      href={linkTo({ page: 'models', item: card.id })}
      onClick={models.leave}
      onPointerEnter={models.prepare}
      onFocus={models.prepare}
    >
      {children}
    </a>
  );
}

/** What a template makes, in a picture and a line. */
function ModelCard({ card, models }: CardProps): ReactElement {
  const styles = useStyles();
  const links = useLinkStyles();
  const language = useLanguage();
  const picture = galleryPicture(card.id, language);
  return (
    <CardLink card={card} models={models} className={mergeClasses(links.card, styles.card)}>
      <span className={styles.picture} aria-hidden="true">
        <Picture key={picture} source={picture} />
      </span>
      <span className={styles.text}>
        <span className={styles.name}>{card.name[language]}</span>
        <span className={styles.line}>{card.inShort[language]}</span>
      </span>
    </CardLink>
  );
}

/** A picture once it is nearly in sight, or the add-in's mark where it cannot be had. */
function Picture({ source }: { source: string }): ReactElement {
  const styles = useStyles();
  const place = useRef<HTMLSpanElement>(null);
  const [isNear, setNear] = useState(false);
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    // A browser's own `loading="lazy"` loads all that is within two screens or more: every picture there is.
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: '200px' },
    );
    if (place.current) observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  if (isNear && !isMissing) return <img src={source} alt="" onError={() => setMissing(true)} />;
  return (
    <span ref={place} className={styles.mark}>
      <Mark size={28} />
    </span>
  );
}

/** A model of the workbook with the state of its checks; one that fails leads to them. */
function MadeModelCard({ made, models }: { made: MadeModel; models: Models }): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const { template, model, checks, failing } = made;
  const fails = failing !== undefined && failing.count > 0;
  const open = (): void => {
    window.location.hash = linkTo({ page: 'models', item: template.id });
  };
  return (
    <>
      <Button
        className={styles.madeItem}
        appearance="subtle"
        icon={<SheetIcon />}
        onClick={() => {
          models.show(made);
          open();
        }}
      >
        <span>
          {withColon(language, template.name[language], model.start.sheet)}
          {checks !== '' && ' '}
          {checks !== '' && <span className={mergeClasses(styles.state, fails && styles.failing)}>{checks}</span>}
        </span>
      </Button>
      {fails && (
        <Button
          className={styles.checks}
          size="small"
          onClick={() => {
            // The model's own page says so where its checks cannot be shown.
            void models.goTo(made, failing);
            open();
          }}
        >
          {words.created.seeChecks}
        </Button>
      )}
    </>
  );
}
