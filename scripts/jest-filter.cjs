// Which files a sample does not even load: those in which every test is `slow` (tests/depth.ts). Each would load what it tests
// only to leave it out.
const { readFileSync } = require('node:fs');

const isAllSlow = (file) => {
  const source = readFileSync(file, 'utf8');
  return /^\s*slow(\.each)?\(/m.test(source) && !/^\s*(test|it)(\.each)?\(/m.test(source);
};

module.exports = (files) => {
  const filtered = process.env.TEST_DEPTH === 'whole' ? files : files.filter((file) => !isAllSlow(file));
  const left = files.length - filtered.length;
  if (left > 0) process.stderr.write(`${left} files of long tests are left to TEST_DEPTH=whole\n`);
  return { filtered };
};
