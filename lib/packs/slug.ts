import { foldName } from '@/lib/text/fold-name';

/** The name as an id: small ASCII letters and digits with dashes ("São Paulo" -> "sao-paulo"); "unnamed" where nothing is left. */
export function slugOf(name: string): string {
  const slug = foldName(name).replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return slug === '' ? 'unnamed' : slug;
}
