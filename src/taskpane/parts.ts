import { excelPart } from './late-workbook';
import { loadHelp, showTexts } from './load-words';
import { Part } from './part';
import type { Parts } from './room';

export const parts: Parts = {
  models: new Part(async () => {
    const [{ modelsPart }] = await Promise.all([
      import(/* webpackChunkName: 'models' */ './models/models-part'),
      showTexts('models'),
      excelPart.load(),
    ]);
    return modelsPart;
  }),
  decide: new Part(async () => {
    const [{ DecideRoom }] = await Promise.all([
      import(/* webpackChunkName: 'decide' */ './decide/DecideRoom'),
      showTexts('decide'),
      excelPart.load(),
    ]);
    return DecideRoom;
  }),
  analyse: new Part(async () => {
    const [{ AnalyseRoom }] = await Promise.all([
      import(/* webpackChunkName: 'analyse' */ './analyse/AnalyseRoom'),
      showTexts('analysis'),
      showTexts('rooms'),
      excelPart.load(),
    ]);
    return AnalyseRoom;
  }),
  functions: new Part(async () => {
    const [{ FunctionsRoom }] = await Promise.all([
      import(/* webpackChunkName: 'functions-pages' */ './functions/FunctionsRoom'),
      showTexts('functions'),
      loadHelp(),
      excelPart.load(),
    ]);
    return FunctionsRoom;
  }),
  share: new Part(async () => {
    const [{ ShareRoom }] = await Promise.all([
      import(/* webpackChunkName: 'share' */ './share/ShareRoom'),
      // The comments of short names are the functions' first sentences.
      showTexts('functions'),
      showTexts('rooms'),
    ]);
    return ShareRoom;
  }),
  typedNames: new Part(async () => {
    const [{ typedNamesPart }] = await Promise.all([
      import(/* webpackChunkName: 'share' */ './typed-names/typed-names-part'),
      showTexts('functions'),
    ]);
    return typedNamesPart;
  }),
};
