// The few glyphs of the pane, drawn on a grid of 20; the words beside them or on their button name them.
import type { ReactElement, ReactNode } from 'react';

function Glyph({ children, size = 20 }: { children: ReactNode; size?: number }): ReactElement {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

export const PlusIcon = (): ReactElement => (
  <Glyph>
    <path d="M10 4v12M4 10h12" />
  </Glyph>
);
export const UpIcon = (): ReactElement => (
  <Glyph>
    <path d="M10 16V4.5M5 9l5-4.5L15 9" />
  </Glyph>
);
export const DownIcon = (): ReactElement => (
  <Glyph>
    <path d="M10 4v11.5M5 11l5 4.5 5-4.5" />
  </Glyph>
);
export const RemoveIcon = (): ReactElement => (
  <Glyph>
    <path d="M4 5.5h12M8 5.5V4h4v1.5M5.5 5.5l.7 10.5h7.6l.7-10.5M8.5 8.5v5M11.5 8.5v5" />
  </Glyph>
);
export const BackIcon = (): ReactElement => (
  <Glyph size={16}>
    <path d="M12.5 4 6.5 10l6 6" />
  </Glyph>
);
export const ForwardIcon = (): ReactElement => (
  <Glyph size={16}>
    <path d="m7.5 4 6 6-6 6" />
  </Glyph>
);
export const SearchIcon = (): ReactElement => (
  <Glyph>
    <path d="M13 13l3.5 3.5M14 8.75a5.25 5.25 0 1 1-10.5 0 5.25 5.25 0 0 1 10.5 0z" />
  </Glyph>
);
export const ClearIcon = (): ReactElement => (
  <Glyph size={16}>
    <path d="M5 5l10 10M15 5 5 15" />
  </Glyph>
);
export const GlobeIcon = (): ReactElement => (
  <Glyph>
    <path d="M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0zM3.3 8h13.4M3.3 12h13.4M10 3c-4 4-4 10 0 14M10 3c4 4 4 10 0 14" />
  </Glyph>
);
export const SheetIcon = (): ReactElement => (
  <Glyph>
    <path d="M3.5 4.5h13v11h-13zM3.5 8.2h13M3.5 11.8h13M8 4.5v11" />
  </Glyph>
);

/** The mark of the add-in: cells that climb to the planned one. */
export const Mark = ({ size = 40 }: { size?: number }): ReactElement => (
  <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <path fill="#12917f" d="M1 23h8v8H1zM12 23h8v8h-8zM23 23h8v8h-8zM12 12h8v8h-8zM23 12h8v8h-8z" />
    <path fill="#12917f" opacity=".22" d="M1 12h8v8H1zM1 1h8v8H1zM12 1h8v8h-8z" />
    <path fill="#e07b1a" d="M23 1h8v8h-8z" />
  </svg>
);
