// Analysing a table of orders: recognise its columns, read it, analyse it, and write the result as sheets.
export { analyse } from './analyse';
export type { Analysis, ListedCustomer, Part, Watcher, WhyNot } from './analyse';
export type * from './contract';
export { problemKinds, roles } from './contract';
export { OrdersReader } from './orders-reader';
export type { Orders } from './orders-reader';
export { recognise } from './recognise';
export { report } from './report';
export { problemText, whyNotTexts } from './report-words';
