// What the page gives to the add-in's frame, and the name under which the frame finds it.
import type { HostBridge, HostFacts } from './microsoft-office';

export interface PageConnection {
  /** Called by the frame as it starts: the page answers for Excel from then on. */
  connect(frame: Window, bridge: HostBridge): HostFacts;
}

export const connectionName = 'browserWorkbook';

export type ConnectingWindow = Window & { [connectionName]?: PageConnection };
