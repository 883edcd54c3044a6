// Questions about a formula's text that only the formula engine can answer.
import { LexerTreeBuilder } from '@univerjs/engine-formula';

const lexer = new LexerTreeBuilder();

/** Whether Excel would take the formula: brackets and quotes closed, no operator without its operand. */
export function isFormulaComplete(formula: string): boolean {
  const tree = lexer.treeBuilder(formula, false);
  return typeof tree === 'object' && !/[-+*/^&<>=,(]\s*$/.test(formula);
}

/** The same, to be asked of many: of formulas that differ in nothing but their cells one is read, as in a row of periods. */
export function eachComplete(): (formula: string) => boolean {
  const known = new Map<string, boolean>();
  return (formula) => {
    const shape = formula.replace(/\b[A-Z]{1,3}\$?\d{1,7}\b/g, 'A1');
    const complete = known.get(shape) ?? isFormulaComplete(formula);
    known.set(shape, complete);
    return complete;
  };
}
