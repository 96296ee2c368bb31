import { VerbForms } from './verb-forms';
import { frameOf } from '@/lib/lexicon/frames';
import type { Hedge } from '@/lib/model';
import { KeptWords } from '@/lib/text/kept-words';
import type { ClaimLanguage, Role, VerbForm } from './claim-language';
import type { ReportingVerb, Stance } from './speech-language';

/** Frame of the phrases that evoke none, though their verb alone would ("carry out"). */
export const NO_FRAME = 'none';

/** One reading of a verb phrase: the words that must follow the verb, and the frame it evokes. */
export interface VerbPattern {
  frame: string;
  role: Role;
  is: VerbForm;
  verb: string;
  /** Words behind the verb; `*` is one noun phrase. */
  rest: readonly string[];
}

/** All that the lists say of a word as a form of their verbs. */
export interface VerbReading {
  /** What the word may be; null where it is a form of no verb of the lists. */
  forms: VerbForms | null;
  /** Longest phrase first. */
  patterns: readonly VerbPattern[] | null;
  saying: ReportingVerb | null;
  stance: Stance | null;
  /** The rung, where the verb may have its party behind "by". */
  spoken: { hedge: Hedge } | null;
}

/** What the lists have of one verb in its base form; numbers are places in their lists, of which the first counts. */
interface Entry {
  phrases: { at: number; frame: string; role: Role; rest: readonly string[] }[];
  saying: number;
  stance: number;
  /** Its first stance that anybody may hold. */
  asked: number;
  passive: boolean;
}

const NONE: VerbReading = { forms: null, patterns: null, saying: null, stance: null, spoken: null };

/**
 * Reads words as forms of the verbs of all lists. A verb is inflected when a word is met that may be a form of it: all forms of
 * all verbs are five thousand, and a page has some hundred.
 */
export function createVerbReadings(words: ClaimLanguage): (word: string) => VerbReading {
  const entries = entriesOf(words);
  const inflected = new Map<string, ReturnType<ClaimLanguage['grammar']['formsOf']>>();
  const seen = new KeptWords<VerbReading>();
  return (word) => {
    let reading = seen.get(word);
    if (!reading) {
      seen.set(word, (reading = read(word)));
    }
    return reading;
  };

  function formsOf(verb: string) {
    let forms = inflected.get(verb);
    if (!forms) inflected.set(verb, (forms = words.grammar.formsOf(verb)));
    return forms;
  }

  function read(word: string): VerbReading {
    const forms: VerbForm[] = [];
    const found: (VerbPattern & { at: number })[] = [];
    let [saying, stance, asked] = [Infinity, Infinity, Infinity];
    let passive = false;
    for (const verb of words.grammar.basesOf(word)) {
      const entry = entries.get(verb);
      if (!entry) continue;
      for (const { form, is } of formsOf(verb)) {
        if (form !== word) continue;
        forms.push(is);
        for (const { at, frame, role, rest } of entry.phrases) found.push({ at, frame, role, is, verb, rest });
        saying = Math.min(saying, entry.saying);
        stance = Math.min(stance, entry.stance);
        if (is !== 'participle') continue;
        passive ||= entry.passive;
        asked = Math.min(asked, entry.asked);
      }
    }
    if (forms.length === 0) return NONE;
    const said = words.reporting.verbs[saying] ?? null;
    const rung = passive ? (said?.hedge ?? 'attributed') : words.reporting.stances[asked]?.hedge;
    return {
      forms: new VerbForms(forms),
      patterns: found.length === 0 ? null : found.sort((a, b) => b.rest.length - a.rest.length || a.at - b.at),
      saying: said,
      stance: words.reporting.stances[stance] ?? null,
      spoken: rung === undefined ? null : { hedge: rung },
    };
  }
}

/** All verbs of the lists with what these have of them. */
function entriesOf({ frames, grammar, reporting }: ClaimLanguage): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  const entryOf = (verb: string): Entry => {
    let entry = entries.get(verb);
    if (!entry) entries.set(verb, (entry = { phrases: [], saying: Infinity, stance: Infinity, asked: Infinity, passive: false }));
    return entry;
  };
  let at = 0;
  for (const words of frames) {
    const { frame } = words;
    if (frame !== NO_FRAME && !frameOf(frame)) continue;
    for (const role of ['object', 'subject'] as const) {
      for (const phrase of words[role] ?? []) {
        const [verb, ...rest] = phrase.toLowerCase().split(' ') as [string, ...string[]];
        entryOf(verb).phrases.push({ at: at++, frame, role, rest });
      }
    }
  }
  for (const verb of grammar.verbs) entryOf(verb);
  reporting.verbs.forEach(({ verb }, i) => {
    const entry = entryOf(verb);
    entry.saying = Math.min(entry.saying, i);
  });
  reporting.stances.forEach(({ word, of, takes }, i) => {
    const entry = entryOf(word);
    entry.stance = Math.min(entry.stance, i);
    if (of === 'anyone' && !takes.has('faulted')) entry.asked = Math.min(entry.asked, i);
  });
  for (const verb of reporting.passive) entryOf(verb).passive = true;
  return entries;
}
