import { template } from '../asked';
import { about } from './about';
import { checksOf } from './checks';
import { linksSheet, productsSheet } from './inputs';
import { matrixOf } from './matrix';
import { questions } from './questions';
import { matrixSheet, valueSheet } from './results';
import { words } from './words';
import { workingsSheet } from './workings';
import * as say from './index.texts';

/** Products against the customer's problems, and the paths that lead from product to product. */
export const productMatrix = template({
  id: 'product-matrix',
  kind: 'model',
  version: 1,
  name: say.productMatrix,
  purpose: say.productMatrixPurpose,
  inShort: say.productMatrixInShort,
  group: 'product',
  startFor: [],
  searchedAs: say.productMatrixSearchedAs,
  sources: [],
  questions,
  build: (answers) => {
    const matrix = matrixOf(answers);
    return {
      title: answers.name,
      currency: { code: matrix.currency, typical: 1000 * matrix.averagePrice },
      about,
      words,
      sheets: [
        productsSheet(matrix),
        linksSheet(matrix),
        workingsSheet(matrix),
        matrixSheet(matrix),
        valueSheet(matrix),
      ],
      checks: { tolerance: 'check_tolerance', rows: checksOf(matrix) },
    };
  },
});
