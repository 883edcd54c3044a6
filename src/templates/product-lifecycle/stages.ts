import { flag } from '../building-blocks/units';
import type { RowSpec } from '../spec';
import type { Product } from './product';
import { startOf } from './product';
import { stageUnit } from './start';
import { countedPeriods, units } from './words';

/**
 * The stage of each period as it can be told in it: from the sales so far, one way only. The rule of
 * `PLAN.LIFECYCLE_STAGE(sales, smoothing, "so_far")`, with limits of one's own.
 */
export function stageRows(product: Product): readonly RowSpec[] {
  const k = product.number;
  const before = startOf(product, 'sales_before');
  const knownBefore = `IF(period = 1, ${startOf(product, 'known')}, prev(known_${k}))`;
  return [
    {
      id: `known_${k}`,
      label: {
        en: 'Periods with sales known',
        ru: 'Периодов с начала продаж',
        zh: '已知销售期数',
        vi: 'Số kỳ đã có doanh số',
      },
      unit: countedPeriods,
      note: {
        en: 'From the first sale on; the period before the plan counts too',
        ru: 'С первой продажи; учтён и период перед планом',
        zh: '自首次销售起，含计划前一期',
        vi: 'Từ lần bán đầu; tính cả kỳ trước kế hoạch',
      },
      format: 'count',
      formula: `IF(${knownBefore} + kept_sales_${k} > 0, ${knownBefore} + 1, 0)`,
    },
    {
      id: `level_${k}`,
      label: { en: 'Averaged sales', ru: 'Усреднённые продажи', zh: '平均销量', vi: 'Doanh số trung bình' },
      unit: units,
      note: {
        en: 'Over as many periods as typed, of those known',
        ru: 'За заданное число известных периодов',
        zh: '按设定期数，仅取已知各期',
        vi: 'Theo số kỳ đã nhập, trong các kỳ đã biết',
      },
      format: 'count',
      formula: `(SUMIFS(upto(kept_sales_${k}), upto(period), ">" & period - smoothing) + IF(smoothing > period, ${before}, 0)) / MAX(1, MIN(smoothing, known_${k}))`,
    },
    {
      id: `highest_${k}`,
      label: { en: 'Highest so far', ru: 'Максимум на сегодня', zh: '迄今最高', vi: 'Cao nhất đến nay' },
      unit: units,
      note: {
        en: 'Of the averaged sales; nothing that comes later',
        ru: 'Из усреднённых продаж; будущее не учтено',
        zh: '取自平均销量，不看以后各期',
        vi: 'Trong doanh số trung bình; không nhìn về sau',
      },
      format: 'count',
      formula: `MAX(prev(highest_${k}), level_${k}, 1 * ${before})`,
    },
    {
      id: `lowest_${k}`,
      label: { en: 'Lowest so far', ru: 'Минимум на сегодня', zh: '迄今最低', vi: 'Thấp nhất đến nay' },
      unit: units,
      note: {
        en: 'Since the first sale',
        ru: 'С первой продажи',
        zh: '自首次销售起',
        vi: 'Từ lần bán đầu',
      },
      format: 'count',
      formula: `IF(known_${k} <= 1, level_${k}, MIN(level_${k}, IF(period = 1, ${before}, prev(lowest_${k}))))`,
    },
    {
      id: `since_high_${k}`,
      label: {
        en: 'Periods since the highest',
        ru: 'Периодов после максимума',
        zh: '距最高点期数',
        vi: 'Số kỳ từ mức cao nhất',
      },
      unit: countedPeriods,
      note: {
        en: '0 in a period with a new high',
        ru: '0 — в периоде нового максимума',
        zh: '创新高当期为 0',
        vi: '0 ở kỳ lập đỉnh mới',
      },
      format: 'count',
      formula: `IF(level_${k} > IF(period = 1, ${before}, prev(highest_${k})), 0, prev(since_high_${k}) + 1)`,
    },
    {
      id: `change_${k}`,
      label: { en: 'Change', ru: 'Изменение', zh: '变化', vi: 'Thay đổi' },
      unit: units,
      note: {
        en: 'Averaged sales − those of the period before',
        ru: 'Усреднённые продажи − за прошлый период',
        zh: '平均销量 − 上一期平均销量',
        vi: 'Doanh số trung bình − của kỳ trước',
      },
      format: 'decimal',
      formula: `IF(known_${k} > 1, level_${k} - IF(period = 1, ${before}, prev(level_${k})), 0)`,
    },
    {
      id: `typical_${k}`,
      label: { en: 'Typical change so far', ru: 'Типичное изменение', zh: '迄今典型变化', vi: 'Thay đổi điển hình' },
      unit: units,
      note: {
        en: 'Root mean square of the changes so far',
        ru: 'Среднее квадратичное изменений на сегодня',
        zh: '迄今各期变化的均方根',
        vi: 'Căn bậc hai trung bình bình phương các thay đổi',
      },
      format: 'decimal',
      formula: `SQRT(SUMPRODUCT(upto(change_${k}), upto(change_${k})) / MAX(1, known_${k} - 1))`,
    },
    {
      id: `entering_${k}`,
      label: { en: 'Stage before', ru: 'Прежняя стадия', zh: '上期阶段', vi: 'Giai đoạn trước đó' },
      unit: stageUnit,
      note: {
        en: 'That of the period before; at first the one typed',
        ru: 'Стадия прошлого периода; сначала — введённая',
        zh: '上一期阶段；首期取输入值',
        vi: 'Của kỳ trước; ban đầu là giai đoạn đã nhập',
      },
      format: 'count',
      formula: `IF(known_${k} = 0, 0, IF(period = 1, ${startOf(product, 'stage')}, prev(stage_number_${k})))`,
    },
    {
      id: `rises_${k}`,
      label: { en: 'Rises', ru: 'Растут', zh: '上升', vi: 'Đang tăng' },
      unit: flag,
      note: {
        en: '1: by more than the limit of growth; to take off, sales must also have moved',
        ru: '1 — больше границы роста; для взлёта продажи должны и сдвинуться',
        zh: '1 表示升幅超过成长界限；起飞还须销量已有明显变动',
        vi: '1: tăng quá ngưỡng tăng trưởng; để cất cánh doanh số phải đã biến động',
      },
      format: 'count',
      formula: `IF(AND(change_${k} > growth_limit * typical_${k}, OR(entering_${k} = growth_stage, highest_${k} - lowest_${k} >= least_move * highest_${k})), 1, 0)`,
    },
    {
      id: `fallen_${k}`,
      label: { en: 'Has fallen', ru: 'Упали', zh: '已下滑', vi: 'Đã giảm' },
      unit: flag,
      note: {
        en: '1: long enough below the highest, and by more than the limits',
        ru: '1 — достаточно долго ниже максимума и больше чем на границы',
        zh: '1 表示低于最高值足够久，且幅度超过界限',
        vi: '1: đủ lâu dưới mức cao nhất và quá các ngưỡng',
      },
      format: 'count',
      formula: `IF(AND(since_high_${k} >= without_high, highest_${k} - level_${k} > MAX(decline_limit * typical_${k}, least_move * highest_${k})), 1, 0)`,
    },
    {
      id: `stage_number_${k}`,
      label: { en: 'Stage, as a number', ru: 'Стадия, номер', zh: '阶段序号', vi: 'Giai đoạn, số' },
      unit: stageUnit,
      note: {
        en: '1 introduction … 4 decline; never back. 0: not launched yet',
        ru: '1 — внедрение … 4 — спад, назад нельзя; 0 — ещё не запущен',
        zh: '1 导入……4 衰退，只进不退；0 尚未上市',
        vi: '1: giới thiệu … 4: suy thoái, không lùi; 0: chưa ra mắt',
      },
      format: 'count',
      // In growth a period without a rise leads on; before it a rise leads to it; maturity and decline stay.
      formula: `IF(known_${k} <= 1, MIN(known_${k}, 1) * MAX(1, entering_${k}), IF(fallen_${k} = 1, decline_stage, IF(entering_${k} = growth_stage, growth_stage + 1 - rises_${k}, MAX(entering_${k}, 1 + rises_${k}))))`,
      emphasis: true,
    },
  ];
}
