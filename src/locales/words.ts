import { en, type Words } from './en';
import type { Language } from './language';
import { ru } from './ru';
import { vi } from './vi';
import { zh } from './zh';

export type { Words } from './en';

/** Every word of the pane that does not come with a function or a template; the pane itself loads one language. */
export const words: Readonly<Record<Language, Words>> = { en, ru, zh, vi };
