import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { isNumber, type FigureValue } from '../../decision/model';
import type { WhatMatters } from '../../decision/what-matters';
import { writtenNumber } from '../../locales/formats';
import { listed, withDash } from '../../locales/joining';
import { shownValue } from '../../plan';
import { useLanguage } from '../speech';
import { focusRing } from '../styles';
import { drawn } from './colours';
import { shownPosition } from './settings';
import { useDecideWords } from './words';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '14px', listStyleType: 'none', margin: 0, padding: 0 },
  one: { display: 'flex', flexDirection: 'column', gap: '2px', overflowWrap: 'anywhere' },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  bar: { width: '100%', height: '14px', display: 'block', marginTop: '2px' },
  legend: { display: 'flex', flexWrap: 'wrap', gap: '4px 16px', alignItems: 'center' },
  key: { display: 'inline-flex', alignItems: 'center', gap: '6px' },
  more: { alignSelf: 'flex-start' },
  others: {
    '& > summary': { cursor: 'pointer', padding: '2px 0', width: 'fit-content', ...focusRing },
    '& > ul': { margin: '4px 0', paddingLeft: '20px' },
  },
  asItStands: { margin: 0 },
});

/** As many bars as one takes in at once. */
const shownFirst = 10;
/** The width of the drawing, in its own units. */
const wide = 300;

const lowColor = drawn.less;
const highColor = drawn.more;

/** Which inputs move a figure, the strongest first, as bars from the low end to the high one. */
export function MattersResult({ result }: { readonly result: WhatMatters }): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = useDecideWords();
  const [isAll, setAll] = useState(false);
  const { target, base, influences, withoutEffect, untried, failed } = result;
  const { format } = target.figure;
  const shown = (value: FigureValue): string => (isNumber(value) ? shownValue(value, format, language) : value.shown);
  const numbers = influences.flatMap(({ low, high }) => [low.value, high.value]).filter(isNumber);
  const middle = isNumber(base) ? base : undefined;
  const all = middle === undefined ? numbers : [...numbers, middle];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const at = (value: number): number => (most > least ? ((value - least) / (most - least)) * wide : wide / 2);
  const seen = isAll ? influences : influences.slice(0, shownFirst);
  return (
    <>
      <p className={styles.asItStands}>{words.matters.as(shown(base))}</p>
      {influences.length === 0 && <p className={styles.asItStands}>{words.matters.nothing}</p>}
      {influences.length > 0 && (
        <div className={styles.legend} aria-hidden="true">
          <span className={styles.key}>
            <Swatch color={lowColor} />
            {words.matters.low}
          </span>
          <span className={styles.key}>
            <Swatch color={highColor} />
            {words.matters.high}
          </span>
        </div>
      )}
      <ol className={styles.list}>
        {seen.map(({ input, by, low, high, elasticity }) => {
          const position = (value: number): string => shownPosition(input, by, value, language, (share) => share);
          const ends = words.matters.ends(position(low.position), position(high.position));
          const [from, to] = [low.value, high.value].map((value) => (isNumber(value) ? value : 0));
          const start = middle ?? from ?? 0;
          return (
            <li key={input.id} className={styles.one}>
              <span className={styles.name}>{input.name}</span>
              <span>
                {by === 'factor' ? words.percentOfPlan(ends) : ends}{' '}
                {words.matters.gives(shown(low.value), shown(high.value))}
              </span>
              {elasticity !== undefined && (
                <span className={styles.quiet}>{words.matters.elasticity(percentOf(elasticity / 100, language))}</span>
              )}
              <svg className={styles.bar} viewBox={`0 0 ${wide} 14`} preserveAspectRatio="none" aria-hidden="true">
                <Bar from={at(start)} to={at(from ?? 0)} color={lowColor} />
                <Bar from={at(start)} to={at(to ?? 0)} color={highColor} />
                <line
                  x1={at(start)}
                  x2={at(start)}
                  y1={0}
                  y2={14}
                  stroke={tokens.colorNeutralForeground1}
                  strokeWidth={1.5}
                  vectorEffect="non-scaling-stroke"
                />
              </svg>
            </li>
          );
        })}
      </ol>
      {influences.length > seen.length && (
        <Button className={styles.more} onClick={() => setAll(true)}>
          {words.matters.more(influences.length - seen.length)}
        </Button>
      )}
      {failed.length > 0 && (
        <div>
          {words.matters.broken}
          <ul>
            {failed.map(({ input, low, high }) => (
              <li key={input.id}>
                {withDash(language, input.name, words.matters.ends(shown(low.value), shown(high.value)))}
              </li>
            ))}
          </ul>
        </div>
      )}
      {withoutEffect.length > 0 && (
        <details className={styles.others}>
          <summary>{words.matters.without(withoutEffect.length)}</summary>
          <ul>
            {blocksOf(withoutEffect.map(({ input }) => input)).map(([block, labels]) => (
              <li key={block}>{withDash(language, block, listed(language, labels))}</li>
            ))}
          </ul>
        </details>
      )}
      {untried.length > 0 && (
        <details className={styles.others}>
          <summary>{words.matters.untried(untried.length)}</summary>
          <ul>
            {untried.map(({ input, why }) => (
              <li key={input.id}>{withDash(language, input.name, words.matters.why[why])}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Swatch({ color }: { readonly color: string }): ReactElement {
  return (
    <svg width={12} height={12} aria-hidden="true">
      <rect width={12} height={12} rx={2} fill={color} />
    </svg>
  );
}

function Bar({
  from,
  to,
  color,
}: {
  readonly from: number;
  readonly to: number;
  readonly color: string;
}): ReactElement {
  return <rect x={Math.min(from, to)} width={Math.abs(to - from)} y={2} height={10} fill={color} />;
}

function blocksOf(
  inputs: readonly { readonly block: string; readonly label: string }[],
): readonly (readonly [string, readonly string[]])[] {
  const blocks = new Map<string, string[]>();
  for (const { block, label } of inputs) blocks.set(block, [...(blocks.get(block) ?? []), label]);
  return [...blocks];
}

/** Two figures of it say enough. */
function percentOf(share: number, language: Parameters<typeof writtenNumber>[0]): string {
  const percent = Number((share * 100).toPrecision(2));
  return `${writtenNumber(language, percent)}${language === 'ru' ? '\u00a0' : ''}%`;
}
