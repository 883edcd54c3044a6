import type { Texts } from '../../locales/language';
import { authorInputs, toleranceInput } from '../building-blocks/general';
import { choice, days, estimate, per } from '../building-blocks/units';
import type { InputsSpec, InputTableSpec, Item, SheetSpec } from '../spec';
import { linesOf, problemId, productId, type Matrix } from './matrix';
import { inPlace, levels, solved, states } from './words';

export const product: Texts = { en: 'Product', ru: 'Продукт', zh: '产品', vi: 'Sản phẩm' };
const sale: Texts = { en: 'sale', ru: 'продажу', zh: '单', vi: 'đơn' };
export const monthly: Texts = { en: 'a month', ru: 'в месяц', zh: '每月', vi: 'mỗi tháng' };

const itemsOf = (index: number): readonly Item[] => [{ question: 'products', number: index + 1 }];

export function productsSheet(matrix: Matrix): SheetSpec {
  return {
    id: 'products_sheet',
    role: 'inputs',
    name: { en: 'Products', ru: 'Продукты', zh: '产品', vi: 'Sản phẩm' },
    purpose: {
      en: 'Level, price, cost and state of each product; which problem it solves',
      ru: 'Уровень, цена, затраты и состояние продуктов; какие задачи они решают',
      zh: '各产品的层级、价格、成本、状态及所解决的问题',
      vi: 'Cấp, giá, chi phí, trạng thái từng sản phẩm; giải quyết vấn đề nào',
    },
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
    title: {
      en: 'Products, in the order in which customers are led on',
      ru: 'Продукты в том порядке, в каком ведут клиента',
      zh: '产品（按引导顺序）',
      vi: 'Sản phẩm, theo thứ tự dẫn dắt khách',
    },
    rowHeader: product,
    columns: [
      {
        id: 'level',
        label: { en: 'Level', ru: 'Уровень', zh: '层级', vi: 'Cấp' },
        note: { en: 'Choose.', ru: 'Выберите.', zh: '请选择。', vi: 'Hãy chọn.' },
        format: 'choice',
        options: levels.map(({ label }) => label),
      },
      {
        id: 'price',
        label: { en: 'Price', ru: 'Цена', zh: '价格', vi: 'Giá' },
        unit: per(currency, sale),
        note: { en: '0 if free.', ru: '0, если бесплатно.', zh: '免费填 0。', vi: '0 nếu miễn phí.' },
        format: 'price',
      },
      {
        id: 'cost',
        label: { en: 'Cost', ru: 'Затраты', zh: '成本', vi: 'Chi phí' },
        unit: per(currency, sale),
        note: {
          en: 'All that one more sale costs.',
          ru: 'Всё, чего стоит ещё одна продажа.',
          zh: '每多卖一单的全部成本。',
          vi: 'Mọi chi phí khi bán thêm một đơn.',
        },
        format: 'price',
      },
      {
        id: 'state',
        label: { en: 'State', ru: 'Состояние', zh: '状态', vi: 'Trạng thái' },
        note: {
          en: 'Planned counts in “with plans” only.',
          ru: '«В планах» — только в расчёте с планами.',
          zh: '“计划中”只计入计划口径。',
          vi: '“Dự kiến” chỉ tính vào phần có kế hoạch.',
        },
        format: 'choice',
        options: Object.values(states),
      },
      {
        id: 'entering',
        label: { en: 'New customers', ru: 'Новые клиенты', zh: '新客户', vi: 'Khách mới' },
        unit: monthly,
        note: {
          en: 'Who begin with it.',
          ru: 'Кто начинает с него.',
          zh: '从该产品开始的人数。',
          vi: 'Bắt đầu từ sản phẩm này.',
        },
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
    title: {
      en: 'Which problem each product solves: ● solves, ○ in part, – does not',
      ru: 'Какую задачу решает продукт: ● решает, ○ отчасти, – нет',
      zh: '各产品解决哪些问题：● 解决，○ 部分解决，– 不解决',
      vi: 'Sản phẩm giải quyết vấn đề nào: ● giải quyết, ○ một phần, – không',
    },
    rowHeader: product,
    columns: matrix.problems.map((label, index) => ({
      id: problemId(index),
      label,
      note: { en: '● ○ or –', ru: '● ○ или –', zh: '● ○ 或 –', vi: '● ○ hoặc –' },
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
  {
    moment: {
      en: 'At the end of the free lesson, price valid for three days',
      ru: 'В конце бесплатного урока, цена действует три дня',
      zh: '体验课结束时，优惠三天有效',
      vi: 'Cuối buổi miễn phí, giá ưu đãi trong ba ngày',
    },
    who: { en: 'Presenter', ru: 'Ведущий', zh: '主讲老师', vi: 'Người dẫn' },
  },
  {
    moment: {
      en: 'After the first finished homework, in a personal message',
      ru: 'После первой сданной работы, личным сообщением',
      zh: '完成首次作业后私信推荐',
      vi: 'Sau bài tập đầu tiên đã nộp, qua tin nhắn riêng',
    },
    who: { en: 'Curator', ru: 'Куратор', zh: '班主任', vi: 'Trợ giảng' },
  },
  {
    moment: {
      en: 'In the last week, at the talk about the diploma project',
      ru: 'В последнюю неделю, на разборе дипломной работы',
      zh: '结业周作品点评时',
      vi: 'Tuần cuối, khi nhận xét đồ án tốt nghiệp',
    },
    who: { en: 'Mentor', ru: 'Наставник', zh: '导师', vi: 'Người hướng dẫn' },
  },
  {
    moment: {
      en: 'To those who ask for the whole programme at once',
      ru: 'Тем, кто сразу просит полную программу',
      zh: '针对直接咨询正价课的学员',
      vi: 'Cho người hỏi ngay toàn bộ chương trình',
    },
    who: { en: 'Seller', ru: 'Менеджер по продажам', zh: '销售顾问', vi: 'Nhân viên tư vấn' },
  },
];

function settings(matrix: Matrix): InputsSpec {
  return {
    kind: 'inputs',
    title: { en: 'About the matrix', ru: 'О матрице', zh: '矩阵信息', vi: 'Về ma trận' },
    inputs: [
      {
        id: 'path_from',
        label: { en: 'Show the path from', ru: 'Показать путь от', zh: '展示路径起点', vi: 'Xem lộ trình từ' },
        unit: choice,
        note: {
          en: 'The first product of the path on the sheet Customer value.',
          ru: 'Первый продукт пути на листе «Ценность клиента».',
          zh: '“客户价值”表所示路径的第一个产品。',
          vi: 'Sản phẩm đầu tiên của lộ trình ở trang Giá trị khách.',
        },
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
    title: {
      en: 'Links: who goes on to what',
      ru: 'Переходы: кто и куда идёт дальше',
      zh: '引导链路：从哪里到哪里',
      vi: 'Liên kết: ai đi tiếp đến đâu',
    },
    columns: [
      {
        id: 'from',
        label: { en: 'From', ru: 'От', zh: '起点', vi: 'Từ' },
        note: { en: 'What they have.', ru: 'Что уже есть.', zh: '已购产品。', vi: 'Đã có gì.' },
        format: 'choice',
        options: { rowsOf: 'products' },
        needed: true,
      },
      {
        id: 'to',
        label: { en: 'To', ru: 'К', zh: '终点', vi: 'Đến' },
        note: {
          en: 'Further down the list.',
          ru: 'Ниже по списку.',
          zh: '列表中更靠后的产品。',
          vi: 'Ở dưới trong danh sách.',
        },
        format: 'choice',
        options: { rowsOf: 'products' },
        needed: true,
        mark: {
          when: `AND(links.this.from <> "", links.this.to <> "", ${number('to')} <= ${number('from')})`,
          as: 'warning',
        },
      },
      {
        id: 'moment',
        label: { en: 'Moment of the offer', ru: 'Момент предложения', zh: '推荐时机', vi: 'Thời điểm mời' },
        note: { en: 'When, and how.', ru: 'Когда и как.', zh: '何时、如何推荐。', vi: 'Khi nào và ra sao.' },
        ...text,
      },
      {
        id: 'who',
        label: { en: 'Who offers', ru: 'Кто предлагает', zh: '推荐人', vi: 'Ai mời' },
        note: { en: 'One role.', ru: 'Одна роль.', zh: '一个岗位。', vi: 'Một vai trò.' },
        format: 'text',
        maxLength: 30,
      },
      {
        id: 'share',
        label: { en: 'Go on', ru: 'Переходят', zh: '转化比例', vi: 'Đi tiếp' },
        unit: { en: '% of buyers', ru: '% покупателей', zh: '占买家 %', vi: '% người mua' },
        note: {
          en: 'Out of one product 100% at most.',
          ru: 'Из одного продукта — не больше 100 %.',
          zh: '同一产品合计不超过 100%。',
          vi: 'Từ một sản phẩm tối đa 100%.',
        },
        format: 'percent',
        needed: true,
        mark: {
          when: 'AND(links.this.from <> "", SUMPRODUCT((links.from = links.this.from) * links.share) > 1 + check_tolerance)',
          as: 'warning',
        },
      },
      {
        id: 'delay',
        label: { en: 'After', ru: 'Через', zh: '间隔', vi: 'Sau' },
        unit: days,
        note: {
          en: 'From purchase to purchase.',
          ru: 'От покупки до покупки.',
          zh: '两次购买之间。',
          vi: 'Giữa hai lần mua.',
        },
        format: 'count',
        max: 3650,
      },
      {
        id: 'bonus',
        label: { en: 'Their bonus', ru: 'Бонус', zh: '提成', vi: 'Thưởng' },
        unit: { en: '% of price', ru: '% цены', zh: '占价格 %', vi: '% giá' },
        note: { en: 'Paid per sale.', ru: 'За каждую продажу.', zh: '每成交一单。', vi: 'Cho mỗi đơn bán được.' },
        format: 'percent',
      },
      {
        id: 'state',
        label: { en: 'State', ru: 'Состояние', zh: '状态', vi: 'Trạng thái' },
        note: { en: 'Choose.', ru: 'Выберите.', zh: '请选择。', vi: 'Hãy chọn.' },
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
    name: { en: 'Links', ru: 'Переходы', zh: '链路', vi: 'Liên kết' },
    purpose: {
      en: 'From product to product: how many go on, when, who offers it',
      ru: 'От продукта к продукту: сколько переходит, когда и кто предлагает',
      zh: '产品之间：多少人继续、何时、由谁推荐',
      vi: 'Từ sản phẩm đến sản phẩm: bao nhiêu người đi tiếp, khi nào, ai mời',
    },
    blocks: [table, settings(matrix)],
  };
}
