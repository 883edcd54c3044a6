// A small table of orders to try an analysis with: made up, and the same each time.
import { serialOf } from '../numerics/days';
import { Random } from '../numerics/random';
import type { Language, Texts } from '../locales/language';

export interface SampleOrders {
  readonly sheet: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  readonly formats: readonly string[];
}

const seed = 20_260_131;
const customers = 240;
/** Days before the last one within which customers come. */
const span = 365;
/** The chance of another order, and the days until it on average. */
const again = { chance: 0.35, days: 40 };

const sheetName: Texts = { en: 'Sample orders', ru: 'Примеры заказов', zh: '示例订单', vi: 'Đơn hàng mẫu' };

const headings: readonly Texts[] = [
  { en: 'Order number', ru: 'Номер заказа', zh: '订单号', vi: 'Mã đơn hàng' },
  { en: 'Customer', ru: 'Клиент', zh: '客户', vi: 'Khách hàng' },
  { en: 'Order date', ru: 'Дата заказа', zh: '订单日期', vi: 'Ngày đặt hàng' },
  { en: 'Product', ru: 'Продукт', zh: '产品', vi: 'Sản phẩm' },
  { en: 'Amount', ru: 'Сумма', zh: '金额', vi: 'Số tiền' },
  { en: 'Channel', ru: 'Канал', zh: '渠道', vi: 'Kênh' },
];

/** As the example of the sales plan calls them, so that the plan can be filled from these orders. */
const products: readonly Texts[] = [
  { en: 'Basic', ru: 'Базовый', zh: '基础版', vi: 'Cơ bản' },
  { en: 'Standard', ru: 'Стандарт', zh: '标准版', vi: 'Tiêu chuẩn' },
  { en: 'Premium', ru: 'Премиум', zh: '尊享版', vi: 'Cao cấp' },
  { en: 'Advanced course', ru: 'Продвинутый курс', zh: '进阶课程', vi: 'Khóa nâng cao' },
  { en: 'Personal mentoring', ru: 'Личное наставничество', zh: '一对一辅导', vi: 'Kèm cặp riêng' },
];

const channels: readonly Texts[] = [
  { en: 'Search', ru: 'Поиск', zh: '搜索', vi: 'Tìm kiếm' },
  { en: 'Social networks', ru: 'Соцсети', zh: '社交媒体', vi: 'Mạng xã hội' },
  { en: 'Friends', ru: 'Рекомендации', zh: '朋友推荐', vi: 'Giới thiệu' },
];

/** Of the products, in the money of each language's country. */
const prices: Readonly<Record<Language, readonly number[]>> = {
  en: [279, 549, 1390, 849, 2700],
  ru: [22_900, 46_900, 112_000, 69_900, 225_000],
  zh: [1899, 3699, 9299, 5599, 18_999],
  vi: [5_500_000, 9_200_000, 22_900_000, 13_900_000, 45_000_000],
};

/** Orders of a year up to a day, ISO. */
export function sampleOrders(language: Language, today: string): SampleOrders {
  const random = new Random(seed);
  const last = serialOf(today);
  const orders: { day: number; cells: (string | number)[] }[] = [];
  for (let customer = 1; customer <= customers; customer++) {
    // More of them come as time goes on.
    let day = last - Math.floor(span * (1 - Math.sqrt(random.between())));
    const channel = channels[Math.floor(random.between() ** 1.3 * channels.length)]?.[language] ?? '';
    const first = random.between();
    let product = first < 0.6 ? 0 : first < 0.88 ? 1 : 2;
    while (day <= last) {
      const price = prices[language][product] ?? 0;
      const cells = [
        `C-${String(customer).padStart(3, '0')}`,
        day,
        products[product]?.[language] ?? '',
        price,
        channel,
      ];
      orders.push({ day, cells });
      if (random.between() > again.chance) break;
      day += 1 + Math.floor(-Math.log(random.between()) * again.days);
      product = random.between() < 0.75 ? 3 : 4;
    }
  }
  orders.sort((one, other) => one.day - other.day);
  return {
    sheet: sheetName[language],
    headings: headings.map((heading) => heading[language]),
    rows: orders.map(({ cells }, index) => [1001 + index, ...cells]),
    formats: ['0', 'General', 'yyyy-mm-dd', 'General', '#,##0', 'General'],
  };
}
