import { Unusable } from '../../scripts/model-request';
import { decide } from '../../scripts/decide';
import { readDecideRequest, type DecideRequest } from '../../scripts/decide-request';

const today = '2026-02-10';

function asked(line: string): DecideRequest {
  return readDecideRequest(line.split(' '), {
    today,
    read: () => {
      throw new Error('no such file');
    },
  });
}

async function said(line: string): Promise<string> {
  let text = '';
  await decide(
    line.split(' '),
    today,
    (one) => (text += one),
    () => undefined,
  );
  return text;
}

test('a question is read with its options, and the rest is read as a model', () => {
  const request = asked(
    'takes sales-plan --figure profit --period=3 --value 10000 --input budget_1 --periods 6 --replace',
  );
  expect(request).toMatchObject({ tool: 'takes', figure: 'profit', period: 3, value: 10000, input: 'budget_1' });
  expect(request.model).toMatchObject({ answers: { periods: 6 }, replace: true });
});

test.each([
  [
    'guess sales-plan',
    'There is no tool "guess". The tools are: matters, sure, takes, compare, snapshot, restore, delete, roll.',
  ],
  ['matters sales-plan --spread much', '--spread needs a number, not "much".'],
  ['matters sales-plan --spread 2', '--spread needs a share above 0, up to 1'],
  ['matters sales-plan --figure', '--figure is not followed by its value.'],
  ['sure sales-plan --runs 1.5', '--runs needs a whole number from 1 to 1000000.'],
  ['sure sales-plan --at-least 1 --at-most 2', 'not both'],
  ['takes sales-plan --value 5', 'takes needs --value X'],
  ['compare sales-plan --out result.txt', 'must end with .json or .xlsx'],
  ['matters plan', 'There is no template "plan".'],
  [
    'sure sales-plan --distribution budget_1=bell,1,2',
    'with one of pert, triangular, uniform, normal, lognormal, list.',
  ],
  ['sure sales-plan --distribution budget_1=normal,1', 'normal takes the numbers mean,sd.'],
  ['sure sales-plan --correlated budget_1,budget_2,2', 'a rank correlation from -1 to 1'],
  ['compare plan.xlsx --scenario Low --against sales-plan/2', 'Name one of --scenario, --against and --snapshot'],
  ['compare sales-plan --snapshot Agreed', '--snapshot is asked of a workbook'],
  ['snapshot plan.xlsx --name Agreed', 'snapshot gives a workbook: name the file with --out FILE.xlsx.'],
  ['snapshot plan.xlsx --out kept.xlsx', 'Name the snapshot that is taken: --name "As agreed".'],
  ['delete plan.xlsx --out less.xlsx', 'delete needs --snapshot NAME'],
  ['roll sales-plan --out later.xlsx', 'roll is for a workbook: name a FILE.xlsx in the place of the template.'],
  ['roll plan.xlsx --by 0 --out later.xlsx', '--by needs a whole number from 1'],
  ['takes plan.xlsx --value 1 --input a --put 1 --out a.json', '--put gives a workbook: name the file with --out'],
  ['takes plan.xlsx --value 1 --input a --put best --out a.xlsx', '--put needs the place of an answer'],
  ['matters plan.xlsx --put 1 --out a.xlsx', '--put is for takes'],
  ['matters plan.xlsx --periods 3', '"--periods" is not asked of a workbook'],
])('%s is refused with what to do', (line, sentence) => {
  expect(() => asked(line)).toThrow(Unusable);
  expect(() => asked(line)).toThrow(sentence);
});

test.each([
  ['matters sales-plan --figure nothing', 'There is no figure "nothing". --help lists them.'],
  ['takes sales-plan --value 1 --input nothing', 'There is no input "nothing". --help lists them.'],
  [
    'takes sales-plan --depth full --value 1 --input scenario',
    '"scenario" cannot be changed: it holds a text or a choice, not a number.',
  ],
  ['sure sales-plan --distribution budget_1=pert,3,2,1', '"budget_1": The lowest value must be below the highest'],
  [
    'sure sales-plan --inputs budget_1 --correlated budget_1,budget_2,0.5',
    '"budget_2" is correlated, but not uncertain',
  ],
])('%s is refused once the model is known', async (line, sentence) => {
  await expect(said(line)).rejects.toThrow(sentence);
});

test('a value that is not there is not put in: the nearest is named, with the word that puts it in', async () => {
  const line = 'takes sales-plan --periods 3 --figure profit_total --value -1e12 --input budget_1 --out never.xlsx';
  await expect(said(`${line} --put 1`)).rejects.toThrow(
    /The nearest is .*, which gives .*\. --put nearest puts it in\.$/,
  );
});

test('help lists what can be asked for by its id', async () => {
  const help = await said('takes sales-plan --help');
  expect(help).toContain('budget_1');
  expect(help).toMatch(/Figures:[\s\S]*Inputs:/);
});

test('inputs are uncertain as the line says, and their ranks go together as it says', async () => {
  const line = 'sure sales-plan --runs 2000 --distribution budget_1=normal,1,0.1 --distribution budget_2=list,0.5,1,2';
  const { uncertain, correlated } = JSON.parse(await said(`${line} --correlated budget_1,budget_2,0.8`)) as {
    readonly uncertain: readonly { readonly input: { readonly id: string }; readonly distribution: object }[];
    readonly correlated: readonly { readonly reached: number }[];
  };
  const named = uncertain.filter(({ input }) => input.id.startsWith('budget'));
  expect(named.map(({ distribution }) => distribution)).toEqual([
    { kind: 'normal', mean: 1, sd: 0.1 },
    { kind: 'list', values: [0.5, 1, 2] },
  ]);
  expect(correlated).toEqual([
    { one: 'budget_1', other: 'budget_2', rank: 0.8, reached: expect.any(Number) as number },
  ]);
  // A list of three has ties: what is wanted of the ranks is met but for them.
  expect(correlated[0]?.reached).toBeGreaterThan(0.65);
});

test('an answer is JSON with the ids and labels of inputs', async () => {
  const answer = JSON.parse(await said('matters activation-funnel --periods 3')) as {
    readonly influences: readonly { readonly input: object; readonly swing: number }[];
  };
  const [first] = answer.influences;
  expect(Object.keys(first?.input ?? {})).toEqual(['id', 'label']);
  expect(first?.swing).toBeGreaterThan(0);
});
