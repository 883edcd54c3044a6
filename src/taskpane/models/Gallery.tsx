import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { listed, withColon } from '../../locales/joining';
import { Mark, SheetIcon } from '../icons';
import { Page } from '../Page';
import { linkTo } from '../route';
import { useLanguage, useWords } from '../speech';
import { listRow, useLinkStyles } from '../styles';
import type { TemplateCard } from './cards';
import { galleryPicture } from './gallery-picture';
import type { MadeModel, Models } from './useModels';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '12px', listStyleType: 'none', margin: 0, padding: 0 },
  card: { flexDirection: 'column', alignItems: 'stretch', gap: '10px', padding: '10px' },
  // As large before the picture is there as after.
  picture: {
    aspectRatio: '4 / 3',
    overflow: 'hidden',
    display: 'grid',
    placeItems: 'center',
    // Paper, also where a sheet ends above.
    backgroundColor: '#ffffff',
    color: '#616161',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    '& > img': { alignSelf: 'start', width: '100%' },
  },
  mark: { opacity: 0.4 },
  text: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0, padding: '0 4px 4px' },
  name: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  facts: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  made: { display: 'flex', flexDirection: 'column', gap: '4px' },
  heading: { margin: '8px 0 0', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
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
  useEffect(() => models.refresh(), []);
  return (
    <Page title={words.title} intro={words.intro}>
      {models.made.length > 0 && (
        <div className={styles.made}>
          <h2 className={styles.heading}>{words.made}</h2>
          {models.made.map((made) => (
            <MadeModelCard key={made.model.sheets.join()} made={made} models={models} />
          ))}
          <h2 className={styles.heading}>{words.fresh}</h2>
        </div>
      )}
      <ul className={styles.list}>
        {cards.map((card) => (
          <li key={card.id}>
            <ModelCard card={card} models={models} />
          </li>
        ))}
      </ul>
    </Page>
  );
}

interface ModelCardProps extends Omit<GalleryProps, 'cards'> {
  readonly card: TemplateCard;
}

/** What a template makes, what it is for, and how much it asks. */
function ModelCard({ card, models }: ModelCardProps): ReactElement {
  const styles = useStyles();
  const links = useLinkStyles();
  const language = useLanguage();
  const words = useWords().models;
  const { asks, sheets } = card;
  const first = listed(
    language,
    asks.first.map((label) => inSentence(label[language])),
  );
  const picture = galleryPicture(card.id, language);
  return (
    <a
      className={mergeClasses(links.card, styles.card)}
      href={linkTo({ page: 'models', item: card.id })}
      onClick={models.leave}
      onPointerEnter={models.prepare}
      onFocus={models.prepare}
    >
      <div className={styles.picture} aria-hidden="true">
        <Picture key={picture} source={picture} />
      </div>
      <span className={styles.text}>
        <span className={styles.name}>{card.name[language]}</span>
        <span>{card.purpose[language]}</span>
        <span className={styles.facts}>{`${words.sheets(sheets)} · ${words.asks(asks.count, first)}`}</span>
      </span>
    </a>
  );
}

/** A label in the middle of a sentence: small, but for what is written in capitals. */
function inSentence(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
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
      <Mark size={36} />
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
