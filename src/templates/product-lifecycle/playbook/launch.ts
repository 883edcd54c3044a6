import type { Texts } from '../../../locales/language';
import { daysLater } from '../../../numerics/days';
import type { Timeline } from '../../building-blocks/timeline';
import { days, no, yes } from '../../building-blocks/units';
import type { InputTableSpec } from '../../spec';
import type { Product } from '../product';
import { decisions, product as productWord } from '../words';
import { longText, owner, owners } from './people';
import * as say from './launch.texts';

/** The launch: four steps with what they deliver, and the reviews that let the next one begin. */

const lastDay = '2099-12-31';
const earliestDay = '2000-01-01';

/** Examples may not lie after the last day that can be typed, nor before the first. */
function exampleDay(firstDay: string, later: number): string {
  const day = daysLater(firstDay, later);
  return day < lastDay ? (day > earliestDay ? day : earliestDay) : lastDay;
}

/** In the order of the launch; a review follows each of the first three steps. */
export const launchStepNames = {
  concept: say.conceptAndPlan,
  development: say.development,
  validation: say.validation,
  release: say.release,
} as const satisfies Readonly<Record<string, Texts>>;
export const gateNames = {
  review_1: say.mr1AfterConcept,
  review_2: say.mr2AfterDevelopment,
  review_3: say.mr3BeforeRelease,
} as const satisfies Readonly<Record<string, Texts>>;

export function launchSteps({ firstDay }: Timeline): InputTableSpec {
  const steps: readonly {
    id: keyof typeof launchStepNames;
    deliverables: Texts;
    owner: Texts;
    days: number;
  }[] = [
    { id: 'concept', deliverables: say.conceptDeliverables, owner: owners.product, days: stepDays.concept },
    {
      id: 'development',
      deliverables: say.developmentDeliverables,
      owner: owners.development,
      days: stepDays.development,
    },
    { id: 'validation', deliverables: say.validationDeliverables, owner: owners.marketing, days: stepDays.validation },
    { id: 'release', deliverables: say.releaseDeliverables, owner: owners.marketing, days: stepDays.release },
  ];
  return {
    kind: 'inputTable',
    id: 'launch_steps',
    title: say.launchInFourSteps,
    rowHeader: say.step,
    complete: true,
    columns: [
      { id: 'deliverables', label: say.deliverables, note: say.deliverablesNote, ...longText },
      owner,
      {
        id: 'begins',
        needed: true,
        label: say.firstDay,
        note: say.whenItBegins,
        format: 'date',
        mark: {
          when: 'AND(launch_steps.this.begins + launch_steps.this.length - 1 < version_date, launch_steps.this.begins <> "", launch_steps.this.done <> word(yes))',
          as: 'warning',
        },
      },
      {
        id: 'length',
        needed: true,
        label: say.length,
        unit: days,
        note: say.calendarDays,
        format: 'count',
        min: 1,
        max: 3650,
      },
      { id: 'done', label: say.done, note: say.chooseWhenItIsDelivered, format: 'choice', options: [yes, no] },
    ],
    marks: [{ when: 'launch_steps.this.done = word(yes)', as: 'good' }],
    rows: steps.map(({ id, deliverables, owner: person, days: length }, index) => ({
      id,
      label: launchStepNames[id],
      cells: {
        deliverables,
        owner: person,
        begins: exampleDay(
          firstDay,
          steps.slice(0, index).reduce((sum, step) => sum + step.days, 0),
        ),
        length,
        done: no,
      },
    })),
  };
}

/** What the steps of the example take, in days, in their order. */
const stepDays = { concept: 30, development: 90, validation: 45, release: 30 } as const;
export const launchStepIds = ['concept', 'development', 'validation', 'release'] as const;
/** When the launch of each product begins, and when each of its steps was really done; how long they take stands above. */
export function launches(products: readonly Product[], { firstDay, months }: Timeline): InputTableSpec {
  const whole = launchStepIds.reduce((sum, id) => sum + stepDays[id], 0);
  return {
    kind: 'inputTable',
    id: 'launches',
    title: say.launchesByProduct,
    rowHeader: productWord,
    columns: [
      { id: 'begins', label: say.launchBegins, note: say.launchBeginsNote, format: 'date' },
      ...launchStepIds.map((id) => ({
        id,
        label: launchStepNames[id],
        unit: say.reallyDone,
        note: say.reallyDoneNote,
        format: 'date' as const,
      })),
    ],
    rows: products.map(({ name, row, items, example }) => {
      // That of a product that is sold already lay so long before the plan.
      const begins = example.launch < 1 ? Math.round((example.launch - 1) * months * 30.4) - whole : 0;
      return {
        id: row,
        label: name,
        items,
        cells: { begins: exampleDay(firstDay, begins), concept: '', development: '', validation: '', release: '' },
      };
    }),
  };
}

export function gates({ firstDay }: Timeline): InputTableSpec {
  const reviews: readonly { id: keyof typeof gateNames; question: Texts; days: number }[] = [
    { id: 'review_1', question: say.review1Question, days: 30 },
    { id: 'review_2', question: say.review2Question, days: 120 },
    { id: 'review_3', question: say.review3Question, days: 165 },
  ];
  return {
    kind: 'inputTable',
    id: 'gates',
    title: say.launchGates,
    rowHeader: say.marketReview,
    complete: true,
    columns: [
      { id: 'question', label: say.questionToAnswer, note: say.noAnswerNoNextStep, ...longText },
      owner,
      {
        id: 'due',
        needed: true,
        label: say.date,
        note: say.whenItIsDecided,
        format: 'date',
        mark: {
          when: 'AND(gates.this.due < version_date, gates.this.due <> "", gates.this.decision = word(undecided))',
          as: 'warning',
        },
      },
      {
        id: 'decision',
        needed: true,
        label: say.decision,
        note: say.chooseAfterReview,
        format: 'choice',
        options: [decisions.open, decisions.go, decisions.rework, decisions.stop],
      },
    ],
    marks: [{ when: 'gates.this.decision = word(go)', as: 'good' }],
    rows: reviews.map(({ id, question, days: later }) => ({
      id,
      label: gateNames[id],
      cells: { question, owner: owners.product, due: exampleDay(firstDay, later), decision: decisions.open },
    })),
  };
}
