import type { Claim, StoredClaim } from '@/lib/model';
import { stem } from '@/lib/text/stem';
import { tokenize } from '@/lib/text/tokenize';
import { around } from './read-share';
import { rememberOf } from './remember';

/** Names of illnesses, as stems: what a count of cases is of, whether it stands in front of the noun or behind it. */
const ILLNESSES: ReadonlySet<string> = new Set('cholera measles dengue ebola malaria covid covid-19 coronavirus influenza flu plague polio mpox monkeypox typhoid typhus diphtheria meningitis tuberculosis hepatitis zika rabies anthrax chikungunya marburg pertussis'.split(' ').map(stem));

/** Whether a stem names an illness. */
export const isIllness = (word: string): boolean => ILLNESSES.has(word);

/** "1,200 cases | of cholera": up to two words behind the figure. */
const OF = /^ of (?:the )?[\p{L}\d-]+(?: [\p{L}\d-]+)?/u;

/** The illness that a count of cases names, as a stem, in its own phrase ("measles cases") or right behind it ("cases of measles"); the empty text where it names none. */
export const illnessOf = rememberOf((statement: Claim | StoredClaim): string => {
  if (statement.frame !== 'infected' || statement.countedKind !== 'case') return '';
  const phrase = `${statement.counted ?? ''} ${OF.exec(around(statement)?.behind ?? '')?.[0] ?? ''}`;
  for (const { lower } of tokenize(phrase)) if (isIllness(stem(lower))) return stem(lower);
  return '';
});
