// What a workbook has beside its cells, as plain JSON: charts, print set-up, protection, an add-in's settings.
import type { Area, Rectangle } from './area';

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

export interface SheetExtras {
  charts: ChartState[];
  pageLayout: PageLayoutState;
  protected: boolean;
  showHeadings: boolean;
  /** Absent: none. */
  tables?: TableState[];
  /** The part of the file that the sheet came out of; absent in one that was made here. */
  part?: string;
  /** The rows, columns and cells that came, went or moved since the file was read; absent: none. */
  lineEdits?: CellEdit[];
  /** What the file holds in these cells and is not shown here; absent: nothing. */
  carried?: CarriedState[];
}

/** What can be moved with its cells: in one piece, in a cell of its own, or made from the cells, on whichever sheet. */
export interface CarriedState {
  readonly kind: 'dataTable' | 'filter' | 'note' | 'pivotTable' | 'source' | 'sparkline';
  place: Rectangle;
  /** The part of the sheet that shows what is made from the cells: with that sheet it is gone. */
  readonly shownOn?: string;
}

export type Lines = 'rows' | 'columns';

export interface Span {
  readonly first: number;
  readonly count: number;
}

/**
 * `count` lines came before the line `at`, were deleted from there on, or went from there before what was the line `to`.
 * With `across` it happened to these cells of the lines alone: they were shifted down or right, up or left.
 */
export type LineEdit =
  | {
      readonly lines: Lines;
      readonly kind: 'inserted' | 'deleted';
      readonly at: number;
      readonly count: number;
      readonly across?: Span;
    }
  | {
      readonly lines: Lines;
      readonly kind: 'moved';
      readonly at: number;
      readonly count: number;
      readonly to: number;
    };

/** Cells went to where the first of them is now, over what was there. */
export interface BlockMove {
  readonly kind: 'block';
  readonly from: Rectangle;
  readonly row: number;
  readonly column: number;
}

export type CellEdit = LineEdit | BlockMove;

export interface TableState {
  readonly id: string;
  name: string;
  /** The headings and the rows under them. */
  place: Rectangle;
}

export interface WorkbookExtras {
  /** Kept by add-ins in the workbook. */
  settings: Record<string, Json>;
  structureProtected: boolean;
  /** Custom XML parts, which an add-in finds again by their namespace; absent: none. */
  xmlParts?: XmlPartState[];
  /** The file that the workbook came out of, in base 64: what is not held here goes back into a saved one. */
  source?: string;
  /** Cells whose results in that file were others than what came out here, by sheet and place: what came out. */
  otherResults?: Record<string, Record<string, string | number | boolean>>;
}

export interface XmlPartState {
  readonly id: string;
  /** One whole element; its namespace is the part's. */
  xml: string;
}

export const normalMargins = { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 };
export type PageMargins = typeof normalMargins;

export interface PageLayoutState {
  orientation: 'Portrait' | 'Landscape';
  paperSize: string;
  /** Percent, or pages; as Office.js gives and takes it. */
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  /** In points; those that are absent are Excel's normal ones. */
  margins?: Partial<PageMargins>;
  printArea?: string;
  titleRows?: string;
  titleColumns?: string;
  /** The rows and columns, from zero and ascending, that begin another page. */
  rowBreaks?: number[];
  columnBreaks?: number[];
  /** Of every page, in Excel's codes. */
  headersFooters?: Partial<
    Record<'leftHeader' | 'centerHeader' | 'rightHeader' | 'leftFooter' | 'centerFooter' | 'rightFooter', string>
  >;
}

export interface AxisState {
  title: string;
  titleVisible: boolean;
  visible: boolean;
  numberFormat: string;
  minimum?: number;
  maximum?: number;
  gridlines: boolean;
  /** Kept for who asks; the drawing puts the labels at the plot's edge. */
  tickLabelPosition: string;
  /** Of categories: 1 shows every label, 2 every second one; absent leaves it to the room there is. */
  labelSpacing?: number;
  /** From right to left, or from top to bottom; absent is false. */
  reversed?: boolean;
  /** Where the other axis crosses this one; absent is "Automatic". At a value of its own it is "Custom". */
  position?: 'Automatic' | 'Maximum' | 'Minimum' | 'Custom';
  positionAt?: number;
}

/** What the labels of a series say, where it has labels. */
export interface DataLabelsState {
  seriesName: boolean;
  categoryName: boolean;
  value: boolean;
  bubbleSize: boolean;
  position: string;
}

export interface SeriesState {
  name: string;
  values?: Area;
  /** Of points and bubbles: their places along the horizontal axis. */
  categories?: Area;
  /** Of bubbles; their areas are to each other as these. */
  sizes?: Area;
  /** "" where the series is drawn as the chart is. */
  chartType: string;
  axisGroup: 'Primary' | 'Secondary';
  fill: string;
  lineColor: string;
  lineStyle: string;
  lineWeight: number;
  markerStyle: string;
  hasDataLabels: boolean;
  /** Absent: the value alone. */
  dataLabels?: DataLabelsState;
  /** Percent of a column's width between two categories; it holds for all columns of the chart. */
  gapWidth?: number;
  /** Percent of a column's width that two columns of one category share; it holds for all columns of the chart. */
  overlap?: number;
}

export interface ChartState {
  id: string;
  /** The part of the file that it came out of. */
  part?: string;
  name: string;
  chartType: string;
  title: { text: string; visible: boolean };
  legend: { position: string; visible: boolean };
  categoryAxis: AxisState;
  valueAxis: AxisState;
  series: SeriesState[];
  /** Laid over cells, so that it moves with them; or placed in points from the sheet's corner. */
  place:
    | {
        readonly kind: 'cells';
        readonly row: number;
        readonly column: number;
        readonly rows: number;
        readonly columns: number;
      }
    | {
        readonly kind: 'points';
        readonly left: number;
        readonly top: number;
        readonly width: number;
        readonly height: number;
      };
}

export function newSheetExtras(): SheetExtras {
  return {
    charts: [],
    pageLayout: {
      orientation: 'Portrait',
      paperSize: 'A4',
      zoom: { scale: 100 },
      centerHorizontally: false,
      centerVertically: false,
      printGridlines: false,
      printHeadings: false,
    },
    protected: false,
    showHeadings: true,
  };
}

export function newWorkbookExtras(): WorkbookExtras {
  return { settings: {}, structureProtected: false };
}
