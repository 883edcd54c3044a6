import type { ReactElement } from 'react';
import type { DecisionInput } from '../../decision/model';

/** Inputs to choose from, under the titles of the blocks that they stand in. */
export function InputOptions({ inputs }: { readonly inputs: readonly DecisionInput[] }): ReactElement {
  const blocks = [...new Set(inputs.map(({ block }) => block))];
  return (
    <>
      {blocks.map((block) => (
        <optgroup key={block} label={block}>
          {inputs
            .filter((input) => input.block === block)
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </optgroup>
      ))}
    </>
  );
}
