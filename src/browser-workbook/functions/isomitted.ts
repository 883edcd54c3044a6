// ISOMITTED, which Univer does not have, and the value that it tells from all others.
import {
  BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  type FunctionVariantType,
  NullValueObject,
} from '@univerjs/engine-formula';
import { omittedArgument } from '../grid/lambda';

/** Reads as an empty cell where it is used. */
class OmittedArgument extends NullValueObject {
  constructor() {
    super(0);
  }
}

/** Gives the value of an argument that a call leaves out. */
export class Omitted extends BaseFunction {
  override minParams = 0;
  override maxParams = 0;

  constructor() {
    super(omittedArgument);
  }

  override calculate(): BaseValueObject {
    return new OmittedArgument();
  }
}

export class Isomitted extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;

  constructor() {
    super('ISOMITTED');
  }

  override calculate(argument: FunctionVariantType): BaseValueObject {
    return BooleanValueObject.create(argument instanceof OmittedArgument);
  }
}
