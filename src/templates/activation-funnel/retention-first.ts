import { people, per, person, points, share } from '../building-blocks/units';
import type { BlockSpec, TableSpec, Words } from '../spec';
import { known } from './known';
import type { Funnel } from './questions';
import * as say from './retention-first.texts';

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
      title: say.retentionFirst,
      asTiles: true,
      figures: [
        {
          id: 'staying_share',
          label: say.stayOfAllWhoCame,
          unit: share,
          format: 'percent',
          formula: `funnel.stage_${retention}.from_top`,
        },
        {
          id: 'staying_cost',
          label: say.costOfOneWhoStays,
          unit: per(funnel.currency, person),
          format: 'price',
          formula: `funnel.stage_${retention}.cost`,
        },
        {
          id: 'leaving_spend',
          label: say.spentOnThoseWhoLeft,
          unit: funnel.currency,
          format: 'money',
          formula: known(['staying_share', 'total(spend)'], 'total(spend) * (1 - staying_share)'),
        },
        {
          id: 'next_focus',
          label: say.workOnThisNext,
          unit: say.firstBelowItsTarget,
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
      title: say.retentionFirstChartTitle,
      over: 'retention_first',
      categoryTitle: say.stage,
      valueTitle: say.conversion,
      valueFormat: 'percent',
      series: [
        { label: say.conversion, values: 'rate' },
        { label: say.target, values: 'target' },
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
    title: say.stagesInOrderOfRarra,
    rowHeader: say.stage,
    columns: [
      { id: 'people', label: say.people, unit: people, format: 'count' },
      { id: 'rate', label: say.conversionLabel, unit: share, format: 'percent' },
      { id: 'target', label: say.target, unit: share, format: 'percent' },
      {
        id: 'gap',
        label: say.gap,
        unit: points,
        format: 'percent',
        mark: { when: 'AND(ISNUMBER(retention_first.this.gap), retention_first.this.gap < 0)', as: 'warning' },
      },
      { id: 'gain', label: say.addsValue, unit: currency, format: 'money' },
      { id: 'cost', label: say.costOfEach, unit: currency, format: 'price' },
      { id: 'behind', label: say.toWorkOn, unit: say.n1IsYes, format: 'count' },
      {
        id: 'queue',
        label: say.turn,
        unit: say.no,
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
