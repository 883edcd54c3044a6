// SWITCH as Excel has it. Univer's own stretches every value to the size of the largest, also those not chosen.
import {
  BaseFunction,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  functionLogical,
} from '@univerjs/engine-formula';

const elementwise = functionLogical.find(([, name]) => String(name) === 'SWITCH')?.[0] as new (
  name: string,
) => BaseFunction;

export class Switch extends BaseFunction {
  override minParams = 3;
  private readonly overArrays = new elementwise('SWITCH');

  constructor() {
    super('SWITCH');
  }

  override calculate(expression: BaseValueObject, ...choices: readonly BaseValueObject[]): BaseValueObject {
    const pairs = choices.length - (choices.length % 2);
    const cases = choices.slice(0, pairs).filter((_, index) => index % 2 === 0);
    if ([expression, ...cases].some((value) => value.isArray())) {
      return this.overArrays.calculate(expression, ...choices) as BaseValueObject;
    }
    if (expression.isError()) return expression;
    for (const [index, value] of cases.entries()) {
      if (value.isError()) return value;
      if (isSame(expression, value)) return choices[2 * index + 1] ?? notAvailable();
    }
    return choices[pairs] ?? notAvailable();
  }
}

const notAvailable = (): BaseValueObject => ErrorValueObject.create(ErrorType.NA);

/** Text in any case; a number is no text, and an empty cell is 0 and "". */
function isSame(one: BaseValueObject, other: BaseValueObject): boolean {
  const [left, right] = [one, other].map((value) => value.getValue());
  if (typeof left === 'string' && typeof right === 'string') return left.toLowerCase() === right.toLowerCase();
  if (one.isNull()) return other.isNull() || right === '' || right === 0;
  return left === right;
}
