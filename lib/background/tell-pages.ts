import { browser } from 'wxt/browser';
import { askPage } from '@/lib/messaging';

/** Tells every open page that the store holds more or other claims than when it was read. Tabs that are no articles do not answer. */
export async function tellPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [askPage(id, 'store:changed', {})])));
}
