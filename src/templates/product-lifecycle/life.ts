import type { Texts } from '../../locales/language';
import type { Timeline } from '../building-blocks/timeline';
import { ratePerPeriod } from '../building-blocks/timeline';
import { perPeriodRate } from '../building-blocks/units';
import type { BlockSpec, RowSpec, SheetSpec } from '../spec';
import { chosenNumber, chosenTriggers } from './chosen';
import { demandRows } from './demand';
import { keptMoneyRows, triggerRows } from './kept';
import type { DemandModel, Product } from './product';
import { ofAll } from './product';
import { stageRows } from './stages';
import { stageUnit } from './start';
import { count, units } from './words';

/** The life of every product as if it were kept to the end of the plan: who buys, its stage, its money, its triggers. */
export function lifeSheet(
  products: readonly Product[],
  demand: DemandModel,
  timeline: Timeline,
  currency: string,
): SheetSpec {
  return {
    id: 'life',
    role: 'workings',
    name: { en: 'Lifecycle', ru: 'Жизненный цикл', zh: '生命周期', vi: 'Vòng đời' },
    purpose: {
      en: 'Every product if it is kept: demand, stage, money, exit triggers',
      ru: 'Каждый продукт, если его оставить: спрос, стадия, деньги, триггеры',
      zh: '各产品若一直保留：需求、阶段、资金、退出触发条件',
      vi: 'Từng sản phẩm nếu giữ lại: nhu cầu, giai đoạn, tiền, điều kiện rút lui',
    },
    blocks: [
      limits(timeline),
      ...products.map((product): BlockSpec => ({
        kind: 'rows',
        title: product.name,
        rows: [
          ...demandRows(product, demand),
          ...stageRows(product),
          ...keptMoneyRows(product, currency),
          ...triggerRows(product),
        ],
      })),
      {
        kind: 'rows',
        title: { en: 'All products', ru: 'Все продукты', zh: '全部产品', vi: 'Mọi sản phẩm' },
        rows: [...allRows(products), chosenTriggers(products)],
      },
    ],
  };
}

function allRows(products: readonly Product[]): readonly RowSpec[] {
  return [
    {
      id: 'kept_sales',
      label: { en: 'Sales if kept', ru: 'Продажи, если оставить', zh: '若保留的销量', vi: 'Doanh số nếu giữ lại' },
      unit: units,
      note: {
        en: 'All products added up',
        ru: 'Сумма по всем продуктам',
        zh: '各产品合计',
        vi: 'Cộng mọi sản phẩm',
      },
      format: 'count',
      formula: `SUM(${ofAll(products, ({ number }) => `kept_sales_${number}`)})`,
      total: 'sum',
    },
    {
      id: 'steps_back',
      label: { en: 'Stages that went back', ru: 'Стадий, шагнувших назад', zh: '倒退的阶段数', vi: 'Giai đoạn bị lùi' },
      unit: count,
      note: { en: 'There must be none', ru: 'Их быть не должно', zh: '应为 0', vi: 'Phải bằng 0' },
      format: 'count',
      formula: products.map(({ number: k }) => `(stage_number_${k} < entering_${k})`).join(' + ') + ' + 0',
      total: 'sum',
    },
  ];
}

const inOrder: Texts = {
  en: 'Its place in the order of life',
  ru: 'Её место по порядку',
  zh: '在生命周期中的次序',
  vi: 'Thứ tự trong vòng đời',
};

function limits(timeline: Timeline): BlockSpec {
  return {
    kind: 'figures',
    title: { en: 'Limits', ru: 'Границы', zh: '界限', vi: 'Các ngưỡng' },
    figures: [
      chosenNumber,
      {
        id: 'growth_stage',
        label: { en: 'Growth is stage', ru: 'Рост — стадия', zh: '成长期为阶段', vi: 'Tăng trưởng là giai đoạn' },
        unit: stageUnit,
        note: inOrder,
        format: 'count',
        formula: 'MATCH(word(growth), labels(marketing), 0)',
      },
      {
        id: 'decline_stage',
        label: { en: 'Decline is stage', ru: 'Спад — стадия', zh: '衰退期为阶段', vi: 'Suy thoái là giai đoạn' },
        unit: stageUnit,
        note: inOrder,
        format: 'count',
        formula: 'MATCH(word(decline), labels(marketing), 0)',
      },
      {
        id: 'exit_from',
        label: {
          en: 'Triggers count from stage',
          ru: 'Триггеры действуют со стадии',
          zh: '触发条件自该阶段起计',
          vi: 'Điều kiện được tính từ giai đoạn',
        },
        unit: stageUnit,
        note: {
          en: 'As typed; never while a product grows',
          ru: 'Как введено; никогда — во время роста',
          zh: '按输入值；成长期内一律不计',
          vi: 'Như đã nhập; không bao giờ khi đang tăng trưởng',
        },
        format: 'count',
        formula: 'IFERROR(MATCH(exit_stage, labels(marketing), 0), decline_stage)',
      },
      {
        id: 'exit_growth',
        label: { en: 'Growth below', ru: 'Рост ниже', zh: '增长低于', vi: 'Tăng trưởng dưới' },
        unit: perPeriodRate,
        note: {
          en: 'The yearly limit, compounded',
          ru: 'Из годового порога по сложному проценту',
          zh: '由年度界限按复利换算',
          vi: 'Quy đổi từ ngưỡng năm theo lãi kép',
        },
        format: 'percent',
        formula: ratePerPeriod('exit_growth_yearly', timeline),
      },
    ],
  };
}
