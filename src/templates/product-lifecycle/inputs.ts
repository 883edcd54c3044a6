import type { Texts } from '../../locales/language';
import { timingInputs } from '../building-blocks/flows';
import { authorInputs, toleranceInput } from '../building-blocks/general';
import type { Timeline } from '../building-blocks/timeline';
import { timelineInputs } from '../building-blocks/timeline';
import { choice, factor, periodNumber, yearly } from '../building-blocks/units';
import { discountRateInput } from '../building-blocks/worth';
import type { BlockSpec, InputRowSpec, InputSpec, SheetSpec } from '../spec';
import { yearsIn } from './examples';
import type { DemandModel, Product } from './product';
import { countedPeriods, ofMarket, stageNames, units } from './words';

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
      exitTriggers(timeline),
      whileLeaving,
      matrixLimits,
      ...byPeriod(products, demand, currency),
    ],
  };
}

function general(timeline: Timeline): BlockSpec {
  return {
    kind: 'inputs',
    title: { en: 'General', ru: 'Общее', zh: '基本信息', vi: 'Chung' },
    inputs: [
      ...authorInputs(timeline.firstDay),
      ...timelineInputs(timeline),
      discountRateInput(0.15),
      ...timingInputs,
      toleranceInput,
    ],
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
      id: 'smoothing',
      label: {
        en: 'Sales averaged over',
        ru: 'Усреднение продаж за',
        zh: '销量平均期数',
        vi: 'Lấy trung bình doanh số trong',
      },
      unit: countedPeriods,
      note: {
        en: '1: not averaged. Sales with a season: as many periods as a year has.',
        ru: '1 — без усреднения. При сезонности — столько периодов, сколько в году.',
        zh: '1 表示不平均；有季节性时填一年的期数。',
        vi: '1: không lấy trung bình. Có mùa vụ: bằng số kỳ trong một năm.',
      },
      format: 'count',
      min: 1,
      max: 60,
      example: 1,
    },
    {
      id: 'growth_limit',
      label: {
        en: 'Growth while sales rise by',
        ru: 'Рост, пока продажи растут на',
        zh: '成长期升幅起点',
        vi: 'Tăng trưởng khi tăng từ',
      },
      unit: ofTypicalChange,
      note: {
        en: 'Typical: the root mean square of the product’s changes so far.',
        ru: 'Типичное — среднее квадратичное изменений продукта на сегодня.',
        zh: '典型变化为该产品迄今每期变化的均方根。',
        vi: 'Điển hình: căn bậc hai trung bình bình phương các thay đổi đến nay.',
      },
      format: 'percent',
      max: 10,
      example: 0.5,
    },
    {
      id: 'decline_limit',
      label: {
        en: 'Decline from a fall of',
        ru: 'Спад — при падении на',
        zh: '衰退期降幅起点',
        vi: 'Suy thoái khi giảm từ',
      },
      unit: ofTypicalChange,
      note: {
        en: 'Below the highest sales so far. Between the two limits the stage stays.',
        ru: 'От максимума на сегодня. Между двумя границами стадия не меняется.',
        zh: '相对迄今最高销量。介于两界限之间阶段不变。',
        vi: 'So với mức cao nhất đến nay. Giữa hai ngưỡng giai đoạn giữ nguyên.',
      },
      format: 'percent',
      max: 10,
      example: 0.5,
    },
    {
      id: 'least_move',
      label: {
        en: 'Least move that counts',
        ru: 'Наименьшее заметное движение',
        zh: '最小有效变动',
        vi: 'Biến động tối thiểu được tính',
      },
      unit: { en: '% of highest sales', ru: '% максимума продаж', zh: '占最高销量 %', vi: '% mức cao nhất' },
      note: {
        en: 'Sales that have moved less have neither taken off nor fallen.',
        ru: 'Если продажи сдвинулись меньше, они ещё не пошли вверх и не упали.',
        zh: '变动小于此值，既不算起飞也不算下滑。',
        vi: 'Biến động ít hơn thì chưa cất cánh cũng chưa giảm.',
      },
      format: 'percent',
      max: 0.5,
      example: 0.05,
    },
    {
      id: 'without_high',
      label: {
        en: 'Decline after no new high for',
        ru: 'Спад — без нового максимума',
        zh: '未创新高达此期数才算衰退',
        vi: 'Suy thoái khi không có đỉnh mới trong',
      },
      unit: countedPeriods,
      note: {
        en: 'So that one weaker period is no decline.',
        ru: 'Чтобы один слабый период не стал спадом.',
        zh: '避免单期走弱被误判为衰退。',
        vi: 'Để một kỳ yếu không bị coi là suy thoái.',
      },
      format: 'count',
      min: 1,
      max: 60,
      example: 2,
    },
  ],
};

const exitTriggers = ({ unit }: Timeline): BlockSpec => ({
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
      id: 'exit_growth_yearly',
      label: {
        en: 'Growth of sales below',
        ru: 'Рост продаж ниже',
        zh: '销量增长低于',
        vi: 'Tăng trưởng doanh số dưới',
      },
      unit: yearly,
      note: {
        en: 'Compared at the pace of one period; below zero sales fall.',
        ru: 'Сравнивается темп одного периода; меньше нуля — продажи падают.',
        zh: '折算为每期增速比较，为负表示下降。',
        vi: 'So theo nhịp của một kỳ; số âm là giảm.',
      },
      format: 'percent',
      min: -1,
      max: 10,
      example: -0.2,
    },
    {
      id: 'exit_share',
      label: { en: 'Market share below', ru: 'Доля рынка ниже', zh: '市场份额低于', vi: 'Thị phần dưới' },
      unit: ofMarket,
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
        en: 'Of the three above; none counts while sales rise.',
        ru: 'Из трёх выше; пока продажи растут, они не действуют.',
        zh: '上述三项中的项数；销量上升期间不计。',
        vi: 'Trong ba điều kiện trên; không tính khi doanh số còn tăng.',
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
        en: 'The exit begins in the period after.',
        ru: 'Вывод начинается в следующем периоде.',
        zh: '在其后一期启动退出。',
        vi: 'Rút lui bắt đầu ở kỳ kế tiếp.',
      },
      format: 'count',
      min: 1,
      max: 60,
      example: Math.round(1 / (2 * yearsIn[unit])),
    },
    {
      id: 'exit_stage',
      label: { en: 'Not before stage', ru: 'Не раньше стадии', zh: '不早于阶段', vi: 'Không trước giai đoạn' },
      unit: choice,
      note: {
        en: 'A young or growing product may lose money; that is no reason to leave.',
        ru: 'Молодой или растущий продукт может терять деньги; это не повод уходить.',
        zh: '新品或成长中的产品可以亏损，这不是退出的理由。',
        vi: 'Sản phẩm mới hoặc đang lên có thể lỗ; đó không phải lý do rút lui.',
      },
      format: 'choice',
      options: [stageNames.maturity, stageNames.decline],
      example: stageNames.maturity,
    },
    {
      id: 'exit_age',
      label: {
        en: 'Not before an age of',
        ru: 'Не раньше возраста',
        zh: '不早于上市后',
        vi: 'Không trước tuổi',
      },
      unit: countedPeriods,
      note: {
        en: 'Periods since the launch; a year in the example.',
        ru: 'Периодов с запуска; в примере — год.',
        zh: '上市以来的期数；示例为一年。',
        vi: 'Số kỳ từ khi ra mắt; ví dụ là một năm.',
      },
      format: 'count',
      min: 1,
      max: 240,
      example: Math.round(1 / yearsIn[unit]),
    },
  ] satisfies readonly InputSpec[],
});

const whileLeaving: BlockSpec = {
  kind: 'inputs',
  title: { en: 'Cost while leaving', ru: 'Расходы при выводе', zh: '退出期间成本', vi: 'Chi phí khi rút lui' },
  inputs: [
    {
      id: 'execution_cost',
      label: {
        en: 'Fixed cost during execution',
        ru: 'Постоянные расходы при исполнении',
        zh: '执行期间的固定成本',
        vi: 'Chi phí cố định khi thực hiện',
      },
      unit: { en: '% of fixed cost', ru: '% постоянных', zh: '占固定成本 %', vi: '% chi phí cố định' },
      note: {
        en: 'Until sales end the cost is borne in full; the lengths stand on the Playbook.',
        ru: 'До конца продаж расходы полные; длительности — на листе «Стратегия».',
        zh: '停售前全额承担；各步时长见“策略”表。',
        vi: 'Đến khi ngừng bán chịu đủ chi phí; thời lượng ở trang Chiến lược.',
      },
      format: 'percent',
      example: 0.5,
    },
    {
      id: 'care_cost',
      label: {
        en: 'Fixed cost during after-care',
        ru: 'Постоянные расходы при сопровождении',
        zh: '后续服务期间的固定成本',
        vi: 'Chi phí cố định khi chăm sóc sau',
      },
      unit: { en: '% of fixed cost', ru: '% постоянных', zh: '占固定成本 %', vi: '% chi phí cố định' },
      note: {
        en: 'Afterwards nothing is left of it.',
        ru: 'После него расходов не остаётся.',
        zh: '此后不再发生。',
        vi: 'Sau đó không còn.',
      },
      format: 'percent',
      example: 0.1,
    },
  ],
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
                en: 'Your forecast, from the launch on; change it when price or marketing change.',
                ru: 'Ваш прогноз с запуска; меняйте его вместе с ценой и маркетингом.',
                zh: '上市后的预测；价格或营销变动时请一并修改。',
                vi: 'Dự báo của bạn từ khi ra mắt; đổi cùng với giá và tiếp thị.',
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
          unit: ofMarket,
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
