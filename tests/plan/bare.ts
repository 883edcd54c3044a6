// Plans with nothing in them but what a test puts there.
import type { SheetPlan, WorkbookPlan } from '../../src/plan';

export function bareSheet(name: string, part: Partial<SheetPlan> = {}): SheetPlan {
  return {
    name,
    role: 'results',
    tabColor: '#1F77B4',
    contents: [],
    styles: [],
    columnWidths: [],
    rowHeights: [],
    validations: [],
    conditionalFormats: [],
    links: [],
    charts: [],
    frozen: { rows: 0, columns: 0 },
    print: { area: 'A1:D20', pages: { wide: 1 }, rowBreaks: [], title: 'Bare' },
    ...part,
  };
}

/** It begins at the first cell of its first sheet. */
export function bareWorkbook(sheets: readonly SheetPlan[], part: Partial<WorkbookPlan> = {}): WorkbookPlan {
  return {
    template: { id: 'test', version: 1 },
    number: 1,
    language: 'en',
    answers: {},
    sheets,
    names: [],
    inputs: [],
    figures: [],
    timeline: { unit: 'month', firstDay: '2026-01-01', periods: 1 },
    start: { sheet: sheets[0]?.name ?? '', address: 'A1' },
    ...part,
  };
}
