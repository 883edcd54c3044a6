import type { Texts } from '../../locales/language';
import { people } from '../building-blocks/units';
import type { BlockSpec, Formula, TableSpec } from '../spec';
import { teamWord } from './inputs';
import type { Team } from './team';

export const groups = {
  top: { en: 'top', ru: 'лидеры', zh: '优秀', vi: 'dẫn đầu' },
  middle: { en: 'middle', ru: 'основа', zh: '骨干', vi: 'nòng cốt' },
  bottom: { en: 'bottom', ru: 'отстающие', zh: '待改进', vi: 'cần cải thiện' },
} as const satisfies Readonly<Record<string, Texts>>;

type Group = keyof typeof groups;

const titles: Readonly<Record<Group, Texts>> = {
  top: { en: 'Top', ru: 'Лидеры', zh: '优秀', vi: 'Dẫn đầu' },
  middle: { en: 'Middle', ru: 'Основа', zh: '骨干', vi: 'Nòng cốt' },
  bottom: { en: 'Bottom', ru: 'Отстающие', zh: '待改进', vi: 'Cần cải thiện' },
};
const order: readonly Group[] = ['top', 'middle', 'bottom'];

/** Whoever has no team or no result has no place. Who shares a place shares its group. */
export function rankingBlocks(team: Team): readonly BlockSpec[] {
  return team.ranked.length === 0 ? [] : [ranking(team), sizes(team)];
}

function ranking({ ranked }: Team): TableSpec {
  const up: Texts = { en: 'place', ru: 'место', zh: '名次', vi: 'hạng' };
  return {
    kind: 'table',
    id: 'ranking',
    title: {
      en: 'Ranking within equal teams: who shares a place shares its group',
      ru: 'Рейтинг внутри равных команд: у кого одно место, у тех одна группа',
      zh: '同类团队内排名：名次并列者同组',
      vi: 'Xếp hạng trong nhóm tương đương: đồng hạng thì cùng loại',
    },
    rowHeader: { en: 'Name', ru: 'Имя', zh: '姓名', vi: 'Tên' },
    columns: [
      { id: 'team', label: teamWord, format: 'text' },
      {
        id: 'result',
        label: { en: 'Result', ru: 'Результат', zh: '成绩', vi: 'Kết quả' },
        unit: { en: 'points', ru: 'баллов', zh: '分', vi: 'điểm' },
        format: 'decimal',
      },
      { id: 'place', label: { en: 'Place', ru: 'Место', zh: '名次', vi: 'Hạng' }, unit: up, format: 'count' },
      {
        id: 'top_to',
        label: { en: 'Top up to', ru: 'Лидеры до', zh: '优秀截至', vi: 'Dẫn đầu đến' },
        unit: up,
        format: 'count',
      },
      {
        id: 'middle_to',
        label: { en: 'Middle up to', ru: 'Основа до', zh: '骨干截至', vi: 'Nòng cốt đến' },
        unit: up,
        format: 'count',
      },
      {
        id: 'group',
        label: { en: 'Group', ru: 'Группа', zh: '组别', vi: 'Xếp loại' },
        format: 'text',
        mark: { when: 'ranking.this.group = word(bottom)', as: 'warning' },
      },
    ],
    mark: { when: 'ranking.this.group = word(top)', as: 'good' },
    rows: ranked.map(({ id, name }) => {
      const own = (column: string): Formula => `ranking.${id}.${column}`;
      const typed = (column: string): Formula => `ranked.${id}.${column}`;
      const sizeOf = (column: string): Formula =>
        `SUMPRODUCT((labels(team_sizes) = ${own('team')}) * team_sizes.${column})`;
      const placed = (formula: Formula): Formula => `IF(ISNUMBER(${own('place')}), ${formula}, word(none))`;
      return {
        id,
        label: name,
        cells: {
          team: `${typed('team')} & ""`,
          result: `IF(ISNUMBER(${typed('result')}), ${typed('result')}, word(none))`,
          place: `IF(AND(${own('team')} <> "", ISNUMBER(${own('result')})), 1 + SUMPRODUCT((ranked.team = ${own('team')}) * (ranked.result <> "") * (ranked.result > ${own('result')})), word(none))`,
          top_to: placed(sizeOf('top')),
          middle_to: placed(`${own('top_to')} + ${sizeOf('middle')}`),
          group: placed(
            `IF(${own('place')} <= ${own('top_to')}, word(top), IF(${own('place')} <= ${own('middle_to')}, word(middle), word(bottom)))`,
          ),
        },
      };
    }),
  };
}

/** The largest remainder: whole parts first, then one each to the largest that is left over; of equal ones to the better group. */
function sizes({ teams }: Team): TableSpec {
  return {
    kind: 'table',
    id: 'team_sizes',
    title: {
      en: 'Sizes of the groups: as planned and, with shared places, as it came',
      ru: 'Размеры групп: по плану и, с учётом общих мест, на деле',
      zh: '各组人数：计划与（含并列）实际',
      vi: 'Quy mô từng loại: theo kế hoạch và thực tế (tính đồng hạng)',
    },
    rowHeader: teamWord,
    columns: [
      {
        id: 'ranked',
        label: { en: 'Ranked', ru: 'В рейтинге', zh: '参与排名', vi: 'Được xếp hạng' },
        unit: people,
        format: 'count',
        total: 'sum',
      },
      ...order.map((group) => ({
        id: group,
        label: titles[group],
        unit: { en: 'planned', ru: 'по плану', zh: '计划', vi: 'kế hoạch' },
        format: 'count' as const,
        total: 'sum' as const,
      })),
      ...order.map((group) => ({
        id: `${group}_got`,
        label: titles[group],
        unit: { en: 'as it came', ru: 'на деле', zh: '实际', vi: 'thực tế' },
        format: 'count' as const,
        total: 'sum' as const,
      })),
    ],
    rows: teams.map(({ id, name }) => {
      const own = (column: string): Formula => `team_sizes.${id}.${column}`;
      const rest = (group: Group): Formula => `rounding.${id}.${group}`;
      const left = `rounding.${id}.left`;
      return {
        id,
        label: name,
        cells: {
          ranked: `SUMPRODUCT((ranking.team = label(team_sizes.${id})) * ISNUMBER(ranking.place))`,
          ...Object.fromEntries(
            order.map((group) => {
              // How many of the other groups come first.
              const before = order
                .filter((other) => other !== group)
                .map((other) => {
                  const wins = order.indexOf(other) < order.indexOf(group) ? '>=' : '>';
                  return `(${rest(other)} ${wins} ${rest(group)})`;
                })
                .join(' + ');
              return [group, `INT(${own('ranked')} * ${group}_parts / all_parts) + IF(${before} < ${left}, 1, 0)`];
            }),
          ),
          ...Object.fromEntries(
            order.map((group) => [
              `${group}_got`,
              `SUMPRODUCT((ranking.team = label(team_sizes.${id})) * (ranking.group = word(${group})))`,
            ]),
          ),
        },
      };
    }),
  };
}

export function roundingBlocks({ ranked, teams }: Team): readonly BlockSpec[] {
  if (ranked.length === 0) return [];
  const rests: TableSpec = {
    kind: 'table',
    id: 'rounding',
    title: {
      en: 'How the sizes are rounded: what is left over, the largest first',
      ru: 'Как округлены размеры: остатки, больший — первым',
      zh: '人数取整：余数从大到小分配',
      vi: 'Cách làm tròn quy mô: phần dư, lớn trước',
    },
    rowHeader: teamWord,
    columns: [
      ...order.map((group) => ({
        id: group,
        label: titles[group],
        unit: { en: 'left over, parts', ru: 'остаток, частей', zh: '余数（份）', vi: 'phần dư' },
        format: 'count' as const,
      })),
      {
        id: 'left',
        label: { en: 'Places left', ru: 'Осталось мест', zh: '剩余名额', vi: 'Suất còn lại' },
        unit: people,
        format: 'count',
      },
    ],
    rows: teams.map(({ id, name }) => {
      const own = (column: string): Formula => `rounding.${id}.${column}`;
      return {
        id,
        label: name,
        cells: {
          // Whole numbers: what is left over of equal shares is equal to the last digit.
          ...Object.fromEntries(
            order.map((group) => [group, `MOD(team_sizes.${id}.ranked * ${group}_parts, all_parts)`]),
          ),
          left: `(${order.map((group) => own(group)).join(' + ')}) / all_parts`,
        },
      };
    }),
  };
  return [
    {
      kind: 'figures',
      title: { en: 'Ranking by parts', ru: 'Доли рейтинга', zh: '排名比例', vi: 'Tỷ lệ xếp hạng' },
      figures: [
        {
          id: 'all_parts',
          label: { en: 'Parts in all', ru: 'Всего частей', zh: '总份数', vi: 'Tổng số phần' },
          unit: { en: 'parts', ru: 'частей', zh: '份', vi: 'phần' },
          format: 'count',
          formula: 'MAX(1, top_parts + middle_parts + bottom_parts)',
        },
      ],
    },
    rests,
  ];
}
