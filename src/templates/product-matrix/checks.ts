import type { CheckSpec } from '../spec';
import { productId, type Matrix } from './matrix';
import * as say from './checks.texts';

export function checksOf({ products }: Matrix): readonly CheckSpec[] {
  const last = productId(products.length - 1);
  const entering = 'SUMPRODUCT(products.entering, before_after.';
  return [
    {
      id: 'shares',
      label: say.sharesLabel,
      format: 'percent',
      value: 'SUM(catalogue.excess)',
      otherWay: '0',
      typedIn: ['links.share'],
      scale: '1',
    },
    {
      id: 'onward',
      label: say.onwardLabel,
      format: 'count',
      value: 'SUM(steps.onward)',
      otherWay: 'SUMPRODUCT((links.from <> "") * (links.to <> ""))',
      typedIn: ['from', 'to'].map((end) => ({ id: `links.${end}`, when: 'links.this.from <> ""' })),
      scale: '1',
    },
    {
      id: 'revenue',
      label: say.revenueLabel,
      format: 'money',
      value: 'by_product.total.revenue',
      otherWay: `${entering}revenue)`,
    },
    {
      id: 'margin',
      label: say.marginLabel,
      format: 'money',
      value: 'by_product.total.margin',
      otherWay: `${entering}margin)`,
      scale: 'by_product.total.revenue + SUMPRODUCT(by_product.buyers, products.cost)',
    },
    {
      id: 'path',
      label: say.pathLabel,
      format: 'money',
      value: 'path.total.margin',
      otherWay: `100 * SUMPRODUCT((labels(products) = path_from) * entry.best_margin)`,
      scale: `path.total.revenue + SUMPRODUCT(path.buyers, products.cost)`,
    },
    {
      id: 'so_far',
      label: say.soFarLabel,
      format: 'money',
      value: `path.${last}.so_far`,
      otherWay: 'path.total.revenue',
    },
  ];
}
