import type { Installed } from './installed';

/**
 * One SHA-256 for each table of the store over all its keys and rows in order, read past all our own code; but for the digests, which the
 * library makes of the other rows whenever it finds none.
 */
export async function storeDump(extension: Installed): Promise<Readonly<Record<string, string>>> {
  const page = await extension.newPage();
  await page.goto(extension.address('manifest.json'));
  const digests = await page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(request.error?.message));
      });
    const found: Record<string, string> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const table of [...database.objectStoreNames].filter((each) => each !== 'digests')) {
        const store = database.transaction(table).objectStore(table);
        const [keys, rows] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
        const text = JSON.stringify([keys, rows], (_key, value: unknown) => (ArrayBuffer.isView(value) ? Array.from(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)).join() : value));
        const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
        found[`${name}/${table}`] = `${rows.length} ${Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
      }
      database.close();
    }
    return found;
  });
  await page.close();
  return digests;
}

/** How many rows each table of the store has, read past all our own code. */
export async function tableCounts(extension: Installed): Promise<Readonly<Record<string, number>>> {
  const dump = await storeDump(extension);
  return Object.fromEntries(Object.entries(dump).map(([name, digest]) => [name.split('/')[1]!, Number.parseInt(digest, 10)]));
}
