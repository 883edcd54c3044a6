// What corridor.ts says.
import type { Texts } from '../../locales/language';

export const floorLabel: Texts = {
  en: 'The company earns from',
  ru: 'Компания зарабатывает от',
  zh: '企业保底价',
  vi: 'Công ty có lãi từ',
};
export const marketLabel: Texts = {
  en: 'Middle of the market',
  ru: 'Середина рынка',
  zh: '市场中位价',
  vi: 'Giữa thị trường',
};
export const affordLabel: Texts = {
  en: 'The customer can afford',
  ru: 'Клиенту по карману до',
  zh: '客户承受上限',
  vi: 'Khách trả được đến',
};
export const percentOfAnswers: Texts = { en: '% of answers', ru: '% ответов', zh: '占回答 %', vi: '% câu trả lời' };
export const corridor: Texts = { en: 'Corridor', ru: 'Коридор', zh: '价格走廊', vi: 'Khung giá' };
export const corridorSheetPurpose: Texts = {
  en: 'From what the company must earn to what customers can afford',
  ru: 'От нужного компании до посильного клиенту',
  zh: '从企业保底价到客户承受价',
  vi: 'Từ mức công ty cần đến mức khách trả được',
};
export const corridorChartTitle: Texts = {
  en: 'Where each tier stands in its corridor',
  ru: 'Место каждого тарифа в коридоре',
  zh: '各档位在价格走廊中的位置',
  vi: 'Vị trí từng gói trong khung giá',
};
export const tier: Texts = { en: 'Tier', ru: 'Тариф', zh: '档位', vi: 'Gói' };
export const yourPrice: Texts = { en: 'Your price', ru: 'Ваша цена', zh: '您的价格', vi: 'Giá của bạn' };
export const corridorSheetBlockTitle: Texts = {
  en: 'What customers find acceptable (van Westendorp)',
  ru: 'Что клиенты считают приемлемым (ван Вестендорп)',
  zh: '客户可接受的价格（van Westendorp）',
  vi: 'Mức giá khách chấp nhận được (van Westendorp)',
};
export const whereCurvesOfSurveyCross: Texts = {
  en: 'Where the curves of the survey cross',
  ru: 'Где пересекаются кривые опроса',
  zh: '问卷曲线的交点',
  vi: 'Nơi các đường khảo sát cắt nhau',
};
export const price: Texts = { en: 'Price', ru: 'Цена', zh: '价格', vi: 'Giá bán' };
export const corridorOfEachTier: Texts = {
  en: 'The corridor of each tier',
  ru: 'Коридор каждого тарифа',
  zh: '各档位的价格走廊',
  vi: 'Khung giá của từng gói',
};
export const cheapestRival: Texts = {
  en: 'Cheapest rival',
  ru: 'Самый дешёвый конкурент',
  zh: '最便宜的对手',
  vi: 'Đối thủ rẻ nhất',
};
export const dearestRival: Texts = {
  en: 'Dearest rival',
  ru: 'Самый дорогой конкурент',
  zh: '最贵的对手',
  vi: 'Đối thủ đắt nhất',
};
export const inCorridor: Texts = { en: 'In the corridor', ru: 'В коридоре', zh: '走廊位置', vi: 'Trong khung' };
export const onMarket: Texts = { en: 'On the market', ru: 'На рынке', zh: '市场位置', vi: 'Trên thị trường' };
export const tooCheap: Texts = { en: 'Too cheap', ru: 'Слишком дёшево', zh: '太便宜', vi: 'Quá rẻ' };
export const notCheap: Texts = { en: 'Not cheap', ru: 'Не дёшево', zh: '不便宜', vi: 'Không rẻ' };
export const notExpensive: Texts = { en: 'Not expensive', ru: 'Не дорого', zh: '不贵', vi: 'Không đắt' };
export const tooExpensive: Texts = { en: 'Too expensive', ru: 'Слишком дорого', zh: '太贵', vi: 'Quá đắt' };
export const opinionTitle: Texts = {
  en: 'Share of the answers at each price',
  ru: 'Доля ответов при каждой цене',
  zh: '各价格的累计回答比例',
  vi: 'Tỷ lệ câu trả lời ở mỗi giá',
};
export const line: Texts = { en: 'Line', ru: 'Строка', zh: '行', vi: 'Dòng' };
export const lowest: Texts = { en: 'Lowest', ru: 'Нижняя', zh: '最低', vi: 'Thấp nhất' };
export const leastRefused: Texts = {
  en: 'Least refused',
  ru: 'Меньше всего отказов',
  zh: '拒绝最少',
  vi: 'Ít bị từ chối',
};
export const usual: Texts = { en: 'Usual', ru: 'Привычная', zh: '惯常', vi: 'Thông thường' };
export const highest: Texts = { en: 'Highest', ru: 'Верхняя', zh: '最高', vi: 'Cao nhất' };
export const crossingsTitle: Texts = {
  en: 'Rising curve less the falling one, and the price at which they cross',
  ru: 'Растущая кривая минус падающая и цена пересечения',
  zh: '上升曲线减下降曲线及其交点价格',
  vi: 'Đường tăng trừ đường giảm và giá tại giao điểm',
};
export const difference: Texts = { en: 'difference', ru: 'разность', zh: '差', vi: 'hiệu' };
export const lowestAcceptablePrice: Texts = {
  en: 'Lowest acceptable price',
  ru: 'Нижняя приемлемая цена',
  zh: '可接受最低价',
  vi: 'Giá thấp nhất chấp nhận được',
};
export const textsLowestNote: Texts = {
  en: 'As many find it too cheap as not cheap (PMC)',
  ru: 'Слишком дёшево и не дёшево — поровну (PMC)',
  zh: '“太便宜”与“不便宜”人数相等（PMC）',
  vi: 'Số thấy quá rẻ bằng số thấy không rẻ (PMC)',
};
export const leastRefusedPrice: Texts = {
  en: 'Least refused price',
  ru: 'Цена с наименьшим отказом',
  zh: '拒绝最少的价格',
  vi: 'Giá ít bị từ chối nhất',
};
export const textsOptimalNote: Texts = {
  en: 'As many find it too cheap as too expensive (OPP)',
  ru: 'Слишком дёшево и слишком дорого — поровну (OPP)',
  zh: '“太便宜”与“太贵”人数相等（OPP）',
  vi: 'Số thấy quá rẻ bằng số thấy quá đắt (OPP)',
};
export const usualPrice: Texts = { en: 'Usual price', ru: 'Привычная цена', zh: '惯常价格', vi: 'Giá thông thường' };
export const textsUsualNote: Texts = {
  en: 'As many find it cheap as expensive (IPP)',
  ru: 'Дёшево и дорого — поровну (IPP)',
  zh: '“便宜”与“贵”人数相等（IPP）',
  vi: 'Số thấy rẻ bằng số thấy đắt (IPP)',
};
export const highestAcceptablePrice: Texts = {
  en: 'Highest acceptable price',
  ru: 'Верхняя приемлемая цена',
  zh: '可接受最高价',
  vi: 'Giá cao nhất chấp nhận được',
};
export const textsHighestNote: Texts = {
  en: 'As many find it too expensive as not expensive (PME)',
  ru: 'Слишком дорого и не дорого — поровну (PME)',
  zh: '“太贵”与“不贵”人数相等（PME）',
  vi: 'Số thấy quá đắt bằng số thấy không đắt (PME)',
};
export const priceOfNow: Texts = { en: 'Current price', ru: 'Нынешняя цена', zh: '现价', vi: 'Giá hiện tại' };
export const acceptableStateNote: Texts = {
  en: 'Of the tested tier, against this range',
  ru: 'Тестируемого тарифа относительно этого диапазона',
  zh: '所测档位相对该范围',
  vi: 'Của gói được thử, so với khoảng này',
};
