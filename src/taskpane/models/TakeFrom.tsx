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
import { useState, type ReactElement } from 'react';
import { writtenDate, writtenNumber } from '../../locales/formats';
import { listed, withColon } from '../../locales/joining';
import type { Language } from '../../locales/language';
import { isoOf, plan, takeTyped, type TakenLine } from '../../plan';
import type { Answer, Question } from '../../templates/template';
import { Failure, failureOf } from '../Failure';
import { useLanguage, useWords } from '../speech';
import { narrowSelect } from '../styles';
import { answersOf, answersToTake, withoutTaken, withTaken, type Form } from './form';
import { isSameModel, type Change, type MadeModel, type Models, type Source } from './useModels';

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

/** What another model of the workbook says already: offered where there is one, shown before it is taken, and given back. */
export function TakeFrom({ form, models, change }: TakeFromProps): ReactElement | null {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords().take;
  const [reading, setReading] = useState<MadeModel>();
  const [found, setFound] = useState<Source>();
  const [failed, setFailed] = useState<unknown>();
  const others = models.made.filter((one) => !change || !isSameModel(one, change.made));
  if (form.taking)
    return (
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{words.taken(form.taking.from)}</MessageBarBody>
        <MessageBarActions>
          <Button onClick={() => models.edit(withoutTaken(form))}>{words.undo}</Button>
        </MessageBarActions>
      </MessageBar>
    );
  const [first] = others;
  if (!first) return null;
  const nameOf = ({ template, model }: MadeModel): string =>
    withColon(language, template.name[language], model.start.sheet);
  const look = (one: MadeModel): void => {
    setReading(one);
    setFound(undefined);
    setFailed(undefined);
    models.read(one).then(setFound, setFailed);
  };
  const close = (): void => {
    setReading(undefined);
    setFound(undefined);
  };
  if (!reading)
    return (
      <Link as="button" type="button" className={styles.open} onClick={() => look(first)}>
        {words.open}
      </Link>
    );
  const taken = found && whatIsTaken(form, found);
  return (
    <div role="group" aria-label={words.open} className={styles.panel}>
      <Field label={words.from}>
        <Select
          className={styles.choice}
          value={String(others.indexOf(reading))}
          onChange={(_, { value }) => look(others[Number(value)] ?? first)}
        >
          {others.map((one, index) => (
            <option key={index} value={index}>
              {nameOf(one)}
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
            if (found) models.edit(withTaken(form, found, nameOf(found.made)));
            close();
          }}
        >
          {words.take}
        </Button>
        <Button onClick={close}>{words.close}</Button>
      </div>
    </div>
  );

  function whatIsTaken(now: Form, source: Source): readonly { readonly what: string; readonly values: string }[] {
    const answers = answersToTake(now, source);
    const asked = now.template.questions.filter(({ id }) => answers[id] !== undefined);
    const then = answersOf(withTaken(now, source, ''));
    const made = plan(now.template, then, now.sheetsLanguage);
    return [
      ...asked.map((question) => ({
        what: question.label[language],
        values: written(question, answers[question.id] ?? '', language),
      })),
      ...takeTyped(made, source.before, source.typed).taken.map((line) => ({
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
