// The first script of the shared runtime: a classic script, because Excel may call a function as soon as it has loaded.
import { comeWhenCalled, familiesAtOnce } from '../functions/families-at-once';
import { associateCommands } from './commands';
import { associateFunctions, associateLater } from './custom-functions';

associateFunctions(familiesAtOnce.flatMap(({ functions }) => functions));
associateLater(comeWhenCalled, async () => {
  const { familiesOfOrders } = await import(/* webpackChunkName: 'orders' */ '../functions/families-of-orders');
  return familiesOfOrders.flatMap(({ functions }) => functions);
});
void Office.onReady(associateCommands);
