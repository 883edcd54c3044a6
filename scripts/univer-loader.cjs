// Univer puts a cell that is clicked into the formula that is being typed where it follows a comma. In half of the languages
// of the page arguments are parted by semicolons.
const before = 'matchRefDrawToken(char) && (!nextChar || isFormulaLexerToken(nextChar) &&';
const after =
  '(char === ";" || matchRefDrawToken(char)) && (!nextChar || (nextChar === ";" || isFormulaLexerToken(nextChar)) &&';

module.exports = function univerLoader(source) {
  if (!source.includes(before)) throw new Error('Univer asks otherwise where a clicked cell belongs into a formula');
  return source.replace(before, after);
};
