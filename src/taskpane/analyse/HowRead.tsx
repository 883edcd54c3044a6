import { Checkbox, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { filledIn } from '../../locales/gaps';
import type { Asked, Choices, Columns, ReadSummary, StatusMeaning } from '../../analysis/contract';
import { offsetText } from '../../analysis/text-dates';
import { parseNumber, typedNumber } from '../numbers';
import { useLanguage, useWords } from '../speech';
import { narrowSelect } from '../styles';
import { tableWords } from './table-words';

const useStyles = makeStyles({
  statuses: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(120px, auto)',
    gap: '8px',
    alignItems: 'center',
  },
  value: { overflowWrap: 'anywhere' },
  count: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  group: { display: 'flex', flexDirection: 'column', gap: '8px', border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, marginBottom: '8px' },
  select: narrowSelect,
  short: { maxWidth: '180px' },
});

const meanings: readonly StatusMeaning[] = ['order', 'refund', 'leftOut'];

interface HowReadProps {
  readonly summary: ReadSummary;
  readonly columns: Columns;
  readonly asked: Asked;
  readonly onChange: (asked: Asked) => void;
}

/** Which of the choices the rows leave open. */
function openChoices({ found, choices, problems }: ReadSummary, columns: Columns): ReadonlySet<keyof Choices> {
  const has = (...kinds: readonly (typeof problems)[number]['kind'][]): boolean =>
    problems.some(({ kind }) => kinds.includes(kind));
  const open: Readonly<Record<keyof Choices, boolean>> = {
    statuses: found.statuses.length > 0,
    currency: found.currencies.length > 1,
    dateOrder: found.eitherDates > 0 || has('eitherDate'),
    decimals: found.eitherAmounts > 0,
    zone: found.offsets.length > 0,
    hundredths: found.maybeHundredths || choices.hundredths,
    lines: found.ordersOfLines > 0 && (columns.amount !== undefined || choices.lines === 'repeat'),
    dated: columns.paid !== undefined,
    unpaid: found.unpaid > 0,
    refunds: has('refund', 'refundAlone'),
    keepDuplicates: has('duplicate'),
  };
  return new Set((Object.keys(open) as (keyof Choices)[]).filter((key) => open[key]));
}

/** Whether anything about the rows is to be decided. */
export function needsChoice(summary: ReadSummary, columns: Columns): boolean {
  return openChoices(summary, columns).size > 0;
}

/** What the rows leave open about how they are read; nothing else is asked. */
export function HowRead({ summary, columns, asked, onChange }: HowReadProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords().analyse;
  const { found, choices } = summary;
  // What was decided stays to be seen, so that it can be taken back.
  const isOpen = (choice: keyof Choices): boolean =>
    openChoices(summary, columns).has(choice) || (choice !== 'statuses' && choice !== 'hundredths' && choice in asked);
  const decide = (decided: Asked): void => onChange({ ...asked, ...decided });
  function choice<Key extends 'dateOrder' | 'decimals' | 'lines' | 'dated' | 'unpaid' | 'refunds'>(
    key: Key,
    label: string,
    options: readonly (readonly [value: Choices[Key], text: string])[],
  ): ReactElement | null {
    if (!isOpen(key)) return null;
    return (
      <Field label={label}>
        <Select
          className={styles.select}
          value={String(choices[key] ?? '')}
          onChange={(_, { value }) => {
            const decided = options.find(([option]) => String(option ?? '') === value);
            if (decided) decide({ [key]: decided[0] });
          }}
        >
          {options.map(([value, text]) => (
            <option key={text} value={String(value ?? '')}>
              {text}
            </option>
          ))}
        </Select>
      </Field>
    );
  }
  return (
    <>
      {isOpen('statuses') && (
        <fieldset className={styles.group}>
          <legend className={styles.legend}>{tableWords.statuses[language]}</legend>
          <div className={styles.statuses}>
            {found.statuses.map(({ value, rows }) => (
              <Status
                key={value}
                value={value}
                rows={rows}
                meaning={choices.statuses[value] ?? 'order'}
                onChange={(meaning) => decide({ statuses: { ...asked.statuses, [value]: meaning } })}
              />
            ))}
          </div>
        </fieldset>
      )}
      {isOpen('currency') && <Currencies summary={summary} onChange={(currency) => decide({ currency })} />}
      {choice('dated', tableWords.dated[language], [
        ['ordered', tableWords.datedBy.ordered[language]],
        ['paid', tableWords.datedBy.paid[language]],
      ])}
      {choice('unpaid', tableWords.unpaid[language], [
        ['leftOut', tableWords.meanings.leftOut[language]],
        ['counted', tableWords.counted[language]],
      ])}
      {choice('dateOrder', tableWords.dateOrder[language], [
        [null, tableWords.meanings.leftOut[language]],
        ['dayFirst', tableWords.dateOrders.dayFirst[language]],
        ['monthFirst', tableWords.dateOrders.monthFirst[language]],
      ])}
      {isOpen('zone') && (
        <Field label={tableWords.zone[language]} hint={tableWords.zoneHint[language]}>
          <Select
            className={styles.select}
            value={String(choices.zone ?? '')}
            onChange={(_, { value }) => decide({ zone: value === '' ? null : Number(value) })}
          >
            <option value="">{tableWords.ownZone[language]}</option>
            {zonesToChoose(found.offsets.map(({ offset }) => offset)).map((offset) => (
              <option key={offset} value={String(offset)}>
                {`UTC${offsetText(offset)}`}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {choice('decimals', tableWords.decimals[language], [
        [null, tableWords.decimalSigns.none[language]],
        ['point', tableWords.decimalSigns.point[language]],
        ['comma', tableWords.decimalSigns.comma[language]],
      ])}
      {choice('lines', tableWords.lines[language], [
        ['add', tableWords.linesBy.add[language]],
        ['repeat', tableWords.linesBy.repeat[language]],
      ])}
      {choice('refunds', tableWords.refunds[language], [
        ['giveBack', tableWords.refundsBy.giveBack[language]],
        ['keep', tableWords.refundsBy.keep[language]],
      ])}
      {isOpen('hundredths') && (
        <Checkbox
          label={tableWords.hundredths[language]}
          checked={choices.hundredths}
          onChange={(_, { checked }) => decide({ hundredths: checked === true })}
        />
      )}
      {isOpen('keepDuplicates') && (
        <Checkbox
          label={words.keepDuplicates}
          checked={choices.keepDuplicates}
          onChange={(_, { checked }) => decide({ keepDuplicates: checked === true })}
        />
      )}
    </>
  );
}

/** Clocks between the full hours, in minutes: the Marquesas, Newfoundland, Iran, Afghanistan, India, Nepal, Myanmar, Eucla, Darwin, Lord Howe, the Chathams. */
const betweenHours = [-570, -210, 210, 270, 330, 345, 390, 525, 570, 630, 765];

/** Every clock there is, and those that the rows name. */
function zonesToChoose(named: readonly number[]): readonly number[] {
  const hours = Array.from({ length: 27 }, (_, place) => 60 * (place - 12));
  return [...new Set([...hours, ...betweenHours, ...named])].sort((one, other) => one - other);
}

interface StatusProps {
  readonly value: string;
  readonly rows: number;
  readonly meaning: StatusMeaning;
  readonly onChange: (meaning: StatusMeaning) => void;
}

function Status({ value, rows, meaning, onChange }: StatusProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords().analyse;
  return (
    <>
      <span className={styles.value}>
        {value} <span className={styles.count}>{words.rows(rows)}</span>
      </span>
      <Select
        className={styles.select}
        aria-label={value}
        value={meaning}
        onChange={(_, { value: chosen }) => onChange(chosen as StatusMeaning)}
      >
        {meanings.map((each) => (
          <option key={each} value={each}>
            {tableWords.meanings[each][language]}
          </option>
        ))}
      </Select>
    </>
  );
}

interface CurrenciesProps {
  readonly summary: ReadSummary;
  readonly onChange: (currency: Choices['currency']) => void;
}

/** One of several currencies, or all of them at rates. */
function Currencies({ summary: { found, choices }, onChange }: CurrenciesProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords().analyse;
  const [converts, setConverts] = useState(Object.keys(choices.currency?.rates ?? {}).length > 1);
  const { currency } = choices;
  const to = currency?.to ?? '';
  const others = found.currencies.filter(({ code }) => code !== to);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{tableWords.currencies[language]}</legend>
      <Field label={tableWords.countIn[language]}>
        <Select
          className={styles.select}
          value={to}
          onChange={(_, { value }) => {
            setConverts(false);
            onChange(value === '' ? null : { to: value, rates: { [value]: 1 } });
          }}
        >
          <option value="">{tableWords.chooseCurrency[language]}</option>
          {found.currencies.map(({ code, rows }) => (
            <option key={code} value={code}>
              {`${code} · ${words.rows(rows)}`}
            </option>
          ))}
        </Select>
      </Field>
      {currency && (
        <Checkbox
          label={tableWords.convert[language]}
          checked={converts}
          onChange={(_, { checked }) => {
            setConverts(checked === true);
            if (checked !== true) onChange({ to, rates: { [to]: 1 } });
          }}
        />
      )}
      {currency &&
        converts &&
        others.map(({ code }) => (
          <Field key={code} label={filledIn(language, tableWords.rate, { from: code, to })}>
            <Input
              className={styles.short}
              inputMode="decimal"
              defaultValue={currency.rates[code] === undefined ? '' : typedNumber(currency.rates[code], language)}
              onChange={(_, { value }) => {
                const rate = parseNumber(value, language);
                const { [code]: _before, ...rates } = currency.rates;
                onChange({ to, rates: rate !== undefined && rate > 0 ? { ...rates, [code]: rate } : rates });
              }}
            />
          </Field>
        ))}
    </fieldset>
  );
}
