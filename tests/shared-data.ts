// What lies beside the repository and not in it: ../shared. A test that needs it fails without it, and says what is missing
// and where it comes from.
import { existsSync } from 'node:fs';
import path from 'node:path';

const sources = {
  // Fader and Hardie's sample of a tenth of the customers.
  'data/CDNOW_sample.txt': 'brucehardie.com/datasets/CDNOW_sample.zip',
  // One line for each invoice with a customer.
  'data/online_retail_invoices.csv.gz':
    'made from the UCI data set "Online Retail", archive.ics.uci.edu/dataset/352: InvoiceNo, CustomerID, InvoiceDate, lines, quantity, amount',
  'cases/functions.json': 'calls of the functions that once went wrong, with what is right',
} as const;

/** The path of such a file; a copy of the repository elsewhere is told where they lie by SHARED_FILES. */
export function sharedFile(name: keyof typeof sources): string {
  const file = path.resolve(process.env['SHARED_FILES'] ?? path.resolve(__dirname, '../../shared'), name);
  if (!existsSync(file)) throw new Error(`There is no ../shared/${name} (${sources[name]}): put it there.`);
  return file;
}
