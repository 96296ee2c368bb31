import type { ArithmeticFault, ArithmeticLanguage } from './arithmetic-fault';
import { findApposedFaults } from './find-apposed-faults';
import { findChangeFault } from './find-change-fault';
import { findConversionFaults } from './find-conversion-faults';
import { findPartsFaults } from './find-parts-faults';
import { findDealtFault } from './find-dealt-fault';
import { findExchangeFault } from './find-exchange-fault';
import { findRestFault } from './find-rest-fault';
import { findFamilyFault } from './find-family-fault';
import { findRateFault } from './find-rate-fault';
import { findShareFault } from './find-share-fault';
import { findTotalFaults } from './find-total-faults';
import { findChamberFault } from './find-chamber-fault';
import { findBallotFault } from './find-ballot-fault';
import { findVotesFault } from './find-votes-fault';
import { findToldRateFaults, type ToldRate } from './rates-told';
import { type CheckedSentence, type NumberLine, numberLine } from './number-line';

/** All sums of a sentence that do not hold beyond rounding, or at the `rates` that its article gives; empty for almost every sentence. */
export function findArithmeticFaults(sentence: CheckedSentence, language: ArithmeticLanguage, rates: readonly ToldRate[] = []): ArithmeticFault[] {
  const own = findConversionFaults(sentence);
  const line = numberLine(sentence);
  const conversions = rates.length === 0 ? own : [...own, ...findToldRateFaults(line, rates, language)];
  if (line.figures.length < 2) return conversions;
  return [...conversions, ...firstFound(line, language), ...[findShareFault(line, language) ?? findChangeFault(line, language) ?? findRateFault(line, language) ?? findVotesFault(line, language) ?? findChamberFault(line, language) ?? findBallotFault(line, language) ?? findExchangeFault(line, language) ?? findFamilyFault(line, language) ?? findDealtFault(line, language) ?? findRestFault(line, language) ?? []].flat()];
}

/** What the first reader of parts finds that finds anything: one sum is told of once. */
function firstFound(line: NumberLine, language: ArithmeticLanguage): ArithmeticFault[] {
  for (const find of [findPartsFaults, findTotalFaults, findApposedFaults]) {
    const faults = find(line, language);
    if (faults.length > 0) return faults;
  }
  return [];
}
