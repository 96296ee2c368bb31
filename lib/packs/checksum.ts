/** The JSON text of a value with the keys of every object in order and no space: the same for the same content. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((entry) => canonicalJson(entry ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const record = value as Readonly<Record<string, unknown>>;
  const keys = Object.keys(record).filter((key) => record[key] !== undefined);
  return `{${keys.sort().map((key) => `${JSON.stringify(key)}:${canonicalJson(record[key])}`).join(',')}}`;
}

/** The SHA-256 in hex of a pack's canonical JSON; its `checksum` and `$schema` fields are left out. */
export async function checksumOf(pack: object): Promise<string> {
  const { checksum: _checksum, $schema: _schema, ...rest } = pack as Readonly<Record<string, unknown>>;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalJson(rest)));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
