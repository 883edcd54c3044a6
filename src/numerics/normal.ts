// The standard normal distribution.

const rootTwoPi = Math.sqrt(2 * Math.PI);

/** Below this the series for the middle loses digits of a small share. */
const tail = -3;

/**
 * The share below x; its relative error is below 10⁻¹³, of the smallest shares too.
 *
 * Sources: Marsaglia, G. (2004). Evaluating the normal distribution. Journal of Statistical Software, 11(4), for the
 * middle; NIST Digital Library of Mathematical Functions, 7.9.2, for the tail.
 */
export function normalShare(x: number): number {
  if (x > 0) return x > -tail ? 1 - normalShare(-x) : 0.5 + middle(x);
  if (x >= tail) return 0.5 - middle(-x);
  // φ(x) / (|x| + 1/(|x| + 2/(|x| + 3/(|x| + …)))), from the inside out.
  const distance = -x;
  let fraction = distance;
  for (let term = 100; term >= 1; term--) fraction = distance + term / fraction;
  return density(x) / fraction;
}

/** The share between 0 and x ≥ 0: φ(x)·(x + x³/3 + x⁵/(3·5) + …). */
function middle(x: number): number {
  let term = x;
  let sum = x;
  for (let odd = 3; term > sum * 2 ** -54; odd += 2) {
    term *= (x * x) / odd;
    sum += term;
  }
  return density(x) * sum;
}

function density(x: number): number {
  return Math.exp((-x * x) / 2) / rootTwoPi;
}

// Numerators and denominators of rational approximations, the highest power first.
const central = [
  [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513,
    133.14166789178438, 3.3871328727963665,
  ],
  [
    5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579,
    42.31333070160091, 1,
  ],
] as const;
const outer = [
  [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
    5.769497221460691, 4.630337846156546, 1.4234371107496835,
  ],
  [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
    1.6763848301838038, 2.053191626637759, 1,
  ],
] as const;
const outermost = [
  [
    2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487,
    1.7848265399172913, 5.463784911164114, 6.657904643501103,
  ],
  [
    2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133, 0.014875361290850615,
    0.1369298809227358, 0.599832206555888, 1,
  ],
] as const;

function ratio([above, below]: readonly (readonly number[])[], at: number): number {
  const polynomial = (coefficients: readonly number[] = []): number =>
    coefficients.reduce((sum, coefficient) => sum * at + coefficient, 0);
  return polynomial(above) / polynomial(below);
}

/**
 * The x below which the share lies, 0 < share < 1; relative error about 10⁻¹⁶.
 *
 * Source: Wichura, M. J. (1988). Algorithm AS 241: The percentage points of the normal distribution. Applied
 * Statistics, 37(3), 477–484; its PPND16.
 */
export function normalQuantile(share: number): number {
  const fromMiddle = share - 0.5;
  if (Math.abs(fromMiddle) <= 0.425) return fromMiddle * ratio(central, 0.180625 - fromMiddle * fromMiddle);
  const distance = Math.sqrt(-Math.log(fromMiddle < 0 ? share : 1 - share));
  const x = distance <= 5 ? ratio(outer, distance - 1.6) : ratio(outermost, distance - 5);
  return fromMiddle < 0 ? -x : x;
}
