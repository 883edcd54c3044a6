import type { Texts } from '../../locales/language';
import { people, share } from '../building-blocks/units';
import type { Formula, InputTableSpec, TableSpec } from '../spec';
import { ratio, type Part } from './part';
import * as say from './retention.texts';

/** A cohort as it ages: in the first period, and so many on. */
const oldest = 12;
const still = [1_000, 560, 430, 370, 340, 325, 318, 314, 311];
const ageId = (age: number): string => `age_${age}`;
const ageLabel = (age: number): Texts => ({
  en: `Period ${age}`,
  ru: `Период ${age}`,
  zh: `第 ${age} 期`,
  vi: `Kỳ ${age}`,
});

const ages = Array.from({ length: oldest + 1 }, (_, age) => age);

const cohort: InputTableSpec = {
  kind: 'inputTable',
  id: 'cohort',
  title: say.cohortTitle,
  rowHeader: say.ageWord,
  columns: [{ id: 'active', label: say.stillThere, unit: people, note: say.leaveLaterOnesEmpty, format: 'count' }],
  rows: ages.map((age) => ({ id: ageId(age), label: ageLabel(age), cells: { active: still[age] ?? '' } })),
};

/** Seen: it and all before it are typed. */
const seenAges: TableSpec = {
  kind: 'table',
  id: 'ages',
  title: say.agesSeen,
  rowHeader: say.ageWord,
  columns: [{ id: 'seen', label: say.seen, unit: say.n1IsYes, format: 'count' }],
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
  title: say.retentionByAge,
  rowHeader: say.ageWord,
  columns: [
    { id: 'share', label: say.stillThere, unit: say.percentOfCohort, format: 'percent' },
    { id: 'lost', label: say.leftSincePeriodBefore, unit: say.percentOfThoseThere, format: 'percent' },
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
        title: say.whenRetentionCountsAsLevel,
        inputs: [
          {
            id: 'level_periods',
            label: say.overLast,
            unit: say.periodsUnit,
            note: say.levelPeriodsNote,
            format: 'count',
            min: 1,
            max: oldest,
            example: 3,
          },
          {
            id: 'level_loss',
            label: say.leavePeriodAtMost,
            unit: share,
            note: say.levelLossNote,
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
        title: say.lastPeriodsSeen,
        figures: [
          {
            id: 'ages_seen',
            label: say.agesSeenLabel,
            unit: say.periodsUnit,
            format: 'count',
            formula: 'SUM(ages.seen)',
          },
          {
            id: 'level_last',
            label: say.shareAtLastAge,
            unit: share,
            format: 'percent',
            formula: 'IF(ages_seen = 0, word(none), INDEX(curve.share, ages_seen))',
          },
          {
            id: 'level_first',
            label: say.shareBeforeThesePeriods,
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
        title: say.retentionOfCohort,
        over: 'curve',
        categoryTitle: say.ageWord,
        valueTitle: say.percentOfCohort,
        valueFormat: 'percent',
        series: [{ label: say.stillThere, values: 'share' }],
      },
      {
        kind: 'figures',
        title: say.whetherRetentionLevelsOff,
        figures: [
          {
            id: 'recent_loss',
            label: say.leavePeriod,
            unit: share,
            note: say.recentLossNote,
            format: 'percent',
            formula:
              'IF(COUNT(level_first, level_last) < 2, word(none), IF(level_first = 0, word(none), 1 - POWER(level_last / level_first, 1 / MAX(1, level_periods))))',
          },
        ],
      },
    ],
    headlines: [
      {
        id: 'retention_verdict',
        label: say.retention,
        unit: say.overLastPeriods,
        format: 'text',
        formula:
          'IF(ISNUMBER(recent_loss), IF(level_last = 0, word(gone), IF(recent_loss <= level_loss, word(level), word(falling))), word(too_few))',
        mark: { when: 'OR(retention_verdict = word(falling), retention_verdict = word(gone))', as: 'warning' },
      },
    ],
    words: { level: say.levelsOff, falling: say.stillFalling, gone: say.nobodyLeft, too_few: say.tooFewPeriods },
  };
}
