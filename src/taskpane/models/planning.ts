// What turns a template's answers into sheets; loaded with the pages that ask for them.
import { keepTyped, plan, typedAnswers, typedIn } from '../../plan';
import { templates } from '../../templates';

export const planning = { templates, plan, keepTyped, typedAnswers, typedIn };
export type Planning = typeof planning;
