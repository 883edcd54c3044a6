// The pane as the tests open it: without Excel, on a workbook that the test answers for.
import { act, configure, render } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel, type UserEvent } from '@testing-library/user-event';
import { ExcelFailure } from '../../src/excel';
import type { CreatedModel, CreateOptions, Inserted } from '../../src/excel';
import { languages, officeLocale, type Language } from '../../src/locales/language';
import { speak } from '../../src/locales/spoken';
import { words } from '../../src/locales/words';
import { DecideRoom } from '../../src/taskpane/decide/DecideRoom';
import { AnalyseRoom } from '../../src/taskpane/analyse/AnalyseRoom';
import { FunctionsRoom } from '../../src/taskpane/functions/FunctionsRoom';
import { ShareRoom } from '../../src/taskpane/share/ShareRoom';
import { modelsPart } from '../../src/taskpane/models/models-part';
import { typedNamesPart } from '../../src/taskpane/typed-names/typed-names-part';
import { Pane } from '../../src/taskpane/Pane';
import { Part } from '../../src/taskpane/part';
import type { Parts } from '../../src/taskpane/room';
import type { Workbook } from '../../src/taskpane/workbook';
import type { TemplateCard } from '../../src/taskpane/models/cards';
import type { Template } from '../../src/templates/template';
import { threadlessAnalyst, threadlessDecider } from './threadless';
import { questionnaire } from './questionnaire';

// Nothing of the pane is in the page and hidden from some; to find that out anew at every query takes most of the time.
// What is computed takes a moment, next to other tests a long one.
configure({ defaultHidden: true, asyncUtilTimeout: 20_000 });

/** Everything is in sight at once where nothing is laid out. */
class InSight implements IntersectionObserver {
  readonly root = null;
  readonly rootMargin = '';
  readonly scrollMargin = '';
  readonly thresholds = [];
  constructor(private readonly seen: IntersectionObserverCallback) {}
  observe(target: Element): void {
    this.seen([{ isIntersecting: true, target } as IntersectionObserverEntry], this);
  }
  unobserve(): void {}
  disconnect(): void {}
  takeRecords(): IntersectionObserverEntry[] {
    return [];
  }
}
globalThis.IntersectionObserver = InSight;

// The built pane loads one language at a time; here all are at hand.
for (const language of languages) speak(language, words[language]);

export const createdModel: CreatedModel = {
  sheets: ['Inputs', 'Plan', 'Results'],
  sheetIds: ['{1}', '{2}', '{3}'],
  names: ['price'],
  start: { sheet: 'Inputs', address: 'D7' },
  record: {
    template: { id: 'questionnaire', version: 1 },
    number: 1,
    language: 'en',
    answers: {},
    sheets: [],
    names: ['price'],
    start: { sheet: 'Inputs', address: 'D7' },
  },
};

/** Answers everything at once, as an empty workbook would; it knows what was made in it and not removed. */
export function emptyWorkbook(): jest.Mocked<Workbook> {
  const createModel = jest.fn<Promise<CreatedModel>, Parameters<Workbook['createModel']>>();
  const removeModel = jest.fn<Promise<void>, Parameters<Workbook['removeModel']>>();
  return {
    createModel: createModel.mockResolvedValue(createdModel),
    removeModel: removeModel.mockResolvedValue(),
    listModels: jest.fn(async () => {
      const made = await Promise.allSettled(
        createModel.mock.results.map(({ value }) => value as Promise<CreatedModel>),
      );
      const removed = removeModel.mock.calls.map(([model]) => model.record);
      return made.flatMap((result) =>
        result.status === 'fulfilled' && !removed.includes(result.value.record)
          ? [{ ...result.value, checks: 'All checks pass' }]
          : [],
      );
    }),
    removeUnfinished: jest
      .fn<ReturnType<Workbook['removeUnfinished']>, []>()
      .mockResolvedValue({ removed: [], putBack: [] }),
    readOlder: jest
      .fn<ReturnType<Workbook['readOlder']>, Parameters<Workbook['readOlder']>>()
      .mockResolvedValue({ dropped: [], held: new Map() }),
    readTyped: jest
      .fn<ReturnType<Workbook['readTyped']>, Parameters<Workbook['readTyped']>>()
      .mockResolvedValue(new Map()),
    goTo: jest.fn<Promise<void>, Parameters<Workbook['goTo']>>().mockResolvedValue(),
    insertFormula: jest
      .fn<Promise<Inserted>, Parameters<Workbook['insertFormula']>>()
      .mockResolvedValue({ address: 'Sheet1!B3', shown: '57' }),
    selectedCell: jest.fn<ReturnType<Workbook['selectedCell']>, []>().mockResolvedValue({
      sheet: 'Sheet1',
      address: 'B3',
      range: 'B3',
      formula: '',
      formulaLocal: '',
      shown: '',
      empty: true,
    }),
    watchCells: jest.fn<() => void, Parameters<Workbook['watchCells']>>().mockReturnValue(() => undefined),
    watchNameErrors: jest.fn<() => void, Parameters<Workbook['watchNameErrors']>>().mockReturnValue(() => undefined),
    readReferences: jest
      .fn<ReturnType<Workbook['readReferences']>, Parameters<Workbook['readReferences']>>()
      .mockResolvedValue(new Map()),
    selectedTable: jest
      .fn<ReturnType<Workbook['selectedTable']>, Parameters<Workbook['selectedTable']>>()
      .mockRejectedValue(new ExcelFailure('noTable', 'Sheet1!A1', true)),
    tableAt: jest
      .fn<ReturnType<Workbook['tableAt']>, Parameters<Workbook['tableAt']>>()
      .mockRejectedValue(new ExcelFailure('tableGone', 'Sheet1!A1', true)),
    watchTable: jest
      .fn<ReturnType<Workbook['watchTable']>, Parameters<Workbook['watchTable']>>()
      .mockResolvedValue(() => Promise.resolve()),
    readColumns: jest.fn<ReturnType<Workbook['readColumns']>, Parameters<Workbook['readColumns']>>(),
    writeTable: jest.fn<Promise<void>, Parameters<Workbook['writeTable']>>().mockResolvedValue(),
    createAnalysis: jest.fn<ReturnType<Workbook['createAnalysis']>, Parameters<Workbook['createAnalysis']>>(),
    refreshAnalysis: jest.fn<ReturnType<Workbook['refreshAnalysis']>, Parameters<Workbook['refreshAnalysis']>>(),
    removeAnalysis: jest
      .fn<ReturnType<Workbook['removeAnalysis']>, Parameters<Workbook['removeAnalysis']>>()
      .mockResolvedValue(),
    listAnalyses: jest
      .fn<ReturnType<Workbook['listAnalyses']>, Parameters<Workbook['listAnalyses']>>()
      .mockResolvedValue([]),
  };
}

/** What the gallery says of a template. */
export function cardOf(template: Template): TemplateCard {
  const { id, version, name, inShort, group, startFor, searchedAs, purpose } = template;
  return { id, version, name, inShort, group, startFor, searchedAs, purpose };
}

/** A part that needs no loading any more. */
function loaded<Content>(content: Content): Part<Content> {
  return new Part(() => Promise.resolve(content), content);
}

/** The parts of the built pane come one by one; here all are at hand. */
export function partsWith(templates: readonly Template[]): Parts {
  return {
    models: loaded({ ...modelsPart, templates }),
    decide: loaded(DecideRoom),
    analyse: loaded(AnalyseRoom),
    functions: loaded(FunctionsRoom),
    share: loaded(ShareRoom),
    typedNames: loaded(typedNamesPart),
  };
}

export interface Opened {
  readonly user: UserEvent;
  readonly workbook: jest.Mocked<Workbook>;
  readonly loadTexts: jest.Mock<Promise<void>, []>;
}

export interface OpenOptions {
  readonly language?: Language;
  readonly at?: string;
  readonly templates?: readonly Template[];
  readonly parts?: Parts;
  readonly loadWords?: (language: Language) => Promise<void>;
  readonly workbook?: jest.Mocked<Workbook>;
  /** What `Office.context` holds besides the language. */
  readonly office?: object;
}

export function openPane(options: OpenOptions = {}): Opened {
  const { language = 'en', at = '', templates = [questionnaire], workbook = emptyWorkbook(), office = {} } = options;
  Object.assign(globalThis, { Office: { context: { displayLanguage: officeLocale[language], ...office } } });
  window.location.hash = at;
  const loadTexts = jest.fn<Promise<void>, []>().mockResolvedValue();
  render(
    <Pane
      cards={templates.map(cardOf)}
      parts={options.parts ?? partsWith(templates)}
      workbook={workbook}
      startAnalyst={threadlessAnalyst}
      startDecider={threadlessDecider}
      loadTexts={loadTexts}
      loadWords={options.loadWords ?? (() => Promise.resolve())}
      today={() => '2026-01-15'}
    />,
  );
  return { user: userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never }), workbook, loadTexts };
}

/** When what the pane asked of the workbook as it opened has been answered. */
export const answered = (): Promise<void> => act(() => Promise.resolve());

/** A creation that goes on until the test ends it. */
export interface Pending {
  readonly workbook: jest.Mocked<Workbook>;
  readonly options: () => CreateOptions;
  readonly succeed: () => void;
  readonly fail: (error: unknown) => void;
}

export function pendingWorkbook(): Pending {
  let given: CreateOptions = {};
  let succeed = (): void => undefined;
  let fail: (error: unknown) => void = () => undefined;
  const workbook = emptyWorkbook();
  workbook.createModel.mockImplementation((_makePlan, options = {}) => {
    given = options;
    return new Promise<CreatedModel>((resolve, reject) => {
      succeed = () => resolve(createdModel);
      fail = reject;
    });
  });
  return { workbook, options: () => given, succeed: () => succeed(), fail: (error) => fail(error) };
}

// What jsdom finds out by going through every rule of every style at each look at an element; no test looks at styles.
CSSStyleSheet.prototype.insertRule = () => 0;
// Nor does any look at what elements inherit: one is as any other of its kind.
const computedStyle = window.getComputedStyle.bind(window);
const styles = new Map<string, CSSStyleDeclaration>();
window.getComputedStyle = (element) => {
  const kind = `${element.localName} ${element.hasAttribute('hidden')} ${element.getAttribute('style')}`;
  const style = styles.get(kind) ?? computedStyle(element);
  styles.set(kind, style);
  return style;
};

// What jsdom lacks of a browser.
export let systemIsDark = false;
export function setSystemDark(dark: boolean): void {
  systemIsDark = dark;
}
window.matchMedia = (query: string): MediaQueryList =>
  ({
    matches: query.includes('dark') && systemIsDark,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }) as unknown as MediaQueryList;

afterEach(() => localStorage.clear());
