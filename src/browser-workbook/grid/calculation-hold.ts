// A calculation that stands still: while a person types in a cell nothing is computed, which would keep the keys waiting,
// and no result is written.
import type { Univer } from '@univerjs/core';
import { IFormulaDependencyGenerator, Interpreter } from '@univerjs/engine-formula';

export class CalculationHold {
  /** How often it was held so far. */
  count = 0;
  #released: Promise<void> = Promise.resolve();
  #release: (() => void) | undefined;

  /** Univer gives other tasks a turn before it looks for what is to be computed, and between formulas: there it waits. */
  constructor(univer: Univer) {
    const injector = univer.__getInjector();
    const dependencies = injector.get(IFormulaDependencyGenerator);
    const generate = dependencies.generate.bind(dependencies);
    dependencies.generate = async (isTreeModel) => {
      await this.released();
      const trees = await generate(isTreeModel);
      await this.released();
      return trees;
    };
    const interpreter = injector.get(Interpreter);
    const waits = interpreter.checkAsyncNode.bind(interpreter);
    const computeWaiting = interpreter.executeAsync.bind(interpreter);
    interpreter.checkAsyncNode = (node) => this.isHeld || waits(node);
    interpreter.executeAsync = async (formula) => {
      await this.released();
      return waits(formula.node) ? computeWaiting(formula) : interpreter.execute(formula);
    };
  }

  get isHeld(): boolean {
    return this.#release !== undefined;
  }

  hold(): void {
    if (this.isHeld) return;
    this.count++;
    this.#released = new Promise((resolve) => {
      this.#release = resolve;
    });
  }

  release(): void {
    this.#release?.();
    this.#release = undefined;
  }

  /** Resolves when it is not held: at once, or when the last of several holds in a row has ended. */
  async released(): Promise<void> {
    while (this.isHeld) await this.#released;
  }
}
