// How customers bring customers.
import { viralGrowth } from '../numerics/viral-growth';
import { checkDomain, count, number, optionalNumber, optionalWithZero, total } from './arguments';
import type { CellOutput } from './contract';
import { wrongInput } from './error-texts';
import { checkFits, planFunction } from './plan-function';
import type { Family } from './plan-function';
import { fail } from './reasons/reason';

const viralCoefficient = planFunction({
  id: 'PLAN.K_FACTOR',
  family: 'growth',
  text: {
    en: 'Returns the K-factor: how many new customers one customer brings.',
    ru: 'Возвращает K-фактор: сколько новых клиентов приводит один клиент.',
    zh: '返回 K 因子：一个客户带来多少新客户。',
    vi: 'Trả về hệ số lan truyền K: một khách hàng mang về bao nhiêu khách mới.',
  },
  searchedAs: {
    en: 'K-factor, viral coefficient, virality, viral factor, referrals, referral rate, invitations, word of mouth, referral program',
    ru: 'К-фактор, коэффициент виральности, виральность, вирусность, рекомендации, приглашения, реферальная программа, сарафанное радио, приведи друга',
    zh: 'K因子, K 因子, 病毒系数, 病毒传播系数, 裂变系数, 裂变, 转介绍, 推荐率, 邀请, 老带新, 口碑',
    vi: 'hệ số K, hệ số lan truyền, lan truyền, giới thiệu, tỷ lệ giới thiệu, lời mời, truyền miệng, chương trình giới thiệu',
  },
  meaning: {
    en: 'Below 1 referrals improve the profit per customer; from 1 on the number of customers grows by itself. Give referred customers directly, or invitations together with the share of them that converts.',
    ru: 'Ниже 1 рекомендации улучшают прибыль на клиента; начиная с 1 число клиентов растёт само. Укажите приведённых клиентов или приглашения вместе с долей тех, кто по ним стал клиентом.',
    zh: '小于 1 时，转介绍会提高单客利润；大于或等于 1 时，客户数会自行增长。可直接给出转介绍客户数，也可给出邀请数及其转化率。',
    vi: 'Dưới 1, lượt giới thiệu cải thiện lợi nhuận trên mỗi khách; từ 1 trở lên, số khách tự tăng. Có thể nhập trực tiếp số khách được giới thiệu, hoặc số lời mời cùng tỷ lệ chuyển đổi của chúng.',
  },
  equations: ['K = Σ referred / Σ users × conversion'],
  parameters: {
    referred: total({
      en: 'Customers who came by referral, or invitations sent; a range is summed.',
      ru: 'Клиенты по рекомендации или отправленные приглашения; диапазон суммируется.',
      zh: '经转介绍而来的客户数，或发出的邀请数；区域会求和。',
      vi: 'Số khách đến nhờ giới thiệu, hoặc số lời mời đã gửi; vùng sẽ được cộng lại.',
    }),
    users: total({
      en: 'Customers who could refer; a range is summed.',
      ru: 'Клиенты, которые могли рекомендовать; диапазон суммируется.',
      zh: '可以进行推荐的客户数；区域会求和。',
      vi: 'Số khách có thể giới thiệu; vùng sẽ được cộng lại.',
    }),
    conversion: optionalWithZero(
      {
        en: 'Share of referred people who become customers, 0 to 1. Blank = 1, all of them.',
        ru: 'Доля приглашённых, ставших клиентами, от 0 до 1. Пусто — 1, то есть все.',
        zh: '被推荐者成为客户的比例，0 到 1。留空表示 1，即全部。',
        vi: 'Tỷ lệ người được giới thiệu trở thành khách, từ 0 đến 1. Để trống = 1, tức tất cả.',
      },
      'share',
      1,
    ),
  },
  result: 'scalar',
  errors: [
    wrongInput,
    {
      error: '#DIV/0!',
      text: {
        en: 'There are no users.',
        ru: 'Нет пользователей.',
        zh: '用户数为 0。',
        vi: 'Không có người dùng nào.',
      },
    },
    {
      error: '#NUM!',
      text: {
        en: 'A negative number of people, or a negative conversion.',
        ru: 'Отрицательное число людей или отрицательная конверсия.',
        zh: '人数或转化率为负。',
        vi: 'Số người âm, hoặc tỷ lệ chuyển đổi âm.',
      },
    },
  ],
  examples: [
    {
      formula: '=PLAN.K_FACTOR(2, 1)',
      args: [2, 1],
      result: 2,
      text: {
        en: 'One customer brings two.',
        ru: 'Один клиент приводит двух.',
        zh: '一个客户带来两个客户。',
        vi: 'Một khách mang về hai khách.',
      },
    },
    {
      formula: '=PLAN.K_FACTOR(5, 1, 0.2)',
      args: [5, 1, 0.2],
      result: 1,
      text: {
        en: 'Five invitations, of which every fifth succeeds.',
        ru: 'Пять приглашений, срабатывает каждое пятое.',
        zh: '五个邀请，每五个成功一个。',
        vi: 'Năm lời mời, cứ năm lời thì một thành công.',
      },
    },
    {
      formula: '=PLAN.K_FACTOR({12;18}, {60;40})',
      args: [
        [[12], [18]],
        [[60], [40]],
      ],
      result: 0.3,
      text: {
        en: 'Two months together.',
        ru: 'Два месяца вместе.',
        zh: '两个月合计。',
        vi: 'Gộp hai tháng.',
      },
    },
  ],
  sources: ['Skok, D. (2009). Lessons Learned — Viral Marketing. forEntrepreneurs.'],
  compute: ({ referred, users, conversion }) => {
    checkDomain(referred, 'notNegative', { argument: 'referred' });
    checkDomain(users, 'notNegative', { argument: 'users' });
    if (users === 0) fail('divisorZero', { argument: 'users' });
    return (referred / users) * conversion;
  },
});

const viralGrowthTable = planFunction({
  id: 'PLAN.VIRAL_GROWTH',
  family: 'growth',
  text: {
    en: 'Returns a table of the users that invitations bring cycle by cycle.',
    ru: 'Возвращает таблицу: сколько пользователей приносят приглашения в каждом цикле.',
    zh: '返回一张表：每个周期由邀请带来的用户数。',
    vi: 'Trả về bảng số người dùng do lời mời mang lại qua từng chu kỳ.',
  },
  searchedAs: {
    en: 'viral growth, viral loop, virality, growth loop, user growth, exponential growth, referral growth, growth forecast, saturation',
    ru: 'виральный рост, вирусный рост, вирусная петля, петля роста, рост пользователей, рост аудитории, экспоненциальный рост, прогноз роста',
    zh: '病毒式增长, 裂变增长, 用户增长, 增长循环, 指数增长, 增长预测, 裂变',
    vi: 'tăng trưởng lan truyền, vòng lặp lan truyền, vòng lặp tăng trưởng, tăng trưởng người dùng, tăng trưởng theo cấp số nhân, dự báo tăng trưởng',
  },
  meaning: {
    en: 'A cycle is the time from joining to the joining of those whom one has invited. Each user invites once, in the cycle after joining, and brings k others, so the newcomers of one cycle are k times those of the cycle before. Total counts all who have ever joined, Active those who are still there: retention is the share that stays from one cycle to the next, and leaving takes back no invitation. In a market of a given size invitations meet its people at random; whoever has joined does not join again, so growth slows down as the market fills. Numbers of people are not rounded.',
    ru: 'Цикл — время от регистрации пользователя до регистрации тех, кого он пригласил. Каждый приглашает один раз, в следующем цикле, и приводит k человек, поэтому новых в каждом цикле в k раз больше, чем в предыдущем. Total — все, кто когда-либо пришёл, Active — те, кто остался: retention — доля остающихся от цикла к циклу; ушедшие своих приглашений не отзывают. Если размер рынка ограничен, приглашения попадают к случайным людям, а пришедший второй раз не приходит, поэтому по мере насыщения рынка рост замедляется. Число людей не округляется.',
    zh: '一个周期是指从用户加入到其所邀请的人加入所需的时间。每个用户只在加入后的下一个周期邀请一次，带来 k 个新用户，因此每个周期的新增用户是上一周期的 k 倍。Total 为累计加入的用户，Active 为仍然留下的用户：retention 是每个周期留下的比例，流失者已发出的邀请仍然有效。给定市场规模时，邀请随机到达市场中的人；已加入者不会再次加入，因此随着市场趋于饱和，增长放缓。人数不取整。',
    vi: 'Một chu kỳ là thời gian từ khi một người tham gia đến khi những người được họ mời tham gia. Mỗi người chỉ mời một lần, ở chu kỳ kế tiếp, và mang về k người, nên số người mới mỗi chu kỳ gấp k lần chu kỳ trước. Total là tổng số người từng tham gia, Active là số người còn ở lại: retention là tỷ lệ ở lại qua mỗi chu kỳ; người rời đi không rút lại lời mời đã gửi. Khi thị trường có quy mô giới hạn, lời mời đến ngẫu nhiên với mọi người trong đó; ai đã tham gia thì không tham gia lần nữa, nên tăng trưởng chậm dần khi thị trường bão hòa. Số người không được làm tròn.',
  },
  equations: [
    'new₀ = total₀ = active₀ = start_users',
    'newₜ = k × newₜ₋₁',
    { when: { given: 'market' }, equation: 'newₜ = (market − totalₜ₋₁) × (1 − exp(−k × newₜ₋₁ / market))' },
    'totalₜ = totalₜ₋₁ + newₜ',
    'activeₜ = retention × activeₜ₋₁ + newₜ',
  ],
  parameters: {
    start_users: number(
      {
        en: 'Users at the start.',
        ru: 'Пользователи в начале.',
        zh: '初始用户数。',
        vi: 'Số người dùng lúc bắt đầu.',
      },
      'notNegative',
    ),
    k: number(
      {
        en: 'New users whom one user brings (K-factor).',
        ru: 'Сколько новых пользователей приводит один (K-фактор).',
        zh: '一个用户带来的新用户数（K 因子）。',
        vi: 'Số người dùng mới mà một người mang về (hệ số K).',
      },
      'notNegative',
    ),
    cycles: count({
      en: 'Number of cycles after the start.',
      ru: 'Число циклов после начала.',
      zh: '起始之后的周期数。',
      vi: 'Số chu kỳ sau thời điểm bắt đầu.',
    }),
    retention: optionalWithZero(
      {
        en: 'Share of users who stay from one cycle to the next, 0 to 1. Blank = 1, nobody leaves.',
        ru: 'Доля пользователей, остающихся до следующего цикла, от 0 до 1. Пусто — 1, никто не уходит.',
        zh: '每个周期留下的用户比例，0 到 1。留空表示 1，即无人流失。',
        vi: 'Tỷ lệ người dùng ở lại qua mỗi chu kỳ, từ 0 đến 1. Để trống = 1, không ai rời đi.',
      },
      'share',
      1,
    ),
    market: optionalNumber(
      {
        en: 'All people who could ever join, the first users among them. Blank or 0 = no limit.',
        ru: 'Все, кто вообще может прийти, включая первых пользователей. Пусто или 0 — без ограничения.',
        zh: '可能加入的总人数，含初始用户。留空或 0 表示不设上限。',
        vi: 'Tổng số người có thể tham gia, kể cả người dùng ban đầu. Để trống hoặc 0 = không giới hạn.',
      },
      'notNegative',
      Infinity,
    ),
  },
  result: 'matrix',
  errors: [
    wrongInput,
    {
      error: '#VALUE!',
      text: {
        en: 'A number of cycles that is not whole or does not fit on a sheet, or a market smaller than start_users.',
        ru: 'Число циклов нецелое или не помещается на лист либо рынок меньше start_users.',
        zh: '周期数不是整数或超出工作表的行数，或 market 小于 start_users。',
        vi: 'Số chu kỳ không nguyên hoặc vượt quá số dòng của trang tính, hoặc market nhỏ hơn start_users.',
      },
    },
    {
      error: '#NUM!',
      text: {
        en: 'A negative number, or more users than a cell can hold.',
        ru: 'Отрицательное число или больше пользователей, чем помещается в ячейку.',
        zh: '出现负数，或用户数超出单元格可表示的范围。',
        vi: 'Có số âm, hoặc số người dùng quá lớn so với ô tính.',
      },
    },
  ],
  examples: [
    {
      formula: '=PLAN.VIRAL_GROWTH(10, 2, 5)',
      args: [10, 2, 5],
      result: [
        ['Cycle', 'New', 'Total', 'Active'],
        [0, 10, 10, 10],
        [1, 20, 30, 30],
        [2, 40, 70, 70],
        [3, 80, 150, 150],
        [4, 160, 310, 310],
        [5, 320, 630, 630],
      ],
      text: {
        en: 'Ten users, each of whom brings two: 630 after five cycles.',
        ru: 'Десять пользователей, каждый приводит двух: через пять циклов их 630.',
        zh: '10 个用户，每人带来 2 人：5 个周期后共 630 人。',
        vi: 'Mười người, mỗi người mang về hai người: sau năm chu kỳ có 630 người.',
      },
    },
    {
      formula: '=PLAN.VIRAL_GROWTH(100, 0.5, 3, 0.8)',
      args: [100, 0.5, 3, 0.8],
      result: [
        ['Cycle', 'New', 'Total', 'Active'],
        [0, 100, 100, 100],
        [1, 50, 150, 130],
        [2, 25, 175, 129],
        [3, 12.5, 187.5, 115.7],
      ],
      text: {
        en: 'Below K = 1 invitations do not make up for the 20% who leave each cycle.',
        ru: 'При K ниже 1 приглашения не возмещают 20 % уходящих за цикл.',
        zh: 'K 小于 1 时，邀请带来的用户抵不过每个周期 20% 的流失。',
        vi: 'Khi K dưới 1, lời mời không bù nổi 20% rời đi mỗi chu kỳ.',
      },
    },
    {
      formula: '=PLAN.VIRAL_GROWTH(10, 2, 2, , 100)',
      args: [10, 2, 2, null, 100],
      result: [
        ['Cycle', 'New', 'Total', 'Active'],
        [0, 10, 10, 10],
        [1, 16.3142322, 26.3142322, 26.3142322],
        [2, 20.5141355, 46.8283677, 46.8283677],
      ],
      text: {
        en: 'In a market of 100 people every cycle brings less than twice the one before.',
        ru: 'На рынке из 100 человек каждый цикл приносит меньше удвоенного предыдущего.',
        zh: '市场只有 100 人时，每个周期的新增都不到上一周期的两倍。',
        vi: 'Trong thị trường 100 người, mỗi chu kỳ mang về ít hơn gấp đôi chu kỳ trước.',
      },
    },
  ],
  sources: [
    'Skok, D. (2009). Lessons Learned — Viral Marketing. forEntrepreneurs.',
    'Abbey, H. (1952). An Examination of the Reed–Frost Theory of Epidemics. Human Biology, 24(3), 201–233.',
  ],
  compute: ({ start_users, k, cycles, retention, market }) => {
    if (market < start_users) {
      fail('marketTooSmall', { argument: 'market', number: market, users: start_users });
    }
    checkFits(cycles + 2, 4);
    const { joined, total: everyone, active } = viralGrowth(start_users, k, cycles, retention, market);
    const table: CellOutput[][] = [['Cycle', 'New', 'Total', 'Active']];
    joined.forEach((newcomers, cycle) => {
      table.push([cycle, newcomers, everyone[cycle] ?? 0, active[cycle] ?? 0]);
    });
    return table;
  },
});

export const growth: Family = {
  id: 'growth',
  text: {
    en: 'Growth',
    ru: 'Рост',
    zh: '增长',
    vi: 'Tăng trưởng',
  },
  functions: [viralCoefficient, viralGrowthTable],
};
