import type { ElectionWords } from '@/lib/claims/claim-language';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** English words of election results and polls. */
export const ELECTIONS: ElectionWords = {
  all: set('vote votes ballots support'),
  votes: 'votes',
  votesFor: 'for',
  gets: set('won wins winning win got gets getting get took takes taking take taken received receives receiving receive obtained obtains obtaining obtain polled polls polling secured secures securing secure garnered garners scored scores earned earns drew draws claimed collected amassed gained has have had led leads leading lead finished trailed trails trailing came stood stands was is were are'),
  gives: set('gave gives giving give given had has have put puts putting showed shows showing shown placed places placing credited credits awarded awards saw sees projected projects estimated predicted predicts'),
  seated: set('theatre theater hall stadium arena cinema auditorium restaurant venue cafe lounge ground'),
  won: set('election elections seat seats race races primary primaries runoff vote votes majority mandate mandates office district districts constituency constituencies ballot ballots re-election presidency mayoralty council councils parliament poll polls states'),
  winners: set('winner victor'),
  places: set('place'),
  goes: set('went goes going go'),
  at: set('on at with'),
  exits: set('exit'),
  odds: set('chance chances probability likelihood odds risk'),
  ahead: set('ahead behind over beat beats beating defeated defeating'),
  forWhom: set('for to'),
};
