// How the letters of a file of text are written: by its mark, or by which reading makes most sense.
import type { Encoding } from './contract';

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** The encoding of a file that begins with these bytes. */
export function encodingOf(beginning: Uint8Array): Encoding {
  const marked = marks.find(([, mark]) => mark.every((byte, place) => beginning[place] === byte));
  if (marked) return marked[0];
  const zeros = [0, 0];
  beginning.forEach((byte, place) => byte === 0 && (zeros[place % 2] = (zeros[place % 2] ?? 0) + 1));
  const [even = 0, odd = 0] = zeros;
  // Latin letters, digits and signs have a byte of zero in UTF-16, and nothing else has any.
  if (even + odd > beginning.length / 20) return odd > even ? 'utf-16le' : 'utf-16be';
  if (reads(beginning, 'utf-8')) return 'utf-8';
  const { chinese, cyrillic } = sharesOf(beginning);
  if (chinese > 0.5 && chinese > cyrillic && reads(beginning, 'gb18030')) return 'gb18030';
  return cyrillic > 0.5 ? 'windows-1251' : 'windows-1252';
}

/** Without a fault; the last letter may be cut off. */
function reads(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/**
 * Of the bytes beyond ASCII: how many begin one of the 3,755 usual signs of GB 2312, with its second byte behind it, and how
 * many are small Cyrillic letters of windows-1251, of which Russian mostly consists.
 */
function sharesOf(bytes: Uint8Array): { readonly chinese: number; readonly cyrillic: number } {
  let pairs = 0;
  let usual = 0;
  let high = 0;
  let small = 0;
  for (let place = 0; place < bytes.length; place++) {
    const byte = bytes[place] ?? 0;
    if (byte < 0x80) continue;
    high++;
    if (byte >= 0xe0) small++;
  }
  for (let place = 0; place + 1 < bytes.length; place++) {
    const byte = bytes[place] ?? 0;
    if (byte < 0x80) continue;
    pairs++;
    const next = bytes[place + 1] ?? 0;
    if (byte >= 0xb0 && byte <= 0xd7 && next >= 0xa1) usual++;
    place++;
  }
  return { chinese: pairs === 0 ? 0 : usual / pairs, cyrillic: high === 0 ? 0 : small / high };
}
