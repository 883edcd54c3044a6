// What offer.ts says.
import type { Texts } from '../../locales/language';

export const beginnersWhoChangeProfession: Texts = {
  en: 'Beginners who change profession',
  ru: 'Новички, которые меняют профессию',
  zh: '零基础转行者',
  vi: 'Người mới muốn đổi nghề',
};
export const price: Texts = {
  en: '$499, or three payments of $180',
  ru: '49 900 ₽ или три платежа по 18 000 ₽',
  zh: '499 元，或分三期每期 180 元',
  vi: '4.990.000 ₫, hoặc ba đợt 1.800.000 ₫',
};
export const positioning: Texts = {
  en: 'The course for those who have little time and want a first paid order',
  ru: 'Курс для тех, у кого мало времени и кому нужен первый платный заказ',
  zh: '为时间有限、想接到首个付费订单的人而设的课程',
  vi: 'Khóa học cho người ít thời gian và muốn có đơn hàng trả tiền đầu tiên',
};
export const value: Texts = {
  en: 'First order in ten weeks, with a mentor who checks every task',
  ru: 'Первый заказ за десять недель с наставником, который проверяет каждую работу',
  zh: '十周内接到首单，导师逐份批改作业',
  vi: 'Đơn đầu tiên trong mười tuần, có người hướng dẫn chấm từng bài',
};
export const features: Texts = {
  en: '24 lessons, 10 projects, a chat with answers in two hours, a diploma',
  ru: '24 урока, 10 проектов, чат с ответом за два часа, диплом',
  zh: '24 节课、10 个项目、两小时内答疑、结业证书',
  vi: '24 bài học, 10 dự án, nhóm chat trả lời trong hai giờ, chứng chỉ',
};
export const terms: Texts = {
  en: 'Paid before the start; access for a year',
  ru: 'Оплата до начала; доступ на год',
  zh: '开课前付款，一年内有效',
  vi: 'Thanh toán trước khi học; dùng trong một năm',
};
export const returns: Texts = {
  en: 'All of it within 14 days, later for the lessons not taken',
  ru: 'Полностью за 14 дней, затем — за непройденные уроки',
  zh: '14 天内全额退款，之后退未上课部分',
  vi: 'Hoàn toàn bộ trong 14 ngày, sau đó hoàn phần chưa học',
};
export const renewal: Texts = {
  en: 'Next course at 20% off in the last week',
  ru: 'Следующий курс со скидкой 20 % в последнюю неделю',
  zh: '最后一周报进阶课享八折',
  vi: 'Giảm 20% khóa tiếp theo nếu mua trong tuần cuối',
};
export const segment: Texts = {
  en: 'Small companies, 5 to 20 seats',
  ru: 'Небольшие компании, 5–20 мест',
  zh: '小型企业，5–20 个名额',
  vi: 'Doanh nghiệp nhỏ, 5–20 suất',
};
export const n390Seat: Texts = {
  en: '$390 a seat',
  ru: '39 000 ₽ за место',
  zh: '每人 390 元',
  vi: '3.900.000 ₫ mỗi suất',
};
export const positioning2: Texts = {
  en: 'Training by the hour for teams that cannot leave their work',
  ru: 'Обучение без отрыва от работы для команд',
  zh: '不脱产的团队培训',
  vi: 'Đào tạo cho đội ngũ không thể nghỉ việc để học',
};
export const value2: Texts = {
  en: 'Every learner finishes a task of the company itself',
  ru: 'Каждый участник решает задачу своей компании',
  zh: '每位学员完成本公司的一项实际任务',
  vi: 'Mỗi học viên hoàn thành một việc thật của công ty',
};
export const features2: Texts = {
  en: 'A group of your own, a report on progress every week, an account manager',
  ru: 'Отдельная группа, еженедельный отчёт о прогрессе, свой менеджер',
  zh: '独立班级、每周进度报告、专属客户经理',
  vi: 'Lớp riêng, báo cáo tiến độ hằng tuần, người phụ trách riêng',
};
export const terms2: Texts = {
  en: 'Half in advance, half after the fourth week; by invoice',
  ru: 'Половина вперёд, половина после четвёртой недели; по счёту',
  zh: '预付一半，第四周后付另一半，可对公转账',
  vi: 'Trả trước một nửa, một nửa sau tuần thứ tư; có hóa đơn',
};
export const returns2: Texts = {
  en: 'A seat may pass to a colleague until the third week',
  ru: 'До третьей недели место можно передать коллеге',
  zh: '第三周前名额可转给同事',
  vi: 'Trước tuần thứ ba có thể chuyển suất cho đồng nghiệp',
};
export const renewal2: Texts = {
  en: 'A plan for the next half-year with the final report',
  ru: 'План на следующее полугодие вместе с итоговым отчётом',
  zh: '结业报告附下半年培训计划',
  vi: 'Kế hoạch nửa năm tiếp theo kèm báo cáo cuối khóa',
};
export const corporationsFrom50Seats: Texts = {
  en: 'Corporations, from 50 seats',
  ru: 'Крупные компании, от 50 мест',
  zh: '大型企业，50 人以上',
  vi: 'Tập đoàn, từ 50 suất',
};
export const from15000Programme: Texts = {
  en: 'From $15,000 a programme',
  ru: 'От 1,5 млн ₽ за программу',
  zh: '每个项目 15000 元起',
  vi: 'Từ 150 triệu ₫ mỗi chương trình',
};
export const positioning3: Texts = {
  en: 'A programme built around the competencies of the company',
  ru: 'Программа под модель компетенций компании',
  zh: '依企业胜任力模型定制的培养项目',
  vi: 'Chương trình thiết kế theo khung năng lực của doanh nghiệp',
};
export const value3: Texts = {
  en: 'Measured growth of skills, which the management sees on one page',
  ru: 'Измеримый рост навыков, который руководство видит на одной странице',
  zh: '能力提升可量化，管理层一页可见',
  vi: 'Kỹ năng tăng đo được, lãnh đạo xem trên một trang',
};
export const features3: Texts = {
  en: 'Assessment before and after, own cases, single sign-on, data kept with you',
  ru: 'Оценка до и после, свои кейсы, единый вход, данные хранятся у вас',
  zh: '训前训后测评、自有案例、单点登录、数据留存本地',
  vi: 'Đánh giá trước và sau, tình huống riêng, đăng nhập một lần, dữ liệu lưu tại bên bạn',
};
export const terms3: Texts = {
  en: 'Framework contract, payment in 30 days after each module',
  ru: 'Рамочный договор, оплата в течение 30 дней после каждого модуля',
  zh: '框架合同，每个模块结束后 30 天内付款',
  vi: 'Hợp đồng khung, thanh toán trong 30 ngày sau mỗi mô-đun',
};
export const returns3: Texts = {
  en: 'A module that is rated below 4 of 5 is given again at no charge',
  ru: 'Модуль с оценкой ниже 4 из 5 проводим заново бесплатно',
  zh: '评分低于 4 分（满分 5 分）的模块免费重训',
  vi: 'Mô-đun bị chấm dưới 4/5 được dạy lại miễn phí',
};
export const renewal3: Texts = {
  en: 'Yearly review with the head of training two months before the end',
  ru: 'Годовой разбор с директором по обучению за два месяца до окончания',
  zh: '到期前两个月与培训负责人做年度复盘',
  vi: 'Đánh giá năm cùng trưởng đào tạo trước khi hết hạn hai tháng',
};
export const offerBySegment: Texts = {
  en: 'Offer by segment',
  ru: 'Предложение по сегментам',
  zh: '各客户分群的产品方案',
  vi: 'Chào hàng theo phân khúc',
};
export const segmentLabel: Texts = { en: 'Segment', ru: 'Сегмент', zh: '客户分群', vi: 'Phân khúc' };
export const whoBuys: Texts = { en: 'Who buys.', ru: 'Кто покупает.', zh: '谁来买。', vi: 'Ai mua.' };
export const priceLabel: Texts = { en: 'Price', ru: 'Цена', zh: '价格', vi: 'Giá bán' };
export const withInstalments: Texts = {
  en: 'With instalments.',
  ru: 'С рассрочкой.',
  zh: '含分期。',
  vi: 'Kèm trả góp.',
};
export const positioningLabel: Texts = { en: 'Positioning', ru: 'Позиционирование', zh: '定位', vi: 'Định vị' };
export const forWhomAgainstWhat: Texts = {
  en: 'For whom, against what.',
  ru: 'Для кого и вместо чего.',
  zh: '为谁、替代什么。',
  vi: 'Cho ai, thay cho gì.',
};
export const valueLabel: Texts = { en: 'Value', ru: 'Ценность', zh: '价值', vi: 'Giá trị' };
export const whatChangesForThem: Texts = {
  en: 'What changes for them.',
  ru: 'Что у них изменится.',
  zh: '给客户带来什么变化。',
  vi: 'Điều gì thay đổi với họ.',
};
export const whatIsIncluded: Texts = { en: 'What is included', ru: 'Что входит', zh: '包含内容', vi: 'Gồm những gì' };
export const inNumbers: Texts = { en: 'In numbers.', ru: 'В числах.', zh: '用数字说明。', vi: 'Bằng con số.' };
export const termsOfSale: Texts = { en: 'Terms of sale', ru: 'Условия продажи', zh: '销售条款', vi: 'Điều kiện bán' };
export const paymentAndAccess: Texts = {
  en: 'Payment and access.',
  ru: 'Оплата и доступ.',
  zh: '付款与使用期限。',
  vi: 'Thanh toán và thời hạn.',
};
export const returnsLabel: Texts = { en: 'Returns', ru: 'Возврат', zh: '退款政策', vi: 'Hoàn trả' };
export const whatUntilWhen: Texts = {
  en: 'What, until when.',
  ru: 'Что и до какого срока.',
  zh: '退什么、何时止。',
  vi: 'Cái gì, đến khi nào.',
};
export const renewalLabel: Texts = { en: 'Renewal', ru: 'Продление', zh: '续费', vi: 'Gia hạn' };
export const whatComesNext: Texts = {
  en: 'What comes next.',
  ru: 'Что предложить дальше.',
  zh: '后续推荐。',
  vi: 'Mời gì tiếp theo.',
};
export const offer: Texts = { en: 'Offer', ru: 'Предложение', zh: '产品方案', vi: 'Chào hàng' };
export const offerSheetPurpose: Texts = {
  en: 'Segments, price, value, terms of sale, refunds and renewal',
  ru: 'Сегменты, цена, ценность, условия продажи, возврата и продления',
  zh: '客户分群、价格、价值、销售、退款与续费条款',
  vi: 'Phân khúc, giá, giá trị, điều kiện bán, hoàn trả, gia hạn',
};
export const aboutKit: Texts = { en: 'About the kit', ru: 'О комплекте', zh: '资料包信息', vi: 'Về bộ tài liệu' };
