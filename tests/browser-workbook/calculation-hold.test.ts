// What changes while a calculation stands still.
import { ICommandService } from '@univerjs/core';
import {
  FormulaExecuteStageType,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStopMutation,
} from '@univerjs/engine-formula';
import { openForAll } from './open';

const opened = openForAll();

test('of formulas typed one after the other, each while the one before is computed, none is lost or an error', async () => {
  const { book } = opened;
  const { calculation } = book.grid;
  const commands = book.grid.service(ICommandService);
  // The next cell is edited as soon as the formulas are being computed, and typed before that is over.
  const begun = new Promise<void>((resolve) => {
    const listening = commands.onCommandExecuted(({ id, params }) => {
      if (id !== SetFormulaCalculationNotificationMutation.id) return;
      const { stageInfo } = params as { stageInfo?: { stage: FormulaExecuteStageType } | null };
      if (stageInfo?.stage !== FormulaExecuteStageType.START_CALCULATION) return;
      listening.dispose();
      calculation.hold();
      resolve();
    });
  });
  const stopped = new Promise<void>((resolve) =>
    commands.onCommandExecuted(({ id }) => {
      if (id === SetFormulaCalculationStopMutation.id) resolve();
    }),
  );
  book.type('A1', '=MIN(3,4)');
  book.type('A2', '=A1+1');
  await begun;
  book.type('A3', '=MIN(5,6)');
  await stopped;
  calculation.release();
  await book.settle();
  expect(['A1', 'A2', 'A3'].map((address) => book.value(address))).toEqual([3, 4, 5]);
});
