import type { Texts } from '../../src/locales/language';
import { template } from '../../src/templates/asked';
import { timelineOf, timelineQuestions } from '../../src/templates/building-blocks/timeline';

/** A small template with everything that making a model anew must find again. */
const same = (text: string): Texts => ({ en: text, ru: text, zh: text, vi: text });
const unit = same('u');
const note = same('n');
const moods: readonly Texts[] = [
  { en: 'Calm', ru: 'Спокойно', zh: '平稳', vi: 'Bình tĩnh' },
  { en: 'Bold', ru: 'Смело', zh: '大胆', vi: 'Táo bạo' },
];

export const course = template({
  id: 'course',
  kind: 'model',
  version: 3,
  name: same('Course'),
  purpose: same('A course'),
  inShort: same('A course'),
  group: 'money',
  startFor: [],
  searchedAs: same('a course'),
  sources: [],
  questions: [
    {
      id: 'channels',
      kind: 'list',
      label: same('Channels'),
      hint: same('h'),
      min: 1,
      max: 5,
      maxLength: 20,
      initial: { en: [], ru: [], zh: [], vi: [] },
    },
    ...timelineQuestions({ unit: 'month', periods: 12 }),
  ],
  build: (answers) => {
    const { channels } = answers;
    const { unit: periodUnit, periods, firstDay: start } = timelineOf(answers);
    return {
      title: 'Course',
      currency: { code: 'USD', typical: 1000 },
      timeline: {
        periods,
        start: 'EDATE(first_day, period - 1)',
        end: 'EDATE(first_day, period) - 1',
        startFormat: 'period',
        endFormat: 'date',
        unit: periodUnit,
        firstDay: start,
      },
      about: { facts: [], steps: [], method: [] },
      sheets: [
        {
          id: 'inputs',
          role: 'inputs',
          name: same('Inputs'),
          purpose: '',
          blocks: [
            {
              kind: 'inputs',
              title: 'General',
              inputs: [
                { id: 'first_day', label: 'First day', unit, note, format: 'date', example: start, answers: 'start' },
                { id: 'price', label: 'Price', unit, note, format: 'price', max: 1000, example: 100 },
                {
                  id: 'owner',
                  label: 'Owner',
                  unit,
                  note,
                  format: 'text',
                  maxLength: 20,
                  example: { en: 'Team', ru: 'Команда', zh: '团队', vi: 'Nhóm' },
                },
                { id: 'mood', label: 'Mood', unit, note, format: 'choice', options: moods, example: moods[0] ?? '' },
                { id: 'tolerance', label: 'Tolerance', unit, note, format: 'factor', example: 0.000001 },
              ],
            },
            {
              kind: 'inputs',
              title: 'Shares',
              inputs: channels.map((channel, index) => ({
                id: `share_${index + 1}`,
                label: `Share of ${channel}`,
                unit,
                note,
                format: 'percent',
                example: 0.5,
                items: [{ question: 'channels', number: index + 1 }],
              })),
            },
            {
              kind: 'inputRows',
              title: 'Budget',
              rows: channels.map((channel, index) => ({
                id: `budget_${index + 1}`,
                label: channel,
                unit,
                note,
                format: 'money',
                example: 10 * (index + 1),
                items: [{ question: 'channels', number: index + 1 }],
              })),
            },
            {
              kind: 'inputRows',
              title: 'Counted',
              rows: [
                { id: 'people', label: 'People', unit, note, format: 'count', example: 7, measured: true },
                { id: 'rate', label: 'Rate', unit, note, format: 'percent', example: 0.1 },
              ],
            },
          ],
        },
        {
          id: 'plan',
          role: 'workings',
          name: same('Plan'),
          purpose: '',
          blocks: [
            {
              kind: 'rows',
              title: 'Plan',
              rows: [
                {
                  id: 'spend',
                  label: 'Spend',
                  unit,
                  format: 'money',
                  formula: `SUM(budget_1:budget_${channels.length})`,
                  total: 'sum',
                },
              ],
            },
          ],
        },
      ],
      checks: {
        tolerance: 'tolerance',
        rows: [{ id: 'spend', label: 'Spend', format: 'money', value: 'total(spend)', otherWay: 'SUM(all(spend))' }],
      },
    };
  },
});
