// What script.ts says.
import type { Texts } from '../../locales/language';

export const stageWord: Texts = { en: 'Stage', ru: 'Этап', zh: '阶段', vi: 'Bước' };
export const theyLeftRequestYesterday: Texts = {
  en: 'They left a request yesterday',
  ru: 'Вчера оставили заявку',
  zh: '客户昨天留了咨询',
  vi: 'Hôm qua khách để lại yêu cầu',
};
export const phrase: Texts = {
  en: 'Good afternoon, this is Anna from the school. You asked about the course: do you have ten minutes now?',
  ru: 'Добрый день, это Анна из школы. Вы спрашивали о курсе: удобно сейчас десять минут?',
  zh: '您好，我是课程顾问小林。您咨询过课程，现在方便聊十分钟吗？',
  vi: 'Chào anh/chị, em là An bên trường. Anh/chị hỏi về khóa học: giờ có tiện mười phút không ạ?',
};
export const yesNotNow: Texts = {
  en: 'Yes. / Not now.',
  ru: 'Да. / Не сейчас.',
  zh: '可以。/ 现在不方便。',
  vi: 'Được. / Bây giờ không.',
};
export const reply: Texts = {
  en: 'To “not now”: at six today or at eleven tomorrow?',
  ru: 'На «не сейчас»: сегодня в шесть или завтра в одиннадцать?',
  zh: '若不方便：今天六点还是明天十一点？',
  vi: 'Nếu không tiện: sáu giờ hôm nay hay mười một giờ mai?',
};
export const agreedOnTime: Texts = {
  en: 'Agreed on the time',
  ru: 'Договорились о времени',
  zh: '确认时间',
  vi: 'Thống nhất thời gian',
};
export const theyAgreedToTalk: Texts = {
  en: 'They agreed to talk',
  ru: 'Согласились поговорить',
  zh: '客户同意沟通',
  vi: 'Khách đồng ý nói chuyện',
};
export const phrase2: Texts = {
  en: 'What made you look for a course now? What have you tried already?',
  ru: 'Почему вы ищете курс именно сейчас? Что уже пробовали?',
  zh: '为什么现在想学？之前试过什么办法？',
  vi: 'Vì sao anh/chị tìm khóa học lúc này? Đã thử cách nào rồi?',
};
export const answers: Texts = {
  en: 'I am tired of my job. / Videos did not help.',
  ru: 'Надоела работа. / Видео не помогли.',
  zh: '厌倦了现在的工作。/ 看视频没效果。',
  vi: 'Chán việc hiện tại. / Xem video không hiệu quả.',
};
export const reply2: Texts = {
  en: 'What would change in half a year if it worked out? Write the answer down word for word',
  ru: 'Что изменится через полгода, если получится? Ответ записать дословно',
  zh: '如果成功，半年后会有什么变化？逐字记录回答',
  vi: 'Nếu thành công, nửa năm nữa điều gì sẽ khác? Ghi đúng nguyên văn',
};
export const goalAndDateNamed: Texts = {
  en: 'Goal and date named',
  ru: 'Названы цель и срок',
  zh: '明确目标与期限',
  vi: 'Nêu rõ mục tiêu và thời hạn',
};
export const goalIsClear: Texts = {
  en: 'The goal is clear',
  ru: 'Цель понятна',
  zh: '目标已明确',
  vi: 'Mục tiêu đã rõ',
};
export const phrase3: Texts = {
  en: 'You said you want your first order by summer. Three things lead to it: …',
  ru: 'Вы сказали, что хотите первый заказ к лету. К нему ведут три вещи: …',
  zh: '您说希望夏天前接到首单，有三件事能帮您做到：……',
  vi: 'Anh/chị nói muốn có đơn đầu tiên trước hè. Ba điều dẫn đến đó: …',
};
export const soundsGoodWillIManage: Texts = {
  en: 'Sounds good. / Will I manage?',
  ru: 'Звучит хорошо. / А я справлюсь?',
  zh: '听起来不错。/ 我能学会吗？',
  vi: 'Nghe hay đấy. / Liệu tôi làm được không?',
};
export const reply3: Texts = {
  en: 'Tell them of a graduate who started where they are',
  ru: 'Рассказать о выпускнике, который начинал так же',
  zh: '讲述一位起点相同的学员',
  vi: 'Kể về một học viên xuất phát tương tự',
};
export const theyAskWhatItCosts: Texts = {
  en: 'They ask what it costs',
  ru: 'Спрашивают о цене',
  zh: '客户询问价格',
  vi: 'Khách hỏi giá',
};
export const priceIsAskedFor: Texts = {
  en: 'The price is asked for',
  ru: 'Спросили цену',
  zh: '客户问价',
  vi: 'Khách hỏi giá',
};
export const phrase4: Texts = {
  en: 'The course is 499, or three payments of 180. Which suits you better?',
  ru: 'Курс стоит 49 900 ₽ или три платежа по 18 000 ₽. Как удобнее?',
  zh: '课程 499 元，或分三期每期 180 元，您觉得哪种方便？',
  vi: 'Khóa học 4.990.000 ₫, hoặc ba đợt 1.800.000 ₫. Cách nào tiện hơn ạ?',
};
export const byInstalmentsItIsExpensive: Texts = {
  en: 'By instalments. / It is expensive.',
  ru: 'Частями. / Дорого.',
  zh: '分期。/ 有点贵。',
  vi: 'Trả góp. / Đắt quá.',
};
export const reply4: Texts = {
  en: 'To “expensive”: see the sheet Objections, the first line',
  ru: 'На «дорого»: лист «Возражения», первая строка',
  zh: '若嫌贵：参见“异议”表第一行',
  vi: 'Nếu chê đắt: xem trang Phản đối, dòng đầu',
};
export const wayOfPaymentIsChosen: Texts = {
  en: 'A payment method is chosen',
  ru: 'Выбран способ оплаты',
  zh: '选定付款方式',
  vi: 'Chọn cách thanh toán',
};
export const theyAreReady: Texts = { en: 'They are ready', ru: 'Готовы', zh: '客户已准备好', vi: 'Khách đã sẵn sàng' };
export const phrase5: Texts = {
  en: 'I am sending the payment link now and will stay on the line while you open it',
  ru: 'Сейчас пришлю ссылку на оплату и останусь на линии, пока вы откроете',
  zh: '我现在发付款链接，请您打开，我不挂电话',
  vi: 'Em gửi liên kết thanh toán ngay và giữ máy trong lúc anh/chị mở',
};
export const answers2: Texts = {
  en: 'Paid. / I will do it tonight.',
  ru: 'Оплатил. / Сделаю вечером.',
  zh: '付好了。/ 晚上再付。',
  vi: 'Đã trả. / Tối tôi trả.',
};
export const reply5: Texts = {
  en: 'To “tonight”: I will hold your place until nine; may I write at eight?',
  ru: 'На «вечером»: держу место до девяти, написать вам в восемь?',
  zh: '若说晚上：名额为您保留到九点，八点提醒您可以吗？',
  vi: 'Nếu hẹn tối: em giữ chỗ đến chín giờ, tám giờ nhắn được không ạ?',
};
export const paidOrTimeIsSet: Texts = {
  en: 'Paid, or a time is set',
  ru: 'Оплата или точное время',
  zh: '付款或约定时间',
  vi: 'Đã trả hoặc hẹn giờ',
};
export const scriptByStage: Texts = {
  en: 'Script by stage',
  ru: 'Скрипт по этапам',
  zh: '分阶段话术',
  vi: 'Kịch bản theo bước',
};
export const length: Texts = { en: 'Length', ru: 'Длительность', zh: '时长', vi: 'Thời lượng' };
export const asRule: Texts = { en: 'As a rule.', ru: 'Обычно.', zh: '通常。', vi: 'Thường là.' };
export const situation: Texts = { en: 'Situation', ru: 'Ситуация', zh: '情境', vi: 'Tình huống' };
export const whereWeStand: Texts = { en: 'Where we stand.', ru: 'Где мы сейчас.', zh: '当前进展。', vi: 'Đang ở đâu.' };
export const whatToSay: Texts = { en: 'What to say', ru: 'Что сказать', zh: '话术', vi: 'Nói gì' };
export const wordForWord: Texts = { en: 'Word for word.', ru: 'Дословно.', zh: '逐字。', vi: 'Nguyên văn.' };
export const whatTheyAnswer: Texts = { en: 'What they answer', ru: 'Что отвечают', zh: '客户回应', vi: 'Khách đáp gì' };
export const usualAnswers: Texts = {
  en: 'The usual answers.',
  ru: 'Обычные ответы.',
  zh: '常见回应。',
  vi: 'Câu trả lời thường gặp.',
};
export const whatToSayToThat: Texts = {
  en: 'What to say to that',
  ru: 'Что сказать на это',
  zh: '如何接话',
  vi: 'Đáp lại thế nào',
};
export const toEachAnswer: Texts = {
  en: 'To each answer.',
  ru: 'На каждый ответ.',
  zh: '针对每种回应。',
  vi: 'Với từng câu trả lời.',
};
export const stageIsDoneWhen: Texts = {
  en: 'The stage is done when',
  ru: 'Этап пройден, когда',
  zh: '完成标志',
  vi: 'Xong bước khi',
};
export const whatMustBeAgreed: Texts = {
  en: 'What must be agreed.',
  ru: 'О чём договорились.',
  zh: '达成的约定。',
  vi: 'Điều phải thống nhất.',
};
export const minuteByMinute: Texts = { en: 'Minute by minute', ru: 'По минутам', zh: '时间安排', vi: 'Theo từng phút' };
export const fromMinute: Texts = { en: 'From minute', ru: 'С минуты', zh: '起始分钟', vi: 'Từ phút' };
export const toMinute: Texts = { en: 'To minute', ru: 'До минуты', zh: '结束分钟', vi: 'Đến phút' };
export const ofTalk: Texts = { en: 'Of the talk', ru: 'Доля разговора', zh: '占全程', vi: 'Trên cả buổi' };
export const script: Texts = { en: 'Script', ru: 'Скрипт', zh: '话术', vi: 'Kịch bản' };
export const scriptSheetPurpose: Texts = {
  en: 'What to say at each stage, what is answered, what comes next',
  ru: 'Что говорить на каждом этапе, что отвечают, что дальше',
  zh: '各阶段说什么、客户如何回应、下一步是什么',
  vi: 'Nói gì ở từng bước, khách đáp gì, bước tiếp theo',
};
