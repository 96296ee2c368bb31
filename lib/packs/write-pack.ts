import { FORMAT_VERSION, type PackFile } from './schema';

const LISTS = ['stories', 'outlets', 'parties', 'places'] as const;

/** One record a line, so that a version of a pack can be read as a diff. Same content, same text. */
export function writePack(pack: PackFile): string {
  const { stories: _stories, outlets: _outlets, parties: _parties, places: _places, reports, ...head } = pack;
  const lines = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${key === 'card' ? indent(JSON.stringify(value, null, 2)) : JSON.stringify(value)},`);
  for (const list of LISTS) {
    const records = pack[list].map((record) => `    ${JSON.stringify(record)}`);
    lines.push(records.length === 0 ? `  "${list}": [],` : `  "${list}": [\n${records.join(',\n')}\n  ],`);
  }
  const written = reports.map(({ claims, ...report }) => {
    const rows = claims.map((claim) => `      ${JSON.stringify(claim)}`);
    const start = JSON.stringify(report).slice(0, -1);
    return `    ${start}, "claims": [${rows.length === 0 ? '' : `\n${rows.join(',\n')}\n    `}]}`;
  });
  lines.push(written.length === 0 ? '  "reports": []' : `  "reports": [\n${written.join(',\n')}\n  ]`);
  return `{\n${lines.join('\n')}\n}\n`;
}

/** Several packs in one file, in the order of their ids; one pack is written alone. */
export function writeCollection(packs: readonly PackFile[]): string {
  if (packs.length === 1) return writePack(packs[0]!);
  const sorted = [...packs].sort((a, b) => (a.id < b.id ? -1 : 1));
  return `{\n"formatVersion": ${FORMAT_VERSION},\n"packs": [\n${sorted.map((pack) => writePack(pack).trimEnd()).join(',\n')}\n]\n}\n`;
}

const indent = (json: string): string => json.replaceAll('\n', '\n  ');
