// One help page per function and language, and an index per language, also of the models. Only the search of the index needs
// a script; without it the whole list stands there.
import type { Family } from '../functions';
import type { Parameter, PlanFunction, Result } from '../functions/contract';
import { equationText } from '../functions/equation';
import { shortNameOf } from '../functions/short-names/name-of';
import { afterSentence } from '../locales/joining';
import { languages, officeLocale } from '../locales/language';
import type { Language, Texts } from '../locales/language';
import type { Template } from '../templates/template';
import { escaped, navigation, page, table } from './help-page';
import { helpTexts } from './help-texts';

/** Where a function's page lies beside the add-in's other files. */
export function helpPath(id: string, language: Language): string {
  return `help/${language}/${id}.html`;
}

function signature(each: PlanFunction): string {
  const names = each.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `=${each.id}(${names.join(', ')})`;
}

function formOf({ options, shape }: Parameter): Texts {
  if (options !== undefined) return helpTexts.word;
  return shape === 'matrix' ? helpTexts.numberOrRange : helpTexts.number;
}

function argumentRow(parameter: Parameter, language: Language): string {
  const { name, optional, options, optionTexts, text } = parameter;
  const words = (options ?? []).map((word, index) => {
    const byDefault = index === 0 ? ` (${helpTexts.byDefault[language]})` : '';
    return `<dt><code>"${escaped(word)}"</code>${byDefault}</dt><dd>${escaped(optionTexts?.[index]?.[language] ?? '')}</dd>`;
  });
  const list = words.length > 0 ? `<dl>${words.join('')}</dl>` : '';
  const need = optional ? helpTexts.optional : helpTexts.required;
  return `<tr><th scope="row"><code>${name}</code></th><td>${formOf(parameter)[language]}, ${need[language]}</td><td>${escaped(text[language])}${list}</td></tr>`;
}

function shownResult(result: Result, language: Language): string {
  const rows = Array.isArray(result) ? result : [[result]];
  return rows
    .map((row) =>
      row
        .map((cell) =>
          typeof cell === 'number'
            ? cell.toLocaleString(officeLocale[language], { maximumSignificantDigits: 9, useGrouping: false })
            : String(cell),
        )
        .join('\t'),
    )
    .join('\n');
}

function functionPage(each: PlanFunction, language: Language): string {
  const say = (texts: Texts): string => escaped(texts[language]);
  const heading = (texts: Texts): string => `<h2>${say(texts)}</h2>`;
  const examples = each.examples.map(
    ({ formula, text, result }) =>
      `<div class="example"><p>${say(text)}</p><pre><code>${escaped(formula)}</code></pre><p>${say(helpTexts.result)}:</p><pre><output>${escaped(shownResult(result, language))}</output></pre></div>`,
  );
  const shortName = shortNameOf(each.id);
  const content = [
    `<h1>${each.id}</h1>`,
    `<p class="lead">${say(each.text)}</p>`,
    heading(helpTexts.syntax),
    `<pre><code>${escaped(signature(each))}</code></pre>`,
    ...(shortName === undefined
      ? []
      : [`<p>${say(helpTexts.alsoCalled)}${afterSentence(language)}<code>=${shortName}(…)</code></p>`]),
    `<p class="note">${say(helpTexts.syntaxNote)}</p>`,
    heading(helpTexts.meaning),
    `<p>${say(each.meaning)}</p>`,
    heading(helpTexts.formula),
    `<pre>${each.equations.map((one) => escaped(equationText(one))).join('\n')}</pre>`,
    heading(helpTexts.arguments),
    table(
      language,
      [helpTexts.argument, helpTexts.form, helpTexts.description],
      each.parameters.map((parameter) => argumentRow(parameter, language)),
    ),
    `<p class="note">${say(helpTexts.blankNote)}</p>`,
    heading(helpTexts.examples),
    ...examples,
    heading(helpTexts.errors),
    table(
      language,
      [helpTexts.error, helpTexts.cause],
      each.errors.map(({ error, text }) => `<tr><th scope="row"><code>${error}</code></th><td>${say(text)}</td></tr>`),
    ),
    heading(helpTexts.sources),
    `<ul>${each.sources.map((source) => `<li>${escaped(source)}</li>`).join('')}</ul>`,
  ];
  return page(
    language,
    each.id,
    each.text[language],
    navigation(language, `${each.id}.html`, true),
    content.join('\n'),
  );
}

/** Hides what does not have all the words typed; a family without a visible function goes too. */
const searchScript = `
const box = document.getElementById('search');
box.closest('[role=search]').hidden = false;
box.addEventListener('input', () => {
  const words = box.value.toLowerCase().split(/\\s+/).filter(Boolean);
  let found = 0;
  for (const family of document.querySelectorAll('section')) {
    let visible = 0;
    for (const entry of family.querySelectorAll('[data-words]')) {
      entry.hidden = !words.every((word) => entry.dataset.words.includes(word));
      if (!entry.hidden) visible++;
    }
    family.hidden = visible === 0;
    found += visible;
  }
  document.getElementById('none').hidden = found > 0;
});
`;

/** What a search looks through: all that is said of a function in the reader's language and in English. */
function searchWords({ id, text, searchedAs, meaning, parameters }: PlanFunction, language: Language): string {
  const spoken = language === 'en' ? ([language] as const) : ([language, 'en'] as const);
  const said = spoken.flatMap((each) => [searchedAs[each], text[each], meaning[each]]);
  return [id, ...said, ...parameters.map(({ name }) => name)].join(' ');
}

/** What the list of all says of a template. */
export type HelpedModel = Pick<Template, 'id' | 'name' | 'inShort' | 'searchedAs' | 'purpose'>;

function indexPage(families: readonly Family[], models: readonly HelpedModel[], language: Language): string {
  const entry = (file: string, name: string, code: string, line: string, words: string): string =>
    `<div data-words="${escaped(words.toLowerCase())}"><dt><a href="${file}.html">${escaped(name)}</a>${code}</dt><dd>${escaped(line)}</dd></div>`;
  const section = (title: Texts, entries: readonly string[]): string =>
    `<section><h2>${escaped(title[language])}</h2>\n<dl class="functions">${entries.join('\n')}</dl></section>`;
  const spoken = language === 'en' ? ([language] as const) : ([language, 'en'] as const);
  const modelEntries = models.map(({ id, name, inShort, searchedAs, purpose }) =>
    entry(
      id,
      name[language],
      '',
      inShort[language],
      spoken.flatMap((each) => [name, inShort, searchedAs, purpose].map((text) => text[each])).join(' '),
    ),
  );
  const sections = families.map(({ text, functions }) =>
    section(
      text,
      functions.map((each) => {
        const short = shortNameOf(each.id);
        const code = short === undefined ? '' : ` <code>${short}</code>`;
        return entry(each.id, each.id, code, each.text[language], searchWords(each, language));
      }),
    ),
  );
  const title = helpTexts.title[language];
  const introduction = helpTexts.introduction[language];
  const content = [
    `<h1>${escaped(title)}</h1>`,
    `<p class="lead">${escaped(introduction)}</p>`,
    `<div role="search" hidden><label for="search">${escaped(helpTexts.search[language])}</label><input id="search" type="search" autocomplete="off"></div>`,
    `<p id="none" role="status" hidden>${escaped(helpTexts.noneFound[language])}</p>`,
    section(helpTexts.models, modelEntries),
    ...sections,
    `<script>${searchScript}</script>`,
  ];
  return page(language, title, introduction, navigation(language, 'index.html', false), content.join('\n'));
}

/** Every help page with its path beside the add-in's other files. */
export function helpPages(
  families: readonly Family[],
  models: readonly HelpedModel[],
): readonly { readonly path: string; readonly html: string }[] {
  return languages.flatMap((language) => [
    { path: `help/${language}/index.html`, html: indexPage(families, models, language) },
    ...families.flatMap(({ functions }) =>
      functions.map((each) => ({ path: helpPath(each.id, language), html: functionPage(each, language) })),
    ),
  ]);
}
