// A result of a tool as a sheet beside the model's own: native, printable, computing without the add-in.
export type { About } from './page';
export { sheetOfBridge, sheetOfComparison, type BridgeNames } from './comparison-sheet';
export { sheetOfSimulation } from './simulation-sheet';
export { sheetOfPairs, sheetOfWhatItTakes } from './what-it-takes-sheet';
export { sheetOfWhatMatters } from './what-matters-sheet';
