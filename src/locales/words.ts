import { en, type PaneWords } from './en';
import { roomsEn } from './en-rooms';
import type { Language } from './language';
import { ru } from './ru';
import { roomsRu } from './ru-rooms';
import { withRooms } from './spoken';
import { vi } from './vi';
import { roomsVi } from './vi-rooms';
import { zh } from './zh';
import { roomsZh } from './zh-rooms';

export type { PaneWords } from './en';

/** Every word of the pane that does not come with a function or a template; the pane itself loads one language. */
export const words: Readonly<Record<Language, PaneWords>> = {
  en: withRooms(en, roomsEn),
  ru: withRooms(ru, roomsRu),
  zh: withRooms(zh, roomsZh),
  vi: withRooms(vi, roomsVi),
};
