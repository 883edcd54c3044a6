import type { AnalysisRequest } from '../../src/excel';

/** An analysis that was asked for: of eight orders, their cohorts alone. */
export const analysisRequest: AnalysisRequest = {
  source: { sheetId: 'sheet1', sheet: 'Sheet1', address: 'A1:C9' },
  columns: { customer: { heading: 'Who <&> "when"', index: 0 }, date: { heading: 'Day', index: 1 } },
  options: {
    period: 'month',
    mode: 'on',
    bins: 5,
    byChannel: false,
    make: ['cohorts'],
    currency: 'EUR',
  },
  asked: {},
  language: 'en',
  found: { customers: 3, orders: 8, firstDay: 46023, lastDay: 46100, period: 'month', nextPeriod: 0.25 },
};
