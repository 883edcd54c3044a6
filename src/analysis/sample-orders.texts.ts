// What sample-orders.ts says.
import type { Texts } from '../locales/language';

export const sheetName: Texts = { en: 'Sample orders', ru: 'Примеры заказов', zh: '示例订单', vi: 'Đơn hàng mẫu' };
export const orderNumber: Texts = { en: 'Order number', ru: 'Номер заказа', zh: '订单号', vi: 'Mã đơn hàng' };
export const customer: Texts = { en: 'Customer', ru: 'Клиент', zh: '客户', vi: 'Khách hàng' };
export const orderDate: Texts = { en: 'Order date', ru: 'Дата заказа', zh: '订单日期', vi: 'Ngày đặt hàng' };
export const product: Texts = { en: 'Product', ru: 'Продукт', zh: '产品', vi: 'Sản phẩm' };
export const amount: Texts = { en: 'Amount', ru: 'Сумма', zh: '金额', vi: 'Số tiền' };
export const channel: Texts = { en: 'Channel', ru: 'Канал', zh: '渠道', vi: 'Kênh' };
export const basic: Texts = { en: 'Basic', ru: 'Базовый', zh: '基础版', vi: 'Cơ bản' };
export const standard: Texts = { en: 'Standard', ru: 'Стандарт', zh: '标准版', vi: 'Tiêu chuẩn' };
export const premium: Texts = { en: 'Premium', ru: 'Премиум', zh: '尊享版', vi: 'Cao cấp' };
export const advancedCourse: Texts = {
  en: 'Advanced course',
  ru: 'Продвинутый курс',
  zh: '进阶课程',
  vi: 'Khóa nâng cao',
};
export const personalMentoring: Texts = {
  en: 'Personal mentoring',
  ru: 'Личное наставничество',
  zh: '一对一辅导',
  vi: 'Kèm cặp riêng',
};
export const search: Texts = { en: 'Search', ru: 'Поиск', zh: '搜索', vi: 'Tìm kiếm' };
export const socialNetworks: Texts = { en: 'Social networks', ru: 'Соцсети', zh: '社交媒体', vi: 'Mạng xã hội' };
export const friends: Texts = { en: 'Friends', ru: 'Рекомендации', zh: '朋友推荐', vi: 'Giới thiệu' };
