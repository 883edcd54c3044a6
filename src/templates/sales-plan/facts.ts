import { dateUnit, people } from '../building-blocks/units';
import type { InputRowSpec, SheetSpec, Words } from '../spec';
import { dayOfPlan } from './example';
import type { Sale } from './sale';

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
              en: 'Last day of the last period that is over. Facts of later periods do not count yet.',
              ru: 'Последний день последнего завершённого периода. Факт более поздних периодов пока не учитывается.',
              zh: '最近一个已结束期次的最后一天。此后各期的实际值暂不计入。',
              vi: 'Ngày cuối của kỳ gần nhất đã kết thúc. Số thực tế của kỳ sau chưa được tính.',
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
    ],
  };
}
