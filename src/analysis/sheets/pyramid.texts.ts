export const layer = { en: 'Layer', ru: 'Слой', zh: '层级', vi: 'Tầng' };

export const topLayer = { en: 'Top 1%', ru: 'Верхний 1 %', zh: '前 1%', vi: '1% cao nhất' };

export const secondLayer = { en: 'Next 4%', ru: 'Следующие 4 %', zh: '其后 4%', vi: '4% tiếp theo' };

export const thirdLayer = { en: 'Next 15%', ru: 'Следующие 15 %', zh: '其后 15%', vi: '15% tiếp theo' };

export const lastLayer = { en: 'Other 80%', ru: 'Остальные 80 %', zh: '其余 80%', vi: '80% còn lại' };

export const ranks = { en: 'Ranks', ru: 'Места', zh: '名次', vi: 'Thứ hạng' };

export const moneyPerCustomer = {
  en: 'Money per customer',
  ru: 'Деньги на клиента',
  zh: '人均金额',
  vi: 'Doanh thu mỗi khách',
};

export const ordersPerCustomer = {
  en: 'Orders per customer',
  ru: 'Заказов на клиента',
  zh: '人均订单数',
  vi: 'Số đơn mỗi khách',
};

export const least = {
  en: 'Least in the layer',
  ru: 'Наименьшая сумма в слое',
  zh: '本层最低金额',
  vi: 'Thấp nhất trong tầng',
};

export const eighty = {
  en: 'Customers that bring 80% of the money',
  ru: 'Клиентов, приносящих 80 % денег',
  zh: '贡献 80% 金额的客户数',
  vi: 'Số khách mang lại 80% doanh thu',
};

export const eightyShare = {
  en: 'Their share of all customers',
  ru: 'Их доля среди всех клиентов',
  zh: '占全部客户的比例',
  vi: 'Tỷ trọng của họ trong tổng số khách',
};

export const gini = {
  en: 'Gini coefficient',
  ru: 'Коэффициент Джини',
  zh: '基尼系数',
  vi: 'Hệ số Gini',
};

export const below = {
  en: 'Customers with less than nothing',
  ru: 'Клиентов с суммой меньше нуля',
  zh: '金额为负的客户数',
  vi: 'Số khách có tổng âm',
};

export const belowMoney = {
  en: 'Money of these customers',
  ru: 'Сумма этих клиентов',
  zh: '这些客户的金额',
  vi: 'Tổng tiền của các khách này',
};

export const curve = {
  en: 'Pareto curve: the customers with most money first',
  ru: 'Кривая Парето: сначала самые крупные клиенты',
  zh: '帕累托曲线：按金额从高到低',
  vi: 'Đường cong Pareto: khách chi nhiều nhất trước',
};

export const chart = { en: 'Pareto curve', ru: 'Кривая Парето', zh: '帕累托曲线', vi: 'Đường cong Pareto' };

export const soFar = {
  en: 'Money up to here',
  ru: 'Деньги нарастающим итогом',
  zh: '累计金额',
  vi: 'Doanh thu cộng dồn',
};

export const even = {
  en: 'If all brought the same',
  ru: 'Если бы все приносили поровну',
  zh: '若人人相同',
  vi: 'Nếu ai cũng như nhau',
};

export const tied = {
  en: 'The same money stands on both sides of the end of: {layers}. Of equals those with more orders come first.',
  ru: 'По обе стороны границы стоят одинаковые суммы: {layers}. Из равных выше те, у кого больше заказов.',
  zh: '以下层级的分界两侧金额相同：{layers}。金额相同时，订单较多者在前。',
  vi: 'Hai bên ranh giới có cùng số tiền: {layers}. Khi bằng nhau, ai nhiều đơn hơn đứng trước.',
} as const;

export const negative = {
  en: 'Some customers got back more than they paid: they stand last, in the last layer, with their money below 0.',
  ru: 'Некоторым клиентам вернули больше, чем они заплатили: они стоят последними, в нижнем слое, с суммой меньше нуля.',
  zh: '有些客户的退款超过付款：他们排在最后，以负金额计入最低一层。',
  vi: 'Một số khách được hoàn nhiều hơn đã trả: họ đứng cuối, ở tầng cuối, với số tiền âm.',
};

export const aboveAll = {
  en: 'The curve may therefore rise above 100% before its end; in the Gini coefficient they count as 0.',
  ru: 'Поэтому кривая до конца может подняться выше 100 %; в коэффициенте Джини они считаются за 0.',
  zh: '因此曲线在末端之前可能高于 100%；计算基尼系数时按 0 计。',
  vi: 'Vì vậy đường cong có thể vượt 100% trước điểm cuối; trong hệ số Gini họ được tính là 0.',
};
