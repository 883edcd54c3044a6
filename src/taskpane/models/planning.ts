// What turns a template's answers into sheets; loaded with the pages that ask for them.
import { keepTyped, plan, typedAnswers } from '../../plan';
import { templates } from '../../templates';

export const planning = { templates, plan, keepTyped, typedAnswers };
export type Planning = typeof planning;
