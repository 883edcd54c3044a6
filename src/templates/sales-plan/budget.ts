import { lead, people, per } from '../building-blocks/units';
import type { InputRowSpec, SheetSpec } from '../spec';
import { budgets, investments, leadCost, otherFixed, payroll, seats, targets } from './example';
import type { Sale } from './sale';

/** What is decided period by period: budgets, prices of leads, seats, fixed costs, investment, the target. */
export function budgetSheet(sale: Sale): SheetSpec {
  return {
    id: 'budget',
    role: 'inputs',
    name: { en: 'Budget', ru: 'Бюджет', zh: '预算', vi: 'Ngân sách' },
    purpose: {
      en: 'Budget and cost per lead by channel, seats, fixed costs and the target, period by period',
      ru: 'Бюджет и стоимость лида по каналам, места, постоянные расходы и цель по периодам',
      zh: '逐期填写各渠道预算与线索成本、名额、固定成本和目标',
      vi: 'Ngân sách và chi phí lead theo kênh, số chỗ, chi phí cố định và mục tiêu từng kỳ',
    },
    blocks: [
      {
        kind: 'inputRows',
        title: { en: 'Budget by channel', ru: 'Бюджет по каналам', zh: '各渠道投放预算', vi: 'Ngân sách theo kênh' },
        rows: sale.channels.map((channel, index) => ({
          id: `budget_${index + 1}`,
          label: channel,
          unit: sale.currency,
          note: {
            en: 'To be spent on this channel in the period.',
            ru: 'Расход на этот канал за период.',
            zh: '该渠道本期投放金额。',
            vi: 'Số tiền chi cho kênh này trong kỳ.',
          },
          format: 'money',
          example: budgets(sale, index),
          items: [{ question: 'channels', number: index + 1 }],
        })),
      },
      {
        kind: 'inputRows',
        title: {
          en: 'Cost per lead by channel',
          ru: 'Стоимость лида по каналам',
          zh: '各渠道线索成本',
          vi: 'Chi phí mỗi lead theo kênh',
        },
        rows: sale.channels.map((channel, index) => ({
          id: `lead_cost_${index + 1}`,
          label: channel,
          unit: per(sale.currency, lead),
          note: {
            en: 'In an average season, from your advertising accounts; 0 or blank where leads cannot be bought.',
            ru: 'В обычный сезон, по рекламным кабинетам; 0 или пусто, если лиды здесь не покупают.',
            zh: '普通季节的水平，取自广告后台；不付费获客的渠道填 0 或留空。',
            vi: 'Ở mùa trung bình, lấy từ tài khoản quảng cáo; 0 hoặc để trống nếu không mua lead ở đây.',
          },
          format: 'price',
          example: leadCost(sale, index),
          items: [{ question: 'channels', number: index + 1 }],
        })),
      },
      {
        kind: 'inputRows',
        title: {
          en: 'Leads that are not bought, by channel',
          ru: 'Лиды без закупки, по каналам',
          zh: '各渠道非付费线索',
          vi: 'Lead không phải mua, theo kênh',
        },
        rows: sale.channels.map((channel, index) => ({
          id: `own_leads_${index + 1}`,
          label: channel,
          unit: people,
          note: {
            en: 'Own list, search, partners: leads in an average season that no cost per lead buys.',
            ru: 'Своя база, поиск, партнёры: лиды обычного сезона, за которые не платят поштучно.',
            zh: '自有名单、自然搜索、合作方等：普通季节中无需按线索付费的线索数。',
            vi: 'Danh sách riêng, tìm kiếm tự nhiên, đối tác: lead ở mùa trung bình không trả tiền theo lead.',
          },
          format: 'count',
          example: '',
          items: [{ question: 'channels', number: index + 1 }],
        })),
      },
      {
        kind: 'inputRows',
        title: { en: 'Seats', ru: 'Места', zh: '名额', vi: 'Số chỗ' },
        rows: [
          {
            id: 'seats',
            label: { en: 'Seats', ru: 'Места', zh: '名额', vi: 'Số chỗ' },
            unit: people,
            note: {
              en: 'New customers you can serve in the period; blank for no limit. The rest wait.',
              ru: 'Сколько новых клиентов можно принять за период; пусто — без ограничения. Остальные ждут.',
              zh: '本期可接纳的新客户数，留空为不限；其余顺延等待。',
              vi: 'Số khách mới có thể nhận trong kỳ; để trống là không giới hạn. Số còn lại chờ.',
            },
            format: 'count',
            example: seats(sale),
          },
        ],
      },
      {
        kind: 'inputRows',
        title: { en: 'Fixed costs', ru: 'Постоянные расходы', zh: '固定成本', vi: 'Chi phí cố định' },
        rows: fixedRows(sale),
      },
      {
        kind: 'inputRows',
        title: { en: 'Investment', ru: 'Инвестиции', zh: '投资', vi: 'Đầu tư' },
        rows: [
          {
            id: 'investment',
            label: { en: 'Investment', ru: 'Инвестиции', zh: '投资', vi: 'Vốn đầu tư' },
            unit: sale.currency,
            note: {
              en: 'Making the product and launching it, in the period it is paid.',
              ru: 'Создание и запуск продукта, в периоде оплаты.',
              zh: '产品开发与上线投入，记入付款当期。',
              vi: 'Chi phí làm và ra mắt sản phẩm, ghi vào kỳ chi trả.',
            },
            format: 'money',
            example: investments(sale),
          },
        ],
      },
      {
        kind: 'inputRows',
        title: { en: 'Target', ru: 'Цель', zh: '目标', vi: 'Mục tiêu' },
        rows: [
          {
            id: 'target_revenue',
            label: { en: 'Target revenue', ru: 'Целевая выручка', zh: '目标收入', vi: 'Doanh thu mục tiêu' },
            unit: sale.currency,
            note: {
              en: 'After refunds. The sheet Backwards says what it takes.',
              ru: 'За вычетом возвратов. Что для неё нужно — на листе «Обратный расчёт».',
              zh: '扣除退款后。所需投入见“倒推”表。',
              vi: 'Sau hoàn tiền. Trang Tính ngược cho biết cần những gì.',
            },
            format: 'money',
            example: targets(sale),
          },
        ],
      },
    ],
  };
}

function fixedRows(sale: Sale): readonly InputRowSpec[] {
  return [
    {
      id: 'payroll',
      label: { en: 'Payroll', ru: 'Фонд оплаты труда', zh: '人员薪酬', vi: 'Quỹ lương' },
      unit: sale.currency,
      note: {
        en: 'Salaries with taxes that do not depend on sales.',
        ru: 'Оклады с налогами, не зависящие от продаж.',
        zh: '与销量无关的工资及社保税费。',
        vi: 'Lương và thuế không phụ thuộc doanh số.',
      },
      format: 'money',
      example: payroll(sale),
    },
    {
      id: 'other_fixed',
      label: {
        en: 'Other fixed costs',
        ru: 'Прочие постоянные расходы',
        zh: '其他固定成本',
        vi: 'Chi phí cố định khác',
      },
      unit: sale.currency,
      note: {
        en: 'Rent, software, accounting and the like.',
        ru: 'Аренда, сервисы, бухгалтерия и подобное.',
        zh: '房租、软件、财务等。',
        vi: 'Thuê văn phòng, phần mềm, kế toán, v.v.',
      },
      format: 'money',
      example: otherFixed(sale),
    },
  ];
}
