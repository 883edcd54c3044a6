// What persona.ts says.
import type { Texts } from '../../locales/language';

export const goalsOfCompanyOrFamily: Texts = {
  en: 'Goals of the company or family',
  ru: 'Цели компании или семьи',
  zh: '公司或家庭的目标',
  vi: 'Mục tiêu của công ty hoặc gia đình',
};
export const secondIncomeWithoutLeavingJob: Texts = {
  en: 'A second income without leaving the job',
  ru: 'Второй доход без увольнения',
  zh: '不辞职获得第二份收入',
  vi: 'Thêm nguồn thu mà không nghỉ việc',
};
export const goalsCompany: Texts = {
  en: 'Fill open positions from its own people within a year',
  ru: 'За год закрыть вакансии своими людьми',
  zh: '一年内由内部员工填补空缺岗位',
  vi: 'Trong một năm lấp vị trí trống bằng người trong công ty',
};
export const personalMotive: Texts = {
  en: 'Personal motive',
  ru: 'Личный мотив',
  zh: '个人动机',
  vi: 'Động cơ cá nhân',
};
export const motiveAlone: Texts = {
  en: 'To prove that it is not too late to begin',
  ru: 'Доказать, что начать не поздно',
  zh: '证明现在开始也不晚',
  vi: 'Chứng minh rằng bắt đầu chưa muộn',
};
export const motiveCompany: Texts = {
  en: 'A result that can be shown at the yearly review',
  ru: 'Результат, который можно показать на годовой оценке',
  zh: '年度考核时拿得出手的成果',
  vi: 'Kết quả trình bày được ở kỳ đánh giá năm',
};
export const motiveOfManagement: Texts = {
  en: 'Motive of the management',
  ru: 'Мотив руководства',
  zh: '管理层动机',
  vi: 'Động cơ của lãnh đạo',
};
export const managementAlone: Texts = {
  en: 'None; the family asks what it costs',
  ru: 'Нет; семья спрашивает, сколько это стоит',
  zh: '无；家人关心花多少钱',
  vi: 'Không có; gia đình hỏi tốn bao nhiêu',
};
export const managementCompany: Texts = {
  en: 'Lower cost of hiring, fewer people who leave',
  ru: 'Дешевле найм, меньше увольнений',
  zh: '降低招聘成本与离职率',
  vi: 'Giảm chi phí tuyển dụng, ít người nghỉ',
};
export const criteriaOfChoice: Texts = {
  en: 'Criteria of choice',
  ru: 'Критерии выбора',
  zh: '选择标准',
  vi: 'Tiêu chí lựa chọn',
};
export const criteriaAlone: Texts = {
  en: 'Graduates’ work, help of a mentor, price a month',
  ru: 'Работы выпускников, помощь наставника, платёж в месяц',
  zh: '学员作品、导师辅导、每月费用',
  vi: 'Bài của học viên, người kèm, số tiền mỗi tháng',
};
export const criteriaCompany: Texts = {
  en: 'Experience with such companies, reports, data protection',
  ru: 'Опыт с похожими компаниями, отчётность, защита данных',
  zh: '同类企业经验、报告、数据安全',
  vi: 'Kinh nghiệm với công ty tương tự, báo cáo, bảo mật dữ liệu',
};
export const barriers: Texts = { en: 'Barriers', ru: 'Барьеры', zh: '障碍', vi: 'Rào cản' };
export const barriersAlone: Texts = {
  en: 'Fear of giving up half-way, as with the last course',
  ru: 'Страх бросить на полпути, как прошлый курс',
  zh: '担心像上次一样半途而废',
  vi: 'Sợ bỏ dở như khóa trước',
};
export const barriersCompany: Texts = {
  en: 'People have no time in the season; security must agree',
  ru: 'В сезон у людей нет времени; нужно согласие безопасности',
  zh: '旺季员工没有时间；须信息安全部门同意',
  vi: 'Mùa cao điểm không ai rảnh; cần bộ phận an ninh đồng ý',
};
export const howItIsApproved: Texts = {
  en: 'How it is approved',
  ru: 'Как согласуют',
  zh: '审批流程',
  vi: 'Quy trình phê duyệt',
};
export const approvalAlone: Texts = {
  en: 'Alone, after a talk at home; a week',
  ru: 'Сам, после разговора дома; неделя',
  zh: '与家人商量后自行决定，约一周',
  vi: 'Tự quyết sau khi bàn với gia đình; một tuần',
};
export const approvalCompany: Texts = {
  en: 'Head of department, lawyers, finance; six weeks',
  ru: 'Начальник отдела, юристы, финансы; шесть недель',
  zh: '部门负责人、法务、财务；六周',
  vi: 'Trưởng bộ phận, pháp chế, tài chính; sáu tuần',
};
export const budgetAndItsOwner: Texts = {
  en: 'Budget and its owner',
  ru: 'Бюджет и кто им распоряжается',
  zh: '预算及负责人',
  vi: 'Ngân sách và người nắm',
};
export const budgetAlone: Texts = {
  en: 'A tenth of the monthly income, by instalments',
  ru: 'Десятая часть дохода в месяц, в рассрочку',
  zh: '月收入的十分之一，分期支付',
  vi: 'Một phần mười thu nhập tháng, trả góp',
};
export const budgetCompany: Texts = {
  en: 'Training budget of the HR director, set in November',
  ru: 'Бюджет на обучение у HR-директора, утверждают в ноябре',
  zh: '人力总监的培训预算，每年 11 月确定',
  vi: 'Ngân sách đào tạo của giám đốc nhân sự, chốt vào tháng 11',
};
export const alternatives: Texts = { en: 'Alternatives', ru: 'Альтернативы', zh: '替代选择', vi: 'Phương án khác' };
export const alternativesAlone: Texts = {
  en: 'Free videos, a cheaper course, doing nothing',
  ru: 'Бесплатные видео, курс подешевле, ничего не делать',
  zh: '免费视频、更便宜的课程、什么都不做',
  vi: 'Video miễn phí, khóa rẻ hơn, không làm gì',
};
export const alternativesCompany: Texts = {
  en: 'Own trainers, hiring from outside, a large provider',
  ru: 'Свои тренеры, найм с рынка, крупный провайдер',
  zh: '内部讲师、外部招聘、大型培训机构',
  vi: 'Giảng viên nội bộ, tuyển ngoài, nhà cung cấp lớn',
};
export const question: Texts = { en: 'Question', ru: 'Вопрос', zh: '问题', vi: 'Câu hỏi' };
export const answer: Texts = { en: 'Answer', ru: 'Ответ', zh: '回答', vi: 'Trả lời' };
export const inWordsOfRealBuyers: Texts = {
  en: 'In the words of real buyers.',
  ru: 'Словами настоящих покупателей.',
  zh: '用真实客户的原话。',
  vi: 'Bằng lời người mua thật.',
};
export const personas: Texts = { en: 'Personas', ru: 'Портреты', zh: '客户画像', vi: 'Chân dung' };
export const personaSheetPurpose: Texts = {
  en: 'Who decides and why: goals, motives, criteria, barriers, budget',
  ru: 'Кто и почему решает: цели, мотивы, критерии, барьеры, бюджет',
  zh: '谁决定、为何决定：目标、动机、标准、障碍、预算',
  vi: 'Ai quyết định và vì sao: mục tiêu, động cơ, tiêu chí, rào cản, ngân sách',
};
export const howToFindOut: Texts = { en: 'How to find out', ru: 'Как узнать', zh: '如何了解', vi: 'Cách tìm hiểu' };
export const personaSheetBlockParagraphs: Texts = {
  en: 'Ask five people who bought and five who did not what they did the last time they looked for something like it. Write down their own words.',
  ru: 'Спросите пятерых купивших и пятерых не купивших, что они делали, когда в прошлый раз искали подобное. Записывайте их словами.',
  zh: '访谈五位已购买者与五位未购买者：上次寻找同类产品时做了什么？记录原话。',
  vi: 'Hỏi năm người đã mua và năm người không mua: lần gần nhất tìm thứ tương tự họ đã làm gì. Ghi đúng lời họ.',
};
