// What budget.ts says.
import type { Texts } from '../../locales/language';

export const budget: Texts = { en: 'Budget', ru: 'Бюджет', zh: '预算', vi: 'Ngân sách' };
export const budgetPurpose: Texts = {
  en: 'Budget and cost per lead by channel, seats, fixed costs and the target, period by period',
  ru: 'Бюджет и стоимость лида по каналам, места, постоянные расходы и цель по периодам',
  zh: '逐期填写各渠道预算与线索成本、名额、固定成本和目标',
  vi: 'Ngân sách và chi phí lead theo kênh, số chỗ, chi phí cố định và mục tiêu từng kỳ',
};
export const budgetByChannel: Texts = {
  en: 'Budget by channel',
  ru: 'Бюджет по каналам',
  zh: '各渠道投放预算',
  vi: 'Ngân sách theo kênh',
};
export const budgetBlockRowNote: Texts = {
  en: 'To be spent on this channel in the period; 0 for nothing.',
  ru: 'Расход на этот канал за период; 0 — ничего.',
  zh: '该渠道本期投放金额；不投放填 0。',
  vi: 'Số tiền chi cho kênh này trong kỳ; không chi thì nhập 0.',
};
export const costPerLeadByChannel: Texts = {
  en: 'Cost per lead by channel',
  ru: 'Стоимость лида по каналам',
  zh: '各渠道线索成本',
  vi: 'Chi phí mỗi lead theo kênh',
};
export const budgetBlockRowNote2: Texts = {
  en: 'In an average season, from your advertising accounts; 0 or blank where leads cannot be bought.',
  ru: 'В обычный сезон, по рекламным кабинетам; 0 или пусто, если лиды здесь не покупают.',
  zh: '普通季节的水平，取自广告后台；不付费获客的渠道填 0 或留空。',
  vi: 'Ở mùa trung bình, lấy từ tài khoản quảng cáo; 0 hoặc để trống nếu không mua lead ở đây.',
};
export const budgetBlockTitle: Texts = {
  en: 'Leads that are not bought, by channel',
  ru: 'Лиды без закупки, по каналам',
  zh: '各渠道非付费线索',
  vi: 'Lead không phải mua, theo kênh',
};
export const budgetBlockRowNote3: Texts = {
  en: 'Own list, search, partners: leads in an average season that no cost per lead buys; blank for none.',
  ru: 'Своя база, поиск, партнёры: лиды обычного сезона, за которые не платят поштучно; пусто — нет.',
  zh: '自有名单、自然搜索、合作方等：普通季节中无需按线索付费的线索数；没有则留空。',
  vi: 'Danh sách riêng, tìm kiếm tự nhiên, đối tác: lead ở mùa trung bình không trả tiền theo lead; không có thì để trống.',
};
export const seats: Texts = { en: 'Seats', ru: 'Места', zh: '名额', vi: 'Số chỗ' };
export const seatsNote: Texts = {
  en: 'New customers you can serve in the period; blank for no limit. The rest wait.',
  ru: 'Сколько новых клиентов можно принять за период; пусто — без ограничения. Остальные ждут.',
  zh: '本期可接纳的新客户数，留空为不限；其余顺延等待。',
  vi: 'Số khách mới có thể nhận trong kỳ; để trống là không giới hạn. Số còn lại chờ.',
};
export const fixedCosts: Texts = { en: 'Fixed costs', ru: 'Постоянные расходы', zh: '固定成本', vi: 'Chi phí cố định' };
export const investment: Texts = { en: 'Investment', ru: 'Инвестиции', zh: '投资', vi: 'Đầu tư' };
export const investmentLabel: Texts = { en: 'Investment', ru: 'Инвестиции', zh: '投资', vi: 'Vốn đầu tư' };
export const investmentNote: Texts = {
  en: 'Making the product and launching it, in the period it is paid; blank for none.',
  ru: 'Создание и запуск продукта, в периоде оплаты; пусто — нет.',
  zh: '产品开发与上线投入，记入付款当期；没有则留空。',
  vi: 'Chi phí làm và ra mắt sản phẩm, ghi vào kỳ chi trả; không có thì để trống.',
};
export const target: Texts = { en: 'Target', ru: 'Цель', zh: '目标', vi: 'Mục tiêu' };
export const targetRevenue: Texts = {
  en: 'Target revenue',
  ru: 'Целевая выручка',
  zh: '目标收入',
  vi: 'Doanh thu mục tiêu',
};
export const targetRevenueNote: Texts = {
  en: 'After refunds. The sheet Backwards says what it takes. 0: no target.',
  ru: 'За вычетом возвратов. Что для неё нужно — на листе «Обратный расчёт». 0 — без цели.',
  zh: '扣除退款后。所需投入见“倒推”表。0 为无目标。',
  vi: 'Sau hoàn tiền. Trang Tính ngược cho biết cần những gì. 0: không có mục tiêu.',
};
export const payroll: Texts = { en: 'Payroll', ru: 'Фонд оплаты труда', zh: '人员薪酬', vi: 'Quỹ lương' };
export const payrollNote: Texts = {
  en: 'Salaries with taxes that do not depend on sales; 0 for none.',
  ru: 'Оклады с налогами, не зависящие от продаж; 0 — нет.',
  zh: '与销量无关的工资及社保税费；没有则填 0。',
  vi: 'Lương và thuế không phụ thuộc doanh số; không có thì nhập 0.',
};
export const otherFixedCosts: Texts = {
  en: 'Other fixed costs',
  ru: 'Прочие постоянные расходы',
  zh: '其他固定成本',
  vi: 'Chi phí cố định khác',
};
export const rentSoftwareAccountingAndLike: Texts = {
  en: 'Rent, software, accounting and the like; 0 for none.',
  ru: 'Аренда, сервисы, бухгалтерия и подобное; 0 — нет.',
  zh: '房租、软件、财务等；没有则填 0。',
  vi: 'Thuê văn phòng, phần mềm, kế toán, v.v.; không có thì nhập 0.',
};
