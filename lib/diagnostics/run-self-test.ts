import { readArticle } from '@/lib/article/read-article';
import type { Article, PageReport, Result } from '@/lib/model';
import { checkSample, type CheckedSample } from '@/lib/samples/self-test';
import type { SampleFile } from '@/lib/samples/sample-files';

/** Every sample read and compared as a page would be, held against what is expected; a sample that could not be compared has failed. */
export async function runSelfTest(samples: readonly SampleFile[], compare: (article: Article) => Promise<Result<PageReport>>): Promise<readonly CheckedSample[]> {
  const checked: CheckedSample[] = [];
  for (const { id, html, expected } of samples) {
    // Without its styles: the parser would complain that the extension's own policy allows none inline.
    const parsed = new DOMParser().parseFromString(html.replace(/<style[^>]*>[^<]*<\/style>/g, ''), 'text/html');
    const article = readArticle(parsed, { address: `https://sample.invalid/story/${id}` })?.article;
    const report = article && (await compare(article));
    checked.push(article && report?.ok ? checkSample(id, expected, article, report.value) : { id, claims: [], furniture: [], passed: false });
  }
  return checked;
}
