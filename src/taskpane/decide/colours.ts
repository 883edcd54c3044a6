import { tokens } from '@fluentui/react-components';

/** What is drawn on the page itself: seen on a light and on a dark one, where a button's own colour is too dim. */
export const drawn = {
  more: tokens.colorCompoundBrandBackground,
  less: tokens.colorPaletteDarkOrangeBackground3,
} as const;
