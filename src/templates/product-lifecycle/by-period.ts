import type { Texts } from '../../locales/language';
import type { InputRowSpec, SheetSpec } from '../spec';
import type { DemandModel, Product } from './product';
import { units } from './words';

/** What is typed for each period: sales, market share, fixed cost and investment of every product. */
export function byPeriodSheet(products: readonly Product[], demand: DemandModel, currency: string): SheetSpec {
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
  return {
    id: 'by_period',
    role: 'inputs',
    name: { en: 'By period', ru: 'По периодам', zh: '分期输入', vi: 'Theo kỳ' },
    purpose: {
      en: 'What changes from period to period',
      ru: 'То, что меняется от периода к периоду',
      zh: '逐期变化的数据',
      vi: 'Những gì thay đổi theo từng kỳ',
    },
    blocks: [
      ...(demand === 'typed'
        ? [
            {
              kind: 'inputRows' as const,
              title: { en: 'Sales', ru: 'Продажи', zh: '销量', vi: 'Doanh số' },
              rows: rows(
                'sold',
                {
                  en: 'Units sold or forecast, from the launch on.',
                  ru: 'Продано или прогноз, начиная с запуска.',
                  zh: '上市后每期的实际或预测销量。',
                  vi: 'Số bán ra hoặc dự báo, từ khi ra mắt.',
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
            ru: 'Из исследований рынка; для будущего – цель.',
            zh: '取自市场调研；未来各期填目标值。',
            vi: 'Từ nghiên cứu thị trường; kỳ tương lai: mục tiêu.',
          },
          ({ example }) => ({
            unit: { en: '% of the market', ru: '% рынка', zh: '占市场 %', vi: '% thị trường' },
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
    ],
  };
}
