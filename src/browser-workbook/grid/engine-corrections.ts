// Where Univer's formula engine and Excel differ on formulas that models use, it is put right here.
import type { Univer } from '@univerjs/core';
import { IFunctionService, LexerTreeBuilder } from '@univerjs/engine-formula';
import { Edate } from '../functions/edate';

export function correctEngine(univer: Univer): void {
  const injector = univer.__getInjector();
  injector.get(IFunctionService).registerExecutors(new Edate());
  partMinusFromNames(injector.get(LexerTreeBuilder));
}

/** To Univer `-price` is the name of nothing: it reads the sign as the name's first letter. */
function partMinusFromNames(lexer: LexerTreeBuilder): void {
  const own = lexer.getSequenceNode.bind(lexer);
  lexer.getSequenceNode = (letters) =>
    own(letters).flatMap((node) => {
      const [, sign = ''] = typeof node === 'string' ? [] : (/^(\s*-)[\p{L}_\\]/u.exec(node.token) ?? []);
      if (typeof node === 'string' || sign === '') return [node];
      return [sign, { ...node, token: node.token.slice(sign.length), startIndex: node.startIndex + sign.length }];
    });
}
