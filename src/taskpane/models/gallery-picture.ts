import type { Language } from '../../locales/language';

/** Where the pane finds the picture of a template's sheet; a build writes it there (`gallery-pictures.tsx`). */
export function galleryPicture(template: string, language: Language): string {
  return `gallery/${template}.${language}.svg`;
}
