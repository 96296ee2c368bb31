import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '@/lib/reading/reader-slot';
import { startReader } from '@/lib/reading/start-reader';

/** Put into a page once the gate has found an article there. */
export default defineUnlistedScript(() => offerReader(startReader));
