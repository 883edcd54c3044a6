import type { Texts } from '../../locales/language';
import { authorInputs, toleranceInput } from '../building-blocks/general';
import { timelineInputs } from '../building-blocks/timeline';
import { periodNumber, share } from '../building-blocks/units';
import type { InputRowSpec, SheetSpec } from '../spec';
import type { Node, Tree } from './tree';

export const yes: Texts = { en: 'yes', ru: 'да', zh: '是', vi: 'có' };
export const no: Texts = { en: 'no', ru: 'нет', zh: '否', vi: 'không' };

/** Lines of the flywheel. */
export const flywheelLines = 6;

export const stages = [
  {
    id: 'introduction',
    label: { en: 'Introduction', ru: 'Внедрение', zh: '导入期', vi: 'Giới thiệu' },
    watch: {
      en: 'Retention by age, who reach the result, what they say',
      ru: 'Удержание по возрасту, дошедшие до результата, отзывы',
      zh: '各期留存、达成结果者、用户反馈',
      vi: 'Giữ chân theo tuổi, người đạt kết quả, phản hồi',
    },
  },
  {
    id: 'growth',
    label: { en: 'Growth', ru: 'Рост', zh: '成长期', vi: 'Tăng trưởng' },
    watch: {
      en: 'New customers, CAC, conversions of the funnel, K',
      ru: 'Новые клиенты, CAC, конверсии воронки, K',
      zh: '新客户、获客成本、漏斗转化率、K 值',
      vi: 'Khách mới, CAC, chuyển đổi của phễu, K',
    },
  },
  {
    id: 'maturity',
    label: { en: 'Maturity', ru: 'Зрелость', zh: '成熟期', vi: 'Bão hòa' },
    watch: {
      en: 'Profit per customer, LTV, repeat sales, share of the market',
      ru: 'Прибыль с клиента, LTV, повторные продажи, доля рынка',
      zh: '单客利润、LTV、复购、市场份额',
      vi: 'Lãi mỗi khách, LTV, mua lại, thị phần',
    },
  },
  {
    id: 'decline',
    label: { en: 'Decline', ru: 'Спад', zh: '衰退期', vi: 'Suy thoái' },
    watch: {
      en: 'Cost per customer, cash, churn, who move to other products',
      ru: 'Затраты на клиента, деньги, отток, переход на другие продукты',
      zh: '单客成本、现金、流失、转向其他产品者',
      vi: 'Chi phí mỗi khách, tiền mặt, rời bỏ, chuyển sang sản phẩm khác',
    },
  },
] as const satisfies readonly { readonly id: string; readonly label: Texts; readonly watch: Texts }[];

const itemsOf = ({ number }: Node) => [{ question: 'nodes', number }];
const rounded = (value: number): number => Number(value.toPrecision(3));

/** Each leaf moves a little from period to period, each at its own pace; shares more slowly. */
function exampleOf({ example, isShare, number }: Node, periods: number): number[] {
  const pace = (isShare ? 0.004 : 0.02) * (1 + (number % 3)) * (number % 4 === 0 ? -0.5 : 1);
  return Array.from({ length: periods }, (_, period) => {
    const value = rounded(example * (1 + pace * (period - periods + 1)));
    return Math.max(0, isShare ? Math.min(1, value) : value);
  });
}

export function valuesSheet({ leaves, timeline }: Tree): SheetSpec {
  return {
    id: 'values_sheet',
    role: 'inputs',
    name: { en: 'Values', ru: 'Значения', zh: '数值', vi: 'Giá trị' },
    purpose: {
      en: 'What was measured, period by period',
      ru: 'Что измерено, период за периодом',
      zh: '逐期实测值',
      vi: 'Giá trị đo được theo từng kỳ',
    },
    blocks: [
      {
        kind: 'inputs',
        title: { en: 'Periods', ru: 'Периоды', zh: '期次', vi: 'Các kỳ' },
        inputs: [
          ...timelineInputs(timeline),
          {
            id: 'now_period',
            label: { en: 'Period of now', ru: 'Текущий период', zh: '当前期', vi: 'Kỳ hiện tại' },
            unit: periodNumber,
            note: {
              en: 'The last period that is filled in: the effects are of it.',
              ru: 'Последний заполненный период; влияния считаются по нему.',
              zh: '最近已填的一期，影响以该期计算。',
              vi: 'Kỳ cuối đã điền; các tác động tính theo kỳ này.',
            },
            format: 'count',
            min: 1,
            max: timeline.periods,
            example: timeline.periods,
          },
          {
            id: 'base_period',
            label: { en: 'Compared with', ru: 'Сравнить с', zh: '对比期', vi: 'So với kỳ' },
            unit: periodNumber,
            note: {
              en: 'What changed since this period is split over the metrics.',
              ru: 'Изменение с этого периода разложено по метрикам.',
              zh: '自该期以来的变化按指标拆分。',
              vi: 'Thay đổi từ kỳ này được chia theo chỉ số.',
            },
            format: 'count',
            min: 1,
            max: timeline.periods,
            example: 1,
          },
          {
            id: 'push',
            label: { en: 'Push tried', ru: 'Пробное улучшение', zh: '试算增幅', vi: 'Mức tăng thử' },
            unit: share,
            note: {
              en: 'Every leaf in turn is made larger by this share.',
              ru: 'Каждая метрика поочерёдно увеличивается на эту долю.',
              zh: '依次将每个叶指标提高这一比例。',
              vi: 'Lần lượt tăng từng chỉ số lá thêm tỷ lệ này.',
            },
            format: 'percent',
            example: 0.1,
          },
        ],
      },
      {
        kind: 'inputRows',
        title: {
          en: 'Leaves of the tree, as measured',
          ru: 'Листья дерева — как измерено',
          zh: '叶指标（实测）',
          vi: 'Các chỉ số lá, theo đo lường',
        },
        rows: leaves.map((leaf): InputRowSpec => ({
          id: leaf.id,
          label: leaf.name,
          unit: leaf.unit,
          note: {
            en: 'Type each period when it is over.',
            ru: 'Вносите после конца каждого периода.',
            zh: '每期结束后填写。',
            vi: 'Nhập sau khi mỗi kỳ kết thúc.',
          },
          format: leaf.isShare ? 'percent' : 'decimal',
          example: exampleOf(leaf, timeline.periods),
          measured: true,
          items: itemsOf(leaf),
        })),
      },
      {
        kind: 'inputs',
        title: { en: 'About the model', ru: 'О модели', zh: '模型信息', vi: 'Về mô hình' },
        inputs: [...authorInputs(timeline.firstDay), toleranceInput],
      },
    ],
  };
}

const owners = {
  en: ['Marketing', 'Product', 'Service'],
  ru: ['Маркетинг', 'Продукт', 'Сервис'],
  zh: ['市场部', '产品部', '服务部'],
  vi: ['Tiếp thị', 'Sản phẩm', 'Dịch vụ'],
};
const ownerOf = (index: number): Texts => ({
  en: owners.en[index % 3] ?? '',
  ru: owners.ru[index % 3] ?? '',
  zh: owners.zh[index % 3] ?? '',
  vi: owners.vi[index % 3] ?? '',
});

const flywheelExample = [
  [
    { en: 'More good results', ru: 'Больше хороших результатов', zh: '更多优秀成果', vi: 'Nhiều kết quả tốt hơn' },
    0.02,
  ],
  [
    {
      en: 'More reviews and cases',
      ru: 'Больше отзывов и кейсов',
      zh: '更多评价与案例',
      vi: 'Nhiều đánh giá và ca điển hình',
    },
    0.01,
  ],
  [{ en: 'More referrals', ru: 'Больше рекомендаций', zh: '更多转介绍', vi: 'Nhiều lời giới thiệu' }, 0.015],
  [
    {
      en: 'Money for a better product',
      ru: 'Деньги на улучшение продукта',
      zh: '投入改进产品',
      vi: 'Tiền để cải tiến sản phẩm',
    },
    0.005,
  ],
] as const satisfies readonly (readonly [Texts, number])[];

export function targetsSheet({ leaves }: Tree): SheetSpec {
  const metric: Texts = { en: 'Metric', ru: 'Метрика', zh: '指标', vi: 'Chỉ số' };
  return {
    id: 'targets_sheet',
    role: 'inputs',
    name: { en: 'Targets', ru: 'Цели', zh: '目标', vi: 'Mục tiêu' },
    purpose: {
      en: 'Targets, owners, stage of life, flywheel',
      ru: 'Цели, ответственные, стадия жизни, маховик',
      zh: '目标、负责人、生命周期阶段、增长飞轮',
      vi: 'Mục tiêu, người phụ trách, giai đoạn, bánh đà',
    },
    blocks: [
      {
        kind: 'inputTable',
        id: 'goals',
        title: { en: 'Targets of the leaves', ru: 'Цели по листьям', zh: '叶指标目标', vi: 'Mục tiêu của chỉ số lá' },
        rowHeader: metric,
        columns: [
          {
            id: 'target',
            label: { en: 'Target', ru: 'Цель', zh: '目标值', vi: 'Mục tiêu' },
            unit: { en: 'as the metric', ru: 'как метрика', zh: '同指标', vi: 'như chỉ số' },
            note: { en: 'Of one period.', ru: 'На один период.', zh: '单期目标。', vi: 'Cho một kỳ.' },
            format: 'decimal',
          },
        ],
        rows: leaves.map((leaf) => ({
          id: leaf.id,
          label: leaf.name,
          items: itemsOf(leaf),
          typed: { format: leaf.isShare ? 'percent' : 'decimal' },
          cells: {
            target: leaf.isShare ? Math.min(1, rounded(leaf.example * 1.1)) : rounded(leaf.example * 1.2),
          },
        })),
      },
      {
        kind: 'inputTable',
        id: 'owners',
        title: { en: 'Who moves them', ru: 'Кто на них влияет', zh: '由谁推动', vi: 'Ai tác động' },
        rowHeader: metric,
        columns: [
          {
            id: 'owner',
            label: { en: 'Owner', ru: 'Ответственный', zh: '负责人', vi: 'Phụ trách' },
            note: {
              en: 'One person or team.',
              ru: 'Человек или команда.',
              zh: '一个人或团队。',
              vi: 'Một người hoặc nhóm.',
            },
            format: 'text',
            maxLength: 40,
          },
          {
            id: 'movable',
            label: { en: 'Team can move it', ru: 'Команда влияет', zh: '团队可推动', vi: 'Nhóm tác động được' },
            note: { en: 'Choose.', ru: 'Выберите.', zh: '请选择。', vi: 'Hãy chọn.' },
            format: 'choice',
            options: [yes, no],
          },
          {
            id: 'can_fall',
            label: { en: 'Can it fall', ru: 'Может упасть', zh: '会下降吗', vi: 'Có thể giảm' },
            note: {
              en: 'No: it only adds up.',
              ru: 'Нет — только копится.',
              zh: '否：只会累加。',
              vi: 'Không: chỉ cộng dồn.',
            },
            format: 'choice',
            options: [yes, no],
          },
        ],
        rows: leaves.map((leaf, index) => ({
          id: leaf.id,
          label: leaf.name,
          items: itemsOf(leaf),
          cells: { owner: ownerOf(index), movable: yes, can_fall: yes },
        })),
      },
      {
        kind: 'inputTable',
        id: 'flywheel',
        title: { en: 'Growth flywheel', ru: 'Маховик роста', zh: '增长飞轮', vi: 'Bánh đà tăng trưởng' },
        rowHeader: { en: 'Line', ru: 'Строка', zh: '行', vi: 'Dòng' },
        columns: [
          {
            id: 'step',
            label: { en: 'Step', ru: 'Звено', zh: '环节', vi: 'Bước' },
            note: { en: 'Feeds the next one.', ru: 'Питает следующее.', zh: '推动下一环节。', vi: 'Nuôi bước sau.' },
            format: 'text',
            maxLength: 40,
          },
          {
            id: 'gain',
            label: { en: 'Gain per turn', ru: 'Прирост за оборот', zh: '每转增益', vi: 'Mức tăng mỗi vòng' },
            unit: share,
            note: { en: 'Below 0: friction.', ru: 'Ниже 0 — трение.', zh: '小于 0 为阻力。', vi: 'Dưới 0: lực cản.' },
            format: 'percent',
            min: -0.99,
            max: 10,
          },
        ],
        rows: Array.from({ length: flywheelLines }, (_, index) => ({
          id: `step_${index + 1}`,
          label: `${index + 1})`,
          cells: flywheelExample[index] ? { step: flywheelExample[index][0], gain: flywheelExample[index][1] } : {},
        })),
      },
      {
        kind: 'inputs',
        title: { en: 'Stage of life', ru: 'Стадия жизни', zh: '生命周期阶段', vi: 'Giai đoạn vòng đời' },
        inputs: [
          {
            id: 'life_stage',
            label: { en: 'The product is in', ru: 'Продукт на стадии', zh: '产品所处阶段', vi: 'Sản phẩm đang ở' },
            unit: { en: 'choice', ru: 'выбор', zh: '选择', vi: 'lựa chọn' },
            note: {
              en: 'The results mark which metrics matter now.',
              ru: 'Результаты отметят, какие метрики важны сейчас.',
              zh: '结果中会标出当前最重要的指标。',
              vi: 'Kết quả đánh dấu chỉ số quan trọng lúc này.',
            },
            format: 'choice',
            options: stages.map(({ label }) => label),
            example: stages[1].label,
          },
        ],
      },
    ],
  };
}
