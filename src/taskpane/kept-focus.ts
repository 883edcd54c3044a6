import { useEffect, useRef, type RefObject } from 'react';

const controls = 'button:not(:disabled), a[href], input:not(:disabled), select:not(:disabled), textarea, summary';

/**
 * For a screen: where a button that has the focus goes away, as it does for the one that cancels or undoes, what comes next
 * takes the focus. Else a browser gives it to nothing, and keys begin at the top.
 */
export function useKeptFocus(): RefObject<HTMLElement | null> {
  const screen = useRef<HTMLElement>(null);
  useEffect(() => {
    const root = screen.current;
    if (!root) return undefined;
    let held: Element | undefined;
    const hold = ({ target }: FocusEvent): void => {
      held = target instanceof Element ? target : undefined;
    };
    const forget = (): void => {
      held = undefined;
    };
    // Some browsers say so of what is taken away, too, while it still stands there.
    const left = (): void =>
      queueMicrotask(() => {
        if (held?.isConnected && document.activeElement !== held) forget();
      });
    const observer = new MutationObserver((changes) => {
      const gone = held;
      if (!gone || gone.isConnected) return;
      forget();
      if (document.activeElement && document.activeElement !== document.body) return;
      const change = changes.find(({ removedNodes }) => [...removedNodes].some((node) => node.contains(gone)));
      const place = change?.previousSibling?.isConnected ? change.previousSibling : change?.target;
      const all = place?.isConnected ? [...root.querySelectorAll<HTMLElement>(controls)] : [];
      const isNext = (one: Node): boolean =>
        place !== undefined && (place.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      (all.find(isNext) ?? all.at(-1) ?? root.querySelector('h1'))?.focus();
    });
    root.addEventListener('focusin', hold);
    root.addEventListener('focusout', left);
    // The user is in the sheet again, and stays there.
    window.addEventListener('blur', forget);
    observer.observe(root, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      root.removeEventListener('focusin', hold);
      root.removeEventListener('focusout', left);
      window.removeEventListener('blur', forget);
    };
  }, []);
  return screen;
}
