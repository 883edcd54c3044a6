import { Fragment, type ReactNode } from 'react';

/** A formula that goes on in the next line after a separator, rather than inside a name or a number. */
export function breakable(formula: string): ReactNode {
  return formula.split(/(?<=[,;])/).map((piece, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {piece}
    </Fragment>
  ));
}
