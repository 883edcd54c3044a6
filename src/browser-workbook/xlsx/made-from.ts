// The cells that a file's charts, sparklines and pivot tables are made from: what they show would be gone if those went to
// another sheet without them.
import { parseRectangle } from '../grid/area';
import type { CarriedState } from '../grid/extras';
import { cellsIn } from './moved-parts';
import type { FilePackage } from './package';
import { type XmlElement, child, childrenOf, descendants } from './xml';

export interface MadeFrom {
  /** Its name in the file. */
  readonly sheet: string;
  readonly state: CarriedState;
}

/** Of charts of every kind, wherever they lie, and of pivot tables. */
export function madeFrom(file: FilePackage): MadeFrom[] {
  return file.related(file.workbook).flatMap(({ type, target }) => {
    if (type === 'pivotCacheDefinition') return storeOf(file.xml(target));
    if (type !== 'worksheet' && type !== 'chartsheet') return [];
    const drawings = file.related(target).filter((one) => one.type === 'drawing');
    const charts = drawings.flatMap((one) => file.related(one.target)).filter((one) => /^chart(?:Ex)?$/.test(one.type));
    // A sheet that is nothing but a chart is not shown here, and cannot be deleted.
    const shownOn = type === 'worksheet' ? target : undefined;
    return charts.flatMap((one) => sourcesOf(file.xml(one.target), shownOn));
  });
}

/** Sparklines of a sheet have cells of their own, too. */
export function sparklinesOf(sheet: XmlElement, name: string, part: string): MadeFrom[] {
  return [...descendants(child(sheet, 'extLst'), 'sparklineGroup')].flatMap((group) => {
    const own = [...descendants(group, 'sqref')].flatMap(({ text }) => {
      const place = parseRectangle(text);
      return place ? [{ sheet: name, state: { kind: 'sparkline' as const, place } }] : [];
    });
    return [...own, ...sourcesOf(group, part)];
  });
}

/** Names of series are in cells, too, and labels can be. */
function sourcesOf(element: XmlElement | undefined, shownOn: string | undefined): MadeFrom[] {
  return [...descendants(element, 'f')].flatMap(({ text }) =>
    cellsIn(text).map(({ sheet, place }) => ({
      sheet,
      state: { kind: 'source' as const, place, ...(shownOn === undefined ? {} : { shownOn }) },
    })),
  );
}

function storeOf(store: XmlElement | undefined): MadeFrom[] {
  return childrenOf(child(store, 'cacheSource'), 'worksheetSource').flatMap(({ attributes: { sheet, ref, id } }) => {
    const place = ref === undefined || id !== undefined ? undefined : parseRectangle(ref);
    return sheet === undefined || !place ? [] : [{ sheet, state: { kind: 'source' as const, place } }];
  });
}
