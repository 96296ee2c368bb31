import { describe, expect, it } from 'vitest';
import { detectClaims } from '@/lib/claims/detect-claims';
import { toPlainArticle } from '@/lib/claims/plain-article';

const TEXT = [
  'Flood kills nine in Orun',
  'By Ada Moreau, Staff Reporter',
  'ORUN (AP) - Nine people were killed when the river burst its banks, officials said.',
  'The scale of the damage',
  'About 300 homes were destroyed.',
  'Read also: Storm leaves 12 dead in the south',
  'Sign up for our newsletter and join 40,000 readers',
  'Ada Moreau is a reporter who has covered 20 elections.',
  'Rescue teams pulled six people from the water.',
  'Latest stories from The Orun Post',
  'A bomb killed 14 people on Sunday.',
  'Leave a Reply',
  'Copyright 1999-2024 The Orun Post',
];
const article = toPlainArticle(TEXT.join('\n'), { published: '2024-05-15' });
const kinds = article.blocks.map(({ start, end, kind }) => [article.text.slice(start, end), kind]);

describe('toPlainArticle', () => {
  it('tells headings, prose and furniture by their lines', () => {
    expect(Object.fromEntries(kinds)).toMatchObject({
      [TEXT[0]!]: 'heading',
      [TEXT[2]!]: 'paragraph',
      [TEXT[3]!]: 'heading',
      [TEXT[5]!]: 'furniture',
      [TEXT[6]!]: 'furniture',
      [TEXT[7]!]: 'furniture',
      [TEXT[8]!]: 'paragraph',
      [TEXT[9]!]: 'furniture',
      [TEXT[10]!]: 'furniture',
      [TEXT[12]!]: 'furniture',
    });
  });

  it('takes byline, headline and agency from the lines above the prose', () => {
    expect(article.metadata).toMatchObject({ headline: TEXT[0], byline: TEXT[1], agency: 'AP', published: { value: '2024-05-15', from: 'given' } });
  });

  it('keeps furniture out of the claims', () => {
    const quotes = detectClaims(article).claims.map(({ quote }) => quote);
    expect(quotes.join('|')).not.toMatch(/12|40,000|20|14|1999/);
    expect(quotes).toContain('About 300 homes');
  });

  it('leaves an empty text without blocks', () => {
    expect(toPlainArticle(' \n\n ').blocks).toEqual([]);
  });
});
