// How customers bring customers.
import { checkDomain, optionalNumber, total } from './arguments';
import { CellError } from './contract';
import { wrongInput } from './error-texts';
import { planFunction } from './plan-function';
import type { Family } from './plan-function';

const viralCoefficient = planFunction({
  id: 'PLAN.K_FACTOR',
  family: 'growth',
  text: {
    en: 'Returns the K-factor: how many new customers one customer brings.',
    ru: 'Возвращает K-фактор: сколько новых клиентов приводит один клиент.',
    zh: '返回 K 因子:一个客户带来多少新客户。',
    vi: 'Trả về hệ số lan truyền K: một khách hàng mang về bao nhiêu khách mới.',
  },
  meaning: {
    en: 'Below 1 referrals improve the profit per customer; from 1 on the number of customers grows by itself. Give referred customers directly, or invitations together with the share of them that converts.',
    ru: 'Ниже 1 рекомендации улучшают прибыль на клиента; начиная с 1 число клиентов растёт само. Укажите приведённых клиентов или приглашения вместе с долей тех, кто по ним стал клиентом.',
    zh: '小于 1 时,转介绍会提高单客利润;大于或等于 1 时,客户数会自行增长。可直接给出转介绍客户数,也可给出邀请数及其转化率。',
    vi: 'Dưới 1, lượt giới thiệu cải thiện lợi nhuận trên mỗi khách; từ 1 trở lên, số khách tự tăng. Có thể nhập trực tiếp số khách được giới thiệu, hoặc số lời mời cùng tỷ lệ chuyển đổi của chúng.',
  },
  equations: ['K = Σ referred / Σ users × conversion'],
  parameters: {
    referred: total({
      en: 'Customers who came by referral, or invitations sent; a range is summed.',
      ru: 'Клиенты по рекомендации или отправленные приглашения; диапазон суммируется.',
      zh: '经转介绍而来的客户数,或发出的邀请数;区域会求和。',
      vi: 'Số khách đến nhờ giới thiệu, hoặc số lời mời đã gửi; vùng sẽ được cộng lại.',
    }),
    users: total({
      en: 'Customers who could refer; a range is summed.',
      ru: 'Клиенты, которые могли рекомендовать; диапазон суммируется.',
      zh: '可以进行推荐的客户数;区域会求和。',
      vi: 'Số khách có thể giới thiệu; vùng sẽ được cộng lại.',
    }),
    conversion: optionalNumber(
      {
        en: 'Share of referred people who become customers, 0 to 1. Blank or 0 = 1, all of them.',
        ru: 'Доля приглашённых, ставших клиентами, от 0 до 1. Пусто или 0 — 1, то есть все.',
        zh: '被推荐者成为客户的比例,0 到 1。留空或 0 表示 1,即全部。',
        vi: 'Tỷ lệ người được giới thiệu trở thành khách, từ 0 đến 1. Để trống hoặc 0 = 1, tức tất cả.',
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
        en: 'A negative number of people, or a conversion outside 0 to 1.',
        ru: 'Отрицательное число людей или конверсия вне пределов от 0 до 1.',
        zh: '人数为负,或转化率不在 0 到 1 之间。',
        vi: 'Số người âm, hoặc tỷ lệ chuyển đổi ngoài khoảng 0 đến 1.',
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
        zh: '五个邀请,每五个成功一个。',
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
    checkDomain(referred, 'notNegative', 'referred');
    checkDomain(users, 'notNegative', 'users');
    if (users === 0) throw new CellError('div0', 'users is 0, there is nothing to divide by');
    return (referred / users) * conversion;
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
  functions: [viralCoefficient],
};
