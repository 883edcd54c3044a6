import type { Texts } from '../../../locales/language';
import * as say from './people.texts';

/** Who answers for something, and how long a text may be. */

export const longText = { format: 'text', maxLength: 160, lines: 5 } as const;

export const owner = {
  id: 'owner',
  label: say.owner,
  note: say.onePersonOrRole,
  format: 'text',
  maxLength: 40,
} as const;

export const owners = {
  product: say.productManager,
  development: say.headOfDevelopment,
  marketing: say.headOfMarketing,
  service: say.headOfService,
} as const satisfies Readonly<Record<string, Texts>>;
