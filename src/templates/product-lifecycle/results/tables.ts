import type { Texts } from '../../../locales/language';
import type { Timeline } from '../../building-blocks/timeline';
import type { Format, TableSpec } from '../../spec';
import type { Product } from '../product';
import { product as productWord } from '../words';

/** What the results say alike, and the tables with a row for each product. */

export const periodFrom: Texts = { en: 'Period from', ru: 'Период с', zh: '起始日期', vi: 'Kỳ từ' };
export const revenueWord: Texts = { en: 'Revenue', ru: 'Выручка', zh: '收入', vi: 'Doanh thu' };
export const salesWord: Texts = { en: 'Sales', ru: 'Продажи', zh: '销量', vi: 'Doanh số' };
export const cashWord: Texts = {
  en: 'Cumulative cash',
  ru: 'Накопленный денежный поток',
  zh: '累计现金',
  vi: 'Dòng tiền lũy kế',
};
export const startFormat = ({ unit }: Timeline): Format => (unit === 'week' ? 'date' : 'period');

export interface Column {
  readonly spec: TableSpec['columns'][number];
  readonly formula: (product: Product) => string;
}

export function tableOf(
  id: string,
  title: Texts,
  products: readonly Product[],
  columns: readonly Column[],
  mark?: TableSpec['mark'],
): TableSpec {
  return {
    kind: 'table',
    id,
    title,
    rowHeader: productWord,
    columns: columns.map(({ spec }) => spec),
    rows: products.map((product) => ({
      id: product.row,
      label: product.name,
      cells: Object.fromEntries(columns.map(({ spec, formula }) => [spec.id, formula(product)])),
    })),
    ...(mark ? { mark } : {}),
  };
}
