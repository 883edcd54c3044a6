import {
  Button,
  Field,
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Select,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { writtenDate, writtenNumber } from '../../locales/formats';
import { listed, withColon } from '../../locales/joining';
import type { Language } from '../../locales/language';
import type { StoredAnalysis } from '../../excel';
import { isoOf, plan, type TakenLine } from '../../plan';
import type { Answer, Question } from '../../templates/template';
import { Failure, failureOf } from '../Failure';
import { useLanguage, useWords } from '../speech';
import { narrowSelect } from '../styles';
import { answersOf, answersToTake, takenInputs, withoutTaken, withTaken, type Form, type TakenFrom } from './form';
import { ordersToTakeFrom } from './from-orders';
import { isSameModel, type Change, type MadeModel, type Models } from './useModels';

const useStyles = makeStyles({
  open: { alignSelf: 'flex-start', padding: '4px 0' },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  choice: narrowSelect,
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    margin: 0,
    paddingLeft: '20px',
    overflowWrap: 'anywhere',
  },
  what: { fontWeight: tokens.fontWeightMedium },
  next: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

export interface TakeFromProps {
  readonly form: Form;
  readonly models: Models;
  /** Of the model that is made anew: from itself it takes nothing. */
  readonly change?: Change;
}

/** What another model of the workbook says already, or its orders: offered where there is one, shown before it is taken, and given back. */
export function TakeFrom({ form, models, change }: TakeFromProps): ReactElement | null {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords().take;
  const [chosen, setChosen] = useState<number>();
  const [found, setFound] = useState<{ readonly at: number; readonly source: TakenFrom }>();
  const [failed, setFailed] = useState<unknown>();
  const [analyses, setAnalyses] = useState<readonly StoredAnalysis[]>([]);
  useEffect(() => {
    // Where they cannot be listed, there is one thing less to take from.
    models.analyses().then(setAnalyses, () => undefined);
  }, []);
  if (form.taking) {
    const { from, source } = form.taking;
    return (
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{source.before ? words.taken(from) : words.takenNames(from)}</MessageBarBody>
        <MessageBarActions>
          <Button onClick={() => models.edit(withoutTaken(form))}>{words.undo}</Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
  const made = models.made
    .filter((one) => !change || !isSameModel(one, change.made))
    .map((one) => ({ label: nameOf(one), from: nameOf(one), read: (): Promise<TakenFrom> => models.read(one) }));
  const orders = ordersToTakeFrom(form, analyses).map(({ place, source }) => ({
    label: words.orders(place),
    from: place,
    read: (): Promise<TakenFrom> => Promise.resolve(source),
  }));
  const others = [...made, ...orders];
  if (others.length === 0) return null;
  const open = made.length > 0 ? words.open : words.openOrders;
  const look = (index: number): void => {
    setChosen(index);
    setFound(undefined);
    setFailed(undefined);
    others[index]?.read().then((source) => setFound({ at: index, source }), setFailed);
  };
  const close = (): void => {
    setChosen(undefined);
    setFound(undefined);
  };
  if (chosen === undefined)
    return (
      <Link as="button" type="button" className={styles.open} onClick={() => look(0)}>
        {open}
      </Link>
    );
  // Of one that was chosen before, it may come late.
  const source = found?.at === chosen ? found.source : undefined;
  const taken = source && whatIsTaken(form, source);
  return (
    <div role="group" aria-label={open} className={styles.panel}>
      <Field label={words.from}>
        <Select className={styles.choice} value={String(chosen)} onChange={(_, { value }) => look(Number(value))}>
          {others.map(({ label }, index) => (
            <option key={index} value={index}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      {failed !== undefined && <Failure doing="change" failure={failureOf(failed)} />}
      {taken && taken.length > 0 && (
        <ul className={styles.list}>
          {taken.map(({ what, values }, index) => (
            <li key={index}>
              <span className={styles.what}>{withColon(language, what, '')}</span> {values}
            </li>
          ))}
        </ul>
      )}
      <div role="status">
        {!taken && failed === undefined && words.reading}
        {taken?.length === 0 && words.nothing}
      </div>
      <div className={styles.next}>
        <Button
          appearance="primary"
          disabled={!taken || taken.length === 0}
          onClick={() => {
            if (source) models.edit(withTaken(form, source, others[chosen]?.from ?? ''));
            close();
          }}
        >
          {words.take}
        </Button>
        <Button onClick={close}>{words.close}</Button>
      </div>
    </div>
  );

  function nameOf({ template, model }: MadeModel): string {
    return withColon(language, template.name[language], model.start.sheet);
  }

  function whatIsTaken(now: Form, source: TakenFrom): readonly { readonly what: string; readonly values: string }[] {
    const answers = answersToTake(now, source);
    const asked = now.template.questions.filter(({ id }) => answers[id] !== undefined);
    const then = answersOf(withTaken(now, source, ''));
    const made = plan(now.template, then, now.sheetsLanguage);
    return [
      ...asked.map((question) => ({
        what: question.label[language],
        values: written(question, answers[question.id] ?? '', language),
      })),
      ...takenInputs(made, source).taken.map((line) => ({
        what: line.label,
        values: valuesOf(line, language),
      })),
    ];
  }
}

function written(question: Question, answer: Answer, language: Language): string {
  if (typeof answer === 'number') return writtenNumber(language, answer);
  if (typeof answer === 'string') {
    if (question.kind === 'date') return writtenDate(language, answer);
    const options = question.kind === 'choice' ? question.options : [];
    return options.find(({ value }) => value === answer)?.label[language] ?? answer;
  }
  return listed(
    language,
    answer.map((item: string | Readonly<Record<string, string | number>>) =>
      typeof item === 'string' ? item : rowOf(item, language),
    ),
  );
}

function rowOf(row: Readonly<Record<string, string | number>>, language: Language): string {
  return Object.values(row)
    .map((value) => (typeof value === 'number' ? writtenNumber(language, value) : value))
    .join(' ');
}

function valuesOf({ values, kind }: TakenLine, language: Language): string {
  return values
    .map((value) => {
      if (typeof value !== 'number') return String(value);
      return kind === 'date' ? writtenDate(language, isoOf(value)) : writtenNumber(language, value);
    })
    .join('; ');
}
