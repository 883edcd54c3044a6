import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { BackIcon } from './icons';
import { useKeptFocus } from './kept-focus';
import { focusRing } from './styles';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    padding: '12px 16px 24px',
    maxWidth: '640px',
    boxSizing: 'border-box',
    margin: '0 auto',
    width: '100%',
  },
  top: { display: 'flex', flexDirection: 'column', gap: '4px' },
  back: {
    alignSelf: 'flex-start',
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    minHeight: '28px',
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'none',
    ':hover': { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: 'underline' },
    ':active': { color: tokens.colorBrandForegroundLinkPressed, textDecorationLine: 'underline' },
    ...focusRing,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    textWrap: 'balance',
    ':focus': { outlineStyle: 'none' },
  },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface PageProps {
  readonly title: string;
  readonly intro?: string | undefined;
  readonly back?: { readonly href: string; readonly text: string; readonly onClick?: () => void };
  readonly children: ReactNode;
}

/** A screen of the pane: the way back, its heading (which takes the focus when the screen comes up) and what it holds. */
export function Page({ title, intro, back, children }: PageProps): ReactElement {
  const styles = useStyles();
  const screen = useKeptFocus();
  return (
    <section ref={screen} className={styles.page}>
      <div className={styles.top}>
        {back && (
          <a className={styles.back} href={back.href} onClick={back.onClick}>
            <BackIcon />
            {back.text}
          </a>
        )}
        <h1 className={styles.title} tabIndex={-1}>
          {title}
        </h1>
        {intro && <p className={styles.intro}>{intro}</p>}
      </div>
      {children}
    </section>
  );
}
