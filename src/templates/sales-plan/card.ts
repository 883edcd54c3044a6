import type { TemplateCard } from '../template';

export const card: TemplateCard = {
  id: 'sales-plan',
  name: { en: 'Sales plan', ru: 'План продаж', zh: '销售计划', vi: 'Kế hoạch bán hàng' },
  purpose: {
    en: 'For producers and sales leads: how much must go in at the top of the funnel, period by period, for the plan to come out at the bottom, and what it costs.',
    ru: 'Для продюсеров и руководителей продаж: сколько нужно подать на вход воронки в каждом периоде, чтобы на выходе получился план, и во что это обойдётся.',
    zh: '面向产品操盘手和销售负责人：每一期漏斗顶部需要投入多少，底部才能达成计划，以及为此花费多少。',
    vi: 'Dành cho producer và trưởng nhóm bán hàng: mỗi kỳ cần đưa bao nhiêu vào đầu phễu để đạt kế hoạch ở cuối phễu, và tốn bao nhiêu chi phí.',
  },
  asks: {
    count: 11,
    first: [
      { en: 'Products or tiers', ru: 'Продукты или тарифы', zh: '产品或价格档位', vi: 'Sản phẩm hoặc gói giá' },
      { en: 'Repeat offers', ru: 'Повторные продажи', zh: '复购产品', vi: 'Sản phẩm mua tiếp' },
      { en: 'Currency', ru: 'Валюта', zh: '币种', vi: 'Tiền tệ' },
    ],
  },
  sheets: 15,
};
