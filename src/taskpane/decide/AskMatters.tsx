import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { parseNumber } from '../numbers';
import { useLanguage } from '../speech';
import type { AskProps } from './ask-props';
import { InputChoice } from './InputChoice';
import { turnable } from './settings';
import { useDecideWords } from './words';

const useStyles = makeStyles({ short: { maxWidth: '140px' } });

/** Which inputs are tried, and how far. */
export function AskMatters({ settings, deciding, foot }: AskProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = useDecideWords();
  const { reaching } = deciding;
  const { aim, leftOut, spread } = settings;
  const inputs = reaching && turnable(reaching);
  const chosen = inputs?.filter(({ id }) => !leftOut.has(id)) ?? [];
  const percent = parseNumber(spread, language);
  const isWrong = percent === undefined || percent <= 0 || percent > 100;
  const problem = !inputs
    ? undefined
    : inputs.length === 0
      ? words.noInputs
      : chosen.length === 0
        ? words.chooseInput
        : undefined;
  return (
    <>
      <Field
        label={words.spread}
        hint={words.spreadHint}
        {...(isWrong && { validationMessage: words.between('1', '100') })}
      >
        <Input
          className={styles.short}
          inputMode="decimal"
          value={spread}
          contentAfter="%"
          onChange={(_, { value }) => deciding.set({ spread: value })}
        />
      </Field>
      {inputs && inputs.length > 0 && (
        <InputChoice inputs={inputs} leftOut={leftOut} onChange={(changed) => deciding.set({ leftOut: changed })} />
      )}
      {foot(
        // What does not reach the result or cannot be turned is listed with the reason, so that it is asked too.
        inputs && chosen.length > 0 && !isWrong
          ? {
              tool: 'matters',
              aim,
              inputs: inputsAsked(deciding, leftOut),
              spread: percent / 100,
            }
          : undefined,
        problem,
      )}
    </>
  );
}

function inputsAsked({ subject }: AskProps['deciding'], leftOut: ReadonlySet<string>): readonly string[] {
  return (subject?.opened.inputs ?? []).map(({ id }) => id).filter((id) => !leftOut.has(id));
}
