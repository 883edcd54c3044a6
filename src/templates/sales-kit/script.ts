import type { Texts } from '../../locales/language';
import type { InputTableSpec, TableSpec } from '../spec';
import { longText, type Part } from './offer';

export const minutes: Texts = { en: 'minutes', ru: 'минут', zh: '分钟', vi: 'phút' };
const stageWord: Texts = { en: 'Stage', ru: 'Этап', zh: '阶段', vi: 'Bước' };

type Said = Readonly<Record<'situation' | 'phrase' | 'answers' | 'reply' | 'next', Texts>> & {
  readonly length: number;
};

const contact: Said = {
  length: 2,
  situation: {
    en: 'They left a request yesterday',
    ru: 'Вчера оставили заявку',
    zh: '客户昨天留了咨询',
    vi: 'Hôm qua khách để lại yêu cầu',
  },
  phrase: {
    en: 'Good afternoon, this is Anna from the school. You asked about the course: are ten minutes convenient now?',
    ru: 'Добрый день, это Анна из школы. Вы спрашивали о курсе: удобно сейчас десять минут?',
    zh: '您好，我是学校的安娜。您咨询过课程，现在方便聊十分钟吗？',
    vi: 'Chào anh/chị, tôi là An từ trường. Anh/chị hỏi về khóa học: giờ có tiện mười phút không ạ?',
  },
  answers: { en: 'Yes. / Not now.', ru: 'Да. / Не сейчас.', zh: '可以。/ 现在不方便。', vi: 'Được. / Bây giờ không.' },
  reply: {
    en: 'To “not now”: at six today or at eleven tomorrow?',
    ru: 'На «не сейчас»: сегодня в шесть или завтра в одиннадцать?',
    zh: '若不方便：今天六点还是明天十一点？',
    vi: 'Nếu không tiện: sáu giờ hôm nay hay mười một giờ mai?',
  },
  next: { en: 'Agreed on the time', ru: 'Договорились о времени', zh: '确认时间', vi: 'Thống nhất thời gian' },
};
const needs: Said = {
  length: 10,
  situation: {
    en: 'They agreed to talk',
    ru: 'Согласились поговорить',
    zh: '客户同意沟通',
    vi: 'Khách đồng ý nói chuyện',
  },
  phrase: {
    en: 'What made you look for a course now? What have you tried already?',
    ru: 'Почему вы ищете курс именно сейчас? Что уже пробовали?',
    zh: '为什么现在想学？之前试过什么办法？',
    vi: 'Vì sao anh/chị tìm khóa học lúc này? Đã thử cách nào rồi?',
  },
  answers: {
    en: 'I am tired of my job. / Videos did not help.',
    ru: 'Надоела работа. / Видео не помогли.',
    zh: '厌倦了现在的工作。/ 看视频没效果。',
    vi: 'Chán việc hiện tại. / Xem video không hiệu quả.',
  },
  reply: {
    en: 'What would change in half a year if it worked out? Write the answer down word for word',
    ru: 'Что изменится через полгода, если получится? Ответ записать дословно',
    zh: '如果成功，半年后会有什么变化？逐字记录回答',
    vi: 'Nếu thành công, nửa năm nữa điều gì sẽ khác? Ghi đúng nguyên văn',
  },
  next: {
    en: 'Goal and date named',
    ru: 'Названы цель и срок',
    zh: '明确目标与期限',
    vi: 'Nêu rõ mục tiêu và thời hạn',
  },
};
const presentation: Said = {
  length: 8,
  situation: { en: 'The goal is clear', ru: 'Цель понятна', zh: '目标已明确', vi: 'Mục tiêu đã rõ' },
  phrase: {
    en: 'You said you want your first order by summer. Three things lead to it: …',
    ru: 'Вы сказали, что хотите первый заказ к лету. К нему ведут три вещи: …',
    zh: '您说希望夏天前接到首单，有三件事能帮您做到：……',
    vi: 'Anh/chị nói muốn có đơn đầu tiên trước hè. Ba điều dẫn đến đó: …',
  },
  answers: {
    en: 'Sounds good. / Will I manage?',
    ru: 'Звучит хорошо. / А я справлюсь?',
    zh: '听起来不错。/ 我能学会吗？',
    vi: 'Nghe hay đấy. / Liệu tôi làm được không?',
  },
  reply: {
    en: 'Tell of a graduate who began from the same place',
    ru: 'Рассказать о выпускнике, который начинал так же',
    zh: '讲述一位起点相同的学员',
    vi: 'Kể về một học viên xuất phát tương tự',
  },
  next: { en: 'They ask what it costs', ru: 'Спрашивают о цене', zh: '客户询问价格', vi: 'Khách hỏi giá' },
};
const price: Said = {
  length: 5,
  situation: { en: 'The price is asked for', ru: 'Спросили цену', zh: '客户问价', vi: 'Khách hỏi giá' },
  phrase: {
    en: 'The course is 499, or three payments of 180. Which suits you better?',
    ru: 'Курс стоит 49 900 ₽ или три платежа по 18 000 ₽. Как удобнее?',
    zh: '课程 499 元，或分三期每期 180 元，您觉得哪种方便？',
    vi: 'Khóa học 4.990.000 ₫, hoặc ba đợt 1.800.000 ₫. Cách nào tiện hơn ạ?',
  },
  answers: {
    en: 'By instalments. / It is expensive.',
    ru: 'Частями. / Дорого.',
    zh: '分期。/ 有点贵。',
    vi: 'Trả góp. / Đắt quá.',
  },
  reply: {
    en: 'To “expensive”: see the sheet Objections, the first line',
    ru: 'На «дорого»: лист «Возражения», первая строка',
    zh: '若嫌贵：参见“异议”表第一行',
    vi: 'Nếu chê đắt: xem trang Phản đối, dòng đầu',
  },
  next: {
    en: 'A way of payment is chosen',
    ru: 'Выбран способ оплаты',
    zh: '选定付款方式',
    vi: 'Chọn cách thanh toán',
  },
};
const agreement: Said = {
  length: 5,
  situation: { en: 'They are ready', ru: 'Готовы', zh: '客户已准备好', vi: 'Khách đã sẵn sàng' },
  phrase: {
    en: 'I am sending the link for payment now and stay on the line while you open it',
    ru: 'Сейчас пришлю ссылку на оплату и останусь на линии, пока вы откроете',
    zh: '我现在发付款链接，请您打开，我不挂电话',
    vi: 'Tôi gửi liên kết thanh toán ngay và giữ máy trong lúc anh/chị mở',
  },
  answers: {
    en: 'Paid. / I will do it tonight.',
    ru: 'Оплатил. / Сделаю вечером.',
    zh: '付好了。/ 晚上再付。',
    vi: 'Đã trả. / Tối tôi trả.',
  },
  reply: {
    en: 'To “tonight”: I keep your place until nine, may I write at eight?',
    ru: 'На «вечером»: держу место до девяти, написать вам в восемь?',
    zh: '若说晚上：名额为您保留到九点，八点提醒您可以吗？',
    vi: 'Nếu hẹn tối: tôi giữ chỗ đến chín giờ, tám giờ nhắn được không ạ?',
  },
  next: {
    en: 'Paid, or a time is set',
    ru: 'Оплата или точное время',
    zh: '付款或约定时间',
    vi: 'Đã trả hoặc hẹn giờ',
  },
};

/** First the contact, last the agreement; what lies between is spread over the stages. */
function saidAt(index: number, stages: number): Said {
  if (index === stages - 1) return agreement;
  const middle = [contact, needs, presentation, price];
  return middle[Math.min(index, middle.length - 1)] ?? contact;
}

export function scriptSheet(stages: readonly string[]): Part {
  const stageId = (index: number): string => `stage_${index + 1}`;
  const typed = { ...longText, needed: true };
  const script: InputTableSpec = {
    kind: 'inputTable',
    id: 'script',
    title: { en: 'Script by stage', ru: 'Скрипт по этапам', zh: '分阶段话术', vi: 'Kịch bản theo bước' },
    rowHeader: stageWord,
    columns: [
      {
        id: 'length',
        label: { en: 'Length', ru: 'Длительность', zh: '时长', vi: 'Thời lượng' },
        unit: minutes,
        note: { en: 'As a rule.', ru: 'Обычно.', zh: '通常。', vi: 'Thường là.' },
        format: 'count',
        max: 600,
      },
      {
        id: 'situation',
        label: { en: 'Situation', ru: 'Ситуация', zh: '情境', vi: 'Tình huống' },
        note: { en: 'Where we stand.', ru: 'Где мы сейчас.', zh: '当前进展。', vi: 'Đang ở đâu.' },
        ...typed,
      },
      {
        id: 'phrase',
        label: { en: 'What to say', ru: 'Что сказать', zh: '话术', vi: 'Nói gì' },
        note: { en: 'Word for word.', ru: 'Дословно.', zh: '逐字。', vi: 'Nguyên văn.' },
        ...typed,
      },
      {
        id: 'answers',
        label: { en: 'What they answer', ru: 'Что отвечают', zh: '客户回应', vi: 'Khách đáp gì' },
        note: { en: 'The usual answers.', ru: 'Обычные ответы.', zh: '常见回应。', vi: 'Câu trả lời thường gặp.' },
        ...typed,
      },
      {
        id: 'reply',
        label: { en: 'What to say to that', ru: 'Что сказать на это', zh: '如何接话', vi: 'Đáp lại thế nào' },
        note: { en: 'To each answer.', ru: 'На каждый ответ.', zh: '针对每种回应。', vi: 'Với từng câu trả lời.' },
        ...typed,
      },
      {
        id: 'next',
        label: { en: 'The stage is done when', ru: 'Этап пройден, когда', zh: '完成标志', vi: 'Xong bước khi' },
        note: {
          en: 'What must be agreed.',
          ru: 'О чём договорились.',
          zh: '达成的约定。',
          vi: 'Điều phải thống nhất.',
        },
        ...typed,
      },
    ],
    rows: stages.map((label, index) => {
      const said = saidAt(index, stages.length);
      return { id: stageId(index), label, items: [{ question: 'stages', number: index + 1 }], cells: { ...said } };
    }),
  };
  const timing: TableSpec = {
    kind: 'table',
    id: 'timing',
    title: { en: 'Minute by minute', ru: 'По минутам', zh: '时间安排', vi: 'Theo từng phút' },
    rowHeader: stageWord,
    columns: [
      {
        id: 'from',
        label: { en: 'From minute', ru: 'С минуты', zh: '起始分钟', vi: 'Từ phút' },
        format: 'count',
      },
      {
        id: 'to',
        label: { en: 'To minute', ru: 'До минуты', zh: '结束分钟', vi: 'Đến phút' },
        format: 'count',
      },
      {
        id: 'of_all',
        label: { en: 'Of the talk', ru: 'Доля разговора', zh: '占全程', vi: 'Trên cả buổi' },
        unit: '%',
        format: 'percent',
      },
    ],
    rows: stages.map((label, index) => {
      const id = stageId(index);
      return {
        id,
        label,
        cells: {
          from: index === 0 ? '0' : `timing.${stageId(index - 1)}.to + 0`,
          to: `timing.${id}.from + script.${id}.length`,
          of_all: `IF(SUM(script.length) = 0, word(none), script.${id}.length / SUM(script.length))`,
        },
      };
    }),
  };
  return {
    sheet: {
      id: 'script_sheet',
      role: 'inputs',
      name: { en: 'Script', ru: 'Скрипт', zh: '话术', vi: 'Kịch bản' },
      purpose: {
        en: 'What to say at each stage, what is answered, what comes next',
        ru: 'Что говорить на каждом этапе, что отвечают, что дальше',
        zh: '各阶段说什么、客户如何回应、下一步是什么',
        vi: 'Nói gì ở từng bước, khách đáp gì, bước tiếp theo',
      },
      blocks: [script],
    },
    results: [timing],
  };
}
