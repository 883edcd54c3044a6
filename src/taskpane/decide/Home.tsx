import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { listed } from '../../locales/joining';
import { ForwardIcon } from '../icons';
import { Page } from '../Page';
import { linkTo } from '../route';
import { useLanguage } from '../speech';
import { useLinkStyles } from '../styles';
import { TroubleBar } from './TroubleBar';
import type { Deciding, Subject, Tool } from './useDecide';
import { useDecideWords } from './words';

const useStyles = makeStyles({
  tools: { display: 'flex', flexDirection: 'column', gap: '12px', listStyleType: 'none', margin: 0, padding: 0 },
  tool: {
    width: '100%',
    textAlign: 'left',
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: 'pointer',
    justifyContent: 'space-between',
  },
  text: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0 },
  name: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const tools: readonly Tool[] = ['matters', 'sure'];

export interface HomeProps {
  readonly subject: Subject;
  readonly deciding: Deciding;
}

/** The questions that a model can be asked, and whether what is computed here is what the workbook shows. */
export function Home({ subject, deciding }: HomeProps): ReactElement {
  const styles = useStyles();
  const links = useLinkStyles();
  const language = useLanguage();
  const words = useDecideWords();
  const { template, opened } = subject;
  const { figures, missing } = opened;
  const troubled = figures.find(({ trouble }) => trouble)?.trouble;
  const gone = [...missing.inputs, ...missing.figures];
  return (
    <Page
      title={words.title(template.name[language])}
      intro={words.intro}
      back={{ href: linkTo({ page: 'models' }), text: words.models }}
    >
      {troubled && <TroubleBar trouble={troubled} of="some" deciding={deciding} />}
      {gone.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.missing(listed(language, gone))}</MessageBarBody>
        </MessageBar>
      )}
      <ul className={styles.tools}>
        {tools.map((tool) => (
          <li key={tool}>
            <button type="button" className={`${links.card} ${styles.tool}`} onClick={() => deciding.ask(tool)}>
              <span className={styles.text}>
                <span className={styles.name}>{words.tools[tool].title}</span>
                <span>{words.tools[tool].text}</span>
              </span>
              <ForwardIcon />
            </button>
          </li>
        ))}
      </ul>
      {!troubled && <span className={styles.quiet}>{words.checked(figures.length)}</span>}
    </Page>
  );
}
