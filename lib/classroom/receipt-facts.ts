import { browser } from 'wxt/browser';
import type { StoreStatus } from '@/lib/model';

/** What the receipt and the IT sheet are made of; all of it read from this very build and this very page. */
export interface ReceiptFacts {
  permissions: readonly { name: string; why: string | null }[];
  requests: number;
  policy: string;
  stored: { articles: number; claims: number; remembered: number };
}

interface ManifestParts {
  permissions?: readonly string[];
  host_permissions?: readonly string[];
  content_security_policy?: { extension_pages?: string };
}

/** Resources that this page has loaded from elsewhere than the extension: the browser's own record of them. */
const requestsOut = (): number => performance.getEntriesByType('resource').filter(({ name }) => /^(?:https?|wss?):/.test(name)).length;

/** The facts of this install; `reasons` are the words of assets/permissions.json. */
export function receiptFacts(reasons: Readonly<Record<string, string>>, status: StoreStatus | null, remembered: number): ReceiptFacts {
  const manifest = browser.runtime.getManifest() as ManifestParts;
  return {
    permissions: [...(manifest.permissions ?? []), ...(manifest.host_permissions ?? [])].map((name) => ({ name, why: reasons[name] ?? null })),
    requests: requestsOut(),
    policy: manifest.content_security_policy?.extension_pages ?? '',
    stored: status?.status === 'ready' ? { articles: status.articles, claims: status.claims, remembered } : { articles: 0, claims: 0, remembered },
  };
}
