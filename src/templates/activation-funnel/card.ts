import type { TemplateCard } from '../template';

export const card: TemplateCard = {
  id: 'activation-funnel',
  name: { en: 'Activation funnel', ru: 'Воронка активации', zh: '激活漏斗', vi: 'Phễu kích hoạt' },
  purpose: {
    en: 'For product marketers: where people get lost on the way to becoming customers, what it costs, and what a better step is worth.',
    ru: 'Для продуктовых маркетологов: где люди теряются на пути к покупке, сколько это стоит и что даст улучшение каждого шага.',
    zh: '面向产品营销人员：用户在成为客户的路上流失在哪里、代价多大、改进每一步值多少。',
    vi: 'Dành cho người làm marketing sản phẩm: khách rơi rụng ở đâu, tốn bao nhiêu và cải thiện từng bước đáng giá bao nhiêu.',
  },
  asks: {
    count: 10,
    first: [
      { en: 'Kind of funnel', ru: 'Вид воронки', zh: '漏斗类型', vi: 'Loại phễu' },
      { en: 'Stages of the funnel', ru: 'Этапы воронки', zh: '漏斗阶段', vi: 'Các giai đoạn của phễu' },
      { en: 'Channels', ru: 'Каналы', zh: '渠道', vi: 'Kênh' },
    ],
  },
  sheets: 10,
};
