import {
  type NameInUse,
  becomes,
  broughtBack,
  keep,
  keptFormula,
  markOf,
  tied,
  untied,
} from '../../src/plan/share-formulas';

const names: Readonly<Record<string, string>> = { 'PLAN.UE': 'UE', 'PLAN.LTV': 'PLAN_LTV' };
const nameOf = (id: string): NameInUse | undefined => {
  if (id === 'PLAN.RFM_SCORE') return { name: 'RFM_SCORE', mostRows: 100 };
  return names[id] === undefined ? undefined : { name: names[id] };
};
const idOf = (name: string): string | undefined => Object.keys(names).find((id) => names[id] === name);

test.each([
  ['=PLAN.UE(99, 42)', '=UE(99, 42)'],
  ['=ROUND(plan.ue(PLAN.LTV(A1,"PLAN.UE("),B2),2)', '=ROUND(UE(PLAN_LTV(A1,"PLAN.UE("),B2),2)'],
  ['=SUM(PLAN.UE(A1:A3,{1;2;3}))%', '=SUM(UE(A1:A3,{1;2;3}))%'],
])('%s becomes %s, with its arguments as they are', (formula, expected) => {
  expect(becomes(formula, nameOf)).toMatchObject({ kind: 'formula', formula: expected });
  expect(broughtBack(expected, idOf).toUpperCase()).toBe(formula.toUpperCase());
});

test.each([
  ['=PLAN.UE(1,2)+PLAN.CSAT(A1:A9)', 'one of its functions has no short name'],
  ['=LET(UE,5,PLAN.UE(UE,3))', 'LET gives the name another meaning'],
])('%s becomes a value: %s', (formula) => {
  expect(becomes(formula, nameOf)).toEqual({ kind: 'value', isLong: false });
});

test.each([
  ['=PLAN.RFM_SCORE(A2:A101,B2:B101,C$101:C$2,,TRUE)', true],
  ['=PLAN.RFM_SCORE(A2:A101,B2:B101,C2:C102)', false],
  ['=PLAN.RFM_SCORE(A:A,B:B,C:C)', false],
  ['=PLAN.RFM_SCORE(Orders[id],Orders[date],Orders[sum])', false],
  ['=PLAN.RFM_SCORE(A2#,B2#,C2#)', false],
  ['=PLAN.UE(SUM(A:A),2)', true],
])('a function whose short name takes long over many rows: %s becomes a formula: %s', (formula, expected) => {
  const outcome = becomes(formula, nameOf);
  expect(outcome.kind).toBe(expected ? 'formula' : 'value');
  if (outcome.kind === 'value') expect(outcome.isLong).toBe(true);
});

test.each([
  ['=PLAN.IRR(A1:$A$5,B$2)*C:C+3:3', ['Plan!$A$1:$A$5', 'Plan!$B$2', 'Plan!$C:$C', 'Plan!$3:$3']],
  ["=PLAN.NPS('It''s'!A1:A9)&\"A1\"", ["'It''s'!$A$1:$A$9"]],
  ['=PLAN.NPS(A1#)', ['Plan!$A$1']],
  ['=PLAN.NPS([Book.xlsx]Q1!A1)+SUM(Q1:Q4!B2)', []],
  ['=PLAN.NPS(Table1[score],growth)', []],
])('%s is kept with its references %j, and is the same again', (formula, expected) => {
  const { kept, references } = keep(formula, 'Plan');
  expect(references).toEqual(expected);
  expect(untied(tied(["'A, B'!$A$1", ...references]))).toEqual(["'A, B'!$A$1", ...references]);
  expect(keptFormula(kept, references, 'Plan')).toBe(formula);
});

test('a kept formula follows its references, each with the dollars that it had', () => {
  const { kept } = keep("=PLAN.IRR(A1:$A$5,Plan!B$2,C3,D4,$E:$E)+'Q 1'!$F6", 'Plan');
  const now = ['New!$B$3:$B$7', 'New!$C$4', '#REF!', 'Other!$D$4', 'New!$F:$F', "'Q 2'!$F$6"];
  expect(keptFormula(kept, now, 'New')).toBe("=PLAN.IRR(B3:$B$7,New!C$4,#REF!,Other!D4,$F:$F)+'Q 2'!$F6");
});

test('any change of the cells changes their mark', () => {
  const mark = markOf([
    [1, 'a'],
    [true, ''],
  ]);
  expect(
    markOf([
      [1, 'a'],
      [true, ''],
    ]),
  ).toBe(mark);
  expect([
    markOf([
      [1, 'a'],
      [1, ''],
    ]),
    markOf([[1, 'a', true, '']]),
    markOf([
      ['1', 'a'],
      [true, ''],
    ]),
  ]).not.toContain(mark);
});
