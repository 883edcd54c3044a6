// What activities.ts says.
import type { Texts } from '../../locales/language';

export const sales: Texts = { en: 'Sales', ru: 'Продажи', zh: '销售', vi: 'Kinh doanh' };
export const marketing: Texts = { en: 'Marketing', ru: 'Маркетинг', zh: '市场', vi: 'Phòng marketing' };
export const product: Texts = { en: 'Product', ru: 'Продукт', zh: '产品', vi: 'Sản phẩm' };
export const newLandingPage: Texts = {
  en: 'New landing page',
  ru: 'Новый лендинг',
  zh: '新落地页',
  vi: 'Landing page mới',
};
export const remindersByMessage: Texts = {
  en: 'Reminders by message',
  ru: 'Напоминания в мессенджерах',
  zh: '消息提醒',
  vi: 'Nhắc qua tin nhắn',
};
export const eventWithGuestExpert: Texts = {
  en: 'Event with a guest expert',
  ru: 'Эфир с приглашённым экспертом',
  zh: '特邀专家活动',
  vi: 'Sự kiện cùng chuyên gia khách mời',
};
export const newSalesScript: Texts = {
  en: 'New sales script',
  ru: 'Новый скрипт продаж',
  zh: '新销售话术',
  vi: 'Kịch bản bán hàng mới',
};
export const limitedOfferWithDeadline: Texts = {
  en: 'Limited offer with a deadline',
  ru: 'Предложение с дедлайном',
  zh: '限时优惠',
  vi: 'Ưu đãi có thời hạn',
};
export const newAdCreatives: Texts = {
  en: 'New ad creatives',
  ru: 'Новые креативы',
  zh: '新广告素材',
  vi: 'Mẫu quảng cáo mới',
};
export const contestWithBloggers: Texts = {
  en: 'Contest with bloggers',
  ru: 'Розыгрыш у блогеров',
  zh: '达人抽奖活动',
  vi: 'Minigame cùng KOL',
};
export const partnerAffiliateWeek: Texts = {
  en: 'Partner affiliate week',
  ru: 'Неделя партнёрских продаж',
  zh: '渠道伙伴推广周',
  vi: 'Tuần lễ tiếp thị liên kết',
};
export const activities: Texts = { en: 'Activities', ru: 'Активности', zh: '活动', vi: 'Hoạt động' };
export const teamPurpose: Texts = {
  en: 'What the team does, what it moves, when, at what cost',
  ru: 'Что делает команда, на что это влияет, когда и сколько стоит',
  zh: '团队做什么、影响哪一环、何时进行、花费多少',
  vi: 'Đội làm gì, tác động vào đâu, khi nào, tốn bao nhiêu',
};
export const activity: Texts = { en: 'Activity', ru: 'Активность', zh: '活动', vi: 'Hoạt động' };
export const oneLineEach: Texts = {
  en: 'One line each.',
  ru: 'По одной в строке.',
  zh: '每行一项。',
  vi: 'Mỗi dòng một việc.',
};
export const moves: Texts = { en: 'Moves', ru: 'На что влияет', zh: '影响环节', vi: 'Tác động vào' };
export const stepOfFunnelOrChannel: Texts = {
  en: 'A step of the funnel or a channel.',
  ru: 'Шаг воронки или канал.',
  zh: '漏斗的一步或一个渠道。',
  vi: 'Một bước của phễu hoặc một kênh.',
};
export const owner: Texts = { en: 'Owner', ru: 'Ответственный', zh: '负责人', vi: 'Phụ trách' };
export const whoDoesIt: Texts = { en: 'Who does it.', ru: 'Кто делает.', zh: '由谁执行。', vi: 'Ai thực hiện.' };
export const from: Texts = { en: 'From', ru: 'Начало', zh: '开始', vi: 'Từ ngày' };
export const sinceNote: Texts = {
  en: 'First day; its cost counts in this period.',
  ru: 'Первый день; в этом периоде учтены затраты.',
  zh: '首日，费用计入该期。',
  vi: 'Ngày đầu; chi phí tính vào kỳ này.',
};
export const to: Texts = { en: 'To', ru: 'Конец', zh: '结束', vi: 'Đến ngày' };
export const lastDayOfItsEffect: Texts = {
  en: 'Last day of its effect.',
  ru: 'Последний день действия.',
  zh: '效果的最后一天。',
  vi: 'Ngày cuối còn tác động.',
};
export const cost: Texts = { en: 'Cost', ru: 'Затраты', zh: '费用', vi: 'Chi phí' };
export const inAll: Texts = {
  en: 'In all; 0 if free.',
  ru: 'Всего; 0, если бесплатно.',
  zh: '总额；免费填 0。',
  vi: 'Tổng cộng; 0 nếu miễn phí.',
};
export const effect: Texts = { en: 'Effect', ru: 'Эффект', zh: '效果', vi: 'Hiệu quả' };
export const effectNote: Texts = {
  en: '10% lifts a conversion of 20% to 22%.',
  ru: '10 % поднимут конверсию с 20 % до 22 %.',
  zh: '10% 可将 20% 的转化率提高到 22%。',
  vi: '10% nâng tỷ lệ 20% lên 22%.',
};
export const whatActivitiesCanMove: Texts = {
  en: 'What activities can move',
  ru: 'На что влияют активности',
  zh: '活动可影响的环节',
  vi: 'Những gì hoạt động có thể tác động',
};
export const stepOrChannel: Texts = {
  en: 'Step or channel',
  ru: 'Шаг или канал',
  zh: '步骤或渠道',
  vi: 'Bước hoặc kênh',
};
export const activitiesLabel: Texts = { en: 'Activities', ru: 'Активностей', zh: '活动数', vi: 'Số hoạt động' };
export const number: Texts = { en: 'number', ru: 'число', zh: '项', vi: 'số lượng' };
