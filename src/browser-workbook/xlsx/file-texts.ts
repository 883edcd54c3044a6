// Characters that XML cannot hold, or would change, as files write them: `_x000D_` (ECMA-376, part 1, 22.9.2.19).

export function withControls(text: string): string {
  return text.replace(/_x([0-9A-F]{4})_/gi, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
}

/** The way back; what only looks like one of them is told apart by its first sign. */
export function withoutControls(text: string): string {
  return text
    .replace(/_(?=x[0-9A-F]{4}_)/gi, '_x005F_')
    .replace(/(?![\t\n])\p{Cc}/gu, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}
