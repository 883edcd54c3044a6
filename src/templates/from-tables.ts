/**
 * The inputs that a table of orders, or of spend and leads, can fill in. A cell of a table is told as the input and its row
 * (`mix.share p{product}`), a line of cells as the input alone. `{product}`, `{offer}`, `{channel}`, `{stage}`, `{month}` and
 * `{scenario}` stand for the place among them, from 1.
 */
export interface FilledFromTables {
  /** Which scenario counts; without one the model has only one. */
  readonly scenario?: string;
  readonly price?: string;
  readonly offerPrice?: string;
  /** Of the money of first orders. */
  readonly refundRate?: string;
  /** Of a product among first orders. */
  readonly share?: string;
  /** Of customers who take an offer, and after how many periods. */
  readonly offerRate?: string;
  readonly offerDelay?: string;
  /** How strong a month of the year is. */
  readonly season?: string;
  /** Facts over the periods. */
  readonly customers?: string;
  readonly revenue?: string;
  /** New customers by the channel of their first order, as the people of the last stage. */
  readonly customersOfChannel?: string;
  readonly people?: string;
  readonly peopleOfChannel?: string;
  /** People of the first stage. */
  readonly leadsOfChannel?: string;
  readonly spend?: string;
  readonly spendOfChannel?: string;
  /** The last day of which all facts are there. */
  readonly until?: string;
  /** What nobody but the user knows: the plan is compared with it. */
  readonly target?: string;
}
