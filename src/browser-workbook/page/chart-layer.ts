// Charts over the grid: each lies where its cells are, is cut off where the grid ends, and follows scrolling and zoom. A chart
// that reaches over the edge of frozen panes stands in every part that it touches, so that it is seen whole, as in Excel.
import { ICommandService, type Nullable } from '@univerjs/core';
import { IRenderManagerService, SHEET_VIEWPORT_KEY, type Viewport } from '@univerjs/preset-sheets-core';
import { SheetSkeletonManagerService } from '@univerjs/preset-sheets-core';
import { BarChart, LineChart, PieChart, ScatterChart } from 'echarts/charts';
import {
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TitleComponent,
  TooltipComponent,
} from 'echarts/components';
import { type ECharts, init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import type { ChartState } from '../grid/extras';
import type { Grid } from '../grid/grid';
import { placeOnSheet } from '../grid/charts';
import { drawing } from './chart-drawing';

use([
  BarChart,
  LineChart,
  PieChart,
  ScatterChart,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TitleComponent,
  TooltipComponent,
  CanvasRenderer,
]);

interface Drawn {
  readonly frame: HTMLElement;
  readonly echart: ECharts;
  /** What was drawn last, so that only changes are drawn again. */
  content: string;
}

type Quarter = 'corner' | 'top' | 'left' | 'main';

export class ChartLayer {
  readonly #grid: Grid;
  /** By chart and quarter. */
  readonly #drawn = new Map<string, Drawn>();
  /** With frozen panes the grid has four parts that scroll apart; each cuts off its own charts. */
  #quarters: Record<Quarter, HTMLElement> | undefined;
  #waiting = false;

  constructor(grid: Grid) {
    this.#grid = grid;
    grid.service(ICommandService).onCommandExecuted(() => {
      this.refresh();
    });
    window.addEventListener('resize', () => {
      this.refresh();
    });
  }

  /** Draws what has changed, once before the next frame however often it is asked. */
  refresh(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    requestAnimationFrame(() => {
      this.#waiting = false;
      this.#draw();
    });
  }

  #draw(): void {
    const grid = this.#grid;
    const sheetId = grid.activeSheetId();
    const { charts } = grid.extras(sheetId);
    const render = grid.service(IRenderManagerService).getRenderById(grid.unitId);
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    const canvas = render?.engine.getCanvasElement();
    if (charts.length === 0 && !this.#quarters) return;
    const seen = new Set<string>();
    if (!render || !skeleton || !main || !canvas?.parentElement) return;

    const { rowHeaderWidthAndMarginLeft: headerWidth, columnHeaderHeightAndMarginTop: headerHeight } = skeleton;
    const zoom = render.scene.scaleX;
    const frozen = this.#frozenSize(sheetId);
    const quarters = (this.#quarters ??= this.#makeQuarters(canvas.parentElement));
    this.#listenToScrolling(main);
    const left = (headerWidth + frozen.width) * zoom;
    const top = (headerHeight + frozen.height) * zoom;
    place(quarters.main, left, top, canvas.clientWidth - left, canvas.clientHeight - top);
    place(quarters.top, left, headerHeight * zoom, canvas.clientWidth - left, frozen.height * zoom);
    place(quarters.left, headerWidth * zoom, top, frozen.width * zoom, canvas.clientHeight - top);
    place(quarters.corner, headerWidth * zoom, headerHeight * zoom, frozen.width * zoom, frozen.height * zoom);

    for (const chart of charts) {
      const at = placeOnSheet(grid, sheetId, chart);
      const touched = quartersOf(at, frozen);
      for (const quarter of touched) {
        const x = isRight(quarter) ? at.left - frozen.width - main.viewportScrollX : at.left;
        const y = isBelow(quarter) ? at.top - frozen.height - main.viewportScrollY : at.top;
        const key = `${chart.id} ${quarter}`;
        seen.add(key);
        const frame = this.#drawn.get(key)?.frame ?? newFrame(chart, quarter === touched[0]);
        if (frame.parentElement !== quarters[quarter]) quarters[quarter].append(frame);
        const sized = place(frame, x * zoom, y * zoom, at.width * zoom, at.height * zoom);
        // ECharts measures the element that it draws in.
        const drawn = this.#drawn.get(key) ?? { frame, echart: init(frame), content: '' };
        this.#drawn.set(key, drawn);
        if (sized) drawn.echart.resize();
        this.#update(chart, drawn);
      }
    }
    this.#forgetOthers(seen);
  }

  #forgetOthers(seen: ReadonlySet<string>): void {
    for (const [key, { frame, echart }] of this.#drawn) {
      if (seen.has(key)) continue;
      echart.dispose();
      frame.remove();
      this.#drawn.delete(key);
    }
  }

  #update(chart: ChartState, drawn: Drawn): void {
    const option = drawing(this.#grid, chart, drawn.echart.getWidth());
    const content = JSON.stringify(option);
    if (content === drawn.content) return;
    drawn.content = content;
    if (drawn.frame.role === 'img') drawn.frame.setAttribute('aria-label', chart.title.text || chart.name);
    drawn.echart.setOption(option, { notMerge: true });
  }

  #makeQuarters(parent: HTMLElement): Record<Quarter, HTMLElement> {
    const make = (): HTMLElement => {
      const part = document.createElement('div');
      part.className = 'chart-layer';
      parent.append(part);
      // Turning the wheel over a chart scrolls the sheet under it.
      part.addEventListener(
        'wheel',
        (event) => {
          event.preventDefault();
          // The grid's own canvas: each chart has one too.
          parent.querySelector('canvas[id^="univer-sheet-main-canvas"]')?.dispatchEvent(new WheelEvent('wheel', event));
        },
        { passive: false },
      );
      return part;
    };
    return { corner: make(), top: make(), left: make(), main: make() };
  }

  #viewport: Nullable<Viewport>;

  #listenToScrolling(main: Viewport): void {
    if (this.#viewport === main) return;
    this.#viewport = main;
    main.onScrollAfter$.subscribeEvent(() => {
      this.refresh();
    });
  }

  #frozenSize(sheetId: string): { width: number; height: number } {
    const { rows, columns } = this.#grid.frozen(sheetId);
    const { width, height } = placeOnSheet(this.#grid, sheetId, {
      place: { kind: 'cells', row: 0, column: 0, rows, columns },
    });
    return { width, height };
  }
}

const isRight = (quarter: Quarter): boolean => quarter === 'top' || quarter === 'main';
const isBelow = (quarter: Quarter): boolean => quarter === 'left' || quarter === 'main';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The parts of the grid that something touches; first the one in which it begins. */
function quartersOf(at: Size & { readonly left: number; readonly top: number }, frozen: Size): readonly Quarter[] {
  const all: readonly Quarter[] = ['corner', 'top', 'left', 'main'];
  return all.filter(
    (quarter) =>
      (isRight(quarter) ? at.left + at.width > frozen.width : at.left < frozen.width) &&
      (isBelow(quarter) ? at.top + at.height > frozen.height : at.top < frozen.height),
  );
}

/** Of a chart in several parts the first one is the chart, to those who are read to. */
function newFrame(chart: ChartState, isFirst: boolean): HTMLElement {
  const frame = document.createElement('div');
  frame.className = 'chart';
  if (!isFirst) {
    frame.ariaHidden = 'true';
    return frame;
  }
  frame.role = 'img';
  frame.dataset['chart'] = chart.name;
  return frame;
}

/** Says whether the size changed. */
function place(element: HTMLElement, left: number, top: number, width: number, height: number): boolean {
  const { style } = element;
  const size = [`${String(Math.max(0, width))}px`, `${String(Math.max(0, height))}px`] as const;
  const changed = style.width !== size[0] || style.height !== size[1];
  style.left = `${String(left)}px`;
  style.top = `${String(top)}px`;
  [style.width, style.height] = size;
  return changed;
}
