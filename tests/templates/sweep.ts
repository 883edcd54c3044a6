/** Every line of inputs at its least, at its most and (where cells may be left blank) empty, one line after another. */
import type { CellContent, InputPlan, WorkbookPlan } from '../../src/plan';
import { words } from '../../src/plan/words';
import { sampled } from '../depth';
import { area, at } from '../plan/addresses';
import type { Computed } from '../plan/evaluate';

export interface Trial {
  readonly input: InputPlan;
  readonly to: 'least' | 'most' | 'blank';
}

/** The addresses of a plan's formulas, sheet by sheet; not of texts that are written as formulas to stay texts. */
export function formulasOf(made: WorkbookPlan): { readonly sheet: string; readonly address: string }[] {
  return made.sheets.flatMap(({ name, contents }) =>
    contents.flatMap(({ address, cells }) => {
      const { row, column } = area(address);
      return cells.flatMap((line, down) =>
        line.flatMap((content, across) =>
          typeof content === 'string' && content.startsWith('=') && !/^="[^"]*"$/.test(content)
            ? [{ sheet: name, address: at(row + down, column + across) }]
            : [],
        ),
      );
    }),
  );
}

/**
 * Those formulas but the ones that say how far lines are typed, which half-typed.test.ts holds, whether what is typed may be,
 * which pasted.test.ts holds, and whether formulas were lost, which typed-over.test.ts holds.
 */
export function resultFormulasOf(made: WorkbookPlan): ReturnType<typeof formulasOf> {
  const rowOf = (wanted: string): { sheet: string; row: number } | undefined =>
    made.sheets.flatMap(({ name, contents }) =>
      contents.flatMap(({ address, cells }) =>
        cells.flatMap(([label], down) => (label === wanted ? [{ sheet: name, row: area(address).row + down }] : [])),
      ),
    )[0];
  const first = rowOf(words.linesTyped[made.language]);
  const own = [words.wrongTyped, words.formulasLost].map((label) => rowOf(label[made.language])?.row);
  return formulasOf(made).filter(
    ({ sheet, address }) =>
      sheet !== first?.sheet || (area(address).row < first.row && !own.includes(area(address).row)),
  );
}

/** The cells with an error value, or with a number that is none. */
export function errorsIn(computed: Computed, formulas: readonly { sheet: string; address: string }[]): string[] {
  return formulas.flatMap(({ sheet, address }) => {
    const value = computed.value(sheet, address);
    const isWrong = typeof value === 'number' ? !Number.isFinite(value) : /^#[A-Z]/.test(String(value));
    return isWrong ? [`${sheet}!${address} ${String(value)}`] : [];
  });
}

/** The labels of the checks that fail. */
export function failedChecks(computed: Computed, made: WorkbookPlan): string[] {
  const sheet = made.sheets.find(({ role }) => role === 'checks');
  return (sheet?.contents ?? []).flatMap(({ address, cells }) =>
    cells.flatMap((line, down) => {
      const state = at(area(address).row + down, 5);
      const isCheck = typeof line[5] === 'string' && line[5].startsWith('=');
      const hasPassed = isCheck && computed.value(sheet?.name ?? '', state) === words.passed[made.language];
      return isCheck && !hasPassed ? [String(line[0])] : [];
    }),
  );
}

/**
 * What goes wrong, in words: error values, and checks that fail or pass other than `expected` says for a trial (by
 * default none fails). `only` leaves out lines, where a model has many of the same kind.
 */
export async function sweep(
  made: WorkbookPlan,
  computed: Computed,
  expected: (trial: Trial) => readonly string[] = () => [],
  only: (input: InputPlan) => boolean = () => true,
): Promise<string[]> {
  const formulas = formulasOf(made);
  const found: string[] = [];
  for (const input of sampled(made.inputs.filter(only), 10)) {
    const before = computed.named(input.name);
    const tries = input.over === 'cell' ? (['least', 'most'] as const) : (['least', 'most', 'blank'] as const);
    for (const to of tries) {
      computed.type(
        input.name,
        before.length > 1 ? column(input, to) : [column(input, to).map(([value = '']) => value)],
      );
      await computed.compute();
      const said = (what: string): string => `${input.name} at its ${to}: ${what}`;
      found.push(...errorsIn(computed, formulas).slice(0, 3).map(said));
      // Without tolerance even the last digit of a double counts.
      if (input.id === 'check_tolerance' && to === 'least') continue;
      const failed = failedChecks(computed, made);
      const wanted = expected({ input, to });
      found.push(...failed.filter((one) => !wanted.includes(one)).map((one) => said(`fails "${one}"`)));
      found.push(...wanted.filter((one) => !failed.includes(one)).map((one) => said(`passes "${one}"`)));
    }
    computed.type(input.name, before);
  }
  await computed.compute();
  return found;
}

/** The values of a line, one below the other. */
function column(input: InputPlan, to: Trial['to']): CellContent[][] {
  return input.cells.map(({ accepts }): CellContent[] => {
    if (to === 'blank') return [''];
    switch (accepts.kind) {
      case 'text':
        return [to === 'least' ? '' : 'Щ'.repeat(accepts.maxLength)];
      case 'list':
        return [(to === 'least' ? accepts.values[0] : accepts.values.at(-1)) ?? ''];
      default:
        return [to === 'least' ? accepts.min : accepts.max];
    }
  });
}
