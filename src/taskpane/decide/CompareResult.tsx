import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { Bridge } from '../../decision/bridge';
import type { Difference } from '../../decision/compare';
import { isNumber, isRest, type FigureValue } from '../../decision/model';
import { writtenNumber } from '../../locales/formats';
import { withPeriod } from '../../locales/joining';
import { shownValue, type CellContent } from '../../plan';
import { useLanguage } from '../speech';
import { focusRing } from '../styles';
import { drawn } from './colours';
import type { Compared } from './messages';
import { useDecideWords } from './words';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  scroll: { overflowX: 'auto', maxWidth: '100%', borderRadius: tokens.borderRadiusMedium, ...focusRing },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': { padding: '4px 6px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, verticalAlign: 'top' },
    '& td': { textAlign: 'right', whiteSpace: 'nowrap' },
    '& thead th': { textAlign: 'right', color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
    '& th:first-child': {
      textAlign: 'left',
      paddingLeft: 0,
      fontWeight: tokens.fontWeightRegular,
      minWidth: '110px',
      overflowWrap: 'anywhere',
    },
    // Beside what they are called, the numbers of three states have no room: they stand below it.
    '@media (max-width: 519px)': {
      '& tr': { display: 'flex', flexWrap: 'wrap', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
      '& th, & td': { borderBottomStyle: 'none', padding: '2px 0 2px 2px', flexGrow: 1, flexBasis: 0 },
      '& th:first-child': { flexBasis: '100%', paddingLeft: 0, color: tokens.colorNeutralForeground2 },
      '& thead td': { display: 'none' },
      // Three amounts of eleven digits in the narrowest pane.
      '& td, & thead th': { fontSize: '11px' },
      '& thead th': { overflowWrap: 'anywhere' },
    },
  },
  asked: { fontWeight: tokens.fontWeightSemibold },
  steps: { display: 'flex', flexDirection: 'column', gap: '6px', listStyleType: 'none', margin: 0, padding: 0 },
  step: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
  label: { overflowWrap: 'anywhere', minWidth: 0 },
  value: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  bar: { width: '100%', height: '10px', display: 'block' },
  paragraph: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** States side by side: what comes out, what goes in, and what the difference is made of. */
export function CompareResult({ result }: { readonly result: Compared }): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = useDecideWords();
  const said = words.compare;
  const { comparison, target, from, to, bridge } = result;
  const { names, figures, inputs, same } = comparison;
  const [why, side, differing] = [useId(), useId(), useId()];
  const figureName = withPeriod(language, target.figure.name, target.figure.cells[target.cell]?.label ?? '');
  const shown = (value: FigureValue | undefined, format: string): string =>
    value === undefined ? '–' : isNumber(value) ? shownValue(value, format, language) : value.shown;
  const held = (
    cells: readonly CellContent[] | undefined,
    difference: Difference | undefined,
    format: string,
  ): string => {
    if (cells === undefined) return said.missing;
    if (cells.length === 1) return shownValue(cells[0] ?? '', format, language);
    if (difference?.kind === 'factor') return said.factor(writtenNumber(language, rounded(difference.factor)));
    if (difference?.kind === 'cells') return said.cells(difference.changed, difference.of);
    return '–';
  };
  return (
    <>
      <section className={styles.section} aria-labelledby={why}>
        <h2 id={why} className={styles.heading}>
          {said.bridge(figureName)}
        </h2>
        {'parts' in bridge ? (
          <Steps bridge={bridge} rest={result.rest} before={names[from] ?? ''} after={names[to] ?? ''} />
        ) : (
          <p className={styles.paragraph}>{bridge.kind === 'same' ? said.same : said.noNumber(bridge.shown)}</p>
        )}
      </section>
      <section className={styles.section} aria-labelledby={side}>
        <h2 id={side} className={styles.heading}>
          {said.figures}
        </h2>
        <div className={styles.scroll} role="group" tabIndex={0} aria-labelledby={side}>
          <table className={styles.table}>
            <thead>
              <tr>
                <td />
                {names.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {figures.map(({ figure, values }) => (
                <tr key={figure.id} className={figure.id === target.figure.id ? styles.asked : undefined}>
                  <th scope="row">{figure.name}</th>
                  {values.map((value, index) => (
                    <td key={index}>{shown(value, figure.format)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
      <section className={styles.section} aria-labelledby={differing}>
        <h2 id={differing} className={styles.heading}>
          {said.inputs(inputs.length, same)}
        </h2>
        {inputs.length > 0 && (
          <div className={styles.scroll} role="group" tabIndex={0} aria-labelledby={differing}>
            <table className={styles.table}>
              <thead>
                <tr>
                  <td />
                  {names.map((name) => (
                    <th key={name} scope="col">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {inputs.map(({ input, cells, differences }) => (
                  <tr key={input.id}>
                    <th scope="row">{input.name}</th>
                    {cells.map((one, index) => (
                      <td key={index}>{held(one, differences[index], input.format)}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </section>
    </>
  );
}

interface StepsProps {
  readonly bridge: Bridge;
  readonly rest: number;
  readonly before: string;
  readonly after: string;
}

/** From one state to the other, a step for each input: a waterfall, lying. */
function Steps({ bridge, rest, before, after }: StepsProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = useDecideWords().compare;
  const { target, parts, sampled } = bridge;
  const { format } = target.figure;
  const shown = (value: number): string => shownValue(value, format, language);
  const signed = (value: number): string => `${value > 0 ? '+' : ''}${shown(value)}`;
  const start = bridge.before - rest;
  const changes = [
    ...parts.map(({ name, part, error }) => ({ name, part, error })),
    ...(isRest(rest, start, bridge.after) ? [{ name: words.rest, part: rest, error: 0 }] : []),
  ];
  let at = start;
  const steps = changes.map((change) => {
    const from = at;
    at += change.part;
    return { ...change, from, to: at };
  });
  const ends = [0, start, bridge.after, ...steps.map(({ to }) => to)];
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const across = (value: number): number => (most > least ? ((value - least) / (most - least)) * 300 : 0);
  const bar = (from: number, to: number, fill: string): ReactElement => (
    <svg className={styles.bar} viewBox="0 0 300 10" preserveAspectRatio="none" aria-hidden="true">
      <rect
        x={Math.min(across(from), across(to))}
        width={Math.max(1, Math.abs(across(to) - across(from)))}
        height={10}
        fill={fill}
      />
    </svg>
  );
  return (
    <>
      <ol className={styles.steps}>
        <li>
          <div className={styles.step}>
            <span className={styles.label}>{before}</span>
            <span className={styles.value}>{shown(start)}</span>
          </div>
          {bar(0, start, tokens.colorNeutralForeground3)}
        </li>
        {steps.map(({ name, part, error, from, to }) => (
          <li key={name}>
            <div className={styles.step}>
              <span className={styles.label}>{name}</span>
              <span className={styles.value}>
                {signed(part)}
                {error > 0 && ` ± ${shown(error)}`}
              </span>
            </div>
            {bar(from, to, part < 0 ? drawn.less : drawn.more)}
          </li>
        ))}
        <li>
          <div className={styles.step}>
            <span className={styles.label}>{after}</span>
            <span className={styles.value}>{shown(bridge.after)}</span>
          </div>
          {bar(0, bridge.after, tokens.colorNeutralForeground3)}
        </li>
      </ol>
      {sampled && <p className={styles.quiet}>{words.sampled(sampled.orders)}</p>}
    </>
  );
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
