// What inputs.ts says.
import type { Texts } from '../../locales/language';

export const stepHeader: Texts = { en: 'Step', ru: 'Шаг', zh: '步骤', vi: 'Bước' };
export const stageHeader: Texts = { en: 'Stage', ru: 'Этап', zh: '阶段', vi: 'Giai đoạn' };
export const counts: Texts = { en: 'Counts', ru: 'Факт', zh: '数据录入', vi: 'Số liệu' };
export const countsPurpose: Texts = {
  en: 'Type every period: people at each stage by channel, and spend',
  ru: 'Заполнять каждый период: люди на этапах по каналам и расходы',
  zh: '每期填写：各渠道各阶段人数与花费',
  vi: 'Điền mỗi kỳ: số người ở từng giai đoạn theo kênh và chi tiêu',
};
export const general: Texts = { en: 'General', ru: 'Общее', zh: '基本信息', vi: 'Thông tin chung' };
export const resultsFromPeriod: Texts = {
  en: 'Results from period',
  ru: 'Результаты с периода',
  zh: '统计起始期',
  vi: 'Kết quả từ kỳ',
};
export const firstPeriodThatResultsCount: Texts = {
  en: 'The first period that the results count.',
  ru: 'Первый период, который входит в результаты.',
  zh: '计入结果的第一期。',
  vi: 'Kỳ đầu tiên được tính vào kết quả.',
};
export const resultsToPeriod: Texts = {
  en: 'Results to period',
  ru: 'Результаты по период',
  zh: '统计截止期',
  vi: 'Kết quả đến kỳ',
};
export const lastOne60ToEnd: Texts = {
  en: 'The last one; 60: to the end.',
  ru: 'Последний период; 60 — до конца.',
  zh: '计入结果的最后一期；60 表示直到末期。',
  vi: 'Kỳ cuối cùng; 60: đến hết.',
};
export const valueOfCustomer: Texts = {
  en: 'Value of a customer',
  ru: 'Ценность клиента',
  zh: '单客价值',
  vi: 'Giá trị một khách hàng',
};
export const customerValueNote: Texts = {
  en: 'What one customer brings before acquisition cost: LTV, or the margin of an order.',
  ru: 'Сколько приносит один клиент до затрат на привлечение: LTV или маржа заказа.',
  zh: '一位客户在扣除获客成本前带来的价值：LTV 或单笔毛利。',
  vi: 'Một khách mang lại bao nhiêu, chưa trừ chi phí thu hút: LTV hoặc lãi gộp một đơn.',
};
export const countBlockRowNote: Texts = {
  en: 'People of this channel who entered.',
  ru: 'Сколько людей из канала вошло.',
  zh: '该渠道进入漏斗的人数。',
  vi: 'Số người từ kênh này vào phễu.',
};
export const countBlockRowNote2: Texts = {
  en: 'Of them here; blank: not known yet, 0: nobody.',
  ru: 'Из них здесь; пусто — ещё не известно, 0 — никого.',
  zh: '其中到达人数；空白表示未知，0 表示无人。',
  vi: 'Trong đó đến đây; trống: chưa biết, 0: không ai.',
};
export const spend: Texts = { en: 'Spend', ru: 'Расходы', zh: '花费', vi: 'Chi tiêu' };
export const spendBlockRowNote: Texts = {
  en: 'All spend on the channel; blank: not known yet.',
  ru: 'Все расходы на канал; пусто — ещё не известно.',
  zh: '该渠道全部花费；空白表示未知。',
  vi: 'Mọi chi tiêu cho kênh; trống: chưa biết.',
};
export const targets: Texts = { en: 'Targets', ru: 'Цели', zh: '目标', vi: 'Mục tiêu' };
export const targetsPurpose: Texts = {
  en: 'Target conversions, days at each stage, what-if, the goal, before and after',
  ru: 'Целевые конверсии, дни на этапах, «что если», цель, до и после',
  zh: '目标转化率、各阶段天数、假设分析、总目标、前后对比',
  vi: 'Tỷ lệ mục tiêu, số ngày mỗi giai đoạn, giả định, mục tiêu, trước và sau',
};
export const stepsOfFunnel: Texts = {
  en: 'Steps of the funnel',
  ru: 'Шаги воронки',
  zh: '漏斗各步',
  vi: 'Các bước của phễu',
};
export const targetConversion: Texts = {
  en: 'Target conversion',
  ru: 'Целевая конверсия',
  zh: '目标转化率',
  vi: 'Tỷ lệ mục tiêu',
};
export const shareThatShouldGoOn: Texts = {
  en: 'The share that should go on.',
  ru: 'Какая доля должна идти дальше.',
  zh: '应进入下一阶段的占比。',
  vi: 'Tỷ lệ cần đi tiếp.',
};
export const whatIfChange: Texts = {
  en: 'What if: change',
  ru: 'Что если: изменение',
  zh: '假设变动',
  vi: 'Giả định thay đổi',
};
export const pointsNote: Texts = {
  en: 'Points of conversion to add or take away; blank: no change.',
  ru: 'На сколько пунктов изменить конверсию; пусто — без изменений.',
  zh: '转化率增减的百分点；留空为不变。',
  vi: 'Số điểm % cộng thêm hoặc bớt đi; để trống: không đổi.',
};
export const stagesBesideChain: Texts = {
  en: 'Stages beside the chain',
  ru: 'Этапы вне цепочки',
  zh: '旁支阶段',
  vi: 'Giai đoạn nằm ngoài chuỗi',
};
export const target: Texts = { en: 'Target', ru: 'Цель', zh: '目标', vi: 'Mục tiêu' };
export const perPersonAtStageBefore: Texts = {
  en: 'Per person at the stage before.',
  ru: 'На одного человека предыдущего этапа.',
  zh: '按上一阶段人均计。',
  vi: 'Tính trên mỗi người ở giai đoạn trước.',
};
export const timeAtEachStage: Texts = {
  en: 'Time at each stage',
  ru: 'Время на этапах',
  zh: '各阶段停留时间',
  vi: 'Thời gian ở mỗi giai đoạn',
};
export const daysAtStage: Texts = { en: 'Days at the stage', ru: 'Дней на этапе', zh: '停留天数', vi: 'Số ngày ở lại' };
export const usualDaysBeforeGoingOn: Texts = {
  en: 'Usual days before going on.',
  ru: 'Обычно дней до следующего шага.',
  zh: '进入下一步前的通常天数。',
  vi: 'Số ngày thường có trước khi đi tiếp.',
};
export const customers: Texts = { en: 'Customers', ru: 'Клиенты', zh: '客户数', vi: 'Số khách' };
export const money: Texts = { en: 'Money', ru: 'Деньги', zh: '金额', vi: 'Số tiền' };
export const goalAndAlert: Texts = {
  en: 'Goal and alert',
  ru: 'Цель и сигнал',
  zh: '总目标与预警',
  vi: 'Mục tiêu và cảnh báo',
};
export const goalSetIn: Texts = { en: 'Goal set in', ru: 'Цель задана в', zh: '目标口径', vi: 'Đặt mục tiêu theo' };
export const goalInNote: Texts = {
  en: 'Which of the two goals below is planned for.',
  ru: 'Какая из двух целей ниже действует.',
  zh: '采用下面两个目标中的哪一个。',
  vi: 'Dùng mục tiêu nào trong hai mục tiêu dưới đây.',
};
export const goalCustomers: Texts = {
  en: 'Goal: customers',
  ru: 'Цель: клиенты',
  zh: '目标客户数',
  vi: 'Mục tiêu: số khách',
};
export const goalCustomersNote: Texts = {
  en: 'For all periods that the results count.',
  ru: 'За все периоды, которые входят в результаты.',
  zh: '对应结果所统计的全部期次。',
  vi: 'Cho mọi kỳ được tính vào kết quả.',
};
export const goalMoney: Texts = { en: 'Goal: money', ru: 'Цель: деньги', zh: '目标金额', vi: 'Mục tiêu: số tiền' };
export const goalMoneyNote: Texts = {
  en: 'What these customers should bring together.',
  ru: 'Сколько эти клиенты должны принести вместе.',
  zh: '这些客户合计应带来的价值。',
  vi: 'Tổng giá trị các khách này cần mang lại.',
};
export const alertFallOfStep: Texts = {
  en: 'Alert: drop in a step',
  ru: 'Сигнал: падение шага',
  zh: '预警：转化率下降',
  vi: 'Cảnh báo: tỷ lệ giảm',
};
export const trendAlertNote: Texts = {
  en: 'The trend marks a step that is more than this below its average.',
  ru: 'В динамике выделяется шаг, упавший сильнее этого.',
  zh: '趋势表标出降幅超过该值的步骤。',
  vi: 'Bảng xu hướng đánh dấu bước giảm quá mức này.',
};
export const satisfiedCustomersPercent: Texts = {
  en: 'Satisfied customers, %',
  ru: 'Удовлетворённость, %',
  zh: '满意度（%）',
  vi: 'Mức hài lòng, %',
};
export const reachedTheirResultPercent: Texts = {
  en: 'Reached their result, %',
  ru: 'Дошли до результата, %',
  zh: '达成目标客户（%）',
  vi: 'Khách đạt kết quả, %',
};
export const timeToReplyHours: Texts = {
  en: 'Time to reply, hours',
  ru: 'Время ответа, часов',
  zh: '回复时长（小时）',
  vi: 'Thời gian phản hồi, giờ',
};
export const refundsPercent: Texts = {
  en: 'Refunds, %',
  ru: 'Возвраты, %',
  zh: '退款率（%）',
  vi: 'Tỷ lệ hoàn tiền, %',
};
export const seeLine: Texts = { en: 'see the line', ru: 'см. строку', zh: '见各行', vi: 'xem từng dòng' };
export const beforeAndAfterImprovement: Texts = {
  en: 'Before and after an improvement',
  ru: 'До и после улучшения',
  zh: '改进前后对比',
  vi: 'Trước và sau cải tiến',
};
export const measure: Texts = { en: 'Measure', ru: 'Показатель', zh: '指标', vi: 'Chỉ số' };
export const before: Texts = { en: 'Before', ru: 'До', zh: '改进前', vi: 'Trước' };
export const asItWas: Texts = {
  en: 'As it was.',
  ru: 'Как было.',
  zh: '改进前的数值。',
  vi: 'Giá trị ban đầu.',
};
export const after: Texts = { en: 'After', ru: 'После', zh: '改进后', vi: 'Sau' };
export const asItIsSince: Texts = {
  en: 'As it is since.',
  ru: 'Как стало.',
  zh: '改进后的数值。',
  vi: 'Giá trị sau đó.',
};
export const example: Texts = { en: 'Example', ru: 'Пример', zh: '示例', vi: 'Ví dụ' };
export const examplePurpose: Texts = {
  en: 'Invented figures that the results show until the first count is typed; nothing to fill in',
  ru: 'Вымышленные данные для результатов, пока не введено ни одного числа; заполнять не нужно',
  zh: '虚构数据：录入第一个人数之前用于展示结果，无需填写',
  vi: 'Số liệu giả định để xem kết quả khi chưa nhập số nào; không cần điền',
};
export const exampleInAll: Texts = { en: 'Example: in all', ru: 'Пример: общее', zh: '示例：总体', vi: 'Ví dụ: chung' };
export const growthOfEntries: Texts = {
  en: 'Growth of entries',
  ru: 'Рост входа',
  zh: '进入人数增速',
  vi: 'Mức tăng người vào',
};
export const exampleGrowthNote: Texts = {
  en: 'Of the first period, each period, for as long as the line below says.',
  ru: 'От первого периода, за каждый период, сколько указано ниже.',
  zh: '按首期计，每期递增，期数见下一行。',
  vi: 'So với kỳ đầu, mỗi kỳ, trong số kỳ ghi ở dòng dưới.',
};
export const growthPeriods: Texts = {
  en: 'How long the example changes',
  ru: 'Сколько меняется пример',
  zh: '示例变化的期数',
  vi: 'Ví dụ thay đổi trong bao lâu',
};
export const growthPeriodsUnit: Texts = {
  en: 'periods',
  ru: 'периодов',
  zh: '期',
  vi: 'kỳ',
};
export const growthPeriodsNote: Texts = {
  en: 'Growth of entries and fall of conversions; after that the example stays as it is.',
  ru: 'Рост входа и снижение конверсий; дальше пример не меняется.',
  zh: '指进入人数的增长和转化率的下降；此后示例保持不变。',
  vi: 'Mức tăng người vào và mức giảm tỷ lệ chuyển đổi; sau đó ví dụ giữ nguyên.',
};
export const exampleGoalNote: Texts = {
  en: 'Stands for the goal until you set one.',
  ru: 'Вместо цели, пока она не задана.',
  zh: '在设定目标之前代替目标。',
  vi: 'Thay cho mục tiêu khi chưa đặt.',
};
export const exampleChannels: Texts = {
  en: 'Example: channels',
  ru: 'Пример: каналы',
  zh: '示例：渠道',
  vi: 'Ví dụ: kênh',
};
export const channel: Texts = { en: 'Channel', ru: 'Канал', zh: '渠道', vi: 'Kênh' };
export const enterAtFirst: Texts = { en: 'Enter at first', ru: 'Входят вначале', zh: '首期进入', vi: 'Vào ở kỳ đầu' };
export const peopleOfFirstPeriod: Texts = {
  en: 'People of the first period.',
  ru: 'Людей в первом периоде.',
  zh: '首期人数。',
  vi: 'Số người ở kỳ đầu.',
};
export const quality: Texts = { en: 'Quality', ru: 'Качество', zh: '质量系数', vi: 'Chất lượng' };
export const qualityNote: Texts = {
  en: 'On each conversion; 1 is average.',
  ru: 'К каждой конверсии; 1 — средняя.',
  zh: '作用于各步转化率，1 为平均。',
  vi: 'Nhân với mỗi tỷ lệ; 1 là trung bình.',
};
export const costPerEntry: Texts = {
  en: 'Cost per entry',
  ru: 'Стоимость входа',
  zh: '单人进入成本',
  vi: 'Chi phí/người vào',
};
export const spendByPeopleWhoEnter: Texts = {
  en: 'Spend ÷ people who enter.',
  ru: 'Расходы ÷ вошедшие.',
  zh: '花费 ÷ 进入人数。',
  vi: 'Chi tiêu ÷ số người vào.',
};
export const exampleSteps: Texts = {
  en: 'Example: steps',
  ru: 'Пример: шаги',
  zh: '示例：各步',
  vi: 'Ví dụ: các bước',
};
export const conversion: Texts = { en: 'Conversion', ru: 'Конверсия', zh: '转化率', vi: 'Tỷ lệ chuyển đổi' };
export const inFirstPeriod: Texts = {
  en: 'In the first period.',
  ru: 'В первом периоде.',
  zh: '首期数值。',
  vi: 'Ở kỳ đầu.',
};
export const fallsBy: Texts = { en: 'Falls by', ru: 'Снижение', zh: '每期下降', vi: 'Giảm mỗi kỳ' };
export const declineNote: Texts = {
  en: 'By itself, for a year of periods.',
  ru: 'От себя, двенадцать периодов.',
  zh: '按自身比例，期数见上。',
  vi: 'So với chính nó, trong 12 kỳ.',
};
export const untilYouSetOne: Texts = {
  en: 'Until you set one.',
  ru: 'Пока не задана своя.',
  zh: '在设定目标之前使用。',
  vi: 'Khi chưa đặt mục tiêu.',
};
export const exampleTime: Texts = {
  en: 'Example: time',
  ru: 'Пример: время',
  zh: '示例：时间',
  vi: 'Ví dụ: thời gian',
};
export const untilYouTypeYourOwn: Texts = {
  en: 'Until you type your own.',
  ru: 'Пока не введены свои.',
  zh: '在填写实际天数之前使用。',
  vi: 'Khi chưa nhập số thật.',
};
