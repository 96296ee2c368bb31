import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readHtml } from '@/lib/article/read-html';
import { readSamples } from '../../support/samples';

describe.each(readSamples().map((sample) => [sample.id, sample] as const))('the article of sample %s', (_, sample) => {
  const article = readHtml(readFileSync(sample.file, 'utf8'), null);

  it('says of itself what stands in its code', () => {
    expect(article?.metadata.headline).toBe(sample.title);
    if (sample.outlet !== null) expect(article?.metadata.outlet).toBe(sample.outlet);
    expect(article?.metadata.published?.value.slice(0, 10) ?? null).toBe(sample.published);
  });

  it('holds every expected claim in running text', () => {
    const text = article?.text ?? '';
    const missing = sample.claims.filter(({ quote }) => {
      const at = text.indexOf(quote);
      return at < 0 || !article?.blocks.some((block) => block.kind !== 'furniture' && block.start <= at && at < block.end);
    });
    expect(missing.map(({ quote }) => quote)).toEqual([]);
  });

  it('has no furniture in running text', () => {
    const running = (article?.blocks ?? []).filter(({ kind }) => kind === 'paragraph' || kind === 'list-item' || kind === 'quote' || kind === 'heading');
    const read = running.map(({ start, end }) => article!.text.slice(start, end));
    expect(sample.never.filter((piece) => read.some((words) => words.includes(piece)))).toEqual([]);
  });
});
