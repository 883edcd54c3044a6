// What making models takes beyond choosing one: the templates, what turns their answers into sheets, and its pages.
import { keepTyped, plan, typedAnswers } from '../../plan';
import { templates } from '../../templates';
import { ExamplePicture } from './ExamplePicture';
import { TemplatePages } from './TemplatePages';

export const modelsPart = { templates, plan, keepTyped, typedAnswers, ExamplePicture, TemplatePages };
export type ModelsPart = typeof modelsPart;
