// The tables of cases of the functions' own tests, which here are computed by short names.
import type { Case } from '../cases';

const collected = new Map<string, readonly Case[]>();

jest.mock('../cases', () => ({
  ...jest.requireActual<object>('../cases'),
  runCases: (id: string, cases: readonly Case[]) => collected.set(id, cases),
}));

const nothing = Object.assign(() => undefined, { each: () => () => undefined, skip: () => undefined });

/** Cases by function. The files' other tests are not run. */
export function caseTables(files: readonly string[]): ReadonlyMap<string, readonly Case[]> {
  const globals = globalThis as unknown as Record<string, unknown>;
  const replaced = ['describe', 'test', 'it', 'beforeAll', 'afterAll', 'beforeEach', 'afterEach'];
  const before = replaced.map((name) => globals[name]);
  for (const name of replaced) globals[name] = nothing;
  try {
    for (const file of files) jest.requireActual(`../${file}.test`);
  } finally {
    replaced.forEach((name, index) => (globals[name] = before[index]));
  }
  return collected;
}
