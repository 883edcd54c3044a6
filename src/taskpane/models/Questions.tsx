import { Button, Field, makeStyles, MessageBar, MessageBarBody, Select, tokens } from '@fluentui/react-components';
import { useRef, type ReactElement, type SyntheticEvent } from 'react';
import { languages, ownName, type Language } from '../../locales/language';
import { Page } from '../Page';
import { linkTo } from '../route';
import { useLanguage, useWords } from '../speech';
import { answered, problemsOf, type Form } from './form';
import { QuestionField } from './QuestionField';
import type { Change, Models } from './useModels';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '18px' },
  foot: {
    position: 'sticky',
    bottom: 0,
    margin: '0 -16px -24px',
    padding: '12px 16px',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  note: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  // Kept in the page while empty, so that a screen reader hears what comes; it takes no room.
  status: { ':empty': { marginBottom: '-8px' } },
  problem: { color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200 },
});

export interface QuestionsProps {
  readonly form: Form;
  readonly models: Models;
  /** Where the answers of a model that is there are changed. */
  readonly change?: Change;
}

/** The questions of a template, with a check of every answer as it is typed. */
export function Questions({ form, models, change }: QuestionsProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const fields = useRef<HTMLFormElement>(null);
  const { template } = form;
  const problems = problemsOf(form);
  // Counted by what the user sees as one field.
  const wrong = new Set(problems.map(({ question, row, column }) => [question, row, column].join())).size;

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (wrong === 0 && change) models.review({ ...change, form });
    else if (wrong === 0) void models.create(form);
    else fields.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-wrong]')?.focus();
  };

  return (
    <Page
      title={change ? words.change.title(change.made.model.start.sheet) : template.name[language]}
      intro={change ? words.change.intro : template.purpose[language]}
      back={{ href: linkTo({ page: 'models' }), text: words.models.back }}
    >
      {models.work.kind === 'removed' && models.work.template === template && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{words.created.undone(template.name[language])}</MessageBarBody>
        </MessageBar>
      )}
      <form ref={fields} className={styles.form} onSubmit={submit} noValidate autoComplete="off">
        {template.questions.map((question) => (
          <QuestionField
            key={question.id}
            question={question}
            draft={form.drafts[question.id] ?? ''}
            problems={problems.filter((problem) => problem.question === question.id)}
            onAnswer={(draft) => models.edit(answered(form, question.id, draft))}
          />
        ))}
        <Field label={words.form.sheetsLanguage} hint={words.form.sheetsLanguageHint}>
          <Select
            value={form.sheetsLanguage}
            onChange={(_, { value }) => void models.speakSheets(form, value as Language)}
          >
            {languages.map((one) => (
              <option key={one} value={one} lang={one}>
                {ownName[one]}
              </option>
            ))}
          </Select>
        </Field>
        <span className={styles.note}>{words.form.promise}</span>
        <div className={styles.foot}>
          <div role="status" className={styles.status}>
            {wrong > 0 && <span className={styles.problem}>{words.form.problems(wrong)}</span>}
          </div>
          <Button type="submit" appearance="primary" size="large">
            {change ? words.change.next : words.form.create}
          </Button>
        </div>
      </form>
    </Page>
  );
}
