// What growth.ts says.
import type { Texts } from '../locales/language';

export const kFactorText: Texts = {
  en: 'Returns the K-factor: how many new customers one customer brings.',
  ru: 'Возвращает K-фактор: сколько новых клиентов приводит один клиент.',
  zh: '返回 K 因子：一个客户带来多少新客户。',
  vi: 'Trả về hệ số lan truyền K: một khách hàng mang về bao nhiêu khách mới.',
};
export const kFactorSearchedAs: Texts = {
  en: 'K-factor, viral coefficient, virality, viral factor, referrals, referral rate, invitations, word of mouth, referral program',
  ru: 'К-фактор, коэффициент виральности, виральность, вирусность, рекомендации, приглашения, реферальная программа, сарафанное радио, приведи друга',
  zh: 'K因子, K 因子, 病毒系数, 病毒传播系数, 裂变系数, 裂变, 转介绍, 推荐率, 邀请, 老带新, 口碑',
  vi: 'hệ số K, hệ số lan truyền, lan truyền, giới thiệu, tỷ lệ giới thiệu, lời mời, truyền miệng, chương trình giới thiệu',
};
export const kFactorMeaning: Texts = {
  en: 'Below 1 referrals improve the profit per customer; from 1 on the number of customers grows by itself. Give referred customers directly, or invitations together with the share of them that converts.',
  ru: 'Ниже 1 рекомендации улучшают прибыль на клиента; начиная с 1 число клиентов растёт само. Укажите приведённых клиентов или приглашения вместе с долей тех, кто по ним стал клиентом.',
  zh: '小于 1 时，转介绍会提高单客利润；大于或等于 1 时，客户数会自行增长。可直接给出转介绍客户数，也可给出邀请数及其转化率。',
  vi: 'Dưới 1, lượt giới thiệu cải thiện lợi nhuận trên mỗi khách; từ 1 trở lên, số khách tự tăng. Có thể nhập trực tiếp số khách được giới thiệu, hoặc số lời mời cùng tỷ lệ chuyển đổi của chúng.',
};
export const kFactorReferred: Texts = {
  en: 'Customers who came by referral, or invitations sent; a range is summed.',
  ru: 'Клиенты по рекомендации или отправленные приглашения; диапазон суммируется.',
  zh: '经转介绍而来的客户数，或发出的邀请数；区域会求和。',
  vi: 'Số khách đến nhờ giới thiệu, hoặc số lời mời đã gửi; vùng sẽ được cộng lại.',
};
export const kFactorUsers: Texts = {
  en: 'Customers who could refer; a range is summed.',
  ru: 'Клиенты, которые могли рекомендовать; диапазон суммируется.',
  zh: '可以进行推荐的客户数；区域会求和。',
  vi: 'Số khách có thể giới thiệu; vùng sẽ được cộng lại.',
};
export const kFactorConversion: Texts = {
  en: 'Share of referred people who become customers, 0 to 1. Blank = 1, all of them.',
  ru: 'Доля приглашённых, ставших клиентами, от 0 до 1. Пусто — 1, то есть все.',
  zh: '被推荐者成为客户的比例，0 到 1。留空表示 1，即全部。',
  vi: 'Tỷ lệ người được giới thiệu trở thành khách, từ 0 đến 1. Để trống = 1, tức tất cả.',
};
export const thereAreNoUsers: Texts = {
  en: 'There are no users.',
  ru: 'Нет пользователей.',
  zh: '用户数为 0。',
  vi: 'Không có người dùng nào.',
};
export const kFactorError: Texts = {
  en: 'A negative number of people, or a negative conversion.',
  ru: 'Отрицательное число людей или отрицательная конверсия.',
  zh: '人数或转化率为负。',
  vi: 'Số người âm, hoặc tỷ lệ chuyển đổi âm.',
};
export const oneCustomerBringsTwo: Texts = {
  en: 'One customer brings two.',
  ru: 'Один клиент приводит двух.',
  zh: '一个客户带来两个客户。',
  vi: 'Một khách mang về hai khách.',
};
export const kFactorExample: Texts = {
  en: 'Five invitations, of which every fifth succeeds.',
  ru: 'Пять приглашений, срабатывает каждое пятое.',
  zh: '五个邀请，每五个成功一个。',
  vi: 'Năm lời mời, cứ năm lời thì một thành công.',
};
export const twoMonthsTogether: Texts = {
  en: 'Two months together.',
  ru: 'Два месяца вместе.',
  zh: '两个月合计。',
  vi: 'Gộp hai tháng.',
};
export const viralGrowthText: Texts = {
  en: 'Returns a table of the users that invitations bring cycle by cycle.',
  ru: 'Возвращает таблицу: сколько пользователей приносят приглашения в каждом цикле.',
  zh: '返回一张表：每个周期由邀请带来的用户数。',
  vi: 'Trả về bảng số người dùng do lời mời mang lại qua từng chu kỳ.',
};
export const viralGrowthSearchedAs: Texts = {
  en: 'viral growth, viral loop, virality, growth loop, user growth, exponential growth, referral growth, growth forecast, saturation',
  ru: 'виральный рост, вирусный рост, вирусная петля, петля роста, рост пользователей, рост аудитории, экспоненциальный рост, прогноз роста',
  zh: '病毒式增长, 裂变增长, 用户增长, 增长循环, 指数增长, 增长预测, 裂变',
  vi: 'tăng trưởng lan truyền, vòng lặp lan truyền, vòng lặp tăng trưởng, tăng trưởng người dùng, tăng trưởng theo cấp số nhân, dự báo tăng trưởng',
};
export const viralGrowthMeaning: Texts = {
  en: 'A cycle is the time from joining to the joining of those whom one has invited. Each user invites once, in the cycle after joining, and brings k others, so the newcomers of one cycle are k times those of the cycle before. Total counts all who have ever joined, Active those who are still there: retention is the share that stays from one cycle to the next, and leaving takes back no invitation. In a market of a given size invitations meet its people at random; whoever has joined does not join again, so growth slows down as the market fills. Numbers of people are not rounded.',
  ru: 'Цикл — время от регистрации пользователя до регистрации тех, кого он пригласил. Каждый приглашает один раз, в следующем цикле, и приводит k человек, поэтому новых в каждом цикле в k раз больше, чем в предыдущем. Total — все, кто когда-либо пришёл, Active — те, кто остался: retention — доля остающихся от цикла к циклу; ушедшие своих приглашений не отзывают. Если размер рынка ограничен, приглашения попадают к случайным людям, а пришедший второй раз не приходит, поэтому по мере насыщения рынка рост замедляется. Число людей не округляется.',
  zh: '一个周期是指从用户加入到其所邀请的人加入所需的时间。每个用户只在加入后的下一个周期邀请一次，带来 k 个新用户，因此每个周期的新增用户是上一周期的 k 倍。Total 为累计加入的用户，Active 为仍然留下的用户：retention 是每个周期留下的比例，流失者已发出的邀请仍然有效。给定市场规模时，邀请随机到达市场中的人；已加入者不会再次加入，因此随着市场趋于饱和，增长放缓。人数不取整。',
  vi: 'Một chu kỳ là thời gian từ khi một người tham gia đến khi những người được họ mời tham gia. Mỗi người chỉ mời một lần, ở chu kỳ kế tiếp, và mang về k người, nên số người mới mỗi chu kỳ gấp k lần chu kỳ trước. Total là tổng số người từng tham gia, Active là số người còn ở lại: retention là tỷ lệ ở lại qua mỗi chu kỳ; người rời đi không rút lại lời mời đã gửi. Khi thị trường có quy mô giới hạn, lời mời đến ngẫu nhiên với mọi người trong đó; ai đã tham gia thì không tham gia lần nữa, nên tăng trưởng chậm dần khi thị trường bão hòa. Số người không được làm tròn.',
};
export const usersAtStart: Texts = {
  en: 'Users at the start.',
  ru: 'Пользователи в начале.',
  zh: '初始用户数。',
  vi: 'Số người dùng lúc bắt đầu.',
};
export const viralGrowthK: Texts = {
  en: 'New users whom one user brings (K-factor).',
  ru: 'Сколько новых пользователей приводит один (K-фактор).',
  zh: '一个用户带来的新用户数（K 因子）。',
  vi: 'Số người dùng mới mà một người mang về (hệ số K).',
};
export const numberOfCyclesAfterStart: Texts = {
  en: 'Number of cycles after the start.',
  ru: 'Число циклов после начала.',
  zh: '起始之后的周期数。',
  vi: 'Số chu kỳ sau thời điểm bắt đầu.',
};
export const viralGrowthRetention: Texts = {
  en: 'Share of users who stay from one cycle to the next, 0 to 1. Blank = 1, nobody leaves.',
  ru: 'Доля пользователей, остающихся до следующего цикла, от 0 до 1. Пусто — 1, никто не уходит.',
  zh: '每个周期留下的用户比例，0 到 1。留空表示 1，即无人流失。',
  vi: 'Tỷ lệ người dùng ở lại qua mỗi chu kỳ, từ 0 đến 1. Để trống = 1, không ai rời đi.',
};
export const viralGrowthMarket: Texts = {
  en: 'All people who could ever join, the first users among them. Blank or 0 = no limit.',
  ru: 'Все, кто вообще может прийти, включая первых пользователей. Пусто или 0 — без ограничения.',
  zh: '可能加入的总人数，含初始用户。留空或 0 表示不设上限。',
  vi: 'Tổng số người có thể tham gia, kể cả người dùng ban đầu. Để trống hoặc 0 = không giới hạn.',
};
export const viralGrowthError: Texts = {
  en: 'A number of cycles that is not whole or does not fit on a sheet, or a market smaller than start_users.',
  ru: 'Число циклов нецелое или не помещается на лист либо рынок меньше start_users.',
  zh: '周期数不是整数或超出工作表的行数，或 market 小于 start_users。',
  vi: 'Số chu kỳ không nguyên hoặc vượt quá số dòng của trang tính, hoặc market nhỏ hơn start_users.',
};
export const viralGrowthError2: Texts = {
  en: 'A negative number, or more users than a cell can hold.',
  ru: 'Отрицательное число или больше пользователей, чем помещается в ячейку.',
  zh: '出现负数，或用户数超出单元格可表示的范围。',
  vi: 'Có số âm, hoặc số người dùng quá lớn so với ô tính.',
};
export const viralGrowthExample: Texts = {
  en: 'Ten users, each of whom brings two: 630 after five cycles.',
  ru: 'Десять пользователей, каждый приводит двух: через пять циклов их 630.',
  zh: '10 个用户，每人带来 2 人：5 个周期后共 630 人。',
  vi: 'Mười người, mỗi người mang về hai người: sau năm chu kỳ có 630 người.',
};
export const viralGrowthExample2: Texts = {
  en: 'Below K = 1 invitations do not make up for the 20% who leave each cycle.',
  ru: 'При K ниже 1 приглашения не возмещают 20 % уходящих за цикл.',
  zh: 'K 小于 1 时，邀请带来的用户抵不过每个周期 20% 的流失。',
  vi: 'Khi K dưới 1, lời mời không bù nổi 20% rời đi mỗi chu kỳ.',
};
export const viralGrowthExample3: Texts = {
  en: 'In a market of 100 people every cycle brings less than twice the one before.',
  ru: 'На рынке из 100 человек каждый цикл приносит меньше удвоенного предыдущего.',
  zh: '市场只有 100 人时，每个周期的新增都不到上一周期的两倍。',
  vi: 'Trong thị trường 100 người, mỗi chu kỳ mang về ít hơn gấp đôi chu kỳ trước.',
};
export const growth: Texts = {
  en: 'Growth',
  ru: 'Рост',
  zh: '增长',
  vi: 'Tăng trưởng',
};
