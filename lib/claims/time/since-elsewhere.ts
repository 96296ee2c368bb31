import { spotsOf } from '@/lib/lexicon/gazetteer';
import { nameKey } from '@/lib/text/fold-name';

/**
 * Whether a place is surely another than the one of which the text told since when ("has killed 400 in Mern since Monday"), by the
 * gazetteer: of another country or division, or the country as a whole. What was counted there has not begun then.
 */
export function isElsewhereThan(counted: string, place: string): boolean {
  const [near, far] = [spotsOf(nameKey(counted)), spotsOf(nameKey(place))];
  if (near.length === 0 || far.length === 0) return false;
  return far.every((other) => near.every((one) => other.country !== one.country || (one.kind !== 'country' && (other.kind === 'country' || other.division !== one.division))));
}
