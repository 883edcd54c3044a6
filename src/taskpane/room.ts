import type { ReactElement } from 'react';
import type { Language } from '../locales/language';
import type { Analyst } from './analyse/analyst';
import type { Decider } from './decide/decider';
import type { ModelsPart } from './models/models-part';
import type { Planning } from './models/planning';
import type { Part } from './part';
import type { Route } from './route';
import type { TextsFile } from './load-words';
import type { TypedNamesPart } from './typed-names/typed-names-part';
import type { Workbook } from './workbook';

/** What a room of the pane works with. */
export interface RoomProps {
  readonly workbook: Workbook;
  /** Begins a thread that analyses. */
  readonly startAnalyst: () => Analyst;
  /** Begins a thread that computes a model. */
  readonly startDecider: () => Decider;
  /** What turns a template's answers into sheets. */
  readonly planning: Part<Planning>;
  /** Makes texts ready to be read in another language than the pane's. */
  readonly loadTexts: (file: TextsFile, language: Language) => Promise<void>;
  /** For formulas that are to be written with short names. */
  readonly typedNames: Part<TypedNamesPart>;
  /** ISO date. */
  readonly today: () => string;
  readonly route: Route;
  /** A room that is left stays with what was done in it, unseen. */
  readonly shown: boolean;
  /** Says which screen is up; the heading of another one takes the focus. */
  readonly onScreen: (screen: string) => void;
}

export type Room = (props: RoomProps) => ReactElement | null;

/** What comes after the first screen, by the page that it is for. */
export interface Parts {
  readonly models: Part<ModelsPart>;
  readonly decide: Part<Room>;
  readonly analyse: Part<Room>;
  readonly functions: Part<Room>;
  readonly share: Part<Room>;
  readonly typedNames: Part<TypedNamesPart>;
}
