import { authorInputs } from '../../building-blocks/general';
import { baseScenario, onlyCase, scenarioTable } from '../../building-blocks/scenarios';
import { timelineInputs } from '../../building-blocks/timeline';
import type { Formula, InputRowsSpec, InputRowSpec, InputSpec, SheetSpec, Words } from '../../spec';
import { budgetSheet } from '../budget';
import { factsSheet } from '../facts';
import { inputsSheet, openingInputs } from '../inputs';
import type { Sale } from '../sale';
import { mixTable, offersTable, scenarioLines } from '../scenarios';

/**
 * What the essential plan asks: the same inputs as the full one under the same ids, so that what was typed in one stands
 * in the other, but fewer of them. Of the scenarios it has the base one.
 */

/** The cell of a price, a conversion or a rate. */
export function chosen(sale: Sale, line: string): Formula {
  return `scenarios.${line}.case_${baseScenario(sale.scenarios) + 1}`;
}

/** The cells of all prices, all prices of offers or all conversions. */
export function allChosen(sale: Sale, line: 'price' | 'offer_price'): Formula {
  const count = (line === 'price' ? sale.products : sale.offers).length;
  const [first, last] = [chosen(sale, `${line}_1`), chosen(sale, `${line}_${count}`)];
  return count === 1 ? first : `${first}:${last}`;
}

export function essentialInputs(sale: Sale): SheetSpec {
  const inputs = inputsSheet(sale).blocks.flatMap((block) => (block.kind === 'inputs' ? block.inputs : []));
  const only = (...ids: readonly string[]): readonly InputSpec[] => inputs.filter(({ id }) => ids.includes(id));
  const asked = (id: string): boolean => /^(price|offer_price|conversion)_|^refund_rate$/.test(id);
  return {
    id: 'inputs',
    role: 'inputs',
    name: { en: 'Inputs', ru: 'Исходные данные', zh: '输入', vi: 'Dữ liệu đầu vào' },
    purpose: {
      en: 'Prices, conversions, costs of one customer: typed once',
      ru: 'Цены, конверсии, затраты на клиента: вводятся один раз',
      zh: '价格、转化率、单客成本：一次填好',
      vi: 'Giá, tỷ lệ chuyển đổi, chi phí mỗi khách: nhập một lần',
    },
    blocks: [
      onlyCase(
        scenarioTable(
          sale.scenarios,
          {
            en: 'Prices and conversions',
            ru: 'Цены и конверсии',
            zh: '价格与转化率',
            vi: 'Giá và tỷ lệ chuyển đổi',
          },
          { en: 'Quantity', ru: 'Показатель', zh: '指标', vi: 'Chỉ tiêu' },
          scenarioLines(sale).filter(({ id }) => asked(id)),
        ),
        baseScenario(sale.scenarios),
      ),
      mixTable(sale),
      ...(sale.offers.length > 0 ? [offersTable(sale)] : []),
      {
        kind: 'inputs',
        title: {
          en: 'Costs of one customer',
          ru: 'Затраты на одного клиента',
          zh: '单个客户成本',
          vi: 'Chi phí cho một khách hàng',
        },
        inputs: only('conversion_cost', 'delivery_cost'),
      },
      ...(sale.offers.length > 0
        ? [
            {
              kind: 'inputs' as const,
              title: {
                en: 'Customers before the plan',
                ru: 'Клиенты до начала плана',
                zh: '计划之前的客户',
                vi: 'Khách hàng trước kế hoạch',
              },
              inputs: openingInputs.map((input) => {
                const note = otherNotes[input.id];
                return note ? { ...input, note } : input;
              }),
            },
          ]
        : []),
      {
        kind: 'inputs',
        title: { en: 'General', ru: 'Общее', zh: '基本信息', vi: 'Chung' },
        inputs: [
          ...timelineInputs(sale.timeline),
          ...factsUntil(sale),
          ...only('deviation_limit'),
          ...authorInputs(sale.timeline.firstDay),
        ],
      },
    ],
  };
}

/** At first nothing is left out: whatever is typed counts. */
function factsUntil(sale: Sale): readonly InputSpec[] {
  const inputs = factsSheet(sale).blocks.flatMap((block) => (block.kind === 'inputs' ? block.inputs : []));
  return inputs.map((input) => ({
    ...input,
    note: {
      en: 'Blank: all facts count. A day leaves out the facts of periods that end later.',
      ru: 'Пусто — учтён весь факт. Дата не даёт учесть факт периодов, которые закончатся позже.',
      zh: '留空则全部计入；填写日期则不计其后结束的期次。',
      vi: 'Để trống: tính mọi số thực tế. Nếu ghi ngày, bỏ qua các kỳ kết thúc sau đó.',
    },
    example: '',
  }));
}

/** What an essential plan says of an input in other words, as it has neither season nor activities nor the sheet Backwards. */
const otherNotes: Readonly<Record<string, Words>> = {
  lead_cost: {
    en: 'From your advertising accounts; 0 or blank where leads cannot be bought.',
    ru: 'По рекламным кабинетам; 0 или пусто, если лиды здесь не покупают.',
    zh: '取自广告后台；不付费获客的渠道填 0 或留空。',
    vi: 'Lấy từ tài khoản quảng cáo; 0 hoặc để trống nếu không mua lead ở đây.',
  },
  own_leads: {
    en: 'Own list, search, partners: leads that no cost per lead buys.',
    ru: 'Своя база, поиск, партнёры: лиды, за которые не платят поштучно.',
    zh: '自有名单、自然搜索、合作方等：无需按线索付费的线索数。',
    vi: 'Danh sách riêng, tìm kiếm tự nhiên, đối tác: lead không trả tiền theo lead.',
  },
  target_revenue: {
    en: 'After refunds. The last sheet before the checks says what it still takes.',
    ru: 'За вычетом возвратов. Что для неё ещё нужно — на последнем листе перед проверками.',
    zh: '扣除退款后。还需要多少投入，见校验表之前的那张表。',
    vi: 'Sau hoàn tiền. Trang ngay trước trang kiểm tra cho biết còn cần những gì.',
  },
  opening_customers: {
    en: 'On average. They come back during the plan; 0 for a new business.',
    ru: 'В среднем. Они покупают снова уже во время плана; 0 для нового дела.',
    zh: '平均值。他们会在计划期内复购；新业务填 0。',
    vi: 'Trung bình. Họ mua tiếp trong kỳ kế hoạch; 0 nếu mới kinh doanh.',
  },
  fact_customers: {
    en: 'First orders; blank if as many as at the last stage.',
    ru: 'Первые заказы; пусто, если их столько же, сколько на последнем этапе.',
    zh: '首单客户；与最后阶段人数相同时留空。',
    vi: 'Đơn đầu tiên; để trống nếu bằng số người ở giai đoạn cuối.',
  },
};

/** What is typed period by period: what is planned to be spent and to come in, and what really happened. */
export function budgetAndFacts(sale: Sale): SheetSpec {
  const rowBlocks = ({ blocks }: SheetSpec): readonly InputRowsSpec[] =>
    blocks.flatMap((block) => (block.kind === 'inputRows' ? [block] : []));
  const isAsked = ({ id }: InputRowSpec): boolean => id !== 'seats' && id !== 'investment';
  const reworded = (row: InputRowSpec): InputRowSpec => ({
    ...row,
    ...(row.id === 'fact_acquisition' && {
      label: { en: 'Advertising', ru: 'Реклама', zh: '广告投放', vi: 'Quảng cáo' },
    }),
    note: otherNotes[row.id.replace(/_\d+$/, '')] ?? row.note,
  });
  return {
    id: 'facts',
    role: 'inputs',
    name: { en: 'Budget and facts', ru: 'Бюджет и факт', zh: '预算与实际', vi: 'Ngân sách và thực tế' },
    purpose: {
      en: 'Period by period: what you plan to spend, and what really happened',
      ru: 'По периодам: сколько планируете потратить и что получилось на самом деле',
      zh: '逐期填写：计划投入与实际结果',
      vi: 'Theo từng kỳ: dự định chi bao nhiêu và thực tế ra sao',
    },
    blocks: [
      ...[...rowBlocks(budgetSheet(sale)), ...rowBlocks(factsSheet(sale))].flatMap((block): InputRowsSpec[] => {
        const rows = block.rows.filter(isAsked).map(reworded);
        return rows.length > 0 ? [{ ...block, title: titleOf(block), rows }] : [];
      }),
    ],
  };
}

/** Plan and fact stand on one sheet here: a title says which of them is meant. */
function titleOf({ rows, title }: InputRowsSpec): Words {
  const [first] = rows;
  if (!first?.id.startsWith('fact_')) return title;
  const say = (language: 'en' | 'ru' | 'zh' | 'vi'): string => (typeof title === 'string' ? title : title[language]);
  return {
    en: `Fact: ${say('en')}`,
    ru: `Факт: ${say('ru')}`,
    zh: `实际：${say('zh')}`,
    vi: `Thực tế: ${say('vi')}`,
  };
}
