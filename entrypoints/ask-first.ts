import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askFirst } from '@/lib/surface/first-answer';

/** The first script of popup and side panel. */
export default defineUnlistedScript(() => askFirst());
