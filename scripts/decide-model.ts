// The model that a command line asks: one of a template, or one that its user has filled in.
import { readFileSync } from 'node:fs';
import type { HeadlessWorkbook } from '../src/browser-workbook/headless';
import type { Loss } from '../src/browser-workbook/xlsx/open';
import { Calculation, cellsOf } from '../src/calculation';
import { scenariosOf } from '../src/decision/compare';
import { fromCalculation } from '../src/decision/from-calculation';
import type { DecisionFigure, DecisionInput } from '../src/decision/model';
import type { StoredModel } from '../src/excel';
import type { InputValues } from '../src/excel/put-inputs';
import { decideEn } from '../src/locales/en-decide';
import type { Language } from '../src/locales/language';
import { plan, type Taken, type WorkbookPlan } from '../src/plan';
import type { Against, Outcome, Run, ToPane } from '../src/taskpane/decide/messages';
import { outcomeOf } from '../src/taskpane/decide/outcome';
import { sheetsOf } from '../src/taskpane/decide/outcome-sheets';
import { isInTheWay, sentenceOf } from '../src/taskpane/decide/trouble';
import { change, snapshotCalled, type OverTime } from './decide-over-time';
import type { Change, DecideRequest, FileRequest } from './decide-request';
import { Unusable, type ModelRequest } from './model-request';

export interface AskedModel {
  readonly language: Language;
  readonly inputs: readonly DecisionInput[];
  /** Those that are read first come first. */
  readonly figures: readonly DecisionFigure[];
  /** The figure that is likely to be meant. */
  readonly first: string | undefined;
  readonly scenarios: { readonly names: readonly string[]; readonly chosen: number } | undefined;
  /** What else it can be compared with, by the words of the command line. */
  readonly others: readonly string[];
  inputsOf(figure: DecisionFigure): Promise<ReadonlySet<string>>;
  /** Another model of the workbook by its key, or a snapshot by its name. */
  against(other: { readonly model?: string; readonly snapshot?: string }): Promise<Against>;
  run(run: Run): Promise<Outcome>;
  /** Puts values into the workbook, in the place of the answer. */
  put(values: readonly InputValues[]): Promise<void>;
  /** Does with the model over time what is asked; a sentence that says what was done. */
  change(what: Change, asked: DecideRequest): Promise<string>;
  /** The workbook as it was changed, or with the last answer as sheets beside the model. */
  save(): Promise<Uint8Array>;
  close(): void;
}

export function ofTemplate({ template, answers, language }: ModelRequest, today: string): AskedModel {
  const made = plan(template, answers, language);
  const model = fromCalculation(made, new Calculation(cellsOf(made)));
  const isHeadline = new Map(made.figures.map((figure) => [figure.id, figure.isHeadline]));
  const figures = [
    ...model.figures.filter(({ id }) => isHeadline.get(id)),
    ...model.figures.filter(({ id }) => !isHeadline.get(id)),
  ];
  const scenarios = scenariosOf(model);
  let outcome: Outcome | undefined;
  let values: readonly InputValues[] = [];
  return {
    language,
    inputs: model.inputs,
    figures,
    first: figures[0]?.id,
    scenarios,
    others: [],
    inputsOf: (figure) => Promise.resolve(model.inputsOf(figure)),
    against: () => Promise.reject(new Unusable('A template is compared by its scenarios.')),
    run: async (run) => (outcome = await outcomeOf(model, undefined, run, {})),
    put: (wanted) => {
      [values, outcome] = [wanted, undefined];
      return Promise.resolve();
    },
    change: (what) => Promise.reject(new Unusable(`A template has no past: ${what} is for a workbook.`)),
    save: async () => {
      // An answer as JSON needs no workbook.
      const { openHeadlessWorkbook } = await import('../src/browser-workbook/headless');
      const { createModel } = await import('../src/excel');
      const workbook = await openHeadlessWorkbook();
      try {
        workbook.install();
        const { putInputs } = await import('../src/excel/put-inputs');
        const written = await createModel((taken) => plan(template, answers, language, taken));
        await putInputs(values);
        const results = await writeOutcome(written, outcome, (taken, found) =>
          sheetsOf(found, { language, model, date: today, taken: taken.sheets }),
        );
        await Excel.run(async (context) => {
          const sheets = context.workbook.worksheets.load('items/name');
          await context.sync();
          const ours = [...written.sheets, ...(results?.sheets ?? [])];
          for (const sheet of sheets.items) if (!ours.includes(sheet.name)) sheet.delete();
          await context.sync();
        });
        return await workbook.save();
      } finally {
        workbook.dispose();
      }
    },
    close: () => undefined,
  };
}

/** `tell` hears what a person should know who reads the answer. Throws `Unusable`. */
export async function ofFile(
  { file, model: wanted }: FileRequest,
  today: string,
  tell: (text: string) => void,
): Promise<AskedModel> {
  const { workbook, losses } = await openFile(file);
  try {
    const { createModel, listModels, readTyped } = await import('../src/excel');
    const { deciding } = await import('../src/taskpane/decide/deciding');
    const { againstOf, keyOf, opening } = await import('../src/taskpane/decide/reading');
    const { planning } = await import('../src/taskpane/models/planning');
    const { Part } = await import('../src/taskpane/part');
    const models = await listModels();
    const key = keyOf(chosen(file, models, wanted, keyOf).record);
    const reading = {
      ...{
        workbook: { createModel, listModels, readTyped },
        deciding,
        planning: new Part(() => Promise.resolve(planning), planning),
      },
      ...{ loadTexts: () => Promise.resolve(), today: () => today },
    };
    const { opening: asked, ...subject } = await opening(reading, key);
    const { template, stored } = subject;
    const { language } = stored.record;
    const decider = await deciderHere();
    const opened = await decider.open(asked);
    const { inputs, figures, missing } = opened;
    const gone = [...missing.inputs, ...missing.figures];
    if (gone.length > 0) tell(decideEn.missing(gone.join(', ')));
    const snapshots = await deciding.listSnapshots(template.id);
    const others = models.filter(({ record }) => record.template.id === template.id && keyOf(record) !== key);
    const overTime: OverTime = { file, subject: { ...subject, opened }, snapshots, rolling: reading };
    const isOneOfSeveral = (name: string): boolean => snapshots.filter((one) => one.name === name).length > 1;
    let outcome: Outcome | undefined;
    return {
      language,
      inputs,
      figures,
      first: opened.first ?? figures[0]?.id,
      scenarios: opened.scenarios,
      others: [
        ...others.map((other) => `--against ${keyOf(other.record)}  ${other.start.sheet}`),
        ...snapshots.map(({ id, name, made }) =>
          isOneOfSeveral(name) ? `--snapshot ${id}  "${name}", ${made}` : `--snapshot "${name}"  ${made}`,
        ),
      ],
      inputsOf: async ({ id }) => new Set(await decider.inputsOf(id)),
      against: ({ model, snapshot }) => {
        const kept = snapshot === undefined ? undefined : snapshotCalled(overTime, snapshot);
        const other = others.find(({ record }) => keyOf(record) === model);
        if (snapshot === undefined && !other)
          throw new Unusable(
            `${file} has no other model "${model ?? ''}" of the same template. --help lists what it has.`,
          );
        return againstOf(reading, kept ? `snapshot ${kept.id}` : `model ${model ?? ''}`, 0, subject, snapshots);
      },
      run: async (run) => {
        const trouble = figures.find(({ id }) => id === run.aim.figure)?.trouble;
        if (trouble) {
          const why = sentenceOf(trouble, decideEn, 'en');
          if (isInTheWay(trouble)) throw new Unusable(why);
          tell(`${why} ${decideEn.trouble.byWorkbook}`);
        }
        return (outcome = await decider.run(run, trouble !== undefined, {
          onProgress: () => undefined,
          signal: new AbortController().signal,
          recalculating: deciding.recalculating,
        }));
      },
      put: async (values) => {
        await deciding.putInputs(values);
        outcome = undefined;
      },
      change: (what, asked) => change(overTime, what, asked),
      save: async () => {
        await writeOutcome(stored, outcome, (taken) => decider.sheets({ language, taken, today }));
        const { words } = await import('../src/browser-workbook/page/words');
        const notShown = losses.map(({ kind, where }) => [words.en.losses[kind], where.join(', ')]);
        if (notShown.length > 0)
          tell(
            [words.en.lossesOf, ...notShown.map(([what, where]) => `  ${what}${where ? ` (${where})` : ''}`)].join(
              '\n',
            ),
          );
        return workbook.save();
      },
      close: () => {
        decider.end();
        workbook.dispose();
      },
    };
  } catch (error) {
    workbook.dispose();
    throw error;
  }
}

async function openFile(
  file: string,
): Promise<{ readonly workbook: HeadlessWorkbook; readonly losses: readonly Loss[] }> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new Unusable(`${file} cannot be read: check the name of the file.`);
  }
  const { openHeadlessWorkbook } = await import('../src/browser-workbook/headless');
  const { UnreadableFileError } = await import('../src/browser-workbook/xlsx/unreadable');
  const { associateFunctions } = await import('../src/excel/custom-functions');
  const { functions } = await import('../src/functions');
  const { functionsMetadata } = await import('../src/metadata/function-metadata');
  const workbook = await openHeadlessWorkbook({
    functionsMetadata: functionsMetadata(functions, 'en', 'https://localhost:3000'),
  });
  workbook.install();
  // What its user typed may call them.
  associateFunctions(functions);
  try {
    return { workbook, losses: await workbook.open(bytes) };
  } catch (error) {
    workbook.dispose();
    if (!(error instanceof UnreadableFileError)) throw error;
    const { words } = await import('../src/browser-workbook/page/words');
    throw new Unusable(words.en.unreadable[error.reason](file));
  }
}

function chosen(
  file: string,
  models: readonly StoredModel[],
  wanted: string | undefined,
  keyOf: (record: StoredModel['record']) => string,
): StoredModel {
  const [first, second] = models;
  if (!first)
    throw new Unusable(
      `${file} holds no model of the add-in: name a workbook in which it made one, or make one with npm run model -- TEMPLATE --out FILE.xlsx. Programs other than Excel may have left out the mark of the model when they saved it.`,
    );
  const found = wanted === undefined && !second ? first : models.find(({ record }) => keyOf(record) === wanted);
  if (found) return found;
  const known = models.map(({ record, start }) => `${keyOf(record)} (sheet "${start.sheet}")`).join(', ');
  throw new Unusable(
    wanted === undefined
      ? `${file} holds several models: name one of them with --model: ${known}.`
      : `${file} has no model "${wanted}". It holds: ${known}.`,
  );
}

/** The pane's computation without a thread beside it. */
async function deciderHere() {
  const { Decider } = await import('../src/taskpane/decide/decider');
  const { DeciderThread } = await import('../src/taskpane/decide/decider-thread');
  const listeners: ((event: { readonly data: ToPane }) => void)[] = [];
  const code = new DeciderThread(
    (data) => listeners.forEach((listener) => listener({ data })),
    () => Promise.resolve(),
  );
  return new Decider({
    postMessage: (message) => code.receive(message),
    addEventListener: (type, listener) => {
      if (type === 'message') listeners.push(listener);
    },
    terminate: () => undefined,
  });
}

async function writeOutcome(
  { record }: Pick<StoredModel, 'record'>,
  outcome: Outcome | undefined,
  makePlan: (taken: Taken, outcome: Outcome) => WorkbookPlan | Promise<WorkbookPlan>,
) {
  if (!outcome) return undefined;
  const { writeDecision } = await import('../src/excel/decision-sheets');
  const model = { template: record.template.id, number: record.number };
  return writeDecision({ model, tool: outcome.tool }, async (taken) => makePlan(taken, outcome));
}
