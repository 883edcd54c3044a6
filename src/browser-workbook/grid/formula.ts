// Questions about a formula's text that only the formula engine can answer.
import { LexerTreeBuilder } from '@univerjs/engine-formula';

const lexer = new LexerTreeBuilder();

/** Whether Excel would take the formula: brackets and quotes closed, no operator without its operand. */
export function isFormulaComplete(formula: string): boolean {
  const tree = lexer.treeBuilder(formula, false);
  return typeof tree === 'object' && !/[-+*/^&<>=,(]\s*$/.test(formula);
}
