// What inputs.ts says.
import type { Texts } from '../../locales/language';

export const stream: Texts = { en: 'Stream', ru: 'Поток', zh: '班期', vi: 'Khóa' };
export const blankNote: Texts = { en: 'People.', ru: 'Человек.', zh: '人数。', vi: 'Số người.' };
export const higherIsBetter: Texts = {
  en: 'higher is better',
  ru: 'больше — лучше',
  zh: '越高越好',
  vi: 'cao hơn là tốt',
};
export const lowerIsBetter: Texts = {
  en: 'lower is better',
  ru: 'меньше — лучше',
  zh: '越低越好',
  vi: 'thấp hơn là tốt',
};
export const enrolled: Texts = { en: 'Enrolled', ru: 'Записаны', zh: '报名', vi: 'Đăng ký' };
export const whoPaid: Texts = { en: 'Who paid.', ru: 'Кто оплатил.', zh: '已付费人数。', vi: 'Người đã trả tiền.' };
export const started: Texts = { en: 'Started', ru: 'Начали', zh: '开课', vi: 'Bắt đầu' };
export const openedFirstLesson: Texts = {
  en: 'Opened the first lesson.',
  ru: 'Открыли первый урок.',
  zh: '已上第一课。',
  vi: 'Đã mở bài đầu.',
};
export const finished: Texts = { en: 'Finished', ru: 'Окончили', zh: '完课', vi: 'Hoàn thành' };
export const toEnd: Texts = { en: 'To the end.', ru: 'До конца.', zh: '学完全程。', vi: 'Đến cuối khóa.' };
export const withRevenue: Texts = { en: 'With revenue', ru: 'С доходом', zh: '有收入', vi: 'Có doanh thu' };
export const earnedByWhatTheyLearned: Texts = {
  en: 'Earned with what they learned.',
  ru: 'Заработали на том, чему учились.',
  zh: '用所学获得收入。',
  vi: 'Kiếm được tiền từ điều đã học.',
};
export const theirRevenue: Texts = { en: 'Their revenue', ru: 'Их доход', zh: '其平均收入', vi: 'Doanh thu của họ' };
export const onAverage: Texts = { en: 'On average.', ru: 'В среднем.', zh: '人均。', vi: 'Bình quân.' };
export const promoters: Texts = { en: 'Promoters', ru: 'Промоутеры', zh: '推荐者', vi: 'Người ủng hộ' };
export const answered910: Texts = { en: 'Answered 9–10.', ru: 'Ответили 9–10.', zh: '评分 9–10。', vi: 'Chấm 9–10.' };
export const passives: Texts = { en: 'Passives', ru: 'Нейтралы', zh: '中立者', vi: 'Người trung lập' };
export const answered78: Texts = { en: 'Answered 7–8.', ru: 'Ответили 7–8.', zh: '评分 7–8。', vi: 'Chấm 7–8.' };
export const detractors: Texts = { en: 'Detractors', ru: 'Критики', zh: '贬损者', vi: 'Người chê' };
export const answered06: Texts = { en: 'Answered 0–6.', ru: 'Ответили 0–6.', zh: '评分 0–6。', vi: 'Chấm 0–6.' };
export const satisfied: Texts = { en: 'Satisfied', ru: 'Довольны', zh: '满意', vi: 'Hài lòng' };
export const ofThoseWhoAnswered: Texts = {
  en: 'Of those who answered.',
  ru: 'Из ответивших.',
  zh: '在回答者中。',
  vi: 'Trong số đã trả lời.',
};
export const homeworkSet: Texts = { en: 'Homework set', ru: 'Задано работ', zh: '布置作业', vi: 'Bài tập đã giao' };
export const toAllTogether: Texts = {
  en: 'To all together.',
  ru: 'Всем вместе.',
  zh: '全班合计。',
  vi: 'Tổng cả lớp.',
};
export const handedIn: Texts = { en: 'Handed in', ru: 'Сдано работ', zh: '提交作业', vi: 'Bài đã nộp' };
export const byAllTogether: Texts = {
  en: 'By all together.',
  ru: 'Всеми вместе.',
  zh: '全班合计。',
  vi: 'Tổng cả lớp.',
};
export const lessonsDue: Texts = { en: 'Lessons due', ru: 'Уроков всего', zh: '应看课时', vi: 'Bài cần xem' };
export const peopleTimesLessons: Texts = {
  en: 'People × lessons.',
  ru: 'Люди × уроки.',
  zh: '人数 × 课时。',
  vi: 'Số người × số bài.',
};
export const watched: Texts = { en: 'Watched', ru: 'Просмотрено', zh: '已看课时', vi: 'Bài đã xem' };
export const refunds: Texts = { en: 'Refunds', ru: 'Возвраты', zh: '退款', vi: 'Hoàn tiền' };
export const replyTime: Texts = { en: 'Reply time', ru: 'Время ответа', zh: '回复时长', vi: 'Thời gian trả lời' };
export const hoursOnAverage: Texts = {
  en: 'Hours, on average.',
  ru: 'Часов в среднем.',
  zh: '平均小时数。',
  vi: 'Số giờ bình quân.',
};
export const cases: Texts = { en: 'Cases', ru: 'Кейсы', zh: '案例', vi: 'Ca điển hình' };
export const collected: Texts = { en: 'Collected.', ru: 'Собрано.', zh: '已收集。', vi: 'Đã thu thập.' };
export const reviews: Texts = { en: 'Reviews', ru: 'Отзывы', zh: '评价', vi: 'Đánh giá' };
export const repeatRevenue: Texts = {
  en: 'Repeat revenue',
  ru: 'Повторная выручка',
  zh: '复购收入',
  vi: 'Doanh thu mua lại',
};
export const ofThisStreamSoFar: Texts = {
  en: 'Of this stream so far.',
  ru: 'С этого потока на сегодня.',
  zh: '本期至今。',
  vi: 'Của khóa này đến nay.',
};
export const hours: Texts = { en: 'hours', ru: 'часов', zh: '小时', vi: 'giờ' };
export const number: Texts = { en: 'number', ru: 'кол-во', zh: '数量', vi: 'số lượng' };
export const countsOfEachStream: Texts = {
  en: 'Counts of each stream',
  ru: 'Данные по потокам',
  zh: '各班期数据',
  vi: 'Số liệu từng khóa',
};
export const whoFinishedEachModule: Texts = {
  en: 'Who finished each module',
  ru: 'Кто прошёл каждый модуль',
  zh: '各模块完成人数',
  vi: 'Số người hoàn thành từng mô-đun',
};
export const module: Texts = { en: 'Module', ru: 'Модуль', zh: '模块', vi: 'Mô-đun' };
export const whoFinishedIt: Texts = {
  en: 'Who finished it.',
  ru: 'Кто его прошёл.',
  zh: '完成人数。',
  vi: 'Đã hoàn thành.',
};
export const yourOwnMetrics: Texts = {
  en: 'Your own metrics',
  ru: 'Свои метрики',
  zh: '自定义指标',
  vi: 'Chỉ số riêng',
};
export const ownUnit: Texts = { en: 'own unit', ru: 'своя единица', zh: '自定单位', vi: 'đơn vị riêng' };
export const asMeasured: Texts = { en: 'As measured.', ru: 'Как измерено.', zh: '实测值。', vi: 'Theo đo lường.' };
export const streams: Texts = { en: 'Streams', ru: 'Потоки', zh: '班期', vi: 'Các khóa' };
export const streamsSheetPurpose: Texts = {
  en: 'What was counted of every stream',
  ru: 'Что посчитано по каждому потоку',
  zh: '各班期的统计数据',
  vi: 'Số liệu đếm được của từng khóa',
};
export const metric: Texts = { en: 'Metric', ru: 'Метрика', zh: '指标', vi: 'Chỉ số' };
export const targets: Texts = { en: 'Targets', ru: 'Цели', zh: '目标', vi: 'Mục tiêu' };
export const targetsBeforeAndAfterActions: Texts = {
  en: 'Targets, before and after, actions',
  ru: 'Цели, «до и после», действия',
  zh: '目标、前后对比、行动计划',
  vi: 'Mục tiêu, trước và sau, hành động',
};
export const target: Texts = { en: 'Target', ru: 'Цель', zh: '目标值', vi: 'Mục tiêu' };
export const asMetric: Texts = { en: 'as the metric', ru: 'как метрика', zh: '同指标', vi: 'như chỉ số' };
export const forEveryStream: Texts = {
  en: 'For every stream.',
  ru: 'Для каждого потока.',
  zh: '适用于各班期。',
  vi: 'Cho mọi khóa.',
};
export const whichWayIsBetter: Texts = {
  en: 'Which way is better',
  ru: 'В какую сторону лучше',
  zh: '优劣方向',
  vi: 'Chiều tốt hơn',
};
export const better: Texts = { en: 'Better', ru: 'Лучше', zh: '方向', vi: 'Chiều' };
export const choose: Texts = { en: 'Choose.', ru: 'Выберите.', zh: '请选择。', vi: 'Hãy chọn.' };
export const aboutBoard: Texts = { en: 'About the board', ru: 'О панели', zh: '看板信息', vi: 'Về bảng này' };
export const answersAdded: Texts = {
  en: 'Answers added',
  ru: 'Добавляемые ответы',
  zh: '附加回答数',
  vi: 'Số câu trả lời thêm',
};
export const answers: Texts = { en: 'answers', ru: 'ответов', zh: '个', vi: 'câu' };
export const addedAnswersNote: Texts = {
  en: '3, so that the interval of the NPS holds for few answers too (adjusted Wald, Rocks 2016).',
  ru: '3 — чтобы интервал NPS был верен и при малом числе ответов (скорректированный метод Вальда, Rocks 2016).',
  zh: '取 3，使回答较少时 NPS 区间仍可靠（修正 Wald 法，Rocks 2016）。',
  vi: '3, để khoảng tin cậy NPS đúng cả khi ít câu trả lời (Wald hiệu chỉnh, Rocks 2016).',
};
export const ofThemAtEachEnd: Texts = {
  en: 'Of them at each end',
  ru: 'Из них на каждом конце',
  zh: '其中两端各占',
  vi: 'Trong đó mỗi đầu',
};
export const addedShareNote: Texts = {
  en: 'A quarter to the promoters, a quarter to the detractors.',
  ru: 'Четверть — промоутерам, четверть — критикам.',
  zh: '推荐者与贬损者各四分之一。',
  vi: 'Một phần tư cho người ủng hộ, một phần tư cho người chê.',
};
export const claimsAreRoundedTo: Texts = {
  en: 'Claims are rounded to',
  ru: 'Заявления округлены до',
  zh: '宣称值的舍入精度',
  vi: 'Số nêu ra được làm tròn đến',
};
export const claimRoundingNote: Texts = {
  en: 'A claim that differs by no more than this is right.',
  ru: 'Заявление, которое расходится не больше чем на столько, верно.',
  zh: '差异不超过该值视为正确。',
  vi: 'Lệch không quá mức này là đúng.',
};
export const beforeAndAfter: Texts = { en: 'Before and after', ru: 'До и после', zh: '前后对比', vi: 'Trước và sau' };
export const withItsUnit: Texts = { en: 'With its unit.', ru: 'С единицей.', zh: '注明单位。', vi: 'Kèm đơn vị.' };
export const before: Texts = { en: 'Before', ru: 'До', zh: '之前', vi: 'Trước' };
export const after: Texts = { en: 'After', ru: 'После', zh: '之后', vi: 'Sau' };
export const changeAsClaimed: Texts = {
  en: 'Change as claimed',
  ru: 'Заявленное изменение',
  zh: '宣称变化',
  vi: 'Mức thay đổi nêu ra',
};
export const less50PercentForHalf: Texts = {
  en: '−50% if halved.',
  ru: '−50 % — вдвое меньше.',
  zh: '减半为 −50%。',
  vi: 'Giảm một nửa là −50%.',
};
export const satisfactionPercent: Texts = {
  en: 'Satisfaction, %',
  ru: 'Удовлетворённость, %',
  zh: '满意度（%）',
  vi: 'Mức hài lòng, %',
};
export const homeworkDonePercent: Texts = {
  en: 'Homework done, %',
  ru: 'Сдано домашних, %',
  zh: '作业完成率（%）',
  vi: 'Bài tập đã nộp, %',
};
export const replyTimeHours: Texts = {
  en: 'Reply time, hours',
  ru: 'Время ответа, часов',
  zh: '回复时长（小时）',
  vi: 'Thời gian trả lời, giờ',
};
export const ltvPerLearner: Texts = {
  en: 'LTV per learner',
  ru: 'LTV на ученика',
  zh: '人均 LTV',
  vi: 'LTV mỗi học viên',
};
export const refundsPercent: Texts = { en: 'Refunds, %', ru: 'Возвраты, %', zh: '退款率（%）', vi: 'Hoàn tiền, %' };
export const actionExamplesWhat: Texts = {
  en: 'Answer questions in two hours, on a rota',
  ru: 'Отвечать на вопросы за два часа, дежурство по очереди',
  zh: '两小时内答疑，轮流值班',
  vi: 'Trả lời câu hỏi trong hai giờ, trực luân phiên',
};
export const headOfService: Texts = {
  en: 'Head of service',
  ru: 'Руководитель сервиса',
  zh: '服务负责人',
  vi: 'Trưởng dịch vụ',
};
export const actionExamplesEffect: Texts = {
  en: 'Reply time from 9 to 4 hours',
  ru: 'Время ответа с 9 до 4 часов',
  zh: '回复时长由 9 小时降至 4 小时',
  vi: 'Thời gian trả lời từ 9 xuống 4 giờ',
};
export const actionExamplesResult: Texts = {
  en: 'Reply time 3.5 hours in the last stream',
  ru: 'Время ответа 3,5 часа в последнем потоке',
  zh: '最近一期回复时长 3.5 小时',
  vi: 'Khóa gần nhất trả lời trong 3,5 giờ',
};
export const actionExamplesWhat2: Texts = {
  en: 'Shorten the first project, show a finished one',
  ru: 'Сократить первый проект, показать готовый образец',
  zh: '精简首个项目并展示范例',
  vi: 'Rút ngắn dự án đầu, cho xem bài mẫu',
};
export const methodologist: Texts = {
  en: 'Course designer',
  ru: 'Методист',
  zh: '教研负责人',
  vi: 'Chuyên viên nội dung',
};
export const tenPointsMoreFinishModule: Texts = {
  en: 'Ten points more finish the module',
  ru: 'На 10 п. п. больше проходят модуль',
  zh: '模块完成率提高 10 个百分点',
  vi: 'Thêm 10 điểm phần trăm hoàn thành mô-đun',
};
