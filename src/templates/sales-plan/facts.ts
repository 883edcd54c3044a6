import { dateUnit, people } from '../building-blocks/units';
import type { Formula, InputRowSpec, InputRowsSpec, SheetSpec, Words } from '../spec';
import { dayOfPlan } from './example';
import type { Sale } from './sale';
import { rowsOf } from './sale';

const perPeriod: Words = {
  en: 'What really happened; leave future periods blank.',
  ru: 'Что получилось на самом деле; будущие периоды оставьте пустыми.',
  zh: '实际发生值；未来各期请留空。',
  vi: 'Số thực tế; để trống các kỳ chưa đến.',
};

/** The same rows as in the plan, typed week after week. */
export function factsSheet(sale: Sale): SheetSpec {
  const money = (id: string, label: Words, min: number): InputRowSpec => ({
    id,
    label,
    unit: sale.currency,
    note: perPeriod,
    format: 'money',
    min,
    example: '',
  });
  return {
    id: 'facts',
    role: 'inputs',
    name: { en: 'Facts', ru: 'Факт', zh: '实际', vi: 'Thực tế' },
    purpose: {
      en: 'What really happened, typed period by period',
      ru: 'Фактические данные, вводятся по периодам',
      zh: '逐期填写的实际数据',
      vi: 'Số liệu thực tế, nhập theo từng kỳ',
    },
    blocks: [
      {
        kind: 'inputs',
        title: {
          en: 'How far the facts go',
          ru: 'По какой день введён факт',
          zh: '实际数据截至',
          vi: 'Thực tế đến đâu',
        },
        inputs: [
          {
            id: 'facts_until',
            label: {
              en: 'Facts are complete up to',
              ru: 'Факт введён полностью по',
              zh: '实际数据完整截至',
              vi: 'Thực tế đã đủ đến ngày',
            },
            unit: dateUnit,
            note: {
              en: 'Last day of the last period that is over. Facts of later periods do not count yet; blank: all count.',
              ru: 'Последний день последнего завершённого периода. Более поздний факт пока не учитывается; пусто — учтён весь.',
              zh: '最近一个已结束期次的最后一天。此后各期的实际值暂不计入；留空则全部计入。',
              vi: 'Ngày cuối của kỳ gần nhất đã kết thúc. Số thực tế của kỳ sau chưa được tính; để trống thì tính tất cả.',
            },
            format: 'date',
            example: dayOfPlan(sale, -1),
          },
        ],
      },
      {
        kind: 'inputRows',
        title: {
          en: 'People at each stage',
          ru: 'Люди на каждом этапе',
          zh: '各阶段人数',
          vi: 'Số người ở mỗi giai đoạn',
        },
        rows: sale.stages.map((stage, index) => ({
          id: `fact_stage_${index + 1}`,
          label: stage,
          unit: people,
          note: perPeriod,
          format: 'count',
          example: '',
          items: [{ question: 'stages', number: index + 1 }],
        })),
      },
      {
        kind: 'inputRows',
        title: { en: 'Customers and money', ru: 'Клиенты и деньги', zh: '客户与金额', vi: 'Khách hàng và tiền' },
        rows: [
          {
            id: 'fact_customers',
            label: { en: 'Customers', ru: 'Клиенты', zh: '客户数', vi: 'Khách hàng' },
            unit: people,
            note: {
              en: 'First orders, referred customers included; blank if not known yet.',
              ru: 'Первые заказы, включая клиентов по рекомендации; пусто, если ещё неизвестно.',
              zh: '首单客户，含转介绍；未知时留空。',
              vi: 'Đơn đầu tiên, gồm cả khách được giới thiệu; để trống nếu chưa biết.',
            },
            format: 'count',
            example: '',
          },
          money(
            'fact_acquisition',
            {
              en: 'Advertising and activities',
              ru: 'Реклама и активности',
              zh: '投放与活动',
              vi: 'Quảng cáo và hoạt động',
            },
            0,
          ),
          // More may be paid back in a period than comes in.
          money('fact_revenue', { en: 'Revenue', ru: 'Выручка', zh: '净收入', vi: 'Doanh thu thuần' }, -1e15),
          money('fact_costs', { en: 'All costs', ru: 'Все расходы', zh: '全部成本', vi: 'Toàn bộ chi phí' }, 0),
        ],
      },
      ...factsByItem(sale),
    ],
  };
}

const byItem: Words = {
  en: 'If you know it; where the total above is blank, it is the sum of these.',
  ru: 'Если известно; где итог выше пуст, он равен сумме этих строк.',
  zh: '如有数据请填写；上方合计留空时取各行之和。',
  vi: 'Nếu biết; nếu ô tổng phía trên để trống thì lấy tổng các dòng này.',
};

/** The same facts by channel and by product: a total that is not typed is their sum. */
function factsByItem({ channels, products, currency }: Sale): readonly InputRowsSpec[] {
  const rows = (
    question: 'channels' | 'products',
    names: readonly string[],
    of: Pick<InputRowSpec, 'id' | 'unit' | 'format'>,
  ): readonly InputRowSpec[] =>
    names.map((label, index) => ({
      ...of,
      id: `${of.id}_${index + 1}`,
      label,
      note: byItem,
      example: '',
      items: [{ question, number: index + 1 }],
    }));
  return [
    {
      kind: 'inputRows',
      title: { en: 'Leads by channel', ru: 'Лиды по каналам', zh: '各渠道线索数', vi: 'Lead theo kênh' },
      rows: rows('channels', channels, { id: 'fact_leads', unit: people, format: 'count' }),
    },
    {
      kind: 'inputRows',
      title: {
        en: 'Advertising by channel',
        ru: 'Реклама по каналам',
        zh: '各渠道投放',
        vi: 'Quảng cáo theo kênh',
      },
      rows: rows('channels', channels, { id: 'fact_spend', unit: currency, format: 'money' }),
    },
    {
      kind: 'inputRows',
      title: {
        en: 'Customers by product',
        ru: 'Клиенты по продуктам',
        zh: '各产品客户数',
        vi: 'Khách hàng theo sản phẩm',
      },
      rows: rows(
        'products',
        products.map(({ name }) => name),
        { id: 'fact_buyers', unit: people, format: 'count' },
      ),
    },
  ];
}

/** 1 for a period whose facts count; without a day up to which they are complete, all do. */
export const isOver: Formula = 'IF(OR(facts_until = 0, period_end <= facts_until), 1, 0)';

/** The rows whose sum a fact is where it is not typed itself; none for most. */
export function partsOfFact(id: string, { channels, products }: Sale): Formula | undefined {
  switch (id) {
    case 'fact_stage_1':
      return rowsOf('fact_leads', channels.length);
    case 'fact_acquisition':
      return rowsOf('fact_spend', channels.length);
    case 'fact_customers':
      return rowsOf('fact_buyers', products.length);
    default:
      return undefined;
  }
}
