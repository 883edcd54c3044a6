import type { AnalyseWords } from './en-analyse';
import type { ShareWords } from './en-share';
import { plural } from './plural';

/** The words that the pane opens with in English; they also say which words every language has. */
export const en = {
  product: 'Product Planning',
  pages: 'Pages',
  language: 'Language',
  starting: 'Starting…',

  late: {
    loading: 'Loading…',
    failed: 'This page could not be loaded.',
    next: 'Check the internet connection, then try again. If it does not help, close and open the pane.',
    language: (language: string) => `${language} could not be loaded. Check the internet connection, then try again.`,
  },

  unfinished: {
    removed: (sheets: string) =>
      `The pane was closed while it wrote. The sheets it had not finished were removed: ${sheets}. Create the model or the analysis again.`,
    putBack: (sheets: string) =>
      `The pane was closed while a tool tried other values. The inputs hold again what they held, on: ${sheets}.`,
    close: 'Close',
  },

  typedNames: {
    added: (names: string, count: number) =>
      `${plural('en', count, { one: 'The short name', other: 'The short names' })} ${names} ${plural('en', count, { one: 'was', other: 'were' })} added to this workbook. The formula computes for everybody who opens it, also without the add-in.`,
    undo: 'Undo',
    never: 'Undo, and never add names',
  },

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
    search: 'Find a model',
    searchExample: 'For example: funnel, prices, NPS',
    found: (count: number) => `${count} ${plural('en', count, { one: 'model', other: 'models' })}`,
    none: (searched: string) => `No model is found by “${searched}”. Try another word, or clear the field to see all.`,
    recent: 'Recently used',
    start: 'Where to begin',
    startFor: { finance: 'Finance team', producer: 'Producer or product manager', consultant: 'Consultant' },
    groups: { money: 'Plan money', product: 'Plan the product', measure: 'Measure', documents: 'Documents' },
    help: 'How this model works',
  },

  form: {
    step: (number: number, all: number) => `${number} of ${all}`,
    next: 'Next',
    previous: 'Back',
    createNow: 'Create with these answers',
    preview: 'Preview the sheets',
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

  take: {
    open: 'Take from another model of this workbook',
    openOrders: 'Take products and channels from your orders',
    orders: (place: string) => `Orders: ${place}`,
    takenNames: (place: string) => `Taken from the orders: ${place}.`,
    from: 'From',
    reading: 'Reading the model…',
    nothing: 'It says nothing else than the answers here.',
    take: 'Take this',
    close: 'Close',
    taken: (model: string) => `Taken from “${model}”. Its inputs fill the new sheets, too.`,
    undo: 'Undo',
  },

  preview: {
    title: (model: string) => `Preview of “${model}”`,
    intro: 'Nothing has been written yet. The numbers are those of your answers and the examples.',
    sheets: 'Sheets of the model',
    picture: (sheet: string) => `How the sheet “${sheet}” will look`,
    part: 'Only the beginning of this sheet is shown.',
    back: 'Back to the questions',
    failed: 'The sheets cannot be drawn with these answers.',
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
    startHint: 'Type in the coloured cells; everything else is calculated.',
    seeChecks: 'See which checks fail',
    another: 'Create another from this template',
    undo: 'Undo',
    undoQuestion: 'Delete these sheets and everything typed on them?',
    undoYes: 'Delete the sheets',
    undoNo: 'Keep them',
    undoing: 'Deleting the sheets…',
    undone: (model: string) => `“${model}” was removed. The rest of the workbook is untouched.`,
  },

  change: {
    older:
      'This model was made by an earlier version of its template. An update keeps what you typed, and first shows what changes.',
    update: 'See the update',
    reshaped: 'There are more or fewer cells than the model was made with',
    open: 'Change the answers',
    title: (model: string) => `Change “${model}”`,
    intro:
      'What you typed is kept wherever its cell still exists. The new model is made beside the present one, which stays until you delete it.',
    reading: 'Reading what you typed…',
    next: 'See what is kept',
    review: 'What is kept',
    kept: (count: number) => `${count} filled ${plural('en', count, { one: 'cell is', other: 'cells are' })} kept.`,
    nothingLost: 'Nothing that you typed is lost.',
    lost: 'These values have no place in the new model. They stay in the present one until you delete it.',
    gone: 'There is no such input any more',
    outside: 'Outside the new periods',
    unfit: 'Not accepted by the new input',
    answered: 'Your new answer is used instead',
    filled: 'New cells, and what stands in them: check these first.',
    continued: 'As in the nearest period that there was',
    empty: 'Left empty for you to fill in',
    example: 'An example, to be replaced by your own',
    more: (count: number) => `and ${count} more`,
    figures: 'What it does to the key figures',
    figure: 'Figure',
    now: 'Now',
    then: 'After',
    none: 'none',
    sameFigures: 'The key figures stay as they are.',
    computed: 'Computed by the formulas of the template with the values that you typed.',
    promise: 'nothing has been written yet.',
    create: 'Make the new model',
    back: 'Back to the answers',
    previous: 'The previous model is still in the workbook. Compare the two; delete it when you no longer need it.',
    removePrevious: 'Delete the previous model',
    removed: 'The previous model was deleted.',
  },

  decide: { page: 'Decide', open: 'Decide with this model' },

  analyse: { page: 'Analyse' },

  share: { page: 'Share' },

  failure: {
    readTable: 'The table could not be read',
    sampleOrders: 'The sample orders were not written',
    analyse: 'The analysis was not made',
    refresh: 'The analysis was not refreshed',
    undoAnalysis: 'The analysis was not removed',
    lookThrough: 'The workbook could not be looked through',
    share: 'The formulas were not replaced',
    restoreFormulas: 'The formulas were not brought back',
    repair: 'The formulas were not repaired',
    names: 'The short names were not changed',
    read: 'The cells could not be read',
    change: 'What was typed into the model could not be read',
    create: 'The model was not created',
    undo: 'The model was not removed',
    goTo: 'The sheet could not be shown',
    insert: 'The formula was not inserted',
    restored: 'Nothing in the workbook was changed.',
    notRestored:
      'Something of it may be left in the workbook. Look through the newest sheets and delete what you don’t need.',
    formulasNotRestored:
      'Some formulas may have been changed. Open Share again: Restore brings back what was replaced.',
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
      noTable: {
        what: 'There is no table where the selection is: a row of headings with rows under it.',
        next: 'Select a cell of the table, then try again.',
      },
      tableChanged: {
        what: 'The table was changed while it was being read.',
        next: 'Try again when it stays as it is.',
      },
      tableGone: {
        what: 'The table is no longer where it was, or one of its columns has another heading.',
        next: 'Select the table and analyse it anew.',
      },
      workbookChanged: {
        what: 'The workbook was changed since this was shown.',
        next: 'Look through it again: the list is then as the workbook is now.',
      },
      noLambda: {
        what: 'This version of Excel does not know LAMBDA, of which short names are made.',
        next: 'Use Excel 2024, Microsoft 365 or Excel on the web.',
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
      notLoaded: {
        what: 'A part of the add-in could not be loaded.',
        next: 'Check the internet connection, then try again. If it does not help, close and open the pane.',
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
    optional: 'optional',
    examples: 'Examples',
    result: 'Result',
    moreRows: (count: number) => `and ${count} more ${plural('en', count, { one: 'row', other: 'rows' })}`,
    moreColumns: (count: number) => `and ${count} more ${plural('en', count, { one: 'column', other: 'columns' })}`,
    insert: 'Insert into the selected cell',
    inserted: (address: string, shown: string) => `${address} now holds the formula and shows ${shown}.`,
    insertedBlank: (address: string) => `${address} now holds the formula.`,
    replace: 'Replace the selected cell',
    leave: 'Leave it',
    separators: 'Typing by hand? Separate the arguments with your Excel’s list separator: a comma or a semicolon.',
    help: 'Equations, errors and sources',
    newWindow: 'opens in the browser',

    meaning: 'What it computes',
    build: 'Build the formula',
    pick: 'Pick',
    ownValue: 'A value or cell of your own…',
    formula: 'Formula',
    reading: 'Reading the cells…',
    valueOrCell: 'Value or cell',
    valueOrRange: 'Value or range',
    byExcel: 'Excel computes this once it is inserted: a part of it, or the number of cells, is beyond the pane.',
    noResultYet: 'The result will be shown here.',
    notAValue: 'This is not a number, date, cell or name. Put text in quotes: "abc".',
    tooManyCells: 'There are too many cells here for a preview; Excel computes them after inserting.',
    ownCell: 'The cell lies in a range of the formula. Select another cell on the sheet, and use that one.',
    selectHint:
      'The place stays as it is while you pick ranges. To put the formula elsewhere, select that cell on the sheet.',
    pickFor: (argument: string) => `Pick the selected range for ${argument}`,
    byDefault: (word: string) => `Default: "${word}"`,
    insertInto: (cell: string) => `Insert into ${cell}`,
    alsoCalled: 'Its short name, which also computes without the add-in:',
    writtenAs: 'Write it as',
    shortNameOpens:
      'A name of the workbook: it also computes where there is no add-in, in Microsoft\u00a0365, Excel 2024 and Excel on the web.',
    useInstead: (cell: string) => `Use ${cell} instead`,
    stillNeeded: (names: string) => `Still needed for a result: ${names}.`,
    toCorrect: (names: string) => `Correct first: ${names}.`,
    noSuchCells: (reference: string) => `This workbook has no “${reference}”. Pick a range, or correct the name.`,
  },

  explain: {
    page: 'Explain the selected cell',
    intro: 'Select a cell with a PLAN function or a short name such as UE: this page follows the selection.',
    noneNext: 'Select a cell with one, or choose a function to insert.',
    unreadable: 'This formula is written in a way that cannot be taken apart here.',
    noSuchFunction:
      'The formula names a PLAN function that this version of the add-in does not have. Check the spelling, or update the add-in.',
    arguments: 'Arguments as read',
    leftOut: 'left out',
    steps: 'How it is computed',
    parts: 'All parts',
    error: 'Error',
    blank: 'blank',
    byExcel:
      'This part cannot be computed here, because an argument is left to Excel. To follow it, put that argument in a cell of its own and refer to the cell.',
    unknownArgument: 'computed by Excel',
    spillError: 'The result needs more room: clear the cells below and to the right of it.',
    nameError: 'Excel does not know the function yet: press F2 and Enter in the cell.',
    busy: 'Excel is still computing.',
    none: (cell: string) => `${cell} holds no PLAN function and no short name.`,
    semicolon:
      'Here a comma parts the arguments of a function, and this formula has a semicolon. Type it again with commas.',
    perCell: (names: string) =>
      `A range stands for ${names}, where one value is expected: the function is computed once for each of its cells, and the results spill.`,
    spills: (cell: string) => `This cell is part of the result of the formula in ${cell}.`,
    several: (count: number) => `${count} functions of the add-in, in the order in which they are computed:`,
    shows: (shown: string) => `The cell shows ${shown}.`,
    leftOutSo: (standard: string) => `left out, so ${standard}`,
    errorMeans: (error: string) => `What ${error} can mean in this function`,
  },
};

/** The same words in every language: a missing one, or one that takes other parameters, is a compile error. */
/** Those that the pane opens with. */
export type FirstWords = typeof en;

/** Those of rooms, which come with them. */
export interface RoomWords {
  readonly analyse: AnalyseWords;
  readonly share: ShareWords;
}

export type PaneWords = FirstWords & RoomWords;
