import type { Texts } from '../../locales/language';
import { authorInputs, toleranceInput } from '../building-blocks/general';
import { choice, days, estimate, per } from '../building-blocks/units';
import type { InputsSpec, InputTableSpec, Item, SheetSpec } from '../spec';
import { linesOf, problemId, productId, type Matrix } from './matrix';
import { inPlace, levels, solved, states } from './words';
import * as say from './inputs.texts';

export const product: Texts = { en: 'Product', ru: 'Продукт', zh: '产品', vi: 'Sản phẩm' };
export const monthly: Texts = { en: 'a month', ru: 'в месяц', zh: '每月', vi: 'mỗi tháng' };

const itemsOf = (index: number): readonly Item[] => [{ question: 'products', number: index + 1 }];

export function productsSheet(matrix: Matrix): SheetSpec {
  return {
    id: 'products_sheet',
    role: 'inputs',
    name: say.products,
    purpose: say.productsSheetPurpose,
    blocks: [productTable(matrix), solves(matrix)],
  };
}

function firstPaid({ products }: Matrix): number {
  return Math.max(
    0,
    products.findIndex(({ price }) => price > 0),
  );
}

/** From free to mentoring, as the products follow each other. */
function levelOf({ products }: Matrix, index: number): Texts {
  const paid = products.slice(0, index + 1).filter(({ price }) => price > 0).length;
  const isFree = (products[index]?.price ?? 0) === 0;
  const isLast = index === products.length - 1 && paid > 2;
  const id = isFree ? 'free' : isLast ? 'mentoring' : paid === 1 ? 'tripwire' : paid === 2 ? 'flagship' : 'next';
  return levels.find((one) => one.id === id)?.label ?? levels[0].label;
}

/** Of three products or more the last is what is thought of next: before and after differ. */
const isPlanned = ({ products }: Matrix, index: number): boolean =>
  products.length > 2 && index === products.length - 1;

/** New customers a month who begin with each of the first products. */
const usualEntries = [1_000, 120, 20];

function productTable(matrix: Matrix): InputTableSpec {
  const { currency, products, averagePrice } = matrix;
  return {
    kind: 'inputTable',
    id: 'products',
    title: say.productsTitle,
    rowHeader: product,
    complete: true,
    columns: [
      {
        id: 'level',
        needed: true,
        label: say.level,
        note: say.choose,
        format: 'choice',
        options: levels.map(({ label }) => label),
      },
      {
        id: 'price',
        needed: true,
        label: say.price,
        unit: per(currency, say.sale),
        note: say.n0IfFree,
        format: 'price',
      },
      { id: 'cost', needed: true, label: say.cost, unit: per(currency, say.sale), note: say.costNote, format: 'price' },
      {
        id: 'state',
        needed: true,
        label: say.state,
        note: say.stateNote,
        format: 'choice',
        options: Object.values(states),
      },
      {
        id: 'entering',
        needed: true,
        label: say.newCustomers,
        unit: monthly,
        note: say.whoBeginWithIt,
        format: 'count',
      },
    ],
    rows: products.map(({ name, price }, index) => ({
      id: productId(index),
      label: name,
      items: itemsOf(index),
      answers: 'products',
      cells: {
        level: levelOf(matrix, index),
        price,
        cost: price > 0 ? estimate(price * 0.25) : estimate(averagePrice * 0.0005),
        state: isPlanned(matrix, index) ? states.planned : states.on_sale,
        entering: usualEntries[index] ?? 0,
      },
    })),
  };
}

/** The last of several problems is nobody's; the others are spread over the products. */
function solvedBy({ products, problems }: Matrix, productIndex: number, problem: number): string {
  if (problem > 0 && problem === problems.length - 1) return solved.no;
  const owner = Math.min(products.length - 1, Math.floor(((problem + 1) * products.length) / problems.length));
  if (productIndex === owner) return solved.full;
  return productIndex === owner - 1 ? solved.part : solved.no;
}

function solves(matrix: Matrix): InputTableSpec {
  return {
    kind: 'inputTable',
    id: 'solves',
    title: say.solvesTitle,
    rowHeader: product,
    complete: true,
    columns: matrix.problems.map((label, index) => ({
      id: problemId(index),
      needed: true,
      label,
      note: say.or,
      items: [{ question: 'problems', number: index + 1 }],
      format: 'choice' as const,
      options: Object.values(solved),
      mark: { when: `solves.this.${problemId(index)} = word(full)`, as: 'good' as const },
    })),
    rows: matrix.products.map(({ name }, at) => ({
      id: productId(at),
      label: name,
      items: itemsOf(at),
      cells: Object.fromEntries(matrix.problems.map((_, index) => [problemId(index), solvedBy(matrix, at, index)])),
    })),
  };
}

interface Link {
  readonly from: number;
  readonly to: number;
  readonly share: number;
  readonly delay: number;
  readonly bonus: number;
  readonly said: number;
}

/** F2: of those who begin at 97 forty in a hundred go on to 499, and of all who began ten to 3000: a quarter of the forty. */
const shares = [0.1, 0.4, 0.25];
const usualDelays = [3, 21, 60];

/** From each product to the next one, and past the first paid one for those who need no trial. */
export function exampleLinks({ products }: Matrix): readonly Link[] {
  const onward = products.slice(1).map((_, index) => ({
    from: index,
    to: index + 1,
    share: shares[index] ?? 0.1,
    delay: usualDelays[index] ?? 90,
    bonus: index === 0 ? 0 : 0.05,
    said: Math.min(index, moments.length - 2),
  }));
  const past =
    products.length > 3 ? [{ from: 0, to: 2, share: 0.01, delay: 7, bonus: 0, said: moments.length - 1 }] : [];
  return [...onward, ...past];
}

const moments: readonly { readonly moment: Texts; readonly who: Texts }[] = [
  { moment: say.momentsMoment, who: say.presenter },
  { moment: say.momentsMoment2, who: say.curator },
  { moment: say.momentsMoment3, who: say.mentor },
  { moment: say.momentsMoment4, who: say.seller },
];

function settings(matrix: Matrix): InputsSpec {
  return {
    kind: 'inputs',
    title: say.aboutMatrix,
    inputs: [
      {
        id: 'path_from',
        label: say.showPathFrom,
        unit: choice,
        note: say.pathFromNote,
        format: 'choice',
        options: { rowsOf: 'products' },
        example: matrix.products[firstPaid(matrix)]?.name ?? '',
      },
      ...authorInputs(matrix.asOf),
      toleranceInput,
    ],
  };
}

export function linksSheet(matrix: Matrix): SheetSpec {
  const examples = exampleLinks(matrix);
  const text = { format: 'text', maxLength: 80, lines: 2 } as const;
  const number = (what: string): string => `SUMPRODUCT((labels(products) = links.this.${what}) * catalogue.number)`;
  const table: InputTableSpec = {
    kind: 'inputTable',
    id: 'links',
    title: say.linksTitle,
    columns: [
      {
        id: 'from',
        label: say.from,
        note: say.whatTheyHave,
        format: 'choice',
        options: { rowsOf: 'products' },
        needed: true,
      },
      {
        id: 'to',
        label: say.to,
        note: say.furtherDownList,
        format: 'choice',
        options: { rowsOf: 'products' },
        needed: true,
        mark: {
          when: `AND(links.this.from <> "", links.this.to <> "", ${number('to')} <= ${number('from')})`,
          as: 'warning',
        },
      },
      { id: 'moment', label: say.momentOfOffer, note: say.whenAndHow, ...text },
      { id: 'who', label: say.whoOffers, note: say.oneRole, format: 'text', maxLength: 30 },
      {
        id: 'share',
        label: say.goOn,
        unit: say.percentOfBuyers,
        note: say.shareNote,
        format: 'percent',
        needed: true,
        mark: {
          when: 'AND(links.this.from <> "", SUMPRODUCT((links.from = links.this.from) * links.share) > 1 + check_tolerance)',
          as: 'warning',
        },
      },
      {
        id: 'delay',
        needed: true,
        label: say.after,
        unit: days,
        note: say.fromPurchaseToPurchase,
        format: 'count',
        max: 3650,
      },
      {
        id: 'bonus',
        needed: true,
        label: say.theirBonus,
        unit: say.percentOfPrice,
        note: say.paidPerSale,
        format: 'percent',
      },
      {
        id: 'state',
        needed: true,
        label: say.state,
        note: say.choose,
        format: 'choice',
        options: [inPlace, states.planned],
      },
    ],
    rows: examples.map(({ from, to, share: part, delay, bonus, said }, index) => ({
      id: `link_${index + 1}`,
      cells: {
        from: matrix.products[from]?.name ?? '',
        to: matrix.products[to]?.name ?? '',
        share: part,
        delay,
        moment: moments[said]?.moment ?? '',
        who: moments[said]?.who ?? '',
        bonus,
        state: isPlanned(matrix, to) ? states.planned : inPlace,
      },
    })),
    blankRows: linesOf(matrix) - examples.length,
  };
  return {
    id: 'links_sheet',
    role: 'inputs',
    name: say.links,
    purpose: say.linksSheetPurpose,
    blocks: [table, settings(matrix)],
  };
}
