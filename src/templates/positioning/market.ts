import type { Texts } from '../../locales/language';
import { asOfInput } from '../building-blocks/actions';
import { authorInputs } from '../building-blocks/general';
import type { Formula, InputSpec, InputTableSpec, Item, TableSpec, Words } from '../spec';
import { ratio, shortText, type Part } from './part';

/** Whom customers compare, and by what. */
export interface Market {
  readonly competitors: readonly string[];
  readonly criteria: readonly string[];
  readonly asOf: string;
}

const criterion: Texts = { en: 'Criterion', ru: 'Критерий', zh: '标准', vi: 'Tiêu chí' };
const company: Texts = { en: 'Who', ru: 'Кто', zh: '对象', vi: 'Ai' };
const ours: Texts = {
  en: 'Our product',
  ru: 'Наш продукт',
  zh: '我们的产品',
  vi: 'Sản phẩm của chúng tôi',
};
const score: Texts = { en: 'score', ru: 'балл', zh: '分', vi: 'điểm' };
const weightUnit: Texts = { en: 'points', ru: 'баллы', zh: '权重', vi: 'trọng số' };

export const axes = {
  across: { en: 'horizontal', ru: 'по горизонтали', zh: '横轴', vi: 'trục ngang' },
  upward: { en: 'vertical', ru: 'по вертикали', zh: '纵轴', vi: 'trục dọc' },
  neither: { en: 'not on the map', ru: 'не на карте', zh: '不上图', vi: 'không lên bản đồ' },
} as const satisfies Readonly<Record<string, Texts>>;

/** Scores go up to this. */
const highestScore = 10;
/** Parts of each axis: between them lie the nine places of the map. */
const bandIds = ['low', 'mid', 'high'] as const;
type Band = (typeof bandIds)[number];

const criterionId = (index: number): string => `criterion_${index + 1}`;
const rivalId = (index: number): string => `rival_${index + 1}`;

/** Our product and the competitors, in the order of every table. */
const companiesOf = ({
  competitors,
}: Market): readonly { readonly id: string; readonly label: Words; readonly items?: readonly Item[] }[] => [
  { id: 'own', label: ours },
  ...competitors.map((label, index) => ({
    id: rivalId(index),
    label,
    items: [{ question: 'competitors', number: index + 1 }],
  })),
];

export function marketPart(market: Market): Part {
  return {
    inputs: [
      criteriaTable(market),
      scoresTable(market),
      companiesTable(market),
      {
        kind: 'inputs',
        title: { en: 'About the document', ru: 'О документе', zh: '文档信息', vi: 'Về tài liệu' },
        inputs: [scaleInput, asOfInput(market.asOf), ...authorInputs(market.asOf)],
      },
    ],
    workings: [axesTable(market), bands, positions(market), gaps(market), reach(market)],
    results: [
      {
        kind: 'chart',
        id: 'map_chart',
        shape: 'bubble',
        title: {
          en: 'Map: size is what each is large by',
          ru: 'Карта: размер — масштаб каждого',
          zh: '定位图：气泡大小为规模',
          vi: 'Bản đồ: kích thước là quy mô của từng bên',
        },
        over: 'map',
        categoryTitle: {
          en: 'Criteria on the horizontal axis, weighted score',
          ru: 'Критерии по горизонтали, взвешенный балл',
          zh: '横轴标准（加权得分）',
          vi: 'Tiêu chí trục ngang, điểm có trọng số',
        },
        valueTitle: {
          en: 'Criteria on the vertical axis, weighted score',
          ru: 'Критерии по вертикали, взвешенный балл',
          zh: '纵轴标准（加权得分）',
          vi: 'Tiêu chí trục dọc, điểm có trọng số',
        },
        valueFormat: 'decimal',
        alongFormat: 'decimal',
        crossing: { along: highestScore / 2, values: highestScore / 2 },
        series: [
          {
            label: { en: 'Products', ru: 'Продукты', zh: '产品', vi: 'Sản phẩm' },
            values: 'upward',
            along: 'along',
            size: 'size',
          },
        ],
      },
      mapTable(market),
      mapFigures(market),
      grid(),
      places(market),
      advantage(market),
    ],
    headlines: [
      {
        id: 'nearest_rival',
        label: { en: 'Nearest rival', ru: 'Ближайший конкурент', zh: '最接近的对手', vi: 'Đối thủ gần nhất' },
        unit: {
          en: 'by weighted criteria',
          ru: 'по критериям с весами',
          zh: '按加权标准',
          vi: 'theo tiêu chí có trọng số',
        },
        format: 'text',
        formula:
          'IF(COUNT(map.distance) = 0, word(none), INDEX(labels(map), MATCH(MIN(map.distance), map.distance, 0)))',
      },
      {
        id: 'own_place',
        label: { en: 'Our place by score', ru: 'Наше место по баллу', zh: '我们的得分名次', vi: 'Hạng của chúng tôi' },
        unit: {
          en: `of ${market.competitors.length + 1}`,
          ru: `из ${market.competitors.length + 1}`,
          zh: `共 ${market.competitors.length + 1} 家`,
          vi: `trên ${market.competitors.length + 1}`,
        },
        format: 'count',
        formula: 'map.own.place',
      },
      {
        id: 'empty_places',
        label: { en: 'Empty places', ru: 'Свободных мест', zh: '空白位置', vi: 'Chỗ trống' },
        unit: { en: 'of 9 on the map', ru: 'из 9 на карте', zh: '共 9 处', vi: 'trên 9 ô bản đồ' },
        format: 'count',
        formula: 'COUNTIF(places.rivals, 0)',
      },
    ],
    words: {
      across: axes.across,
      upward: axes.upward,
      comma: { en: ', ', ru: ', ', zh: '、', vi: ', ' },
    },
  };
}

const scaleInput: InputSpec = {
  id: 'highest_score',
  label: { en: 'Highest score', ru: 'Высший балл', zh: '最高分', vi: 'Điểm cao nhất' },
  unit: score,
  note: {
    en: 'Scores run from 0 to this; the map is parted by it.',
    ru: 'Баллы идут от 0 до этого числа; по нему делится карта.',
    zh: '得分从 0 到该值，定位图按其划分。',
    vi: 'Điểm từ 0 đến số này; bản đồ được chia theo nó.',
  },
  format: 'decimal',
  min: 1,
  max: highestScore,
  example: highestScore,
};

function criteriaTable({ criteria }: Market): InputTableSpec {
  return {
    kind: 'inputTable',
    id: 'criteria',
    title: { en: 'Criteria', ru: 'Критерии', zh: '评价标准', vi: 'Tiêu chí' },
    rowHeader: criterion,
    columns: [
      {
        id: 'weight',
        label: { en: 'Weight', ru: 'Вес', zh: '权重', vi: 'Trọng số' },
        unit: weightUnit,
        note: {
          en: 'Any, only their proportions count.',
          ru: 'Любой, важны пропорции.',
          zh: '数值不限，只看比例。',
          vi: 'Tùy ý, chỉ tính tỷ lệ.',
        },
        format: 'count',
        max: 100,
        needed: true,
      },
      {
        id: 'axis',
        label: { en: 'Axis of the map', ru: 'Ось карты', zh: '定位图坐标轴', vi: 'Trục bản đồ' },
        note: {
          en: 'Several may share one.',
          ru: 'На оси может быть несколько.',
          zh: '一轴可含多项。',
          vi: 'Một trục có thể gồm nhiều.',
        },
        format: 'choice',
        options: [axes.across, axes.upward, axes.neither],
        needed: true,
      },
    ],
    rows: criteria.map((label, index) => ({
      id: criterionId(index),
      label,
      items: [{ question: 'criteria', number: index + 1 }],
      cells: {
        weight: [30, 25, 20, 15, 10][index] ?? 10,
        axis: [axes.across, axes.upward, axes.upward][index] ?? axes.neither,
      },
    })),
  };
}

/** What each says of itself, and how large it is. */
const promises: readonly Texts[] = [
  {
    en: 'First paid order in ten weeks, with a mentor',
    ru: 'Первый заказ за десять недель с наставником',
    zh: '导师带教，十周接到首单',
    vi: 'Đơn hàng đầu tiên trong mười tuần, có người hướng dẫn',
  },
  {
    en: 'The name that employers know',
    ru: 'Имя, которое знают работодатели',
    zh: '用人单位认可的品牌',
    vi: 'Tên tuổi nhà tuyển dụng biết đến',
  },
  {
    en: 'Small groups and live reviews',
    ru: 'Малые группы и живые разборы',
    zh: '小班教学、现场点评',
    vi: 'Lớp nhỏ, nhận xét trực tiếp',
  },
  {
    en: 'Hundreds of courses for one price',
    ru: 'Сотни курсов за одну цену',
    zh: '一价畅学数百门课',
    vi: 'Hàng trăm khóa học, một mức giá',
  },
];

function companiesTable(market: Market): InputTableSpec {
  return {
    kind: 'inputTable',
    id: 'companies',
    title: { en: 'Who is compared', ru: 'Кого сравниваем', zh: '比较对象', vi: 'So sánh những ai' },
    rowHeader: company,
    columns: [
      {
        id: 'size',
        label: { en: 'Size', ru: 'Масштаб', zh: '规模', vi: 'Quy mô' },
        unit: { en: 'customers a year', ru: 'клиентов в год', zh: '客户/年', vi: 'khách/năm' },
        note: {
          en: 'Or another measure, the same for all.',
          ru: 'Или другая мера, одна для всех.',
          zh: '也可用其他统一口径。',
          vi: 'Hoặc thước đo khác, như nhau cho mọi bên.',
        },
        format: 'count',
        needed: true,
      },
      {
        id: 'promise',
        label: { en: 'What it promises', ru: 'Что обещает', zh: '主打承诺', vi: 'Lời hứa' },
        note: { en: 'In its own words.', ru: 'Своими словами.', zh: '对方原话。', vi: 'Bằng lời của họ.' },
        ...shortText,
        needed: true,
      },
    ],
    rows: companiesOf(market).map(({ id, label, items }, index) => ({
      id,
      label,
      items: items ?? [],
      cells: {
        size: [600, 4_000, 900, 12_000][index] ?? 1_000,
        promise: promises[index === 0 ? 0 : 1 + ((index - 1) % 3)] ?? '',
      },
    })),
  };
}

/** Ours, a large academy, a small school, a library of videos, by the first five criteria; then over again. */
const exampleScores = [
  [6, 3, 5, 9],
  [8, 5, 9, 1],
  [9, 6, 7, 4],
  [8, 4, 3, 9],
  [3, 9, 4, 7],
] as const;

function scoresTable(market: Market): InputTableSpec {
  return {
    kind: 'inputTable',
    id: 'scores',
    title: {
      en: 'Scores: how customers see each of them, 0 is worst',
      ru: 'Баллы: как клиенты видят каждого, 0 — хуже всего',
      zh: '得分：客户对各方的看法，0 为最差',
      vi: 'Điểm: khách nhìn nhận từng bên ra sao, 0 là kém nhất',
    },
    rowHeader: criterion,
    columns: companiesOf(market).map(({ id, label, items }) => ({
      id,
      label,
      unit: score,
      items: items ?? [],
      format: 'decimal' as const,
      max: highestScore,
      needed: true,
      mark: { when: `AND(ISNUMBER(scores.this.${id}), scores.this.${id} > highest_score)`, as: 'warning' as const },
    })),
    rows: market.criteria.map((label, row) => ({
      id: criterionId(row),
      label,
      items: [{ question: 'criteria', number: row + 1 }],
      cells: Object.fromEntries(
        companiesOf(market).map(({ id }, index) => [
          id,
          exampleScores[row % exampleScores.length]?.[index === 0 ? 0 : 1 + ((index - 1) % 3)] ?? 5,
        ]),
      ),
    })),
  };
}

/** The weights that count on each axis, and which criteria they are. */
function axesTable({ criteria }: Market): TableSpec {
  const names = (index: number, axis: 'across' | 'upward', column: string): Formula => {
    const id = criterionId(index);
    const before = index === 0 ? '""' : `axes.${criterionId(index - 1)}.${column}`;
    const joined =
      index === 0 ? `label(criteria.${id})` : `${before} & IF(${before} = "", "", word(comma)) & label(criteria.${id})`;
    return `IF(criteria.${id}.axis = word(${axis}), ${joined}, ${before})`;
  };
  return {
    kind: 'table',
    id: 'axes',
    title: { en: 'Criteria on the axes', ru: 'Критерии на осях', zh: '坐标轴上的标准', vi: 'Tiêu chí trên các trục' },
    rowHeader: criterion,
    columns: [
      {
        id: 'along',
        label: { en: 'Weight, horizontal', ru: 'Вес по горизонтали', zh: '横轴权重', vi: 'Trọng số ngang' },
        unit: weightUnit,
        format: 'count',
      },
      {
        id: 'upward',
        label: { en: 'Weight, vertical', ru: 'Вес по вертикали', zh: '纵轴权重', vi: 'Trọng số dọc' },
        unit: weightUnit,
        format: 'count',
      },
      {
        id: 'along_names',
        label: { en: 'Horizontal so far', ru: 'По горизонтали до этой строки', zh: '横轴累计', vi: 'Ngang đến đây' },
        format: 'text',
      },
      {
        id: 'upward_names',
        label: { en: 'Vertical so far', ru: 'По вертикали до этой строки', zh: '纵轴累计', vi: 'Dọc đến đây' },
        format: 'text',
      },
    ],
    rows: criteria.map((label, index) => {
      const id = criterionId(index);
      return {
        id,
        label,
        cells: {
          along: `IF(criteria.${id}.axis = word(across), criteria.${id}.weight, 0)`,
          upward: `IF(criteria.${id}.axis = word(upward), criteria.${id}.weight, 0)`,
          along_names: names(index, 'across', 'along_names'),
          upward_names: names(index, 'upward', 'upward_names'),
        },
      };
    }),
  };
}

const bandWords: Readonly<Record<Band, Texts>> = {
  low: { en: 'low', ru: 'низко', zh: '低', vi: 'thấp' },
  mid: { en: 'middle', ru: 'средне', zh: '中', vi: 'vừa' },
  high: { en: 'high', ru: 'высоко', zh: '高', vi: 'cao' },
};

const bands: TableSpec = {
  kind: 'table',
  id: 'bands',
  title: { en: 'Parts of an axis', ru: 'Части оси', zh: '坐标轴分段', vi: 'Các phần của trục' },
  rowHeader: { en: 'Part', ru: 'Часть', zh: '分段', vi: 'Phần' },
  columns: [
    { id: 'number', label: { en: 'No.', ru: '№', zh: '序号', vi: 'Số' }, unit: '–', format: 'count' },
    { id: 'from', label: { en: 'From', ru: 'От', zh: '从', vi: 'Từ' }, unit: score, format: 'decimal' },
    { id: 'until', label: { en: 'To', ru: 'До', zh: '到', vi: 'Đến' }, unit: score, format: 'decimal' },
    { id: 'middle', label: { en: 'Middle', ru: 'Середина', zh: '中点', vi: 'Giữa' }, unit: score, format: 'decimal' },
  ],
  rows: bandIds.map((id, index) => {
    const before = bandIds[index - 1];
    return {
      id,
      label: bandWords[id],
      cells: {
        number: before === undefined ? '1' : `bands.${before}.number + 1`,
        from: before === undefined ? '0' : `bands.${before}.until`,
        until: `highest_score * bands.${id}.number / ROWS(bands.number)`,
        middle: `(bands.${id}.from + bands.${id}.until) / (1 + 1)`,
      },
    };
  }),
};

/** A weighted mean over the criteria that have a score. */
const weightedScore = (id: string, weights: string): Formula =>
  ratio(`SUMPRODUCT(${weights}, scores.${id})`, `SUMIF(scores.${id}, ">=0", ${weights})`);

function positions(market: Market): TableSpec {
  const band = (id: string, column: string): Formula =>
    `IF(ISNUMBER(positions.${id}.${column}), MATCH(positions.${id}.${column}, bands.from, 1), word(none))`;
  return {
    kind: 'table',
    id: 'positions',
    title: { en: 'Where each stands', ru: 'Где находится каждый', zh: '各方位置', vi: 'Vị trí từng bên' },
    rowHeader: company,
    columns: [
      {
        id: 'along',
        label: { en: 'Horizontal', ru: 'По горизонтали', zh: '横轴', vi: 'Ngang' },
        unit: score,
        format: 'decimal',
      },
      {
        id: 'upward',
        label: { en: 'Vertical', ru: 'По вертикали', zh: '纵轴', vi: 'Dọc' },
        unit: score,
        format: 'decimal',
      },
      {
        id: 'across_band',
        label: { en: 'Part, horizontal', ru: 'Часть по горизонтали', zh: '横轴分段', vi: 'Phần ngang' },
        unit: { en: 'no.', ru: '№', zh: '序号', vi: 'số' },
        format: 'count',
      },
      {
        id: 'up_band',
        label: { en: 'Part, vertical', ru: 'Часть по вертикали', zh: '纵轴分段', vi: 'Phần dọc' },
        unit: { en: 'no.', ru: '№', zh: '序号', vi: 'số' },
        format: 'count',
      },
    ],
    rows: companiesOf(market).map(({ id, label }) => ({
      id,
      label,
      cells: {
        along: weightedScore(id, 'axes.along'),
        upward: weightedScore(id, 'axes.upward'),
        across_band: band(id, 'along'),
        up_band: band(id, 'upward'),
      },
    })),
  };
}

/** Squares of what lies between us and each competitor, criterion by criterion. */
function gaps(market: Market): TableSpec {
  return {
    kind: 'table',
    id: 'gaps',
    title: {
      en: 'Difference from our score, squared',
      ru: 'Разница с нашим баллом в квадрате',
      zh: '与我们得分之差的平方',
      vi: 'Chênh lệch với điểm của chúng tôi, bình phương',
    },
    rowHeader: criterion,
    columns: market.competitors.map((label, index) => ({ id: rivalId(index), label, format: 'decimal' as const })),
    rows: market.criteria.map((label, row) => {
      const id = criterionId(row);
      return {
        id,
        label,
        cells: Object.fromEntries(
          market.competitors.map((_, index) => {
            const difference = `(scores.${id}.own - scores.${id}.${rivalId(index)})`;
            return [
              rivalId(index),
              `IF(COUNT(scores.${id}.own, scores.${id}.${rivalId(index)}) < 1 + 1, word(none), ${difference} * ${difference})`,
            ];
          }),
        ),
      };
    }),
  };
}

/** The nine places, from the upper left to the lower right as the map shows them. */
const placeIds = [...bandIds]
  .reverse()
  .flatMap((up) => bandIds.map((across) => ({ id: `${up}_${across}`, up, across })));

const placeLabel = (up: Band, across: Band): Texts => ({
  en: `Horizontal ${bandWords[across].en}, vertical ${bandWords[up].en}`,
  ru: `По горизонтали ${bandWords[across].ru}, по вертикали ${bandWords[up].ru}`,
  zh: `横轴${bandWords[across].zh}、纵轴${bandWords[up].zh}`,
  vi: `Ngang ${bandWords[across].vi}, dọc ${bandWords[up].vi}`,
});

/** From the middle of each place to everybody. */
function reach(market: Market): TableSpec {
  return {
    kind: 'table',
    id: 'reach',
    title: {
      en: 'From the middle of each place to everybody',
      ru: 'От середины каждого места до каждого',
      zh: '各位置中点到各方的距离',
      vi: 'Từ giữa mỗi ô đến từng bên',
    },
    rowHeader: { en: 'Place on the map', ru: 'Место на карте', zh: '图上位置', vi: 'Ô trên bản đồ' },
    columns: companiesOf(market).map(({ id, label }) => ({ id, label, unit: score, format: 'decimal' as const })),
    rows: placeIds.map(({ id: place, up, across }) => ({
      id: place,
      label: placeLabel(up, across),
      cells: Object.fromEntries(
        companiesOf(market).map(({ id }) => {
          const dx = `(positions.${id}.along - bands.${across}.middle)`;
          const dy = `(positions.${id}.upward - bands.${up}.middle)`;
          return [
            id,
            `IF(COUNT(positions.${id}.along, positions.${id}.upward) < 1 + 1, word(none), SQRT(${dx} * ${dx} + ${dy} * ${dy}))`,
          ];
        }),
      ),
    })),
  };
}

function mapTable(market: Market): TableSpec {
  return {
    kind: 'table',
    id: 'map',
    title: {
      en: 'Where each stands; the nearest rival is coloured',
      ru: 'Где находится каждый; ближайший конкурент выделен',
      zh: '各方位置；最接近的对手已标色',
      vi: 'Vị trí từng bên; đối thủ gần nhất được tô màu',
    },
    rowHeader: company,
    columns: [
      {
        id: 'along',
        label: { en: 'Horizontal', ru: 'По горизонтали', zh: '横轴', vi: 'Ngang' },
        unit: score,
        format: 'decimal',
      },
      {
        id: 'upward',
        label: { en: 'Vertical', ru: 'По вертикали', zh: '纵轴', vi: 'Dọc' },
        unit: score,
        format: 'decimal',
      },
      {
        id: 'size',
        label: { en: 'Size', ru: 'Масштаб', zh: '规模', vi: 'Quy mô' },
        unit: { en: 'customers a year', ru: 'клиентов в год', zh: '客户/年', vi: 'khách/năm' },
        format: 'count',
      },
      {
        id: 'score',
        label: { en: 'Weighted score', ru: 'Взвешенный балл', zh: '加权得分', vi: 'Điểm có trọng số' },
        unit: score,
        format: 'decimal',
      },
      {
        id: 'place',
        label: { en: 'Place', ru: 'Место', zh: '名次', vi: 'Hạng' },
        unit: { en: 'by score', ru: 'по баллу', zh: '按得分', vi: 'theo điểm' },
        format: 'count',
      },
      {
        id: 'distance',
        label: { en: 'Distance from us', ru: 'Расстояние до нас', zh: '与我们的距离', vi: 'Khoảng cách đến chúng tôi' },
        unit: score,
        format: 'decimal',
      },
    ],
    mark: {
      when: 'AND(ISNUMBER(map.this.distance), map.this.distance = MIN(map.distance))',
      as: 'warning',
    },
    rows: companiesOf(market).map(({ id, label }, index) => {
      const known = `SUMIF(gaps.${id}, ">=0", criteria.weight)`;
      return {
        id,
        label,
        cells: {
          along: `positions.${id}.along`,
          upward: `positions.${id}.upward`,
          size: `companies.${id}.size + 0`,
          score: weightedScore(id, 'criteria.weight'),
          place: `IF(ISNUMBER(map.${id}.score), RANK(map.${id}.score, map.score), word(none))`,
          distance:
            index === 0
              ? 'word(none)'
              : `IF(${known} = 0, word(none), SQRT(SUMPRODUCT(criteria.weight, gaps.${id}) / ${known}))`,
        },
      };
    }),
  };
}

const mapFigures = ({ criteria }: Market) =>
  ({
    kind: 'figures',
    title: { en: 'How to read the map', ru: 'Как читать карту', zh: '读图说明', vi: 'Cách đọc bản đồ' },
    figures: [
      {
        id: 'horizontal_criteria',
        label: { en: 'Horizontal axis', ru: 'По горизонтали', zh: '横轴', vi: 'Trục ngang' },
        note: {
          en: 'The criteria marked so on Competitors, by their weights.',
          ru: 'Критерии с этой отметкой на листе «Конкуренты», с весами.',
          zh: '“竞争对手”表中选为横轴的标准，按权重合成。',
          vi: 'Các tiêu chí được chọn như vậy ở trang Đối thủ, theo trọng số.',
        },
        format: 'text',
        formula: `IF(SUM(axes.along) = 0, word(none), axes.${criterionId(criteria.length - 1)}.along_names)`,
        mark: { when: 'SUM(axes.along) = 0', as: 'warning' },
      },
      {
        id: 'vertical_criteria',
        label: { en: 'Vertical axis', ru: 'По вертикали', zh: '纵轴', vi: 'Trục dọc' },
        note: {
          en: 'The criteria marked so on Competitors, by their weights.',
          ru: 'Критерии с этой отметкой на листе «Конкуренты», с весами.',
          zh: '“竞争对手”表中选为纵轴的标准，按权重合成。',
          vi: 'Các tiêu chí được chọn như vậy ở trang Đối thủ, theo trọng số.',
        },
        format: 'text',
        formula: `IF(SUM(axes.upward) = 0, word(none), axes.${criterionId(criteria.length - 1)}.upward_names)`,
        mark: { when: 'SUM(axes.upward) = 0', as: 'warning' },
      },
      {
        id: 'emptiest_place',
        label: { en: 'Emptiest place', ru: 'Самое свободное место', zh: '最空白的位置', vi: 'Chỗ trống nhất' },
        note: {
          en: 'Farthest from its nearest competitor. Ask first whether customers want to be there.',
          ru: 'Дальше всего от ближайшего конкурента. Сначала спросите, нужны ли там вы клиентам.',
          zh: '距最近的对手最远。请先确认客户是否需要。',
          vi: 'Xa đối thủ gần nhất nhất. Hãy hỏi trước xem khách có cần ở đó không.',
        },
        format: 'text',
        formula:
          'IF(COUNT(places.nearest) = 0, word(none), INDEX(labels(places), MATCH(MAX(places.nearest), places.nearest, 0)))',
      },
    ],
  }) as const;

/** How many competitors stand in each of the nine places. */
function grid(): TableSpec {
  return {
    kind: 'table',
    id: 'grid',
    title: {
      en: 'Competitors in each place; empty ones are coloured',
      ru: 'Конкурентов в каждом месте; свободные выделены',
      zh: '各位置的对手数；空白处已标色',
      vi: 'Số đối thủ ở mỗi ô; ô trống được tô màu',
    },
    rowHeader: { en: 'Vertical axis', ru: 'По вертикали', zh: '纵轴', vi: 'Trục dọc' },
    columns: bandIds.map((across) => ({
      id: across,
      label: {
        en: `Horizontal ${bandWords[across].en}`,
        ru: `По горизонтали ${bandWords[across].ru}`,
        zh: `横轴${bandWords[across].zh}`,
        vi: `Ngang ${bandWords[across].vi}`,
      },
      format: 'count' as const,
      mark: { when: `grid.this.${across} = 0`, as: 'good' as const },
    })),
    rows: [...bandIds].reverse().map((up) => ({
      id: up,
      label: bandWords[up],
      cells: Object.fromEntries(bandIds.map((across) => [across, `places.${up}_${across}.rivals`])),
    })),
  };
}

function places({ competitors }: Market): TableSpec {
  return {
    kind: 'table',
    id: 'places',
    title: { en: 'Places on the map', ru: 'Места на карте', zh: '图上各位置', vi: 'Các ô trên bản đồ' },
    rowHeader: { en: 'Place on the map', ru: 'Место на карте', zh: '图上位置', vi: 'Ô trên bản đồ' },
    columns: [
      {
        id: 'rivals',
        label: { en: 'Competitors there', ru: 'Конкурентов там', zh: '对手数', vi: 'Số đối thủ ở đó' },
        unit: { en: 'number', ru: 'кол-во', zh: '数量', vi: 'số lượng' },
        format: 'count',
      },
      {
        id: 'nearest',
        label: { en: 'To the nearest one', ru: 'До ближайшего', zh: '到最近对手', vi: 'Đến đối thủ gần nhất' },
        unit: score,
        format: 'decimal',
      },
      {
        id: 'from_us',
        label: { en: 'To us', ru: 'До нас', zh: '到我们', vi: 'Đến chúng tôi' },
        unit: score,
        format: 'decimal',
      },
    ],
    mark: {
      when: 'AND(ISNUMBER(places.this.nearest), places.this.nearest = MAX(places.nearest))',
      as: 'good',
    },
    rows: placeIds.map(({ id, up, across }) => {
      const everybody = `reach.${id}.${rivalId(0)}:reach.${id}.${rivalId(competitors.length - 1)}`;
      const there = (who: string): Formula =>
        `AND(positions.${who}.across_band = bands.${across}.number, positions.${who}.up_band = bands.${up}.number)`;
      return {
        id,
        label: placeLabel(up, across),
        cells: {
          rivals: `COUNTIFS(positions.across_band, bands.${across}.number, positions.up_band, bands.${up}.number) - IF(${there('own')}, 1, 0)`,
          nearest: `IF(COUNT(${everybody}) = 0, word(none), MIN(${everybody}))`,
          from_us: `reach.${id}.own`,
        },
      };
    }),
  };
}

function advantage({ criteria, competitors }: Market): TableSpec {
  return {
    kind: 'table',
    id: 'advantage',
    title: {
      en: 'Where we are ahead of the best competitor, and where behind',
      ru: 'Где мы впереди лучшего конкурента, а где позади',
      zh: '与最强对手相比的领先与落后',
      vi: 'Chỗ nào hơn đối thủ giỏi nhất, chỗ nào thua',
    },
    rowHeader: criterion,
    columns: [
      {
        id: 'weight',
        label: { en: 'Weight', ru: 'Вес', zh: '权重', vi: 'Trọng số' },
        unit: '%',
        format: 'percent',
      },
      { id: 'own', label: ours, unit: score, format: 'decimal' },
      {
        id: 'best',
        label: { en: 'Best competitor', ru: 'Лучший конкурент', zh: '最强对手', vi: 'Đối thủ giỏi nhất' },
        unit: score,
        format: 'decimal',
      },
      {
        id: 'average',
        label: { en: 'Competitors on average', ru: 'Конкуренты в среднем', zh: '对手平均', vi: 'Đối thủ bình quân' },
        unit: score,
        format: 'decimal',
      },
      {
        id: 'lead',
        label: { en: 'Against the best', ru: 'К лучшему', zh: '与最强之差', vi: 'So với giỏi nhất' },
        unit: score,
        format: 'decimal',
        mark: { when: 'AND(ISNUMBER(advantage.this.lead), advantage.this.lead < 0)', as: 'warning' },
      },
    ],
    mark: { when: 'AND(ISNUMBER(advantage.this.lead), advantage.this.lead > 0)', as: 'good' },
    rows: criteria.map((label, index) => {
      const id = criterionId(index);
      const rivals = `scores.${id}.${rivalId(0)}:scores.${id}.${rivalId(competitors.length - 1)}`;
      const known = (formula: Formula): Formula => `IF(COUNT(${rivals}) = 0, word(none), ${formula})`;
      return {
        id,
        label,
        cells: {
          weight: ratio(`criteria.${id}.weight`, 'SUM(criteria.weight)'),
          own: `IF(COUNT(scores.${id}.own) = 0, word(none), scores.${id}.own)`,
          best: known(`MAX(${rivals})`),
          average: known(`AVERAGE(${rivals})`),
          lead: `IF(COUNT(advantage.${id}.own, advantage.${id}.best) < 1 + 1, word(none), advantage.${id}.own - advantage.${id}.best)`,
        },
      };
    }),
  };
}
