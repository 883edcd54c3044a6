import { daysLater } from '../../numerics/days';
import type { Texts } from '../../locales/language';
import type { Timeline } from '../building-blocks/timeline';
import { choice, dateUnit, days, text } from '../building-blocks/units';
import type { InputTableSpec, SheetSpec, Words } from '../spec';
import type { StageId } from './words';
import { decisions, no, stage as stageWord, stageFocus, stageIds, stageNames, yes } from './words';

/** What is decided in words: the strategy of each stage, the gates of the launch, its marketing tools, the way out. */

export function playbookSheet(timeline: Timeline): SheetSpec {
  return {
    id: 'playbook',
    role: 'inputs',
    name: { en: 'Playbook', ru: 'Стратегия', zh: '策略', vi: 'Chiến lược' },
    purpose: {
      en: 'Strategy by stage, launch gates, marketing tools, exit plan',
      ru: 'Стратегия по стадиям, контрольные точки запуска, инструменты, план вывода',
      zh: '各阶段策略、上市评审、营销工具、退出计划',
      vi: 'Chiến lược từng giai đoạn, cổng ra mắt, công cụ, kế hoạch rút lui',
    },
    blocks: [strategies, launchSteps(timeline), gates(timeline), tools, exitPrinciples, exitSteps],
  };
}

const longText = { format: 'text', maxLength: 160 } as const;
const owner = {
  id: 'owner',
  label: { en: 'Owner', ru: 'Ответственный', zh: '负责人', vi: 'Phụ trách' },
  unit: text,
  note: {
    en: 'One person or role.',
    ru: 'Один человек или роль.',
    zh: '一个人或岗位。',
    vi: 'Một người hoặc vai trò.',
  },
  format: 'text',
  maxLength: 40,
} as const;

const owners = {
  product: { en: 'Product manager', ru: 'Менеджер продукта', zh: '产品经理', vi: 'Quản lý sản phẩm' },
  development: { en: 'Head of development', ru: 'Руководитель разработки', zh: '研发负责人', vi: 'Trưởng phát triển' },
  marketing: { en: 'Head of marketing', ru: 'Руководитель маркетинга', zh: '市场负责人', vi: 'Trưởng marketing' },
  service: { en: 'Head of service', ru: 'Руководитель сервиса', zh: '服务负责人', vi: 'Trưởng dịch vụ' },
} as const satisfies Readonly<Record<string, Texts>>;

type Area = 'marketing' | 'finance' | 'production' | 'procurement' | 'personnel';
const areas: readonly { readonly id: Area; readonly label: Texts; readonly note: Texts }[] = [
  {
    id: 'marketing',
    label: { en: 'Marketing', ru: 'Маркетинг', zh: '营销', vi: 'Tiếp thị' },
    note: {
      en: 'Price, place, promotion.',
      ru: 'Цена, каналы, продвижение.',
      zh: '价格、渠道、推广。',
      vi: 'Giá, kênh, quảng bá.',
    },
  },
  {
    id: 'finance',
    label: { en: 'Finance', ru: 'Финансы', zh: '财务', vi: 'Tài chính' },
    note: {
      en: 'Where money comes from and goes.',
      ru: 'Откуда и куда идут деньги.',
      zh: '资金来源与去向。',
      vi: 'Tiền từ đâu và đi đâu.',
    },
  },
  {
    id: 'production',
    label: { en: 'Production', ru: 'Производство', zh: '生产', vi: 'Sản xuất' },
    note: {
      en: 'Capacity and quality.',
      ru: 'Мощности и качество.',
      zh: '产能与质量。',
      vi: 'Năng lực và chất lượng.',
    },
  },
  {
    id: 'procurement',
    label: { en: 'Procurement', ru: 'Закупки', zh: '采购', vi: 'Mua hàng' },
    note: {
      en: 'Suppliers and stock.',
      ru: 'Поставщики и запасы.',
      zh: '供应商与库存。',
      vi: 'Nhà cung cấp và tồn kho.',
    },
  },
  {
    id: 'personnel',
    label: { en: 'Personnel', ru: 'Персонал', zh: '人力', vi: 'Nhân sự' },
    note: {
      en: 'Whom to hire, train, pay.',
      ru: 'Кого нанимать, учить, чем платить.',
      zh: '招聘、培训与激励。',
      vi: 'Tuyển, đào tạo, đãi ngộ.',
    },
  },
];

const advice: Readonly<Record<StageId, Readonly<Record<Area, Texts>>>> = {
  introduction: {
    marketing: {
      en: 'Win innovators: trials, first cases, one clear promise',
      ru: 'Привлечь новаторов: пробный доступ, первые кейсы, одно ясное обещание',
      zh: '争取创新者：试用、首批案例、一个清晰的承诺',
      vi: 'Thu hút nhóm đổi mới: dùng thử, ca điển hình đầu tiên, một lời hứa rõ ràng',
    },
    finance: {
      en: 'Fund from reserves; limit the loss by gate, not by year',
      ru: 'Финансировать из резервов; лимит убытка — на этап, а не на год',
      zh: '以储备资金投入，按评审节点而非年度限定亏损',
      vi: 'Dùng vốn dự phòng; giới hạn lỗ theo từng cổng, không theo năm',
    },
    production: {
      en: 'Small batches, quick changes after feedback',
      ru: 'Малые партии, быстрые доработки по отзывам',
      zh: '小批量生产，按反馈快速改进',
      vi: 'Lô nhỏ, sửa nhanh theo phản hồi',
    },
    procurement: {
      en: 'Flexible suppliers, no long commitments',
      ru: 'Гибкие поставщики без долгих обязательств',
      zh: '选择灵活的供应商，不签长期承诺',
      vi: 'Nhà cung cấp linh hoạt, không cam kết dài',
    },
    personnel: {
      en: 'A small team of inventors, paid for learning',
      ru: 'Небольшая команда изобретателей, мотивация за проверенные гипотезы',
      zh: '精干的创新团队，按验证成果激励',
      vi: 'Đội nhỏ giàu sáng kiến, thưởng theo điều học được',
    },
  },
  growth: {
    marketing: {
      en: 'Widen channels, build the brand, ask for referrals',
      ru: 'Расширять каналы, строить бренд, запускать рекомендации',
      zh: '拓宽渠道、建立品牌、推动转介绍',
      vi: 'Mở rộng kênh, xây thương hiệu, khuyến khích giới thiệu',
    },
    finance: {
      en: 'Reinvest profit; watch working capital',
      ru: 'Реинвестировать прибыль, следить за оборотным капиталом',
      zh: '利润再投入，关注营运资金',
      vi: 'Tái đầu tư lợi nhuận; theo dõi vốn lưu động',
    },
    production: {
      en: 'Add capacity ahead of demand, standardise',
      ru: 'Наращивать мощности раньше спроса, стандартизировать',
      zh: '产能先于需求扩充，推行标准化',
      vi: 'Tăng công suất trước nhu cầu, chuẩn hóa',
    },
    procurement: {
      en: 'Second source for everything critical',
      ru: 'Второй поставщик для всего критичного',
      zh: '关键物料建立第二货源',
      vi: 'Có nguồn thứ hai cho mọi thứ trọng yếu',
    },
    personnel: {
      en: 'Hire and train sales and support people early',
      ru: 'Заранее нанимать и обучать продажи и поддержку',
      zh: '提前招聘并培训销售与客服',
      vi: 'Tuyển và đào tạo sớm bộ phận bán hàng và hỗ trợ',
    },
  },
  maturity: {
    marketing: {
      en: 'Keep customers: bundles, loyalty, new segments',
      ru: 'Удерживать: комплекты, лояльность, новые сегменты',
      zh: '留住客户：组合套餐、会员忠诚、新细分市场',
      vi: 'Giữ khách: gói combo, khách thân thiết, phân khúc mới',
    },
    finance: {
      en: 'Harvest cash; fund the next product',
      ru: 'Собирать прибыль и финансировать следующий продукт',
      zh: '收获现金，支持下一代产品',
      vi: 'Thu tiền mặt; nuôi sản phẩm kế tiếp',
    },
    production: {
      en: 'Cut unit cost, automate, keep quality',
      ru: 'Снижать себестоимость, автоматизировать, держать качество',
      zh: '降低单位成本、自动化、保持质量',
      vi: 'Hạ giá thành, tự động hóa, giữ chất lượng',
    },
    procurement: {
      en: 'Long contracts at the best price',
      ru: 'Долгие контракты по лучшей цене',
      zh: '以最优价格签订长期合同',
      vi: 'Hợp đồng dài hạn với giá tốt nhất',
    },
    personnel: {
      en: 'Pay for profit and service; keep the experts',
      ru: 'Платить за прибыль и сервис, удерживать экспертов',
      zh: '按利润与服务激励，留住骨干',
      vi: 'Thưởng theo lợi nhuận và dịch vụ; giữ chuyên gia',
    },
  },
  decline: {
    marketing: {
      en: 'Only loyal customers; move them to the successor',
      ru: 'Только лояльные клиенты, перевод на преемника',
      zh: '只服务忠实客户，引导其转向替代产品',
      vi: 'Chỉ khách trung thành; chuyển họ sang sản phẩm kế nhiệm',
    },
    finance: {
      en: 'No new investment; collect what is owed',
      ru: 'Без новых инвестиций, собрать дебиторку',
      zh: '停止新投资，收回应收款',
      vi: 'Không đầu tư mới; thu hồi công nợ',
    },
    production: {
      en: 'Fewer variants, produce to order',
      ru: 'Меньше вариантов, производство под заказ',
      zh: '精简型号，按单生产',
      vi: 'Ít phiên bản hơn, làm theo đơn hàng',
    },
    procurement: {
      en: 'Sell off stock; last orders',
      ru: 'Распродать запасы, последние заказы',
      zh: '清理库存，下达最后订单',
      vi: 'Xả tồn kho; đặt hàng lần cuối',
    },
    personnel: {
      en: 'Move people to growing products in time',
      ru: 'Вовремя переводить людей на растущие продукты',
      zh: '及时将人员转到成长中的产品',
      vi: 'Kịp thời chuyển người sang sản phẩm đang lên',
    },
  },
};

const strategies: InputTableSpec = {
  kind: 'inputTable',
  id: 'strategies',
  title: { en: 'Strategy by stage', ru: 'Стратегия по стадиям', zh: '各阶段策略', vi: 'Chiến lược theo giai đoạn' },
  rowHeader: stageWord,
  columns: [
    {
      id: 'focus',
      label: { en: 'What matters', ru: 'Что главное', zh: '重点', vi: 'Trọng tâm' },
      unit: text,
      note: { en: 'One word.', ru: 'Одно слово.', zh: '一个词。', vi: 'Một từ.' },
      format: 'text',
      maxLength: 12,
    },
    ...areas.map(({ id, label, note }) => ({ id, label, unit: text, note, ...longText })),
  ],
  rows: stageIds.map((stage) => ({
    id: stage,
    label: stageNames[stage],
    cells: { focus: stageFocus[stage], ...advice[stage] },
  })),
};

const lastDay = '2099-12-31';

/** Examples may not lie after the last day that can be typed. */
function exampleDay(firstDay: string, later: number): string {
  const day = daysLater(firstDay, later);
  return day < lastDay ? day : lastDay;
}

/** In the order of the launch; a review follows each of the first three steps. */
export const launchStepNames = {
  concept: { en: 'Concept and plan', ru: 'Концепция и план', zh: '概念与计划', vi: 'Ý tưởng và kế hoạch' },
  development: { en: 'Development', ru: 'Разработка', zh: '开发', vi: 'Phát triển' },
  validation: { en: 'Validation', ru: 'Проверка', zh: '验证', vi: 'Kiểm chứng' },
  release: { en: 'Release', ru: 'Выпуск', zh: '发布', vi: 'Phát hành' },
} as const satisfies Readonly<Record<string, Texts>>;
export const gateNames = {
  review_1: { en: 'MR1 after the concept', ru: 'MR1 после концепции', zh: 'MR1 概念评审', vi: 'MR1 sau ý tưởng' },
  review_2: { en: 'MR2 after development', ru: 'MR2 после разработки', zh: 'MR2 开发评审', vi: 'MR2 sau phát triển' },
  review_3: { en: 'MR3 before the release', ru: 'MR3 перед выпуском', zh: 'MR3 发布评审', vi: 'MR3 trước phát hành' },
} as const satisfies Readonly<Record<string, Texts>>;

function launchSteps({ firstDay }: Timeline): InputTableSpec {
  const steps: readonly {
    id: keyof typeof launchStepNames;
    deliverables: Texts;
    owner: Texts;
    days: number;
  }[] = [
    {
      id: 'concept',
      deliverables: {
        en: 'Buyer profile, positioning, business case, launch plan',
        ru: 'Портрет покупателя, позиционирование, бизнес-кейс, план запуска',
        zh: '用户画像、定位、商业论证、上市计划',
        vi: 'Chân dung khách hàng, định vị, luận chứng kinh doanh, kế hoạch ra mắt',
      },
      owner: owners.product,
      days: 30,
    },
    {
      id: 'development',
      deliverables: {
        en: 'Working product, price list, sales and marketing kit, service blueprint',
        ru: 'Рабочий продукт, прайс-лист, материалы для продаж, схема сервиса',
        zh: '可用产品、价目表、销售与营销资料包、服务蓝图',
        vi: 'Sản phẩm chạy được, bảng giá, bộ tài liệu bán hàng, bản thiết kế dịch vụ',
      },
      owner: owners.development,
      days: 90,
    },
    {
      id: 'validation',
      deliverables: {
        en: 'Pilot customers, first case studies, corrected price, trained team',
        ru: 'Пилотные клиенты, первые кейсы, уточнённая цена, обученная команда',
        zh: '试点客户、首批案例、修正后的价格、受训团队',
        vi: 'Khách thí điểm, ca điển hình đầu tiên, giá đã chỉnh, đội ngũ đã đào tạo',
      },
      owner: owners.marketing,
      days: 45,
    },
    {
      id: 'release',
      deliverables: {
        en: 'Open sales, campaign, support around the launch, first review of results',
        ru: 'Открытые продажи, кампания, поддержка запуска, первый разбор результатов',
        zh: '开放销售、推广活动、上市支持、首次复盘',
        vi: 'Mở bán, chiến dịch, hỗ trợ ra mắt, đánh giá kết quả lần đầu',
      },
      owner: owners.marketing,
      days: 30,
    },
  ];
  return {
    kind: 'inputTable',
    id: 'launch_steps',
    title: { en: 'Launch in four steps', ru: 'Запуск в четыре шага', zh: '上市四步骤', vi: 'Ra mắt trong bốn bước' },
    rowHeader: { en: 'Step', ru: 'Шаг', zh: '步骤', vi: 'Bước' },
    columns: [
      {
        id: 'deliverables',
        label: { en: 'Deliverables', ru: 'Результаты', zh: '交付物', vi: 'Sản phẩm bàn giao' },
        unit: text,
        note: {
          en: 'What must be there at the end.',
          ru: 'Что должно быть готово в конце.',
          zh: '结束时必须完成的内容。',
          vi: 'Những gì phải có khi kết thúc.',
        },
        ...longText,
      },
      owner,
      {
        id: 'begins',
        label: { en: 'First day', ru: 'Первый день', zh: '开始日', vi: 'Ngày bắt đầu' },
        unit: dateUnit,
        note: { en: 'When it begins.', ru: 'Когда начинается.', zh: '开始日期。', vi: 'Khi nào bắt đầu.' },
        format: 'date',
      },
      {
        id: 'length',
        label: { en: 'Length', ru: 'Длительность', zh: '时长', vi: 'Thời lượng' },
        unit: days,
        note: { en: 'Calendar days.', ru: 'Календарных дней.', zh: '日历天数。', vi: 'Số ngày theo lịch.' },
        format: 'count',
        min: 1,
        max: 3650,
      },
      {
        id: 'done',
        label: { en: 'Done', ru: 'Готово', zh: '完成', vi: 'Đã xong' },
        unit: choice,
        note: {
          en: 'Choose when it is delivered.',
          ru: 'Выберите, когда сдано.',
          zh: '交付后选择。',
          vi: 'Chọn khi đã bàn giao.',
        },
        format: 'choice',
        options: [yes, no],
      },
    ],
    rows: steps.map(({ id, deliverables, owner: person, days: length }, index) => ({
      id,
      label: launchStepNames[id],
      cells: {
        deliverables,
        owner: person,
        begins: exampleDay(
          firstDay,
          steps.slice(0, index).reduce((sum, step) => sum + step.days, 0),
        ),
        length,
        done: no,
      },
    })),
  };
}

function gates({ firstDay }: Timeline): InputTableSpec {
  const reviews: readonly { id: keyof typeof gateNames; question: Texts; days: number }[] = [
    {
      id: 'review_1',
      question: {
        en: 'Is there a market, and does the case pay?',
        ru: 'Есть ли рынок и окупается ли кейс?',
        zh: '是否有市场？商业论证是否成立？',
        vi: 'Có thị trường không, có lời không?',
      },
      days: 30,
    },
    {
      id: 'review_2',
      question: {
        en: 'Does the product keep its promise at the planned cost?',
        ru: 'Выполняет ли продукт обещание при плановой себестоимости?',
        zh: '产品能否以计划成本兑现承诺？',
        vi: 'Sản phẩm có đúng lời hứa với giá thành dự kiến không?',
      },
      days: 120,
    },
    {
      id: 'review_3',
      question: {
        en: 'Are pilot customers content, are sales and service ready?',
        ru: 'Довольны ли пилотные клиенты, готовы ли продажи и сервис?',
        zh: '试点客户是否满意？销售与服务是否就绪？',
        vi: 'Khách thí điểm hài lòng chưa, bán hàng và dịch vụ sẵn sàng chưa?',
      },
      days: 165,
    },
  ];
  return {
    kind: 'inputTable',
    id: 'gates',
    title: { en: 'Launch gates', ru: 'Контрольные точки запуска', zh: '上市评审节点', vi: 'Cổng ra mắt' },
    rowHeader: { en: 'Market review', ru: 'Рыночный обзор', zh: '市场评审', vi: 'Đánh giá thị trường' },
    columns: [
      {
        id: 'question',
        label: {
          en: 'Question to answer',
          ru: 'На какой вопрос отвечаем',
          zh: '需回答的问题',
          vi: 'Câu hỏi cần trả lời',
        },
        unit: text,
        note: {
          en: 'No answer, no next step.',
          ru: 'Нет ответа — нет следующего шага.',
          zh: '没有答案就不进入下一步。',
          vi: 'Chưa trả lời thì chưa đi tiếp.',
        },
        ...longText,
      },
      owner,
      {
        id: 'due',
        label: { en: 'Date', ru: 'Дата', zh: '日期', vi: 'Ngày' },
        unit: dateUnit,
        note: {
          en: 'When it is decided.',
          ru: 'Когда принимается решение.',
          zh: '决策日期。',
          vi: 'Khi nào quyết định.',
        },
        format: 'date',
      },
      {
        id: 'decision',
        label: { en: 'Decision', ru: 'Решение', zh: '决定', vi: 'Quyết định' },
        unit: choice,
        note: {
          en: 'Choose after the review.',
          ru: 'Выберите после обзора.',
          zh: '评审后选择。',
          vi: 'Chọn sau khi đánh giá.',
        },
        format: 'choice',
        options: [decisions.open, decisions.go, decisions.rework, decisions.stop],
      },
    ],
    rows: reviews.map(({ id, question, days: later }) => ({
      id,
      label: gateNames[id],
      cells: { question, owner: owners.product, due: exampleDay(firstDay, later), decision: decisions.open },
    })),
  };
}

const tools: InputTableSpec = {
  kind: 'inputTable',
  id: 'tools',
  title: { en: 'Marketing tools', ru: 'Маркетинговые инструменты', zh: '营销工具清单', vi: 'Công cụ marketing' },
  columns: [
    {
      id: 'what',
      label: { en: 'Tool', ru: 'Инструмент', zh: '工具', vi: 'Công cụ' },
      unit: text,
      note: {
        en: 'Type over any line.',
        ru: 'Любую строку можно заменить.',
        zh: '可覆盖任一行。',
        vi: 'Có thể thay bất kỳ dòng nào.',
      },
      format: 'text',
      maxLength: 60,
    },
    {
      id: 'stage',
      label: stageWord,
      unit: choice,
      note: {
        en: 'In which it is first needed.',
        ru: 'Когда впервые нужен.',
        zh: '首次需要的阶段。',
        vi: 'Giai đoạn cần đầu tiên.',
      },
      format: 'choice',
      options: stageIds.map((stage) => stageNames[stage]),
    },
    owner,
    {
      id: 'ready',
      label: { en: 'Ready', ru: 'Готов', zh: '就绪', vi: 'Sẵn sàng' },
      unit: choice,
      note: {
        en: 'Choose when it can be used.',
        ru: 'Выберите, когда можно применять.',
        zh: '可用后选择。',
        vi: 'Chọn khi dùng được.',
      },
      format: 'choice',
      options: [yes, no],
    },
  ],
  rows: (
    [
      [
        { en: 'Landing page', ru: 'Посадочная страница', zh: '落地页', vi: 'Trang đích' },
        'introduction',
        owners.marketing,
      ],
      [
        { en: 'Sales and marketing kit', ru: 'Материалы для продаж', zh: '销售资料包', vi: 'Bộ tài liệu bán hàng' },
        'introduction',
        owners.marketing,
      ],
      [
        { en: 'Objections and answers', ru: 'Возражения и ответы', zh: '异议处理手册', vi: 'Giải đáp phản đối' },
        'introduction',
        owners.product,
      ],
      [
        {
          en: 'Free trial or demo',
          ru: 'Пробный доступ или демонстрация',
          zh: '免费试用或演示',
          vi: 'Dùng thử hoặc bản demo',
        },
        'introduction',
        owners.marketing,
      ],
      [{ en: 'Case studies', ru: 'Кейсы клиентов', zh: '客户案例', vi: 'Ca điển hình' }, 'growth', owners.marketing],
      [
        { en: 'Referral programme', ru: 'Реферальная программа', zh: '转介绍计划', vi: 'Chương trình giới thiệu' },
        'growth',
        owners.marketing,
      ],
      [
        { en: 'Partner channel', ru: 'Партнёрский канал', zh: '伙伴渠道', vi: 'Kênh đối tác' },
        'growth',
        owners.marketing,
      ],
      [
        { en: 'Loyalty programme', ru: 'Программа лояльности', zh: '会员计划', vi: 'Chương trình thân thiết' },
        'maturity',
        owners.service,
      ],
      [
        { en: 'Bundles and upsells', ru: 'Комплекты и допродажи', zh: '组合与增购', vi: 'Gói combo và bán thêm' },
        'maturity',
        owners.product,
      ],
      [
        {
          en: 'Offer to move to the successor',
          ru: 'Предложение перейти на преемника',
          zh: '升级换代优惠',
          vi: 'Ưu đãi chuyển sang sản phẩm mới',
        },
        'decline',
        owners.service,
      ],
    ] as const satisfies readonly (readonly [Texts, StageId, Texts])[]
  ).map(([what, stage, person], index) => ({
    id: `tool_${index + 1}`,
    cells: { what, stage: stageNames[stage], owner: person, ready: no } satisfies Record<string, Words>,
  })),
  blankRows: 10,
};

const exitPrinciples: InputTableSpec = {
  kind: 'inputTable',
  id: 'exit_principles',
  title: { en: 'Exit principles', ru: 'Принципы вывода', zh: '退出原则', vi: 'Nguyên tắc rút lui' },
  rowHeader: { en: 'Principle', ru: 'Принцип', zh: '原则', vi: 'Nguyên tắc' },
  columns: [
    {
      id: 'meaning',
      label: { en: 'What it means here', ru: 'Что это значит у нас', zh: '具体要求', vi: 'Ý nghĩa ở đây' },
      unit: text,
      note: { en: 'What you promise.', ru: 'Что вы обещаете.', zh: '我们的承诺。', vi: 'Điều bạn cam kết.' },
      ...longText,
    },
  ],
  rows: [
    {
      id: 'customer',
      label: { en: 'Customer first', ru: 'Клиент прежде всего', zh: '客户优先', vi: 'Khách hàng trước hết' },
      cells: {
        meaning: {
          en: 'Every paid service is delivered or refunded; a successor is offered',
          ru: 'Оплаченное оказано или возвращено; предложена замена',
          zh: '已付费服务全部交付或退款，并提供替代方案',
          vi: 'Dịch vụ đã trả tiền được cung cấp đủ hoặc hoàn tiền; có sản phẩm thay thế',
        },
      },
    },
    {
      id: 'compliance',
      label: { en: 'Risk and compliance', ru: 'Риски и закон', zh: '风险与合规', vi: 'Rủi ro và tuân thủ' },
      cells: {
        meaning: {
          en: 'Contracts, personal data, taxes and warranties are closed by law',
          ru: 'Договоры, персональные данные, налоги и гарантии закрыты по закону',
          zh: '合同、个人信息、税务与保修依法了结',
          vi: 'Hợp đồng, dữ liệu cá nhân, thuế, bảo hành được khép lại đúng luật',
        },
      },
    },
    {
      id: 'reputation',
      label: { en: 'Reputation', ru: 'Репутация', zh: '声誉', vi: 'Uy tín' },
      cells: {
        meaning: {
          en: 'One message, early and honest, to customers, partners and the team',
          ru: 'Единое, раннее и честное сообщение клиентам, партнёрам и команде',
          zh: '对客户、伙伴和团队及早、坦诚、口径一致',
          vi: 'Một thông điệp sớm và trung thực cho khách, đối tác và đội ngũ',
        },
      },
    },
  ],
};

export const exitStepIds = ['principles', 'notice', 'execution', 'after_care'] as const;
export const exitStepNames: Readonly<Record<(typeof exitStepIds)[number], Texts>> = {
  principles: {
    en: 'Decision and principles',
    ru: 'Решение и принципы',
    zh: '决策与原则',
    vi: 'Quyết định và nguyên tắc',
  },
  notice: { en: 'Notice', ru: 'Уведомление', zh: '通知', vi: 'Thông báo' },
  execution: { en: 'Execution', ru: 'Исполнение', zh: '执行', vi: 'Thực hiện' },
  after_care: { en: 'After-care', ru: 'Сопровождение после', zh: '后续服务', vi: 'Chăm sóc sau rút lui' },
};

const exitSteps: InputTableSpec = {
  kind: 'inputTable',
  id: 'exit_steps',
  title: { en: 'Exit plan', ru: 'План вывода', zh: '退出计划', vi: 'Kế hoạch rút lui' },
  rowHeader: { en: 'Step', ru: 'Шаг', zh: '步骤', vi: 'Bước' },
  columns: [
    {
      id: 'what',
      label: { en: 'What is done', ru: 'Что делается', zh: '工作内容', vi: 'Việc cần làm' },
      unit: text,
      note: {
        en: 'The work of the step.',
        ru: 'Работа на этом шаге.',
        zh: '该步骤的工作。',
        vi: 'Công việc của bước.',
      },
      ...longText,
    },
    owner,
    {
      id: 'length',
      label: { en: 'Length', ru: 'Длительность', zh: '时长', vi: 'Thời lượng' },
      unit: days,
      note: {
        en: 'Calendar days. Sales end with the notice, all cost with the after-care.',
        ru: 'Календарных дней. Продажи кончаются с уведомлением, расходы — с сопровождением.',
        zh: '日历天数。通知结束即停售，后续服务结束即无费用。',
        vi: 'Số ngày theo lịch. Hết thông báo là ngừng bán, hết chăm sóc là hết chi phí.',
      },
      format: 'count',
      min: 1,
      max: 3650,
    },
  ],
  rows: [
    {
      id: 'principles',
      label: exitStepNames.principles,
      cells: {
        what: {
          en: 'Decide, agree on the principles, name the team, count what is owed',
          ru: 'Принять решение и принципы, назначить команду, посчитать обязательства',
          zh: '作出决策、确定原则、组建团队、盘点义务',
          vi: 'Quyết định, thống nhất nguyên tắc, lập đội, kiểm kê nghĩa vụ',
        },
        owner: owners.product,
        length: 14,
      },
    },
    {
      id: 'notice',
      label: exitStepNames.notice,
      cells: {
        what: {
          en: 'Tell team, customers and partners; take the last orders; offer the successor',
          ru: 'Сообщить команде, клиентам, партнёрам; принять последние заказы; предложить замену',
          zh: '通知团队、客户与伙伴，接受最后订单，推荐替代产品',
          vi: 'Báo cho đội ngũ, khách, đối tác; nhận đơn cuối; giới thiệu sản phẩm thay thế',
        },
        owner: owners.marketing,
        length: 30,
      },
    },
    {
      id: 'execution',
      label: exitStepNames.execution,
      cells: {
        what: {
          en: 'Deliver or refund, move customers, end contracts, sell off stock',
          ru: 'Оказать или вернуть, перевести клиентов, закрыть договоры, распродать запасы',
          zh: '交付或退款、迁移客户、终止合同、清理库存',
          vi: 'Giao đủ hoặc hoàn tiền, chuyển khách, chấm dứt hợp đồng, xả kho',
        },
        owner: owners.service,
        length: 60,
      },
    },
    {
      id: 'after_care',
      label: exitStepNames.after_care,
      cells: {
        what: {
          en: 'Answer questions, honour warranties, archive data, write down lessons',
          ru: 'Отвечать на вопросы, исполнять гарантии, архивировать данные, записать выводы',
          zh: '解答咨询、履行保修、归档数据、总结经验',
          vi: 'Giải đáp, bảo hành, lưu trữ dữ liệu, ghi lại bài học',
        },
        owner: owners.service,
        length: 180,
      },
    },
  ],
};
