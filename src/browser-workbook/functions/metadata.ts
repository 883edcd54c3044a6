// The functions that an add-in describes in its metadata file, as Excel reads it.

export interface FunctionParameter {
  readonly name: string;
  readonly description?: string;
  readonly type?: 'any' | 'boolean' | 'number' | 'string';
  readonly dimensionality?: 'scalar' | 'matrix';
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export interface FunctionDescription {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly FunctionParameter[];
  readonly result?: { readonly type?: string; readonly dimensionality?: 'scalar' | 'matrix' };
  readonly options?: { readonly requiresAddress?: boolean; readonly volatile?: boolean };
}

/** Reads a metadata file; says what is wrong with one that Excel would not take. */
export function readFunctions(metadata: unknown): FunctionDescription[] {
  const listed = (metadata as { functions?: unknown } | null)?.functions;
  if (!Array.isArray(listed)) throw new Error('the functions metadata has no list of functions');
  return listed.map((entry: unknown) => {
    const described = entry as Partial<FunctionDescription> | null;
    if (
      typeof described?.id !== 'string' ||
      typeof described.name !== 'string' ||
      !Array.isArray(described.parameters)
    ) {
      throw new Error('a function in the metadata needs an id, a name and its parameters');
    }
    return described as FunctionDescription;
  });
}
