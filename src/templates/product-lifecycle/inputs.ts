import type { Texts } from '../../locales/language';
import { authorInputs, toleranceInput } from '../building-blocks/general';
import type { Timeline } from '../building-blocks/timeline';
import { timelineInputs } from '../building-blocks/timeline';
import { choice, factor, per, periodNumber, perPeriodRate, share, yearly } from '../building-blocks/units';
import { discountRateInput } from '../building-blocks/worth';
import type { BlockSpec, InputSpec, InputTableSpec, SheetSpec } from '../spec';
import type { DemandModel, Product } from './product';
import {
  adopterClasses,
  countedPeriods,
  customers,
  product as productWord,
  stage as stageWord,
  stageIds,
  stageNames,
  unit,
  units,
} from './words';

/** What is typed once: the products, their demand, prices and costs, and the limits that judge them. */

export function inputsSheet(
  products: readonly Product[],
  demand: DemandModel,
  timeline: Timeline,
  currency: string,
): SheetSpec {
  return {
    id: 'inputs',
    role: 'inputs',
    name: { en: 'Inputs', ru: 'Исходные данные', zh: '输入', vi: 'Dữ liệu đầu vào' },
    purpose: {
      en: 'The products, their demand, prices and costs, and the limits',
      ru: 'Продукты, их спрос, цены и затраты, а также пороги',
      zh: '各产品的需求、价格、成本以及各项界限',
      vi: 'Sản phẩm, nhu cầu, giá, chi phí và các ngưỡng',
    },
    blocks: [
      general(timeline),
      view(products, timeline),
      demand === 'diffusion' ? diffusion(products) : typedDemand(products),
      prices(products, currency),
      unitCosts(products, currency),
      marketing(products, currency),
      position(products, timeline),
      classShares,
      stageLimits,
      exitTriggers,
      matrixLimits,
    ],
  };
}

function general(timeline: Timeline): BlockSpec {
  return {
    kind: 'inputs',
    title: { en: 'General', ru: 'Общее', zh: '基本信息', vi: 'Chung' },
    inputs: [...authorInputs(timeline.firstDay), ...timelineInputs(timeline), discountRateInput(0.15), toleranceInput],
  };
}

/** What the results look at. */
function view(products: readonly Product[], { periods }: Timeline): BlockSpec {
  return {
    kind: 'inputs',
    title: { en: 'What to look at', ru: 'Что показать', zh: '查看对象', vi: 'Xem gì' },
    inputs: [
      {
        id: 'chosen_product',
        label: { en: 'Product to look at', ru: 'Продукт для просмотра', zh: '查看的产品', vi: 'Sản phẩm cần xem' },
        unit: choice,
        note: {
          en: 'The sheet Product is about it.',
          ru: 'О нём лист «Продукт».',
          zh: '“单个产品”表显示的就是它。',
          vi: 'Trang Sản phẩm nói về sản phẩm này.',
        },
        format: 'choice',
        options: { rowsOf: 'prices' },
        example: products[0]?.name ?? '',
      },
      {
        id: 'look_period',
        label: { en: 'Period to look at', ru: 'Период для просмотра', zh: '查看的期次', vi: 'Kỳ cần xem' },
        unit: periodNumber,
        note: {
          en: 'The stage, the portfolio matrix and the triggers are shown as of this period.',
          ru: 'Стадия, матрица БКГ и триггеры показаны на этот период.',
          zh: '阶段、波士顿矩阵和触发条件均按该期显示。',
          vi: 'Giai đoạn, ma trận BCG và điều kiện rút lui được hiển thị tại kỳ này.',
        },
        format: 'count',
        min: 1,
        max: periods,
        example: Math.max(1, Math.round(periods * 0.4)),
      },
    ],
  };
}

const launchColumn = {
  id: 'launch',
  label: { en: 'Launch', ru: 'Запуск', zh: '上市期次', vi: 'Kỳ ra mắt' },
  unit: periodNumber,
  note: {
    en: '1 is the first period of the plan; 0, −1 and below lie before it.',
    ru: '1 – первый период плана; 0, −1 и меньше – до его начала.',
    zh: '1 为计划第一期；0、−1 及以下表示计划开始之前。',
    vi: '1 là kỳ đầu của kế hoạch; 0, −1 trở xuống là trước kế hoạch.',
  },
  format: 'count',
  min: -240,
  max: 60,
} as const;
const marketColumn = {
  id: 'market',
  label: { en: 'Market m', ru: 'Рынок m', zh: '市场容量 m', vi: 'Thị trường m' },
  unit: customers,
  note: {
    en: 'All who will ever buy it for the first time.',
    ru: 'Все, кто когда-либо купит впервые.',
    zh: '最终会首次购买的全部客户。',
    vi: 'Tất cả những ai rồi sẽ mua lần đầu.',
  },
  format: 'count',
} as const;
const repeatColumn = {
  id: 'repeat_rate',
  label: { en: 'Repeat purchases', ru: 'Повторные покупки', zh: '复购率', vi: 'Mua lại' },
  unit: perPeriodRate,
  note: {
    en: 'Share of earlier customers who buy again in a period.',
    ru: 'Доля прежних клиентов, которые за период покупают снова.',
    zh: '老客户中每期再次购买的比例。',
    vi: 'Tỷ lệ khách cũ mua lại trong một kỳ.',
  },
  format: 'percent',
} as const;

const demandTitle: Texts = { en: 'Demand', ru: 'Спрос', zh: '需求', vi: 'Nhu cầu' };

function diffusion(products: readonly Product[]): InputTableSpec {
  return {
    kind: 'inputTable',
    id: 'demand',
    title: demandTitle,
    rowHeader: productWord,
    columns: [
      marketColumn,
      {
        id: 'innovation',
        label: { en: 'Innovation p', ru: 'Инновация p', zh: '创新系数 p', vi: 'Đổi mới p' },
        unit: perPeriodRate,
        note: {
          en: 'Share of those left who buy of themselves in a period; often 1–3 % a year.',
          ru: 'Доля оставшихся, которые за период покупают сами; часто 1–3 % в год.',
          zh: '每期自发购买者占未购人群的比例，通常每年 1–3%。',
          vi: 'Tỷ lệ người chưa mua tự mua trong một kỳ; thường 1–3 % mỗi năm.',
        },
        format: 'percent',
      },
      {
        id: 'imitation',
        label: { en: 'Imitation q', ru: 'Имитация q', zh: '模仿系数 q', vi: 'Bắt chước q' },
        unit: perPeriodRate,
        note: {
          en: 'How strongly those who have bought draw others; often 30–50 % a year.',
          ru: 'Насколько купившие увлекают остальных; часто 30–50 % в год.',
          zh: '已购客户带动他人购买的强度，通常每年 30–50%。',
          vi: 'Mức độ người đã mua lôi kéo người khác; thường 30–50 % mỗi năm.',
        },
        format: 'percent',
        max: 5,
      },
      launchColumn,
      repeatColumn,
    ],
    rows: products.map(({ row, name, items, example }) => ({
      id: row,
      label: name,
      items,
      cells: {
        market: example.market,
        innovation: example.innovation,
        imitation: example.imitation,
        launch: example.launch,
        repeat_rate: example.repeatRate,
      },
    })),
  };
}

function typedDemand(products: readonly Product[]): InputTableSpec {
  return {
    kind: 'inputTable',
    id: 'demand',
    title: demandTitle,
    rowHeader: productWord,
    columns: [
      marketColumn,
      launchColumn,
      repeatColumn,
      {
        id: 'customers_before',
        label: { en: 'Customers so far', ru: 'Клиентов на старте', zh: '已有客户', vi: 'Khách đã có' },
        unit: customers,
        note: {
          en: 'Who bought before the plan begins; counts if it is launched already.',
          ru: 'Кто купил до начала плана; учитывается, если продукт уже запущен.',
          zh: '计划开始前已购买的客户，仅对已上市产品有效。',
          vi: 'Số khách đã mua trước kế hoạch; chỉ tính nếu đã ra mắt.',
        },
        format: 'count',
      },
      {
        id: 'sales_before',
        label: { en: 'Sales just before', ru: 'Продажи перед планом', zh: '上一期销量', vi: 'Doanh số kỳ trước' },
        unit: units,
        note: {
          en: 'In the period before the plan; counts if it is launched already.',
          ru: 'За период перед планом; учитывается, если продукт уже запущен.',
          zh: '计划前一期的销量，仅对已上市产品有效。',
          vi: 'Trong kỳ ngay trước kế hoạch; chỉ tính nếu đã ra mắt.',
        },
        format: 'count',
      },
    ],
    rows: products.map(({ row, name, items, example }) => ({
      id: row,
      label: name,
      items,
      cells: {
        market: example.market,
        launch: example.launch,
        repeat_rate: example.repeatRate,
        customers_before: example.customersBefore,
        sales_before: example.salesBefore,
      },
    })),
  };
}

/** A table of its own: what is answered anew replaces the price and nothing else. */
function prices(products: readonly Product[], currency: string): InputTableSpec {
  return {
    kind: 'inputTable',
    id: 'prices',
    title: { en: 'Price', ru: 'Цена', zh: '价格', vi: 'Giá bán' },
    rowHeader: productWord,
    columns: [
      {
        id: 'price',
        label: { en: 'Price', ru: 'Цена', zh: '价格', vi: 'Giá bán' },
        unit: per(currency, unit),
        note: {
          en: 'At the launch, or in the first period if it is launched already.',
          ru: 'При запуске или в первом периоде, если продукт уже запущен.',
          zh: '上市时的价格；已上市产品为第一期价格。',
          vi: 'Khi ra mắt, hoặc ở kỳ đầu nếu đã ra mắt.',
        },
        format: 'price',
      },
    ],
    rows: products.map(({ row, name, items, example }) => ({
      id: row,
      label: name,
      items,
      answers: 'products',
      cells: { price: example.price },
    })),
  };
}

function unitCosts(products: readonly Product[], currency: string): InputTableSpec {
  return {
    kind: 'inputTable',
    id: 'costs',
    title: {
      en: 'How price and unit cost fall',
      ru: 'Как снижаются цена и себестоимость',
      zh: '价格与单位成本的下降',
      vi: 'Giá và giá thành giảm thế nào',
    },
    rowHeader: productWord,
    columns: [
      {
        id: 'erosion',
        label: { en: 'Price erosion', ru: 'Снижение цены', zh: '价格降幅', vi: 'Mức giảm giá' },
        unit: perPeriodRate,
        note: {
          en: 'By which share the price falls in each period; below zero it rises.',
          ru: 'На какую долю цена снижается за период; меньше нуля – растёт.',
          zh: '价格每期下降的比例，为负表示上涨。',
          vi: 'Giá giảm bao nhiêu phần trăm mỗi kỳ; số âm là tăng.',
        },
        format: 'percent',
        min: -0.5,
        max: 0.9,
      },
      {
        id: 'unit_cost',
        label: { en: 'Unit cost', ru: 'Себестоимость', zh: '单位成本', vi: 'Giá thành' },
        unit: per(currency, unit),
        note: {
          en: 'Making and delivering one unit, at the output on the right.',
          ru: 'Изготовить и доставить единицу при выпуске, указанном справа.',
          zh: '在右侧累计产量下，生产并交付一件的成本。',
          vi: 'Làm ra và giao một sản phẩm, tại sản lượng ghi bên phải.',
        },
        format: 'price',
      },
      {
        id: 'experience',
        label: { en: 'At an output of', ru: 'При выпуске', zh: '对应累计产量', vi: 'Tại sản lượng' },
        unit: units,
        note: {
          en: 'Made so far; of a new product its first batch.',
          ru: 'Сколько уже выпущено; для нового – первая партия.',
          zh: '至今累计产量；新产品填首批产量。',
          vi: 'Đã làm ra đến nay; sản phẩm mới: lô đầu tiên.',
        },
        format: 'count',
        min: 1,
      },
      {
        id: 'learning',
        label: { en: 'Learning rate', ru: 'Эффект обучения', zh: '学习率', vi: 'Tỷ lệ học hỏi' },
        unit: share,
        note: {
          en: 'By which share the unit cost falls with every doubling of the output.',
          ru: 'На какую долю падает себестоимость при каждом удвоении выпуска.',
          zh: '累计产量每翻一番，单位成本下降的比例。',
          vi: 'Giá thành giảm bao nhiêu mỗi khi sản lượng lũy kế tăng gấp đôi.',
        },
        format: 'percent',
        max: 0.9,
      },
    ],
    rows: products.map(({ row, name, items, example }) => ({
      id: row,
      label: name,
      items,
      cells: {
        erosion: example.erosion,
        unit_cost: example.unitCost,
        experience: example.experience,
        learning: example.learning,
      },
    })),
  };
}

function marketing(products: readonly Product[], currency: string): InputTableSpec {
  return {
    kind: 'inputTable',
    id: 'marketing',
    title: {
      en: 'Marketing by stage',
      ru: 'Маркетинг по стадиям',
      zh: '各阶段营销投入',
      vi: 'Tiếp thị theo giai đoạn',
    },
    rowHeader: stageWord,
    columns: products.map(({ row, name, items }) => ({
      id: row,
      label: name,
      unit: currency,
      note: {
        en: 'Spent in each period of that stage.',
        ru: 'Расход в каждом периоде этой стадии.',
        zh: '处于该阶段时每期的投入。',
        vi: 'Chi mỗi kỳ khi ở giai đoạn đó.',
      },
      format: 'money',
      items,
    })),
    rows: stageIds.map((stage, index) => ({
      id: stage,
      label: stageNames[stage],
      cells: Object.fromEntries(products.map(({ row, example }) => [row, example.marketing[index] ?? 0])),
    })),
  };
}

function position(products: readonly Product[], { periods }: Timeline): InputTableSpec {
  return {
    kind: 'inputTable',
    id: 'position',
    title: {
      en: 'Market and decisions',
      ru: 'Рынок и решения',
      zh: '市场与决策',
      vi: 'Thị trường và quyết định',
    },
    rowHeader: productWord,
    columns: [
      {
        id: 'competitor',
        label: { en: 'Largest competitor', ru: 'Крупнейший конкурент', zh: '最大竞争对手', vi: 'Đối thủ lớn nhất' },
        unit: { en: '% of the market', ru: '% рынка', zh: '占市场 %', vi: '% thị trường' },
        note: {
          en: 'Its share of the market; your own is typed by period.',
          ru: 'Его доля рынка; своя вводится по периодам.',
          zh: '其市场份额；自身份额按期填写。',
          vi: 'Thị phần của đối thủ; thị phần của mình nhập theo kỳ.',
        },
        format: 'percent',
        min: 0.001,
      },
      {
        id: 'market_growth',
        label: { en: 'Market growth', ru: 'Рост рынка', zh: '市场增长率', vi: 'Tăng trưởng thị trường' },
        unit: yearly,
        note: {
          en: 'Of the whole market, not of your sales.',
          ru: 'Всего рынка, а не ваших продаж.',
          zh: '指整个市场，而非自身销量。',
          vi: 'Của toàn thị trường, không phải của doanh số mình.',
        },
        format: 'percent',
        min: -0.99,
        max: 10,
      },
      {
        id: 'decided_exit',
        label: { en: 'Exit decided', ru: 'Решённый вывод', zh: '已定退出期', vi: 'Rút lui đã quyết' },
        unit: periodNumber,
        note: {
          en: 'For a reason outside the figures: law or strategy. 0: not decided.',
          ru: 'По причине вне цифр: закон или стратегия. 0 – не решено.',
          zh: '因法规或战略等非数字原因；0 表示未决定。',
          vi: 'Vì lý do ngoài con số: pháp luật hoặc chiến lược. 0: chưa quyết.',
        },
        format: 'count',
        max: periods,
      },
    ],
    rows: products.map(({ row, name, items, example }) => ({
      id: row,
      label: name,
      items,
      cells: { competitor: example.competitor, market_growth: example.marketGrowth, decided_exit: 0 },
    })),
  };
}

const classShares: InputTableSpec = {
  kind: 'inputTable',
  id: 'class_shares',
  title: { en: 'Who buys when', ru: 'Кто когда покупает', zh: '采用者类别', vi: 'Ai mua khi nào' },
  rowHeader: { en: 'Class of adopters', ru: 'Группа покупателей', zh: '类别', vi: 'Nhóm khách' },
  columns: [
    {
      id: 'share',
      label: { en: 'Share', ru: 'Доля', zh: '占比', vi: 'Tỷ trọng' },
      unit: { en: '% of the market', ru: '% рынка', zh: '占市场 %', vi: '% thị trường' },
      note: {
        en: 'In the order of buying; the laggards are the rest. Usual shares after Rogers.',
        ru: 'По порядку покупки; отстающие – остаток. Обычные доли по Роджерсу.',
        zh: '按购买先后排列，落后者为其余部分；默认值依罗杰斯。',
        vi: 'Theo thứ tự mua; nhóm lạc hậu là phần còn lại. Tỷ trọng thường dùng của Rogers.',
      },
      format: 'percent',
    },
  ],
  rows: adopterClasses.slice(0, -1).map(({ id, name, share: part }) => ({ id, label: name, cells: { share: part } })),
};

const ofTypicalChange: Texts = {
  en: '% of typical change',
  ru: '% типичного изменения',
  zh: '占典型变化 %',
  vi: '% mức thay đổi điển hình',
};

const stageLimits: BlockSpec = {
  kind: 'inputs',
  title: { en: 'Limits of the stages', ru: 'Границы стадий', zh: '阶段界限', vi: 'Ranh giới giai đoạn' },
  inputs: [
    {
      id: 'introduction_limit',
      label: {
        en: 'Introduction ends at',
        ru: 'Внедрение длится до',
        zh: '导入期结束于',
        vi: 'Giới thiệu kết thúc khi đạt',
      },
      unit: { en: '% of peak sales', ru: '% пика продаж', zh: '占峰值销量 %', vi: '% doanh số đỉnh' },
      note: {
        en: 'Below it after the peak: decline. Sales that move less are mature throughout.',
        ru: 'Ниже после пика – спад. Продажи, которые меняются меньше, – зрелость.',
        zh: '峰值后低于此值为衰退期；波动小于此值则始终为成熟期。',
        vi: 'Sau đỉnh mà thấp hơn: suy thoái. Doanh số dao động ít hơn mức này: bão hòa.',
      },
      format: 'percent',
      max: 0.5,
      example: 0.05,
    },
    {
      id: 'growth_limit',
      label: {
        en: 'Growth from a rise of',
        ru: 'Рост – от подъёма на',
        zh: '成长期升幅起点',
        vi: 'Tăng trưởng khi tăng từ',
      },
      unit: ofTypicalChange,
      note: {
        en: 'Typical: the root mean square of the product’s changes per period.',
        ru: 'Типичное – среднее квадратичное изменений продукта за период.',
        zh: '典型变化为该产品每期变化的均方根。',
        vi: 'Điển hình: căn bậc hai trung bình bình phương các thay đổi mỗi kỳ.',
      },
      format: 'percent',
      max: 10,
      example: 0.5,
    },
    {
      id: 'decline_limit',
      label: {
        en: 'Decline from a fall of',
        ru: 'Спад – от падения на',
        zh: '衰退期降幅起点',
        vi: 'Suy thoái khi giảm từ',
      },
      unit: ofTypicalChange,
      note: {
        en: 'Between the two limits a product is mature.',
        ru: 'Между двумя границами продукт на стадии зрелости.',
        zh: '介于两者之间即为成熟期。',
        vi: 'Giữa hai ngưỡng là giai đoạn bão hòa.',
      },
      format: 'percent',
      max: 10,
      example: 0.5,
    },
  ],
};

const exitTriggers: BlockSpec = {
  kind: 'inputs',
  title: { en: 'Exit triggers', ru: 'Триггеры вывода', zh: '退出触发条件', vi: 'Điều kiện rút lui' },
  inputs: [
    {
      id: 'exit_margin',
      label: { en: 'Margin below', ru: 'Рентабельность ниже', zh: '利润率低于', vi: 'Biên lợi nhuận dưới' },
      unit: { en: '% of revenue', ru: '% выручки', zh: '占收入 %', vi: '% doanh thu' },
      note: {
        en: 'Profit ÷ revenue of a period.',
        ru: 'Прибыль ÷ выручка за период.',
        zh: '当期利润 ÷ 收入。',
        vi: 'Lợi nhuận ÷ doanh thu trong kỳ.',
      },
      format: 'percent',
      min: -10,
      example: 0.05,
    },
    {
      id: 'exit_growth',
      label: {
        en: 'Growth of sales below',
        ru: 'Рост продаж ниже',
        zh: '销量增长低于',
        vi: 'Tăng trưởng doanh số dưới',
      },
      unit: perPeriodRate,
      note: {
        en: 'Against the period before; below zero sales fall.',
        ru: 'К предыдущему периоду; меньше нуля – продажи падают.',
        zh: '与上一期相比，为负表示下降。',
        vi: 'So với kỳ trước; số âm là giảm.',
      },
      format: 'percent',
      min: -1,
      max: 10,
      example: -0.05,
    },
    {
      id: 'exit_share',
      label: { en: 'Market share below', ru: 'Доля рынка ниже', zh: '市场份额低于', vi: 'Thị phần dưới' },
      unit: { en: '% of the market', ru: '% рынка', zh: '占市场 %', vi: '% thị trường' },
      note: {
        en: 'Your own, as typed by period.',
        ru: 'Своя, как введена по периодам.',
        zh: '指按期填写的自身份额。',
        vi: 'Thị phần của mình, nhập theo kỳ.',
      },
      format: 'percent',
      example: 0.05,
    },
    {
      id: 'exit_triggers',
      label: {
        en: 'How many must hold at once',
        ru: 'Сколько должно совпасть',
        zh: '须同时满足的条件数',
        vi: 'Số điều kiện cùng xảy ra',
      },
      unit: { en: 'triggers', ru: 'триггеров', zh: '项', vi: 'điều kiện' },
      note: {
        en: 'Of the three above; the introduction does not count.',
        ru: 'Из трёх выше; стадия внедрения не учитывается.',
        zh: '上述三项中的项数；导入期不计。',
        vi: 'Trong ba điều kiện trên; không tính giai đoạn giới thiệu.',
      },
      format: 'count',
      min: 1,
      max: 3,
      example: 2,
    },
    {
      id: 'exit_periods',
      label: {
        en: 'For how many periods in a row',
        ru: 'Сколько периодов подряд',
        zh: '连续期数',
        vi: 'Số kỳ liên tiếp',
      },
      unit: countedPeriods,
      note: {
        en: 'In the last of them the exit begins.',
        ru: 'В последнем из них начинается вывод.',
        zh: '在其中最后一期启动退出。',
        vi: 'Rút lui bắt đầu ở kỳ cuối cùng trong số đó.',
      },
      format: 'count',
      min: 1,
      max: 60,
      example: 2,
    },
  ] satisfies readonly InputSpec[],
};

/** The example's limits are also where the axes of the chart cross. */
export const matrixExample = { share: 1, growth: 0.1 } as const;

const matrixLimits: BlockSpec = {
  kind: 'inputs',
  title: {
    en: 'Limits of the BCG matrix',
    ru: 'Границы матрицы БКГ',
    zh: '波士顿矩阵界限',
    vi: 'Ngưỡng của ma trận BCG',
  },
  inputs: [
    {
      id: 'matrix_share',
      label: {
        en: 'High share from',
        ru: 'Высокая доля – от',
        zh: '高份额起点',
        vi: 'Thị phần cao từ',
      },
      unit: factor,
      note: {
        en: 'Own share ÷ that of the largest competitor; 1 is as large.',
        ru: 'Своя доля ÷ доля крупнейшего конкурента; 1 – равны.',
        zh: '自身份额 ÷ 最大竞争对手份额，1 表示相等。',
        vi: 'Thị phần của mình ÷ của đối thủ lớn nhất; 1 là bằng nhau.',
      },
      format: 'decimal',
      max: 100,
      example: matrixExample.share,
    },
    {
      id: 'matrix_growth',
      label: { en: 'High growth from', ru: 'Высокий рост – от', zh: '高增长起点', vi: 'Tăng trưởng cao từ' },
      unit: yearly,
      note: {
        en: 'Of the market; 10 % is usual.',
        ru: 'Рынка; обычно 10 %.',
        zh: '指市场增长率，通常取 10%。',
        vi: 'Của thị trường; thường là 10 %.',
      },
      format: 'percent',
      min: -0.99,
      max: 10,
      example: matrixExample.growth,
    },
  ],
};
