import { largestSeed, Random } from '../../src/numerics/random';

// Computed by a program in Python of our own that also repeats the published first outputs of both generators: SplitMix64
// from 1234567 (6457827717110365317, 3203168211198807973 …) and xoshiro128** from the state 1, 2, 3, 4 (11520, 0, 5927040,
// 70819200 …).
test.each([
  [42, [1776835114, 4165204688, 17111135, 2317295270, 2792088233, 2554630222]],
  [largestSeed, [331202089, 2303545133, 2732085799]],
])('the seed %p gives the same bits everywhere', (seed, bits) => {
  const random = new Random(seed);
  expect(bits.map(() => random.bits())).toEqual(bits);
});

test('two draws of bits make one number between 0 and 1', () => {
  const random = new Random(42);
  expect([random.between(), random.between(), random.between()]).toEqual([
    0.41370166793148655, 0.003983997397681294, 0.6500836997448832,
  ]);
});

test('a shuffle keeps all values, and every one comes to every place', () => {
  const random = new Random(7);
  const seen = new Set<string>();
  for (let time = 0; time < 300; time++) {
    const values = Int32Array.of(0, 1, 2, 3);
    random.shuffle(values);
    expect([...values].sort()).toEqual([0, 1, 2, 3]);
    seen.add(values.join());
  }
  expect(seen.size).toBe(24);
});
