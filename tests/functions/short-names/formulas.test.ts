import { functions } from '../../../src/functions';
import { shortNames } from '../../../src/functions/short-names';

test.each(shortNames.map((each) => [each.name, each] as const))(
  '%s is a formula that a name of Excel can hold',
  (name, { id, formula }) => {
    expect(formula.length).toBeLessThanOrEqual(8192);
    expect(name).toMatch(/^[A-Z][A-Z_]*$/);
    expect(['NPV', 'IRR']).not.toContain(name);
    // The same parameters, those in brackets that may be left out.
    const { parameters } = functions.find((each) => each.id === id) ?? { parameters: [] };
    const typed = parameters.map((each) => (each.optional ? `[${each.name}]` : each.name)).join(',');
    expect(formula.startsWith(`LAMBDA(${typed},`)).toBe(true);
    // A name of Excel is neither R nor C nor the address of a cell.
    const bound = [...formula.matchAll(/(?:LET\(\s*|, )([A-Za-z_]\w*),/g)].map(([, each]) => each ?? '');
    expect(bound.length).toBeGreaterThan(2);
    for (const each of bound) expect(each).not.toMatch(/^(?:r|c|[a-z]{1,3}\d+|r\d*c\d*)$/i);
  },
);
