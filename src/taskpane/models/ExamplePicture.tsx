import { useEffect, useMemo, useState, type ReactElement, type ReactNode, type RefObject } from 'react';
import type { Language } from '../../locales/language';
import { plan, type WorkbookPlan } from '../../plan';
import { initialAnswers } from '../../templates/answers';
import type { Template } from '../../templates/template';
import { firstChartEnd, tellingSheet } from './sheet-drawing';
import { SheetPicture } from './SheetPicture';

/** At 100 %; more where the first chart ends further to the right. */
const leastWidth = 720;

export interface ExamplePictureProps {
  readonly template: Template;
  readonly language: Language;
  /** ISO. */
  readonly today: string;
  /** Where the picture will stand: it is drawn when that comes into view. */
  readonly place: RefObject<Element | null>;
  /** What is seen until then. */
  readonly children: ReactNode;
}

/** The sheet that says most of a template's model of examples: its first of results. */
export function ExamplePicture({ template, language, today, place, children }: ExamplePictureProps): ReactElement {
  const made = useExample(template, language, today, place);
  const sheet = made && tellingSheet(made);
  const limit = useMemo(() => {
    const width = Math.max(leastWidth, sheet ? firstChartEnd(sheet) + 8 : 0);
    return { width, height: width * 0.75 };
  }, [sheet]);
  if (!made || !sheet) return <>{children}</>;
  return <SheetPicture plan={made} sheet={sheet} language={language} limit={limit} />;
}

/** The newest plan of each template: pictures of the gallery come back at once. */
const drawn = new WeakMap<Template, { readonly key: string; readonly plan: WorkbookPlan | undefined }>();

/**
 * The model of a template's examples, planned when `place` comes into view and nothing else is to be done: it takes a
 * tenth of a second. Undefined until then, and where the template cannot be planned.
 */
function useExample(
  template: Template,
  language: Language,
  today: string,
  place: RefObject<Element | null>,
): WorkbookPlan | undefined {
  const key = `${language} ${today}`;
  const known = drawn.get(template);
  const [, showAgain] = useState('');
  useEffect(() => {
    if (drawn.get(template)?.key === key) return undefined;
    return whenSeen(place.current, () => {
      drawn.set(template, { key, plan: examplePlan(template, language, today) });
      showAgain(key);
    });
  }, [template, key, language, today, place]);
  return known?.key === key ? known.plan : undefined;
}

function examplePlan(template: Template, language: Language, today: string): WorkbookPlan | undefined {
  try {
    return plan(template, initialAnswers(template, language, today), language);
  } catch {
    // The card does without its picture; creating the model says what is wrong.
    return undefined;
  }
}

/** Calls `work` once `element` is near the screen and the pane is at rest; the result takes that back. */
function whenSeen(element: Element | null, work: () => void): () => void {
  let forget = (): void => undefined;
  if (element === null || typeof IntersectionObserver === 'undefined') {
    forget = whenIdle(work);
    return () => forget();
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      forget = whenIdle(work);
    },
    { rootMargin: '200px' },
  );
  observer.observe(element);
  return () => {
    observer.disconnect();
    forget();
  };
}

function whenIdle(work: () => void): () => void {
  // Safari, in which Excel for Mac shows the pane, may have no idle callbacks.
  if (typeof requestIdleCallback === 'undefined') {
    const waiting = setTimeout(work, 60);
    return () => clearTimeout(waiting);
  }
  const waiting = requestIdleCallback(work, { timeout: 2000 });
  return () => cancelIdleCallback(waiting);
}
