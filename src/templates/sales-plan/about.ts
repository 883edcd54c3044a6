import { authorFacts } from '../building-blocks/general';
import type { ModelSpec, Words } from '../spec';
import type { Sale } from './sale';
import * as say from './about.texts';

function paymentsMethod({ isCourse }: Sale): readonly Words[] {
  return [
    say.cashApartMethod,
    isCourse ? say.ordersAlikeTaught : say.ordersAlike,
    say.taxesMethod,
    say.profitAndCashMethod,
  ];
}

export function aboutOf(sale: Sale): ModelSpec['about'] {
  return {
    facts: [{ label: say.scenario, formula: 'scenario' }, ...authorFacts],
    steps: [
      say.aboutOfSteps,
      say.aboutOfSteps2,
      say.aboutOfSteps3,
      say.aboutOfSteps4,
      say.aboutOfSteps5,
      say.aboutOfSteps6,
    ],
    method: [
      say.aboutOfMethod,
      say.aboutOfMethod2,
      say.aboutOfMethod3,
      say.aboutOfMethod4,
      say.aboutOfMethod5,
      say.aboutOfMethod6,
      say.aboutOfMethod7,
      say.aboutOfMethod8,
      ...(sale.paysApart ? paymentsMethod(sale) : [say.aboutOfMethod9]),
      ...(sale.hasStarts ? [say.aboutOfMethod10] : []),
      say.aboutOfMethod11,
    ],
  };
}
