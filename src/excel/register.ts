// The first script of the shared runtime: a classic script, because Excel may call a function as soon as it has loaded.
import { functions } from '../functions';
import { associateCommands } from './commands';
import { associateFunctions } from './custom-functions';

associateFunctions(functions);
void Office.onReady(associateCommands);
