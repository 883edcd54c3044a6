// Analysing a table of orders: recognise its columns, read it, analyse it, and write the result as sheets.
export { analyse } from './analyse';
export type { Analysis, ListedCustomer, Watcher } from './analyse';
export type { Part, WhyNot } from './parts';
export type * from './contract';
export { canBeMade, hasAmounts, partsOfReport, problemKinds, roles, usualParts } from './contract';
export { OrdersReader } from './orders-reader';
export { headingRow } from './heading-row';
export { offsetText, readOffset } from './text-dates';
export { namesHundredths, recognise } from './recognise';
export { report } from './report';
export { headingsOfOrders, tableOfOrders, tablesOf } from './tables-of-sheet';
export { rowHashes } from './row-hashes';
export type { Orders } from './settle-orders';
export { problemText, whyNotTexts } from './report-words';
