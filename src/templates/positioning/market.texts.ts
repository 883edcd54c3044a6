// What market.ts says.
import type { Texts } from '../../locales/language';

export const criterion: Texts = { en: 'Criterion', ru: 'Критерий', zh: '标准', vi: 'Tiêu chí' };
export const company: Texts = { en: 'Who', ru: 'Кто', zh: '对象', vi: 'Ai' };
export const ours: Texts = {
  en: 'Our product',
  ru: 'Наш продукт',
  zh: '我们的产品',
  vi: 'Sản phẩm của chúng tôi',
};
export const score: Texts = { en: 'score', ru: 'балл', zh: '分', vi: 'điểm' };
export const weightUnit: Texts = { en: 'points', ru: 'баллы', zh: '权重', vi: 'trọng số' };
export const horizontal: Texts = { en: 'horizontal', ru: 'по горизонтали', zh: '横轴', vi: 'trục ngang' };
export const vertical: Texts = { en: 'vertical', ru: 'по вертикали', zh: '纵轴', vi: 'trục dọc' };
export const notOnMap: Texts = { en: 'not on the map', ru: 'не на карте', zh: '不上图', vi: 'không lên bản đồ' };
export const aboutDocument: Texts = { en: 'About the document', ru: 'О документе', zh: '文档信息', vi: 'Về tài liệu' };
export const mapChartTitle: Texts = {
  en: 'Map: bubble size is the size typed',
  ru: 'Карта: размер — масштаб каждого',
  zh: '定位图：气泡大小为规模',
  vi: 'Bản đồ: kích thước là quy mô của từng bên',
};
export const mapChartCategoryTitle: Texts = {
  en: 'Criteria on the horizontal axis, weighted score',
  ru: 'Критерии по горизонтали, взвешенный балл',
  zh: '横轴标准（加权得分）',
  vi: 'Tiêu chí trục ngang, điểm có trọng số',
};
export const mapChartValueTitle: Texts = {
  en: 'Criteria on the vertical axis, weighted score',
  ru: 'Критерии по вертикали, взвешенный балл',
  zh: '纵轴标准（加权得分）',
  vi: 'Tiêu chí trục dọc, điểm có trọng số',
};
export const products: Texts = { en: 'Products', ru: 'Продукты', zh: '产品', vi: 'Sản phẩm' };
export const nearestRival: Texts = {
  en: 'Nearest rival',
  ru: 'Ближайший конкурент',
  zh: '最接近的对手',
  vi: 'Đối thủ gần nhất',
};
export const byWeightedCriteria: Texts = {
  en: 'by weighted criteria',
  ru: 'по критериям с весами',
  zh: '按加权标准',
  vi: 'theo tiêu chí có trọng số',
};
export const ourPlaceByScore: Texts = {
  en: 'Our rank by score',
  ru: 'Наше место по баллу',
  zh: '我们的得分名次',
  vi: 'Hạng của chúng tôi',
};
export const emptyPlaces: Texts = { en: 'Empty places', ru: 'Свободных мест', zh: '空白位置', vi: 'Chỗ trống' };
export const of9OnMap: Texts = { en: 'of 9 on the map', ru: 'из 9 на карте', zh: '共 9 处', vi: 'trên 9 ô bản đồ' };
export const marketPartWordsComma: Texts = { en: ', ', ru: ', ', zh: '、', vi: ', ' };
export const highestScore: Texts = { en: 'Highest score', ru: 'Высший балл', zh: '最高分', vi: 'Điểm cao nhất' };
export const highestScoreNote: Texts = {
  en: 'Scores run from 0 to this; the map is divided by it.',
  ru: 'Баллы идут от 0 до этого числа; по нему делится карта.',
  zh: '得分从 0 到该值，定位图按其划分。',
  vi: 'Điểm từ 0 đến số này; bản đồ được chia theo nó.',
};
export const criteria: Texts = { en: 'Criteria', ru: 'Критерии', zh: '评价标准', vi: 'Tiêu chí' };
export const weight: Texts = { en: 'Weight', ru: 'Вес', zh: '权重', vi: 'Trọng số' };
export const anyOnlyTheirProportionsCount: Texts = {
  en: 'Any, only their proportions count.',
  ru: 'Любой, важны пропорции.',
  zh: '数值不限，只看比例。',
  vi: 'Tùy ý, chỉ tính tỷ lệ.',
};
export const axisOfMap: Texts = { en: 'Axis of the map', ru: 'Ось карты', zh: '定位图坐标轴', vi: 'Trục bản đồ' };
export const severalMayShareOne: Texts = {
  en: 'Several may share one.',
  ru: 'На оси может быть несколько.',
  zh: '一轴可含多项。',
  vi: 'Một trục có thể gồm nhiều.',
};
export const promises: Texts = {
  en: 'First paid order in ten weeks, with a mentor',
  ru: 'Первый заказ за десять недель с наставником',
  zh: '导师带教，十周接到首单',
  vi: 'Đơn hàng đầu tiên trong mười tuần, có người hướng dẫn',
};
export const nameThatEmployersKnow: Texts = {
  en: 'The name that employers know',
  ru: 'Бренд, который знают работодатели',
  zh: '用人单位认可的品牌',
  vi: 'Tên tuổi nhà tuyển dụng biết đến',
};
export const smallGroupsAndLiveReviews: Texts = {
  en: 'Small groups and live reviews',
  ru: 'Малые группы и живые разборы',
  zh: '小班教学、直播点评',
  vi: 'Lớp nhỏ, nhận xét trực tiếp',
};
export const promises2: Texts = {
  en: 'Hundreds of courses for one price',
  ru: 'Сотни курсов за одну цену',
  zh: '一价畅学数百门课',
  vi: 'Hàng trăm khóa học, một mức giá',
};
export const whoIsCompared: Texts = {
  en: 'Who is compared',
  ru: 'Кого сравниваем',
  zh: '比较对象',
  vi: 'So sánh những ai',
};
export const size: Texts = { en: 'Size', ru: 'Масштаб', zh: '规模', vi: 'Quy mô' };
export const customersYear: Texts = { en: 'customers a year', ru: 'клиентов в год', zh: '客户/年', vi: 'khách/năm' };
export const sizeNote: Texts = {
  en: 'Or another measure, the same for all.',
  ru: 'Или другая мера, одна для всех.',
  zh: '也可用其他统一口径。',
  vi: 'Hoặc thước đo khác, như nhau cho mọi bên.',
};
export const whatItPromises: Texts = { en: 'What it promises', ru: 'Что обещает', zh: '主打承诺', vi: 'Lời hứa' };
export const inItsOwnWords: Texts = {
  en: 'In its own words.',
  ru: 'Своими словами.',
  zh: '对方原话。',
  vi: 'Bằng lời của họ.',
};
export const scoresTitle: Texts = {
  en: 'Scores: how customers see each of them, 0 is worst',
  ru: 'Баллы: как клиенты видят каждого, 0 — хуже всего',
  zh: '得分：客户对各方的看法，0 为最差',
  vi: 'Điểm: khách nhìn nhận từng bên ra sao, 0 là kém nhất',
};
export const criteriaOnAxes: Texts = {
  en: 'Criteria on the axes',
  ru: 'Критерии на осях',
  zh: '坐标轴上的标准',
  vi: 'Tiêu chí trên các trục',
};
export const weightHorizontal: Texts = {
  en: 'Weight, horizontal',
  ru: 'Вес по горизонтали',
  zh: '横轴权重',
  vi: 'Trọng số ngang',
};
export const weightVertical: Texts = {
  en: 'Weight, vertical',
  ru: 'Вес по вертикали',
  zh: '纵轴权重',
  vi: 'Trọng số dọc',
};
export const horizontalSoFar: Texts = {
  en: 'Horizontal so far',
  ru: 'По горизонтали до этой строки',
  zh: '横轴累计',
  vi: 'Ngang đến đây',
};
export const verticalSoFar: Texts = {
  en: 'Vertical so far',
  ru: 'По вертикали до этой строки',
  zh: '纵轴累计',
  vi: 'Dọc đến đây',
};
export const low: Texts = { en: 'low', ru: 'низко', zh: '低', vi: 'thấp' };
export const middle: Texts = { en: 'middle', ru: 'средне', zh: '中', vi: 'vừa' };
export const high: Texts = { en: 'high', ru: 'высоко', zh: '高', vi: 'cao' };
export const partsOfAxis: Texts = {
  en: 'Parts of an axis',
  ru: 'Части оси',
  zh: '坐标轴分段',
  vi: 'Các phần của trục',
};
export const part: Texts = { en: 'Part', ru: 'Часть', zh: '分段', vi: 'Phần' };
export const no: Texts = { en: 'No.', ru: '№', zh: '序号', vi: 'Số' };
export const from: Texts = { en: 'From', ru: 'От', zh: '从', vi: 'Từ' };
export const to: Texts = { en: 'To', ru: 'До', zh: '到', vi: 'Đến' };
export const middleLabel: Texts = { en: 'Middle', ru: 'Середина', zh: '中点', vi: 'Giữa' };
export const whereEachStands: Texts = {
  en: 'Where each stands',
  ru: 'Где находится каждый',
  zh: '各方位置',
  vi: 'Vị trí từng bên',
};
export const horizontalLabel: Texts = { en: 'Horizontal', ru: 'По горизонтали', zh: '横轴', vi: 'Ngang' };
export const verticalLabel: Texts = { en: 'Vertical', ru: 'По вертикали', zh: '纵轴', vi: 'Dọc' };
export const partHorizontal: Texts = {
  en: 'Part, horizontal',
  ru: 'Часть по горизонтали',
  zh: '横轴分段',
  vi: 'Phần ngang',
};
export const noUnit: Texts = { en: 'no.', ru: '№', zh: '序号', vi: 'số' };
export const partVertical: Texts = { en: 'Part, vertical', ru: 'Часть по вертикали', zh: '纵轴分段', vi: 'Phần dọc' };
export const differenceFromOurScoreSquared: Texts = {
  en: 'Difference from our score, squared',
  ru: 'Разница с нашим баллом в квадрате',
  zh: '与我们得分之差的平方',
  vi: 'Chênh lệch với điểm của chúng tôi, bình phương',
};
export const reachTitle: Texts = {
  en: 'From the middle of each place to everybody',
  ru: 'От середины каждого места до каждого',
  zh: '各位置中点到各方的距离',
  vi: 'Từ giữa mỗi ô đến từng bên',
};
export const placeOnMap: Texts = { en: 'Place on the map', ru: 'Место на карте', zh: '图上位置', vi: 'Ô trên bản đồ' };
export const mapTitle: Texts = {
  en: 'Where each stands; the nearest rival is coloured',
  ru: 'Где находится каждый; ближайший конкурент выделен',
  zh: '各方位置；最接近的对手已标色',
  vi: 'Vị trí từng bên; đối thủ gần nhất được tô màu',
};
export const weightedScore: Texts = {
  en: 'Weighted score',
  ru: 'Взвешенный балл',
  zh: '加权得分',
  vi: 'Điểm có trọng số',
};
export const place: Texts = { en: 'Place', ru: 'Место', zh: '名次', vi: 'Hạng' };
export const byScore: Texts = { en: 'by score', ru: 'по баллу', zh: '按得分', vi: 'theo điểm' };
export const distanceFromUs: Texts = {
  en: 'Distance from us',
  ru: 'Расстояние до нас',
  zh: '与我们的距离',
  vi: 'Khoảng cách đến chúng tôi',
};
export const howToReadMap: Texts = {
  en: 'How to read the map',
  ru: 'Как читать карту',
  zh: '读图说明',
  vi: 'Cách đọc bản đồ',
};
export const horizontalAxis: Texts = { en: 'Horizontal axis', ru: 'По горизонтали', zh: '横轴', vi: 'Trục ngang' };
export const horizontalCriteriaNote: Texts = {
  en: 'The criteria marked so on Competitors, by their weights.',
  ru: 'Критерии с этой отметкой на листе «Конкуренты», с весами.',
  zh: '“竞争对手”表中选为横轴的标准，按权重合成。',
  vi: 'Các tiêu chí được chọn như vậy ở trang Đối thủ, theo trọng số.',
};
export const verticalAxis: Texts = { en: 'Vertical axis', ru: 'По вертикали', zh: '纵轴', vi: 'Trục dọc' };
export const verticalCriteriaNote: Texts = {
  en: 'The criteria marked so on Competitors, by their weights.',
  ru: 'Критерии с этой отметкой на листе «Конкуренты», с весами.',
  zh: '“竞争对手”表中选为纵轴的标准，按权重合成。',
  vi: 'Các tiêu chí được chọn như vậy ở trang Đối thủ, theo trọng số.',
};
export const emptiestPlace: Texts = {
  en: 'Emptiest place',
  ru: 'Самое свободное место',
  zh: '最空白的位置',
  vi: 'Chỗ trống nhất',
};
export const emptiestPlaceNote: Texts = {
  en: 'Farthest from its nearest competitor. Ask first whether customers want to be there.',
  ru: 'Дальше всего от ближайшего конкурента. Сначала спросите, нужны ли там вы клиентам.',
  zh: '距最近的对手最远。请先确认客户是否需要。',
  vi: 'Cách đối thủ gần nhất xa nhất. Hãy hỏi trước xem khách có cần ở đó không.',
};
export const gridTitle: Texts = {
  en: 'Competitors in each place; empty ones are coloured',
  ru: 'Конкурентов в каждом месте; свободные выделены',
  zh: '各位置的对手数；空白处已标色',
  vi: 'Số đối thủ ở mỗi ô; ô trống được tô màu',
};
export const placesOnMap: Texts = {
  en: 'Places on the map',
  ru: 'Места на карте',
  zh: '图上各位置',
  vi: 'Các ô trên bản đồ',
};
export const competitorsThere: Texts = {
  en: 'Competitors there',
  ru: 'Конкурентов там',
  zh: '竞争对手数',
  vi: 'Số đối thủ ở đó',
};
export const number: Texts = { en: 'number', ru: 'кол-во', zh: '数量', vi: 'số lượng' };
export const toNearestOne: Texts = {
  en: 'To the nearest one',
  ru: 'До ближайшего',
  zh: '到最近对手',
  vi: 'Đến đối thủ gần nhất',
};
export const toUs: Texts = { en: 'To us', ru: 'До нас', zh: '到我们', vi: 'Đến chúng tôi' };
export const advantageTitle: Texts = {
  en: 'Where we are ahead of the best competitor, and where behind',
  ru: 'Где мы впереди лучшего конкурента, а где позади',
  zh: '与最强对手相比的领先与落后',
  vi: 'Chỗ nào hơn đối thủ giỏi nhất, chỗ nào thua',
};
export const bestCompetitor: Texts = {
  en: 'Best competitor',
  ru: 'Лучший конкурент',
  zh: '最强对手',
  vi: 'Đối thủ giỏi nhất',
};
export const competitorsOnAverage: Texts = {
  en: 'Competitors on average',
  ru: 'Конкуренты в среднем',
  zh: '对手平均',
  vi: 'Đối thủ bình quân',
};
export const againstBest: Texts = { en: 'Against the best', ru: 'К лучшему', zh: '与最强之差', vi: 'So với giỏi nhất' };
