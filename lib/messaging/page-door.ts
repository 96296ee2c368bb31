import { ok, problem } from '@/lib/model';
import type { Door } from './server';

/**
 * The content script's door: only the extension's own pages and its background may knock, and requests are small
 * records of known kinds. Written by hand, so that no schema library travels into every page.
 */
export const pageDoor: Door = {
  // The background has neither tab nor url in every browser; content scripts always have a tab.
  admits: (_name, sender) => sender.isExtensionPage || sender.tabId === null,
  guard(name, request) {
    if (typeof request !== 'object' || request === null) return problem('bad-request', name);
    const fields = request as Record<string, unknown>;
    if ((name === 'claim:reveal' || name === 'claim:get' || name === 'claim:ask') && typeof fields.claimId !== 'string') return problem('bad-request', 'claimId');
    if (name === 'marks:set' && typeof fields.shown !== 'boolean') return problem('bad-request', 'shown');
    if (name === 'page:read' && typeof fields.force !== 'boolean') return problem('bad-request', 'force');
    if (name === 'card:command' && !['next', 'previous', 'open', 'close'].includes(String(fields.command))) return problem('bad-request', 'command');
    return ok(request);
  },
};
