// What blueprint.ts says.
import type { Texts } from '../../locales/language';

export const payment: Texts = { en: 'Payment', ru: 'Оплата', zh: '付款', vi: 'Thanh toán' };
export const paysByLink: Texts = {
  en: 'Pays by the link',
  ru: 'Платит по ссылке',
  zh: '通过链接付款',
  vi: 'Trả tiền qua liên kết',
};
export const sellerStaysOnLine: Texts = {
  en: 'Seller stays on the line',
  ru: 'Продавец остаётся на связи',
  zh: '销售全程陪同',
  vi: 'Nhân viên giữ liên lạc',
};
export const financeChecksPayment: Texts = {
  en: 'Finance checks the payment',
  ru: 'Бухгалтерия сверяет платёж',
  zh: '财务核对到账',
  vi: 'Kế toán đối chiếu',
};
export const paymentServiceCrm: Texts = {
  en: 'Payment service, CRM',
  ru: 'Платёжный сервис, CRM',
  zh: '支付平台、CRM',
  vi: 'Cổng thanh toán, CRM',
};
export const access: Texts = { en: 'Access', ru: 'Доступ', zh: '开通权限', vi: 'Cấp quyền' };
export const opensFirstLesson: Texts = {
  en: 'Opens the first lesson',
  ru: 'Открывает первый урок',
  zh: '打开第一课',
  vi: 'Mở bài học đầu tiên',
};
export const curatorGreetsInChat: Texts = {
  en: 'Curator greets in the chat',
  ru: 'Куратор приветствует в чате',
  zh: '班主任在群里欢迎',
  vi: 'Trợ giảng chào trong nhóm',
};
export const groupsAreMadeUp: Texts = { en: 'Groups are made up', ru: 'Формируются группы', zh: '编班', vi: 'Xếp lớp' };
export const learningPlatformChat: Texts = {
  en: 'Learning platform, chat',
  ru: 'Учебная платформа, чат',
  zh: '教学平台、社群',
  vi: 'Nền tảng học, nhóm chat',
};
export const firstHomework: Texts = { en: 'First homework', ru: 'Первая работа', zh: '首次作业', vi: 'Bài tập đầu' };
export const handsInWork: Texts = { en: 'Hands in the work', ru: 'Сдаёт работу', zh: '提交作业', vi: 'Nộp bài' };
export const mentorAnswersWithVideo: Texts = {
  en: 'Mentor answers with a video',
  ru: 'Наставник отвечает видеоразбором',
  zh: '导师视频点评',
  vi: 'Người hướng dẫn nhận xét bằng video',
};
export const stepsUnseen: Texts = {
  en: 'Homework is shared out among mentors',
  ru: 'Работы распределяют по наставникам',
  zh: '作业分派给导师',
  vi: 'Chia bài cho người hướng dẫn',
};
export const stepsSystems: Texts = {
  en: 'Homework queue, marking standard',
  ru: 'Очередь работ, стандарт проверки',
  zh: '批改队列、批改标准',
  vi: 'Hàng đợi bài, tiêu chuẩn chấm',
};
export const question: Texts = { en: 'Question', ru: 'Вопрос', zh: '提问', vi: 'Hỏi đáp' };
export const asksInChat: Texts = {
  en: 'Asks in the chat',
  ru: 'Спрашивает в чате',
  zh: '在群里提问',
  vi: 'Hỏi trong nhóm',
};
export const curatorAnswersInTwoHours: Texts = {
  en: 'Curator answers in two hours',
  ru: 'Куратор отвечает за два часа',
  zh: '班主任两小时内回复',
  vi: 'Trợ giảng trả lời trong hai giờ',
};
export const dutyByTurns: Texts = {
  en: 'On a rota',
  ru: 'Дежурство по графику',
  zh: '轮值安排',
  vi: 'Trực luân phiên',
};
export const chatBaseOfAnswers: Texts = {
  en: 'Chat, knowledge base',
  ru: 'Чат, база ответов',
  zh: '社群、知识库',
  vi: 'Nhóm chat, kho câu trả lời',
};
export const stepsInLanes: Texts = {
  en: 'Steps in lanes',
  ru: 'Шаги по дорожкам',
  zh: '分层步骤',
  vi: 'Các bước theo làn',
};
export const step: Texts = { en: 'Step', ru: 'Шаг', zh: '步骤', vi: 'Bước' };
export const inOrder: Texts = { en: 'In order.', ru: 'По порядку.', zh: '按顺序。', vi: 'Theo thứ tự.' };
export const customerDoes: Texts = { en: 'The customer does', ru: 'Клиент делает', zh: '客户行为', vi: 'Khách làm' };
export const whatTheySeeAndDo: Texts = {
  en: 'What they see and do.',
  ru: 'Что видит и делает.',
  zh: '所见所为。',
  vi: 'Thấy gì, làm gì.',
};
export const staffInView: Texts = {
  en: 'Staff in view',
  ru: 'Персонал на виду',
  zh: '前台员工',
  vi: 'Nhân viên tuyến đầu',
};
export const aboveLine: Texts = {
  en: 'Above the line.',
  ru: 'Выше линии видимости.',
  zh: '可视线以上。',
  vi: 'Trên đường tầm nhìn.',
};
export const staffOutOfView: Texts = {
  en: 'Staff out of view',
  ru: 'Персонал за кадром',
  zh: '后台员工',
  vi: 'Nhân viên phía sau',
};
export const belowLine: Texts = {
  en: 'Below the line.',
  ru: 'Ниже линии видимости.',
  zh: '可视线以下。',
  vi: 'Dưới đường tầm nhìn.',
};
export const processesAndSystems: Texts = {
  en: 'Processes and systems',
  ru: 'Процессы и системы',
  zh: '流程与系统',
  vi: 'Quy trình và hệ thống',
};
export const whatItRestsOn: Texts = {
  en: 'What it rests on.',
  ru: 'На чём держится.',
  zh: '支撑条件。',
  vi: 'Dựa trên gì.',
};
export const work: Texts = { en: 'Work', ru: 'Работа', zh: '处理时间', vi: 'Xử lý' };
export const ofStaff: Texts = { en: 'Of the staff.', ru: 'Персонала.', zh: '员工耗时。', vi: 'Của nhân viên.' };
export const waiting: Texts = { en: 'Waiting', ru: 'Ожидание', zh: '等待时间', vi: 'Chờ đợi' };
export const ofCustomer: Texts = { en: 'Of the customer.', ru: 'Клиента.', zh: '客户等待。', vi: 'Của khách.' };
export const risk: Texts = { en: 'Risk', ru: 'Риск', zh: '风险', vi: 'Rủi ro' };
export const n15: Texts = { en: '1–5', ru: '1–5', zh: '1–5', vi: '1–5' };
export const riskNote: Texts = {
  en: '5 goes wrong often and hurts.',
  ru: '5 — частый и болезненный сбой.',
  zh: '5 为常出错且影响大。',
  vi: '5 là hay hỏng và gây hại.',
};
export const timeInAll: Texts = { en: 'Time in all', ru: 'Всего времени', zh: '总时长', vi: 'Tổng thời gian' };
export const ofItWaiting: Texts = {
  en: 'Of it waiting',
  ru: 'Из него ожидание',
  zh: '其中等待',
  vi: 'Trong đó chờ đợi',
};
export const shareOfWaiting: Texts = {
  en: 'Share of waiting',
  ru: 'Доля ожидания',
  zh: '等待时间占比',
  vi: 'Tỷ lệ thời gian chờ',
};
export const riskiestStep: Texts = {
  en: 'The riskiest step',
  ru: 'Самый рискованный шаг',
  zh: '风险最高的步骤',
  vi: 'Bước rủi ro nhất',
};
export const firstOfThem: Texts = {
  en: 'the first of them',
  ru: 'первый из них',
  zh: '其中第一个',
  vi: 'bước đầu trong số đó',
};
export const blueprint: Texts = { en: 'Blueprint', ru: 'Схема сервиса', zh: '服务蓝图', vi: 'Bản đồ dịch vụ' };
export const blueprintSheetPurpose: Texts = {
  en: 'Steps of the service: customer, staff in view and out of view, systems',
  ru: 'Шаги сервиса: клиент, персонал на виду и за кадром, системы',
  zh: '服务步骤：客户、前台、后台、系统',
  vi: 'Các bước dịch vụ: khách, nhân viên trước và sau, hệ thống',
};
export const lineOfVisibility: Texts = {
  en: 'The line of visibility',
  ru: 'Линия видимости',
  zh: '可视线',
  vi: 'Đường tầm nhìn',
};
export const blueprintSheetBlockParagraphs: Texts = {
  en: 'It runs between the staff in view and the staff out of view: what is to its left the customer sees and remembers, what is to its right makes it possible. Where they wait long, ask what is stuck on the right.',
  ru: 'Проходит между персоналом на виду и за кадром: что левее — клиент видит и помнит, что правее — делает это возможным. Где ждут долго, ищите, что застряло справа.',
  zh: '位于前台员工与后台员工之间：左侧是客户看得见、记得住的，右侧是背后的支撑。等待过长时，请查右侧哪里卡住。',
  vi: 'Nằm giữa nhân viên tuyến đầu và nhân viên phía sau: bên trái là điều khách thấy và nhớ, bên phải là điều làm nên nó. Nơi phải chờ lâu, hãy xem bên phải tắc ở đâu.',
};
export const timeAndRisk: Texts = {
  en: 'Time and risk',
  ru: 'Время и риск',
  zh: '时间与风险',
  vi: 'Thời gian và rủi ro',
};
