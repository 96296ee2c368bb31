import type { Attribution } from '@/lib/model';
import { nameKey } from '@/lib/text/fold-name';
import type { ArticleWays, Told } from './article-ways';
import { areKin, armyIn } from './party-bodies';
import { OWN_ARMY, NO_OWNER } from './words';

/** Whose armies the sentences of some claims name, folded; a land's and its people's are told apart by `areKin` only. */
function armiesOf(told: readonly Told[]): ReadonlySet<string> {
  const owners = new Set<string>();
  for (const sentence of new Set(told.map((claim) => claim.sentence ?? ''))) {
    let rest = sentence;
    for (let found = OWN_ARMY.exec(rest); found; found = OWN_ARMY.exec(rest)) {
      const owner = nameKey(found[1]!);
      if (!NO_OWNER.has(owner)) owners.add(owner);
      rest = rest.slice(found.index + found[0].length);
    }
  }
  return owners;
}

/**
 * Whether "the army" on one side is the army that the other names by its land: neither article tells of any other army, nor of troops of another land,
 * who would have an army too.
 */
export function isOneArmy(a: Attribution | null, b: Attribution | null, page: ArticleWays | undefined, article: ArticleWays | undefined): boolean {
  if (!a || !b || !page || !article) return false;
  const [mine, theirs] = [armyIn(a.text), armyIn(b.text)];
  if (mine === null || theirs === null || (mine === '') === (theirs === '')) return false;
  const owner = mine === '' ? theirs : mine;
  return [page, article].every(({ told }) => [...armiesOf(told)].every((other) => areKin(other, owner)));
}
