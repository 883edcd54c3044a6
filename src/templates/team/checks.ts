import type { CheckSpec } from '../spec';
import { ofRoles, type Team } from './team';
import * as say from './checks.texts';

export function checksOf(team: Team): readonly CheckSpec[] {
  const all = (what: string): string => `all(${ofRoles(what, team)})`;
  const weights = `SUM(weights.this.${team.kpis[0]?.id ?? ''}:weights.this.${team.kpis.at(-1)?.id ?? ''})`;
  const people: readonly CheckSpec[] = [
    {
      id: 'fund',
      label: say.fundLabel,
      format: 'money',
      value: 'total(fund)',
      otherWay: `SUMPRODUCT(${all('people')} * one.then) * ${team.months}`,
    },
    {
      id: 'bonus',
      label: say.bonusLabel,
      format: 'money',
      value: 'SUMPRODUCT(pay.people, one.bonus)',
      otherWay: 'worth.total.paid',
    },
    {
      id: 'paid',
      label: say.paidLabel,
      format: 'count',
      value: 'SUM(roles.paid_now)',
      otherWay: 'pay.total.paid',
      typedIn: ['roles.paid_now'],
    },
    {
      id: 'load',
      label: say.loadLabel,
      format: 'count',
      value: `SUMPRODUCT((roles.load_each > 0) * (${all('needed')} * roles.load_each < ${all('load')}))`,
      otherWay: '0',
    },
    {
      id: 'weights',
      label: say.weightsLabel,
      format: 'count',
      value: 'SUMPRODUCT((ABS(scores.weight - 1) > check_tolerance) * 1)',
      otherWay: '0',
      typedIn: team.kpis.map(({ id }) => ({
        id: `weights.${id}`,
        when: `AND(${weights} <> 0, ABS(${weights} - 1) > check_tolerance)`,
      })),
    },
    {
      id: 'structure',
      label: say.structureLabel,
      format: 'count',
      value: 'SUM(structure.in_department)',
      otherWay: 'SUM(structure.in_role)',
    },
  ];
  const ranking: readonly CheckSpec[] =
    team.ranked.length === 0
      ? []
      : [
          {
            id: 'sizes',
            label: say.sizesLabel,
            format: 'count',
            value: 'team_sizes.total.top + team_sizes.total.middle + team_sizes.total.bottom',
            otherWay: 'COUNT(ranking.place)',
          },
          {
            id: 'groups',
            label: say.groupsLabel,
            format: 'count',
            value: 'team_sizes.total.top_got + team_sizes.total.middle_got + team_sizes.total.bottom_got',
            otherWay: 'COUNT(ranking.place)',
          },
        ];
  return [...people, ...ranking];
}
