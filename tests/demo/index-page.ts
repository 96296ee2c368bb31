import type { Sample } from '../support/samples';

/** A page that links to all samples. It is no article, so Lateral leaves it alone. */
export const indexPage = (samples: readonly Sample[]): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Lateral: sample articles</title><style>body { font: 17px/1.6 system-ui, sans-serif; max-width: 640px; margin: 40px auto; padding: 0 20px; }</style></head>
<body>
<h1>Sample articles</h1>
<ul>${samples.map(({ id, title, style, event }) => `<li><a href="/${id}/">${title}</a> (${style}, ${event} event)</li>`).join('')}</ul>
</body>
</html>`;
