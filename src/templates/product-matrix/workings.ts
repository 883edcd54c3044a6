import type { Texts } from '../../locales/language';
import { per } from '../building-blocks/units';
import type { Format, Formula, SheetSpec, TableSpec, Words } from '../spec';
import { exampleLinks, product } from './inputs';
import { across, lineIds, productId, type Matrix } from './matrix';

/**
 * Paths lead onward only, so that every sum along them is of products that stand before: a chain of plain formulas and
 * no inverse of a matrix. Whatever runs from product to product lies along rows.
 */
export function workingsSheet(matrix: Matrix): SheetSpec {
  return {
    id: 'workings',
    role: 'workings',
    name: { en: 'Workings', ru: 'Расчёты', zh: '计算', vi: 'Tính toán' },
    purpose: {
      en: 'Links as numbers, who comes from where, the best way on from each product',
      ru: 'Переходы в числах, кто откуда приходит, лучший шаг от каждого продукта',
      zh: '链路的数值化、客户来源、每个产品的最佳下一步',
      vi: 'Liên kết bằng số, ai đến từ đâu, bước tiếp tốt nhất từ mỗi sản phẩm',
    },
    blocks: [
      catalogue(matrix),
      steps(matrix),
      square(matrix, 'direct_now', directTitles.now, from, 'percent', (to, at) =>
        at < to ? betweenTwo(at, to, 'share_now') : '0',
      ),
      square(matrix, 'direct', directTitles.plans, from, 'percent', (to, at) =>
        at < to ? betweenTwo(at, to, 'share') : '0',
      ),
      square(matrix, 'visits_now', visitsTitles.now, bought, 'factor', visit('visits_now', 'direct_now', 'now')),
      square(matrix, 'visits', visitsTitles.plans, bought, 'factor', visit('visits', 'direct', 'later')),
      square(matrix, 'paid_now', paidTitles.now, from, 'price', (to, at) =>
        at < to ? betweenTwo(at, to, 'bonus_now') : '0',
      ),
      square(matrix, 'paid', paidTitles.plans, from, 'price', (to, at) =>
        at < to ? betweenTwo(at, to, 'bonus') : '0',
      ),
      amounts(matrix),
      // Rows are products from which, columns those to which: the best of a row is the best way on.
      square(matrix, 'brings', bringsTitle, toProduct, 'price', (start, at) =>
        at > start
          ? `direct.${productId(at)}.${productId(start)} * best.value.${productId(at)} - paid.${productId(at)}.${productId(start)}`
          : '0',
      ),
      best(matrix),
      route(matrix),
    ],
  };
}

const from: Texts = { en: 'To ↓ from →', ru: 'К ↓ от →', zh: '终点 ↓ 起点 →', vi: 'Đến ↓ từ →' };
const toProduct: Texts = { en: 'From ↓ to →', ru: 'От ↓ к →', zh: '起点 ↓ 终点 →', vi: 'Từ ↓ đến →' };
const bought: Texts = {
  en: 'Begins with ↓ buys →',
  ru: 'Начал с ↓ купит →',
  zh: '始于 ↓ 购买 →',
  vi: 'Bắt đầu ↓ mua →',
};

const directTitles = {
  now: {
    en: 'Share that goes on directly, now',
    ru: 'Доля, которая переходит напрямую, сейчас',
    zh: '直接转化比例（当前）',
    vi: 'Tỷ lệ đi tiếp trực tiếp, hiện tại',
  },
  plans: {
    en: 'Share that goes on directly, with plans',
    ru: 'Доля, которая переходит напрямую, с планами',
    zh: '直接转化比例（含计划）',
    vi: 'Tỷ lệ đi tiếp trực tiếp, có kế hoạch',
  },
};
const visitsTitles = {
  now: {
    en: 'Purchases of a customer by the first product, now',
    ru: 'Покупки клиента в зависимости от первого продукта, сейчас',
    zh: '按首个产品计的人均购买次数（当前）',
    vi: 'Số lần mua của khách theo sản phẩm đầu, hiện tại',
  },
  plans: {
    en: 'Purchases of a customer by the first product, with plans',
    ru: 'Покупки клиента в зависимости от первого продукта, с планами',
    zh: '按首个产品计的人均购买次数（含计划）',
    vi: 'Số lần mua của khách theo sản phẩm đầu, có kế hoạch',
  },
};
const paidTitles = {
  now: {
    en: 'Bonus per buyer of the product before, now',
    ru: 'Бонус на покупателя предыдущего продукта, сейчас',
    zh: '每位上游买家对应的提成（当前）',
    vi: 'Thưởng trên mỗi người mua sản phẩm trước, hiện tại',
  },
  plans: {
    en: 'Bonus per buyer of the product before, with plans',
    ru: 'Бонус на покупателя предыдущего продукта, с планами',
    zh: '每位上游买家对应的提成（含计划）',
    vi: 'Thưởng trên mỗi người mua sản phẩm trước, có kế hoạch',
  },
};
const bringsTitle: Texts = {
  en: 'What each way on brings per buyer: margin along the best path, less the bonus',
  ru: 'Что приносит каждый шаг на покупателя: маржа по лучшему пути за вычетом бонуса',
  zh: '每条去向给每位买家带来的毛利（沿最佳路径，扣除提成）',
  vi: 'Mỗi hướng đi tiếp mang lại bao nhiêu trên một người mua: lãi gộp theo lộ trình tốt nhất, trừ thưởng',
};

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
    title: { en: 'Products', ru: 'Продукты', zh: '产品', vi: 'Sản phẩm' },
    rowHeader: product,
    columns: [
      { id: 'number', label: { en: 'No.', ru: '№', zh: '序号', vi: 'STT' }, format: 'count' },
      {
        id: 'now',
        label: { en: 'On sale', ru: 'Продаётся', zh: '在售', vi: 'Đang bán' },
        unit: { en: '1 = yes', ru: '1 = да', zh: '1 = 是', vi: '1 = có' },
        format: 'count',
      },
      {
        id: 'later',
        label: { en: 'With plans', ru: 'С планами', zh: '含计划', vi: 'Có kế hoạch' },
        unit: { en: '1 = yes', ru: '1 = да', zh: '1 = 是', vi: '1 = có' },
        format: 'count',
      },
      {
        id: 'onward',
        label: { en: 'Go on', ru: 'Идут дальше', zh: '继续购买', vi: 'Đi tiếp' },
        unit: { en: '% of buyers', ru: '% покупателей', zh: '占买家 %', vi: '% người mua' },
        format: 'percent',
      },
      {
        id: 'excess',
        label: { en: 'Over 100%', ru: 'Сверх 100 %', zh: '超出 100%', vi: 'Vượt 100%' },
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
  const each = per(matrix.currency, { en: 'buyer', ru: 'покупателя', zh: '买家', vi: 'người mua' });
  const ofBuyers: Texts = { en: '% of buyers', ru: '% покупателей', zh: '占买家 %', vi: '% người mua' };
  return {
    kind: 'table',
    id: 'steps',
    title: { en: 'Links in numbers', ru: 'Переходы в числах', zh: '链路数值', vi: 'Liên kết bằng số' },
    rowHeader: { en: 'Line', ru: 'Строка', zh: '行', vi: 'Dòng' },
    columns: [
      { id: 'from', label: { en: 'From no.', ru: 'От №', zh: '起点序号', vi: 'Từ số' }, format: 'count' },
      { id: 'to', label: { en: 'To no.', ru: 'К №', zh: '终点序号', vi: 'Đến số' }, format: 'count' },
      {
        id: 'onward',
        label: { en: 'Onward', ru: 'Вперёд', zh: '向前', vi: 'Hướng tới' },
        unit: { en: '1 = yes', ru: '1 = да', zh: '1 = 是', vi: '1 = có' },
        format: 'count',
      },
      {
        id: 'share_now',
        label: { en: 'Now', ru: 'Сейчас', zh: '当前', vi: 'Hiện tại' },
        unit: ofBuyers,
        format: 'percent',
      },
      {
        id: 'share',
        label: { en: 'With plans', ru: 'С планами', zh: '含计划', vi: 'Có kế hoạch' },
        unit: ofBuyers,
        format: 'percent',
      },
      {
        id: 'bonus_now',
        label: { en: 'Bonus now', ru: 'Бонус сейчас', zh: '当前提成', vi: 'Thưởng hiện tại' },
        unit: each,
        format: 'price',
      },
      {
        id: 'bonus',
        label: { en: 'Bonus with plans', ru: 'Бонус с планами', zh: '含计划提成', vi: 'Thưởng có kế hoạch' },
        unit: each,
        format: 'price',
      },
      {
        id: 'wait',
        label: { en: 'Waiting', ru: 'Ожидание', zh: '等待', vi: 'Chờ' },
        unit: {
          en: 'days × share',
          ru: 'дни × доля',
          zh: '天 × 比例',
          vi: 'ngày × tỷ lệ',
        },
        format: 'decimal',
      },
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
    rowHeader: { en: 'Per product', ru: 'По продуктам', zh: '按产品', vi: 'Theo sản phẩm' },
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
    {
      id: 'amounts',
      title: {
        en: 'Amounts of one sale, and buyers a month',
        ru: 'Суммы одной продажи и покупатели в месяц',
        zh: '单笔金额与每月买家数',
        vi: 'Số tiền mỗi đơn và số người mua mỗi tháng',
      },
    },
    [
      {
        id: 'price',
        label: { en: 'Price', ru: 'Цена', zh: '价格', vi: 'Giá' },
        formula: (_, id) => `products.${id}.price + 0`,
      },
      {
        id: 'own',
        label: { en: 'Price − cost', ru: 'Цена − затраты', zh: '价格 − 成本', vi: 'Giá − chi phí' },
        formula: (_, id) => `products.${id}.price - products.${id}.cost`,
      },
      {
        id: 'net_now',
        label: {
          en: 'Less bonuses for going on, now',
          ru: 'За вычетом бонусов за переход, сейчас',
          zh: '扣除后续提成（当前）',
          vi: 'Trừ thưởng đi tiếp, hiện tại',
        },
        formula: (_, id) => `amounts.own.${id} - SUM(paid_now.${id})`,
      },
      {
        id: 'net',
        label: {
          en: 'Less bonuses for going on, with plans',
          ru: 'За вычетом бонусов за переход, с планами',
          zh: '扣除后续提成（含计划）',
          vi: 'Trừ thưởng đi tiếp, có kế hoạch',
        },
        formula: (_, id) => `amounts.own.${id} - SUM(paid.${id})`,
      },
      {
        id: 'wait',
        label: {
          en: 'Days to the next purchase × share',
          ru: 'Дни до следующей покупки × доля',
          zh: '距下次购买天数 × 比例',
          vi: 'Số ngày đến lần mua sau × tỷ lệ',
        },
        formula: (_, id) => `SUMPRODUCT((steps.from = catalogue.${id}.number) * steps.wait)`,
      },
      {
        id: 'buyers_now',
        label: {
          en: 'Buyers a month, now',
          ru: 'Покупатели в месяц, сейчас',
          zh: '每月买家（当前）',
          vi: 'Người mua mỗi tháng, hiện tại',
        },
        formula: buyers('buyers_now', 'direct_now', 'now'),
      },
      {
        id: 'buyers',
        label: {
          en: 'Buyers a month, with plans',
          ru: 'Покупатели в месяц, с планами',
          zh: '每月买家（含计划）',
          vi: 'Người mua mỗi tháng, có kế hoạch',
        },
        formula: buyers('buyers', 'direct', 'later'),
      },
    ],
    'decimal',
  );
}

function best(matrix: Matrix): TableSpec {
  const last = matrix.products.length - 1;
  const onward = (index: number, id: string): Formula => across(`brings.${id}`, index + 1, last);
  return ofProducts(
    matrix,
    {
      id: 'best',
      title: {
        en: 'The best path from each product: follow the way on that brings most, as long as one brings anything',
        ru: 'Лучший путь от каждого продукта: дальше туда, где маржи больше всего, пока она есть',
        zh: '每个产品的最佳路径：始终选择毛利最高的去向，直到不再带来毛利',
        vi: 'Lộ trình tốt nhất từ mỗi sản phẩm: đi hướng lãi nhất, chừng nào còn lãi',
      },
    },
    [
      {
        id: 'value',
        label: { en: 'Margin along it', ru: 'Маржа на нём', zh: '沿途毛利', vi: 'Lãi gộp trên lộ trình' },
        formula: (index, id) =>
          index === last ? `amounts.own.${id} + 0` : `amounts.own.${id} + MAX(0, ${onward(index, id)})`,
      },
      {
        id: 'next',
        label: { en: 'Next product, no.', ru: 'Следующий продукт, №', zh: '下一产品序号', vi: 'Sản phẩm tiếp, số' },
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
    {
      id: 'route',
      title: {
        en: 'Along the path that is shown, per customer who begins it',
        ru: 'По показанному пути, на одного начавшего клиента',
        zh: '沿所示路径（每位起始客户）',
        vi: 'Dọc lộ trình được xem, trên mỗi khách bắt đầu',
      },
    },
    [
      {
        id: 'reached',
        label: { en: 'Who buy it', ru: 'Кто покупает', zh: '购买比例', vi: 'Tỷ lệ mua' },
        formula: (index, id) =>
          index === 0
            ? `IF(label(products.${id}) = path_from, catalogue.${id}.later, 0)`
            : `IF(label(products.${id}) = path_from, catalogue.${id}.later, ${reached('direct', index, id)})`,
      },
      {
        id: 'bonus',
        label: { en: 'Bonus for it', ru: 'Бонус за это', zh: '相应提成', vi: 'Thưởng cho việc đó' },
        formula: (index, id) => (index === 0 ? '0' : reached('paid', index, id)),
      },
    ],
    'factor',
  );
}
