import {
  Button,
  Checkbox,
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Select,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { useEffect, type ReactElement } from 'react';
import { filledIn } from '../../locales/gaps';
import { listed } from '../../locales/joining';
import { writtenDate, writtenNumber, writtenPercent } from '../../locales/formats';
import type { Language } from '../../locales/language';
import type { Accepts, CellContent } from '../../plan';
import { Failure } from '../Failure';
import { Page } from '../Page';
import { linkTo } from '../route';
import { useLanguage, useWords } from '../speech';
import { narrowSelect } from '../styles';
import { spendLines } from './spend-lines';
import { tableWords } from './table-words';
import { isoOrNumber, type Filling, type FillWork, type Proposal, type SpendBeside } from './useFilling';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, listStyle: 'none' },
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '8px',
    alignItems: 'center',
    padding: '4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  change: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap', textAlign: 'right' },
  next: { fontWeight: tokens.fontWeightSemibold },
  basis: {
    gridColumn: '1 / -1',
    paddingLeft: '32px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  heading: { margin: '8px 0 0', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  select: narrowSelect,
  spend: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '4px' },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface FillPageProps {
  readonly filling: Filling;
  /** The orders. */
  readonly place: string;
  readonly onGo: (place: { readonly sheet: string; readonly address: string }) => void;
}

/** What the orders say of the inputs of a plan: a list of which each line is taken or left. */
export function FillPage({ filling, place, onGo }: FillPageProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords().analyse;
  const said = tableWords.fill;
  const { work } = filling;
  // Back from making the plan that was missing.
  useEffect(() => {
    if (work.kind === 'noModel') void filling.open();
  }, []);
  return (
    <Page
      title={said.title[language]}
      intro={words.from(place)}
      back={{ href: linkTo({ page: 'analyse' }), text: said.back[language], onClick: filling.close }}
    >
      {work.kind === 'reading' && <Spinner size="tiny" label={said.comparing[language]} labelPosition="after" />}
      {work.kind === 'noModel' && (
        <MessageBar layout="multiline">
          <MessageBarBody>
            {said.noModel[language]}{' '}
            <Link inline href={linkTo({ page: 'models', item: work.template })}>
              {said.makeModel[language]}
            </Link>
          </MessageBarBody>
        </MessageBar>
      )}
      {(work.kind === 'notOne' || work.kind === 'tooLong') && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{said.spend[work.kind][language]}</MessageBarBody>
        </MessageBar>
      )}
      {work.kind === 'failed' && <Failure doing="change" failure={work.failure} />}
      {(work.kind === 'list' || work.kind === 'writing') && <Proposals work={work} filling={filling} />}
      {work.kind === 'filled' && (
        <>
          {work.failure && <Failure doing="change" failure={work.failure} />}
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>
              {work.undone === 'yes' ? said.undone[language] : filledIn(language, said.filled, { cells: work.count })}
            </MessageBarBody>
          </MessageBar>
          {work.example && work.undone !== 'yes' && <Example example={work.example} onGo={onGo} />}
          <div className={styles.actions}>
            <Button appearance="primary" onClick={() => onGo(work.start)}>
              {said.show[language]}
            </Button>
            {work.undone !== 'yes' && (
              <Button disabledFocusable={work.undone === 'under way'} onClick={() => void filling.undo()}>
                {said.undo[language]}
              </Button>
            )}
            <Button onClick={() => void filling.open(work.model)}>{said.again[language]}</Button>
          </div>
        </>
      )}
    </Page>
  );
}

interface ExampleProps extends Pick<FillPageProps, 'onGo'> {
  readonly example: { readonly label: string; readonly sheet: string; readonly address: string };
}

/** What is left to type: without it the plan is compared with somebody else's target. */
function Example({ example, onGo }: ExampleProps): ReactElement {
  const language = useLanguage();
  const said = tableWords.fill;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{filledIn(language, said.stillExample, { input: example.label })}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => onGo(example)}>{said.toExample[language]}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

interface ProposalsProps {
  readonly work: Extract<FillWork, { kind: 'list' | 'writing' }>;
  readonly filling: Filling;
}

function Proposals({ work, filling }: ProposalsProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const said = tableWords.fill;
  const { models, model, proposals, taken, failure } = work;
  const isWriting = work.kind === 'writing';
  const groups = (['plan', 'fact'] as const).flatMap((kind) => {
    const lines = proposals.filter((line) => line.kind === kind);
    return lines.length > 0 ? [{ kind, lines }] : [];
  });
  return (
    <>
      {failure && <Failure doing="change" failure={failure} />}
      {models.length > 1 && (
        <Select
          className={styles.select}
          aria-label={said.model[language]}
          value={String(models.findIndex(({ record }) => record.number === model.record.number))}
          onChange={(_, { value }) => void filling.open(models[Number(value)])}
        >
          {models.map(({ start, record }, index) => (
            <option key={index} value={index}>
              {typeof record.answers['name'] === 'string' ? `${record.answers['name']} · ${start.sheet}` : start.sheet}
            </option>
          ))}
        </Select>
      )}
      <Spend spend={work.spend} disabled={isWriting} filling={filling} />
      {proposals.length === 0 && <span role="status">{said.nothing[language]}</span>}
      {groups.map(({ kind, lines }) => (
        <section key={kind} aria-label={said[kind][language]}>
          <h2 className={styles.heading}>{said[kind][language]}</h2>
          <Checkbox
            label={said.all[language]}
            disabled={isWriting}
            checked={
              lines.every(({ key }) => taken.has(key)) || (lines.some(({ key }) => taken.has(key)) ? 'mixed' : false)
            }
            onChange={(_, { checked }) =>
              filling.take(
                lines.map(({ key }) => key),
                checked === true,
              )
            }
          />
          <ul className={styles.list}>
            {lines.map((line) => (
              <Line key={line.key} line={line} taken={taken.has(line.key)} disabled={isWriting} filling={filling} />
            ))}
          </ul>
        </section>
      ))}
      {proposals.length > 0 && (
        <div className={styles.actions}>
          <Button
            appearance="primary"
            size="large"
            disabledFocusable={isWriting || taken.size === 0}
            onClick={() => taken.size > 0 && void filling.fill()}
          >
            {isWriting ? said.writing[language] : filledIn(language, said.take, { lines: taken.size })}
          </Button>
        </div>
      )}
    </>
  );
}

interface SpendProps {
  readonly spend: SpendBeside;
  readonly disabled: boolean;
  readonly filling: Filling;
}

/** A table of spend and leads, compared with the same model. */
function Spend({ spend, disabled, filling }: SpendProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const said = tableWords.fill.spend;
  const lines =
    spend.kind === 'read'
      ? [
          ...spendLines(spend, language),
          ...(spend.unknownChannels.length > 0
            ? [filledIn(language, said.unknown, { channels: listed(language, spend.unknownChannels.slice(0, 10)) })]
            : []),
          ...(spend.isCoarse ? [said.coarse[language]] : []),
        ]
      : [];
  return (
    <section aria-label={said.title[language]} className={styles.spend}>
      <h2 className={styles.heading}>{said.title[language]}</h2>
      <span className={styles.hint}>{said.about[language]}</span>
      {spend.kind === 'failed' && <Failure doing="change" failure={spend.failure} />}
      {(spend.kind === 'notOne' || spend.kind === 'tooLong') && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{said[spend.kind][language]}</MessageBarBody>
        </MessageBar>
      )}
      {lines.length > 0 && (
        <div role="status" className={styles.spend}>
          {lines.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </div>
      )}
      <Button disabledFocusable={disabled || spend.kind === 'reading'} onClick={() => void filling.addSpend()}>
        {said.add[language]}
      </Button>
    </section>
  );
}

interface LineProps {
  readonly line: Proposal;
  readonly taken: boolean;
  readonly disabled: boolean;
  readonly filling: Filling;
}

function Line({ line, taken, disabled, filling }: LineProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const said = tableWords.fill;
  const now = typeof line.now === 'number' ? shown(line.accepts, line.now, language) : nothingOr(line.now);
  return (
    <li className={styles.line}>
      <Checkbox
        label={line.label}
        checked={taken}
        disabled={disabled}
        onChange={(_, { checked }) => filling.take([line.key], checked === true)}
      />
      <span className={styles.change}>
        {now} → <span className={styles.next}>{shown(line.accepts, line.next, language)}</span>
      </span>
      <span className={styles.basis}>
        {`${line.sheet}!${line.address} · ${filledIn(language, said.basis[line.basis], { count: line.count })}`}
      </span>
    </li>
  );
}

function nothingOr(content: CellContent): string {
  return content === '' ? '–' : String(content);
}

function shown(accepts: Accepts, value: number, language: Language): string {
  const read = isoOrNumber(accepts, value);
  if (typeof read === 'number') return writtenNumber(language, read);
  return 'day' in read ? writtenDate(language, read.day) : writtenPercent(language, read.share);
}
