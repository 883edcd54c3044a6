import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';

// A teal of even steps; white on 80 and brand text on either background keep 4.5 : 1.
const teal: BrandVariants = {
  10: '#001f18',
  20: '#002c24',
  30: '#003930',
  40: '#00473c',
  50: '#005549',
  60: '#006356',
  70: '#007164',
  80: '#147f71',
  90: '#328c7f',
  100: '#4b9a8d',
  110: '#63a79b',
  120: '#7bb4aa',
  130: '#94c1b8',
  140: '#accec7',
  150: '#c5dad6',
  160: '#dee7e5',
};

export const lightTheme: Theme = createLightTheme(teal);
export const darkTheme: Theme = {
  ...createDarkTheme(teal),
  // Fluent's own choice, made for its blue, is too dim on a dark page in a teal.
  colorBrandForeground1: teal[120],
  colorBrandForeground2: teal[130],
  colorBrandForegroundLink: teal[120],
  colorBrandForegroundLinkHover: teal[130],
  colorBrandForegroundLinkPressed: teal[110],
};
