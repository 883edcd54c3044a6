// What swot.ts says.
import type { Texts } from '../../locales/language';

export const strengths: Texts = { en: 'Strengths', ru: 'Сильные стороны', zh: '优势', vi: 'Điểm mạnh' };
export const strengthsFactors: Texts = {
  en: 'Mentors check all homework in a day',
  ru: 'Наставники проверяют каждую работу за день',
  zh: '导师一天内批改每份作业',
  vi: 'Người hướng dẫn chấm mọi bài trong một ngày',
};
export const n72PercentOfLearnersFinish: Texts = {
  en: '72% of learners finish',
  ru: 'До конца доходят 72 % учеников',
  zh: '完课率 72%',
  vi: '72% học viên học hết khóa',
};
export const strengthsFactors2: Texts = {
  en: 'Graduates bring one new learner in five',
  ru: 'Каждого пятого нового ученика приводят выпускники',
  zh: '五分之一新学员由老学员推荐',
  vi: 'Cứ năm học viên mới có một do học viên cũ giới thiệu',
};
export const weaknesses: Texts = { en: 'Weaknesses', ru: 'Слабые стороны', zh: '劣势', vi: 'Điểm yếu' };
export const fewPeopleKnowName: Texts = {
  en: 'Few people know the name',
  ru: 'Бренд мало кто знает',
  zh: '品牌知名度低',
  vi: 'Ít người biết tên',
};
export const mentorsTimeLimitsIntake: Texts = {
  en: 'Mentors’ time limits the intake',
  ru: 'Набор ограничен временем наставников',
  zh: '导师时间限制招生规模',
  vi: 'Thời gian của người hướng dẫn giới hạn số học viên',
};
export const oneCourseOnly: Texts = {
  en: 'One course only',
  ru: 'Только один курс',
  zh: '只有一门课',
  vi: 'Chỉ có một khóa học',
};
export const opportunities: Texts = { en: 'Opportunities', ru: 'Возможности', zh: '机会', vi: 'Cơ hội' };
export const employersPayForEveningCourses: Texts = {
  en: 'Employers pay for evening courses',
  ru: 'Работодатели оплачивают вечерние курсы',
  zh: '企业为员工报销晚间课程',
  vi: 'Công ty trả tiền cho khóa học buổi tối',
};
export const opportunitiesFactors: Texts = {
  en: 'The number of freelancers grows by a tenth a year',
  ru: 'Фрилансеров становится на десятую часть больше каждый год',
  zh: '自由职业者每年增长一成',
  vi: 'Số người làm tự do tăng một phần mười mỗi năm',
};
export const opportunitiesFactors2: Texts = {
  en: 'A large academy leaves out live reviews',
  ru: 'Крупная академия отказалась от живых разборов',
  zh: '大型学院取消了直播点评',
  vi: 'Học viện lớn bỏ phần nhận xét trực tiếp',
};
export const threats: Texts = { en: 'Threats', ru: 'Угрозы', zh: '威胁', vi: 'Thách thức' };
export const leadsCostMoreEveryQuarter: Texts = {
  en: 'Leads cost more every quarter',
  ru: 'Лиды дорожают каждый квартал',
  zh: '获客成本逐季上升',
  vi: 'Chi phí mỗi lead tăng theo quý',
};
export const threatsFactors: Texts = {
  en: 'Free lessons are good enough for many',
  ru: 'Многим хватает бесплатных уроков',
  zh: '许多人觉得免费课程就够了',
  vi: 'Với nhiều người, bài học miễn phí là đủ',
};
export const mentorsAreHiredAway: Texts = {
  en: 'Mentors are hired away',
  ru: 'Наставников переманивают',
  zh: '导师被挖走',
  vi: 'Người hướng dẫn bị lôi kéo',
};
export const soStrengthsForOpportunities: Texts = {
  en: 'SO: strengths for opportunities',
  ru: 'SO: сильные стороны и возможности',
  zh: 'SO：以优势抓机会',
  vi: 'SO: điểm mạnh – cơ hội',
};
export const soExample: Texts = {
  en: 'Offer evening groups to employers, with a report on every learner’s progress',
  ru: 'Предложить работодателям вечерние группы с отчётом о прогрессе каждого',
  zh: '向企业推出晚间班，并提供每位学员的进度报告',
  vi: 'Chào các công ty lớp buổi tối, kèm báo cáo tiến độ từng học viên',
};
export const woOvercomeWeaknessesByOpportunities: Texts = {
  en: 'WO: overcome weaknesses by opportunities',
  ru: 'WO: слабые стороны и возможности',
  zh: 'WO：借机会补劣势',
  vi: 'WO: điểm yếu – cơ hội',
};
export const woExample: Texts = {
  en: 'Become known through the staff magazines of the first three companies',
  ru: 'Стать известнее через внутренние издания первых трёх компаний',
  zh: '借首批三家企业的内部刊物提升知名度',
  vi: 'Tạo tên tuổi qua bản tin nội bộ của ba công ty đầu tiên',
};
export const stStrengthsAgainstThreats: Texts = {
  en: 'ST: strengths against threats',
  ru: 'ST: сильные стороны и угрозы',
  zh: 'ST：以优势化解威胁',
  vi: 'ST: điểm mạnh – thách thức',
};
export const stExample: Texts = {
  en: 'Let graduates recommend: every third learner without advertising',
  ru: 'Развивать рекомендации выпускников: каждый третий ученик без рекламы',
  zh: '推动老学员推荐：三分之一新学员不靠广告',
  vi: 'Để học viên cũ giới thiệu: một phần ba học viên không qua quảng cáo',
};
export const wtGuardWeaknessesAgainstThreats: Texts = {
  en: 'WT: guard weaknesses against threats',
  ru: 'WT: слабые стороны и угрозы',
  zh: 'WT：收缩劣势避开威胁',
  vi: 'WT: điểm yếu – thách thức',
};
export const wtExample: Texts = {
  en: 'Train five graduates as mentors, so that no group hangs on one person',
  ru: 'Подготовить в наставники пять выпускников, чтобы группа не зависела от одного человека',
  zh: '培养五名老学员任导师，避免班级依赖一人',
  vi: 'Đào tạo năm học viên cũ làm người hướng dẫn, để lớp không phụ thuộc một người',
};
export const factor: Texts = { en: 'Factor', ru: 'Фактор', zh: '因素', vi: 'Yếu tố' };
export const factOneLine: Texts = {
  en: 'A fact, one a line.',
  ru: 'Факт, один в строке.',
  zh: '事实，每行一项。',
  vi: 'Một sự thật mỗi dòng.',
};
export const weight: Texts = { en: 'Weight', ru: 'Вес', zh: '权重', vi: 'Trọng số' };
export const points: Texts = { en: 'points', ru: 'баллы', zh: '权重', vi: 'trọng số' };
export const howMuchItCounts: Texts = {
  en: 'How much it counts.',
  ru: 'Насколько важен.',
  zh: '重要程度。',
  vi: 'Quan trọng đến đâu.',
};
export const rating: Texts = { en: 'Rating', ru: 'Оценка', zh: '评分', vi: 'Điểm' };
export const n1To5: Texts = { en: '1 to 5', ru: 'от 1 до 5', zh: '1–5', vi: '1 đến 5' };
export const howStrongItIs: Texts = {
  en: 'How strong it is.',
  ru: 'Насколько силён.',
  zh: '强弱程度。',
  vi: 'Mạnh đến đâu.',
};
export const fourStrategies: Texts = {
  en: 'The four strategies',
  ru: 'Четыре стратегии',
  zh: '四种战略',
  vi: 'Bốn chiến lược',
};
export const strategy: Texts = { en: 'Strategy', ru: 'Стратегия', zh: '战略', vi: 'Chiến lược' };
export const whatWeDo: Texts = { en: 'What we do', ru: 'Что делаем', zh: '做法', vi: 'Chúng tôi làm gì' };
export const whatNote: Texts = {
  en: 'One move that can be begun.',
  ru: 'Один шаг, который можно начать.',
  zh: '一项可以着手的举措。',
  vi: 'Một việc có thể bắt đầu.',
};
export const forcesTitle: Texts = {
  en: 'Weight × rating, line by line',
  ru: 'Вес × оценка по строкам',
  zh: '逐行：权重 × 评分',
  vi: 'Trọng số × điểm, từng dòng',
};
export const weightedSwot: Texts = {
  en: 'Weighted SWOT',
  ru: 'SWOT с весами',
  zh: '加权 SWOT',
  vi: 'SWOT có trọng số',
};
export const list: Texts = { en: 'List', ru: 'Список', zh: '清单', vi: 'Danh sách' };
export const heaviestFactor: Texts = {
  en: 'Heaviest factor',
  ru: 'Главный фактор',
  zh: '最重要因素',
  vi: 'Yếu tố nặng nhất',
};
export const force: Texts = { en: 'Force', ru: 'Сила', zh: '力度', vi: 'Sức nặng' };
export const weightTimesRating: Texts = {
  en: 'weight × rating',
  ru: 'вес × оценка',
  zh: '权重 × 评分',
  vi: 'trọng số × điểm',
};
export const shareOfItsPair: Texts = {
  en: 'Share of its pair',
  ru: 'Доля в паре',
  zh: '占内/外部',
  vi: 'Tỷ trọng trong cặp',
};
export const percentOfInsideOrOutside: Texts = {
  en: '% of inside or outside',
  ru: '% внутри или снаружи',
  zh: '%',
  vi: '% bên trong hoặc ngoài',
};
export const strategiesTitle: Texts = {
  en: 'What the SWOT favours: the strongest strategy is coloured',
  ru: 'К чему ведёт SWOT: самая весомая стратегия выделена',
  zh: 'SWOT 的指向：力度最大的战略已标色',
  vi: 'SWOT nghiêng về đâu: chiến lược mạnh nhất được tô màu',
};
export const inside: Texts = { en: 'Inside', ru: 'Внутри', zh: '内部', vi: 'Bên trong' };
export const outside: Texts = { en: 'Outside', ru: 'Снаружи', zh: '外部', vi: 'Bên ngoài' };
export const percentOfAllFour: Texts = { en: '% of all four', ru: '% всех четырёх', zh: '占四者 %', vi: '% cả bốn' };
export const strongestStrategy: Texts = {
  en: 'Strongest strategy',
  ru: 'Главная стратегия',
  zh: '首选战略',
  vi: 'Chiến lược mạnh nhất',
};
export const byWeightedSwot: Texts = {
  en: 'by weighted SWOT',
  ru: 'по SWOT с весами',
  zh: '按加权 SWOT',
  vi: 'theo SWOT có trọng số',
};
export const what: Texts = { en: 'What', ru: 'Что', zh: '做什么（What）', vi: 'Cái gì' };
export const whatIsOffered: Texts = {
  en: 'What is offered?',
  ru: 'Что предлагаем?',
  zh: '提供什么？',
  vi: 'Cung cấp điều gì?',
};
export const answerWhatExample: Texts = {
  en: 'A ten-week course with a mentor, up to a first paid order',
  ru: 'Курс на десять недель с наставником — до первого платного заказа',
  zh: '十周课程，导师带教，直到接到首个付费订单',
  vi: 'Khóa học mười tuần có người hướng dẫn, đến đơn hàng trả tiền đầu tiên',
};
export const why: Texts = { en: 'Why', ru: 'Зачем', zh: '为什么（Why）', vi: 'Vì sao' };
export const whichNeedDoesItMeet: Texts = {
  en: 'Which need does it meet?',
  ru: 'Какую потребность закрывает?',
  zh: '满足什么需求？',
  vi: 'Đáp ứng nhu cầu nào?',
};
export const answerWhyExample: Texts = {
  en: 'To change profession without leaving the job they live on',
  ru: 'Сменить профессию, не бросая работу, на которую живут',
  zh: '不辞职也能转行',
  vi: 'Đổi nghề mà không phải bỏ việc đang nuôi sống mình',
};
export const who: Texts = { en: 'Who', ru: 'Кто', zh: '谁（Who）', vi: 'Ai' };
export const whoBuysWhoUsesIt: Texts = {
  en: 'Who buys, who uses it?',
  ru: 'Кто покупает, кто пользуется?',
  zh: '谁购买、谁使用？',
  vi: 'Ai mua, ai dùng?',
};
export const answerWhoExample: Texts = {
  en: 'Working people aged 25–40, beginners in design',
  ru: 'Работающие люди 25–40 лет, новички в дизайне',
  zh: '25–40 岁在职人士，设计零基础',
  vi: 'Người đi làm 25–40 tuổi, mới học thiết kế',
};
export const where: Texts = { en: 'Where', ru: 'Где', zh: '在哪里（Where）', vi: 'Ở đâu' };
export const answerWhereNote: Texts = {
  en: 'Where do they find and use it?',
  ru: 'Где находят и где пользуются?',
  zh: '在哪里了解和使用？',
  vi: 'Tìm thấy và dùng ở đâu?',
};
export const answerWhereExample: Texts = {
  en: 'Found through graduates and short videos, learned online',
  ru: 'Узнают от выпускников и из коротких видео, учатся онлайн',
  zh: '通过老学员与短视频了解，线上学习',
  vi: 'Biết qua học viên cũ và video ngắn, học trực tuyến',
};
export const when: Texts = { en: 'When', ru: 'Когда', zh: '何时（When）', vi: 'Khi nào' };
export const answerWhenNote: Texts = {
  en: 'When is it bought and used?',
  ru: 'Когда покупают и пользуются?',
  zh: '何时购买、何时使用？',
  vi: 'Mua và dùng khi nào?',
};
export const answerWhenExample: Texts = {
  en: 'Bought before the first Monday of a month, learned in the evening',
  ru: 'Покупают к первому понедельнику месяца, учатся вечером',
  zh: '每月第一个周一前报名，晚间学习',
  vi: 'Mua trước thứ Hai đầu tháng, học buổi tối',
};
export const how: Texts = { en: 'How', ru: 'Как', zh: '怎么做（How）', vi: 'Thế nào' };
export const howIsItDelivered: Texts = {
  en: 'How is it delivered?',
  ru: 'Как это устроено?',
  zh: '如何交付？',
  vi: 'Thực hiện ra sao?',
};
export const answerHowExample: Texts = {
  en: 'Two lessons and one task a week, checked within a day',
  ru: 'Два урока и одна работа в неделю, проверка за день',
  zh: '每周两课一作业，一天内批改',
  vi: 'Mỗi tuần hai bài học, một bài làm, chấm trong một ngày',
};
export const howMuch: Texts = { en: 'How much', ru: 'Сколько', zh: '多少钱（How much）', vi: 'Bao nhiêu' };
export const answerHowMuchNote: Texts = {
  en: 'What does it cost and bring?',
  ru: 'Сколько стоит и что приносит?',
  zh: '花多少、赚多少？',
  vi: 'Tốn bao nhiêu, mang lại bao nhiêu?',
};
export const answerHowMuchExample: Texts = {
  en: 'The price is earned back with the first three orders',
  ru: 'Цена окупается первыми тремя заказами',
  zh: '前三个订单即可收回学费',
  vi: 'Ba đơn hàng đầu tiên là thu hồi học phí',
};
export const sevenQuestionsAboutProduct5w2h: Texts = {
  en: 'Seven questions about the product (5W2H)',
  ru: 'Семь вопросов о продукте (5W2H)',
  zh: '产品七问（5W2H）',
  vi: 'Bảy câu hỏi về sản phẩm (5W2H)',
};
