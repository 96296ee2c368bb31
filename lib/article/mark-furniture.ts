import type { Draft } from './collect-blocks';
import { collapse } from './collapse';
import { isForm } from './document-root';
import { isAuthorNote, isCredit, isLabel, isPointer, isStampLine, opensRights, RIGHTS_END } from './furniture-words';

/** Words of class names and ids that sites give to what stands around a story. */
const FURNITURE_TOKENS = new Set(
  (
    'related recirc recirculation recommended recommendations recommend promo promos promotion newsletter newsletters signup subscribe subscription paywall outbrain taboola revcontent sponsored sponsor advertisement advert ad ads ' +
    'social share sharing sharebar sharetools toolbar breadcrumbs breadcrumb tags taglist keywords comments comment disqus respond bio byline authors trending popular ' +
    'copyright footer footnote tease teaser teasers widget crosslinks interstitial inset pullquote infobox disclaimer follow timestamp meta'
  ).split(' '),
);
/** Names made of more than one word. */
const FURNITURE_NAME = /(?:^|[\s_-])(?:author[\s_-]?(?:bio|box|info|card|note|profile|description|details)|about[\s_-]?(?:the[\s_-]?)?author|read[\s_-]?(?:more|next|also)|(?:most|also)[\s_-]?(?:read|popular|viewed)|more[\s_-]?(?:from|on|stories|news)|you[\s_-]?may|up[\s_-]?next|tag[\s_-]?list|sign[\s_-]?up|mailing[\s_-]?list)(?:$|[\s_-])/;
/** Words among these that sites use for parts of the story as well: they count only where the block is short or linked. */
const WEAK_TOKENS = new Set('meta widget inset comment share social tags author bio byline ad ads popular footnote pullquote teaser tease infobox interstitial'.split(' '));

/** Share of a container's text beyond which its name says nothing: a wrapper of the whole story may be called anything. */
const WHOLE_STORY = 0.4;
/** Share of linked text that makes a block a link. */
const LINKED = 0.75;
/** A tail longer than this share of the story is part of it. */
const WHOLE_TAIL = 0.25;
/** Longest label over a box, in UTF-16 units. */
const LABEL_LENGTH = 90;

const SENTENCE_END = /[.!?…。؟।]["'”’»)\]]*$/u;

interface Seen {
  draft: Draft;
  text: string;
  linkShare: number;
}

const seenOf = (draft: Draft): Seen => {
  let all = 0;
  let linked = 0;
  let text = '';
  for (const piece of draft.pieces) {
    const data = piece.node.data;
    text += data;
    const length = data.trim().length;
    all += length;
    if (piece.linked) linked += length;
  }
  return { draft, text: collapse(text), linkShare: all === 0 ? 0 : linked / all };
};

const namesOf = (element: Element): string => `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();

type Weight = 'none' | 'weak' | 'strong';

/** What the names of an element and of all that hold it say, found once for each element. */
function createNameJudge(wholeLength: number): (element: Element) => Weight {
  const known = new Map<Element, Weight>();
  const judgeOne = (element: Element): Weight => {
    const names = namesOf(element);
    const tokens = names.split(/[\s_-]+/).filter((token) => FURNITURE_TOKENS.has(token));
    const named = FURNITURE_NAME.test(names);
    if (tokens.length === 0 && !named) return 'none';
    if (element.textContent.length > wholeLength * WHOLE_STORY) return 'none';
    return !named && tokens.every((token) => WEAK_TOKENS.has(token)) ? 'weak' : 'strong';
  };
  const judge = (element: Element): Weight => {
    const before = known.get(element);
    if (before) return before;
    // A form's own properties may be shadowed by its fields: nobody is asked beyond it.
    if (isForm(element)) return 'none';
    const own = judgeOne(element);
    const outer = own === 'strong' || !element.parentElement ? 'none' : judge(element.parentElement);
    const weight = own === 'strong' || outer === 'strong' ? 'strong' : own === 'weak' || outer === 'weak' ? 'weak' : 'none';
    known.set(element, weight);
    return weight;
  };
  return judge;
}

const isSentence = (text: string): boolean => SENTENCE_END.test(text) && text.length > 40;

function isFurnitureAlone({ draft, text, linkShare }: Seen, named: Weight): boolean {
  if (text.length <= LABEL_LENGTH && (isLabel(text) || isStampLine(text))) return true;
  if (opensRights(text) || (text.length < 300 && RIGHTS_END.test(text))) return true;
  if (isPointer(text) && (linkShare > 0.3 || text.length < 160)) return true;
  if (text.length < 300 && isCredit(text)) return true;
  // A block that is all link is a door to another story; a sentence of the story may be all link when it is one of several in its paragraph, not alone.
  if (linkShare >= LINKED && !(draft.kind === 'caption' || draft.kind === 'cell' || draft.kind === 'quote')) return true;
  if (named === 'strong') return true;
  if (named === 'weak') return linkShare > 0.3 || !isSentence(text);
  // Symbols, bullets, lone counters.
  return !/\p{L}/u.test(text) && draft.kind !== 'cell';
}

/**
 * Marks as furniture what is not the story: links to other stories and the labels over them, newsletter and share
 * boxes, credits, author notes, rights, time stamps, and everything after the story's last sentence. `placeOf` answers
 * where a block stands in the page: Readability drops elements, and their names with them.
 */
export function markFurniture(drafts: readonly Draft[], placeOf: (draft: Draft) => Element): void {
  const seen = drafts.map(seenOf);
  const nameOf = createNameJudge(seen.reduce((sum, { text }) => sum + text.length, 0));
  for (const one of seen) {
    if (isFurnitureAlone(one, nameOf(placeOf(one.draft)))) one.draft.kind = 'furniture';
  }

  // A label or a linked heading opens a box: what follows it without being a sentence belongs to it.
  let inBox = false;
  for (const { draft, text } of seen) {
    if (draft.kind === 'furniture') {
      inBox ||= text.length <= LABEL_LENGTH && isLabel(text) && !/^(?:advertise?ments?|ad|publicidad|publicité|reklam|إعلان|video|photos?|watch|play video)\b/iu.test(text);
    } else if (inBox && draft.kind !== 'heading' && !isSentence(text) && draft.kind !== 'caption') {
      draft.kind = 'furniture';
    } else {
      inBox = false;
    }
  }

  // A heading with only furniture under it (up to the next heading or the end) heads furniture.
  for (let i = seen.length - 1, empty = true; i >= 0; i -= 1) {
    const draft = seen[i]!.draft;
    if (draft.kind === 'heading') {
      const next = seen[i + 1]?.draft;
      if (empty && next?.kind === 'furniture') draft.kind = 'furniture';
      empty = true;
    } else if (draft.kind !== 'furniture') empty = false;
  }

  // The tail: after the last sentence of the story nothing is the story, and the very last may be about its author.
  let last = seen.length - 1;
  while (last >= 0 && (seen[last]!.draft.kind === 'furniture' || !isSentence(seen[last]!.text) || seen[last]!.linkShare > 0.6)) last -= 1;
  if (last < 0) return;
  const lengthOf = (from: number, to: number): number => seen.slice(from, to).reduce((sum, { draft, text }) => sum + (draft.kind === 'furniture' ? 0 : text.length), 0);
  // A story told in lines without full stops (a list of changes, of results) has no tail.
  if (lengthOf(last + 1, seen.length) > WHOLE_TAIL * lengthOf(0, last + 1)) return;
  for (let i = last + 1; i < seen.length; i += 1) {
    const { draft } = seen[i]!;
    if (draft.kind === 'paragraph' || draft.kind === 'heading' || (draft.kind === 'list-item' && seen[i]!.linkShare > 0.3)) draft.kind = 'furniture';
  }
  for (let i = last, checked = 0; i > 0 && checked < 3; i -= 1) {
    if (seen[i]!.draft.kind === 'furniture') continue;
    checked += 1;
    if (isAuthorNote(seen[i]!.text)) seen[i]!.draft.kind = 'furniture';
    else break;
  }
}
