// Where Univer and Excel differ on formulas and number formats that models use, it is put right here.
import { numfmt, ObjectMatrix, type Univer } from '@univerjs/core';
import { ErrorType, IFunctionService, LexerTreeBuilder } from '@univerjs/engine-formula';
import { Edate } from '../functions/edate';
import { Filter } from '../functions/filter';
import { Intersection } from '../functions/intersection';
import { Isomitted, Omitted } from '../functions/isomitted';
import { makeSequence } from '../functions/sequence';
import { Switch } from '../functions/switch';
import { keepIndexToCells } from './comparison-index';
import { placeFormulasOfRules } from './formulas-of-rules';
import { withIntersections } from './intersection';
import { rewriteLambdas } from './lambda';

export function correctEngine(univer: Univer): void {
  const injector = univer.__getInjector();
  injector
    .get(IFunctionService)
    .registerExecutors(
      new Edate(),
      new Intersection(),
      new Isomitted(),
      new Omitted(),
      new Switch(),
      new Filter(),
      makeSequence(),
    );
  keepIndexToCells();
  placeFormulasOfRules();
  partMinusFromNames(injector.get(LexerTreeBuilder));
  teachLambdas(injector.get(LexerTreeBuilder));
  nameRussianMonths();
  leaveOutRowsAboveTheFirst();
}

const fullArray = Reflect.get(ObjectMatrix.prototype, 'toFullArray');

/**
 * Of the cells of a rule that are deleted while others come up, Univer notes where they would have gone: above the first row
 * it finds no place for them, and the deletion ended in an error.
 */
function leaveOutRowsAboveTheFirst(): void {
  ObjectMatrix.prototype.toFullArray = function (this: ObjectMatrix<unknown>) {
    const rows = this.getMatrix();
    for (const row of Object.keys(rows)) if (Number(row) < 0) Reflect.deleteProperty(rows, row);
    return Reflect.apply(fullArray, this, []);
  };
}

/** In Excel they stand alone ("май 2026"), where Univer's are those of a date ("мая 2026"). */
function nameRussianMonths(): void {
  const names = 'Январь Февраль Март Апрель Май Июнь Июль Август Сентябрь Октябрь Ноябрь Декабрь'.split(' ');
  const short = names.map((name) => name.slice(0, 3).toLowerCase());
  numfmt.addLocale({ ...numfmt.getLocale('ru'), mmm: short, mmmm: names }, 'ru');
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

/** Formulas are read with their LAMBDAs and their `@` in a form that Univer computes. */
function teachLambdas(lexer: LexerTreeBuilder): void {
  const own = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, transformSuffix = true, names) => {
    // Without the last step of reading a formula is looked at, not computed.
    const read = transformSuffix ? withIntersections(formula) : formula;
    const rewritten = transformSuffix
      ? rewriteLambdas(read, (name) => names?.getValueByName(names.unitId ?? '', name)?.formulaOrRefString)
      : undefined;
    // Of no formula at all it makes nothing, and what comes after it would end all computing.
    if (rewritten === undefined) return own(read, transformSuffix, names) ?? ErrorType.VALUE;
    const node = own(rewritten.formula, transformSuffix, names);
    if (typeof node === 'object' && 'setDefinedNames' in node && rewritten.names.length > 0) {
      // So that the formula is computed anew when one of them changes.
      node.setDefinedNames([...node.getDefinedNames(), ...rewritten.names]);
    }
    return node;
  };
}
