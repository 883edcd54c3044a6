import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Template } from '../../templates/template';
import { ForwardIcon, Mark, SheetIcon } from '../icons';
import { Page } from '../Page';
import { linkTo } from '../route';
import { useLanguage, useWords } from '../speech';
import { useLinkStyles } from '../styles';
import type { Models } from './useModels';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '12px', listStyleType: 'none', margin: 0, padding: 0 },
  name: {
    display: 'block',
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    marginBottom: '2px',
  },
  mark: { flexShrink: 0, alignSelf: 'start' },
  text: { flexGrow: 1, minWidth: 0 },
  made: { display: 'flex', flexDirection: 'column', gap: '4px' },
  heading: { margin: '8px 0 0', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  madeItem: { justifyContent: 'flex-start', width: '100%', fontWeight: tokens.fontWeightRegular, textAlign: 'left' },
});

export function Gallery({ templates, models }: { templates: readonly Template[]; models: Models }): ReactElement {
  const styles = useStyles();
  const links = useLinkStyles();
  const language = useLanguage();
  const words = useWords().models;
  return (
    <Page title={words.title} intro={words.intro}>
      <ul className={styles.list}>
        {templates.map((template) => (
          <li key={template.id}>
            <a className={links.card} href={linkTo({ page: 'models', item: template.id })} onClick={models.leave}>
              <span className={styles.mark}>
                <Mark size={36} />
              </span>
              <span className={styles.text}>
                <span className={styles.name}>{template.name[language]}</span>
                {template.purpose[language]}
              </span>
              <ForwardIcon />
            </a>
          </li>
        ))}
      </ul>
      {models.made.length > 0 && (
        <div className={styles.made}>
          <h2 className={styles.heading}>{words.made}</h2>
          {models.made.map((made) => (
            <Button
              key={made.model.sheets.join()}
              className={styles.madeItem}
              appearance="subtle"
              icon={<SheetIcon />}
              onClick={() => {
                models.show(made);
                window.location.hash = linkTo({ page: 'models', item: made.template.id });
              }}
            >
              {[`${made.template.name[language]}: ${made.model.start.sheet}`, made.checks].filter(Boolean).join(' · ')}
            </Button>
          ))}
        </div>
      )}
    </Page>
  );
}
