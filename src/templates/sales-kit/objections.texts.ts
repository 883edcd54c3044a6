// What objections.ts says.
import type { Texts } from '../../locales/language';

export const price: Texts = { en: 'price', ru: 'цена', zh: '价格', vi: 'giá' };
export const trust: Texts = { en: 'trust', ru: 'доверие', zh: '信任', vi: 'niềm tin' };
export const need: Texts = { en: 'need', ru: 'потребность', zh: '需求', vi: 'nhu cầu' };
export const time: Texts = { en: 'time', ru: 'время', zh: '时间', vi: 'thời gian' };
export const competitor: Texts = { en: 'competitor', ru: 'конкурент', zh: '竞争对手', vi: 'đối thủ' };
export const itIsTooExpensive: Texts = { en: 'It is too expensive', ru: 'Слишком дорого', zh: '太贵了', vi: 'Đắt quá' };
export const examplesAnswer: Texts = {
  en: 'Compared with what? Then count together what one result a month brings',
  ru: 'По сравнению с чем? Затем вместе посчитать, что приносит один результат в месяц',
  zh: '和什么相比？再一起算：每月多一个成果能带来多少',
  vi: 'So với gì? Rồi cùng tính một kết quả mỗi tháng mang lại bao nhiêu',
};
export const examplesProof: Texts = {
  en: 'Three graduates who earned the price back in two months',
  ru: 'Три выпускника окупили курс за два месяца',
  zh: '三位学员两个月内收回学费',
  vi: 'Ba học viên thu hồi học phí trong hai tháng',
};
export const iHaveNoTime: Texts = {
  en: 'I have no time',
  ru: 'Нет времени',
  zh: '没有时间',
  vi: 'Tôi không có thời gian',
};
export const examplesAnswer2: Texts = {
  en: 'How much do you have? Forty minutes a day is enough; show one week’s plan',
  ru: 'Сколько есть? Хватает сорока минут в день; показать план недели',
  zh: '每天有多少时间？四十分钟就够，展示一周安排',
  vi: 'Có bao nhiêu? Mỗi ngày bốn mươi phút là đủ; cho xem lịch một tuần',
};
export const examplesProof2: Texts = {
  en: 'Seven of ten graduates worked full-time while learning',
  ru: 'Семь из десяти выпускников учились, работая полный день',
  zh: '十位学员中有七位边全职工作边学习',
  vi: 'Bảy trên mười học viên vừa học vừa làm toàn thời gian',
};
export const iMustTalkItOver: Texts = {
  en: 'I must talk it over',
  ru: 'Мне нужно посоветоваться',
  zh: '我要再商量一下',
  vi: 'Tôi cần bàn thêm',
};
export const examplesAnswer3: Texts = {
  en: 'Who decides with you, and what will they ask? Offer to talk together',
  ru: 'Кто решает вместе с вами и что спросит? Предложить поговорить вместе',
  zh: '还有谁参与决定？他们会问什么？提议一起沟通',
  vi: 'Ai cùng quyết định, họ sẽ hỏi gì? Đề nghị nói chuyện chung',
};
export const examplesProof3: Texts = {
  en: 'One page for those at home or at work: price, result, refund terms',
  ru: 'Одна страница для близких или коллег: цена, результат, условия возврата',
  zh: '给家人或同事看的一页纸：价格、成果、退款条款',
  vi: 'Một trang cho gia đình hoặc đồng nghiệp: giá, kết quả, điều kiện hoàn tiền',
};
export const othersAreCheaper: Texts = {
  en: 'Others are cheaper',
  ru: 'У других дешевле',
  zh: '别家更便宜',
  vi: 'Nơi khác rẻ hơn',
};
export const examplesAnswer4: Texts = {
  en: 'They are; ask who checks the homework there and how many finish',
  ru: 'Да; спросите, кто там проверяет работы и сколько доходит до конца',
  zh: '的确如此；请问那里谁批改作业、多少人学完',
  vi: 'Đúng vậy; hãy hỏi ai chấm bài ở đó và bao nhiêu người học hết',
};
export const examplesProof4: Texts = {
  en: '72% of our learners finish; comparison table',
  ru: 'До конца доходят 72 % учеников; таблица сравнения',
  zh: '完课率 72%，附对比表',
  vi: '72% học viên học hết; bảng so sánh',
};
export const objectionsAndAnswers: Texts = {
  en: 'Objections and answers',
  ru: 'Возражения и ответы',
  zh: '异议与应答',
  vi: 'Phản đối và trả lời',
};
export const objection: Texts = { en: 'Objection', ru: 'Возражение', zh: '异议', vi: 'Phản đối' };
export const asItIsSaid: Texts = {
  en: 'As it is said.',
  ru: 'Как говорят.',
  zh: '客户原话。',
  vi: 'Đúng như khách nói.',
};
export const kind: Texts = { en: 'Kind', ru: 'Вид', zh: '类型', vi: 'Loại' };
export const choose: Texts = { en: 'Choose.', ru: 'Выберите.', zh: '请选择。', vi: 'Hãy chọn.' };
export const answer: Texts = { en: 'Answer', ru: 'Ответ', zh: '应答', vi: 'Trả lời' };
export const askFirstThenAnswer: Texts = {
  en: 'Ask first, then answer.',
  ru: 'Сначала вопрос, потом ответ.',
  zh: '先提问，再应答。',
  vi: 'Hỏi trước, trả lời sau.',
};
export const proof: Texts = { en: 'Proof', ru: 'Доказательство', zh: '证据', vi: 'Bằng chứng' };
export const numberCaseDocument: Texts = {
  en: 'Number, case, document.',
  ru: 'Число, кейс, документ.',
  zh: '数据、案例、文件。',
  vi: 'Con số, ca điển hình, tài liệu.',
};
export const stage: Texts = { en: 'Stage', ru: 'Этап', zh: '阶段', vi: 'Giai đoạn' };
export const whereItComesUp: Texts = {
  en: 'Where it comes up.',
  ru: 'Где возникает.',
  zh: '出现的阶段。',
  vi: 'Xuất hiện ở bước nào.',
};
export const heard: Texts = { en: 'Heard', ru: 'Услышано', zh: '听到次数', vi: 'Đã nghe' };
export const inLastMonth: Texts = {
  en: 'In the last month.',
  ru: 'За последний месяц.',
  zh: '最近一个月。',
  vi: 'Trong tháng qua.',
};
export const overcome: Texts = { en: 'Overcome', ru: 'Снято', zh: '化解次数', vi: 'Vượt qua' };
export const talkWentOn: Texts = {
  en: 'The talk went on.',
  ru: 'Разговор продолжился.',
  zh: '沟通得以继续。',
  vi: 'Cuộc trò chuyện tiếp tục.',
};
export const objections: Texts = { en: 'Objections', ru: 'Возражения', zh: '异议', vi: 'Phản đối' };
export const objectionsSheetPurpose: Texts = {
  en: 'What buyers say against it, what to answer, which costs most',
  ru: 'Что возражают покупатели, что отвечать, что обходится дороже',
  zh: '客户的异议、应答要点、哪一条损失最大',
  vi: 'Khách phản đối điều gì, trả lời ra sao, điều nào tốn nhất',
};
export const countedByLine: Texts = {
  en: 'Counted by line',
  ru: 'Подсчёт по строкам',
  zh: '逐行统计',
  vi: 'Tính theo dòng',
};
export const no: Texts = { en: 'No.', ru: '№', zh: '序号', vi: 'Số' };
export const notOvercome: Texts = { en: 'Not overcome', ru: 'Не снято', zh: '未化解', vi: 'Chưa vượt qua' };
export const forOrder: Texts = { en: 'For the order', ru: 'Для порядка', zh: '排序值', vi: 'Để xếp hạng' };
export const place: Texts = { en: 'Place', ru: 'Место', zh: '名次', vi: 'Hạng' };
export const costliestTitle: Texts = {
  en: 'The costliest first: talks that ended with it',
  ru: 'Самые дорогие — первыми: на них разговор закончился',
  zh: '损失最大的在前：因此中断的沟通',
  vi: 'Tốn kém nhất đứng đầu: cuộc trò chuyện dừng vì nó',
};
export const line: Texts = { en: 'Line', ru: 'Строка', zh: '行号', vi: 'Dòng' };
export const objectionLabel: Texts = {
  en: 'Objection, as written on its sheet',
  ru: 'Возражение, как оно записано на листе',
  zh: '异议（与“异议”表所填一致）',
  vi: 'Phản đối, như đã ghi ở trang của nó',
};
export const overcomeLabel: Texts = { en: 'Overcome', ru: 'Снято', zh: '化解率', vi: 'Vượt qua' };
export const percentOfHeard: Texts = { en: '% of heard', ru: '% услышанных', zh: '占听到 %', vi: '% đã nghe' };
export const ofAllLost: Texts = { en: 'Of all lost', ru: 'Доля потерь', zh: '占全部损失', vi: 'Trên tổng đã mất' };
