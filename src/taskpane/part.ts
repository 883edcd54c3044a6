// The parts of the pane that are loaded when they are first needed, so that its first screen comes up soon.
import { useEffect, useState } from 'react';
import { NotLoaded } from './not-loaded';

/** Code, and the texts that it shows. */
export class Part<Content> {
  #content: Content | undefined;
  #loading: Promise<Content> | undefined;

  /** `here`: what need not be fetched. */
  constructor(
    private readonly fetch: () => Promise<Content>,
    here?: Content,
  ) {
    this.#content = here;
  }

  /** Undefined until it is loaded. */
  get content(): Content | undefined {
    return this.#content;
  }

  /** Rejects with `NotLoaded`; asked again, it tries again. */
  load(): Promise<Content> {
    this.#loading ??= this.fetch().then(
      (content) => (this.#content = content),
      (error: unknown) => {
        this.#loading = undefined;
        throw new NotLoaded(error);
      },
    );
    return this.#loading;
  }
}

export interface Late<Content> {
  /** Undefined while it is being loaded, and where that failed. */
  readonly content: Content | undefined;
  readonly failed: boolean;
  readonly tryAgain: () => void;
}

/** A part on its way, once it is `wanted`. */
export function usePart<Content>(part: Part<Content>, wanted: boolean): Late<Content> {
  const [content, setContent] = useState(() => part.content);
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (!wanted || content !== undefined) return undefined;
    let isOver = false;
    setFailed(false);
    part.load().then(
      (loaded) => {
        if (!isOver) setContent(() => loaded);
      },
      () => {
        if (!isOver) setFailed(true);
      },
    );
    return () => {
      isOver = true;
    };
  }, [part, wanted, content, tries]);
  return { content, failed, tryAgain: () => setTries(tries + 1) };
}
