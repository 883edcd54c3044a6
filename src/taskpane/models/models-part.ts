// What making models takes beyond choosing one in the gallery.
import { planning } from './planning';
import { TemplatePages } from './TemplatePages';

export const modelsPart = { ...planning, TemplatePages };
export type ModelsPart = typeof modelsPart;
