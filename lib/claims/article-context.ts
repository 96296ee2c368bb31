import { WORLDWIDE } from '@/lib/lexicon/countries';
import type { Article, Attribution } from '@/lib/model';
import type { Voice } from './attribution/attribute';
import { toAttribution } from './attribution/to-attribution';
import type { CompiledClaimLanguage } from './compile-claim-language';
import { leadingSubject, type Agent } from './frame/find-agent';
import type { KnownNames } from './place/known-names';
import type { ArticleNames } from './place/names-seen';
import type { Reading } from './reading';
import type { Sentence } from './syntax/sentence';
import { sinceOf } from './time/choose-time';

/** How many sentences back a pronoun reaches. */
const ACTOR_REACH = 2;

/** What earlier sentences hand on: places, who is meant by "they", since when. */
export class ArticleContext {
  private block: string[] = [];
  /** The places of the paragraph before what was told of the whole world. */
  private before: string[] = [];
  private blockNumber = -1;
  private heading: string[] = [];
  private readonly earlier: Sentence[] = [];
  private readonly attributions = new Map<string, Attribution>();
  since: string | null = null;

  constructor(
    private readonly article: Article,
    readonly names: KnownNames,
    private readonly seen: ArticleNames,
    private readonly language: CompiledClaimLanguage,
  ) {}

  get published(): string | null {
    return this.article.metadata.published?.value ?? null;
  }

  enter({ sentence }: Reading): void {
    if (sentence.block !== this.blockNumber) {
      this.blockNumber = sentence.block;
      this.block = [];
    }
    this.since = sinceOf(sentence) ?? this.since;
  }

  leave({ sentence, places }: Reading): void {
    const names: string[] = [];
    for (const { sure, name } of places) if (sure) names.push(name);
    if (sentence.kind === 'heading') this.heading = names;
    // What is told of the whole world reaches no farther than the next sentence.
    if (names.length > 0) {
      this.before = names.includes(WORLDWIDE) ? this.block.filter((name) => name !== WORLDWIDE) : [];
      this.block = names;
    } else if (this.block.includes(WORLDWIDE)) this.block = this.before;
    this.earlier.push(sentence);
    if (this.earlier.length > ACTOR_REACH) this.earlier.shift();
  }

  /** Places for a claim whose sentence names none: its paragraph's, those of the heading over it, the one the article speaks of most. */
  places(): readonly string[] {
    if (this.block.length > 0) return this.block;
    if (this.heading.length > 0) return this.heading;
    return this.seen.salient === null ? [] : [this.seen.salient];
  }

  /** The party of a voice with its id; found once for each, since one party speaks all over an article. */
  attribution(voice: Voice): Attribution {
    const key = `${voice.first}\n${voice.party}`;
    let attribution = this.attributions.get(key);
    if (!attribution) this.attributions.set(key, (attribution = toAttribution(voice, this.names)));
    return attribution;
  }

  /** The country that the article speaks of most: where a total of years holds. */
  get country(): string | null {
    return this.seen.country;
  }

  agent(agent: Agent | null): { text: string | null; implied: boolean } {
    if (!agent) return { text: null, implied: false };
    if (!agent.pronoun) return { text: agent.text, implied: false };
    if (!this.language.words.agents.they.has(agent.text.toLowerCase())) return { text: null, implied: false };
    for (const sentence of this.earlier.toReversed()) {
      const actor = leadingSubject(sentence, this.language);
      if (actor) return { text: actor.text, implied: true };
    }
    return { text: null, implied: false };
  }
}
