import type { Texts } from '../../locales/language';
import type { FigureSpec, InputTableSpec } from '../spec';
import { longText, shortText, type Part } from './offer';
import { minutes } from './script';
import * as say from './blueprint.texts';

const steps: readonly {
  readonly step: Texts;
  readonly customer: Texts;
  readonly seen: Texts;
  readonly unseen: Texts;
  readonly systems: Texts;
  readonly work: number;
  readonly waiting: number;
  readonly risk: number;
}[] = [
  {
    step: say.payment,
    customer: say.paysByLink,
    seen: say.sellerStaysOnLine,
    unseen: say.financeChecksPayment,
    systems: say.paymentServiceCrm,
    work: 5,
    waiting: 30,
    risk: 3,
  },
  {
    step: say.access,
    customer: say.opensFirstLesson,
    seen: say.curatorGreetsInChat,
    unseen: say.groupsAreMadeUp,
    systems: say.learningPlatformChat,
    work: 10,
    waiting: 120,
    risk: 4,
  },
  {
    step: say.firstHomework,
    customer: say.handsInWork,
    seen: say.mentorAnswersWithVideo,
    unseen: say.stepsUnseen,
    systems: say.stepsSystems,
    work: 25,
    waiting: 1_440,
    risk: 5,
  },
  {
    step: say.question,
    customer: say.asksInChat,
    seen: say.curatorAnswersInTwoHours,
    unseen: say.dutyByTurns,
    systems: say.chatBaseOfAnswers,
    work: 6,
    waiting: 120,
    risk: 2,
  },
];

export function blueprintSheet(): Part {
  const lane = { ...longText, needed: true };
  const table: InputTableSpec = {
    kind: 'inputTable',
    id: 'blueprint',
    title: say.stepsInLanes,
    columns: [
      { id: 'step', label: say.step, note: say.inOrder, ...shortText, needed: true },
      { id: 'customer', label: say.customerDoes, note: say.whatTheySeeAndDo, ...lane },
      { id: 'seen', label: say.staffInView, note: say.aboveLine, ...lane },
      { id: 'unseen', label: say.staffOutOfView, note: say.belowLine, ...lane },
      { id: 'systems', label: say.processesAndSystems, note: say.whatItRestsOn, ...lane },
      { id: 'work', label: say.work, unit: minutes, note: say.ofStaff, format: 'count', needed: true },
      { id: 'waiting', label: say.waiting, unit: minutes, note: say.ofCustomer, format: 'count', needed: true },
      {
        id: 'risk',
        label: say.risk,
        unit: say.n15,
        note: say.riskNote,
        format: 'count',
        min: 1,
        max: 5,
        needed: true,
        mark: { when: 'AND(blueprint.this.risk <> "", blueprint.this.risk = MAX(blueprint.risk))', as: 'warning' },
      },
    ],
    rows: steps.map((cells, index) => ({ id: `step_${index + 1}`, cells: { ...cells } })),
    blankRows: 8,
  };
  const figures: readonly FigureSpec[] = [
    {
      id: 'total_time',
      label: say.timeInAll,
      unit: minutes,
      format: 'count',
      formula: 'SUM(blueprint.work) + SUM(blueprint.waiting)',
    },
    {
      id: 'waiting_share',
      label: say.ofItWaiting,
      called: say.shareOfWaiting,
      unit: '%',
      format: 'percent',
      formula: 'IF(total_time = 0, word(none), SUM(blueprint.waiting) / total_time)',
    },
    {
      id: 'riskiest',
      label: say.riskiestStep,
      unit: say.firstOfThem,
      format: 'text',
      formula:
        'IF(COUNT(blueprint.risk) = 0, word(none), INDEX(blueprint.step, MATCH(MAX(blueprint.risk), blueprint.risk, 0)) & "")',
    },
  ];
  return {
    sheet: {
      id: 'blueprint_sheet',
      role: 'inputs',
      name: say.blueprint,
      purpose: say.blueprintSheetPurpose,
      blocks: [
        { kind: 'guidance', title: say.lineOfVisibility, paragraphs: [say.blueprintSheetBlockParagraphs] },
        table,
      ],
    },
    results: [{ kind: 'figures', title: say.timeAndRisk, asTiles: true, figures }],
  };
}
