// Random numbers that a seed repeats to the bit, on any machine.
//
// xoshiro128** with its four words of state from SplitMix64. Sources: Blackman, D., & Vigna, S. (2021). Scrambled linear
// pseudorandom number generators. ACM Transactions on Mathematical Software, 47(4), 36; Steele, G. L., Lea, D., & Flood,
// C. H. (2014). Fast splittable pseudorandom number generators. OOPSLA '14, 453–472.

const word = 0xffff_ffffn;
const doubleWord = 0xffff_ffff_ffff_ffffn;

/** Seeds are whole numbers from 0 to this, short enough to be read out and typed. */
export const largestSeed = 2 ** 32 - 1;

export class Random {
  private readonly state = new Int32Array(4);

  constructor(seed: number) {
    let counter = BigInt(seed);
    for (let half = 0; half < 4; half += 2) {
      counter = (counter + 0x9e37_79b9_7f4a_7c15n) & doubleWord;
      let mixed = counter;
      mixed = ((mixed ^ (mixed >> 30n)) * 0xbf58_476d_1ce4_e5b9n) & doubleWord;
      mixed = ((mixed ^ (mixed >> 27n)) * 0x94d0_49bb_1331_11ebn) & doubleWord;
      mixed ^= mixed >> 31n;
      this.state[half] = Number(mixed & word);
      this.state[half + 1] = Number(mixed >> 32n);
    }
  }

  /** 32 bits, as a whole number from 0. */
  bits(): number {
    const { state } = this;
    const [a = 0, b = 0, c = 0, d = 0] = state;
    const product = Math.imul(b, 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9);
    const shifted = b << 9;
    const third = c ^ a;
    const fourth = d ^ b;
    state[1] = b ^ third;
    state[0] = a ^ fourth;
    state[2] = third ^ shifted;
    state[3] = (fourth << 11) | (fourth >>> 21);
    return result >>> 0;
  }

  /** Between 0 and 1, neither of them ever: (k + ½) / 2⁵², k from the high 26 bits of two draws, the first one higher. */
  between(): number {
    const high = this.bits() >>> 6;
    const low = this.bits() >>> 6;
    return (high * 2 ** 26 + low + 0.5) / 2 ** 52;
  }

  /** Puts values into an order of which all are equally likely (Fisher and Yates, from the last place to the second). */
  shuffle(values: Float64Array | Int32Array): void {
    for (let last = values.length - 1; last > 0; last--) {
      const chosen = Math.floor(this.between() * (last + 1));
      const moved = values[last] ?? 0;
      values[last] = values[chosen] ?? 0;
      values[chosen] = moved;
    }
  }
}
