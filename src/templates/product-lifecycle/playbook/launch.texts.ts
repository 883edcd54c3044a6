// What launch.ts says.
import type { Texts } from '../../../locales/language';

export const conceptAndPlan: Texts = {
  en: 'Concept and plan',
  ru: 'Концепция и план',
  zh: '概念与计划',
  vi: 'Ý tưởng và kế hoạch',
};
export const development: Texts = { en: 'Development', ru: 'Разработка', zh: '开发', vi: 'Phát triển' };
export const validation: Texts = { en: 'Validation', ru: 'Проверка', zh: '验证', vi: 'Kiểm chứng' };
export const release: Texts = { en: 'Release', ru: 'Выпуск', zh: '发布', vi: 'Phát hành' };
export const mr1AfterConcept: Texts = {
  en: 'MR1 after the concept',
  ru: 'MR1 после концепции',
  zh: 'MR1 概念评审',
  vi: 'MR1 sau ý tưởng',
};
export const mr2AfterDevelopment: Texts = {
  en: 'MR2 after development',
  ru: 'MR2 после разработки',
  zh: 'MR2 开发评审',
  vi: 'MR2 sau phát triển',
};
export const mr3BeforeRelease: Texts = {
  en: 'MR3 before the release',
  ru: 'MR3 перед выпуском',
  zh: 'MR3 发布评审',
  vi: 'MR3 trước phát hành',
};
export const conceptDeliverables: Texts = {
  en: 'Buyer profile, positioning, business case, launch plan',
  ru: 'Портрет покупателя, позиционирование, бизнес-кейс, план запуска',
  zh: '客户画像、定位、商业论证、上市计划',
  vi: 'Chân dung khách hàng, định vị, luận chứng kinh doanh, kế hoạch ra mắt',
};
export const developmentDeliverables: Texts = {
  en: 'Working product, price list, sales and marketing kit, service blueprint',
  ru: 'Рабочий продукт, прайс-лист, материалы для продаж, схема сервиса',
  zh: '可用产品、价目表、销售与营销资料包、服务蓝图',
  vi: 'Sản phẩm chạy được, bảng giá, bộ tài liệu bán hàng, bản đồ dịch vụ',
};
export const validationDeliverables: Texts = {
  en: 'Pilot customers, first case studies, corrected price, trained team',
  ru: 'Пилотные клиенты, первые кейсы, уточнённая цена, обученная команда',
  zh: '试点客户、首批案例、修正后的价格、受训团队',
  vi: 'Khách thí điểm, ca điển hình đầu tiên, giá đã chỉnh, đội ngũ đã đào tạo',
};
export const releaseDeliverables: Texts = {
  en: 'Open sales, campaign, support around the launch, first review of results',
  ru: 'Открытые продажи, кампания, поддержка запуска, первый разбор результатов',
  zh: '开放销售、推广活动、上市支持、首次复盘',
  vi: 'Mở bán, chiến dịch, hỗ trợ ra mắt, đánh giá kết quả lần đầu',
};
export const launchInFourSteps: Texts = {
  en: 'Launch in four steps',
  ru: 'Запуск в четыре шага',
  zh: '上市四步骤',
  vi: 'Ra mắt trong bốn bước',
};
export const step: Texts = { en: 'Step', ru: 'Шаг', zh: '步骤', vi: 'Bước' };
export const deliverables: Texts = { en: 'Deliverables', ru: 'Результаты', zh: '交付物', vi: 'Sản phẩm bàn giao' };
export const deliverablesNote: Texts = {
  en: 'What must be there at the end.',
  ru: 'Что должно быть готово в конце.',
  zh: '结束时必须完成的内容。',
  vi: 'Những gì phải có khi kết thúc.',
};
export const firstDay: Texts = { en: 'First day', ru: 'Первый день', zh: '开始日', vi: 'Ngày bắt đầu' };
export const whenItBegins: Texts = {
  en: 'When it begins.',
  ru: 'Когда начинается.',
  zh: '开始日期。',
  vi: 'Khi nào bắt đầu.',
};
export const length: Texts = { en: 'Length', ru: 'Длительность', zh: '时长', vi: 'Thời lượng' };
export const calendarDays: Texts = {
  en: 'Calendar days.',
  ru: 'Календарных дней.',
  zh: '日历天数。',
  vi: 'Số ngày theo lịch.',
};
export const done: Texts = { en: 'Done', ru: 'Готово', zh: '完成', vi: 'Đã xong' };
export const chooseWhenItIsDelivered: Texts = {
  en: 'Choose when it is delivered.',
  ru: 'Выберите, когда сдано.',
  zh: '交付后选择。',
  vi: 'Chọn khi đã bàn giao.',
};
export const review1Question: Texts = {
  en: 'Is there a market, and does the case pay?',
  ru: 'Есть ли рынок и окупится ли проект?',
  zh: '是否有市场？商业论证是否成立？',
  vi: 'Có thị trường không, có lãi không?',
};
export const review2Question: Texts = {
  en: 'Does the product keep its promise at the planned cost?',
  ru: 'Выполняет ли продукт обещание при плановой себестоимости?',
  zh: '产品能否以计划成本兑现承诺？',
  vi: 'Sản phẩm có đúng lời hứa với giá thành dự kiến không?',
};
export const review3Question: Texts = {
  en: 'Are pilot customers satisfied, sales and service ready?',
  ru: 'Довольны ли пилотные клиенты, готовы ли продажи и сервис?',
  zh: '试点客户是否满意？销售与服务是否就绪？',
  vi: 'Khách thí điểm hài lòng chưa, bán hàng và dịch vụ sẵn sàng chưa?',
};
export const launchGates: Texts = {
  en: 'Launch gates',
  ru: 'Контрольные точки запуска',
  zh: '上市评审节点',
  vi: 'Cổng ra mắt',
};
export const marketReview: Texts = {
  en: 'Market review',
  ru: 'Рыночный обзор',
  zh: '市场评审',
  vi: 'Đánh giá thị trường',
};
export const questionToAnswer: Texts = {
  en: 'Question to answer',
  ru: 'На какой вопрос отвечаем',
  zh: '需回答的问题',
  vi: 'Câu hỏi cần trả lời',
};
export const noAnswerNoNextStep: Texts = {
  en: 'No answer, no next step.',
  ru: 'Нет ответа — нет следующего шага.',
  zh: '没有答案就不进入下一步。',
  vi: 'Chưa trả lời thì chưa đi tiếp.',
};
export const date: Texts = { en: 'Date', ru: 'Дата', zh: '日期', vi: 'Ngày' };
export const whenItIsDecided: Texts = {
  en: 'When it is decided.',
  ru: 'Когда принимается решение.',
  zh: '决策日期。',
  vi: 'Khi nào quyết định.',
};
export const decision: Texts = { en: 'Decision', ru: 'Решение', zh: '决定', vi: 'Quyết định' };
export const chooseAfterReview: Texts = {
  en: 'Choose after the review.',
  ru: 'Выберите после обзора.',
  zh: '评审后选择。',
  vi: 'Chọn sau khi đánh giá.',
};
export const launchesByProduct: Texts = {
  en: 'Launches by product: start, and when each step was really done',
  ru: 'Запуски по продуктам: начало и когда шаги завершены на самом деле',
  zh: '各产品上市：开始日与各步实际完成日',
  vi: 'Ra mắt theo sản phẩm: ngày bắt đầu và ngày xong thực tế',
};
export const launchBegins: Texts = { en: 'Begins', ru: 'Начало', zh: '开始', vi: 'Bắt đầu' };
export const launchBeginsNote: Texts = {
  en: 'First planned day, blank if not planned; steps take as long as above.',
  ru: 'Первый день по плану, пусто — не запланирован; длительность шагов — выше.',
  zh: '计划首日，未计划则留空；各步时长见上表。',
  vi: 'Ngày đầu theo kế hoạch, chưa có thì để trống; thời lượng các bước ở trên.',
};
export const reallyDone: Texts = { en: 'really done', ru: 'факт', zh: '实际完成', vi: 'xong thực tế' };
export const reallyDoneNote: Texts = {
  en: 'Last day; blank until then.',
  ru: 'Последний день; до этого пусто.',
  zh: '最后一天；未完成留空。',
  vi: 'Ngày cuối; chưa xong thì để trống.',
};
