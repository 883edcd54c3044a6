import type { Texts } from '../../locales/language';
import { per } from '../building-blocks/units';
import type { Format, Formula, SheetSpec, TableSpec, Words } from '../spec';
import { exampleLinks, product } from './inputs';
import { across, lineIds, productId, type Matrix } from './matrix';
import * as say from './workings.texts';

/**
 * Paths lead onward only, so that every sum along them is of products that stand before: a chain of plain formulas and
 * no inverse of a matrix. Whatever runs from product to product lies along rows.
 */
export function workingsSheet(matrix: Matrix): SheetSpec {
  return {
    id: 'workings',
    role: 'workings',
    name: say.workings,
    purpose: say.workingsPurpose,
    blocks: [
      catalogue(matrix),
      steps(matrix),
      square(matrix, 'direct_now', directTitles.now, say.from, 'percent', (to, at) =>
        at < to ? betweenTwo(at, to, 'share_now') : '0',
      ),
      square(matrix, 'direct', directTitles.plans, say.from, 'percent', (to, at) =>
        at < to ? betweenTwo(at, to, 'share') : '0',
      ),
      square(matrix, 'visits_now', visitsTitles.now, say.bought, 'factor', visit('visits_now', 'direct_now', 'now')),
      square(matrix, 'visits', visitsTitles.plans, say.bought, 'factor', visit('visits', 'direct', 'later')),
      square(matrix, 'paid_now', paidTitles.now, say.from, 'price', (to, at) =>
        at < to ? betweenTwo(at, to, 'bonus_now') : '0',
      ),
      square(matrix, 'paid', paidTitles.plans, say.from, 'price', (to, at) =>
        at < to ? betweenTwo(at, to, 'bonus') : '0',
      ),
      amounts(matrix),
      // Rows are products from which, columns those to which: the best of a row is the best way on.
      square(matrix, 'brings', say.bringsTitle, say.toProduct, 'price', (start, at) =>
        at > start
          ? `direct.${productId(at)}.${productId(start)} * best.value.${productId(at)} - paid.${productId(at)}.${productId(start)}`
          : '0',
      ),
      best(matrix),
      route(matrix),
    ],
  };
}

const directTitles = { now: say.now, plans: say.plans };
const visitsTitles = { now: say.now2, plans: say.plans2 };
const paidTitles = { now: say.now3, plans: say.plans3 };

/** The sum over all links between two products. */
function betweenTwo(start: number, end: number, column: string): Formula {
  const number = (index: number): string => `catalogue.${productId(index)}.number`;
  return `SUMPRODUCT((steps.from = ${number(start)}) * (steps.to = ${number(end)}) * steps.${column})`;
}

/** How often who begins with one product buys another: through each that stands between them. */
const visit =
  (id: string, direct: string, open: string) =>
  (start: number, at: number): Formula => {
    if (at < start) return '0';
    if (at === start) return `catalogue.${productId(at)}.${open}`;
    return `SUMPRODUCT(${across(`${id}.${productId(start)}`, start, at - 1)}, ${across(`${direct}.${productId(at)}`, start, at - 1)})`;
  };

/** Products × products. */
function square(
  { products }: Matrix,
  id: string,
  title: Words,
  rowHeader: Words,
  format: Format,
  formula: (row: number, column: number) => Formula,
): TableSpec {
  return {
    kind: 'table',
    id,
    title,
    rowHeader,
    columns: products.map(({ name }, index) => ({ id: productId(index), label: name, format })),
    rows: products.map(({ name }, row) => ({
      id: productId(row),
      label: name,
      cells: Object.fromEntries(products.map((_, column) => [productId(column), formula(row, column)])),
    })),
  };
}

function catalogue({ products }: Matrix): TableSpec {
  return {
    kind: 'table',
    id: 'catalogue',
    title: say.products,
    rowHeader: product,
    columns: [
      { id: 'number', label: say.no, format: 'count' },
      { id: 'now', label: say.onSale, unit: say.n1IsYes, format: 'count' },
      { id: 'later', label: say.withPlans, unit: say.n1IsYes, format: 'count' },
      { id: 'onward', label: say.goOn, unit: say.percentOfBuyers, format: 'percent' },
      {
        id: 'excess',
        label: say.over100Percent,
        unit: '%',
        format: 'percent',
        mark: { when: 'catalogue.this.excess > check_tolerance', as: 'warning' },
      },
    ],
    rows: products.map(({ name }, index) => {
      const id = productId(index);
      return {
        id,
        label: name,
        cells: {
          number: index === 0 ? '1' : `catalogue.${productId(index - 1)}.number + 1`,
          now: `IF(products.${id}.state = word(on_sale), 1, 0)`,
          later: `IF(products.${id}.state = word(stopped), 0, 1)`,
          onward: `SUM(direct.${id})`,
          excess: `MAX(0, catalogue.${id}.onward - 1)`,
        },
      };
    }),
  };
}

/** Each line of the links in numbers; what leads backwards or nowhere counts for nothing. */
function steps(matrix: Matrix): TableSpec {
  const ids = lineIds(matrix, exampleLinks(matrix).length);
  const each = per(matrix.currency, say.buyer);
  const ofBuyers: Texts = say.percentOfBuyers;
  return {
    kind: 'table',
    id: 'steps',
    title: say.linksInNumbers,
    rowHeader: say.line,
    columns: [
      { id: 'from', label: say.fromNo, format: 'count' },
      { id: 'to', label: say.toNo, format: 'count' },
      { id: 'onward', label: say.onward, unit: say.n1IsYes, format: 'count' },
      { id: 'share_now', label: say.nowLabel, unit: ofBuyers, format: 'percent' },
      { id: 'share', label: say.withPlans, unit: ofBuyers, format: 'percent' },
      { id: 'bonus_now', label: say.bonusNow, unit: each, format: 'price' },
      { id: 'bonus', label: say.bonusWithPlans, unit: each, format: 'price' },
      { id: 'wait', label: say.waiting, unit: say.daysTimesShare, format: 'decimal' },
    ],
    rows: ids.map((id, index) => {
      const own = (column: string): string => `steps.${id}.${column}`;
      const number = (what: string): Formula =>
        `SUMPRODUCT((labels(products) = links.${id}.${what}) * catalogue.number)`;
      const onward = (amount: Formula): Formula => `IF(${own('onward')} = 1, ${amount}, 0)`;
      const bonus = (shareColumn: string): Formula =>
        onward(`${own(shareColumn)} * links.${id}.bonus * INDEX(products.price, ${own('to')})`);
      return {
        id,
        label: { en: `No. ${index + 1})`, ru: `№ ${index + 1})`, zh: `第 ${index + 1} 行`, vi: `Dòng ${index + 1})` },
        cells: {
          from: number('from'),
          to: number('to'),
          onward: `IF(AND(${own('from')} > 0, ${own('to')} > ${own('from')}), 1, 0)`,
          share_now: `IF(AND(${own('onward')} = 1, links.${id}.state = word(in_place)), links.${id}.share * INDEX(catalogue.now, ${own('to')}), 0)`,
          share: onward(`links.${id}.share * INDEX(catalogue.later, ${own('to')})`),
          bonus_now: bonus('share_now'),
          bonus: bonus('share'),
          wait: `${own('share')} * links.${id}.delay`,
        },
      };
    }),
  };
}

function ofProducts(
  { products }: Matrix,
  table: Pick<TableSpec, 'id' | 'title'>,
  rows: readonly {
    readonly id: string;
    readonly label: Words;
    readonly formula: (index: number, id: string) => Formula;
  }[],
  format: Format,
): TableSpec {
  return {
    kind: 'table',
    ...table,
    rowHeader: say.perProduct,
    columns: products.map(({ name }, index) => ({ id: productId(index), label: name, format })),
    rows: rows.map(({ id, label, formula }) => ({
      id,
      label,
      cells: Object.fromEntries(products.map((_, index) => [productId(index), formula(index, productId(index))])),
    })),
  };
}

function amounts(matrix: Matrix): TableSpec {
  const buyers = (row: string, direct: string, open: string) => (index: number, id: string) => {
    const own = `products.${id}.entering * catalogue.${id}.${open}`;
    return index === 0
      ? own
      : `${own} + SUMPRODUCT(${across(`amounts.${row}`, 0, index - 1)}, ${across(`${direct}.${id}`, 0, index - 1)})`;
  };
  return ofProducts(
    matrix,
    { id: 'amounts', title: say.amountsTitle },
    [
      { id: 'price', label: say.price, formula: (_, id) => `products.${id}.price + 0` },
      { id: 'own', label: say.priceLessCost, formula: (_, id) => `products.${id}.price - products.${id}.cost` },
      { id: 'net_now', label: say.netNowLabel, formula: (_, id) => `amounts.own.${id} - SUM(paid_now.${id})` },
      { id: 'net', label: say.netLabel, formula: (_, id) => `amounts.own.${id} - SUM(paid.${id})` },
      {
        id: 'wait',
        label: say.waitLabel,
        formula: (_, id) => `SUMPRODUCT((steps.from = catalogue.${id}.number) * steps.wait)`,
      },
      { id: 'buyers_now', label: say.buyersMonthNow, formula: buyers('buyers_now', 'direct_now', 'now') },
      { id: 'buyers', label: say.buyersMonthWithPlans, formula: buyers('buyers', 'direct', 'later') },
    ],
    'decimal',
  );
}

function best(matrix: Matrix): TableSpec {
  const last = matrix.products.length - 1;
  const onward = (index: number, id: string): Formula => across(`brings.${id}`, index + 1, last);
  return ofProducts(
    matrix,
    { id: 'best', title: say.bestTitle },
    [
      {
        id: 'value',
        label: say.marginAlongIt,
        formula: (index, id) =>
          index === last ? `amounts.own.${id} + 0` : `amounts.own.${id} + MAX(0, ${onward(index, id)})`,
      },
      {
        id: 'next',
        label: say.nextProductNo,
        formula: (index, id) =>
          index === last
            ? '0'
            : `IF(MAX(${onward(index, id)}) > 0, catalogue.${id}.number + MATCH(MAX(${onward(index, id)}), ${onward(index, id)}, 0), 0)`,
      },
    ],
    'decimal',
  );
}

/** Along the best path from the product that was chosen. */
function route(matrix: Matrix): TableSpec {
  const reached = (column: string, index: number, id: string): Formula =>
    `SUMPRODUCT((${across('best.next', 0, index - 1)} = catalogue.${id}.number) * ${across('route.reached', 0, index - 1)} * ${across(`${column}.${id}`, 0, index - 1)})`;
  return ofProducts(
    matrix,
    { id: 'route', title: say.routeTitle },
    [
      {
        id: 'reached',
        label: say.whoBuyIt,
        formula: (index, id) =>
          index === 0
            ? `IF(label(products.${id}) = path_from, catalogue.${id}.later, 0)`
            : `IF(label(products.${id}) = path_from, catalogue.${id}.later, ${reached('direct', index, id)})`,
      },
      { id: 'bonus', label: say.bonusForIt, formula: (index, id) => (index === 0 ? '0' : reached('paid', index, id)) },
    ],
    'factor',
  );
}
