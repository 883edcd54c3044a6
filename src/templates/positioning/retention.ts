import type { Texts } from '../../locales/language';
import { people, share } from '../building-blocks/units';
import type { Formula, InputTableSpec, TableSpec } from '../spec';
import { ratio, type Part } from './part';

/** A cohort as it ages: in the first period, and so many on. */
const oldest = 12;
const still = [1_000, 560, 430, 370, 340, 325, 318, 314, 311];

const ageWord: Texts = { en: 'Age', ru: 'Возраст', zh: '期龄', vi: 'Tuổi' };
const ageId = (age: number): string => `age_${age}`;
const ageLabel = (age: number): Texts => ({
  en: `Period ${age}`,
  ru: `Период ${age}`,
  zh: `第 ${age} 期`,
  vi: `Kỳ ${age}`,
});
const periodsUnit: Texts = { en: 'periods', ru: 'периодов', zh: '期', vi: 'kỳ' };

const ages = Array.from({ length: oldest + 1 }, (_, age) => age);

const cohort: InputTableSpec = {
  kind: 'inputTable',
  id: 'cohort',
  title: {
    en: 'One cohort as it ages: weeks or months since its start, as you count',
    ru: 'Одна когорта по возрасту: недели или месяцы с начала, как вы считаете',
    zh: '一个同期群的留存：自开始起的周或月',
    vi: 'Một nhóm khách theo tuổi: tuần hoặc tháng từ khi bắt đầu',
  },
  rowHeader: ageWord,
  columns: [
    {
      id: 'active',
      label: { en: 'Still there', ru: 'Остались', zh: '仍在', vi: 'Còn lại' },
      unit: people,
      note: {
        en: 'Leave later ones empty.',
        ru: 'Ещё не наступившие оставьте пустыми.',
        zh: '未到的期留空。',
        vi: 'Kỳ chưa đến để trống.',
      },
      format: 'count',
    },
  ],
  rows: ages.map((age) => ({ id: ageId(age), label: ageLabel(age), cells: { active: still[age] ?? '' } })),
};

/** Seen: it and all before it are typed. */
const seenAges: TableSpec = {
  kind: 'table',
  id: 'ages',
  title: { en: 'Ages seen', ru: 'Известный возраст', zh: '已观察的期', vi: 'Các kỳ đã thấy' },
  rowHeader: ageWord,
  columns: [
    {
      id: 'seen',
      label: { en: 'Seen', ru: 'Известен', zh: '已观察', vi: 'Đã thấy' },
      unit: { en: '1 = yes', ru: '1 — да', zh: '1 = 是', vi: '1 = có' },
      format: 'count',
    },
  ],
  rows: ages.map((age) => ({
    id: ageId(age),
    label: ageLabel(age),
    cells: {
      seen:
        age === 0
          ? `COUNT(cohort.${ageId(age)}.active)`
          : `ages.${ageId(age - 1)}.seen * COUNT(cohort.${ageId(age)}.active)`,
    },
  })),
};

const curve: TableSpec = {
  kind: 'table',
  id: 'curve',
  title: { en: 'Retention by age', ru: 'Удержание по возрасту', zh: '各期留存', vi: 'Giữ chân theo tuổi' },
  rowHeader: ageWord,
  columns: [
    {
      id: 'share',
      label: { en: 'Still there', ru: 'Остались', zh: '仍在', vi: 'Còn lại' },
      unit: { en: '% of the cohort', ru: '% когорты', zh: '占同期群 %', vi: '% của nhóm' },
      format: 'percent',
    },
    {
      id: 'lost',
      label: { en: 'Left since the period before', ru: 'Ушли за период', zh: '本期流失', vi: 'Rời đi trong kỳ' },
      unit: { en: '% of those there', ru: '% остававшихся', zh: '占上期 %', vi: '% số còn lại' },
      format: 'percent',
    },
  ],
  rows: ages.map((age) => {
    const id = ageId(age);
    const before = `cohort.${ageId(age - 1)}.active`;
    const seen = (formula: Formula): Formula => `IF(ages.${id}.seen = 1, ${formula}, word(none))`;
    return {
      id,
      label: ageLabel(age),
      cells: {
        share: seen(ratio(`cohort.${id}.active`, `cohort.${ageId(0)}.active`)),
        lost: age === 0 ? 'word(none)' : seen(`IF(${before} = 0, word(none), 1 - cohort.${id}.active / ${before})`),
      },
    };
  }),
};

export function retentionPart(): Part {
  return {
    inputs: [
      cohort,
      {
        kind: 'inputs',
        title: {
          en: 'When retention counts as level',
          ru: 'Когда удержание считается ровным',
          zh: '何为留存趋平',
          vi: 'Khi nào coi là đi ngang',
        },
        inputs: [
          {
            id: 'level_periods',
            label: { en: 'Over the last', ru: 'За последние', zh: '最近', vi: 'Trong số kỳ gần nhất' },
            unit: periodsUnit,
            note: {
              en: 'Periods seen that are looked at.',
              ru: 'Столько известных периодов рассматриваем.',
              zh: '考察的已观察期数。',
              vi: 'Số kỳ đã thấy được xét.',
            },
            format: 'count',
            min: 1,
            max: oldest,
            example: 3,
          },
          {
            id: 'level_loss',
            label: {
              en: 'Leave a period, at most',
              ru: 'Уходит за период не больше',
              zh: '每期流失不超过',
              vi: 'Mỗi kỳ rời đi tối đa',
            },
            unit: share,
            note: {
              en: 'Of those still there, on average over these periods.',
              ru: 'Из остававшихся, в среднем за эти периоды.',
              zh: '占当时仍在者，这些期的平均值。',
              vi: 'Trên số còn lại, bình quân các kỳ này.',
            },
            format: 'percent',
            example: 0.02,
          },
        ],
      },
    ],
    workings: [
      seenAges,
      {
        kind: 'figures',
        title: {
          en: 'The last periods seen',
          ru: 'Последние известные периоды',
          zh: '最近观察期',
          vi: 'Các kỳ gần nhất đã thấy',
        },
        figures: [
          {
            id: 'ages_seen',
            label: { en: 'Ages seen', ru: 'Известно возрастов', zh: '已观察期数', vi: 'Số kỳ đã thấy' },
            unit: periodsUnit,
            format: 'count',
            formula: 'SUM(ages.seen)',
          },
          {
            id: 'level_last',
            label: {
              en: 'Share at the last age',
              ru: 'Доля в последнем возрасте',
              zh: '最近一期比例',
              vi: 'Tỷ lệ ở kỳ cuối',
            },
            unit: share,
            format: 'percent',
            formula: 'IF(ages_seen = 0, word(none), INDEX(curve.share, ages_seen))',
          },
          {
            id: 'level_first',
            label: {
              en: 'Share before these periods',
              ru: 'Доля до этих периодов',
              zh: '考察期前比例',
              vi: 'Tỷ lệ trước các kỳ này',
            },
            unit: share,
            format: 'percent',
            formula: 'IF(ages_seen > level_periods, INDEX(curve.share, ages_seen - level_periods), word(none))',
          },
        ],
      },
    ],
    results: [
      curve,
      {
        kind: 'chart',
        id: 'retention_chart',
        // Ages not seen yet have no column; a line would fall to nothing there.
        shape: 'column',
        title: {
          en: 'Retention of the cohort',
          ru: 'Удержание когорты',
          zh: '同期群留存',
          vi: 'Giữ chân của nhóm khách',
        },
        over: 'curve',
        categoryTitle: ageWord,
        valueTitle: { en: '% of the cohort', ru: '% когорты', zh: '占同期群 %', vi: '% của nhóm' },
        valueFormat: 'percent',
        series: [{ label: { en: 'Still there', ru: 'Остались', zh: '仍在', vi: 'Còn lại' }, values: 'share' }],
      },
      {
        kind: 'figures',
        title: {
          en: 'Whether retention levels off',
          ru: 'Выходит ли удержание на плато',
          zh: '留存是否趋平',
          vi: 'Giữ chân có đi ngang không',
        },
        figures: [
          {
            id: 'recent_loss',
            label: { en: 'Leave a period', ru: 'Уходит за период', zh: '每期流失', vi: 'Rời đi mỗi kỳ' },
            unit: share,
            note: {
              en: 'Of those still there, geometric mean of the last periods.',
              ru: 'Из остававшихся, среднее геометрическое за последние периоды.',
              zh: '占当时仍在者，最近几期的几何平均。',
              vi: 'Trên số còn lại, trung bình nhân các kỳ gần nhất.',
            },
            format: 'percent',
            formula:
              'IF(COUNT(level_first, level_last) < 1 + 1, word(none), IF(level_first = 0, word(none), 1 - POWER(level_last / level_first, 1 / level_periods)))',
          },
        ],
      },
    ],
    headlines: [
      {
        id: 'retention_verdict',
        label: { en: 'Retention', ru: 'Удержание', zh: '留存', vi: 'Giữ chân' },
        unit: { en: 'over the last periods', ru: 'за последние периоды', zh: '最近几期', vi: 'trong các kỳ gần nhất' },
        format: 'text',
        formula:
          'IF(ISNUMBER(recent_loss), IF(level_last = 0, word(gone), IF(recent_loss <= level_loss, word(level), word(falling))), word(too_few))',
        mark: { when: 'OR(retention_verdict = word(falling), retention_verdict = word(gone))', as: 'warning' },
      },
    ],
    words: {
      level: { en: 'levels off', ru: 'вышло на плато', zh: '已趋平', vi: 'đi ngang' },
      falling: { en: 'still falling', ru: 'ещё падает', zh: '仍在下降', vi: 'còn giảm' },
      gone: { en: 'nobody left', ru: 'никого не осталось', zh: '已全部流失', vi: 'không còn ai' },
      too_few: { en: 'too few periods', ru: 'мало периодов', zh: '期数不足', vi: 'chưa đủ kỳ' },
    },
  };
}
