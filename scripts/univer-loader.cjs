// Where Univer's formula editor, and no interface of it, decides what a person at a keyboard meets.
const changes = [
  {
    // A cell that is clicked is put into the formula that is being typed where it follows a comma. In half of the languages
    // of the page arguments are parted by semicolons.
    what: 'where a clicked cell belongs into a formula',
    before: 'matchRefDrawToken(char) && (!nextChar || isFormulaLexerToken(nextChar) &&',
    after:
      '(char === ";" || matchRefDrawToken(char)) && (!nextChar || (nextChar === ";" || isFormulaLexerToken(nextChar)) &&',
  },
  {
    // The cursor goes behind a chosen function's name by a timer of its own: keys that were typed before it ran stood in the
    // middle of the name. It goes there with the name.
    what: 'where the cursor stands after a suggestion is taken',
    before:
      /setTimeout\(\(\) => \{\s*editor === null \|\| editor === void 0 \|\| editor\.setSelectionRanges\((\[\{[^}]*\}\])\);\s*\}, 30\);([^`]*)highlight\(`=\$\{res\.text\}`\)/,
    after:
      'res.behindTheName = $1.map((range) => ({ ...range, collapsed: true }));$2highlight(`=${res.text}`, true, false, res.behindTheName)',
  },
  // The help, and several cells that are clicked, part arguments as the page's language does (`page/local-cells.ts`).
  ...[
    [
      'isPreNodeRef ? "," : ""}${theLastList.join(",")}',
      'isPreNodeRef ? separator() : ""}${theLastList.join(separator())}',
    ],
    ['i === value.length - 1 ? "" : ","', 'i === value.length - 1 ? "" : separator()'],
    ['map((item) => item.example).join(",")', 'map((item) => item.example).join(separator())'],
    ['return `[${param.name},...]`', 'return `[${param.name}${separator()}...]`'],
    ['return `${param.name},...`', 'return `${param.name}${separator()}...`'],
  ].map(([before, after]) => ({ what: `what parts arguments: ${before}`, before, after })),
];

module.exports = function univerLoader(source) {
  let changed = source;
  for (const { what, before, after } of changes) {
    const next = typeof before === 'string' ? changed.replaceAll(before, () => after) : changed.replace(before, after);
    if (next === changed) throw new Error(`Univer decides otherwise ${what}`);
    changed = next;
  }
  return `${changed}\nfunction separator() { return globalThis.argumentSeparator ?? ","; }\n`;
};
