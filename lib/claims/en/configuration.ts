import type { ClaimLanguage } from '@/lib/claims/claim-language';
import { ARITHMETIC_ENGLISH } from './arithmetic-words';
import { ELECTIONS } from './elections';
import { AGENTS, EVENTS, REFINE } from './events';
import { FRAME_WORDS } from './frames';
import { FURNITURE } from './furniture';
import { GRAMMAR } from './grammar';
import { HEDGE_WORDS, MODALITY } from './hedges';
import { PLACES } from './places';
import { quantityEnglish } from './quantity-configuration';
import { REPORTING } from './reporting';
import { TIMES } from './time-words';

/** English, whole. */
export const ENGLISH: ClaimLanguage = {
  id: 'en',
  quantity: quantityEnglish,
  arithmetic: ARITHMETIC_ENGLISH,
  grammar: GRAMMAR,
  frames: FRAME_WORDS,
  reporting: REPORTING,
  hedges: HEDGE_WORDS,
  events: EVENTS,
  agents: AGENTS,
  refine: REFINE,
  places: PLACES,
  times: TIMES,
  elections: ELECTIONS,
  modality: MODALITY,
  furniture: FURNITURE,
  common: new Set('the of and to in that was for is with on are were has have from said by as at an be it he they'.split(' ')),
};
