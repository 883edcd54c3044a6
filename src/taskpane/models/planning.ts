// What turns a template's answers into sheets; loaded with the pages that ask for them.
import { keepTyped, plan, typedAnswers, typedIn } from '../../plan';
import { templates } from '../../templates';
import { figureChanges } from './figure-changes';
import { answersOf, formOfModel, knownAnswers, withSheetsLanguage, withTakenInputs } from './form';

export const planning = {
  templates,
  plan,
  keepTyped,
  typedAnswers,
  typedIn,
  answersOf,
  formOfModel,
  knownAnswers,
  withSheetsLanguage,
  withTakenInputs,
  figureChanges,
};
export type Planning = typeof planning;
