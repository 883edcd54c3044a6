import { Field, Input, makeStyles, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { longDate } from '../../locales/formats';
import type { Language } from '../../locales/language';
import type { AnswerProblem } from '../../templates/answers';
import type { Question } from '../../templates/template';
import { currencyName, namedCurrency } from '../currency';
import { useLanguage, useWords } from '../speech';
import type { Draft } from './form';
import { RowsField } from './RowsField';

const useStyles = makeStyles({
  short: { maxWidth: '180px' },
  // As narrow as the pane: of itself it is as wide as the longest of its words.
  choice: { minWidth: 0, '& > select': { minWidth: 0, width: '100%' } },
  pair: { display: 'flex', flexDirection: 'column', gap: '8px' },
});

export interface QuestionFieldProps {
  readonly question: Question;
  readonly draft: Draft;
  readonly problems: readonly AnswerProblem[];
  readonly onAnswer: (draft: Draft) => void;
}

/** One question with its field, its hint and, where the answer will not do, the reason. */
export function QuestionField({ question, draft, problems, onAnswer }: QuestionFieldProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const label = question.label[language];
  const hint = question.hint[language];
  const wrong = problems[0]?.text[language];
  const text = typeof draft === 'string' ? draft : '';
  const field = { label, hint, ...(wrong !== undefined && { validationMessage: wrong }) };

  switch (question.kind) {
    case 'text':
      return (
        <Field {...field}>
          <Input value={text} onChange={(_, { value }) => onAnswer(value)} />
        </Field>
      );
    case 'whole':
      return (
        <Field {...field}>
          <Input
            className={styles.short}
            type="number"
            inputMode="numeric"
            min={question.min}
            max={question.max}
            step={1}
            value={text}
            onChange={(_, { value }) => onAnswer(value)}
          />
        </Field>
      );
    case 'choice':
      return (
        <Field {...field}>
          <Select className={styles.choice} value={text} onChange={(_, { value }) => onAnswer(value)}>
            {question.options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label[language]}
              </option>
            ))}
          </Select>
        </Field>
      );
    case 'currency':
      return <CurrencyField {...field} suggested={question.suggested} code={text} onAnswer={onAnswer} />;
    case 'date':
      return (
        // The browser writes the date its own way, which may be that of another country: the hint says which day it is.
        <Field {...field} hint={dated(hint, text, language)}>
          <Input
            className={styles.short}
            type="date"
            min={question.min}
            max={question.max}
            value={text}
            onChange={(_, { value }) => onAnswer(value)}
          />
        </Field>
      );
    case 'list':
    case 'rows':
      return (
        <RowsField
          question={question}
          rows={typeof draft === 'string' ? [] : draft}
          problems={problems}
          onAnswer={onAnswer}
        />
      );
  }
}

interface CurrencyFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly validationMessage?: string;
  readonly suggested: readonly string[];
  readonly code: string;
  readonly onAnswer: (code: string) => void;
}

/** The usual currencies by name, and a field for the code of any other. */
function CurrencyField({
  label,
  hint,
  validationMessage,
  suggested,
  code,
  onAnswer,
}: CurrencyFieldProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords().form;
  const wrong = validationMessage === undefined ? {} : { validationMessage };
  const listed = suggested.includes(code);
  return (
    <div className={styles.pair}>
      <Field label={label} hint={hint} {...(listed && wrong)}>
        <Select className={styles.choice} value={listed ? code : ''} onChange={(_, { value }) => onAnswer(value)}>
          {suggested.map((one) => (
            <option key={one} value={one}>
              {namedCurrency(one, language)}
            </option>
          ))}
          <option value="">{words.otherCurrency}</option>
        </Select>
      </Field>
      {!listed && (
        <Field label={words.currencyCode} hint={currencyName(code, language) ?? words.currencyCodeHint} {...wrong}>
          <Input
            className={styles.short}
            value={code}
            autoCapitalize="characters"
            onChange={(_, { value }) => onAnswer(value.toUpperCase())}
          />
        </Field>
      )}
    </div>
  );
}

/** The day that is chosen, as one says it in that language, above the hint. */
function dated(hint: string, date: string, language: Language): ReactElement {
  return (
    <>
      {!Number.isNaN(Date.parse(`${date}T00:00:00Z`)) && <div>{longDate(language, date)}</div>}
      {hint}
    </>
  );
}
