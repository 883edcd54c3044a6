// Fluent's parts take their icons from one index of all there are, eighteen megabytes to read for some dozens. This takes each
// from the file of its own.
function placeOf(name) {
  const picture = name.replace(/\d*(Regular|Filled|Light|Color)$/, '');
  const file = picture.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
  return `@fluentui/react-icons/${picture === name ? 'utils' : `svg/${file}`}`;
}

module.exports = function iconsLoader(source) {
  return source.replace(/import \{([^}]*)\} from ["']@fluentui\/react-icons["']/g, (_, names) =>
    names
      .split(',')
      .map((name) => name.trim())
      .map((name) => `import { ${name} } from '${placeOf(name.split(' ')[0])}'`)
      .join('; '),
  );
};
module.exports.placeOf = placeOf;
