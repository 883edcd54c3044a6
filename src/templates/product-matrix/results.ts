import type { Texts } from '../../locales/language';
import { customer, days, people, per } from '../building-blocks/units';
import type { FigureSpec, Formula, SheetSpec, TableSpec } from '../spec';
import { exampleLinks, monthly, product } from './inputs';
import { across, lineIds, problemId, productId, type Matrix } from './matrix';
import { levels } from './words';

const now: Texts = { en: 'now', ru: 'сейчас', zh: '当前', vi: 'hiện tại' };
const plans: Texts = { en: 'with plans', ru: 'с планами', zh: '含计划', vi: 'có kế hoạch' };
const month = (currency: string): Texts => ({
  en: `${currency} a month`,
  ru: `${currency} в месяц`,
  zh: `${currency}/月`,
  vi: `${currency}/tháng`,
});
const revenue: Texts = { en: 'Revenue', ru: 'Выручка', zh: '收入', vi: 'Doanh thu' };
const margin: Texts = { en: 'Margin', ru: 'Маржа', zh: '毛利', vi: 'Lãi gộp' };

export function matrixSheet(matrix: Matrix): SheetSpec {
  return {
    id: 'matrix',
    role: 'results',
    name: { en: 'Matrix', ru: 'Матрица', zh: '矩阵', vi: 'Ma trận' },
    purpose: {
      en: 'Gaps: problems nobody solves, levels without a product, products to which nothing leads',
      ru: 'Пробелы: нерешённые задачи, уровни без продукта, продукты, куда никто не ведёт',
      zh: '空白点：无人解决的问题、缺产品的层级、无入口的产品',
      vi: 'Chỗ trống: vấn đề chưa ai giải quyết, cấp chưa có sản phẩm, sản phẩm không có lối vào',
    },
    blocks: [
      {
        kind: 'figures',
        title: { en: 'Gaps', ru: 'Пробелы', zh: '空白点', vi: 'Chỗ trống' },
        asTiles: true,
        figures: gaps,
      },
      coverage(matrix),
      ofLevels,
      ofProducts(matrix),
    ],
  };
}

const gaps: readonly FigureSpec[] = [
  {
    id: 'problem_gaps',
    label: {
      en: 'Problems nobody solves',
      ru: 'Нерешённые задачи',
      zh: '无人解决的问题',
      vi: 'Vấn đề chưa ai giải quyết',
    },
    unit: { en: 'problems', ru: 'задач', zh: '个', vi: 'vấn đề' },
    format: 'count',
    formula: 'COUNTIF(coverage.verdict, word(gap))',
    mark: { when: 'problem_gaps > 0', as: 'warning' },
  },
  {
    id: 'level_gaps',
    label: {
      en: 'Levels without a product',
      ru: 'Уровни без продукта',
      zh: '缺产品的层级',
      vi: 'Cấp chưa có sản phẩm',
    },
    unit: { en: 'levels', ru: 'уровней', zh: '个', vi: 'cấp' },
    format: 'count',
    formula: 'COUNTIF(by_level.verdict, word(gap))',
    mark: { when: 'level_gaps > 0', as: 'warning' },
  },
  {
    id: 'idle_products',
    label: {
      en: 'Products that solve nothing',
      ru: 'Продукты без задачи',
      zh: '未解决问题的产品',
      vi: 'Sản phẩm không giải quyết gì',
    },
    unit: { en: 'products', ru: 'продуктов', zh: '个', vi: 'sản phẩm' },
    format: 'count',
    formula: 'COUNTIF(by_product.verdict, word(solves_nothing))',
    mark: { when: 'idle_products > 0', as: 'warning' },
  },
  {
    id: 'cut_off_products',
    label: {
      en: 'Products nothing leads to',
      ru: 'Продукты без входа',
      zh: '无入口的产品',
      vi: 'Sản phẩm không có lối vào',
    },
    unit: { en: 'products', ru: 'продуктов', zh: '个', vi: 'sản phẩm' },
    format: 'count',
    formula: 'COUNTIF(by_product.verdict, word(no_way_in))',
    mark: { when: 'cut_off_products > 0', as: 'warning' },
  },
];

function coverage({ problems }: Matrix): TableSpec {
  return {
    kind: 'table',
    id: 'coverage',
    title: {
      en: 'Problems × levels: how many products solve each, wholly or in part',
      ru: 'Задачи × уровни: сколько продуктов решают задачу целиком или отчасти',
      zh: '问题 × 层级：全部或部分解决该问题的产品数',
      vi: 'Vấn đề × cấp: bao nhiêu sản phẩm giải quyết trọn hoặc một phần',
    },
    rowHeader: { en: 'Problem', ru: 'Задача', zh: '问题', vi: 'Vấn đề' },
    columns: [
      ...levels.map(({ id, label }) => ({
        id,
        label,
        format: 'count' as const,
        mark: { when: `coverage.this.${id} > 0`, as: 'good' as const },
      })),
      {
        id: 'full_now',
        label: { en: 'Solve it now', ru: 'Решают сейчас', zh: '当前可解决', vi: 'Giải quyết hiện tại' },
        format: 'count',
      },
      {
        id: 'full',
        label: { en: 'With plans', ru: 'С планами', zh: '含计划', vi: 'Có kế hoạch' },
        format: 'count',
      },
      {
        id: 'verdict',
        label: { en: 'The problem is', ru: 'Задача', zh: '结论', vi: 'Kết luận' },
        format: 'text',
        mark: { when: 'coverage.this.verdict = word(gap)', as: 'warning' },
      },
    ],
    rows: problems.map((label, index) => {
      const id = problemId(index);
      const sign = (word: string): Formula => `(solves.${id} = word(${word}))`;
      const row = `coverage.${id}`;
      return {
        id,
        label,
        cells: {
          ...Object.fromEntries(
            levels.map((level) => [
              level.id,
              `SUMPRODUCT((products.level = word(${level.id})) * catalogue.later * (${sign('full')} + ${sign('part')}))`,
            ]),
          ),
          full_now: `SUMPRODUCT(catalogue.now * ${sign('full')})`,
          full: `SUMPRODUCT(catalogue.later * ${sign('full')})`,
          verdict: `IF(${row}.full_now > 0, word(covered), IF(${row}.full > 0, word(planned), IF(SUM(${row}.free:${row}.mentoring) > 0, word(in_part), word(gap))))`,
        },
      };
    }),
  };
}

const ofLevels: TableSpec = {
  kind: 'table',
  id: 'by_level',
  title: { en: 'By level', ru: 'По уровням', zh: '按层级', vi: 'Theo cấp' },
  rowHeader: { en: 'Level', ru: 'Уровень', zh: '层级', vi: 'Cấp' },
  columns: [
    {
      id: 'on_sale',
      label: { en: 'On sale', ru: 'Продаётся', zh: '在售', vi: 'Đang bán' },
      unit: { en: 'products', ru: 'продуктов', zh: '个', vi: 'sản phẩm' },
      format: 'count',
    },
    {
      id: 'planned',
      label: { en: 'Planned', ru: 'В планах', zh: '计划中', vi: 'Dự kiến' },
      unit: { en: 'products', ru: 'продуктов', zh: '个', vi: 'sản phẩm' },
      format: 'count',
    },
    {
      id: 'buyers',
      label: { en: 'Buyers', ru: 'Покупатели', zh: '买家', vi: 'Người mua' },
      unit: monthly,
      format: 'decimal',
    },
    {
      id: 'verdict',
      label: { en: 'The level is', ru: 'Уровень', zh: '结论', vi: 'Kết luận' },
      format: 'text',
      mark: { when: 'by_level.this.verdict = word(gap)', as: 'warning' },
    },
  ],
  rows: levels.map(({ id, label }) => ({
    id,
    label,
    cells: {
      on_sale: `SUMPRODUCT((products.level = word(${id})) * catalogue.now)`,
      planned: `SUMPRODUCT((products.level = word(${id})) * (catalogue.later - catalogue.now))`,
      buyers: `SUMPRODUCT((products.level = word(${id})) * by_product.buyers)`,
      verdict: `IF(by_level.${id}.on_sale > 0, word(on_sale), IF(by_level.${id}.planned > 0, word(planned), word(gap)))`,
    },
  })),
};

function ofProducts({ currency, products, problems }: Matrix): TableSpec {
  const last = problems.length - 1;
  return {
    kind: 'table',
    id: 'by_product',
    title: {
      en: 'By product, with plans',
      ru: 'По продуктам, с планами',
      zh: '按产品（含计划）',
      vi: 'Theo sản phẩm, có kế hoạch',
    },
    rowHeader: product,
    columns: [
      {
        id: 'full',
        label: { en: 'Solves', ru: 'Решает', zh: '解决', vi: 'Giải quyết' },
        unit: { en: 'problems', ru: 'задач', zh: '个问题', vi: 'vấn đề' },
        format: 'count',
      },
      {
        id: 'part',
        label: { en: 'In part', ru: 'Отчасти', zh: '部分解决', vi: 'Một phần' },
        unit: { en: 'problems', ru: 'задач', zh: '个问题', vi: 'vấn đề' },
        format: 'count',
      },
      {
        id: 'ways_in',
        label: { en: 'Ways in', ru: 'Входы', zh: '入口', vi: 'Lối vào' },
        unit: { en: 'links', ru: 'переходов', zh: '条链路', vi: 'liên kết' },
        format: 'count',
      },
      {
        id: 'onward',
        label: { en: 'Go on', ru: 'Идут дальше', zh: '继续购买', vi: 'Đi tiếp' },
        unit: { en: '% of buyers', ru: '% покупателей', zh: '占买家 %', vi: '% người mua' },
        format: 'percent',
        mark: { when: 'by_product.this.onward > 1 + check_tolerance', as: 'warning' },
      },
      {
        id: 'buyers',
        label: { en: 'Buyers', ru: 'Покупатели', zh: '买家', vi: 'Người mua' },
        unit: monthly,
        format: 'decimal',
      },
      { id: 'revenue', label: revenue, unit: month(currency), format: 'money', total: 'sum' },
      { id: 'margin', label: margin, unit: month(currency), format: 'money', total: 'sum' },
      {
        id: 'verdict',
        label: { en: 'Its place', ru: 'Его место', zh: '位置', vi: 'Vị trí' },
        format: 'text',
        mark: {
          when: 'OR(by_product.this.verdict = word(solves_nothing), by_product.this.verdict = word(no_way_in))',
          as: 'warning',
        },
      },
    ],
    rows: products.map(({ name }, index) => {
      const id = productId(index);
      const own = (column: string): string => `by_product.${id}.${column}`;
      const count = (sign: string): Formula =>
        `COUNTIF(solves.${id}.${problemId(0)}:solves.${id}.${problemId(last)}, word(${sign}))`;
      return {
        id,
        label: name,
        cells: {
          full: count('full'),
          part: count('part'),
          ways_in: `SUMPRODUCT((steps.to = catalogue.${id}.number) * (steps.share > 0))`,
          onward: `catalogue.${id}.onward + 0`,
          buyers: `amounts.buyers.${id} + 0`,
          revenue: `amounts.buyers.${id} * amounts.price.${id}`,
          margin: `amounts.buyers.${id} * amounts.net.${id}`,
          verdict: `IF(catalogue.${id}.later = 0, word(stopped), IF(${own('full')} + ${own('part')} = 0, word(solves_nothing), IF(AND(${own('ways_in')} = 0, products.${id}.entering = 0), word(no_way_in), IF(${own('onward')} = 0, word(path_ends), word(leads_on)))))`,
        },
      };
    }),
  };
}

export function valueSheet(matrix: Matrix): SheetSpec {
  return {
    id: 'value',
    role: 'results',
    name: { en: 'Customer value', ru: 'Ценность клиента', zh: '客户价值', vi: 'Giá trị khách' },
    purpose: {
      en: 'What a customer brings by the first product, the path that brings most, what each link is worth',
      ru: 'Сколько приносит клиент в зависимости от первого продукта, лучший путь, цена каждого перехода',
      zh: '按首个产品计的客户价值、收益最高的路径、每条链路的价值',
      vi: 'Khách mang lại bao nhiêu theo sản phẩm đầu, lộ trình lãi nhất, giá trị từng liên kết',
    },
    blocks: [
      {
        kind: 'figures',
        title: {
          en: 'Value of a new customer',
          ru: 'Ценность нового клиента',
          zh: '新客户价值',
          vi: 'Giá trị một khách mới',
        },
        asTiles: true,
        figures: headline(matrix),
      },
      beforeAfter(matrix),
      {
        kind: 'chart',
        id: 'value_chart',
        shape: 'column',
        title: {
          en: 'Revenue of a customer by the first product: now and with plans',
          ru: 'Выручка с клиента по первому продукту: сейчас и с планами',
          zh: '按首个产品计的客户收入：当前与含计划',
          vi: 'Doanh thu mỗi khách theo sản phẩm đầu: hiện tại và có kế hoạch',
        },
        over: 'before_after',
        categoryTitle: { en: 'First product', ru: 'Первый продукт', zh: '首个产品', vi: 'Sản phẩm đầu' },
        valueTitle: per(matrix.currency, customer),
        valueFormat: 'money',
        series: [
          { label: { en: 'Now', ru: 'Сейчас', zh: '当前', vi: 'Hiện tại' }, values: 'revenue_now' },
          { label: { en: 'With plans', ru: 'С планами', zh: '含计划', vi: 'Có kế hoạch' }, values: 'revenue' },
        ],
      },
      entry(matrix),
      path(matrix),
      linkEffect(matrix),
    ],
  };
}

function headline({ currency }: Matrix): readonly FigureSpec[] {
  const each = per(currency, customer);
  return [
    {
      id: 'ltv_now',
      label: { en: 'LTV now', ru: 'LTV сейчас', zh: '当前 LTV', vi: 'LTV hiện tại' },
      unit: each,
      format: 'price',
      formula: 'before_after.total.revenue_now',
    },
    {
      id: 'ltv',
      label: { en: 'LTV with plans', ru: 'LTV с планами', zh: '含计划 LTV', vi: 'LTV có kế hoạch' },
      unit: each,
      format: 'price',
      formula: 'before_after.total.revenue',
    },
    {
      id: 'ltv_change',
      label: { en: 'Change of LTV', ru: 'Изменение LTV', zh: 'LTV 变化', vi: 'LTV thay đổi' },
      unit: '%',
      format: 'percent',
      formula: 'before_after.total.change',
    },
    {
      id: 'monthly_revenue',
      label: {
        en: 'Revenue with plans',
        ru: 'Выручка с планами',
        zh: '含计划收入',
        vi: 'Doanh thu có kế hoạch',
      },
      unit: month(currency),
      format: 'money',
      formula: 'by_product.total.revenue',
    },
  ];
}

const change = (row: string, before: string, after: string): Formula =>
  `IF(ISNUMBER(${row}.${before}), IF(${row}.${before} > 0, ${row}.${after} / ${row}.${before} - 1, word(none)), word(none))`;

function beforeAfter({ currency, products }: Matrix): TableSpec {
  const each = per(currency, customer);
  const last = products.length - 1;
  const mean = (column: string, open: string): { readonly formula: Formula } => ({
    formula: `IF(SUMPRODUCT(products.entering, catalogue.${open}) = 0, word(none), SUMPRODUCT(products.entering, before_after.${column}) / SUMPRODUCT(products.entering, catalogue.${open}))`,
  });
  const along = (visits: string, amount: string, index: number): Formula =>
    `SUMPRODUCT(${across(`${visits}.${productId(index)}`, 0, last)}, ${across(`amounts.${amount}`, 0, last)})`;
  return {
    kind: 'table',
    id: 'before_after',
    title: {
      en: 'What a customer brings by the first product, now and with plans (all: weighted by new customers)',
      ru: 'Сколько приносит клиент по первому продукту, сейчас и с планами (итог взвешен по новым клиентам)',
      zh: '按首个产品计的客户价值：当前与含计划（合计按新客户加权）',
      vi: 'Khách mang lại bao nhiêu theo sản phẩm đầu, hiện tại và có kế hoạch (tổng: theo số khách mới)',
    },
    rowHeader: { en: 'First product', ru: 'Первый продукт', zh: '首个产品', vi: 'Sản phẩm đầu' },
    columns: [
      { id: 'revenue_now', label: join(revenue, now), unit: each, format: 'price', total: mean('revenue_now', 'now') },
      { id: 'revenue', label: join(revenue, plans), unit: each, format: 'price', total: mean('revenue', 'later') },
      {
        id: 'change',
        label: { en: 'Change', ru: 'Изменение', zh: '变化', vi: 'Thay đổi' },
        unit: '%',
        format: 'percent',
        total: { formula: change('before_after.total', 'revenue_now', 'revenue') },
      },
      {
        id: 'margin_now',
        label: join(margin, now),
        unit: each,
        format: 'price',
        total: mean('margin_now', 'now'),
        mark: { when: 'before_after.this.margin_now < 0', as: 'warning' },
      },
      {
        id: 'margin',
        label: join(margin, plans),
        unit: each,
        format: 'price',
        total: mean('margin', 'later'),
        mark: { when: 'before_after.this.margin < 0', as: 'warning' },
      },
    ],
    rows: products.map(({ name }, index) => ({
      id: productId(index),
      label: name,
      cells: {
        revenue_now: along('visits_now', 'price', index),
        revenue: along('visits', 'price', index),
        change: change(`before_after.${productId(index)}`, 'revenue_now', 'revenue'),
        margin_now: along('visits_now', 'net_now', index),
        margin: along('visits', 'net', index),
      },
    })),
  };
}

const join = (what: Texts, when: Texts): Texts => ({
  en: `${what.en} ${when.en}`,
  ru: `${what.ru} ${when.ru}`,
  zh: `${what.zh}（${when.zh}）`,
  vi: `${what.vi} ${when.vi}`,
});

function entry({ currency, products }: Matrix): TableSpec {
  const last = products.length - 1;
  const each = per(currency, customer);
  return {
    kind: 'table',
    id: 'entry',
    title: {
      en: 'Where to begin, with plans: the first product of the path that brings most is coloured',
      ru: 'С чего начинать, с планами: выделен первый продукт самого доходного пути',
      zh: '从哪里开始（含计划）：收益最高路径的首个产品已标色',
      vi: 'Bắt đầu từ đâu, có kế hoạch: tô màu sản phẩm đầu của lộ trình lãi nhất',
    },
    rowHeader: { en: 'First product', ru: 'Первый продукт', zh: '首个产品', vi: 'Sản phẩm đầu' },
    columns: [
      {
        id: 'purchases',
        label: { en: 'Purchases', ru: 'Покупок', zh: '购买次数', vi: 'Số lần mua' },
        unit: { en: 'per customer', ru: 'на клиента', zh: '每位客户', vi: 'mỗi khách' },
        format: 'decimal',
      },
      {
        id: 'days',
        label: { en: 'Time of the path', ru: 'Длина пути', zh: '路径时长', vi: 'Thời gian đi' },
        unit: days,
        format: 'decimal',
      },
      {
        id: 'best_margin',
        label: {
          en: 'Margin of the best path',
          ru: 'Маржа лучшего пути',
          zh: '最佳路径毛利',
          vi: 'Lãi gộp lộ trình tốt nhất',
        },
        unit: each,
        format: 'price',
      },
      {
        id: 'best_month',
        label: { en: 'From all who begin', ru: 'Со всех начавших', zh: '全部起始客户', vi: 'Từ mọi người bắt đầu' },
        unit: month(currency),
        format: 'money',
      },
      {
        id: 'next',
        label: { en: 'Lead on to', ru: 'Вести дальше к', zh: '下一步引导至', vi: 'Dẫn tiếp đến' },
        format: 'text',
      },
    ],
    mark: { when: 'AND(entry.this.best_month > 0, entry.this.best_month = MAX(entry.best_month))', as: 'good' },
    rows: products.map(({ name }, index) => {
      const id = productId(index);
      return {
        id,
        label: name,
        cells: {
          purchases: `SUM(${across(`visits.${id}`, 0, last)})`,
          days: `SUMPRODUCT(${across(`visits.${id}`, 0, last)}, ${across('amounts.wait', 0, last)})`,
          best_margin: `best.value.${id} * catalogue.${id}.later`,
          best_month: `entry.${id}.best_margin * products.${id}.entering`,
          next: `IF(best.next.${id} = 0, word(none), INDEX(labels(products), best.next.${id}))`,
        },
      };
    }),
  };
}

function path({ currency, products }: Matrix): TableSpec {
  return {
    kind: 'table',
    id: 'path',
    title: {
      en: 'The best path from the product chosen on Links: 100 customers who begin it',
      ru: 'Лучший путь от выбранного на листе «Переходы»: 100 начавших клиентов',
      zh: '从“链路”表所选产品出发的最佳路径：100 位起始客户',
      vi: 'Lộ trình tốt nhất từ sản phẩm chọn ở trang Liên kết: 100 khách bắt đầu',
    },
    rowHeader: product,
    columns: [
      {
        id: 'buyers',
        label: { en: 'Buyers', ru: 'Покупатели', zh: '买家', vi: 'Người mua' },
        unit: people,
        format: 'decimal',
      },
      { id: 'revenue', label: revenue, unit: currency, format: 'money', total: 'sum' },
      {
        id: 'so_far',
        label: { en: 'Revenue so far', ru: 'Накопленная выручка', zh: '累计收入', vi: 'Doanh thu lũy kế' },
        unit: currency,
        format: 'money',
      },
      { id: 'margin', label: margin, unit: currency, format: 'money', total: 'sum' },
    ],
    mark: { when: 'path.this.buyers > 0', as: 'good' },
    rows: products.map(({ name }, index) => {
      const id = productId(index);
      const own = `path.${id}`;
      return {
        id,
        label: name,
        cells: {
          buyers: `100 * route.reached.${id}`,
          revenue: `${own}.buyers * amounts.price.${id}`,
          so_far: index === 0 ? `${own}.revenue + 0` : `path.${productId(index - 1)}.so_far + ${own}.revenue`,
          margin: `${own}.buyers * amounts.own.${id} - 100 * route.bonus.${id}`,
        },
      };
    }),
  };
}

function linkEffect(matrix: Matrix): TableSpec {
  const { currency, products } = matrix;
  const last = products.length - 1;
  return {
    kind: 'table',
    id: 'link_effect',
    title: {
      en: 'Without a link, so much is lost a month: the dearest is coloured',
      ru: 'Столько теряется в месяц без перехода: самый дорогой выделен',
      zh: '若没有该链路，每月损失多少：损失最大者标色',
      vi: 'Thiếu một liên kết thì mỗi tháng mất bấy nhiêu: tô màu liên kết giá trị nhất',
    },
    rowHeader: { en: 'Line', ru: 'Строка', zh: '行', vi: 'Dòng' },
    columns: [
      { id: 'from', label: { en: 'From', ru: 'От', zh: '起点', vi: 'Từ' }, format: 'text' },
      { id: 'to', label: { en: 'To', ru: 'К', zh: '终点', vi: 'Đến' }, format: 'text' },
      {
        id: 'customers',
        label: { en: 'Take it', ru: 'Проходят', zh: '经过人数', vi: 'Đi qua' },
        unit: { en: 'people a month', ru: 'чел. в месяц', zh: '人/月', vi: 'người/tháng' },
        format: 'decimal',
      },
      {
        id: 'revenue',
        label: { en: 'Revenue lost', ru: 'Потеря выручки', zh: '收入损失', vi: 'Mất doanh thu' },
        unit: month(currency),
        format: 'money',
        mark: {
          when: 'AND(ISNUMBER(link_effect.this.revenue), link_effect.this.revenue > 0, link_effect.this.revenue = MAX(link_effect.revenue))',
          as: 'good',
        },
      },
      {
        id: 'of_all',
        label: { en: 'Of all revenue', ru: 'Доля выручки', zh: '占总收入', vi: 'Trên tổng doanh thu' },
        unit: '%',
        format: 'percent',
      },
      {
        id: 'margin',
        label: { en: 'Margin lost', ru: 'Потеря маржи', zh: '毛利损失', vi: 'Mất lãi gộp' },
        unit: month(currency),
        format: 'money',
        mark: { when: 'AND(ISNUMBER(link_effect.this.margin), link_effect.this.margin < 0)', as: 'warning' },
      },
    ],
    rows: lineIds(matrix, exampleLinks(matrix).length).map((id, index) => {
      const step = (column: string): string => `steps.${id}.${column}`;
      const own = (column: string): string => `link_effect.${id}.${column}`;
      const known = (formula: Formula): Formula => `IF(${step('onward')} = 1, ${formula}, word(none))`;
      const buyers = `INDEX(${across('amounts.buyers', 0, last)}, 1, ${step('from')})`;
      return {
        id,
        label: { en: `No. ${index + 1})`, ru: `№ ${index + 1})`, zh: `第 ${index + 1} 行`, vi: `Dòng ${index + 1})` },
        cells: {
          from: known(`links.${id}.from`),
          to: known(`links.${id}.to`),
          customers: known(`${buyers} * ${step('share')}`),
          // Paths lead onward only: who goes past a link is not changed by it, nor what follows it.
          revenue: known(`${own('customers')} * INDEX(before_after.revenue, ${step('to')})`),
          of_all: known(`IF(by_product.total.revenue = 0, word(none), ${own('revenue')} / by_product.total.revenue)`),
          margin: known(
            `${own('customers')} * INDEX(before_after.margin, ${step('to')}) - ${buyers} * ${step('bonus')}`,
          ),
        },
      };
    }),
  };
}
