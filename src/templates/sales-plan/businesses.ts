import type { Language, Texts } from '../../locales/language';
import type { Answer } from '../template';
import * as say from './businesses.texts';

type By<Item> = Readonly<Record<Language, Item>>;
type Priced = readonly { readonly name: string; readonly price: number }[];

/** A kind of business: how its customers come to pay, what it sells first, and what after that. */
export interface Business {
  readonly id: string;
  readonly label: Texts;
  readonly stages: By<readonly string[]>;
  readonly products: By<Priced>;
  readonly offers: By<Priced>;
}

const school = {
  id: 'school',
  label: say.schoolLabel,
  stages: {
    en: ['Leads', 'Registered', 'Attended webinar', 'Prepaid', 'Paid'],
    ru: ['Лиды', 'Регистрации', 'Участники вебинара', 'Предоплаты', 'Оплаты'],
    zh: ['线索', '报名', '到课', '付定金', '付全款'],
    vi: ['Lead', 'Đăng ký', 'Dự webinar', 'Đặt cọc', 'Thanh toán đủ'],
  },
  products: {
    en: [
      { name: 'Basic', price: 299 },
      { name: 'Standard', price: 599 },
      { name: 'Premium', price: 1_490 },
    ],
    ru: [
      { name: 'Базовый', price: 24_900 },
      { name: 'Стандарт', price: 49_900 },
      { name: 'Премиум', price: 119_000 },
    ],
    zh: [
      { name: '基础版', price: 1_999 },
      { name: '标准版', price: 3_999 },
      { name: '尊享版', price: 9_999 },
    ],
    vi: [
      { name: 'Cơ bản', price: 5_900_000 },
      { name: 'Tiêu chuẩn', price: 9_900_000 },
      { name: 'Cao cấp', price: 24_900_000 },
    ],
  },
  offers: {
    en: [
      { name: 'Advanced course', price: 899 },
      { name: 'Personal mentoring', price: 2_900 },
    ],
    ru: [
      { name: 'Продвинутый курс', price: 74_900 },
      { name: 'Личное наставничество', price: 240_000 },
    ],
    zh: [
      { name: '进阶课程', price: 5_999 },
      { name: '一对一辅导', price: 19_999 },
    ],
    vi: [
      { name: 'Khóa nâng cao', price: 14_900_000 },
      { name: 'Kèm cặp riêng', price: 49_000_000 },
    ],
  },
} as const satisfies Business;

const shop = {
  id: 'shop',
  label: say.onlineShop,
  stages: {
    en: ['Visits', 'Viewed a product', 'Added to cart', 'Checkout', 'Paid'],
    ru: ['Визиты', 'Просмотры товара', 'Корзины', 'Оформления', 'Оплаты'],
    zh: ['访问', '浏览商品', '加购', '下单', '付款'],
    vi: ['Lượt truy cập', 'Xem sản phẩm', 'Thêm vào giỏ', 'Đặt hàng', 'Thanh toán'],
  },
  products: {
    en: [
      { name: 'Single item', price: 39 },
      { name: 'Set', price: 89 },
      { name: 'Gift box', price: 149 },
    ],
    ru: [
      { name: 'Один товар', price: 2_900 },
      { name: 'Набор', price: 6_900 },
      { name: 'Подарочный набор', price: 11_900 },
    ],
    zh: [
      { name: '单件', price: 199 },
      { name: '套装', price: 459 },
      { name: '礼盒', price: 799 },
    ],
    vi: [
      { name: 'Sản phẩm lẻ', price: 490_000 },
      { name: 'Bộ sản phẩm', price: 1_190_000 },
      { name: 'Hộp quà', price: 1_990_000 },
    ],
  },
  offers: {
    en: [
      { name: 'Next order', price: 59 },
      { name: 'Accessories', price: 25 },
    ],
    ru: [
      { name: 'Повторный заказ', price: 4_500 },
      { name: 'Сопутствующие товары', price: 1_900 },
    ],
    zh: [
      { name: '再次下单', price: 299 },
      { name: '配件', price: 129 },
    ],
    vi: [
      { name: 'Đơn hàng tiếp theo', price: 690_000 },
      { name: 'Phụ kiện', price: 290_000 },
    ],
  },
} as const satisfies Business;

const app = {
  id: 'app',
  label: say.appOrSubscription,
  stages: {
    en: ['Visits', 'Signed up', 'Activated', 'On trial', 'Paid'],
    ru: ['Визиты', 'Регистрации', 'Активации', 'Пробный период', 'Оплаты'],
    zh: ['访问', '注册', '激活', '试用', '付费'],
    vi: ['Lượt truy cập', 'Đăng ký', 'Kích hoạt', 'Dùng thử', 'Trả tiền'],
  },
  products: {
    en: [
      { name: 'Personal, a year', price: 120 },
      { name: 'Pro, a year', price: 290 },
      { name: 'Team, a year', price: 990 },
    ],
    ru: [
      { name: 'Личный, на год', price: 7_900 },
      { name: 'Про, на год', price: 19_900 },
      { name: 'Команда, на год', price: 69_000 },
    ],
    zh: [
      { name: '个人版（年）', price: 698 },
      { name: '专业版（年）', price: 1_698 },
      { name: '团队版（年）', price: 5_998 },
    ],
    vi: [
      { name: 'Cá nhân, một năm', price: 1_990_000 },
      { name: 'Pro, một năm', price: 4_900_000 },
      { name: 'Nhóm, một năm', price: 17_900_000 },
    ],
  },
  offers: {
    en: [
      { name: 'Renewal', price: 290 },
      { name: 'Add-on', price: 90 },
    ],
    ru: [
      { name: 'Продление', price: 19_900 },
      { name: 'Дополнение', price: 5_900 },
    ],
    zh: [
      { name: '续费', price: 1_698 },
      { name: '增值功能', price: 498 },
    ],
    vi: [
      { name: 'Gia hạn', price: 4_900_000 },
      { name: 'Tiện ích bổ sung', price: 1_490_000 },
    ],
  },
} as const satisfies Business;

const companies = {
  id: 'companies',
  label: say.salesToCompanies,
  stages: {
    en: ['Leads', 'Qualified', 'Demo held', 'Proposal sent', 'Contract signed'],
    ru: ['Лиды', 'Квалифицированы', 'Демонстрации', 'Предложения', 'Договоры'],
    zh: ['线索', '有效商机', '产品演示', '方案报价', '签约'],
    vi: ['Lead', 'Đạt điều kiện', 'Đã demo', 'Đã báo giá', 'Ký hợp đồng'],
  },
  products: {
    en: [
      { name: 'Start', price: 2_900 },
      { name: 'Business', price: 7_900 },
      { name: 'Enterprise', price: 24_000 },
    ],
    ru: [
      { name: 'Старт', price: 190_000 },
      { name: 'Бизнес', price: 590_000 },
      { name: 'Корпоративный', price: 1_900_000 },
    ],
    zh: [
      { name: '入门版', price: 19_800 },
      { name: '商务版', price: 59_800 },
      { name: '企业版', price: 198_000 },
    ],
    vi: [
      { name: 'Khởi đầu', price: 49_000_000 },
      { name: 'Doanh nghiệp', price: 149_000_000 },
      { name: 'Tập đoàn', price: 490_000_000 },
    ],
  },
  offers: {
    en: [
      { name: 'Extension', price: 3_900 },
      { name: 'Support for a year', price: 1_900 },
    ],
    ru: [
      { name: 'Расширение', price: 290_000 },
      { name: 'Поддержка на год', price: 140_000 },
    ],
    zh: [
      { name: '扩容', price: 29_800 },
      { name: '年度服务', price: 14_800 },
    ],
    vi: [
      { name: 'Mở rộng', price: 69_000_000 },
      { name: 'Hỗ trợ một năm', price: 39_000_000 },
    ],
  },
} as const satisfies Business;

/** The first one is asked with at first. */
export const businesses = [school, shop, app, companies] as const satisfies readonly Business[];

/** What choosing a business answers to other questions. */
export function answersFor({ stages, products, offers }: Business): Readonly<Record<string, By<Answer>>> {
  return { stages, products, offers };
}
