// What tools.ts says.
import type { Texts } from '../../../locales/language';

export const marketingTools: Texts = {
  en: 'Marketing tools',
  ru: 'Маркетинговые инструменты',
  zh: '营销工具清单',
  vi: 'Công cụ marketing',
};
export const tool: Texts = { en: 'Tool', ru: 'Инструмент', zh: '工具', vi: 'Công cụ' };
export const typeOverAnyLine: Texts = {
  en: 'Type over any line.',
  ru: 'Любую строку можно заменить.',
  zh: '可覆盖任一行。',
  vi: 'Có thể thay bất kỳ dòng nào.',
};
export const stageNote: Texts = {
  en: 'In which it is first needed.',
  ru: 'Когда впервые нужен.',
  zh: '首次需要的阶段。',
  vi: 'Giai đoạn cần đầu tiên.',
};
export const ready: Texts = { en: 'Ready', ru: 'Готов', zh: '就绪', vi: 'Sẵn sàng' };
export const readyNote: Texts = {
  en: 'Choose when it can be used.',
  ru: 'Выберите, когда можно применять.',
  zh: '可用后选择。',
  vi: 'Chọn khi dùng được.',
};
export const landingPage: Texts = { en: 'Landing page', ru: 'Лендинг', zh: '落地页', vi: 'Trang đích' };
export const salesAndMarketingKit: Texts = {
  en: 'Sales and marketing kit',
  ru: 'Материалы для продаж',
  zh: '销售资料包',
  vi: 'Bộ tài liệu bán hàng',
};
export const objectionsAndAnswers: Texts = {
  en: 'Objections and answers',
  ru: 'Возражения и ответы',
  zh: '异议与应答',
  vi: 'Phản đối và trả lời',
};
export const freeTrialOrDemo: Texts = {
  en: 'Free trial or demo',
  ru: 'Пробный доступ или демонстрация',
  zh: '免费试用或演示',
  vi: 'Dùng thử hoặc bản demo',
};
export const caseStudies: Texts = { en: 'Case studies', ru: 'Кейсы клиентов', zh: '客户案例', vi: 'Ca điển hình' };
export const referralProgramme: Texts = {
  en: 'Referral programme',
  ru: 'Реферальная программа',
  zh: '转介绍计划',
  vi: 'Chương trình giới thiệu',
};
export const partnerChannel: Texts = {
  en: 'Partner channel',
  ru: 'Партнёрский канал',
  zh: '伙伴渠道',
  vi: 'Kênh đối tác',
};
export const loyaltyProgramme: Texts = {
  en: 'Loyalty programme',
  ru: 'Программа лояльности',
  zh: '会员计划',
  vi: 'Chương trình thân thiết',
};
export const bundlesAndUpsells: Texts = {
  en: 'Bundles and upsells',
  ru: 'Наборы и допродажи',
  zh: '组合与增购',
  vi: 'Gói combo và bán thêm',
};
export const offerToMoveToSuccessor: Texts = {
  en: 'Offer to move to the successor',
  ru: 'Предложение перейти на преемника',
  zh: '升级换代优惠',
  vi: 'Ưu đãi chuyển sang sản phẩm mới',
};
