import type { HedgeWords, ModalityWords } from '@/lib/claims/claim-language';
import type { Hedge, Modality } from '@/lib/model';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const rung = (hedge: Hedge, phrases: string): HedgeWords[] => phrases.split('|').map((phrase) => ({ phrase: phrase.trim(), hedge }));
const mood = (modality: Modality, phrases: string): { phrase: string; modality: Modality }[] => phrases.split('|').map((phrase) => ({ phrase: phrase.trim(), modality }));

/** Words of doubt on the ladder; the lowest rung of a sentence's clause counts. */
export const HEDGE_WORDS: readonly HedgeWords[] = [
  ...rung('reported', 'reportedly|is reported to|are reported to|was reported to|were reported to|reports say|reports said|reports suggest|according to reports|it was reported|is said to|are said to|was said to|were said to|rumoured|rumored|unofficial reports'),
  ...rung('estimated', 'an estimated|estimated|estimates|is thought to|are thought to|was thought to|were thought to|thought to have|is believed to|are believed to|were believed to|was believed to|believed to have|is feared|are feared|were feared|feared dead|feared|roughly estimated|by one estimate|preliminary|preliminary estimate|provisional|presumed dead|presumed'),
  ...rung('claimed', 'claims to have|claimed to have|purportedly|purported|so-called'),
  ...rung('alleged', 'allegedly|alleged|suspected|supposedly'),
  ...rung('unverified', 'unconfirmed|unverified|could not be verified|could not be independently verified|not been verified|not independently verified|could not verify|could not independently verify|cannot be verified|yet to be confirmed|not been confirmed|not yet been confirmed|no independent confirmation|has not confirmed|could not confirm|could not immediately verify|was not immediately clear'),
  ...rung('denied', 'denied that|denies that|denying that|has denied|have denied|denied killing|denied having|dismissed reports|dismissed as false|denied reports|rejected claims|rejected reports|denied claims|denied responsibility|denied any'),
];

/** Words that take a clause out of what is. */
export const MODALITY: ModalityWords = {
  phrases: [
    ...mood('forecast', 'will|won\'t|shall|is expected to|are expected to|was expected to|were expected to|expected to|is set to|are set to|set to|is forecast to|forecast to|is likely to|are likely to|likely to|is projected to|are projected to|projected to|is predicted to|predicted to|is due to|are due to|due to be|is poised to|scheduled to|is about to|going to|could reach|will have|it\'ll|they\'ll|we\'ll|he\'ll|she\'ll|forecasts|predicts|predicted|anticipates|expects|expect|projects that|on track to|on course to|looks set'),
    ...mood('hypothetical', 'could|would|might|may|could have|would have|might have|may have|risks|risk of|threatens to|threatened to|threatening to|potentially|capable of|enough to|can|in the event of|in case'),
    ...mood('negated', 'refused to|refuse to|refuses to|refusing to|failed to|fail to|fails to|failing to|declined to|declines to|unable to|stopped short of|prevented from|stopped from'),
    ...mood('goal', 'aims to|aim to|aiming to|aimed to|plans to|plan to|planned to|planning to|hopes to|hope to|hoping to|seeks to|seek to|seeking to|wants to|want to|wanted to|intends to|intend to|in a bid to|in an effort to|target of|goal of|plans for|vows to|vowed to|promises to|promised to|pledges to|pledged to|agreed to|called for|calls for|calling for|proposed|proposes|proposal to|urged|asks for|would like to|in order to|trying to|tried to|attempting to|attempted to|tries to|struggling to|bid to|needs to|need to|has to|have to|should|must|ought to'),
  ],
  negations: set("no not never neither nor n't without isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't none nobody cannot"),
  conditions: set('if unless whether should'),
};
