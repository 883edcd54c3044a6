// PageBreak and the collections of them: the rows and columns with which the printing of a sheet begins another page.
import { cellAddress } from '../../grid/area';
import { areaArgument, areaOfAddress } from '../address';
import * as argument from '../argument';
import { HostError } from '../error';
import { type OnSheet, checkUnprotected } from '../host';
import { type Argument, HostObject, type ObjectType } from '../object-type';

/** Breaks between rows are Excel's horizontal ones. */
type Direction = 'rowBreaks' | 'columnBreaks';

interface Breaks extends OnSheet {
  readonly direction: Direction;
}
interface OnBreak extends Breaks {
  /** From zero. */
  readonly at: number;
}

export function pageBreaks(on: OnSheet, direction: Direction): HostObject {
  return HostObject.of(collectionType, { ...on, direction });
}

function all({ host, sheetId, direction }: Breaks): number[] {
  return (host.grid.extras(sheetId).pageLayout[direction] ??= []);
}

const breakType: ObjectType<OnBreak> = {
  name: 'PageBreak',
  properties: {
    rowIndex: ({ direction, at }) => (direction === 'rowBreaks' ? at : 0),
    columnIndex: ({ direction, at }) => (direction === 'columnBreaks' ? at : 0),
  },
  methods: {
    delete: (on) => {
      checkUnprotected(on.host, on.sheetId);
      const breaks = all(on);
      const index = breaks.indexOf(on.at);
      if (index < 0) throw new HostError('ItemNotFound', 'the page break is gone');
      breaks.splice(index, 1);
      on.host.changed();
    },
    getCellAfterBreak: ({ host, sheetId, direction, at }) => {
      const address = direction === 'rowBreaks' ? cellAddress(at, 0) : cellAddress(0, at);
      return host.range(areaOfAddress(host, sheetId, address));
    },
  },
};

function item(on: Breaks, index: Argument): HostObject {
  const at = all(on)[argument.count(index, 'index')];
  if (at === undefined) throw new HostError('ItemNotFound', `there is no page break ${argument.shown(index)}`);
  return HostObject.of(breakType, { ...on, at });
}

const collectionType: ObjectType<Breaks> = {
  name: 'PageBreakCollection',
  items: (on) => all(on).map((at) => HostObject.of(breakType, { ...on, at })),
  item,
  methods: {
    getCount: (on) => all(on).length,
    getItem: item,
    add: (on, cells) => {
      checkUnprotected(on.host, on.sheetId);
      const { row, column } = areaArgument(on.host, on.sheetId, cells, 'pageBreakRange');
      const at = on.direction === 'rowBreaks' ? row : column;
      if (at === 0) throw new HostError('InvalidArgument', 'no page can begin before the first cell');
      const breaks = all(on);
      if (!breaks.includes(at)) breaks.push(at);
      breaks.sort((one, other) => one - other);
      on.host.changed();
      return HostObject.of(breakType, { ...on, at });
    },
    removePageBreaks: (on) => {
      checkUnprotected(on.host, on.sheetId);
      all(on).length = 0;
      on.host.changed();
    },
  },
};
