import { browser } from 'wxt/browser';

interface SidePanelApi {
  open(where: { tabId: number }): Promise<void>;
}

interface SidebarApi {
  open(): Promise<void>;
}

/**
 * Opens the side panel (Chromium) or the sidebar (Firefox); false where the browser wants a gesture it did not see or has neither.
 * Must be called before anything is awaited, or the gesture of the click is lost.
 */
export async function openPanel(tabId: number): Promise<boolean> {
  const { sidePanel, sidebarAction } = browser as unknown as { sidePanel?: SidePanelApi; sidebarAction?: SidebarApi };
  try {
    if (sidePanel) await sidePanel.open({ tabId });
    else if (sidebarAction) await sidebarAction.open();
    else return false;
    return true;
  } catch {
    return false;
  }
}
