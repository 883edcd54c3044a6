import { makeStyles, tokens } from '@fluentui/react-components';

/** Fluent's own ring for what the keyboard is on, for the elements that are not Fluent's. */
export const focusRing = {
  ':focus-visible': {
    outlineStyle: 'solid',
    outlineWidth: tokens.strokeWidthThick,
    outlineColor: tokens.colorStrokeFocus2,
    outlineOffset: '1px',
  },
} as const;

/** Links that are a whole line or card to press. */
export const useLinkStyles = makeStyles({
  card: {
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    padding: '14px 12px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    textDecorationLine: 'none',
    overflowWrap: 'anywhere',
    '& > svg': { flexShrink: 0, color: tokens.colorNeutralForeground3 },
    ':hover': {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      border: `1px solid ${tokens.colorBrandStroke1}`,
    },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ...focusRing,
  },
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '10px 8px',
    color: tokens.colorNeutralForeground1,
    borderRadius: tokens.borderRadiusMedium,
    textDecorationLine: 'none',
    overflowWrap: 'anywhere',
    '& > svg': { flexShrink: 0, color: tokens.colorNeutralForeground3 },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ...focusRing,
  },
});

/** A row of a list that is a subtle button: its icon stands under the heading, and it lights up a little wider. */
export const listRow = {
  justifyContent: 'flex-start',
  width: 'calc(100% + 16px)',
  margin: '0 -8px',
  paddingLeft: '8px',
  paddingRight: '8px',
  fontWeight: tokens.fontWeightRegular,
  textAlign: 'left',
} as const;

/**
 * For what says how something went: it is in the page before there is anything to say, so that a screen reader hears what
 * comes, and takes no room or gap until then.
 */
export const noRoomWhileEmpty = { ':empty': { position: 'absolute' } } as const;

/** Of a progress bar what is still to come, to be seen in the dark too. */
export const progressTrack = { backgroundColor: tokens.colorNeutralStroke1 } as const;

/** A choice between long words is as wide as its place, not as the longest of them. */
export const narrowSelect = {
  minWidth: 0,
  '& > select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
} as const;

/** Read by a screen reader, not seen. */
export const hidden = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  margin: '-1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const;

/** What few need to open. */
export const moreDetails = {
  '& > summary': {
    cursor: 'pointer',
    padding: '4px 0',
    borderRadius: tokens.borderRadiusMedium,
    width: 'fit-content',
    ...focusRing,
  },
  '&[open] > summary': { marginBottom: '8px' },
} as const;
