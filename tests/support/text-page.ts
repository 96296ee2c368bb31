const escape = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * A plain news page around a text: its first line is the headline unless it is a byline, its other lines are paragraphs.
 * `published` (ISO) goes into the page's metadata.
 */
export function textPage(text: string, published: string | null = null): string {
  const lines = text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '');
  const [first = 'Untitled'] = lines;
  const isHeadline = first.length <= 160 && !/^by\b/i.test(first) && lines.length > 1;
  const paragraphs = isHeadline ? lines.slice(1) : lines;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escape(isHeadline ? first : 'News of the day')}</title>
<meta property="og:type" content="article">
<meta property="og:site_name" content="The Plain Page">
${published === null ? '' : `<meta property="article:published_time" content="${published}">`}
</head>
<body>
<header><a href="/">The Plain Page</a></header>
<main><article>
<h1>${escape(isHeadline ? first : 'News of the day')}</h1>
${paragraphs.map((paragraph) => `<p>${escape(paragraph)}</p>`).join('\n')}
</article></main>
<footer><p>The Plain Page</p></footer>
</body>
</html>
`;
}
