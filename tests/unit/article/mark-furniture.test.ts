import { describe, expect, it } from 'vitest';
import { readHtml } from '@/lib/article/read-html';

const STORY = [
  'The harbour office said that 340 people had been taken from their homes by nine in the morning.',
  'Two streets below the customs house were under water at first light, and the bridge stayed shut.',
  'The water stood at 2.4 metres on the old gauge, which few residents are old enough to remember.',
  'Ferries to the outer islands are to run again from Wednesday, the operator said in a statement.',
  'Nobody had been reported missing, the office added, and the school would stay open as a shelter.',
];
const page = (inner: string): string =>
  `<!doctype html><html lang="en"><head><title>Surge empties the quays</title></head><body><main><article><h1>Surge empties the quays</h1>${inner}</article></main></body></html>`;
const story = (inside = '', after = ''): string => page(`${STORY.slice(0, 3).map((text) => `<p>${text}</p>`).join('')}${inside}${STORY.slice(3).map((text) => `<p>${text}</p>`).join('')}${after}`);

/** Texts of an article by whether they count as the story. */
function read(html: string): { story: string[]; furniture: string[] } {
  const article = readHtml(html, 'https://news.example/2024/story')!;
  const of = (furniture: boolean): string[] => article.blocks.filter(({ kind }) => (kind === 'furniture') === furniture).map(({ start, end }) => article.text.slice(start, end));
  return { story: of(false), furniture: of(true) };
}

const FURNITURE = [
  ['a pointer to another story', '<p><strong>Read also:</strong> <a href="/x">Six held after 41 boats were taken</a></p>', 'Six held'],
  ['a linked headline', '<p><a href="/x">Mayor promises 12 million for the mole</a></p>', '12 million'],
  ['a list of related stories', '<h3>Related stories</h3><ul><li><a href="/a">Storm takes 14 roofs</a></li><li><a href="/b">77 still without power</a></li></ul>', '77 still'],
  ['a newsletter box', '<div class="newsletter-signup"><p>Join 40,000 readers who get our morning letter.</p></div>', '40,000'],
  ['a rights line', '<p>© 2024 The Courier. All rights reserved.</p>', '2024 The Courier'],
  ['a credit', '<p>Reporting by Ada Venn; editing by Tom Ril</p>', 'Ada Venn'],
  ['an advertisement label', '<p>Advertisement</p>', 'Advertisement'],
  ['an advertisement with its label', '<p>Publicidad. Colchones desde 199 euros, solo esta semana</p>', '199 euros'],
  ['a call to readers', '<p>Have you been affected by the surge? Write to the desk, as 60 readers did.</p>', '60 readers'],
  ['a reading time', '<p>5 min read</p>', '5 min read'],
  ['a time stamp', '<p>Updated 3 hours ago</p>', '3 hours ago'],
  ['a share counter', '<p>1.2k shares</p>', '1.2k shares'],
  ['a Spanish pointer', '<p>Lea también: <a href="/x">Doce heridos</a></p>', 'Doce heridos'],
  ['a French pointer', '<p>Lire aussi : <a href="/x">Douze blessés</a></p>', 'Douze blessés'],
  ['a Turkish label', '<h3>İlgili haberler</h3><ul><li><a href="/x">On iki yaralı</a></li></ul>', 'On iki'],
  ['an Arabic pointer', '<p>اقرأ أيضا: <a href="/x">إصابة 12 شخصا</a></p>', 'إصابة'],
] as const;

const STORY_BLOCKS = [
  ['a question that somebody was asked', '<p>“Were you there?” the judge asked the warden, who said that he had left the mole with 9 others.</p>', '9 others'],
  ['a sentence with a link in it', '<p>The <a href="/report">report of the harbour office</a> counted 97 boats lost, and gave the names of all their owners.</p>', '97 boats'],
  ['a sentence that begins like a label', '<p>More than 60 people were still in the school on Mill Hill at noon, the office said on Tuesday.</p>', 'More than 60'],
  ['a sentence that begins with Watch', '<p>Watch towers along the coast counted 31 boats in the night, and 12 of them had not come back by noon.</p>', '31 boats'],
  ['a sentence that begins with Related', '<p>Related costs came to nine million crowns, the mayor said, and more were to be expected in the spring.</p>', 'nine million'],
  ['a list of the story itself', '<p>The office counted:</p><ul><li>340 people taken from their homes;</li><li>97 boats lost;</li><li>12 streets shut.</li></ul>', '97 boats lost'],
  ['a quotation', '<blockquote><p>We have 14 boats left of 111, and no harbour to put them in.</p></blockquote>', '14 boats left'],
  ['a sentence with rights in it', '<p>Copyright fees of 4 million crowns were waived for the town, said the union that collects them in the region.</p>', '4 million'],
  ['a sentence by somebody', '<p>By nine the harbour office had counted 41 houses without roofs, most of them behind the fish market.</p>', '41 houses'],
  ['a short sentence that begins like a byline', '<p>By Sunday, 12 people were dead.</p>', '12 people'],
  ['a heading of the story', '<h2>A second surge is expected</h2>', 'A second surge'],
] as const;

describe('markFurniture', () => {
  it.each(FURNITURE)('takes %s for furniture inside the story', (_, markup, words) => {
    const { story: kept, furniture } = read(story(markup));
    expect(kept.join('\n')).not.toContain(words);
    expect(kept).toEqual(expect.arrayContaining(STORY));
    expect(furniture.every((text) => !STORY.includes(text))).toBe(true);
  });

  it.each(FURNITURE)('takes %s for furniture after the story', (_, markup, words) => {
    const { story: kept } = read(story('', markup));
    expect(kept.join('\n')).not.toContain(words);
    expect(kept).toEqual(expect.arrayContaining(STORY));
  });

  it.each(STORY_BLOCKS)('keeps %s', (_, markup, words) => {
    const { story: kept } = read(story(markup));
    expect(kept.join('\n')).toContain(words);
  });

  it('takes a note on the author at the end for furniture, and a sentence on a person of the story not', () => {
    const { story: kept, furniture } = read(story('<p>Tomas Ril is the mayor of the town and was a fisherman for 14 years before that.</p>', '<p>Ada Venn is a senior reporter at the Courier, covering the coast since 2009.</p>'));
    expect(kept.join('\n')).toContain('fisherman for 14 years');
    expect(furniture.join('\n')).toContain('covering the coast since 2009');
  });

  it('begins with the headline, once', () => {
    const { story: kept } = read(story());
    expect(kept[0]).toBe('Surge empties the quays');
    expect(kept.filter((text) => text === kept[0])).toHaveLength(1);
  });

  it('keeps what is hidden, in navigation, comments and asides out of the text', () => {
    const hidden = ['<p hidden>Hidden 11</p>', '<p style="display:none">Hidden 12</p>', '<div aria-hidden="true"><p>Hidden 13</p></div>', '<nav><p>Hidden 14</p></nav>', '<aside><p>Hidden 15 was said elsewhere, in a long sentence of its own.</p></aside>', '<section id="comments"><p>Hidden 16 was said by a reader, in a long sentence of their own.</p></section>', '<span class="sr-only">Hidden 17</span>', '<script>"Hidden 18"</script>', '<noscript><p>Hidden 19</p></noscript>'];
    const article = readHtml(story(hidden.join(''), hidden.join('')), null)!;
    expect(article.text).not.toContain('Hidden');
  });
});
