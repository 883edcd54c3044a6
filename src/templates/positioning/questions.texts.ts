// What questions.ts says.
import type { Texts } from '../../locales/language';

export const positioningAndFit: Texts = {
  en: 'Positioning and fit',
  ru: 'Позиционирование и PMF',
  zh: '定位与市场契合',
  vi: 'Định vị và độ phù hợp',
};
export const whomYouCompareWith: Texts = {
  en: 'Whom you compare with',
  ru: 'С кем сравниваем',
  zh: '与谁比较',
  vi: 'So sánh với ai',
};
export const questions: Texts = {
  en: 'What customers would choose instead of you; 2 to 12.',
  ru: 'Что клиенты выберут вместо вас; от 2 до 12.',
  zh: '客户不选您时会选谁，2 至 12 个。',
  vi: 'Khách sẽ chọn ai nếu không chọn bạn; từ 2 đến 12.',
};
export const criteria: Texts = { en: 'Criteria', ru: 'Критерии', zh: '评价标准', vi: 'Tiêu chí' };
export const criteriaHint: Texts = {
  en: 'What customers choose by, said so that more is better; 2 to 10.',
  ru: 'По чему клиенты выбирают; формулируйте так, чтобы больше значило лучше; от 2 до 10.',
  zh: '客户的选择标准，按“越高越好”表述，2 至 10 个。',
  vi: 'Khách chọn theo điều gì, nói sao cho càng cao càng tốt; từ 2 đến 10.',
};
export const weightedSwot: Texts = {
  en: 'Weighted SWOT',
  ru: 'SWOT с весами',
  zh: '加权 SWOT',
  vi: 'SWOT có trọng số',
};
export const questions2: Texts = {
  en: 'Four lists with weights, and the four strategies that follow.',
  ru: 'Четыре списка с весами и четыре стратегии из них.',
  zh: '四个带权重的清单及由此得出的四种战略。',
  vi: 'Bốn danh sách có trọng số và bốn chiến lược rút ra từ đó.',
};
export const whatIsInDocument: Texts = {
  en: 'What is in the document',
  ru: 'Что войдёт в документ',
  zh: '包含内容',
  vi: 'Nội dung tài liệu',
};
export const sevenQuestions5w2h: Texts = {
  en: 'Seven questions (5W2H)',
  ru: 'Семь вопросов (5W2H)',
  zh: '七问（5W2H）',
  vi: 'Bảy câu hỏi (5W2H)',
};
export const questions3: Texts = {
  en: 'What, why, who, where, when, how and how much, on one page.',
  ru: 'Что, зачем, кто, где, когда, как и сколько — на одной странице.',
  zh: '做什么、为什么、谁、何处、何时、怎么做、多少钱，一页说清。',
  vi: 'Cái gì, vì sao, ai, ở đâu, khi nào, thế nào, bao nhiêu, trên một trang.',
};
export const productMarketFit: Texts = {
  en: 'Product-market fit',
  ru: 'Соответствие продукта рынку (PMF)',
  zh: '产品市场契合（PMF）',
  vi: 'Độ phù hợp sản phẩm – thị trường (PMF)',
};
export const questions4: Texts = {
  en: 'Six steps with evidence, and the 40% question with its interval.',
  ru: 'Шесть шагов с доказательствами и вопрос «40 %» с интервалом.',
  zh: '六个步骤与证据，以及“40%”问卷及其区间。',
  vi: 'Sáu bước kèm bằng chứng, và câu hỏi 40% với khoảng tin cậy.',
};
export const retention: Texts = { en: 'Retention', ru: 'Удержание', zh: '留存', vi: 'Giữ chân khách hàng' };
export const questions5: Texts = {
  en: 'Who is still there by age, and whether the curve levels off.',
  ru: 'Сколько клиентов остаётся со временем и выходит ли кривая на плато.',
  zh: '各期仍在的客户数，曲线是否趋平。',
  vi: 'Còn lại bao nhiêu khách theo kỳ, đường cong có đi ngang không.',
};
export const actionPlan: Texts = { en: 'Action plan', ru: 'План действий', zh: '行动计划', vi: 'Kế hoạch hành động' };
export const questions6: Texts = {
  en: 'What, who, until when; overdue ones come first.',
  ru: 'Что, кто, до какого срока; просроченное — первым.',
  zh: '做什么、谁负责、何时完成；逾期的排在最前。',
  vi: 'Việc gì, ai làm, đến khi nào; việc quá hạn đứng đầu.',
};
