import { Checkbox, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import {
  canBeMade,
  hasAmounts as canHaveAmounts,
  partsOfReport,
  type AnalysisOptions,
  type Columns,
} from '../../analysis/contract';
import { isCurrencyCode } from '../../locales/formats';
import { namedCurrency } from '../currency';
import { moreDetails, narrowSelect } from '../styles';
import { useLanguage, useWords } from '../speech';
import { fitting, suggestedCurrencies } from './options';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', border: 'none', margin: 0, padding: 0 },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  wrong: { color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200 },
  more: moreDetails,
  fields: { display: 'flex', flexDirection: 'column', gap: '12px' },
  select: narrowSelect,
  short: { maxWidth: '180px' },
});

export interface OptionsProps {
  readonly options: AnalysisOptions;
  readonly columns: Columns;
  readonly onChange: (options: AnalysisOptions) => void;
}

/** What is made of the table. The first few decide; the others are good as they are. */
export function Options({ options, columns, onChange }: OptionsProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords().analyse;
  const hasAmounts = canHaveAmounts(columns);
  const { make } = fitting(options, columns);
  const currencies = suggestedCurrencies.includes(options.currency)
    ? suggestedCurrencies
    : [options.currency, ...suggestedCurrencies];
  return (
    <>
      <fieldset className={styles.parts} aria-label={words.make}>
        {partsOfReport.map((part) => (
          <Checkbox
            key={part}
            label={words.parts[part]}
            checked={make.includes(part)}
            disabled={!canBeMade(part, columns)}
            onChange={(_, { checked }) =>
              onChange({
                ...options,
                make: partsOfReport.filter((one) => (one === part ? checked : options.make.includes(one))),
              })
            }
          />
        ))}
        {!hasAmounts && <span className={styles.hint}>{words.needsAmount}</span>}
        {columns.product === undefined && <span className={styles.hint}>{words.needsProduct}</span>}
        {columns.event === undefined && <span className={styles.hint}>{words.needsEvent}</span>}
        {make.length === 0 && (
          <span role="alert" className={styles.wrong}>
            {words.nothingChosen}
          </span>
        )}
        {columns.channel !== undefined && (
          <Checkbox
            label={words.byChannel}
            checked={options.byChannel}
            onChange={(_, { checked }) => onChange({ ...options, byChannel: checked === true })}
          />
        )}
      </fieldset>
      <Field label={words.period}>
        <Select
          className={styles.short}
          value={options.period}
          onChange={(_, { value }) => onChange({ ...options, period: value as AnalysisOptions['period'] })}
        >
          {(['week', 'month', 'quarter'] as const).map((period) => (
            <option key={period} value={period}>
              {words.periods[period]}
            </option>
          ))}
        </Select>
      </Field>
      {hasAmounts && (
        <Field label={words.currency}>
          <Select
            className={styles.select}
            value={options.currency}
            onChange={(_, { value }) => onChange({ ...options, currency: value })}
          >
            {[...currencies, ...otherCurrencies(currencies)].map((code) => (
              <option key={code} value={code}>
                {namedCurrency(code, language)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <details className={styles.more}>
        <summary>{words.more}</summary>
        <div className={styles.fields}>
          <Field label={words.mode}>
            <Select
              className={styles.select}
              value={options.mode}
              onChange={(_, { value }) => onChange({ ...options, mode: value as AnalysisOptions['mode'] })}
            >
              {(['on', 'on_or_after'] as const).map((mode) => (
                <option key={mode} value={mode}>
                  {words.modes[mode]}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={words.bins} hint={words.binsHint}>
            <Select
              className={styles.short}
              value={String(options.bins)}
              onChange={(_, { value }) => onChange({ ...options, bins: Number(value) })}
            >
              {[2, 3, 4, 5, 6, 7, 8, 9].map((bins) => (
                <option key={bins} value={bins}>
                  {bins}
                </option>
              ))}
            </Select>
          </Field>
        </div>
      </details>
    </>
  );
}

/** Every other currency that the browser knows. */
function otherCurrencies(listed: readonly string[]): readonly string[] {
  return Intl.supportedValuesOf('currency').filter((code) => isCurrencyCode(code) && !listed.includes(code));
}
