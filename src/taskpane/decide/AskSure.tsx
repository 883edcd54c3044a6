import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { DecisionInput } from '../../decision/model';
import { parseNumber } from '../numbers';
import { useLanguage } from '../speech';
import { focusRing, narrowSelect } from '../styles';
import { writtenNumber } from '../../locales/formats';
import { RemoveIcon } from '../icons';
import type { AskProps } from './ask-props';
import { InputOptions } from './InputOptions';
import type { Run } from './messages';
import {
  asKind,
  distributionOf,
  fieldsOf,
  isOfPlan,
  isPercent,
  readAs,
  suggestedUncertain,
  turnable,
  uncertaintyOf,
  type Pair,
  type Uncertainty,
} from './settings';
import { figureOf } from './work';
import { useDecideWords } from './words';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '12px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  one: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    margin: 0,
    minWidth: 0,
  },
  head: { display: 'flex', alignItems: 'start', justifyContent: 'space-between', gap: '8px' },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(84px, 1fr))',
    gap: '8px',
    alignItems: 'end',
  },
  wide: { gridColumn: '1 / -1' },
  select: narrowSelect,
  input: { minWidth: 0, width: '100%', '& > input': { minWidth: 0, width: '100%' } },
  short: { maxWidth: '160px' },
  row: { display: 'grid', gridTemplateColumns: 'minmax(124px, 2fr) minmax(0, 3fr)', gap: '8px' },
  more: {
    '& > summary': {
      cursor: 'pointer',
      padding: '4px 0',
      borderRadius: tokens.borderRadiusMedium,
      width: 'fit-content',
      ...focusRing,
    },
  },
  options: { display: 'flex', flexDirection: 'column', gap: '12px', paddingTop: '8px' },
});

/** A simulation in the workbook itself takes its time: no more than this at once. */
const runsInWorkbook = 400;
const runsOffered = [1_000, 2_000, 10_000, 50_000];

/** How strongly two inputs go together, in words. */
const ranks = { strong: 0.8, some: 0.4, against: -0.4, opposite: -0.8 } as const;

/** Which inputs are uncertain, how each varies, and the target whose chance is asked for. */
export function AskSure({ subject, settings, deciding, foot }: AskProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = useDecideWords();
  const said = words.sure;
  const heading = useId();
  const { reaching } = deciding;
  const { aim, pairs, reach, wanted, runs, seed } = settings;
  const figure = figureOf(subject.opened, aim);
  const inputs = reaching && turnable(reaching);
  const uncertain =
    settings.uncertain?.filter((one) => inputs?.some(({ id }) => id === one.input)) ??
    (inputs ? suggestedUncertain(inputs, language) : []);
  const inputOf = (id: string): DecisionInput | undefined => inputs?.find((one) => one.id === id);
  const setUncertain = (changed: readonly Uncertainty[]): void => deciding.set({ uncertain: changed });
  const others = (inputs ?? []).filter(({ id }) => !uncertain.some((one) => one.input === id));
  const format = figure?.format ?? '';
  const target = reach.trim() === '' ? undefined : readAs(format, reach, language);
  const reachIsWrong = reach.trim() !== '' && target === undefined;
  const seedNumber = parseNumber(seed, language);
  const seedIsWrong =
    seedNumber === undefined || !Number.isInteger(seedNumber) || seedNumber < 0 || seedNumber > 0xffffffff;
  const isInWorkbook = figure?.trouble !== undefined;

  const parts = uncertain.map((one) => {
    const input = inputOf(one.input);
    const distribution = input && distributionOf(input, one, language);
    return distribution && { input: one.input, distribution };
  });
  const isReady = !parts.includes(undefined) && parts.length > 0 && !reachIsWrong && !seedIsWrong;
  const run: Run | undefined = isReady
    ? {
        tool: 'sure',
        aim,
        uncertain: parts.flatMap((part) => part ?? []),
        correlated: pairs.filter(({ one, other }) => isPossible(one, other, uncertain)),
        runs: isInWorkbook ? Math.min(runs, runsInWorkbook) : runs,
        seed: seedNumber ?? 0,
        ...(target !== undefined && { reach: { value: target, wanted } }),
        withFan: true,
      }
    : undefined;
  const problem =
    inputs?.length === 0 ? words.noInputs : inputs && uncertain.length === 0 ? words.sure.faults.nothing : undefined;

  return (
    <>
      <Field label={said.reach} hint={said.reachHint} {...(reachIsWrong && { validationMessage: words.notANumber })}>
        <div className={styles.row}>
          <Select
            className={styles.select}
            aria-label={said.reach}
            value={wanted}
            onChange={(_, { value }) => deciding.set({ wanted: value as typeof wanted })}
          >
            <option value="at least">{said.atLeast}</option>
            <option value="at most">{said.atMost}</option>
          </Select>
          <Input
            className={styles.input}
            inputMode="decimal"
            aria-label={said.reach}
            value={reach}
            contentAfter={isPercent(format) ? '%' : null}
            onChange={(_, { value }) => deciding.set({ reach: value })}
          />
        </div>
      </Field>
      <section className={styles.section} aria-labelledby={heading}>
        <h2 id={heading} className={styles.heading}>
          {said.uncertain}
        </h2>
        {settings.uncertain === undefined && <span className={styles.hint}>{said.uncertainHint}</span>}
        {uncertain.map((one) => {
          const input = inputOf(one.input);
          if (!input) return null;
          return (
            <UncertainInput
              key={one.input}
              input={input}
              uncertainty={one}
              onChange={(changed) => setUncertain(uncertain.map((other) => (other === one ? changed : other)))}
              onRemove={() => setUncertain(uncertain.filter((other) => other !== one))}
            />
          );
        })}
        {others.length > 0 && (
          <Field label={said.add}>
            <Select
              className={styles.select}
              value=""
              onChange={(_, { value }) => {
                const input = inputOf(value);
                const added = input && uncertaintyOf(input, language);
                if (added) setUncertain([...uncertain, added]);
              }}
            >
              <option value="" />
              <InputOptions inputs={others} />
            </Select>
          </Field>
        )}
      </section>
      <details className={styles.more}>
        <summary>{said.more}</summary>
        <div className={styles.options}>
          <Pairs
            pairs={pairs}
            inputs={uncertain.flatMap((one) => inputOf(one.input) ?? [])}
            onChange={(changed) => deciding.set({ pairs: changed })}
          />
          {!isInWorkbook && (
            <Field label={said.runs}>
              <Select
                className={styles.short}
                value={String(runs)}
                onChange={(_, { value }) => deciding.set({ runs: Number(value) })}
              >
                {runsOffered.map((offered) => (
                  <option key={offered} value={offered}>
                    {writtenNumber(language, offered)}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          <Field
            label={said.seed}
            hint={said.seedHint}
            {...(seedIsWrong && { validationMessage: words.wholeBetween('0', '4294967295') })}
          >
            <Input
              className={styles.short}
              inputMode="numeric"
              value={seed}
              onChange={(_, { value }) => deciding.set({ seed: value })}
            />
          </Field>
        </div>
      </details>
      {foot(run, problem)}
    </>
  );
}

interface UncertainInputProps {
  readonly input: DecisionInput;
  readonly uncertainty: Uncertainty;
  readonly onChange: (changed: Uncertainty) => void;
  readonly onRemove: () => void;
}

/** One uncertain input: between what and what, and in which way. */
function UncertainInput({ input, uncertainty, onChange, onRemove }: UncertainInputProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = useDecideWords();
  const said = words.sure;
  const { kind, typed } = uncertainty;
  const unit = isOfPlan(input) ? words.ofPlan : isPercent(input.format) ? '%' : input.unit;
  const isWrong = distributionOf(input, uncertainty, language) === undefined;
  return (
    <fieldset className={styles.one} aria-label={input.name}>
      <div className={styles.head}>
        <span className={styles.name}>
          {input.name}
          {!input.name.includes(unit) && <span className={styles.hint}> {unit}</span>}
        </span>
        <Button
          size="small"
          appearance="subtle"
          icon={<RemoveIcon />}
          aria-label={said.remove(input.name)}
          title={said.remove(input.name)}
          onClick={onRemove}
        />
      </div>
      <div className={styles.fields}>
        {fieldsOf[kind].map((field) => (
          <Field
            key={field}
            className={field === 'values' || field === 'sd' ? styles.wide : undefined}
            label={{ children: said[field], size: 'small' }}
            {...(field === 'values' && { hint: said.valuesHint })}
          >
            <Input
              className={styles.input}
              size="small"
              inputMode={field === 'values' ? 'text' : 'decimal'}
              value={typed[field] ?? ''}
              onChange={(_, { value }) => onChange({ ...uncertainty, typed: { ...typed, [field]: value } })}
            />
          </Field>
        ))}
      </div>
      {isWrong && (
        <span role="alert" className={styles.hint}>
          {words.notANumber}
        </span>
      )}
      <Select
        className={styles.select}
        size="small"
        aria-label={said.shape}
        value={kind}
        onChange={(_, { value }) => onChange(asKind(input, uncertainty, value as Uncertainty['kind'], language))}
      >
        {(['pert', 'triangular', 'uniform', 'normal', 'lognormal', 'list'] as const).map((shape) => (
          <option key={shape} value={shape}>
            {said.shapes[shape]}
          </option>
        ))}
      </Select>
    </fieldset>
  );
}

interface PairsProps {
  readonly pairs: readonly Pair[];
  readonly inputs: readonly DecisionInput[];
  readonly onChange: (pairs: readonly Pair[]) => void;
}

/** Inputs that go up or down together. */
function Pairs({ pairs, inputs, onChange }: PairsProps): ReactElement | null {
  const styles = useStyles();
  const words = useDecideWords().sure;
  const heading = useId();
  if (inputs.length < 2) return null;
  const labelOf = (wanted: string): string => inputs.find(({ id }) => id === wanted)?.name ?? '';
  const choice = (label: string, value: string, choose: (id: string) => void): ReactElement => (
    <Select
      className={styles.select}
      size="small"
      aria-label={label}
      value={value}
      onChange={(_, one) => choose(one.value)}
    >
      {inputs.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        {words.together}
      </h2>
      <span className={styles.hint}>{words.togetherHint}</span>
      {pairs
        .filter(({ one, other }) => labelOf(one) !== '' && labelOf(other) !== '')
        .map((pair, index) => {
          const change = (part: Partial<Pair>): void =>
            onChange(pairs.map((other) => (other === pair ? { ...pair, ...part } : other)));
          return (
            <fieldset key={index} className={styles.one} aria-label={words.together}>
              {choice(words.one, pair.one, (one) => change({ one }))}
              {choice(words.other, pair.other, (other) => change({ other }))}
              <div className={styles.head}>
                <Select
                  className={styles.select}
                  size="small"
                  aria-label={words.together}
                  value={String(pair.rank)}
                  onChange={(_, { value }) => change({ rank: Number(value) })}
                >
                  {(Object.keys(ranks) as (keyof typeof ranks)[]).map((rank) => (
                    <option key={rank} value={ranks[rank]}>
                      {words.ranks[rank]}
                    </option>
                  ))}
                </Select>
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<RemoveIcon />}
                  aria-label={words.removeTogether(labelOf(pair.one), labelOf(pair.other))}
                  onClick={() => onChange(pairs.filter((other) => other !== pair))}
                />
              </div>
            </fieldset>
          );
        })}
      <div>
        <Button
          size="small"
          onClick={() =>
            onChange([...pairs, { one: inputs[0]?.id ?? '', other: inputs[1]?.id ?? '', rank: ranks.some }])
          }
        >
          {words.addTogether}
        </Button>
      </div>
    </section>
  );
}

function isPossible(one: string, other: string, uncertain: readonly Uncertainty[]): boolean {
  const has = (id: string): boolean => uncertain.some(({ input }) => input === id);
  return one !== other && has(one) && has(other);
}
