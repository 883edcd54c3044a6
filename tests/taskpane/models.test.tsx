/** @jest-environment ./scripts/jest-page-environment.cjs */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { ExcelFailure, type FailureReason } from '../../src/excel';
import { languages, type Language, type Texts } from '../../src/locales/language';
import { words } from '../../src/locales/words';
import { plan, type CellContent, type WorkbookPlan } from '../../src/plan';
import { openForm, stepsOf } from '../../src/taskpane/models/form';
import { galleryPicture } from '../../src/taskpane/models/gallery-picture';
import { initialAnswers, templates, type Question, type Template } from '../../src/templates';
import { sampled, slow } from '../depth';
import { course } from '../plan/course-template';
import { audiences } from '../../src/templates/template';
import { createdModel, emptyWorkbook, openPane, pendingWorkbook, type Opened } from './pane';
import { questionnaire } from './questionnaire';

type ListQuestion = Extract<Question, { kind: 'list' }>;
const note = (text: string): Texts => ({ en: text, ru: text, zh: text, vi: text });
const asked = '#models/questionnaire';
const button = (name: string): HTMLElement => screen.getByRole('button', { name });
const heading = (level = 1): HTMLElement => screen.getByRole('heading', { level });

async function create({ user }: Opened, language: Language = 'en'): Promise<void> {
  await user.click(button(words[language].form.create));
}

/** The card of a template: a phrase of another may have the words of its name. */
function cardLink({ name, inShort }: Template, language: Language): HTMLElement {
  return screen.getByRole('link', { name: `${name[language]} ${inShort[language]}` });
}

/** Every control can be named by a screen reader; `details` is named by its summary. */
function expectNames(): void {
  for (const role of ['button', 'link', 'textbox', 'combobox', 'spinbutton', 'group', 'progressbar'])
    expect(screen.queryAllByRole(role, { name: '' }).filter(({ tagName }) => tagName !== 'DETAILS')).toEqual([]);
}

describe.each(sampled(languages, 4))('in %s', (language) => {
  const say = words[language];

  test('the gallery offers each template in its group by its name, a line and its picture', async () => {
    const { user } = openPane({ language, templates });
    expect(heading().textContent).toBe(say.models.title);
    for (const template of templates) {
      const link = cardLink(template, language);
      expect(link.querySelector('img')?.getAttribute('src')).toBe(galleryPicture(template.id, language));
      expect(link.closest('ul')?.parentElement?.querySelector('h2')?.textContent).toBe(
        say.models.groups[template.group],
      );
    }
    expectNames();
    const [first] = templates;
    if (!first) throw new Error('there is no template');
    await user.click(cardLink(first, language));
    await waitFor(() => expect(heading().textContent).toBe(templates[0]?.name[language]));
    expect(document.activeElement).toBe(heading());
  });

  // Each template in one language, the one that has every kind of question in all.
  const asking = templates.filter((_, index) => languages[index % languages.length] === language);
  test.each([questionnaire, ...asking])(
    'every question of $id has its field, label and hint, on the screen of its step',
    async (template) => {
      const { user } = openPane({ language, templates: [template], at: `#models/${template.id}` });
      const steps = stepsOf(openForm(template, 'en', '2026-01-15'));
      for (const [index, step] of steps.entries()) {
        if (steps.length > 1) {
          expect(heading(2).textContent).toBe(step.title?.[language]);
          // A list on the screen may count its items in the same words.
          expect(screen.getAllByText(say.form.step(index + 1, steps.length)).length).toBeGreaterThan(0);
        }
        for (const question of step.questions) {
          expect(screen.getAllByText(question.hint[language], { exact: false }).length).toBeGreaterThan(0);
          if (question.kind !== 'list' && question.kind !== 'rows')
            expect(screen.getByLabelText(question.label[language])).toBeTruthy();
          else expect(screen.getByRole('group', { name: question.label[language] })).toBeTruthy();
        }
        expect(screen.getByText(say.form.promise)).toBeTruthy();
        expectNames();
        if (index === steps.length - 1) break;
        await user.click(button(say.form.next));
        expect(document.activeElement).toBe(heading(2));
      }
      expect(screen.getByLabelText(say.form.sheetsLanguage)).toBeTruthy();
      expect(button(say.form.create)).toBeTruthy();
    },
  );

  test('a model is created, shown and opened at its first input', async () => {
    const opened = openPane({ language, at: asked });
    await create(opened, language);
    expect(await screen.findByText(say.created.startHint)).toBeTruthy();
    expect(heading().textContent).toBe(say.created.title(questionnaire.name[language]));
    for (const sheet of createdModel.sheets) expect(button(sheet)).toBeTruthy();
    expectNames();
    await opened.user.click(button(say.created.start));
    expect(opened.workbook.goTo).toHaveBeenLastCalledWith({ sheet: 'Inputs', address: 'D7' });
    await opened.user.click(button('Plan'));
    expect(opened.workbook.goTo).toHaveBeenLastCalledWith({ sheet: 'Plan', address: 'A1' });
  });

  const all = Object.keys(say.failure.reasons) as FailureReason[];
  const reasons = language === 'en' ? all : all.slice(0, 2);
  test.each(sampled(reasons, 4))(
    'a creation that ends in "%s" says why, what became of the workbook and what to do',
    async (reason) => {
      const workbook = emptyWorkbook();
      workbook.createModel.mockRejectedValueOnce(new ExcelFailure(reason, 'Office said so', true));
      const opened = openPane({ language, at: asked, workbook });
      await create(opened, language);
      const { what, next } = say.failure.reasons[reason];
      expect(await screen.findByText(say.failure.create)).toBeTruthy();
      expect(screen.getByText(what)).toBeTruthy();
      expect(screen.getByText(say.failure.restored)).toBeTruthy();
      expect(screen.getByText(next)).toBeTruthy();
      expectNames();
      await opened.user.click(button(say.failure.tryAgain));
      expect(await screen.findByText(say.created.startHint)).toBeTruthy();
    },
  );

  test('a creation that could not be taken back says so', async () => {
    const workbook = emptyWorkbook();
    workbook.createModel.mockRejectedValueOnce(new ExcelFailure('other', 'GeneralException: x', false));
    const opened = openPane({ language, at: asked, workbook });
    await create(opened, language);
    expect(await screen.findByText(new RegExp(say.failure.notRestored.slice(0, 20)))).toBeTruthy();
    expect(screen.queryByText(new RegExp(say.failure.restored))).toBeNull();
    expect(screen.getByText(/GeneralException: x/)).toBeTruthy();
  });
});

describe('the answers', () => {
  test('reach the plan as they stand in the fields, in the language of the sheets', async () => {
    const workbook = emptyWorkbook();
    const made: WorkbookPlan[] = [];
    workbook.createModel.mockImplementation((makePlan) => {
      made.push(makePlan({ sheets: ['Inputs'], names: [] }));
      return Promise.resolve(createdModel);
    });
    const [template] = templates;
    if (!template) throw new Error('no template');
    const opened = openPane({ templates, at: `#models/${template.id}`, workbook });
    for (let step = 1; step < stepsOf(openForm(template, 'en', '2026-01-15')).length; step++)
      await opened.user.click(button(words.en.form.next));
    await opened.user.selectOptions(screen.getByLabelText(words.en.form.sheetsLanguage), 'vi');
    await create(opened);
    const expected = plan(template, initialAnswers(template, 'vi', '2026-01-15'), 'vi', {
      sheets: ['Inputs'],
      names: [],
    });
    expect(JSON.stringify(made)).toBe(JSON.stringify([expected]));
  });

  test('that will not do are refused beside their field, and nothing is created', async () => {
    const { user, workbook } = openPane({ at: asked });
    const periods = screen.getByLabelText('Number of periods');
    await user.clear(periods);
    await user.type(periods, '2');
    expect(periods.getAttribute('aria-invalid')).toBe('true');
    const described = (periods.getAttribute('aria-describedby') ?? '').split(' ');
    const sentence = described.map((id) => document.getElementById(id)?.textContent).join(' ');
    expect(sentence).toMatch(/3.*60/);
    expect(screen.getByText(words.en.form.problems(1))).toBeTruthy();

    await user.click(button(words.en.form.create));
    expect(workbook.createModel).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(periods);

    await user.type(periods, '4');
    expect(periods.getAttribute('aria-invalid')).toBeNull();
    await user.click(button(words.en.form.create));
    expect(workbook.createModel).toHaveBeenCalledTimes(1);
  });

  slow('stay when the other page is visited and when the language is changed', async () => {
    const { user } = openPane({ at: asked });
    const name = screen.getByLabelText('Name of the plan');
    await user.clear(name);
    await user.type(name, 'Mine');
    await user.click(screen.getByRole('link', { name: words.en.functions.page }));
    expect(await screen.findByText(words.en.functions.title)).toBeTruthy();
    await user.selectOptions(screen.getByLabelText(words.en.language), 'ru');
    await user.click(screen.getByRole('link', { name: words.ru.models.page }));
    await user.click(await screen.findByRole('link', { name: /^План продаж./ }));
    expect((await screen.findByLabelText<HTMLInputElement>('Название плана')).value).toBe('Mine');
  });

  slow('offer the usual currencies by name and take the code of any other', async () => {
    const { user } = openPane({ at: asked, language: 'ru' });
    const currency = screen.getByLabelText<HTMLSelectElement>('Валюта');
    expect(currency.selectedOptions[0]?.textContent).toMatch(/RUB.*рубль/);
    await user.selectOptions(currency, words.ru.form.otherCurrency);
    const code = screen.getByLabelText<HTMLInputElement>(words.ru.form.currencyCode);
    expect(code.getAttribute('aria-invalid')).toBe('true');
    await user.type(code, 'kzt');
    expect(code.value).toBe('KZT');
    expect(code.getAttribute('aria-invalid')).toBeNull();
    expect(screen.getByText(/тенге/)).toBeTruthy();
  });

  test('in a list can be added, put in order and removed by the keyboard alone', async () => {
    const { user } = openPane({ at: asked });
    const list = screen.getByRole('group', { name: 'Channels' });
    const typed = (): string[] =>
      within(list)
        .getAllByRole<HTMLInputElement>('textbox')
        .map(({ value }) => value);
    expect(typed()).toEqual(['Ads', 'Blog', 'Partners']);

    button(words.en.form.addTo('Channels')).focus();
    await user.keyboard('{Enter}Fair');
    expect(typed()).toEqual(['Ads', 'Blog', 'Partners', 'Fair']);

    button(words.en.form.moveUp('Fair')).focus();
    await user.keyboard('{Enter}{Enter}{Enter}');
    expect(typed()).toEqual(['Fair', 'Ads', 'Blog', 'Partners']);
    expect(document.activeElement).toBe(button(words.en.form.moveUp('Fair')));
    expect(within(list).getByRole('status').textContent).toBe(words.en.form.moved('Fair', 1));

    button(words.en.form.remove('Ads')).focus();
    await user.keyboard('{Enter}');
    expect(typed()).toEqual(['Fair', 'Blog', 'Partners']);
    expect(within(list).getByDisplayValue('Blog')).toBe(document.activeElement);
  });

  slow('in a list neither exceed its most nor fall below its least', async () => {
    const { user } = openPane({ at: asked });
    const count = (): number => within(screen.getByRole('group', { name: 'Channels' })).getAllByRole('textbox').length;
    const add = button(words.en.form.addTo('Channels'));
    for (let click = 0; click < 4; click++) await user.click(add);
    expect(count()).toBe(5);
    expect(screen.getByText(words.en.form.count(5, 5))).toBeTruthy();
    for (let click = 0; click < 6; click++) {
      const list = screen.getByRole('group', { name: 'Channels' });
      const [remove] = within(list).getAllByRole('button', { name: /^Remove/ });
      if (remove) await user.click(remove);
    }
    expect(count()).toBe(1);
  });
});

describe('the steps of the questions', () => {
  const [salesPlan] = templates;
  if (!salesPlan) throw new Error('no template');
  const open = (): Opened => openPane({ templates, at: `#models/${salesPlan.id}` });
  const planned = ({ workbook }: Opened): WorkbookPlan | undefined =>
    workbook.createModel.mock.calls[0]?.[0]({ sheets: [], names: [] });

  test('can be skipped: the first one creates the model with the answers as they are', async () => {
    const opened = open();
    await opened.user.click(button(words.en.form.createNow));
    expect(await screen.findByText(words.en.created.startHint)).toBeTruthy();
    expect(planned(opened)?.answers).toEqual(initialAnswers(salesPlan, 'en', '2026-01-15'));
  });

  slow('are left forwards by Enter, and keep their answers when one goes back', async () => {
    const { user } = open();
    const title = screen.getByLabelText('Title of the plan');
    await user.type(title, ' 2{Enter}');
    expect(heading(2).textContent).toBe('When');
    await user.click(button(words.en.form.previous));
    expect(heading(2).textContent).toBe('What you sell');
    expect(document.activeElement).toBe(heading(2));
    expect(screen.getByLabelText<HTMLInputElement>('Title of the plan').value).toBe('Sales plan 2');
  });

  slow('do not go on while an answer on the screen will not do', async () => {
    const { user } = open();
    const title = screen.getByLabelText('Title of the plan');
    await user.clear(title);
    await user.click(button(words.en.form.next));
    expect(heading(2).textContent).toBe('What you sell');
    expect(document.activeElement).toBe(title);
  });

  slow('are searched for the answer that stands in the way of creating, whichever it is on', async () => {
    const opened = open();
    const { user } = opened;
    await user.click(button(words.en.form.next));
    await user.clear(screen.getByLabelText('Number of periods'));
    await user.click(button(words.en.form.previous));
    await user.click(button(words.en.form.createNow));
    expect(heading(2).textContent).toBe('When');
    expect(document.activeElement).toBe(screen.getByLabelText('Number of periods'));
    expect(opened.workbook.createModel).not.toHaveBeenCalled();
  });

  test('show the sheets as the answers make them, before anything is written', async () => {
    const opened = open();
    const { user, workbook } = opened;
    const title = screen.getByLabelText('Title of the plan');
    await user.clear(title);
    await user.type(title, 'Autumn');
    await user.click(button(words.en.form.preview));
    expect(heading().textContent).toBe(words.en.preview.title('Sales plan'));
    expect(document.activeElement).toBe(heading());
    const tabs = screen.getAllByRole('tab');
    expect(tabs.map(({ textContent }) => textContent)).toEqual(
      plan(salesPlan, initialAnswers(salesPlan, 'en', '2026-01-15'), 'en').sheets.map(({ name }) => name),
    );
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Month');
    const picture = (): HTMLElement => screen.getByRole('img');
    expect(within(picture()).getByText('Autumn – Month')).toBeTruthy();
    expectNames();

    screen.getByRole('tab', { selected: true }).focus();
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Checks' }));
    expect(within(picture()).getByText('Autumn – Checks')).toBeTruthy();
    expect(workbook.createModel).not.toHaveBeenCalled();

    await user.click(button(words.en.form.create));
    expect(await screen.findByText(words.en.created.startHint)).toBeTruthy();
    expect(planned(opened)?.answers['name']).toBe('Autumn');
  });
});

test.each(languages)('each of the users is told where to begin, in %s', (language) => {
  openPane({ language, templates });
  const { start, startFor } = words[language].models;
  const part = screen.getByRole('heading', { name: start }).parentElement;
  const links = part ? within(part).getAllByRole<HTMLAnchorElement>('link') : [];
  expect(links.map(({ textContent, hash }) => [textContent, hash])).toEqual(
    audiences.map((audience) => {
      const template = templates.find((one) => one.startFor.includes(audience));
      return [`${startFor[audience]}${template?.name[language]}`, `#models/${template?.id}`];
    }),
  );
});

describe('search in the gallery', () => {
  const field = (): HTMLElement => screen.getByRole('searchbox');
  const found = (): (string | undefined)[] =>
    screen.getAllByRole<HTMLAnchorElement>('link').flatMap(({ hash }) => /^#models\/(.+)/.exec(hash)?.[1] ?? []);

  test('shows what was found, says how many, and all again when the field is cleared', async () => {
    const { user } = openPane({ templates });
    await user.type(field(), 'bottleneck');
    expect(found()).toEqual(['activation-funnel']);
    expect(screen.getByText(words.en.models.found(1))).toBeTruthy();
    await user.clear(field());
    expect(new Set(found()).size).toBe(templates.length);
  });

  test('says so where nothing is found', async () => {
    const { user } = openPane({ templates });
    await user.type(field(), 'qwxz');
    expect(screen.getByText(words.en.models.none('qwxz'))).toBeTruthy();
    expect(found()).toEqual([]);
  });

  slow('is still there after the questions of a model', async () => {
    const { user } = openPane({ templates });
    await user.type(field(), 'bottleneck');
    await user.click(screen.getByRole('link', { name: /^Activation funnel./ }));
    await user.click(await screen.findByRole('link', { name: words.en.models.back }));
    expect(found()).toEqual(['activation-funnel']);
  });

  slow('is over when the model is made, and the gallery shows all again', async () => {
    const { user } = openPane({ templates });
    await user.type(field(), 'bottleneck');
    await user.click(screen.getByRole('link', { name: /^Activation funnel./ }));
    await user.click(await screen.findByRole('button', { name: words.en.form.createNow }));
    await screen.findByText(words.en.created.startHint);
    await user.click(screen.getByRole('link', { name: words.en.models.back }));
    expect(field()).toHaveProperty('value', '');
    expect(new Set(found()).size).toBe(templates.length);
  });

  slow('fetches the words to search by with the first letter, in the language and in English, once', async () => {
    const { user, loadTexts } = openPane({ templates, language: 'vi' });
    expect(loadTexts).not.toHaveBeenCalled();
    await user.type(field(), 'ph');
    expect(loadTexts.mock.calls).toEqual([
      ['search', 'vi'],
      ['search', 'en'],
    ]);
  });
});

slow('what was made last is offered first, and where to begin comes behind the groups', async () => {
  const opened = openPane({ at: asked });
  await create(opened);
  await screen.findByText(words.en.created.startHint);
  await opened.user.click(screen.getByRole('link', { name: words.en.models.back }));
  const headings = (): (string | null)[] => screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
  const { made, recent, groups, start } = words.en.models;
  expect(headings()).toEqual([made, recent, groups.money, start]);
});

test('a card does without a picture that cannot be had', () => {
  openPane();
  const link = screen.getByRole('link', { name: /^Sales plan./ });
  const picture = link.querySelector('img');
  if (!picture) throw new Error('there is no picture');
  fireEvent.error(picture);
  expect(link.querySelector('img')).toBeNull();
  expect(link.querySelector('svg')).toBeTruthy();
});

describe('while a model is being created', () => {
  slow('each step is said, and how far the writing is', async () => {
    const pending = pendingWorkbook();
    const opened = openPane({ at: asked, workbook: pending.workbook });
    await create(opened);
    expect(heading().textContent).toBe(words.en.creating.title('Sales plan'));
    expect(document.activeElement).toBe(heading());
    expect(screen.getByRole('status').textContent).toBe(words.en.creating.checking);

    act(() => pending.options().onProgress?.({ step: 'writing', done: 1, total: 4 }));
    expect(screen.getByRole('status').textContent).toBe(words.en.creating.writing);
    expect(screen.getByText('25%')).toBeTruthy();
    expectNames();

    act(() => pending.succeed());
    expect(await screen.findByText(words.en.created.startHint)).toBeTruthy();
    expect(document.activeElement).toBe(heading());
  });

  test('the user can cancel, and finds the answers again', async () => {
    const pending = pendingWorkbook();
    const opened = openPane({ at: asked, workbook: pending.workbook });
    const name = screen.getByLabelText('Name of the plan');
    await opened.user.type(name, ' 2');
    await create(opened);
    expect(pending.options().signal?.aborted).toBe(false);
    await opened.user.click(button(words.en.creating.cancel));
    expect(pending.options().signal?.aborted).toBe(true);
    expect(button(words.en.creating.cancelling).getAttribute('aria-disabled')).toBe('true');

    act(() => pending.options().onProgress?.({ step: 'undoing', done: 0, total: 1 }));
    expect(screen.getByRole('status').textContent).toBe(words.en.creating.undoing);
    act(() => pending.fail(new ExcelFailure('cancelled', '', true)));
    expect(await screen.findByText(new RegExp(words.en.failure.restored))).toBeTruthy();
    await opened.user.click(button(words.en.failure.backToAnswers));
    expect(screen.getByLabelText<HTMLInputElement>('Name of the plan').value).toBe('Autumn course 2');
  });

  slow('the functions can be read, and the progress is found again', async () => {
    const pending = pendingWorkbook();
    const opened = openPane({ at: asked, workbook: pending.workbook });
    await create(opened);
    await opened.user.click(screen.getByRole('link', { name: words.en.functions.page }));
    expect(await screen.findByText(words.en.functions.title)).toBeTruthy();
    await opened.user.click(screen.getByRole('link', { name: words.en.models.page }));
    expect(await screen.findByText(words.en.creating.wait)).toBeTruthy();
  });

  test('a fault in the plan itself is told as a failure that changed nothing', async () => {
    const workbook = emptyWorkbook();
    // The template of the questionnaire cannot be built.
    workbook.createModel.mockImplementation(async (makePlan) => {
      await Promise.resolve();
      makePlan({ sheets: [], names: [] });
      return createdModel;
    });
    const opened = openPane({ at: asked, workbook });
    await create(opened);
    expect(await screen.findByText(new RegExp(words.en.failure.restored))).toBeTruthy();
    expect(screen.getByText(/only asked, never built/)).toBeTruthy();
  });
});

describe('a model that was made', () => {
  test('is removed only after the user said so twice', async () => {
    const opened = openPane({ at: asked });
    await create(opened);
    await opened.user.click(await screen.findByRole('button', { name: words.en.created.undo }));
    expect(opened.workbook.removeModel).not.toHaveBeenCalled();
    await opened.user.click(button(words.en.created.undoNo));
    await opened.user.click(button(words.en.created.undo));
    await opened.user.click(button(words.en.created.undoYes));
    expect(opened.workbook.removeModel).toHaveBeenCalledTimes(1);
    expect(opened.workbook.removeModel).toHaveBeenCalledWith(createdModel);
    expect(await screen.findByText(words.en.created.undone('Sales plan'))).toBeTruthy();
    expect(button(words.en.form.create)).toBeTruthy();
  });

  slow('stays on the screen with the reason when it cannot be removed', async () => {
    const workbook = emptyWorkbook();
    workbook.removeModel.mockRejectedValueOnce(new ExcelFailure('workbookProtected', '', true));
    const opened = openPane({ at: asked, workbook });
    await create(opened);
    await opened.user.click(await screen.findByRole('button', { name: words.en.created.undo }));
    await opened.user.click(button(words.en.created.undoYes));
    expect(await screen.findByText(words.en.failure.undo)).toBeTruthy();
    expect(button(words.en.created.undo)).toBeTruthy();
  });

  slow('says so when its sheet can no longer be shown', async () => {
    const workbook = emptyWorkbook();
    workbook.goTo.mockRejectedValueOnce(new ExcelFailure('other', 'ItemNotFound', true));
    const opened = openPane({ at: asked, workbook });
    await create(opened);
    await opened.user.click(await screen.findByRole('button', { name: words.en.created.start }));
    expect(await screen.findByText(words.en.failure.goTo)).toBeTruthy();
    expect(screen.queryByText(new RegExp(words.en.failure.restored))).toBeNull();
  });

  test('is no silent pattern for the next one, which has a title of its own; Undo brings its answers back', async () => {
    const workbook = emptyWorkbook();
    const opened = openPane({ at: asked, workbook });
    const title = (): HTMLInputElement => screen.getByLabelText<HTMLInputElement>(/^Name of the plan/);
    const first = title().value;
    await opened.user.clear(title());
    await opened.user.type(title(), 'Autumn');
    const record = { ...createdModel.record, answers: { ...createdModel.record.answers, name: first } };
    const model = { ...createdModel, record };
    workbook.createModel.mockResolvedValueOnce(model);
    workbook.listModels.mockResolvedValue([{ ...model, checks: '' }]);
    await create(opened);
    await opened.user.click(await screen.findByRole('button', { name: words.en.created.another }));
    expect(title().value).toBe(`${first} 2`);

    workbook.createModel.mockResolvedValueOnce({ ...createdModel, record: { ...record, number: 2 } });
    await opened.user.clear(title());
    await opened.user.type(title(), 'Winter');
    await create(opened);
    await opened.user.click(await screen.findByRole('button', { name: words.en.created.undo }));
    await opened.user.click(button(words.en.created.undoYes));
    await screen.findByText(words.en.created.undone('Sales plan'));
    expect(title().value).toBe('Winter');
  });

  slow('stands beside a second one, and each can still be undone', async () => {
    const second = {
      ...createdModel,
      sheets: ['Inputs 2', 'Plan 2'],
      start: { sheet: 'Inputs 2', address: 'D7' },
      record: { ...createdModel.record, number: 2 },
    };
    const workbook = emptyWorkbook();
    workbook.createModel.mockResolvedValueOnce(createdModel).mockResolvedValueOnce(second);
    const opened = openPane({ at: asked, workbook });
    await create(opened);
    await opened.user.click(await screen.findByRole('button', { name: words.en.created.another }));
    await create(opened);
    expect(await screen.findByRole('button', { name: 'Plan 2' })).toBeTruthy();

    await opened.user.click(screen.getByRole('link', { name: words.en.models.back }));
    expect(await screen.findByText(words.en.models.made)).toBeTruthy();
    const state = 'All checks pass';
    expect(button(`Sales plan: Inputs 2 ${state}`)).toBeTruthy();
    await opened.user.click(button(`Sales plan: Inputs ${state}`));
    await opened.user.click(await screen.findByRole('button', { name: words.en.created.undo }));
    await opened.user.click(button(words.en.created.undoYes));
    expect(workbook.removeModel.mock.calls.map(([model]) => model.sheets)).toEqual([createdModel.sheets]);
  });
});

describe('the checks of a model in the workbook', () => {
  const passing = { ...createdModel, checks: 'All checks pass', failing: { count: 0, sheet: 'Checks', address: 'B9' } };
  const failed = { ...passing, checks: 'Checks failed: 2', failing: { count: 2, sheet: 'Checks', address: 'B9' } };

  test('are looked at again when the user comes back from the sheets, and lead to their sheet when they fail', async () => {
    const workbook = emptyWorkbook();
    workbook.listModels.mockResolvedValue([passing]);
    const { user } = openPane({ at: '#models', workbook });
    expect(await screen.findByRole('button', { name: 'Sales plan: Inputs All checks pass' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: words.en.created.seeChecks })).toBeNull();

    workbook.listModels.mockResolvedValue([failed]);
    act(() => void window.dispatchEvent(new Event('focus')));
    expect(await screen.findByRole('button', { name: 'Sales plan: Inputs Checks failed: 2' })).toBeTruthy();
    await user.click(button(words.en.created.seeChecks));
    expect(workbook.goTo).toHaveBeenLastCalledWith(expect.objectContaining({ sheet: 'Checks', address: 'B9' }));
    // The model's own page, which leads there too.
    expect(await screen.findByText('Checks failed: 2')).toBeTruthy();
    await user.click(button(words.en.created.seeChecks));
    expect(workbook.goTo).toHaveBeenCalledTimes(2);
  });
});

describe('changing the answers of a model that is there', () => {
  const answers = { channels: ['Ads', 'Friends'], start: '2026-01-01', period_kind: 'month', periods: 3 };
  const stored = {
    ...createdModel,
    names: plan(course, answers, 'en').names.map(({ name }) => name),
    record: { ...createdModel.record, template: { id: 'course', version: 3 }, answers },
    checks: 'All checks pass',
  };
  /** The course with its questions, of which one is asked. */
  const asking: Template = {
    ...course,
    questions: [
      { ...(questionnaire.questions.find(({ id }) => id === 'channels') as ListQuestion), max: 5 },
      { id: 'start', kind: 'date', min: '2000-01-01', max: '2099-12-31', label: note('Start'), hint: note('Day') },
      { id: 'period_kind', kind: 'text', maxLength: 9, initial: note('month'), label: note('Kind'), hint: note('-') },
      { id: 'periods', kind: 'whole', min: 1, max: 60, initial: 12, label: note('Periods'), hint: note('-') },
    ],
  };
  const typed = new Map<string, CellContent[]>([
    ['price', [250]],
    ['budget_1', [1, 2, 3]],
    ['budget_2', [7, 8, 9]],
  ]);

  async function openChange(): Promise<Opened> {
    const workbook = emptyWorkbook();
    workbook.listModels.mockResolvedValue([stored]);
    workbook.readTyped.mockResolvedValue(typed);
    const opened = openPane({ at: '#models', workbook, templates: [asking] });
    await opened.user.click(await screen.findByRole('button', { name: 'Course: Inputs All checks pass' }));
    await opened.user.click(await screen.findByRole('button', { name: words.en.change.open }));
    await screen.findByRole('heading', { name: words.en.change.title('Course: Inputs') });
    return opened;
  }

  test('asks with the answers it has, says what is kept and what is not, and only then writes it beside', async () => {
    const { user, workbook } = await openChange();
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Channels, 2' }).value).toBe('Friends');
    await user.click(button(words.en.form.remove('Ads')));
    await user.click(button(words.en.change.next));

    expect(await screen.findByText(words.en.change.lost)).toBeTruthy();
    expect(screen.getByRole('heading', { name: words.en.change.gone })).toBeTruthy();
    expect(screen.getByRole('listitem').textContent).toBe('Budget: Ads – 1; 2; 3');
    expect(screen.getByText(/^4 filled cells are kept/)).toBeTruthy();
    // This model has no key figures to change.
    expect(screen.getByText(words.en.change.sameFigures)).toBeTruthy();
    expect(workbook.createModel).not.toHaveBeenCalled();

    await user.click(button(words.en.change.create));
    expect(await screen.findByText(words.en.change.previous)).toBeTruthy();
    const made = workbook.createModel.mock.calls[0]?.[0]({ sheets: ['Inputs'], names: stored.names });
    const kept = made?.inputs.find(({ id }) => id === 'budget_1');
    expect(made?.number).toBe(2);
    expect(kept?.label).toBe('Friends');
    expect(JSON.stringify(made?.sheets)).toContain('7,8,9,');

    await user.click(button(words.en.change.removePrevious));
    await user.click(button(words.en.created.undoYes));
    expect(await screen.findByText(words.en.change.removed)).toBeTruthy();
    expect(workbook.removeModel.mock.calls.map(([model]) => model.record)).toEqual([stored.record]);
  });

  slow(
    'of an earlier version of its template are taken over by an update, which says first what it keeps and changes',
    async () => {
      const workbook = emptyWorkbook();
      workbook.listModels.mockResolvedValue([
        { ...stored, record: { ...stored.record, template: { id: 'course', version: 2 }, names: ['Old_rate'] } },
      ]);
      workbook.readTyped.mockResolvedValue(new Map([...typed, ['budget_2', [7, 8]]]));
      workbook.readOlder.mockResolvedValue({
        dropped: [{ name: 'Old_rate', values: [0.5] }],
        held: new Map<string, CellContent>([['profit_total', -12345]]),
      });
      const { user } = openPane({ at: '#models', workbook, templates: [asking] });
      await user.click(await screen.findByRole('button', { name: 'Course: Inputs All checks pass' }));
      expect(screen.getByText(words.en.change.older)).toBeTruthy();
      await user.click(button(words.en.change.update));
      expect(await screen.findByText(words.en.change.lost)).toBeTruthy();
      expect(workbook.readOlder.mock.calls[0]?.[1]).toEqual(['Old_rate']);
      // What there is no input for any more, and what cannot be told apart: three budgets then, two now.
      expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
        'Old rate – 0.5',
        'Budget: Friends – 7; 8',
        // Left empty, and said to be.
        'Budget: Friends',
      ]);
      expect(screen.getByRole('heading', { name: words.en.change.empty })).toBeTruthy();
      expect(screen.getByRole('heading', { name: words.en.change.reshaped })).toBeTruthy();
      expect(screen.getByText(/^4 filled cells are kept/)).toBeTruthy();
      expect(workbook.createModel).not.toHaveBeenCalled();
      await user.click(button(words.en.change.create));
      const made = workbook.createModel.mock.calls[0]?.[0]({ sheets: [], names: [] });
      expect(made?.template.version).toBe(3);
      expect(JSON.stringify(made?.sheets)).toContain('250');
    },
  );

  slow('of the present version are offered no update', async () => {
    const workbook = emptyWorkbook();
    workbook.listModels.mockResolvedValue([stored]);
    const { user } = openPane({ at: '#models', workbook, templates: [asking] });
    await user.click(await screen.findByRole('button', { name: 'Course: Inputs All checks pass' }));
    expect(screen.queryByText(words.en.change.older)).toBeNull();
  });

  slow('leads back to the answers, which are as they were', async () => {
    const { user } = await openChange();
    await user.click(button(words.en.form.remove('Ads')));
    await user.click(button(words.en.change.next));
    await user.click(await screen.findByRole('button', { name: words.en.change.back }));
    expect((await screen.findByRole<HTMLInputElement>('textbox', { name: 'Channels, 1' })).value).toBe('Friends');
  });

  slow('a model that cannot be read says so and stays', async () => {
    const workbook = emptyWorkbook();
    workbook.listModels.mockResolvedValue([stored]);
    workbook.readTyped.mockRejectedValue(new ExcelFailure('editing', 'in edit mode', true));
    const { user } = openPane({ at: '#models', workbook, templates: [asking] });
    await user.click(await screen.findByRole('button', { name: /^Course: Inputs/ }));
    await user.click(await screen.findByRole('button', { name: words.en.change.open }));
    expect(await screen.findByText(words.en.failure.change)).toBeTruthy();
    expect(button(words.en.change.open)).toBeTruthy();
  });
});
