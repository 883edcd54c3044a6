import type { Texts } from '../../src/locales/language';
import type { InputTableSpec } from '../../src/templates/spec';
import type { Template } from '../../src/templates/template';

/**
 * A document that uses everything a document has: guidance, cards beside each other, long notes, tables to grow into,
 * marks of what is done, overdue or missing; no timeline, no currency, no checks.
 */
const same = (text: string): Texts => ({ en: text, ru: text, zh: text, vi: text });
const done: Texts = { en: 'Done', ru: 'Готово', zh: '完成', vi: 'Xong' };
const open: Texts = { en: 'Open', ru: 'Открыто', zh: '待办', vi: 'Chưa làm' };

export const longestNote = 300;

const card = (id: string, title: string, goal: string): InputTableSpec => ({
  kind: 'inputTable',
  id,
  title,
  rowHeader: 'What',
  columns: [{ id: 'answer', label: 'Answer', format: 'text', maxLength: longestNote, lines: 5, needed: true }],
  rows: [
    { id: 'goal', label: 'Goal', cells: { answer: goal } },
    { id: 'barrier', label: 'Barrier', cells: { answer: 'No time' } },
  ],
});

export const brief: Template = {
  id: 'brief',
  kind: 'document',
  version: 1,
  name: same('Brief'),
  purpose: same('A brief'),
  inShort: same('A brief'),
  group: 'documents',
  startFor: [],
  searchedAs: same('a brief'),
  sources: [],
  questions: [],
  build: () => ({
    title: 'Brief',
    about: { facts: [], steps: ['Fill it in'], method: [] },
    words: { done },
    sheets: [
      {
        id: 'people',
        role: 'inputs',
        name: same('People'),
        purpose: 'Who it is for',
        blocks: [
          {
            kind: 'guidance',
            title: 'How to ask',
            paragraphs: [
              'Ask about what they did the last time, not about what they would do: a plan is not a habit. '
                .repeat(2)
                .trim(),
            ],
          },
          { kind: 'beside', blocks: [card('buyer', 'Buyer', 'Sell more'), card('user', 'User', 'Finish early')] },
        ],
      },
      {
        id: 'actions',
        role: 'inputs',
        name: same('Actions'),
        purpose: 'Who does what',
        blocks: [
          {
            kind: 'inputs',
            title: 'When',
            inputs: [{ id: 'as_of', label: 'As of', format: 'date', example: '2026-03-10', needed: true }],
          },
          {
            kind: 'inputTable',
            id: 'plan',
            title: 'Plan',
            columns: [
              { id: 'what', label: 'What', format: 'text', needed: true },
              { id: 'owner', label: 'Owner', format: 'text', needed: true },
              {
                id: 'due',
                label: 'Due',
                format: 'date',
                needed: true,
                mark: {
                  when: 'AND(plan.this.due < as_of, plan.this.due <> "", plan.this.state <> word(done))',
                  as: 'warning',
                },
              },
              { id: 'state', label: 'State', format: 'choice', options: [open, done] },
            ],
            marks: [{ when: 'plan.this.state = word(done)', as: 'good' }],
            rows: [
              { id: 'one', cells: { what: 'Call ten buyers', owner: 'Ann', due: '2026-03-01', state: done } },
              { id: 'two', cells: { what: 'Write it down', owner: 'Bo', due: '2026-03-20', state: open } },
            ],
            blankRows: 3,
          },
        ],
      },
    ],
  }),
};
