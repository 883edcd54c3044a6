import type { CheckSpec } from '../spec';
import type { DemandModel, Product } from './product';
import { stageIds } from './words';

/** What must hold of any product line, each total a second way, and what was typed where it contradicts itself. */
export function checksOf(products: readonly Product[], demand: DemandModel): readonly CheckSpec[] {
  const scale = 'total(revenue) + total(costs_of_all) + total(investment)';
  return [
    {
      id: 'customers',
      label: {
        en: 'Customers: at the end, and those before plus the new ones',
        ru: 'Клиенты: на конец и прежние плюс новые',
        zh: '客户：期末累计 与 原有 + 新增',
        vi: 'Khách: cuối kỳ, và khách cũ cộng khách mới',
      },
      format: 'count',
      value: 'products.total.customers_end',
      otherWay: 'start.total.customers_before + products.total.new_customers',
    },
    {
      id: 'within_market',
      label: {
        en: 'Customers never exceed the market',
        ru: 'Клиентов не больше, чем рынок',
        zh: '客户数不超过市场容量',
        vi: 'Khách không vượt quá thị trường',
      },
      format: 'count',
      value: 'products.total.customers_end',
      otherWay:
        'SUMPRODUCT((products.customers_end <= demand.market) * products.customers_end + (products.customers_end > demand.market) * demand.market)',
    },
    {
      id: 'one_way',
      label: {
        en: 'Stages only go forward: so many went back',
        ru: 'Стадии идут только вперёд: столько шагнуло назад',
        zh: '阶段只进不退：倒退次数',
        vi: 'Giai đoạn chỉ tiến: số lần bị lùi',
      },
      format: 'count',
      value: 'total(steps_back)',
      otherWay: '0',
    },
    {
      id: 'no_early_trigger',
      label: {
        en: 'No exit trigger counts before the stage for it',
        ru: 'До нужной стадии триггеры вывода не действуют',
        zh: '未到规定阶段不计退出触发条件',
        vi: 'Chưa đến giai đoạn thì không tính điều kiện rút lui',
      },
      format: 'count',
      value: 'exits.total.early',
      otherWay: '0',
    },
    {
      id: 'sold_after',
      label: {
        en: 'After the end of sales nothing is sold',
        ru: 'После окончания продаж ничего не продаётся',
        zh: '停售后无销量',
        vi: 'Sau khi ngừng bán không còn doanh số',
      },
      format: 'count',
      value: 'exits.total.sold_after',
      otherWay: '0',
    },
    {
      id: 'sales_by_stage',
      label: {
        en: 'Sales of the chosen product: by period and by stage',
        ru: 'Продажи выбранного продукта: по периодам и по стадиям',
        zh: '所选产品销量：按期与按阶段',
        vi: 'Doanh số sản phẩm đã chọn: theo kỳ và theo giai đoạn',
      },
      format: 'count',
      value: 'INDEX(products.sales, chosen_number)',
      otherWay: `SUM(all(chosen_in_${stageIds[0]}:chosen_in_${stageIds[3]}))`,
    },
    {
      id: 'new_by_class',
      label: {
        en: 'New customers of the chosen product: in all and by class',
        ru: 'Новые клиенты выбранного продукта: всего и по группам',
        zh: '所选产品新客户：合计与按类别',
        vi: 'Khách mới của sản phẩm đã chọn: tổng và theo nhóm',
      },
      format: 'count',
      value: 'INDEX(products.new_customers, chosen_number)',
      otherWay: 'adoption_by_class.total.in_plan',
      scale: 'chosen_market',
    },
    {
      id: 'customers_by_class',
      label: {
        en: 'Customers in the period to look at: in all and by class',
        ru: 'Клиенты в периоде просмотра: всего и по группам',
        zh: '所查看期次客户：合计与按类别',
        vi: 'Khách trong kỳ cần xem: tổng và theo nhóm',
      },
      format: 'count',
      value: 'INDEX(all(chosen_customers), look_period)',
      otherWay: 'adoption_by_class.total.so_far',
      scale: 'chosen_market',
    },
    {
      id: 'revenue',
      label: {
        en: 'Revenue: by period and by stage',
        ru: 'Выручка: по периодам и по стадиям',
        zh: '收入：按期与按阶段',
        vi: 'Doanh thu: theo kỳ và theo giai đoạn',
      },
      format: 'money',
      value: 'total(revenue)',
      otherWay: 'stages.total.revenue',
    },
    {
      id: 'profit',
      label: {
        en: 'Profit before investment: by product, and revenue − costs',
        ru: 'Прибыль до инвестиций: по продуктам и выручка − расходы',
        zh: '投资前利润：按产品 与 收入 − 成本',
        vi: 'Lợi nhuận trước đầu tư: theo sản phẩm, và doanh thu − chi phí',
      },
      format: 'money',
      value: 'products.total.profit',
      otherWay: 'total(revenue) - total(costs_of_all)',
      scale,
    },
    {
      id: 'cash',
      label: {
        en: 'Cash at the end: cumulated, and the sum of all flows',
        ru: 'Деньги на конец: нарастающим итогом и сумма потоков',
        zh: '期末现金：逐期累计 与 现金流合计',
        vi: 'Tiền cuối kỳ: lũy kế và tổng mọi dòng tiền',
      },
      format: 'money',
      value: 'total(cash)',
      otherWay: 'SUM(all(revenue)) - SUM(all(costs_of_all)) - SUM(all(investment)) + SUM(all(released))',
      scale,
    },
    {
      id: 'cash_by_product',
      label: {
        en: 'Money in the products and in the portfolio',
        ru: 'Деньги в продуктах и в портфеле',
        zh: '各产品资金 与 组合资金',
        vi: 'Tiền ở các sản phẩm và ở danh mục',
      },
      format: 'money',
      value: 'products.total.cash',
      otherWay: 'total(cash)',
      scale,
    },
    {
      id: 'shares_of_revenue',
      label: {
        en: 'Shares of revenue add up to the whole',
        ru: 'Доли выручки дают целое',
        zh: '收入占比合计为整体',
        vi: 'Tỷ trọng doanh thu cộng lại thành toàn bộ',
      },
      format: 'percent',
      value: 'products.total.share + stages.total.share',
      otherWay: 'IF(total(revenue) = 0, 0, 1 + 1)',
    },
    {
      id: 'exit_gain',
      label: {
        en: 'What the exits bring: by product, and discounted from the change of cash',
        ru: 'Что даёт вывод: по продуктам и из дисконтированного изменения потоков',
        zh: '退出带来的价值：按产品 与 现金变化贴现',
        vi: 'Rút lui mang lại: theo sản phẩm, và chiết khấu từ thay đổi dòng tiền',
      },
      format: 'money',
      value: 'with_exit.total.gain',
      otherWay:
        'SUMPRODUCT(all(exit_effect) - all(investment_saved), all(operating_factor)) + SUMPRODUCT(all(investment_saved), all(investment_factor))',
      scale,
    },
    {
      id: 'npv',
      label: {
        en: 'NPV: Excel’s function and the sum of discounted flows',
        ru: 'NPV: функция Excel и сумма дисконтированных потоков',
        zh: 'NPV：Excel 函数与贴现现金流之和',
        vi: 'NPV: hàm của Excel và tổng dòng tiền chiết khấu',
      },
      format: 'money',
      value: 'net_present_value',
      otherWay: 'NPV(half_period_rate, flows.flow_plan) * (1 + half_period_rate)',
      scale,
    },
    {
      id: 'npv_by_product',
      label: {
        en: 'NPV: of the portfolio and by product',
        ru: 'NPV: портфеля и по продуктам',
        zh: 'NPV：组合与各产品之和',
        vi: 'NPV: của danh mục và theo sản phẩm',
      },
      format: 'money',
      value: 'net_present_value',
      otherWay: 'products.total.worth',
      scale,
    },
    {
      id: 'class_shares',
      label: {
        en: 'Typed shares of the classes come to no more than 100%',
        ru: 'Введённые доли групп не больше 100 %',
        zh: '各类别输入占比合计不超过 100%',
        vi: 'Tổng tỷ trọng các nhóm đã nhập không quá 100%',
      },
      format: 'percent',
      value: 'SUM(class_shares.share)',
      otherWay: 'MIN(1, SUM(class_shares.share))',
    },
    {
      id: 'market_shares',
      label: {
        en: 'Own share and the competitor’s come to no more than 100%',
        ru: 'Своя доля и доля конкурента вместе не больше 100 %',
        zh: '自身与竞争对手份额合计不超过 100%',
        vi: 'Thị phần của mình và đối thủ cộng lại không quá 100%',
      },
      format: 'percent',
      value: 'MAX(start.shares)',
      otherWay: 'MIN(1, MAX(start.shares))',
    },
    ...(demand === 'typed'
      ? [
          {
            id: 'typed_sales',
            label: {
              en: 'Sales: typed and counted (before the launch none count)',
              ru: 'Продажи: введённые и учтённые (до запуска не учитываются)',
              zh: '销量：输入与计入（上市前的不计）',
              vi: 'Doanh số: đã nhập và được tính (trước ra mắt không tính)',
            },
            format: 'count' as const,
            value: `SUM(all(sold_1:sold_${products.length}))`,
            otherWay: 'total(kept_sales)',
          },
        ]
      : []),
  ];
}
