/** `npm run notice`: writes NOTICE, the licences of all that ships inside the extension. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { composeNotice } from './compose-notice';

const ROOT = resolve(import.meta.dirname, '../..');
writeFileSync(join(ROOT, 'NOTICE'), composeNotice(ROOT));
