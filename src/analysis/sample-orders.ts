// A small table of orders to try an analysis with: made up, and the same each time.
import { serialOf } from '../numerics/days';
import { Random } from '../numerics/random';
import type { Language, Texts } from '../locales/language';
import * as say from './sample-orders.texts';

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

const headings: readonly Texts[] = [say.orderNumber, say.customer, say.orderDate, say.product, say.amount, say.channel];

/** As the example of the sales plan calls them, so that the plan can be filled from these orders. */
const products: readonly Texts[] = [say.basic, say.standard, say.premium, say.advancedCourse, say.personalMentoring];

const channels: readonly Texts[] = [say.search, say.socialNetworks, say.friends];

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
    sheet: say.sheetName[language],
    headings: headings.map((heading) => heading[language]),
    rows: orders.map(({ cells }, index) => [1001 + index, ...cells]),
    formats: ['0', 'General', 'yyyy-mm-dd', 'General', '#,##0', 'General'],
  };
}
