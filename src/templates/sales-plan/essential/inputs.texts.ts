// What inputs.ts says.
import type { Texts } from '../../../locales/language';

/** In plain words: who plans alone knows no tolerance. */
export const allowedDifference: Texts = {
  en: 'Difference that checks allow',
  ru: 'Расхождение, допустимое в проверках',
  zh: '校验允许的差异',
  vi: 'Chênh lệch mà mục kiểm tra cho phép',
};
export const inputs: Texts = { en: 'Inputs', ru: 'Исходные данные', zh: '输入', vi: 'Dữ liệu đầu vào' };
export const inputsPurpose: Texts = {
  en: 'Prices, conversions, costs of one customer: typed once',
  ru: 'Цены, конверсии, затраты на клиента: вводятся один раз',
  zh: '价格、转化率、单客成本：一次填好',
  vi: 'Giá, tỷ lệ chuyển đổi, chi phí mỗi khách: nhập một lần',
};
export const pricesAndConversions: Texts = {
  en: 'Prices and conversions',
  ru: 'Цены и конверсии',
  zh: '价格与转化率',
  vi: 'Giá và tỷ lệ chuyển đổi',
};
export const quantity: Texts = { en: 'Quantity', ru: 'Показатель', zh: '指标', vi: 'Chỉ tiêu' };
export const costsOfOneCustomer: Texts = {
  en: 'Costs of one customer',
  ru: 'Затраты на одного клиента',
  zh: '单个客户成本',
  vi: 'Chi phí cho một khách hàng',
};
export const customersBeforePlan: Texts = {
  en: 'Customers before the plan',
  ru: 'Клиенты до начала плана',
  zh: '计划之前的客户',
  vi: 'Khách hàng trước kế hoạch',
};
export const general: Texts = { en: 'General', ru: 'Общее', zh: '基本信息', vi: 'Thông tin chung' };
export const factsUntilNote: Texts = {
  en: 'Blank: all facts count. A day leaves out the facts of periods that end later.',
  ru: 'Пусто — учтён весь факт. Дата не даёт учесть факт периодов, которые закончатся позже.',
  zh: '留空则全部计入；填写日期则不计其后结束的期次。',
  vi: 'Để trống: tính mọi số thực tế. Nếu ghi ngày, bỏ qua các kỳ kết thúc sau đó.',
};
export const leadCost: Texts = {
  en: 'From your advertising accounts; 0 or blank where leads cannot be bought.',
  ru: 'По рекламным кабинетам; 0 или пусто, если лиды здесь не покупают.',
  zh: '取自广告后台；不付费获客的渠道填 0 或留空。',
  vi: 'Lấy từ tài khoản quảng cáo; 0 hoặc để trống nếu không mua lead ở đây.',
};
export const ownLeads: Texts = {
  en: 'Own list, search, partners: leads that no cost per lead buys; blank for none.',
  ru: 'Своя база, поиск, партнёры: лиды, за которые не платят поштучно; пусто — нет.',
  zh: '自有名单、自然搜索、合作方等：无需按线索付费的线索数；没有则留空。',
  vi: 'Danh sách riêng, tìm kiếm tự nhiên, đối tác: lead không trả tiền theo lead; không có thì để trống.',
};
export const targetRevenue: Texts = {
  en: 'After refunds. The last sheet before the checks says what it still takes. 0: no target.',
  ru: 'За вычетом возвратов. Что для неё ещё нужно — на последнем листе перед проверками. 0 — без цели.',
  zh: '扣除退款后。还需要多少投入，见校验表之前的那张表。0 为无目标。',
  vi: 'Sau hoàn tiền. Trang ngay trước trang kiểm tra cho biết còn cần những gì. 0: không có mục tiêu.',
};
export const openingCustomers: Texts = {
  en: 'On average. They come back during the plan; 0 for a new business.',
  ru: 'В среднем. Они покупают снова уже во время плана; 0 для нового дела.',
  zh: '平均值。他们会在计划期内复购；新业务填 0。',
  vi: 'Trung bình. Họ mua lại trong kỳ kế hoạch; 0 nếu mới kinh doanh.',
};
export const factCustomers: Texts = {
  en: 'First orders; blank if as many as at the last stage.',
  ru: 'Первые заказы; пусто, если их столько же, сколько на последнем этапе.',
  zh: '首单客户；与最后阶段人数相同时留空。',
  vi: 'Đơn đầu tiên; để trống nếu bằng số người ở giai đoạn cuối.',
};
export const advertising: Texts = { en: 'Advertising', ru: 'Реклама', zh: '广告投放', vi: 'Quảng cáo' };
export const budgetAndFacts: Texts = {
  en: 'Budget and facts',
  ru: 'Бюджет и факт',
  zh: '预算与实际',
  vi: 'Ngân sách và thực tế',
};
export const factsPurpose: Texts = {
  en: 'Period by period: what you plan to spend, and what really happened',
  ru: 'По периодам: сколько планируете потратить и что получилось на самом деле',
  zh: '逐期填写：计划投入与实际结果',
  vi: 'Theo từng kỳ: dự định chi bao nhiêu và thực tế ra sao',
};
