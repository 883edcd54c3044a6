// The products and channels that orders name, those of most orders first: what a new plan for the same shop is asked of.
import type { NamedProduct, NamesFound } from './contract';
import { median, pricesOf } from './fill-plan';
import { plainName } from './plain-name';
import type { Orders, ProductLines } from './settle-orders';

/** No template asks for more. */
const mostNames = 20;

export function namesFound({ customers, channels, channelNames, lines }: Orders): NamesFound {
  return {
    ...(lines && productsIn(lines)),
    ...(channels && { channels: byOrders(channelNames, channels, customers).names.map(({ name }) => name) }),
  };
}

function productsIn(lines: ProductLines): NamesFound {
  const { names, placeOfCode } = byOrders(lines.names, lines.products, lines.customers);
  const prices = pricesOf(lines, placeOfCode);
  const first = placesOfFirstOrders(lines, placeOfCode);
  const offers = names.filter(({ place }) => !first.has(place));
  const priced = ({ name, place }: (typeof names)[number]): NamedProduct => {
    const own = prices.get(place) ?? [];
    return { name, ...(own.length > 0 && { price: Number(median(own).toFixed(2)) }) };
  };
  return {
    products: names.filter(({ place }) => first.has(place)).map(priced),
    ...(offers.length > 0 && { offers: offers.map(priced) }),
  };
}

/** What was bought on the first day of any customer. */
function placesOfFirstOrders(
  { customers, days, products }: ProductLines,
  placeOfCode: readonly number[],
): ReadonlySet<number> {
  const firstDay = new Map<number, number>();
  customers.forEach((customer, row) => {
    const day = days[row] ?? 0;
    if (customer >= 0) firstDay.set(customer, Math.min(firstDay.get(customer) ?? day, day));
  });
  const places = new Set<number>();
  customers.forEach((customer, row) => {
    if (customer >= 0 && days[row] === firstDay.get(customer)) places.add(placeOfCode[products[row] ?? -1] ?? -1);
  });
  return places;
}

/** Names that differ in case and spaces alone are one, as it is written most often. */
function byOrders(
  names: readonly string[],
  codes: Int32Array,
  customers: Int32Array,
): {
  readonly names: readonly { readonly name: string; readonly place: number }[];
  /** Of each code the place that its name has among all. */
  readonly placeOfCode: readonly number[];
} {
  const places = new Map<string, number>();
  const placeOfCode = names.map((name) => {
    const plain = plainName(name);
    if (plain === '') return -1;
    const place = places.get(plain) ?? places.size;
    places.set(plain, place);
    return place;
  });
  const counts = new Float64Array(names.length);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? -1;
    if (code >= 0 && (customers[row] ?? -1) >= 0) counts[code] = (counts[code] ?? 0) + 1;
  }
  const found = Array.from({ length: places.size }, (_, place) => ({ place, name: '', most: 0, all: 0 }));
  names.forEach((name, code) => {
    const one = found[placeOfCode[code] ?? -1];
    const count = counts[code] ?? 0;
    if (!one || count === 0) return;
    one.all += count;
    if (count > one.most) [one.most, one.name] = [count, name.replace(/\s+/g, ' ').trim()];
  });
  return {
    names: found
      .filter(({ all }) => all > 0)
      .sort((one, other) => other.all - one.all)
      .slice(0, mostNames),
    placeOfCode,
  };
}
