import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { DecisionInput } from '../../decision/model';
import { focusRing } from '../styles';
import { useDecideWords } from './words';

const useStyles = makeStyles({
  choice: {
    '& > summary': {
      cursor: 'pointer',
      padding: '4px 0',
      borderRadius: tokens.borderRadiusMedium,
      width: 'fit-content',
      ...focusRing,
    },
  },
  all: { display: 'flex', gap: '8px', padding: '4px 0' },
  block: { display: 'flex', flexDirection: 'column', border: 'none', margin: 0, padding: 0 },
  title: { padding: '8px 0 0', fontWeight: tokens.fontWeightSemibold },
});

export interface InputChoiceProps {
  readonly inputs: readonly DecisionInput[];
  readonly leftOut: ReadonlySet<string>;
  readonly onChange: (leftOut: ReadonlySet<string>) => void;
}

/** Which inputs are meant, by the blocks that they stand in; closed, since all of them usually are. */
export function InputChoice({ inputs, leftOut, onChange }: InputChoiceProps): ReactElement {
  const styles = useStyles();
  const words = useDecideWords();
  const blocks = [...new Set(inputs.map(({ block }) => block))];
  const chosen = inputs.filter(({ id }) => !leftOut.has(id)).length;
  return (
    <details className={styles.choice}>
      <summary>{words.inputsToTry(chosen, inputs.length)}</summary>
      <div className={styles.all}>
        <Button size="small" onClick={() => onChange(new Set())}>
          {words.all}
        </Button>
        <Button size="small" onClick={() => onChange(new Set(inputs.map(({ id }) => id)))}>
          {words.none}
        </Button>
      </div>
      {blocks.map((block) => (
        <fieldset key={block} className={styles.block}>
          <legend className={styles.title}>{block}</legend>
          {inputs
            .filter((input) => input.block === block)
            .map(({ id, label }) => (
              <Checkbox
                key={id}
                label={label}
                checked={!leftOut.has(id)}
                onChange={(_, { checked }) => {
                  const changed = new Set(leftOut);
                  if (checked === true) changed.delete(id);
                  else changed.add(id);
                  onChange(changed);
                }}
              />
            ))}
        </fieldset>
      ))}
    </details>
  );
}
