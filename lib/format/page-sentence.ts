import type { ListedPage } from '@/lib/model';
import { groupOf } from './group-claims';
import type { Words } from './words';

/** The page in one or two sentences that could be read aloud: "Eleven claims. Ten are reported elsewhere, five of them differently." */
export function pageSentence({ claims }: Pick<ListedPage, 'claims'>, words: Words): string {
  if (claims.length === 0) return words.t('summary.noClaims');
  const reported = claims.filter(({ reports }) => reports.length > 0);
  const differ = claims.filter((claim) => groupOf(claim) === 'differ').length;
  const say = (key: Parameters<Words['n']>[0], count: number, fill: Record<string, string> = {}): string =>
    words.capital(words.n(key, count, { n: words.numeral(count), ...fill }));
  const all = say('summary.claims', claims.length);
  if (reported.length === 0) return `${all} ${say('summary.none', claims.length)}`;
  if (claims.length === 1) {
    const { length } = reported[0]!.reports;
    return `${all} ${say(differ > 0 ? 'summary.singleDiffer' : 'summary.singleSame', length)}`;
  }
  if (reported.length === claims.length) return `${all} ${say(differ === 0 ? 'summary.allSame' : 'summary.allDiffer', claims.length, { d: words.numeral(differ) })}`;
  if (differ === 0) return `${all} ${say('summary.elsewhereSame', reported.length)}`;
  return `${all} ${say('summary.elsewhereDiffer', reported.length, { d: words.numeral(differ) })}`;
}

/** What it was compared with: the articles of the stories it belongs to, or all that the packs hold; null where that is not known. */
export function comparedSentence({ store, stories }: Pick<ListedPage, 'store' | 'stories'>, words: Words): string | null {
  const held = stories.length > 0
    ? { articles: stories.reduce((sum, { articles }) => sum + articles, 0), outlets: Math.max(...stories.map(({ outlets }) => outlets)) }
    : store.status === 'ready' ? store : null;
  return held && words.t('summary.compared', { articles: words.n('count.articles', held.articles), outlets: words.n('count.outlets', held.outlets) });
}
