// One calculation after the other. What changes while one is under way stops it, and the next takes all of it: Univer
// means to do so, too, but notices too late that one has begun, and says twice that one has ended.
import { ICommandService, type Univer } from '@univerjs/core';
import {
  FormulaExecuteStageType,
  type IAllRuntimeData,
  ICalculateFormulaService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import type { Subject } from 'rxjs';

export class CalculationsInTurn {
  readonly #trigger: TriggerCalculationController;

  constructor(univer: Univer) {
    const injector = univer.__getInjector();
    const trigger = injector.get(TriggerCalculationController);
    this.#trigger = trigger;
    const runtime = injector.get(IFormulaRuntimeService);
    // Univer takes a calculation to be under way from its first formula on. One that began while the formulas of another were
    // still looked for took away what that one had been given, and the results of the other passed for its own.
    injector.get(ICommandService).onCommandExecuted(({ id }) => {
      if (id === SetFormulaCalculationStartMutation.id)
        trigger['_executionInProgressParams'] ??= runtime.getRuntimeState();
    });
    // One that broke off there is not under way any more, or none would ever follow.
    const dependencies = injector.get(IFormulaDependencyGenerator);
    const generate = dependencies.generate.bind(dependencies);
    dependencies.generate = (isTreeModel) =>
      generate(isTreeModel).catch((error: unknown) => {
        trigger['_executionInProgressParams'] = null;
        throw error;
      });
    // It looks now and then whether it is to stop. Stopped after its last look, a calculation left #VALUE! in what it had not
    // computed and passed for a whole one, so that no other followed, and what had been changed was never computed.
    const outcome = runtime.getAllRuntimeData.bind(runtime);
    runtime.getAllRuntimeData = () => {
      if (runtime.isStopExecution()) runtime.markedAsStopFunctionsExecuted();
      return outcome();
    };
    // Where it sees that it is to stop it says that it has ended, and again when it has: the first brought the next
    // calculation on its way, which took the second for its own end.
    const ended = Reflect.get(
      injector.get(ICalculateFormulaService),
      '_executionCompleteListener$',
    ) as Subject<IAllRuntimeData>;
    const say = ended.next.bind(ended);
    ended.next = (data) => {
      if (runtime.getFormulaExecuteStage() === FormulaExecuteStageType.CALCULATION_COMPLETED) say(data);
    };
  }

  /** How many changes are still to be gathered for a calculation. */
  get changesToCome(): number {
    const waiting = this.#trigger['_waitingCommandQueue'] as readonly unknown[];
    return waiting.length;
  }
}
