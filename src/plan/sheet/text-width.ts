// Broader than a digit, by which columns are measured, in the sans-serif fonts of spreadsheets.
const broadest = /[mwMWОЩШЖЮМЫФщшжюмыф@%→]/;
const broad = /[A-ZĐА-Яа-яёЁ–—]/;

/**
 * How much room a text takes, in digits of the default font, rather too much than too little: not every machine has
 * that font. What East Asian scripts write takes two each and a
 * little.
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const isWide =
      (code >= 0x1100 && code <= 0x115f) ||
      (code >= 0x2e80 && code <= 0xa4cf) ||
      (code >= 0xac00 && code <= 0xd7a3) ||
      (code >= 0xf900 && code <= 0xfaff) ||
      (code >= 0xfe30 && code <= 0xfe4f) ||
      (code >= 0xff00 && code <= 0xff60) ||
      (code >= 0xffe0 && code <= 0xffe6) ||
      code >= 0x1f300;
    // Combining marks stand over the letter before them.
    const isMark = code >= 0x0300 && code <= 0x036f;
    if (isWide) width += 2.1;
    else if (isMark) width += 0;
    else if (broadest.test(character)) width += 1.4;
    else if (broad.test(character)) width += 1.15;
    else width += 1;
  }
  return width;
}

/** Lines that a text takes in a column of this width, wrapped at spaces (East Asian text anywhere). */
export function linesOf(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const piece of text.split(/(?<=[\s\u2e80-\uffef])/)) {
    const room = textWidth(piece.trimEnd());
    if (used > 0 && used + room > width) {
      lines += 1;
      used = 0;
    }
    used += textWidth(piece);
    // A word longer than the line is broken.
    while (used > width + 1) {
      lines += 1;
      used -= width;
    }
  }
  return lines;
}

/** Excel counts a column's width in digits of the default font, 7 pixels each and 5 for the margins. */
export function pixelsOf(characters: number): number {
  return characters * 7 + 5;
}

export function pointsOf(characters: number): number {
  return pixelsOf(characters) * 0.75;
}
