import { Field, makeStyles, Select } from '@fluentui/react-components';
import { useEffect, type ReactElement } from 'react';
import { writtenDate } from '../../locales/formats';
import { withBrackets } from '../../locales/joining';
import { useLanguage } from '../speech';
import { narrowSelect } from '../styles';
import { parseNumber } from '../numbers';
import type { AskProps } from './ask-props';
import { ownerOf } from './Snapshots';
import { useDecideWords } from './words';

const useStyles = makeStyles({ select: narrowSelect });

/** With what the model is compared. */
export function AskCompare({ subject, settings, deciding, foot }: AskProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = useDecideWords();
  const said = words.compare;
  const { scenarios } = subject.opened;
  const { others, snapshots } = deciding;
  useEffect(() => void deciding.lookForOthers(), []);
  const hasScenarios = scenarios !== undefined && scenarios.names.length > 1;
  const choices = [
    ...(hasScenarios ? [{ value: 'scenarios', text: said.scenarios }] : []),
    ...others.map(({ key, name }) => ({ value: `model ${key}`, text: said.model(name) })),
    ...snapshots.map(({ snapshot: { id, name, made }, of }) => {
      const text = said.snapshot(name, writtenDate(language, made));
      const isOwn = of.kind === 'this';
      return {
        value: `snapshot ${id}`,
        text: isOwn ? text : withBrackets(language, text, ownerOf(of, words.snapshots)),
      };
    }),
  ];
  const against = choices.find(({ value }) => value === settings.against)?.value ?? choices[0]?.value;
  const other = (scenarios?.names ?? []).map((_, index) => index).filter((index) => index !== scenarios?.chosen);
  const scenario = other.find((index) => index === settings.scenario) ?? other[0] ?? 0;
  return (
    <>
      {choices.length > 0 && (
        <Field label={said.what}>
          <Select
            className={styles.select}
            value={against ?? ''}
            onChange={(_, { value }) => deciding.set({ against: value })}
          >
            {choices.map(({ value, text }) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {against === 'scenarios' && (
        <Field label={said.explain}>
          <Select
            className={styles.select}
            value={String(scenario)}
            onChange={(_, { value }) => deciding.set({ scenario: Number(value) })}
          >
            {other.map((index) => (
              <option key={index} value={index}>
                {scenarios?.names[index]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {foot(
        against === undefined
          ? undefined
          : {
              tool: 'compare',
              aim: settings.aim,
              with: against,
              scenario,
              seed: parseNumber(settings.seed, language) ?? 0,
            },
        choices.length === 0 && deciding.hasLooked ? said.nothing : undefined,
      )}
    </>
  );
}
