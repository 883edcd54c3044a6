// What inputs.ts says.
import type { Texts } from '../../locales/language';

export const ofTypicalChange: Texts = {
  en: '% of typical change',
  ru: '% типичного изменения',
  zh: '占典型变化 %',
  vi: '% mức thay đổi điển hình',
};
export const inputs: Texts = { en: 'Inputs', ru: 'Исходные данные', zh: '输入', vi: 'Dữ liệu đầu vào' };
export const inputsPurpose: Texts = {
  en: 'What to look at, the limits, and what changes from period to period',
  ru: 'Что показать, пороги и то, что меняется по периодам',
  zh: '查看对象、各项界限以及逐期变化的数据',
  vi: 'Xem gì, các ngưỡng và những gì thay đổi theo từng kỳ',
};
export const general: Texts = { en: 'General', ru: 'Общее', zh: '基本信息', vi: 'Thông tin chung' };
export const whatToLookAt: Texts = { en: 'What to look at', ru: 'Что показать', zh: '查看对象', vi: 'Xem gì' };
export const productToLookAt: Texts = {
  en: 'Product to look at',
  ru: 'Продукт для просмотра',
  zh: '查看的产品',
  vi: 'Sản phẩm cần xem',
};
export const chosenProductNote: Texts = {
  en: 'The sheet One product is about it.',
  ru: 'О нём лист «Один продукт».',
  zh: '“单个产品”表显示的就是它。',
  vi: 'Trang Một sản phẩm nói về sản phẩm này.',
};
export const periodToLookAt: Texts = {
  en: 'Period to look at',
  ru: 'Период для просмотра',
  zh: '查看的期次',
  vi: 'Kỳ cần xem',
};
export const lookPeriodNote: Texts = {
  en: 'The stage, the portfolio matrix and the triggers are shown as of this period.',
  ru: 'Стадия, матрица БКГ и триггеры показаны на этот период.',
  zh: '阶段、波士顿矩阵和触发条件均按该期显示。',
  vi: 'Giai đoạn, ma trận BCG và điều kiện rút lui được hiển thị tại kỳ này.',
};
export const limitsOfStages: Texts = {
  en: 'Limits of the stages',
  ru: 'Границы стадий',
  zh: '阶段界限',
  vi: 'Ranh giới giai đoạn',
};
export const salesAveragedOver: Texts = {
  en: 'Sales averaged over',
  ru: 'Усреднение продаж за',
  zh: '销量平均期数',
  vi: 'Lấy trung bình doanh số trong',
};
export const smoothingNote: Texts = {
  en: '1: not averaged. Sales with a season: as many periods as a year has.',
  ru: '1 — без усреднения. При сезонности — столько периодов, сколько в году.',
  zh: '1 表示不平均；有季节性时填一年的期数。',
  vi: '1: không lấy trung bình. Có mùa vụ: bằng số kỳ trong một năm.',
};
export const growthWhileSalesRiseBy: Texts = {
  en: 'Growth while sales rise by',
  ru: 'Рост, пока продажи растут на',
  zh: '成长期升幅起点',
  vi: 'Tăng trưởng khi tăng từ',
};
export const growthLimitNote: Texts = {
  en: 'Typical: the root mean square of the product’s changes so far.',
  ru: 'Типичное — среднее квадратичное изменений продукта на сегодня.',
  zh: '典型变化为该产品迄今每期变化的均方根。',
  vi: 'Điển hình: căn bậc hai trung bình bình phương các thay đổi đến nay.',
};
export const declineFromFallOf: Texts = {
  en: 'Decline from a fall of',
  ru: 'Спад — при падении на',
  zh: '衰退期降幅起点',
  vi: 'Suy thoái khi giảm từ',
};
export const declineLimitNote: Texts = {
  en: 'Below the highest sales so far. Between the two limits the stage stays.',
  ru: 'От максимума на сегодня. Между двумя границами стадия не меняется.',
  zh: '相对迄今最高销量。介于两界限之间阶段不变。',
  vi: 'So với mức cao nhất đến nay. Giữa hai ngưỡng giai đoạn giữ nguyên.',
};
export const leastMoveThatCounts: Texts = {
  en: 'Least move that counts',
  ru: 'Наименьшее заметное движение',
  zh: '最小有效变动',
  vi: 'Biến động tối thiểu được tính',
};
export const percentOfHighestSales: Texts = {
  en: '% of highest sales',
  ru: '% максимума продаж',
  zh: '占最高销量 %',
  vi: '% mức cao nhất',
};
export const leastMoveNote: Texts = {
  en: 'Sales that have moved less have neither taken off nor fallen.',
  ru: 'Если продажи сдвинулись меньше, они ещё не пошли вверх и не упали.',
  zh: '变动小于此值，既不算起飞也不算下滑。',
  vi: 'Biến động ít hơn thì chưa cất cánh cũng chưa giảm.',
};
export const withoutHighLabel: Texts = {
  en: 'Decline after no new high for',
  ru: 'Спад — без нового максимума',
  zh: '未创新高达此期数才算衰退',
  vi: 'Suy thoái khi không có đỉnh mới trong',
};
export const withoutHighNote: Texts = {
  en: 'So that one weaker period is no decline.',
  ru: 'Чтобы один слабый период не стал спадом.',
  zh: '避免单期走弱被误判为衰退。',
  vi: 'Để một kỳ yếu không bị coi là suy thoái.',
};
export const exitTriggers: Texts = {
  en: 'Exit triggers',
  ru: 'Триггеры вывода',
  zh: '退出触发条件',
  vi: 'Điều kiện rút lui',
};
export const marginBelow: Texts = {
  en: 'Margin below',
  ru: 'Рентабельность ниже',
  zh: '利润率低于',
  vi: 'Biên lợi nhuận dưới',
};
export const percentOfRevenue: Texts = { en: '% of revenue', ru: '% выручки', zh: '占收入 %', vi: '% doanh thu' };
export const profitByRevenueOfPeriod: Texts = {
  en: 'Profit ÷ revenue of a period.',
  ru: 'Прибыль ÷ выручка за период.',
  zh: '当期利润 ÷ 收入。',
  vi: 'Lợi nhuận ÷ doanh thu trong kỳ.',
};
export const growthOfSalesBelow: Texts = {
  en: 'Growth of sales below',
  ru: 'Рост продаж ниже',
  zh: '销量增长低于',
  vi: 'Tăng trưởng doanh số dưới',
};
export const exitGrowthYearlyNote: Texts = {
  en: 'Compared at the pace of one period; below zero sales fall.',
  ru: 'Сравнивается темп одного периода; меньше нуля — продажи падают.',
  zh: '折算为每期增速比较，为负表示下降。',
  vi: 'So theo nhịp của một kỳ; số âm là giảm.',
};
export const marketShareBelow: Texts = {
  en: 'Market share below',
  ru: 'Доля рынка ниже',
  zh: '市场份额低于',
  vi: 'Thị phần dưới',
};
export const exitShareNote: Texts = {
  en: 'Your own, as typed by period.',
  ru: 'Своя, как введена по периодам.',
  zh: '指按期填写的自身份额。',
  vi: 'Thị phần của mình, nhập theo kỳ.',
};
export const exitTriggersLabel: Texts = {
  en: 'How many must hold at once',
  ru: 'Сколько должно совпасть',
  zh: '须同时满足的条件数',
  vi: 'Số điều kiện cùng xảy ra',
};
export const triggers: Texts = { en: 'triggers', ru: 'триггеров', zh: '项', vi: 'điều kiện' };
export const exitTriggersNote: Texts = {
  en: 'Of the three above; none counts while sales rise.',
  ru: 'Из трёх выше; пока продажи растут, они не действуют.',
  zh: '上述三项中的项数；销量上升期间不计。',
  vi: 'Trong ba điều kiện trên; không tính khi doanh số còn tăng.',
};
export const exitPeriodsLabel: Texts = {
  en: 'For how many periods in a row',
  ru: 'Сколько периодов подряд',
  zh: '连续期数',
  vi: 'Số kỳ liên tiếp',
};
export const exitBeginsInPeriodAfter: Texts = {
  en: 'The exit begins in the period after.',
  ru: 'Вывод начинается в следующем периоде.',
  zh: '在其后一期启动退出。',
  vi: 'Rút lui bắt đầu ở kỳ kế tiếp.',
};
export const notBeforeStage: Texts = {
  en: 'Not before stage',
  ru: 'Не раньше стадии',
  zh: '不早于阶段',
  vi: 'Không trước giai đoạn',
};
export const exitStageNote: Texts = {
  en: 'A young or growing product may lose money; that is no reason to leave.',
  ru: 'Молодой или растущий продукт может терять деньги; это не повод уходить.',
  zh: '新品或成长中的产品可以亏损，这不是退出的理由。',
  vi: 'Sản phẩm mới hoặc đang lên có thể lỗ; đó không phải lý do rút lui.',
};
export const notBeforeAgeOf: Texts = {
  en: 'Not before an age of',
  ru: 'Не раньше возраста',
  zh: '不早于上市后',
  vi: 'Tuổi tối thiểu',
};
export const exitAgeNote: Texts = {
  en: 'Periods since the launch; a year in the example.',
  ru: 'Периодов с запуска; в примере — год.',
  zh: '上市以来的期数；示例为一年。',
  vi: 'Số kỳ từ khi ra mắt; ví dụ là một năm.',
};
export const costWhileLeaving: Texts = {
  en: 'Cost while leaving',
  ru: 'Расходы при выводе',
  zh: '退出期间成本',
  vi: 'Chi phí khi rút lui',
};
export const fixedCostDuringExecution: Texts = {
  en: 'Fixed cost during execution',
  ru: 'Постоянные расходы при исполнении',
  zh: '执行期间的固定成本',
  vi: 'Chi phí cố định khi thực hiện',
};
export const percentOfFixedCost: Texts = {
  en: '% of fixed cost',
  ru: '% постоянных',
  zh: '占固定成本 %',
  vi: '% chi phí cố định',
};
export const executionCostNote: Texts = {
  en: 'Until sales end the cost is borne in full; the lengths stand on the Playbook.',
  ru: 'До конца продаж расходы полные; длительности — на листе «Стратегия».',
  zh: '停售前全额承担；各步时长见“策略”表。',
  vi: 'Đến khi ngừng bán chịu đủ chi phí; thời lượng ở trang Chiến lược.',
};
export const fixedCostDuringAfterCare: Texts = {
  en: 'Fixed cost during after-care',
  ru: 'Постоянные расходы при сопровождении',
  zh: '后续服务期间的固定成本',
  vi: 'Chi phí cố định khi hậu mãi',
};
export const careCostNote: Texts = {
  en: 'Afterwards nothing is left of it.',
  ru: 'После него расходов не остаётся.',
  zh: '此后不再发生。',
  vi: 'Sau đó không còn.',
};
export const limitsOfBcgMatrix: Texts = {
  en: 'Limits of the BCG matrix',
  ru: 'Границы матрицы БКГ',
  zh: '波士顿矩阵界限',
  vi: 'Ngưỡng của ma trận BCG',
};
export const highShareFrom: Texts = {
  en: 'High share from',
  ru: 'Высокая доля — от',
  zh: '高份额起点',
  vi: 'Thị phần cao từ',
};
export const matrixShareNote: Texts = {
  en: 'Own share ÷ that of the largest competitor; 1 is as large.',
  ru: 'Своя доля ÷ доля крупнейшего конкурента; 1 — равны.',
  zh: '自身份额 ÷ 最大竞争对手份额，1 表示相等。',
  vi: 'Thị phần của mình ÷ của đối thủ lớn nhất; 1 là bằng nhau.',
};
export const highGrowthFrom: Texts = {
  en: 'High growth from',
  ru: 'Высокий рост — от',
  zh: '高增长起点',
  vi: 'Tăng trưởng cao từ',
};
export const matrixGrowthNote: Texts = {
  en: 'Of the market; 10% is usual.',
  ru: 'Рынка; обычно 10 %.',
  zh: '指市场增长率，通常取 10%。',
  vi: 'Của thị trường; thường là 10%.',
};
export const sales: Texts = { en: 'Sales', ru: 'Продажи', zh: '销量', vi: 'Doanh số' };
export const byPeriodRow: Texts = {
  en: 'Your forecast, 0 before the launch; change it when price or marketing change.',
  ru: 'Ваш прогноз, до запуска 0; меняйте его вместе с ценой и маркетингом.',
  zh: '各期预测，上市前填 0；价格或营销变动时请一并修改。',
  vi: 'Dự báo của bạn, trước khi ra mắt là 0; hãy sửa khi giá hay tiếp thị thay đổi.',
};
export const ownMarketShare: Texts = {
  en: 'Own market share',
  ru: 'Своя доля рынка',
  zh: '自身市场份额',
  vi: 'Thị phần của mình',
};
export const byPeriodRow2: Texts = {
  en: 'From market research; of a future period the goal.',
  ru: 'Из исследований рынка; для будущего — цель.',
  zh: '取自市场调研；未来各期填目标值。',
  vi: 'Từ nghiên cứu thị trường; kỳ tương lai: mục tiêu.',
};
export const fixedCost: Texts = { en: 'Fixed cost', ru: 'Постоянные расходы', zh: '固定成本', vi: 'Chi phí cố định' };
export const byPeriodRow3: Texts = {
  en: 'Team, support, licences: what it costs to keep the product.',
  ru: 'Команда, поддержка, лицензии: во что обходится сам продукт.',
  zh: '团队、支持、许可等维持产品的成本。',
  vi: 'Đội ngũ, hỗ trợ, bản quyền: chi phí để duy trì sản phẩm.',
};
export const investment: Texts = { en: 'Investment', ru: 'Инвестиции', zh: '投资', vi: 'Đầu tư' };
export const byPeriodRow4: Texts = {
  en: 'Development and equipment, in the period it is paid.',
  ru: 'Разработка и оборудование, в периоде оплаты.',
  zh: '研发与设备投入，记入付款当期。',
  vi: 'Phát triển và thiết bị, ghi vào kỳ chi trả.',
};
