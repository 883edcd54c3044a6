// What every help page has: plain HTML that needs no other file.
import { languages, officeLocale } from '../locales/language';
import type { Language, Texts } from '../locales/language';
import { helpTexts, languageNames } from './help-texts';

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
h3 { margin: 1.75rem 0 .25rem; font-size: 1.05rem; }
main p { margin: .25rem 0; }
li { margin: .25rem 0; }
img { display: block; max-width: 100%; height: auto; margin: .5rem 0; background: #fff; border: 1px solid var(--line); border-radius: .4rem; }
summary { width: fit-content; cursor: pointer; }
summary:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
td code { overflow-wrap: anywhere; }
tbody th.wide { padding-top: 1.25rem; }
tbody th.said { white-space: normal; min-width: 9rem; }
[role=search] { margin: 1.5rem 0 0; }
[role=search] label { display: block; font-size: .9rem; color: var(--soft); }
[role=search] input { width: 100%; max-width: 24rem; padding: .4rem .6rem; font: inherit; color: inherit; background: var(--page); border: 1px solid var(--soft); border-radius: .3rem; }
dl.functions dt { margin-top: .75rem; font-weight: 600; }
dl.functions dd { margin: 0; }
`;

export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

export function page(
  language: Language,
  title: string,
  description: string,
  linksAbove: string,
  content: string,
): string {
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

/** Links to the same page in the other languages, and to the list of all. */
export function navigation(language: Language, fileName: string, toIndex: boolean): string {
  const links = languages.map((other) => {
    const current = other === language ? ' aria-current="page"' : '';
    const locale = officeLocale[other];
    return `<li><a href="../${other}/${fileName}" lang="${locale}" hreflang="${locale}"${current}>${languageNames[other]}</a></li>`;
  });
  const back = toIndex ? `<a href="index.html">${helpTexts.all[language]}</a>` : '<span></span>';
  return `<nav aria-label="${helpTexts.languages[language]}">${back}<ul>${links.join('')}</ul></nav>`;
}

/** A table that scrolls by itself where it is wider than the page. */
export function table(language: Language, columns: readonly Texts[], rows: readonly string[]): string {
  const heads = columns.map((column) => `<th scope="col">${escaped(column[language])}</th>`).join('');
  return `<div class="scroll" tabindex="0"><table><thead><tr>${heads}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table></div>`;
}
