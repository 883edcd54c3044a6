import { authorFacts, noNumberWords } from '../building-blocks/general';
import { timelineSpec } from '../building-blocks/timeline';
import type { ModelSpec, Words } from '../spec';
import type { Answers, Template } from '../template';
import { channelsSheet } from './channels';
import { card } from './card';
import { checks } from './checks';
import { typicalAmount } from './example';
import { beforeAfterSheet, improvementSheet, verdictWords } from './improvement';
import { countsSheet, goalWords, targetsSheet } from './inputs';
import { periodsSheet } from './periods';
import { funnelOf, hasRetentionFirst, presets, questions, type Funnel } from './questions';
import { funnelSheet, lossSheet, timeSheet, trendSheet } from './results';
import { noRetentionFirst, retentionFirst, retentionFirstSheet } from './retention-first';

/** The activation funnel: counts by channel and stage → conversions → losses and the bottleneck → what to change. */

const steps: readonly Words[] = [
  {
    en: 'Once: check the stages and type the value of a customer, the target conversions and the days at each stage.',
    ru: 'Один раз: проверьте этапы, введите ценность клиента, целевые конверсии и дни на этапах.',
    zh: '首次：核对阶段，填写单客价值、目标转化率和各阶段天数。',
    vi: 'Lần đầu: kiểm tra các giai đoạn, nhập giá trị một khách, tỷ lệ mục tiêu và số ngày mỗi giai đoạn.',
  },
  {
    en: 'Replace the example counts with your own. Clear the periods that are still to come: a blank cell is a period without data.',
    ru: 'Замените примеры своими данными. Будущие периоды очистите: пустая ячейка — период без данных.',
    zh: '用自己的数据替换示例。清空尚未到来的期次：空白单元格表示尚无数据。',
    vi: 'Thay số ví dụ bằng số của bạn. Xóa trống các kỳ chưa tới: ô trống là kỳ chưa có số liệu.',
  },
  {
    en: 'Every period: type people at each stage and spend by channel. Count each person once, in the period in which they entered.',
    ru: 'Каждый период: вводите людей на этапах и расходы по каналам. Считайте каждого один раз — в периоде, когда он вошёл.',
    zh: '每期：按渠道填写各阶段人数和花费。每人只计一次，记入其进入漏斗的那一期。',
    vi: 'Mỗi kỳ: nhập số người ở từng giai đoạn và chi tiêu theo kênh. Mỗi người tính một lần, vào kỳ họ vào phễu.',
  },
  {
    en: 'Read the funnel: the coloured step is the bottleneck. Compare the last periods alone by changing the periods that the results count.',
    ru: 'Смотрите воронку: выделенный шаг — узкое место. Чтобы увидеть только последние периоды, измените границы результатов.',
    zh: '查看漏斗：标色的一步即瓶颈。修改统计起止期，可只看最近几期。',
    vi: 'Đọc phễu: bước được tô màu là điểm nghẽn. Muốn xem riêng các kỳ gần đây, hãy đổi khoảng kỳ được tính.',
  },
  {
    en: 'Try what better conversions would bring, agree on one step to mend, and set the goal.',
    ru: 'Проверьте, что дадут лучшие конверсии, выберите один шаг для улучшения и задайте цель.',
    zh: '试算提升转化率的收益，确定先改进哪一步，并设定目标。',
    vi: 'Thử xem tăng tỷ lệ mang lại gì, chọn một bước để cải thiện và đặt mục tiêu.',
  },
  {
    en: 'After the improvement, write down the measures before and after it.',
    ru: 'После улучшения запишите показатели до и после.',
    zh: '改进之后，记录前后指标。',
    vi: 'Sau khi cải tiến, ghi lại các chỉ số trước và sau.',
  },
];

const method: readonly Words[] = [
  {
    en: 'A funnel counts only those who passed every stage before; the last stage is the customer. Conversion of a step = people at a stage ÷ people at the stage before.',
    ru: 'На этапе считаются только прошедшие все предыдущие; последний этап — клиент. Конверсия шага = люди на этапе ÷ люди на предыдущем этапе.',
    zh: '每个阶段只统计已通过之前所有阶段的人；最后一个阶段为客户。某步转化率 = 本阶段人数 ÷ 上一阶段人数。',
    vi: 'Mỗi giai đoạn chỉ tính người đã qua mọi giai đoạn trước; giai đoạn cuối là khách hàng. Tỷ lệ của một bước = số người ở giai đoạn ÷ số người ở giai đoạn trước.',
  },
  {
    en: 'Results are of the counted periods together. Where nobody has reached a step yet, its target stands for its conversion in what follows from it.',
    ru: 'Результаты — за все учитываемые периоды вместе. Если до шага ещё никто не дошёл, в дальнейшем расчёте вместо его конверсии берётся цель.',
    zh: '结果为所统计期次的合计。若某一步尚无人到达，后续计算以其目标转化率代替。',
    vi: 'Kết quả gộp các kỳ được tính. Bước nào chưa có ai đến thì dùng tỷ lệ mục tiêu của bước đó để tính tiếp.',
  },
  {
    en: 'Worth of one person = value of a customer × the share of people at that stage who become customers. Lost value = lost people × worth of one person at the stage they did not reach.',
    ru: 'Ценность одного человека = ценность клиента × доля людей этапа, которые станут клиентами. Потерянная ценность = потерянные × ценность одного на этапе, до которого они не дошли.',
    zh: '人均价值 = 单客价值 × 该阶段人员最终成为客户的比例。流失价值 = 流失人数 × 其未到达阶段的人均价值。',
    vi: 'Giá trị mỗi người = giá trị một khách × tỷ lệ người ở giai đoạn đó trở thành khách. Giá trị mất đi = số người mất × giá trị mỗi người ở giai đoạn họ không đến được.',
  },
  {
    en: 'The bottleneck is the step whose target, reached by itself, would add most value: missing points × people before the step × worth of one person after it.',
    ru: 'Узкое место — шаг, достижение цели на котором само по себе добавит больше всего ценности: недостающие пункты × люди перед шагом × ценность одного после него.',
    zh: '瓶颈是单独达标时增值最多的一步：差距百分点 × 该步之前的人数 × 该步之后的人均价值。',
    vi: 'Điểm nghẽn là bước mà riêng việc đạt mục tiêu sẽ thêm nhiều giá trị nhất: số điểm còn thiếu × số người trước bước × giá trị mỗi người sau bước.',
  },
  {
    en: 'CAC = spend ÷ customers. ROMI = (value of the customers − spend) ÷ spend. Cost of one person at a stage = all spend ÷ people who reached it. Refunds and delivery belong in the value of a customer.',
    ru: 'CAC = расходы ÷ клиенты. ROMI = (ценность клиентов − расходы) ÷ расходы. Стоимость одного на этапе = все расходы ÷ дошедшие до этапа. Возвраты и себестоимость учитывайте в ценности клиента.',
    zh: 'CAC = 花费 ÷ 客户数。ROMI =（客户价值 − 花费）÷ 花费。某阶段人均成本 = 全部花费 ÷ 到达该阶段的人数。退款和交付成本应在单客价值中扣除。',
    vi: 'CAC = chi tiêu ÷ số khách. ROMI = (giá trị khách hàng − chi tiêu) ÷ chi tiêu. Chi phí mỗi người ở một giai đoạn = toàn bộ chi tiêu ÷ số người đến được. Hoàn tiền và chi phí cung cấp trừ vào giá trị một khách.',
  },
  {
    en: 'If the buyers among the people of a stage were named beforehand, sellers would be 1 ÷ conversion times as efficient: at 10% ten times.',
    ru: 'Если заранее знать, кто из людей этапа купит, продавцы станут эффективнее в 1 ÷ конверсию раз: при 10 % — в десять раз.',
    zh: '若能事先锁定某阶段中会购买的人，销售效率为原来的 1 ÷ 转化率 倍：转化率 10% 时为十倍。',
    vi: 'Nếu biết trước ai ở một giai đoạn sẽ mua, hiệu suất bán hàng gấp 1 ÷ tỷ lệ chuyển đổi lần: tỷ lệ 10% thì gấp mười lần.',
  },
  {
    en: 'What if adds points to conversions, kept between 0 and 100%, for the same people at the top and the same spend. Back from the goal: people at a stage = people at the next one ÷ the conversion between them; spend = people at the top × cost of one who enters.',
    ru: '«Что если» добавляет пункты к конверсиям в пределах от 0 до 100 % при том же входе и тех же расходах. План от цели: люди на этапе = люди на следующем ÷ конверсия между ними; расходы = люди на входе × стоимость вошедшего.',
    zh: '假设分析在进入人数和花费不变的前提下增减转化率（限于 0 至 100%）。目标倒推：本阶段人数 = 下一阶段人数 ÷ 两者间转化率；花费 = 进入人数 × 单人进入成本。',
    vi: 'Giả định cộng điểm vào tỷ lệ, giữ trong khoảng 0 đến 100%, với cùng số người vào và cùng chi tiêu. Tính ngược: số người ở giai đoạn = số người ở giai đoạn sau ÷ tỷ lệ giữa hai giai đoạn; chi tiêu = số người vào × chi phí mỗi người vào.',
  },
];

function build(answers: Answers): ModelSpec {
  const funnel = funnelOf(answers);
  const results = [
    funnelSheet,
    lossSheet,
    trendSheet,
    timeSheet,
    channelsSheet,
    improvementSheet,
    beforeAfterSheet,
  ].map((sheet) => sheet(funnel));
  return {
    title: funnel.name,
    currency: { code: funnel.currency, typical: typicalAmount(funnel) },
    timeline: timelineSpec(funnel.timeline),
    about: {
      facts: [
        {
          label: { en: 'Kind of funnel', ru: 'Вид воронки', zh: '漏斗类型', vi: 'Loại phễu' },
          formula: 'word(preset)',
        },
        { label: { en: 'Product', ru: 'Продукт', zh: '产品', vi: 'Sản phẩm' }, formula: 'word(product)' },
        ...authorFacts,
        {
          label: {
            en: 'Bottleneck: the step to',
            ru: 'Узкое место: шаг к этапу',
            zh: '瓶颈：进入阶段',
            vi: 'Điểm nghẽn: bước đến',
          },
          formula: 'bottleneck',
        },
      ],
      steps,
      method: [...method, hasRetentionFirst(funnel) ? retentionFirst : noRetentionFirst],
    },
    words: {
      ...goalWords,
      ...verdictWords,
      none: noNumberWords.none,
      no_bottleneck: { en: 'all on target', ru: 'все в цели', zh: '均已达标', vi: 'đều đạt' },
      preset: presetLabel(funnel),
      product: funnel.product,
    },
    sheets: [countsSheet(funnel), targetsSheet(funnel), periodsSheet(funnel), ...withRetentionFirst(funnel, results)],
    checks: { tolerance: 'check_tolerance', rows: checks(funnel) },
  };
}

function presetLabel({ preset }: Funnel): Words {
  return presets.find(({ id }) => id === preset)?.label ?? preset;
}

/** Before all other results for those who asked for it, behind them for the others whose stages allow it. */
function withRetentionFirst(funnel: Funnel, results: ModelSpec['sheets']): ModelSpec['sheets'] {
  if (!hasRetentionFirst(funnel)) return results;
  const sheet = retentionFirstSheet(funnel);
  return funnel.preset === 'rarra' ? [sheet, ...results] : [...results, sheet];
}

export const activationFunnel: Template = {
  id: card.id,
  version: 1,
  name: card.name,
  purpose: card.purpose,
  questions,
  build,
};
