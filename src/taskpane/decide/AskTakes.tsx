import { Field, Input, makeStyles, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useLanguage } from '../speech';
import { narrowSelect } from '../styles';
import type { AskProps } from './ask-props';
import { InputOptions } from './InputOptions';
import { isPercent, readAs, turnable } from './settings';
import { figureOf } from './work';
import { useDecideWords } from './words';

const useStyles = makeStyles({ select: narrowSelect, short: { maxWidth: '200px' } });

/** What the result shall be, and which input is to bring it. */
export function AskTakes({ subject, settings, deciding, foot }: AskProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = useDecideWords();
  const said = words.takes;
  const { aim, goal, second } = settings;
  const inputs = deciding.reaching && turnable(deciding.reaching);
  const figure = figureOf(subject.opened, aim);
  const format = figure?.format ?? '';
  const wanted = readAs(format, goal, language);
  const isWrong = goal.trim() !== '' && wanted === undefined;
  // What a plan is steered by before what it is built of: a line over periods or what scenarios differ in.
  const usual = inputs?.find(({ over, range }) => over === 'periods' || range !== undefined) ?? inputs?.[0];
  const by = inputs?.find(({ id }) => id === settings.by) ?? usual;
  const other = inputs?.find(({ id }) => id === second && id !== by?.id);
  const options = <InputOptions inputs={inputs ?? []} />;
  return (
    <>
      <Field label={said.wanted} {...(isWrong && { validationMessage: words.notANumber })}>
        <Input
          className={styles.short}
          inputMode="decimal"
          value={goal}
          contentAfter={isPercent(format) ? '%' : null}
          onChange={(_, { value }) => deciding.set({ goal: value })}
        />
      </Field>
      {by && (
        <>
          <Field label={said.input}>
            <Select className={styles.select} value={by.id} onChange={(_, { value }) => deciding.set({ by: value })}>
              {options}
            </Select>
          </Field>
          <Field label={said.second} hint={said.secondHint}>
            <Select
              className={styles.select}
              value={other?.id ?? ''}
              onChange={(_, { value }) => deciding.set({ second: value })}
            >
              <option value="">{said.secondNone}</option>
              {options}
            </Select>
          </Field>
        </>
      )}
      {foot(
        by && wanted !== undefined
          ? { tool: 'takes', aim, wanted, input: by.id, ...(other && { second: other.id }) }
          : undefined,
        inputs?.length === 0 ? words.noInputs : undefined,
      )}
    </>
  );
}
