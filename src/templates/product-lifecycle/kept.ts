import type { Texts } from '../../locales/language';
import { per, share } from '../building-blocks/units';
import type { RowSpec } from '../spec';
import type { Product } from './product';
import { costOf, demandOf, startOf } from './product';
import { countedPeriods, unit } from './words';

/** What a product earns if it is kept to the end of the plan, and whether it is time to leave. */

export const profitBeforeInvestment: Texts = {
  en: 'Profit before investment',
  ru: 'Прибыль до инвестиций',
  zh: '投资前利润',
  vi: 'Lợi nhuận trước đầu tư',
};

export function keptMoneyRows(product: Product, currency: string): readonly RowSpec[] {
  const k = product.number;
  return [
    {
      id: `price_${k}`,
      label: { en: 'Price', ru: 'Цена', zh: '价格', vi: 'Giá bán' },
      unit: per(currency, unit),
      note: {
        en: 'Falls by its erosion from the launch on',
        ru: 'Снижается с запуска на заданную долю',
        zh: '自上市起按降幅递减',
        vi: 'Giảm dần theo tỷ lệ từ khi ra mắt',
      },
      format: 'price',
      formula: `prices.${product.row}.price * (1 - ${costOf(product, 'erosion')}) ^ MAX(0, period - MAX(1, ${demandOf(product, 'launch')}))`,
    },
    {
      id: `unit_cost_${k}`,
      label: { en: 'Unit cost', ru: 'Себестоимость', zh: '单位成本', vi: 'Giá thành' },
      unit: per(currency, unit),
      note: {
        en: 'Falls with the output before this period',
        ru: 'Снижается с выпуском до этого периода',
        zh: '随本期之前的累计产量下降',
        vi: 'Giảm theo sản lượng trước kỳ này',
      },
      format: 'price',
      formula: `${costOf(product, 'unit_cost')} * (1 + (SUM(upto(kept_sales_${k})) - kept_sales_${k}) / MAX(1, ${costOf(product, 'experience')})) ^ ${startOf(product, 'exponent')}`,
    },
    {
      id: `kept_revenue_${k}`,
      label: { en: 'Revenue', ru: 'Выручка', zh: '收入', vi: 'Doanh thu' },
      unit: currency,
      note: { en: 'Sales × price', ru: 'Продажи × цена', zh: '销量 × 价格', vi: 'Doanh số × giá bán' },
      format: 'money',
      formula: `kept_sales_${k} * price_${k}`,
      total: 'sum',
    },
    {
      id: `kept_marketing_${k}`,
      label: { en: 'Marketing', ru: 'Маркетинг', zh: '营销投入', vi: 'Tiếp thị' },
      unit: currency,
      note: {
        en: 'That of the stage; sales do not depend on it',
        ru: 'По стадии; продажи от него не зависят',
        zh: '按所处阶段；销量不随之变动',
        vi: 'Theo giai đoạn; doanh số không phụ thuộc vào đó',
      },
      format: 'money',
      formula: `IF(stage_number_${k} = 0, 0, INDEX(marketing.${product.row}, stage_number_${k}))`,
      total: 'sum',
    },
    {
      id: `kept_costs_${k}`,
      label: { en: 'Costs', ru: 'Расходы', zh: '成本', vi: 'Chi phí' },
      unit: currency,
      note: {
        en: 'Sales × unit cost + marketing + fixed cost',
        ru: 'Продажи × себестоимость + маркетинг + постоянные',
        zh: '销量 × 单位成本 + 营销 + 固定成本',
        vi: 'Doanh số × giá thành + tiếp thị + cố định',
      },
      format: 'money',
      formula: `kept_sales_${k} * unit_cost_${k} + kept_marketing_${k} + fixed_cost_${k}`,
      total: 'sum',
    },
    {
      id: `kept_profit_${k}`,
      label: profitBeforeInvestment,
      unit: currency,
      note: {
        en: 'Revenue − costs; before tax and interest',
        ru: 'Выручка − расходы; до налогов и процентов',
        zh: '收入 − 成本；未计税和利息',
        vi: 'Doanh thu − chi phí; trước thuế và lãi vay',
      },
      format: 'money',
      formula: `kept_revenue_${k} - kept_costs_${k}`,
      total: 'sum',
      warnBelowZero: true,
    },
    {
      id: `kept_flow_${k}`,
      label: { en: 'Cash flow if kept', ru: 'Поток, если оставить', zh: '若保留的现金流', vi: 'Dòng tiền nếu giữ lại' },
      unit: currency,
      note: {
        en: 'Profit before investment − investment',
        ru: 'Прибыль до инвестиций − инвестиции',
        zh: '投资前利润 − 投资',
        vi: 'Lợi nhuận trước đầu tư − đầu tư',
      },
      format: 'money',
      formula: `kept_profit_${k} - investment_${k}`,
      total: 'sum',
      warnBelowZero: true,
    },
  ];
}

export function triggerRows(product: Product): readonly RowSpec[] {
  const k = product.number;
  const before = `IF(period = 1, ${startOf(product, 'sales_before')}, prev(level_${k}))`;
  return [
    {
      id: `margin_${k}`,
      label: { en: 'Margin', ru: 'Рентабельность', zh: '利润率', vi: 'Biên lợi nhuận' },
      unit: share,
      note: {
        en: 'Profit before investment ÷ revenue, shown down to −10,000%',
        ru: 'Прибыль до инвестиций ÷ выручка, не ниже −10 000 %',
        zh: '投资前利润 ÷ 收入，最低显示 −10,000%',
        vi: 'Lợi nhuận trước đầu tư ÷ doanh thu, thấp nhất −10.000%',
      },
      format: 'percent',
      formula: `IF(kept_revenue_${k} = 0, word(none), MAX(-100, kept_profit_${k} / kept_revenue_${k}))`,
    },
    {
      id: `growth_${k}`,
      label: { en: 'Growth of sales', ru: 'Рост продаж', zh: '销量增长率', vi: 'Tăng trưởng doanh số' },
      unit: share,
      note: {
        en: 'Averaged sales ÷ those of the period before − 1',
        ru: 'Усреднённые продажи ÷ за прошлый период − 1',
        zh: '平均销量 ÷ 上一期平均销量 − 1',
        vi: 'Doanh số trung bình ÷ của kỳ trước − 1',
      },
      format: 'percent',
      formula: `IF(${before} = 0, word(none), level_${k} / ${before} - 1)`,
    },
    {
      id: `weak_${k}`,
      label: {
        en: 'Exit triggers that hold',
        ru: 'Сработало триггеров',
        zh: '已满足的触发条件',
        vi: 'Điều kiện rút lui đã xảy ra',
      },
      unit: { en: 'of 3', ru: 'из 3', zh: '共 3 项', vi: 'trên 3' },
      note: {
        en: 'Margin, growth and market share below their limits; 0 while sales rise or before the stage and age',
        ru: 'Рентабельность, рост и доля ниже порогов; 0, пока продажи растут или до стадии и возраста',
        zh: '利润率、增长、份额低于界限的项数；销量上升或未到规定阶段、期龄时为 0',
        vi: 'Biên lợi nhuận, tăng trưởng, thị phần dưới ngưỡng; 0 khi doanh số còn tăng hoặc chưa đủ giai đoạn, tuổi',
      },
      format: 'count',
      formula: `IF(OR(stage_number_${k} < exit_from, period - ${demandOf(product, 'launch')} + 1 < exit_age, rises_${k} = 1), 0, (margin_${k} < exit_margin) + (growth_${k} < exit_growth) + (share_${k} < exit_share))`,
    },
    {
      id: `streak_${k}`,
      label: { en: 'Periods in a row', ru: 'Периодов подряд', zh: '连续期数', vi: 'Số kỳ liên tiếp' },
      unit: countedPeriods,
      note: {
        en: 'With enough triggers; marked: time to exit',
        ru: 'С достаточным числом триггеров; выделено — пора выводить',
        zh: '满足足够条件的连续期数；标色即应退出',
        vi: 'Đủ điều kiện; tô màu: đã đến lúc rút lui',
      },
      format: 'count',
      formula: `IF(weak_${k} >= exit_triggers, prev(streak_${k}) + 1, 0)`,
      emphasis: true,
      mark: { when: `streak_${k} >= exit_periods`, as: 'warning' },
    },
  ];
}
