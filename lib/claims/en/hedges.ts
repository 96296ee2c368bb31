import type { HedgeWords, ModalityWords } from '@/lib/claims/speech-language';
import type { Hedge, Modality } from '@/lib/model';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
/** Phrases of one rung, each with a sentence in which it puts the figure there. */
const rung = (hedge: Hedge, entries: Readonly<Record<string, string>>): HedgeWords[] => Object.entries(entries).map(([phrase, example]) => ({ phrase, hedge, example }));
/** The same behind any form of "be": "said to" -> "is said to", "are said to", "was said to", "were said to". */
const beRung = (hedge: Hedge, entries: Readonly<Record<string, string>>): HedgeWords[] =>
  Object.entries(entries).flatMap(([phrase, example]) => ['is', 'are', 'was', 'were'].map((be) => ({ phrase: `${be} ${phrase}`, hedge, example: example.replace(' BE ', ` ${be} `) })));
const mood = (modality: Modality, phrases: string): { phrase: string; modality: Modality }[] => phrases.split('|').map((phrase) => ({ phrase: phrase.trim(), modality }));

/** Words of doubt on the ladder; the lowest rung of a sentence's clause counts. */
export const HEDGE_WORDS: readonly HedgeWords[] = [
  ...rung('reported', {
    reportedly: 'The blast reportedly killed 12 people.',
    'reports say': 'Reports say 12 people were killed.',
    'reports said': 'Reports said 12 people were killed.',
    'reports suggest': 'Early reports suggest 12 people were killed.',
    'reports indicate': 'First reports indicate 12 people were killed.',
    'reports that': 'There were reports that 12 people were killed.',
    'reports of': 'There were reports of 12 deaths.',
    'according to reports': 'According to reports, 12 people were killed.',
    'according to media reports': 'According to media reports, 12 people were killed.',
    'it was reported': 'It was reported that 12 people were killed.',
    rumoured: 'The club, rumoured to owe $40 million, is for sale.',
    rumored: 'The club, rumored to owe $40 million, is for sale.',
  }),
  ...beRung('reported', {
    'reported to': 'Twelve people BE reported to have died.',
    'said to': 'The painting BE said to have cost $40 million.',
    'understood to': 'The buyer BE understood to have paid $40 million.',
    'reported dead': 'Twelve people BE reported dead.',
  }),
  ...rung('estimated', {
    'an estimated': 'An estimated 300 people were killed.',
    estimated: 'The estimated 300 victims were buried.',
    estimates: 'Estimates of 300 deaths were made.',
    'thought to have': 'Thieves thought to have taken $4 million fled.',
    'believed to have': 'A gang believed to have stolen $4 million fled.',
    'feared dead': 'Twelve people, feared dead, were in the boat.',
    feared: 'A feared 300 deaths did not come.',
    'by one estimate': 'By one estimate, 300 people were killed.',
    'by some estimates': 'By some estimates, 300 people were killed.',
    preliminary: 'A preliminary toll of 40 deaths was given.',
    provisional: 'A provisional toll of 40 deaths was given.',
    presumed: 'Forty people are missing and presumed dead.',
    'rough guess': 'A rough guess is that 300 people were killed.',
  }),
  ...beRung('estimated', {
    'thought to': 'Twelve people BE thought to have died.',
    'believed to': 'Twelve people BE believed to have died.',
    feared: 'Twelve people BE feared drowned.',
    'estimated to': 'The fire BE estimated to have killed 12 people.',
    'assumed to': 'Twelve people BE assumed to have died.',
  }),
  ...rung('claimed', {
    'claims to have': 'The group claims to have killed 12 soldiers.',
    'claimed to have': 'The group claimed to have killed 12 soldiers.',
    'claim to have': 'The rebels claim to have killed 12 soldiers.',
    'claiming to have': 'The group issued a note claiming to have killed 12 soldiers.',
    purportedly: 'The note purportedly lists 12 victims.',
    purported: 'A purported list of 12 victims was shown.',
    'so-called': 'The so-called list of 12 victims was shown.',
    'self-declared': 'The self-declared army has 300 soldiers.',
  }),
  ...rung('alleged', {
    allegedly: 'The banker allegedly stole $4 million.',
    alleged: 'The alleged theft of $4 million shook the bank.',
    suspected: 'The suspected theft of $4 million shook the bank.',
    supposedly: 'The machine supposedly cost $4 million.',
    'accused of': 'A banker accused of stealing $4 million was arrested.',
    'suspected of': 'A banker suspected of stealing $4 million was arrested.',
    'on suspicion of': 'A banker was held on suspicion of stealing $4 million.',
  }),
  ...beRung('alleged', { 'alleged to': 'The banker BE alleged to have stolen $4 million.' }),
  ...rung('unverified', {
    unconfirmed: 'An unconfirmed 12 people were killed.',
    unverified: 'An unverified toll of 12 deaths was given.',
    'could not be verified': 'The toll of 12 deaths could not be verified.',
    'could not be independently verified': 'The toll of 12 deaths could not be independently verified.',
    'could not be immediately verified': 'The toll of 12 deaths could not be immediately verified.',
    'could not be confirmed': 'The toll of 12 deaths could not be confirmed.',
    'could not be independently confirmed': 'The toll of 12 deaths could not be independently confirmed.',
    'not been verified': 'The toll of 12 deaths has not been verified.',
    'not been independently verified': 'The toll of 12 deaths has not been independently verified.',
    'not independently verified': 'The toll of 12 deaths was not independently verified.',
    'could not verify': 'We could not verify the toll of 12 deaths.',
    'could not independently verify': 'We could not independently verify the toll of 12 deaths.',
    'could not immediately verify': 'We could not immediately verify the toll of 12 deaths.',
    'unable to verify': 'We were unable to verify the toll of 12 deaths.',
    'cannot be verified': 'The toll of 12 deaths cannot be verified.',
    'yet to be confirmed': 'The toll of 12 deaths is yet to be confirmed.',
    'not been confirmed': 'The toll of 12 deaths has not been confirmed.',
    'not yet been confirmed': 'The toll of 12 deaths has not yet been confirmed.',
    'no independent confirmation': 'There was no independent confirmation of the 12 deaths.',
    'has not confirmed': 'The ministry has not confirmed the 12 deaths.',
    'have not confirmed': 'Officials have not confirmed the 12 deaths.',
    'could not confirm': 'Officials could not confirm the 12 deaths.',
    'not immediately clear': 'It was not immediately clear how 12 people had died.',
  }),
  ...rung('denied', {
    'denied that': 'The army denied that 12 people had died.',
    'denies that': 'The army denies that 12 people died.',
    'denying that': 'The army issued a note denying that 12 people had died.',
    'has denied': 'The army has denied killing 12 people.',
    'have denied': 'Officials have denied killing 12 people.',
    'denied killing': 'The army denied killing 12 people.',
    'denied having': 'The army denied having killed 12 people.',
    'denies having': 'The army denies having killed 12 people.',
    'dismissed reports': 'The army dismissed reports of 12 deaths.',
    'dismissed claims': 'The army dismissed claims of 12 deaths.',
    'dismissed as false': 'The army dismissed as false a toll of 12 deaths.',
    'denied reports': 'The army denied reports of 12 deaths.',
    'denied claims': 'The army denied claims of 12 deaths.',
    'denied allegations': 'The army denied allegations of 12 deaths.',
    'rejected claims': 'The army rejected claims of 12 deaths.',
    'rejected reports': 'The army rejected reports of 12 deaths.',
    'denied responsibility': 'The group denied responsibility for the 12 deaths.',
    'denied any': 'The group denied any part in the 12 deaths.',
  }),
];

/** Words that take a clause out of what is. */
export const MODALITY: ModalityWords = {
  phrases: [
    ...mood('forecast', 'is to|are to|was to|were to|will|won\'t|shall|is expected to|are expected to|was expected to|were expected to|expected to|is set to|are set to|set to|is forecast to|forecast to|is likely to|are likely to|likely to|is projected to|are projected to|projected to|is predicted to|predicted to|is due to|are due to|due to be|is poised to|scheduled to|is about to|going to|could reach|will have|it\'ll|they\'ll|we\'ll|he\'ll|she\'ll|forecast growth|forecast a|forecast an|forecast sales|forecast profit|forecast losses|forecasts|predicts|predicted|anticipates|expects|expect|had expected|had forecast|had predicted|had projected|had anticipated|projects that|on track to|on course to|looks set'),
    // What could be heard was heard.
    ...mood('actual', 'is to blame|are to blame|was to blame|were to blame|could be heard|could be felt|could be seen'),
    ...mood('hypothetical', 'faces up to|face up to|faces a maximum of|face a maximum of|facing up to|could|would|might|may|could have|would have|might have|may have|risks|risk of|threatens to|threatened to|threatening to|potentially|capable of|enough to|can|in the event of|in case'),
    ...mood('negated', 'refused to|refuse to|refuses to|refusing to|failed to|fail to|fails to|failing to|declined to|declines to|unable to|stopped short of|prevented from|stopped from'),
    ...mood('goal', 'hoped for|hoping for|hopes for|hope for|aims to|aim to|aiming to|aimed to|plans to|plan to|planned to|planning to|hopes to|hope to|hoping to|seeks to|seek to|seeking to|wants to|want to|wanted to|intends to|intend to|in a bid to|in an effort to|target of|goal of|plans for|vows to|vowed to|promises to|promised to|pledges to|pledged to|agreed to|called for|calls for|calling for|proposed|proposes|proposal to|urged|asks for|would like to|in order to|trying to|tried to|attempting to|attempted to|tries to|struggling to|bid to|needs to|need to|has to|have to|should|must|ought to'),
  ],
  moodOf: () => null,
  negations: set("no not never neither nor n't without isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't none nobody cannot"),
  countNegations: set("no never neither nor n't without isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't none nobody cannot"),
  negatedStates: set('uninsured'),
  known: set('clear known certain sure'),
  conditions: set('if unless whether should'),
  backshifted: set('would'),
  foretells: set('forecast forecasted predicted projected anticipated'),
  attempts: set('tried attempted sought struggled'),
};
