// Whether those who use a feature stay.
import { codesInOrder } from '../../numerics/id-order';
import { checkSameLength, flags, ids } from '../arguments';
import type { CellOutput } from '../contract';
import { wrongInput } from '../error-texts';
import { planFunction } from '../plan-function';
import { fail } from '../reasons/reason';
import * as say from './feature-retention.texts';

export const featureRetention = planFunction({
  id: 'PLAN.FEATURE_RETENTION',
  family: 'quality',
  text: say.featureRetentionText,
  searchedAs: say.featureRetentionSearchedAs,
  meaning: say.featureRetentionMeaning,
  equations: [
    'retention with = retained users of the feature / users of the feature',
    'retention without = retained other users / other users',
    'lift = retention with / (all retained users / all users)',
  ],
  parameters: {
    users: ids(say.featureRetentionUsers),
    features: ids(say.featureRetentionFeatures),
    retained: flags(say.featureRetentionRetained),
  },
  result: 'matrix',
  errors: [wrongInput, { error: '#N/A', text: say.featureRetentionError }],
  examples: [
    {
      formula: '=PLAN.FEATURE_RETENTION({1;1;2;2;3;4}, {"Chat";"Quiz";"Chat";"Quiz";"Quiz";""}, {1;1;1;1;0;0})',
      args: [
        [[1], [1], [2], [2], [3], [4]],
        [['Chat'], ['Quiz'], ['Chat'], ['Quiz'], ['Quiz'], ['']],
        [[1], [1], [1], [1], [0], [0]],
      ],
      result: [
        ['Feature', 'Users', 'Retention with', 'Retention without', 'Lift'],
        ['Chat', 2, 1, 0, 2],
        ['Quiz', 3, 0.666666667, 0, 1.33333333],
      ],
      text: say.featureRetentionExample,
    },
    {
      formula: '=PLAN.FEATURE_RETENTION({"An";"Bo";"Cy"}, {"Map";"Map";"Map"}, {TRUE;FALSE;TRUE})',
      args: [
        [['An'], ['Bo'], ['Cy']],
        [['Map'], ['Map'], ['Map']],
        [[true], [false], [true]],
      ],
      result: [
        ['Feature', 'Users', 'Retention with', 'Retention without', 'Lift'],
        ['Map', 3, 0.666666667, '', 1],
      ],
      text: say.featureRetentionExample2,
    },
  ],
  sources: [
    'Brin, S., Motwani, R., Ullman, J. D., & Tsur, S. (1997). Dynamic Itemset Counting and Implication Rules for Market Basket Data. SIGMOD Record, 26(2), 255–264.',
  ],
  compute: ({ users, features, retained }) => {
    checkSameLength('users', users.codes, 'features', features.codes);
    checkSameLength('users', users.codes, 'retained', retained);
    const everyone = users.ids.length;
    const stayed = new Uint8Array(everyone);
    const uses = new Float64Array(users.codes.length);
    let useCount = 0;
    users.codes.forEach((user, row) => {
      if (user === -1) return;
      if (retained[row] === 1) stayed[user] = 1;
      const feature = features.codes[row] ?? -1;
      // A pair of codes as one number: sorted, equal pairs stand together.
      if (feature !== -1) uses[useCount++] = feature * everyone + user;
    });
    if (useCount === 0) fail('noUse', { argument: 'users' });
    const everyoneStayed = stayed.reduce((sum, one) => sum + one, 0);

    const usersWith = new Float64Array(features.ids.length);
    const stayedWith = new Float64Array(features.ids.length);
    let previous = -1;
    for (const use of uses.subarray(0, useCount).sort()) {
      if (use === previous) continue;
      previous = use;
      const feature = Math.floor(use / everyone);
      usersWith[feature] = (usersWith[feature] ?? 0) + 1;
      stayedWith[feature] = (stayedWith[feature] ?? 0) + (stayed[use % everyone] ?? 0);
    }
    const place = new Int32Array(features.ids.length);
    codesInOrder(features.ids).forEach((feature, at) => (place[feature] = at));
    const rows = features.ids.map((name, feature) => {
      const withIt = usersWith[feature] ?? 0;
      const stayedWithIt = stayedWith[feature] ?? 0;
      const without = everyone - withIt;
      return {
        name,
        place: place[feature] ?? 0,
        withIt,
        retentionWith: stayedWithIt / withIt,
        retentionWithout: without === 0 ? '' : (everyoneStayed - stayedWithIt) / without,
        lift: everyoneStayed === 0 ? '' : (stayedWithIt * everyone) / (withIt * everyoneStayed),
      };
    });
    const table: CellOutput[][] = [['Feature', 'Users', 'Retention with', 'Retention without', 'Lift']];
    rows
      // A feature may stand only in rows without a user.
      .filter(({ withIt }) => withIt > 0)
      .sort((a, b) => Number(b.lift) - Number(a.lift) || b.withIt - a.withIt || a.place - b.place)
      .forEach(({ name, withIt, retentionWith, retentionWithout, lift }) => {
        table.push([name, withIt, retentionWith, retentionWithout, lift]);
      });
    return table;
  },
});
