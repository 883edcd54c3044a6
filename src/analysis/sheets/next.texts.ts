export const first = {
  en: 'First product',
  ru: 'Первый продукт',
  zh: '首个产品',
  vi: 'Sản phẩm đầu tiên',
};

export const chances = {
  en: 'Chance of each next product within {days} days',
  ru: 'Вероятность следующего продукта в течение {days} дн.',
  zh: '{days} 天内购买各后续产品的概率',
  vi: 'Xác suất mua từng sản phẩm tiếp theo trong {days} ngày',
} as const;

export const counts = {
  en: 'Customers who bought it within {days} days, as far as observed',
  ru: 'Клиентов, купивших его в течение {days} дн., из наблюдавшихся',
  zh: '{days} 天内已观察到的购买客户数',
  vi: 'Số khách đã mua trong {days} ngày, trong phạm vi quan sát',
} as const;

export const delays = {
  en: 'Days until the next product: half of those who buy it within {days} days have done so',
  ru: 'Дней до следующего продукта: за столько его купила половина тех, кто покупает в течение {days} дн.',
  zh: '到下一产品的天数：{days} 天内购买者中有一半已在此天数内购买',
  vi: 'Số ngày đến sản phẩm tiếp theo: một nửa số người mua trong {days} ngày đã mua trong chừng ấy ngày',
} as const;

export const any = { en: 'Any product', ru: 'Любой продукт', zh: '任一产品', vi: 'Bất kỳ sản phẩm nào' };

export const none = { en: 'No further order', ru: 'Без нового заказа', zh: '未再下单', vi: 'Không có đơn tiếp' };

export const from = {
  en: 'Any: from (90%)',
  ru: 'Любой: от (90 %)',
  zh: '任一产品：下限（90%）',
  vi: 'Bất kỳ: từ (90%)',
};

export const to = { en: 'to', ru: 'до', zh: '上限', vi: 'đến' };

export const others = {
  en: 'Other products ({products})',
  ru: 'Другие продукты ({products})',
  zh: '其他产品（{products} 个）',
  vi: 'Sản phẩm khác ({products})',
} as const;

export const horizon = {
  en: 'Looked at: {days} days from the first purchase, the longest of 7, 30, 90, 180 and 365 that half of the customers have behind them.',
  ru: 'Срок наблюдения: {days} дн. с первой покупки — самый длинный из 7, 30, 90, 180 и 365, прошедший у половины клиентов.',
  zh: '观察期：自首次购买起 {days} 天，即 7、30、90、180、365 天中至少一半客户已经历的最长一档。',
  vi: 'Thời hạn xem xét: {days} ngày kể từ lần mua đầu, mức dài nhất trong 7, 30, 90, 180 và 365 mà ít nhất một nửa số khách đã trải qua.',
} as const;

export const censored = {
  en: 'Who came later counts for as long as they were observed (Aalen–Johansen: Kaplan–Meier for several outcomes).',
  ru: 'Пришедшие позже учтены за то время, что наблюдались (Аален — Йохансен: Каплан — Мейер для нескольких исходов).',
  zh: '较晚到来的客户按实际观察时长计入（Aalen–Johansen，即多结局的 Kaplan–Meier）。',
  vi: 'Khách đến muộn hơn được tính theo thời gian đã quan sát (Aalen–Johansen: Kaplan–Meier cho nhiều kết cục).',
};

export const notShares = {
  en: 'So a young product does not look worse than it is, and chances differ a little from counts divided by customers.',
  ru: 'Поэтому новый продукт не выглядит хуже, чем есть, а вероятности немного отличаются от простых долей.',
  zh: '因此新产品不会显得更差，概率也与“人数 ÷ 客户数”略有不同。',
  vi: 'Nhờ vậy sản phẩm mới không bị đánh giá thấp, và xác suất hơi khác số khách chia cho tổng.',
};

export const few = {
  en: 'Grey rows have fewer than {customers} customers: too few to read anything from.',
  ru: 'Серые строки — меньше {customers} клиентов: слишком мало для выводов.',
  zh: '灰色行的客户少于 {customers} 位，样本太小，不宜解读。',
  vi: 'Các dòng màu xám có dưới {customers} khách: quá ít để kết luận.',
} as const;

export const without = {
  en: 'Customers none of whose orders names a product are left out: {customers}.',
  ru: 'Клиенты, ни в одном заказе которых не указан продукт, не учтены: {customers}.',
  zh: '所有订单均未注明产品的客户未计入：{customers} 位。',
  vi: 'Khách không có đơn nào ghi sản phẩm không được tính: {customers}.',
} as const;
