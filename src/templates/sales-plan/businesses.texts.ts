// What businesses.ts says.
import type { Texts } from '../../locales/language';

export const schoolLabel: Texts = {
  en: 'Courses and events, sold by webinar',
  ru: 'Курсы и эфиры, продажи на вебинаре',
  zh: '课程与活动，以直播课转化',
  vi: 'Khóa học và sự kiện, bán qua webinar',
};
export const onlineShop: Texts = { en: 'Online shop', ru: 'Интернет-магазин', zh: '网店', vi: 'Cửa hàng trực tuyến' };
export const appOrSubscription: Texts = {
  en: 'App or subscription',
  ru: 'Приложение или подписка',
  zh: '应用或订阅',
  vi: 'Ứng dụng hoặc thuê bao',
};
export const salesToCompanies: Texts = {
  en: 'Sales to companies',
  ru: 'Продажи компаниям',
  zh: '面向企业销售',
  vi: 'Bán cho doanh nghiệp',
};
