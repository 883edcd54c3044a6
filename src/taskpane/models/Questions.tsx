import {
  Button,
  Field,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  Select,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement, type SyntheticEvent } from 'react';
import { languages, ownName, type Language } from '../../locales/language';
import { SheetIcon } from '../icons';
import { withColon } from '../../locales/joining';
import { Page } from '../Page';
import { linkTo } from '../route';
import { useLanguage, useWords } from '../speech';
import { noRoomWhileEmpty, progressTrack } from '../styles';
import { answered, problemsOf, stepsOf, type Form } from './form';
import { HelpLink } from './HelpLink';
import { Preview } from './Preview';
import { QuestionField } from './QuestionField';
import { TakeFrom } from './TakeFrom';
import type { Change, Models } from './useModels';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '18px' },
  head: { display: 'flex', flexDirection: 'column', gap: '6px' },
  step: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    textWrap: 'balance',
    ':focus': { outlineStyle: 'none' },
  },
  track: progressTrack,
  preview: { alignSelf: 'flex-start', display: 'inline-flex', alignItems: 'center', gap: '6px', minHeight: '28px' },
  foot: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    margin: '0 -16px -24px',
    padding: '12px 16px',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  ways: { display: 'flex', gap: '8px' },
  back: { flexShrink: 0, minWidth: 0 },
  onward: { flexGrow: 1, minWidth: 0 },
  note: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  status: noRoomWhileEmpty,
  problem: { color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200 },
});

/** Where in the questions of a template the user is. */
export interface Place {
  /** From 0. */
  readonly step: number;
  readonly preview: boolean;
}
export const firstPlace: Place = { step: 0, preview: false };

export interface QuestionsProps {
  readonly form: Form;
  readonly models: Models;
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
  /** Where the answers of a model that is there are changed. */
  readonly change?: Change;
}

/** The questions of a template, a screen for each step, with a check of every answer as it is typed. */
export function Questions({ form, models, place, onPlace, change }: QuestionsProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const fields = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { template } = form;
  const steps = stepsOf(form);
  const at = Math.min(place.step, steps.length - 1);
  const asked = steps[at]?.questions ?? [];
  const isLast = at === steps.length - 1;
  const problems = problemsOf(form);
  // Counted by what the user sees as one field.
  const wrong = new Set(problems.map(({ question, row, column }) => [question, row, column].join())).size;
  const isWrongHere = problems.some((problem) => asked.some(({ id }) => id === problem.question));

  // What comes up takes the focus: the first wrong field where one was looked for, else the heading.
  const seeking = useRef(false);
  const before = useRef(place);
  useEffect(() => {
    const came = before.current.step !== place.step || (before.current.preview && !place.preview);
    before.current = place;
    if (!came) return;
    if (seeking.current) focusWrong();
    else {
      const page = fields.current?.closest('section');
      (heading.current ?? page?.querySelector('h1'))?.focus({ preventScroll: true });
      page?.closest('main')?.scrollTo?.(0, 0);
    }
    seeking.current = false;
  }, [place]);

  const focusWrong = (): void =>
    fields.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-wrong]')?.focus();
  const goTo = (step: number): void => onPlace({ step, preview: false });
  /** Leads to the first answer that will not do; whether there is one. */
  const isStopped = (): boolean => {
    if (wrong === 0) return false;
    const step = steps.findIndex(({ questions }) => questions.some(({ id }) => id === problems[0]?.question));
    if (step === at && !place.preview) focusWrong();
    else {
      seeking.current = true;
      goTo(step);
    }
    return true;
  };
  const finish = (): void => {
    if (isStopped()) return;
    if (change) void models.review({ ...change, form });
    else void models.create(form);
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (isLast) finish();
    else if (isWrongHere) focusWrong();
    else goTo(at + 1);
  };
  const finished = change ? words.change.next : words.form.create;

  if (place.preview)
    return (
      <Preview form={form} {...(change && { change })} onBack={() => goTo(at)}>
        <Button appearance="primary" size="large" onClick={finish}>
          {finished}
        </Button>
      </Preview>
    );

  return (
    <Page
      title={
        change
          ? words.change.title(withColon(language, template.name[language], change.made.model.start.sheet))
          : template.name[language]
      }
      // It is said once, not on every step.
      intro={at > 0 ? undefined : change ? words.change.intro : template.purpose[language]}
      back={{ href: linkTo({ page: 'models' }), text: words.models.back }}
    >
      {models.work.kind === 'removed' && models.work.template.id === template.id && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{words.created.undone(template.name[language])}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.head}>
        {steps.length > 1 && (
          <>
            <span className={styles.note}>{words.form.step(at + 1, steps.length)}</span>
            <ProgressBar
              className={styles.track}
              value={(at + 1) / steps.length}
              aria-label={words.form.step(at + 1, steps.length)}
            />
            <h2 ref={heading} className={styles.step} tabIndex={-1}>
              {steps[at]?.title?.[language]}
            </h2>
          </>
        )}
        <Link
          as="button"
          type="button"
          className={styles.preview}
          onClick={() => {
            if (!isStopped()) onPlace({ step: at, preview: true });
          }}
        >
          <SheetIcon />
          {words.form.preview}
        </Link>
        <HelpLink template={template.id} />
        {at === 0 && <TakeFrom form={form} models={models} {...(change && { change })} />}
      </div>
      <form ref={fields} className={styles.form} onSubmit={submit} noValidate autoComplete="off">
        {asked.map((question) => (
          <QuestionField
            key={question.id}
            question={question}
            draft={form.drafts[question.id] ?? ''}
            problems={problems.filter((problem) => problem.question === question.id)}
            onAnswer={(draft) => models.edit(answered(form, question.id, draft))}
          />
        ))}
        {isLast && (
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
        )}
        <span className={styles.note}>{words.form.promise}</span>
        <div className={styles.foot}>
          <div role="status" className={styles.status}>
            {wrong > 0 && <span className={styles.problem}>{words.form.problems(wrong)}</span>}
          </div>
          <div className={styles.ways}>
            {at > 0 && (
              <Button size="large" className={styles.back} onClick={() => goTo(at - 1)}>
                {words.form.previous}
              </Button>
            )}
            <Button type="submit" appearance="primary" size="large" className={styles.onward}>
              {isLast ? finished : words.form.next}
            </Button>
          </div>
          {!isLast && <Button onClick={finish}>{change ? words.change.next : words.form.createNow}</Button>}
        </div>
      </form>
    </Page>
  );
}
