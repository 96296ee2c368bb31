import type { JSX } from 'preact';
import { useWords } from '../words-context';

/** What is true of this install, read when the page is drawn. */
export interface ReceiptFacts {
  /** Permission as the browser names it, and why in plain words; null where nobody wrote it down. */
  permissions: readonly { name: string; why: string | null }[];
  /** Requests that any context of the extension has tried since the browser was started; the browser stops them. */
  requests: number;
  /** The policy that the browser holds the extension's pages to. */
  policy: string;
  /** Null while the packs are still being read. */
  stored: { articles: number; claims: number; remembered: number } | null;
}

/** The zero-network receipt: what may be read, what was sent, what is stored. */
export function NetworkReceipt({ facts, full = false }: { facts: ReceiptFacts; /** Shows the policy without a click, for print. */ full?: boolean }): JSX.Element {
  const words = useWords();
  const { stored } = facts;
  return (
    <section class="network-receipt">
      <h2>{words.t('receiptPage.title')}</h2>
      <p>{facts.requests === 0 ? words.t('receiptPage.noRequests') : words.n('receiptPage.requests', facts.requests)} {words.t('receiptPage.never')}</p>
      <table>
        <caption>{words.t('receiptPage.permissions')}</caption>
        <tbody>
          {facts.permissions.map(({ name, why }) => <tr key={name}><th scope="row"><code>{name}</code></th><td>{why === null ? words.t('receiptPage.noReason') : (words.maybe(`receiptPage.why.${name.includes('://') ? 'hosts' : name}`) ?? why)}</td></tr>)}
        </tbody>
      </table>
      <p class="stored">{stored === null ? words.t('diagnostics.status.importing') : words.t('receiptPage.stored', { articles: words.number(stored.articles), claims: words.number(stored.claims), remembered: words.number(stored.remembered) })}</p>
      <details open={full}>
        <summary>{words.t('receiptPage.policy')}</summary>
        <p><code>{facts.policy}</code></p>
      </details>
    </section>
  );
}
