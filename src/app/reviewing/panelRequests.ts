import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PanelRequest } from '#review/RemarksPanel.tsx';

/** What was asked of 审核意见 last, and whether it is unfolded on a narrow screen. */
export interface PanelState {
  readonly request: PanelRequest | null;
  readonly open: boolean;
}

/** Beside React, so that asking something of the panel renders the panel and not the editor. */
export type PanelRequests = StoreApi<PanelState>;

/** @example const requests = newPanelRequests(); ask(requests, { kind: 'show', remarks: [remark.id] }) */
export function newPanelRequests(): PanelRequests {
  return createStore<PanelState>(() => ({ request: null, open: false }));
}

/** Asks the panel for something, and unfolds it. */
export function ask(requests: PanelRequests, request: PanelRequest): void {
  requests.setState({ request, open: true });
}
