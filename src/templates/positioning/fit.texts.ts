// What fit.ts says.
import type { Texts } from '../../locales/language';

export const stepWord: Texts = { en: 'Step', ru: 'Шаг', zh: '步骤', vi: 'Bước' };
export const notBegun: Texts = { en: 'not begun', ru: 'не начат', zh: '未开始', vi: 'chưa bắt đầu' };
export const inWork: Texts = { en: 'in work', ru: 'в работе', zh: '进行中', vi: 'đang làm' };
export const confirmed: Texts = { en: 'confirmed', ru: 'подтверждён', zh: '已验证', vi: 'đã kiểm chứng' };
export const targetCustomer: Texts = {
  en: 'Target customer',
  ru: 'Целевой клиент',
  zh: '目标客户',
  vi: 'Khách hàng mục tiêu',
};
export const customerDecided: Texts = {
  en: 'Beginners aged 25 to 40 who want to earn from design alongside a job',
  ru: 'Работающие новички 25–40 лет, которые хотят подрабатывать дизайном',
  zh: '25–40 岁在职零基础，想靠设计增加收入',
  vi: 'Người đi làm 25–40 tuổi, mới học, muốn kiếm thêm từ thiết kế',
};
export const customerEvidence: Texts = {
  en: '24 interviews, 61% of the last 200 buyers',
  ru: '24 интервью, 61 % последних 200 покупателей',
  zh: '24 次访谈，占最近 200 位买家的 61%',
  vi: '24 cuộc phỏng vấn, 61% trong 200 người mua gần nhất',
};
export const unmetNeed: Texts = {
  en: 'Unmet need',
  ru: 'Неудовлетворённая потребность',
  zh: '未满足的需求',
  vi: 'Nhu cầu chưa được đáp ứng',
};
export const needDecided: Texts = {
  en: 'They stop at the first hard task, because nobody looks at their work',
  ru: 'Бросают на первом трудном задании: никто не смотрит работу',
  zh: '遇到第一个难题就放弃，因为没人看作业',
  vi: 'Bỏ cuộc ở bài khó đầu tiên vì không ai xem bài của họ',
};
export const needEvidence: Texts = {
  en: 'Named first in 17 of 24 interviews',
  ru: 'Названа первой в 17 интервью из 24',
  zh: '24 次访谈中 17 次首先提到',
  vi: 'Được nêu đầu tiên trong 17/24 cuộc phỏng vấn',
};
export const value: Texts = { en: 'Value', ru: 'Ценность', zh: '价值主张', vi: 'Giá trị' };
export const valueDecided: Texts = {
  en: 'A mentor checks every task within a day, up to the first paid order',
  ru: 'Наставник смотрит каждую работу за день — до первого платного заказа',
  zh: '导师一天内点评每份作业，直到首个付费订单',
  vi: 'Người hướng dẫn xem mọi bài trong một ngày, đến đơn hàng trả tiền đầu tiên',
};
export const valueEvidence: Texts = {
  en: 'Page with this promise: 9.4% leave a number, 5.1% with the old one',
  ru: 'Страница с этим обещанием: 9,4 % оставляют телефон, со старым — 5,1 %',
  zh: '新承诺页面留资率 9.4%，旧版 5.1%',
  vi: 'Trang với lời hứa này: 9,4% để lại số, trang cũ 5,1%',
};
export const mvpFeatures: Texts = { en: 'MVP features', ru: 'Функции MVP', zh: 'MVP 功能', vi: 'Tính năng MVP' };
export const featuresDecided: Texts = {
  en: 'Ten tasks, a queue for mentors, a chat; no diploma, no app',
  ru: 'Десять работ, очередь для наставников, чат; без диплома и приложения',
  zh: '十份作业、导师批改队列、社群；不做证书与应用',
  vi: 'Mười bài làm, hàng đợi cho người hướng dẫn, nhóm chat; chưa có chứng chỉ, ứng dụng',
};
export const product: Texts = { en: 'Product', ru: 'Продукт', zh: '产品', vi: 'Sản phẩm' };
export const prototypeDecided: Texts = {
  en: 'Course run by hand for one group of 30',
  ru: 'Курс вручную для одной группы из 30 человек',
  zh: '先以人工方式带一个 30 人班',
  vi: 'Khóa học chạy thủ công cho một nhóm 30 người',
};
export const testWithCustomers: Texts = {
  en: 'Test with customers',
  ru: 'Проверка на клиентах',
  zh: '客户测试',
  vi: 'Thử với khách hàng',
};
export const trialDecided: Texts = {
  en: '40% would be very disappointed without it, 70% hand in the last task',
  ru: '40 % очень расстроятся без него, 70 % сдают последнюю работу',
  zh: '40% 表示失去会非常失望，70% 提交最后一份作业',
  vi: '40% rất thất vọng nếu không còn, 70% nộp bài cuối',
};
export const fitStepsTitle: Texts = {
  en: 'Six steps to product-market fit, each on those before it',
  ru: 'Шесть шагов к PMF, каждый опирается на предыдущие',
  zh: '产品市场契合六步，逐步递进',
  vi: 'Sáu bước đến độ phù hợp, bước sau dựa trên bước trước',
};
export const whatWeHold: Texts = {
  en: 'What we hold',
  ru: 'Что утверждаем',
  zh: '我们的判断',
  vi: 'Điều chúng tôi tin',
};
export const decidedNote: Texts = {
  en: 'One sentence that can be wrong.',
  ru: 'Одно предложение, которое можно опровергнуть.',
  zh: '一句可被证伪的话。',
  vi: 'Một câu có thể bị chứng minh là sai.',
};
export const evidence: Texts = { en: 'Evidence', ru: 'Доказательства', zh: '证据', vi: 'Bằng chứng' };
export const evidenceNote: Texts = {
  en: 'Number, source. A confirmed step needs some.',
  ru: 'Число, источник. Без них шаг не подтверждён.',
  zh: '数据与来源；已验证的步骤必填。',
  vi: 'Con số, nguồn. Bước đã kiểm chứng phải có.',
};
export const state: Texts = { en: 'State', ru: 'Состояние', zh: '状态', vi: 'Trạng thái' };
export const choose: Texts = { en: 'Choose.', ru: 'Выберите.', zh: '请选择。', vi: 'Hãy chọn.' };
export const due: Texts = { en: 'Due', ru: 'Срок', zh: '截止日', vi: 'Hạn' };
export const toBeConfirmedBy: Texts = {
  en: 'To be confirmed by.',
  ru: 'Подтвердить до.',
  zh: '最迟验证日期。',
  vi: 'Kiểm chứng trước ngày.',
};
export const veryDisappointed: Texts = {
  en: 'Very disappointed',
  ru: 'Очень расстроюсь',
  zh: '非常失望',
  vi: 'Rất thất vọng',
};
export const somewhatDisappointed: Texts = {
  en: 'Somewhat disappointed',
  ru: 'Немного расстроюсь',
  zh: '有些失望',
  vi: 'Hơi thất vọng',
};
export const notDisappointed: Texts = {
  en: 'Not disappointed',
  ru: 'Не расстроюсь',
  zh: '不失望',
  vi: 'Không thất vọng',
};
export const leftLabel: Texts = {
  en: 'I no longer use it (not counted)',
  ru: 'Уже не пользуюсь (не считаем)',
  zh: '已不再使用（不计入）',
  vi: 'Không còn dùng (không tính)',
};
export const surveyTitle: Texts = {
  en: '“How would you feel if you could no longer use it?”',
  ru: '«Что вы почувствуете, если больше не сможете этим пользоваться?»',
  zh: '“如果不能再使用它，您会有什么感受？”',
  vi: '“Bạn sẽ thấy thế nào nếu không còn được dùng nó?”',
};
export const answer: Texts = { en: 'Answer', ru: 'Ответ', zh: '回答', vi: 'Câu trả lời' };
export const answers: Texts = { en: 'Answers', ru: 'Ответы', zh: '回答数', vi: 'Số câu trả lời' };
export const answersNote: Texts = {
  en: 'Of those who used it twice lately.',
  ru: 'От тех, кто недавно пользовался хотя бы дважды.',
  zh: '仅问近期至少用过两次的人。',
  vi: 'Của người gần đây dùng ít nhất hai lần.',
};
export const surveySharesTitle: Texts = {
  en: 'If they could no longer use it',
  ru: 'Если больше нельзя пользоваться',
  zh: '若不能再使用',
  vi: 'Nếu không còn được dùng',
};
export const share: Texts = { en: 'Share', ru: 'Доля', zh: '占比', vi: 'Tỷ lệ' };
export const percentOfCounted: Texts = { en: '% of counted', ru: '% учтённых', zh: '占计入 %', vi: '% được tính' };
export const stepStatesTitle: Texts = {
  en: 'Steps to product-market fit; overdue ones are coloured',
  ru: 'Шаги к PMF; просроченные выделены',
  zh: '产品市场契合步骤；逾期已标色',
  vi: 'Các bước đến độ phù hợp; bước quá hạn được tô màu',
};
export const countsAsConfirmed: Texts = {
  en: 'Counts as confirmed',
  ru: 'Засчитан',
  zh: '视为已验证',
  vi: 'Được tính',
};
export const n1IsWithEvidence: Texts = {
  en: '1 = with evidence',
  ru: '1 — с доказательством',
  zh: '1 = 有证据',
  vi: '1 = có bằng chứng',
};
export const overdue: Texts = { en: 'Overdue', ru: 'Просрочено на', zh: '逾期', vi: 'Quá hạn' };
export const howAnswersAreJudged: Texts = {
  en: 'How the answers are judged',
  ru: 'Как оцениваем ответы',
  zh: '如何判断回答',
  vi: 'Đánh giá câu trả lời thế nào',
};
export const veryDisappointedAtLeast: Texts = {
  en: 'Very disappointed, at least',
  ru: 'Очень расстроятся, не меньше',
  zh: '“非常失望”至少',
  vi: 'Rất thất vọng, ít nhất',
};
export const fitThresholdNote: Texts = {
  en: '40%: products above it grew more easily (Ellis).',
  ru: '40 %: продуктам выше этой доли рост давался легче (Эллис).',
  zh: '40%：高于此值的产品更易增长（Ellis）。',
  vi: '40%: sản phẩm trên mức này tăng trưởng dễ hơn (Ellis).',
};
export const intervalOfShareWilson: Texts = {
  en: 'Interval of the share (Wilson)',
  ru: 'Интервал доли (Уилсон)',
  zh: '比例的置信区间（Wilson）',
  vi: 'Khoảng tin cậy của tỷ lệ (Wilson)',
};
export const z2ByAnswers: Texts = {
  en: 'z² ÷ answers',
  ru: 'z² ÷ ответы',
  zh: 'z² ÷ 回答数',
  vi: 'z² ÷ số câu trả lời',
};
export const centre: Texts = { en: 'Centre', ru: 'Центр', zh: '中心', vi: 'Tâm' };
export const halfOfItsWidth: Texts = { en: 'Half of its width', ru: 'Половина ширины', zh: '半宽', vi: 'Nửa độ rộng' };
export const fitPartResultsTitle: Texts = {
  en: 'Share of the very disappointed, and how sure it is',
  ru: 'Доля тех, кто очень расстроится, и её точность',
  zh: '“非常失望”的比例及其置信区间',
  vi: 'Tỷ lệ rất thất vọng, và chắc chắn đến đâu',
};
export const answersCounted: Texts = {
  en: 'Answers counted',
  ru: 'Учтено ответов',
  zh: '计入的回答',
  vi: 'Số câu trả lời được tính',
};
export const answersCountedNote: Texts = {
  en: 'Without those who no longer use it.',
  ru: 'Без тех, кто уже не пользуется.',
  zh: '不含已不再使用者。',
  vi: 'Không kể người không còn dùng.',
};
export const shareAtLeast: Texts = { en: 'Share at least', ru: 'Доля не меньше', zh: '比例下限', vi: 'Tỷ lệ ít nhất' };
export const veryShareAtLeast: Texts = {
  en: 'Very disappointed, at least',
  ru: 'Очень расстроятся, не меньше',
  zh: '非常失望比例下限',
  vi: 'Rất thất vọng, ít nhất',
};
export const lowerEndOfWilsonInterval: Texts = {
  en: 'Lower end of the Wilson interval.',
  ru: 'Нижняя граница интервала Уилсона.',
  zh: 'Wilson 区间下限。',
  vi: 'Cận dưới của khoảng Wilson.',
};
export const shareAtMost: Texts = { en: 'Share at most', ru: 'Доля не больше', zh: '比例上限', vi: 'Tỷ lệ nhiều nhất' };
export const veryShareAtMost: Texts = {
  en: 'Very disappointed, at most',
  ru: 'Очень расстроятся, не больше',
  zh: '非常失望比例上限',
  vi: 'Rất thất vọng, nhiều nhất',
};
export const upperEndOfWilsonInterval: Texts = {
  en: 'Upper end of the Wilson interval.',
  ru: 'Верхняя граница интервала Уилсона.',
  zh: 'Wilson 区间上限。',
  vi: 'Cận trên của khoảng Wilson.',
};
export const againstThreshold: Texts = {
  en: 'Against the threshold',
  ru: 'Относительно порога',
  zh: '与门槛相比',
  vi: 'So với ngưỡng',
};
export const fitVerdictNote: Texts = {
  en: 'Above or below only where the whole interval is; otherwise ask more people.',
  ru: 'Выше или ниже — только если весь интервал там; иначе опросите ещё.',
  zh: '整个区间都在一侧才算高于或低于；否则需更多回答。',
  vi: 'Chỉ cao hơn hoặc thấp hơn khi cả khoảng nằm về một phía; nếu không hãy hỏi thêm.',
};
export const veryDisappointedLabel: Texts = {
  en: 'Very disappointed',
  ru: 'Очень расстроятся',
  zh: '非常失望',
  vi: 'Rất thất vọng',
};
export const percentOfAnswersCounted: Texts = {
  en: '% of answers counted',
  ru: '% учтённых ответов',
  zh: '占计入回答 %',
  vi: '% câu trả lời được tính',
};
export const stepsConfirmed: Texts = {
  en: 'Steps confirmed',
  ru: 'Шагов подтверждено',
  zh: '已验证步骤',
  vi: 'Bước đã kiểm chứng',
};
export const percentOfSix: Texts = { en: '% of six', ru: '% из шести', zh: '占六步 %', vi: '% của sáu bước' };
export const nextStep: Texts = { en: 'Next step', ru: 'Следующий шаг', zh: '下一步', vi: 'Bước tiếp theo' };
export const firstNotConfirmed: Texts = {
  en: 'first not confirmed',
  ru: 'первый неподтверждённый',
  zh: '首个未验证',
  vi: 'bước đầu chưa kiểm chứng',
};
export const above: Texts = { en: 'above', ru: 'выше', zh: '高于', vi: 'cao hơn' };
export const below: Texts = { en: 'below', ru: 'ниже', zh: '低于', vi: 'thấp hơn' };
export const notSureYet: Texts = { en: 'not sure yet', ru: 'пока неясно', zh: '尚不确定', vi: 'chưa chắc' };
