import { asOfQuestion } from '../building-blocks/actions';
import { competitorsQuestion } from '../building-blocks/competitors';
import { nameQuestion, partQuestion } from '../building-blocks/general';
import type { Question } from '../template';

export const questions = [
  nameQuestion(
    {
      en: 'Positioning and fit',
      ru: 'Позиционирование и PMF',
      zh: '定位与市场契合',
      vi: 'Định vị và độ phù hợp',
    },
    { en: 'Whom you compare with', ru: 'С кем сравниваем', zh: '与谁比较', vi: 'So sánh với ai' },
  ),
  competitorsQuestion(2, {
    en: 'What customers would choose instead of you; 2 to 12.',
    ru: 'Что клиенты выберут вместо вас; от 2 до 12.',
    zh: '客户不选您时会选谁，2 至 12 个。',
    vi: 'Khách sẽ chọn ai nếu không chọn bạn; từ 2 đến 12.',
  }),
  {
    id: 'criteria',
    kind: 'list',
    label: { en: 'Criteria', ru: 'Критерии', zh: '评价标准', vi: 'Tiêu chí' },
    hint: {
      en: 'What customers choose by, said so that more is better; 2 to 10.',
      ru: 'По чему клиенты выбирают; формулируйте так, чтобы больше значило лучше; от 2 до 10.',
      zh: '客户的选择标准，按“越高越好”表述，2 至 10 个。',
      vi: 'Khách chọn theo điều gì, nói sao cho càng cao càng tốt; từ 2 đến 10.',
    },
    min: 2,
    max: 10,
    maxLength: 30,
    initial: {
      en: ['Affordable price', 'Personal help', 'Practice', 'Fits the working day', 'Known name'],
      ru: ['Доступная цена', 'Личная помощь', 'Практика', 'Удобство для работающих', 'Известность'],
      zh: ['价格亲民', '个别辅导', '实战练习', '兼顾上班', '知名度'],
      vi: ['Giá dễ chịu', 'Hỗ trợ riêng', 'Thực hành', 'Hợp người đi làm', 'Tên tuổi'],
    },
  },
  asOfQuestion,
  partQuestion(
    'has_swot',
    { en: 'Weighted SWOT', ru: 'SWOT с весами', zh: '加权 SWOT', vi: 'SWOT có trọng số' },
    {
      en: 'Four lists with weights, and the four strategies that follow.',
      ru: 'Четыре списка с весами и четыре стратегии из них.',
      zh: '四个带权重的清单及由此得出的四种战略。',
      vi: 'Bốn danh sách có trọng số và bốn chiến lược rút ra từ đó.',
    },
    { en: 'What is in the document', ru: 'Что войдёт в документ', zh: '包含内容', vi: 'Nội dung tài liệu' },
  ),
  partQuestion(
    'has_questions',
    { en: 'Seven questions (5W2H)', ru: 'Семь вопросов (5W2H)', zh: '七问（5W2H）', vi: 'Bảy câu hỏi (5W2H)' },
    {
      en: 'What, why, who, where, when, how and how much, on one page.',
      ru: 'Что, зачем, кто, где, когда, как и сколько — на одной странице.',
      zh: '做什么、为什么、谁、何处、何时、怎么做、多少钱，一页说清。',
      vi: 'Cái gì, vì sao, ai, ở đâu, khi nào, thế nào, bao nhiêu, trên một trang.',
    },
  ),
  partQuestion(
    'has_fit',
    {
      en: 'Product-market fit',
      ru: 'Соответствие продукта рынку (PMF)',
      zh: '产品市场契合（PMF）',
      vi: 'Độ phù hợp sản phẩm – thị trường (PMF)',
    },
    {
      en: 'Six steps with evidence, and the 40% question with its interval.',
      ru: 'Шесть шагов с доказательствами и вопрос «40 %» с интервалом.',
      zh: '六个步骤与证据，以及“40%”问卷及其区间。',
      vi: 'Sáu bước kèm bằng chứng, và câu hỏi 40% với khoảng tin cậy.',
    },
  ),
  partQuestion(
    'has_retention',
    { en: 'Retention', ru: 'Удержание', zh: '留存', vi: 'Giữ chân khách hàng' },
    {
      en: 'Who is still there by age, and whether the curve levels off.',
      ru: 'Сколько клиентов остаётся с возрастом и выходит ли кривая на плато.',
      zh: '各期仍在的客户数，曲线是否趋平。',
      vi: 'Còn lại bao nhiêu khách theo tuổi, đường cong có đi ngang không.',
    },
  ),
  partQuestion(
    'has_actions',
    { en: 'Action plan', ru: 'План действий', zh: '行动计划', vi: 'Kế hoạch hành động' },
    {
      en: 'What, who, until when; overdue ones come first.',
      ru: 'Что, кто, до какого срока; просроченное — первым.',
      zh: '做什么、谁负责、何时完成；逾期的排在最前。',
      vi: 'Việc gì, ai làm, đến khi nào; việc quá hạn đứng đầu.',
    },
  ),
] as const satisfies readonly Question[];
