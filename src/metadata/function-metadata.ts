// The JSON that tells Excel which functions there are: one file per language, alike but for their texts.
import { type Parameter, type PlanFunction, tellsZeroFromBlank } from '../functions/contract';
import { officeLocale } from '../locales/language';
import type { Language } from '../locales/language';
import { helpPath } from './help-pages';

interface EnumMetadata {
  readonly id: string;
  readonly type: 'string';
  readonly values: readonly { readonly name: string; readonly stringValue: string; readonly tooltip: string }[];
}

interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: 'string' | 'any';
  readonly dimensionality: 'scalar' | 'matrix';
  readonly optional?: true;
  readonly customEnumId?: string;
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: 'number' | 'any'; readonly dimensionality: 'scalar' | 'matrix' };
  readonly options?: { readonly requiresParameterAddresses: true };
}

/** What a functions JSON holds, as Microsoft's documentation of the metadata describes it. */
export interface FunctionsMetadata {
  readonly functions: readonly FunctionMetadata[];
  readonly enums: readonly EnumMetadata[];
}

/** The file that holds a language's metadata; English is the default that the manifest names first. */
export function metadataFileName(language: Language): string {
  return language === 'en' ? 'functions.json' : `functions.${officeLocale[language]}.json`;
}

function enumOf(owner: PlanFunction, parameter: Parameter, language: Language): EnumMetadata | undefined {
  const { options, optionTexts } = parameter;
  if (options === undefined) return undefined;
  return {
    id: enumId(owner, parameter),
    type: 'string',
    values: options.map((word, index) => ({
      name: word,
      stringValue: word,
      tooltip: optionTexts?.[index]?.[language] ?? word,
    })),
  };
}

function enumId(owner: PlanFunction, parameter: Parameter): string {
  return `${owner.id}.${parameter.name}`;
}

function parameterMetadata(owner: PlanFunction, parameter: Parameter, language: Language): ParameterMetadata {
  return {
    name: parameter.name,
    description: parameter.text[language],
    // Declared as a number, Excel would turn TRUE into 1 and refuse text without saying where; as `any` both reach our
    // own check, which names the row. An option has to have the type of its list.
    type: parameter.options === undefined ? 'any' : 'string',
    dimensionality: parameter.shape,
    ...(parameter.optional ? { optional: true as const } : {}),
    ...(parameter.options === undefined ? {} : { customEnumId: enumId(owner, parameter) }),
  };
}

/** The content of one language's functions JSON; `baseUrl` is where the add-in's files are served. */
export function functionsMetadata(
  functions: readonly PlanFunction[],
  language: Language,
  baseUrl: string,
): FunctionsMetadata {
  const base = baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`;
  return {
    functions: functions.map((each) => ({
      id: each.id,
      name: each.id,
      description: each.text[language],
      helpUrl: `${base}${helpPath(each.id, language)}`,
      parameters: each.parameters.map((parameter) => parameterMetadata(each, parameter, language)),
      ...(tellsZeroFromBlank(each)
        ? // Excel gives the addresses of arguments only to functions that are declared to spill.
          {
            result: { type: 'any' as const, dimensionality: 'matrix' as const },
            options: { requiresParameterAddresses: true as const },
          }
        : {
            result: {
              type: each.result === 'matrix' ? ('any' as const) : ('number' as const),
              dimensionality: each.result,
            },
          }),
    })),
    enums: functions.flatMap((each) => each.parameters.flatMap((parameter) => enumOf(each, parameter, language) ?? [])),
  };
}
