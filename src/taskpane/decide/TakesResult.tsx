import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { isNumber, type DecisionInput, type FigureValue } from '../../decision/model';
import { hasNoLimit, type Pairs, type WhatItTakes } from '../../decision/what-it-takes';
import { listed, withColon } from '../../locales/joining';
import { shownValue } from '../../plan';
import { useLanguage } from '../speech';
import { drawn } from './colours';
import type { NoAnswer } from './messages';
import { PutInBar } from './PutInBar';
import { shownPosition, valuesAt } from './settings';
import type { Deciding, NamedValues, PutState } from './work';
import { useDecideWords } from './words';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '12px', listStyleType: 'none', margin: 0, padding: 0 },
  one: { display: 'flex', flexDirection: 'column', gap: '6px', alignItems: 'flex-start', overflowWrap: 'anywhere' },
  paragraph: { margin: 0, overflowWrap: 'anywhere' },
  strong: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  drawing: { width: '100%', height: '140px', display: 'block' },
  rows: { maxHeight: '320px', overflowY: 'auto', display: 'flex', flexDirection: 'column', gap: '2px' },
  row: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: '8px' },
});

export interface TakesResultProps {
  readonly result: WhatItTakes | Pairs | NoAnswer;
  readonly put: PutState;
  readonly deciding: Deciding;
}

/** Which values bring the result that is wanted, each to be put into the workbook. */
export function TakesResult({ result, put, deciding }: TakesResultProps): ReactElement {
  const language = useLanguage();
  const words = useDecideWords();
  if ('why' in result) {
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{withColon(language, result.input.name, words.matters.why[result.why])}</MessageBarBody>
      </MessageBar>
    );
  }
  return 'points' in result ? (
    <PairsFound result={result} put={put} deciding={deciding} />
  ) : (
    <ValuesFound result={result} put={put} deciding={deciding} />
  );
}

function ValuesFound({
  result,
  put,
  deciding,
}: Omit<TakesResultProps, 'result'> & { readonly result: WhatItTakes }): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = useDecideWords();
  const said = words.takes;
  const { target, wanted, input, by, now, least, most, solutions, jumps, nearest } = result;
  const position = (value: number): string => shownPosition(input, by, value, language, words.percentOfPlan);
  const figure = (value: FigureValue): string =>
    isNumber(value) ? shownValue(value, target.figure.format, language) : value.shown;
  const putButton = (value: number): ReactElement => (
    <Button
      disabledFocusable={put.kind === 'putting'}
      onClick={() => void deciding.putIn([named(input, value, position(value))])}
    >
      {withColon(language, said.put, position(value))}
    </Button>
  );
  return (
    <>
      <p className={styles.strong}>{withColon(language, said.wanted, figure(wanted))}</p>
      {solutions.length > 1 && <p className={styles.paragraph}>{said.several}</p>}
      <ul className={styles.list}>
        {solutions.map(({ from, to }) => (
          <li key={from.position} className={styles.one}>
            <span>
              {from.position === to.position
                ? said.solution(input.name, position(from.position), position(now))
                : said.stretch(input.name, position(from.position), position(to.position))}
            </span>
            {putButton(from.position)}
          </li>
        ))}
      </ul>
      {solutions.length === 0 &&
        jumps.map(({ from, to }) => (
          <p key={from.position} className={styles.paragraph}>
            {said.jump(position(from.position), position(to.position))}
          </p>
        ))}
      {solutions.length === 0 &&
        (nearest ? (
          <div className={styles.one}>
            <span>{said.nearest(input.name, position(nearest.position), figure(nearest.value))}</span>
            {putButton(nearest.position)}
          </div>
        ) : (
          <p className={styles.paragraph}>{said.nowhere(input.name)}</p>
        ))}
      <PutInBar put={put} deciding={deciding} />
      <p className={styles.quiet}>
        {hasNoLimit(result) ? said.triedUpwards(position(least)) : said.tried(position(least), position(most))}
      </p>
    </>
  );
}

function PairsFound({
  result,
  put,
  deciding,
}: Omit<TakesResultProps, 'result'> & { readonly result: Pairs }): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = useDecideWords();
  const said = words.takes;
  const { target, wanted, along, against, by, now, points } = result;
  const shown = (input: DecisionInput, how: Pairs['by']['along'], value: number): string =>
    shownPosition(input, how, value, language, words.percentOfPlan);
  const pairs = points.flatMap((point) => point.against.map((other) => [point.along, other] as const));
  const xs = points.map((point) => point.along);
  const ys = [...pairs.map(([, other]) => other), now.against];
  const across = placer(Math.min(...xs), Math.max(...xs), 8, 292);
  const up = placer(Math.min(...ys), Math.max(...ys), 132, 8);
  return (
    <>
      <p className={styles.strong}>
        {withColon(language, said.wanted, shownValue(wanted, target.figure.format, language))}
      </p>
      {pairs.length === 0 ? (
        <p className={styles.paragraph}>{said.noPairs}</p>
      ) : (
        <>
          <p className={styles.paragraph}>{said.pairs(along.name, against.name)}</p>
          <svg className={styles.drawing} viewBox="0 0 300 140" preserveAspectRatio="none" aria-hidden="true">
            {pairs.map(([one, other]) => (
              <ellipse key={`${one} ${other}`} cx={across(one)} cy={up(other)} rx={2.5} ry={2.5} fill={drawn.more} />
            ))}
            <ellipse
              cx={across(now.along)}
              cy={up(now.against)}
              rx={4}
              ry={4}
              fill="none"
              stroke={tokens.colorNeutralForeground1}
              strokeWidth={1.5}
            />
          </svg>
          <p className={styles.quiet}>
            {withColon(
              language,
              words.compare.now,
              listed(language, [shown(along, by.along, now.along), shown(against, by.against, now.against)]),
            )}
          </p>
          <div className={styles.rows} role="group" aria-label={said.pairs(along.name, against.name)} tabIndex={0}>
            {pairs.map(([one, other]) => {
              const [first, second] = [shown(along, by.along, one), shown(against, by.against, other)];
              return (
                <div key={`${one} ${other}`} className={styles.row}>
                  <span>{`${first} · ${second}`}</span>
                  <Button
                    size="small"
                    aria-label={said.putPair(first, second)}
                    disabledFocusable={put.kind === 'putting'}
                    onClick={() => void deciding.putIn([named(along, one, first), named(against, other, second)])}
                  >
                    {said.put}
                  </Button>
                </div>
              );
            })}
          </div>
        </>
      )}
      <PutInBar put={put} deciding={deciding} />
    </>
  );
}

function placer(least: number, most: number, from: number, to: number): (value: number) => number {
  return (value) => (most > least ? from + ((value - least) / (most - least)) * (to - from) : (from + to) / 2);
}

function named(input: DecisionInput, position: number, shown: string): NamedValues {
  return { ...valuesAt(input, position), name: input.name, shown };
}
