import type { ArithmeticFault, ArithmeticLanguage } from './arithmetic-fault';
import { findChangeFault } from './find-change-fault';
import { findConversionFaults } from './find-conversion-faults';
import { findPartsFaults } from './find-parts-faults';
import { findShareFault } from './find-share-fault';
import { findTotalFaults } from './find-total-faults';
import { type CheckedSentence, numberLine } from './number-line';

/** All sums of a sentence that do not hold beyond rounding; empty for almost every sentence. */
export function findArithmeticFaults(sentence: CheckedSentence, language: ArithmeticLanguage): ArithmeticFault[] {
  const conversions = findConversionFaults(sentence);
  const line = numberLine(sentence);
  if (line.figures.length < 2) return conversions;
  const parts = findPartsFaults(line, language);
  return [...conversions, ...parts, ...(parts.length > 0 ? [] : findTotalFaults(line, language)), ...[findShareFault(line, language) ?? findChangeFault(line, language) ?? []].flat()];
}
