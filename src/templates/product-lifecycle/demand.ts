import type { Texts } from '../../locales/language';
import { factor } from '../building-blocks/units';
import type { RowSpec } from '../spec';
import type { DemandModel, Product } from './product';
import { demandOf, startOf } from './product';
import { decayOf, leftOf } from './start';
import { customers, units } from './words';

/** Who buys, period by period, if the product is kept: by diffusion, or as typed. */
export function demandRows(product: Product, demand: DemandModel): readonly RowSpec[] {
  return demand === 'diffusion' ? diffusionRows(product) : typedRows(product);
}

const reachedLabel: Texts = {
  en: 'Customers so far',
  ru: 'Клиентов нарастающим итогом',
  zh: '累计客户',
  vi: 'Khách lũy kế',
};
const joiningLabel: Texts = { en: 'New customers', ru: 'Новые клиенты', zh: '新客户', vi: 'Khách mới' };
const salesLabel: Texts = { en: 'Sales', ru: 'Продажи', zh: '销量', vi: 'Doanh số' };

function diffusionRows(product: Product): readonly RowSpec[] {
  const k = product.number;
  return [
    {
      id: `decay_${k}`,
      label: { en: 'e = e^−(p+q)t', ru: 'e = e^−(p+q)t', zh: 'e = e^−(p+q)t', vi: 'e = e^−(p+q)t' },
      unit: factor,
      note: {
        en: 't: periods since the launch',
        ru: 't — периоды с запуска',
        zh: 't 为上市以来的期数',
        vi: 't: số kỳ từ khi ra mắt',
      },
      format: 'factor',
      formula: decayOf(product, `period - ${demandOf(product, 'launch')} + 1`),
    },
    {
      id: `left_${k}`,
      label: { en: 'Have not bought yet', ru: 'Ещё не купили', zh: '尚未购买', vi: 'Chưa mua' },
      unit: customers,
      note: {
        en: 'm × (p + q)e ÷ (p + q × e), after Bass',
        ru: 'm × (p + q)e ÷ (p + q × e), по Бассу',
        zh: 'm × (p + q)e ÷ (p + q × e)，巴斯模型',
        vi: 'm × (p + q)e ÷ (p + q × e), theo Bass',
      },
      format: 'count',
      formula: leftOf(product, `decay_${k}`),
    },
    {
      id: `reached_${k}`,
      label: reachedLabel,
      unit: customers,
      note: {
        en: 'Market − those who have not bought yet',
        ru: 'Рынок − те, кто ещё не купил',
        zh: '市场容量 − 尚未购买',
        vi: 'Thị trường − người chưa mua',
      },
      format: 'count',
      formula: `${demandOf(product, 'market')} - left_${k}`,
      total: 'last',
    },
    {
      id: `joining_${k}`,
      label: joiningLabel,
      unit: customers,
      note: {
        en: 'Who had not bought a period ago and have now',
        ru: 'Не купили к прошлому периоду, а теперь купили',
        zh: '上期尚未购买而本期已购买',
        vi: 'Kỳ trước chưa mua mà nay đã mua',
      },
      format: 'count',
      formula: `IF(period = 1, ${startOf(product, 'left_before')}, prev(left_${k})) - left_${k}`,
      total: 'sum',
    },
    {
      id: `kept_sales_${k}`,
      label: salesLabel,
      unit: units,
      note: {
        en: 'New customers + repeat purchases; price and marketing do not move them',
        ru: 'Новые клиенты + повторные покупки; от цены и маркетинга не зависят',
        zh: '新客户 + 老客户复购；不随价格和营销变动',
        vi: 'Khách mới + khách cũ mua lại; không đổi theo giá và tiếp thị',
      },
      format: 'count',
      formula: `joining_${k} + ${demandOf(product, 'repeat_rate')} * (reached_${k} - joining_${k})`,
      total: 'sum',
      emphasis: true,
    },
  ];
}

function typedRows(product: Product): readonly RowSpec[] {
  const k = product.number;
  const installed = `MAX(prev(reached_${k}), ${startOf(product, 'customers_before')})`;
  return [
    {
      id: `kept_sales_${k}`,
      label: salesLabel,
      unit: units,
      note: {
        en: 'As typed, from the launch on; price and marketing do not move them',
        ru: 'Как введены, начиная с запуска; от цены и маркетинга не зависят',
        zh: '按输入值，自上市起；不随价格和营销变动',
        vi: 'Như đã nhập, từ khi ra mắt; không đổi theo giá và tiếp thị',
      },
      format: 'count',
      formula: `IF(period >= ${demandOf(product, 'launch')}, sold_${k}, 0)`,
      total: 'sum',
      emphasis: true,
    },
    {
      id: `reached_${k}`,
      label: reachedLabel,
      unit: customers,
      note: {
        en: 'Plus sales that are no repeat purchases, up to the market',
        ru: 'Плюс продажи без повторных, не больше рынка',
        zh: '加上非复购销量，以市场容量为限',
        vi: 'Cộng doanh số không phải mua lại, tối đa bằng thị trường',
      },
      format: 'count',
      // Times one: MIN would pass over an empty cell instead of reading 0.
      formula: `MIN(1 * ${demandOf(product, 'market')}, ${installed} + MAX(0, kept_sales_${k} - ${demandOf(product, 'repeat_rate')} * ${installed}))`,
      total: 'last',
    },
    {
      id: `joining_${k}`,
      label: joiningLabel,
      unit: customers,
      note: {
        en: 'Customers so far − those of the period before',
        ru: 'Нарастающий итог − итог предыдущего периода',
        zh: '累计客户 − 上一期累计客户',
        vi: 'Khách lũy kế − lũy kế kỳ trước',
      },
      format: 'count',
      formula: `reached_${k} - ${installed}`,
      total: 'sum',
    },
  ];
}
