// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import english from '@/assets/locales/en.json';
import { NetworkReceipt, type ReceiptFacts } from '@/components/welcome/NetworkReceipt';
import { WordsProvider } from '@/components/words-context';
import { createWords, lookupIn } from '@/lib/format/words';

const words = createWords(lookupIn(english));
const said = (stored: ReceiptFacts['stored']): string =>
  render(<WordsProvider value={words}><NetworkReceipt facts={{ permissions: [], requests: 0, policy: '', stored }} /></WordsProvider>).container.querySelector('.stored')!.textContent;

afterEach(cleanup);

describe('what the receipt says is stored', () => {
  it('is counted once the packs are read', () => expect(said({ articles: 1183, claims: 5020, remembered: 2 })).toBe('Stored on this device: 1,183 articles with 5,020 claims, of packs and of what you read; articles remembered: 2.'));
  it('is no nothing while they are being read', () => expect(said(null)).toBe('The packs are being read.'));
});
