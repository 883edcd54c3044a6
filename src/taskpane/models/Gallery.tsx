import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, type ReactElement } from 'react';
import type { Template } from '../../templates/template';
import { SheetIcon } from '../icons';
import { Page } from '../Page';
import { linkTo } from '../route';
import { useLanguage, useWords } from '../speech';
import { useLinkStyles } from '../styles';
import { TemplatePicture, useExample } from './TemplatePicture';
import type { Made, Models } from './useModels';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '12px', listStyleType: 'none', margin: 0, padding: 0 },
  card: { flexDirection: 'column', alignItems: 'stretch', gap: '10px', padding: '10px' },
  text: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0, padding: '0 4px 4px' },
  name: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  facts: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  made: { display: 'flex', flexDirection: 'column', gap: '4px' },
  heading: { margin: '8px 0 0', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  madeItem: { justifyContent: 'flex-start', width: '100%', fontWeight: tokens.fontWeightRegular, textAlign: 'left' },
  failing: { color: tokens.colorPaletteRedForeground1 },
  checks: { alignSelf: 'flex-start', marginLeft: '36px' },
});

/** Of the questions that a card names. */
const named = 3;

export function Gallery({ templates, models }: { templates: readonly Template[]; models: Models }): ReactElement {
  const styles = useStyles();
  const words = useWords().models;
  useEffect(() => models.refresh(), []);
  return (
    <Page title={words.title} intro={words.intro}>
      {models.made.length > 0 && (
        <div className={styles.made}>
          <h2 className={styles.heading}>{words.made}</h2>
          {models.made.map((made) => (
            <MadeModel key={made.model.sheets.join()} made={made} models={models} />
          ))}
          <h2 className={styles.heading}>{words.fresh}</h2>
        </div>
      )}
      <ul className={styles.list}>
        {templates.map((template) => (
          <li key={template.id}>
            <TemplateCard template={template} models={models} />
          </li>
        ))}
      </ul>
    </Page>
  );
}

/** What a template makes, what it is for, and how much it asks. */
function TemplateCard({ template, models }: { template: Template; models: Models }): ReactElement {
  const styles = useStyles();
  const links = useLinkStyles();
  const language = useLanguage();
  const words = useWords().models;
  const { place, made } = useExample<HTMLAnchorElement>(template, language, models.formOf(template).today);
  // Every model asks for its title; the rest tells what it is about.
  const telling = template.questions.filter(({ kind }) => kind !== 'text');
  const asked = telling.slice(0, named).map(({ label }) => label[language]);
  const facts = [
    ...(made ? [words.sheets(made.sheets.length)] : []),
    words.asks(template.questions.length, asked.join(language === 'zh' ? '、' : ', ')),
  ];
  return (
    <a
      ref={place}
      className={mergeClasses(links.card, styles.card)}
      href={linkTo({ page: 'models', item: template.id })}
      onClick={models.leave}
    >
      <TemplatePicture made={made} language={language} />
      <span className={styles.text}>
        <span className={styles.name}>{template.name[language]}</span>
        <span>{template.purpose[language]}</span>
        <span className={styles.facts}>{facts.join(' · ')}</span>
      </span>
    </a>
  );
}

/** A model of the workbook with the state of its checks; one that fails leads to them. */
function MadeModel({ made, models }: { made: Made; models: Models }): ReactElement {
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
          {`${template.name[language]}: ${model.start.sheet}`}
          {checks !== '' && (
            <>
              {' · '}
              <span className={mergeClasses(fails && styles.failing)}>{checks}</span>
            </>
          )}
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
