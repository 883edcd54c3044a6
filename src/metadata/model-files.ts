// Build time: the files that follow from the templates and the plans of their examples, and are served beside the pane.
import { exampleModels, galleryFiles } from '../taskpane/models/gallery-files';
import { modelHelp } from './model-help';

/** `today`, ISO, is the day that the examples begin from. */
export function modelFiles(today: string): readonly { readonly path: string; readonly content: string }[] {
  const examples = exampleModels(today);
  return [...galleryFiles(examples), ...modelHelp(examples)];
}
