// One help page per function and language, and an index per language: plain HTML that needs no other file. Only the
// search of the index needs a script; without it the whole list stands there.
import type { Family } from '../functions';
import type { Parameter, PlanFunction, Result } from '../functions/contract';
import { equationText } from '../functions/equation';
import { shortNameOf } from '../functions/short-names/name-of';
import { afterSentence } from '../locales/joining';
import { languages, officeLocale } from '../locales/language';
import type { Language, Texts } from '../locales/language';
import { helpTexts, languageNames } from './help-texts';

/** Where a function's page lies beside the add-in's other files. */
export function helpPath(id: string, language: Language): string {
  return `help/${language}/${id}.html`;
}

const style = `
:root { color-scheme: light dark; --ink: #242424; --soft: #5c5c5c; --line: #d6d6d6; --page: #ffffff; --panel: #f5f5f5; --link: #0f6cbd; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #f3f3f3; --soft: #b8b8b8; --line: #4a4a4a; --page: #1f1f1f; --panel: #2b2b2b; --link: #6cb8f6; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 52rem; padding: 1.5rem 1.25rem 4rem; background: var(--page); color: var(--ink); font: 1rem/1.6 'Segoe UI', system-ui, -apple-system, 'Noto Sans', 'PingFang SC', 'Microsoft YaHei', sans-serif; }
a { color: var(--link); }
a:focus-visible, .scroll:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
nav { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; justify-content: space-between; font-size: .9rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: 0; padding: 0; list-style: none; }
[aria-current] { color: inherit; font-weight: 600; }
h1 { margin: 1.5rem 0 .25rem; font-size: 1.9rem; line-height: 1.25; }
h2 { margin: 2.25rem 0 .5rem; font-size: 1.2rem; }
.lead { margin: 0; font-size: 1.1rem; color: var(--soft); }
.note { color: var(--soft); font-size: .9rem; }
code, pre { font-family: 'Cascadia Mono', Consolas, ui-monospace, monospace; font-size: .92em; }
pre { margin: .5rem 0; padding: .75rem 1rem; white-space: pre-wrap; overflow-wrap: anywhere; background: var(--panel); border: 1px solid var(--line); border-radius: .4rem; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { color: var(--soft); font-weight: 600; font-size: .9rem; }
tbody th { font-weight: 600; white-space: nowrap; }
td dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem .75rem; margin: .5rem 0 0; }
td dd { margin: 0; }
.example { margin: 1rem 0; }
.example p { margin: 0; }
[role=search] { margin: 1.5rem 0 0; }
[role=search] label { display: block; font-size: .9rem; color: var(--soft); }
[role=search] input { width: 100%; max-width: 24rem; padding: .4rem .6rem; font: inherit; color: inherit; background: var(--page); border: 1px solid var(--soft); border-radius: .3rem; }
dl.functions dt { margin-top: .75rem; font-weight: 600; }
dl.functions dd { margin: 0; }
`;

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function page(language: Language, title: string, description: string, linksAbove: string, content: string): string {
  return `<!doctype html>
<html lang="${officeLocale[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<meta name="description" content="${escaped(description)}">
<style>${style}</style>
</head>
<body>
<header>
${linksAbove}
</header>
<main>
${content}
</main>
</body>
</html>
`;
}

/** Links to the same page in the other languages, and to the list of functions. */
function navigation(language: Language, fileName: string, toIndex: boolean): string {
  const links = languages.map((other) => {
    const current = other === language ? ' aria-current="page"' : '';
    const locale = officeLocale[other];
    return `<li><a href="../${other}/${fileName}" lang="${locale}" hreflang="${locale}"${current}>${languageNames[other]}</a></li>`;
  });
  const back = toIndex ? `<a href="index.html">${helpTexts.allFunctions[language]}</a>` : '<span></span>';
  return `<nav aria-label="${helpTexts.languages[language]}">${back}<ul>${links.join('')}</ul></nav>`;
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
  const table = (columns: readonly Texts[], rows: readonly string[]): string =>
    `<div class="scroll" tabindex="0"><table><thead><tr>${columns.map((column) => `<th scope="col">${say(column)}</th>`).join('')}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table></div>`;
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
      [helpTexts.argument, helpTexts.form, helpTexts.description],
      each.parameters.map((parameter) => argumentRow(parameter, language)),
    ),
    `<p class="note">${say(helpTexts.blankNote)}</p>`,
    heading(helpTexts.examples),
    ...examples,
    heading(helpTexts.errors),
    table(
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
  return [id, ...said, ...parameters.map(({ name }) => name)].join(' ').toLowerCase();
}

function indexPage(families: readonly Family[], language: Language): string {
  const sections = families.map(({ text, functions }) => {
    const entries = functions.map(
      (each) =>
        `<div data-words="${escaped(searchWords(each, language))}"><dt><a href="${each.id}.html">${each.id}</a>${shortNameOf(each.id) === undefined ? '' : ` <code>${shortNameOf(each.id) ?? ''}</code>`}</dt><dd>${escaped(each.text[language])}</dd></div>`,
    );
    return `<section><h2>${escaped(text[language])}</h2>\n<dl class="functions">${entries.join('\n')}</dl></section>`;
  });
  const title = helpTexts.title[language];
  const introduction = helpTexts.introduction[language];
  const content = [
    `<h1>${escaped(title)}</h1>`,
    `<p class="lead">${escaped(introduction)}</p>`,
    `<div role="search" hidden><label for="search">${escaped(helpTexts.search[language])}</label><input id="search" type="search" autocomplete="off"></div>`,
    `<p id="none" role="status" hidden>${escaped(helpTexts.noneFound[language])}</p>`,
    ...sections,
    `<script>${searchScript}</script>`,
  ];
  return page(language, title, introduction, navigation(language, 'index.html', false), content.join('\n'));
}

/** Every help page with its path beside the add-in's other files. */
export function helpPages(families: readonly Family[]): readonly { readonly path: string; readonly html: string }[] {
  return languages.flatMap((language) => [
    { path: `help/${language}/index.html`, html: indexPage(families, language) },
    ...families.flatMap(({ functions }) =>
      functions.map((each) => ({ path: helpPath(each.id, language), html: functionPage(each, language) })),
    ),
  ]);
}
