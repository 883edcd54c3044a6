import { people, per, person, points, share } from '../building-blocks/units';
import type { BlockSpec, TableSpec, Words } from '../spec';
import { known } from './known';
import type { Funnel } from './questions';

/**
 * RARRA: the five stages in the order in which they are worked on. Work begins with those who stay, and acquisition
 * comes last; referral stands beside the way to revenue. Papp & Petit (2017), "RARRA".
 */
const retention = 3;
const referral = 4;
const order = [retention, 2, referral, 5, 1];

/** Before all else on the sheet of the funnel, for those who asked for it. */
export function retentionFirstBlocks(funnel: Funnel): readonly BlockSpec[] {
  return [
    {
      kind: 'figures',
      title: { en: 'Retention first', ru: 'Сначала удержание', zh: '留存优先', vi: 'Ưu tiên giữ chân' },
      asTiles: true,
      figures: [
        {
          id: 'staying_share',
          label: {
            en: 'Stay, of all who came',
            ru: 'Остались из пришедших',
            zh: '总体留存率',
            vi: 'Ở lại trên tổng số đến',
          },
          unit: share,
          format: 'percent',
          formula: `funnel.stage_${retention}.from_top`,
        },
        {
          id: 'staying_cost',
          label: {
            en: 'Cost of one who stays',
            ru: 'Стоимость оставшегося',
            zh: '单个留存用户成本',
            vi: 'Chi phí mỗi người ở lại',
          },
          unit: per(funnel.currency, person),
          format: 'price',
          formula: `funnel.stage_${retention}.cost`,
        },
        {
          id: 'leaving_spend',
          label: {
            en: 'Spent on those who left',
            ru: 'Потрачено на ушедших',
            zh: '花在流失用户上',
            vi: 'Đã chi cho người rời đi',
          },
          unit: funnel.currency,
          format: 'money',
          formula: known(['staying_share', 'total(spend)'], 'total(spend) * (1 - staying_share)'),
        },
        {
          id: 'next_focus',
          label: { en: 'Work on this next', ru: 'Следующий приоритет', zh: '下一步重点', vi: 'Ưu tiên tiếp theo' },
          unit: {
            en: 'first below its target',
            ru: 'первый, кто ниже цели',
            zh: '首个未达标阶段',
            vi: 'giai đoạn đầu tiên dưới mục tiêu',
          },
          format: 'text',
          formula: 'INDEX(labels(retention_first), MATCH(1, retention_first.queue, 0))',
          mark: { when: 'SUM(retention_first.behind) > 1', as: 'warning' },
        },
      ],
    },
    {
      kind: 'chart',
      id: 'retention_first_chart',
      shape: 'column',
      title: {
        en: 'Conversion into each stage against its target',
        ru: 'Конверсия в каждый этап и её цель',
        zh: '各阶段转化率与目标',
        vi: 'Tỷ lệ vào từng giai đoạn so với mục tiêu',
      },
      over: 'retention_first',
      categoryTitle: { en: 'Stage', ru: 'Этап', zh: '阶段', vi: 'Giai đoạn' },
      valueTitle: { en: 'Conversion', ru: 'Конверсия', zh: '转化率', vi: 'Tỷ lệ chuyển đổi' },
      valueFormat: 'percent',
      series: [
        { label: { en: 'Conversion', ru: 'Конверсия', zh: '转化率', vi: 'Tỷ lệ chuyển đổi' }, values: 'rate' },
        { label: { en: 'Target', ru: 'Цель', zh: '目标', vi: 'Mục tiêu' }, values: 'target' },
      ],
    },
    retentionFirstTable(funnel),
  ];
}

function retentionFirstTable({ stages, currency }: Funnel): TableSpec {
  const none = 'word(none)';
  return {
    kind: 'table',
    id: 'retention_first',
    title: {
      en: 'Stages in the order of RARRA',
      ru: 'Этапы в порядке RARRA',
      zh: '按 RARRA 顺序排列的阶段',
      vi: 'Các giai đoạn theo thứ tự RARRA',
    },
    rowHeader: { en: 'Stage', ru: 'Этап', zh: '阶段', vi: 'Giai đoạn' },
    columns: [
      { id: 'people', label: { en: 'People', ru: 'Люди', zh: '人数', vi: 'Số người' }, unit: people, format: 'count' },
      {
        id: 'rate',
        label: { en: 'Conversion', ru: 'Конверсия', zh: '进入转化率', vi: 'Tỷ lệ' },
        unit: share,
        format: 'percent',
      },
      { id: 'target', label: { en: 'Target', ru: 'Цель', zh: '目标', vi: 'Mục tiêu' }, unit: share, format: 'percent' },
      {
        id: 'gap',
        label: { en: 'Gap', ru: 'Отклонение', zh: '差距', vi: 'Chênh lệch' },
        unit: points,
        format: 'percent',
        mark: { when: 'AND(ISNUMBER(retention_first.this.gap), retention_first.this.gap < 0)', as: 'warning' },
      },
      {
        id: 'gain',
        label: { en: 'Adds value', ru: 'Прирост ценности', zh: '增加价值', vi: 'Thêm giá trị' },
        unit: currency,
        format: 'money',
      },
      {
        id: 'cost',
        label: { en: 'Cost of each', ru: 'Стоимость', zh: '人均成本', vi: 'Chi phí/người' },
        unit: currency,
        format: 'price',
      },
      {
        id: 'behind',
        label: { en: 'To work on', ru: 'Нужна работа', zh: '需改进', vi: 'Cần làm' },
        unit: { en: '1 = yes', ru: '1 = да', zh: '1 = 是', vi: '1 = có' },
        format: 'count',
      },
      {
        id: 'queue',
        label: { en: 'Turn', ru: 'Очередь', zh: '顺序', vi: 'Thứ tự' },
        unit: { en: 'no.', ru: '№', zh: '序号', vi: 'số' },
        format: 'count',
        mark: { when: 'retention_first.this.queue = 1', as: 'warning' },
      },
    ],
    rows: order.map((stage, index) => {
      const own = `retention_first.stage_${stage}`;
      const isBeside = stage === referral;
      const loss = isBeside ? `loops.to_${stage}` : `losses.to_${stage}`;
      const upToHere = order.slice(0, index + 1).map((one) => `retention_first.stage_${one}.behind`);
      // Nobody is converted into acquisition: it is the last to be worked on, and then always.
      const isFirstStage = stage === 1;
      return {
        id: `stage_${stage}`,
        label: stages[stage - 1] ?? '',
        cells: {
          people: `total(people_${stage})`,
          rate: isFirstStage ? none : `${loss}.rate`,
          target: isFirstStage ? none : `${loss}.target`,
          gap: isFirstStage ? none : `${loss}.gap`,
          // What a referral is worth shows in the people who enter by it.
          gain: isFirstStage || isBeside ? none : `${loss}.gain`,
          cost: isBeside ? none : `funnel.stage_${stage}.cost`,
          behind: isFirstStage ? '1' : `IF(ISNUMBER(${own}.gap), IF(${own}.gap < 0, 1, 0), 0)`,
          queue: `IF(${own}.behind = 1, ${upToHere.join(' + ')}, ${none})`,
        },
      };
    }),
  };
}

/** What About says where the stages are others. */
export const noRetentionFirst: Words = {
  en: 'The retention-first view of RARRA needs the five stages acquisition, activation, retention, referral (beside the chain) and revenue; this funnel has others, so the view is left out.',
  ru: 'Представление RARRA «сначала удержание» строится для пяти этапов: привлечение, активация, удержание, рекомендация (вне цепочки), оплата. В этой воронке этапы другие, поэтому его нет.',
  zh: 'RARRA“留存优先”视图需要获客、激活、留存、推荐（旁支）、付费五个阶段；本漏斗的阶段不同，因此不含该视图。',
  vi: 'Góc nhìn RARRA “ưu tiên giữ chân” cần năm giai đoạn: thu hút, kích hoạt, giữ chân, giới thiệu (ngoài chuỗi), trả tiền; phễu này có giai đoạn khác nên không có góc nhìn đó.',
};

export const retentionFirst: Words = {
  en: 'RARRA works on the same five stages in another order: retention, activation, referral, revenue, acquisition. The first that is below its target comes next; buying more people comes last. This order of work is not the bottleneck, which goes by value.',
  ru: 'RARRA работает с теми же пятью этапами в другом порядке: удержание, активация, рекомендация, оплата, привлечение. Первый этап ниже цели — следующий приоритет; покупка новых людей — в последнюю очередь. Эта очерёдность — не узкое место, которое определяется по ценности.',
  zh: 'RARRA 对同样五个阶段换了改进顺序：留存、激活、推荐、付费、获客。首个未达标的阶段优先改进，拉新放在最后。该顺序不同于按价值判定的瓶颈。',
  vi: 'RARRA xử lý cùng năm giai đoạn theo thứ tự khác: giữ chân, kích hoạt, giới thiệu, trả tiền, thu hút. Giai đoạn đầu tiên dưới mục tiêu được làm trước; mua thêm người mới là việc sau cùng. Thứ tự này khác với điểm nghẽn, vốn xét theo giá trị.',
};
