// The add-in's pane: a frame with the add-in's own page, which goes on running while the pane is closed.
import type { ConnectingWindow } from '../frame/connection';
import { connectionName } from '../frame/connection';
import { hostInfo, requirementSets } from '../frame/microsoft-office';
import type { FunctionCode } from '../functions/add-in-functions';
import type { Grid } from '../grid/grid';
import { AddInHost } from '../host/add-in-host';
import type { AddInRuntime } from '../host/objects/app-runtime';

interface AddInWindow extends Window {
  readonly Office?: typeof Office & { readonly actions: { readonly _association?: Association<ActionCode> } };
  readonly CustomFunctions?: { readonly _association?: Association<FunctionCode> };
}
interface Association<Code> {
  readonly mappings: Readonly<Record<string, Code | undefined>>;
}
type ActionCode = (event: { readonly source: { readonly id: string }; completed(): void }) => unknown;

export interface PaneOptions {
  readonly grid: Grid;
  readonly element: HTMLElement;
  readonly frame: HTMLIFrameElement;
  readonly editing: { isOpen(): boolean; closed(): Promise<void> };
  /** Something beside the cells changed. */
  changed(): void;
  /** The add-in's functions are there, or there anew. */
  started(): void;
  /** The pane was shown or hidden. */
  toggled(visible: boolean): void;
}

export class Pane implements AddInRuntime {
  readonly #options: PaneOptions;
  #host: AddInHost | undefined;
  #locale = 'en-US';
  startsWithWorkbook = true;
  visible = true;

  constructor(options: PaneOptions) {
    this.#options = options;
    (window as ConnectingWindow)[connectionName] = {
      connect: (_frame, bridge) => {
        this.#host?.dispose();
        const host = new AddInHost({
          grid: options.grid,
          runtime: this,
          editing: options.editing,
          changed: () => {
            options.changed();
          },
          send: (message) => bridge.onMessageFromHost?.(message),
        });
        this.#host = host;
        // A task of its own for each, as from another process: between them the pane shows how far it is.
        const inbox = new MessageChannel();
        inbox.port1.onmessage = ({ data }: MessageEvent<string>) => {
          host.receive(data);
        };
        bridge.sendMessageToHost = (message) => {
          inbox.port2.postMessage(message);
        };
        return { displayLanguage: this.#locale, requirementSets, paneVisible: this.visible };
      },
    };
    options.frame.addEventListener('load', () => {
      if (this.#window?.CustomFunctions) options.started();
    });
  }

  get #window(): AddInWindow | null {
    return this.#options.frame.contentWindow;
  }

  /** Loads the add-in's page, or loads it anew in another language. */
  open(paneUrl: string, locale: string): void {
    this.#locale = locale;
    const url = new URL(paneUrl);
    url.search += `${url.search === '' ? '?' : '&'}_host_Info=${encodeURIComponent(hostInfo(locale))}`;
    this.#options.frame.contentWindow?.location.replace(url.href);
  }

  show(visible: boolean): void {
    if (this.visible === visible) return;
    this.visible = visible;
    this.#options.element.hidden = !visible;
    this.#host?.tellVisibility(visible);
    this.#options.toggled(visible);
  }

  /** The code of a custom function, once the add-in has associated it. */
  code(id: string): FunctionCode | undefined {
    return this.#window?.CustomFunctions?._association?.mappings[id.toUpperCase()];
  }

  /** Runs a command of the ribbon; it waits until the add-in has started. */
  async run(commandId: string, functionName: string | undefined): Promise<void> {
    if (functionName === undefined) {
      this.show(true);
      return;
    }
    const action = await this.#action(functionName);
    action({ source: { id: commandId }, completed: () => undefined });
  }

  async #action(name: string): Promise<ActionCode> {
    for (;;) {
      const found = this.#window?.Office?.actions._association?.mappings[name.toUpperCase()];
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
