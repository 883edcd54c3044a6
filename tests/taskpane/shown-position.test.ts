import type { DecisionInput } from '../../src/decision/model';
import { shownPosition } from '../../src/taskpane/decide/settings';

test('a factor is shown in whole percents only where it is one', () => {
  const shown = (position: number): string =>
    shownPosition({} as DecisionInput, 'factor', position, 'en', (share) => share);
  expect([0.9, 1, 1.0784, 1.1, 0.29].map(shown)).toEqual(['90%', '100%', '107.8%', '110%', '29%']);
});
