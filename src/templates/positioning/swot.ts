import type { Texts } from '../../locales/language';
import { text } from '../building-blocks/units';
import type { Formula, InputSpec, InputTableSpec, TableSpec } from '../spec';
import { lineIds, lineLabel, lineWord, longText, ratio, shortText, type Part } from './part';

/** Lines of each of the four lists. */
const lines = 6;
const mostWeight = 100;

const lists = [
  {
    id: 'strengths',
    label: { en: 'Strengths', ru: 'Сильные стороны', zh: '优势', vi: 'Điểm mạnh' },
    factors: [
      [
        {
          en: 'Mentors check every work in a day',
          ru: 'Наставники проверяют каждую работу за день',
          zh: '导师一天内批改每份作业',
          vi: 'Người hướng dẫn chấm mọi bài trong một ngày',
        },
        40,
        5,
      ],
      [
        {
          en: '72% of learners finish',
          ru: 'До конца доходят 72 % учеников',
          zh: '完课率 72%',
          vi: '72% học viên học hết khóa',
        },
        35,
        4,
      ],
      [
        {
          en: 'Graduates bring one new learner in five',
          ru: 'Каждого пятого нового ученика приводят выпускники',
          zh: '五分之一新学员由老学员推荐',
          vi: 'Cứ năm học viên mới có một do học viên cũ giới thiệu',
        },
        25,
        4,
      ],
    ],
  },
  {
    id: 'weaknesses',
    label: { en: 'Weaknesses', ru: 'Слабые стороны', zh: '劣势', vi: 'Điểm yếu' },
    factors: [
      [
        {
          en: 'Few people know the name',
          ru: 'Имя мало кто знает',
          zh: '品牌知名度低',
          vi: 'Ít người biết tên',
        },
        40,
        4,
      ],
      [
        {
          en: 'Mentors’ time limits the intake',
          ru: 'Набор ограничен временем наставников',
          zh: '导师时间限制招生规模',
          vi: 'Thời gian của người hướng dẫn giới hạn số học viên',
        },
        35,
        3,
      ],
      [{ en: 'One course only', ru: 'Только один курс', zh: '只有一门课', vi: 'Chỉ có một khóa học' }, 25, 3],
    ],
  },
  {
    id: 'opportunities',
    label: { en: 'Opportunities', ru: 'Возможности', zh: '机会', vi: 'Cơ hội' },
    factors: [
      [
        {
          en: 'Employers pay for evening courses',
          ru: 'Работодатели оплачивают вечерние курсы',
          zh: '企业为员工报销晚间课程',
          vi: 'Công ty trả tiền cho khóa học buổi tối',
        },
        40,
        4,
      ],
      [
        {
          en: 'The number of freelancers grows by a tenth a year',
          ru: 'Фрилансеров становится на десятую часть больше каждый год',
          zh: '自由职业者每年增长一成',
          vi: 'Số người làm tự do tăng một phần mười mỗi năm',
        },
        35,
        4,
      ],
      [
        {
          en: 'A large academy leaves out live reviews',
          ru: 'Крупная академия отказалась от живых разборов',
          zh: '大型学院取消了现场点评',
          vi: 'Học viện lớn bỏ phần nhận xét trực tiếp',
        },
        25,
        3,
      ],
    ],
  },
  {
    id: 'threats',
    label: { en: 'Threats', ru: 'Угрозы', zh: '威胁', vi: 'Thách thức' },
    factors: [
      [
        {
          en: 'Leads cost more every quarter',
          ru: 'Лиды дорожают каждый квартал',
          zh: '获客成本逐季上升',
          vi: 'Chi phí mỗi lead tăng theo quý',
        },
        45,
        4,
      ],
      [
        {
          en: 'Free lessons are good enough for many',
          ru: 'Многим хватает бесплатных уроков',
          zh: '许多人觉得免费课程就够了',
          vi: 'Với nhiều người, bài học miễn phí là đủ',
        },
        30,
        3,
      ],
      [
        {
          en: 'Mentors are hired away',
          ru: 'Наставников переманивают',
          zh: '导师被挖走',
          vi: 'Người hướng dẫn bị lôi kéo',
        },
        25,
        2,
      ],
    ],
  },
] as const satisfies readonly {
  readonly id: string;
  readonly label: Texts;
  readonly factors: readonly (readonly [Texts, number, number])[];
}[];

const [strengths, weaknesses, opportunities, threats] = lists;

/** What is done with each pair of a list from inside and a list from outside. */
const strategies = [
  {
    id: 'so',
    label: {
      en: 'SO: strengths for opportunities',
      ru: 'SO: сильные стороны и возможности',
      zh: 'SO：以优势抓机会',
      vi: 'SO: dùng điểm mạnh nắm cơ hội',
    },
    inside: strengths,
    outside: opportunities,
    example: {
      en: 'Offer evening groups to employers, with a report on every learner’s progress',
      ru: 'Предложить работодателям вечерние группы с отчётом о прогрессе каждого',
      zh: '向企业推出晚间班，并提供每位学员的进度报告',
      vi: 'Chào các công ty lớp buổi tối, kèm báo cáo tiến độ từng học viên',
    },
  },
  {
    id: 'wo',
    label: {
      en: 'WO: overcome weaknesses by opportunities',
      ru: 'WO: слабые стороны и возможности',
      zh: 'WO：借机会补劣势',
      vi: 'WO: nhờ cơ hội khắc phục điểm yếu',
    },
    inside: weaknesses,
    outside: opportunities,
    example: {
      en: 'Become known through the staff magazines of the first three companies',
      ru: 'Стать известнее через внутренние издания первых трёх компаний',
      zh: '借首批三家企业的内部刊物提升知名度',
      vi: 'Tạo tên tuổi qua bản tin nội bộ của ba công ty đầu tiên',
    },
  },
  {
    id: 'st',
    label: {
      en: 'ST: strengths against threats',
      ru: 'ST: сильные стороны и угрозы',
      zh: 'ST：以优势化解威胁',
      vi: 'ST: dùng điểm mạnh chống thách thức',
    },
    inside: strengths,
    outside: threats,
    example: {
      en: 'Let graduates recommend: every third learner without advertising',
      ru: 'Развивать рекомендации выпускников: каждый третий ученик без рекламы',
      zh: '推动老学员推荐：三分之一新学员不靠广告',
      vi: 'Để học viên cũ giới thiệu: một phần ba học viên không qua quảng cáo',
    },
  },
  {
    id: 'wt',
    label: {
      en: 'WT: guard weaknesses against threats',
      ru: 'WT: слабые стороны и угрозы',
      zh: 'WT：收缩劣势避开威胁',
      vi: 'WT: che điểm yếu trước thách thức',
    },
    inside: weaknesses,
    outside: threats,
    example: {
      en: 'Train five graduates as mentors, so that no group hangs on one person',
      ru: 'Подготовить в наставники пять выпускников, чтобы группа не зависела от одного человека',
      zh: '培养五名老学员任导师，避免班级依赖一人',
      vi: 'Đào tạo năm học viên cũ làm người hướng dẫn, để lớp không phụ thuộc một người',
    },
  },
] as const;

function listTable({ id, label, factors }: (typeof lists)[number]): InputTableSpec {
  return {
    kind: 'inputTable',
    id,
    title: label,
    columns: [
      {
        id: 'what',
        label: { en: 'Factor', ru: 'Фактор', zh: '因素', vi: 'Yếu tố' },
        note: {
          en: 'A fact, one a line.',
          ru: 'Факт, один в строке.',
          zh: '事实，每行一项。',
          vi: 'Một sự thật mỗi dòng.',
        },
        ...shortText,
        needed: true,
      },
      {
        id: 'weight',
        label: { en: 'Weight', ru: 'Вес', zh: '权重', vi: 'Trọng số' },
        unit: { en: 'points', ru: 'баллы', zh: '权重', vi: 'trọng số' },
        note: { en: 'How much it counts.', ru: 'Насколько важен.', zh: '重要程度。', vi: 'Quan trọng đến đâu.' },
        format: 'count',
        max: mostWeight,
        needed: true,
      },
      {
        id: 'rating',
        label: { en: 'Rating', ru: 'Оценка', zh: '评分', vi: 'Điểm' },
        unit: { en: '1 to 5', ru: 'от 1 до 5', zh: '1–5', vi: '1 đến 5' },
        note: { en: 'How strong it is.', ru: 'Насколько силён.', zh: '强弱程度。', vi: 'Mạnh đến đâu.' },
        format: 'count',
        min: 1,
        max: 5,
        needed: true,
      },
    ],
    rows: factors.map(([what, weight, rating], index) => ({
      id: `factor_${index + 1}`,
      cells: { what, weight, rating },
    })),
    blankRows: lines - factors.length,
  };
}

const moves: InputTableSpec = {
  kind: 'inputTable',
  id: 'moves',
  title: {
    en: 'The four strategies',
    ru: 'Четыре стратегии',
    zh: '四种战略',
    vi: 'Bốn chiến lược',
  },
  rowHeader: { en: 'Strategy', ru: 'Стратегия', zh: '战略', vi: 'Chiến lược' },
  columns: [
    {
      id: 'what',
      label: { en: 'What we do', ru: 'Что делаем', zh: '做法', vi: 'Chúng tôi làm gì' },
      note: {
        en: 'One move that can be begun.',
        ru: 'Один шаг, который можно начать.',
        zh: '一项可以着手的举措。',
        vi: 'Một việc có thể bắt đầu.',
      },
      ...longText,
      needed: true,
    },
  ],
  rows: strategies.map(({ id, label, example }) => ({ id, label, cells: { what: example } })),
};

export function swotPart(): Part {
  const ids = lineIds('factor', 3, lines);
  const forces: TableSpec = {
    kind: 'table',
    id: 'forces',
    title: {
      en: 'Weight × rating, line by line',
      ru: 'Вес × оценка по строкам',
      zh: '逐行：权重 × 评分',
      vi: 'Trọng số × điểm, từng dòng',
    },
    rowHeader: lineWord,
    columns: lists.map(({ id, label }) => ({ id, label, format: 'count' as const })),
    rows: ids.map((line, index) => ({
      id: `line_${index + 1}`,
      label: lineLabel(index),
      cells: Object.fromEntries(
        lists.map(({ id }) => [id, `IF(${id}.${line}.what = "", 0, ${id}.${line}.weight * ${id}.${line}.rating)`]),
      ),
    })),
  };
  const sums: TableSpec = {
    kind: 'table',
    id: 'swot',
    title: { en: 'Weighted SWOT', ru: 'SWOT с весами', zh: '加权 SWOT', vi: 'SWOT có trọng số' },
    rowHeader: { en: 'List', ru: 'Список', zh: '清单', vi: 'Danh sách' },
    columns: [
      {
        id: 'heaviest',
        label: { en: 'Heaviest factor', ru: 'Главный фактор', zh: '最重要因素', vi: 'Yếu tố nặng nhất' },
        format: 'text',
        longest: shortText.maxLength,
      },
      {
        id: 'force',
        label: { en: 'Force', ru: 'Сила', zh: '力度', vi: 'Sức nặng' },
        unit: { en: 'weight × rating', ru: 'вес × оценка', zh: '权重 × 评分', vi: 'trọng số × điểm' },
        format: 'count',
      },
      {
        id: 'share',
        label: { en: 'Share of its pair', ru: 'Доля в паре', zh: '占内/外部', vi: 'Tỷ trọng trong cặp' },
        unit: { en: '% of inside or outside', ru: '% внутри или снаружи', zh: '%', vi: '% bên trong hoặc ngoài' },
        format: 'percent',
      },
    ],
    rows: lists.map(({ id, label }, index) => {
      const pair = index < 2 ? [strengths, weaknesses] : [opportunities, threats];
      return {
        id,
        label,
        cells: {
          force: `SUM(forces.${id})`,
          share: ratio(`swot.${id}.force`, `(${pair.map((one) => `swot.${one.id}.force`).join(' + ')})`),
          heaviest: `IF(swot.${id}.force = 0, word(none), INDEX(${id}.what, MATCH(MAX(forces.${id}), forces.${id}, 0)))`,
        },
      };
    }),
  };
  const known = (id: string, formula: Formula): Formula =>
    `IF(COUNT(strategies.${id}.inside, strategies.${id}.outside) < 1 + 1, word(none), ${formula})`;
  const outcome: TableSpec = {
    kind: 'table',
    id: 'strategies',
    title: {
      en: 'What the SWOT speaks for: the strongest strategy is coloured',
      ru: 'К чему ведёт SWOT: самая весомая стратегия выделена',
      zh: 'SWOT 的指向：力度最大的战略已标色',
      vi: 'SWOT nghiêng về đâu: chiến lược mạnh nhất được tô màu',
    },
    rowHeader: { en: 'Strategy', ru: 'Стратегия', zh: '战略', vi: 'Chiến lược' },
    columns: [
      {
        id: 'what',
        label: { en: 'What we do', ru: 'Что делаем', zh: '做法', vi: 'Chúng tôi làm gì' },
        format: 'text',
        longest: longText.maxLength,
      },
      {
        id: 'inside',
        label: { en: 'Inside', ru: 'Внутри', zh: '内部', vi: 'Bên trong' },
        unit: '%',
        format: 'percent',
      },
      {
        id: 'outside',
        label: { en: 'Outside', ru: 'Снаружи', zh: '外部', vi: 'Bên ngoài' },
        unit: '%',
        format: 'percent',
      },
      {
        id: 'weight',
        label: { en: 'Weight', ru: 'Вес', zh: '权重', vi: 'Trọng số' },
        unit: { en: '% of all four', ru: '% всех четырёх', zh: '占四者 %', vi: '% cả bốn' },
        format: 'percent',
      },
    ],
    mark: {
      when: 'AND(ISNUMBER(strategies.this.weight), strategies.this.weight = MAX(strategies.weight))',
      as: 'good',
    },
    rows: strategies.map(({ id, label, inside, outside }) => ({
      id,
      label,
      cells: {
        inside: `swot.${inside.id}.share`,
        outside: `swot.${outside.id}.share`,
        weight: known(id, `strategies.${id}.inside * strategies.${id}.outside`),
        what: `moves.${id}.what & ""`,
      },
    })),
  };
  return {
    inputs: [
      { kind: 'beside', blocks: [listTable(strengths), listTable(weaknesses)] },
      { kind: 'beside', blocks: [listTable(opportunities), listTable(threats)] },
      moves,
    ],
    workings: [forces],
    results: [sums, outcome],
    headlines: [
      {
        id: 'strongest_strategy',
        label: { en: 'Strongest strategy', ru: 'Главная стратегия', zh: '首选战略', vi: 'Chiến lược mạnh nhất' },
        unit: { en: 'by weighted SWOT', ru: 'по SWOT с весами', zh: '按加权 SWOT', vi: 'theo SWOT có trọng số' },
        format: 'text',
        formula:
          'IF(COUNT(strategies.weight) = 0, word(none), INDEX(labels(strategies), MATCH(MAX(strategies.weight), strategies.weight, 0)))',
      },
    ],
  };
}

const asked: readonly { readonly id: string; readonly label: Texts; readonly note: Texts; readonly example: Texts }[] =
  [
    {
      id: 'answer_what',
      label: { en: 'What', ru: 'Что', zh: '做什么（What）', vi: 'Cái gì' },
      note: { en: 'What is offered?', ru: 'Что предлагаем?', zh: '提供什么？', vi: 'Cung cấp điều gì?' },
      example: {
        en: 'A ten-week course with a mentor, up to a first paid order',
        ru: 'Курс на десять недель с наставником — до первого платного заказа',
        zh: '十周课程，导师带教，直到接到首个付费订单',
        vi: 'Khóa học mười tuần có người hướng dẫn, đến đơn hàng trả tiền đầu tiên',
      },
    },
    {
      id: 'answer_why',
      label: { en: 'Why', ru: 'Зачем', zh: '为什么（Why）', vi: 'Vì sao' },
      note: {
        en: 'Which need does it meet?',
        ru: 'Какую потребность закрывает?',
        zh: '满足什么需求？',
        vi: 'Đáp ứng nhu cầu nào?',
      },
      example: {
        en: 'To change profession without leaving the job they live on',
        ru: 'Сменить профессию, не бросая работу, на которую живут',
        zh: '不辞职也能转行',
        vi: 'Đổi nghề mà không phải bỏ việc đang nuôi sống mình',
      },
    },
    {
      id: 'answer_who',
      label: { en: 'Who', ru: 'Кто', zh: '谁（Who）', vi: 'Ai' },
      note: {
        en: 'Who buys, who uses it?',
        ru: 'Кто покупает, кто пользуется?',
        zh: '谁购买、谁使用？',
        vi: 'Ai mua, ai dùng?',
      },
      example: {
        en: 'Working people of 25 to 40, beginners in design',
        ru: 'Работающие люди 25–40 лет, новички в дизайне',
        zh: '25–40 岁在职人士，设计零基础',
        vi: 'Người đi làm 25–40 tuổi, mới học thiết kế',
      },
    },
    {
      id: 'answer_where',
      label: { en: 'Where', ru: 'Где', zh: '在哪里（Where）', vi: 'Ở đâu' },
      note: {
        en: 'Where do they find and use it?',
        ru: 'Где находят и где пользуются?',
        zh: '在哪里了解和使用？',
        vi: 'Tìm thấy và dùng ở đâu?',
      },
      example: {
        en: 'Found through graduates and short videos, learned online',
        ru: 'Узнают от выпускников и из коротких видео, учатся онлайн',
        zh: '通过老学员与短视频了解，线上学习',
        vi: 'Biết qua học viên cũ và video ngắn, học trực tuyến',
      },
    },
    {
      id: 'answer_when',
      label: { en: 'When', ru: 'Когда', zh: '何时（When）', vi: 'Khi nào' },
      note: {
        en: 'When is it bought and used?',
        ru: 'Когда покупают и пользуются?',
        zh: '何时购买、何时使用？',
        vi: 'Mua và dùng khi nào?',
      },
      example: {
        en: 'Bought before the first Monday of a month, learned in the evening',
        ru: 'Покупают к первому понедельнику месяца, учатся вечером',
        zh: '每月第一个周一前报名，晚间学习',
        vi: 'Mua trước thứ Hai đầu tháng, học buổi tối',
      },
    },
    {
      id: 'answer_how',
      label: { en: 'How', ru: 'Как', zh: '怎么做（How）', vi: 'Thế nào' },
      note: { en: 'How is it delivered?', ru: 'Как это устроено?', zh: '如何交付？', vi: 'Thực hiện ra sao?' },
      example: {
        en: 'Two lessons and one work a week, checked within a day',
        ru: 'Два урока и одна работа в неделю, проверка за день',
        zh: '每周两课一作业，一天内批改',
        vi: 'Mỗi tuần hai bài học, một bài làm, chấm trong một ngày',
      },
    },
    {
      id: 'answer_how_much',
      label: { en: 'How much', ru: 'Сколько', zh: '多少钱（How much）', vi: 'Bao nhiêu' },
      note: {
        en: 'What does it cost and bring?',
        ru: 'Сколько стоит и что приносит?',
        zh: '花多少、赚多少？',
        vi: 'Tốn bao nhiêu, mang lại bao nhiêu?',
      },
      example: {
        en: 'The price is earned back with the first three orders',
        ru: 'Цена окупается первыми тремя заказами',
        zh: '前三个订单即可收回学费',
        vi: 'Ba đơn hàng đầu tiên là thu hồi học phí',
      },
    },
  ];

export function questionsPart(): Part {
  return {
    inputs: [
      {
        kind: 'inputs',
        title: {
          en: 'Seven questions about the product (5W2H)',
          ru: 'Семь вопросов о продукте (5W2H)',
          zh: '产品七问（5W2H）',
          vi: 'Bảy câu hỏi về sản phẩm (5W2H)',
        },
        inputs: asked.map(({ id, label, note, example }): InputSpec => ({
          id,
          label,
          unit: text,
          note,
          example,
          ...longText,
          needed: true,
        })),
      },
    ],
  };
}
