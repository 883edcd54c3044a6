import { Button, Field, Input, makeStyles, Radio, RadioGroup, Select, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import type { Inserted } from '../../excel';
import type { Parameter, PlanFunction } from '../../functions/contract';
import { shortNameOf } from '../../functions/short-names/name-of';
import { reasonIn } from '../../functions/reasons/in-language';
import { explain, type ExplainedCall } from '../../formulas/explain';
import { parseFormula, referencesIn } from '../../formulas/tree';
import { listed, withDash } from '../../locales/joining';
import { breakable } from '../breakable';
import { Failure, failureOf } from '../Failure';
import type { RoomProps } from '../room';
import { useLanguage, useWords } from '../speech';
import type { Workbook } from '../workbook';
import { InsertedBar } from './InsertedBar';
import { ResultView, rowsOfResult } from './ResultView';
import { argumentText, covers, formulaOf, referenceOn } from './typed-argument';
import { useReferences, useSelection } from './useCells';
import { noRoomWhileEmpty } from '../styles';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  entry: { display: 'flex', gap: '8px' },
  input: { flexGrow: 1, minWidth: 0, '& input': { minWidth: 0, width: '100%' } },
  pick: { flexShrink: 0, minWidth: '64px' },
  choice: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  // The longest choice would else make the field wider than the pane.
  select: { width: '100%', minWidth: 0, '& select': { width: '100%', minWidth: 0, textOverflow: 'ellipsis' } },
  name: { fontFamily: tokens.fontFamilyMonospace, fontWeight: tokens.fontWeightSemibold },
  optional: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  label: { color: tokens.colorNeutralForeground2 },
  formula: {
    display: 'block',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  part: { display: 'flex', flexDirection: 'column', gap: '4px' },
  error: { color: tokens.colorPaletteRedForeground1, overflowWrap: 'anywhere' },
  where: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  insert: { alignSelf: 'flex-start', height: 'auto', minHeight: '32px', overflowWrap: 'anywhere' },
  outcome: noRoomWhileEmpty,
});

export interface FunctionFormProps {
  readonly one: PlanFunction;
  readonly functions: readonly PlanFunction[];
  readonly workbook: Workbook;
  readonly typedNames: RoomProps['typedNames'];
}

interface Place {
  readonly sheet: string;
  readonly address: string;
}

const placeOf = ({ sheet, address }: Place): Place => ({ sheet, address });
const placeText = ({ sheet, address }: Place): string => `${sheet}!${address}`;

type Done =
  | { readonly kind: 'none' | 'inserting' }
  | { readonly kind: 'inserted'; readonly inserted: Inserted }
  | { readonly kind: 'failed'; readonly failure: ReturnType<typeof failureOf> };

/** A field for each argument; the formula that they make, what it gives, and the way into the selected cell. */
export function FunctionForm({ one, functions, workbook, typedNames }: FunctionFormProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const say = words.functions;
  const formulaId = useId();
  const [typed, setTyped] = useState<readonly string[]>(() => one.parameters.map(() => ''));
  const [pickFailure, setPickFailure] = useState<ReturnType<typeof failureOf>>();
  const [done, setDone] = useState<Done>({ kind: 'none' });
  const { cell: selected, change } = useSelection(workbook);
  // Picking ranges moves the selection, but not the place where the formula goes: that is where it was asked for.
  const [cell, setCell] = useState<Place>();
  if (selected && !cell) setCell(placeOf(selected));
  const ownShortName = shortNameOf(one.id);
  const [isShort, setIsShort] = useState(false);
  // The short name as it is called in this workbook, once that is known.
  const [nameHere, setNameHere] = useState<string>();

  const texts = one.parameters.map((parameter, position) => argumentText(typed[position] ?? '', parameter, language));
  const missing = one.parameters.filter(({ optional }, position) => !optional && texts[position] === '');
  const wrong = one.parameters.filter((_, position) => texts[position] === undefined);
  const namesOf = (some: readonly Parameter[]): string =>
    listed(
      language,
      some.map(({ name }) => name),
    );
  const written = texts.map((text) => onOwnSheet(text ?? '', cell?.sheet));
  const computed = formulaOf(one.id, written);
  const formula = formulaOf(isShort ? (nameHere ?? ownShortName ?? one.id) : one.id, written);
  const reading = useReferences(workbook, computed, cell?.sheet, change);
  const call = reading && lastCall(computed, functions, reading.cells);
  const tree = parseFormula(computed);
  const circular =
    cell !== undefined &&
    tree !== undefined &&
    referencesIn(tree).some((text) => covers(text, cell.sheet, cell.address));
  const place = cell && placeText(cell);
  // Of a range nobody wants the formula in its first cell.
  const other =
    selected?.range === selected?.address && selected && place !== placeText(selected) ? selected : undefined;
  const ready =
    missing.length === 0 &&
    wrong.length === 0 &&
    !circular &&
    cell !== undefined &&
    (!isShort || nameHere !== undefined);

  const answer = (position: number, text: string): void => {
    setTyped(typed.map((before, index) => (index === position ? text : before)));
    setDone({ kind: 'none' });
  };
  const pick = async (position: number): Promise<void> => {
    try {
      const { sheet, range } = await workbook.selectedCell();
      setPickFailure(undefined);
      answer(position, referenceOn(sheet, '', range));
    } catch (error) {
      setPickFailure(failureOf(error));
    }
  };
  const write = async (short: boolean): Promise<void> => {
    setIsShort(short);
    setDone({ kind: 'none' });
    if (!short) return;
    try {
      setNameHere(await (await typedNames.load()).nameHere(one.id));
    } catch (error) {
      setIsShort(false);
      setDone({ kind: 'failed', failure: failureOf(error) });
    }
  };
  const insert = async (overwrite: boolean): Promise<void> => {
    if (!ready) return;
    setDone({ kind: 'inserting' });
    try {
      if (isShort) await (await typedNames.load()).bring(one.id, language);
      setDone({ kind: 'inserted', inserted: await workbook.insertFormula(formula, { overwrite, at: cell }) });
    } catch (error) {
      setDone({ kind: 'failed', failure: failureOf(error) });
    }
  };

  return (
    <div className={styles.form} role="group" aria-label={say.build}>
      {one.parameters.map((parameter, position) => {
        const problem = problemAt(position);
        return (
          <Field
            key={parameter.name}
            className={styles.field}
            label={{
              children: (
                <>
                  <span className={styles.name}>{parameter.name}</span>
                  {parameter.optional && <span className={styles.optional}> {say.optional}</span>}
                </>
              ),
            }}
            hint={parameter.text[language]}
            {...(problem !== undefined && { validationMessage: problem })}
          >
            <Entry
              parameter={parameter}
              text={typed[position] ?? ''}
              onText={(text) => answer(position, text)}
              onPick={() => void pick(position)}
            />
          </Field>
        );
      })}
      {pickFailure && <Failure doing="read" failure={pickFailure} />}
      {ownShortName !== undefined && (
        <Field label={say.writtenAs} {...(isShort && { hint: say.shortNameOpens })}>
          <RadioGroup
            layout="horizontal"
            value={isShort ? 'short' : one.id}
            onChange={(_, { value }) => void write(value === 'short')}
          >
            <Radio value={one.id} label={one.id} />
            <Radio value="short" label={nameHere ?? ownShortName} />
          </RadioGroup>
        </Field>
      )}
      <div className={styles.part}>
        <span className={styles.label}>{say.formula}</span>
        <code id={formulaId} className={styles.formula}>
          {breakable(formula)}
        </code>
      </div>
      <div role="status" className={styles.part}>
        {resultNow()}
      </div>
      <div className={styles.where}>
        <Button
          appearance="primary"
          className={styles.insert}
          aria-describedby={formulaId}
          disabledFocusable={!ready || done.kind === 'inserting'}
          onClick={() => void insert(false)}
        >
          {say.insertInto(place ?? '…')}
        </Button>
        {other && (
          <Button
            className={styles.insert}
            onClick={() => {
              setCell(placeOf(other));
              setDone({ kind: 'none' });
            }}
          >
            {say.useInstead(placeText(other))}
          </Button>
        )}
      </div>
      {circular && <span className={styles.error}>{say.ownCell}</span>}
      {!circular && <span className={styles.label}>{say.selectHint}</span>}
      <div role="status" className={styles.outcome}>
        {done.kind === 'inserted' && <InsertedBar inserted={done.inserted} />}
        {done.kind === 'failed' && (
          <Failure doing="insert" failure={done.failure}>
            {done.failure.reason === 'cellNotEmpty' && (
              <>
                <Button onClick={() => setDone({ kind: 'none' })}>{say.leave}</Button>
                <Button onClick={() => void insert(true)}>{say.replace}</Button>
              </>
            )}
          </Failure>
        )}
      </div>
    </div>
  );

  /** What is wrong with an argument, once there is one. */
  function problemAt(position: number): string | undefined {
    const text = texts[position];
    if (text === undefined) return say.notAValue;
    if (text === '') return undefined;
    for (const reference of referencesOf(text, cell?.sheet)) {
      const found = reading?.cells.get(reference);
      if (found?.kind === 'missing') return say.noSuchCells(reference);
      if (found?.kind === 'large') return say.tooManyCells;
    }
    const problem = call?.arguments[position]?.problem;
    if (problem !== undefined) return reasonIn(language, problem);
    // An argument that is fine by itself but not beside the others, once all that is needed is there.
    if (missing.length === 0 && call?.outcome.kind === 'error' && call.atFault === position) {
      const { reason } = call.outcome;
      return reason === undefined ? undefined : reasonIn(language, reason);
    }
    return undefined;
  }

  function resultNow(): ReactElement {
    if (wrong.length > 0) return <span className={styles.label}>{say.toCorrect(namesOf(wrong))}</span>;
    if (circular) return <span className={styles.label}>{say.noResultYet}</span>;
    if (missing.length > 0) {
      return <span className={styles.label}>{say.stillNeeded(namesOf(missing))}</span>;
    }
    if (!call) return <span className={styles.label}>{say.reading}</span>;
    if (reading.failure) return <Failure doing="read" failure={reading.failure} />;
    if (call.outcome.kind === 'result') return <ResultView result={call.outcome.result} rowsShown={rowsOfResult} />;
    if (call.outcome.kind === 'unknown') return <span className={styles.label}>{say.byExcel}</span>;
    const { error, reason } = call.outcome;
    return (
      <>
        <span className={styles.label}>{say.result}</span>
        <span className={styles.error}>
          {error}
          {call.atFault === undefined && reason !== undefined && `: ${reasonIn(language, reason)}`}
        </span>
      </>
    );
  }
}

function lastCall(
  formula: string,
  functions: readonly PlanFunction[],
  cells: NonNullable<ReturnType<typeof useReferences>>['cells'],
): ExplainedCall | undefined {
  return explain(formula, functions, (reference) => {
    const found = cells.get(reference);
    return found?.kind === 'cells' ? found.cells : undefined;
  })?.at(-1);
}

/** Picked ranges carry their sheet; the formula's own sheet needs no naming. */
function onOwnSheet(text: string, sheet: string | undefined): string {
  if (sheet === undefined || parseFormula(text)?.kind !== 'reference') return text;
  const prefix = referenceOn(sheet, '', '');
  return text.startsWith(prefix) ? text.slice(prefix.length) : text;
}

function referencesOf(text: string, sheet: string | undefined): readonly string[] {
  const tree = parseFormula(onOwnSheet(text, sheet));
  return tree ? referencesIn(tree) : [];
}

interface EntryProps {
  readonly parameter: Parameter;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onPick: () => void;
  // What Field gives to the control that it labels.
  readonly id?: string;
  readonly 'aria-labelledby'?: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: boolean | 'true' | 'false' | 'grammar' | 'spelling';
  readonly 'aria-required'?: boolean | 'true' | 'false';
}

const own = ' own';

function Entry({ parameter, text, onText, onPick, ...field }: EntryProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const say = useWords().functions;
  const { name, options, optionTexts } = parameter;
  const [typing, setTyping] = useState(false);
  const input = (labels: object): ReactElement => (
    <div className={styles.entry}>
      <Input
        className={styles.input}
        value={text}
        placeholder={parameter.shape === 'matrix' ? say.valueOrRange : say.valueOrCell}
        onChange={(_, { value }) => onText(value)}
        {...labels}
      />
      <Button className={styles.pick} aria-label={say.pickFor(name)} title={say.pickFor(name)} onClick={onPick}>
        {say.pick}
      </Button>
    </div>
  );
  if (!options) return input(field);
  const chosen = options.findIndex((word) => text === `"${word}"`);
  return (
    <div className={styles.choice}>
      <Select
        {...field}
        className={styles.select}
        value={typing ? own : chosen >= 0 ? text : ''}
        onChange={(_, { value }) => {
          setTyping(value === own);
          onText(value === own ? '' : value);
        }}
      >
        <option value="">{say.byDefault(options[0] ?? '')}</option>
        {options.map((word, index) => (
          <option key={word} value={`"${word}"`}>
            {withDash(language, `"${word}"`, optionTexts?.[index]?.[language] ?? '')}
          </option>
        ))}
        <option value={own}>{say.ownValue}</option>
      </Select>
      {typing && input({ 'aria-label': name })}
    </div>
  );
}
