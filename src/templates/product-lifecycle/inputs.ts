import type { Texts } from '../../locales/language';
import { authorInputs, toleranceInput } from '../building-blocks/general';
import type { Timeline } from '../building-blocks/timeline';
import { timelineInputs } from '../building-blocks/timeline';
import { choice, factor, periodNumber, perPeriodRate, yearly } from '../building-blocks/units';
import { discountRateInput } from '../building-blocks/worth';
import type { BlockSpec, InputRowSpec, InputSpec, SheetSpec } from '../spec';
import type { DemandModel, Product } from './product';
import { countedPeriods, units } from './words';

/** What is typed for the whole portfolio: what to look at, the limits that judge, and what changes by period. */
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
      en: 'What to look at, the limits, and what changes from period to period',
      ru: 'Что показать, пороги и то, что меняется по периодам',
      zh: '查看对象、各项界限以及逐期变化的数据',
      vi: 'Xem gì, các ngưỡng và những gì thay đổi theo từng kỳ',
    },
    blocks: [
      general(timeline),
      view(products, timeline),
      stageLimits,
      exitTriggers,
      matrixLimits,
      ...byPeriod(products, demand, currency),
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
          en: 'The sheet One product is about it.',
          ru: 'О нём лист «Один продукт».',
          zh: '“单个产品”表显示的就是它。',
          vi: 'Trang Một sản phẩm nói về sản phẩm này.',
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
        ru: 'Ниже после пика — спад. Продажи, которые меняются меньше, — зрелость.',
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
        ru: 'Рост — от подъёма на',
        zh: '成长期升幅起点',
        vi: 'Tăng trưởng khi tăng từ',
      },
      unit: ofTypicalChange,
      note: {
        en: 'Typical: the root mean square of the product’s changes per period.',
        ru: 'Типичное — среднее квадратичное изменений продукта за период.',
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
        ru: 'Спад — от падения на',
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
        ru: 'К предыдущему периоду; меньше нуля — продажи падают.',
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
        ru: 'Высокая доля — от',
        zh: '高份额起点',
        vi: 'Thị phần cao từ',
      },
      unit: factor,
      note: {
        en: 'Own share ÷ that of the largest competitor; 1 is as large.',
        ru: 'Своя доля ÷ доля крупнейшего конкурента; 1 — равны.',
        zh: '自身份额 ÷ 最大竞争对手份额，1 表示相等。',
        vi: 'Thị phần của mình ÷ của đối thủ lớn nhất; 1 là bằng nhau.',
      },
      format: 'decimal',
      max: 100,
      example: matrixExample.share,
    },
    {
      id: 'matrix_growth',
      label: { en: 'High growth from', ru: 'Высокий рост — от', zh: '高增长起点', vi: 'Tăng trưởng cao từ' },
      unit: yearly,
      note: {
        en: 'Of the market; 10% is usual.',
        ru: 'Рынка; обычно 10 %.',
        zh: '指市场增长率，通常取 10%。',
        vi: 'Của thị trường; thường là 10%.',
      },
      format: 'percent',
      min: -0.99,
      max: 10,
      example: matrixExample.growth,
    },
  ],
};

function byPeriod(products: readonly Product[], demand: DemandModel, currency: string): readonly BlockSpec[] {
  const rows = (
    id: string,
    note: Texts,
    of: (product: Product) => Pick<InputRowSpec, 'unit' | 'format' | 'example'>,
  ): readonly InputRowSpec[] =>
    products.map((product) => ({
      id: `${id}_${product.number}`,
      label: product.name,
      note,
      items: product.items,
      ...of(product),
    }));
  return [
    ...(demand === 'typed'
      ? [
          {
            kind: 'inputRows' as const,
            title: { en: 'Sales', ru: 'Продажи', zh: '销量', vi: 'Doanh số' },
            rows: rows(
              'sold',
              {
                en: 'Units sold or forecast, from the launch on.',
                ru: 'Продано или прогноз, начиная с запуска.',
                zh: '上市后每期的实际或预测销量。',
                vi: 'Số bán ra hoặc dự báo, từ khi ra mắt.',
              },
              ({ example }) => ({ unit: units, format: 'count', example: example.sales }),
            ),
          },
        ]
      : []),
    {
      kind: 'inputRows',
      title: { en: 'Own market share', ru: 'Своя доля рынка', zh: '自身市场份额', vi: 'Thị phần của mình' },
      rows: rows(
        'share',
        {
          en: 'From market research; of a future period the goal.',
          ru: 'Из исследований рынка; для будущего — цель.',
          zh: '取自市场调研；未来各期填目标值。',
          vi: 'Từ nghiên cứu thị trường; kỳ tương lai: mục tiêu.',
        },
        ({ example }) => ({
          unit: { en: '% of the market', ru: '% рынка', zh: '占市场 %', vi: '% thị trường' },
          format: 'percent',
          example: example.share,
        }),
      ),
    },
    {
      kind: 'inputRows',
      title: { en: 'Fixed cost', ru: 'Постоянные расходы', zh: '固定成本', vi: 'Chi phí cố định' },
      rows: rows(
        'fixed_cost',
        {
          en: 'Team, support, licences: what it costs to keep the product.',
          ru: 'Команда, поддержка, лицензии: во что обходится сам продукт.',
          zh: '团队、支持、许可等维持产品的成本。',
          vi: 'Đội ngũ, hỗ trợ, bản quyền: chi phí để duy trì sản phẩm.',
        },
        ({ example }) => ({ unit: currency, format: 'money', example: example.fixedCost }),
      ),
    },
    {
      kind: 'inputRows',
      title: { en: 'Investment', ru: 'Инвестиции', zh: '投资', vi: 'Đầu tư' },
      rows: rows(
        'investment',
        {
          en: 'Development and equipment, in the period it is paid.',
          ru: 'Разработка и оборудование, в периоде оплаты.',
          zh: '研发与设备投入，记入付款当期。',
          vi: 'Phát triển và thiết bị, ghi vào kỳ chi trả.',
        },
        ({ example }) => ({ unit: currency, format: 'money', example: example.investment }),
      ),
    },
  ];
}
