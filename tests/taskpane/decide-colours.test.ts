// What Decide draws is seen on both pages: WCAG 2.2, 1.4.11, asks 3 : 1 of graphics.
import { drawn } from '../../src/taskpane/decide/colours';
import { darkTheme, lightTheme } from '../../src/taskpane/theme';

/** Relative luminance as WCAG defines it. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = parseInt(color.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test.each([
  ['light', lightTheme],
  ['dark', darkTheme],
])('bars stand out from a %s page', (_, theme) => {
  const colours = new Map(Object.entries(theme).map(([name, value]) => [`var(--${name})`, String(value)]));
  const page = luminance(theme.colorNeutralBackground1);
  for (const token of Object.values(drawn)) {
    const [light = 0, dark = 0] = [luminance(colours.get(token) ?? ''), page].sort((a, b) => b - a);
    expect({ token, stands: (light + 0.05) / (dark + 0.05) >= 3 }).toEqual({ token, stands: true });
  }
});
