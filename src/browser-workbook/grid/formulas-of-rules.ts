// Where the formula of a conditional format or of a validation is computed: at each cell of its range.
//
// Univer computes it with its references moved along, but from a place above the first row and left of the first column of
// the sheet, whatever the range is: ROW() was a number too small, so that bands of `MOD(ROW(),2)` began a row too late, and
// formulas that read a cell passed for depending on the rules that stood, by that place, on it.
import {
  FormulaDependencyGenerator,
  FormulaDependencyTree,
  FormulaDependencyTreeType,
  FormulaDependencyTreeVirtual,
} from '@univerjs/engine-formula';

type Tree = FormulaDependencyTree | FormulaDependencyTreeVirtual;

interface Place {
  readonly startRow: number;
  readonly startColumn: number;
}

interface Registering {
  _registerOtherFormulas: (
    this: FormulaDependencyGenerator,
    rules: RulesByPlace,
    unitIds: readonly string[],
    trees: Tree[],
  ) => void;
}

type RulesByPlace = Readonly<Record<string, ByKey<ByKey<{ readonly ranges: readonly Place[] }>> | undefined>>;
type ByKey<T> = Readonly<Record<string, T | undefined>>;

let isCorrected = false;

/** For all workbooks of the process, as the classes are. */
export function placeFormulasOfRules(): void {
  if (isCorrected) return;
  isCorrected = true;
  const generator = FormulaDependencyGenerator.prototype as unknown as Registering;
  const register = generator._registerOtherFormulas;
  generator._registerOtherFormulas = function (rules, unitIds, trees) {
    const known = trees.length;
    register.call(this, rules, unitIds, trees);
    for (const tree of trees.slice(known)) {
      if (tree instanceof FormulaDependencyTreeVirtual) continue;
      const first = rules[tree.unitId]?.[tree.subUnitId]?.[tree.formulaId ?? '']?.ranges[0];
      if (!first) continue;
      // The trees of the other cells go by this one.
      tree.row = first.startRow;
      tree.column = first.startColumn;
    }
  };
  for (const { prototype } of [FormulaDependencyTree, FormulaDependencyTreeVirtual]) {
    // No cell holds what a rule gives, so nothing can depend on it.
    const own: unknown = Reflect.get(prototype, 'toRTreeItem');
    if (typeof own !== 'function') continue;
    prototype.toRTreeItem = function (this: Tree) {
      const items: unknown = this.type === FormulaDependencyTreeType.OTHER_FORMULA ? [] : Reflect.apply(own, this, []);
      return items as ReturnType<Tree['toRTreeItem']>;
    };
  }
}
