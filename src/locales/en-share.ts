import { writtenNumber } from './formats';
import { plural } from './plural';

const count = (number: number, forms: Parameters<typeof plural>[2]): string =>
  `${writtenNumber('en', number)} ${plural('en', number, forms)}`;
const formulas = { one: 'formula', other: 'formulas' };

/** The words of the page that makes a workbook independent of the add-in. */
export const shareEn = {
  title: 'Send the workbook to anyone',
  intro: 'Models and analyses are plain Excel. Only PLAN formulas need the add-in; here you make them work without it.',
  back: 'Back to Share',
  goTo: (place: string) => `Go to ${place}`,
  more: (number: number) => `Show ${writtenNumber('en', number)} more`,

  toShare: {
    heading: 'Before you send it',
    text: 'PLAN.IRR and PLAN.NPV become Excel’s own functions where these give the same. Other PLAN formulas become short names, such as =UE(99,42), or their values; every formula is kept for later. A value in a formula’s place is set in italics on grey.',
    forWhom: 'What the formulas become',
    ways: { shortNames: 'Short names', values: 'Values only' },
    readers: {
      shortNames: 'Opens and computes in Microsoft\u00a0365, Excel 2024 and Excel on the web.',
      values: 'Opens in every Excel since 2010, LibreOffice and Google Sheets; the numbers no longer change there.',
    },
    look: 'Show what needs the add-in',
    none: 'Nothing in this workbook needs the add-in. It can be sent as it is.',
    title: 'What needs the add-in',
    intro: 'Nothing has been changed yet.',
    toFormulas: (number: number) => `${count(number, formulas)}: will need no add-in`,
    toValues: (number: number) => `${count(number, formulas)}: to values, with the formula kept`,
    staying: (number: number) => `${count(number, formulas)}: left unchanged`,
    value: (shown: string) => `value: ${shown}`,
    long: 'A short name would take too long over a table of this size.',
    notComputed: 'There is no result to keep yet. Repair or complete the formula first.',
    spillUsed: (place: string) => `${place} takes the whole result with #, which a value cannot give.`,
    outside: 'Also used outside cells; change these by hand:',
    places: { name: 'Name', conditionalFormat: 'Conditional format', validation: 'Data validation' },
    addedNames: (names: string) => `Names that will be added: ${names}.`,
    otherNames: (pairs: string) => `Already used in this workbook, so ours are called otherwise: ${pairs}.`,
    start: (number: number) => `Replace ${count(number, formulas)}`,
    done: 'The workbook can be sent',
    doneInPart: 'The formulas were replaced',
    doneWith: (byName: number, byValue: number) => {
      const named = count(byName, {
        one: 'formula now computes without the add-in',
        other: 'formulas now compute without the add-in',
      });
      const valued = count(byValue, { one: 'formula became a value', other: 'formulas became values' });
      return byValue === 0 ? `${named}.` : byName === 0 ? `${valued}.` : `${named}, ${valued}.`;
    },
    still: (number: number) => `${count(number, { one: 'place still needs', other: 'places still need' })} the add-in.`,
    differing: (number: number) =>
      `${count(number, { one: 'formula gives a different result with the short name and became a value', other: 'formulas give a different result with the short name and became values' })} instead, so that no number changes.`,
    next: 'Save the workbook and send it. Restore brings the formulas back at any time.',
    nextInPart:
      'Repair what is listed here before you save the workbook and send it, or the reader will see #NAME? there. Restore brings the replaced formulas back at any time.',
    undo: 'Undo',
    undone: 'Undone: every formula is as it was.',
  },

  toRestore: {
    heading: 'Restore',
    text: (number: number) =>
      `${count(number, { one: 'formula was', other: 'formulas were' })} replaced in this workbook.`,
    look: 'Show what comes back',
    title: 'What comes back',
    intro: 'PLAN formulas return to the cells where these now stand.',
    lost: (number: number) =>
      `${count(number, { one: 'formula has', other: 'formulas have' })} no cell any more and cannot come back.`,
    changed: (number: number) =>
      `${count(number, { one: 'cell no longer holds', other: 'cells no longer hold' })} what was put there. Tick those whose formula is to come back all the same.`,
    changedAlone: 'It no longer holds what was put there, and stays as it is.',
    holds: (shown: string) => `holds: ${shown}`,
    start: (number: number) => `Restore ${count(number, formulas)}`,
    done: (number: number) => `${count(number, { one: 'formula is', other: 'formulas are' })} back`,
    left: (number: number) => `Left as before: ${count(number, { one: 'cell', other: 'cells' })}.`,
    removed: (names: string) => `Short names that nothing uses any more were removed: ${names}.`,
    next: 'PLAN formulas compute wherever the add-in is installed. Replace them again before you next send the workbook.',
  },

  names: {
    heading: 'Short names',
    switch: 'Use short names in this workbook',
    text: 'Type =UE(99,42) instead of =PLAN.UE(99,42): it computes without the add-in, for everybody who opens the workbook. Needs Excel 2024, Microsoft\u00a0365 or Excel on the web.',
    whenTyped: 'Add a short name when it is typed in a cell',
    some: (number: number, of: number) =>
      `${writtenNumber('en', number)} of ${count(of, { one: 'name', other: 'names' })} ${plural('en', number, { one: 'is', other: 'are' })} in this workbook.`,
    taken: 'These names are already used in this workbook and stay as they are; ours would be:',
    added: (number: number) => `${count(number, { one: 'name was', other: 'names were' })} added.`,
    removed: (number: number) => `${count(number, { one: 'name was', other: 'names were' })} removed.`,
    removeTitle: 'Remove the short names?',
    uses: (number: number) =>
      `${count(number, { one: 'formula uses', other: 'formulas use' })} them and would show #NAME?.`,
    remove: 'Remove the names',
    keep: 'Keep the names',
  },

  toRepair: {
    heading: 'Repair',
    text: 'Enters formulas again that show #NAME? because they were typed before the add-in was installed or came from a file.',
    look: 'Find broken formulas',
    none: 'No broken formulas were found.',
    title: 'Broken formulas',
    intro: 'They will be entered again as written here.',
    start: (number: number) => `Repair ${count(number, formulas)}`,
    done: (number: number) => `${count(number, { one: 'formula was', other: 'formulas were' })} repaired`,
    remaining: (number: number) =>
      `${count(number, { one: 'formula still reads', other: 'formulas still read' })} #NAME?:`,
    noFunction: (name: string) => `There is no function ${name}. Check its spelling, or update the add-in.`,
    noShortName: (name: string) => `The name ${name} is not in this workbook. Turn the short names on.`,
    notLoaded:
      'Excel has not taken over the add-in’s functions yet. Reload the pane or restart Excel, then repair again.',
    other: 'Another name or function in it is unknown to Excel.',
  },

  steps: {
    reading: 'Looking through the workbook',
    writing: 'Changing the formulas',
    calculating: 'Excel is calculating',
    undoing: 'Taking back what was begun',
  },
  cancelled: 'Cancelled. The workbook is as it was.',
};

export type ShareWords = typeof shareEn;
