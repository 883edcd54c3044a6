import type { Texts } from '../../locales/language';
import { text } from '../building-blocks/units';
import type { InputSpec, TableSpec } from '../spec';
import { lineLabel, lineWord } from './objections';
import { longText, shortText, type Part } from './offer';
import * as say from './case-study.texts';

const facts: readonly { readonly id: string; readonly label: Texts; readonly note: Texts; readonly example: Texts }[] =
  [
    { id: 'case_client', label: say.client, note: say.whoAndHowLarge, example: say.caseClientExample },
    {
      id: 'case_configuration',
      label: say.configuration,
      note: say.whatTheyBought,
      example: say.caseConfigurationExample,
    },
    { id: 'case_integration', label: say.integration, note: say.withWhatHowLong, example: say.caseIntegrationExample },
    { id: 'case_quote', label: say.quote, note: say.caseQuoteNote, example: say.caseQuoteExample },
  ];

/** F8: as they were measured. */
const measured: readonly (readonly [Texts, number, number])[] = [
  [say.satisfiedPercent, 58.2, 95.2],
  [say.homeworkDonePercent, 24, 49],
  [say.replyTimeHours, 24, 2],
  [say.refundsPercent, 4, 2],
];
const lines = 8;
const idOf = (index: number): string =>
  index < measured.length ? `line_${index + 1}` : `blank_${index + 1 - measured.length}`;

export function caseSheet(): Part {
  const inputs = facts.map(({ id, label, note, example }): InputSpec => ({
    id,
    label,
    unit: text,
    note,
    example,
    format: 'text',
    maxLength: 160,
    lines: 3,
    needed: true,
  }));
  const changes: TableSpec = {
    kind: 'table',
    id: 'case_changes',
    title: say.changes,
    rowHeader: lineWord,
    columns: [
      { id: 'metric', label: say.metricLabel, format: 'text', longest: shortText.maxLength },
      { id: 'difference', label: say.difference, unit: say.asMetric, format: 'decimal' },
      { id: 'change', label: say.change, unit: '%', format: 'percent' },
    ],
    rows: Array.from({ length: lines }, (_, index) => {
      const id = idOf(index);
      const of = (column: string): string => `case_metrics.${id}.${column}`;
      const isKnown = `OR(${of('before')} = "", ${of('after')} = "")`;
      return {
        id,
        label: lineLabel(index),
        cells: {
          metric: `${of('metric')} & ""`,
          difference: `IF(${isKnown}, word(none), ${of('after')} - ${of('before')})`,
          change: `IF(${isKnown}, word(none), IF(${of('before')} = 0, word(none), ${of('after')} / ${of('before')} - 1))`,
        },
      };
    }),
  };
  return {
    sheet: {
      id: 'case_sheet',
      role: 'inputs',
      name: say.caseStudy,
      purpose: say.caseSheetPurpose,
      blocks: [
        { kind: 'inputs', title: say.theCase, inputs },
        {
          kind: 'inputTable',
          id: 'case_metrics',
          title: say.beforeAndAfter,
          columns: [
            { id: 'metric', label: say.metric, note: say.withItsUnit, ...shortText, needed: true },
            { id: 'before', label: say.before, note: say.asMeasured, format: 'decimal', needed: true },
            { id: 'after', label: say.after, note: say.asMeasured, format: 'decimal', needed: true },
            { id: 'period', label: say.measuredOver, note: say.bothAlike, ...longText },
          ],
          rows: measured.map(([metric, before, after], index) => ({
            id: idOf(index),
            cells: { metric, before, after, period: say.oneStreamTenWeeks },
          })),
          blankRows: lines - measured.length,
        },
      ],
    },
    results: [changes],
  };
}
