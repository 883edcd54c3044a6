// What segments.ts says.
import type { Texts } from '../locales/language';

export const champions: Texts = { en: 'Champions', ru: 'Чемпионы', zh: '冠军客户', vi: 'Khách hàng tốt nhất' };
export const championsAdvice: Texts = {
  en: 'The most personal service and no discounts: early access, a thank-you, a request for referrals and reviews.',
  ru: 'Максимум личного внимания и никаких скидок: ранний доступ, благодарность, просьба о рекомендациях и отзывах.',
  zh: '给予最贴心的服务，不必打折：优先体验新品、专属致谢，并邀请转介绍和评价。',
  vi: 'Chăm sóc riêng ở mức cao nhất, không cần giảm giá: ưu tiên trải nghiệm sớm, lời cảm ơn, mời giới thiệu và đánh giá.',
};
export const loyalCustomers: Texts = {
  en: 'Loyal customers',
  ru: 'Лояльные клиенты',
  zh: '忠诚客户',
  vi: 'Khách hàng trung thành',
};
export const loyalAdvice: Texts = {
  en: 'Raise the value of an order: upsells, bundles and a loyalty programme; ask what to make next.',
  ru: 'Повышать средний чек: апсейл, комплекты, программа лояльности; спросить, какой продукт нужен следующим.',
  zh: '提升客单价：加购升级、组合套餐和会员计划，并征询他们对新品的意见。',
  vi: 'Tăng giá trị đơn: bán thêm, gói combo, chương trình khách hàng thân thiết; hỏi họ muốn sản phẩm nào tiếp theo.',
};
export const potentialLoyalists: Texts = {
  en: 'Potential loyalists',
  ru: 'Потенциально лояльные',
  zh: '潜在忠诚客户',
  vi: 'Có tiềm năng trung thành',
};
export const potentiallyLoyalAdvice: Texts = {
  en: 'Worth the largest marketing effort: offer the next product and membership while the last order is fresh.',
  ru: 'Сюда стоит направить главные усилия маркетинга: предложить следующий продукт и клуб, пока покупка свежа.',
  zh: '最值得投入营销资源：趁热推荐下一款产品和会员权益。',
  vi: 'Đáng đầu tư marketing nhiều nhất: giới thiệu sản phẩm tiếp theo và quyền lợi thành viên khi đơn hàng còn mới.',
};
export const newCustomers: Texts = { en: 'New customers', ru: 'Новые клиенты', zh: '新客户', vi: 'Khách hàng mới' };
export const newcomersAdvice: Texts = {
  en: 'Make the first order a success: onboarding, quick support, then a timely second offer.',
  ru: 'Сделать первую покупку удачной: онбординг, быстрая поддержка и вовремя — второе предложение.',
  zh: '确保首单体验：新手引导、快速响应，并适时推出第二单优惠。',
  vi: 'Giúp đơn đầu tiên thành công: hướng dẫn sử dụng, hỗ trợ nhanh, rồi đưa ra ưu đãi thứ hai đúng lúc.',
};
export const promising: Texts = { en: 'Promising', ru: 'Перспективные', zh: '有潜力客户', vi: 'Khách hàng triển vọng' };
export const promisingAdvice: Texts = {
  en: 'Moderate effort: keep the brand in mind with useful content and a small trial offer.',
  ru: 'Умеренные усилия: напоминать о себе полезными материалами и недорогим пробным предложением.',
  zh: '适度投入：用有用的内容和低价体验产品保持联系。',
  vi: 'Nỗ lực vừa phải: giữ liên hệ bằng nội dung hữu ích và một ưu đãi dùng thử nhỏ.',
};
export const needAttention: Texts = {
  en: 'Need attention',
  ru: 'Требуют внимания',
  zh: '需关注客户',
  vi: 'Cần quan tâm',
};
export const needAttentionAdvice: Texts = {
  en: 'A limited-time offer based on what they bought: they are about to decide whether to stay.',
  ru: 'Предложение с ограниченным сроком по мотивам прошлых покупок: сейчас решается, останутся ли они.',
  zh: '根据历史购买推出限时优惠：他们正处在去留之间。',
  vi: 'Ưu đãi có thời hạn dựa trên món đã mua: họ đang cân nhắc ở lại hay rời đi.',
};
export const aboutToSleep: Texts = { en: 'About to sleep', ru: 'Засыпающие', zh: '即将沉睡客户', vi: 'Sắp ngủ đông' };
export const aboutToSleepAdvice: Texts = {
  en: 'Little effort, by automatic messages: remind them of popular products and what has changed.',
  ru: 'Небольшие усилия, автоматические рассылки: напомнить о популярных продуктах и о новом.',
  zh: '少量投入，使用自动化消息：提醒热门产品和新变化。',
  vi: 'Ít nỗ lực, dùng tin nhắn tự động: nhắc về sản phẩm được ưa chuộng và những điểm mới.',
};
export const cannotLoseThem: Texts = {
  en: 'Cannot lose them',
  ru: 'Нельзя потерять',
  zh: '不可流失客户',
  vi: 'Không thể để mất',
};
export const cannotLoseAdvice: Texts = {
  en: 'Call them personally: find out why they stopped, and give the best offer to win them back.',
  ru: 'Позвонить лично: узнать, почему перестали покупать, и дать лучшее предложение, чтобы вернуть.',
  zh: '专人电话回访：了解停购原因，并用最有力的方案挽回。',
  vi: 'Gọi điện trực tiếp: tìm hiểu vì sao họ ngừng mua và đưa ra đề nghị tốt nhất để giành lại.',
};
export const atRisk: Texts = { en: 'At risk', ru: 'В зоне риска', zh: '流失风险客户', vi: 'Có nguy cơ rời bỏ' };
export const atRiskAdvice: Texts = {
  en: 'A win-back series with a reason to return now: renewal, help with the product, a personal discount.',
  ru: 'Серия писем на возврат с поводом вернуться сейчас: продление, помощь с продуктом, личная скидка.',
  zh: '开展召回活动，给出立即回归的理由：续费优惠、使用帮助或专属折扣。',
  vi: 'Chuỗi thông điệp kéo khách trở lại với lý do cụ thể: gia hạn, hỗ trợ dùng sản phẩm, giảm giá riêng.',
};
export const hibernating: Texts = { en: 'Hibernating', ru: 'Спящие', zh: '沉睡客户', vi: 'Đang ngủ đông' };
export const hibernatingAdvice: Texts = {
  en: 'The least effort: only cheap mass mailings, and no paid advertising.',
  ru: 'Минимум усилий: только дешёвые массовые рассылки, без платной рекламы.',
  zh: '投入最少：仅做低成本群发，不做付费广告。',
  vi: 'Ít nỗ lực nhất: chỉ gửi tin hàng loạt chi phí thấp, không chạy quảng cáo trả phí.',
};
