import {
  sheetOfBridge,
  sheetOfComparison,
  sheetOfPairs,
  sheetOfSimulation,
  sheetOfWhatItTakes,
  sheetOfWhatMatters,
  type About,
} from '../../decision/sheets';
import type { WorkbookPlan } from '../../plan';
import type { Outcome } from './messages';

/** An outcome as sheets. Throws where it is none. */
export function sheetsOf(outcome: Outcome, about: About): WorkbookPlan {
  const { result } = outcome;
  if (outcome.tool === 'matters') return sheetOfWhatMatters(outcome.result, about);
  if (outcome.tool === 'compare') {
    const { comparison, bridge: why, from, to, rest } = outcome.result;
    const table = sheetOfComparison(comparison, about);
    if (!('parts' in why)) return table;
    const taken = [...about.taken, ...table.sheets.map(({ name }) => name)];
    const named = { before: comparison.names[from] ?? '', after: comparison.names[to] ?? '', rest };
    const steps = sheetOfBridge(why, named, { ...about, taken });
    return { ...table, sheets: [...table.sheets, ...steps.sheets], names: [...table.names, ...steps.names] };
  }
  if ('points' in result) return sheetOfPairs(result, about);
  if ('solutions' in result) return sheetOfWhatItTakes(result, about);
  if ('runs' in result) return sheetOfSimulation(result, about);
  throw new Error('there is no result to put on a sheet');
}
