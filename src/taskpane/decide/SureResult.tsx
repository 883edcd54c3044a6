import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useId, type ReactElement, type ReactNode } from 'react';
import { isNumber } from '../../decision/model';
import type { Estimate, Simulation, SimulationFault } from '../../decision/simulate';
import { withColon } from '../../locales/joining';
import { officeLocale } from '../../locales/language';
import { shownValue } from '../../plan';
import { useLanguage } from '../speech';
import { focusRing } from '../styles';
import { drawn } from './colours';
import { useDecideWords } from './words';

const useStyles = makeStyles({
  said: { display: 'flex', flexDirection: 'column', gap: '4px' },
  chance: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  paragraph: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  section: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  drawing: { width: '100%', height: '120px', display: 'block' },
  ends: { display: 'flex', justifyContent: 'space-between', gap: '8px', fontSize: tokens.fontSizeBase200 },
  scroll: { overflowX: 'auto', maxWidth: '100%', ...focusRing },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    fontVariantNumeric: 'tabular-nums',
    '& th': { textAlign: 'right', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
    '& th, & td': { padding: '3px 6px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
    '& td': { textAlign: 'right', whiteSpace: 'nowrap' },
    '& th:first-child': { textAlign: 'left', paddingLeft: 0, whiteSpace: 'nowrap' },
  },
  shares: { display: 'flex', flexDirection: 'column', gap: '8px', listStyleType: 'none', margin: 0, padding: 0 },
  share: { display: 'flex', justifyContent: 'space-between', gap: '8px', overflowWrap: 'anywhere' },
  number: { whiteSpace: 'nowrap' },
  bar: { width: '100%', height: '8px', display: 'block' },
  more: { '& > summary': { cursor: 'pointer', padding: '2px 0', width: 'fit-content', ...focusRing } },
});

/** How likely a figure is what: in sentences, as a drawing, and as tables that say the same. */
export function SureResult({ result }: { readonly result: Simulation | SimulationFault }): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = useDecideWords();
  const said = words.sure;
  if ('kind' in result) {
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{faultOf(result, words, language)}</MessageBarBody>
      </MessageBar>
    );
  }
  const { target, base, runs, seed, uncertain, failed, found, reach, fan } = result;
  const { format } = target.figure;
  const shown = (value: number): string => shownValue(value, format, language);
  const percent = (share: number, digits = 0): string =>
    new Intl.NumberFormat(officeLocale[language], { style: 'percent', maximumFractionDigits: digits }).format(share);
  const at = (wanted: number): number | undefined => found?.percentiles.find((one) => one.percent === wanted)?.value;
  const [tenth, ninetieth] = [at(10), at(90)];
  return (
    <>
      <div className={styles.said}>
        {reach && (
          <span className={styles.chance}>
            {said.chance(
              percent(reach.chance.value, 1),
              percent(reach.chance.error, 1),
              `${reach.wanted === 'at least' ? said.atLeast : said.atMost} ${shown(reach.value)}`,
            )}
          </span>
        )}
        {found && tenth !== undefined && ninetieth !== undefined && (
          <span className={reach ? undefined : styles.chance}>{said.eightInTen(shown(tenth), shown(ninetieth))}</span>
        )}
        {found && <span>{said.average(shown(found.mean.value), isNumber(base) ? shown(base) : base.shown)}</span>}
        {!found && <span>{said.noResult(failed.shown)}</span>}
        {found && failed.runs > 0 && <span>{said.failedRuns(failed.runs, failed.shown)}</span>}
        <span className={styles.quiet}>{said.from(runs, String(seed))}</span>
      </div>
      {found && (
        <Section title={said.histogram}>
          <Histogram found={found} base={isNumber(base) ? base : undefined} />
          <div className={styles.ends} aria-hidden="true">
            <span>{shown(found.histogram[0]?.from ?? found.least)}</span>
            <span>{shown(found.histogram.at(-1)?.to ?? found.most)}</span>
          </div>
        </Section>
      )}
      {found && uncertain.length > 1 && (
        <Section title={said.shares}>
          <ol className={styles.shares}>
            {[...uncertain]
              .sort((one, other) => other.share - one.share)
              .map(({ input, share }) => (
                <li key={input.id}>
                  <div className={styles.share}>
                    <span>{input.name}</span>
                    <span className={styles.number}>{percent(share)}</span>
                  </div>
                  <svg className={styles.bar} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                    <rect width={100} height={8} fill={tokens.colorNeutralBackground6} />
                    <rect width={100 * share} height={8} fill={drawn.more} />
                  </svg>
                </li>
              ))}
          </ol>
        </Section>
      )}
      {found && (
        <Section title={said.percentiles}>
          <div className={styles.scroll}>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{said.below}</th>
                  <th scope="col">{said.value}</th>
                  <th scope="col">{said.error}</th>
                </tr>
              </thead>
              <tbody>
                {found.percentiles.map(({ percent: below, value, error }) => (
                  <tr key={below}>
                    <th scope="row">{percent(below / 100)}</th>
                    <td>{shown(value)}</td>
                    <td>{`± ${shown(error)}`}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </Section>
      )}
      {fan && fan.periods.length > 1 && (
        <details className={styles.more}>
          <summary>{said.fan}</summary>
          <div className={styles.scroll} tabIndex={0} role="group" aria-label={said.fan}>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{words.period}</th>
                  {said.fanColumns.map((column) => (
                    <th key={column} scope="col">
                      {column}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {fan.periods.map(({ label, percentiles }) => (
                  <tr key={label}>
                    <th scope="row">{label}</th>
                    {percentiles.map(({ value }: Estimate, index: number) => (
                      <td key={index}>{shown(value)}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )}
    </>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  const heading = useId();
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** Columns over the results; the line is where the figure stands now. */
function Histogram({
  found,
  base,
}: {
  readonly found: NonNullable<Simulation['found']>;
  readonly base: number | undefined;
}): ReactElement {
  const styles = useStyles();
  const { histogram } = found;
  const most = Math.max(1, ...histogram.map(({ count }) => count));
  const [first, last] = [histogram[0]?.from ?? 0, histogram.at(-1)?.to ?? 1];
  const across = (value: number): number => (last > first ? ((value - first) / (last - first)) * 300 : 150);
  return (
    <svg className={styles.drawing} viewBox="0 0 300 120" preserveAspectRatio="none" aria-hidden="true">
      {histogram.map(({ from, to, count }) => (
        <rect
          key={from}
          x={across(from) + 0.5}
          width={Math.max(0.5, across(to) - across(from) - 1)}
          y={118 - (116 * count) / most}
          height={(116 * count) / most}
          fill={drawn.more}
        />
      ))}
      <line x1={0} x2={300} y1={119} y2={119} stroke={tokens.colorNeutralStroke1} vectorEffect="non-scaling-stroke" />
      {base !== undefined && base >= first && base <= last && (
        <line
          x1={across(base)}
          x2={across(base)}
          y1={0}
          y2={120}
          stroke={tokens.colorNeutralForeground1}
          strokeWidth={1.5}
          strokeDasharray="4 3"
          vectorEffect="non-scaling-stroke"
        />
      )}
    </svg>
  );
}

function faultOf(
  fault: SimulationFault,
  words: ReturnType<typeof useDecideWords>,
  language: Parameters<typeof withColon>[0],
): string {
  const { faults } = words.sure;
  switch (fault.kind) {
    case 'input':
      return withColon(language, fault.input.name, words.matters.why[fault.why]);
    case 'distribution':
      return withColon(language, fault.input.name, faults[fault.why]);
    default:
      return faults[fault.kind];
  }
}
