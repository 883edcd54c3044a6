// The conditional formats that a sheet holds.
import { ConditionalFormattingRuleModel, type IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { Json } from './extras';
import type { Grid } from './grid';

/** The rules of a sheet, the strongest first. */
export function conditionalRules(grid: Grid, sheetId: string): IConditionFormattingRule[] {
  return grid.service(ConditionalFormattingRuleModel).getSubunitRules(grid.unitId, sheetId) ?? [];
}

/** A rule and its style as plain JSON. */
export function ruleSummary({ rule, stopIfTrue }: IConditionFormattingRule): Json {
  return JSON.parse(JSON.stringify({ ...rule, stopIfTrue })) as Json;
}
