import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { listed } from '../../locales/joining';
import { ForwardIcon } from '../icons';
import { Page } from '../Page';
import { linkTo } from '../route';
import { useLanguage, useWords } from '../speech';
import { useLinkStyles } from '../styles';
import { TroubleBar } from './TroubleBar';
import type { Deciding, Subject, Tool } from './work';
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
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const tools: readonly Tool[] = ['matters', 'sure', 'takes', 'compare'];

export interface HomeProps {
  readonly subject: Subject;
  readonly deciding: Deciding;
}

/** The questions that a model can be asked, and whether what is computed here is what the workbook shows. */
export function Home({ subject, deciding }: HomeProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = useDecideWords();
  const { tryAgain } = useWords().failure;
  const { template, plan, opened } = subject;
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
          <MessageBarActions>
            <Button onClick={() => void deciding.readAgain()}>{tryAgain}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {figures.length === 0 ? (
        <MessageBar layout="multiline">
          <MessageBarBody>{words.noFigures}</MessageBarBody>
        </MessageBar>
      ) : (
        <ul className={styles.tools}>
          {tools.map((tool) => (
            <li key={tool}>
              <Way {...words.tools[tool]} onChoose={() => deciding.ask(tool)} />
            </li>
          ))}
        </ul>
      )}
      <h2 className={styles.heading}>{words.keep}</h2>
      <ul className={styles.tools}>
        <li>
          <Way {...words.snapshots} onChoose={deciding.showSnapshots} />
        </li>
        {plan.timeline && (
          <li>
            <Way {...words.roll} onChoose={() => void deciding.showRoll(1)} />
          </li>
        )}
      </ul>
      {!troubled && figures.length > 0 && <span className={styles.quiet}>{words.checked(figures.length)}</span>}
    </Page>
  );
}

interface WayProps {
  readonly title: string;
  readonly text: string;
  readonly onChoose: () => void;
}

/** A card that is pressed as a whole. */
function Way({ title, text, onChoose }: WayProps): ReactElement {
  const styles = useStyles();
  const links = useLinkStyles();
  return (
    <button type="button" className={mergeClasses(links.card, styles.tool)} onClick={onChoose}>
      <span className={styles.text}>
        <span className={styles.name}>{title}</span>
        <span>{text}</span>
      </span>
      <ForwardIcon />
    </button>
  );
}
