import { card as activationFunnel } from './activation-funnel/card';
import { card as productLifecycle } from './product-lifecycle/card';
import { card as salesPlan } from './sales-plan/card';
import type { TemplateCard } from './template';

/** What there is to choose from, in the order of the gallery: enough for the first screen, without the templates. */
export const catalogue: readonly TemplateCard[] = [salesPlan, activationFunnel, productLifecycle];
