// Where the pane is: the fragment of its address, so that a ribbon command, a link and the keyboard all go there alike.
import { useSyncExternalStore } from 'react';

const pages = ['models', 'decide', 'analyse', 'functions', 'explain', 'share'] as const;

/**
 * `models` is the gallery, `models/sales-plan` the questions of one model; `decide/sales-plan/1` deciding with a model of the
 * workbook; `functions/PLAN.UE` one function; `explain` the selected cell; `share` what makes the workbook independent of the add-in.
 */
export interface Route {
  readonly page: (typeof pages)[number];
  readonly item?: string;
}

/** `fragment` with or without its `#`; the gallery for anything unknown. */
export function routeOf(fragment: string): Route {
  const [name, ...rest] = fragment.replace(/^#/, '').split('/');
  const page = pages.find((one) => one === name);
  const item = decode(rest.join('/'));
  if (page === undefined) return { page: 'models' };
  return item === '' ? { page } : { page, item };
}

/** The address of a route, for a link. */
export function linkTo({ page, item }: Route): string {
  return item === undefined ? `#${page}` : `#${page}/${encodeURIComponent(item)}`;
}

export function useRoute(): Route {
  const fragment = useSyncExternalStore(
    (changed) => {
      window.addEventListener('hashchange', changed);
      return () => window.removeEventListener('hashchange', changed);
    },
    // A manifest can only give a page by a query: `taskpane.html?page=functions`.
    () => window.location.hash || (new URLSearchParams(window.location.search).get('page') ?? ''),
  );
  return routeOf(fragment);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
