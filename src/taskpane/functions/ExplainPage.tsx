import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SelectedCell } from '../../excel';
import { calculationOf } from '../../formulas/calculation-steps';
import { functions as allFunctions } from '../../functions';
import type { Argument, CellInput, PlanFunction } from '../../functions/contract';
import { shortNameOf } from '../../functions/short-names/name-of';
import { reasonIn } from '../../functions/reasons/in-language';
import type { Reason } from '../../functions/reasons/reason';
import { argumentsOf, explain, type ExplainedArgument, type ExplainedCall } from '../../formulas/explain';
import { callsIn, parseFormula } from '../../formulas/tree';
import { afterSentence, listed, withColon } from '../../locales/joining';
import type { Language } from '../../locales/language';
import { breakable } from '../breakable';
import { Failure } from '../Failure';
import { Page } from '../Page';
import { linkTo } from '../route';
import type { RoomProps } from '../room';
import { useLanguage, useWords } from '../speech';
import type { Workbook } from '../workbook';
import { ResultView, rowsOfResult, shownValue } from './ResultView';
import { useReferences, useSelection, useShortNames } from './useCells';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '8px' },
  paragraph: { margin: 0, overflowWrap: 'anywhere' },
  label: { color: tokens.colorNeutralForeground2 },
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  code: {
    display: 'block',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  link: { fontSize: 'inherit', fontWeight: 'inherit' },
  subheading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { display: 'flex', flexDirection: 'column', gap: '8px', margin: 0, padding: 0, listStyleType: 'none' },
  name: { fontFamily: tokens.fontFamilyMonospace, fontWeight: tokens.fontWeightSemibold },
  written: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  argument: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '8px' },
  value: { fontVariantNumeric: 'tabular-nums', minWidth: 0, overflowWrap: 'anywhere' },
  error: { color: tokens.colorPaletteRedForeground1 },
  whole: { whiteSpace: 'nowrap' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  equation: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  numbers: { fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  summary: { cursor: 'pointer', padding: '4px 0' },
  table: { borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  cell: { padding: '2px 16px 2px 0' },
  number: { padding: '2px 0', textAlign: 'right' },
});

export interface ExplainPageProps {
  readonly functions: readonly PlanFunction[];
  readonly workbook: Workbook;
  readonly typedNames: RoomProps['typedNames'];
}

/** Where `UE` is the user's own, ours is `PLAN_UE` or `UE_2`: only what looks so needs a look into the workbook. */
const likeShort: ReadonlySet<string> = new Set(
  allFunctions.flatMap(({ id }) => (shortNameOf(id) ?? '').replace(/^PLAN_/, '')),
);

/** What the formula of the selected cell does: each of our functions in it, with its arguments, steps and result. */
export function ExplainPage({ functions, workbook, typedNames }: ExplainPageProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const say = words.explain;
  const { cell, change, failure } = useSelection(workbook);
  const formula = cell?.formula ?? '';
  const reading = useReferences(workbook, formula, cell?.sheet, change);
  const tree = parseFormula(formula);
  const called = callsIn(tree);
  const mayBeShort = called.some((name) => likeShort.has(name.replace(/^PLAN_|_\d+$/g, '')));
  const shortNames = useShortNames(typedNames, mayBeShort, change);
  return (
    <Page title={say.page} intro={say.intro} back={{ href: linkTo({ page: 'functions' }), text: words.functions.back }}>
      <div role="status" className={styles.part}>
        {failure && <Failure doing="read" failure={failure} />}
        {reading?.failure && <Failure doing="read" failure={reading.failure} />}
        {cell && explanation(cell)}
      </div>
    </Page>
  );

  function explanation(selected: SelectedCell): ReactElement {
    const place = `${selected.sheet}!${selected.address}`;
    if (selected.formula !== '' && !tree && /PLAN\./i.test(selected.formula)) {
      return nothing(place, selected.formula.includes(';') ? say.semicolon : say.unreadable, selected.formulaLocal);
    }
    if (!called.some((name) => name.startsWith('PLAN.') || shortNames?.has(name))) {
      return nothing(place, say.none(place), selected.formulaLocal);
    }
    const calls =
      reading &&
      explain(
        selected.formula,
        functions,
        (reference) => {
          const found = reading.cells.get(reference);
          return found?.kind === 'cells' ? found.cells : undefined;
        },
        { ...(shortNames && { shortNames }), address: selected.spillsFrom ?? selected.address },
      );
    return (
      <>
        <h2 className={styles.heading}>{place}</h2>
        {selected.spillsFrom !== undefined && (
          <p className={styles.paragraph}>{say.spills(`${selected.sheet}!${selected.spillsFrom}`)}</p>
        )}
        <code className={styles.code}>{breakable(selected.formulaLocal)}</code>
        <CellState cell={selected} />
        {!calls && <span className={styles.label}>{words.functions.reading}</span>}
        {calls && calls.length === 0 && <p className={styles.paragraph}>{say.noSuchFunction}</p>}
        {calls && calls.length > 1 && <p className={styles.paragraph}>{say.several(calls.length)}</p>}
        {calls?.map((call, position) => (
          <CallCard key={`${position} ${call.text}`} call={call} alone={`=${call.text}` === selected.formula} />
        ))}
      </>
    );
  }

  function nothing(place: string, what: string, written: string): ReactElement {
    return (
      <>
        <h2 className={styles.heading}>{place}</h2>
        {written !== '' && <code className={styles.code}>{written}</code>}
        <p className={styles.paragraph}>{what}</p>
        <p className={styles.paragraph}>
          {say.noneNext + afterSentence(language)}
          <Link className={styles.whole} href={linkTo({ page: 'functions' })}>
            {words.functions.back}
          </Link>
        </p>
      </>
    );
  }
}

/** What the cell shows; what to do where that is an error of Excel's own, which no function gave. */
function CellState({ cell }: { cell: SelectedCell }): ReactElement | null {
  const styles = useStyles();
  const say = useWords().explain;
  const own: Readonly<Record<string, string>> = {
    '#SPILL!': say.spillError,
    '#NAME?': say.nameError,
    '#BUSY!': say.busy,
    '#GETTING_DATA': say.busy,
  };
  if (cell.shown === '') return null;
  const next = own[cell.shown];
  return (
    <p className={styles.paragraph}>
      {say.shows(cell.shown)}
      {next !== undefined && ` ${next}`}
    </p>
  );
}

/** Steps are numbers inside sentences: six figures are enough to follow them. */
const digitsInSteps = 6;

function CallCard({ call, alone }: { call: ExplainedCall; alone: boolean }): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const say = words.explain;
  const { planFunction, outcome } = call;
  const written = (value: number): string => shownValue(value, language, digitsInSteps);
  const calculation =
    outcome.kind === 'result' && call.perCell.length === 0
      ? calculationOf(planFunction, argumentsOf(call), written)
      : { steps: [], parts: [] };
  return (
    <section className={styles.card} aria-label={planFunction.id}>
      <div>
        <h3 className={styles.heading}>
          <Link className={styles.link} href={linkTo({ page: 'functions', item: planFunction.id })}>
            {planFunction.id}
          </Link>
        </h3>
        <p className={styles.paragraph}>{planFunction.text[language]}</p>
      </div>
      {!alone && <code className={styles.code}>{breakable(call.text)}</code>}
      {call.perCell.length > 0 && <p className={styles.paragraph}>{say.perCell(listed(language, call.perCell))}</p>}
      {outcome.kind === 'result' && <ResultView result={outcome.result} rowsShown={rowsOfResult} />}
      {outcome.kind === 'unknown' && <p className={styles.paragraph}>{say.byExcel}</p>}
      {outcome.kind === 'error' && <Reason call={call} error={outcome.error} reason={outcome.reason} />}
      <div className={styles.part}>
        <h4 className={styles.subheading}>{say.arguments}</h4>
        <ul className={styles.list}>
          {planFunction.parameters.map(({ name, text }, position) => (
            <li key={name} className={styles.argument}>
              <span className={styles.name} title={text[language]}>
                {name}
              </span>
              {call.arguments[position]?.written && (
                <span className={mergeClasses(styles.written, position === call.atFault && styles.error)}>
                  {call.arguments[position].written}
                </span>
              )}
              {read(call.arguments[position], position)}
            </li>
          ))}
        </ul>
      </div>
      {calculation.steps.length > 0 && (
        <div className={styles.part}>
          <h4 className={styles.subheading}>{say.steps}</h4>
          <ol className={styles.list}>
            {calculation.steps.map(({ equation, left, numbers, value }) => (
              <li key={equation}>
                <div className={styles.equation}>{equation}</div>
                {(numbers !== undefined || value !== undefined) && (
                  <div className={styles.numbers}>
                    {numbers ?? left}
                    {value !== undefined && <span className={styles.strong}>{` = ${written(value)}`}</span>}
                  </div>
                )}
              </li>
            ))}
          </ol>
        </div>
      )}
      {calculation.parts.length > 0 && (
        <details>
          <summary className={styles.summary}>{say.parts}</summary>
          <table className={styles.table}>
            <tbody>
              {calculation.parts.map(([label, value]) => (
                <tr key={label}>
                  <td className={styles.cell}>{label}</td>
                  <td className={styles.number}>{written(value)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </section>
  );

  /** What the function took an argument for. */
  function read(argument: ExplainedArgument | undefined, position: number): ReactElement | null {
    if (!argument) return null;
    const { outcome: found, problem, written: text } = argument;
    // The reason of the error that the call ends in stands above.
    if (problem !== undefined && position !== call.atFault) {
      return <span className={styles.error}>{reasonIn(language, problem)}</span>;
    }
    if (found.kind === 'error') return <span className={styles.error}>{found.error}</span>;
    if (found.kind === 'unknown') return <span className={styles.label}>{say.unknownArgument}</span>;
    if (text === '') {
      const standard = defaultOf(planFunction, position);
      return (
        <span className={styles.label}>
          {standard === undefined ? say.leftOut : say.leftOutSo(shownValue(standard, language))}
        </span>
      );
    }
    // What the formula itself holds need not be said twice.
    if (['constant', 'array'].includes(parseFormula(text)?.kind ?? '')) return null;
    return (
      <span className={mergeClasses(styles.value, position === call.atFault && styles.error)}>
        {contents(found.value)}
      </span>
    );
  }

  function contents(value: Argument): string {
    if (!Array.isArray(value)) return shownCell(value as CellInput);
    const rows = value as readonly (readonly CellInput[])[];
    const cells = rows.flatMap((row) => (rows.length > cellsShown ? [row[0]] : row)).slice(0, cellsShown);
    const count = rows.length * (rows[0]?.length ?? 0);
    const first = cells.map(shownCell).join(between[language]);
    return withColon(language, `${rows.length} × ${rows[0]?.length ?? 0}`, first + (count > cells.length ? ' …' : ''));
  }

  function shownCell(value: CellInput): string {
    if (value === null || value === undefined || value === '') return say.blank;
    return typeof value === 'string' ? `“${value}”` : shownValue(value, language);
  }
}

const cellsShown = 5;
/** Where the comma is the decimal mark, it parts no numbers. */
const between: Readonly<Record<Language, string>> = { en: ', ', ru: '; ', zh: '、', vi: '; ' };

/** What a function computes with where an argument is left out, if that is one value. */
function defaultOf(planFunction: PlanFunction, position: number): number | string | undefined {
  try {
    const standard = planFunction.read(position, null);
    return typeof standard === 'string' || (typeof standard === 'number' && standard !== 0) ? standard : undefined;
  } catch {
    return undefined;
  }
}

interface ReasonProps {
  readonly call: ExplainedCall;
  readonly error: string;
  readonly reason: Reason | undefined;
}

/** The error, why, and what it can mean for this function. */
function Reason({ call: { planFunction, atFault }, error, reason }: ReasonProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const say = useWords().explain;
  const about = atFault === undefined ? undefined : planFunction.parameters[atFault]?.name;
  const texts = planFunction.errors.filter((one) => one.error === error);
  return (
    <div className={styles.part}>
      <p className={styles.paragraph}>
        <span className={styles.label}>{say.error}</span>{' '}
        <span className={styles.error}>
          <span className={styles.strong}>{error}</span>
          {about !== undefined && ` (${about})`}
        </span>
      </p>
      {reason !== undefined && <p className={styles.paragraph}>{reasonIn(language, reason)}</p>}
      {texts.length > 0 && (
        <details open={reason === undefined}>
          <summary className={styles.summary}>{say.errorMeans(error)}</summary>
          {texts.map(({ text }) => (
            <p key={text.en + text[language]} className={styles.paragraph}>
              {text[language]}
            </p>
          ))}
        </details>
      )}
    </div>
  );
}
