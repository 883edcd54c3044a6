import { makeStyles, tokens } from '@fluentui/react-components';
import { noRoomWhileEmpty } from '../styles';

/** What the Share pages have in common. */
export const useLayout = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '8px',
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  status: noRoomWhileEmpty,
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, overflowWrap: 'anywhere' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  plainList: { margin: 0, paddingLeft: '20px', overflowWrap: 'anywhere' },
  next: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  foot: {
    position: 'sticky',
    bottom: 0,
    margin: '0 -16px -24px',
    padding: '12px 16px',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});
