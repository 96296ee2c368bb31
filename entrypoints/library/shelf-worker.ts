import { createShelf } from '@/lib/shelf/create-shelf';
import { serveShelf, type ShelfAnswer } from '@/lib/shelf/shelf-calls';
import { openDatabase } from '@/lib/store/database';

/** The library's worker: reads what would hold up the page. What the browser stops it from sending is counted by the page. */
serveShelf(createShelf(openDatabase()), globalThis);
addEventListener('securitypolicyviolation', ({ blockedURI }) => postMessage({ stopped: blockedURI } satisfies ShelfAnswer));
