import { plural } from './plural';

/** The words of the pane in English; they also say which words every language has. */
export const en = {
  product: 'Product Planning',
  pages: 'Pages',
  language: 'Language',
  starting: 'Starting…',

  outside: {
    title: 'This pane works inside Excel',
    text: 'It builds planning models in a workbook, so it needs one beside it.',
    next: 'Open a workbook in Excel and choose the Planning tab on the ribbon. If you are in Excel already, reload the pane.',
    reload: 'Reload the pane',
  },

  models: {
    page: 'Models',
    title: 'Planning models',
    intro: 'Choose a model and answer a few questions. It is built on new sheets of this workbook.',
    back: 'All models',
    made: 'Models in this workbook',
  },

  form: {
    sheetsLanguage: 'Language of the sheets',
    sheetsLanguageHint: 'Headings, notes and number formats in the workbook.',
    create: 'Create model',
    promise: 'Only new sheets are added. What is in the workbook stays as it is.',
    problems: (count: number) =>
      `${count} ${plural('en', count, { one: 'answer needs', other: 'answers need' })} correcting before the model can be created.`,
    otherCurrency: 'Other currency…',
    currencyCode: 'Currency code',
    currencyCodeHint: 'Three letters, such as NOK or BRL.',
    count: (count: number, max: number) => `${count} of ${max}`,
    add: 'Add',
    addTo: (list: string) => `Add to “${list}”`,
    item: (list: string, position: number) => `${list}, ${position}`,
    remove: (item: string) => `Remove ${item}`,
    moveUp: (item: string) => `Move ${item} up`,
    moveDown: (item: string) => `Move ${item} down`,
    unnamed: (position: number) => `row ${position}`,
    moved: (item: string, position: number) => `${item} is now number ${position}.`,
    removed: (item: string) => `${item} was removed.`,
  },

  creating: {
    title: (model: string) => `Creating “${model}”`,
    checking: 'Checking the workbook',
    writing: 'Writing the sheets',
    calculating: 'Excel is calculating',
    undoing: 'Taking back what was begun',
    wait: 'Please do not edit cells until this is finished.',
    cancel: 'Cancel',
    cancelling: 'Cancelling…',
  },

  created: {
    title: (model: string) => `“${model}” is ready`,
    sheets: 'New sheets',
    start: 'Go to the first input',
    startHint: 'Coloured cells are for typing; everything else computes itself.',
    another: 'Create another',
    undo: 'Undo',
    undoQuestion: 'Delete these sheets and everything typed on them?',
    undoYes: 'Delete the sheets',
    undoNo: 'Keep them',
    undoing: 'Deleting the sheets…',
    undone: (model: string) => `“${model}” was removed. The rest of the workbook is untouched.`,
  },

  change: {
    open: 'Change the answers',
    title: (model: string) => `Change “${model}”`,
    intro:
      'What you typed is kept wherever its cell still exists. The new model is made beside the present one, which stays until you delete it.',
    reading: 'Reading what you typed…',
    next: 'See what is kept',
    review: 'Before it is written',
    kept: (count: number) => `${count} filled ${plural('en', count, { one: 'cell is', other: 'cells are' })} kept.`,
    nothingLost: 'Nothing that you typed is lost.',
    lost: 'These values have no place in the new model. They stay in the present one until you delete it.',
    gone: 'There is no such input any more',
    outside: 'Outside the new periods',
    unfit: 'Not accepted by the new input',
    answered: 'Your new answer is used instead',
    more: (count: number) => `and ${count} more`,
    promise: 'Nothing has been written yet.',
    create: 'Make the new model',
    back: 'Back to the answers',
    previous: 'The previous model is still in the workbook. Compare the two; delete it when you no longer need it.',
    removePrevious: 'Delete the previous model',
    removed: 'The previous model was deleted.',
  },

  failure: {
    change: 'What was typed into the model could not be read',
    create: 'The model was not created',
    undo: 'The model was not removed',
    goTo: 'The sheet could not be shown',
    insert: 'The formula was not inserted',
    restored: 'Nothing in the workbook was changed.',
    notRestored:
      'Something of it may be left in the workbook. Look through the newest sheets and delete what you don’t need.',
    excelSays: 'In Excel’s own words',
    tryAgain: 'Try again',
    backToAnswers: 'Back to the answers',
    reasons: {
      workbookProtected: {
        what: 'The workbook’s structure is protected, so no sheet can be added or deleted.',
        next: 'Turn the protection off under Review → Protect Workbook, then try again.',
      },
      sheetProtected: {
        what: 'The sheet is protected.',
        next: 'Choose Review → Unprotect Sheet, or go to another sheet, then try again.',
      },
      cellNotEmpty: {
        what: 'The selected cell is not empty.',
        next: 'Select an empty cell and insert again, or replace what the cell holds.',
      },
      editing: {
        what: 'Excel is busy, or a cell is still being edited.',
        next: 'Press Enter or Esc on the sheet, then try again.',
      },
      cancelled: {
        what: 'You cancelled it.',
        next: 'Your answers are kept: create the model whenever you are ready.',
      },
      unavailable: {
        what: 'This version of Excel cannot do something that is needed here.',
        next: 'Update Excel, or open the workbook in Excel on the web.',
      },
      other: {
        what: 'Excel refused one of the steps.',
        next: 'Try again. If it happens once more, save the workbook, reload the pane and repeat.',
      },
    },
  },

  functions: {
    page: 'Functions',
    title: 'Functions for formulas',
    intro: 'Type them in any cell, or insert an example and change its numbers.',
    back: 'All functions',
    search: 'Find a function',
    searchHint: 'A word or a name, such as retention or IRR',
    clear: 'Clear the search',
    found: (count: number) => `${count} ${plural('en', count, { one: 'function', other: 'functions' })}`,
    none: (searched: string) => `No function matches “${searched}”. Try a shorter or a different word.`,
    arguments: 'Arguments',
    optional: 'optional',
    options: 'Options:',
    examples: 'Examples',
    result: 'Result',
    moreRows: (count: number) => `and ${count} more ${plural('en', count, { one: 'row', other: 'rows' })}`,
    insert: 'Insert into the selected cell',
    inserted: (address: string, shown: string) => `${address} now holds the formula and shows ${shown}.`,
    insertedBlank: (address: string) => `${address} now holds the formula.`,
    replace: 'Replace the selected cell',
    leave: 'Leave it',
    separators: 'Typing by hand? Part the arguments with the list separator of your Excel: a comma or a semicolon.',
    help: 'Equations, errors and sources',
    newWindow: 'opens in the browser',
  },
};

/** The same words in every language: a missing one, or one that takes other parameters, is a compile error. */
export type Words = typeof en;
