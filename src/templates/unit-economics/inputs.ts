import type { Texts } from '../../locales/language';
import { preparedBy, toleranceInput } from '../building-blocks/general';
import {
  itemOf,
  ofBuyers,
  order,
  paymentFeeInput,
  refundRateInput,
  rowOf,
  singlePriceInput,
  tiersTable,
} from '../building-blocks/tiers';
import { factor, people, per, share } from '../building-blocks/units';
import type { BlockSpec, InputSpec, InputTableSpec, SheetSpec } from '../spec';
import { inPrices, type Economy } from './economy';

const ofInvited: Texts = { en: '% of invited', ru: '% приглашённых', zh: '占受邀人数 %', vi: '% người được mời' };

/** Mechanics by which customers bring customers, with an example of each: people invited, and how many of them buy. */
export const mechanics = [
  {
    id: 'group_buying',
    label: { en: 'Group buying', ru: 'Совместная покупка', zh: '拼团', vi: 'Mua theo nhóm' },
    invited: 0.6,
    conversion: 0.2,
  },
  {
    id: 'distribution',
    label: {
      en: 'Distribution for a commission',
      ru: 'Партнёрская комиссия',
      zh: '分销',
      vi: 'Phân phối hưởng hoa hồng',
    },
    invited: 0.5,
    conversion: 0.1,
  },
  {
    id: 'group_fission',
    label: { en: 'Sharing in chat groups', ru: 'Репосты в чатах', zh: '社群裂变', vi: 'Lan truyền trong nhóm chat' },
    invited: 1,
    conversion: 0.05,
  },
  {
    id: 'invite_tasks',
    label: { en: 'Tasks: invite friends', ru: 'Задания: пригласи друга', zh: '邀请任务', vi: 'Nhiệm vụ mời bạn' },
    invited: 0.4,
    conversion: 0.1,
  },
  {
    id: 'prize_draw',
    label: { en: 'Prize draw', ru: 'Розыгрыш', zh: '抽奖', vi: 'Rút thăm trúng thưởng' },
    invited: 0.5,
    conversion: 0.04,
  },
  {
    id: 'check_ins',
    label: { en: 'Public check-ins', ru: 'Публичные отчёты о занятиях', zh: '打卡分享', vi: 'Điểm danh công khai' },
    invited: 0.3,
    conversion: 0.1,
  },
  {
    id: 'together',
    label: {
      en: 'Services for several people',
      ru: 'Услуги на нескольких человек',
      zh: '多人共用服务',
      vi: 'Dịch vụ dùng chung nhiều người',
    },
    invited: 0.2,
    conversion: 0.1,
  },
] as const satisfies readonly {
  readonly id: string;
  readonly label: Texts;
  readonly invited: number;
  readonly conversion: number;
}[];

/** Costs of one order, each an input of its own: what it takes of the price in the example. */
export const orderCosts = [
  {
    id: 'conversion_cost',
    label: { en: 'Conversion', ru: 'Конверсия в оплату', zh: '转化成本', vi: 'Chuyển đổi' },
    note: {
      en: 'Sellers, webinars, messages: what it costs to turn a lead into this order.',
      ru: 'Продавцы, вебинары, рассылки: сколько стоит довести лид до заказа.',
      zh: '销售、直播、触达等把线索转化为订单的成本。',
      vi: 'Nhân viên bán, webinar, tin nhắn: chi phí để lead thành đơn này.',
    },
    ofPrice: 0.08,
  },
  {
    id: 'delivery_cost',
    label: { en: 'Delivery', ru: 'Оказание услуги', zh: '交付成本', vi: 'Cung cấp sản phẩm' },
    note: {
      en: 'Teachers, curators, platform: what one more customer adds.',
      ru: 'Преподаватели, кураторы, платформа: сколько добавляет ещё один клиент.',
      zh: '讲师、班主任、平台等每增加一位客户的成本。',
      vi: 'Giảng viên, trợ giảng, nền tảng: phần tăng thêm cho mỗi khách.',
    },
    ofPrice: 0.15,
  },
  {
    id: 'service_cost',
    label: { en: 'Service', ru: 'Сопровождение', zh: '服务成本', vi: 'Chăm sóc' },
    note: {
      en: 'Support and everything after the sale.',
      ru: 'Поддержка и всё, что после продажи.',
      zh: '售后支持等成本。',
      vi: 'Hỗ trợ và mọi việc sau bán.',
    },
    ofPrice: 0.05,
  },
  {
    id: 'other_cost',
    label: {
      en: 'Other costs of an order',
      ru: 'Прочие затраты на заказ',
      zh: '其他单笔成本',
      vi: 'Chi phí khác mỗi đơn',
    },
    note: {
      en: 'Your own line: gifts, printing, taxes on the order.',
      ru: 'Своя строка: подарки, печать, налоги с заказа.',
      zh: '自定义：赠品、印刷、按单税费等。',
      vi: 'Dòng riêng của bạn: quà tặng, in ấn, thuế theo đơn.',
    },
    ofPrice: 0.02,
  },
] as const satisfies readonly {
  readonly id: string;
  readonly label: Texts;
  readonly note: Texts;
  readonly ofPrice: number;
}[];

export function inputsSheet(economy: Economy): SheetSpec {
  const { offers, entries } = economy;
  return {
    id: 'inputs',
    role: 'inputs',
    name: { en: 'Inputs', ru: 'Исходные данные', zh: '输入', vi: 'Dữ liệu đầu vào' },
    purpose: {
      en: 'Prices, costs, channels, repeat offers and referrals',
      ru: 'Цены, затраты, каналы, повторные продажи и рекомендации',
      zh: '价格、成本、渠道、复购与转介绍',
      vi: 'Giá, chi phí, kênh, mua tiếp và giới thiệu',
    },
    blocks: [
      tiersTable(economy.currency, economy.tiers),
      channelsTable(economy),
      orderBlock(economy),
      ...(offers.length > 0 ? [offersTable(economy)] : []),
      mechanicsTable(economy),
      growthBlock,
      gridBlock,
      ...(entries.length > 0 ? [entriesTable(economy)] : []),
      {
        kind: 'inputs',
        title: { en: 'About the model', ru: 'О модели', zh: '模型信息', vi: 'Về mô hình' },
        inputs: [preparedBy, toleranceInput],
      },
    ],
  };
}

function channelsTable(economy: Economy): InputTableSpec {
  const { currency, channels } = economy;
  return {
    kind: 'inputTable',
    id: 'channels',
    title: { en: 'Channels', ru: 'Каналы', zh: '渠道', vi: 'Kênh' },
    rowHeader: { en: 'Channel', ru: 'Канал', zh: '渠道', vi: 'Kênh' },
    columns: [
      {
        id: 'spend',
        label: { en: 'Spend', ru: 'Расходы', zh: '花费', vi: 'Chi tiêu' },
        unit: currency,
        note: {
          en: 'All of one month, or of another stretch.',
          ru: 'Все за месяц или другой срок.',
          zh: '同一时段（如一个月）的全部花费。',
          vi: 'Toàn bộ trong một tháng hoặc một kỳ khác.',
        },
        format: 'money',
      },
      {
        id: 'customers',
        label: { en: 'Customers', ru: 'Клиенты', zh: '客户数', vi: 'Khách hàng' },
        unit: people,
        note: {
          en: 'New ones of the same stretch.',
          ru: 'Новые за тот же срок.',
          zh: '同一时段的新客户。',
          vi: 'Khách mới trong cùng kỳ.',
        },
        format: 'count',
      },
    ],
    rows: channels.map((name, index) => {
      const customers = Math.max(10, 120 - 25 * index);
      return {
        id: rowOf('channel', index),
        label: name,
        items: itemOf('channels', index),
        // Each channel somewhat dearer than the one before.
        cells: { spend: inPrices(economy, customers * (0.22 + 0.1 * index)), customers },
      };
    }),
  };
}

function orderBlock(economy: Economy): BlockSpec {
  const perOrder = per(economy.currency, order);
  return {
    kind: 'inputs',
    title: { en: 'The first order', ru: 'Первый заказ', zh: '首单', vi: 'Đơn đầu tiên' },
    inputs: [
      singlePriceInput(economy.currency, economy.averagePrice),
      refundRateInput,
      paymentFeeInput,
      ...orderCosts.map(({ id, label, note, ofPrice }): InputSpec => ({
        id,
        label,
        unit: perOrder,
        note,
        format: 'price',
        example: inPrices(economy, ofPrice),
      })),
    ],
  };
}

/** F2: forty of a hundred first buyers take the next course, ten the dearest offer. */
const offerRates = [0.4, 0.1, 0.08, 0.06, 0.05, 0.04];

function offersTable({ currency, offers }: Economy): InputTableSpec {
  const amount = per(currency, order);
  return {
    kind: 'inputTable',
    id: 'offers',
    title: { en: 'Repeat offers', ru: 'Повторные продажи', zh: '复购产品', vi: 'Sản phẩm mua tiếp' },
    rowHeader: { en: 'Offer', ru: 'Предложение', zh: '产品', vi: 'Sản phẩm' },
    columns: [
      {
        id: 'rate',
        label: { en: 'Who buy it', ru: 'Кто покупает', zh: '购买比例', vi: 'Tỷ lệ mua' },
        unit: ofBuyers,
        note: {
          en: 'Of the first buyers.',
          ru: 'От первых покупателей.',
          zh: '占首单买家。',
          vi: 'Trong số người mua đầu.',
        },
        format: 'percent',
      },
      {
        id: 'price',
        label: { en: 'Price', ru: 'Цена', zh: '价格', vi: 'Giá bán' },
        unit: amount,
        note: { en: 'What is paid.', ru: 'Сколько платят.', zh: '实付价格。', vi: 'Số tiền khách trả.' },
        format: 'price',
      },
      {
        id: 'cost',
        label: { en: 'Cost', ru: 'Затраты', zh: '成本', vi: 'Chi phí' },
        unit: amount,
        note: { en: 'All of one sale.', ru: 'Все на одну продажу.', zh: '每笔全部成本。', vi: 'Toàn bộ cho một đơn.' },
        format: 'price',
      },
    ],
    rows: offers.map(({ name, price }, index) => ({
      id: rowOf('offer', index),
      label: name,
      items: itemOf('offers', index),
      answers: 'offers',
      cells: { rate: offerRates[index] ?? 0, price, cost: Math.round(price * 40) / 100 },
    })),
  };
}

function mechanicsTable(economy: Economy): InputTableSpec {
  return {
    kind: 'inputTable',
    id: 'mechanics',
    title: { en: 'Referrals', ru: 'Рекомендации', zh: '转介绍', vi: 'Giới thiệu' },
    rowHeader: { en: 'Mechanic', ru: 'Механика', zh: '玩法', vi: 'Cơ chế' },
    columns: [
      {
        id: 'invited',
        label: { en: 'Invited', ru: 'Приглашает', zh: '邀请人数', vi: 'Số người mời' },
        unit: { en: 'people per customer', ru: 'чел. на клиента', zh: '人/客户', vi: 'người/khách' },
        note: {
          en: '0 where you do not use it.',
          ru: '0, если не применяете.',
          zh: '未采用填 0。',
          vi: 'Không dùng thì nhập 0.',
        },
        format: 'decimal',
        max: 1000,
      },
      {
        id: 'conversion',
        label: { en: 'Who of them buy', ru: 'Кто из них покупает', zh: '其中购买', vi: 'Bao nhiêu người mua' },
        unit: ofInvited,
        note: { en: 'Paying customers.', ru: 'Платящие клиенты.', zh: '付费客户。', vi: 'Khách trả tiền.' },
        format: 'percent',
      },
      {
        id: 'reward',
        label: { en: 'Reward', ru: 'Вознаграждение', zh: '奖励', vi: 'Phần thưởng' },
        unit: per(economy.currency, {
          en: 'referred',
          ru: 'приведённого',
          zh: '被介绍人',
          vi: 'người được giới thiệu',
        }),
        note: {
          en: 'For each who bought.',
          ru: 'За каждого купившего.',
          zh: '每成交一人。',
          vi: 'Cho mỗi người đã mua.',
        },
        format: 'price',
      },
    ],
    rows: mechanics.map(({ id, label, invited, conversion }) => ({
      id,
      label,
      cells: { invited, conversion, reward: inPrices(economy, 0.1) },
    })),
  };
}

const growthBlock: BlockSpec = {
  kind: 'inputs',
  title: {
    en: 'Growth by referrals',
    ru: 'Рост за счёт рекомендаций',
    zh: '转介绍增长',
    vi: 'Tăng trưởng nhờ giới thiệu',
  },
  inputs: [
    {
      id: 'start_users',
      label: { en: 'Customers at the start', ru: 'Клиентов на старте', zh: '初始客户数', vi: 'Khách lúc đầu' },
      unit: people,
      note: {
        en: 'Each cycle the newest ones bring K customers each.',
        ru: 'В каждом цикле новые клиенты приводят по K клиентов.',
        zh: '每一轮由最新一批客户各带来 K 位客户。',
        vi: 'Mỗi vòng, nhóm khách mới nhất mỗi người mang về K khách.',
      },
      format: 'count',
      example: 10,
    },
    {
      id: 'tried_factor',
      label: { en: 'K to compare with', ru: 'K для сравнения', zh: '对比用 K 值', vi: 'K để so sánh' },
      unit: factor,
      note: {
        en: 'What you aim at: growth is shown for it beside your own.',
        ru: 'К чему вы стремитесь: рост показан рядом с вашим.',
        zh: '目标 K 值，与当前增长并列显示。',
        vi: 'Mức bạn hướng tới; tăng trưởng được đặt cạnh mức hiện tại.',
      },
      format: 'decimal',
      max: 20,
      example: 2,
    },
  ],
};

const gridBlock: BlockSpec = {
  kind: 'inputs',
  title: { en: 'Price against CAC', ru: 'Цена и CAC', zh: '价格与 CAC', vi: 'Giá và CAC' },
  inputs: [
    {
      id: 'grid_step',
      label: { en: 'Step of the grid', ru: 'Шаг сетки', zh: '网格步长', vi: 'Bước của lưới' },
      unit: share,
      note: {
        en: 'The grid goes three steps down and three up from what you have now.',
        ru: 'Сетка идёт на три шага вниз и на три вверх от того, что есть сейчас.',
        zh: '网格从当前值向下、向上各走三步。',
        vi: 'Lưới đi xuống ba bước và lên ba bước so với hiện tại.',
      },
      format: 'percent',
      max: 0.33,
      example: 0.1,
    },
  ],
};

/** Price against the main product, cost, cost of a lead, who join, who of them buy the main product. */
const entryExamples = [
  { price: 0, cost: 0.02, lead: 0.02, joined: 0.45, bought: 0.06 },
  { price: 0.04, cost: 0.03, lead: 0.02, joined: 0.15, bought: 0.2 },
  { price: 0.25, cost: 0.08, lead: 0.03, joined: 0.06, bought: 0.35 },
  { price: 1, cost: 0.3, lead: 0.04, joined: 0.03, bought: 0.3 },
  { price: 0, cost: 0.04, lead: 0.02, joined: 0.3, bought: 0.08 },
] as const;

function entriesTable(economy: Economy): InputTableSpec {
  const { currency, entries } = economy;
  const each = per(currency, { en: 'participant', ru: 'участника', zh: '参与者', vi: 'người tham gia' });
  return {
    kind: 'inputTable',
    id: 'entries',
    title: { en: 'Delivery models', ru: 'Модели входа', zh: '引流模式', vi: 'Mô hình đầu vào' },
    rowHeader: { en: 'Model', ru: 'Модель', zh: '模式', vi: 'Mô hình' },
    columns: [
      {
        id: 'price',
        label: { en: 'Price of entry', ru: 'Цена входа', zh: '入门价', vi: 'Giá đầu vào' },
        unit: each,
        note: { en: '0 where it is free.', ru: '0, если бесплатно.', zh: '免费填 0。', vi: 'Miễn phí thì nhập 0.' },
        format: 'price',
      },
      {
        id: 'cost',
        label: { en: 'Cost of entry', ru: 'Затраты на вход', zh: '入门成本', vi: 'Chi phí đầu vào' },
        unit: each,
        note: { en: 'To serve one.', ru: 'Обслужить одного.', zh: '服务一人的成本。', vi: 'Để phục vụ một người.' },
        format: 'price',
      },
      {
        id: 'lead_cost',
        label: { en: 'Cost of a lead', ru: 'Стоимость лида', zh: '线索成本', vi: 'Chi phí một lead' },
        unit: per(currency, { en: 'lead', ru: 'лид', zh: '线索', vi: 'lead' }),
        note: { en: 'Advertising only.', ru: 'Только реклама.', zh: '仅广告费。', vi: 'Chỉ tính quảng cáo.' },
        format: 'price',
      },
      {
        id: 'joined',
        label: { en: 'Who join', ru: 'Участвуют', zh: '参与比例', vi: 'Tỷ lệ tham gia' },
        unit: { en: '% of leads', ru: '% лидов', zh: '占线索 %', vi: '% lead' },
        note: { en: 'Took the entry.', ru: 'Прошли вход.', zh: '参加入门产品。', vi: 'Đã dùng đầu vào.' },
        format: 'percent',
      },
      {
        id: 'bought',
        label: { en: 'Who buy next', ru: 'Покупают дальше', zh: '后续购买', vi: 'Mua tiếp' },
        unit: { en: '% of participants', ru: '% участников', zh: '占参与者 %', vi: '% người tham gia' },
        note: {
          en: 'The main product.',
          ru: 'Основной продукт.',
          zh: '购买主产品。',
          vi: 'Mua sản phẩm chính.',
        },
        format: 'percent',
      },
    ],
    rows: entries.map((name, index) => {
      const { price, cost, lead, joined, bought } = entryExamples[index] ?? entryExamples[0];
      return {
        id: rowOf('entry', index),
        label: name,
        items: itemOf('entries', index),
        cells: {
          price: inPrices(economy, price),
          cost: inPrices(economy, cost),
          lead_cost: inPrices(economy, lead),
          joined,
          bought,
        },
      };
    }),
  };
}
