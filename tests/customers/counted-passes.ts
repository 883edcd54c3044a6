// How often a search asks for the likelihood of all customers, and of the sample that it begins with. Imported before what searches.
import type * as Newton from '../../src/numerics/newton';

export const asked = { all: 0, sample: 0 };

jest.mock('../../src/numerics/newton', () => {
  const actual = jest.requireActual<typeof Newton>('../../src/numerics/newton');
  const counted = (kind: keyof typeof asked, objective: Newton.CurvedObjective): Newton.CurvedObjective => {
    return (...args) => {
      asked[kind]++;
      return objective(...args);
    };
  };
  return {
    lowestOf: (...[objective, ...rest]: Parameters<typeof Newton.lowestOf>) =>
      actual.lowestOf(counted('all', objective), ...rest),
    minimaOf: (...[objective, ...rest]: Parameters<typeof Newton.minimaOf>) =>
      actual.minimaOf(counted('sample', objective), ...rest),
  };
});
