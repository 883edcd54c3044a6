// Ids as small whole numbers: each distinct id gets the next code, in order of appearance.

/** What can name a customer; a number and its text are two names. */
export type Id = number | string | boolean;

/** Whole numbers below this many for each row index a table directly; a table for greater ones would be mostly holes. */
const slotsPerRow = 4;
const smallestTable = 1 << 12;

/** Knuth's multiplier: the golden ratio in 32 bits, which spreads neighbours over the whole table. */
const goldenRatio = 0x9e3779b1;
const oddMultiplier = 0x2c1b3c6d;

/**
 * Dictionary encoding of ids. Whole numbers that lie close together index a table, other numbers go through open
 * addressing with linear probing, both in typed arrays: no number becomes an object or a text. Text goes through a `Map`.
 * One look-up per row is most of the work on a long column, hence two ways for numbers.
 *
 * Source: Knuth, D. E. (1998). The Art of Computer Programming, vol. 3, 2nd ed., section 6.4.
 */
export class Dictionary {
  private count = 0;
  private direct = new Int32Array(smallestTable);
  private keys = new Float64Array(smallestTable);
  private codes = new Int32Array(smallestTable);
  private hashed = 0;
  private readonly others = new Map<string | boolean, number>();
  private readonly directEnd: number;

  /** `rows` is the number of ids to come, repeated ones included. */
  constructor(rows: number) {
    this.directEnd = Math.max(smallestTable, slotsPerRow * rows);
  }

  /** How many ids have a code. */
  get size(): number {
    return this.count;
  }

  /** The code of an id, new or known; a number must be finite. */
  codeOf(id: Id): number {
    if (typeof id !== 'number') return this.codeOfOther(id);
    // As a whole number of the processor's own, which finds its place at once.
    const whole = id | 0;
    if (whole === id && whole >= 0 && whole < this.directEnd) {
      // The tables hold code + 1, so that 0 is an empty slot.
      const found = whole < this.direct.length ? (this.direct[whole] ?? 0) : 0;
      return found !== 0 ? found - 1 : this.addDirect(whole);
    }
    return this.codeOfHashed(id);
  }

  /**
   * The ids by code, listed from the tables: a list that grew beside them, an id at a time, would take as long as all of the
   * looking up.
   */
  ids(): Id[] {
    const ids = new Array<Id>(this.count);
    for (let id = 0; id < this.direct.length; id++) {
      const found = this.direct[id] ?? 0;
      if (found !== 0) ids[found - 1] = id;
    }
    for (let slot = 0; slot < this.codes.length; slot++) {
      const found = this.codes[slot] ?? 0;
      if (found !== 0) ids[found - 1] = this.keys[slot] ?? 0;
    }
    for (const [id, code] of this.others) ids[code] = id;
    return ids;
  }

  private codeOfOther(id: string | boolean): number {
    const known = this.others.get(id);
    if (known !== undefined) return known;
    const code = this.count++;
    this.others.set(id, code);
    return code;
  }

  private addDirect(id: number): number {
    let size = this.direct.length;
    while (size <= id) size *= 2;
    if (size > this.direct.length) {
      const larger = new Int32Array(size);
      larger.set(this.direct);
      this.direct = larger;
    }
    const code = this.count++;
    this.direct[id] = code + 1;
    return code;
  }

  private codeOfHashed(id: number): number {
    const slot = this.slotOf(id);
    const found = this.codes[slot] ?? 0;
    if (found !== 0) return found - 1;
    const code = this.count++;
    this.keys[slot] = id;
    this.codes[slot] = code + 1;
    this.hashed++;
    if (2 * this.hashed > this.keys.length) this.growHashed();
    return code;
  }

  private growHashed(): void {
    const { keys, codes } = this;
    this.keys = new Float64Array(2 * keys.length);
    this.codes = new Int32Array(2 * keys.length);
    for (let slot = 0; slot < keys.length; slot++) {
      const code = codes[slot] ?? 0;
      if (code === 0) continue;
      const id = keys[slot] ?? 0;
      const place = this.slotOf(id);
      this.keys[place] = id;
      this.codes[place] = code;
    }
  }

  /** The slot that holds the number, or the empty one where it belongs. */
  private slotOf(id: number): number {
    const { keys, codes } = this;
    const last = keys.length - 1;
    let slot = spread(id) & last;
    while (codes[slot] !== 0 && keys[slot] !== id) slot = (slot + 1) & last;
    return slot;
  }
}

/** 32 well-mixed bits of a number; its whole and its fractional part both count. */
function spread(id: number): number {
  const whole = Math.floor(id);
  const high = Math.floor(whole / 2 ** 32);
  const fraction = (id - whole) * 2 ** 32;
  let bits = Math.imul(whole ^ Math.imul(high ^ fraction, oddMultiplier), goldenRatio);
  // Products mix upwards only, shifts bring the mixture down.
  bits = Math.imul(bits ^ (bits >>> 16), oddMultiplier);
  return bits ^ (bits >>> 15);
}
