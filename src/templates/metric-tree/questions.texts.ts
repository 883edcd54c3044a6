// What questions.ts says.
import type { Texts } from '../../locales/language';

export const onlineSchool: Texts = { en: 'Online school', ru: 'Онлайн-школа', zh: '网校', vi: 'Trường trực tuyến' };
export const shop: Texts = { en: 'Shop', ru: 'Магазин', zh: '商店', vi: 'Cửa hàng' };
export const subscription: Texts = { en: 'Subscription', ru: 'Подписка', zh: '订阅', vi: 'Thuê bao' };
export const marketplace: Texts = { en: 'Marketplace', ru: 'Маркетплейс', zh: '交易平台', vi: 'Sàn giao dịch' };
export const yourOwn: Texts = { en: 'Your own', ru: 'Своё', zh: '自定义', vi: 'Tự đặt' };
export const metricTree: Texts = { en: 'Metric tree', ru: 'Дерево метрик', zh: '指标树', vi: 'Cây chỉ số' };
export const whatYouMeasure: Texts = { en: 'What you measure', ru: 'Что измеряете', zh: '衡量什么', vi: 'Bạn đo gì' };
export const kindOfBusiness: Texts = {
  en: 'Kind of business',
  ru: 'Вид бизнеса',
  zh: '业务类型',
  vi: 'Loại hình kinh doanh',
};
export const presetHint: Texts = {
  en: 'Fills in the tree below; change it as you like.',
  ru: 'Заполняет дерево ниже; меняйте его как нужно.',
  zh: '据此填好下方的树，可任意修改。',
  vi: 'Điền sẵn cây bên dưới; bạn có thể sửa tùy ý.',
};
export const theTree: Texts = { en: 'The tree', ru: 'Дерево', zh: '指标树', vi: 'Cây chỉ số' };
export const nodesHint: Texts = {
  en: 'The North Star first, then each metric under one above it. It is the sum, the product or the ratio of its parts, or typed. Type a share as 8 for 8%.',
  ru: 'Сначала главная метрика, затем каждая — под одной из стоящих выше. Она сумма, произведение или отношение частей либо вводится. Долю 8 % пишите как 8.',
  zh: '先填北极星指标，其余各归于上方某一指标；由下级求和、求积、求比得出，或直接填写。占比 8% 填 8。',
  vi: 'Chỉ số Sao Bắc Đẩu trước, rồi mỗi chỉ số thuộc một chỉ số phía trên: là tổng, tích hoặc thương các phần, hoặc nhập tay. Tỷ lệ 8% thì ghi 8.',
};
export const metric: Texts = { en: 'Metric', ru: 'Метрика', zh: '指标', vi: 'Chỉ số' };
export const partOf: Texts = { en: 'Part of', ru: 'Часть чего', zh: '上级', vi: 'Thuộc về' };
export const madeOfItsPartsAs: Texts = {
  en: 'Made of its parts as',
  ru: 'Из частей как',
  zh: '由下级',
  vi: 'Từ các phần bằng',
};
export const unit: Texts = { en: 'Unit', ru: 'Единица', zh: '单位', vi: 'Đơn vị' };
export const now: Texts = { en: 'Now', ru: 'Сейчас', zh: '当前值', vi: 'Hiện tại' };
