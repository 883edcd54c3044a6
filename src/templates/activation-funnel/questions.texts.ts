// What questions.ts says.
import type { Texts } from '../../locales/language';

export const appSubscription: Texts = {
  en: 'App subscription',
  ru: 'Подписка на приложение',
  zh: '应用订阅',
  vi: 'Gói thuê bao ứng dụng',
};
export const aarrrFromAcquisitionToRevenue: Texts = {
  en: 'AARRR – from acquisition to revenue',
  ru: 'AARRR — от привлечения к оплате',
  zh: 'AARRR（海盗指标）：从获客到付费',
  vi: 'AARRR – từ thu hút đến trả tiền',
};
export const rarraRetentionFirst: Texts = {
  en: 'RARRA – retention first',
  ru: 'RARRA — сначала удержание',
  zh: 'RARRA：留存优先',
  vi: 'RARRA – ưu tiên giữ chân',
};
export const webinarLaunch: Texts = {
  en: 'Webinar launch',
  ru: 'Запуск через вебинар',
  zh: '直播课发售',
  vi: 'Ra mắt qua webinar',
};
export const onlineCourse: Texts = {
  en: 'Online course',
  ru: 'Онлайн-курс',
  zh: '在线课程',
  vi: 'Khóa học trực tuyến',
};
export const freeTrial: Texts = {
  en: 'Free trial',
  ru: 'Бесплатный пробный период',
  zh: '免费试用',
  vi: 'Dùng thử miễn phí',
};
export const softwareSubscription: Texts = {
  en: 'Software subscription',
  ru: 'Подписка на сервис',
  zh: '软件订阅',
  vi: 'Gói thuê bao phần mềm',
};
export const b2bPresale: Texts = { en: 'B2B presale', ru: 'Пресейл в B2B', zh: 'B2B 售前', vi: 'Trước khi bán B2B' };
export const companyLicence: Texts = {
  en: 'Company licence',
  ru: 'Корпоративная лицензия',
  zh: '企业版授权',
  vi: 'Giấy phép doanh nghiệp',
};
export const myOwnStages: Texts = {
  en: 'My own stages',
  ru: 'Свои этапы',
  zh: '自定义阶段',
  vi: 'Giai đoạn của riêng tôi',
};
export const activationFunnel: Texts = {
  en: 'Activation funnel',
  ru: 'Воронка активации',
  zh: '激活漏斗',
  vi: 'Phễu kích hoạt',
};
export const funnelAndItsChannels: Texts = {
  en: 'The funnel and its channels',
  ru: 'Воронка и каналы',
  zh: '漏斗与渠道',
  vi: 'Phễu và kênh',
};
export const kindOfFunnel: Texts = { en: 'Kind of funnel', ru: 'Вид воронки', zh: '漏斗类型', vi: 'Loại phễu' };
export const presetHint: Texts = {
  en: 'Fills in usual stages and channels; change them below as you like.',
  ru: 'Заполняет типичные этапы и каналы; ниже их можно менять.',
  zh: '自动填入常用的阶段和渠道，可在下方修改。',
  vi: 'Điền sẵn các giai đoạn và kênh thường gặp; có thể sửa bên dưới.',
};
export const stagesOfFunnel: Texts = {
  en: 'Stages of the funnel',
  ru: 'Этапы воронки',
  zh: '漏斗阶段',
  vi: 'Các giai đoạn của phễu',
};
export const stagesHint: Texts = {
  en: 'In the order people pass them; the last one is the customer; 2 to 8.',
  ru: 'В порядке прохождения; последний этап — клиент; от 2 до 8.',
  zh: '按用户经历顺序填写，最后一级为客户，2 至 8 个。',
  vi: 'Theo thứ tự khách đi qua; giai đoạn cuối là khách hàng; từ 2 đến 8.',
};
export const channels: Texts = { en: 'Channels', ru: 'Каналы', zh: '渠道', vi: 'Kênh' };
export const channelsHint: Texts = {
  en: 'Where people come from; up to 12.',
  ru: 'Откуда приходят люди; до 12.',
  zh: '用户来源，最多 12 个。',
  vi: 'Khách đến từ đâu; tối đa 12.',
};
export const stagesBesideChain: Texts = {
  en: 'Stages beside the chain',
  ru: 'Этапы вне цепочки',
  zh: '旁支阶段',
  vi: 'Giai đoạn nằm ngoài chuỗi',
};
export const besideHint: Texts = {
  en: 'Those of the stages that nobody has to pass to become a customer, such as referral; up to 3.',
  ru: 'Этапы из списка выше, без которых тоже становятся клиентами, например рекомендация; до 3.',
  zh: '上列阶段中不经过也能成为客户的阶段，例如推荐；最多 3 个。',
  vi: 'Những giai đoạn ở trên mà không qua vẫn thành khách hàng, như giới thiệu; tối đa 3.',
};
export const productAndCurrency: Texts = {
  en: 'Product and currency',
  ru: 'Продукт и валюта',
  zh: '产品与币种',
  vi: 'Sản phẩm và loại tiền',
};
export const product: Texts = { en: 'Product', ru: 'Продукт', zh: '产品', vi: 'Sản phẩm' };
export const productHint: Texts = {
  en: 'What customers buy, and what one of them brings (LTV, or the margin of an order).',
  ru: 'Что покупают и сколько приносит один клиент (LTV или маржа заказа).',
  zh: '客户购买的产品，以及每位客户带来的价值（LTV 或单笔毛利）。',
  vi: 'Khách mua gì và mỗi khách mang lại bao nhiêu (LTV hoặc lãi gộp một đơn).',
};
export const name: Texts = { en: 'Name', ru: 'Название', zh: '名称', vi: 'Tên' };
export const value: Texts = { en: 'Value', ru: 'Ценность', zh: '价值', vi: 'Giá trị' };
