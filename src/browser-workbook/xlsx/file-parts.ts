// Pieces of an .xlsx file that are the same whatever holds the workbook.
import { strFromU8, strToU8 } from 'fflate';
import type { CellStyle, WriteOptions, WriteSheet } from 'hucre/xlsx';
import { parseRectangle, quotedSheetName, rectangleAddress } from '../grid/area';
import { normalMargins, type PageLayoutState } from '../grid/extras';
import { defaultFont } from '../grid/measures';
import type { CellFormat } from '../grid/style';
import { element } from './xml';

type Border = NonNullable<CellStyle['border']>;
type PageSetup = NonNullable<WriteSheet['pageSetup']>;

export function color(hex: string): { rgb: string } {
  return { rgb: hex.replace('#', '').toUpperCase() };
}

/** `undefined` where the cell looks as any cell of a new sheet. */
export function fileStyle(given: CellFormat, border: Border | undefined): CellStyle | undefined {
  const { numberFormat, bold, italic, underline, strikethrough, size, name, ...format } = given;
  const hasFont =
    bold ||
    italic ||
    strikethrough ||
    underline !== 'None' ||
    size !== defaultFont.size ||
    name !== defaultFont.name ||
    format.color !== defaultFont.color;
  const alignment = cellAlignment(format);
  const written: CellStyle = {
    ...(numberFormat === 'General' ? {} : { numFmt: numberFormat }),
    ...(hasFont
      ? {
          font: {
            name,
            size,
            bold,
            italic,
            strikethrough,
            underline: underline !== 'None',
            color: color(format.color),
          },
        }
      : {}),
    ...(format.fill === '' ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: color(format.fill) } }),
    ...(border ? { border } : {}),
    ...(alignment ? { alignment } : {}),
  };
  return Object.keys(written).length > 0 ? written : undefined;
}

function cellAlignment({
  horizontalAlignment,
  verticalAlignment,
  wrapText,
  indentLevel,
}: Pick<CellFormat, 'horizontalAlignment' | 'verticalAlignment' | 'wrapText' | 'indentLevel'>): CellStyle['alignment'] {
  // Excel indents from an edge, so that an indented cell is aligned to one.
  const horizontal = horizontalAlignment === 'General' && indentLevel > 0 ? 'Left' : horizontalAlignment;
  const written = {
    ...(horizontal === 'General'
      ? {}
      : { horizontal: horizontal.toLowerCase() as NonNullable<NonNullable<CellStyle['alignment']>['horizontal']> }),
    ...(verticalAlignment === 'Bottom' ? {} : { vertical: verticalAlignment.toLowerCase() as 'top' | 'center' }),
    ...(wrapText ? { wrapText } : {}),
    ...(indentLevel > 0 ? { indent: indentLevel } : {}),
  };
  return Object.keys(written).length > 0 ? written : undefined;
}

/** Print areas and titles are names with a meaning; the library would not quote their sheet. */
export function printNames(
  { printArea, titleRows, titleColumns }: PageLayoutState,
  scope: string,
): NonNullable<WriteOptions['namedRanges']> {
  const place = (address: string): string => {
    const cells = parseRectangle(address);
    return `${quotedSheetName(scope)}!${cells ? rectangleAddress(cells, true) : address}`;
  };
  const titles = [titleColumns, titleRows].flatMap((address) => (address === undefined ? [] : [place(address)]));
  return [
    ...(printArea === undefined ? [] : [{ name: '_xlnm.Print_Area', range: place(printArea), scope }]),
    ...(titles.length === 0 ? [] : [{ name: '_xlnm.Print_Titles', range: titles.join(','), scope }]),
  ];
}

/** One code each for what stands to the left, in the middle and to the right. */
export function headerFooter({ headersFooters: said = {} }: PageLayoutState): Pick<WriteSheet, 'headerFooter'> {
  const line = (left = '', center = '', right = ''): string =>
    [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].join('');
  const oddHeader = line(said.leftHeader, said.centerHeader, said.rightHeader);
  const oddFooter = line(said.leftFooter, said.centerFooter, said.rightFooter);
  if (oddHeader + oddFooter === '') return {};
  return { headerFooter: { ...(oddHeader && { oddHeader }), ...(oddFooter && { oddFooter }) } };
}

const paperSizes = ['letter', 'legal', 'a3', 'a4', 'a5', 'b4', 'b5', 'executive', 'tabloid'] as const;

export function pageSetup(layout: PageLayoutState): PageSetup {
  const paperSize = paperSizes.find((size) => size === layout.paperSize.toLowerCase());
  const { scale, horizontalFitToPages, verticalFitToPages } = layout.zoom;
  const isFitted = horizontalFitToPages !== undefined || verticalFitToPages !== undefined;
  return {
    orientation: layout.orientation === 'Landscape' ? 'landscape' : 'portrait',
    ...(paperSize ? { paperSize } : {}),
    ...(isFitted
      ? // 0 pages are as many as it takes.
        { fitToPage: true, fitToWidth: horizontalFitToPages ?? 0, fitToHeight: verticalFitToPages ?? 0 }
      : { scale: scale ?? 100 }),
    horizontalCentered: layout.centerHorizontally,
    verticalCentered: layout.centerVertically,
    showGridLines: layout.printGridlines,
    showRowColHeaders: layout.printHeadings,
    // The file counts them in inches.
    ...(layout.margins && {
      margins: Object.fromEntries(
        Object.entries({ ...normalMargins, ...layout.margins }).map(([side, points]) => [
          side,
          Math.round((points / 72) * 1e6) / 1e6,
        ]),
      ),
    }),
  };
}

/** What may follow the validations in a sheet's part. */
const afterValidations =
  /<(?:hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|colBreaks|ignoredErrors|drawing|legacyDrawing|tableParts|extLst)\b|<\/worksheet>/;

export function addValidations(file: Record<string, Uint8Array>, path: string, written: readonly string[]): void {
  if (written.length === 0) return;
  const part = strFromU8(file[path] ?? new Uint8Array());
  const cellsEnd = part.indexOf('<sheetData');
  const list = element('dataValidations', { count: written.length }, ...written);
  const after = part.slice(cellsEnd).search(afterValidations) + cellsEnd;
  replacePart(file, path, part.slice(0, after) + list + part.slice(after));
}

export function replacePart(file: Record<string, Uint8Array>, path: string, content: string): void {
  if (!file[path]) throw new Error(`the file has no part ${path}`);
  file[path] = strToU8(content);
}
