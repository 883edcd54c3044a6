import type { Texts } from '../../locales/language';
import type { FigureSpec, InputTableSpec } from '../spec';
import { longText, shortText, type Part } from './offer';
import { minutes } from './script';

const steps: readonly {
  readonly step: Texts;
  readonly customer: Texts;
  readonly seen: Texts;
  readonly unseen: Texts;
  readonly systems: Texts;
  readonly work: number;
  readonly waiting: number;
  readonly risk: number;
}[] = [
  {
    step: { en: 'Payment', ru: 'Оплата', zh: '付款', vi: 'Thanh toán' },
    customer: { en: 'Pays by the link', ru: 'Платит по ссылке', zh: '通过链接付款', vi: 'Trả tiền qua liên kết' },
    seen: {
      en: 'Seller stays on the line',
      ru: 'Продавец остаётся на связи',
      zh: '销售全程陪同',
      vi: 'Nhân viên giữ liên lạc',
    },
    unseen: {
      en: 'Finance checks the payment',
      ru: 'Бухгалтерия сверяет платёж',
      zh: '财务核对到账',
      vi: 'Kế toán đối chiếu',
    },
    systems: {
      en: 'Payment service, CRM',
      ru: 'Платёжный сервис, CRM',
      zh: '支付平台、CRM',
      vi: 'Cổng thanh toán, CRM',
    },
    work: 5,
    waiting: 30,
    risk: 3,
  },
  {
    step: { en: 'Access', ru: 'Доступ', zh: '开通权限', vi: 'Cấp quyền' },
    customer: {
      en: 'Opens the first lesson',
      ru: 'Открывает первый урок',
      zh: '打开第一课',
      vi: 'Mở bài học đầu tiên',
    },
    seen: {
      en: 'Curator greets in the chat',
      ru: 'Куратор приветствует в чате',
      zh: '班主任在群里欢迎',
      vi: 'Trợ giảng chào trong nhóm',
    },
    unseen: { en: 'Groups are made up', ru: 'Формируются группы', zh: '编班', vi: 'Xếp lớp' },
    systems: {
      en: 'Learning platform, chat',
      ru: 'Учебная платформа, чат',
      zh: '教学平台、社群',
      vi: 'Nền tảng học, nhóm chat',
    },
    work: 10,
    waiting: 120,
    risk: 4,
  },
  {
    step: { en: 'First homework', ru: 'Первая работа', zh: '首次作业', vi: 'Bài tập đầu' },
    customer: { en: 'Hands in the work', ru: 'Сдаёт работу', zh: '提交作业', vi: 'Nộp bài' },
    seen: {
      en: 'Mentor answers with a video',
      ru: 'Наставник отвечает видеоразбором',
      zh: '导师视频点评',
      vi: 'Người hướng dẫn nhận xét bằng video',
    },
    unseen: {
      en: 'Works are shared out among mentors',
      ru: 'Работы распределяют по наставникам',
      zh: '作业分派给导师',
      vi: 'Chia bài cho người hướng dẫn',
    },
    systems: {
      en: 'Queue of works, standard of checking',
      ru: 'Очередь работ, стандарт проверки',
      zh: '批改队列、批改标准',
      vi: 'Hàng đợi bài, tiêu chuẩn chấm',
    },
    work: 25,
    waiting: 1_440,
    risk: 5,
  },
  {
    step: { en: 'Question', ru: 'Вопрос', zh: '提问', vi: 'Hỏi đáp' },
    customer: { en: 'Asks in the chat', ru: 'Спрашивает в чате', zh: '在群里提问', vi: 'Hỏi trong nhóm' },
    seen: {
      en: 'Curator answers in two hours',
      ru: 'Куратор отвечает за два часа',
      zh: '班主任两小时内回复',
      vi: 'Trợ giảng trả lời trong hai giờ',
    },
    unseen: { en: 'Duty by turns', ru: 'Дежурство по графику', zh: '轮值安排', vi: 'Trực luân phiên' },
    systems: {
      en: 'Chat, base of answers',
      ru: 'Чат, база ответов',
      zh: '社群、知识库',
      vi: 'Nhóm chat, kho câu trả lời',
    },
    work: 6,
    waiting: 120,
    risk: 2,
  },
];

export function blueprintSheet(): Part {
  const lane = { ...longText, needed: true };
  const table: InputTableSpec = {
    kind: 'inputTable',
    id: 'blueprint',
    title: { en: 'Steps in lanes', ru: 'Шаги по дорожкам', zh: '分层步骤', vi: 'Các bước theo làn' },
    columns: [
      {
        id: 'step',
        label: { en: 'Step', ru: 'Шаг', zh: '步骤', vi: 'Bước' },
        note: { en: 'In order.', ru: 'По порядку.', zh: '按顺序。', vi: 'Theo thứ tự.' },
        ...shortText,
        needed: true,
      },
      {
        id: 'customer',
        label: { en: 'The customer does', ru: 'Клиент делает', zh: '客户行为', vi: 'Khách làm' },
        note: { en: 'What they see and do.', ru: 'Что видит и делает.', zh: '所见所为。', vi: 'Thấy gì, làm gì.' },
        ...lane,
      },
      {
        id: 'seen',
        label: { en: 'Staff in view', ru: 'Персонал на виду', zh: '前台员工', vi: 'Nhân viên trước mắt' },
        note: { en: 'Above the line.', ru: 'Выше линии видимости.', zh: '可视线以上。', vi: 'Trên đường nhìn thấy.' },
        ...lane,
      },
      {
        id: 'unseen',
        label: { en: 'Staff out of view', ru: 'Персонал за кадром', zh: '后台员工', vi: 'Nhân viên phía sau' },
        note: { en: 'Below the line.', ru: 'Ниже линии видимости.', zh: '可视线以下。', vi: 'Dưới đường nhìn thấy.' },
        ...lane,
      },
      {
        id: 'systems',
        label: { en: 'Processes and systems', ru: 'Процессы и системы', zh: '流程与系统', vi: 'Quy trình và hệ thống' },
        note: { en: 'What it rests on.', ru: 'На чём держится.', zh: '支撑条件。', vi: 'Dựa trên gì.' },
        ...lane,
      },
      {
        id: 'work',
        label: { en: 'Work', ru: 'Работа', zh: '处理时间', vi: 'Xử lý' },
        unit: minutes,
        note: { en: 'Of the staff.', ru: 'Персонала.', zh: '员工耗时。', vi: 'Của nhân viên.' },
        format: 'count',
        needed: true,
      },
      {
        id: 'waiting',
        label: { en: 'Waiting', ru: 'Ожидание', zh: '等待时间', vi: 'Chờ đợi' },
        unit: minutes,
        note: { en: 'Of the customer.', ru: 'Клиента.', zh: '客户等待。', vi: 'Của khách.' },
        format: 'count',
        needed: true,
      },
      {
        id: 'risk',
        label: { en: 'Risk', ru: 'Риск', zh: '风险', vi: 'Rủi ro' },
        unit: { en: '1–5', ru: '1–5', zh: '1–5', vi: '1–5' },
        note: {
          en: '5 goes wrong often and hurts.',
          ru: '5 — частый и болезненный сбой.',
          zh: '5 为常出错且影响大。',
          vi: '5 là hay hỏng và gây hại.',
        },
        format: 'count',
        min: 1,
        max: 5,
        needed: true,
        mark: { when: 'AND(blueprint.this.risk <> "", blueprint.this.risk = MAX(blueprint.risk))', as: 'warning' },
      },
    ],
    rows: steps.map((cells, index) => ({ id: `step_${index + 1}`, cells: { ...cells } })),
    blankRows: 8,
  };
  const figures: readonly FigureSpec[] = [
    {
      id: 'total_time',
      label: { en: 'Time in all', ru: 'Всего времени', zh: '总时长', vi: 'Tổng thời gian' },
      unit: minutes,
      format: 'count',
      formula: 'SUM(blueprint.work) + SUM(blueprint.waiting)',
    },
    {
      id: 'waiting_share',
      label: { en: 'Of it waiting', ru: 'Из него ожидание', zh: '其中等待', vi: 'Trong đó chờ đợi' },
      unit: '%',
      format: 'percent',
      formula: 'IF(total_time = 0, word(none), SUM(blueprint.waiting) / total_time)',
    },
    {
      id: 'riskiest',
      label: { en: 'The riskiest step', ru: 'Самый рискованный шаг', zh: '风险最高的步骤', vi: 'Bước rủi ro nhất' },
      unit: { en: 'the first of them', ru: 'первый из них', zh: '其中第一个', vi: 'bước đầu trong số đó' },
      format: 'text',
      formula:
        'IF(COUNT(blueprint.risk) = 0, word(none), INDEX(blueprint.step, MATCH(MAX(blueprint.risk), blueprint.risk, 0)) & "")',
    },
  ];
  return {
    sheet: {
      id: 'blueprint_sheet',
      role: 'inputs',
      name: { en: 'Blueprint', ru: 'Схема сервиса', zh: '服务蓝图', vi: 'Bản đồ dịch vụ' },
      purpose: {
        en: 'Steps of the service: customer, staff in view and out of view, systems',
        ru: 'Шаги сервиса: клиент, персонал на виду и за кадром, системы',
        zh: '服务步骤：客户、前台、后台、系统',
        vi: 'Các bước dịch vụ: khách, nhân viên trước và sau, hệ thống',
      },
      blocks: [
        {
          kind: 'guidance',
          title: { en: 'The line of visibility', ru: 'Линия видимости', zh: '可视线', vi: 'Đường nhìn thấy' },
          paragraphs: [
            {
              en: 'It runs between the staff in view and the staff out of view: what is to its left the customer sees and remembers, what is to its right makes it possible. Where they wait long, ask what is stuck on the right.',
              ru: 'Проходит между персоналом на виду и за кадром: что левее — клиент видит и помнит, что правее — делает это возможным. Где ждут долго, ищите, что застряло справа.',
              zh: '位于前台员工与后台员工之间：左侧是客户看得见、记得住的，右侧是背后的支撑。等待过长时，请查右侧哪里卡住。',
              vi: 'Nằm giữa nhân viên trước mắt và nhân viên phía sau: bên trái là điều khách thấy và nhớ, bên phải là điều làm nên nó. Nơi phải chờ lâu, hãy xem bên phải tắc ở đâu.',
            },
          ],
        },
        table,
      ],
    },
    results: [
      {
        kind: 'figures',
        title: { en: 'Time and risk', ru: 'Время и риск', zh: '时间与风险', vi: 'Thời gian và rủi ro' },
        asTiles: true,
        figures,
      },
    ],
  };
}
