// The pane's desk for decisions without a workbook behind it: a test answers for it. Imported before what opens the pane.
jest.mock('../../src/taskpane/decide/deciding', () => ({
  deciding: Object.fromEntries(
    [
      'readModelCells',
      'putInputs',
      'takeInputsBack',
      'recalculating',
      'writeDecision',
      'removeDecision',
      'keepSnapshot',
      'listSnapshots',
      'deleteSnapshot',
    ].map((name) => [name, jest.fn()]),
  ),
}));

export {};
