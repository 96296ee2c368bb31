import { browser } from 'wxt/browser';
import type { StoreStatus } from '@/lib/model';
import { countedRequests } from '@/lib/network/count-requests';

/** What the receipt and the IT sheet are made of; all of it read from this very build and browser. */
export interface ReceiptFacts {
  permissions: readonly { name: string; why: string | null }[];
  requests: number;
  policy: string;
  /** Null while the packs are still being read. */
  stored: { articles: number; claims: number; remembered: number } | null;
}

interface ManifestParts {
  permissions?: readonly string[];
  host_permissions?: readonly string[];
  content_security_policy?: { extension_pages?: string };
}

/** The facts of this install; `reasons` are the words of assets/permissions.json, `status` is null where the store was not asked yet. */
export async function receiptFacts(reasons: Readonly<Record<string, string>>, status: StoreStatus | null, remembered: number): Promise<ReceiptFacts> {
  const manifest = browser.runtime.getManifest() as ManifestParts;
  return {
    permissions: [...(manifest.permissions ?? []), ...(manifest.host_permissions ?? [])].map((name) => ({ name, why: reasons[name] ?? null })),
    requests: await countedRequests(),
    policy: manifest.content_security_policy?.extension_pages ?? '',
    stored: status === null || status.status === 'importing' ? null : status.status === 'ready' ? { articles: status.articles, claims: status.claims, remembered } : { articles: 0, claims: 0, remembered },
  };
}
