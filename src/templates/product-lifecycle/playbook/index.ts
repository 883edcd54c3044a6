import type { Timeline } from '../../building-blocks/timeline';
import type { SheetSpec } from '../../spec';
import type { Product } from '../product';
import { gates, launches, launchSteps } from './launch';
import { strategies } from './strategies';
import { tools } from './tools';
import { exitPrinciples, exitSteps } from './way-out';

export { gateNames, launchStepIds, launchStepNames } from './launch';
export { exitStepIds, exitStepNames } from './way-out';

/** What is decided in words: the strategy of each stage, the gates of the launch, its marketing tools, the way out. */

export function playbookSheet(products: readonly Product[], timeline: Timeline): SheetSpec {
  return {
    id: 'playbook',
    role: 'inputs',
    name: { en: 'Playbook', ru: 'Стратегия', zh: '策略', vi: 'Chiến lược' },
    purpose: {
      en: 'Strategy by stage, launch gates, marketing tools, exit plan',
      ru: 'Стратегия по стадиям, контрольные точки запуска, инструменты, план вывода',
      zh: '各阶段策略、上市评审、营销工具、退出计划',
      vi: 'Chiến lược từng giai đoạn, cổng ra mắt, công cụ, kế hoạch rút lui',
    },
    blocks: [
      strategies,
      launchSteps(timeline),
      gates(timeline),
      launches(products, timeline),
      tools,
      exitPrinciples,
      exitSteps,
    ],
  };
}
