// What stands at the head and at the foot of every printed page, in Excel's codes: `&P` is the page, `&N` their number.
import type { PageLayoutState } from '../../grid/extras';
import * as argument from '../argument';
import { type OnSheet, checkUnprotected } from '../host';
import { type Argument, HostObject, type ObjectType } from '../object-type';

type Part = keyof NonNullable<PageLayoutState['headersFooters']>;

const part = (name: Part) => ({
  get: ({ host, sheetId }: OnSheet) => host.grid.extras(sheetId).pageLayout.headersFooters?.[name] ?? '',
  set: (on: OnSheet, value: Argument) => {
    checkUnprotected(on.host, on.sheetId);
    const layout = on.host.grid.extras(on.sheetId).pageLayout;
    layout.headersFooters = { ...layout.headersFooters, [name]: argument.text(value, name) };
    on.host.changed();
  },
});

const headerFooterType: ObjectType<OnSheet> = {
  name: 'HeaderFooter',
  properties: {
    leftHeader: part('leftHeader'),
    centerHeader: part('centerHeader'),
    rightHeader: part('rightHeader'),
    leftFooter: part('leftFooter'),
    centerFooter: part('centerFooter'),
    rightFooter: part('rightFooter'),
  },
};

export const headersFootersType: ObjectType<OnSheet> = {
  name: 'HeaderFooterGroup',
  parts: { defaultForAllPages: (on) => HostObject.of(headerFooterType, on) },
};
