import type { Texts } from '../../locales/language';
import { people } from '../building-blocks/units';
import type { BlockSpec, Formula, TableSpec } from '../spec';
import { teamWord } from './inputs';
import type { Team } from './team';
import * as say from './ranking.texts';

export const groups = { top: say.top, middle: say.middle, bottom: say.bottom } as const satisfies Readonly<
  Record<string, Texts>
>;

type Group = keyof typeof groups;

const titles: Readonly<Record<Group, Texts>> = { top: say.topTop, middle: say.middleMiddle, bottom: say.bottomBottom };
const order: readonly Group[] = ['top', 'middle', 'bottom'];

/** Whoever has no team or no result has no place. Who shares a place shares its group. */
export function rankingBlocks(team: Team): readonly BlockSpec[] {
  return team.ranked.length === 0 ? [] : [ranking(team), sizes(team)];
}

function ranking({ ranked }: Team): TableSpec {
  const up: Texts = say.place;
  return {
    kind: 'table',
    id: 'ranking',
    title: say.rankingTitle,
    rowHeader: say.name,
    columns: [
      { id: 'team', label: teamWord, format: 'text' },
      { id: 'result', label: say.result, unit: say.points, format: 'decimal' },
      { id: 'place', label: say.placeLabel, unit: up, format: 'count' },
      { id: 'top_to', label: say.topUpTo, unit: up, format: 'count' },
      { id: 'middle_to', label: say.middleUpTo, unit: up, format: 'count' },
      {
        id: 'group',
        label: say.group,
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
    title: say.teamSizesTitle,
    rowHeader: teamWord,
    columns: [
      { id: 'ranked', label: say.ranked, unit: people, format: 'count', total: 'sum' },
      ...order.map((group) => ({
        id: group,
        label: titles[group],
        unit: say.planned,
        format: 'count' as const,
        total: 'sum' as const,
      })),
      ...order.map((group) => ({
        id: `${group}_got`,
        label: titles[group],
        unit: say.asItCame,
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
    title: say.roundingTitle,
    rowHeader: teamWord,
    columns: [
      ...order.map((group) => ({ id: group, label: titles[group], unit: say.leftOverParts, format: 'count' as const })),
      { id: 'left', label: say.placesLeft, unit: people, format: 'count' },
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
      title: say.rankingByParts,
      figures: [
        {
          id: 'all_parts',
          label: say.partsInAll,
          unit: say.parts,
          format: 'count',
          formula: 'MAX(1, top_parts + middle_parts + bottom_parts)',
        },
      ],
    },
    rests,
  ];
}
