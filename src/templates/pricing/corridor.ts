import type { Texts } from '../../locales/language';
import { order, rowOf } from '../building-blocks/tiers';
import { per } from '../building-blocks/units';
import type { FigureSpec, Formula, SheetSpec, TableSpec } from '../spec';
import { lineLabel, surveyLines } from './inputs';
import { type Offer } from './offer';

/** Between what the company must earn and what the customer can afford; what the customers asked find acceptable. */
export function corridorSheet(offer: Offer): SheetSpec {
  const { currency, competitors } = offer;
  const each = per(currency, order);
  const ofAnswers: Texts = { en: '% of answers', ru: '% ответов', zh: '占回答 %', vi: '% câu trả lời' };
  return {
    id: 'corridor_sheet',
    role: 'results',
    name: { en: 'Corridor', ru: 'Коридор', zh: '价格走廊', vi: 'Khung giá' },
    purpose: {
      en: 'From what the company must earn to what customers can afford',
      ru: 'От нужного компании до посильного клиенту',
      zh: '从企业保底价到客户承受价',
      vi: 'Từ mức công ty cần đến mức khách trả được',
    },
    blocks: [
      corridor(offer),
      {
        kind: 'chart',
        id: 'corridor_chart',
        shape: 'column',
        title: {
          en: 'Where each tier stands in its corridor',
          ru: 'Место каждого тарифа в коридоре',
          zh: '各档位在价格走廊中的位置',
          vi: 'Vị trí từng gói trong khung giá',
        },
        over: 'corridor',
        categoryTitle: { en: 'Tier', ru: 'Тариф', zh: '档位', vi: 'Gói' },
        valueTitle: each,
        valueFormat: 'price',
        series: [
          { label: floorLabel, values: 'floor' },
          ...(competitors.length > 0 ? [{ label: marketLabel, values: 'market' }] : []),
          { label: affordLabel, values: 'affordable' },
          {
            label: { en: 'Your price', ru: 'Ваша цена', zh: '你的价格', vi: 'Giá của bạn' },
            values: 'price',
            asLine: true,
          },
        ],
      },
      {
        kind: 'figures',
        title: {
          en: 'What customers find acceptable (van Westendorp)',
          ru: 'Что клиенты считают приемлемым (ван Вестендорп)',
          zh: '客户可接受的价格（van Westendorp）',
          vi: 'Mức giá khách chấp nhận được (van Westendorp)',
        },
        figures: points(currency),
      },
      {
        kind: 'chart',
        id: 'opinion_chart',
        shape: 'line',
        title: {
          en: 'Where the curves of the survey cross',
          ru: 'Где пересекаются кривые опроса',
          zh: '问卷曲线的交点',
          vi: 'Nơi các đường khảo sát cắt nhau',
        },
        over: 'opinion',
        categories: 'price',
        categoryTitle: { en: 'Price', ru: 'Цена', zh: '价格', vi: 'Giá bán' },
        valueTitle: ofAnswers,
        valueFormat: 'percent',
        series: opinions.map(({ id, label }) => ({ label, values: id })),
      },
      opinion(currency, ofAnswers),
      crossings(currency),
    ],
  };
}

const floorLabel: Texts = {
  en: 'The company earns from',
  ru: 'Компания зарабатывает от',
  zh: '企业保底价',
  vi: 'Công ty có lãi từ',
};
const marketLabel: Texts = {
  en: 'Middle of the market',
  ru: 'Середина рынка',
  zh: '市场中位价',
  vi: 'Giữa thị trường',
};
const affordLabel: Texts = {
  en: 'The customer can afford',
  ru: 'Клиенту по карману до',
  zh: '客户承受上限',
  vi: 'Khách trả được đến',
};

function corridor({ currency, tiers, competitors }: Offer): TableSpec {
  const each = per(currency, order);
  const hasMarket = competitors.length > 0;
  const amount = (id: string, label: Texts) => ({ id, label, unit: each, format: 'price' as const });
  return {
    kind: 'table',
    id: 'corridor',
    title: {
      en: 'The corridor of each tier',
      ru: 'Коридор каждого тарифа',
      zh: '各档位的价格走廊',
      vi: 'Khung giá của từng gói',
    },
    rowHeader: { en: 'Tier', ru: 'Тариф', zh: '档位', vi: 'Gói' },
    columns: [
      amount('price', { en: 'Price', ru: 'Цена', zh: '价格', vi: 'Giá bán' }),
      amount('floor', floorLabel),
      ...(hasMarket
        ? [
            amount('market_low', {
              en: 'Cheapest rival',
              ru: 'Самый дешёвый конкурент',
              zh: '最便宜的对手',
              vi: 'Đối thủ rẻ nhất',
            }),
            amount('market', marketLabel),
            amount('market_high', {
              en: 'Dearest rival',
              ru: 'Самый дорогой конкурент',
              zh: '最贵的对手',
              vi: 'Đối thủ đắt nhất',
            }),
          ]
        : []),
      amount('affordable', affordLabel),
      {
        id: 'standing',
        label: { en: 'In the corridor', ru: 'В коридоре', zh: '走廊位置', vi: 'Trong khung' },
        format: 'text',
        mark: { when: 'corridor.this.standing <> word(fits)', as: 'warning' },
      },
      ...(hasMarket
        ? [
            {
              id: 'against',
              label: { en: 'On the market', ru: 'На рынке', zh: '市场位置', vi: 'Trên thị trường' },
              format: 'text' as const,
            },
          ]
        : []),
    ],
    rows: tiers.map(({ name }, index) => {
      const id = rowOf('tier', index);
      const own = (column: string): string => `corridor.${id}.${column}`;
      const market = (function_: string): Formula =>
        `IF(COUNT(rivals.${id}) = 0, word(none), ${function_}(rivals.${id}))`;
      return {
        id,
        label: name,
        cells: {
          price: `tiers.${id}.price + 0`,
          floor: `IF(kept_share > least_margin, tiers.${id}.cost / (kept_share - least_margin), word(none))`,
          ...(hasMarket
            ? {
                market_low: market('MIN'),
                market: market('MEDIAN'),
                market_high: market('MAX'),
                against: `IF(ISNUMBER(${own('market')}), IF(${own('price')} < ${own('market_low')}, word(cheapest), IF(${own('price')} > ${own('market_high')}, word(dearest), word(among))), word(none))`,
              }
            : {}),
          affordable: 'customer_income * affordable_share * affordable_months',
          standing: `IF(ISNUMBER(${own('floor')}), IF(${own('price')} < ${own('floor')}, word(too_low), IF(${own('price')} > ${own('affordable')}, word(too_high), word(fits))), word(too_low))`,
        },
      };
    }),
  };
}

const opinions = [
  {
    id: 'too_cheap',
    label: { en: 'Too cheap', ru: 'Слишком дёшево', zh: '太便宜', vi: 'Quá rẻ' },
  },
  {
    id: 'not_cheap',
    label: { en: 'Not cheap', ru: 'Не дёшево', zh: '不便宜', vi: 'Không rẻ' },
  },
  {
    id: 'not_expensive',
    label: { en: 'Not expensive', ru: 'Не дорого', zh: '不贵', vi: 'Không đắt' },
  },
  {
    id: 'too_expensive',
    label: { en: 'Too expensive', ru: 'Слишком дорого', zh: '太贵', vi: 'Quá đắt' },
  },
] as const satisfies readonly { readonly id: string; readonly label: Texts }[];

/** Cumulated: who finds a price too cheap finds every lower one so, too; who finds it expensive, every higher one. */
function opinion(currency: string, unit: Texts): TableSpec {
  const counted = (question: string, line: number, formula: Formula): Formula =>
    `IF(SUM(survey.${question}) = 0, word(none), ${formula.replaceAll('#', `survey.${rowOf('line', line)}.${question} / SUM(survey.${question})`)})`;
  return {
    kind: 'table',
    id: 'opinion',
    title: {
      en: 'Share of the answers at each price',
      ru: 'Доля ответов при каждой цене',
      zh: '各价格的累计回答比例',
      vi: 'Tỷ lệ câu trả lời ở mỗi giá',
    },
    rowHeader: { en: 'Line', ru: 'Строка', zh: '行', vi: 'Dòng' },
    columns: [
      {
        id: 'price',
        label: { en: 'Price', ru: 'Цена', zh: '价格', vi: 'Giá bán' },
        unit: per(currency, order),
        format: 'price',
      },
      ...opinions.map(({ id, label }) => ({ id, label, unit, format: 'percent' as const })),
    ],
    rows: Array.from({ length: surveyLines }, (_, index) => {
      const id = rowOf('line', index);
      const before = (column: string): string => `opinion.${rowOf('line', index - 1)}.${column}`;
      const isFirst = index === 0;
      // Rising: who named this price or a lower one. Falling: who named this price or a higher one.
      return {
        id,
        label: lineLabel(index),
        cells: {
          // A line without a price stays at the one before.
          price: isFirst ? `survey.${id}.price + 0` : `MAX(survey.${id}.price, ${before('price')})`,
          too_cheap: isFirst
            ? counted('too_cheap', index, '1')
            : counted('too_cheap', index - 1, `${before('too_cheap')} - #`),
          not_cheap: isFirst ? counted('cheap', index, '0') : counted('cheap', index - 1, `${before('not_cheap')} + #`),
          not_expensive: isFirst
            ? counted('expensive', index, '1 - #')
            : counted('expensive', index, `${before('not_expensive')} - #`),
          too_expensive: isFirst
            ? counted('too_expensive', index, '0 + #')
            : counted('too_expensive', index, `${before('too_expensive')} + #`),
        },
      };
    }),
  };
}

/** Each point is where a rising curve meets a falling one. */
const meetings = [
  {
    id: 'lowest',
    label: { en: 'Lowest', ru: 'Нижняя', zh: '最低', vi: 'Thấp nhất' },
    rising: 'not_cheap',
    falling: 'too_cheap',
  },
  {
    id: 'optimal',
    label: { en: 'Least refused', ru: 'Меньше всего отказов', zh: '拒绝最少', vi: 'Ít bị từ chối' },
    rising: 'too_expensive',
    falling: 'too_cheap',
  },
  {
    id: 'usual',
    label: { en: 'Usual', ru: 'Привычная', zh: '惯常', vi: 'Thông thường' },
    rising: 'not_cheap',
    falling: 'not_expensive',
  },
  {
    id: 'highest',
    label: { en: 'Highest', ru: 'Верхняя', zh: '最高', vi: 'Cao nhất' },
    rising: 'too_expensive',
    falling: 'not_expensive',
  },
] as const satisfies readonly {
  readonly id: string;
  readonly label: Texts;
  readonly rising: string;
  readonly falling: string;
}[];

function crossings(currency: string): TableSpec {
  return {
    kind: 'table',
    id: 'crossings',
    title: {
      en: 'Rising curve less the falling one, and the price at which they cross',
      ru: 'Растущая кривая минус падающая и цена пересечения',
      zh: '上升曲线减下降曲线及其交点价格',
      vi: 'Đường tăng trừ đường giảm và giá tại giao điểm',
    },
    rowHeader: { en: 'Line', ru: 'Строка', zh: '行', vi: 'Dòng' },
    columns: meetings.flatMap(({ id, label }) => [
      {
        id: `${id}_gap`,
        label,
        unit: { en: 'difference', ru: 'разность', zh: '差', vi: 'hiệu' },
        format: 'percent' as const,
      },
      { id, label, unit: per(currency, order), format: 'price' as const },
    ]),
    rows: Array.from({ length: surveyLines }, (_, index) => {
      const row = rowOf('line', index);
      const before = rowOf('line', index - 1);
      return {
        id: row,
        label: lineLabel(index),
        cells: Object.fromEntries(
          meetings.flatMap(({ id, rising, falling }) => {
            const gap = `crossings.${row}.${id}_gap`;
            const gapBefore = `crossings.${before}.${id}_gap`;
            const [up, down] = [`opinion.${row}.${rising}`, `opinion.${row}.${falling}`];
            const [from, to] = [`opinion.${before}.price`, `opinion.${row}.price`];
            return [
              [`${id}_gap`, `IF(AND(ISNUMBER(${up}), ISNUMBER(${down})), ${up} - ${down}, word(none))`],
              [
                id,
                index === 0
                  ? `IF(ISNUMBER(${gap}), IF(${gap} = 0, ${to}, word(none)), word(none))`
                  : `IF(ISNUMBER(${gap}), IF(AND(${gapBefore} < 0, ${gap} >= 0), ${from} - (${to} - ${from}) * ${gapBefore} / (${gap} - ${gapBefore}), word(none)), word(none))`,
              ],
            ];
          }),
        ),
      };
    }),
  };
}

function points(currency: string): readonly FigureSpec[] {
  const texts = {
    lowest: {
      label: {
        en: 'Lowest acceptable price',
        ru: 'Нижняя приемлемая цена',
        zh: '可接受最低价',
        vi: 'Giá thấp nhất chấp nhận được',
      },
      note: {
        en: 'As many find it too cheap as not cheap (PMC)',
        ru: 'Слишком дёшево и не дёшево — поровну (PMC)',
        zh: '“太便宜”与“不便宜”人数相等（PMC）',
        vi: 'Số thấy quá rẻ bằng số thấy không rẻ (PMC)',
      },
    },
    optimal: {
      label: {
        en: 'Least refused price',
        ru: 'Цена с наименьшим отказом',
        zh: '拒绝最少的价格',
        vi: 'Giá ít bị từ chối nhất',
      },
      note: {
        en: 'As many find it too cheap as too expensive (OPP)',
        ru: 'Слишком дёшево и слишком дорого — поровну (OPP)',
        zh: '“太便宜”与“太贵”人数相等（OPP）',
        vi: 'Số thấy quá rẻ bằng số thấy quá đắt (OPP)',
      },
    },
    usual: {
      label: { en: 'Usual price', ru: 'Привычная цена', zh: '惯常价格', vi: 'Giá thông thường' },
      note: {
        en: 'As many find it cheap as expensive (IPP)',
        ru: 'Дёшево и дорого — поровну (IPP)',
        zh: '“便宜”与“贵”人数相等（IPP）',
        vi: 'Số thấy rẻ bằng số thấy đắt (IPP)',
      },
    },
    highest: {
      label: {
        en: 'Highest acceptable price',
        ru: 'Верхняя приемлемая цена',
        zh: '可接受最高价',
        vi: 'Giá cao nhất chấp nhận được',
      },
      note: {
        en: 'As many find it too expensive as not expensive (PME)',
        ru: 'Слишком дорого и не дорого — поровну (PME)',
        zh: '“太贵”与“不贵”人数相等（PME）',
        vi: 'Số thấy quá đắt bằng số thấy không đắt (PME)',
      },
    },
  } as const satisfies Readonly<Record<string, { readonly label: Texts; readonly note: Texts }>>;
  return [
    ...meetings.map(({ id }): FigureSpec => ({
      id: `${id}_acceptable`,
      ...texts[id],
      unit: per(currency, order),
      format: 'price',
      formula: `IF(COUNT(crossings.${id}) = 0, word(not_asked), MIN(crossings.${id}))`,
      emphasis: id === 'lowest' || id === 'highest',
    })),
    {
      id: 'acceptable_state',
      label: { en: 'Price of now', ru: 'Нынешняя цена', zh: '现价', vi: 'Giá hiện tại' },
      note: {
        en: 'Of the tested tier, against this range',
        ru: 'Тестируемого тарифа относительно этого диапазона',
        zh: '所测档位相对该范围',
        vi: 'Của gói được thử, so với khoảng này',
      },
      format: 'text',
      formula:
        'IF(AND(ISNUMBER(lowest_acceptable), ISNUMBER(highest_acceptable)), IF(tested_price < lowest_acceptable, word(found_cheap), IF(tested_price > highest_acceptable, word(found_dear), word(acceptable))), word(none))',
      mark: { when: 'OR(acceptable_state = word(found_cheap), acceptable_state = word(found_dear))', as: 'warning' },
    },
  ];
}
