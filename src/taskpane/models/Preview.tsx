import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
} from 'react';
import { computedValues, type CellValues } from '../../calculation';
import { keepTyped, plan, type WorkbookPlan } from '../../plan';
import { Page } from '../Page';
import { linkTo } from '../route';
import { useLanguage, useWords } from '../speech';
import { focusRing } from '../styles';
import { answersOf, withTakenInputs, type Form } from './form';
import { HelpLink } from './HelpLink';
import { drawSheet, isWhole, tellingSheet } from './sheet-drawing';
import { SheetPicture } from './SheetPicture';
import type { Change } from './useModels';

const useStyles = makeStyles({
  // Like the tabs of a workbook, but all of them to be seen at once.
  tabs: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  tab: {
    minHeight: '28px',
    padding: '3px 8px',
    maxWidth: '100%',
    overflowWrap: 'anywhere',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    borderTopStyle: 'none',
    borderRightStyle: 'none',
    borderLeftStyle: 'none',
    borderBottomStyle: 'solid',
    borderBottomWidth: '3px',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    ...focusRing,
  },
  // Not bold: the tabs after it would move.
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`,
  },
  sheet: {
    overflow: 'auto',
    maxHeight: '56vh',
    minHeight: '220px',
    backgroundColor: '#ffffff',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ...focusRing,
  },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  panel: { display: 'flex', flexDirection: 'column', gap: '4px' },
  foot: {
    position: 'sticky',
    bottom: 0,
    margin: '0 -16px -24px',
    padding: '12px 16px',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** At 100 %. A long sheet goes on in the same way; to draw thousands of cells would take longer than they are worth. */
const shown = { width: 3200, height: 2600 };
const scale = 0.72;

export interface PreviewProps {
  readonly form: Form;
  /** Where a model is made anew: what was typed into it is in the preview too. */
  readonly change?: Change;
  readonly onBack: () => void;
  /** What can be done from here. */
  readonly children: ReactNode;
}

/** The sheets as the answers make them, before anything is written. */
export function Preview({ form, change, onBack, children }: PreviewProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const all = useWords();
  const words = all.preview;
  const id = useId();
  const tabs = useRef<HTMLDivElement>(null);
  const [chosen, choose] = useState<string | undefined>();
  const made = useMemo(() => planOf(form, change), [form, change]);
  // The most telling sheet comes first, as in the gallery.
  const sheet = made?.sheets.find(({ name }) => name === chosen) ?? (made && tellingSheet(made));

  const values = useValues(made);
  const drawing = useMemo(
    () => made && sheet && drawSheet(made, sheet, form.sheetsLanguage, shown, values),
    [made, sheet, form.sheetsLanguage, values],
  );

  useEffect(() => tabs.current?.closest('section')?.querySelector('h1')?.focus(), []);

  const byKey = (event: KeyboardEvent): void => {
    const names = made?.sheets.map(({ name }) => name) ?? [];
    const at = names.indexOf(sheet?.name ?? '');
    const target = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: names.length - 1 }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    const next = (target + names.length) % names.length;
    choose(names[next]);
    tabs.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  };

  return (
    <Page
      title={words.title(form.template.name[language])}
      intro={words.intro}
      // The address stays: the questions stand on the same one.
      back={{ href: linkTo({ page: 'models', item: form.template.id }), text: words.back, onClick: onBack }}
    >
      <div ref={tabs} role="tablist" aria-label={words.sheets} className={styles.tabs} onKeyDown={byKey}>
        {made?.sheets.map((one, index) => (
          <button
            key={one.name}
            type="button"
            role="tab"
            id={`${id}tab${index}`}
            aria-selected={one === sheet}
            aria-controls={`${id}sheet`}
            tabIndex={one === sheet ? 0 : -1}
            className={mergeClasses(styles.tab, one === sheet && styles.chosen)}
            style={{ borderBottomColor: onPane(one.tabColor) }}
            onClick={() => choose(one.name)}
          >
            {one.name}
          </button>
        ))}
      </div>
      {made && sheet && drawing ? (
        <div
          role="tabpanel"
          id={`${id}sheet`}
          aria-labelledby={`${id}tab${made.sheets.indexOf(sheet)}`}
          className={styles.panel}
        >
          {/* Its edges are reached by the arrow keys. */}
          <div key={sheet.name} className={styles.sheet} tabIndex={0} role="group" aria-label={sheet.name}>
            <SheetPicture drawing={drawing} scale={scale} label={words.picture(sheet.name)} />
          </div>
          {!isWhole(sheet, shown) && <span className={styles.note}>{words.part}</span>}
        </div>
      ) : (
        <span role="status">{words.failed}</span>
      )}
      <HelpLink template={form.template.id} />
      <div className={styles.foot}>{children}</div>
    </Page>
  );
}

const unknown: CellValues = () => undefined;

/** What the formulas show. The sheets are there at once, their numbers as soon as they are computed. */
function useValues(made: WorkbookPlan | undefined): CellValues {
  const [found, keep] = useState<{ readonly of: WorkbookPlan; readonly values: CellValues }>();
  useEffect(() => {
    if (!made) return undefined;
    const later = setTimeout(() => keep({ of: made, values: computedValues(made) }), 0);
    return () => clearTimeout(later);
  }, [made]);
  return found && found.of === made ? found.values : unknown;
}

/** A tab's colour as it can be seen on the pane, whose theme may be as dark. */
function onPane(color: string): string {
  return `color-mix(in srgb, ${color} 75%, ${tokens.colorNeutralForeground1})`;
}

function planOf(form: Form, change: Change | undefined): WorkbookPlan | undefined {
  try {
    const made = plan(form.template, answersOf(form), form.sheetsLanguage);
    return withTakenInputs(change ? keepTyped(made, change.before, change.typed).plan : made, form);
  } catch {
    return undefined;
  }
}
